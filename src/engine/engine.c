#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

/* --- life ------------------------------------------------------------------------------------ */

/* One array by id of each kind that has a running state; entry 0 stays unused. */
static shisa_status create_states(struct shisa_engine *engine, struct shisa_err *err)
{
    const struct {
        void **array;
        enum shisa_kind kind;
        size_t size;
    } states[] = {
        { (void **)&engine->outcomes, SHISA_EXPECT, sizeof *engine->outcomes },
        { (void **)&engine->open_next, SHISA_EXPECT, sizeof *engine->open_next },
        { (void **)&engine->open_first, SHISA_ORGANISATION, sizeof *engine->open_first },
        { (void **)&engine->decisions, SHISA_DECISION, sizeof *engine->decisions },
        { (void **)&engine->injects, SHISA_INJECT, sizeof *engine->injects },
        { (void **)&engine->services, SHISA_SERVICE, sizeof *engine->services },
        { (void **)&engine->marks, SHISA_ASSET, sizeof *engine->marks },
        { (void **)&engine->penalties, SHISA_PENALTY, sizeof *engine->penalties },
        { (void **)&engine->orders, SHISA_ORDER, sizeof *engine->orders },
        { (void **)&engine->role_seen, SHISA_ROLE, sizeof *engine->role_seen },
        { (void **)&engine->roles, SHISA_ROLE, sizeof *engine->roles },
        { (void **)&engine->seated, SHISA_ROLE, sizeof *engine->seated },
        { (void **)&engine->evidence, SHISA_ORGANISATION, sizeof *engine->evidence },
        { (void **)&engine->house_seen, SHISA_ORGANISATION, sizeof *engine->house_seen },
        { (void **)&engine->acts_of, SHISA_ORGANISATION, sizeof *engine->acts_of },
        { (void **)&engine->sent_by, SHISA_ORGANISATION, sizeof *engine->sent_by },
        { (void **)&engine->about, SHISA_INJECT, sizeof *engine->about },
    };
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
        size_t count = shisa_world_count(engine->world, states[i].kind) + 1;
        *states[i].array = shisa_region_alloc(engine->region, count * states[i].size);
        if (*states[i].array == NULL) {
            return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_ROLE); id++) {
        engine->roles[id].stance = shisa_role_at(engine->world, id)->first_stance;
    }
    shisa_status status = engine_needs_create(engine, err);
    if (status == SHISA_OK) {
        status = engine_resources_create(engine, err);
    }
    if (status == SHISA_OK) {
        status = engine_parcels_create(engine, err);
    }
    if (status == SHISA_OK) {
        status = engine_bounds_create(engine, err);
    }
    return status == SHISA_OK ? engine_secrets_create(engine, err) : status;
}

shisa_status shisa_engine_create(struct shisa_region *region, const struct shisa_world *world,
                                 uint64_t seed, struct shisa_engine **out, struct shisa_err *err)
{
    struct shisa_engine *engine = shisa_region_alloc(region, sizeof *engine);
    if (engine == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
    }
    engine->region = region;
    engine->world = world;
    engine->seed = seed;
    engine_own_doing(engine);
    shisa_digest_init(&engine->digest);
    shisa_status status = create_states(engine, err);
    if (status == SHISA_OK) {
        *out = engine;
    }
    return status;
}

void shisa_engine_reseed(struct shisa_engine *engine, uint64_t seed)
{
    SHISA_ASSERT(!engine->started);
    engine->seed = seed;
    engine_needs_reseed(engine);
}

void shisa_engine_listen(struct shisa_engine *engine, struct shisa_listener listener)
{
    engine->listener = listener;
}

/* --- STARTEX and ENDEX ----------------------------------------------------------------------- */

static void schedule(struct shisa_engine *engine, uint64_t cause)
{
    const struct shisa_world *world = engine->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_INJECT); id++) {
        const struct shisa_inject *inject = shisa_inject_at(world, id);
        if (inject->at != SHISA_NEVER) {
            engine_set_timer(engine, inject->at, TIMER_INJECT, id, 0, 0);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_DECISION); id++) {
        const struct shisa_decision *decision = shisa_decision_at(world, id);
        if (decision->at != SHISA_NEVER) {
            engine_set_timer(engine, decision->at, TIMER_ASK, id, 0, 0);
        }
    }
    engine_open_from_start(engine, cause);
}

shisa_status shisa_engine_start(struct shisa_engine *engine, struct shisa_err *err)
{
    SHISA_ASSERT(!engine->started);
    engine->started = true;
    uint64_t seq = engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_STARTEX });
    schedule(engine, seq);
    struct timer endex = { .due = engine->world->scenario.length, .kind = TIMER_ENDEX };
    struct shisa_err full;
    if (timers_set_last(&engine->timers, engine->region, endex, &full) != SHISA_OK) {
        engine_trouble(engine, &full);
    }
    shisa_status status = engine_settle(engine, err);
    return status == SHISA_OK ? shisa_engine_advance(engine, 0, err) : status;
}

void engine_end(struct shisa_engine *engine, uint64_t cause)
{
    int64_t points = engine->points > 0 ? engine->points : 0;
    uint64_t seq = engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_ENDEX,
                                                             .cause = cause,
                                                             .points = (int32_t)points,
                                                             .value = engine->points_max });
    engine->ended = true;
    engine_hand_out_sheets(engine, seq);
}

/* --- time ------------------------------------------------------------------------------------ */

static void fire(struct shisa_engine *engine, const struct timer *timer)
{
    switch (timer->kind) {
    case TIMER_INJECT:
        engine_inject_due(engine, timer->item, timer->tag, timer->cause);
        break;
    case TIMER_RELEASE:
        engine_hold_due(engine, timer->item, timer->tag, timer->cause);
        break;
    case TIMER_ASK:
        engine_ask(engine, timer->item, timer->cause);
        break;
    case TIMER_LAPSE:
        engine_lapse(engine, timer->item, timer->cause);
        break;
    case TIMER_ACT:
        engine_act_due(engine, timer->item);
        break;
    case TIMER_APPROVAL:
        engine_approval_due(engine, timer->item);
        break;
    case TIMER_ANSWER:
        engine_answer_due(engine, timer->item);
        break;
    case TIMER_REACH:
        engine_reach_due(engine, timer->item, timer->cause);
        break;
    case TIMER_RESOURCE:
        engine_resource_back(engine, timer->item, timer->cause);
        break;
    case TIMER_ZERO:
        engine_expect_due(engine, timer->item, timer->cause);
        break;
    case TIMER_NEED:
        engine_need_due(engine, timer->item, timer->tag, timer->cause);
        break;
    case TIMER_WAKE:
        engine->listener.wake(engine->listener.self, timer->tag, timer->cause);
        break;
    case TIMER_ENDEX:
        engine_end(engine, timer->cause);
        break;
    }
}

void engine_own_doing(struct shisa_engine *engine)
{
    engine->origin = SHISA_CONTROL;
    engine->seat = (struct shisa_seat){ 0 };
}

shisa_status engine_settle(struct shisa_engine *engine, struct shisa_err *err)
{
    while (engine->event_judged < engine->event_count && engine->trouble.status == SHISA_OK) {
        struct shisa_event event = engine->events[engine->event_judged++];
        engine_own_doing(engine);
        if (event.kind == SHISA_EV_INJECT || event.kind == SHISA_EV_SHARE) {
            engine_ask_after(engine, &event);
        }
        engine_judge_severity(engine, &event);
        engine_judge_lines(engine, &event);
        engine_judge_resources(engine, &event);
        engine_judge_stances(engine, &event);
        engine_judge_sharing(engine, &event);
        engine_judge_expectations(engine, &event);
        engine_judge_rules(engine, &event);
        if (engine->listener.event != NULL) {
            engine->listener.event(engine->listener.self, &event);
        }
    }
    return engine_troubled(engine, err);
}

static void move_to(struct shisa_engine *engine, shisa_ms now)
{
    SHISA_ASSERT(now >= engine->now); /* simulated time never runs backwards */
    if (now > engine->now) {
        engine->now = now;
        engine->instant_work = 0;
    }
}

/* A timer that makes no event must not run on without end either. */
static shisa_status count_timer(struct shisa_engine *engine, struct shisa_err *err)
{
    if (++engine->instant_work <= SHISA_EVENTS_PER_STEP) {
        return SHISA_OK;
    }
    return shisa_fail(err, SHISA_LIMIT, "more than %u timers fire at one instant: a loop?",
                      SHISA_EVENTS_PER_STEP);
}

shisa_status shisa_engine_advance(struct shisa_engine *engine, shisa_ms to, struct shisa_err *err)
{
    SHISA_ASSERT(engine->started);
    while (!engine->ended && shisa_engine_next_due(engine) <= to) {
        struct timer timer = timers_pop(&engine->timers);
        move_to(engine, timer.due);
        engine_own_doing(engine);
        fire(engine, &timer);
        shisa_status status = engine_settle(engine, err);
        if (status == SHISA_OK) {
            status = count_timer(engine, err);
        }
        if (status != SHISA_OK) {
            return status;
        }
    }
    if (!engine->ended && to > engine->now) {
        move_to(engine, to);
    }
    return SHISA_OK;
}

shisa_ms shisa_engine_next_due(const struct shisa_engine *engine)
{
    return engine->ended || engine->timers.count == 0 ? SHISA_NEVER : engine->timers.heap[0].due;
}

shisa_status shisa_engine_wake_at(struct shisa_engine *engine, shisa_ms at, uint32_t tag,
                                  uint64_t cause, struct shisa_err *err)
{
    if (at < engine->now) {
        return shisa_fail(err, SHISA_INVALID, "a wake at %lld ms, but it is already %lld ms",
                          (long long)at, (long long)engine->now);
    }
    struct timer timer = { .due = at, .cause = cause, .kind = TIMER_WAKE, .tag = tag };
    return timers_set(&engine->timers, engine->region, timer, err);
}

/* --- looking --------------------------------------------------------------------------------- */

shisa_ms shisa_engine_now(const struct shisa_engine *engine)
{
    return engine->now;
}

bool shisa_engine_ended(const struct shisa_engine *engine)
{
    return engine->ended;
}

const struct shisa_world *shisa_engine_world(const struct shisa_engine *engine)
{
    return engine->world;
}

uint64_t shisa_engine_seed(const struct shisa_engine *engine)
{
    return engine->seed;
}

shisa_status shisa_engine_say(struct shisa_engine *engine, enum shisa_event_kind kind,
                              const char *text, uint64_t cause, struct shisa_err *err)
{
    SHISA_ASSERT(kind == SHISA_EV_NOTE || kind == SHISA_EV_FAULT);
    char *kept = shisa_region_copy(engine->region, text);
    if (kept == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full");
    }
    engine_emit(engine, (struct shisa_event){ .kind = kind, .cause = cause, .text = kept });
    return SHISA_OK;
}
