#include "shisa/report.h"

#include <stdlib.h>

#include "internal.h"

static void *by_id(const struct shisa_world *world, enum shisa_kind kind, size_t size)
{
    return shisa_alloc((shisa_world_count(world, kind) + 1) * size);
}

struct shisa_report *shisa_report_create(const struct shisa_engine *engine)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    struct shisa_report *report = shisa_alloc(sizeof *report);
    report->engine = engine;
    report->world = world;
    report->expects = by_id(world, SHISA_EXPECT, sizeof *report->expects);
    report->decisions = by_id(world, SHISA_DECISION, sizeof *report->decisions);
    report->penalties = by_id(world, SHISA_PENALTY, sizeof *report->penalties);
    report->orders = by_id(world, SHISA_ORDER, sizeof *report->orders);
    report->injects = by_id(world, SHISA_INJECT, sizeof *report->injects);
    report->skipped = by_id(world, SHISA_INJECT, sizeof *report->skipped);
    report->objectives = by_id(world, SHISA_OBJECTIVE, sizeof *report->objectives);
    evaluation_create(&report->said, world);
    names_create(report);
    return report;
}

void shisa_report_destroy(struct shisa_report *report)
{
    if (report == NULL) {
        return;
    }
    free(report->events);
    free(report->expects);
    free(report->decisions);
    free(report->penalties);
    free(report->orders);
    free(report->injects);
    free(report->skipped);
    free(report->questions);
    free(report->objectives);
    evaluation_destroy(&report->said);
    names_destroy(report);
    free(report->gaps);
    free(report->agreed);
    free(report);
}

/* --- the fold -------------------------------------------------------------------------------- */

void tally_count(struct tally *tally, const struct expect_found *found, int32_t max)
{
    tally->points += found->points;
    tally->computed += found->computed;
    tally->max += max;
    tally->outcomes[found->outcome]++;
}

static void fell_due(struct shisa_report *report, const struct shisa_event *event)
{
    const struct shisa_expect *expect = shisa_expect_at(report->world, event->ref);
    struct expect_found *found = &report->expects[event->ref];
    found->closed = event->seq;
    found->points = found->computed = event->kind == SHISA_EV_MET ? event->points : 0;
    found->outcome = event->kind == SHISA_EV_MISSED    ? OUTCOME_MISSED
                     : found->points >= expect->points ? OUTCOME_FULL
                                                       : OUTCOME_PARTIAL;
    tally_count(&report->objectives[expect->objective.id], found, expect->points);
    tally_count(&report->total, found, expect->points);
}

static void opened(struct shisa_report *report, const struct shisa_event *event)
{
    report->expects[event->ref].opened = event->seq;
}

static void lose(struct shisa_report *report, const struct shisa_event *event, shisa_id objective)
{
    report->objectives[objective].lost += event->points;
    report->total.lost += event->points;
}

static void penalised(struct shisa_report *report, const struct shisa_event *event)
{
    report->penalties[event->ref] = event->seq;
    lose(report, event, shisa_penalty_at(report->world, event->ref)->objective.id);
}

static void broken(struct shisa_report *report, const struct shisa_event *event)
{
    report->orders[event->ref] = event->seq;
    lose(report, event, shisa_order_at(report->world, event->ref)->objective.id);
}

static void injected(struct shisa_report *report, const struct shisa_event *event)
{
    report->injects[event->ref] = event->seq;
}

static void asked(struct shisa_report *report, const struct shisa_event *event)
{
    report->decisions[event->ref].asked = event->seq;
}

static void settled(struct shisa_report *report, const struct shisa_event *event)
{
    report->decisions[event->ref].closed = event->seq;
}

static void ended(struct shisa_report *report, const struct shisa_event *event)
{
    report->endex = event->seq;
}

static void keep(struct shisa_report *report, const struct shisa_event *event)
{
    if (report->event_count == report->event_cap) {
        report->event_cap = report->event_cap == 0 ? 256 : 2 * report->event_cap;
        report->events =
            shisa_realloc(report->events, (size_t)report->event_cap * sizeof *report->events);
    }
    report->events[report->event_count++] = *event;
}

void shisa_report_event(struct shisa_report *report, const struct shisa_event *event)
{
    static void (*const folds[SHISA_EV_COUNT])(struct shisa_report *,
                                               const struct shisa_event *) = {
        [SHISA_EV_INJECT] = injected,
        [SHISA_EV_ASKED] = asked,
        [SHISA_EV_DECIDED] = settled,
        [SHISA_EV_LAPSED] = settled,
        [SHISA_EV_EXPECTED] = opened,
        [SHISA_EV_MET] = fell_due,
        [SHISA_EV_MISSED] = fell_due,
        [SHISA_EV_PENALTY] = penalised,
        [SHISA_EV_BROKEN] = broken,
        [SHISA_EV_WAITING] = authority_asked,
        [SHISA_EV_APPROVED] = authority_answered,
        [SHISA_EV_REFUSED] = authority_answered,
        [SHISA_EV_EXPIRED] = authority_answered,
        [SHISA_EV_CANCELLED] = authority_answered,
        [SHISA_EV_BYPASSED] = authority_passed_over,
        [SHISA_EV_IGNORED] = authority_passed_over,
        [SHISA_EV_ENDEX] = ended,
        [SHISA_EV_SKIPPED] = control_skipped,
        [SHISA_EV_HINT] = control_hinted,
        [SHISA_EV_STOPPED] = control_stopped,
        [SHISA_EV_SEATED] = evaluation_seated,
        [SHISA_EV_RATED] = evaluation_rated,
        [SHISA_EV_REGRADED] = evaluation_regraded,
        [SHISA_EV_OBSERVED] = evaluation_observed,
        [SHISA_EV_LINKED] = evaluation_linked,
        [SHISA_EV_PLANNED] = evaluation_planned,
        [SHISA_EV_SELF] = evaluation_answered,
    };
    SHISA_ASSERT(event->seq == report->event_count + 1); /* from STARTEX, without gaps */
    keep(report, event);
    control_agreed(report, event);
    if (folds[event->kind] != NULL) {
        folds[event->kind](report, event);
    }
}

void shisa_report_gap(struct shisa_report *report, const struct shisa_gap *gap)
{
    report->gaps = shisa_realloc(report->gaps, (report->gap_count + 1) * sizeof *report->gaps);
    report->gaps[report->gap_count++] = *gap;
}

/* --- looking --------------------------------------------------------------------------------- */

const struct shisa_event *report_event(const struct shisa_report *report, uint64_t seq)
{
    return seq == 0 || seq > report->event_count ? NULL : &report->events[seq - 1];
}

static int64_t less(int64_t points, int64_t lost)
{
    return points > lost ? points - lost : 0;
}

int64_t tally_points(const struct tally *tally)
{
    return less(tally->points, tally->lost);
}

int64_t tally_computed(const struct tally *tally)
{
    return less(tally->computed, tally->lost);
}

char tally_rating(const struct tally *tally)
{
    return shisa_report_rating(tally_points(tally), tally->max);
}

void shisa_report_score(const struct shisa_report *report, int64_t *points, int64_t *max)
{
    *points = tally_points(&report->total);
    *max = report->total.max;
}

char shisa_report_rating(int64_t points, int64_t max)
{
    static const struct {
        int64_t share;
        char rating;
    } bands[] = { { 80, 'P' }, { 66, 'S' }, { 50, 'M' } };
    if (max <= 0) {
        return 'N';
    }
    for (size_t i = 0; i < sizeof bands / sizeof bands[0]; i++) {
        if (100 * points >= bands[i].share * max) {
            return bands[i].rating;
        }
    }
    return 'U';
}

/* --- evidence -------------------------------------------------------------------------------- */

static void add_evidence(const struct shisa_report *report, struct evidence *evidence, uint64_t seq)
{
    const struct shisa_event *event = report_event(report, seq);
    int last = evidence->count - 1;
    if (event != NULL && (last < 0 || evidence->at[last]->seq < seq)) {
        evidence->at[evidence->count++] = event;
    }
}

struct evidence evidence_of(const struct shisa_report *report, uint64_t seq)
{
    struct evidence evidence = { .count = 0 };
    const struct shisa_event *event = report_event(report, seq);
    if (event != NULL) {
        add_evidence(report, &evidence, event->cause);
        add_evidence(report, &evidence, seq);
    }
    return evidence;
}

struct evidence evidence_of_expect(const struct shisa_report *report, shisa_id expect)
{
    const struct expect_found *found = &report->expects[expect];
    struct evidence evidence = evidence_of(report, found->opened);
    const struct shisa_event *closed = report_event(report, found->closed);
    if (closed != NULL) {
        add_evidence(report, &evidence, closed->cause);
        add_evidence(report, &evidence, closed->seq);
    }
    return evidence;
}
