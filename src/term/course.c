#include "kit.h"

#include <stdio.h>

#include "shisa/limits.h"

shisa_ms course_clock(struct line *line, struct course *course, bool *changed)
{
    shisa_ms now = line_count(line, "now", REQUIRED, SHISA_LENGTH_MS_MAX);
    int32_t speed = (int32_t)line_count(line, "speed", REQUIRED, SHISA_SPEED_MAX);
    bool restarted = line_flag(line, "restarted");
    if (!line->bad) {
        *changed = speed != course->speed || restarted != course->restarted;
        course->now = now;
        course->speed = speed;
        course->restarted = restarted;
    }
    return now;
}

enum shisa_word course_pace(const struct course *course, bool lost)
{
    bool begun = course->started && (course->now > 0 || course->speed > 0);
    return course->ended       ? SHISA_W_TERM_ENDED
           : lost              ? SHISA_W_TERM_LINK_LOST
           : !begun            ? SHISA_W_TERM_BEFORE
           : course->speed > 0 ? SHISA_W_TERM_GOES
           : course->restarted ? SHISA_W_TERM_STANDS
                               : SHISA_W_TERM_PAUSED;
}

#define HOUR (3600 * 1000LL)
#define DAY (24 * HOUR)

char *course_span(struct shisa_story story, shisa_ms span, enum shisa_lang lang, char *out)
{
    if (span >= HOUR) {
        return shisa_span(story, span, lang, out);
    }
    snprintf(out, SHISA_MOMENT_SIZE, "%d:%02d", (int)(span / 60000), (int)(span / 1000 % 60));
    return out;
}

static void put_days(shisa_ms span, enum span_form form, enum shisa_lang lang, char *out)
{
    static const enum shisa_word words[SPAN_FORMS] = {
        [SPAN_WHOLE] = SHISA_W_TERM_SPAN_DAYS,
        [SPAN_SHORT] = SHISA_W_TERM_SPAN_DAYS_HOURS,
        [SPAN_SHORTEST] = SHISA_W_TERM_SPAN_DAYS_ALONE,
    };
    snprintf(out, SHISA_MOMENT_SIZE, shisa_word(words[form], lang), (long long)(span / DAY),
             (int)(span % DAY / HOUR), (int)(span % HOUR / 60000));
}

char *course_form(struct shisa_story story, shisa_ms span, enum span_form form,
                  enum shisa_lang lang, char *out)
{
    bool days = span >= DAY && shisa_story_has_days(story);
    if (days) {
        put_days(span, form, lang, out);
    } else if (span < HOUR || form == SPAN_WHOLE) {
        return course_span(story, span, lang, out);
    } else if (form == SPAN_SHORT) {
        snprintf(out, SHISA_MOMENT_SIZE, "%d:%02dh", (int)(span / HOUR),
                 (int)(span % HOUR / 60000));
    } else {
        snprintf(out, SHISA_MOMENT_SIZE, "%dh", (int)(span / HOUR));
    }
    return out;
}

char *course_fit(struct shisa_story story, shisa_ms span, int columns, enum shisa_lang lang,
                 char *out)
{
    int form = SPAN_WHOLE;
    while (shisa_text_width(course_form(story, span, (enum span_form)form, lang, out)) > columns &&
           form < SPAN_SHORTEST) {
        form++;
    }
    return out;
}

bool course_fit_two(struct shisa_story story, const shisa_ms spans[2], const char *between,
                    int columns, enum shisa_lang lang, struct shisa_buf *out)
{
    char one[SHISA_MOMENT_SIZE], other[SHISA_MOMENT_SIZE];
    for (int form = SPAN_WHOLE; form < SPAN_FORMS; form++) {
        course_form(story, spans[0], (enum span_form)form, lang, one);
        course_form(story, spans[1], (enum span_form)form, lang, other);
        int width = shisa_text_width(one) + shisa_text_width(between) + shisa_text_width(other);
        if (width <= columns) {
            shisa_buf_addf(out, "%s%s%s", one, between, other);
            return true;
        }
    }
    return false;
}
