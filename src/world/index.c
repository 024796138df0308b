/* What each event concerns: lists made once, when everything is linked. */
#include <stddef.h>

#include "internal.h"

bool world_list_add(struct shisa_world *world, struct shisa_list *list, shisa_id id)
{
    if (list->count == list->cap) {
        uint32_t cap = list->cap == 0 ? 4 : 2 * list->cap;
        void *grown = shisa_region_realloc(world->region, list->items, list->cap * sizeof(id),
                                           cap * sizeof(id));
        if (grown == NULL) {
            return false;
        }
        list->items = grown;
        list->cap = cap;
    }
    ((shisa_id *)list->items)[list->count++] = id;
    return true;
}

struct shisa_list *world_lists(struct shisa_world *world, enum shisa_kind kind)
{
    size_t count = shisa_world_count(world, kind) + 1;
    return shisa_region_alloc(world->region, count * sizeof(struct shisa_list));
}

static bool list_followers(struct shisa_world *world)
{
    static const enum shisa_kind kinds[] = { SHISA_INJECT, SHISA_EXPECT, SHISA_DECISION };
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        world->followers[kinds[i]] = world_lists(world, kinds[i]);
        if (world->followers[kinds[i]] == NULL) {
            return false;
        }
    }
    bool fits = true;
    for (shisa_id id = 1; fits && id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        const struct shisa_ref *after = &shisa_expect_at(world, id)->after;
        fits =
            after->id == 0 || world_list_add(world, &world->followers[after->kind][after->id], id);
    }
    return fits;
}

static bool list_asked(struct shisa_world *world)
{
    world->asked_after = world_lists(world, SHISA_INJECT);
    bool fits = world->asked_after != NULL;
    for (shisa_id id = 1; fits && id <= shisa_world_count(world, SHISA_DECISION); id++) {
        shisa_id after = shisa_decision_at(world, id)->after.id;
        fits = after == 0 || world_list_add(world, &world->asked_after[after], id);
    }
    return fits;
}

/* Of whom each noun of that kind is: `of` lies there in it. */
static struct shisa_list *list_by_house(struct shisa_world *world, enum shisa_kind kind,
                                        size_t offset)
{
    struct shisa_list *lists = world_lists(world, SHISA_ORGANISATION);
    for (shisa_id id = 1; lists != NULL && id <= shisa_world_count(world, kind); id++) {
        const struct shisa_ref *of =
            (const void *)((const char *)world_item(world, kind, id) + offset);
        if (!world_list_add(world, &lists[shisa_world_house(world, of)], id)) {
            return NULL;
        }
    }
    return lists;
}

static bool list_rules(struct shisa_world *world)
{
    world->expected_of = list_by_house(world, SHISA_EXPECT, offsetof(struct shisa_expect, of));
    world->approvals_of = list_by_house(world, SHISA_APPROVAL, offsetof(struct shisa_approval, of));
    world->penalties_of = list_by_house(world, SHISA_PENALTY, offsetof(struct shisa_penalty, of));
    world->orders_of = list_by_house(world, SHISA_ORDER, offsetof(struct shisa_order, of));
    return world->expected_of != NULL && world->approvals_of != NULL &&
           world->penalties_of != NULL && world->orders_of != NULL;
}

static bool list_wanted(struct shisa_world *world)
{
    world->wanted_of = world_lists(world, SHISA_DECISION);
    bool fits = world->wanted_of != NULL;
    for (shisa_id id = 1; fits && id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        shisa_id decision = shisa_expect_at(world, id)->decision.id;
        fits = decision == 0 || world_list_add(world, &world->wanted_of[decision], id);
    }
    return fits;
}

bool world_make_index(struct shisa_world *world)
{
    return list_followers(world) && list_asked(world) && list_wanted(world) && list_rules(world);
}
