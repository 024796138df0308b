#include "../run.h"
#include "small_world.h"

#include "../../../src/engine/internal.h"

START_TEST(timers_fire_by_due_time_then_in_order_of_setting)
{
    struct shisa_region *region = shisa_region_create(16u << 20);
    struct timers timers = { 0 };
    struct shisa_rng rng;
    struct shisa_err err;
    shisa_rng_init(&rng, 4711, "timers");
    for (uint32_t i = 0; i < 5000; i++) {
        struct timer timer = { .due = (shisa_ms)shisa_rng_below(&rng, 100), .item = i };
        ck_assert_int_eq(timers_set(&timers, region, timer, &err), SHISA_OK);
    }
    struct timer before = timers_pop(&timers);
    while (timers.count > 0) {
        struct timer next = timers_pop(&timers);
        ck_assert(before.due < next.due || (before.due == next.due && before.item < next.item));
        before = next;
    }
    shisa_region_destroy(region);
}
END_TEST

START_TEST(the_last_timer_of_an_instant_stays_last)
{
    struct shisa_region *region = shisa_region_create(1u << 20);
    struct timers timers = { 0 };
    struct shisa_err err;
    struct timer endex = { .due = 10, .kind = TIMER_ENDEX };
    struct timer other = { .due = 10, .kind = TIMER_WAKE };
    ck_assert_int_eq(timers_set_last(&timers, region, endex, &err), SHISA_OK);
    ck_assert_int_eq(timers_set(&timers, region, other, &err), SHISA_OK);
    ck_assert_int_eq(timers_pop(&timers).kind, TIMER_WAKE);
    ck_assert_int_eq(timers_pop(&timers).kind, TIMER_ENDEX);
    shisa_region_destroy(region);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { timers_fire_by_due_time_then_in_order_of_setting,
                                   the_last_timer_of_an_instant_stays_last, NULL };
    return run_tests("timers", tests);
}
