#include "shisa/report.h"

#include <inttypes.h>

#include "internal.h"

/* Names of columns are for programs and stay the same in every language; cells are for people. */
enum column_name {
    RECORD,
    ID,
    OBJECTIVE,
    OF,
    OUTCOME,
    POINTS,
    MAX,
    LOST,
    OPENED,
    FULL,
    DUE,
    DONE,
    EVIDENCE,
    TEXT,
    WHY,
    ASKED,
    EVER,
    /* Only where people said something of the exercise: */
    SEAT = EVER,
    NAME,
    BEFORE,
    AREA,
    KIND,
    OWNER,
    STATUS,
    COLUMNS
};

static const char *const names[COLUMNS] = {
    [RECORD] = "record",
    [ID] = "id",
    [OBJECTIVE] = "objective",
    [OF] = "of",
    [OUTCOME] = "outcome",
    [POINTS] = "points",
    [MAX] = "max",
    [LOST] = "lost",
    [OPENED] = "opened",
    [FULL] = "full",
    [DUE] = "due",
    [DONE] = "done",
    [EVIDENCE] = "evidence",
    [TEXT] = "text",
    [WHY] = "why",
    [ASKED] = "asked",
    [SEAT] = "seat",
    [NAME] = "name",
    [BEFORE] = "before",
    [AREA] = "area",
    [KIND] = "kind",
    [OWNER] = "owner",
    [STATUS] = "status",
};

struct row {
    struct shisa_buf cells[COLUMNS];
};

static void put(struct row *row, enum column_name column, const char *text)
{
    shisa_buf_puts(&row->cells[column], text);
}

static void put_number(struct row *row, enum column_name column, int64_t number)
{
    shisa_buf_addf(&row->cells[column], "%" PRId64, number);
}

static void put_time(struct row *row, enum column_name column, shisa_ms at)
{
    char clock[24];
    put(row, column, shisa_ms_clock(at, clock));
}

static void put_evidence(struct row *row, struct evidence evidence)
{
    for (int i = 0; i < evidence.count; i++) {
        shisa_buf_addf(&row->cells[EVIDENCE], "%s%" PRIu64, i == 0 ? "" : " ", evidence.at[i]->seq);
    }
}

static void end(struct row *row, const struct view *view)
{
    int columns = any_evaluation(view->report) ? COLUMNS : EVER;
    for (int i = 0; i < columns; i++) {
        shisa_buf_puts(view->out, i == 0 ? "" : ",");
        clean_csv(view->out, row->cells[i].data);
    }
    for (int i = 0; i < COLUMNS; i++) {
        shisa_buf_finish(&row->cells[i]);
    }
    shisa_buf_puts(view->out, "\r\n");
}

static void header(const struct view *view)
{
    struct row row = { 0 };
    for (int i = 0; i < COLUMNS; i++) {
        put(&row, (enum column_name)i, names[i]);
    }
    end(&row, view);
}

/* --- a row each ------------------------------------------------------------------------------ */

static void window(struct row *row, const struct shisa_event *opened,
                   const struct shisa_event *closed, shisa_ms full)
{
    if (opened != NULL) {
        put_time(row, OPENED, opened->value);
        put_time(row, FULL, opened->value + full);
        put_time(row, DUE, opened->due);
    }
    if (closed != NULL && closed->kind == SHISA_EV_MET) {
        put_time(row, DONE, closed->at);
    }
}

static void expectation(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct expect_found *found = &report->expects[id];
    struct row row = { 0 };
    put(&row, RECORD, "expectation");
    put(&row, ID, expect->head.id);
    put(&row, OBJECTIVE, shisa_world_name(report->world, SHISA_OBJECTIVE, expect->objective.id));
    put(&row, OF, shisa_world_name(report->world, expect->of.kind, expect->of.id));
    put(&row, OUTCOME, outcome_name(found->outcome));
    put_number(&row, POINTS, found->points);
    put_number(&row, MAX, found->closed == 0 ? 0 : expect->points);
    window(&row, report_event(report, found->opened), report_event(report, found->closed),
           expect->full);
    put_evidence(&row, evidence_of_expect(report, id));
    put(&row, TEXT, describe_expect(view, id));
    put(&row, TEXT, found->hinted != 0 ? say(view, SHISA_W_REPORT_WITH_HINT) : "");
    put(&row, WHY, describe_why(view, SHISA_EXPECT, id));
    end(&row, view);
}

static void loss(struct view *view, const char *record, enum shisa_kind kind, shisa_id id,
                 uint64_t seq, shisa_id objective)
{
    const struct shisa_event *event = report_event(view->report, seq);
    struct row row = { 0 };
    if (event == NULL) {
        return;
    }
    put(&row, RECORD, record);
    put(&row, ID, shisa_world_name(view->report->world, kind, id));
    put(&row, OBJECTIVE, shisa_world_name(view->report->world, SHISA_OBJECTIVE, objective));
    put_number(&row, LOST, event->points);
    put_time(&row, DONE, event->at);
    put_evidence(&row, evidence_of(view->report, seq));
    put(&row, TEXT, describe_loss_rule(view, kind, id));
    put(&row, WHY, describe_why(view, kind, id));
    end(&row, view);
}

static void penalty(struct view *view, shisa_id id)
{
    loss(view, "penalty", SHISA_PENALTY, id, view->report->penalties[id],
         shisa_penalty_at(view->report->world, id)->objective.id);
}

static void order(struct view *view, shisa_id id)
{
    loss(view, "order", SHISA_ORDER, id, view->report->orders[id],
         shisa_order_at(view->report->world, id)->objective.id);
}

static void inject(struct view *view, shisa_id id)
{
    const struct shisa_inject *declared = shisa_inject_at(view->report->world, id);
    const struct shisa_event *event = report_event(view->report, view->report->injects[id]);
    struct row row = { 0 };
    put(&row, RECORD, "inject");
    put(&row, ID, declared->head.id);
    put(&row, OUTCOME,
        event != NULL                    ? "sent"
        : view->report->skipped[id] != 0 ? "skipped"
                                         : "not-sent");
    if (declared->at != SHISA_NEVER) {
        put_time(&row, DUE, declared->at);
    }
    if (event != NULL) {
        put_time(&row, DONE, event->at);
        put_evidence(&row, evidence_of(view->report, event->seq));
    }
    put(&row, TEXT, shisa_say(&declared->text, view->lang));
    end(&row, view);
}

static void consent(struct view *view, const struct question *question)
{
    const struct shisa_report *report = view->report;
    const struct shisa_event *asked = report_event(report, question->asked);
    const struct shisa_event *closed = report_event(report, question->closed);
    const char *reason = question_reason(view, question);
    shisa_id whom = question_whom(report, question);
    struct row row = { 0 };
    put(&row, RECORD, "consent");
    put_number(&row, ID, question->act);
    put(&row, OF, shisa_world_name(report->world, SHISA_ROLE, asked->role));
    put(&row, ASKED, shisa_world_name(report->world, SHISA_ROLE, whom));
    put(&row, OUTCOME, consent_name(question->how));
    put_time(&row, OPENED, asked->at);
    if (asked->due > 0) {
        put_time(&row, DUE, asked->due);
    }
    if (closed != NULL) {
        put_time(&row, DONE, closed->at);
    }
    put_evidence(&row, evidence_of_question(report, question));
    put(&row, TEXT, describe_event(view, asked));
    put(&row, WHY, reason == NULL ? "" : reason);
    end(&row, view);
}

static void duty(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    enum duty_end how = duty_end(report, id);
    struct row row = { 0 };
    put(&row, RECORD, "duty");
    put(&row, ID, expect->head.id);
    put(&row, OF, shisa_world_name(report->world, expect->of.kind, expect->of.id));
    put(&row, OUTCOME, duty_name(how));
    if (opened != NULL) {
        put_time(&row, OPENED, opened->value);
        put_time(&row, DUE, duty_due(report, id));
    }
    if (how == DUTY_MET || how == DUTY_MET_LATE) {
        put_time(&row, DONE, report_event(report, report->expects[id].closed)->at);
    }
    put_evidence(&row, evidence_of_expect(report, id));
    put(&row, TEXT, shisa_say(&expect->duty, view->lang));
    end(&row, view);
}

static void course(struct view *view, enum course course, const struct shisa_event *event)
{
    const struct shisa_world *world = view->report->world;
    enum shisa_kind kind = shisa_event_ref_kind(event->kind);
    struct row row = { 0 };
    put(&row, RECORD, course_record(course));
    put(&row, ID, event->ref == 0 ? "" : shisa_world_name(world, kind, event->ref));
    put(&row, OF, shisa_world_name(world, SHISA_ROLE, event->role));
    put_time(&row, DONE, event->at);
    put_evidence(&row, evidence_of(view->report, event->seq));
    put(&row, TEXT, describe_event(view, event));
    end(&row, view);
}

static void course_rows(struct view *view, enum course which)
{
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (course_has(which, event)) {
            course(view, which, event);
        }
    }
}

static void authority(struct view *view)
{
    for (uint32_t i = 0; i < view->report->question_count; i++) {
        consent(view, &view->report->questions[i]);
    }
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_EXPECT); id++) {
        if (is_duty(view->report, id)) {
            duty(view, id);
        }
    }
    for (int i = 0; i < COURSES; i++) {
        course_rows(view, (enum course)i);
    }
}

/* --- what people said of the exercise -------------------------------------------------------- */

static void said(struct row *row, const struct view *view, const char *record,
                 const struct shisa_event *event)
{
    const char *name = person_name(view->report, event);
    put(row, RECORD, record);
    shisa_seat_name(view->report->world, &event->seat, &row->cells[SEAT]);
    put(row, NAME, name == NULL ? "" : name);
}

static void put_text(struct row *row, enum column_name column, const char *text)
{
    put(row, column, text == NULL ? "" : text);
}

static void rating(struct view *view, const struct rated *rated, const struct shisa_event *event)
{
    const struct shisa_world *world = view->report->world;
    bool whole = rated->of.kind == SHISA_OBJECTIVE;
    const char letter[] = { mark_letter(event), '\0' };
    struct row row = { 0 };
    said(&row, view, "rating", event);
    put(&row, ID, whole ? "" : shisa_world_name(world, SHISA_EXPECT, rated->of.id));
    put(&row, OBJECTIVE, whole ? shisa_world_name(world, SHISA_OBJECTIVE, rated->of.id) : "");
    put(&row, OF, shisa_world_name(world, SHISA_ORGANISATION, rated->organisation));
    put(&row, OUTCOME, letter);
    shisa_buf_addf(&row.cells[BEFORE], "%c", rated_proposed(view->report, rated));
    put_number(&row, EVIDENCE, (int64_t)event->seq);
    put_text(&row, TEXT, event->text);
    end(&row, view);
}

static void ratings(struct view *view)
{
    struct rated rated = { .count = 0 };
    while (rated_next(view->report, &rated)) {
        for (uint32_t i = 0; i < rated.count; i++) {
            rating(view, &rated, rated_mark(view->report, &rated, i));
        }
    }
}

static void regrade(struct view *view, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "regrade", event);
    put(&row, ID, shisa_world_name(view->report->world, SHISA_EXPECT, event->ref));
    put_number(&row, POINTS, event->points);
    put_number(&row, BEFORE, event->value);
    put_number(&row, EVIDENCE, (int64_t)event->seq);
    put_text(&row, TEXT, event->text);
    end(&row, view);
}

static void observation(struct view *view, const struct shisa_event *event)
{
    const struct shisa_world *world = view->report->world;
    const struct shisa_event *proof;
    struct row row = { 0 };
    uint32_t next = 0;
    said(&row, view, "observation", event);
    put_number(&row, ID, event->item);
    put(&row, OF, shisa_world_name(world, SHISA_ORGANISATION, event->ref));
    put(&row, AREA, shisa_world_name(world, SHISA_EXPECT, event->target.id));
    put(&row, KIND, shisa_tone_name((uint32_t)event->value));
    put_time(&row, DONE, event->at);
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        shisa_buf_addf(&row.cells[EVIDENCE], "%s%" PRIu64, row.cells[EVIDENCE].len == 0 ? "" : " ",
                       proof->seq);
    }
    put_text(&row, TEXT, event->text);
    end(&row, view);
}

static void plan(struct view *view, const struct shisa_plan *plan, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "plan", event);
    put_number(&row, ID, plan->number);
    put(&row, AREA, plan->area);
    put(&row, TEXT, plan->action);
    put(&row, KIND, shisa_plan_type_name(plan->type));
    put_text(&row, OWNER, plan->owner);
    put_text(&row, DUE, plan->until);
    put(&row, STATUS, shisa_plan_status_name(plan->status));
    end(&row, view);
}

static void self(struct view *view, const struct shisa_event *event)
{
    struct row row = { 0 };
    said(&row, view, "self", event);
    put(&row, ID, shisa_world_name(view->report->world, SHISA_EXPECT, event->ref));
    put(&row, OF, shisa_world_name(view->report->world, SHISA_ROLE, event->role));
    put(&row, OUTCOME, self_happened_name(view->report, event));
    put(&row, STATUS, shisa_self_name((uint32_t)event->value));
    put_text(&row, TEXT, event->text);
    end(&row, view);
}

static void seat(struct view *view, const struct shisa_event *event)
{
    bool player = event->seat.duty == SHISA_PARTICIPANT;
    struct row row = { 0 };
    said(&row, view, "seat", event);
    put(&row, OF,
        shisa_world_name(view->report->world, player ? SHISA_ROLE : SHISA_ORGANISATION,
                         event->seat.of));
    put(&row, KIND, shisa_duty_name(event->seat.duty));
    put_time(&row, DONE, event->at);
    end(&row, view);
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

static void evaluation(struct view *view)
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

void shisa_report_csv(const struct shisa_report *report, const struct shisa_report_facts *facts,
                      enum shisa_lang lang, struct shisa_buf *out)
{
    static const struct {
        enum shisa_kind kind;
        void (*write)(struct view *view, shisa_id id);
    } records[] = {
        { SHISA_EXPECT, expectation },
        { SHISA_PENALTY, penalty },
        { SHISA_ORDER, order },
        { SHISA_INJECT, inject },
    };
    struct view view = { .report = report, .facts = facts, .lang = lang, .out = out };
    shisa_buf_puts(out, "\xEF\xBB\xBF"); /* without it Excel on Japanese Windows reads Shift_JIS */
    header(&view);
    for (size_t i = 0; i < sizeof records / sizeof records[0]; i++) {
        for (shisa_id id = 1; id <= shisa_world_count(report->world, records[i].kind); id++) {
            records[i].write(&view, id);
        }
    }
    authority(&view);
    evaluation(&view);
    shisa_buf_finish(&view.line);
}
