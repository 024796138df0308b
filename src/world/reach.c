/* What an action may be aimed at, and by whom. */
#include "shisa/schema.h"

#include <string.h>

bool shisa_action_takes(const struct shisa_action *action, enum shisa_kind kind)
{
    const struct shisa_noun *noun = shisa_noun_of(kind);
    for (uint32_t i = 0; i < action->on.count; i++) {
        if (strcmp(action->on.at[i], noun->word) == 0) {
            return true;
        }
    }
    return false;
}

static shisa_id house_of(const struct shisa_world *world, const struct shisa_ref *target)
{
    switch (target->kind) {
    case SHISA_ASSET:
        return shisa_asset_at(world, target->id)->of.id;
    case SHISA_SERVICE:
        return shisa_service_at(world, target->id)->of.id;
    default:
        return 0;
    }
}

/* Does the service run on it when what it needs fails? */
static bool runs_on(const struct shisa_service *service, shisa_id resource)
{
    for (uint32_t i = 0; i < service->needs.count; i++) {
        if (service->needs.at[i].feeds.id == resource) {
            return true;
        }
    }
    return false;
}

/* A truck is sent by who has it, to whoever runs on what it brings. */
static bool can_bring(const struct shisa_world *world, const struct shisa_action *action,
                      const struct shisa_ref *target, shisa_id organisation)
{
    const struct shisa_resource *resource = shisa_resource_at(world, action->uses.id);
    return shisa_world_same_house(world, resource->of.id, organisation) &&
           (target->kind != SHISA_SERVICE ||
            runs_on(shisa_service_at(world, target->id), action->uses.id));
}

bool shisa_world_within_reach(const struct shisa_world *world, const struct shisa_action *action,
                              const struct shisa_ref *target, shisa_id organisation)
{
    shisa_id house = house_of(world, target);
    if (action->uses.id != 0) {
        return can_bring(world, action, target, organisation);
    }
    return house == 0 || shisa_world_same_house(world, house, organisation);
}

const struct shisa_text *shisa_world_vital(const struct shisa_world *world,
                                           const struct shisa_ref *target)
{
    static const struct shisa_text nothing;
    switch (target->kind) {
    case SHISA_ASSET:
        return &shisa_asset_at(world, target->id)->vital;
    case SHISA_SERVICE:
        return &shisa_service_at(world, target->id)->vital;
    default:
        return &nothing;
    }
}

#define HARMLESS 1 /* the highest impact that no danger stands against */

bool shisa_world_endangers(const struct shisa_world *world, shisa_id action,
                           const struct shisa_ref *target)
{
    return shisa_world_vital(world, target)->en != NULL &&
           shisa_action_at(world, action)->impact > HARMLESS;
}
