#include "shisa/rehearse.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- what is counted ------------------------------------------------------------------------- */

int32_t rehearsal_pace(const struct shisa_world *world)
{
    return world->scenario.pace > 0 ? world->scenario.pace : 1;
}

/* Options of all decisions in one row. */
static uint32_t number_options(struct shisa_rehearsal *rehearsal)
{
    uint32_t decisions = shisa_world_count(rehearsal->world, SHISA_DECISION), count = 0;
    rehearsal->option_first = shisa_alloc((decisions + 1) * sizeof *rehearsal->option_first);
    for (shisa_id id = 1; id <= decisions; id++) {
        rehearsal->option_first[id] = count;
        count += shisa_decision_at(rehearsal->world, id)->options.count;
    }
    return count;
}

static void slice_time(struct shisa_rehearsal *rehearsal, shisa_ms idle)
{
    const struct shisa_scenario *scenario = &rehearsal->world->scenario;
    int32_t pace = rehearsal_pace(rehearsal->world);
    rehearsal->idle = idle * pace;
    rehearsal->slice = (shisa_ms)SLICE_MS * pace;
    if (rehearsal->slice * SLICES_MAX < scenario->length) {
        rehearsal->slice = scenario->length / SLICES_MAX;
    }
    rehearsal->slices = (uint32_t)(scenario->length / rehearsal->slice) + 1;
}

/* Each member of the sums and tops is a row of so many numbers in the block. */
struct row {
    uint64_t **at;
    size_t count;
};

static size_t place_rows(uint64_t *block, const struct row *rows, size_t count)
{
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        if (block != NULL) {
            *rows[i].at = block + used;
        }
        used += rows[i].count;
    }
    return used;
}

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

static void make_block(struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    struct sums *sums = &rehearsal->sums;
    struct tops *tops = &rehearsal->tops;
    uint64_t *whole = NULL;
    size_t injects = shisa_world_count(world, SHISA_INJECT) + 1;
    size_t expects = shisa_world_count(world, SHISA_EXPECT) + 1;
    size_t roles = shisa_world_count(world, SHISA_ROLE) + 1;
    size_t options = number_options(rehearsal);
    const struct row sum_rows[] = {
        { &whole, sizeof *sums->whole / sizeof *whole },
        { &sums->injects, injects },
        { &sums->held, injects },
        { &sums->reach, injects },
        { &sums->reach_runs, injects },
        { &sums->options, options },
        { &sums->lapsed, shisa_world_count(world, SHISA_DECISION) + 1 },
        { &sums->opened, expects },
        { &sums->met, expects },
        { &sums->missed, expects },
        { &sums->penalties, shisa_world_count(world, SHISA_PENALTY) + 1 },
        { &sums->orders, shisa_world_count(world, SHISA_ORDER) + 1 },
        { &sums->rules, rehearsal->rule_count },
        { &sums->lost_s, shisa_world_count(world, SHISA_SERVICE) + 1 },
        { &sums->opposed, roles },
        { &sums->idle_runs, roles },
        { &sums->load, roles * rehearsal->slices },
    };
    const struct row top_rows[] = {
        { &tops->first_fault, 1 },
        { &tops->best, SHISA_MANNER_COUNT },
        { &tops->worst, SHISA_MANNER_COUNT },
        { &tops->idle, roles },
        { &tops->peak, roles },
    };
    rehearsal->sum_count = (uint32_t)place_rows(NULL, sum_rows, COUNT_OF(sum_rows));
    rehearsal->top_count = (uint32_t)place_rows(NULL, top_rows, COUNT_OF(top_rows));
    rehearsal->block = shisa_alloc(shisa_rehearsal_size(rehearsal));
    place_rows(rehearsal->block, sum_rows, COUNT_OF(sum_rows));
    place_rows(rehearsal->block + rehearsal->sum_count, top_rows, COUNT_OF(top_rows));
    sums->whole = (struct whole_sum *)whole;
}

static void copy_rules(struct shisa_rehearsal *rehearsal, const struct shisa_rehearsal_plan *plan)
{
    uint32_t count = plan->rule_count, at = 0;
    rehearsal->rule_count = count;
    rehearsal->rules = shisa_alloc((count + 1) * sizeof *rehearsal->rules);
    rehearsal->rules_by_kind = shisa_alloc((count + 1) * sizeof *rehearsal->rules_by_kind);
    for (uint32_t kind = 0; kind < SHISA_EV_COUNT; kind++) {
        rehearsal->rule_first[kind] = at;
        for (uint32_t i = 0; i < count; i++) {
            if (plan->rules[i].pattern.kind == (enum shisa_event_kind)kind) {
                rehearsal->rules_by_kind[at++] = i;
            }
        }
    }
    rehearsal->rule_first[SHISA_EV_COUNT] = at;
    for (uint32_t i = 0; i < count; i++) {
        rehearsal->rules[i] = plan->rules[i];
    }
}

static void make_now(struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    struct now *now = &rehearsal->now;
    now->deeds = shisa_alloc(world->scenario.contained.count + 1);
    now->roles = shisa_alloc((shisa_world_count(world, SHISA_ROLE) + 1) * sizeof *now->roles);
    now->windows = shisa_alloc(shisa_world_count(world, SHISA_EXPECT) + 1);
    now->services =
        shisa_alloc((shisa_world_count(world, SHISA_SERVICE) + 1) * sizeof *now->services);
    now->reach = shisa_alloc((shisa_world_count(world, SHISA_INJECT) + 1) * sizeof *now->reach);
}

struct shisa_rehearsal *shisa_rehearsal_create(const struct shisa_rehearsal_plan *plan)
{
    struct shisa_rehearsal *rehearsal = shisa_alloc(sizeof *rehearsal);
    rehearsal->engine = plan->engine;
    rehearsal->world = shisa_engine_world(plan->engine);
    slice_time(rehearsal, plan->idle);
    copy_rules(rehearsal, plan);
    make_block(rehearsal);
    make_now(rehearsal);
    return rehearsal;
}

void shisa_rehearsal_destroy(struct shisa_rehearsal *rehearsal)
{
    if (rehearsal == NULL) {
        return;
    }
    free(rehearsal->rules);
    free(rehearsal->rules_by_kind);
    free(rehearsal->option_first);
    free(rehearsal->block);
    free(rehearsal->now.deeds);
    free(rehearsal->now.roles);
    free(rehearsal->now.windows);
    free(rehearsal->now.services);
    free(rehearsal->now.reach);
    free(rehearsal);
}

/* --- adding up ------------------------------------------------------------------------------- */

size_t shisa_rehearsal_size(const struct shisa_rehearsal *rehearsal)
{
    return ((size_t)rehearsal->sum_count + rehearsal->top_count) * sizeof *rehearsal->block;
}

const void *shisa_rehearsal_counters(const struct shisa_rehearsal *rehearsal)
{
    return rehearsal->block;
}

void shisa_rehearsal_add(struct shisa_rehearsal *rehearsal, const void *counters)
{
    const uint64_t *other = counters;
    uint64_t *block = rehearsal->block;
    for (uint32_t i = 0; i < rehearsal->sum_count; i++) {
        block[i] += other[i];
    }
    for (uint32_t i = rehearsal->sum_count; i < rehearsal->sum_count + rehearsal->top_count; i++) {
        block[i] = block[i] > other[i] ? block[i] : other[i];
    }
}
