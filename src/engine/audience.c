/* Whom an event is for, without asking everybody: an act of one role concerns him and his house,
 * whatever the number of the others. */
#include "shisa/engine.h"

#include "internal.h"

/* --- a set of roles that is walked in order of id -------------------------------------------- */

#define BITS 64U

struct roles {
    uint32_t words; /* in use */
    uint64_t bits[SHISA_NOUNS_MAX / BITS + 1];
};

static void clear(struct roles *roles, const struct shisa_world *world)
{
    roles->words = shisa_world_count(world, SHISA_ROLE) / BITS + 1;
    for (uint32_t i = 0; i < roles->words; i++) {
        roles->bits[i] = 0;
    }
}

static void add(struct roles *roles, shisa_id role)
{
    roles->bits[role / BITS] |= UINT64_C(1) << role % BITS; /* 0 is nobody, and is not visited */
}

static void add_house(struct roles *roles, const struct shisa_world *world, shisa_id house)
{
    const struct shisa_list *members = &world->roles_of[house];
    for (uint32_t i = 0; i < members->count; i++) {
        add(roles, ((const shisa_id *)members->items)[i]);
    }
}

static void add_all(struct roles *roles, const struct shisa_world *world)
{
    for (shisa_id role = 1; role <= shisa_world_count(world, SHISA_ROLE); role++) {
        add(roles, role);
    }
}

/* A role alone, or the house that is named. */
static void add_ref(struct roles *roles, const struct shisa_world *world,
                    const struct shisa_ref *who)
{
    if (who->kind == SHISA_ROLE) {
        add(roles, who->id);
    } else {
        add_house(roles, world, shisa_world_house(world, who));
    }
}

/* --- who comes into question ----------------------------------------------------------------- */

static void add_recipients(struct roles *roles, const struct shisa_engine *engine,
                           const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    add(roles, message->from);
    for (uint32_t i = 0; i < message->to_count; i++) {
        add(roles, message->to[i]);
    }
}

static void add_noticed(struct roles *roles, const struct shisa_engine *engine,
                        const struct shisa_event *event)
{
    const struct shisa_notice *notice = shisa_engine_notice(engine, event->item);
    for (uint32_t i = 0; i < notice->to_count; i++) {
        add_ref(roles, engine->world, &notice->to[i]);
    }
    if (notice->to_count == 0) {
        add_all(roles, engine->world);
    }
}

/* Who may answer for the one who is asked stands in his house, or in one of its group. */
static void add_houses_like(struct roles *roles, const struct shisa_world *world, shisa_id role)
{
    shisa_id house = shisa_role_at(world, role)->organisation;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        if (shisa_world_same_house(world, id, house)) {
            add_house(roles, world, id);
        }
    }
}

static void add_asked(struct roles *roles, const struct shisa_engine *engine,
                      const struct shisa_event *event)
{
    const struct shisa_act *act = shisa_engine_act(engine, event->item);
    const struct shisa_approval *approval = shisa_approval_at(engine->world, act->approval);
    add(roles, act->role);
    if (approval != NULL) {
        add_ref(roles, engine->world, &approval->by);
    } else if (act->asked != 0) {
        add_houses_like(roles, engine->world, act->asked);
    }
}

static void add_watchers(struct roles *roles, const struct shisa_world *world, shisa_id service)
{
    const struct shisa_list *houses = &world->watched_by[service];
    for (uint32_t i = 0; i < houses->count; i++) {
        add_house(roles, world, ((const shisa_id *)houses->items)[i]);
    }
}

static void add_line(struct roles *roles, const struct shisa_world *world,
                     const struct shisa_event *event)
{
    if (event->target.kind == SHISA_KIND_NONE) {
        add_all(roles, world);
    } else {
        add_house(roles, world, event->target.id);
    }
}

/* More than may see it, perhaps, and never less: the rule of see.c has the last word. */
static void add_candidates(struct roles *roles, const struct shisa_engine *engine,
                           const struct shisa_event *event)
{
    const struct shisa_world *world = engine->world;
    switch (event->kind) {
    case SHISA_EV_STARTEX:
    case SHISA_EV_PACE:
    case SHISA_EV_STOPPED:
    case SHISA_EV_ENDEX:
    case SHISA_EV_SEVERITY:
        add_all(roles, world);
        break;
    case SHISA_EV_MESSAGE:
        add_recipients(roles, engine, event);
        break;
    case SHISA_EV_NOTICE:
        add_noticed(roles, engine, event);
        break;
    case SHISA_EV_READ:
    case SHISA_EV_BEGUN:
    case SHISA_EV_DONE:
    case SHISA_EV_MEMO:
    case SHISA_EV_HAND:
    case SHISA_EV_SHEET:
    case SHISA_EV_SELF:
        add(roles, event->role);
        break;
    case SHISA_EV_CANCELLED:
    case SHISA_EV_WAITING:
    case SHISA_EV_APPROVED:
    case SHISA_EV_RETURNED:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_REFUSED:
        add_asked(roles, engine, event);
        break;
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        add(roles, event->role);
        add(roles, (shisa_id)event->value);
        break;
    case SHISA_EV_EXPECTED:
    case SHISA_EV_MET:
    case SHISA_EV_MISSED:
    case SHISA_EV_HINT:
        add_ref(roles, world, &shisa_expect_at(world, event->ref)->of);
        break;
    case SHISA_EV_LINE:
        add_line(roles, world, event);
        break;
    case SHISA_EV_RESOURCE:
        add_ref(roles, world, &shisa_resource_at(world, event->ref)->of);
        break;
    case SHISA_EV_REACH:
        add(roles, shisa_inject_at(world, event->ref)->from.id);
        break;
    case SHISA_EV_ASKED:
    case SHISA_EV_DECIDED:
    case SHISA_EV_LAPSED:
        add_ref(roles, world, &shisa_decision_at(world, event->ref)->to);
        break;
    case SHISA_EV_BACKUP:
        add_ref(roles, world, &shisa_service_at(world, event->ref)->of);
        break;
    case SHISA_EV_SERVICE:
        add_watchers(roles, world, event->ref);
        break;
    default:
        break; /* nobody's */
    }
}

/* Who was collected for these is who may see them: to ask each again whether he is on a list as
 * long as they are many would grow with their square. */
static bool decided(const struct shisa_event *event)
{
    return event->kind == SHISA_EV_MESSAGE || event->kind == SHISA_EV_NOTICE ||
           event->kind == SHISA_EV_SERVICE;
}

void shisa_engine_audience(const struct shisa_engine *engine, const struct shisa_event *event,
                           void (*visit)(void *self, shisa_id role), void *self)
{
    struct roles roles;
    clear(&roles, engine->world);
    add_candidates(&roles, engine, event);
    for (uint32_t word = 0; word < roles.words; word++) {
        for (uint64_t left = roles.bits[word]; left != 0; left &= left - 1) {
            shisa_id role = word * BITS + (shisa_id)__builtin_ctzll(left);
            if (role != 0 && !engine_is_voice(engine->world, role) &&
                (decided(event) || shisa_engine_may_see(engine, event, role))) {
                visit(self, role);
            }
        }
    }
}
