/* What people said of the exercise, as rows of a spreadsheet. */
#include <inttypes.h>

#include "csv.h"

void csv_put_person(struct row *row, const struct view *view, const struct shisa_event *event)
{
    const char *name = person_name(view->report, event);
    if (event->seat.duty != SHISA_NOBODY) {
        shisa_seat_name(view->report->world, &event->seat, &row->cells[SEAT]);
    }
    csv_put(row, NAME, name == NULL ? "" : name);
}

static void said(struct row *row, const struct view *view, const char *record,
                 const struct shisa_event *event)
{
    csv_put(row, RECORD, record);
    csv_put_person(row, view, event);
}

static void put_text(struct row *row, enum column_name column, const char *text)
{
    csv_put(row, column, text == NULL ? "" : text);
}

static void rating(struct view *view, const struct rated *rated, const struct mark *mark)
{
    const struct shisa_event *event = mark->event;
    const struct mark older = mark_older(view->report, mark);
    const char was[] = { older.event == NULL ? '\0' : mark_letter(older.event), '\0' };
    const struct shisa_world *world = view->report->world;
    bool whole = rated->of.kind == SHISA_OBJECTIVE;
    const char letter[] = { mark_letter(event), '\0' };
    struct row row = { 0 };
    said(&row, view, "rating", event);
    csv_put(&row, ID, whole ? "" : shisa_world_name(world, SHISA_EXPECT, rated->of.id));
    csv_put(&row, OBJECTIVE, whole ? shisa_world_name(world, SHISA_OBJECTIVE, rated->of.id) : "");
    csv_put(&row, OF, shisa_world_name(world, SHISA_ORGANISATION, rated->organisation));
    csv_put(&row, OUTCOME, letter);
    csv_put(&row, BEFORE, was);
    shisa_buf_addf(&row.cells[PROPOSED], "%c", rated_proposed(view->report, rated));
    csv_put_number(&row, EVIDENCE, (int64_t)event->seq);
    put_text(&row, TEXT, event->text);
    csv_end(&row, view);
}

static void ratings(struct view *view)
{
    struct rated rated = { .count = 0 };
    while (rated_next(view->report, &rated)) {
        for (uint32_t i = 0; i < rated.count; i++) {
            const struct mark mark = rated_mark(view->report, &rated, i);
            rating(view, &rated, &mark);
        }
    }
}

static void regrade(struct view *view, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "regrade", event);
    csv_put(&row, ID, shisa_world_name(view->report->world, SHISA_EXPECT, event->ref));
    csv_put_number(&row, POINTS, event->points);
    csv_put_number(&row, BEFORE, event->value);
    csv_put_number(&row, EVIDENCE, (int64_t)event->seq);
    put_text(&row, TEXT, event->text);
    csv_end(&row, view);
}

static void observation(struct view *view, const struct shisa_event *event)
{
    const struct shisa_world *world = view->report->world;
    const struct shisa_event *proof;
    struct row row = { 0 };
    uint32_t next = 0;
    said(&row, view, "observation", event);
    csv_put_number(&row, ID, event->item);
    csv_put(&row, OF, shisa_world_name(world, SHISA_ORGANISATION, event->ref));
    csv_put(&row, OBJECTIVE,
            shisa_world_name(world, SHISA_OBJECTIVE, observed_objective(view->report, event)));
    csv_put(&row, AREA, shisa_world_name(world, SHISA_EXPECT, observed_expect(event)));
    csv_put(&row, KIND, shisa_tone_name((uint32_t)event->value));
    csv_put_time(&row, DONE, event->at);
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        shisa_buf_addf(&row.cells[EVIDENCE], "%s%" PRIu64, row.cells[EVIDENCE].len == 0 ? "" : " ",
                       proof->seq);
    }
    put_text(&row, TEXT, event->text);
    csv_end(&row, view);
}

static void plan(struct view *view, const struct shisa_plan *plan, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "plan", event);
    csv_put_number(&row, ID, plan->number);
    csv_put(&row, AREA, plan->area);
    csv_put(&row, TEXT, plan->action);
    csv_put(&row, KIND, shisa_plan_type_name(plan->type));
    put_text(&row, OWNER, plan->owner);
    put_text(&row, DUE, plan->until);
    csv_put(&row, STATUS, shisa_plan_status_name(plan->status));
    csv_end(&row, view);
}

static void self(struct view *view, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "self", event);
    csv_put(&row, ID, shisa_world_name(view->report->world, SHISA_EXPECT, event->ref));
    csv_put(&row, OF, shisa_world_name(view->report->world, SHISA_ROLE, event->role));
    csv_put(&row, OUTCOME, self_happened_name(view->report, event));
    csv_put(&row, STATUS, shisa_self_name((uint32_t)event->value));
    put_text(&row, TEXT, event->text);
    csv_end(&row, view);
}

static void seat(struct view *view, const struct shisa_event *event)
{
    bool player = event->seat.duty == SHISA_PARTICIPANT;
    struct row row = { 0 };
    said(&row, view, "seat", event);
    csv_put(&row, OF,
            shisa_world_name(view->report->world, player ? SHISA_ROLE : SHISA_ORGANISATION,
                             event->seat.of));
    csv_put(&row, KIND, shisa_duty_name(event->seat.duty));
    csv_put_time(&row, DONE, event->at);
    csv_end(&row, view);
}

static void each_of(struct view *view, const struct seqs *seqs,
                    void (*make)(struct view *view, const struct shisa_event *event))
{
    for (uint32_t i = 0; i < seqs->count; i++) {
        make(view, report_event(view->report, seqs->at[i]));
    }
}

static void people(struct view *view)
{
    struct self_cursor cursor = { .link = 0 };
    const struct shisa_event *event;
    while ((event = self_next(view->report, &cursor)) != NULL) {
        self(view, event);
    }
    for (int duty = SHISA_PARTICIPANT; duty < SHISA_DUTY_COUNT; duty++) {
        uint32_t next = 0;
        while ((event = seated_next(view->report, (enum shisa_duty)duty, &next)) != NULL) {
            seat(view, event);
        }
    }
}

void csv_evaluation(struct view *view)
{
    const struct evaluation *spoken = &view->report->said;
    ratings(view);
    each_of(view, &spoken->regrades, regrade);
    each_of(view, &spoken->observations, observation);
    for (uint32_t number = 1; number <= spoken->plans.count; number++) {
        plan(view, plan_at(view->report, number),
             report_event(view->report, spoken->plans.at[number - 1]));
    }
    people(view);
}
