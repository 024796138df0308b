/* The one rule for who may see what. */
#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

static bool message_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                         shisa_id role)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    const struct shisa_ref me = { .kind = SHISA_ROLE, .id = role };
    return message->from == role || engine_addressed(engine->world, message, &me);
}

bool engine_watches(const struct shisa_world *world, shisa_id service, shisa_id organisation)
{
    const struct shisa_list *houses = &world->watched_by[service];
    for (uint32_t i = 0; i < houses->count; i++) {
        if (((const shisa_id *)houses->items)[i] == organisation) {
            return true;
        }
    }
    return false;
}

static bool notice_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                        shisa_id role)
{
    const struct shisa_notice *notice = shisa_engine_notice(engine, event->item);
    for (uint32_t i = 0; i < notice->to_count; i++) {
        if (engine_covers(engine->world, &notice->to[i], role)) {
            return true;
        }
    }
    return notice->to_count == 0;
}

/* Whoever asked, whoever is asked, and who may answer in his place. */
static bool question_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role)
{
    const struct shisa_act *act = shisa_engine_act(engine, event->item);
    const struct shisa_approval *approval = shisa_approval_at(engine->world, act->approval);
    if (act->role == role) {
        return true;
    }
    return approval != NULL ? engine_covers(engine->world, &approval->by, role)
                            : engine_may_answer(engine, act, role);
}

/* A duty in law or contract is said aloud; what is hoped for otherwise is not. */
static bool duty_seen(const struct shisa_engine *engine, const struct shisa_event *event,
                      shisa_id role)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, event->ref);
    return expect->duty.en != NULL && engine_covers(engine->world, &expect->of, role);
}

/* The national scale of severity is of July 2018; stories before it do not know it. */
#define SCALE_YEAR "2018-07-25"

static bool severity_known(const struct shisa_engine *engine)
{
    const char *starts = engine->world->scenario.starts;
    return starts != NULL && strncmp(starts, SCALE_YEAR, sizeof SCALE_YEAR - 1) >= 0;
}

/* A line of its own; or what carries the channel for all who have none of their own. */
static bool line_seen(const struct shisa_world *world, const struct shisa_event *event,
                      shisa_id house)
{
    return event->target.kind == SHISA_KIND_NONE ? !engine_has_line(world, event->ref, house)
                                                 : event->target.id == house;
}

bool shisa_engine_may_see(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role)
{
    const struct shisa_world *world = engine->world;
    shisa_id house = shisa_role_at(world, role)->organisation;
    switch (event->kind) {
    case SHISA_EV_STARTEX:
    case SHISA_EV_PACE:
    case SHISA_EV_STOPPED:
    case SHISA_EV_ENDEX:
        return true;
    case SHISA_EV_NOTICE:
        return notice_seen(engine, event, role);
    case SHISA_EV_HINT:
        return engine_covers(world, &shisa_expect_at(world, event->ref)->of, role);
    case SHISA_EV_MESSAGE:
        return message_seen(engine, event, role);
    case SHISA_EV_READ:
    case SHISA_EV_BEGUN:
    case SHISA_EV_DONE:
    case SHISA_EV_MEMO:
    case SHISA_EV_HAND:
    case SHISA_EV_SHEET:
    case SHISA_EV_SELF:
        return event->role == role;
    case SHISA_EV_CANCELLED:
    case SHISA_EV_WAITING:
    case SHISA_EV_APPROVED:
    case SHISA_EV_RETURNED:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_REFUSED:
        return question_seen(engine, event, role);
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        return event->role == role || event->value == role;
    case SHISA_EV_EXPECTED:
    case SHISA_EV_MET:
    case SHISA_EV_MISSED:
        return duty_seen(engine, event, role);
    case SHISA_EV_SEVERITY:
        return severity_known(engine);
    case SHISA_EV_LINE:
        return line_seen(world, event, house);
    case SHISA_EV_RESOURCE:
        return shisa_resource_at(world, event->ref)->of.id == house;
    case SHISA_EV_REACH:
        return shisa_inject_at(world, event->ref)->from.id == role;
    case SHISA_EV_ASKED:
    case SHISA_EV_DECIDED:
    case SHISA_EV_LAPSED:
        return engine_covers(world, &shisa_decision_at(world, event->ref)->to, role);
    case SHISA_EV_BACKUP:
        return shisa_service_at(world, event->ref)->of.id == house;
    case SHISA_EV_SERVICE:
        return engine_watches(world, event->ref, house);
    default:
        return false; /* scores, ratings, marks, notes and faults are not the participants' */
    }
}
