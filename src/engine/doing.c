/* Acts as they run: begun, waiting for an approval, done. */
#include "shisa/engine.h"

#include "internal.h"

struct shisa_act *engine_act_new(struct shisa_engine *engine, struct shisa_act act)
{
    struct shisa_err err;
    void *items = engine->acts;
    if (engine_grow(engine->region, &items, engine->act_count, &engine->act_cap, sizeof act,
                    SHISA_ACTS_MAX, "acts", &err) != SHISA_OK) {
        engine_trouble(engine, &err);
        return NULL;
    }
    engine->acts = items;
    act.number = engine->act_count + 1;
    act.begun = engine->now;
    engine->acts[engine->act_count++] = act;
    engine_chain_act(engine, &engine->acts[act.number - 1]);
    return &engine->acts[act.number - 1];
}

uint64_t engine_tell_act(struct shisa_engine *engine, const struct shisa_act *act,
                         enum shisa_event_kind kind, struct shisa_event more)
{
    more.kind = kind;
    more.item = act->number;
    more.target = act->target;
    if (more.role == 0) {
        more.role = act->role;
    }
    more.ref = shisa_event_ref_kind(kind) == SHISA_APPROVAL ? act->approval : act->action;
    return engine_emit(engine, more);
}

void engine_act_begin(struct shisa_engine *engine, struct shisa_act *act, uint64_t cause)
{
    if (act->message != 0) {
        act->state = SHISA_ACT_DONE;
        engine_deliver(engine, act->message, cause);
        return;
    }
    if (engine_check_free(engine, shisa_action_at(engine->world, act->action), NULL) != SHISA_OK) {
        act->state = SHISA_ACT_STOPPED; /* while it waited, the last unit went elsewhere */
        engine_tell_act(engine, act, SHISA_EV_CANCELLED, (struct shisa_event){ .cause = cause });
        return;
    }
    act->state = SHISA_ACT_RUNNING;
    act->begun = engine->now;
    act->due = engine->now + shisa_action_at(engine->world, act->action)->takes;
    uint64_t seq = engine_tell_act(engine, act, SHISA_EV_BEGUN,
                                   (struct shisa_event){ .cause = cause, .due = act->due });
    act->begun_by = seq;
    engine_set_timer(engine, act->due, TIMER_ACT, act->number, 0, seq);
}

void engine_act_wait(struct shisa_engine *engine, struct shisa_act *act, shisa_id id)
{
    const struct shisa_approval *approval = shisa_approval_at(engine->world, id);
    act->state = SHISA_ACT_WAITING;
    act->approval = id;
    act->due = engine->now + approval->within;
    act->begun_by =
        engine_tell_act(engine, act, SHISA_EV_WAITING, (struct shisa_event){ .due = act->due });
    engine_set_timer(engine, act->due, TIMER_APPROVAL, act->number, 0, act->begun_by);
}

/* --- time ------------------------------------------------------------------------------------ */

void engine_act_due(struct shisa_engine *engine, uint32_t number)
{
    struct shisa_act *act = &engine->acts[number - 1];
    if (act->state != SHISA_ACT_RUNNING) {
        return; /* cancelled meanwhile */
    }
    act->state = SHISA_ACT_DONE;
    const struct shisa_action *action = shisa_action_at(engine->world, act->action);
    shisa_id asset = act->target.kind == SHISA_ASSET ? act->target.id : 0;
    uint64_t seq =
        engine_tell_act(engine, act, SHISA_EV_DONE, (struct shisa_event){ .cause = act->begun_by });
    if (asset != 0 && action->marks != NULL) {
        engine_set_mark(engine, asset, action->marks, true, seq);
    }
    if (asset != 0 && action->clears != NULL) {
        engine_set_mark(engine, asset, action->clears, false, seq);
    }
}

void engine_approval_due(struct shisa_engine *engine, uint32_t number)
{
    struct shisa_act *act = &engine->acts[number - 1];
    if (act->state != SHISA_ACT_WAITING) {
        return;
    }
    act->state = SHISA_ACT_STOPPED;
    engine_tell_act(engine, act, SHISA_EV_EXPIRED,
                    (struct shisa_event){ .cause = act->begun_by, .value = act->asked });
}

uint32_t shisa_engine_act_count(const struct shisa_engine *engine)
{
    return engine->act_count;
}

const struct shisa_act *shisa_engine_act(const struct shisa_engine *engine, uint32_t number)
{
    return number == 0 || number > engine->act_count ? NULL : &engine->acts[number - 1];
}
