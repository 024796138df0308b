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

/* Organisations with one chart are a group. */
static bool same_group(const struct shisa_world *world, shisa_id one, shisa_id other)
{
    const struct shisa_organisation *organisation = shisa_organisation_at(world, one);
    shisa_id chart = organisation->chart.id;
    return chart != 0 && chart == shisa_organisation_at(world, other)->chart.id;
}

bool shisa_world_within_reach(const struct shisa_world *world, const struct shisa_ref *target,
                              shisa_id organisation)
{
    shisa_id owner = owner_of(world, target);
    return owner == 0 || owner == organisation || same_group(world, owner, organisation);
}
