/* What bots intend, in order of when, and then of having come to it. */
#include "shisa/limits.h"

#include "internal.h"

static bool before(const struct plan *a, const struct plan *b)
{
    return a->due != b->due ? a->due < b->due : a->order < b->order;
}

shisa_status plans_add(struct plans *plans, struct shisa_region *region, struct plan plan,
                       struct shisa_err *err)
{
    if (plans->count == plans->cap) {
        uint32_t cap = plans->cap == 0 ? 32 : 2 * plans->cap;
        struct plan *grown =
            shisa_region_realloc(region, plans->heap, plans->cap * sizeof plan, cap * sizeof plan);
        if (grown == NULL) {
            return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full at %u plans of bots",
                              plans->count);
        }
        plans->heap = grown;
        plans->cap = cap;
    }
    plan.order = plans->made++;
    uint32_t at = plans->count++;
    for (; at > 0 && before(&plan, &plans->heap[(at - 1) / 2]); at = (at - 1) / 2) {
        plans->heap[at] = plans->heap[(at - 1) / 2];
    }
    plans->heap[at] = plan;
    return SHISA_OK;
}

shisa_ms plans_next_due(const struct plans *plans)
{
    return plans->count == 0 ? SHISA_NEVER : plans->heap[0].due;
}

struct plan plans_take(struct plans *plans)
{
    SHISA_ASSERT(plans->count > 0);
    struct plan first = plans->heap[0], last = plans->heap[--plans->count];
    uint32_t at = 0;
    for (uint32_t child = 1; child < plans->count; child = 2 * at + 1) {
        if (child + 1 < plans->count && before(&plans->heap[child + 1], &plans->heap[child])) {
            child++;
        }
        if (!before(&plans->heap[child], &last)) {
            break;
        }
        plans->heap[at] = plans->heap[child];
        at = child;
    }
    plans->heap[at] = last;
    return first;
}
