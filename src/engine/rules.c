/* Penalties and order rules: what an act costs. */
#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

static bool same_deed(const struct shisa_deed *deed, shisa_id action,
                      const struct shisa_ref *target)
{
    return deed->action.id == action && engine_same(&deed->target, target);
}

/* Was it done before now, by anyone that `of` covers? */
static bool was_done(const struct shisa_engine *engine, const struct shisa_deed *deed,
                     const struct shisa_ref *of)
{
    shisa_id house = shisa_world_house(engine->world, of);
    for (const struct shisa_act *act = NULL;
         (act = shisa_engine_next_act(engine, house, act)) != NULL;) {
        if (act->state == SHISA_ACT_DONE && same_deed(deed, act->action, &act->target) &&
            engine_covers(engine->world, of, act->role)) {
            return true;
        }
    }
    return false;
}

static bool excused(const struct shisa_engine *engine, const struct shisa_penalty *penalty)
{
    for (uint32_t i = 0; i < penalty->unless.count; i++) {
        if (was_done(engine, &penalty->unless.at[i], &penalty->of)) {
            return true;
        }
    }
    return false;
}

static bool message_fits(const struct shisa_engine *engine, const struct shisa_penalty *penalty,
                         const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    return !engine_is_given(message) && engine_addressed(engine->world, message, &penalty->to) &&
           (penalty->via.id == 0 || penalty->via.id == message->channel) &&
           engine_mentions(message, &penalty->mention);
}

/* Is it about this kind of event? Those that name none are about what is done. */
static bool speaks_of(const struct shisa_penalty *penalty, enum shisa_event_kind kind)
{
    return penalty->event == NULL ? kind == SHISA_EV_BEGUN || kind == SHISA_EV_MESSAGE
                                  : strcmp(penalty->event, shisa_event_name(kind)) == 0;
}

static bool fits(const struct shisa_engine *engine, const struct shisa_penalty *penalty,
                 const struct shisa_event *event)
{
    if (!speaks_of(penalty, event->kind)) {
        return false;
    }
    if (event->kind == SHISA_EV_LEAKED) {
        return true;
    }
    if (penalty->event != NULL && penalty->action.id == 0) {
        return engine_same(&penalty->target, &event->target);
    }
    if (event->kind == SHISA_EV_MESSAGE) {
        return penalty->action.id == SHISA_SEND && message_fits(engine, penalty, event);
    }
    return event->ref == penalty->action.id && engine_same(&penalty->target, &event->target);
}

static void judge_penalty(struct shisa_engine *engine, shisa_id id, const struct shisa_event *event)
{
    const struct shisa_penalty *penalty = shisa_penalty_at(engine->world, id);
    struct penalty_now *now = &engine->penalties[id];
    if (now->taken || !engine_covers(engine->world, &penalty->of, event->role) ||
        !fits(engine, penalty, event) || excused(engine, penalty)) {
        return;
    }
    if (++now->seen < penalty->times) {
        return;
    }
    now->taken = true;
    engine->points -= penalty->points;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_PENALTY,
                                              .cause = event->seq,
                                              .role = event->role,
                                              .ref = id,
                                              .points = penalty->points });
}

/* Bits of the steps that this act is. */
static uint64_t steps_of(const struct shisa_order *order, const struct shisa_event *event)
{
    uint64_t steps = 0;
    for (uint32_t i = 0; i < order->steps.count && i < ORDER_STEPS_MAX; i++) {
        if (same_deed(&order->steps.at[i], event->ref, &event->target)) {
            steps |= UINT64_C(1) << i;
        }
    }
    return steps;
}

static void judge_order(struct shisa_engine *engine, shisa_id id, const struct shisa_event *event)
{
    const struct shisa_order *order = shisa_order_at(engine->world, id);
    struct order_now *now = &engine->orders[id];
    if (!engine_covers(engine->world, &order->of, event->role)) {
        return;
    }
    uint64_t steps = steps_of(order, event);
    if (event->kind == SHISA_EV_DONE) {
        now->done |= steps;
        return;
    }
    uint64_t earlier = steps == 0 ? 0 : (steps & -steps) - 1; /* all before the first of them */
    if (now->broken || (earlier & ~now->done) == 0) {
        return;
    }
    now->broken = true;
    engine->points -= order->points;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_BROKEN,
                                              .cause = event->seq,
                                              .role = event->role,
                                              .ref = id,
                                              .points = order->points });
}

static void judge_penalties(struct shisa_engine *engine, const struct shisa_event *event,
                            shisa_id house)
{
    const struct shisa_list *penalties = &engine->world->penalties_of[house];
    for (uint32_t i = 0; i < penalties->count; i++) {
        judge_penalty(engine, ((const shisa_id *)penalties->items)[i], event);
    }
}

static void judge_orders(struct shisa_engine *engine, const struct shisa_event *event,
                         shisa_id house)
{
    const struct shisa_list *orders = &engine->world->orders_of[house];
    for (uint32_t i = 0; i < orders->count; i++) {
        judge_order(engine, ((const shisa_id *)orders->items)[i], event);
    }
}

/* A wrong act costs when it begins, for that is when it was decided; a message when it goes out. */
void engine_judge_rules(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_role *role = shisa_role_at(engine->world, event->role);
    if (role == NULL) {
        return;
    }
    switch (event->kind) {
    case SHISA_EV_BEGUN:
        judge_penalties(engine, event, role->organisation);
        judge_orders(engine, event, role->organisation);
        break;
    case SHISA_EV_DONE:
        judge_orders(engine, event, role->organisation);
        break;
    case SHISA_EV_MESSAGE:
    case SHISA_EV_BYPASSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_LEAKED:
        judge_penalties(engine, event, role->organisation);
        break;
    default:
        break;
    }
}
