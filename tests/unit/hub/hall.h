/* A hall: an exercise, its hub, and callers at wires that a test can clog, cut and count. */
#ifndef SHISA_TESTS_HALL_H
#define SHISA_TESTS_HALL_H

#include "../run.h"

#include "../../fake/drill.h"
#include "../../fake/register.h"
#include "shisa/hub.h"

#define DARK "It is dark."
#define WHEN "When?"

struct hall {
    struct shisa_exercise *exercise;
    struct shelf shelf;
    struct seat_register seats;
    struct shisa_rng rng;
    struct shisa_run *run;
    struct shisa_hub *hub;
    int64_t wall;
    int32_t speed; /* at which a hub is started */
    bool two;
};

struct caller {
    struct hall *hall;
    shisa_guest guest; /* 0: not connected */
    bool clogged;      /* takes one more batch, and says that it is full */
    bool closed;
    size_t largest;         /* batch */
    struct shisa_buf heard; /* lines, each with a newline */
    struct shisa_buf told;  /* of these, the ones with a seq */
};

/* --- wires ------------------------------------------------------------------------------------ */

static inline void hear_line(struct caller *caller, const char *line, size_t len)
{
    char start[24] = { 0 };
    shisa_buf_add(&caller->heard, line, len);
    memcpy(start, line, len < sizeof start - 1 ? len : sizeof start - 1);
    if (strstr(caller->heard.data + caller->heard.len - len, "\"seq\":") != NULL &&
        strncmp(start, "{\"line\":", 8) != 0) {
        shisa_buf_add(&caller->told, line, len);
    }
}

static inline bool hear(void *self, const char *lines, size_t len)
{
    struct caller *caller = self;
    ck_assert(!caller->closed);
    ck_assert_int_eq(lines[len - 1], '\n'); /* whole lines */
    caller->largest = len > caller->largest ? len : caller->largest;
    for (const char *at = lines; at < lines + len;) {
        const char *end = strchr(at, '\n') + 1;
        hear_line(caller, at, (size_t)(end - at));
        at = end;
    }
    return !caller->clogged;
}

static inline void hang_up(void *self)
{
    struct caller *caller = self;
    caller->closed = true;
}

static inline int times(const struct caller *caller, const char *what)
{
    int count = 0;
    for (const char *at = caller->heard.data; at != NULL && (at = strstr(at, what)) != NULL; at++) {
        count++;
    }
    return count;
}

static inline void forget(struct caller *caller)
{
    shisa_buf_finish(&caller->heard);
}

/* --- the hall --------------------------------------------------------------------------------- */

static inline void raise_hub(struct hall *hall)
{
    hall->exercise = load_drill(small_drill, 1);
    hall->hub = shisa_hub_create(hall->exercise,
                                 (struct shisa_hub_options){ .clock = turned_clock(&hall->wall),
                                                             .two = hall->two,
                                                             .seats = register_of(&hall->seats),
                                                             .chance = chance_of(&hall->rng) });
}

static inline void open_hall(struct hall *hall, bool two)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    *hall = (struct hall){ .wall = 5000000, .two = two, .speed = 1000 };
    shisa_rng_init(&hall->rng, 7, "codes");
    raise_hub(hall);
    ck_assert_int_eq(
        shisa_run_begin(hall->exercise, shelf_store(&hall->shelf), &facts, &hall->run, &err),
        SHISA_OK);
    ck_assert_int_eq(shisa_hub_start(hall->hub, hall->run, hall->speed, &err), SHISA_OK);
}

static inline void fell_hub(struct hall *hall)
{
    shisa_hub_destroy(hall->hub);
    shisa_run_destroy(hall->run);
    shisa_exercise_destroy(hall->exercise);
}

/* The machine goes down and comes up again: what was committed is all there is. */
static inline void crash(struct hall *hall)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err = { 0 };
    fell_hub(hall);
    shelf_crash(&hall->shelf);
    raise_hub(hall);
    shisa_status status =
        shisa_run_recover(hall->exercise, shelf_store(&hall->shelf), &facts, &hall->run, &err);
    ck_assert_msg(status == SHISA_OK, "%s", err.text);
    ck_assert_int_eq(shisa_hub_recall(hall->hub, &err), SHISA_OK);
    ck_assert_int_eq(shisa_hub_start(hall->hub, hall->run, hall->speed, &err), SHISA_OK);
}

static inline void close_hall(struct hall *hall)
{
    fell_hub(hall);
    shelf_finish(&hall->shelf);
    register_finish(&hall->seats);
}

static inline void tick(struct hall *hall, int64_t wall_ms)
{
    struct shisa_err err;
    int64_t wait;
    hall->wall += wall_ms;
    ck_assert_int_eq(shisa_hub_tick(hall->hub, &wait, &err), SHISA_OK);
    ck_assert_int_ge(wait, 0);
}

static inline struct shisa_seat seat_named(const struct hall *hall, const char *name)
{
    struct shisa_seat seat;
    ck_assert_msg(shisa_seat_find(shisa_exercise_world(hall->exercise), name, &seat), "%s", name);
    return seat;
}

static inline void issue(struct hall *hall, const char *seat, char code[SHISA_CODE_SIZE])
{
    struct shisa_err err;
    const struct shisa_seat named = seat_named(hall, seat);
    ck_assert_int_eq(shisa_hub_issue(hall->hub, &named, code, &err), SHISA_OK);
}

/* --- callers ---------------------------------------------------------------------------------- */

static inline void call(struct hall *hall, struct caller *caller)
{
    struct shisa_err err;
    caller->hall = hall;
    caller->closed = false;
    caller->clogged = false;
    ck_assert_int_eq(shisa_hub_connect(hall->hub, (struct shisa_wire){ caller, hear, hang_up },
                                       &caller->guest, &err),
                     SHISA_OK);
}

/* Without a tick: nothing is heard yet. */
static inline void say(struct caller *caller, const char *line)
{
    struct shisa_err err = { 0 };
    shisa_status status =
        shisa_hub_receive(caller->hall->hub, caller->guest, line, strlen(line), &err);
    ck_assert_msg(status == SHISA_OK, "%s: %s", line, err.text);
}

static inline void ask(struct caller *caller, const char *line)
{
    say(caller, line);
    tick(caller->hall, 0);
}

static inline void leave(struct caller *caller)
{
    shisa_hub_disconnect(caller->hall->hub, caller->guest);
    caller->guest = 0;
}

/* With `more`, fields that follow: ",\"run\":…". */
static inline void join(struct caller *caller, const char *code, const char *more)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"join\":\"%s\",\"name\":\"Sato\",\"version\":2%s}", code, more);
    ask(caller, line.data);
    shisa_buf_finish(&line);
}

static inline void join_as(struct caller *caller, const char *code, const char *name)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"join\":\"%s\",\"name\":\"%s\",\"version\":2}", code, name);
    ask(caller, line.data);
    shisa_buf_finish(&line);
}

/* A new seat, and somebody at it. */
static inline void sit(struct hall *hall, struct caller *caller, const char *seat,
                       char code[SHISA_CODE_SIZE])
{
    issue(hall, seat, code);
    call(hall, caller);
    join(caller, code, "");
    ck_assert_int_eq(times(caller, "\"t\":\"hello\""), 1);
}

/* Comes back, to hear what came after `seq`. */
static inline void resume(struct hall *hall, struct caller *caller, const char *code, uint64_t seq)
{
    struct shisa_buf more = { 0 };
    static const char run[] = "050a0f00000000000000000000000000";
    shisa_buf_addf(&more, ",\"run\":\"%s\",\"after\":%llu", run, (unsigned long long)seq);
    call(hall, caller);
    join(caller, code, more.data);
    shisa_buf_finish(&more);
}

static inline void drain(struct caller *caller)
{
    caller->clogged = false;
    shisa_hub_drained(caller->hall->hub, caller->guest);
    tick(caller->hall, 0);
}

static inline void finish(struct caller *caller)
{
    shisa_buf_finish(&caller->heard);
    shisa_buf_finish(&caller->told);
}

#endif
