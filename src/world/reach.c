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

static shisa_id owner_of(const struct shisa_world *world, const struct shisa_ref *target)
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

bool shisa_world_within_reach(const struct shisa_world *world, const struct shisa_ref *target,
                              shisa_id organisation)
{
    shisa_id owner = owner_of(world, target);
    return owner == 0 || owner == organisation;
}
