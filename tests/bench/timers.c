/* Timers of the engine against a bare 4-ary heap of (due, order, payload), held at a constant
 * number of pending timers: pop the earliest, set another. */
#include <string.h>

#include "shisa/engine.h"

#include "../../src/engine/internal.h"
#include "bare_heap.h"
#include "bench.h"

#define TURNS 2000000

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
