/* What people said of the exercise, as JSON. */
#include "json.h"

void json_put_person(const struct view *view, json_t *object, const struct shisa_event *event)
{
    struct shisa_buf seat = { 0 };
    if (event->seat.duty != SHISA_NOBODY) {
        shisa_seat_name(view->report->world, &event->seat, &seat);
    }
    json_object_set_new(object, "seat", json_clean_or_null(seat.data));
    json_object_set_new(object, "name", json_clean_or_null(person_name(view->report, event)));
    shisa_buf_finish(&seat);
}

static json_t *said(const struct view *view, const struct shisa_event *event)
{
    json_t *object = json_pack("{s:I, s:o}", "event", (json_int_t)event->seq, "text",
                               json_clean_or_null(event->text));
    json_put_person(view, object, event);
    return object;
}

/* --- ratings and changed points -------------------------------------------------------------- */

/* With what he gave before, the last first, if he has thought again. */
static json_t *given(const struct view *view, const struct mark *mark)
{
    const char letter[] = { mark_letter(mark->event), '\0' };
    json_t *object = said(view, mark->event);
    json_t *earlier = json_array();
    json_object_set_new(object, "mark", json_string(letter));
    for (struct mark older = mark_older(view->report, mark); older.event != NULL;
         older = mark_older(view->report, &older)) {
        const char was[] = { mark_letter(older.event), '\0' };
        json_array_append_new(earlier, json_pack("{s:I, s:s, s:o}", "event",
                                                 (json_int_t)older.event->seq, "mark", was, "text",
                                                 json_clean_or_null(older.event->text)));
    }
    if (json_array_size(earlier) > 0) {
        json_object_set(object, "earlier", earlier);
    }
    json_decref(earlier);
    return object;
}

static json_t *marks(const struct view *view, const struct rated *row)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < row->count; i++) {
        const struct mark mark = rated_mark(view->report, row, i);
        json_array_append_new(list, given(view, &mark));
    }
    return list;
}

static json_t *rating(const struct view *view, const struct rated *row)
{
    const char proposed[] = { rated_proposed(view->report, row), '\0' };
    shisa_id expect = row->of.kind == SHISA_EXPECT ? row->of.id : 0;
    shisa_id objective = row->of.kind == SHISA_OBJECTIVE ? row->of.id : 0;
    return json_pack("{s:o, s:o, s:o, s:s, s:b, s:o}", "objective",
                     json_id(view, SHISA_OBJECTIVE, objective), "expectation",
                     json_id(view, SHISA_EXPECT, expect), "organisation",
                     json_id(view, SHISA_ORGANISATION, row->organisation), "proposed", proposed,
                     "differ", rated_differ(view->report, row), "marks", marks(view, row));
}

static json_t *ratings(struct view *view)
{
    json_t *list = json_array();
    struct rated row = { .count = 0 };
    while (rated_next(view->report, &row)) {
        json_array_append_new(list, rating(view, &row));
    }
    return list;
}

void json_ratings_of(const struct view *view, shisa_id id, json_t *objective)
{
    const struct tally *tally = &view->report->objectives[id];
    struct rated row = rated_of(view->report, SHISA_OBJECTIVE, id);
    json_t *list = json_array();
    while (rated_more(view->report, &row)) {
        json_array_append_new(list, rating(view, &row));
    }
    if (json_array_size(list) > 0) {
        json_object_set(objective, "ratings", list);
    }
    json_decref(list);
    if (is_changed(tally)) {
        int64_t points = tally_computed(tally);
        const char letter[] = { shisa_report_rating(points, tally->max), '\0' };
        json_object_set_new(
            objective, "computed",
            json_pack("{s:I, s:s}", "points", (json_int_t)points, "rating", letter));
    }
}

static json_t *regrades(struct view *view)
{
    const struct seqs *seqs = &view->report->said.regrades;
    json_t *list = json_array();
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(view->report, seqs->at[i]);
        json_t *one = said(view, event);
        json_object_set_new(one, "expectation", json_id(view, SHISA_EXPECT, event->ref));
        json_object_set_new(one, "before", json_integer(event->value));
        json_object_set_new(one, "after", json_integer(event->points));
        json_array_append_new(list, one);
    }
    return list;
}

/* --- observations and the plan --------------------------------------------------------------- */

static json_t *proofs(struct view *view, const struct shisa_event *observed)
{
    json_t *list = json_array();
    const struct shisa_event *proof;
    uint32_t next = 0;
    while ((proof = observation_evidence(view->report, observed, &next)) != NULL) {
        json_array_append_new(list, json_event_line(view, proof));
    }
    return list;
}

static json_t *observations(struct view *view)
{
    const struct seqs *seqs = &view->report->said.observations;
    json_t *list = json_array();
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(view->report, seqs->at[i]);
        json_t *one = said(view, event);
        json_object_set_new(one, "number", json_integer(event->item));
        json_object_set_new(one, "at_ms", json_integer(event->at));
        json_object_set_new(one, "tone", json_string(shisa_tone_name((uint32_t)event->value)));
        json_object_set_new(one, "organisation", json_id(view, SHISA_ORGANISATION, event->ref));
        json_object_set_new(
            one, "objective",
            json_id(view, SHISA_OBJECTIVE, observed_objective(view->report, event)));
        json_object_set_new(one, "expectation",
                            json_id(view, SHISA_EXPECT, observed_expect(event)));
        json_object_set_new(one, "evidence", proofs(view, event));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *plan(struct view *view)
{
    const struct seqs *seqs = &view->report->said.plans;
    json_t *list = json_array();
    for (uint32_t number = 1; number <= seqs->count; number++) {
        const struct shisa_plan *item = plan_at(view->report, number);
        json_t *one = json_pack(
            "{s:i, s:o, s:o, s:s, s:o, s:o, s:s, s:I}", "number", (int)number, "area",
            json_clean(item->area), "action", json_clean(item->action), "kind",
            shisa_plan_type_name(item->type), "owner", json_clean_or_null(item->owner), "due",
            json_clean_or_null(item->until), "status", shisa_plan_status_name(item->status),
            "event", (json_int_t)seqs->at[number - 1]);
        json_put_person(view, one, report_event(view->report, seqs->at[number - 1]));
        json_array_append_new(list, one);
    }
    return list;
}

/* --- participants, and who sat where --------------------------------------------------------- */

static json_t *selves(struct view *view)
{
    json_t *list = json_array();
    struct self_cursor cursor = { .link = 0 };
    const struct shisa_event *event;
    while ((event = self_next(view->report, &cursor)) != NULL) {
        json_t *one = said(view, event);
        json_object_set_new(one, "expectation", json_id(view, SHISA_EXPECT, event->ref));
        json_object_set_new(one, "role", json_id(view, SHISA_ROLE, event->role));
        json_object_set_new(one, "says", json_string(shisa_self_name((uint32_t)event->value)));
        json_object_set_new(one, "happened", json_string(self_happened_name(view->report, event)));
        json_object_set_new(one, "differs", json_boolean(self_differs(view->report, event)));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *seats(struct view *view)
{
    json_t *list = json_array();
    const struct shisa_event *event;
    for (int duty = SHISA_PARTICIPANT; duty < SHISA_DUTY_COUNT; duty++) {
        uint32_t next = 0;
        while ((event = seated_next(view->report, (enum shisa_duty)duty, &next)) != NULL) {
            shisa_id role = duty == SHISA_PARTICIPANT ? event->seat.of : 0;
            shisa_id house = duty == SHISA_SUBCONTROLLER ? event->seat.of : 0;
            json_t *one =
                json_pack("{s:s, s:I, s:o, s:o}", "duty", shisa_duty_name((enum shisa_duty)duty),
                          "at_ms", (json_int_t)event->at, "role", json_id(view, SHISA_ROLE, role),
                          "organisation", json_id(view, SHISA_ORGANISATION, house));
            json_put_person(view, one, event);
            json_array_append_new(list, one);
        }
    }
    return list;
}

/* --- what to praise and what to better -------------------------------------------------------- */

static json_t *id_if(const struct view *view, const struct summary_item *item, enum shisa_kind kind)
{
    return json_id(view, kind, item->kind == kind ? item->id : 0);
}

static json_t *summary_item(struct view *view, const struct summary_item *item)
{
    static const char *const sources[] = {
        [FROM_OBSERVATION] = "observation", [FROM_RATING] = "rating", [FROM_POINTS] = "points"
    };
    view->lang = SHISA_EN;
    json_t *en = json_clean(describe_summary_item(view, item));
    view->lang = SHISA_JA;
    json_t *ja = json_clean(describe_summary_item(view, item));
    json_t *object = json_pack(
        "{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:{s:o, s:o}}", "source", sources[item->from],
        "observation", item->observed == NULL ? json_null() : json_integer(item->observed->item),
        "objective", id_if(view, item, SHISA_OBJECTIVE), "organisation",
        json_id(view, SHISA_ORGANISATION, item->rated.organisation), "expectation",
        id_if(view, item, SHISA_EXPECT), "penalty", id_if(view, item, SHISA_PENALTY), "order",
        id_if(view, item, SHISA_ORDER), "line", "en", en, "ja", ja);
    if (item->from == FROM_RATING) {
        const char proposed[] = { rated_proposed(view->report, &item->rated), '\0' };
        json_object_set_new(object, "proposed", json_string(proposed));
        json_object_set_new(object, "marks", marks(view, &item->rated));
    }
    return object;
}

static json_t *summary_list(struct view *view, const struct summary *summary)
{
    json_t *list = json_array();
    for (int i = 0; i < summary->count; i++) {
        json_array_append_new(list, summary_item(view, &summary->at[i]));
    }
    return list;
}

static json_t *strengths(struct view *view)
{
    struct summary summary = summary_strengths(view->report);
    return any_judgement(view->report) ? summary_list(view, &summary) : json_array();
}

static json_t *areas(struct view *view)
{
    struct summary summary = summary_areas(view->report);
    return any_judgement(view->report) ? summary_list(view, &summary) : json_array();
}

void json_evaluation(struct view *view, json_t *root)
{
    static const struct {
        const char *key;
        json_t *(*make)(struct view *view);
    } lists[] = {
        { "ratings", ratings },           { "regrades", regrades },
        { "observations", observations }, { "plan", plan },
        { "self_evaluation", selves },    { "seats", seats },
        { "strengths", strengths },       { "areas", areas },
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        json_t *list = lists[i].make(view);
        if (json_array_size(list) > 0) {
            json_object_set(root, lists[i].key, list);
        }
        json_decref(list);
    }
}
