/* What the staff sees: all of it; a sub-controller what concerns his organisation. */
#include "shisa/engine.h"

#include "internal.h"

static bool of_house(const struct shisa_world *world, shisa_id role, shisa_id house)
{
    return role != 0 && shisa_role_at(world, role)->organisation == house;
}

static bool message_concerns(const struct shisa_engine *engine, uint32_t number, shisa_id house)
{
    const struct shisa_message *message = shisa_engine_message(engine, number);
    const struct shisa_ref ref = { .kind = SHISA_ORGANISATION, .id = house };
    return of_house(engine->world, message->from, house) ||
           engine_addressed(engine->world, message, &ref);
}

static bool notice_concerns(const struct shisa_engine *engine, uint32_t number, shisa_id house)
{
    const struct shisa_notice *notice = shisa_engine_notice(engine, number);
    for (uint32_t i = 0; i < notice->to_count; i++) {
        if (shisa_world_house(engine->world, &notice->to[i]) == house) {
            return true;
        }
    }
    return notice->to_count == 0;
}

/* The house of the thing that an event is about; 0: it is nobody's alone. */
static shisa_id house_of_thing(const struct shisa_world *world, const struct shisa_event *event)
{
    shisa_id ref = event->ref;
    switch (shisa_event_ref_kind(event->kind)) {
    case SHISA_EXPECT:
        return shisa_world_house(world, &shisa_expect_at(world, ref)->of);
    case SHISA_PENALTY:
        return shisa_world_house(world, &shisa_penalty_at(world, ref)->of);
    case SHISA_ORDER:
        return shisa_world_house(world, &shisa_order_at(world, ref)->of);
    case SHISA_DECISION:
        return shisa_world_house(world, &shisa_decision_at(world, ref)->to);
    case SHISA_SERVICE:
        return shisa_world_house(world, &shisa_service_at(world, ref)->of);
    case SHISA_RESOURCE:
        return shisa_world_house(world, &shisa_resource_at(world, ref)->of);
    case SHISA_ASSET:
        return shisa_world_house(world, &shisa_asset_at(world, ref)->of);
    default:
        return 0;
    }
}

/* Who does it, who is asked, and whose thing it is. */
static bool concerns(const struct shisa_engine *engine, const struct shisa_event *event,
                     shisa_id house)
{
    const struct shisa_world *world = engine->world;
    switch (event->kind) {
    case SHISA_EV_STARTEX:
    case SHISA_EV_PACE:
    case SHISA_EV_SEVERITY:
    case SHISA_EV_JUMPED:
    case SHISA_EV_STOPPED:
    case SHISA_EV_ENDEX:
        return true;
    case SHISA_EV_MESSAGE:
        return message_concerns(engine, event->item, house);
    case SHISA_EV_INJECT:
    case SHISA_EV_SHARE:
    case SHISA_EV_HELD:
    case SHISA_EV_REACH:
    case SHISA_EV_LAUNCHED:
    case SHISA_EV_KEPT:
    case SHISA_EV_RELEASED:
    case SHISA_EV_SKIPPED:
    case SHISA_EV_MOVED:
    case SHISA_EV_EDITED:
    case SHISA_EV_PHONED:
        return event->target.kind == SHISA_KIND_NONE ? shisa_inject_is_for(world, event->ref, house)
                                                     : event->target.id == house;
    case SHISA_EV_NOTICE:
        return notice_concerns(engine, event->item, house);
    case SHISA_EV_BOUNDS:
        return event->target.id == house;
    case SHISA_EV_NOTE:
        return event->seat.duty == SHISA_SUBCONTROLLER && event->seat.of == house;
    case SHISA_EV_SERVICE:
        return engine_watches(world, event->ref, house) || house_of_thing(world, event) == house;
    case SHISA_EV_LINE:
        return event->target.kind == SHISA_KIND_NONE ? !engine_has_line(world, event->ref, house)
                                                     : event->target.id == house;
    case SHISA_EV_WAITING:
    case SHISA_EV_APPROVED:
    case SHISA_EV_RETURNED:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_CANCELLED: {
        const struct shisa_act *act = shisa_engine_act(engine, event->item);
        const struct shisa_approval *approval = shisa_approval_at(world, act->approval);
        return of_house(world, act->role, house) || of_house(world, act->asked, house) ||
               (approval != NULL && shisa_world_house(world, &approval->by) == house);
    }
    case SHISA_EV_REFUSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        return of_house(world, event->role, house) ||
               of_house(world, (shisa_id)event->value, house);
    case SHISA_EV_SEATED:
        return event->seat.duty == SHISA_SUBCONTROLLER ? event->seat.of == house
                                                       : of_house(world, event->role, house);
    case SHISA_EV_OBSERVED:
        return event->seat.duty == SHISA_SUBCONTROLLER && event->seat.of == house;
    case SHISA_EV_RATED:
    case SHISA_EV_REGRADED:
    case SHISA_EV_LINKED:
    case SHISA_EV_PLANNED:
    case SHISA_EV_SELF:
        return false; /* he works beside those who are rated */
    default:
        return of_house(world, event->role, house) || house_of_thing(world, event) == house;
    }
}

bool shisa_engine_staff_sees(const struct shisa_engine *engine, const struct shisa_event *event,
                             const struct shisa_seat *seat)
{
    switch (seat->duty) {
    case SHISA_CONTROLLER:
    case SHISA_EVALUATOR:
    case SHISA_OBSERVER:
        return true;
    case SHISA_SUBCONTROLLER:
        return concerns(engine, event, seat->of);
    default:
        return false;
    }
}
