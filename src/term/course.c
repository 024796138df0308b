#include "kit.h"

#include <stdio.h>

#include "shisa/limits.h"

shisa_ms course_clock(struct line *line, struct course *course, bool *changed)
{
    shisa_ms now = line_count(line, "now", REQUIRED, SHISA_LENGTH_MS_MAX);
    int32_t speed = (int32_t)line_count(line, "speed", REQUIRED, SHISA_SPEED_MAX);
    if (!line->bad) {
        *changed = speed != course->speed;
        course->now = now;
        course->speed = speed;
    }
    return now;
}

#define HOUR (3600 * 1000LL)

char *course_span(struct shisa_story story, shisa_ms span, enum shisa_lang lang, char *out)
{
    if (span >= HOUR) {
        return shisa_span(story, span, lang, out);
    }
    snprintf(out, SHISA_MOMENT_SIZE, "%d:%02d", (int)(span / 60000), (int)(span / 1000 % 60));
    return out;
}
