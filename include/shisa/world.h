/* world: everything that one scenario declares. Filled while it loads, linked once (names become
 * ids), and constant from then on. What changes during an exercise is the engine's. */
#ifndef SHISA_WORLD_H
#define SHISA_WORLD_H

#include "shisa/nouns.h"

struct shisa_world {
    struct shisa_region *region; /* owns every byte below */
    struct shisa_scenario scenario;
    struct shisa_list lists[SHISA_KIND_COUNT];
    /* The roles of each organisation, made by linking: who an organisation is told as. */
    struct shisa_list *roles_of; /* of shisa_id, by organisation */
    /* By service: the organisations that watch it, because a service of theirs needs it however
     * indirectly or is it. */
    struct shisa_list *watched_by; /* of shisa_id */
    /* What each event concerns, so that nobody has to walk all of it; lists of shisa_id. */
    struct shisa_list *followers[SHISA_KIND_COUNT]; /* expectations after an inject, expectation
                                                       or decision, by its id */
    struct shisa_list *asked_after;                 /* decisions, by inject */
    struct shisa_list *wanted_of;                   /* expectations, by decision that they name */
    struct shisa_list *expected_of;                 /* expectations, by organisation */
    struct shisa_list *approvals_of;                /* by organisation */
    struct shisa_list *penalties_of;                /* by organisation */
    struct shisa_list *orders_of;                   /* by organisation */
};

/* The builtin actions, the first three of every world. */
#define SHISA_SEND 1U
#define SHISA_DECIDE 2U
#define SHISA_NOTE_DOWN 3U /* "memo" */

/* NULL only when memory cannot be reserved. It begins with the builtin actions. */
struct shisa_world *shisa_world_create(void);
void shisa_world_destroy(struct shisa_world *world); /* NULL is fine */

/* A new zeroed noun of that kind with that id; SHISA_LIMIT, or SHISA_INVALID if the id is taken. */
SHISA_MUST_USE shisa_status shisa_world_add(struct shisa_world *world, enum shisa_kind kind,
                                            const char *id, struct shisa_place place, void **noun,
                                            struct shisa_err *err);
shisa_id shisa_world_find(const struct shisa_world *world, enum shisa_kind kind, const char *id);
const struct shisa_head *shisa_world_head(const struct shisa_world *world, enum shisa_kind kind,
                                          shisa_id id); /* NULL for id 0 */
/* "" for id 0: what a journal or report writes. */
const char *shisa_world_name(const struct shisa_world *world, enum shisa_kind kind, shisa_id id);
/* The name people read, of whatever kind has one; the id where it has none. */
const char *shisa_world_label(const struct shisa_world *world, enum shisa_kind kind, shisa_id id,
                              enum shisa_lang lang);
/* Does the action's `on` list that kind? */
bool shisa_action_takes(const struct shisa_action *action, enum shisa_kind kind);
/* May somebody of that organisation aim the action at it? One's own things, those of one's group
 * and those that nobody owns; roles and organisations may be anybody's. What uses a resource is
 * for who has the resource, and for any service that runs on it. */
bool shisa_world_within_reach(const struct shisa_world *world, const struct shisa_action *action,
                              const struct shisa_ref *target, shisa_id organisation);
/* Why its owner refuses that others touch it; an empty text: he has no reason. */
const struct shisa_text *shisa_world_vital(const struct shisa_world *world,
                                           const struct shisa_ref *target);
/* Would the action stop something that is vital, as its owner knows? */
bool shisa_world_endangers(const struct shisa_world *world, shisa_id action,
                           const struct shisa_ref *target);
/* May that organisation send on the channel, may it receive, and does a route lead there? */
bool shisa_sends_on(const struct shisa_world *world, shisa_id channel, shisa_id organisation);
bool shisa_listens_on(const struct shisa_world *world, shisa_id channel, shisa_id organisation);
bool shisa_route_leads(const struct shisa_world *world, shisa_id channel, shisa_id from,
                       shisa_id to);
/* What its calendar needs to know of a scenario. */
struct shisa_story shisa_world_story(const struct shisa_world *world);
const char *shisa_stance_name(enum shisa_stance stance);
SHISA_MUST_USE shisa_status shisa_stance_parse(const char *name, enum shisa_stance *stance,
                                               struct shisa_err *err);
/* The organisation that a role belongs to, or that is named itself; 0: neither. */
shisa_id shisa_world_house(const struct shisa_world *world, const struct shisa_ref *who);
/* Are the two one organisation, or two of one group (with the same chart)? */
bool shisa_world_same_house(const struct shisa_world *world, shisa_id one, shisa_id other);
/* The first role that owns it; 0: nobody does. */
shisa_id shisa_world_owner(const struct shisa_world *world, const struct shisa_ref *thing);
/* Does that role own it, as the first or as another? */
bool shisa_role_owns(const struct shisa_role *role, const struct shisa_ref *thing);
/* Is box, a path, the same as under or below it? */
bool shisa_box_within(const char *box, const char *under);
uint32_t shisa_world_count(const struct shisa_world *world, enum shisa_kind kind);

/* shisa_inject_at(world, id), shisa_role_at(world, id) …: NULL for 0 and for ids out of range. */
#define KIND(type, WORD)                                                                           \
    static inline const struct shisa_##type *shisa_##type##_at(const struct shisa_world *world,    \
                                                               shisa_id id)                        \
    {                                                                                              \
        const struct shisa_list *list = &world->lists[SHISA_##WORD];                               \
        return id == 0 || id > list->count ? NULL                                                  \
                                           : (const struct shisa_##type *)list->items + (id - 1);  \
    }
SHISA_KINDS(KIND)
#undef KIND

#endif
