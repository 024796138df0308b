/* How things went: the events of each kind of thing, as lists of their own. */
#include "internal.h"

static const struct {
    const char *name, *record;
    enum shisa_word word;
    enum shisa_event_kind kinds[2];
} courses[COURSES] = {
    [COURSE_STANCES] = { "stances",
                         "stance",
                         SHISA_W_REPORT_STANCES,
                         { SHISA_EV_STANCE, SHISA_EV_STANCE } },
    [COURSE_LEAKS] = { "leaks",
                       "leak",
                       SHISA_W_REPORT_LEAKS,
                       { SHISA_EV_LEAKED, SHISA_EV_LEAKED } },
    [COURSE_REACH] = { "reach", "reach", SHISA_W_REPORT_REACH, { SHISA_EV_REACH, SHISA_EV_REACH } },
    [COURSE_LINES] = { "lines", "line", SHISA_W_REPORT_LINES, { SHISA_EV_LINE, SHISA_EV_HELD } },
    [COURSE_SEVERITY] = { "severity",
                          "severity",
                          SHISA_W_REPORT_SEVERITY,
                          { SHISA_EV_SEVERITY, SHISA_EV_SEVERITY } },
    [COURSE_RESOURCES] = { "resources",
                           "resource",
                           SHISA_W_REPORT_RESOURCES,
                           { SHISA_EV_RESOURCE, SHISA_EV_RESOURCE } },
};

bool course_has(enum course course, const struct shisa_event *event)
{
    return event->kind == courses[course].kinds[0] || event->kind == courses[course].kinds[1];
}

bool course_any(const struct shisa_report *report, enum course course)
{
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        if (course_has(course, report_event(report, seq))) {
            return true;
        }
    }
    return false;
}

enum shisa_word course_word(enum course course)
{
    return courses[course].word;
}

const char *course_name(enum course course)
{
    return courses[course].name;
}

const char *course_record(enum course course)
{
    return courses[course].record;
}
