/* What people said of the exercise, as tables. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

#define COLUMNS(columns) columns, sizeof columns / sizeof columns[0]

/* The seat is never broken in two. */
void html_person(struct view *view, const struct shisa_event *event)
{
    const char *name = person_name(view->report, event);
    struct shisa_buf seat = { 0 }, shown = { 0 };
    if (event->seat.duty == SHISA_NOBODY) {
        html_text(view, say(view, SHISA_W_REPORT_NOBODY_NAMED));
        return;
    }
    shisa_seat_name(view->report->world, &event->seat, &seat);
    shisa_buf_addf(&shown, name == NULL ? "%s" : say(view, SHISA_W_REPORT_ON), seat.data);
    const char *blank = shown.data[0] == ' ' ? " " : "";
    html_text(view, name == NULL ? "" : name);
    shisa_buf_addf(view->out, "%s<span class=\"seat\">", blank); /* a line may end before it */
    html_text(view, shown.data + strlen(blank));
    shisa_buf_puts(view->out, "</span>");
    shisa_buf_finish(&seat);
    shisa_buf_finish(&shown);
}

void html_cell_person(struct table *table, const struct shisa_event *event)
{
    html_cell_begin(table);
    html_person(table->view, event);
    html_cell_end(table);
}

void html_strong(struct view *view, const char *text)
{
    shisa_buf_puts(view->out, "<strong>");
    html_text(view, text);
    shisa_buf_puts(view->out, "</strong>");
}

void html_code(struct view *view, enum shisa_kind kind, shisa_id id)
{
    shisa_buf_puts(view->out, " <code>");
    html_text(view, shisa_world_name(view->report->world, kind, id));
    shisa_buf_puts(view->out, "</code>");
}

void html_cell_expect(struct table *table, shisa_id id)
{
    html_cell_begin(table);
    html_strong(table->view, describe_expect(table->view, id));
    html_code(table->view, SHISA_EXPECT, id);
    html_cell_end(table);
}

/* --- observations ---------------------------------------------------------------------------- */

static void about_cell(struct table *table, const struct shisa_event *event)
{
    struct view *view = table->view;
    html_cell_begin(table);
    shisa_id objective = observed_objective(view->report, event);
    shisa_id expect = observed_expect(event);
    if (expect != 0) {
        html_strong(view, describe_expect(view, expect));
        html_code(view, SHISA_EXPECT, expect);
    } else if (objective != 0) {
        html_strong(view, label(view, SHISA_OBJECTIVE, objective));
        html_code(view, SHISA_OBJECTIVE, objective);
    }
    if (event->ref != 0) {
        html_paragraph(view, "house", label(view, SHISA_ORGANISATION, event->ref));
    }
    html_cell_end(table);
}

/* Told, not only numbered: on paper nobody follows a link. */
static void proofs_cell(struct table *table, const struct shisa_event *event)
{
    struct view *view = table->view;
    const struct shisa_event *proof;
    uint32_t next = 0;
    html_cell_begin(table);
    shisa_buf_puts(view->out, "<ul class=\"proofs\">");
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        char at[SHISA_MOMENT_SIZE];
        shisa_buf_puts(view->out, "<li>");
        html_event_link(view, proof);
        shisa_buf_addf(view->out, " %s ", moment_text(view, proof->at, at));
        html_text(view, describe_event(view, proof));
        shisa_buf_puts(view->out, "</li>");
    }
    shisa_buf_puts(view->out, "</ul>");
    html_cell_end(table);
}

static void observation(struct table *table, const struct shisa_event *event)
{
    static const char *const styles[SHISA_TONE_COUNT] = {
        [SHISA_REMARK] = "plain", [SHISA_STRENGTH] = "full", [SHISA_IMPROVEMENT] = "partial"
    };
    char number[16];
    snprintf(number, sizeof number, "%u", event->item);
    html_row(table, styles[event->value], "obs", number);
    html_cell(table, number);
    html_cell_clock(table, event->at);
    html_cell(table, event->text);
    about_cell(table, event);
    html_cell_person(table, event);
    proofs_cell(table, event);
    html_row_end(table);
}

static bool any_of(const struct shisa_report *report, enum shisa_tone tone)
{
    const struct seqs *seqs = &report->said.observations;
    for (uint32_t i = 0; i < seqs->count; i++) {
        if (report_event(report, seqs->at[i])->value == tone) {
            return true;
        }
    }
    return false;
}

static void observations_of(struct view *view, enum shisa_tone tone)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_NUMBER, "num" },      { SHISA_W_REPORT_TIME, "clock" },
        { SHISA_W_REPORT_SEEN, "wide prose" }, { SHISA_W_REPORT_ABOUT, "who" },
        { SHISA_W_REPORT_NOTED_BY, "person" }, { SHISA_W_REPORT_EVIDENCE, "wide" },
    };
    const struct seqs *seqs = &view->report->said.observations;
    if (!any_of(view->report, tone)) {
        return;
    }
    html_subheading(view, tone_heading(tone));
    struct table table = html_table(view, tone_heading(tone), COLUMNS(columns));
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(view->report, seqs->at[i]);
        if (event->value == tone) {
            observation(&table, event);
        }
    }
    html_table_end(&table);
}

void html_observations(struct view *view)
{
    html_section(view, "observations", SHISA_W_REPORT_OBSERVATIONS);
    observations_of(view, SHISA_STRENGTH);
    observations_of(view, SHISA_IMPROVEMENT);
    observations_of(view, SHISA_REMARK);
    html_section_end(view);
}

/* --- the improvement plan -------------------------------------------------------------------- */

static void plan_row(struct table *table, const struct shisa_plan *plan)
{
    struct view *view = table->view;
    static const char *const styles[] = {
        [SHISA_PLAN_OPEN] = "partial", [SHISA_PLAN_DONE] = "full", [SHISA_PLAN_DROPPED] = "plain"
    };
    char number[16];
    snprintf(number, sizeof number, "%u", plan->number);
    html_row(table, styles[plan->status], "plan", number);
    html_cell(table, number);
    html_cell(table, plan->area);
    html_cell(table, plan->action);
    html_cell(table, say(view, plan_type_word(plan->type)));
    html_cell(table, plan->owner == NULL ? "–" : plan->owner);
    html_cell(table, plan->until == NULL ? "–" : plan->until);
    html_cell(table, say(view, plan_status_word(plan->status)));
    html_row_end(table);
}

void html_plan(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_NUMBER, "num" },
        { SHISA_W_REPORT_PLAN_AREA, "wide" },
        { SHISA_W_REPORT_PLAN_ACTION, "wide prose" },
        { SHISA_W_REPORT_KIND, "code" },
        { SHISA_W_REPORT_OWNER, "who" },
        { SHISA_W_REPORT_DUE, "clock" },
        { SHISA_W_REPORT_STATUS, "outcome" },
    };
    html_section(view, "plan", SHISA_W_REPORT_PLAN);
    struct table table = html_table(view, SHISA_W_REPORT_PLAN, COLUMNS(columns));
    for (uint32_t number = 1; number <= view->report->said.plans.count; number++) {
        plan_row(&table, plan_at(view->report, number));
    }
    html_table_end(&table);
    html_section_end(view);
}

/* --- what participants say of themselves, and who they were ---------------------------------- */

static void self_row(struct table *table, const struct shisa_event *self)
{
    struct view *view = table->view;
    bool differs = self_differs(view->report, self);
    html_row(table, differs ? "partial" : "plain", NULL, NULL);
    html_cell_expect(table, self->ref);
    html_cell_person(table, self);
    html_cell(table, say(view, self_answer_word(self->value)));
    html_cell_begin(table);
    html_text(view, say(view, self_happened_word(view->report, self)));
    html_text(view, differs ? say(view, SHISA_W_REPORT_DIFFERS) : "");
    html_cell_end(table);
    html_cell(table, self->text == NULL ? "" : self->text);
    html_row_end(table);
}

void html_selves(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_EXPECTATION, "wide" }, { SHISA_W_REPORT_BY, "person" },
        { SHISA_W_REPORT_SELF_SAYS, NULL },     { SHISA_W_REPORT_SELF_LOG, NULL },
        { SHISA_W_REPORT_COMMENT, "prose" },
    };
    struct self_cursor cursor = { .link = 0 };
    const struct shisa_event *self;
    html_section(view, "self", SHISA_W_REPORT_SELF);
    if (report_is_large(view->report)) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_SELF_CUT));
    }
    struct table table = html_table(view, SHISA_W_REPORT_SELF, COLUMNS(columns));
    while ((self = self_shown(view->report, &cursor)) != NULL) {
        self_row(&table, self);
    }
    html_table_end(&table);
    html_section_end(view);
}

static void seated_row(struct table *table, const struct shisa_event *seated)
{
    struct view *view = table->view;
    struct shisa_buf seat = { 0 };
    const struct shisa_seat *of = &seated->seat;
    shisa_seat_name(view->report->world, of, &seat);
    html_row(table, "plain", NULL, NULL);
    html_cell(table, say(view, seat_word(of->duty)));
    html_cell(table, seated->text == NULL ? "–" : seated->text);
    html_cell(table, seat.data);
    html_cell(table, of->duty == SHISA_PARTICIPANT     ? label(view, SHISA_ROLE, of->of)
                     : of->duty == SHISA_SUBCONTROLLER ? label(view, SHISA_ORGANISATION, of->of)
                                                       : "");
    html_row_end(table);
    shisa_buf_finish(&seat);
}

void html_people(struct view *view)
{
    static const struct column columns[] = { { SHISA_W_REPORT_PART, "who" },
                                             { SHISA_W_REPORT_NAME, "wide" },
                                             { SHISA_W_REPORT_SEAT, "code" },
                                             { SHISA_W_REPORT_FOR, NULL } };
    const struct shisa_event *seated;
    html_section(view, "people", SHISA_W_REPORT_PEOPLE);
    struct table table = html_table(view, SHISA_W_REPORT_PEOPLE, COLUMNS(columns));
    for (int duty = SHISA_PARTICIPANT; duty < SHISA_DUTY_COUNT; duty++) {
        uint32_t next = 0;
        while ((seated = seated_next(view->report, (enum shisa_duty)duty, &next)) != NULL) {
            seated_row(&table, seated);
        }
    }
    html_table_end(&table);
    html_section_end(view);
}
