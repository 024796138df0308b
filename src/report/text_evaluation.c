/* The report on a terminal, and as one fact a line: what people said of the exercise. */
#include <stdio.h>

#include "internal.h"

static const enum shisa_tone tones[] = { SHISA_STRENGTH, SHISA_IMPROVEMENT, SHISA_REMARK };
enum { TONES = sizeof tones / sizeof tones[0] };

/* --- sentences that both forms need ---------------------------------------------------------- */

void add_observer(const struct view *view, const struct shisa_event *event, struct shisa_buf *out)
{
    add_person(view, event, out);
    add_observed(view, event, out);
}

void add_observed(const struct view *view, const struct shisa_event *event, struct shisa_buf *out)
{
    if (event->ref != 0 && (observed_expect(event) == 0 || !view->report->several_play)) {
        shisa_buf_addf(out, "%s%s", say(view, SHISA_W_REPORT_AND),
                       label(view, SHISA_ORGANISATION, event->ref));
    }
    if (observed_expect(event) != 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_AND));
        add_expect(view, observed_expect(event), out);
    } else if (event->target.kind == SHISA_OBJECTIVE) {
        shisa_buf_addf(out, "%s%s", say(view, SHISA_W_REPORT_AND),
                       label(view, SHISA_OBJECTIVE, event->target.id));
    }
}

static const char *describe_observation(struct view *view, const struct shisa_event *event)
{
    shisa_buf_finish(&view->line);
    add_moment(view, event->at, &view->line);
    shisa_buf_puts(&view->line, "  ");
    add_observer(view, event, &view->line);
    add_comment(view, event, &view->line);
    return view->line.data;
}

static const char *describe_evidence(struct view *view, const struct shisa_event *event)
{
    struct shisa_buf line = { 0 };
    add_moment(view, event->at, &line);
    shisa_buf_puts(&line, "  ");
    add_event(view, event, &line);
    shisa_buf_puts(&line, "  (");
    shisa_buf_addf(&line, say(view, SHISA_W_WHY_EVENT), (unsigned long long)event->seq);
    shisa_buf_puts(&line, ")");
    shisa_buf_finish(&view->line);
    view->line = line;
    return view->line.data;
}

static void add_part(const struct view *view, enum shisa_word name, const char *value,
                     struct shisa_buf *out)
{
    if (value != NULL) {
        shisa_buf_puts(out, out->len == 0 ? "" : say(view, SHISA_W_REPORT_CLAUSE_NEXT));
        shisa_buf_addf(out, "%s%s%s", say(view, name), say(view, SHISA_W_REPORT_COLON), value);
    }
}

/* All of a plan but its area and action. */
static const char *describe_plan(struct view *view, const struct shisa_plan *plan)
{
    shisa_buf_finish(&view->line);
    add_part(view, SHISA_W_REPORT_KIND, say(view, plan_type_word(plan->type)), &view->line);
    add_part(view, SHISA_W_REPORT_OWNER, plan->owner, &view->line);
    add_part(view, SHISA_W_REPORT_DUE, plan->until, &view->line);
    add_part(view, SHISA_W_REPORT_STATUS, say(view, plan_status_word(plan->status)), &view->line);
    return view->line.data;
}

static void put_ref(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *self = about;
    add_expect(view, self->ref, out);
}

static void put_person(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_person(view, about, out);
}

static void put_self(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_puts(out, say(view, self_answer_word(((const struct shisa_event *)about)->value)));
}

static void put_happened(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_puts(out, say(view, self_happened_word(view->report, about)));
}

static void put_differs(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_puts(out, self_differs(view->report, about) ? say(view, SHISA_W_REPORT_DIFFERS) : "");
}

static void put_comment(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_comment(view, about, out);
}

static const char *describe_self(struct view *view, const struct shisa_event *self)
{
    static const struct slot slots[] = { { "ref", put_ref },         { "person", put_person },
                                         { "self", put_self },       { "happened", put_happened },
                                         { "differs", put_differs }, { "comment", put_comment } };
    return describe(view, SHISA_W_REPORT_SELF_LINE, slots, sizeof slots / sizeof slots[0], self);
}

static const char *describe_seated(struct view *view, const struct shisa_event *seated)
{
    shisa_id house = seated->seat.duty == SHISA_SUBCONTROLLER ? seated->seat.of : 0;
    shisa_id role = seated->seat.duty == SHISA_PARTICIPANT ? seated->seat.of : 0;
    shisa_buf_finish(&view->line);
    add_person(view, seated, &view->line);
    if (role != 0 || house != 0) {
        shisa_buf_addf(&view->line, "%s%s", say(view, SHISA_W_REPORT_COLON),
                       role != 0 ? label(view, SHISA_ROLE, role)
                                 : label(view, SHISA_ORGANISATION, house));
    }
    return view->line.data;
}

/* --- the terminal ---------------------------------------------------------------------------- */

enum { NUMBER_COLUMNS = 4, NUMBERED = NUMBER_COLUMNS + 2 };

static void numbered(struct sheet *sheet, uint32_t number, const char *text)
{
    shisa_buf_addf(sheet->view.out, "%*u  ", NUMBER_COLUMNS, number);
    lay_prose(sheet->view.out, text, NUMBERED, sheet->columns);
}

static void observation(struct sheet *sheet, const struct shisa_event *event)
{
    struct view *view = &sheet->view;
    const struct shisa_event *proof;
    uint32_t next = 0;
    numbered(sheet, event->item, describe_observation(view, event));
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        sheet_prose(sheet, describe_evidence(view, proof), NUMBERED + 2);
    }
}

static void observations_of(struct sheet *sheet, enum shisa_tone tone)
{
    const struct seqs *seqs = &sheet->view.report->said.observations;
    bool any = false;
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(sheet->view.report, seqs->at[i]);
        if (event->value == tone) {
            if (!any) {
                sheet_prose(sheet, say(&sheet->view, tone_heading(tone)), 0);
            }
            any = true;
            observation(sheet, event);
        }
    }
}

static void observations(struct sheet *sheet)
{
    if (any_observation(sheet->view.report)) {
        sheet_heading(sheet, SHISA_W_REPORT_OBSERVATIONS);
        for (int i = 0; i < TONES; i++) {
            observations_of(sheet, tones[i]);
        }
    }
}

static void plans(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    if (!any_plan(view->report)) {
        return;
    }
    sheet_heading(sheet, SHISA_W_REPORT_PLAN);
    for (uint32_t number = 1; number <= view->report->said.plans.count; number++) {
        const struct shisa_plan *plan = plan_at(view->report, number);
        numbered(sheet, number, plan->area);
        sheet_prose(sheet, plan->action, NUMBERED);
        sheet_prose(sheet, describe_plan(view, plan), NUMBERED);
    }
}

static void selves(struct sheet *sheet)
{
    struct self_cursor cursor = { .link = 0 };
    const struct shisa_event *self;
    if (any_self(sheet->view.report)) {
        sheet_heading(sheet, SHISA_W_REPORT_SELF);
    }
    if (any_self(sheet->view.report) && report_is_large(sheet->view.report)) {
        sheet_prose(sheet, say(&sheet->view, SHISA_W_REPORT_SELF_CUT), 0);
    }
    while ((self = self_shown(sheet->view.report, &cursor)) != NULL) {
        sheet_prose(sheet, describe_self(&sheet->view, self), 0);
    }
}

static void seats_of(struct sheet *sheet, enum shisa_duty duty)
{
    const struct shisa_event *seated;
    uint32_t next = 0;
    bool any = false;
    while ((seated = seated_next(sheet->view.report, duty, &next)) != NULL) {
        if (!any) {
            sheet_prose(sheet, say(&sheet->view, seat_word(duty)), 0);
        }
        any = true;
        sheet_prose(sheet, describe_seated(&sheet->view, seated), 4);
    }
}

static void seats(struct sheet *sheet)
{
    if (any_seat(sheet->view.report)) {
        sheet_heading(sheet, SHISA_W_REPORT_PEOPLE);
    }
    for (int duty = SHISA_PARTICIPANT; duty < SHISA_DUTY_COUNT; duty++) {
        seats_of(sheet, (enum shisa_duty)duty);
    }
}

void text_evaluation(struct sheet *sheet)
{
    observations(sheet);
    plans(sheet);
    selves(sheet);
    seats(sheet);
}

/* --- one fact a line ------------------------------------------------------------------------- */

static void number_text(uint32_t number, char out[16])
{
    snprintf(out, 16, "%u", number);
}

void plain_rated(struct view *view, struct rated row)
{
    while (rated_more(view->report, &row)) {
        plain_fact(view, SHISA_W_REPORT_RATING, NULL, describe_rated(view, &row));
        for (uint32_t i = 0; i < row.count; i++) {
            const struct mark mark = rated_mark(view->report, &row, i);
            plain_fact(view, SHISA_W_REPORT_RATING,
                       shisa_world_name(view->report->world, row.of.kind, row.of.id),
                       describe_mark(view, &mark));
        }
    }
}

static void plain_regrades(struct view *view)
{
    const struct seqs *seqs = &view->report->said.regrades;
    for (uint32_t i = 0; i < seqs->count; i++) {
        plain_fact(view, SHISA_W_REPORT_REGRADES, NULL,
                   describe_event(view, report_event(view->report, seqs->at[i])));
    }
}

static void plain_observation(struct view *view, const struct shisa_event *event)
{
    const struct shisa_event *proof;
    uint32_t next = 0;
    char number[16];
    number_text(event->item, number);
    plain_fact(view, tone_word(event->value), number, describe_observation(view, event));
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        plain_fact(view, SHISA_W_REPORT_EVIDENCE, number, describe_evidence(view, proof));
    }
}

static void plain_plans(struct view *view)
{
    for (uint32_t i = 1; i <= view->report->said.plans.count; i++) {
        const struct shisa_plan *plan = plan_at(view->report, i);
        char number[16];
        number_text(i, number);
        plain_fact(view, SHISA_W_REPORT_PLAN_AREA, number, plan->area);
        plain_fact(view, SHISA_W_REPORT_PLAN_ACTION, number, plan->action);
        plain_fact(view, SHISA_W_REPORT_PLAN, number, describe_plan(view, plan));
    }
}

static void plain_people(struct view *view)
{
    struct self_cursor cursor = { .link = 0 };
    const struct shisa_event *event;
    while ((event = self_shown(view->report, &cursor)) != NULL) {
        plain_fact(view, SHISA_W_REPORT_SELF, NULL, describe_self(view, event));
    }
    for (int duty = SHISA_PARTICIPANT; duty < SHISA_DUTY_COUNT; duty++) {
        uint32_t next = 0;
        while ((event = seated_next(view->report, (enum shisa_duty)duty, &next)) != NULL) {
            plain_fact(view, seat_word((enum shisa_duty)duty), NULL, describe_seated(view, event));
        }
    }
}

void plain_evaluation(struct view *view)
{
    const struct seqs *seqs = &view->report->said.observations;
    plain_regrades(view);
    for (uint32_t i = 0; i < seqs->count; i++) {
        plain_observation(view, report_event(view->report, seqs->at[i]));
    }
    plain_plans(view);
    plain_people(view);
}
