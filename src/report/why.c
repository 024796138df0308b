#include "shisa/report.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- lines ----------------------------------------------------------------------------------- */

static void fact(struct view *view, enum shisa_word name, const char *text)
{
    if (text[0] == '\0') {
        return;
    }
    clean_line(view->out, say(view, name));
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_COLON));
    clean_line(view->out, text);
    shisa_buf_puts(view->out, "\n");
}

static void event_line(struct view *view, const struct shisa_event *event)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(view->out, "  %s  ", moment_text(view, event->at, clock));
    clean_line(view->out, describe_event(view, event));
    shisa_buf_puts(view->out, "  (");
    shisa_buf_addf(view->out, say(view, SHISA_W_WHY_EVENT), (unsigned long long)event->seq);
    shisa_buf_puts(view->out, ")\n");
}

static void happened(struct view *view, struct evidence evidence)
{
    if (evidence.count == 0) {
        return;
    }
    shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_HAPPENED));
    for (int i = 0; i < evidence.count; i++) {
        event_line(view, evidence.at[i]);
    }
}

#define CHAIN_MAX 12 /* a screen; a task may have woken itself a thousand times before */

/* The events that led up to this one, oldest first. */
static void chain(struct view *view, const struct shisa_event *event)
{
    const struct shisa_event *links[CHAIN_MAX];
    int count = 0;
    for (; event != NULL && count < CHAIN_MAX; event = report_event(view->report, event->cause)) {
        SHISA_ASSERT(event->cause < event->seq);
        links[count++] = event;
    }
    shisa_buf_addf(view->out, "%s\n%s", say(view, SHISA_W_WHY_HAPPENED),
                   event == NULL ? "" : "  …\n");
    while (count > 0) {
        event_line(view, links[--count]);
    }
}

/* "sent at 0:35:00 because of event 41 at 0:35:00: …" or "by plan". */
static void how_it_came(struct view *view, const struct shisa_event *event, enum shisa_word planned,
                        enum shisa_word because)
{
    char at[SHISA_MOMENT_SIZE], cause_at[SHISA_MOMENT_SIZE];
    struct shisa_buf line = { 0 };
    const struct shisa_event *cause = report_event(view->report, event->cause);
    moment_text(view, event->at, at);
    if (cause == NULL || cause->kind == SHISA_EV_STARTEX) {
        shisa_buf_addf(&line, say(view, planned), at);
    } else {
        shisa_buf_addf(&line, say(view, because), at, (unsigned long long)cause->seq,
                       moment_text(view, cause->at, cause_at), describe_event(view, cause));
    }
    clean_line(view->out, line.data);
    shisa_buf_puts(view->out, "\n");
    shisa_buf_finish(&line);
}

/* --- one kind of thing each ------------------------------------------------------------------ */

static bool is_by(const struct view *view, shisa_id role, const struct shisa_ref *of)
{
    return of->kind == SHISA_ROLE
               ? of->id == role
               : of->id == shisa_role_at(view->report->world, role)->organisation;
}

/* Was the question put about what is expected here? */
static bool is_about(const struct view *view, const struct question *question,
                     const struct shisa_expect *expect)
{
    const struct shisa_act *act = shisa_engine_act(view->report->engine, question->act);
    bool aimed = expect->target.kind == SHISA_KIND_NONE ||
                 (act != NULL && act->target.kind == expect->target.kind &&
                  act->target.id == expect->target.id);
    return act != NULL && aimed && act->action == expect->action.id &&
           is_by(view, act->role, &expect->of);
}

/* Whoever had to ask before acting waited for an answer: that belongs to why it was late. */
static void consents(struct view *view, const struct shisa_expect *expect)
{
    bool any = false;
    for (uint32_t i = 0; i < view->report->question_count; i++) {
        const struct question *question = &view->report->questions[i];
        if (is_about(view, question, expect)) {
            struct evidence evidence = evidence_of_question(view->report, question);
            if (!any) {
                shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_CONSENTS));
            }
            any = true;
            for (int at = 0; at < evidence.count; at++) {
                event_line(view, evidence.at[at]);
            }
        }
    }
}

/* What control did about it, and whatever it was that spared it. */
static void steered(struct view *view, enum shisa_kind kind, shisa_id id)
{
    bool any = false;
    uint64_t spared =
        kind == SHISA_EXPECT && was_spared(view->report, id) ? skipped_before(view->report, id) : 0;
    struct course_cursor cursor = { .seq = 0 };
    struct happening each;
    while (course_next(view->report, COURSE_CONTROL, &cursor, &each)) {
        const struct shisa_event *event = each.event;
        bool about =
            event != NULL && ((event->ref == id && shisa_event_ref_kind(event->kind) == kind) ||
                              (spared != 0 && event->seq == spared));
        if (about) {
            if (!any) {
                shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_STEERED));
            }
            any = true;
            event_line(view, event);
        }
    }
}

/* Every change, since each may be contested. */
static void regrades(struct view *view, shisa_id id)
{
    const struct seqs *seqs = &view->report->said.regrades;
    bool any = false;
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(view->report, seqs->at[i]);
        if (event->ref == id) {
            if (!any) {
                shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_REPORT_REGRADES));
            }
            any = true;
            event_line(view, event);
        }
    }
}

static void why_expect(struct view *view, shisa_id id)
{
    fact(view, SHISA_W_WHY_RULE, describe_expect_rule(view, id));
    fact(view, SHISA_W_WHY_REASON, describe_why(view, SHISA_EXPECT, id));
    happened(view, evidence_of_expect(view->report, id));
    steered(view, SHISA_EXPECT, id);
    consents(view, shisa_expect_at(view->report->world, id));
    regrades(view, id);
    fact(view, SHISA_W_WHY_POINTS, describe_sum(view, id));
}

static void why_loss(struct view *view, enum shisa_kind kind, shisa_id id, uint64_t seq)
{
    struct shisa_buf points = { 0 };
    const struct shisa_event *event = report_event(view->report, seq);
    fact(view, SHISA_W_WHY_RULE, describe_loss_rule(view, kind, id));
    fact(view, SHISA_W_WHY_REASON, describe_why(view, kind, id));
    happened(view, evidence_of(view->report, seq));
    if (event == NULL) {
        shisa_buf_puts(&points, say(view, SHISA_W_WHY_NOT_TAKEN));
    } else {
        shisa_buf_addf(&points, say(view, SHISA_W_WHY_TAKEN), event->points);
    }
    fact(view, SHISA_W_WHY_POINTS, points.data);
    shisa_buf_finish(&points);
}

static void why_penalty(struct view *view, shisa_id id)
{
    why_loss(view, SHISA_PENALTY, id, view->report->penalties[id]);
}

static void why_order(struct view *view, shisa_id id)
{
    why_loss(view, SHISA_ORDER, id, view->report->orders[id]);
}

/* Of an advisory: every time that more had it. */
static void reached(struct view *view, shisa_id id)
{
    bool any = false;
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (event->kind == SHISA_EV_REACH && event->ref == id) {
            if (!any) {
                shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_REACHED));
            }
            any = true;
            event_line(view, event);
        }
    }
}

static void why_inject(struct view *view, shisa_id id)
{
    const struct shisa_inject *inject = shisa_inject_at(view->report->world, id);
    const struct shisa_event *event = report_event(view->report, view->report->injects[id]);
    char clock[SHISA_MOMENT_SIZE];
    if (inject->at == SHISA_NEVER) {
        shisa_buf_puts(view->out, say(view, SHISA_W_WHY_CONTINGENCY));
    } else {
        shisa_buf_addf(view->out, say(view, SHISA_W_WHY_PLANNED),
                       moment_text(view, inject->at, clock));
    }
    shisa_buf_puts(view->out, "\n");
    steered(view, SHISA_INJECT, id);
    if (event == NULL) {
        shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_NOT_SENT));
        return;
    }
    how_it_came(view, event, SHISA_W_WHY_SENT_PLANNED, SHISA_W_WHY_SENT_BECAUSE);
    chain(view, event);
    reached(view, id);
}

static void options(struct view *view, const struct shisa_decision *decision)
{
    shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_OPTIONS));
    for (uint32_t i = 0; i < decision->options.count; i++) {
        shisa_buf_addf(view->out, "  %u. ", i + 1);
        clean_line(view->out, shisa_say(&decision->options.at[i].text, view->lang));
        shisa_buf_puts(view->out, "\n");
    }
}

static void why_decision(struct view *view, shisa_id id)
{
    const struct shisa_decision *decision = shisa_decision_at(view->report->world, id);
    const struct decision_found *found = &view->report->decisions[id];
    const struct shisa_event *event = report_event(view->report, found->asked);
    const struct shisa_event *closed = report_event(view->report, found->closed);
    options(view, decision);
    if (event == NULL) {
        shisa_buf_addf(view->out, "%s\n", say(view, SHISA_W_WHY_NOT_ASKED));
        return;
    }
    how_it_came(view, event, SHISA_W_WHY_ASKED_PLANNED, SHISA_W_WHY_ASKED_BECAUSE);
    chain(view, event);
    if (closed != NULL) {
        event_line(view, closed);
    }
}

static void share(struct view *view, const struct tally *tally)
{
    int64_t points = tally_points(tally);
    char rating = shisa_report_rating(points, tally->max);
    const char *word = say(view, rating_word(rating));
    struct shisa_buf line = { 0 };
    if (tally->max == 0) {
        shisa_buf_addf(&line, say(view, SHISA_W_WHY_NO_SHARE), word);
    } else {
        shisa_buf_addf(&line, say(view, SHISA_W_WHY_SHARE), (long long)points,
                       (long long)tally->max, (long long)(100 * points / tally->max), rating, word);
    }
    fact(view, SHISA_W_WHY_POINTS, line.data);
    shisa_buf_finish(&line);
}

/* An expectation, penalty or order of the objective, with its points in one line. */
static void part(struct view *view, enum shisa_kind kind, shisa_id id, int64_t points)
{
    shisa_buf_addf(view->out, "  %+4lld  ", (long long)points);
    clean_line(view->out, shisa_world_name(view->report->world, kind, id));
    shisa_buf_puts(view->out, "\n");
}

static void parts(struct view *view, shisa_id objective)
{
    const struct shisa_report *report = view->report;
    const struct shisa_world *world = report->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        if (shisa_expect_at(world, id)->objective.id == objective && report->expects[id].closed) {
            part(view, SHISA_EXPECT, id, report->expects[id].points);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_PENALTY); id++) {
        const struct shisa_penalty *penalty = shisa_penalty_at(world, id);
        if (penalty->objective.id == objective && report->penalties[id] != 0) {
            part(view, SHISA_PENALTY, id, -penalty->points);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORDER); id++) {
        const struct shisa_order *order = shisa_order_at(world, id);
        if (order->objective.id == objective && report->orders[id] != 0) {
            part(view, SHISA_ORDER, id, -order->points);
        }
    }
}

static void why_objective(struct view *view, shisa_id id)
{
    const struct tally *tally = &view->report->objectives[id];
    fact(view, SHISA_W_WHY_REASON,
         shisa_say(&shisa_objective_at(view->report->world, id)->text, view->lang));
    parts(view, id);
    fact(view, SHISA_W_WHY_HAPPENED, describe_tally(view, tally));
    share(view, tally);
}

static const struct {
    enum shisa_kind kind;
    enum shisa_word name;
    void (*why)(struct view *view, shisa_id id);
} kinds[] = {
    { SHISA_EXPECT, SHISA_W_WHY_KIND_EXPECT, why_expect },
    { SHISA_PENALTY, SHISA_W_WHY_KIND_PENALTY, why_penalty },
    { SHISA_ORDER, SHISA_W_WHY_KIND_ORDER, why_order },
    { SHISA_INJECT, SHISA_W_WHY_KIND_INJECT, why_inject },
    { SHISA_DECISION, SHISA_W_WHY_KIND_DECISION, why_decision },
    { SHISA_OBJECTIVE, SHISA_W_WHY_KIND_OBJECTIVE, why_objective },
};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

/* --- an id that names nothing ---------------------------------------------------------------- */

static shisa_status unknown(const struct shisa_world *world, const char *id, struct shisa_err *err)
{
    size_t count = 0;
    for (size_t i = 0; i < KINDS; i++) {
        count += shisa_world_count(world, kinds[i].kind);
    }
    const char **names = shisa_alloc((count + 1) * sizeof *names);
    size_t filled = 0;
    for (size_t i = 0; i < KINDS; i++) {
        for (shisa_id at = 1; at <= shisa_world_count(world, kinds[i].kind); at++) {
            names[filled++] = shisa_world_name(world, kinds[i].kind, at);
        }
    }
    const char *near = shisa_closest(id, names, filled);
    free(names);
    return near == NULL ? shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_WHY_UNKNOWN, id)
                        : shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_WHY_UNKNOWN_NEAR, id, near);
}

shisa_status shisa_report_why(const struct shisa_report *report, const char *id,
                              enum shisa_lang lang, struct shisa_buf *out, struct shisa_err *err)
{
    struct view view = { .report = report, .lang = lang, .out = out, .excerpt = 72 };
    bool found = false;
    for (size_t i = 0; i < KINDS; i++) {
        shisa_id at = shisa_world_find(report->world, kinds[i].kind, id);
        if (at != 0) {
            shisa_buf_addf(out, "%s%s (%s)\n", found ? "\n" : "", id, say(&view, kinds[i].name));
            kinds[i].why(&view, at);
            found = true;
        }
    }
    shisa_buf_finish(&view.line);
    return found ? SHISA_OK : unknown(report->world, id, err);
}
