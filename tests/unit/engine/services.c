/* Services: margin, loss, restoring, and a chain of needs. */
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
    const struct shisa_need trains = { .margin = 0, .loss = 100, .restore = 60 * MINUTE / 2 };
    const struct shisa_need phones = { .margin = 10 * MINUTE, .loss = 50, .restore = MINUTE };
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

START_TEST(a_margin_holds_and_is_not_begun_again_by_a_worse_fall)
{
    struct small small = power_trains_phones();
    set_power(&small, MINUTE, 40);
    set_power(&small, 9 * MINUTE, 0);
    ck_assert_int_eq(level(&small, 11 * MINUTE - 1, "phones"), 100);
    ck_assert_int_eq(level(&small, 11 * MINUTE, "phones"), 50);
    finish(&small);
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

int main(void)
{
    const TTest *const tests[] = { a_need_without_margin_is_felt_at_once_and_restored_later,
                                   a_margin_holds_and_is_not_begun_again_by_a_worse_fall,
                                   a_short_fall_within_the_margin_is_not_felt,
                                   a_second_fall_while_restoring_is_felt_at_once,
                                   marks_of_an_asset_are_those_it_lists,
                                   NULL };
    return run_tests("services", tests);
}
