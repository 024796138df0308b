/* Simulated time: what is due comes once, in order, however late or in what steps it is asked. */
#include "../run.h"
#include "small_world.h"

static void all_injects(struct small *small)
{
    inject(small, "first", 0);
    inject(small, "second", 6 * MINUTE);
    inject(small, "twin", 6 * MINUTE);
    inject(small, "last", 60 * MINUTE);
}

START_TEST(an_inject_comes_at_its_time_and_not_before)
{
    struct small small = small_world();
    struct shisa_event event;
    all_injects(&small);
    run(&small);
    shisa_engine_forget_events(small.engine);
    advance(&small, 6 * MINUTE - 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 0);
    advance(&small, 6 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 2);
    ck_assert_int_eq(event.at, 6 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(one_late_step_gives_what_many_timely_steps_give)
{
    const shisa_ms steps[] = { 37, 999, MINUTE, 7 * MINUTE, 60 * MINUTE };
    unsigned char first[SHISA_DIGEST_SIZE], digest[SHISA_DIGEST_SIZE];
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        struct small small = small_world();
        all_injects(&small);
        run(&small);
        for (shisa_ms at = 0; at < 60 * MINUTE; at += steps[i]) {
            advance(&small, at);
        }
        advance(&small, 61 * MINUTE);
        ck_assert(shisa_engine_ended(small.engine));
        shisa_engine_digest(small.engine, digest);
        memcpy(first, i == 0 ? digest : first, sizeof first);
        ck_assert_mem_eq(digest, first, sizeof first);
        finish(&small);
    }
}
END_TEST

START_TEST(what_is_due_at_endex_comes_before_endex)
{
    struct small small = small_world();
    struct shisa_event event;
    all_injects(&small);
    run(&small);
    advance(&small, 60 * MINUTE);
    uint32_t count;
    const struct shisa_event *all = shisa_engine_events(small.engine, &count);
    ck_assert_int_eq(all[count - 1].kind, SHISA_EV_ENDEX);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 4);
    finish(&small);
}
END_TEST

START_TEST(nothing_happens_after_endex)
{
    struct small small = small_world();
    run(&small);
    advance(&small, 60 * MINUTE);
    uint32_t count;
    shisa_engine_events(small.engine, &count);
    advance(&small, 90 * MINUTE);
    ck_assert_int_eq(apply(&small, act(&small, 90 * MINUTE, "verify", NULL)), SHISA_REFUSED);
    uint32_t later;
    shisa_engine_events(small.engine, &later);
    ck_assert_uint_eq(count, later);
    finish(&small);
}
END_TEST

START_TEST(a_contingency_inject_comes_only_when_sent_and_only_once)
{
    struct small small = small_world();
    struct shisa_event event;
    struct shisa_err err;
    inject(&small, "call-again", SHISA_NEVER);
    run(&small);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 0);
    shisa_id id = id_of(&small, SHISA_INJECT, "call-again");
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(shisa_engine_send_inject(small.engine, id, 0, &err), SHISA_OK);
    }
    advance(&small, 31 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 1);
    finish(&small);
}
END_TEST

START_TEST(a_saved_moment_runs_again_to_the_same_digest)
{
    struct small small = small_world();
    unsigned char first[SHISA_DIGEST_SIZE], second[SHISA_DIGEST_SIZE];
    all_injects(&small);
    expect(&small, "look", "second", "verify");
    run(&small);
    advance(&small, 3 * MINUTE);
    size_t size = shisa_region_used(small.region);
    void *moment = shisa_alloc(size);
    shisa_region_save(small.region, moment);
    advance(&small, 60 * MINUTE);
    shisa_engine_digest(small.engine, first);
    shisa_region_restore(small.region, moment, size);
    ck_assert_int_eq(shisa_engine_now(small.engine), 3 * MINUTE);
    advance(&small, 60 * MINUTE);
    shisa_engine_digest(small.engine, second);
    ck_assert_mem_eq(first, second, sizeof first);
    free(moment);
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { an_inject_comes_at_its_time_and_not_before,
                                   one_late_step_gives_what_many_timely_steps_give,
                                   what_is_due_at_endex_comes_before_endex,
                                   nothing_happens_after_endex,
                                   a_contingency_inject_comes_only_when_sent_and_only_once,
                                   a_saved_moment_runs_again_to_the_same_digest,
                                   NULL };
    return run_tests("clock", tests);
}
