/* The staff: what was declared once, what happened all of it, who sits where, and over whose
 * shoulder they look. */
#include "hall.h"

#include "shisa/proto.h"

static void cut_in(struct hall *hall, struct caller *desk, char code[SHISA_CODE_SIZE])
{
    sit(hall, desk, "grid/desk-1", code);
    ask(desk, "{\"id\":1,\"verb\":\"memo\",\"text\":\"for the desk alone\"}");
    tick(hall, 6 * MINUTE);
}

START_TEST(the_staff_is_told_once_what_is_declared_and_then_all_that_happens)
{
    static const char *const seats[] = { "control-1", "evaluate-1", "observe-1" };
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    cut_in(&hall, &desk, code);
    const struct shisa_world *world = shisa_exercise_world(hall.exercise);
    for (size_t i = 0; i < sizeof seats / sizeof seats[0]; i++) {
        struct caller staff = { 0 };
        sit(&hall, &staff, seats[i], code);
        ck_assert_int_eq(times(&staff, "\"t\":\"declared\""),
                         (int)shisa_proto_declared_count(world));
        ck_assert_int_eq(times(&staff, "for the desk alone"), 1);
        ck_assert_int_eq(times(&staff, "\"kind\":\"expected\""), 2);
        const char *event = strstr(staff.heard.data, "\"t\":\"event\"");
        ck_assert_ptr_null(strstr(event, "\"t\":\"declared\"")); /* these came first */
        leave(&staff);
        struct caller back = { 0 };
        resume(&hall, &back, code, 1);
        ck_assert_int_eq(times(&back, "\"t\":\"declared\""), 0);
        leave(&back);
        finish(&staff);
        finish(&back);
    }
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_sub_controller_hears_his_house_and_no_other)
{
    struct hall hall;
    struct caller desk = { 0 }, grid = { 0 }, outside = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &grid, "control@grid-1", code);
    sit(&hall, &outside, "control@outside-1", code);
    cut_in(&hall, &desk, code);
    ck_assert_int_eq(times(&grid, "for the desk alone"), 1);
    ck_assert_int_eq(times(&grid, "\"kind\":\"expected\""), 2);
    ck_assert_int_eq(times(&outside, "for the desk alone"), 0);
    ck_assert_int_eq(times(&outside, "\"kind\":\"expected\""), 0);
    ck_assert_int_eq(times(&outside, "\"kind\":\"startex\""), 1);
    close_hall(&hall);
    finish(&desk);
    finish(&grid);
    finish(&outside);
}
END_TEST

START_TEST(the_staff_is_told_who_sits_where_and_the_players_are_not)
{
    struct hall hall;
    struct shisa_err err;
    struct caller desk = { 0 }, control = { 0 };
    char code[SHISA_CODE_SIZE], desks[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    issue(&hall, "grid/desk-1", desks);
    tick(&hall, 1000);
    ck_assert_int_eq(times(&control, "\"seat\":\"grid/desk-1\",\"state\":\"free\""), 1);
    call(&hall, &desk);
    join(&desk, desks, "");
    tick(&hall, 1000);
    ck_assert_int_eq(
        times(&control, "\"name\":\"Sato\",\"seat\":\"grid/desk-1\",\"state\":\"here\""), 1);
    leave(&desk);
    tick(&hall, 1000);
    ck_assert_int_eq(times(&control, "\"seat\":\"grid/desk-1\",\"state\":\"away\""), 1);
    call(&hall, &desk);
    join(&desk, desks, "");
    const struct shisa_seat seat = seat_named(&hall, "grid/desk-1");
    ck_assert_int_eq(shisa_hub_revoke(hall.hub, &seat, &err), SHISA_OK);
    tick(&hall, 1000);
    ck_assert_int_eq(times(&control, "\"seat\":\"grid/desk-1\",\"state\":\"revoked\""), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"seat\""), 0);
    close_hall(&hall);
    finish(&desk);
    finish(&control);
}
END_TEST

START_TEST(what_does_not_change_is_not_told_again)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    forget(&control);
    for (int i = 0; i < 20; i++) {
        tick(&hall, 1000);
    }
    ck_assert_int_eq(times(&control, "\"t\":\"seat\""), 0);
    ck_assert_int_ge(times(&control, "\"t\":\"clock\""), 19);
    close_hall(&hall);
    finish(&control);
}
END_TEST

/* --- looking over a shoulder ------------------------------------------------------------------ */

START_TEST(a_look_shows_what_the_role_was_told_until_then)
{
    struct hall hall;
    struct caller desk = { 0 }, control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    cut_in(&hall, &desk, code);
    sit(&hall, &control, "control-1", code);
    forget(&control);
    ask(&control, "{\"id\":1,\"verb\":\"look\",\"role\":\"grid/desk\",\"until\":60000}");
    ck_assert_int_eq(times(&control, "\"t\":\"look\"}"), 3); /* hello, startex, memo */
    ck_assert_int_eq(times(&control, DARK), 0);
    ck_assert_int_eq(times(&control, "{\"id\":1,\"role\":\"grid/desk\",\"t\":\"looked\"}"), 1);
    ask(&control, "{\"id\":2,\"verb\":\"look\",\"role\":\"grid/desk\"}");
    ck_assert_int_eq(times(&control, DARK), 1);
    ck_assert_int_eq(times(&control, "{\"id\":2,\"role\":\"grid/desk\",\"t\":\"looked\"}"), 1);
    close_hall(&hall);
    finish(&desk);
    finish(&control);
}
END_TEST

START_TEST(who_looks_elsewhere_before_all_was_shown_is_told_that_it_ended)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    forget(&control);
    say(&control, "{\"id\":1,\"verb\":\"look\",\"role\":\"grid/desk\"}");
    ask(&control, "{\"id\":2,\"verb\":\"look\",\"role\":\"grid/officer\"}");
    ck_assert_int_eq(times(&control, "{\"id\":1,\"t\":\"refused\""), 1);
    ck_assert_int_eq(times(&control, "{\"id\":2,\"role\":\"grid/officer\",\"t\":\"looked\"}"), 1);
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(a_look_that_is_asked_for_again_meanwhile_is_shown_once)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    static const char look[] = "{\"id\":1,\"verb\":\"look\",\"role\":\"grid/desk\"}";
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    forget(&control);
    control.clogged = true;
    tick(&hall, 1000);
    say(&control, look);
    tick(&hall, 6 * MINUTE);
    say(&control, look);
    drain(&control);
    ck_assert_int_eq(times(&control, "\"t\":\"look\"}"), 2); /* hello and startex */
    ck_assert_int_eq(times(&control, "\"t\":\"looked\""), 1);
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(a_sub_controller_looks_over_the_shoulders_of_his_house_only)
{
    struct hall hall;
    struct caller outside = { 0 }, grid = { 0 };
    char code[SHISA_CODE_SIZE];
    static const char look[] = "{\"id\":1,\"verb\":\"look\",\"role\":\"grid/desk\"}";
    open_hall(&hall, false);
    sit(&hall, &outside, "control@outside-1", code);
    sit(&hall, &grid, "control@grid-1", code);
    ask(&outside, look);
    ask(&grid, look);
    ck_assert_int_eq(times(&outside, "\"t\":\"look"), 0);
    ck_assert_int_eq(times(&outside, "\"t\":\"refused\""), 1);
    ck_assert_int_eq(times(&grid, "\"t\":\"looked\""), 1);
    close_hall(&hall);
    finish(&outside);
    finish(&grid);
}
END_TEST

/* --- codes ------------------------------------------------------------------------------------ */

START_TEST(a_controller_gives_out_codes_and_takes_them_back)
{
    struct hall hall;
    struct caller control = { 0 }, desk = { 0 };
    char code[SHISA_CODE_SIZE], given[SHISA_CODE_SIZE] = { 0 };
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    ask(&control, "{\"id\":1,\"verb\":\"code\",\"seat\":\"grid/desk-1\",\"yes\":true}");
    const char *shown = strstr(control.heard.data, "{\"code\":\"");
    ck_assert_ptr_nonnull(shown);
    memcpy(given, shown + 9, SHISA_CODE_SIZE - 1);
    call(&hall, &desk);
    join(&desk, given, "");
    ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
    ask(&control, "{\"id\":2,\"verb\":\"code\",\"seat\":\"grid/desk-1\",\"yes\":false}");
    ck_assert_int_eq(times(&desk, "\"t\":\"bye\""), 1);
    ask(&control, "{\"id\":3,\"verb\":\"code\",\"seat\":\"grid/officer-1\",\"yes\":false}");
    ck_assert_int_eq(times(&control, "\"t\":\"refused\""), 1);
    ask(&control, "{\"id\":4,\"verb\":\"code\",\"seat\":\"grid/desk-2\",\"yes\":true}");
    ck_assert_int_eq(times(&control, "\"t\":\"refused\""), 2); /* the role has one seat */
    for (size_t i = 0; i < hall.shelf.count; i++) {
        ck_assert_ptr_null(strstr(hall.shelf.at[i].body, given)); /* no code is in the run */
    }
    close_hall(&hall);
    finish(&control);
    finish(&desk);
}
END_TEST

/* He may not have heard the first answer, and somebody may sit there by that code. */
START_TEST(a_code_that_is_asked_for_again_under_its_number_is_the_same)
{
    static const char give[] = "{\"id\":3,\"verb\":\"code\",\"seat\":\"grid/desk-1\",\"yes\":true}";
    struct hall hall;
    struct caller control = { 0 }, desk = { 0 };
    char code[SHISA_CODE_SIZE], given[SHISA_CODE_SIZE] = { 0 }, said[64];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    ask(&control, give);
    memcpy(given, strstr(control.heard.data, "{\"code\":\"") + 9, SHISA_CODE_SIZE - 1);
    call(&hall, &desk);
    join(&desk, given, "");
    ask(&control, give);
    snprintf(said, sizeof said, "{\"code\":\"%s\",\"id\":3,", given);
    ck_assert_int_eq(times(&control, said), 2);
    ck_assert_int_eq(times(&desk, "\"t\":\"bye\""), 0);
    ask(&control, "{\"id\":4,\"verb\":\"code\",\"seat\":\"grid/desk-1\",\"yes\":true}");
    ck_assert_int_eq(times(&control, "\"id\":4,\"seat\":\"grid/desk-1\",\"t\":\"code\""), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"bye\""), 1);
    close_hall(&hall);
    finish(&control);
    finish(&desk);
}
END_TEST

START_TEST(a_controller_who_takes_back_his_own_code_is_gone)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    ask(&control, "{\"id\":1,\"verb\":\"code\",\"seat\":\"control-1\",\"yes\":true}");
    ck_assert_int_eq(times(&control, "\"t\":\"bye\""), 1);
    ck_assert_int_eq(times(&control, "\"t\":\"code\""), 0);
    ck_assert(control.closed);
    close_hall(&hall);
    finish(&control);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_staff_is_told_once_what_is_declared_and_then_all_that_happens,
        a_sub_controller_hears_his_house_and_no_other,
        the_staff_is_told_who_sits_where_and_the_players_are_not,
        what_does_not_change_is_not_told_again,
        a_look_shows_what_the_role_was_told_until_then,
        who_looks_elsewhere_before_all_was_shown_is_told_that_it_ended,
        a_look_that_is_asked_for_again_meanwhile_is_shown_once,
        a_sub_controller_looks_over_the_shoulders_of_his_house_only,
        a_controller_gives_out_codes_and_takes_them_back,
        a_code_that_is_asked_for_again_under_its_number_is_the_same,
        a_controller_who_takes_back_his_own_code_is_gone,
        NULL
    };
    return run_tests("staff", tests);
}
