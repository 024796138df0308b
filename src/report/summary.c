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

static void offer(struct summary *summary, struct summary_item item)
{
    int place = summary->count;
    while (place > 0 && before(&item, &summary->at[place - 1])) {
        place--;
    }
    if (place == SUMMARY_MAX) {
        return;
    }
    if (summary->count < SUMMARY_MAX) {
        summary->count++;
    }
    for (int i = summary->count - 1; i > place; i--) {
        summary->at[i] = summary->at[i - 1];
    }
    summary->at[place] = item;
}

struct summary summary_strengths(const struct shisa_report *report)
{
    struct summary summary = { .count = 0 };
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_OBJECTIVE); id++) {
        const struct tally *tally = &report->objectives[id];
        int64_t points = tally_points(tally);
        char rating = shisa_report_rating(points, tally->max);
        if (rating == 'P' || rating == 'S') {
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
    struct summary summary = { .count = 0 };
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_EXPECT); id++) {
        const struct expect_found *found = &report->expects[id];
        int32_t max = shisa_expect_at(report->world, id)->points;
        if (found->closed != 0 && found->points < max) {
            offer(&summary,
                  (struct summary_item){
                      .kind = SHISA_EXPECT, .id = id, .weight = max - found->points, .size = max });
        }
    }
    offer_losses(&summary, report, SHISA_PENALTY, report->penalties);
    offer_losses(&summary, report, SHISA_ORDER, report->orders);
    return summary;
}
