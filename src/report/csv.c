#include "shisa/report.h"

#include <inttypes.h>

#include "csv.h"

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
    [PROPOSED] = "proposed",
    [AREA] = "area",
    [KIND] = "kind",
    [OWNER] = "owner",
    [STATUS] = "status",
};

void csv_put(struct row *row, enum column_name column, const char *text)
{
    shisa_buf_puts(&row->cells[column], text);
}

void csv_put_number(struct row *row, enum column_name column, int64_t number)
{
    shisa_buf_addf(&row->cells[column], "%" PRId64, number);
}

void csv_put_time(struct row *row, enum column_name column, shisa_ms at)
{
    char clock[24];
    csv_put(row, column, shisa_ms_clock(at, clock));
}

static void put_evidence(struct row *row, struct evidence evidence)
{
    for (int i = 0; i < evidence.count; i++) {
        shisa_buf_addf(&row->cells[EVIDENCE], "%s%" PRIu64, i == 0 ? "" : " ", evidence.at[i]->seq);
    }
}

/* A column for each evaluator who rated: their letters stand side by side. */
static void put_letters(const struct row *row, const struct view *view)
{
    const struct seqs *raters = &view->report->said.raters;
    for (uint32_t i = 0; i < raters->count; i++) {
        char letter[] = { row->rated == NULL ? '-' : rated_letter(view->report, row->rated, i),
                          '\0' };
        shisa_buf_puts(view->out, ",");
        clean_csv(view->out, letter[0] == '-' ? "" : letter);
    }
}

static void cells(struct row *row, const struct view *view)
{
    int columns = any_evaluation(view->report) ? COLUMNS : EVER;
    for (int i = 0; i < columns; i++) {
        shisa_buf_puts(view->out, i == 0 ? "" : ",");
        clean_csv(view->out, row->cells[i].data);
    }
    for (int i = 0; i < COLUMNS; i++) {
        shisa_buf_finish(&row->cells[i]);
    }
}

void csv_end(struct row *row, const struct view *view)
{
    cells(row, view);
    put_letters(row, view);
    shisa_buf_puts(view->out, "\r\n");
}

static void header(const struct view *view)
{
    const struct seqs *raters = &view->report->said.raters;
    struct row row = { 0 };
    for (int i = 0; i < COLUMNS; i++) {
        csv_put(&row, (enum column_name)i, names[i]);
    }
    cells(&row, view);
    for (uint32_t i = 0; i < raters->count; i++) {
        struct shisa_buf seat = { 0 };
        shisa_seat_name(view->report->world, &report_event(view->report, raters->at[i])->seat,
                        &seat);
        shisa_buf_puts(view->out, ",");
        clean_csv(view->out, seat.data);
        shisa_buf_finish(&seat);
    }
    shisa_buf_puts(view->out, "\r\n");
}

/* --- a row each ------------------------------------------------------------------------------ */

static void objective_row(struct view *view, const struct rated *rated)
{
    const struct shisa_world *world = view->report->world;
    const struct shisa_objective *declared = shisa_objective_at(world, rated->of.id);
    const struct tally tally = rated_tally(view->report, rated);
    const char letter[] = { tally_rating(&tally), '\0' };
    struct row row = { .rated = rated };
    csv_put(&row, RECORD, "objective");
    csv_put(&row, ID, declared->head.id);
    csv_put(&row, OF, shisa_world_name(world, SHISA_ORGANISATION, rated->organisation));
    csv_put(&row, OUTCOME, letter);
    csv_put_number(&row, POINTS, tally_points(&tally));
    csv_put_number(&row, MAX, tally.max);
    csv_put_number(&row, LOST, tally.lost);
    csv_put(&row, TEXT, shisa_say(&declared->text, view->lang));
    csv_put(&row, WHY, describe_tally(view, &tally));
    if (is_changed(&tally)) {
        csv_put_number(&row, BEFORE, tally_computed(&tally));
    }
    csv_put(&row, PROPOSED, letter);
    csv_end(&row, view);
}

/* All of it, and the share of each organisation that was rated by itself. */
static void objective(struct view *view, shisa_id id)
{
    struct rated rated, whole = rated_whole(view->report, id, &rated);
    objective_row(view, &whole);
    while (rated_more(view->report, &rated)) {
        objective_row(view, &rated);
    }
}

static void window(struct row *row, const struct shisa_event *opened,
                   const struct shisa_event *closed, shisa_ms full)
{
    if (opened != NULL) {
        csv_put_time(row, OPENED, opened->value);
        csv_put_time(row, FULL, opened->value + full);
        csv_put_time(row, DUE, opened->due);
    }
    if (closed != NULL && closed->kind == SHISA_EV_MET) {
        csv_put_time(row, DONE, closed->at);
    }
}

static void expectation(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct expect_found *found = &report->expects[id];
    struct rated rated = rated_of(report, SHISA_EXPECT, id);
    struct row row = { .rated = rated_more(report, &rated) ? &rated : NULL };
    csv_put(&row, RECORD, "expectation");
    csv_put(&row, ID, expect->head.id);
    csv_put(&row, OBJECTIVE,
            shisa_world_name(report->world, SHISA_OBJECTIVE, expect->objective.id));
    csv_put(&row, OF, shisa_world_name(report->world, expect->of.kind, expect->of.id));
    csv_put(&row, OUTCOME, outcome_name(found->outcome));
    csv_put_number(&row, POINTS, found->points);
    csv_put_number(&row, MAX, found->closed == 0 ? 0 : expect->points);
    window(&row, report_event(report, found->opened), report_event(report, found->closed),
           expect->full);
    put_evidence(&row, evidence_of_expect(report, id));
    csv_put(&row, TEXT, describe_expect(view, id));
    csv_put(&row, TEXT, found->hinted != 0 ? say(view, SHISA_W_REPORT_WITH_HINT) : "");
    csv_put(&row, WHY, describe_why(view, SHISA_EXPECT, id));
    csv_end(&row, view);
}

static void loss(struct view *view, const char *record, enum shisa_kind kind, shisa_id id,
                 uint64_t seq, shisa_id objective)
{
    const struct shisa_event *event = report_event(view->report, seq);
    struct row row = { 0 };
    if (event == NULL) {
        return;
    }
    csv_put(&row, RECORD, record);
    csv_put(&row, ID, shisa_world_name(view->report->world, kind, id));
    csv_put(&row, OBJECTIVE, shisa_world_name(view->report->world, SHISA_OBJECTIVE, objective));
    csv_put_number(&row, LOST, event->points);
    csv_put_time(&row, DONE, event->at);
    put_evidence(&row, evidence_of(view->report, seq));
    csv_put(&row, TEXT, describe_loss_rule(view, kind, id));
    csv_put(&row, WHY, describe_why(view, kind, id));
    csv_end(&row, view);
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
    csv_put(&row, RECORD, "inject");
    csv_put(&row, ID, declared->head.id);
    csv_put(&row, OUTCOME,
            event != NULL                    ? "sent"
            : view->report->skipped[id] != 0 ? "skipped"
                                             : "not-sent");
    if (declared->at != SHISA_NEVER) {
        csv_put_time(&row, DUE, declared->at);
    }
    if (event != NULL) {
        csv_put_time(&row, DONE, event->at);
        put_evidence(&row, evidence_of(view->report, event->seq));
    }
    csv_put(&row, TEXT, shisa_say(&declared->text, view->lang));
    csv_end(&row, view);
}

static void consent(struct view *view, const struct question *question)
{
    const struct shisa_report *report = view->report;
    const struct shisa_event *asked = report_event(report, question->asked);
    const struct shisa_event *closed = report_event(report, question->closed);
    const char *reason = question_reason(view, question);
    shisa_id whom = question_whom(report, question);
    struct row row = { 0 };
    csv_put(&row, RECORD, "consent");
    csv_put_number(&row, ID, question->act);
    csv_put(&row, OF, shisa_world_name(report->world, SHISA_ROLE, asked->role));
    csv_put(&row, ASKED, shisa_world_name(report->world, SHISA_ROLE, whom));
    csv_put(&row, OUTCOME, consent_name(question->how));
    csv_put_time(&row, OPENED, asked->at);
    if (asked->due > 0) {
        csv_put_time(&row, DUE, asked->due);
    }
    if (closed != NULL) {
        csv_put_time(&row, DONE, closed->at);
    }
    put_evidence(&row, evidence_of_question(report, question));
    csv_put(&row, TEXT, describe_event(view, asked));
    csv_put(&row, WHY, reason == NULL ? "" : reason);
    csv_end(&row, view);
}

static void duty(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    enum duty_end how = duty_end(report, id);
    struct row row = { 0 };
    csv_put(&row, RECORD, "duty");
    csv_put(&row, ID, expect->head.id);
    csv_put(&row, OF, shisa_world_name(report->world, expect->of.kind, expect->of.id));
    csv_put(&row, OUTCOME, duty_name(how));
    if (opened != NULL) {
        csv_put_time(&row, OPENED, opened->value);
        csv_put_time(&row, DUE, duty_due(report, id));
    }
    if (how == DUTY_MET || how == DUTY_MET_LATE) {
        csv_put_time(&row, DONE, report_event(report, report->expects[id].closed)->at);
    }
    put_evidence(&row, evidence_of_expect(report, id));
    csv_put(&row, TEXT, shisa_say(&expect->duty, view->lang));
    csv_end(&row, view);
}

static void course(struct view *view, enum course course, const struct happening *each)
{
    const struct shisa_world *world = view->report->world;
    const struct shisa_event *event = each->event;
    struct row row = { 0 };
    csv_put(&row, RECORD, course_record(course));
    csv_put_time(&row, DONE, happening_at(each));
    csv_put(&row, TEXT, describe_happening(view, course, each));
    if (event != NULL) {
        enum shisa_kind kind = shisa_event_ref_kind(event->kind);
        csv_put(&row, ID, event->ref == 0 ? "" : shisa_world_name(world, kind, event->ref));
        csv_put(&row, OF, shisa_world_name(world, SHISA_ROLE, event->role));
        put_evidence(&row, evidence_of(view->report, event->seq));
        csv_put_person(&row, view, event);
    }
    csv_end(&row, view);
}

static void course_rows(struct view *view, enum course which)
{
    struct course_cursor cursor = { .seq = 0 };
    struct happening each;
    while (course_next(view->report, which, &cursor, &each)) {
        course(view, which, &each);
    }
}

/* --- what participants wrote, and what became of services ------------------------------------- */

static void message(struct view *view, const struct shisa_event *event)
{
    const struct shisa_world *world = view->report->world;
    const struct shisa_message *sent = shisa_engine_message(view->report->engine, event->item);
    struct row row = { 0 };
    if (sent == NULL || sent->inject != 0) {
        return; /* an inject has a row of its own */
    }
    csv_put(&row, RECORD, "message");
    csv_put_number(&row, ID, event->item);
    csv_put(&row, OF, shisa_world_name(world, SHISA_ROLE, sent->from));
    for (uint32_t i = 0; i < sent->to_count; i++) {
        csv_put(&row, ASKED, i == 0 ? "" : " ");
        csv_put(&row, ASKED, shisa_world_name(world, SHISA_ROLE, sent->to[i]));
    }
    csv_put_time(&row, DONE, event->at);
    csv_put_number(&row, EVIDENCE, (int64_t)event->seq);
    csv_put(&row, TEXT, describe_event(view, event));
    csv_put_person(&row, view, event);
    csv_end(&row, view);
}

static void service(struct view *view, const struct shisa_event *event)
{
    struct row row = { 0 };
    csv_put(&row, RECORD, "service");
    csv_put(&row, ID, shisa_world_name(view->report->world, SHISA_SERVICE, event->ref));
    csv_put_number(&row, POINTS, event->value);
    csv_put_time(&row, DONE, event->at);
    put_evidence(&row, evidence_of(view->report, event->seq));
    csv_put(&row, TEXT, describe_event(view, event));
    csv_end(&row, view);
}

static void happened(struct view *view)
{
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (event->kind == SHISA_EV_MESSAGE) {
            message(view, event);
        } else if (event->kind == SHISA_EV_SERVICE) {
            service(view, event);
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

void shisa_report_csv(const struct shisa_report *report, const struct shisa_report_facts *facts,
                      enum shisa_lang lang, struct shisa_buf *out)
{
    static const struct {
        enum shisa_kind kind;
        void (*write)(struct view *view, shisa_id id);
    } records[] = {
        { SHISA_OBJECTIVE, objective }, { SHISA_EXPECT, expectation }, { SHISA_PENALTY, penalty },
        { SHISA_ORDER, order },         { SHISA_INJECT, inject },
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
    happened(&view);
    csv_evaluation(&view);
    shisa_buf_finish(&view.line);
}
