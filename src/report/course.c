/* How things went: the events of each kind of thing, as lists of their own. */
#include "internal.h"

#define KINDS_MAX 18

/* A list of kinds ends with STARTEX, which is in none. */
static const struct {
    const char *name, *record;
    enum shisa_word word;
    enum shisa_event_kind kinds[KINDS_MAX];
} courses[COURSES] = {
    [COURSE_STANCES] = { "stances", "stance", SHISA_W_REPORT_STANCES, { SHISA_EV_STANCE } },
    [COURSE_LEAKS] = { "leaks", "leak", SHISA_W_REPORT_LEAKS, { SHISA_EV_LEAKED } },
    [COURSE_REACH] = { "reach", "reach", SHISA_W_REPORT_REACH, { SHISA_EV_REACH } },
    [COURSE_LINES] = { "lines", "line", SHISA_W_REPORT_LINES, { SHISA_EV_LINE, SHISA_EV_HELD } },
    [COURSE_SEVERITY] = { "severity", "severity", SHISA_W_REPORT_SEVERITY, { SHISA_EV_SEVERITY } },
    [COURSE_RESOURCES] = { "resources",
                           "resource",
                           SHISA_W_REPORT_RESOURCES,
                           { SHISA_EV_RESOURCE } },
    [COURSE_CONTROL] = { "control",
                         "control",
                         SHISA_W_REPORT_CONTROL_DID,
                         { SHISA_EV_SHARE, SHISA_EV_LAUNCHED, SHISA_EV_KEPT, SHISA_EV_RELEASED,
                           SHISA_EV_SKIPPED, SHISA_EV_MOVED, SHISA_EV_EDITED, SHISA_EV_PHONED,
                           SHISA_EV_HINT, SHISA_EV_ADJUSTED, SHISA_EV_NOTICE, SHISA_EV_JUMPED,
                           SHISA_EV_STOPPED, SHISA_EV_BOUNDS, SHISA_EV_HAND, SHISA_EV_EMERGENCY } },
};

bool course_has(enum course course, const struct shisa_event *event)
{
    const enum shisa_event_kind *kinds = courses[course].kinds;
    size_t i = 0;
    while (kinds[i] != event->kind && kinds[i] != SHISA_EV_STARTEX) {
        i++;
    }
    return kinds[i] != SHISA_EV_STARTEX;
}

bool course_always(enum course course)
{
    return course != COURSE_CONTROL;
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
