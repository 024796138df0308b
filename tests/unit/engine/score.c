/* What an act is worth: windows, order, penalties. */
#include "../run.h"
#include "small_world.h"

/* Window of 10 points: full until 5 minutes, none at 15; `verify` itself takes 2 minutes. */
static const struct {
    shisa_ms begun;
    int32_t points;
} windows[] = {
    { 0, 10 },              /* done at 2 min */
    { 3 * MINUTE, 10 },     /* done at 5 min: the last moment for all */
    { 3 * MINUTE + 1, 10 }, /* a millisecond late costs nothing after rounding up */
    { 4 * MINUTE, 9 },      /* done at 6 min */
    { 8 * MINUTE, 5 },      /* done at 10 min: half the way down */
    { 13 * MINUTE - 1, 1 }, /* done a millisecond before the end */
    { 13 * MINUTE, 0 },     /* done at the very end: too late */
};

START_TEST(points_fall_from_full_to_zero)
{
    struct small small = small_world();
    struct shisa_event met;
    inject(&small, "call", 10 * MINUTE);
    expect(&small, "look", "call", "verify");
    run(&small);
    struct shisa_input input = act(&small, 10 * MINUTE + windows[_i].begun, "verify", NULL);
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    advance(&small, 40 * MINUTE);
    uint32_t found = events(&small, SHISA_EV_MET, &met);
    ck_assert_uint_eq(found, windows[_i].points > 0);
    struct shisa_outcome outcome =
        shisa_engine_outcome(small.engine, id_of(&small, SHISA_EXPECT, "look"));
    ck_assert_int_eq(outcome.points, windows[_i].points);
    ck_assert_int_eq(outcome.state, found ? SHISA_MET : SHISA_MISSED);
    finish(&small);
}
END_TEST

START_TEST(what_follows_a_missed_expectation_is_missed_too)
{
    struct small small = small_world();
    struct shisa_event event;
    inject(&small, "call", MINUTE);
    expect(&small, "look", "call", "verify");
    expect(&small, "cut", "look", "isolate")->target.name = "laptop";
    run(&small);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_MISSED, &event), 2);
    finish(&small);
}
END_TEST

START_TEST(a_cancelled_act_meets_nothing)
{
    struct small small = small_world();
    struct shisa_event event;
    inject(&small, "call", MINUTE);
    expect(&small, "look", "call", "verify");
    run(&small);
    ck_assert_int_eq(apply(&small, act(&small, 2 * MINUTE, "verify", NULL)), SHISA_OK);
    struct shisa_input cancel = by_desk(&small, 3 * MINUTE, SHISA_VERB_CANCEL);
    cancel.item = 1;
    ck_assert_int_eq(apply(&small, cancel), SHISA_OK);
    advance(&small, 10 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_DONE, &event), 0);
    ck_assert_uint_eq(events(&small, SHISA_EV_MET, &event), 0);
    finish(&small);
}
END_TEST

START_TEST(a_penalty_is_taken_once_and_not_when_excused)
{
    for (int excused = 0; excused < 2; excused++) {
        struct small small = small_world();
        struct shisa_event event;
        struct shisa_penalty *penalty = noun(&small, SHISA_PENALTY, "hasty");
        penalty->of.name = "grid";
        penalty->action.name = "isolate";
        penalty->target.name = "laptop";
        penalty->points = 5;
        penalty->times = 1;
        penalty->unless.at = shisa_region_alloc(small.world->region, sizeof *penalty->unless.at);
        penalty->unless.at[0].action.name = "verify";
        penalty->unless.count = 1;
        run(&small);
        if (excused) {
            ck_assert_int_eq(apply(&small, act(&small, 0, "verify", NULL)), SHISA_OK);
        }
        for (int i = 1; i <= 2; i++) {
            struct shisa_input input = act(&small, 5 * i * MINUTE, "isolate", "laptop");
            ck_assert_int_eq(apply(&small, input), SHISA_OK);
        }
        ck_assert_uint_eq(events(&small, SHISA_EV_PENALTY, &event), excused ? 0 : 1);
        finish(&small);
    }
}
END_TEST

START_TEST(an_order_is_broken_by_the_later_step_first)
{
    struct small small = small_world();
    struct shisa_event event;
    struct shisa_order *order = noun(&small, SHISA_ORDER, "look-then-cut");
    order->of.name = "grid";
    order->points = 4;
    order->steps.at = shisa_region_alloc(small.world->region, 2 * sizeof *order->steps.at);
    order->steps.at[0].action.name = "verify";
    order->steps.at[1].action.name = "isolate";
    order->steps.count = 2;
    run(&small);
    ck_assert_int_eq(apply(&small, act(&small, 0, "verify", NULL)), SHISA_OK);
    /* The look has begun, but is not done yet. */
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BROKEN, &event), 1);
    ck_assert_int_eq(event.points, 4);
    finish(&small);
}
END_TEST

START_TEST(a_message_must_mention_what_matters)
{
    const struct {
        const char *text;
        bool met;
    } rows[] = {
        { "Feeder north is dark, 110,000 customers.", true },
        { "北部配電線が停止しています", true },
        { "Something is wrong", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct small small = small_world();
        struct shisa_event event;
        static const char *words[] = { "feeder", "配電" };
        struct shisa_expect *report = expect(&small, "report", NULL, "send");
        report->to.name = "outside/voice";
        report->mention.groups =
            shisa_region_alloc(small.world->region, sizeof *report->mention.groups);
        report->mention.groups[0] = (struct shisa_strings){ words, 2 };
        report->mention.count = 1;
        run(&small);
        struct shisa_ref to = { .kind = SHISA_ROLE,
                                .id = id_of(&small, SHISA_ROLE, "outside/voice") };
        struct shisa_input send = by_desk(&small, MINUTE, SHISA_VERB_SEND);
        send.channel = id_of(&small, SHISA_CHANNEL, "phone");
        send.to = &to;
        send.to_count = 1;
        send.text = rows[i].text;
        ck_assert_int_eq(apply(&small, send), SHISA_OK);
        ck_assert_uint_eq(events(&small, SHISA_EV_MET, &event), rows[i].met);
        finish(&small);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { what_follows_a_missed_expectation_is_missed_too,
                                   a_cancelled_act_meets_nothing,
                                   a_penalty_is_taken_once_and_not_when_excused,
                                   an_order_is_broken_by_the_later_step_first,
                                   a_message_must_mention_what_matters,
                                   NULL };
    const TTest *const rows[] = { points_fall_from_full_to_zero, NULL };
    int status = run_rows("windows", rows, sizeof windows / sizeof windows[0]);
    return run_tests("score", tests) | status;
}
