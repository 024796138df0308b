/* Who owns what, and which organisations watch which services: found once, when linking. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- owners ---------------------------------------------------------------------------------- */

static shisa_id *owner_field(struct shisa_world *world, const struct shisa_ref *thing)
{
    void *noun = world_item(world, thing->kind, thing->id);
    switch (thing->kind) {
    case SHISA_ASSET:
        return &((struct shisa_asset *)noun)->owner;
    case SHISA_SERVICE:
        return &((struct shisa_service *)noun)->owner;
    case SHISA_RESOURCE:
        return &((struct shisa_resource *)noun)->owner;
    default:
        return NULL;
    }
}

void world_find_owners(struct shisa_world *world)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_refs *owns = &shisa_role_at(world, id)->owns;
        for (uint32_t i = 0; i < owns->count; i++) {
            shisa_id *owner = owns->at[i].id == 0 ? NULL : owner_field(world, &owns->at[i]);
            if (owner != NULL && *owner == 0) {
                *owner = id;
            }
        }
    }
}

shisa_id shisa_world_owner(const struct shisa_world *world, const struct shisa_ref *thing)
{
    switch (thing->kind) {
    case SHISA_ASSET:
        return shisa_asset_at(world, thing->id)->owner;
    case SHISA_SERVICE:
        return shisa_service_at(world, thing->id)->owner;
    case SHISA_RESOURCE:
        return shisa_resource_at(world, thing->id)->owner;
    default:
        return 0;
    }
}

bool shisa_role_owns(const struct shisa_role *role, const struct shisa_ref *thing)
{
    for (uint32_t i = 0; i < role->owns.count; i++) {
        if (role->owns.at[i].kind == thing->kind && role->owns.at[i].id == thing->id) {
            return true;
        }
    }
    return false;
}

bool shisa_box_within(const char *box, const char *under)
{
    size_t len = under == NULL ? 0 : strlen(under);
    return len > 0 && box != NULL && strncmp(box, under, len) == 0 &&
           (box[len] == '\0' || box[len] == '/');
}

shisa_id shisa_world_house(const struct shisa_world *world, const struct shisa_ref *who)
{
    const struct shisa_role *role = shisa_role_at(world, who->kind == SHISA_ROLE ? who->id : 0);
    return role != NULL ? role->organisation : who->kind == SHISA_ORGANISATION ? who->id : 0;
}

bool shisa_world_same_house(const struct shisa_world *world, shisa_id one, shisa_id other)
{
    const struct shisa_organisation *organisation = shisa_organisation_at(world, one);
    const struct shisa_organisation *second = shisa_organisation_at(world, other);
    if (one == other || organisation == NULL || second == NULL) {
        return one == other && one != 0;
    }
    return organisation->chart.id != 0 && organisation->chart.id == second->chart.id;
}

/* --- who watches what ------------------------------------------------------------------------ */

/* Services yet to be looked at, and those that were met. */
struct spread {
    const struct shisa_world *world;
    bool *met; /* by service */
    shisa_id *waiting;
    uint32_t count;
};

static void meet(struct spread *spread, shisa_id service)
{
    if (service != 0 && !spread->met[service]) {
        spread->met[service] = true;
        spread->waiting[spread->count++] = service;
    }
}

/* Everything that the services of that organisation need. */
static void spread_from(struct spread *spread, shisa_id organisation)
{
    uint32_t services = shisa_world_count(spread->world, SHISA_SERVICE);
    memset(spread->met, 0, services + 1);
    for (shisa_id id = 1; id <= services; id++) {
        if (shisa_service_at(spread->world, id)->of.id == organisation) {
            meet(spread, id);
        }
    }
    while (spread->count > 0) {
        const struct shisa_needs *needs =
            &shisa_service_at(spread->world, spread->waiting[--spread->count])->needs;
        for (uint32_t i = 0; i < needs->count; i++) {
            meet(spread, needs->at[i].service.id);
        }
    }
}

bool world_find_watchers(struct shisa_world *world)
{
    uint32_t services = shisa_world_count(world, SHISA_SERVICE);
    struct spread spread = { .world = world };
    struct shisa_list *lists = world_lists(world, SHISA_SERVICE);
    if (lists == NULL) {
        return false;
    }
    spread.met = shisa_alloc(services + 1);
    spread.waiting = shisa_alloc((services + 1) * sizeof(*spread.waiting));
    bool fits = true;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        spread_from(&spread, id);
        for (shisa_id service = 1; service <= services && fits; service++) {
            fits = !spread.met[service] || world_list_add(world, &lists[service], id);
        }
    }
    free(spread.met);
    free(spread.waiting);
    world->watched_by = lists;
    return fits;
}

/* --- how a department looks on the case ------------------------------------------------------ */

static const char *const stances[SHISA_STANCE_COUNT] = { "opposed", "unaware", "informed",
                                                         "persuaded" };

const char *shisa_stance_name(enum shisa_stance stance)
{
    SHISA_ASSERT(stance < SHISA_STANCE_COUNT);
    return stances[stance];
}

shisa_status shisa_stance_parse(const char *name, enum shisa_stance *stance, struct shisa_err *err)
{
    for (int i = 0; i < SHISA_STANCE_COUNT; i++) {
        if (strcmp(name, stances[i]) == 0) {
            *stance = (enum shisa_stance)i;
            return SHISA_OK;
        }
    }
    const char *near = shisa_closest(name, stances, SHISA_STANCE_COUNT);
    return shisa_fail(err, SHISA_NOT_FOUND, "there is no stance \"%s\"%s%s%s", name,
                      near == NULL ? "" : "; did you mean \"", near == NULL ? "" : near,
                      near == NULL ? "" : "\"?");
}
