/* Timers of the engine against a bare 4-ary heap of (due, order, payload), held at a constant
 * number of pending timers: pop the earliest, set another. */
#include <string.h>

#include "shisa/engine.h"

#include "../../src/engine/internal.h"
#include "bench.h"

#define TURNS 2000000

struct bare {
    struct timer *heap;
    uint32_t count;
    uint64_t set;
};

struct setting {
    uint32_t pending;
    struct shisa_region *region;
    struct timers timers;
    struct bare bare;
    uint64_t sum; /* keeps the work from being optimised away */
};

static uint64_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

/* --- ours ------------------------------------------------------------------------------------ */

static void ours(void *context)
{
    struct setting *setting = context;
    struct shisa_err err;
    uint64_t state = 1;
    for (int i = 0; i < TURNS; i++) {
        struct timer timer = timers_pop(&setting->timers);
        setting->sum += timer.item;
        timer.due += (shisa_ms)(next_random(&state) % 100000);
        bench_check(timers_set(&setting->timers, setting->region, timer, &err) == SHISA_OK, "full");
    }
}

/* --- bare ------------------------------------------------------------------------------------ */

static int earlier(const struct timer *a, const struct timer *b)
{
    return a->due < b->due || (a->due == b->due && a->order < b->order);
}

static void bare_push(struct bare *bare, struct timer timer)
{
    uint32_t at = bare->count++;
    timer.order = bare->set++;
    while (at > 0 && earlier(&timer, &bare->heap[(at - 1) / 4])) {
        bare->heap[at] = bare->heap[(at - 1) / 4];
        at = (at - 1) / 4;
    }
    bare->heap[at] = timer;
}

static struct timer bare_pop(struct bare *bare)
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

static void bare(void *context)
{
    struct setting *setting = context;
    uint64_t state = 1;
    for (int i = 0; i < TURNS; i++) {
        struct timer timer = bare_pop(&setting->bare);
        setting->sum += timer.item;
        timer.due += (shisa_ms)(next_random(&state) % 100000);
        bare_push(&setting->bare, timer);
    }
}

static void measure(const char *name, uint32_t pending)
{
    struct setting setting = { .pending = pending, .region = shisa_region_create(256u << 20) };
    struct shisa_err err;
    uint64_t state = 2;
    setting.bare.heap = malloc((pending + 1) * sizeof *setting.bare.heap);
    for (uint32_t i = 0; i < pending; i++) {
        struct timer timer = { .due = (shisa_ms)(next_random(&state) % 100000), .item = i };
        bench_check(timers_set(&setting.timers, setting.region, timer, &err) == SHISA_OK, "full");
        bare_push(&setting.bare, timer);
    }
    bench_pair(name, "timer", TURNS, ours, bare, &setting);
    free(setting.bare.heap);
    shisa_region_destroy(setting.region);
}

int main(void)
{
    measure("timers, 1 thousand pending", 1000);
    measure("timers, 100 thousand pending", 100000);
    return EXIT_SUCCESS;
}
