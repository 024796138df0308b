/* The one rule for who may see what. */
#include "shisa/engine.h"

#include "internal.h"

static bool message_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                         shisa_id role)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    const struct shisa_ref me = { .kind = SHISA_ROLE, .id = role };
    return message->from == role || engine_addressed(engine->world, message, &me);
}

/* Does a service of that organisation need this one, however far down? Services have no cycle. */
static bool depends(const struct shisa_world *world, shisa_id service, shisa_id wanted)
{
    const struct shisa_needs *needs = &shisa_service_at(world, service)->needs;
    for (uint32_t i = 0; i < needs->count; i++) {
        if (needs->at[i].service.id == wanted || depends(world, needs->at[i].service.id, wanted)) {
            return true;
        }
    }
    return false;
}

static bool service_seen(const struct shisa_world *world, shisa_id service, shisa_id organisation)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_SERVICE); id++) {
        if (shisa_service_at(world, id)->of.id == organisation &&
            (id == service || depends(world, id, service))) {
            return true;
        }
    }
    return false;
}

static bool approval_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role)
{
    const struct shisa_act *act = shisa_engine_act(engine, event->item);
    return act->role == role ||
           engine_covers(engine->world, &shisa_approval_at(engine->world, event->ref)->by, role);
}

bool shisa_engine_may_see(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role)
{
    const struct shisa_world *world = engine->world;
    switch (event->kind) {
    case SHISA_EV_STARTEX:
    case SHISA_EV_PACE:
    case SHISA_EV_ENDEX:
        return true;
    case SHISA_EV_MESSAGE:
        return message_seen(engine, event, role);
    case SHISA_EV_READ:
    case SHISA_EV_BEGUN:
    case SHISA_EV_DONE:
    case SHISA_EV_MEMO:
        return event->role == role;
    case SHISA_EV_CANCELLED: {
        const struct shisa_act *act = shisa_engine_act(engine, event->item);
        const struct shisa_approval *approval = shisa_approval_at(world, act->approval);
        return act->role == role || (approval != NULL && engine_covers(world, &approval->by, role));
    }
    case SHISA_EV_WAITING:
    case SHISA_EV_APPROVED:
    case SHISA_EV_RETURNED:
    case SHISA_EV_EXPIRED:
        return approval_seen(engine, event, role);
    case SHISA_EV_ASKED:
    case SHISA_EV_DECIDED:
    case SHISA_EV_LAPSED:
        return engine_covers(world, &shisa_decision_at(world, event->ref)->to, role);
    case SHISA_EV_BACKUP:
        return shisa_service_at(world, event->ref)->of.id ==
               shisa_role_at(world, role)->organisation;
    case SHISA_EV_SERVICE:
        return service_seen(world, event->ref, shisa_role_at(world, role)->organisation);
    default:
        return false; /* scores, expectations, marks, notes and faults are not the participants' */
    }
}
