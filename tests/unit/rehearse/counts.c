/* What is counted of each exercise, and that it adds up whatever the order. */
#include "../run.h"

#include "drill.h"

static struct drill plain(void)
{
    struct drill drill = { .small = small_world() };
    run(&drill.small);
    return drill;
}

/* --- scores ---------------------------------------------------------------------------------- */

START_TEST(scores_are_told_by_the_share_that_does_not_exceed_them)
{
    struct drill drill = plain();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    for (uint32_t i = 0; i < 10; i++) {
        shisa_rehearsal_begin(rehearsal, i, SHISA_MANNER_EXPERT);
        end(rehearsal, (int32_t)((i * 7) % 10), 10); /* 0, 70, 40 … in no order */
    }
    ck_assert_uint_eq(shisa_rehearsal_runs(rehearsal), 10);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 100), 0);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 500), 40);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 501), 50);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 900), 80);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 1000), 90);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_LATE, 500), -1);
    check_json(rehearsal, "\"worst_seed\": \"1\"");
    check_json(rehearsal, "\"best_seed\": \"8\""); /* 7 * 7 = 49, exercise 7 of seed 1 */
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(an_exercise_in_which_nothing_fell_due_has_no_points)
{
    struct drill drill = plain();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_EXPERT);
    end(rehearsal, 0, 0);
    ck_assert_int_eq(shisa_rehearsal_score(rehearsal, SHISA_MANNER_EXPERT, 500), 0);
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

/* --- containment ----------------------------------------------------------------------------- */

static struct drill with_contained(void)
{
    static struct shisa_deed deeds[2];
    struct drill drill = { .small = small_world() };
    deeds[0] = (struct shisa_deed){ .action.name = "verify" };
    deeds[1] = (struct shisa_deed){ .action.name = "isolate", .target.name = "laptop" };
    drill.small.world->scenario.contained = (struct shisa_deeds){ deeds, 2 };
    run(&drill.small);
    return drill;
}

static void done(const struct drill *drill, struct shisa_rehearsal *rehearsal, const char *action,
                 shisa_ms at)
{
    struct shisa_event event = { .kind = SHISA_EV_DONE,
                                 .at = at,
                                 .role = 1,
                                 .ref = id_of(&drill->small, SHISA_ACTION, action) };
    if (strcmp(action, "isolate") == 0) {
        event.target = (struct shisa_ref){ .kind = SHISA_ASSET, .id = 1 };
    }
    tell(rehearsal, event);
}

START_TEST(what_contains_is_done_when_the_last_of_it_is)
{
    struct drill drill = with_contained();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    for (uint32_t i = 1; i <= 10; i++) {
        shisa_rehearsal_begin(rehearsal, i, SHISA_MANNER_EXPERT);
        done(&drill, rehearsal, "isolate", i * SECOND);
        done(&drill, rehearsal, "verify", (shisa_ms)i * 10 * SECOND);
        done(&drill, rehearsal, "isolate", 50 * MINUTE); /* again: it was contained before */
        end(rehearsal, 1, 1);
    }
    for (uint32_t i = 11; i <= 20; i++) { /* one of the two never comes */
        shisa_rehearsal_begin(rehearsal, i, SHISA_MANNER_LATE);
        done(&drill, rehearsal, "isolate", MINUTE);
        end(rehearsal, 0, 1);
    }
    check_json(rehearsal, "\"contained_per_mille\": 500");
    check_json(rehearsal, "\"contained_median_ms\": 50000");
    check_json(rehearsal, "\"contained_p90_ms\": 90000");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(long_times_are_right_to_one_part_in_two_hundred)
{
    static const int64_t seconds[] = { 511, 512, 1023, 1024, 1025, 3599 };
    for (size_t i = 0; i < sizeof seconds / sizeof seconds[0]; i++) {
        struct drill drill = with_contained();
        struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
        const struct shisa_rehearsal_column column = { NULL, rehearsal };
        shisa_rehearsal_begin(rehearsal, 1, SHISA_MANNER_EXPERT);
        done(&drill, rehearsal, "isolate", 0);
        done(&drill, rehearsal, "verify", seconds[i] * SECOND);
        end(rehearsal, 1, 1);
        char *page = page_of(&column, 1, true, SHISA_EN);
        const char *found = strstr(page, "\"contained_median_ms\": ");
        ck_assert_ptr_nonnull(found);
        int64_t told = strtoll(found + strlen("\"contained_median_ms\": "), NULL, 10) / SECOND;
        ck_assert_int_le(told, seconds[i]);
        ck_assert_int_ge(told, seconds[i] - seconds[i] / 200);
        free(page);
        shisa_rehearsal_destroy(rehearsal);
        finish(&drill.small);
    }
}
END_TEST

START_TEST(without_a_word_of_what_contains_nothing_is_said_of_it)
{
    struct drill drill = plain();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    shisa_rehearsal_begin(rehearsal, 1, SHISA_MANNER_EXPERT);
    end(rehearsal, 1, 1);
    check_json(rehearsal, "\"contained_per_mille\": null");
    check_text(rehearsal, "does not say what contains it");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

/* --- services, departments ------------------------------------------------------------------- */

START_TEST(lost_service_is_what_is_missing_over_time_and_weighs_by_customers)
{
    struct drill drill = { .small = small_world() };
    struct shisa_service *supply = noun(&drill.small, SHISA_SERVICE, "supply");
    supply->of.name = "grid";
    supply->customers = 1000;
    run(&drill.small);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    for (uint32_t i = 0; i < 2; i++) {
        shisa_rehearsal_begin(rehearsal, i, SHISA_MANNER_EXPERT);
        struct shisa_event level = { .kind = SHISA_EV_SERVICE, .ref = 1 };
        level.at = 10 * MINUTE;
        level.value = 40;
        tell(rehearsal, level);
        level.at = 20 * MINUTE; /* six minutes of service are lost so far */
        level.value = 100;
        tell(rehearsal, level);
        level.at = 36 * MINUTE; /* and now all of it, to the end: 24 */
        level.value = 0;
        tell(rehearsal, level);
        end(rehearsal, 1, 1);
    }
    check_json(rehearsal, "\"service_minutes_lost\": 30");
    check_json(rehearsal, "\"customer_hours_lost\": 500");
    check_json(rehearsal, "\"minutes_lost\": 30");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(a_department_is_annoyed_once_and_not_from_the_outset)
{
    static const struct {
        shisa_ms at;
        int64_t stance;
        shisa_id role;
    } told[] = {
        { 0, SHISA_OPPOSED, 2 },
        { MINUTE, SHISA_OPPOSED, 1 },
        { 2 * MINUTE, SHISA_INFORMED, 1 },
        { 3 * MINUTE, SHISA_OPPOSED, 1 },
    };
    struct drill drill = plain();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_HEADSTRONG);
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_STANCE,
                                              .at = told[i].at,
                                              .value = told[i].stance,
                                              .role = told[i].role });
    }
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_BYPASSED, .at = MINUTE, .role = 1 });
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_BYPASSED, .at = MINUTE, .role = 1 });
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_REFUSED, .at = MINUTE, .role = 1 });
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_IGNORED, .at = MINUTE, .role = 1 });
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_LEAKED, .at = MINUTE, .role = 1 });
    end(rehearsal, 1, 1);
    shisa_rehearsal_begin(rehearsal, 1, SHISA_MANNER_EXPERT); /* half of the exercises */
    end(rehearsal, 1, 1);
    check_json(rehearsal, "\"annoyed_hundredths\": 50");
    check_json(rehearsal, "\"bypassed_hundredths\": 100");
    check_json(rehearsal, "\"refused_hundredths\": 50");
    check_json(rehearsal, "\"ignored_hundredths\": 50");
    check_json(rehearsal, "\"leaked_hundredths\": 50");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

/* --- roles ----------------------------------------------------------------------------------- */

/* Three calls for the desk within ten minutes, none for the officer: as the engine tells it. */
START_TEST(load_and_idleness_are_told_of_each_role)
{
    struct drill drill = { .small = small_world() };
    inject(&drill.small, "one", 31 * MINUTE);
    inject(&drill.small, "two", 33 * MINUTE);
    inject(&drill.small, "three", 39 * MINUTE);
    inject(&drill.small, "four", 41 * MINUTE);
    run(&drill.small);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    uint32_t count;
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_ABSENT);
    advance(&drill.small, 60 * MINUTE);
    const struct shisa_event *all = shisa_engine_events(drill.small.engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        shisa_rehearsal_event(rehearsal, &all[i]);
    }
    shisa_rehearsal_end(rehearsal, false);
    check_text(rehearsal, "grid/desk                      3 from 0:30:00 on; 3.0 then");
    check_text(rehearsal,
               "grid/desk                      in 100 % of them, at the longest 0:31:00");
    check_text(rehearsal,
               "grid/officer                   in 100 % of them, at the longest 1:00:00");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(who_acts_or_is_waited_for_does_not_idle)
{
    struct drill drill = { .small = small_world() };
    expect(&drill.small, "look", NULL, "verify");
    run(&drill.small);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    struct shisa_event window = { .kind = SHISA_EV_EXPECTED, .at = 9 * MINUTE, .ref = 1 };
    struct shisa_event act = { .kind = SHISA_EV_BEGUN, .at = 40 * MINUTE, .role = 1, .ref = 4 };
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_EXPERT);
    tell(rehearsal, window);
    window.kind = SHISA_EV_MET;
    window.at = 31 * MINUTE; /* until then it is waited for */
    tell(rehearsal, window);
    act.due = 51 * MINUTE; /* nine minutes later it begins, and has an act under way until then */
    tell(rehearsal, act);
    end(rehearsal, 1, 1);
    check_json(rehearsal, "\"id\": \"grid/desk\",\n      \"idle_longest_ms\": 540000,\n"
                          "      \"idle_runs\": 0");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

/* --- adding up ------------------------------------------------------------------------------- */

static void play_made_up(struct shisa_rehearsal *rehearsal, uint32_t number)
{
    struct shisa_rng rng;
    shisa_rng_init(&rng, number, "made up");
    shisa_rehearsal_begin(rehearsal, number, (enum shisa_manner)(number % SHISA_MANNER_COUNT));
    for (shisa_ms at = 0; at < 60 * MINUTE; at += 1 + (shisa_ms)shisa_rng_below(&rng, 600000)) {
        tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_DONE,
                                              .at = at,
                                              .role = 1 + (shisa_id)shisa_rng_below(&rng, 3),
                                              .ref = 4 + (shisa_id)shisa_rng_below(&rng, 2),
                                              .target = { .kind = SHISA_ASSET, .id = 1 } });
    }
    if (shisa_rng_below(&rng, 5) == 0) {
        tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_FAULT });
    }
    end(rehearsal, (int32_t)shisa_rng_below(&rng, 11), 10);
}

START_TEST(counters_add_up_to_the_same_in_whatever_order)
{
    static const int orders[][3] = { { 0, 1, 2 }, { 2, 0, 1 }, { 1, 2, 0 } };
    struct drill drill = with_contained();
    struct shisa_rehearsal *whole = rehearsal_of(&drill), *parts[3];
    size_t size = shisa_rehearsal_size(whole);
    for (int i = 0; i < 3; i++) {
        parts[i] = rehearsal_of(&drill);
        ck_assert_uint_eq(shisa_rehearsal_size(parts[i]), size);
    }
    for (uint32_t i = 0; i < 60; i++) {
        play_made_up(whole, i);
        play_made_up(parts[i * i % 3], i);
    }
    for (int order = 0; order < 3; order++) {
        struct shisa_rehearsal *sum = rehearsal_of(&drill);
        for (int i = 0; i < 3; i++) {
            shisa_rehearsal_add(sum, shisa_rehearsal_counters(parts[orders[order][i]]));
        }
        ck_assert_mem_eq(shisa_rehearsal_counters(sum), shisa_rehearsal_counters(whole), size);
        shisa_rehearsal_destroy(sum);
    }
    for (int i = 0; i < 3; i++) {
        shisa_rehearsal_destroy(parts[i]);
    }
    shisa_rehearsal_destroy(whole);
    finish(&drill.small);
}
END_TEST

START_TEST(the_first_exercise_with_a_mistake_is_known)
{
    struct drill drill = plain();
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    uint32_t first;
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_EXPERT);
    end(rehearsal, 1, 1);
    ck_assert(!shisa_rehearsal_first_fault(rehearsal, &first));
    shisa_rehearsal_begin(rehearsal, 9, SHISA_MANNER_EXPERT);
    tell(rehearsal, (struct shisa_event){ .kind = SHISA_EV_FAULT });
    end(rehearsal, 1, 1);
    shisa_rehearsal_begin(rehearsal, 7, SHISA_MANNER_EXPERT);
    shisa_rehearsal_end(rehearsal, true);
    ck_assert(shisa_rehearsal_first_fault(rehearsal, &first));
    ck_assert_uint_eq(first, 7);
    ck_assert_uint_eq(shisa_rehearsal_runs(rehearsal), 3);
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        scores_are_told_by_the_share_that_does_not_exceed_them,
        an_exercise_in_which_nothing_fell_due_has_no_points,
        what_contains_is_done_when_the_last_of_it_is,
        long_times_are_right_to_one_part_in_two_hundred,
        without_a_word_of_what_contains_nothing_is_said_of_it,
        lost_service_is_what_is_missing_over_time_and_weighs_by_customers,
        a_department_is_annoyed_once_and_not_from_the_outset,
        load_and_idleness_are_told_of_each_role,
        who_acts_or_is_waited_for_does_not_idle,
        counters_add_up_to_the_same_in_whatever_order,
        the_first_exercise_with_a_mistake_is_known,
        NULL,
    };
    return run_tests("counts", tests);
}
