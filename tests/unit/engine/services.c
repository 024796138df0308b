/* Services: margin, loss, restoring, and a chain of needs. */
#include <string.h>

#include "../run.h"
#include "small_world.h"

static struct shisa_service *service(struct small *small, const char *id, const char *needs,
                                     struct shisa_need need)
{
    struct shisa_service *made = noun(small, SHISA_SERVICE, id);
    made->of.name = "grid";
    if (needs != NULL) {
        made->needs.at = shisa_region_alloc(small->world->region, sizeof need);
        made->needs.at[0] = need;
        made->needs.at[0].service.name = needs;
        made->needs.count = 1;
    }
    return made;
}

static struct small power_trains_phones(void)
{
    struct small small = small_world();
    const struct shisa_need trains = {
        .margin = 0, .loss = 100, .below = 100, .restore = 60 * MINUTE / 2
    };
    const struct shisa_need phones = {
        .margin = 10 * MINUTE, .loss = 50, .below = 50, .restore = MINUTE
    };
    service(&small, "power", NULL, trains);
    service(&small, "trains", "power", trains);
    service(&small, "phones", "power", phones);
    run(&small);
    return small;
}

static void set_power(struct small *small, shisa_ms at, int level)
{
    struct shisa_err err;
    advance(small, at);
    shisa_id power = id_of(small, SHISA_SERVICE, "power");
    ck_assert_int_eq(shisa_engine_set_level(small->engine, power, level, 0, &err), SHISA_OK);
    advance(small, at);
}

static int level(struct small *small, shisa_ms at, const char *name)
{
    advance(small, at);
    return shisa_engine_level(small->engine, id_of(small, SHISA_SERVICE, name));
}

START_TEST(a_need_without_margin_is_felt_at_once_and_restored_later)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 40);
    ck_assert_int_eq(level(&small, MINUTE, "trains"), 40);
    set_power(&small, 2 * MINUTE, 100);
    ck_assert_int_eq(level(&small, 32 * MINUTE - 1, "trains"), 40);
    ck_assert_int_eq(level(&small, 32 * MINUTE, "trains"), 100);
    finish(&small);
}
END_TEST

START_TEST(a_margin_runs_as_fast_as_the_provider_lacks)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 40);    /* 60 per cent of speed: 8 minutes use up 4 m 48 s */
    set_power(&small, 9 * MINUTE, 0); /* 5 m 12 s are left */
    ck_assert_int_eq(level(&small, 14 * MINUTE + 12000 - 1, "phones"), 100);
    ck_assert_int_eq(level(&small, 14 * MINUTE + 12000, "phones"), 50);
    finish(&small);
}
END_TEST

START_TEST(a_provider_that_will_do_leaves_the_margin_alone)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 50);
    ck_assert_int_eq(level(&small, 10 * 60 * MINUTE, "phones"), 100);
    finish(&small);
}
END_TEST

START_TEST(a_margin_fills_again_at_a_quarter_of_the_speed)
{
    struct small small = power_trains_phones();
    set_power(&small, 0, 0);
    set_power(&small, 8 * MINUTE, 100); /* 2 minutes are left */
    set_power(&small, 12 * MINUTE, 0);  /* 3 minutes */
    ck_assert_int_eq(level(&small, 15 * MINUTE - 1, "phones"), 100);
    ck_assert_int_eq(level(&small, 15 * MINUTE, "phones"), 50);
    finish(&small);
}
END_TEST

START_TEST(steps_of_any_size_give_the_same)
{
    unsigned char wanted[SHISA_DIGEST_SIZE], got[SHISA_DIGEST_SIZE];
    const shisa_ms steps[] = { 60 * MINUTE, MINUTE, 7001, 997 };
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        struct small small = power_trains_phones();
        set_power(&small, 0, 30);
        for (shisa_ms at = 0; at < 60 * MINUTE; at += steps[i]) {
            advance(&small, at);
        }
        advance(&small, 60 * MINUTE);
        shisa_engine_digest(small.engine, i == 0 ? wanted : got);
        ck_assert(i == 0 || memcmp(wanted, got, sizeof got) == 0);
        finish(&small);
    }
}
END_TEST

/* When a ward with five minutes of battery and twenty of diesel goes dark. */
static shisa_ms dark_after(int32_t starts)
{
    struct small small = small_world();
    const struct shisa_need none = { 0 };
    const struct shisa_need ward = {
        .margin = 5 * MINUTE, .backup = 20 * MINUTE, .starts = starts, .loss = 80, .below = 50
    };
    service(&small, "power", NULL, none);
    service(&small, "ward", "power", ward);
    run(&small);
    set_power(&small, 0, 0);
    shisa_ms at = 0;
    while (level(&small, at, "ward") == 100) {
        at += MINUTE;
    }
    finish(&small);
    return at;
}

START_TEST(a_backup_that_starts_adds_to_the_margin_and_one_that_does_not_adds_nothing)
{
    ck_assert_int_eq(dark_after(100), 25 * MINUTE);
    ck_assert_int_eq(dark_after(0), 5 * MINUTE);
}
END_TEST

START_TEST(a_short_fall_within_the_margin_is_not_felt)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 0);
    set_power(&small, 10 * MINUTE, 100);
    ck_assert_int_eq(level(&small, 30 * MINUTE, "phones"), 100);
    finish(&small);
}
END_TEST

START_TEST(a_second_fall_while_restoring_is_felt_at_once)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 0);
    set_power(&small, 5 * MINUTE, 100);
    set_power(&small, 10 * MINUTE, 80);
    ck_assert_int_eq(level(&small, 10 * MINUTE, "trains"), 80);
    ck_assert_int_eq(level(&small, 50 * MINUTE, "trains"), 80);
    finish(&small);
}
END_TEST

START_TEST(marks_of_an_asset_are_those_it_lists)
{
    static const char *marks[] = { "infected", "isolated" };
    struct small small = small_world();
    struct shisa_asset *server = noun(&small, SHISA_ASSET, "server");
    server->marks = (struct shisa_strings){ marks, 2 };
    run(&small);
    struct shisa_err err;
    shisa_id id = id_of(&small, SHISA_ASSET, "server");
    ck_assert_int_eq(shisa_engine_set_mark(small.engine, id, "infected", true, 0, &err), SHISA_OK);
    ck_assert(shisa_engine_marked(small.engine, id, "infected"));
    ck_assert(!shisa_engine_marked(small.engine, id, "isolated"));
    ck_assert_int_eq(shisa_engine_set_mark(small.engine, id, "melted", true, 0, &err),
                     SHISA_NOT_FOUND);
    ck_assert_int_eq(shisa_engine_set_mark(small.engine, id, "infected", false, 0, &err), SHISA_OK);
    ck_assert(!shisa_engine_marked(small.engine, id, "infected"));
    finish(&small);
}
END_TEST

START_TEST(services_that_need_each_other_are_seen_by_both_houses)
{
    struct small small = small_world();
    struct shisa_event event;
    const struct shisa_need need = {
        .margin = 10 * MINUTE, .loss = 50, .below = 100, .restore = MINUTE
    };
    service(&small, "power", "phones", need);
    service(&small, "phones", "power", need)->of.name = "outside";
    run(&small);
    set_power(&small, MINUTE, 40);
    ck_assert_uint_eq(events(&small, SHISA_EV_SERVICE, &event), 1);
    ck_assert(shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "grid/desk")));
    ck_assert(
        shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "outside/voice")));
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_need_without_margin_is_felt_at_once_and_restored_later,
        a_margin_runs_as_fast_as_the_provider_lacks,
        a_provider_that_will_do_leaves_the_margin_alone,
        a_margin_fills_again_at_a_quarter_of_the_speed,
        steps_of_any_size_give_the_same,
        a_backup_that_starts_adds_to_the_margin_and_one_that_does_not_adds_nothing,
        a_short_fall_within_the_margin_is_not_felt,
        a_second_fall_while_restoring_is_felt_at_once,
        marks_of_an_asset_are_those_it_lists,
        services_that_need_each_other_are_seen_by_both_houses,
        NULL
    };
    return run_tests("services", tests);
}
