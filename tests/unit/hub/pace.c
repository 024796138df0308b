/* The clock of an exercise with people: each case is a failure that a peer has had. */
#include "../run.h"

#include "../../fake/drill.h"
#include "shisa/hub.h"

struct room {
    struct shisa_exercise *exercise;
    struct shelf shelf;
    struct shisa_run *run;
    struct shisa_hub *hub;
    int64_t wall;
    shisa_guest seat;
    struct shisa_buf heard; /* lines, each with a newline */
};

static bool hear(void *self, const char *lines, size_t len)
{
    struct room *room = self;
    shisa_buf_add(&room->heard, lines, len);
    return true;
}

static void hang_up(void *self)
{
    (void)self;
}

static void open_room(struct room *room, int32_t speed)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    *room = (struct room){ .wall = 5000000, .exercise = load_drill(small_drill, 1) };
    room->hub = shisa_hub_create(
        room->exercise,
        (struct shisa_hub_options){ .clock = turned_clock(&room->wall), .solo = true });
    ck_assert_int_eq(
        shisa_run_begin(room->exercise, shelf_store(&room->shelf), &facts, &room->run, &err),
        SHISA_OK);
    ck_assert_int_eq(shisa_hub_start(room->hub, room->run, speed, &err), SHISA_OK);
    shisa_id desk = shisa_world_find(shisa_exercise_world(room->exercise), SHISA_ROLE, "grid/desk");
    ck_assert_int_eq(shisa_hub_attach(room->hub, desk, (struct shisa_wire){ room, hear, hang_up },
                                      &room->seat, &err),
                     SHISA_OK);
}

static void close_room(struct room *room)
{
    shisa_hub_destroy(room->hub);
    shisa_run_destroy(room->run);
    shisa_exercise_destroy(room->exercise);
    shelf_finish(&room->shelf);
    shisa_buf_finish(&room->heard);
}

static void tick(struct room *room, int64_t wall_ms)
{
    struct shisa_err err;
    int64_t wait;
    room->wall += wall_ms;
    ck_assert_int_eq(shisa_hub_tick(room->hub, &wait, &err), SHISA_OK);
    ck_assert_int_ge(wait, 0);
}

static void ask(struct room *room, const char *line)
{
    struct shisa_err err;
    ck_assert_int_eq(shisa_hub_receive(room->hub, room->seat, line, strlen(line), &err), SHISA_OK);
    tick(room, 0);
}

static int times_heard(const struct room *room, const char *what)
{
    int count = 0;
    for (const char *at = room->heard.data; (at = strstr(at, what)) != NULL; at++) {
        count++;
    }
    return count;
}

#define DARK "It is dark."
#define WHEN "When?"

START_TEST(time_stands_still_during_a_pause_however_long)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, 4 * MINUTE);
    ask(&room, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    tick(&room, 600 * MINUTE);
    ck_assert_int_eq(shisa_hub_now(room.hub), 4 * MINUTE);
    ck_assert_int_eq(times_heard(&room, DARK), 0);
    close_room(&room);
}
END_TEST

START_TEST(the_first_inject_after_a_pause_comes_at_its_time)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, 4 * MINUTE);
    ask(&room, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    tick(&room, 30 * MINUTE);
    ask(&room, "{\"id\":2,\"verb\":\"pace\",\"speed\":1000}");
    tick(&room, MINUTE - 1);
    ck_assert_int_eq(times_heard(&room, DARK), 0);
    tick(&room, 1);
    ck_assert_int_eq(times_heard(&room, DARK), 1);
    ck_assert_int_eq(shisa_hub_now(room.hub), 5 * MINUTE);
    close_room(&room);
}
END_TEST

START_TEST(what_is_sent_while_paused_is_acknowledged_and_kept)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, 6 * MINUTE);
    ask(&room, "{\"id\":1,\"verb\":\"pace\",\"speed\":0}");
    ask(&room, "{\"id\":2,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[\"outside/voice\"],"
               "\"text\":\"the feeder is out\"}");
    ck_assert_int_eq(times_heard(&room, "\"t\":\"ack\""), 2);
    ck_assert_int_eq(times_heard(&room, "\"t\":\"message\""), 2); /* the call, and this */
    close_room(&room);
}
END_TEST

START_TEST(a_change_of_speed_in_the_middle_displaces_nothing)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, MINUTE);
    ask(&room, "{\"id\":1,\"verb\":\"pace\",\"speed\":2000}");
    tick(&room, MINUTE); /* now at 3 minutes */
    ask(&room, "{\"id\":2,\"verb\":\"pace\",\"speed\":500}");
    tick(&room, 4 * MINUTE - 1);
    ck_assert_int_eq(times_heard(&room, DARK), 0);
    tick(&room, 1);
    ck_assert_int_eq(shisa_hub_now(room.hub), 5 * MINUTE);
    ck_assert_int_eq(times_heard(&room, DARK), 1);
    close_room(&room);
}
END_TEST

START_TEST(a_minute_in_which_the_process_stood_is_caught_up_in_order)
{
    struct room on_time, stood;
    open_room(&on_time, 1000);
    open_room(&stood, 1000);
    for (int i = 0; i < 50 * 60; i++) {
        tick(&on_time, 1000);
    }
    tick(&stood, 50 * MINUTE);
    ck_assert_int_eq(times_heard(&stood, DARK), 1);
    ck_assert_int_eq(times_heard(&stood, WHEN), 1);
    unsigned char one[SHISA_DIGEST_SIZE], other[SHISA_DIGEST_SIZE];
    shisa_engine_digest(shisa_exercise_engine(on_time.exercise), one);
    shisa_engine_digest(shisa_exercise_engine(stood.exercise), other);
    ck_assert_mem_eq(one, other, sizeof one);
    close_room(&on_time);
    close_room(&stood);
}
END_TEST

START_TEST(the_next_event_comes_at_its_own_time)
{
    struct room room;
    open_room(&room, 1000);
    ask(&room, "{\"id\":1,\"verb\":\"next\"}");
    ck_assert_int_eq(shisa_hub_now(room.hub), 5 * MINUTE);
    ck_assert_int_eq(times_heard(&room, DARK), 1);
    close_room(&room);
}
END_TEST

START_TEST(the_clock_stands_at_the_end)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, 61 * MINUTE);
    ck_assert_int_eq(times_heard(&room, "{\"now\":3600000,\"speed\":0,\"t\":\"clock\"}"), 1);
    tick(&room, MINUTE);
    ck_assert_int_eq(times_heard(&room, "\"now\":3600000,\"speed\":1000"), 0);
    close_room(&room);
}
END_TEST

START_TEST(nothing_is_acknowledged_when_the_disk_is_full)
{
    struct room room;
    struct shisa_err err;
    int64_t wait;
    static const char memo[] = "{\"id\":9,\"verb\":\"memo\",\"text\":\"note\"}";
    open_room(&room, 1000);
    room.shelf.full = true;
    ck_assert_int_eq(shisa_hub_receive(room.hub, room.seat, memo, strlen(memo), &err), SHISA_OK);
    ck_assert_int_eq(shisa_hub_tick(room.hub, &wait, &err), SHISA_IO);
    ck_assert_int_eq(times_heard(&room, "\"t\":\"ack\""), 0);
    close_room(&room);
}
END_TEST

static uint32_t marks(const struct room *room)
{
    uint32_t count = 0;
    for (size_t i = 0; i < room->shelf.committed; i++) {
        count += strcmp(room->shelf.at[i].kind, "mark") == 0;
    }
    return count;
}

START_TEST(a_killed_hub_goes_on_at_most_ten_seconds_before)
{
    struct room room;
    open_room(&room, 1000);
    tick(&room, 9999);
    ck_assert_uint_eq(marks(&room), 0);
    tick(&room, 1);
    ck_assert_uint_eq(marks(&room), 1);
    ck_assert_int_eq(room.shelf.at[room.shelf.committed - 1].at, 10000);
    tick(&room, 5000);
    ask(&room, "{\"id\":1,\"verb\":\"memo\",\"text\":\"note\"}"); /* says it as well */
    tick(&room, 9999);
    ck_assert_uint_eq(marks(&room), 1);
    tick(&room, 1);
    ck_assert_uint_eq(marks(&room), 2);
    ask(&room, "{\"id\":2,\"verb\":\"pace\",\"speed\":0}");
    tick(&room, 600 * MINUTE); /* nothing is lost while the clock stands */
    ck_assert_uint_eq(marks(&room), 2);
    close_room(&room);
}
END_TEST

START_TEST(a_seat_that_comes_late_hears_what_was)
{
    struct room room;
    struct shisa_err err;
    shisa_guest late;
    open_room(&room, 1000);
    tick(&room, 6 * MINUTE);
    ck_assert_int_eq(times_heard(&room, DARK), 1);
    shisa_id officer =
        shisa_world_find(shisa_exercise_world(room.exercise), SHISA_ROLE, "grid/officer");
    ck_assert_int_eq(shisa_hub_attach(room.hub, officer,
                                      (struct shisa_wire){ &room, hear, hang_up }, &late, &err),
                     SHISA_OK);
    ck_assert_int_eq(times_heard(&room, DARK), 2);
    close_room(&room);
}
END_TEST

START_TEST(nonsense_is_refused_and_the_exercise_goes_on)
{
    static const char *const lines[] = { "",
                                         "{",
                                         "[]",
                                         "{\"id\":1}",
                                         "{\"id\":1,\"verb\":\"fly\"}",
                                         "{\"id\":1,\"verb\":\"send\"}",
                                         "{\"id\":1,\"verb\":\"act\",\"action\":\"melt\"}",
                                         "{\"id\":1,\"verb\":\"pace\",\"speed\":-5}" };
    struct room room;
    open_room(&room, 1000);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        ask(&room, lines[i]);
        ck_assert_int_eq(times_heard(&room, "\"t\":\"refused\""), (int)i + 1);
    }
    tick(&room, 5 * MINUTE);
    ck_assert_int_eq(times_heard(&room, DARK), 1);
    close_room(&room);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { time_stands_still_during_a_pause_however_long,
                                   the_first_inject_after_a_pause_comes_at_its_time,
                                   what_is_sent_while_paused_is_acknowledged_and_kept,
                                   a_change_of_speed_in_the_middle_displaces_nothing,
                                   a_minute_in_which_the_process_stood_is_caught_up_in_order,
                                   the_next_event_comes_at_its_own_time,
                                   the_clock_stands_at_the_end,
                                   nothing_is_acknowledged_when_the_disk_is_full,
                                   a_killed_hub_goes_on_at_most_ten_seconds_before,
                                   a_seat_that_comes_late_hears_what_was,
                                   nonsense_is_refused_and_the_exercise_goes_on,
                                   NULL };
    return run_tests("pace", tests);
}
