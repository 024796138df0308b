/* What is told further: who knows of an inject, who has confirmed an advisory, and what was told
 * that was not to be told. */
#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

bool shisa_engine_knows(const struct shisa_engine *engine, const struct shisa_ref *who,
                        shisa_id inject)
{
    for (const struct shisa_message *message = NULL;
         (message = engine_next_about(engine, inject, message)) != NULL;) {
        if (!message->held && engine_addressed(engine->world, message, who)) {
            return true;
        }
    }
    return false;
}

static bool is_of_kind(const struct shisa_organisation *organisation, const char *kind)
{
    return organisation->kind != NULL && strcmp(organisation->kind, kind) == 0;
}

/* --- leaks ----------------------------------------------------------------------------------- */

shisa_status engine_secrets_create(struct shisa_engine *engine, struct shisa_err *err)
{
    uint32_t injects = shisa_world_count(engine->world, SHISA_INJECT);
    engine->secrets = shisa_region_alloc(engine->region, (injects + 1) * sizeof *engine->secrets);
    if (engine->secrets == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
    }
    for (shisa_id id = 1; id <= injects; id++) {
        const struct shisa_inject *inject = shisa_inject_at(engine->world, id);
        if (inject->mark > SHISA_TLP_CLEAR && inject->secret.count > 0) {
            engine->secrets[engine->secret_count++] = id;
        }
    }
    return SHISA_OK;
}

static bool among(const struct shisa_world *world, const struct shisa_inject *inject, shisa_id role,
                  bool whole_house)
{
    shisa_id house = shisa_role_at(world, role)->organisation;
    for (uint32_t i = 0; i < inject->to.count; i++) {
        const struct shisa_ref *to = &inject->to.at[i];
        if (engine_covers(world, to, role) ||
            (whole_house && shisa_world_house(world, to) == house)) {
            return true;
        }
    }
    return inject->from.id != 0 && shisa_role_at(world, inject->from.id)->organisation == house;
}

/* Whom reporting duties name: they may be told what is not for other companies. */
static bool is_authority(const struct shisa_world *world, shisa_id role)
{
    const struct shisa_organisation *house =
        shisa_organisation_at(world, shisa_role_at(world, role)->organisation);
    return is_of_kind(house, "ministry") || is_of_kind(house, "nisc") ||
           is_of_kind(house, "police") || is_of_kind(house, "coordinator");
}

/* May that role be told, as the inject is marked? */
static bool within_mark(const struct shisa_world *world, const struct shisa_inject *inject,
                        const struct shisa_message *message, shisa_id role)
{
    switch (inject->mark) {
    case SHISA_TLP_RED:
        return among(world, inject, role, false);
    case SHISA_TLP_AMBER:
        return among(world, inject, role, true) || is_authority(world, role);
    case SHISA_TLP_GREEN:
        return !shisa_channel_at(world, message->channel)->public;
    default:
        return true;
    }
}

static bool beyond_mark(const struct shisa_world *world, const struct shisa_inject *inject,
                        const struct shisa_message *message)
{
    for (uint32_t i = 0; i < message->to_count; i++) {
        if (!within_mark(world, inject, message, message->to[i])) {
            return true;
        }
    }
    return false;
}

static void leak(struct shisa_engine *engine, const struct shisa_event *event, shisa_id inject)
{
    engine->injects[inject].leaked = true;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_LEAKED,
                                              .cause = event->seq,
                                              .role = event->role,
                                              .ref = inject,
                                              .item = event->item });
}

static void judge_marks(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    const struct shisa_ref sender = { .kind = SHISA_ROLE, .id = event->role };
    for (uint32_t i = 0; i < engine->secret_count; i++) {
        const struct shisa_inject *inject = shisa_inject_at(engine->world, engine->secrets[i]);
        if (shisa_engine_knows(engine, &sender, engine->secrets[i]) &&
            engine_mentions(message, &inject->secret) &&
            beyond_mark(engine->world, inject, message)) {
            leak(engine, event, engine->secrets[i]);
        }
    }
}

/* --- what a company keeps to itself ---------------------------------------------------------- */

/* Another company, or the public: whom an organisation's own level of sharing is about. */
static bool is_outsider(const struct shisa_engine *engine, const struct shisa_message *message,
                        shisa_id role)
{
    const struct shisa_organisation *other =
        shisa_organisation_at(engine->world, shisa_role_at(engine->world, role)->organisation);
    return !engine_same_house(engine->world, message->from, role) &&
           (is_of_kind(other, "operator") || is_of_kind(other, "association") ||
            is_of_kind(other, "press") || is_of_kind(other, "public") ||
            shisa_channel_at(engine->world, message->channel)->public);
}

static bool goes_outside(const struct shisa_engine *engine, const struct shisa_message *message)
{
    for (uint32_t i = 0; i < message->to_count; i++) {
        if (is_outsider(engine, message, message->to[i])) {
            return true;
        }
    }
    return false;
}

static void judge_insides(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    const struct shisa_organisation *house = shisa_organisation_at(
        engine->world, shisa_role_at(engine->world, event->role)->organisation);
    bool guarded = house->sharing != NULL && strcmp(house->sharing, "open") != 0;
    if (guarded && house->secrets.count > 0 && engine_mentions(message, &house->secrets) &&
        goes_outside(engine, message)) {
        leak(engine, event, 0);
    }
}

/* --- reach ----------------------------------------------------------------------------------- */

/* Somebody has opened a message: of an advisory it is remembered. */
static void note_opened(struct shisa_engine *engine, uint32_t number, shisa_id role)
{
    struct shisa_message *message = &engine->messages[number - 1];
    uint32_t at;
    if (message->opened != NULL && engine_recipient(message, role, &at)) {
        message->opened[at] = true;
    }
}

/* How far an organisation has come in the count. */
enum house_reach { UNSEEN, MEANT, REACHED };

/* 1 for an organisation that takes this step now, so that each is counted once. */
static int64_t count_house(struct shisa_engine *engine, shisa_id house, enum house_reach from)
{
    bool first = engine->house_seen[house] == from;
    engine->house_seen[house] += first;
    return first;
}

/* Organisations among its recipients that somebody plays. */
static int64_t count_meant(struct shisa_engine *engine, const struct shisa_message *advisory)
{
    int64_t meant = 0;
    for (uint32_t i = 0; i < advisory->to_count; i++) {
        const struct shisa_role *role = shisa_role_at(engine->world, advisory->to[i]);
        if (role->seats > 0) {
            meant += count_house(engine, role->organisation, UNSEEN);
        }
    }
    return meant;
}

/* Those of them of which a seat has opened the advisory, or answered it. */
static int64_t count_reached(struct shisa_engine *engine, const struct shisa_message *advisory)
{
    int64_t reached = 0;
    for (uint32_t i = 0; i < advisory->to_count; i++) {
        const struct shisa_role *role = shisa_role_at(engine->world, advisory->to[i]);
        if (advisory->opened[i]) {
            reached += count_house(engine, role->organisation, MEANT);
        }
    }
    for (const struct shisa_message *message = advisory;
         (message = engine_next_about(engine, advisory->inject, message)) != NULL;) {
        if (!engine_is_given(message) && message->answers == advisory->number && !message->held) {
            reached += count_house(
                engine, shisa_role_at(engine->world, message->from)->organisation, MEANT);
        }
    }
    return reached;
}

void engine_reach_due(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    const struct shisa_message *advisory = &engine->messages[number - 1];
    engine->injects[advisory->inject].reached = true;
    memset(engine->house_seen, 0,
           (shisa_world_count(engine->world, SHISA_ORGANISATION) + 1) * sizeof *engine->house_seen);
    int64_t meant = count_meant(engine, advisory);
    int64_t reached = count_reached(engine, advisory);
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_REACH,
                                              .cause = cause,
                                              .ref = advisory->inject,
                                              .value = meant == 0 ? 100 : 100 * reached / meant });
}

void engine_judge_sharing(struct shisa_engine *engine, const struct shisa_event *event)
{
    if (event->kind == SHISA_EV_READ) {
        note_opened(engine, event->item, event->role);
    } else if (event->kind == SHISA_EV_MESSAGE && event->role != 0 &&
               !engine_is_given(shisa_engine_message(engine, event->item))) {
        judge_marks(engine, event);
        judge_insides(engine, event);
    }
}
