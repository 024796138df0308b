/* How often each value came, without keeping the values: steps grow with the value, so that memory
 * is bounded and every answer is right to one part in SPREAD_STEPS. */
#include "internal.h"

static uint32_t index_of(uint64_t value)
{
    uint32_t doublings = 0;
    while (value >> doublings >= 2 * (uint64_t)SPREAD_STEPS) {
        doublings++;
    }
    uint64_t index = doublings * (uint64_t)SPREAD_STEPS + (value >> doublings);
    return index < SPREAD_SIZE ? (uint32_t)index : SPREAD_SIZE - 1;
}

/* The least value of that step. */
static uint64_t value_of(uint32_t index)
{
    uint32_t doublings = index < 2 * SPREAD_STEPS ? 0 : index / SPREAD_STEPS - 1;
    return (uint64_t)(index - doublings * SPREAD_STEPS) << doublings;
}

void spread_count(uint64_t *spread, uint64_t value)
{
    spread[index_of(value)]++;
}

uint64_t bins_value(const uint64_t *bins, uint32_t count, uint32_t per_mille)
{
    uint64_t all = 0, so_far = 0;
    for (uint32_t i = 0; i < count; i++) {
        all += bins[i];
    }
    uint64_t wanted = (all * per_mille + 999) / 1000;
    for (uint32_t i = 0; i < count; i++) {
        so_far += bins[i];
        if (so_far > 0 && so_far >= wanted) {
            return i;
        }
    }
    return 0;
}

uint64_t spread_value(const uint64_t *spread, uint32_t per_mille)
{
    return value_of((uint32_t)bins_value(spread, SPREAD_SIZE, per_mille));
}
