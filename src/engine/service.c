/* Services: what the scenario sets, and what follows through needs. When a provider falls too low,
 * the need is felt once its margin is used up; when it will do again, until restored. Whole per
 * cents only. See docs/decisions/0009-margins-are-stocks.md. */
#include "shisa/engine.h"

#include <stdio.h>
#include <string.h>

#include "internal.h"

static uint32_t count_needs(const struct shisa_world *world)
{
    uint32_t count = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_SERVICE); id++) {
        count += shisa_service_at(world, id)->needs.count;
    }
    return count;
}

/* A die for each backup, so that a new one in one place changes no other. */
static void seed_backup(struct shisa_engine *engine, struct need_now *need)
{
    char purpose[2 * SHISA_ID_MAX + sizeof "backup//"];
    if (need->need->backup > 0) {
        snprintf(purpose, sizeof purpose, "backup/%s/%s",
                 shisa_world_name(engine->world, SHISA_SERVICE, need->service),
                 shisa_world_name(engine->world, SHISA_SERVICE, need->provider));
        shisa_rng_init(&need->dice, engine->seed, purpose);
    }
}

void engine_needs_reseed(struct shisa_engine *engine)
{
    for (uint32_t i = 1; i <= engine->need_count; i++) {
        seed_backup(engine, &engine->needs[i]);
    }
}

static void add_needs(struct shisa_engine *engine, shisa_id service)
{
    const struct shisa_needs *needs = &shisa_service_at(engine->world, service)->needs;
    engine->services[service].first_need = engine->need_count + 1;
    for (uint32_t i = 0; i < needs->count; i++) {
        struct need_now *now = &engine->needs[++engine->need_count];
        struct service_now *provider = &engine->services[needs->at[i].service.id];
        now->service = service;
        now->provider = needs->at[i].service.id;
        now->need = &needs->at[i];
        now->number = i;
        now->margin = margin_full(now->need);
        seed_backup(engine, now);
        now->next = provider->first_dependent;
        provider->first_dependent = engine->need_count;
    }
}

shisa_status engine_needs_create(struct shisa_engine *engine, struct shisa_err *err)
{
    uint32_t count = count_needs(engine->world);
    engine->needs = shisa_region_alloc(engine->region, (count + 1) * sizeof *engine->needs);
    if (engine->needs == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full at %u needs", count);
    }
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_SERVICE); id++) {
        engine->services[id].own = engine->services[id].level = 100;
        engine->lost[0]++;
        add_needs(engine, id);
    }
    return SHISA_OK;
}

static int32_t level_with_needs(const struct shisa_engine *engine, shisa_id service)
{
    int32_t level = engine->services[service].own;
    const struct need_now *needs = &engine->needs[engine->services[service].first_need];
    for (uint32_t i = 0; i < shisa_service_at(engine->world, service)->needs.count; i++) {
        int32_t left = 100 - needs[i].need->loss * needs[i].missing / 100;
        level = left < level ? left : level;
    }
    return level;
}

static void settle_level(struct shisa_engine *engine, shisa_id service, uint64_t cause);

/* How bad it is that so much of it is lost. */
static int32_t severity_of(const struct shisa_engine *engine, shisa_id service)
{
    int32_t whole = shisa_service_at(engine->world, service)->severity;
    return (whole * (100 - engine->services[service].level) + 50) / 100;
}

static void count_lost(struct shisa_engine *engine, shisa_id service)
{
    int32_t *counted = &engine->services[service].severity;
    engine->lost[*counted]--;
    *counted = severity_of(engine, service);
    engine->lost[*counted]++;
}

#define REFILL 25 /* a margin fills at a quarter of the speed at which it runs down at worst */

static void wait_for(struct shisa_engine *engine, struct need_now *need, enum need_state state,
                     shisa_ms wait, uint64_t cause)
{
    uint32_t number = (uint32_t)(need - engine->needs);
    need->state = state;
    need->generation++;
    engine_set_timer(engine, engine->now + wait, TIMER_NEED, number, need->generation, cause);
}

/* From now on the service lacks what the provider lacks. */
static void feel(struct shisa_engine *engine, struct need_now *need, uint64_t cause)
{
    need->state = NEED_FELT;
    need->generation++; /* a restoration under way is off */
    need->missing = 100 - engine->services[need->provider].level;
    margin_use_up(&need->margin, engine->now);
    settle_level(engine, need->service, cause);
}

/* Does it start? Thrown once for each time that the provider fails. */
static void start_backup(struct shisa_engine *engine, struct need_now *need, uint64_t cause)
{
    int64_t backup = need->need->backup;
    if (backup == 0) {
        return;
    }
    bool starts = shisa_rng_below(&need->dice, 100) < (uint64_t)need->need->starts;
    need->margin.empty = starts ? 0 : backup * 100;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_BACKUP,
                                              .cause = cause,
                                              .ref = need->service,
                                              .item = need->number,
                                              .value = starts });
}

static void run_down(struct shisa_engine *engine, struct need_now *need, uint64_t cause)
{
    margin_run(&need->margin, engine->services[need->provider].level - 100, engine->now);
    wait_for(engine, need, NEED_FALLING, margin_lasts(&need->margin), cause);
}

static void refill(struct shisa_engine *engine, struct need_now *need)
{
    need->margin.empty = 0;
    margin_run(&need->margin, REFILL, engine->now);
}

static void provider_fails(struct shisa_engine *engine, struct need_now *need, uint64_t cause)
{
    switch (need->state) {
    case NEED_QUIET:
        start_backup(engine, need, cause);
        run_down(engine, need, cause);
        break;
    case NEED_FALLING:
        run_down(engine, need, cause);
        break;
    case NEED_FELT:
    case NEED_RISING:
        feel(engine, need, cause);
        break;
    }
}

static void provider_will_do(struct shisa_engine *engine, struct need_now *need, uint64_t cause)
{
    if (need->state == NEED_FALLING) {
        need->state = NEED_QUIET;
        need->generation++;
        refill(engine, need);
    } else if (need->state == NEED_FELT) {
        refill(engine, need);
        wait_for(engine, need, NEED_RISING, need->need->restore, cause);
    }
}

static void provider_changed(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    struct need_now *need = &engine->needs[number];
    if (engine->services[need->provider].level < need->need->below) {
        provider_fails(engine, need, cause);
    } else {
        provider_will_do(engine, need, cause);
    }
}

static void settle_level(struct shisa_engine *engine, shisa_id service, uint64_t cause)
{
    int32_t level = level_with_needs(engine, service);
    if (level == engine->services[service].level) {
        return;
    }
    engine->services[service].level = level;
    count_lost(engine, service);
    uint64_t seq = engine_emit(
        engine, (struct shisa_event){
                    .kind = SHISA_EV_SERVICE, .cause = cause, .ref = service, .value = level });
    for (uint32_t i = engine->services[service].first_dependent; i != 0;
         i = engine->needs[i].next) {
        provider_changed(engine, i, seq);
    }
}

static void feed(struct shisa_engine *engine, struct need_now *need, shisa_ms more, uint64_t cause)
{
    margin_add(&need->margin, more, engine->now);
    if (need->state == NEED_FALLING) {
        run_down(engine, need, cause);
    } else if (need->state == NEED_FELT) {
        need->missing = 0;
        run_down(engine, need, cause);
        settle_level(engine, need->service, cause);
    }
}

void engine_feed(struct shisa_engine *engine, shisa_id service, shisa_id resource, uint64_t cause)
{
    shisa_ms more = shisa_resource_at(engine->world, resource)->gives;
    struct need_now *needs = &engine->needs[engine->services[service].first_need];
    for (uint32_t i = 0; i < shisa_service_at(engine->world, service)->needs.count; i++) {
        if (needs[i].need->feeds.id == resource) {
            feed(engine, &needs[i], more, cause);
        }
    }
}

void engine_need_due(struct shisa_engine *engine, uint32_t number, uint32_t generation,
                     uint64_t cause)
{
    struct need_now *need = &engine->needs[number];
    if (need->generation != generation) {
        return; /* the provider changed again meanwhile */
    }
    if (need->state == NEED_FALLING) {
        feel(engine, need, cause);
        return;
    }
    need->state = NEED_QUIET;
    need->missing = 0;
    settle_level(engine, need->service, cause);
}

void engine_set_level(struct shisa_engine *engine, shisa_id service, int32_t own, uint64_t cause)
{
    engine->services[service].own = own;
    settle_level(engine, service, cause);
}

shisa_status shisa_engine_set_level(struct shisa_engine *engine, shisa_id service, int64_t level,
                                    uint64_t cause, struct shisa_err *err)
{
    if (shisa_service_at(engine->world, service) == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "there is no service number %u", service);
    }
    if (level < 0 || level > 100) {
        return shisa_fail(err, SHISA_INVALID,
                          "a service level is a whole per cent from 0 to 100, not %lld",
                          (long long)level);
    }
    engine_set_level(engine, service, (int32_t)level, cause);
    return SHISA_OK;
}

/* --- severity: of the worst that is lost now ------------------------------------------------- */

void engine_judge_severity(struct shisa_engine *engine, const struct shisa_event *event)
{
    if (event->kind != SHISA_EV_SERVICE ||
        shisa_service_at(engine->world, event->ref)->severity == 0) {
        return;
    }
    int32_t worst = SEVERITIES - 1;
    while (worst > 0 && engine->lost[worst] == 0) {
        worst--;
    }
    if (worst != engine->severity) {
        engine->severity = worst;
        engine_emit(engine, (struct shisa_event){
                                .kind = SHISA_EV_SEVERITY, .cause = event->seq, .value = worst });
    }
}

int32_t shisa_engine_severity(const struct shisa_engine *engine)
{
    return engine->severity;
}

int32_t shisa_engine_level(const struct shisa_engine *engine, shisa_id service)
{
    return shisa_service_at(engine->world, service) == NULL ? 0 : engine->services[service].level;
}

/* --- marks of assets ------------------------------------------------------------------------- */

/* Position of mark in the asset's list, or -1. */
static int mark_number(const struct shisa_world *world, shisa_id asset, const char *mark)
{
    const struct shisa_strings *marks = &shisa_asset_at(world, asset)->marks;
    for (uint32_t i = 0; i < marks->count && i < ASSET_MARKS_MAX; i++) {
        if (strcmp(marks->at[i], mark) == 0) {
            return (int)i;
        }
    }
    return -1;
}

void engine_set_mark(struct shisa_engine *engine, shisa_id asset, const char *mark, bool on,
                     uint64_t cause)
{
    int number = mark_number(engine->world, asset, mark);
    uint64_t bit = number < 0 ? 0 : UINT64_C(1) << number;
    bool is = (engine->marks[asset] & bit) != 0;
    if (number < 0 || is == on) {
        return; /* an asset shows only the marks it lists: check warns about the others */
    }
    engine->marks[asset] ^= bit;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_MARK,
                                              .cause = cause,
                                              .ref = asset,
                                              .item = (uint32_t)number,
                                              .value = on });
}

shisa_status shisa_engine_set_mark(struct shisa_engine *engine, shisa_id asset, const char *mark,
                                   bool on, uint64_t cause, struct shisa_err *err)
{
    if (shisa_asset_at(engine->world, asset) == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "there is no asset number %u", asset);
    }
    if (mark_number(engine->world, asset, mark) < 0) {
        return shisa_fail(err, SHISA_NOT_FOUND, "asset \"%s\" has no mark \"%s\" in its list",
                          shisa_world_name(engine->world, SHISA_ASSET, asset), mark);
    }
    engine_set_mark(engine, asset, mark, on, cause);
    return SHISA_OK;
}

bool shisa_engine_marked(const struct shisa_engine *engine, shisa_id asset, const char *mark)
{
    int number =
        shisa_asset_at(engine->world, asset) == NULL ? -1 : mark_number(engine->world, asset, mark);
    return number >= 0 && (engine->marks[asset] >> number & 1) != 0;
}
