/* The figures over time: windows, lanes of roles, levels of services. */
#include <stdlib.h>

#include "internal.h"

#define KEYS(table) .keys = table, .key_count = sizeof table / sizeof table[0]

/* --- windows: when it was expected, when it was done ----------------------------------------- */

enum { BAR = 12 };

static void actual(const struct chart *chart, const struct shisa_event *closed, int middle)
{
    struct shisa_buf *out = chart->view->out;
    int x = svg_x(chart, closed->at);
    if (closed->kind == SHISA_EV_MET) {
        shisa_buf_addf(out, "<path class=\"done\" d=\"M%d %dv22\"/>\n", x, middle - 11);
        shisa_buf_addf(out, "<circle class=\"done-dot\" cx=\"%d\" cy=\"%d\" r=\"4.5\"/>\n", x,
                       middle);
    } else {
        shisa_buf_addf(out, "<circle class=\"never\" cx=\"%d\" cy=\"%d\" r=\"5.5\"/>\n", x, middle);
    }
}

/* Where several organisations play, whose it is comes first; for the role there is no room. */
static void window_label(const struct chart *chart, shisa_id id, int top)
{
    struct view *view = chart->view;
    const struct shisa_world *world = view->report->world;
    shisa_id house = shisa_world_house(world, &shisa_expect_at(world, id)->of);
    struct shisa_buf text = { 0 };
    if (house != 0 && view->report->several_play) {
        shisa_buf_addf(&text, "%s%s", label(view, SHISA_ORGANISATION, house),
                       say(view, SHISA_W_REPORT_COLON));
    }
    shisa_buf_puts(&text, describe_expect(view, id));
    svg_label(chart, top, text.data);
    shisa_buf_finish(&text);
}

static void window_row(const struct chart *chart, int row, int top, const void *context)
{
    (void)context;
    struct view *view = chart->view;
    shisa_id id = (shisa_id)row + 1;
    const struct expect_found *found = &view->report->expects[id];
    const struct shisa_event *opened = report_event(view->report, found->opened);
    const struct shisa_event *closed = report_event(view->report, found->closed);
    int middle = svg_middle(chart, top);
    window_label(chart, id, top);
    svg_rect(chart, "lane", chart->left, chart->right, middle, 1);
    if (opened != NULL) {
        shisa_ms full = opened->value + shisa_expect_at(view->report->world, id)->full;
        svg_rect(chart, "full-bar", svg_x(chart, opened->value), svg_x(chart, full),
                 middle - BAR / 2, BAR);
        svg_rect(chart, "fall-bar", svg_x(chart, full), svg_x(chart, opened->due), middle - BAR / 2,
                 BAR);
    }
    if (closed != NULL) {
        actual(chart, closed, middle);
    }
}

void svg_windows(struct view *view)
{
    static const struct svg_key keys[] = {
        { SHISA_W_REPORT_KEY_FULL,
          "<rect class=\"full-bar\" x=\"1\" y=\"1\" width=\"18\" height=\"12\"/>" },
        { SHISA_W_REPORT_KEY_FALLING,
          "<rect class=\"fall-bar\" x=\"1\" y=\"1\" width=\"18\" height=\"12\"/>" },
        { SHISA_W_REPORT_KEY_DONE, "<path class=\"done\" d=\"M10 0v14\"/>"
                                   "<circle class=\"done-dot\" cx=\"10\" cy=\"7\" r=\"4.5\"/>" },
        { SHISA_W_REPORT_KEY_NEVER, "<circle class=\"never\" cx=\"10\" cy=\"7\" r=\"5.5\"/>" },
    };
    const struct figure figure = { .id = "windows",
                                   .title = SHISA_W_REPORT_FIGURE_WINDOWS,
                                   .text = SHISA_W_REPORT_FIGURE_WINDOWS_TEXT,
                                   .rows =
                                       (int)shisa_world_count(view->report->world, SHISA_EXPECT),
                                   .timed = true,
                                   .draw = window_row,
                                   KEYS(keys) };
    svg_figure(view, &figure);
}

/* --- lanes: what each role received and did -------------------------------------------------- */

struct lanes {
    shisa_id *roles;
    int count;
};

/* A mark around the point where it is moved to; shapes differ, so that colour only repeats them. */
static const char *mark_of(enum shisa_event_kind kind)
{
    static const char *const marks[SHISA_EV_COUNT] = {
        [SHISA_EV_INJECT] = "<path class=\"m-inject\" d=\"M-5 -5h10l-5 9z\"/>",
        [SHISA_EV_SHARE] = "<path class=\"m-inject\" d=\"M-5 -5h10l-5 9z\"/>",
        [SHISA_EV_MESSAGE] = "<circle class=\"m-message\" r=\"4.5\"/>",
        [SHISA_EV_DONE] = "<rect class=\"m-act\" x=\"-4\" y=\"-4\" width=\"8\" height=\"8\"/>",
        [SHISA_EV_DECIDED] = "<path class=\"m-decision\" d=\"M0 -6l6 6l-6 6l-6 -6z\"/>",
        [SHISA_EV_APPROVED] = "<path class=\"m-decision\" d=\"M0 -6l6 6l-6 6l-6 -6z\"/>",
        [SHISA_EV_RETURNED] = "<path class=\"m-decision\" d=\"M0 -6l6 6l-6 6l-6 -6z\"/>",
        [SHISA_EV_PENALTY] = "<path class=\"m-loss\" d=\"M-5 -5l10 10M5 -5l-10 10\"/>",
        [SHISA_EV_BROKEN] = "<path class=\"m-loss\" d=\"M-5 -5l10 10M5 -5l-10 10\"/>",
    };
    return marks[kind];
}

/* Who did it; of points taken off, who did what cost them. */
static shisa_id doer(const struct shisa_report *report, const struct shisa_event *event)
{
    const struct shisa_event *cause = report_event(report, event->cause);
    return event->role == 0 && cause != NULL ? cause->role : event->role;
}

static bool concerns(const struct shisa_report *report, const struct shisa_event *event,
                     shisa_id role)
{
    if (event->kind != SHISA_EV_INJECT && event->kind != SHISA_EV_SHARE) {
        return in_timeline(report, event) && doer(report, event) == role;
    }
    const struct shisa_message *message = shisa_engine_message(report->engine, event->item);
    for (uint32_t i = 0; message != NULL && i < message->to_count; i++) {
        if (message->to[i] == role) {
            return true;
        }
    }
    return false;
}

static void lane_row(const struct chart *chart, int row, int top, const void *context)
{
    const struct lanes *lanes = context;
    const struct shisa_report *report = chart->view->report;
    int middle = svg_middle(chart, top);
    svg_label(chart, top, label(chart->view, SHISA_ROLE, lanes->roles[row]));
    svg_rect(chart, "lane", chart->left, chart->right, middle, 1);
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        const struct shisa_event *event = report_event(report, seq);
        const char *mark = mark_of(event->kind);
        if (mark != NULL && concerns(report, event, lanes->roles[row])) {
            shisa_buf_addf(chart->view->out, "<g transform=\"translate(%d %d)\">%s</g>\n",
                           svg_x(chart, event->at), middle, mark);
        }
    }
}

static bool has_lane(const struct shisa_report *report, shisa_id role)
{
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        const struct shisa_event *event = report_event(report, seq);
        if (mark_of(event->kind) != NULL && concerns(report, event, role)) {
            return true;
        }
    }
    return false;
}

void svg_lanes(struct view *view)
{
    static const struct svg_key keys[] = {
        { SHISA_W_REPORT_KEY_INJECT, "<path class=\"m-inject\" d=\"M5 2h10l-5 9z\"/>" },
        { SHISA_W_REPORT_KEY_MESSAGE,
          "<circle class=\"m-message\" cx=\"10\" cy=\"7\" r=\"4.5\"/>" },
        { SHISA_W_REPORT_KEY_ACT,
          "<rect class=\"m-act\" x=\"6\" y=\"3\" width=\"8\" height=\"8\"/>" },
        { SHISA_W_REPORT_KEY_DECISION, "<path class=\"m-decision\" d=\"M10 1l6 6l-6 6l-6 -6z\"/>" },
        { SHISA_W_REPORT_KEY_LOSS, "<path class=\"m-loss\" d=\"M5 2l10 10M15 2l-10 10\"/>" },
    };
    const struct shisa_report *report = view->report;
    uint32_t roles = shisa_world_count(report->world, SHISA_ROLE);
    struct lanes lanes = { .roles = shisa_alloc((roles + 1) * sizeof(shisa_id)) };
    for (shisa_id role = 1; role <= roles; role++) {
        if (has_lane(report, role)) {
            lanes.roles[lanes.count++] = role;
        }
    }
    const struct figure figure = { .id = "lanes",
                                   .title = SHISA_W_REPORT_FIGURE_LANES,
                                   .text = SHISA_W_REPORT_FIGURE_LANES_TEXT,
                                   .rows = lanes.count,
                                   .timed = true,
                                   .draw = lane_row,
                                   .context = &lanes,
                                   KEYS(keys) };
    svg_figure(view, &figure);
    free(lanes.roles);
}

/* --- levels of services ---------------------------------------------------------------------- */

struct services {
    shisa_id *at;
    int count;
};

/* A stepped area from full height down to the level, and back up as it recovers. */
static void level_row(const struct chart *chart, int row, int top, const void *context)
{
    const struct services *services = context;
    const struct shisa_report *report = chart->view->report;
    struct shisa_buf *out = chart->view->out;
    int height = chart->row - chart->rise - 8, base = top + chart->row - 3;
    svg_label(chart, top, label(chart->view, SHISA_SERVICE, services->at[row]));
    shisa_buf_addf(out, "<path class=\"level\" d=\"M%d %dV%d", chart->left, base, base - height);
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        const struct shisa_event *event = report_event(report, seq);
        if (event->kind == SHISA_EV_SERVICE && event->ref == services->at[row]) {
            shisa_buf_addf(out, "H%dV%d", svg_x(chart, event->at),
                           base - (int)(event->value * height / 100));
        }
    }
    shisa_buf_addf(out, "H%dV%dz\"/>\n", chart->right, base);
}

void svg_levels(struct view *view)
{
    const struct shisa_report *report = view->report;
    uint32_t count = shisa_world_count(report->world, SHISA_SERVICE);
    bool *changed = shisa_alloc(count + 1);
    struct services services = { .at = shisa_alloc((count + 1) * sizeof(shisa_id)) };
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        const struct shisa_event *event = report_event(report, seq);
        if (event->kind == SHISA_EV_SERVICE && !changed[event->ref]) {
            changed[event->ref] = true;
            services.at[services.count++] = event->ref;
        }
    }
    const struct figure figure = { .id = "levels",
                                   .title = SHISA_W_REPORT_FIGURE_LEVELS,
                                   .text = SHISA_W_REPORT_FIGURE_LEVELS_TEXT,
                                   .rows = services.count,
                                   .timed = true,
                                   .draw = level_row,
                                   .context = &services };
    svg_figure(view, &figure);
    free(services.at);
    free(changed);
}
