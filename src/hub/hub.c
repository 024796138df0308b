#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define CLOCK_SOLO_MS 1000 /* seats count on by themselves in between */
#define CLOCK_MANY_MS 5000 /* the same, and twenty thousand are to be told */
#define PRESENCE_MS 1000   /* the staff is told who came and went */
#define RUNNING_MS 10000   /* a killed hub goes on at most so long before it was killed */

const struct shisa_engine *hub_engine(const struct shisa_hub *hub)
{
    return shisa_exercise_engine(hub->exercise);
}

const struct shisa_world *hub_world(const struct shisa_hub *hub)
{
    return shisa_exercise_world(hub->exercise);
}

int64_t hub_wall(const struct shisa_hub *hub)
{
    return hub->options.clock.now_ms(hub->options.clock.self);
}

shisa_ms shisa_hub_now(const struct shisa_hub *hub)
{
    return shisa_engine_now(hub_engine(hub));
}

bool shisa_hub_ended(const struct shisa_hub *hub)
{
    return shisa_engine_ended(hub_engine(hub));
}

/* --- pace ------------------------------------------------------------------------------------ */

static shisa_ms due_now(const struct shisa_hub *hub, int64_t wall)
{
    return hub->anchor + (wall - hub->anchor_wall) * hub->speed / 1000;
}

void hub_set_pace(struct shisa_hub *hub, shisa_ms at, int64_t wall, int32_t speed)
{
    hub->anchor = at;
    hub->anchor_wall = wall;
    hub->speed = speed;
    hub->restarted &= speed == 0;
    hub->clock_told = 0;
}

/* The end: seats that count on from the last clock must not count past it. */
static void stand_still(struct shisa_hub *hub, int64_t wall)
{
    if (hub->speed != 0) {
        hub_set_pace(hub, shisa_hub_now(hub), wall, 0);
    }
    proposals_end(hub);
}

shisa_status hub_bring_up(struct shisa_hub *hub, int64_t wall, struct shisa_err *err)
{
    shisa_ms now = due_now(hub, wall);
    shisa_ms before = shisa_hub_now(hub);
    shisa_status status = shisa_exercise_advance(hub->exercise, now > before ? now : before, err);
    if (status == SHISA_OK && shisa_hub_ended(hub)) {
        stand_still(hub, wall);
    }
    return status;
}

shisa_status hub_jump(struct shisa_hub *hub, shisa_ms until, int64_t wall, struct shisa_err *err)
{
    shisa_status status = shisa_exercise_advance(hub->exercise, until, err);
    hub_set_pace(hub, shisa_hub_now(hub), wall, hub->speed);
    return status == SHISA_OK ? shisa_run_mark(hub->run, "jumped", err) : status;
}

/* --- hearing the exercise -------------------------------------------------------------------- */

static void role_told(void *self, shisa_id role)
{
    struct shisa_hub *hub = self;
    for (uint32_t next = hub->chairs.first[role]; next != 0; next = hub->chairs.at[next - 1].next) {
        shisa_guest guest = hub->chairs.at[next - 1].guest;
        if (guest != 0) {
            guest_due(hub, guest_at(hub, guest));
        }
    }
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct shisa_hub *hub = self;
    (void)err;
    journal_add(&hub->journal, event, role_told, hub);
    role_told(hub, 0); /* the staff */
    hub->dirty = true;
    return SHISA_OK;
}

/* In a replay chairs are known before their codes are. */
static struct chair *chair_known(struct shisa_hub *hub, const struct shisa_seat *seat,
                                 struct shisa_err *err)
{
    struct chair *chair = chair_of(hub, seat);
    return chair != NULL ? chair : chair_add(hub, seat, err);
}

static shisa_status learn_second(struct shisa_hub *hub, const struct shisa_input *input,
                                 struct shisa_err *err)
{
    struct chair *second = chair_known(hub, &input->second, err);
    if (second == NULL) {
        return SHISA_LIMIT;
    }
    chair_done(second, input->agreed, done_answer((uint32_t)input->proposal, true));
    return SHISA_OK;
}

/* Also what is replayed: what was done before the hub was killed was done, and who sat where is
 * known. */
static shisa_status hear_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    struct shisa_hub *hub = self;
    if (input->seat.duty == SHISA_NOBODY) {
        return SHISA_OK;
    }
    if (input->second.duty != SHISA_NOBODY && learn_second(hub, input, err) != SHISA_OK) {
        return SHISA_LIMIT;
    }
    struct chair *chair = chair_known(hub, &input->seat, err);
    if (chair == NULL) {
        return SHISA_LIMIT;
    }
    if (input->request != 0) {
        chair_done(chair, input->request, done_input(hub, &input->seat, input));
    }
    if (input->request != 0 && input->second.duty == SHISA_NOBODY) { /* else he asked long ago */
        chair->seen = journal_last(&hub->journal);
    }
    if (input->verb == SHISA_VERB_SIT) {
        chair_named(hub, chair, input->text != NULL ? input->text : "");
    }
    return SHISA_OK;
}

/* --- life ------------------------------------------------------------------------------------ */

struct shisa_hub *shisa_hub_create(struct shisa_exercise *exercise,
                                   struct shisa_hub_options options)
{
    struct shisa_hub *hub = shisa_alloc(sizeof *hub);
    hub->exercise = exercise;
    hub->options = options;
    for (size_t i = 0; i < SHISA_SALT_SIZE; i++) {
        static const char digits[] = "0123456789abcdef";
        hub->name[2 * i] = digits[options.seats.salt[i] >> 4];
        hub->name[2 * i + 1] = digits[options.seats.salt[i] & 15];
    }
    journal_init(&hub->journal, hub_engine(hub));
    hub->chairs.first = shisa_alloc((shisa_world_count(hub_world(hub), SHISA_ROLE) + 1) *
                                    sizeof *hub->chairs.first);
    shisa_exercise_listen(exercise, (struct shisa_sink){ hub, hear_input, hear_event });
    return hub;
}

shisa_status shisa_hub_start(struct shisa_hub *hub, struct shisa_run *run, int32_t speed,
                             struct shisa_err *err)
{
    SHISA_ASSERT(hub->run == NULL);
    hub->run = run;
    hub->written = hub_wall(hub);
    hub->restarted = shisa_hub_now(hub) > 0;
    hub_set_pace(hub, shisa_hub_now(hub), hub->written, speed);
    return shisa_run_commit(run, err);
}

void shisa_hub_destroy(struct shisa_hub *hub)
{
    if (hub == NULL) {
        return;
    }
    shisa_exercise_unlisten(hub->exercise, hub);
    guests_finish(hub);
    proposals_finish(hub);
    chairs_finish(&hub->chairs);
    journal_finish(&hub->journal);
    free(hub);
}

const struct shisa_hub_trouble *shisa_hub_trouble(const struct shisa_hub *hub)
{
    return &hub->trouble;
}

/* --- guests ----------------------------------------------------------------------------------- */

/* Commits, and only then lets anybody know. */
static shisa_status settle(struct shisa_hub *hub, struct shisa_err *err)
{
    if (hub->dirty) {
        shisa_status status = shisa_run_commit(hub->run, err);
        if (status != SHISA_OK) {
            return status;
        }
        hub->dirty = false;
        hub->written = hub_wall(hub);
    }
    due_feed(hub);
    return SHISA_OK;
}

shisa_status shisa_hub_attach(struct shisa_hub *hub, shisa_id role, struct shisa_wire wire,
                              shisa_guest *guest, struct shisa_err *err)
{
    SHISA_ASSERT(hub->options.solo);
    const struct shisa_seat seat = { SHISA_NOBODY, role, 1 };
    struct chair *chair = chair_of(hub, &seat);
    if (chair == NULL && (chair = chair_add(hub, &seat, err)) == NULL) {
        return SHISA_LIMIT;
    }
    shisa_status status = shisa_hub_connect(hub, wire, guest, err);
    if (status == SHISA_OK) {
        hub_sit(hub, guest_at(hub, *guest), chair);
        status = settle(hub, err);
    }
    return status;
}

shisa_status shisa_hub_receive(struct shisa_hub *hub, shisa_guest number, const char *line,
                               size_t len, struct shisa_err *err)
{
    struct guest *guest = guest_at(hub, number);
    shisa_status status = hub_bring_up(hub, hub_wall(hub), err);
    if (status != SHISA_OK || guest->parting) {
        return status;
    }
    return guest->chair == 0 ? hub_join(hub, guest, line, len, err)
                             : hub_request(hub, guest, line, len, err);
}

void shisa_hub_overlong(struct shisa_hub *hub, shisa_guest number)
{
    struct shisa_err why;
    shisa_refuse(&why, SHISA_INVALID, SHISA_W_LINE_TOO_LONG, SHISA_LINE_MAX);
    struct guest *guest = guest_at(hub, number);
    if (guest->chair == 0) {
        hub_turn_away(hub, guest, &why);
    } else {
        hub_refuse(hub, guest, -1, &why);
    }
}

/* --- the tick -------------------------------------------------------------------------------- */

static int64_t wall_until(const struct shisa_hub *hub, shisa_ms due, int64_t wall, int64_t most)
{
    if (hub->speed == 0 || due == SHISA_NEVER) {
        return most;
    }
    int64_t at = hub->anchor_wall + ((due - hub->anchor) * 1000 + hub->speed - 1) / hub->speed;
    return at <= wall ? 0 : at - wall < most ? at - wall : most;
}

/* Who does not read his bye would stay for ever. */
static void give_up(struct shisa_hub *hub, struct guest *guest)
{
    if (guest->reminded && !guest->closed) {
        hub->trouble.unread++;
        guest_close(guest);
    }
    guest->reminded = true;
}

static void tell_clock(struct shisa_hub *hub)
{
    for (uint32_t i = 0; i < hub->guest_count; i++) {
        struct guest *guest = hub->guests[i];
        if (guest->connected && guest->parting) {
            give_up(hub, guest);
        } else if (guest->connected && guest->chair != 0) {
            guest->clock = true;
            guest_due(hub, guest);
        }
    }
}

/* The staff is told every second who is here; the others rarely, they count for themselves. */
static void tell_staff(struct shisa_hub *hub)
{
    for (uint32_t next = hub->chairs.first[0]; next != 0; next = hub->chairs.at[next - 1].next) {
        shisa_guest number = hub->chairs.at[next - 1].guest;
        if (number != 0) {
            guest_at(hub, number)->clock = true;
            guest_due(hub, guest_at(hub, number));
        }
    }
}

static void tell_time(struct shisa_hub *hub, int64_t wall)
{
    int64_t every = hub->options.solo ? CLOCK_SOLO_MS : CLOCK_MANY_MS;
    if (hub->clock_told == 0 || wall - hub->clock_told >= every) {
        hub->clock_told = wall;
        hub->staff_told = wall;
        tell_clock(hub);
    } else if (wall - hub->staff_told >= PRESENCE_MS) {
        hub->staff_told = wall;
        tell_staff(hub);
    }
}

/* A hub that is killed goes on from the last that stands in the log. */
static shisa_status mark_running(struct shisa_hub *hub, int64_t wall, struct shisa_err *err)
{
    if (hub->dirty || hub->speed == 0 || shisa_hub_ended(hub) || wall - hub->written < RUNNING_MS) {
        return SHISA_OK;
    }
    hub->dirty = true;
    return shisa_run_mark(hub->run, "running", err);
}

shisa_status shisa_hub_tick(struct shisa_hub *hub, int64_t *wait_ms, struct shisa_err *err)
{
    int64_t wall = hub_wall(hub);
    shisa_status status = hub_bring_up(hub, wall, err);
    if (status != SHISA_OK) {
        return status;
    }
    status = mark_running(hub, wall, err);
    if (status != SHISA_OK) {
        return status;
    }
    door_tick(hub, wall);
    tell_time(hub, wall);
    *wait_ms = wall_until(hub, shisa_exercise_next_due(hub->exercise), wall,
                          hub->staff_told + PRESENCE_MS - wall);
    status = settle(hub, err);
    *wait_ms = due_any(hub) ? 0 : *wait_ms;
    return status;
}
