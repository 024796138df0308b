/* What each event concerns: lists made once, when everything is linked. */
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

static bool list_rules(struct shisa_world *world)
{
    world->penalties_of = world_lists(world, SHISA_ORGANISATION);
    world->orders_of = world_lists(world, SHISA_ORGANISATION);
    bool fits = world->penalties_of != NULL && world->orders_of != NULL;
    for (shisa_id id = 1; fits && id <= shisa_world_count(world, SHISA_PENALTY); id++) {
        shisa_id house = shisa_world_house(world, &shisa_penalty_at(world, id)->of);
        fits = world_list_add(world, &world->penalties_of[house], id);
    }
    for (shisa_id id = 1; fits && id <= shisa_world_count(world, SHISA_ORDER); id++) {
        shisa_id house = shisa_world_house(world, &shisa_order_at(world, id)->of);
        fits = world_list_add(world, &world->orders_of[house], id);
    }
    return fits;
}

bool world_make_index(struct shisa_world *world)
{
    return list_followers(world) && list_asked(world) && list_rules(world);
}
