/* Who may sit down, and who has to get up: codes, takeovers, farewells. */
#include "hall.h"

START_TEST(a_code_seats_who_has_it_and_forgives_hyphens_and_small_letters)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE], loose[SHISA_CODE_SIZE] = { 0 };
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", code);
    size_t len = 0;
    for (const char *at = code; *at != '\0'; at++) {
        if (*at != '-') {
            loose[len++] = (char)(*at >= 'A' ? *at - 'A' + 'a' : *at);
        }
    }
    call(&hall, &desk);
    join(&desk, loose, "");
    ck_assert_int_eq(times(&desk, "\"seat\":\"grid/desk-1\""), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"startex\""), 1);
    ck_assert_int_eq(shisa_hub_here(hall.hub), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

/* What Japanese input methods make of letters, hyphens and spaces. */
START_TEST(a_code_in_full_width_is_the_same_code)
{
    static const char *const marks[] = { "-", "－", "ー", "ｰ", "‐", "−", "–", "―", "　", " " };
    struct hall hall;
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", code);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        struct caller desk = { 0 };
        struct shisa_buf wide = { 0 };
        for (size_t at = 0; at < SHISA_CODE_SIZE - 1; at++) {
            if (code[at] == '-') {
                shisa_buf_puts(&wide, marks[i]);
            } else { /* U+FF01 is "!" */
                char letter[] = { '\xEF', (char)(0xBC + (code[at] >= 0x60)),
                                  (char)(0x80 + (code[at] - 0x20) % 0x40), '\0' };
                shisa_buf_puts(&wide, i % 2 == 0 ? letter : (char[]){ code[at], '\0' });
            }
        }
        ck_assert_msg(shisa_reads_as_code(wide.data), "%s", wide.data);
        call(&hall, &desk);
        join(&desk, wide.data, "");
        ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
        leave(&desk);
        shisa_buf_finish(&wide);
        finish(&desk);
    }
    ck_assert(!shisa_reads_as_code("ＡＢ２Ｄ・ＥＦＧＨ・ＪＫＬＭ"));
    ck_assert(!shisa_reads_as_code("AB2D-EFGH-JKL\xEF\xBC")); /* half a letter */
    close_hall(&hall);
}
END_TEST

START_TEST(five_wrong_codes_are_the_last)
{
    struct hall hall;
    struct caller guesser = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", code);
    call(&hall, &guesser);
    for (int i = 0; i < SHISA_TRIES_MAX; i++) {
        ck_assert(!guesser.closed);
        join(&guesser, i % 2 == 0 ? "AAAA-BBBB-CCCC" : "no code", "");
    }
    ck_assert_int_eq(times(&guesser, "\"t\":\"refused\""), SHISA_TRIES_MAX);
    ck_assert_int_eq(times(&guesser, "\"id\":-1"), SHISA_TRIES_MAX);
    ck_assert(guesser.closed);
    join(&guesser, code, ""); /* even the right one, now */
    ck_assert_int_eq(times(&guesser, "\"t\":\"hello\""), 0);
    close_hall(&hall);
    finish(&guesser);
}
END_TEST

START_TEST(whatever_a_stranger_says_first_is_one_of_five_tries)
{
    static const char *const lines[] = { "", "[]", "{\"join\":5}",
                                         "{\"id\":1,\"verb\":\"memo\",\"text\":\"x\"}" };
    struct hall hall;
    struct caller stranger = { 0 };
    open_hall(&hall, false);
    call(&hall, &stranger);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        ask(&stranger, lines[i]);
    }
    ck_assert(!stranger.closed);
    shisa_hub_overlong(hall.hub, stranger.guest);
    tick(&hall, 0);
    ck_assert_int_eq(times(&stranger, "\"t\":\"refused\""), SHISA_TRIES_MAX);
    ck_assert(stranger.closed);
    close_hall(&hall);
    finish(&stranger);
}
END_TEST

START_TEST(who_comes_with_the_same_code_takes_the_seat_over)
{
    struct hall hall;
    struct caller first = { 0 }, second = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &first, "grid/desk-1", code);
    call(&hall, &second);
    join(&second, code, "");
    ck_assert_int_eq(times(&first, "\"t\":\"bye\""), 1);
    ck_assert_int_eq(times(&first, "\"final\":true"), 1);
    ck_assert(first.closed);
    ck_assert_int_eq(times(&second, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(shisa_hub_here(hall.hub), 1);
    say(&first, "{\"id\":1,\"verb\":\"memo\",\"text\":\"from the grave\"}");
    leave(&first);
    ck_assert_int_eq(shisa_hub_here(hall.hub), 1);
    tick(&hall, 6 * MINUTE);
    ck_assert_int_eq(times(&first, DARK), 0);
    ck_assert_int_eq(times(&second, DARK), 1);
    ck_assert_int_eq(times(&second, "from the grave"), 0);
    close_hall(&hall);
    finish(&first);
    finish(&second);
}
END_TEST

START_TEST(a_revoked_code_ends_the_seat_and_lets_nobody_in)
{
    struct hall hall;
    struct shisa_err err;
    struct caller desk = { 0 }, again = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    const struct shisa_seat seat = seat_named(&hall, "grid/desk-1");
    ck_assert_int_eq(shisa_hub_revoke(hall.hub, &seat, &err), SHISA_OK);
    tick(&hall, 0);
    ck_assert_int_eq(times(&desk, "\"t\":\"bye\""), 1);
    ck_assert(desk.closed);
    call(&hall, &again);
    join(&again, code, "");
    ck_assert_int_eq(times(&again, "\"t\":\"refused\""), 1);
    close_hall(&hall);
    finish(&desk);
    finish(&again);
}
END_TEST

START_TEST(a_new_code_replaces_the_old_one_also_after_a_crash)
{
    struct hall hall;
    struct caller late = { 0 }, right = { 0 };
    char old[SHISA_CODE_SIZE], code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", old);
    issue(&hall, "grid/desk-1", code);
    ck_assert_int_eq(shisa_hub_seats(hall.hub), 1);
    crash(&hall);
    call(&hall, &late);
    join(&late, old, "");
    ck_assert_int_eq(times(&late, "\"t\":\"refused\""), 1);
    call(&hall, &right);
    join(&right, code, "");
    ck_assert_int_eq(times(&right, "\"t\":\"hello\""), 1);
    close_hall(&hall);
    finish(&late);
    finish(&right);
}
END_TEST

START_TEST(a_code_that_cannot_be_kept_is_not_given)
{
    struct hall hall;
    struct shisa_err err;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE], other[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    hall.seats.full = true;
    const struct shisa_seat seat = seat_named(&hall, "grid/desk-1");
    ck_assert_int_eq(shisa_hub_issue(hall.hub, &seat, other, &err), SHISA_IO);
    tick(&hall, 0);
    ck_assert_int_eq(times(&desk, "\"t\":\"bye\""), 0); /* the old one still holds */
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(the_clock_says_that_it_stands_since_the_hub_was_started_again)
{
    struct hall hall;
    struct caller desk = { 0 }, control = { 0 };
    char code[SHISA_CODE_SIZE], staff[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    sit(&hall, &control, "control-1", staff);
    ask(&control, "{\"id\":1,\"verb\":\"pace\",\"speed\":1000}");
    tick(&hall, 60000);
    hall.speed = 0;
    crash(&hall);
    forget(&desk);
    call(&hall, &desk);
    join(&desk, code, "");
    ck_assert_int_eq(times(&desk, "\"restarted\":true,\"speed\":0,\"t\":\"clock\""), 1);
    forget(&desk);
    forget(&control);
    call(&hall, &control);
    join(&control, staff, "");
    ask(&control, "{\"id\":2,\"verb\":\"pace\",\"speed\":1000}");
    ask(&control, "{\"id\":3,\"verb\":\"pace\",\"speed\":0}");
    tick(&hall, 10);
    ck_assert_int_eq(times(&desk, "\"speed\":0,\"t\":\"clock\""), 1);
    ck_assert_int_eq(times(&desk, "restarted"), 0);
    close_hall(&hall);
    finish(&desk);
    finish(&control);
}
END_TEST

START_TEST(a_code_is_told_from_a_name)
{
    static const char *const names[] = { "",
                                         "佐藤",
                                         "Muthukumaran", /* of letters of codes, twelve */
                                         "Tanaka Sayaka",
                                         "Jean-Paul Beck",
                                         "Abe 2",
                                         "Ito's 2nd terminal" };
    struct hall hall;
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    for (int i = 0; i < 200; i++) {
        issue(&hall, "grid/desk-1", code);
        ck_assert_msg(shisa_reads_as_code(code), "%s", code);
    }
    ck_assert(shisa_reads_as_code("ab2d efgh jklm"));
    ck_assert(!shisa_reads_as_code("AB2D-EFGH-JKL"));
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_msg(!shisa_reads_as_code(names[i]), "%s", names[i]);
    }
    close_hall(&hall);
}
END_TEST

START_TEST(a_code_in_the_place_of_a_name_is_refused_and_is_no_try)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE], other[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", code);
    issue(&hall, "control-1", other);
    size_t entries = hall.shelf.committed;
    call(&hall, &desk);
    for (int i = 0; i <= SHISA_TRIES_MAX; i++) {
        join_as(&desk, code, i % 2 == 0 ? code : other);
    }
    ck_assert(!desk.closed);
    ck_assert_int_eq(times(&desk, "\"id\":-1"), SHISA_TRIES_MAX + 1);
    ck_assert_int_eq(times(&desk, "join again with your name"), SHISA_TRIES_MAX + 1);
    ck_assert_uint_eq(shisa_hub_trouble(hall.hub)->turned_away, 0);
    ck_assert_uint_eq(hall.shelf.committed, entries);
    join_as(&desk, "AAAA-BBBB-CCC2", code); /* a wrong code is one all the same */
    ck_assert_uint_eq(shisa_hub_trouble(hall.hub)->turned_away, 1);
    join(&desk, code, "");
    ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(who_joins_is_in_the_run_once_and_again_only_under_another_name)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    size_t entries = hall.shelf.committed;
    leave(&desk);
    call(&hall, &desk);
    join(&desk, code, "");
    ck_assert_uint_eq(hall.shelf.committed, entries);
    leave(&desk);
    call(&hall, &desk);
    join_as(&desk, "wrong", "Ito");
    ck_assert_uint_eq(hall.shelf.committed, entries);
    join_as(&desk, code, "Ito");
    ck_assert_uint_eq(hall.shelf.committed, entries + 2); /* input and event */
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(who_comes_after_the_end_is_let_in_to_see_it)
{
    struct hall hall;
    struct caller late = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "grid/desk-1", code);
    tick(&hall, 61 * MINUTE);
    ck_assert(shisa_hub_ended(hall.hub));
    call(&hall, &late);
    join(&late, code, "");
    ck_assert_int_eq(times(&late, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(times(&late, DARK), 1);
    ck_assert_int_eq(times(&late, "\"t\":\"endex\""), 1);
    close_hall(&hall);
    finish(&late);
}
END_TEST

START_TEST(a_farewell_is_the_last_that_anybody_hears)
{
    struct hall hall;
    struct caller desk = { 0 }, stranger = { 0 };
    char code[SHISA_CODE_SIZE];
    static const struct shisa_text why = { "That was it.", "以上です。" };
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    call(&hall, &stranger);
    say(&desk, "{\"id\":1,\"verb\":\"memo\",\"text\":\"not yet on disk\"}");
    shisa_hub_farewell(hall.hub, &why, true);
    ck_assert_int_eq(times(&desk, "That was it."), 1);
    ck_assert_int_eq(times(&stranger, "That was it."), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"ack\""), 0);
    ck_assert_int_eq(times(&desk, "not yet on disk"), 0);
    ck_assert(desk.closed && stranger.closed);
    close_hall(&hall);
    finish(&desk);
    finish(&stranger);
}
END_TEST

START_TEST(a_farewell_reaches_who_reads_slowly_when_his_wire_has_drained)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    static const struct shisa_text why = { "That was it.", "以上です。" };
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    desk.clogged = true;
    tick(&hall, 6 * MINUTE);
    shisa_hub_farewell(hall.hub, &why, true);
    ck_assert_int_eq(times(&desk, "That was it."), 0);
    desk.clogged = false;
    shisa_hub_drained(hall.hub, desk.guest);
    ck_assert_int_eq(times(&desk, "That was it."), 1);
    ck_assert(desk.closed);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_greeting_says_nothing_that_is_not_on_disk_also_in_a_farewell)
{
    struct hall hall;
    struct caller first = { 0 }, second = { 0 };
    char code[SHISA_CODE_SIZE];
    static const struct shisa_text why = { "That was it.", "以上です。" };
    open_hall(&hall, false);
    sit(&hall, &first, "grid/desk-1", code);
    say(&first, "{\"id\":9,\"verb\":\"memo\",\"text\":\"not yet on disk\"}");
    call(&hall, &second);
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"join\":\"%s\",\"name\":\"Sato\",\"version\":2}", code);
    say(&second, line.data);
    shisa_hub_farewell(hall.hub, &why, false);
    ck_assert_int_eq(times(&second, "\"request\":9"), 0);
    ck_assert_int_eq(times(&second, "That was it."), 1);
    shisa_buf_finish(&line);
    close_hall(&hall);
    finish(&first);
    finish(&second);
}
END_TEST

START_TEST(seats_beyond_the_bound_are_refused_to_who_asks_and_the_exercise_goes_on)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    struct shisa_err err;
    open_hall(&hall, false);
    sit(&hall, &control, "control-1", code);
    shisa_status status = SHISA_OK;
    struct shisa_seat seat = { SHISA_OBSERVER, 0, 1 };
    for (; status == SHISA_OK; seat.number++) {
        status = shisa_hub_issue(hall.hub, &seat, code, &err);
    }
    ck_assert_int_eq(status, SHISA_LIMIT);
    ck_assert_uint_eq(shisa_hub_seats(hall.hub), SHISA_SEATS_MAX + SHISA_STAFF_MAX);
    forget(&control);
    ask(&control, "{\"id\":1,\"verb\":\"code\",\"seat\":\"grid/desk-1\",\"yes\":true}");
    ck_assert_int_eq(times(&control, "\"t\":\"refused\""), 1);
    tick(&hall, 6 * MINUTE);
    close_hall(&hall);
    finish(&control);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_code_seats_who_has_it_and_forgives_hyphens_and_small_letters,
        a_code_in_full_width_is_the_same_code,
        five_wrong_codes_are_the_last,
        whatever_a_stranger_says_first_is_one_of_five_tries,
        who_comes_with_the_same_code_takes_the_seat_over,
        a_revoked_code_ends_the_seat_and_lets_nobody_in,
        a_new_code_replaces_the_old_one_also_after_a_crash,
        a_code_that_cannot_be_kept_is_not_given,
        the_clock_says_that_it_stands_since_the_hub_was_started_again,
        a_code_is_told_from_a_name,
        a_code_in_the_place_of_a_name_is_refused_and_is_no_try,
        who_joins_is_in_the_run_once_and_again_only_under_another_name,
        who_comes_after_the_end_is_let_in_to_see_it,
        a_farewell_is_the_last_that_anybody_hears,
        a_farewell_reaches_who_reads_slowly_when_his_wire_has_drained,
        a_greeting_says_nothing_that_is_not_on_disk_also_in_a_farewell,
        seats_beyond_the_bound_are_refused_to_who_asks_and_the_exercise_goes_on,
        NULL
    };
    return run_tests("joining", tests);
}
