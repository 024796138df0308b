/* The bare 4-ary heap that timers are measured against: (due, order, payload), nothing checked. */
#ifndef SHISA_TESTS_BARE_HEAP_H
#define SHISA_TESTS_BARE_HEAP_H

#include "../../src/engine/internal.h"

struct bare {
    struct timer *heap;
    uint32_t count;
    uint64_t set;
};

static inline int earlier(const struct timer *a, const struct timer *b)
{
    return a->due < b->due || (a->due == b->due && a->order < b->order);
}

static inline void bare_push(struct bare *bare, struct timer timer)
{
    uint32_t at = bare->count++;
    timer.order = bare->set++;
    while (at > 0 && earlier(&timer, &bare->heap[(at - 1) / 4])) {
        bare->heap[at] = bare->heap[(at - 1) / 4];
        at = (at - 1) / 4;
    }
    bare->heap[at] = timer;
}

static inline struct timer bare_pop(struct bare *bare)
{
    struct timer top = bare->heap[0], last = bare->heap[--bare->count];
    uint32_t at = 0, child;
    while ((child = 4 * at + 1) < bare->count) {
        uint32_t end = child + 4 < bare->count ? child + 4 : bare->count;
        for (uint32_t other = child + 1; other < end; other++) {
            if (earlier(&bare->heap[other], &bare->heap[child])) {
                child = other;
            }
        }
        if (!earlier(&bare->heap[child], &last)) {
            break;
        }
        bare->heap[at] = bare->heap[child];
        at = child;
    }
    bare->heap[at] = last;
    return top;
}

#endif
