/* What to praise and what to better: what people observed, then what they rated, and only then what
 * the points say by themselves. */
#include <string.h>

#include "internal.h"

/* Heavier first, then larger, then earlier declared: a total order, so that two builds agree. */
static bool before(const struct summary_item *a, const struct summary_item *b)
{
    if (a->weight != b->weight) {
        return a->weight > b->weight;
    }
    if (a->size != b->size) {
        return a->size > b->size;
    }
    return a->kind != b->kind ? a->kind < b->kind : a->id < b->id;
}

/* --- what people said ------------------------------------------------------------------------- */

static void say_so(struct summary *summary, int room, struct summary_item item)
{
    if (summary->count < room) {
        summary->at[summary->count++] = item;
    } else {
        summary->more++;
    }
}

static void observed(struct summary *summary, const struct shisa_report *report,
                     enum shisa_tone tone)
{
    const struct seqs *seqs = &report->said.observations;
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(report, seqs->at[i]);
        if (event->value == tone) {
            say_so(summary, SUMMARY_OBSERVED,
                   (struct summary_item){ .from = FROM_OBSERVATION, .observed = event });
        }
    }
}

/* The worst that anybody gave who saw it; 'N': nobody did. */
static char worst_of(const struct shisa_report *report, const struct rated *row)
{
    static const char order[] = "NPSMU";
    const char *worst = order;
    for (uint32_t i = 0; i < row->count; i++) {
        const char *letter = strchr(order, mark_letter(rated_mark(report, row, i).event));
        worst = letter > worst ? letter : worst;
    }
    return *worst;
}

/* That an expectation of which all points were given was performed is no news. */
static bool is_news(const struct shisa_report *report, const struct rated *row, char letter)
{
    return letter != 'P' || row->of.kind == SHISA_OBJECTIVE || rated_proposed(report, row) != 'P';
}

/* A strength where all who saw it gave a P; to be bettered where anybody gave M or U. */
static void rated(struct summary *summary, const struct shisa_report *report, char letter)
{
    struct rated row = { .count = 0 };
    while (rated_next(report, &row)) {
        if (worst_of(report, &row) == letter && is_news(report, &row, letter)) {
            say_so(summary, SUMMARY_MAX,
                   (struct summary_item){
                       .from = FROM_RATING, .kind = row.of.kind, .id = row.of.id, .rated = row });
        }
    }
}

static struct summary said(const struct shisa_report *report, enum shisa_tone tone)
{
    struct summary summary = { .count = 0 };
    observed(&summary, report, tone);
    for (const char *letter = tone == SHISA_STRENGTH ? "P" : "UM"; *letter != '\0'; letter++) {
        rated(&summary, report, *letter);
    }
    summary.said = summary.count;
    return summary;
}

/* --- what the points say ---------------------------------------------------------------------- */

/* Among those that the points brought there. */
static void offer(struct summary *summary, struct summary_item item)
{
    int place = summary->count;
    item.from = FROM_POINTS;
    while (place > summary->said && before(&item, &summary->at[place - 1])) {
        place--;
    }
    if (place >= SUMMARY_FILLED) {
        return;
    }
    if (summary->count < SUMMARY_FILLED) {
        summary->count++;
    }
    for (int i = summary->count - 1; i > place; i--) {
        summary->at[i] = summary->at[i - 1];
    }
    summary->at[place] = item;
}

/* Of what people rated, they have said what it is; by whom it was not observed, he has not. */
static bool has_rating(const struct shisa_report *report, enum shisa_kind kind, shisa_id id)
{
    struct rated row = rated_of(report, kind, id);
    bool any = false;
    while (!any && rated_more(report, &row)) {
        any = worst_of(report, &row) != 'N';
    }
    return any;
}

/* Has anybody given M or U to an expectation of it? */
static bool is_doubted(const struct shisa_report *report, shisa_id objective)
{
    struct rated row = rated_of(report, SHISA_EXPECT, 0);
    while (rated_next(report, &row)) {
        char worst = worst_of(report, &row);
        if (shisa_expect_at(report->world, row.of.id)->objective.id == objective &&
            (worst == 'M' || worst == 'U')) {
            return true;
        }
    }
    return false;
}

static bool is_observed(const struct shisa_report *report, shisa_id expect)
{
    const struct seqs *seqs = &report->said.observations;
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(report, seqs->at[i]);
        if (observed_expect(event) == expect && event->value == SHISA_IMPROVEMENT) {
            return true;
        }
    }
    return false;
}

struct summary summary_strengths(const struct shisa_report *report)
{
    struct summary summary = said(report, SHISA_STRENGTH);
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_OBJECTIVE); id++) {
        const struct tally *tally = &report->objectives[id];
        int64_t points = tally_points(tally);
        char rating = tally_rating(tally);
        bool well = rating == 'P' || rating == 'S';
        if (well && !has_rating(report, SHISA_OBJECTIVE, id) && !is_doubted(report, id)) {
            offer(&summary, (struct summary_item){ .kind = SHISA_OBJECTIVE,
                                                   .id = id,
                                                   .weight = 1000 * points / tally->max,
                                                   .size = tally->max });
        }
    }
    return summary;
}

static void offer_losses(struct summary *summary, const struct shisa_report *report,
                         enum shisa_kind kind, const uint64_t *seqs)
{
    for (shisa_id id = 1; id <= shisa_world_count(report->world, kind); id++) {
        const struct shisa_event *event = report_event(report, seqs[id]);
        if (event != NULL) {
            offer(summary,
                  (struct summary_item){
                      .kind = kind, .id = id, .weight = event->points, .size = event->points });
        }
    }
}

struct summary summary_areas(const struct shisa_report *report)
{
    struct summary summary = said(report, SHISA_IMPROVEMENT);
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_EXPECT); id++) {
        const struct expect_found *found = &report->expects[id];
        int32_t max = shisa_expect_at(report->world, id)->points;
        if (found->closed != 0 && found->points < max && !has_rating(report, SHISA_EXPECT, id) &&
            !is_observed(report, id)) {
            offer(&summary,
                  (struct summary_item){
                      .kind = SHISA_EXPECT, .id = id, .weight = max - found->points, .size = max });
        }
    }
    offer_losses(&summary, report, SHISA_PENALTY, report->penalties);
    offer_losses(&summary, report, SHISA_ORDER, report->orders);
    return summary;
}
