/* Who stands where, and whom a role has to ask before it acts on what is another's. The rules and
 * where they come from: docs/decisions/0008-authority-from-the-chart.md. */
#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

const struct shisa_chart *engine_chart_of(const struct shisa_world *world, shisa_id role)
{
    shisa_id house = shisa_role_at(world, role)->organisation;
    const struct shisa_organisation *organisation = shisa_organisation_at(world, house);
    return organisation == NULL ? NULL : shisa_chart_at(world, organisation->chart.id);
}

bool engine_is_voice(const struct shisa_world *world, shisa_id role)
{
    return shisa_role_at(world, role)->seats == 0;
}

bool engine_same_house(const struct shisa_world *world, shisa_id role, shisa_id other)
{
    return shisa_world_same_house(world, shisa_role_at(world, role)->organisation,
                                  shisa_role_at(world, other)->organisation);
}

/* Does role stand above other, or beside it in the same box? */
static bool stands_above(const struct shisa_world *world, shisa_id role, shisa_id other)
{
    return engine_same_house(world, role, other) &&
           shisa_box_within(shisa_role_at(world, other)->post, shisa_role_at(world, role)->post);
}

static bool in_box(const struct shisa_world *world, shisa_id role, const char *box)
{
    const char *post = shisa_role_at(world, role)->post;
    return box != NULL && post != NULL && strcmp(box, post) == 0;
}

static bool listed(const struct shisa_deeds *powers, shisa_id action,
                   const struct shisa_ref *target)
{
    for (uint32_t i = 0; i < powers->count; i++) {
        if (powers->at[i].action.id == action && engine_same(&powers->at[i].target, target)) {
            return true;
        }
    }
    return false;
}

/* May the CSIRT do that to others' things on its own authority, as things stand? */
static bool empowered(const struct shisa_engine *engine, const struct shisa_chart *chart,
                      shisa_id action, const struct shisa_ref *target)
{
    if (strcmp(chart->authority, "delegated") == 0) {
        return chart->powers.count == 0 || listed(&chart->powers, action, target);
    }
    return strcmp(chart->authority, "hybrid") == 0 && engine->severity >= chart->severity &&
           listed(&chart->powers, action, target);
}

/* Who sits in the box of the CIO; 0: nobody. */
static shisa_id cio_of(const struct shisa_world *world, const struct shisa_chart *chart,
                       shisa_id role)
{
    const struct shisa_list *roles = &world->roles_of[shisa_role_at(world, role)->organisation];
    for (uint32_t i = 0; i < roles->count; i++) {
        shisa_id id = ((const shisa_id *)roles->items)[i];
        if (id != role && in_box(world, id, chart->cio)) {
            return id;
        }
    }
    return 0;
}

/* The CSIRT of a chart that hands down authority asks the CIO for what it was not given. */
static shisa_id ask_instead(const struct shisa_world *world, const struct shisa_chart *chart,
                            shisa_id role, shisa_id owner)
{
    shisa_id cio = strcmp(chart->authority, "delegated") == 0 && in_box(world, role, chart->csirt)
                       ? cio_of(world, chart, role)
                       : 0;
    return cio != 0 ? cio : owner;
}

shisa_id shisa_engine_to_ask(const struct shisa_engine *engine, shisa_id role, shisa_id action,
                             const struct shisa_ref *target)
{
    const struct shisa_world *world = engine->world;
    shisa_id owner = shisa_world_owner(world, target);
    const struct shisa_chart *chart = engine_chart_of(world, role);
    bool nothing_to_ask = shisa_action_at(world, action)->impact == 0 || owner == 0 ||
                          !engine_same_house(world, role, owner) ||
                          shisa_role_owns(shisa_role_at(world, role), target);
    if (nothing_to_ask || chart == NULL || chart->authority == NULL ||
        stands_above(world, role, owner)) {
        return 0;
    }
    if (in_box(world, role, chart->csirt) && empowered(engine, chart, action, target)) {
        return 0;
    }
    return ask_instead(world, chart, role, owner);
}

bool engine_may_answer(const struct shisa_engine *engine, const struct shisa_act *act,
                       shisa_id role)
{
    return act->asked != 0 && role != act->role &&
           (role == act->asked || stands_above(engine->world, role, act->asked));
}

bool engine_may_order(const struct shisa_engine *engine, shisa_id role, shisa_id other)
{
    const struct shisa_chart *chart = engine_chart_of(engine->world, role);
    if (!engine_same_house(engine->world, role, other) || chart == NULL) {
        return false;
    }
    bool handed_down =
        chart->authority != NULL && in_box(engine->world, role, chart->csirt) &&
        (strcmp(chart->authority, "delegated") == 0 ||
         (strcmp(chart->authority, "hybrid") == 0 && engine->severity >= chart->severity));
    return handed_down || stands_above(engine->world, role, other);
}
