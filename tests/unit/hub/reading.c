/* Reading: who is slow, away or late hears what he who never left has heard, and delays nobody. */
#include "hall.h"

#include "shisa/proto.h"

static void memo(struct caller *caller, int id)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"id\":%d,\"verb\":\"memo\",\"text\":\"note %d\"}", id, id);
    ask(caller, line.data);
    shisa_buf_finish(&line);
}

/* Where the first line begins whose seq is larger. */
static const char *after(const struct caller *caller, uint64_t seq)
{
    const char *line = caller->told.data;
    while (*line != '\0' && strtoull(strstr(line, "\"seq\":") + 6, NULL, 10) <= seq) {
        line = strchr(line, '\n') + 1;
    }
    return line;
}

static uint64_t last_seq(const struct caller *caller)
{
    uint64_t seq = 0;
    for (const char *at = caller->told.data; (at = strstr(at, "\"seq\":")) != NULL; at++) {
        seq = strtoull(at + 6, NULL, 10);
    }
    return seq;
}

static const char *const readers[] = { "grid/desk-1", "control-1", "control@grid-1" };

START_TEST(who_comes_back_hears_what_came_after_and_nothing_else)
{
    struct hall hall;
    struct caller stays = { 0 }, desk = { 0 };
    char code[SHISA_CODE_SIZE], other[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &stays, readers[_i], code);
    if (_i != 0) {
        sit(&hall, &desk, "grid/desk-1", other);
    }
    struct caller *writer = _i == 0 ? &stays : &desk;
    for (int id = 1; id <= 9; id++) {
        memo(writer, id);
        tick(&hall, 6 * MINUTE);
    }
    for (uint64_t seq = 1; seq <= last_seq(&stays); seq++) {
        struct caller back = { 0 };
        resume(&hall, &back, code, seq);
        ck_assert_int_eq(times(&back, "\"t\":\"resumed\""), 1);
        ck_assert_str_eq(back.told.data != NULL ? back.told.data : "", after(&stays, seq));
        leave(&back);
        finish(&back);
    }
    close_hall(&hall);
    finish(&stays);
    finish(&desk);
}
END_TEST

START_TEST(who_comes_back_after_a_crash_goes_on_where_he_was)
{
    struct hall hall;
    struct caller desk = { 0 }, back = { 0 }, fresh = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, readers[_i], code);
    tick(&hall, 6 * MINUTE);
    uint64_t seq = last_seq(&desk);
    crash(&hall);
    resume(&hall, &back, code, seq);
    ck_assert_int_eq(times(&back, "\"t\":\"resumed\""), 1);
    tick(&hall, 40 * MINUTE);
    leave(&back);
    call(&hall, &fresh);
    join(&fresh, code, "");
    ck_assert_str_eq(back.told.data, after(&fresh, seq));
    ck_assert_int_eq(strncmp(desk.told.data, fresh.told.data, desk.told.len), 0);
    close_hall(&hall);
    finish(&desk);
    finish(&back);
    finish(&fresh);
}
END_TEST

START_TEST(who_was_in_another_run_is_greeted_anew)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    tick(&hall, 6 * MINUTE);
    issue(&hall, "grid/desk-1", code);
    call(&hall, &desk);
    join(&desk, code, ",\"run\":\"00\",\"after\":40");
    ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(times(&desk, "\"t\":\"startex\""), 1);
    ck_assert_int_eq(times(&desk, DARK), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(who_has_heard_nothing_yet_is_greeted_anew)
{
    struct hall hall;
    struct caller control = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    issue(&hall, "control-1", code);
    resume(&hall, &control, code, 0); /* he may have had some of what is declared */
    ck_assert_int_eq(times(&control, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(times(&control, "\"t\":\"declared\""),
                     (int)shisa_proto_declared_count(shisa_exercise_world(hall.exercise)));
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(who_says_a_place_that_never_was_is_greeted_anew)
{
    struct hall hall;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    tick(&hall, 6 * MINUTE);
    issue(&hall, "grid/desk-1", code);
    resume(&hall, &desk, code, 99999);
    ck_assert_int_eq(times(&desk, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(times(&desk, DARK), 1);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(who_reads_slowly_is_behind_and_misses_nothing)
{
    struct hall hall;
    struct caller slow = { 0 }, quick = { 0 }, fresh = { 0 };
    char slows[SHISA_CODE_SIZE], code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &slow, "grid/desk-1", slows);
    sit(&hall, &quick, "grid/officer-1", code);
    slow.clogged = true;
    memo(&slow, 1); /* the last that his wire takes */
    size_t heard = slow.heard.len;
    tick(&hall, 6 * MINUTE);
    memo(&slow, 2);
    tick(&hall, 40 * MINUTE);
    ck_assert_uint_eq(slow.heard.len, heard);
    ck_assert_int_eq(times(&quick, DARK), 1);
    drain(&slow);
    ck_assert_int_eq(times(&slow, "\"t\":\"ack\""), 2);
    ck_assert_int_eq(times(&slow, DARK), 1);
    ck_assert_int_eq(times(&slow, WHEN), 1);
    call(&hall, &fresh);
    join(&fresh, slows, "");
    ck_assert_str_eq(slow.told.data, fresh.told.data);
    close_hall(&hall);
    finish(&slow);
    finish(&quick);
    finish(&fresh);
}
END_TEST

START_TEST(who_asks_without_reading_the_answers_is_let_go)
{
    struct hall hall;
    struct caller deaf = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &deaf, "grid/desk-1", code);
    deaf.clogged = true;
    tick(&hall, MINUTE);
    for (int i = 0; i < 20000; i++) {
        say(&deaf, "nonsense");
    }
    tick(&hall, 0);
    ck_assert(!deaf.closed); /* what his wire took has not gone out */
    forget(&deaf);
    drain(&deaf);
    ck_assert_int_eq(times(&deaf, "\"t\":\"bye\""), 1);
    ck_assert_int_eq(times(&deaf, "\"final\""), 0); /* he may come back, and read */
    ck_assert_int_eq(times(&deaf, "\"t\":\"refused\""), 0);
    ck_assert(deaf.closed);
    close_hall(&hall);
    finish(&deaf);
}
END_TEST

START_TEST(who_does_not_even_read_his_bye_is_given_up)
{
    struct hall hall;
    struct shisa_err err;
    struct caller deaf = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &deaf, "grid/desk-1", code);
    deaf.clogged = true;
    tick(&hall, MINUTE);
    const struct shisa_seat seat = seat_named(&hall, "grid/desk-1");
    ck_assert_int_eq(shisa_hub_revoke(hall.hub, &seat, &err), SHISA_OK);
    tick(&hall, 0);
    ck_assert(!deaf.closed);
    tick(&hall, 5000);
    tick(&hall, 5000);
    ck_assert(deaf.closed);
    close_hall(&hall);
    finish(&deaf);
}
END_TEST

START_TEST(nobody_is_given_more_at_once_than_a_batch)
{
    struct hall hall;
    struct caller desk = { 0 }, late = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    for (int id = 1; id <= 3000; id++) {
        memo(&desk, id);
    }
    call(&hall, &late);
    join(&late, code, "");
    ck_assert_uint_gt(late.told.len, 2 * SHISA_BATCH);
    ck_assert_uint_le(late.largest, SHISA_BATCH + 4096);
    close_hall(&hall);
    finish(&desk);
    finish(&late);
}
END_TEST

START_TEST(who_sits_where_is_told_in_batches_too)
{
    struct hall hall;
    struct caller control = { 0 };
    struct shisa_err err;
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    struct shisa_seat seat = { SHISA_OBSERVER, 0, 1 };
    for (; seat.number <= 5000; seat.number++) {
        ck_assert_int_eq(shisa_hub_issue(hall.hub, &seat, code, &err), SHISA_OK);
    }
    sit(&hall, &control, "control-1", code);
    ck_assert_int_eq(times(&control, "\"t\":\"seat\""), 5001);
    ck_assert_uint_le(control.largest, SHISA_BATCH + 4096);
    close_hall(&hall);
    finish(&control);
}
END_TEST

START_TEST(who_asks_is_answered_before_hundreds_of_others_are_told)
{
    enum { WATCHERS = 600 };
    static struct caller watchers[WATCHERS];
    struct hall hall;
    struct caller desk = { 0 };
    char seat[32], code[SHISA_CODE_SIZE];
    struct shisa_err err;
    int64_t wait = 0;
    open_hall(&hall, false);
    for (int i = 0; i < WATCHERS; i++) {
        snprintf(seat, sizeof seat, "observe-%d", i + 1);
        watchers[i] = (struct caller){ 0 };
        sit(&hall, &watchers[i], seat, code);
    }
    sit(&hall, &desk, "grid/desk-1", code);
    say(&desk, "{\"id\":1,\"verb\":\"memo\",\"text\":\"seen by all\"}");
    ck_assert_int_eq(shisa_hub_tick(hall.hub, &wait, &err), SHISA_OK);
    int told = 0;
    for (int i = 0; i < WATCHERS; i++) {
        told += times(&watchers[i], "seen by all");
    }
    ck_assert_int_eq(times(&desk, "\"t\":\"ack\""), 1);
    ck_assert(told > 0 && told < WATCHERS);
    while (wait == 0) { /* it asks to be called again at once */
        ck_assert_int_eq(shisa_hub_tick(hall.hub, &wait, &err), SHISA_OK);
    }
    for (int i = 0; i < WATCHERS; i++) {
        ck_assert_int_eq(times(&watchers[i], "seen by all"), 1);
        finish(&watchers[i]);
    }
    close_hall(&hall);
    finish(&desk);
}
END_TEST

START_TEST(a_bye_is_the_last_line_also_for_who_asked_before)
{
    struct hall hall;
    struct shisa_err err;
    struct caller desk = { 0 };
    char code[SHISA_CODE_SIZE];
    open_hall(&hall, false);
    sit(&hall, &desk, "grid/desk-1", code);
    desk.clogged = true;
    tick(&hall, 6 * MINUTE);
    say(&desk, "{\"id\":1,\"verb\":\"memo\",\"text\":\"x\"}");
    const struct shisa_seat seat = seat_named(&hall, "grid/desk-1");
    ck_assert_int_eq(shisa_hub_revoke(hall.hub, &seat, &err), SHISA_OK);
    say(&desk, "{\"id\":2,\"verb\":\"memo\",\"text\":\"x\"}");
    tick(&hall, 6 * MINUTE);
    forget(&desk);
    drain(&desk);
    ck_assert_int_eq(strncmp(desk.heard.data, "{\"final\":true,\"t\":\"bye\"", 22), 0);
    ck_assert_ptr_eq(strchr(desk.heard.data, '\n') + 1, desk.heard.data + desk.heard.len);
    close_hall(&hall);
    finish(&desk);
}
END_TEST

int main(void)
{
    const TTest *const everybody[] = { who_comes_back_hears_what_came_after_and_nothing_else,
                                       who_comes_back_after_a_crash_goes_on_where_he_was, NULL };
    const TTest *const tests[] = { who_was_in_another_run_is_greeted_anew,
                                   who_has_heard_nothing_yet_is_greeted_anew,
                                   who_says_a_place_that_never_was_is_greeted_anew,
                                   who_reads_slowly_is_behind_and_misses_nothing,
                                   who_asks_without_reading_the_answers_is_let_go,
                                   who_does_not_even_read_his_bye_is_given_up,
                                   nobody_is_given_more_at_once_than_a_batch,
                                   who_sits_where_is_told_in_batches_too,
                                   who_asks_is_answered_before_hundreds_of_others_are_told,
                                   a_bye_is_the_last_line_also_for_who_asked_before,
                                   NULL };
    int first = run_rows("coming back", everybody, (int)(sizeof readers / sizeof readers[0]));
    int second = run_tests("reading", tests);
    return first == EXIT_SUCCESS ? second : first;
}
