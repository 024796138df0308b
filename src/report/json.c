#include "shisa/report.h"

#include <stdlib.h>

#include "json.h"

#define SCHEMA_VERSION 1 /* docs/report-schema.json; another number is another format */

json_t *json_clean(const char *text)
{
    struct shisa_buf clean = { 0 };
    clean_prose(&clean, text);
    json_t *made = json_string(clean.data == NULL ? "" : clean.data);
    SHISA_ASSERT(made != NULL);
    shisa_buf_finish(&clean);
    return made;
}

json_t *json_clean_or_null(const char *text)
{
    return text == NULL ? json_null() : json_clean(text);
}

static json_t *both(const struct shisa_text *text)
{
    return json_pack("{s:o, s:o}", "en", json_clean(shisa_say(text, SHISA_EN)), "ja",
                     json_clean(shisa_say(text, SHISA_JA)));
}

json_t *json_id(const struct view *view, enum shisa_kind kind, shisa_id id)
{
    return id == 0 ? json_null() : json_clean(shisa_world_name(view->report->world, kind, id));
}

/* When an event was; null when it did not happen. */
static json_t *at_ms(const struct shisa_event *event)
{
    return event == NULL ? json_null() : json_integer(event->at);
}

static json_t *rating(int64_t points, int64_t max)
{
    char letter[] = { shisa_report_rating(points, max), '\0' };
    return json_string(letter);
}

json_t *json_event_line(struct view *view, const struct shisa_event *event)
{
    view->lang = SHISA_EN;
    json_t *en = json_clean(describe_event(view, event));
    view->lang = SHISA_JA;
    json_t *ja = json_clean(describe_event(view, event));
    return json_pack("{s:I, s:I, s:s, s:{s:o, s:o}}", "event", (json_int_t)event->seq, "at_ms",
                     (json_int_t)event->at, "kind", shisa_event_name(event->kind), "line", "en", en,
                     "ja", ja);
}

static json_t *evidence_lines(struct view *view, struct evidence evidence)
{
    json_t *lines = json_array();
    for (int i = 0; i < evidence.count; i++) {
        json_array_append_new(lines, json_event_line(view, evidence.at[i]));
    }
    return lines;
}

/* What only a controller brings about is not there where he did not. */
static void mark(json_t *object, const char *key, bool is)
{
    if (is) {
        json_object_set_new(object, key, json_true());
    }
}

/* --- one thing of each kind ------------------------------------------------------------------ */

static json_t *objective(struct view *view, shisa_id id)
{
    const struct tally *tally = &view->report->objectives[id];
    const struct shisa_objective *declared = shisa_objective_at(view->report->world, id);
    int64_t points = tally_points(tally);
    json_t *made = json_pack("{s:o, s:o, s:I, s:I, s:I, s:o}", "id", json_clean(declared->head.id),
                             "text", both(&declared->text), "points", (json_int_t)points, "max",
                             (json_int_t)tally->max, "lost", (json_int_t)tally->lost, "rating",
                             rating(points, tally->max));
    json_ratings_of(view, id, made);
    return made;
}

static json_t *expectation(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct expect_found *found = &report->expects[id];
    const struct shisa_event *opened = report_event(report, found->opened);
    const struct shisa_event *closed = report_event(report, found->closed);
    bool met = closed != NULL && closed->kind == SHISA_EV_MET;
    json_t *made = json_pack(
        "{s:o, s:o, s:o, s:s, s:i, s:i, s:o, s:o, s:o, s:o, s:o, s:o}", "id",
        json_clean(expect->head.id), "objective",
        json_id(view, SHISA_OBJECTIVE, expect->objective.id), "of",
        json_id(view, expect->of.kind, expect->of.id), "outcome", outcome_name(found->outcome),
        "points", found->points, "max", expect->points, "opened_ms", at_ms(opened), "full_ms",
        opened == NULL ? json_null() : json_integer(opened->value + expect->full), "due_ms",
        opened == NULL ? json_null() : json_integer(opened->due), "done_ms",
        met ? at_ms(closed) : json_null(), "why", both(&expect->why), "evidence",
        evidence_lines(view, evidence_of_expect(report, id)));
    mark(made, "hinted", found->hinted != 0);
    mark(made, "spared", was_spared(report, id));
    return made;
}

static json_t *loss(struct view *view, enum shisa_kind kind, shisa_id id, uint64_t seq,
                    shisa_id objective_id, const struct shisa_text *why)
{
    const struct shisa_event *event = report_event(view->report, seq);
    return json_pack("{s:o, s:o, s:I, s:I, s:o, s:o}", "id", json_id(view, kind, id), "objective",
                     json_id(view, SHISA_OBJECTIVE, objective_id), "points",
                     (json_int_t)event->points, "at_ms", (json_int_t)event->at, "why", both(why),
                     "evidence", evidence_lines(view, evidence_of(view->report, seq)));
}

static json_t *penalty(struct view *view, shisa_id id)
{
    const struct shisa_penalty *declared = shisa_penalty_at(view->report->world, id);
    uint64_t seq = view->report->penalties[id];
    return seq == 0 ? NULL
                    : loss(view, SHISA_PENALTY, id, seq, declared->objective.id, &declared->why);
}

static json_t *order(struct view *view, shisa_id id)
{
    const struct shisa_order *declared = shisa_order_at(view->report->world, id);
    uint64_t seq = view->report->orders[id];
    return seq == 0 ? NULL
                    : loss(view, SHISA_ORDER, id, seq, declared->objective.id, &declared->why);
}

static json_t *inject(struct view *view, shisa_id id)
{
    const struct shisa_inject *declared = shisa_inject_at(view->report->world, id);
    const struct shisa_event *event = report_event(view->report, view->report->injects[id]);
    json_t *made = json_pack(
        "{s:o, s:o, s:o, s:o}", "id", json_clean(declared->head.id), "planned_ms",
        declared->at == SHISA_NEVER ? json_null() : json_integer(declared->at), "delivered_ms",
        at_ms(event), "cause",
        event == NULL || event->cause == 0 ? json_null() : json_integer((json_int_t)event->cause));
    mark(made, "skipped", view->report->skipped[id] != 0);
    return made;
}

static json_t *chosen(const struct shisa_decision *decision, const struct shisa_event *closed)
{
    if (closed == NULL || closed->kind != SHISA_EV_DECIDED) {
        return json_null();
    }
    SHISA_ASSERT(closed->value >= 1 && closed->value <= decision->options.count);
    return json_clean(decision->options.at[closed->value - 1].id);
}

static json_t *decision(struct view *view, shisa_id id)
{
    const struct shisa_decision *declared = shisa_decision_at(view->report->world, id);
    const struct decision_found *found = &view->report->decisions[id];
    const struct shisa_event *closed = report_event(view->report, found->closed);
    bool decided = closed != NULL && closed->kind == SHISA_EV_DECIDED;
    return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o}", "id", json_clean(declared->head.id),
                     "asked_ms", at_ms(report_event(view->report, found->asked)), "decided_ms",
                     decided ? at_ms(closed) : json_null(), "by",
                     decided ? json_id(view, SHISA_ROLE, closed->role) : json_null(), "option",
                     chosen(declared, closed), "reason",
                     decided ? json_clean_or_null(closed->text) : json_null());
}

static json_t *level(const struct view *view, const struct shisa_event *event)
{
    return json_pack("{s:I, s:I, s:o, s:I, s:o}", "event", (json_int_t)event->seq, "at_ms",
                     (json_int_t)event->at, "service", json_id(view, SHISA_SERVICE, event->ref),
                     "level", (json_int_t)event->value, "cause",
                     event->cause == 0 ? json_null() : json_integer((json_int_t)event->cause));
}

static json_t *levels(const struct view *view)
{
    json_t *list = json_array();
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (event->kind == SHISA_EV_SERVICE) {
            json_array_append_new(list, level(view, event));
        }
    }
    return list;
}

/* --- who asked whom, and how things went ----------------------------------------------------- */

static json_t *at_or_null(shisa_ms at)
{
    return at == SHISA_NEVER ? json_null() : json_integer(at);
}

static json_t *consents(struct view *view)
{
    const struct shisa_report *report = view->report;
    json_t *list = json_array();
    for (uint32_t i = 0; i < report->question_count; i++) {
        const struct question *question = &report->questions[i];
        const struct shisa_event *asked = report_event(report, question->asked);
        const struct shisa_event *closed = report_event(report, question->closed);
        const struct shisa_act *act = shisa_engine_act(report->engine, question->act);
        json_array_append_new(
            list,
            json_pack("{s:i, s:o, s:o, s:o, s:o, s:s, s:I, s:o, s:o, s:o}", "act",
                      (int)question->act, "by", json_id(view, SHISA_ROLE, asked->role), "asked",
                      json_id(view, SHISA_ROLE, question_whom(report, question)), "action",
                      json_id(view, SHISA_ACTION, act == NULL ? 0 : act->action), "target",
                      act == NULL ? json_null() : json_id(view, act->target.kind, act->target.id),
                      "answer", consent_name(question->how), "asked_ms", (json_int_t)asked->at,
                      "answered_ms", at_ms(closed), "reason",
                      json_clean_or_null(closed == NULL ? NULL : closed->text), "evidence",
                      evidence_lines(view, evidence_of_question(report, question))));
    }
    return list;
}

static json_t *duty(struct view *view, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    enum duty_end how = duty_end(report, id);
    bool met = how == DUTY_MET || how == DUTY_MET_LATE;
    if (!is_duty(report, id)) {
        return NULL;
    }
    return json_pack("{s:o, s:o, s:o, s:s, s:o, s:o, s:o, s:o}", "id", json_clean(expect->head.id),
                     "of", json_id(view, expect->of.kind, expect->of.id), "text",
                     both(&expect->duty), "outcome", duty_name(how), "aware_ms",
                     opened == NULL ? json_null() : json_integer(opened->value), "due_ms",
                     at_or_null(duty_due(report, id)), "met_ms",
                     met ? at_ms(report_event(report, report->expects[id].closed)) : json_null(),
                     "evidence", evidence_lines(view, evidence_of_expect(report, id)));
}

/* One event of a course, with what of it applies. */
static json_t *happening(struct view *view, const struct shisa_event *event)
{
    bool leak = event->kind == SHISA_EV_LEAKED;
    bool stance = event->kind == SHISA_EV_STANCE;
    bool counted = !leak && !stance && event->kind != SHISA_EV_HELD;
    json_t *made = json_event_line(view, event);
    enum shisa_kind kind = shisa_event_ref_kind(event->kind);
    json_object_set_new(made, "role", json_id(view, SHISA_ROLE, event->role));
    json_object_set_new(made, "id",
                        event->ref == 0 ? json_null() : json_id(view, kind, event->ref));
    json_object_set_new(made, "organisation", json_id(view, event->target.kind, event->target.id));
    json_object_set_new(made, "message", leak ? json_integer(event->item) : json_null());
    json_object_set_new(made, "value", counted ? json_integer(event->value) : json_null());
    json_object_set_new(made, "stance",
                        stance ? json_clean(shisa_stance_name((enum shisa_stance)event->value))
                               : json_null());
    json_object_set_new(made, "cause",
                        event->cause == 0 ? json_null() : json_integer((json_int_t)event->cause));
    return made;
}

static json_t *happenings(struct view *view, enum course course)
{
    struct course_cursor cursor = { .seq = 0 };
    struct happening each;
    json_t *list = json_array();
    while (course_next(view->report, course, &cursor, &each)) {
        if (each.event != NULL) {
            json_t *made = happening(view, each.event);
            if (course == COURSE_CONTROL) {
                json_put_person(view, made, each.event);
                json_object_set_new(made, "text", json_clean_or_null(each.event->text));
            }
            json_array_append_new(list, made);
        }
    }
    return list;
}

static json_t *wall(struct shisa_wall wall)
{
    return wall.second == 0 ? json_null() : json_integer((json_int_t)wall.second);
}

static json_t *gaps(struct view *view)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->report->gap_count; i++) {
        const struct shisa_gap *gap = &view->report->gaps[i];
        view->lang = SHISA_EN;
        json_t *en = json_clean(describe_gap(view, gap));
        view->lang = SHISA_JA;
        json_t *ja = json_clean(describe_gap(view, gap));
        json_array_append_new(list, json_pack("{s:I, s:I, s:b, s:o, s:o, s:{s:o, s:o}}", "after",
                                              (json_int_t)gap->after, "at_ms", (json_int_t)gap->at,
                                              "died", gap->died, "from_s", wall(gap->from), "to_s",
                                              wall(gap->to), "line", "en", en, "ja", ja));
    }
    return list;
}

/* --- the whole ------------------------------------------------------------------------------- */

static const struct {
    const char *key;
    enum shisa_kind kind;
    json_t *(*make)(struct view *view, shisa_id id); /* NULL: nothing to say of this one */
} lists[] = {
    { "objectives", SHISA_OBJECTIVE, objective },
    { "expectations", SHISA_EXPECT, expectation },
    { "penalties", SHISA_PENALTY, penalty },
    { "orders", SHISA_ORDER, order },
    { "injects", SHISA_INJECT, inject },
    { "decisions", SHISA_DECISION, decision },
    { "duties", SHISA_EXPECT, duty },
};

static json_t *list_of(struct view *view, size_t which)
{
    json_t *list = json_array();
    uint32_t count = shisa_world_count(view->report->world, lists[which].kind);
    for (shisa_id id = 1; id <= count; id++) {
        json_t *item = lists[which].make(view, id);
        if (item != NULL) {
            json_array_append_new(list, item);
        }
    }
    return list;
}

static json_t *parameters(const char *text)
{
    json_t *made = text == NULL ? NULL : json_loads(text, 0, NULL);
    return made == NULL ? json_object() : made;
}

/* A seed has 64 bits; JSON's integers have 63, so it is written as text. */
static json_t *seed(uint64_t value)
{
    return json_sprintf("%llu", (unsigned long long)value);
}

static json_t *head(const struct view *view)
{
    const struct shisa_report_facts *facts = view->facts;
    const struct shisa_scenario *scenario = &view->report->world->scenario;
    int64_t points, max;
    shisa_report_score(view->report, &points, &max);
    return json_pack(
        "{s:i, s:{s:o, s:o, s:o}, s:o, s:o, s:o, s:o, s:b, s:o, s:o, s:{s:I, s:I}, s:i, s:b}",
        "schema_version", SCHEMA_VERSION, "scenario", "id", json_clean(scenario->head.id), "hash",
        json_clean_or_null(facts->scenario_hash), "title", both(&scenario->title), "seed",
        seed(shisa_engine_seed(view->report->engine)), "parameters", parameters(facts->parameters),
        "digest", json_clean_or_null(facts->digest), "chain_head",
        json_clean_or_null(facts->chain_head), "verified", facts->verified, "team",
        json_clean_or_null(facts->team), "version", json_clean_or_null(facts->version), "score",
        "points", (json_int_t)points, "max", (json_int_t)max, "messages",
        (int)shisa_engine_message_count(view->report->engine), "ended", view->report->endex != 0);
}

void shisa_report_json(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       struct shisa_buf *out)
{
    struct view view = { .report = report, .facts = facts, .out = out, .for_machines = true };
    json_t *root = head(&view);
    SHISA_ASSERT(root != NULL);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        json_object_set_new(root, lists[i].key, list_of(&view, i));
    }
    json_object_set_new(root, "services", levels(&view));
    json_object_set_new(root, "consents", consents(&view));
    for (int i = 0; i < COURSES; i++) {
        enum course course = (enum course)i;
        if (course_always(course) || course_any(report, course)) {
            json_object_set_new(root, course_name(course), happenings(&view, course));
        }
    }
    if (report->stopped != 0) {
        json_object_set_new(root, "stopped",
                            json_event_line(&view, report_event(report, report->stopped)));
    }
    if (report->gap_count > 0) {
        json_object_set_new(root, "gaps", gaps(&view));
    }
    json_evaluation(&view, root);
    char *text = json_dumps(root, JSON_SORT_KEYS | JSON_INDENT(2));
    SHISA_ASSERT(text != NULL);
    shisa_buf_puts(out, text);
    shisa_buf_puts(out, "\n");
    free(text);
    json_decref(root);
    shisa_buf_finish(&view.line);
}
