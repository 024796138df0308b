/* Requests: each counts once, however often it comes, and is acknowledged when it is on disk. */
#include "hall.h"

#define MEMO(id, text) "{\"id\":" #id ",\"verb\":\"memo\",\"text\":\"" text "\"}"
#define ACK(id) "\"id\":" #id ",\"t\":\"ack\""

static int in_log(const struct hall *hall, const char *what)
{
    int count = 0;
    for (size_t i = 0; i < hall->shelf.committed; i++) {
        count += strcmp(hall->shelf.at[i].kind, "input") == 0 &&
                 strstr(hall->shelf.at[i].body, what) != NULL;
    }
    return count;
}

START_TEST(a_request_that_comes_twice_is_done_once_and_acknowledged_twice)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    ask(&desk, MEMO(1, "once"));
    ask(&desk, MEMO(1, "once"));
    ck_assert_int_eq(times(&desk, ACK(1)), 2);
    ck_assert_int_eq(in_log(&hall, "once"), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"memo\""), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_request_that_comes_again_after_a_crash_is_done_once)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    ask(&desk, MEMO(3, "before"));
    crash(&hall);
    forget(&desk);
    call(&hall, &desk);
    join(&desk, code, "");
    ck_assert_int_eq(times(&desk, "\"request\":3"), 1);
    ask(&desk, MEMO(3, "before"));
    ask(&desk, MEMO(4, "after"));
    ck_assert_int_eq(times(&desk, ACK(3)), 1);
    ck_assert_int_eq(times(&desk, ACK(4)), 1);
    ck_assert_int_eq(in_log(&hall, "before"), 1);
    ck_assert_int_eq(in_log(&hall, "after"), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(what_was_lost_uncommitted_is_done_when_it_is_sent_again)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    say(&desk, MEMO(1, "lost"));
    crash(&hall);
    ck_assert_int_eq(times(&desk, ACK(1)), 0);
    ck_assert_int_eq(in_log(&hall, "lost"), 0);
    call(&hall, &desk);
    join(&desk, code, "");
    ask(&desk, MEMO(1, "lost"));
    ck_assert_int_eq(times(&desk, ACK(1)), 1);
    ck_assert_int_eq(in_log(&hall, "lost"), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(what_was_refused_is_judged_again)
{
    static const char read[] = "{\"id\":1,\"verb\":\"read\",\"item\":1}";
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    ask(&desk, read);
    ck_assert_int_eq(times(&desk, "\"t\":\"refused\""), 1);
    tick(&hall, 5 * MINUTE);
    ask(&desk, read);
    ck_assert_int_eq(times(&desk, ACK(1)), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"read\""), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_number_that_another_terminal_used_is_refused_and_not_acknowledged)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    ask(&desk, MEMO(4, "of the second terminal"));
    crash(&hall);
    for (int i = 0; i < 2; i++) {
        forget(&desk);
        call(&hall, &desk);
        join(&desk, code, "");
        ask(&desk, MEMO(4, "of the first, which had slept"));
        ask(&desk, "{\"id\":4,\"verb\":\"read\",\"item\":1}");
        ask(&desk, "{\"id\":4,\"verb\":\"agree\",\"number\":1,\"yes\":true}");
        ck_assert_int_eq(times(&desk, ACK(4)), 0);
        ck_assert_int_eq(times(&desk, "\"id\":4,\"t\":\"refused\""), 3);
        ask(&desk, "{\"text\":\"of the second terminal\",\"verb\":\"memo\",\"id\":4}");
        ck_assert_int_eq(times(&desk, ACK(4)), 1);
        leave(&desk);
    }
    ck_assert_int_eq(in_log(&hall, "which had slept"), 0);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(numbers_may_come_out_of_order_and_each_counts_once)
{
    static const char *const lines[] = { MEMO(7, "seven"), MEMO(3, "three"), MEMO(9, "nine"),
                                         MEMO(3, "three"), MEMO(1, "one"),   MEMO(7, "seven") };
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        ask(&desk, lines[i]);
    }
    ck_assert_int_eq(times(&desk, "\"t\":\"ack\""), 6);
    ck_assert_int_eq(times(&desk, "\"t\":\"memo\""), 4);
    leave(&desk);
    forget(&desk);
    call(&hall, &desk);
    join(&desk, code, "");
    ck_assert_int_eq(times(&desk, "\"request\":9"), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(the_same_number_of_two_seats_is_two_requests)
{
    struct hall hall;
    struct caller desk = { 0 }, officer = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    sit(&hall, &officer, "grid/officer-1", code);
    ask(&desk, MEMO(1, "mine"));
    ask(&officer, MEMO(1, "his"));
    ck_assert_int_eq(in_log(&hall, "\"memo\""), 2);
    ck_assert_int_eq(times(&desk, "his"), 0);
    close_hall(&hall);
    finish(&desk);
    finish(&officer);
}
END_TEST

START_TEST(a_killed_hub_goes_on_seconds_before_it_was_killed)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    for (int second = 0; second < 50; second++) { /* in which nothing happens */
        tick(&hall, 1000);
    }
    crash(&hall);
    ck_assert_int_ge(shisa_hub_now(hall.hub), 40000);
    ck_assert_int_le(shisa_hub_now(hall.hub), 50000);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(while_the_clock_stands_nothing_is_written)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    ask(&control, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    size_t entries = hall.shelf.count;
    for (int second = 0; second < 50; second++) {
        tick(&hall, 1000);
    }
    ck_assert_uint_eq(hall.shelf.count, entries);
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(nothing_leaves_before_it_is_on_disk_and_all_of_it_does_afterwards)
{
    struct hall hall;
    struct shisa_err err;
    struct caller desk = { 0 }, control = { 0 };
    char code[SHISA_CODE_SIZE];
    int64_t wait;
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    sit(&hall, &control, "control-1", code);
    forget(&desk);
    forget(&control);
    hall.shelf.full = true;
    say(&desk, MEMO(1, "kept back"));
    for (int i = 0; i < 3; i++) {
        hall.wall += 6 * MINUTE;
        ck_assert_int_eq(shisa_hub_tick(hall.hub, &wait, &err), SHISA_IO);
    }
    ck_assert_uint_eq(desk.heard.len, 0);
    ck_assert_uint_eq(control.heard.len, 0);
    hall.shelf.full = false;
    tick(&hall, 0);
    ck_assert_int_eq(times(&desk, ACK(1)), 1);
    ck_assert_int_eq(times(&desk, DARK), 1);
    ck_assert_int_eq(times(&control, "kept back"), 1);
    close_hall(&hall);
    finish(&desk);
    finish(&control);
}
END_TEST

START_TEST(a_line_that_is_too_long_is_refused_and_the_next_is_heard)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    shisa_hub_overlong(hall.hub, desk.guest);
    tick(&hall, 0);
    ck_assert_int_eq(times(&desk, "\"id\":-1,\"t\":\"refused\""), 1);
    ask(&desk, MEMO(1, "short"));
    ck_assert_int_eq(times(&desk, ACK(1)), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

static const char *const not_theirs[] = {
    "{\"id\":1,\"verb\":\"pace\",\"speed\":0}",
    "{\"id\":1,\"verb\":\"end\"}",
    "{\"id\":1,\"verb\":\"next\"}",
    "{\"id\":1,\"verb\":\"sit\",\"text\":\"me\"}",
    "{\"id\":1,\"verb\":\"look\",\"role\":\"grid/officer\"}",
    "{\"id\":1,\"verb\":\"code\",\"seat\":\"grid/officer-1\",\"yes\":true}",
    "{\"id\":1,\"verb\":\"code\",\"seat\":\"control-1\",\"yes\":false}",
    "{\"id\":1,\"verb\":\"agree\",\"number\":1,\"yes\":true}",
    "{\"id\":1,\"verb\":\"memo\",\"text\":\"x\",\"role\":\"grid/officer\"}",
    "{\"id\":1,\"verb\":\"memo\",\"text\":\"x\",\"seat\":\"grid/officer-1\"}",
    "{\"id\":1,\"verb\":\"memo\",\"text\":\"x\",\"at\":5}",
};

START_TEST(a_participant_may_not_do_what_is_the_staffs)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    size_t entries = hall.shelf.count;
    for (size_t i = 0; i < sizeof not_theirs / sizeof not_theirs[0]; i++) {
        ask(&desk, not_theirs[i]);
        ck_assert_msg(times(&desk, "\"t\":\"refused\"") == (int)i + 1, "%s", not_theirs[i]);
    }
    ck_assert_uint_eq(hall.shelf.count, entries);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(evaluators_and_observers_do_not_play_and_do_not_control)
{
    static const char *const seats[] = { "evaluate-1", "observe-1", "control@grid-1" };
    struct hall hall;
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    for (size_t i = 0; i < sizeof seats / sizeof seats[0]; i++) {
        struct caller staff = { 0 };
        sit(&hall, &staff, seats[i], code);
        forget(&staff);
        ask(&staff, "{\"id\":1,\"verb\":\"end\"}");
        ask(&staff, "{\"id\":2,\"verb\":\"read\",\"item\":1}");
        ask(&staff, "{\"id\":3,\"verb\":\"code\",\"seat\":\"control-1\",\"yes\":true}");
        ask(&staff, "{\"id\":4,\"verb\":\"agree\",\"number\":1,\"yes\":true}");
        ck_assert_msg(times(&staff, "\"t\":\"refused\"") == 4, "%s", seats[i]);
        leave(&staff);
        finish(&staff);
    }
    ck_assert(!shisa_hub_ended(hall.hub));
    close_hall(&hall);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_request_that_comes_twice_is_done_once_and_acknowledged_twice,
        a_request_that_comes_again_after_a_crash_is_done_once,
        what_was_lost_uncommitted_is_done_when_it_is_sent_again,
        what_was_refused_is_judged_again,
        numbers_may_come_out_of_order_and_each_counts_once,
        a_number_that_another_terminal_used_is_refused_and_not_acknowledged,
        the_same_number_of_two_seats_is_two_requests,
        nothing_leaves_before_it_is_on_disk_and_all_of_it_does_afterwards,
        a_killed_hub_goes_on_seconds_before_it_was_killed,
        while_the_clock_stands_nothing_is_written,
        a_line_that_is_too_long_is_refused_and_the_next_is_heard,
        a_participant_may_not_do_what_is_the_staffs,
        evaluators_and_observers_do_not_play_and_do_not_control,
        NULL
    };
    return run_tests("requests", tests);
}
