/* A house with a chart for tests of the engine: a CSIRT, the CIO above it, a ward that owns the
 * network, the head above all, and a sales desk that owns nothing. The ward is a voice. */
#ifndef SHISA_TESTS_HOUSE_H
#define SHISA_TESTS_HOUSE_H

#include "small_world.h"

static inline struct shisa_role *at_post(struct small *small, const char *id, const char *post,
                                         int32_t seats)
{
    struct shisa_role *role = add_role(small, id, seats);
    role->post = post;
    return role;
}

static inline struct shisa_chart *chart_of(const struct small *small)
{
    return (struct shisa_chart *)shisa_chart_at(small->world, 1);
}

static inline struct shisa_role *ward_of(const struct small *small)
{
    shisa_id id = shisa_world_find(small->world, SHISA_ROLE, "house/ward");
    return (struct shisa_role *)shisa_role_at(small->world, id);
}

static inline struct shisa_asset *network_of(const struct small *small)
{
    shisa_id id = shisa_world_find(small->world, SHISA_ASSET, "network");
    return (struct shisa_asset *)shisa_asset_at(small->world, id);
}

static inline struct shisa_action *influence(struct small *small, const char *id, const char *how)
{
    static const char *const kinds[] = { "role" };
    struct shisa_action *made = action(small, id, MINUTE);
    made->influence = how;
    made->on.at = shisa_region_alloc(small->world->region, sizeof *made->on.at);
    made->on.at[0] = kinds[0];
    made->on.count = 1;
    return made;
}

static inline struct small small_house(const char *authority)
{
    struct small small = small_world();
    small.world->scenario.length = 600 * MINUTE;
    struct shisa_chart *chart = noun(&small, SHISA_CHART, "tree");
    chart->authority = authority;
    chart->csirt = "head/system/csirt";
    chart->cio = "head/system";
    chart->severity = 2;
    chart->contact = 5 * MINUTE;
    chart->meeting = 45 * MINUTE;
    chart->urgent_meeting = 30 * MINUTE;
    chart->answer = 4 * MINUTE;
    struct shisa_organisation *house = noun(&small, SHISA_ORGANISATION, "house");
    house->chart.name = "tree";
    at_post(&small, "house/csirt", "head/system/csirt", 1);
    at_post(&small, "house/cio", "head/system", 0);
    at_post(&small, "house/head", "head", 1);
    at_post(&small, "house/sales", "head/sales", 1);
    refs(&small, &at_post(&small, "house/ward", "head/ward", 0)->owns, "network");
    struct shisa_asset *network = noun(&small, SHISA_ASSET, "network");
    network->of.name = "house";
    asset_action(&small, action(&small, "cut", MINUTE));
    ((struct shisa_action *)shisa_action_at(small.world, id_of(&small, SHISA_ACTION, "cut")))
        ->impact = 2;
    influence(&small, "advise", "persuade");
    influence(&small, "meet", "meet");
    influence(&small, "order", "order");
    return small;
}

/* One power of the chart, "cut" on the network or on the laptop. */
static inline void empower(struct small *small, const char *target)
{
    struct shisa_deeds *powers = &chart_of(small)->powers;
    powers->at = shisa_region_alloc(small->world->region, sizeof *powers->at);
    powers->at[0].action.name = "cut";
    powers->at[0].target.name = target;
    powers->count = 1;
}

static inline struct shisa_service *service(struct small *small, const char *id, int32_t severity)
{
    struct shisa_service *made = noun(small, SHISA_SERVICE, id);
    made->of.name = "house";
    made->severity = severity;
    return made;
}

static inline void set_level(struct small *small, const char *name, int64_t level)
{
    struct shisa_err err;
    shisa_id id = id_of(small, SHISA_SERVICE, name);
    ck_assert_int_eq(shisa_engine_set_level(small->engine, id, level, 0, &err), SHISA_OK);
    advance(small, shisa_engine_now(small->engine));
    struct shisa_input memo = by_desk(small, shisa_engine_now(small->engine), SHISA_VERB_MEMO);
    memo.text = "so that what followed is judged";
    ck_assert_int_eq(apply(small, memo), SHISA_OK);
}

static inline struct shisa_input by(const struct small *small, const char *role, shisa_ms at,
                                    const char *name)
{
    struct shisa_input input = act(small, at, name, NULL);
    input.role = id_of(small, SHISA_ROLE, role);
    return input;
}

static inline struct shisa_input cut(const struct small *small, const char *role, shisa_ms at)
{
    struct shisa_input input = by(small, role, at, "cut");
    input.target =
        (struct shisa_ref){ .kind = SHISA_ASSET, .id = id_of(small, SHISA_ASSET, "network") };
    return input;
}

static inline struct shisa_input on_ward(const struct small *small, const char *role, shisa_ms at,
                                         const char *name)
{
    struct shisa_input input = by(small, role, at, name);
    input.target =
        (struct shisa_ref){ .kind = SHISA_ROLE, .id = id_of(small, SHISA_ROLE, "house/ward") };
    return input;
}

static inline const char *stance(const struct small *small)
{
    return shisa_stance_name(
        shisa_engine_stance(small->engine, id_of(small, SHISA_ROLE, "house/ward")));
}

#endif
