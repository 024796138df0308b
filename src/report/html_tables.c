/* The sections that are a figure and a table. */
#include <stdio.h>

#include "internal.h"

#define COLUMNS(columns) columns, sizeof columns / sizeof columns[0]

void html_links(struct table *table, struct evidence evidence)
{
    html_cell_begin(table);
    for (int i = 0; i < evidence.count; i++) {
        shisa_buf_puts(table->view->out, i == 0 ? "" : " ");
        html_event_link(table->view, evidence.at[i]);
    }
    html_cell_end(table);
}

/* --- what took points ------------------------------------------------------------------------ */

static void loss(struct table *table, enum shisa_kind kind, shisa_id id,
                 const struct shisa_event *event)
{
    struct view *view = table->view;
    char text[16];
    const char *name = shisa_world_name(view->report->world, kind, id);
    html_row(table, "missed", kind == SHISA_PENALTY ? "pen" : "ord", name);
    html_cell_begin(table);
    shisa_buf_puts(view->out, "<strong>");
    html_text(view, describe_loss_rule(view, kind, id));
    shisa_buf_puts(view->out, "</strong> <code>");
    html_text(view, name);
    shisa_buf_puts(view->out, "</code><p class=\"sum\">");
    html_text(view, describe_why(view, kind, id));
    shisa_buf_puts(view->out, "</p>");
    html_cell_end(table);
    html_cell_clock(table, event->at);
    snprintf(text, sizeof text, "−%d", event->points);
    html_cell(table, text);
    html_links(table, evidence_of(view->report, event->seq));
    html_row_end(table);
}

static void losses_of(struct table *table, enum shisa_kind kind, const uint64_t *seqs)
{
    const struct shisa_report *report = table->view->report;
    for (shisa_id id = 1; id <= shisa_world_count(report->world, kind); id++) {
        const struct shisa_event *event = report_event(report, seqs[id]);
        if (event != NULL) {
            loss(table, kind, id, event);
        }
    }
}

static void losses(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_RULE, "wide" },
        { SHISA_W_REPORT_TIME, "num" },
        { SHISA_W_REPORT_POINTS, "num" },
        { SHISA_W_REPORT_EVENTS, "events" },
    };
    html_subheading(view, SHISA_W_REPORT_LOSSES);
    if (view->report->total.lost == 0) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_LOSSES));
        return;
    }
    struct table table = html_table(view, SHISA_W_REPORT_LOSSES, COLUMNS(columns));
    losses_of(&table, SHISA_PENALTY, view->report->penalties);
    losses_of(&table, SHISA_ORDER, view->report->orders);
    html_table_end(&table);
}

/* --- expected and actual --------------------------------------------------------------------- */

static void expectation_name(struct table *table, shisa_id id)
{
    struct view *view = table->view;
    html_cell_begin(table);
    shisa_buf_puts(view->out, "<strong>");
    html_text(view, describe_expect(view, id));
    shisa_buf_puts(view->out, "</strong> <code>");
    html_text(view, shisa_world_name(view->report->world, SHISA_EXPECT, id));
    shisa_buf_puts(view->out, "</code><p class=\"sum\">");
    html_text(view, describe_sum(view, id));
    shisa_buf_puts(view->out, "</p>");
    html_cell_end(table);
}

static void window(struct table *table, shisa_id id)
{
    const struct shisa_report *report = table->view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    char open[SHISA_MOMENT_SIZE], full[SHISA_MOMENT_SIZE], zero[SHISA_MOMENT_SIZE],
        text[WINDOW_SIZE] = "–";
    if (opened != NULL) {
        snprintf(text, sizeof text, "%s – %s – %s", moment_text(table->view, opened->value, open),
                 moment_text(table->view, opened->value + expect->full, full),
                 moment_text(table->view, opened->due, zero));
    }
    html_cell(table, text);
}

static void actual(struct table *table, const struct shisa_event *closed)
{
    if (closed != NULL && closed->kind == SHISA_EV_MET) {
        html_cell_clock(table, closed->at);
    } else {
        html_cell(table, say(table->view, SHISA_W_REPORT_NONE));
    }
}

static void points(struct table *table, const struct expect_found *found, int32_t max)
{
    char text[32] = "–";
    if (found->outcome != OUTCOME_NOT_DUE) {
        snprintf(text, sizeof text, "%d / %d", found->points, max);
    }
    html_cell(table, text);
}

static void expectation(struct table *table, shisa_id id)
{
    struct view *view = table->view;
    const struct expect_found *found = &view->report->expects[id];
    const struct shisa_expect *expect = shisa_expect_at(view->report->world, id);
    html_row(table, outcome_name(found->outcome), "exp", expect->head.id);
    expectation_name(table, id);
    html_cell(table, label(view, expect->of.kind, expect->of.id));
    window(table, id);
    actual(table, report_event(view->report, found->closed));
    points(table, found, expect->points);
    html_cell(table, describe_outcome(view, id));
    html_links(table, evidence_of_expect(view->report, id));
    html_row_end(table);
}

void html_expectations(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_EXPECTATION, "wide" }, { SHISA_W_REPORT_BY, "who" },
        { SHISA_W_REPORT_WINDOW, "clock" },     { SHISA_W_REPORT_ACTUAL, "num" },
        { SHISA_W_REPORT_POINTS, "num" },       { SHISA_W_REPORT_OUTCOME, "outcome" },
        { SHISA_W_REPORT_EVENTS, "events" },
    };
    html_section(view, "expected", SHISA_W_REPORT_EXPECTED);
    svg_windows(view);
    struct table table = html_table(view, SHISA_W_REPORT_EXPECTED, COLUMNS(columns));
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_EXPECT); id++) {
        expectation(&table, id);
    }
    html_table_end(&table);
    losses(view);
    html_section_end(view);
}

/* --- timeline -------------------------------------------------------------------------------- */

static const char *row_style(enum shisa_event_kind kind)
{
    static const char *const styles[SHISA_EV_COUNT] = {
        [SHISA_EV_INJECT] = "inject",   [SHISA_EV_MET] = "full",
        [SHISA_EV_MISSED] = "missed",   [SHISA_EV_PENALTY] = "missed",
        [SHISA_EV_BROKEN] = "missed",   [SHISA_EV_EXPIRED] = "missed",
        [SHISA_EV_REFUSED] = "missed",  [SHISA_EV_IGNORED] = "missed",
        [SHISA_EV_BYPASSED] = "missed", [SHISA_EV_LEAKED] = "missed",
        [SHISA_EV_LAPSED] = "missed",   [SHISA_EV_FAULT] = "missed",
        [SHISA_EV_SHARE] = "inject",    [SHISA_EV_STOPPED] = "frame",
        [SHISA_EV_STARTEX] = "frame",   [SHISA_EV_ENDEX] = "frame",
    };
    return styles[kind] == NULL ? "plain" : styles[kind];
}

/* With the date beside it, a story of days says how long it has gone on. */
static void since_startex(struct table *table, shisa_ms at)
{
    if (!shisa_story_has_days(story_of(table->view))) {
        html_cell_clock(table, at);
        return;
    }
    struct shisa_buf text = { 0 };
    add_duration(table->view, at, &text);
    html_cell(table, text.data);
    shisa_buf_finish(&text);
}

static void moment(struct table *table, const struct shisa_event *event)
{
    struct view *view = table->view;
    char clock[SHISA_MOMENT_SIZE];
    bool inject = event->kind == SHISA_EV_INJECT;
    html_row(table, row_style(event->kind), inject ? "inj" : NULL,
             inject ? shisa_world_name(view->report->world, SHISA_INJECT, event->ref) : NULL);
    since_startex(table, event->at);
    html_cell(table, shisa_moment(story_of(view), event->at, SHISA_NAMED, view->lang, clock));
    html_cell(table, describe_event(view, event));
    html_cell_begin(table);
    html_event_link(view, event);
    html_cell_end(table);
    html_row_end(table);
}

void html_timeline(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_TIME, "num" },
        { SHISA_W_REPORT_STORY_CLOCK, "num" },
        { SHISA_W_REPORT_WHAT, "wide" },
        { SHISA_W_REPORT_NUMBER, "events" },
    };
    html_section(view, "timeline", SHISA_W_REPORT_TIMELINE);
    const char *cut = describe_cut_timeline(view);
    if (cut != NULL) {
        html_paragraph(view, "none", cut);
    }
    svg_lanes(view);
    struct table table = html_table(view, SHISA_W_REPORT_TIMELINE, COLUMNS(columns));
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (in_timeline(view->report, event)) {
            moment(&table, event);
        }
    }
    html_table_end(&table);
    html_course(view, COURSE_CONTROL);
    html_section_end(view);
}

/* --- services -------------------------------------------------------------------------------- */

static void level(struct table *table, const struct shisa_event *event)
{
    struct view *view = table->view;
    const struct shisa_event *cause = report_event(view->report, event->cause);
    char text[32];
    html_row(table, event->value < 100 ? "missed" : "full", NULL, NULL);
    html_cell(table, label(view, SHISA_SERVICE, event->ref));
    html_cell_clock(table, event->at);
    snprintf(text, sizeof text, "%lld %%", (long long)event->value);
    html_cell(table, text);
    html_cell(table, cause == NULL ? "" : describe_event(view, cause));
    html_cell_begin(table);
    html_event_link(view, event);
    html_cell_end(table);
    html_row_end(table);
}

static bool any_level(const struct shisa_report *report)
{
    for (uint64_t seq = 1; seq <= report->event_count; seq++) {
        if (report_event(report, seq)->kind == SHISA_EV_SERVICE) {
            return true;
        }
    }
    return false;
}

static void levels(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_SERVICE, "who" },   { SHISA_W_REPORT_TIME, "num" },
        { SHISA_W_REPORT_LEVEL, "num" },     { SHISA_W_REPORT_CAUSE, "wide" },
        { SHISA_W_REPORT_NUMBER, "events" },
    };
    svg_levels(view);
    struct table table = html_table(view, SHISA_W_REPORT_SERVICES, COLUMNS(columns));
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (event->kind == SHISA_EV_SERVICE) {
            level(&table, event);
        }
    }
    html_table_end(&table);
}

void html_services(struct view *view)
{
    html_section(view, "services", SHISA_W_REPORT_SERVICES);
    if (any_level(view->report)) {
        levels(view);
    } else {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_SERVICES));
    }
    html_course(view, COURSE_SEVERITY);
    html_course(view, COURSE_RESOURCES);
    html_section_end(view);
}

/* --- evidence: the events, whole ------------------------------------------------------------- */

static void logged(struct table *table, const struct shisa_event *event)
{
    struct view *view = table->view;
    const struct shisa_event *cause = report_event(view->report, event->cause);
    char seq[24];
    snprintf(seq, sizeof seq, "%llu", (unsigned long long)event->seq);
    html_row(table, "plain", "ev", seq);
    html_cell(table, seq);
    html_cell_clock(table, event->at);
    html_cell(table, describe_event(view, event));
    html_cell_begin(table);
    if (cause != NULL) {
        html_event_link(view, cause);
    }
    html_cell_end(table);
    html_row_end(table);
}

static void log_summary(struct view *view)
{
    unsigned long long all = view->report->event_count;
    unsigned long long referred = evidence_close(view);
    if (report_is_large(view->report)) {
        shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_LOG_CUT), referred, all);
    } else {
        shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_FULL_LOG), all);
    }
}

void html_log(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_NUMBER, "num" },
        { SHISA_W_REPORT_TIME, "num" },
        { SHISA_W_REPORT_WHAT, "wide prose" },
        { SHISA_W_REPORT_CAUSE, "events" },
    };
    int excerpt = view->excerpt;
    html_section(view, "evidence", SHISA_W_REPORT_EVIDENCE);
    shisa_buf_puts(view->out, "<details><summary>");
    log_summary(view);
    shisa_buf_puts(view->out, "</summary>\n");
    view->excerpt = 0;
    struct table table = html_table(view, SHISA_W_REPORT_EVIDENCE, COLUMNS(columns));
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        if (is_evidence(view, seq)) {
            logged(&table, report_event(view->report, seq));
        }
    }
    html_table_end(&table);
    view->excerpt = excerpt;
    shisa_buf_puts(view->out, "</details>\n");
    html_section_end(view);
}
