/* A small world for tests of the engine: one duty desk, one officer above it, one voice outside. */
#ifndef SHISA_TESTS_SMALL_WORLD_H
#define SHISA_TESTS_SMALL_WORLD_H

#include <check.h>
#include <string.h>

#include "shisa/engine.h"
#include "shisa/schema.h"

#define MINUTE 60000

struct small {
    struct shisa_world *world;
    struct shisa_region *region;
    struct shisa_engine *engine;
};

static inline void *noun(struct small *small, enum shisa_kind kind, const char *id)
{
    void *made = NULL;
    struct shisa_err err;
    struct shisa_place place = { "test.lua", 1 };
    shisa_status status = shisa_world_add(small->world, kind, id, place, &made, &err);
    ck_assert_msg(status == SHISA_OK, "%s", status == SHISA_OK ? "" : err.text);
    return made;
}

static inline struct shisa_refs *refs(struct small *small, struct shisa_refs *list,
                                      const char *name)
{
    list->at = shisa_region_alloc(small->world->region, sizeof *list->at);
    list->at[0].name = name;
    list->count = 1;
    return list;
}

static inline struct shisa_inject *inject(struct small *small, const char *id, shisa_ms at)
{
    struct shisa_inject *made = noun(small, SHISA_INJECT, id);
    made->at = at;
    made->within = SHISA_NEVER;
    made->confirm = SHISA_NEVER;
    made->via.name = "phone";
    made->from.name = "outside/voice";
    made->text = (struct shisa_text){ "It is dark here.", "こちらは停電しています。" };
    refs(small, &made->to, "grid/desk");
    return made;
}

static inline struct shisa_expect *expect(struct small *small, const char *id, const char *after,
                                          const char *action)
{
    struct shisa_expect *made = noun(small, SHISA_EXPECT, id);
    made->of.name = "grid/desk";
    made->after.name = after;
    made->full = 5 * MINUTE;
    made->zero = 15 * MINUTE;
    made->points = 10;
    made->objective.name = "answer";
    made->action.name = action;
    return made;
}

static inline struct shisa_role *add_role(struct small *small, const char *id, int32_t seats)
{
    struct shisa_role *made = noun(small, SHISA_ROLE, id);
    made->seats = seats;
    return made;
}

static inline struct shisa_action *action(struct small *small, const char *id, shisa_ms takes)
{
    struct shisa_action *made = noun(small, SHISA_ACTION, id);
    made->takes = takes;
    return made;
}

static inline void asset_action(struct small *small, struct shisa_action *made)
{
    static const char *const kinds[] = { "asset" };
    made->on.at = shisa_region_alloc(small->world->region, sizeof *made->on.at);
    made->on.at[0] = kinds[0];
    made->on.count = 1;
}

/* Nouns that every test needs; a test adds its own before `run`. */
static inline struct small small_world(void)
{
    struct small small = { .world = shisa_world_create() };
    ck_assert_ptr_nonnull(small.world);
    small.world->scenario.length = 60 * MINUTE;
    small.world->scenario.starts = "2010-06-01 20:00 +09:00";
    small.world->scenario.head.id = "small";
    noun(&small, SHISA_OBJECTIVE, "answer");
    noun(&small, SHISA_ORGANISATION, "grid");
    noun(&small, SHISA_ORGANISATION, "outside");
    add_role(&small, "grid/desk", 1);
    add_role(&small, "grid/officer", 1);
    add_role(&small, "outside/voice", 0);
    struct shisa_channel *phone = noun(&small, SHISA_CHANNEL, "phone");
    phone->spoken = true;
    struct shisa_channel *monitor = noun(&small, SHISA_CHANNEL, "monitor");
    monitor->oneway = true;
    action(&small, "verify", 2 * MINUTE);
    asset_action(&small, action(&small, "isolate", MINUTE));
    struct shisa_asset *laptop = noun(&small, SHISA_ASSET, "laptop");
    laptop->of.name = "grid";
    return small;
}

static inline void run_seeded(struct small *small, uint64_t seed)
{
    struct shisa_findings findings = { 0 };
    struct shisa_err err;
    shisa_world_link(small->world, &findings);
    ck_assert_msg(findings.errors == 0, "%s", findings.errors == 0 ? "" : findings.at[0].text);
    shisa_findings_finish(&findings);
    small->region = shisa_region_create(16u << 20);
    ck_assert_ptr_nonnull(small->region);
    ck_assert_int_eq(shisa_engine_create(small->region, small->world, seed, &small->engine, &err),
                     SHISA_OK);
    ck_assert_int_eq(shisa_engine_start(small->engine, &err), SHISA_OK);
}

static inline void run(struct small *small)
{
    run_seeded(small, 7);
}

static inline void finish(struct small *small)
{
    shisa_region_destroy(small->region);
    shisa_world_destroy(small->world);
}

static inline shisa_id id_of(const struct small *small, enum shisa_kind kind, const char *name)
{
    shisa_id id = shisa_world_find(small->world, kind, name);
    ck_assert_msg(id != 0, "no %s", name);
    return id;
}

static inline void advance(struct small *small, shisa_ms to)
{
    struct shisa_err err;
    ck_assert_int_eq(shisa_engine_advance(small->engine, to, &err), SHISA_OK);
}

/* How many events of that kind since the last forget, and the last of them. */
static inline uint32_t events(const struct small *small, enum shisa_event_kind kind,
                              struct shisa_event *last)
{
    uint32_t count, found = 0;
    const struct shisa_event *all = shisa_engine_events(small->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (all[i].kind == kind) {
            found++;
            *last = all[i];
        }
    }
    return found;
}

static inline struct shisa_input by_desk(const struct small *small, shisa_ms at,
                                         enum shisa_verb verb)
{
    return (struct shisa_input){ .at = at,
                                 .verb = verb,
                                 .role = id_of(small, SHISA_ROLE, "grid/desk") };
}

static inline struct shisa_input act(const struct small *small, shisa_ms at, const char *name,
                                     const char *target)
{
    struct shisa_input input = by_desk(small, at, SHISA_VERB_ACT);
    input.action = id_of(small, SHISA_ACTION, name);
    if (target != NULL) {
        input.target.kind = SHISA_ASSET;
        input.target.id = id_of(small, SHISA_ASSET, target);
    }
    return input;
}

static inline shisa_status apply(struct small *small, struct shisa_input input)
{
    struct shisa_err err;
    return shisa_engine_apply(small->engine, &input, &err);
}

#endif
