#include "desk.h"

/* --- the status line -------------------------------------------------------------------------- */

static void put_pace(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct model *model = model_of(term);
    enum shisa_word pace = course_pace(&model->course, term->session.lost);
    if (pace != SHISA_W_TERM_GOES) {
        shisa_buf_addf(out, "%s  ", term_word(term, pace));
    } else if (model->course.solo && model->course.speed % 1000 == 0) {
        shisa_buf_addf(out, "x%d  ", (int)(model->course.speed / 1000));
    } else if (model->course.solo) {
        shisa_buf_addf(out, "x%d.%03d  ", (int)(model->course.speed / 1000),
                       (int)(model->course.speed % 1000));
    }
}

/* What gives way, one after the other, until one's own role fits. */
enum thrift { ALL_SHOWN, NO_HOUSE, NO_ELAPSED, BRIEF_BANNER, NO_LEFT };

enum { NARROW_COLUMNS = 80, ELAPSED_COLUMNS = 100 };

/* The day of the week gives way where there is no room for it. */
static void put_clock(const struct shisa_term *term, bool narrow, struct shisa_buf *out)
{
    struct shisa_story story = model_of(term)->course.story;
    bool brief = narrow && shisa_story_has_days(story);
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, shisa_moment(story, term->now, brief ? SHISA_DATED : SHISA_NAMED,
                                     term->options.lang, clock));
}

/* With a severity or a day to show, what has to be reckoned from the clock gives way to it. */
static void put_times(const struct shisa_term *term, enum thrift thrift, struct shisa_buf *out)
{
    const struct model *model = model_of(term);
    struct speaker speaker = term_speaker(term);
    shisa_ms left =
        model->course.story.length > term->now ? model->course.story.length - term->now : 0;
    bool severe = model->severity >= 0, days = shisa_story_has_days(model->course.story);
    bool narrow = term->screen.columns < NARROW_COLUMNS;
    bool roomy = term->screen.columns >= (severe || days ? ELAPSED_COLUMNS : NARROW_COLUMNS);
    char clock[SHISA_MOMENT_SIZE];
    put_pace(term, out);
    if (severe) {
        bool brief = narrow || (days && !roomy);
        shisa_buf_addf(out,
                       term_word(term, brief ? SHISA_W_TERM_SEVERITY_SHORT : SHISA_W_TERM_SEVERITY),
                       model->severity);
        shisa_buf_puts(out, "  ");
    }
    put_clock(term, narrow, out);
    if (roomy && thrift < NO_ELAPSED) {
        shisa_buf_addf(out, "  %s %s", term_word(term, SHISA_W_TERM_ELAPSED),
                       say_span(speaker, term->now, clock));
    }
    if ((!severe || !narrow) && thrift < NO_LEFT && !model->course.ended) {
        shisa_buf_addf(out, "  %s %s", term_word(term, SHISA_W_TERM_LEFT),
                       say_span(speaker, left, clock));
    }
    shisa_buf_puts(out, " ");
}

/* In out, replacing what was there. */
static void put_who(const struct shisa_term *term, enum thrift thrift, struct shisa_buf *out)
{
    const struct model *model = model_of(term);
    enum shisa_lang lang = term->options.lang;
    out->len = 0;
    if (thrift < NO_HOUSE) {
        shisa_buf_addf(out, "%s/", shisa_say(&model->organisation_name, lang));
    }
    shisa_buf_puts(out, shisa_say(&model->role_name, lang));
}

static const char *banner(const struct shisa_term *term, enum thrift thrift)
{
    return term_word(term,
                     thrift < BRIEF_BANNER ? SHISA_W_EXERCISE_BANNER : SHISA_W_EXERCISE_BRIEF);
}

/* Who one is and what time it is, with as much else as there is room for. */
static enum thrift fit(const struct shisa_term *term, struct shisa_buf *who,
                       struct shisa_buf *times)
{
    for (enum thrift thrift = ALL_SHOWN;; thrift++) {
        times->len = 0;
        put_times(term, thrift, times);
        put_who(term, thrift, who);
        int used = 1 + shisa_text_width(banner(term, thrift)) + 2 + shisa_text_width(who->data) +
                   shisa_text_width(times->data);
        if (used < term->screen.columns || thrift == NO_LEFT) {
            return thrift;
        }
    }
}

void seat_status(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    struct shisa_buf who = { 0 }, times = { 0 };
    bool greeted = model_of(term)->course.greeted;
    enum thrift thrift = greeted ? fit(term, &who, &times) : ALL_SHOWN;
    int end = screen->columns;
    paint_blank(screen, (struct area){ 0, 0, 1, end }, SHISA_REVERSE);
    int column = paint_text(screen, 0, 1, end, SHISA_REVERSE | SHISA_BOLD, banner(term, thrift));
    if (greeted) {
        end -= shisa_text_width(times.data);
        paint_text(screen, 0, end, screen->columns, SHISA_REVERSE, times.data);
        paint_cut(screen, 0, column + 2, end - 1, SHISA_REVERSE, who.data, term->options.ascii);
    }
    shisa_buf_finish(&who);
    shisa_buf_finish(&times);
}
