#include "shisa/hub.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/proto.h"

/* A connected seat. Lines wait in `pending` until what they tell of is on disk. */
struct seat {
    shisa_id role;
    struct shisa_wire wire;
    struct shisa_buf pending; /* lines, each with its newline */
};

struct shisa_hub {
    struct shisa_exercise *exercise;
    struct shisa_run *run;
    struct shisa_clock clock;
    bool solo;
    struct seat *seats;
    uint32_t seat_count;
    struct shisa_event *past; /* everything so far, for those who come later */
    uint32_t past_count, past_cap;
    uint32_t told; /* of past, to every seat */
    int32_t speed; /* per mille of wall time; 0 while paused */
    int64_t anchor_wall;
    shisa_ms anchor; /* simulated time at anchor_wall */
    int64_t clock_told;
    bool dirty; /* something waits for a commit */
};

#define CLOCK_EVERY_MS 1000 /* seats count on by themselves in between */

/* --- pace ------------------------------------------------------------------------------------ */

static shisa_ms due_now(const struct shisa_hub *hub, int64_t wall)
{
    return hub->anchor + (wall - hub->anchor_wall) * hub->speed / 1000;
}

/* From now on time runs at `speed` from `at`: no earlier stretch is counted twice or lost. */
static void set_pace(struct shisa_hub *hub, shisa_ms at, int64_t wall, int32_t speed)
{
    hub->anchor = at;
    hub->anchor_wall = wall;
    hub->speed = speed;
    hub->clock_told = 0;
}

/* --- hearing the exercise -------------------------------------------------------------------- */

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct shisa_hub *hub = self;
    (void)err;
    if (hub->past_count == hub->past_cap) {
        hub->past_cap = hub->past_cap == 0 ? 256 : 2 * hub->past_cap;
        hub->past = shisa_realloc(hub->past, hub->past_cap * sizeof *hub->past);
    }
    hub->past[hub->past_count++] = *event;
    hub->dirty = true;
    return SHISA_OK;
}

struct shisa_hub *shisa_hub_create(struct shisa_exercise *exercise, struct shisa_clock clock,
                                   bool solo)
{
    struct shisa_hub *hub = shisa_alloc(sizeof *hub);
    hub->exercise = exercise;
    hub->clock = clock;
    hub->solo = solo;
    shisa_exercise_listen(exercise, (struct shisa_sink){ hub, NULL, hear_event });
    return hub;
}

shisa_status shisa_hub_start(struct shisa_hub *hub, struct shisa_run *run, int32_t speed,
                             struct shisa_err *err)
{
    SHISA_ASSERT(hub->run == NULL);
    hub->run = run;
    set_pace(hub, shisa_hub_now(hub), hub->clock.now_ms(hub->clock.self), speed);
    return shisa_run_commit(run, err);
}

void shisa_hub_destroy(struct shisa_hub *hub)
{
    if (hub == NULL) {
        return;
    }
    shisa_exercise_unlisten(hub->exercise, hub);
    for (uint32_t i = 0; i < hub->seat_count; i++) {
        shisa_buf_finish(&hub->seats[i].pending);
    }
    free(hub->seats);
    free(hub->past);
    free(hub);
}

shisa_ms shisa_hub_now(const struct shisa_hub *hub)
{
    return shisa_engine_now(shisa_exercise_engine(hub->exercise));
}

bool shisa_hub_ended(const struct shisa_hub *hub)
{
    return shisa_engine_ended(shisa_exercise_engine(hub->exercise));
}

/* --- telling the seats ----------------------------------------------------------------------- */

/* Appends one line by `write` and its newline, or nothing if nothing was written. */
static void end_line(struct shisa_buf *pending, size_t before)
{
    if (pending->len > before) {
        shisa_buf_puts(pending, "\n");
    }
}

static void tell(struct shisa_hub *hub, struct seat *seat, const struct shisa_event *event)
{
    size_t before = seat->pending.len;
    shisa_proto_tell(shisa_exercise_engine(hub->exercise), event, seat->role, &seat->pending);
    end_line(&seat->pending, before);
}

static void tell_clock(struct shisa_hub *hub, struct seat *seat)
{
    size_t before = seat->pending.len;
    shisa_proto_clock(shisa_hub_now(hub), hub->speed, &seat->pending);
    end_line(&seat->pending, before);
}

static void flush(struct seat *seat)
{
    const char *line = seat->pending.data;
    size_t left = seat->pending.len;
    while (left > 0) {
        size_t len = (size_t)((const char *)memchr(line, '\n', left) - line);
        seat->wire.send(seat->wire.self, line, len);
        line += len + 1;
        left -= len + 1;
    }
    shisa_buf_finish(&seat->pending);
}

/* Commits, and only then lets anybody know. */
static shisa_status settle(struct shisa_hub *hub, struct shisa_err *err)
{
    for (; hub->told < hub->past_count; hub->told++) {
        for (uint32_t i = 0; i < hub->seat_count; i++) {
            tell(hub, &hub->seats[i], &hub->past[hub->told]);
        }
    }
    if (hub->dirty) {
        shisa_status status = shisa_run_commit(hub->run, err);
        if (status != SHISA_OK) {
            return status;
        }
        hub->dirty = false;
    }
    for (uint32_t i = 0; i < hub->seat_count; i++) {
        flush(&hub->seats[i]);
    }
    return SHISA_OK;
}

shisa_status shisa_hub_attach(struct shisa_hub *hub, shisa_id role, struct shisa_wire wire,
                              shisa_seat *seat, struct shisa_err *err)
{
    if (hub->seat_count == SHISA_SEATS_MAX) {
        return shisa_fail(err, SHISA_LIMIT, "an exercise has at most %u seats", SHISA_SEATS_MAX);
    }
    hub->seats = shisa_realloc(hub->seats, (hub->seat_count + 1) * sizeof *hub->seats);
    struct seat *fresh = &hub->seats[hub->seat_count++];
    *fresh = (struct seat){ .role = role, .wire = wire };
    shisa_proto_hello(shisa_exercise_engine(hub->exercise), role, hub->solo, &fresh->pending);
    end_line(&fresh->pending, 0);
    for (uint32_t i = 0; i < hub->told; i++) {
        tell(hub, fresh, &hub->past[i]);
    }
    tell_clock(hub, fresh);
    *seat = hub->seat_count;
    return settle(hub, err);
}

/* --- requests -------------------------------------------------------------------------------- */

static void refuse(struct seat *seat, int64_t request, const struct shisa_err *why)
{
    size_t before = seat->pending.len;
    shisa_proto_refused(request, why, &seat->pending);
    end_line(&seat->pending, before);
}

static void acknowledge(struct shisa_hub *hub, struct seat *seat, int64_t request)
{
    size_t before = seat->pending.len;
    shisa_proto_ack(request, shisa_hub_now(hub), &seat->pending);
    end_line(&seat->pending, before);
}

static shisa_status bring_up(struct shisa_hub *hub, int64_t wall, struct shisa_err *err)
{
    shisa_ms now = due_now(hub, wall);
    shisa_ms before = shisa_hub_now(hub);
    return shisa_exercise_advance(hub->exercise, now > before ? now : before, err);
}

static bool news_for(const struct shisa_hub *hub, shisa_id role, uint32_t from)
{
    const struct shisa_engine *engine = shisa_exercise_engine(hub->exercise);
    for (uint32_t i = from; i < hub->past_count; i++) {
        const struct shisa_event *event = &hub->past[i];
        if (event->role != role && shisa_engine_may_see(engine, event, role)) {
            return true;
        }
    }
    return false;
}

/* To the next event that this role sees: time between is played, not skipped. */
static shisa_status jump(struct shisa_hub *hub, shisa_id role, int64_t wall, struct shisa_err *err)
{
    uint32_t from = hub->past_count;
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && !shisa_hub_ended(hub) && !news_for(hub, role, from)) {
        status = shisa_exercise_advance(hub->exercise, shisa_exercise_next_due(hub->exercise), err);
    }
    set_pace(hub, shisa_hub_now(hub), wall, hub->speed);
    return status == SHISA_OK ? shisa_run_mark(hub->run, "jumped", err) : status;
}

static shisa_status check_pace(const struct shisa_hub *hub, const struct shisa_request *request,
                               struct shisa_err *err)
{
    enum shisa_verb verb = request->read.input.verb;
    bool paces = request->next || verb == SHISA_VERB_PACE || verb == SHISA_VERB_END;
    return paces && !hub->solo ? shisa_refuse(err, SHISA_REFUSED, SHISA_W_HUB_SOLO_ONLY) : SHISA_OK;
}

static shisa_status apply(struct shisa_hub *hub, const struct seat *seat,
                          struct shisa_request *request, int64_t wall, struct shisa_err *err)
{
    shisa_status status = check_pace(hub, request, err);
    if (status != SHISA_OK) {
        return status;
    }
    if (request->next) {
        return jump(hub, seat->role, wall, err);
    }
    struct shisa_input *input = &request->read.input;
    input->at = shisa_hub_now(hub);
    input->role = seat->role;
    input->origin = SHISA_PERSON;
    status = shisa_exercise_apply(hub->exercise, input, err);
    if (status == SHISA_OK && input->verb == SHISA_VERB_PACE) {
        set_pace(hub, shisa_hub_now(hub), wall, input->speed);
    }
    return status;
}

shisa_status shisa_hub_receive(struct shisa_hub *hub, shisa_seat number, const char *line,
                               size_t len, struct shisa_err *err)
{
    SHISA_ASSERT(number >= 1 && number <= hub->seat_count);
    struct seat *seat = &hub->seats[number - 1];
    struct shisa_request request;
    struct shisa_err why;
    int64_t wall = hub->clock.now_ms(hub->clock.self);
    shisa_status status = bring_up(hub, wall, err);
    if (status != SHISA_OK) {
        return status;
    }
    status =
        shisa_proto_read_request(shisa_exercise_world(hub->exercise), line, len, &request, &why);
    bool refused = status != SHISA_OK;
    if (status == SHISA_OK) {
        status = apply(hub, seat, &request, wall, &why);
        refused = shisa_is_refusal(status);
    }
    if (refused) {
        refuse(seat, request.id, &why);
        status = SHISA_OK;
    } else if (status == SHISA_OK) {
        acknowledge(hub, seat, request.id);
        hub->dirty = true;
    } else if (err != NULL) {
        *err = why; /* the exercise cannot go on */
    }
    shisa_request_finish(&request);
    return status;
}

/* --- the tick -------------------------------------------------------------------------------- */

static int64_t wall_until(const struct shisa_hub *hub, shisa_ms due, int64_t wall)
{
    if (hub->speed == 0 || due == SHISA_NEVER) {
        return CLOCK_EVERY_MS;
    }
    int64_t at = hub->anchor_wall + ((due - hub->anchor) * 1000 + hub->speed - 1) / hub->speed;
    return at > wall ? at - wall : 0;
}

shisa_status shisa_hub_tick(struct shisa_hub *hub, int64_t *wait_ms, struct shisa_err *err)
{
    int64_t wall = hub->clock.now_ms(hub->clock.self);
    shisa_status status = bring_up(hub, wall, err);
    if (status != SHISA_OK) {
        return status;
    }
    if (hub->clock_told == 0 || wall - hub->clock_told >= CLOCK_EVERY_MS) {
        hub->clock_told = wall;
        for (uint32_t i = 0; i < hub->seat_count; i++) {
            tell_clock(hub, &hub->seats[i]);
        }
    }
    int64_t until = wall_until(hub, shisa_exercise_next_due(hub->exercise), wall);
    int64_t clock = hub->clock_told + CLOCK_EVERY_MS - wall;
    *wait_ms = until < clock ? until : clock;
    return settle(hub, err);
}
