/* How things went: the events of each kind of thing, as lists of their own. */
#include "internal.h"

#define KINDS_MAX 22

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
                         { SHISA_EV_SHARE,   SHISA_EV_LAUNCHED, SHISA_EV_KEPT,   SHISA_EV_RELEASED,
                           SHISA_EV_SKIPPED, SHISA_EV_MOVED,    SHISA_EV_EDITED, SHISA_EV_PHONED,
                           SHISA_EV_HINT,    SHISA_EV_ADJUSTED, SHISA_EV_NOTICE, SHISA_EV_JUMPED,
                           SHISA_EV_STOPPED, SHISA_EV_BOUNDS,   SHISA_EV_HAND,   SHISA_EV_EMERGENCY,
                           SHISA_EV_MESSAGE, SHISA_EV_PACE,     SHISA_EV_NOTE,   SHISA_EV_ENDEX } },
};

/* What also happens by itself, or is done by others. */
static bool by_control(const struct shisa_report *report, const struct shisa_event *event)
{
    const struct shisa_message *message;
    switch (event->kind) {
    case SHISA_EV_MESSAGE:
        message = shisa_engine_message(report->engine, event->item);
        return message != NULL && message->by_staff;
    case SHISA_EV_PACE:
        return event->seat.duty != SHISA_NOBODY;
    case SHISA_EV_NOTE:
        return event->seat.duty == SHISA_CONTROLLER || event->seat.duty == SHISA_SUBCONTROLLER;
    case SHISA_EV_ENDEX: /* what it follows from is there already */
        return event->seat.duty != SHISA_NOBODY && event->cause == 0;
    default:
        return true;
    }
}

static bool course_has(const struct shisa_report *report, enum course course,
                       const struct shisa_event *event)
{
    const enum shisa_event_kind *kinds = courses[course].kinds;
    size_t i = 0;
    while (kinds[i] != event->kind && kinds[i] != SHISA_EV_STARTEX) {
        i++;
    }
    return kinds[i] != SHISA_EV_STARTEX && by_control(report, event);
}

static bool gap_next(const struct shisa_report *report, struct course_cursor *cursor,
                     struct happening *happening)
{
    if (cursor->gap == report->gap_count || report->gaps[cursor->gap].after > cursor->seq) {
        return false;
    }
    *happening = (struct happening){ .gap = &report->gaps[cursor->gap++] };
    return true;
}

bool course_next(const struct shisa_report *report, enum course course,
                 struct course_cursor *cursor, struct happening *happening)
{
    for (;;) {
        if (course == COURSE_CONTROL && gap_next(report, cursor, happening)) {
            return true;
        }
        if (cursor->seq == report->event_count) {
            return false;
        }
        const struct shisa_event *event = report_event(report, ++cursor->seq);
        if (course_has(report, course, event)) {
            *happening = (struct happening){ .event = event };
            return true;
        }
    }
}

shisa_ms happening_at(const struct happening *happening)
{
    return happening->event != NULL ? happening->event->at : happening->gap->at;
}

bool course_always(enum course course)
{
    return course != COURSE_CONTROL;
}

bool course_any(const struct shisa_report *report, enum course course)
{
    struct course_cursor cursor = { .seq = 0 };
    struct happening happening;
    return course_next(report, course, &cursor, &happening);
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
