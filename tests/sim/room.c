/* The room itself: hubs come and go, time passes unevenly, people act, and things break. */
#define _GNU_SOURCE /* memmem */
#include <stdio.h>

#include "../fake/drill.h"
#include "sim.h"

static int64_t wall_now(void *self)
{
    const struct sim *sim = self;
    return sim->now + sim->base;
}

/* --- simulated time: it follows the clock, whatever happens ----------------------------------- */

static shisa_ms time_due(const struct sim *sim)
{
    return sim->pace.at + (sim->now - sim->pace.wall) * sim->pace.speed / 1000;
}

/* To the millisecond in which a jump was rounded. */
static bool in_time(const struct sim *sim, shisa_ms now)
{
    shisa_ms late = now - time_due(sim);
    return late >= -1 && late <= 1;
}

void room_paced(struct sim *sim, const struct shisa_event *event)
{
    if (event->kind == SHISA_EV_JUMPED) {
        sim->pace.jumped = true;
        return;
    }
    CHECK(sim, sim->pace.jumped || in_time(sim, event->at),
          "no time is lost when the speed changes: it is %lld, not %lld", (long long)time_due(sim),
          (long long)event->at);
    sim->pace = (struct pace){ (int32_t)event->value, sim->now, event->at, sim->pace.jumped };
}

static void check_time(struct sim *sim)
{
    shisa_ms now = shisa_hub_now(sim->hub);
    if (sim->pace.jumped) {
        sim->pace = (struct pace){ .speed = sim->pace.speed, .wall = sim->now, .at = now };
    }
    CHECK(sim, shisa_hub_ended(sim->hub) || in_time(sim, now),
          "simulated time follows the clock: it is %lld, not %lld", (long long)time_due(sim),
          (long long)now);
}

/* --- lives of the hub ------------------------------------------------------------------------- */

static void raise_hub(struct sim *sim)
{
    struct shisa_exercise *exercise = sim->stage->hub.exercise;
    stage_set(&sim->stage->hub, sim->seed, sim->persons);
    shisa_exercise_listen(exercise, fold_sink(sim));
    sim->hub =
        shisa_hub_create(exercise, (struct shisa_hub_options){ .clock = { sim, wall_now },
                                                               .two = sim->plan.two,
                                                               .seats = register_of(&sim->seats),
                                                               .chance = chance_of(&sim->codes) });
    sim->life++;
    sim->base = (int64_t)draw(sim, 3) * 1000000;
}

static void fell_hub(struct sim *sim)
{
    shisa_hub_destroy(sim->hub);
    shisa_run_destroy(sim->run);
    shisa_exercise_unlisten(sim->stage->hub.exercise, sim);
}

void room_start(struct sim *sim)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    raise_hub(sim);
    shisa_status status =
        shisa_run_begin(sim->stage->hub.exercise, store_port(sim), &facts, &sim->run, &err);
    CHECK(sim, status == SHISA_OK, "a run begins: %s", err.text);
    cast_people(sim);
    status = shisa_hub_start(sim->hub, sim->run, sim->plan.speed, &err);
    CHECK(sim, status == SHISA_OK, "a hub starts: %s", err.text);
    sim->pace = (struct pace){ .speed = sim->plan.speed, .wall = sim->now };
}

static shisa_ms last_on_disk(const struct sim *sim)
{
    return sim->store.committed > 0 ? sim->store.at[sim->store.committed - 1].at : 0;
}

static void recover(struct sim *sim)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    raise_hub(sim);
    shisa_status status =
        shisa_run_recover(sim->stage->hub.exercise, store_port(sim), &facts, &sim->run, &err);
    CHECK(sim, status == SHISA_OK, "what was committed can be played again: %s", err.text);
    CHECK(sim, shisa_hub_now(sim->hub) == last_on_disk(sim), "a hub goes on where the log ends");
    status = shisa_hub_recall(sim->hub, &err);
    CHECK(sim, status == SHISA_OK, "the seats are known again: %s", err.text);
    status = shisa_hub_start(sim->hub, sim->run, sim->plan.speed, &err);
    CHECK(sim, status == SHISA_OK, "a hub starts again: %s", err.text);
    sim->pace =
        (struct pace){ .speed = sim->plan.speed, .wall = sim->now, .at = shisa_hub_now(sim->hub) };
}

void room_crash(struct sim *sim)
{
    static const struct shisa_text why = { "stop", "終了" };
    if (draw(sim, 3) == 0) {
        shisa_hub_farewell(sim->hub, &why, false);
    }
    conns_crash(sim);
    fell_hub(sim);
    store_crash(&sim->store);
    fold_crash(&sim->fold, sim->world, sim->store.told);
    sim->seats.full = false;
    for (uint32_t i = 0; i < sim->people_count; i++) {
        const struct person *person = &sim->people[i];
        CHECK(sim, person->seq <= sim->store.told, "nobody was told what is not on disk");
    }
    recover(sim);
}

/* --- what comes in ---------------------------------------------------------------------------- */

static void note_join(struct sim *sim, struct conn *conn, const char *line, size_t len)
{
    struct shisa_join join;
    struct shisa_err err;
    if (shisa_proto_read_join(line, len, &join, &err) == SHISA_OK) {
        conn->seated = spot_by_code(sim, join.code);
        shisa_join_finish(&join);
    }
}

void room_receive(struct sim *sim, struct conn *conn, const char *line, size_t len)
{
    struct shisa_err err;
    bool stranger = conn->seated == NULL;
    if (stranger) {
        note_join(sim, conn, line, len);
    }
    shisa_status status = shisa_hub_receive(sim->hub, conn->guest, line, len, &err);
    if (status != SHISA_OK) {
        CHECK(sim, sim->store.failed || sim->seats.full, "nothing that people say stops a hub: %s",
              err.text);
        room_crash(sim);
        return;
    }
    if (!stranger && conn->person != NULL && memmem(line, len, "\"verb\":\"look\"", 13) != NULL) {
        char *whole = shisa_alloc(len + 1);
        memcpy(whole, line, len);
        person_looks(conn, whole);
        free(whole);
    }
}

/* --- a step ----------------------------------------------------------------------------------- */

static void pass_time(struct sim *sim)
{
    uint64_t luck = draw(sim, 100);
    if (sim->healing) {
        sim->now += 300;
    } else if (luck < 75) {
        sim->now += (int64_t)draw(sim, 2 * sim->plan.stride);
    } else if (luck >= 97) {
        sim->now += (int64_t)draw(sim, 40 * sim->plan.stride);
    }
}

enum { BUSIEST = 8 }; /* the staff stands first, and in a large room has as much to do */

static void people_act(struct sim *sim)
{
    for (uint32_t i = 0; i < sim->plan.chatter; i++) {
        bool busy = draw(sim, 3) == 0 && sim->people_count > BUSIEST;
        person_act(&sim->people[draw(sim, busy ? BUSIEST : sim->people_count)]);
    }
}

static void bytes_move(struct sim *sim)
{
    uint32_t life = sim->life;
    for (struct conn *conn = sim->conns, *next; conn != NULL; conn = next) {
        next = conn->next;
        conn_move(conn);
        if (sim->life != life) {
            return; /* none of these connections is left */
        }
    }
}

static void wires_break(struct sim *sim)
{
    for (struct conn *conn = sim->conns; conn != NULL; conn = conn->next) {
        if (conn->person != NULL && per_mille(sim, sim->plan.cut_permille)) {
            conn_cut(conn);
        }
    }
}

static void disk_breaks(struct sim *sim)
{
    if (per_mille(sim, sim->plan.disk_permille)) {
        switch (draw(sim, 3)) {
        case 0:
            sim->store.append_fails = 1 + (uint32_t)draw(sim, 20);
            break;
        case 1:
            sim->store.commits_fail = 1 + (uint32_t)draw(sim, 8);
            break;
        default:
            sim->seats.full = !sim->seats.full;
        }
    }
}

static void hub_ticks(struct sim *sim)
{
    struct shisa_err err;
    int64_t wait = -1;
    if (!sim->healing && draw(sim, 100) < sim->plan.late_percent) {
        return;
    }
    shisa_status status = shisa_hub_tick(sim->hub, &wait, &err);
    CHECK(sim, status == SHISA_OK || sim->store.failed, "a tick fails only with the disk: %s",
          err.text);
    CHECK(sim, status != SHISA_OK || wait >= 0, "a tick says how long to wait");
    if (status == SHISA_OK) {
        check_time(sim);
    }
    if (sim->store.torn || (status != SHISA_OK && draw(sim, 4) == 0)) {
        room_crash(sim);
    }
}

static void count_time(struct sim *sim, shisa_ms before)
{
    shisa_ms now = shisa_hub_now(sim->hub);
    sim->played += now > before ? now - before : 0;
}

void room_step(struct sim *sim)
{
    shisa_ms before = shisa_hub_now(sim->hub);
    uint32_t life = sim->life;
    sim->step++;
    pass_time(sim);
    people_act(sim);
    bytes_move(sim);
    hub_ticks(sim);
    if (!sim->healing) {
        wires_break(sim);
        disk_breaks(sim);
    }
    conns_reap(sim);
    CHECK(sim, life != sim->life || shisa_hub_now(sim->hub) >= before,
          "simulated time never runs backwards");
    count_time(sim, before);
    if (!sim->healing && per_mille(sim, sim->plan.crash_permille)) {
        room_crash(sim);
    }
}

/* --- a seed ----------------------------------------------------------------------------------- */

static uint32_t one_of(struct sim *sim, const uint32_t *choices, size_t count)
{
    return choices[draw(sim, count)];
}

#define ONE_OF(sim, ...)                                                                           \
    one_of(sim, (const uint32_t[]){ __VA_ARGS__ },                                                 \
           sizeof((const uint32_t[]){ __VA_ARGS__ }) / sizeof(uint32_t))

/* So that the steps play about so much of the scenario, at that speed. */
static uint32_t draw_stride(struct sim *sim, uint32_t steps, int32_t speed)
{
    int64_t whole = sim->world->scenario.length / steps * 1000 / (speed > 0 ? speed : 1000);
    int64_t stride = whole * ONE_OF(sim, 1, 5, 10, 20) / 10;
    return stride < 10 ? 10 : stride > 1000000 ? 1000000 : (uint32_t)stride;
}

static void draw_plan(struct sim *sim)
{
    uint32_t steps = 100 + (uint32_t)draw(sim, 500);
    int32_t speed = (int32_t)ONE_OF(sim, 1000, 1000, 5000, 60000, 0);
    sim->plan = (struct plan){ .two = draw(sim, 2) == 0,
                               .speed = speed,
                               .steps = steps,
                               .late_percent = ONE_OF(sim, 0, 10, 60),
                               .crash_permille = ONE_OF(sim, 0, 2, 10, 40),
                               .cut_permille = ONE_OF(sim, 0, 5, 20),
                               .disk_permille = ONE_OF(sim, 0, 0, 5, 20),
                               .stride = draw_stride(sim, steps, speed),
                               .chatter = 1 + (uint32_t)draw(sim, 6) };
    for (shisa_id role = 1; role <= shisa_world_count(sim->world, SHISA_ROLE); role++) {
        sim->persons[role] = draw(sim, 4) != 0;
    }
}

static void open_sim(struct sim *sim, struct stage *stage, uint64_t seed)
{
    *sim = (struct sim){ .seed = seed,
                         .stage = stage,
                         .world = shisa_exercise_world(stage->hub.exercise),
                         .spots = shisa_alloc(SPOTS_MAX * sizeof *sim->spots),
                         .people = shisa_alloc(PEOPLE_MAX * sizeof *sim->people),
                         .trace = HASH_BASIS };
    sim->persons = shisa_alloc(shisa_world_count(sim->world, SHISA_ROLE) + 1);
    shisa_rng_init(&sim->rng, seed, "simulator");
    shisa_rng_init(&sim->codes, seed, "codes");
    fold_open(&sim->fold, sim->world);
    draw_plan(sim);
}

static void close_sim(struct sim *sim)
{
    conns_finish(sim);
    for (uint32_t i = 0; i < sim->people_count; i++) {
        person_finish(&sim->people[i]);
    }
    store_finish(&sim->store);
    register_finish(&sim->seats);
    fold_finish(&sim->fold, sim->world);
    free(sim->people);
    free(sim->spots);
    free(sim->persons);
}

struct outcome sim_play(struct stage *stage, uint64_t seed)
{
    static struct sim sim;
    open_sim(&sim, stage, seed);
    sim_playing(&sim);
    room_start(&sim);
    while (sim.step < sim.plan.steps) {
        room_step(&sim);
    }
    room_heal(&sim);
    room_check_end(&sim);
    fell_hub(&sim);
    const struct outcome outcome = { sim.trace, sim.played, sim.life,
                                     sim.step,  sim.done,   sim.seconded };
    close_sim(&sim);
    return outcome;
}
