/* What two controllers must agree to. */
#include "hall.h"

struct two {
    struct hall hall;
    struct caller one, other;
    char codes[2][SHISA_CODE_SIZE];
};

static void open_two(struct two *two)
{
    *two = (struct two){ 0 };
    open_hall(&two->hall, true);
    sit(&two->hall, &two->one, "control-1", two->codes[0]);
    sit(&two->hall, &two->other, "control-2", two->codes[1]);
    forget(&two->one);
    forget(&two->other);
}

static void close_two(struct two *two)
{
    close_hall(&two->hall);
    finish(&two->one);
    finish(&two->other);
}

/* The number that the last `proposed` or `proposal` named. */
static unsigned number_of(const struct caller *caller)
{
    unsigned number = 0;
    const char *line = caller->heard.data;
    for (const char *at = line; (at = strstr(at, "\"t\":\"propos")) != NULL; at++) {
        for (const char *end; (end = strchr(line, '\n')) < at;) {
            line = end + 1;
        }
        number = (unsigned)strtoul(strstr(line, "\"number\":") + 9, NULL, 10);
    }
    return number;
}

static void answer(struct caller *caller, int id, unsigned number, bool yes)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"id\":%d,\"verb\":\"agree\",\"number\":%u,\"yes\":%s}", id, number,
                   yes ? "true" : "false");
    ask(caller, line.data);
    shisa_buf_finish(&line);
}

static const char end_it[] = "{\"id\":1,\"verb\":\"end\"}";

START_TEST(the_second_yes_does_it_and_both_names_stand_in_the_run)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    ck_assert_int_eq(times(&two.one, "\"t\":\"proposed\""), 1);
    ck_assert_int_eq(times(&two.one, "\"t\":\"ack\""), 0);
    ck_assert_int_eq(times(&two.other, "\"state\":\"open\",\"t\":\"proposal\",\"verb\":\"end\""),
                     1);
    answer(&two.other, 1, number_of(&two.other), true);
    ck_assert(shisa_hub_ended(two.hall.hub));
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"ack\""), 1);
    ck_assert_int_eq(times(&two.other, "\"id\":1,\"t\":\"ack\""), 1);
    ck_assert_int_eq(times(&two.other, "\"state\":\"agreed\""), 1);
    const char *last = NULL;
    for (size_t i = 0; i < two.hall.shelf.committed; i++) {
        if (strcmp(two.hall.shelf.at[i].kind, "input") == 0) {
            last = two.hall.shelf.at[i].body;
        }
    }
    ck_assert_ptr_nonnull(strstr(last, "\"seat\":\"control-1\",\"second\":\"control-2\""));
    close_two(&two);
}
END_TEST

/* Whether a request needs a second controller. */
static const struct {
    const char *request;
    bool grave;
} requests[] = {
    { "{\"id\":1,\"verb\":\"end\"}", true },
    { "{\"id\":1,\"verb\":\"stop\",\"text\":\"fire\"}", false },
    { "{\"id\":1,\"verb\":\"jump\",\"due\":600000}", true },
    { "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}", true },
    { "{\"id\":1,\"verb\":\"pace\",\"speed\":0}", false },
    { "{\"id\":1,\"verb\":\"notice\",\"text\":\"coffee\"}", true },
    { "{\"id\":1,\"verb\":\"notice\",\"text\":\"coffee\",\"to\":[\"grid/desk\"]}", false },
    { "{\"id\":1,\"verb\":\"notice\",\"text\":\"coffee\",\"to\":[\"grid\"]}", true },
    { "{\"id\":1,\"verb\":\"notice\",\"text\":\"coffee\","
      "\"to\":[\"outside/voice\",\"grid/desk\",\"grid/officer\"]}",
      true },
    { "{\"id\":1,\"verb\":\"hold\",\"inject\":\"call\",\"yes\":true}", false },
};

START_TEST(what_touches_everybody_needs_two_and_the_rest_does_not)
{
    struct two two;
    open_two(&two);
    ask(&two.one, requests[_i].request);
    ck_assert_int_eq(times(&two.one, "\"t\":\"proposed\""), requests[_i].grave);
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"ack\""), !requests[_i].grave);
    close_two(&two);
}
END_TEST

START_TEST(who_is_asked_to_agree_reads_to_what)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    ask(&two.one, "{\"id\":2,\"verb\":\"notice\",\"text\":\"lunch in the hall\"}");
    ck_assert_int_eq(times(&two.other, "\"speed\":2000,\"state\":\"open\""), 1);
    ck_assert_int_eq(times(&two.other, "\"text\":\"lunch in the hall\",\"verb\":\"notice\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(a_jump_plays_the_time_between_and_nothing_is_skipped)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    ask(&control, "{\"id\":1,\"verb\":\"jump\",\"due\":600000}");
    ck_assert_int_eq(times(&control, "\"id\":1,\"t\":\"ack\""), 1);
    ck_assert_int_eq(shisa_hub_now(hall.hub), 600000);
    ck_assert_int_eq(times(&control, "\"at\":300000,\"item\":1,\"kind\":\"inject\""), 1);
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(nobody_agrees_with_himself)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    answer(&two.one, 2, number_of(&two.one), true);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    ck_assert_int_eq(times(&two.one, "\"id\":2,\"t\":\"refused\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(who_made_it_takes_it_back)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    unsigned number = number_of(&two.one);
    answer(&two.one, 2, number, false);
    ck_assert_int_eq(times(&two.one, "\"id\":2,\"t\":\"ack\""), 1);
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"refused\",\"why\":{\"en\":\"it was taken "
                                     "back before anybody agreed\""),
                     1);
    ck_assert_int_eq(times(&two.other, "\"state\":\"withdrawn\""), 1);
    answer(&two.other, 1, number, true);
    ck_assert_int_eq(times(&two.other, "\"id\":1,\"t\":\"refused\""), 1);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    close_two(&two);
}
END_TEST

START_TEST(a_no_of_the_other_refuses_it)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    answer(&two.other, 1, number_of(&two.other), false);
    ck_assert_int_eq(
        times(&two.one,
              "\"id\":1,\"t\":\"refused\",\"why\":{\"en\":\"another controller did not agree\""),
        1);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    close_two(&two);
}
END_TEST

START_TEST(a_proposal_that_is_sent_again_is_the_same_one)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    unsigned number = number_of(&two.one);
    ask(&two.one, end_it);
    ck_assert_uint_eq(number_of(&two.one), number);
    ck_assert_int_eq(times(&two.one, "\"t\":\"proposed\""), 2);
    ck_assert_int_eq(times(&two.other, "\"t\":\"proposal\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(another_request_with_the_number_of_a_proposal_is_refused)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    ck_assert_int_eq(times(&two.one, "\"t\":\"proposed\""), 1);
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"refused\""), 1);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"refused\""), 2);
    close_two(&two);
}
END_TEST

START_TEST(an_answer_that_is_sent_again_is_acknowledged_again)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    unsigned number = number_of(&two.other);
    answer(&two.other, 1, number, true);
    answer(&two.other, 1, number, true);
    ck_assert_int_eq(times(&two.other, "\"id\":1,\"t\":\"ack\""), 2);
    ck_assert_int_eq(times(&two.other, "\"kind\":\"pace\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(a_yes_that_did_something_is_acknowledged_again_after_a_crash)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    unsigned number = number_of(&two.other);
    answer(&two.other, 12, number, true);
    crash(&two.hall);
    forget(&two.other);
    call(&two.hall, &two.other);
    join(&two.other, two.codes[1], "");
    ck_assert_int_eq(times(&two.other, "\"request\":12"), 1);
    answer(&two.other, 12, number, true);
    ck_assert_int_eq(times(&two.other, "\"id\":12,\"t\":\"ack\""), 1);
    answer(&two.other, 12, number + 1, true);
    ck_assert_int_eq(times(&two.other, "\"id\":12,\"t\":\"refused\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(what_waits_at_the_end_is_withdrawn)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"notice\",\"text\":\"coffee\"}");
    tick(&two.hall, 61 * MINUTE);
    ck_assert(shisa_hub_ended(two.hall.hub));
    ck_assert_int_eq(
        times(&two.one, "\"id\":1,\"t\":\"refused\",\"why\":{\"en\":\"the exercise has ended\""),
        1);
    ck_assert_int_eq(times(&two.other, "\"state\":\"withdrawn\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(who_comes_later_is_told_what_waits)
{
    struct two two;
    open_two(&two);
    leave(&two.other);
    ask(&two.one, end_it);
    call(&two.hall, &two.other);
    join(&two.other, two.codes[1], "");
    ck_assert_int_eq(times(&two.other, "\"state\":\"open\",\"t\":\"proposal\""), 1);
    answer(&two.other, 1, number_of(&two.other), true);
    ck_assert(shisa_hub_ended(two.hall.hub));
    close_two(&two);
}
END_TEST

START_TEST(who_proposed_and_left_hears_of_it_when_he_asks_again)
{
    struct two two;
    open_two(&two);
    ask(&two.one, end_it);
    leave(&two.one);
    answer(&two.other, 1, number_of(&two.other), true);
    ck_assert(shisa_hub_ended(two.hall.hub));
    forget(&two.one);
    call(&two.hall, &two.one);
    join(&two.one, two.codes[0], "");
    ask(&two.one, end_it);
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"ack\""), 1);
    close_two(&two);
}
END_TEST

/* He may have a request of that number himself, on its way. */
START_TEST(what_comes_of_a_proposal_only_the_terminal_that_made_it_hears)
{
    struct two two;
    struct caller third = { 0 };
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"jump\",\"due\":600000}");
    unsigned jump = number_of(&two.other);
    ask(&two.one, "{\"id\":2,\"verb\":\"end\"}");
    unsigned end = number_of(&two.other);
    call(&two.hall, &third);
    join(&third, two.codes[0], "");
    answer(&two.other, 1, jump, false);
    answer(&two.other, 2, end, true);
    ck_assert(shisa_hub_ended(two.hall.hub));
    ck_assert_int_eq(times(&third, "\"t\":\"refused\""), 0);
    ck_assert_int_eq(times(&third, "\"t\":\"ack\""), 0);
    close_two(&two);
    finish(&third);
}
END_TEST

START_TEST(who_comes_back_knowing_nothing_is_told_of_numbers_that_wait)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":7,\"verb\":\"end\"}");
    leave(&two.one);
    forget(&two.one);
    call(&two.hall, &two.one);
    join(&two.one, two.codes[0], "");
    ck_assert_int_eq(times(&two.one, "\"request\":7"), 1); /* or he would use it again */
    close_two(&two);
}
END_TEST

START_TEST(a_yes_to_what_was_proposed_before_a_crash_agrees_to_nothing_else)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    unsigned number = number_of(&two.other);
    crash(&two.hall);
    call(&two.hall, &two.one);
    join(&two.one, two.codes[0], "");
    call(&two.hall, &two.other);
    join(&two.other, two.codes[1], "");
    ask(&two.one, "{\"id\":2,\"verb\":\"end\"}");
    ck_assert_uint_ne(number_of(&two.one), number);
    answer(&two.other, 1, number, true);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    close_two(&two);
}
END_TEST

START_TEST(pausing_needs_nobody_else)
{
    struct two two;
    open_two(&two);
    ask(&two.one, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    ck_assert_int_eq(times(&two.one, "\"id\":1,\"t\":\"ack\""), 1);
    tick(&two.hall, 10 * MINUTE);
    ck_assert_int_eq(shisa_hub_now(two.hall.hub), 0);
    close_two(&two);
}
END_TEST

START_TEST(so_many_may_wait_and_no_more)
{
    struct two two;
    open_two(&two);
    for (unsigned i = 1; i <= SHISA_PROPOSALS_MAX + 1; i++) {
        struct shisa_buf line = { 0 };
        shisa_buf_addf(&line, "{\"id\":%u,\"verb\":\"pace\",\"speed\":%u}", i, i);
        ask(&two.one, line.data);
        shisa_buf_finish(&line);
    }
    ck_assert_int_eq(times(&two.one, "\"t\":\"proposed\""), SHISA_PROPOSALS_MAX);
    ck_assert_int_eq(times(&two.one, "\"t\":\"refused\""), 1);
    close_two(&two);
}
END_TEST

START_TEST(a_revoked_controller_agrees_to_nothing_and_his_proposals_are_nobodys)
{
    struct two two;
    struct shisa_err err;
    open_two(&two);
    ask(&two.one, end_it);
    unsigned number = number_of(&two.other);
    const struct shisa_seat seat = seat_named(&two.hall, "control-1");
    ck_assert_int_eq(shisa_hub_revoke(two.hall.hub, &seat, &err), SHISA_OK);
    tick(&two.hall, 0);
    ck_assert_int_eq(times(&two.other, "\"state\":\"withdrawn\""), 1);
    answer(&two.other, 1, number, true);
    ck_assert(!shisa_hub_ended(two.hall.hub));
    close_two(&two);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_second_yes_does_it_and_both_names_stand_in_the_run,
        nobody_agrees_with_himself,
        who_made_it_takes_it_back,
        a_no_of_the_other_refuses_it,
        a_jump_plays_the_time_between_and_nothing_is_skipped,
        who_is_asked_to_agree_reads_to_what,
        a_proposal_that_is_sent_again_is_the_same_one,
        another_request_with_the_number_of_a_proposal_is_refused,
        an_answer_that_is_sent_again_is_acknowledged_again,
        a_yes_that_did_something_is_acknowledged_again_after_a_crash,
        what_waits_at_the_end_is_withdrawn,
        who_comes_later_is_told_what_waits,
        who_proposed_and_left_hears_of_it_when_he_asks_again,
        what_comes_of_a_proposal_only_the_terminal_that_made_it_hears,
        who_comes_back_knowing_nothing_is_told_of_numbers_that_wait,
        a_yes_to_what_was_proposed_before_a_crash_agrees_to_nothing_else,
        pausing_needs_nobody_else,
        so_many_may_wait_and_no_more,
        a_revoked_controller_agrees_to_nothing_and_his_proposals_are_nobodys,
        NULL
    };
    const TTest *const grave[] = { what_touches_everybody_needs_two_and_the_rest_does_not, NULL };
    return run_rows("grave", grave, sizeof requests / sizeof requests[0]) |
           run_tests("proposals", tests);
}
