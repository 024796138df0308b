/* Asking and being asked: what a bot answers, and what it does when others say no. */
#include <string.h>

#include "internal.h"

static bool same_target(const struct shisa_ref *wanted, const struct shisa_ref *got)
{
    return wanted->kind == SHISA_KIND_NONE || (wanted->kind == got->kind && wanted->id == got->id);
}

bool bots_is_of(const struct shisa_world *world, const struct shisa_ref *of, shisa_id role)
{
    return of->kind == SHISA_ROLE ? of->id == role
                                  : of->id == shisa_role_at(world, role)->organisation;
}

shisa_id bots_wanted(const struct shisa_engine *engine, const struct shisa_act *act)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    const struct shisa_list *expected =
        &world->expected_of[shisa_role_at(world, act->role)->organisation];
    for (uint32_t i = 0; i < expected->count; i++) {
        shisa_id id = ((const shisa_id *)expected->items)[i];
        const struct shisa_expect *expect = shisa_expect_at(world, id);
        if (expect->action.id == act->action && same_target(&expect->target, &act->target) &&
            bots_is_of(world, &expect->of, act->role) &&
            shisa_engine_outcome(engine, id).state == SHISA_OPEN) {
            return id;
        }
    }
    return 0;
}

struct shisa_judgement bots_answer(const struct shisa_engine *engine, uint32_t number, bool expert)
{
    const struct shisa_act *act = shisa_engine_act(engine, number);
    bool dangerous = shisa_world_endangers(shisa_engine_world(engine), act->action, &act->target);
    if (expert && !dangerous && bots_wanted(engine, act) != 0) {
        return (struct shisa_judgement){ SHISA_AGREES, 0 };
    }
    return act->judgement;
}

uint32_t bots_tries(const struct shisa_engine *engine, const struct shisa_act *act)
{
    uint32_t tries = 0;
    shisa_id house = shisa_role_at(shisa_engine_world(engine), act->role)->organisation;
    for (const struct shisa_act *before = NULL;
         (before = shisa_engine_next_act(engine, house, before)) != NULL &&
         before->number <= act->number;) {
        tries += before->role == act->role && before->action == act->action &&
                 before->target.kind == act->target.kind && before->target.id == act->target.id;
    }
    return tries;
}

shisa_id bots_way_to_persuade(const struct shisa_world *world)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ACTION); id++) {
        const struct shisa_action *action = shisa_action_at(world, id);
        if (action->influence != NULL && strcmp(action->influence, "persuade") == 0 &&
            shisa_action_takes(action, SHISA_ROLE)) {
            return id;
        }
    }
    return 0;
}

shisa_id bots_csirt(const struct shisa_world *world, shisa_id organisation)
{
    const struct shisa_organisation *house = shisa_organisation_at(world, organisation);
    const struct shisa_chart *chart = shisa_chart_at(world, house->chart.id);
    const struct shisa_list *roles = &world->roles_of[organisation];
    for (uint32_t i = 0; chart != NULL && chart->csirt != NULL && i < roles->count; i++) {
        shisa_id id = ((const shisa_id *)roles->items)[i];
        const struct shisa_role *role = shisa_role_at(world, id);
        if (role->seats > 0 && role->post != NULL && strcmp(role->post, chart->csirt) == 0) {
            return id;
        }
    }
    return 0;
}
