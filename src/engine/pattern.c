#include "shisa/engine.h"

#include "internal.h"

bool engine_covers(const struct shisa_world *world, const struct shisa_ref *ref, shisa_id role)
{
    switch (ref->kind) {
    case SHISA_KIND_NONE:
        return true;
    case SHISA_ROLE:
        return ref->id == role;
    case SHISA_ORGANISATION: {
        const struct shisa_role *who = shisa_role_at(world, role);
        return who != NULL && who->organisation == ref->id;
    }
    default:
        return false;
    }
}

bool engine_same(const struct shisa_ref *wanted, const struct shisa_ref *got)
{
    return wanted->kind == SHISA_KIND_NONE || (wanted->kind == got->kind && wanted->id == got->id);
}

bool shisa_pattern_fits(const struct shisa_pattern *pattern, const struct shisa_event *event)
{
    return pattern->kind == event->kind && pattern->ref.id == event->ref &&
           engine_same(&pattern->target, &event->target) &&
           (pattern->option == 0 || pattern->option == event->value);
}

static bool is_or_was(const struct shisa_act *act, enum shisa_event_kind kind)
{
    switch (kind) {
    case SHISA_EV_DONE:
        return act->state == SHISA_ACT_DONE;
    case SHISA_EV_BYPASSED:
        return act->bypassed;
    case SHISA_EV_REFUSED:
        return act->refused;
    default:
        return act->state == SHISA_ACT_DONE || act->state == SHISA_ACT_RUNNING;
    }
}

static bool act_happened(const struct shisa_engine *engine, const struct shisa_pattern *pattern)
{
    for (uint32_t i = 0; i < engine->act_count; i++) {
        const struct shisa_act *act = &engine->acts[i];
        if (is_or_was(act, pattern->kind) && act->action == pattern->ref.id &&
            engine_same(&pattern->target, &act->target)) {
            return true;
        }
    }
    return false;
}

bool shisa_engine_happened(const struct shisa_engine *engine, const struct shisa_pattern *pattern)
{
    shisa_id id = pattern->ref.id;
    switch (pattern->kind) {
    case SHISA_EV_INJECT:
        return engine->parcels[id].sent;
    case SHISA_EV_HELD:
        return engine->parcels[id].held;
    case SHISA_EV_LEAKED:
        return engine->injects[id].leaked;
    case SHISA_EV_REACH:
        return engine->injects[id].reached;
    case SHISA_EV_BEGUN:
    case SHISA_EV_DONE:
    case SHISA_EV_BYPASSED:
    case SHISA_EV_REFUSED:
        return act_happened(engine, pattern);
    case SHISA_EV_MET:
        return engine->outcomes[id].state == SHISA_MET;
    case SHISA_EV_MISSED:
        return engine->outcomes[id].state == SHISA_MISSED;
    case SHISA_EV_DECIDED:
        return engine->decisions[id].state == DECISION_TAKEN &&
               (pattern->option == 0 || pattern->option == engine->decisions[id].option);
    case SHISA_EV_LAPSED:
        return engine->decisions[id].state == DECISION_LAPSED;
    case SHISA_EV_PENALTY:
        return engine->penalties[id].taken;
    case SHISA_EV_BROKEN:
        return engine->orders[id].broken;
    case SHISA_EV_SERVICE:
        return engine->services[id].level != 100;
    default:
        return false;
    }
}
