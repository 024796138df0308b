/* Mistakes: mostly anything at all, and now and then what a penalty of the scenario speaks of, so
 * that penalties, and what the scenario answers to them, are met in rehearsals. */
#include "internal.h"

#define PENALISED_ONE_IN 8 /* shisa's own choice: more, and every exercise would be a disaster */

#define UNASKED_ONE_IN 4 /* the same: of the other mistakes, how many ask nobody */

#define HASTY_ONE_IN 16 /* the same: how many begin with a later step */

/* Of many the n-th takes the place of the one before with a chance of one in n: then all are
 * equally likely, and nobody needs a list. */
static bool takes_its_place(struct shisa_rng *rng, uint64_t n)
{
    return shisa_rng_below(rng, n) == 0;
}

/* Is it about words, as a bot could say them? */
static bool says_something(const struct shisa_penalty *penalty)
{
    return penalty->action.id == SHISA_SEND && penalty->mention.count > 0;
}

static const struct shisa_penalty *some_penalty(const struct shisa_world *world,
                                                struct shisa_rng *rng, shisa_id role)
{
    const struct shisa_penalty *chosen = NULL;
    uint64_t seen = 0;
    const struct shisa_list *penalties =
        &world->penalties_of[shisa_role_at(world, role)->organisation];
    for (uint32_t i = 0; i < penalties->count; i++) {
        const struct shisa_penalty *penalty =
            shisa_penalty_at(world, ((const shisa_id *)penalties->items)[i]);
        const struct shisa_action *action = shisa_action_at(world, penalty->action.id);
        bool can = action != NULL && (!action->builtin || says_something(penalty));
        if (can && bots_is_of(world, &penalty->of, role) && takes_its_place(rng, ++seen)) {
            chosen = penalty;
        }
    }
    return chosen;
}

/* A step of an order that begins with another. */
static const struct shisa_deed *some_later_step(const struct shisa_world *world,
                                                struct shisa_rng *rng, shisa_id role)
{
    const struct shisa_deed *chosen = NULL;
    uint64_t seen = 0;
    const struct shisa_list *orders = &world->orders_of[shisa_role_at(world, role)->organisation];
    for (uint32_t o = 0; o < orders->count; o++) {
        const struct shisa_order *order =
            shisa_order_at(world, ((const shisa_id *)orders->items)[o]);
        for (uint32_t i = 1; bots_is_of(world, &order->of, role) && i < order->steps.count; i++) {
            if (takes_its_place(rng, ++seen)) {
                chosen = &order->steps.at[i];
            }
        }
    }
    return chosen;
}

/* The builtin actions come first, and are no acts. */
static shisa_id some_action(const struct shisa_world *world, struct shisa_rng *rng)
{
    uint32_t acts = shisa_world_count(world, SHISA_ACTION) - SHISA_NOTE_DOWN;
    return acts == 0 ? 0 : SHISA_NOTE_DOWN + 1 + (shisa_id)shisa_rng_below(rng, acts);
}

/* Nobody sends colleagues of another house about, or an outside voice, or himself. */
static bool is_at_hand(const struct shisa_world *world, const struct shisa_action *action,
                       const struct shisa_ref *target, shisa_id role)
{
    shisa_id organisation = shisa_role_at(world, role)->organisation;
    if (target->kind == SHISA_ROLE) {
        const struct shisa_role *other = shisa_role_at(world, target->id);
        return other->organisation == organisation && other->seats > 0 && target->id != role;
    }
    return shisa_world_within_reach(world, action, target, organisation);
}

static struct shisa_ref some_of_kind(const struct shisa_world *world, struct shisa_rng *rng,
                                     shisa_id role, const struct shisa_action *action,
                                     enum shisa_kind kind)
{
    struct shisa_ref chosen = { .kind = SHISA_KIND_NONE };
    uint64_t seen = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, kind); id++) {
        struct shisa_ref target = { .kind = kind, .id = id };
        if (is_at_hand(world, action, &target, role) && takes_its_place(rng, ++seen)) {
            chosen = target;
        }
    }
    return chosen;
}

struct shisa_ref bots_some_target(const struct shisa_world *world, struct shisa_rng *rng,
                                  shisa_id role, shisa_id action)
{
    static const enum shisa_kind kinds[] = { SHISA_ASSET, SHISA_SERVICE, SHISA_ROLE,
                                             SHISA_ORGANISATION };
    enum shisa_kind kind = SHISA_KIND_NONE;
    uint64_t seen = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (shisa_action_takes(shisa_action_at(world, action), kinds[i]) &&
            takes_its_place(rng, ++seen)) {
            kind = kinds[i];
        }
    }
    return kind == SHISA_KIND_NONE
               ? (struct shisa_ref){ .kind = SHISA_KIND_NONE }
               : some_of_kind(world, rng, role, shisa_action_at(world, action), kind);
}

/* Who is told what a penalty speaks of: whom it names, or else the press, or else a superior. */
static struct shisa_ref heard_by(const struct shisa_world *world, struct shisa_rng *rng,
                                 const struct shisa_penalty *penalty, shisa_id role)
{
    struct shisa_ref press = bots_press(world, rng, role);
    if (penalty->to.id != 0) {
        return penalty->to;
    }
    return press.id != 0 ? press : bots_superior(world, rng, role);
}

/* With nobody to tell there is nothing to do. */
static struct mistake wrong_words(const struct shisa_world *world, struct shisa_rng *rng,
                                  const struct shisa_penalty *penalty, shisa_id role)
{
    struct shisa_ref target = heard_by(world, rng, penalty, role);
    shisa_id id = shisa_world_find(world, SHISA_PENALTY, penalty->head.id);
    return (struct mistake){ .action = target.id == 0 ? 0 : SHISA_SEND,
                             .target = target,
                             .times = (uint32_t)penalty->times,
                             .penalty = id };
}

struct mistake bots_some_mistake(const struct shisa_world *world, struct shisa_rng *rng,
                                 shisa_id role)
{
    const struct shisa_penalty *penalty =
        shisa_rng_below(rng, PENALISED_ONE_IN) == 0 ? some_penalty(world, rng, role) : NULL;
    const struct shisa_deed *step =
        shisa_rng_below(rng, HASTY_ONE_IN) == 0 ? some_later_step(world, rng, role) : NULL;
    if (step != NULL && !shisa_action_at(world, step->action.id)->builtin) {
        return (struct mistake){ .action = step->action.id, .target = step->target, .times = 1 };
    }
    if (penalty == NULL) {
        return (struct mistake){ .action = some_action(world, rng),
                                 .times = 1,
                                 .unasked = shisa_rng_below(rng, UNASKED_ONE_IN) == 0 };
    }
    if (says_something(penalty)) {
        return wrong_words(world, rng, penalty, role);
    }
    return (struct mistake){ .action = penalty->action.id,
                             .target = penalty->target,
                             .times = (uint32_t)penalty->times,
                             .unasked = penalty->event != NULL };
}
