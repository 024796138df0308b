/* How departments look on the case: what moves them, up and down. Each move is shisa's own choice;
 * what is known stands in docs/decisions/0008-authority-from-the-chart.md. */
#include "shisa/engine.h"

#include <stdio.h>
#include <string.h>

#include "internal.h"

#define EVIDENCE 20     /* per cent that each piece of negative information adds */
#define FALSE_ALARM 20  /* per cent that each false alarm takes away */
#define CHANCE_MAX 90   /* somebody may always say no */
#define MEETING_ADDS 20 /* per cent: it is harder to say no to a face */

enum shisa_stance shisa_engine_stance(const struct shisa_engine *engine, shisa_id role)
{
    return shisa_role_at(engine->world, role) == NULL ? SHISA_UNAWARE : engine->roles[role].stance;
}

static void become(struct shisa_engine *engine, shisa_id role, enum shisa_stance stance,
                   uint64_t cause)
{
    if (engine->roles[role].stance != stance) {
        engine->roles[role].stance = stance;
        engine_emit(engine,
                    (struct shisa_event){
                        .kind = SHISA_EV_STANCE, .cause = cause, .role = role, .value = stance });
    }
}

shisa_status shisa_engine_set_stance(struct shisa_engine *engine, shisa_id role,
                                     enum shisa_stance stance, uint64_t cause,
                                     struct shisa_err *err)
{
    if (shisa_role_at(engine->world, role) == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "there is no role number %u", role);
    }
    become(engine, role, stance, cause);
    return SHISA_OK;
}

/* A department that has heard of it is at least informed; one that is opposed stays so. */
static void inform(struct shisa_engine *engine, shisa_id role, uint64_t cause)
{
    if (engine->roles[role].stance == SHISA_UNAWARE) {
        become(engine, role, SHISA_INFORMED, cause);
    }
}

static struct shisa_rng *dice_of(struct shisa_engine *engine, shisa_id role)
{
    struct role_now *now = &engine->roles[role];
    if (!now->thrown) {
        char purpose[SHISA_ID_MAX + sizeof "consent/"];
        snprintf(purpose, sizeof purpose, "consent/%s",
                 shisa_world_name(engine->world, SHISA_ROLE, role));
        shisa_rng_init(&now->dice, engine->seed, purpose);
        now->thrown = true;
    }
    return &now->dice;
}

bool engine_persuades(struct shisa_engine *engine, shisa_id role, int32_t chance)
{
    shisa_id house = shisa_role_at(engine->world, role)->organisation;
    chance += EVIDENCE * engine->evidence[house] -
              FALSE_ALARM * shisa_organisation_at(engine->world, house)->false_alarms;
    chance = chance > CHANCE_MAX ? CHANCE_MAX : chance;
    return chance > 0 && shisa_rng_below(dice_of(engine, role), 100) < (uint64_t)chance;
}

/* --- influence: advice, meetings, orders ----------------------------------------------------- */

static void persuade(struct shisa_engine *engine, shisa_id role, int32_t more, uint64_t cause)
{
    enum shisa_stance stance = engine->roles[role].stance;
    if (stance == SHISA_UNAWARE) {
        become(engine, role, SHISA_INFORMED, cause);
    } else if (stance != SHISA_PERSUADED &&
               engine_persuades(engine, role,
                                engine_chart_of(engine->world, role)->chance + more)) {
        become(engine, role, stance == SHISA_OPPOSED ? SHISA_INFORMED : SHISA_PERSUADED, cause);
    }
}

/* Around a table even an opponent listens; who had heard of it may be won. */
static void meet(struct shisa_engine *engine, shisa_id role, uint64_t cause)
{
    if (engine->roles[role].stance < SHISA_INFORMED) {
        become(engine, role, SHISA_INFORMED, cause);
    } else {
        persuade(engine, role, MEETING_ADDS, cause);
    }
}

static void order(struct shisa_engine *engine, const struct shisa_event *done, shisa_id role)
{
    enum shisa_stance stance = engine->roles[role].stance;
    if (engine_may_order(engine, done->role, role)) {
        become(engine, role, SHISA_PERSUADED, done->seq);
    } else if (stance != SHISA_PERSUADED) {
        uint64_t seq = engine_tell_act(engine, &engine->acts[done->item - 1], SHISA_EV_IGNORED,
                                       (struct shisa_event){ .cause = done->seq, .value = role });
        become(engine, role, stance == SHISA_OPPOSED ? stance : stance - 1, seq);
    }
}

static void influence(struct shisa_engine *engine, const struct shisa_event *done, shisa_id role)
{
    const char *how = shisa_action_at(engine->world, done->ref)->influence;
    if (role == done->role || !engine_same_house(engine->world, done->role, role) ||
        engine_chart_of(engine->world, role) == NULL) {
        return; /* other houses have a mind of their own */
    }
    if (strcmp(how, "order") == 0) {
        order(engine, done, role);
    } else if (strcmp(how, "meet") == 0) {
        meet(engine, role, done->seq);
    } else {
        persuade(engine, role, 0, done->seq);
    }
}

static void influence_all(struct shisa_engine *engine, const struct shisa_event *done)
{
    if (done->target.kind == SHISA_ROLE) {
        influence(engine, done, done->target.id);
    } else if (done->target.kind == SHISA_ORGANISATION) {
        const struct shisa_list *roles = &engine->world->roles_of[done->target.id];
        for (uint32_t i = 0; i < roles->count; i++) {
            influence(engine, done, ((const shisa_id *)roles->items)[i]);
        }
    }
}

/* --- what departments hear and see ----------------------------------------------------------- */

static bool answers_for_something(const struct shisa_engine *engine, shisa_id role)
{
    return shisa_role_at(engine->world, role)->owns.count > 0;
}

/* A colleague's word, or negative information from whoever sent it. */
static void hear(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    const struct shisa_inject *inject = shisa_inject_at(engine->world, message->inject);
    shisa_id counted = 0;
    for (uint32_t i = 0; i < message->to_count; i++) {
        shisa_id role = message->to[i];
        shisa_id house = shisa_role_at(engine->world, role)->organisation;
        bool evidence = inject != NULL && inject->evidence;
        bool colleague = inject == NULL && engine_same_house(engine->world, message->from, role);
        if (evidence && house != counted) {
            engine->evidence[house]++;
            counted = house;
        }
        if ((evidence || colleague) && answers_for_something(engine, role)) {
            inform(engine, role, event->seq);
        }
    }
}

/* Damage that its owner sees for himself. */
static void feel(struct shisa_engine *engine, const struct shisa_event *event)
{
    shisa_id owner = shisa_service_at(engine->world, event->ref)->owner;
    if (owner != 0 && event->value < 100) {
        inform(engine, owner, event->seq);
    }
}

void engine_judge_stances(struct shisa_engine *engine, const struct shisa_event *event)
{
    switch (event->kind) {
    case SHISA_EV_MESSAGE:
        hear(engine, event);
        break;
    case SHISA_EV_SERVICE:
        feel(engine, event);
        break;
    case SHISA_EV_DONE:
        if (shisa_action_at(engine->world, event->ref)->influence != NULL) {
            influence_all(engine, event);
        }
        break;
    case SHISA_EV_APPROVED:
        if (event->ref == 0) {
            become(engine, engine->acts[event->item - 1].asked, SHISA_PERSUADED, event->seq);
        }
        break;
    case SHISA_EV_REFUSED:
        inform(engine, engine->acts[event->item - 1].asked, event->seq);
        break;
    case SHISA_EV_BYPASSED:
        become(engine, (shisa_id)event->value, SHISA_OPPOSED, event->seq);
        break;
    default:
        break;
    }
}
