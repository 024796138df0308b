#include "internal.h"

uint32_t top_run(uint64_t top)
{
    return UINT32_MAX - (uint32_t)top;
}

uint64_t run_seed(const struct shisa_rehearsal_page *page, uint32_t run)
{
    return page->seed + run % page->runs_wanted;
}

uint64_t shisa_rehearsal_runs(const struct shisa_rehearsal *rehearsal)
{
    return rehearsal->sums.whole->runs;
}

bool shisa_rehearsal_first_fault(const struct shisa_rehearsal *rehearsal, uint32_t *run)
{
    uint64_t first = *rehearsal->tops.first_fault;
    *run = top_run(first);
    return first != 0;
}

/* --- teams ----------------------------------------------------------------------------------- */

int32_t shisa_rehearsal_score(const struct shisa_rehearsal *rehearsal, enum shisa_manner team,
                              uint32_t per_mille)
{
    const struct team_sum *sum = &rehearsal->sums.whole->teams[team];
    return sum->runs == 0 ? -1 : (int32_t)bins_value(sum->scores, PER_CENT_BINS, per_mille);
}

static uint64_t larger(uint64_t one, uint64_t other)
{
    return one > other ? one : other;
}

struct team_found team_of(const struct shisa_rehearsal_page *page, enum shisa_manner team)
{
    struct team_found found = { .sum.runs = 0 };
    for (uint32_t i = 0; i < page->column_count; i++) {
        const struct shisa_rehearsal *rehearsal = page->columns[i].rehearsal;
        const struct team_sum *its = &rehearsal->sums.whole->teams[team];
        found.sum.runs += its->runs;
        found.sum.points += its->points;
        found.sum.max += its->max;
        for (uint32_t bin = 0; bin < PER_CENT_BINS; bin++) {
            found.sum.scores[bin] += its->scores[bin];
        }
        found.best = larger(found.best, rehearsal->tops.best[team]);
        found.worst = larger(found.worst, rehearsal->tops.worst[team]);
    }
    return found;
}

/* --- roles ----------------------------------------------------------------------------------- */

static void add_role(struct role_found *found, const struct shisa_rehearsal *rehearsal, shisa_id id)
{
    const struct sums *sums = &rehearsal->sums;
    uint64_t peak = rehearsal->tops.peak[id];
    found->runs += sums->whole->runs;
    found->idle_runs += sums->idle_runs[id];
    found->opposed_runs += sums->opposed[id];
    found->idle_longest_s = larger(found->idle_longest_s, rehearsal->tops.idle[id]);
    if (peak >> 32 > found->peak) {
        uint32_t slice = top_run(peak);
        found->peak = peak >> 32;
        found->peak_at = (shisa_ms)slice * rehearsal->slice;
        found->load_tenths =
            sums->load[(size_t)id * rehearsal->slices + slice] * 10 / sums->whole->runs;
    }
}

struct role_found role_of(const struct shisa_rehearsal_page *page, shisa_id role)
{
    const struct shisa_world *world = page->columns[0].rehearsal->world;
    struct role_found found = { .name = shisa_world_name(world, SHISA_ROLE, role) };
    for (uint32_t i = 0; i < page->column_count; i++) {
        const struct shisa_rehearsal *rehearsal = page->columns[i].rehearsal;
        shisa_id id = same_noun(world, SHISA_ROLE, role, rehearsal->world);
        if (id != 0) {
            add_role(&found, rehearsal, id);
        }
    }
    return found;
}

/* --- consequences ---------------------------------------------------------------------------- */

static uint64_t hundredths(uint64_t count, uint64_t runs)
{
    return runs == 0 ? 0 : (count * 100 + runs / 2) / runs;
}

static uint64_t mean(uint64_t sum, uint64_t runs)
{
    return runs == 0 ? 0 : (sum + runs / 2) / runs;
}

static uint64_t score_of_all(const struct whole_sum *whole)
{
    uint64_t points = 0, max = 0;
    for (int team = 0; team < SHISA_MANNER_COUNT; team++) {
        points += whole->teams[team].points;
        max += whole->teams[team].max;
    }
    return max == 0 ? 0 : points * 100 / max;
}

struct figures rehearsal_figures(const struct shisa_rehearsal *rehearsal)
{
    const struct whole_sum *whole = rehearsal->sums.whole;
    uint64_t runs = whole->runs;
    bool declared = rehearsal->world->scenario.contained.count > 0 && runs > 0;
    bool any = whole->contained > 0;
    return (struct figures){
        .runs = runs,
        .contained_per_mille = declared ? (int32_t)(whole->contained * 1000 / runs) : -1,
        .contained_half_s = any ? (int64_t)spread_value(whole->contained_after, 500) : -1,
        .contained_high_s = any ? (int64_t)spread_value(whole->contained_after, 900) : -1,
        .service_minutes = mean(whole->lost_service_s, 60 * runs),
        .customer_hours = mean(whole->lost_customer_h, runs),
        .annoyed = hundredths(whole->annoyed, runs),
        .bypassed = hundredths(whole->bypassed, runs),
        .refused = hundredths(whole->refused, runs),
        .ignored = hundredths(whole->ignored, runs),
        .leaked = hundredths(whole->leaked, runs),
        .score = score_of_all(whole),
    };
}
