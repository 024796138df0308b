/* Who sits where: names of seats, what each duty may do, whose doing an event is. */
#include "../run.h"
#include "small_world.h"

static void say(const struct small *small, const struct shisa_seat *seat, char *out, size_t size)
{
    struct shisa_buf name = { 0 };
    shisa_seat_name(small->world, seat, &name);
    ck_assert_uint_lt(name.len, size);
    strcpy(out, name.data);
    shisa_buf_finish(&name);
}

START_TEST(every_seat_has_a_name_that_leads_back_to_it)
{
    static const char *const names[] = { "grid/desk-1", "grid/officer-1", "control@grid-1",
                                         "control-1",   "evaluate-12",    "observe-3" };
    struct small small = small_world();
    run(&small);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct shisa_seat seat;
        char said[SHISA_SEAT_NAME_MAX];
        ck_assert_msg(shisa_seat_find(small.world, names[i], &seat), "%s", names[i]);
        say(&small, &seat, said, sizeof said);
        ck_assert_str_eq(said, names[i]);
    }
    finish(&small);
}
END_TEST

START_TEST(what_is_no_seat_is_not_found)
{
    static const char *const names[] = { "",
                                         "-",
                                         "-1",
                                         "grid/desk",
                                         "grid/desk-",
                                         "grid/desk-0",
                                         "grid/desk-2",
                                         "grid-1",
                                         "control",
                                         "control-01",
                                         "control-x",
                                         "control@-1",
                                         "outside/voice-1",
                                         "control@nobody-1",
                                         "control-123456",
                                         "observe--1" };
    struct small small = small_world();
    run(&small);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct shisa_seat seat;
        ck_assert_msg(!shisa_seat_find(small.world, names[i], &seat), "%s", names[i]);
    }
    finish(&small);
}
END_TEST

START_TEST(a_participant_plays_and_only_a_controller_paces)
{
    ck_assert(shisa_duty_may(SHISA_PARTICIPANT, SHISA_VERB_SEND));
    ck_assert(!shisa_duty_may(SHISA_PARTICIPANT, SHISA_VERB_PACE));
    ck_assert(!shisa_duty_may(SHISA_PARTICIPANT, SHISA_VERB_END));
    ck_assert(shisa_duty_may(SHISA_CONTROLLER, SHISA_VERB_END));
    ck_assert(!shisa_duty_may(SHISA_SUBCONTROLLER, SHISA_VERB_PACE));
    ck_assert(!shisa_duty_may(SHISA_OBSERVER, SHISA_VERB_SEND));
    ck_assert(!shisa_duty_may(SHISA_EVALUATOR, SHISA_VERB_ACT));
    ck_assert(shisa_duty_may(SHISA_NOBODY, SHISA_VERB_PACE)); /* who plays alone */
}
END_TEST

START_TEST(an_event_says_from_which_seat_it_came_and_what_follows_does_not)
{
    struct small small = small_world();
    action(&small, "look", 0);
    run(&small);
    struct shisa_input input = by_desk(&small, MINUTE, SHISA_VERB_ACT);
    input.action = id_of(&small, SHISA_ACTION, "look");
    ck_assert(shisa_seat_find(small.world, "grid/desk-1", &input.seat));
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    struct shisa_event begun, done;
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &begun), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_DONE, &done), 1);
    ck_assert(shisa_seat_same(&begun.seat, &input.seat));
    ck_assert_int_eq(done.seat.duty, SHISA_NOBODY); /* a timer's doing */
    finish(&small);
}
END_TEST

START_TEST(who_takes_a_seat_is_known_by_name)
{
    struct small small = small_world();
    run(&small);
    struct shisa_input input = by_desk(&small, MINUTE, SHISA_VERB_SIT);
    input.text = "佐藤";
    ck_assert(shisa_seat_find(small.world, "grid/desk-1", &input.seat));
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    struct shisa_event seated;
    ck_assert_uint_eq(events(&small, SHISA_EV_SEATED, &seated), 1);
    ck_assert_str_eq(seated.text, "佐藤");
    ck_assert(shisa_seat_same(&seated.seat, &input.seat));
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { every_seat_has_a_name_that_leads_back_to_it,
                                   what_is_no_seat_is_not_found,
                                   a_participant_plays_and_only_a_controller_paces,
                                   an_event_says_from_which_seat_it_came_and_what_follows_does_not,
                                   who_takes_a_seat_is_known_by_name,
                                   NULL };
    return run_tests("seats", tests);
}
