/* The door: strangers have so much time and so many places. */
#include "hall.h"

static uint64_t silent(const struct hall *hall)
{
    return shisa_hub_trouble(hall->hub)->silent;
}

START_TEST(who_does_not_say_which_seat_is_his_is_let_go)
{
    struct hall hall;
    struct caller stranger = { 0 }, desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    call(&hall, &stranger);
    tick(&hall, SHISA_STRANGER_MS - 1);
    ck_assert(!stranger.closed);
    sit(&hall, &desk, "grid/desk-1", code);
    tick(&hall, 1);
    ck_assert(stranger.closed);
    ck_assert_int_eq(times(&stranger, "\"t\":\"bye\""), 1);
    ck_assert_int_eq(times(&stranger, "\"final\":true"), 0);
    ck_assert_uint_eq(silent(&hall), 1);
    tick(&hall, 10 * SHISA_STRANGER_MS);
    ck_assert(!desk.closed); /* he sits, and may be as silent as he likes */
    close_hall(&hall);
    finish(&stranger);
    finish(&desk);
}
END_TEST

START_TEST(a_wrong_code_gains_no_time)
{
    struct hall hall;
    struct caller guesser = { 0 };
    open_hall(&hall, false);
    call(&hall, &guesser);
    tick(&hall, SHISA_STRANGER_MS / 2);
    join(&guesser, "AAAA-BBBB-CCCC", "");
    tick(&hall, SHISA_STRANGER_MS / 2);
    ck_assert(guesser.closed);
    ck_assert_uint_eq(shisa_hub_trouble(hall.hub)->turned_away, 1);
    close_hall(&hall);
    finish(&guesser);
}
END_TEST

START_TEST(when_the_places_are_used_up_who_has_been_silent_longest_makes_room)
{
    struct hall hall;
    static struct caller strangers[SHISA_STRANGERS_MAX];
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    for (uint32_t i = 0; i < SHISA_STRANGERS_MAX; i++) {
        call(&hall, &strangers[i]);
    }
    leave(&strangers[5]);
    issue(&hall, "grid/desk-1", code);
    call(&hall, &desk); /* in the place of the one who left */
    tick(&hall, 0);
    ck_assert_uint_eq(silent(&hall), 0);
    call(&hall, &strangers[5]);
    tick(&hall, 0);
    ck_assert(strangers[0].closed);
    ck_assert(!strangers[1].closed && !strangers[5].closed);
    join(&desk, code, "");
    ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
    leave(&strangers[0]);
    tick(&hall, SHISA_STRANGER_MS);
    for (uint32_t i = 0; i < SHISA_STRANGERS_MAX; i++) {
        ck_assert(strangers[i].closed);
        finish(&strangers[i]);
    }
    ck_assert_uint_eq(silent(&hall), SHISA_STRANGERS_MAX);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_refused_request_is_counted)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    ask(&desk, "{\"id\":1,\"verb\":\"fly\"}");
    ask(&desk, "{\"id\":2,\"verb\":\"memo\",\"text\":\"one\"}");
    ck_assert_uint_eq(shisa_hub_trouble(hall.hub)->refused, 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        who_does_not_say_which_seat_is_his_is_let_go, a_wrong_code_gains_no_time,
        when_the_places_are_used_up_who_has_been_silent_longest_makes_room,
        a_refused_request_is_counted, NULL
    };
    return run_tests("door", tests);
}
