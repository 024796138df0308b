/* The wall clock only ever grows. */
#include "../run.h"

#include <time.h>

#include "shisa/io.h"

START_TEST(the_clock_counts_milliseconds_and_never_backwards)
{
    struct shisa_clock clock = shisa_wall_clock();
    const struct timespec pause = { .tv_nsec = 20 * 1000 * 1000 };
    int64_t before = clock.now_ms(clock.self);
    nanosleep(&pause, NULL);
    int64_t after = clock.now_ms(clock.self);
    ck_assert_int_ge(after - before, 19);
    ck_assert_int_lt(after - before, 10000);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_clock_counts_milliseconds_and_never_backwards, NULL };
    return run_tests("io-clock", tests);
}
