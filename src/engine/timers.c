#include "internal.h"

static bool before(const struct timer *a, const struct timer *b)
{
    return a->due != b->due ? a->due < b->due : a->order < b->order;
}

static shisa_status push(struct timers *timers, struct shisa_region *region, struct timer timer,
                         struct shisa_err *err)
{
    if (timers->count == timers->cap) {
        void *heap = timers->heap;
        shisa_status status = engine_grow(region, &heap, timers->count, &timers->cap, sizeof timer,
                                          SHISA_TIMERS_MAX, "timers", err);
        if (status != SHISA_OK) {
            return status;
        }
        timers->heap = heap;
    }
    uint32_t at = timers->count++;
    while (at > 0 && before(&timer, &timers->heap[(at - 1) / 4])) {
        timers->heap[at] = timers->heap[(at - 1) / 4];
        at = (at - 1) / 4;
    }
    timers->heap[at] = timer;
    return SHISA_OK;
}

shisa_status timers_set(struct timers *timers, struct shisa_region *region, struct timer timer,
                        struct shisa_err *err)
{
    timer.order = timers->set++;
    return push(timers, region, timer, err);
}

shisa_status timers_set_last(struct timers *timers, struct shisa_region *region, struct timer timer,
                             struct shisa_err *err)
{
    timer.order = UINT64_MAX;
    return push(timers, region, timer, err);
}

static uint32_t earliest_child(const struct timers *timers, uint32_t at)
{
    uint32_t first = 4 * at + 1;
    uint32_t last = first + 4 < timers->count ? first + 4 : timers->count;
    uint32_t best = first;
    for (uint32_t child = first + 1; child < last; child++) {
        if (before(&timers->heap[child], &timers->heap[best])) {
            best = child;
        }
    }
    return best;
}

struct timer timers_pop(struct timers *timers)
{
    SHISA_ASSERT(timers->count > 0);
    struct timer top = timers->heap[0];
    struct timer last = timers->heap[--timers->count];
    uint32_t at = 0;
    while (4 * at + 1 < timers->count) {
        uint32_t child = earliest_child(timers, at);
        if (!before(&timers->heap[child], &last)) {
            break;
        }
        timers->heap[at] = timers->heap[child];
        at = child;
    }
    timers->heap[at] = last;
    return top;
}

void engine_set_timer(struct shisa_engine *engine, shisa_ms due, enum timer_kind kind,
                      uint32_t item, uint32_t tag, uint64_t cause)
{
    struct shisa_err err;
    struct timer timer = { .due = due, .cause = cause, .kind = kind, .item = item, .tag = tag };
    if (timers_set(&engine->timers, engine->region, timer, &err) != SHISA_OK) {
        engine_trouble(engine, &err);
    }
}
