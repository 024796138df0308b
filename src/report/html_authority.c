/* Who asked whom, what law and contract asked, and how things went: tables without a figure. */
#include "internal.h"

#define COLUMNS(columns) columns, sizeof columns / sizeof columns[0]

/* --- who asked whom -------------------------------------------------------------------------- */

static void question_deed(struct table *table, const struct question *question)
{
    struct view *view = table->view;
    const struct shisa_act *act = shisa_engine_act(view->report->engine, question->act);
    struct shisa_buf deed = { 0 };
    if (act != NULL) {
        const struct shisa_ref action = { .kind = SHISA_ACTION, .id = act->action };
        add_deed(view, &action, &act->target, &deed);
    }
    html_cell(table, deed.len == 0 ? "" : deed.data);
    shisa_buf_finish(&deed);
}

static void answer(struct table *table, const struct question *question)
{
    struct view *view = table->view;
    const struct shisa_event *closed = report_event(view->report, question->closed);
    const char *reason = question_reason(view, question);
    html_cell_begin(table);
    shisa_buf_puts(view->out, "<strong>");
    html_text(view, say(view, consent_word(question->how)));
    shisa_buf_puts(view->out, "</strong>");
    if (reason != NULL && reason[0] != '\0') {
        shisa_buf_puts(view->out, "<p class=\"sum\">");
        html_text(view, reason);
        shisa_buf_puts(view->out, "</p>");
    }
    html_cell_end(table);
    if (closed != NULL) {
        html_cell_clock(table, closed->at);
    } else {
        html_cell(table, "–");
    }
}

static void question(struct table *table, const struct question *question)
{
    struct view *view = table->view;
    const struct shisa_event *asked = report_event(view->report, question->asked);
    html_row(table, question->how == CONSENT_AGREED ? "full" : "missed", NULL, NULL);
    html_cell_clock(table, asked->at);
    html_cell(table, label(view, SHISA_ROLE, asked->role));
    html_cell(table, label(view, SHISA_ROLE, question_whom(view->report, question)));
    question_deed(table, question);
    answer(table, question);
    html_links(table, evidence_of_question(view->report, question));
    html_row_end(table);
}

void html_authority(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_TIME, "num" },       { SHISA_W_REPORT_BY, "who" },
        { SHISA_W_REPORT_ASKED_WHOM, "who" }, { SHISA_W_REPORT_DEED_COLUMN, "wide" },
        { SHISA_W_REPORT_ANSWER, "reason" },  { SHISA_W_REPORT_ANSWERED_AT, "num" },
        { SHISA_W_REPORT_EVENTS, "events" },
    };
    html_section(view, "authority", SHISA_W_REPORT_AUTHORITY);
    if (view->report->question_count == 0) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_QUESTIONS));
    } else {
        struct table table = html_table(view, SHISA_W_REPORT_QUESTIONS, COLUMNS(columns));
        for (uint32_t i = 0; i < view->report->question_count; i++) {
            question(&table, &view->report->questions[i]);
        }
        html_table_end(&table);
    }
    html_course(view, COURSE_STANCES);
    html_section_end(view);
}

/* --- duties ---------------------------------------------------------------------------------- */

static void moment(struct table *table, const struct shisa_event *event, shisa_ms at)
{
    if (event == NULL) {
        html_cell(table, "–");
    } else {
        html_cell_clock(table, at);
    }
}

static void duty(struct table *table, shisa_id id)
{
    struct view *view = table->view;
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    enum duty_end how = duty_end(report, id);
    const struct shisa_event *met = how == DUTY_MET || how == DUTY_MET_LATE
                                        ? report_event(report, report->expects[id].closed)
                                        : NULL;
    html_row(table,
             how == DUTY_MET       ? "full"
             : how == DUTY_NOT_DUE ? "not-due"
                                   : "missed",
             NULL, NULL);
    html_cell_begin(table);
    html_say(view, &expect->duty);
    html_cell_end(table);
    html_cell(table, label(view, expect->of.kind, expect->of.id));
    moment(table, opened, opened == NULL ? 0 : opened->value);
    moment(table, opened, duty_due(report, id));
    moment(table, met, met == NULL ? 0 : met->at);
    html_cell(table, say(view, duty_word(how)));
    html_links(table, evidence_of_expect(report, id));
    html_row_end(table);
}

void html_duties(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_DUTY, "wide" },     { SHISA_W_REPORT_BY, "who" },
        { SHISA_W_REPORT_AWARE, "num" },     { SHISA_W_REPORT_DUE, "num" },
        { SHISA_W_REPORT_ACTUAL, "num" },    { SHISA_W_REPORT_OUTCOME, "outcome" },
        { SHISA_W_REPORT_EVENTS, "events" },
    };
    html_section(view, "duties", SHISA_W_REPORT_DUTIES);
    if (!any_duty(view->report)) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_DUTIES));
    } else {
        struct table table = html_table(view, SHISA_W_REPORT_DUTIES, COLUMNS(columns));
        for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_EXPECT); id++) {
            if (is_duty(view->report, id)) {
                duty(&table, id);
            }
        }
        html_table_end(&table);
    }
    html_section_end(view);
}

/* --- how things went ------------------------------------------------------------------------- */

static void course_row(struct table *table, enum course course, const struct happening *each)
{
    struct view *view = table->view;
    const struct shisa_event *event = each->event;
    const struct shisa_event *cause =
        event == NULL ? NULL : report_event(view->report, event->cause);
    html_row(table, event == NULL ? "missed" : "plain", NULL, NULL);
    html_cell_clock(table, happening_at(each));
    html_cell(table, describe_happening(view, course, each));
    html_cell(table, cause == NULL ? "" : describe_event(view, cause));
    html_cell_begin(table);
    if (event != NULL) {
        html_event_link(view, event);
    }
    html_cell_end(table);
    html_row_end(table);
}

void html_course(struct view *view, enum course course)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_TIME, "num" },
        { SHISA_W_REPORT_WHAT, "wide" },
        { SHISA_W_REPORT_CAUSE, "wide" },
        { SHISA_W_REPORT_NUMBER, "events" },
    };
    struct course_cursor cursor = { .seq = 0 };
    struct happening each;
    if (!course_any(view->report, course)) {
        return;
    }
    html_subheading(view, course_word(course));
    struct table table = html_table(view, course_word(course), COLUMNS(columns));
    while (course_next(view->report, course, &cursor, &each)) {
        course_row(&table, course, &each);
    }
    html_table_end(&table);
}
