#include "shisa/engine.h"

#include <string.h>

#include "internal.h"

/* Byte order is fixed, so that every machine says the same digest. */
static uint64_t little_endian(uint64_t value)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(value);
#else
    return value;
#endif
}

static void digest_text(struct shisa_digest *digest, const char *text)
{
    if (text != NULL) {
        shisa_digest_add(digest, text, strlen(text) + 1);
    }
}

/* Numbers, not names: the digest is made ten thousand times a second. */
static void digest_event(struct shisa_engine *engine, const struct shisa_event *event)
{
    const uint64_t words[] = {
        little_endian(event->seq),
        little_endian(event->cause),
        little_endian((uint64_t)event->at),
        little_endian((uint64_t)event->due),
        little_endian((uint64_t)event->kind | (uint64_t)event->origin << 8 |
                      (uint64_t)event->role << 32),
        little_endian((uint64_t)event->ref | (uint64_t)event->item << 32),
        little_endian((uint64_t)event->target.kind | (uint64_t)event->target.id << 32),
        little_endian((uint64_t)event->points),
        little_endian((uint64_t)event->value),
    };
    shisa_digest_add(&engine->digest, words, sizeof words);
    digest_text(&engine->digest, event->text);
    if (event->seat.duty != SHISA_NOBODY) {
        const uint64_t seat[] = { little_endian(event->seat.duty), little_endian(event->seat.of),
                                  little_endian(event->seat.number) };
        shisa_digest_add(&engine->digest, seat, sizeof seat);
    }
}

/* What a person wrote is part of what happened; a scenario's own text is known by its id. */
static void digest_message(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    bool own_words = message->inject == 0 && message->words == 0;
    if (own_words || message->edited) {
        digest_text(&engine->digest, message->subject.en);
        digest_text(&engine->digest, message->text.en);
    }
    for (uint32_t i = 0; i < message->to_count; i++) {
        uint64_t to = little_endian(message->to[i]);
        shisa_digest_add(&engine->digest, &to, sizeof to);
    }
}

static void digest_notice(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_notice *notice = shisa_engine_notice(engine, event->item);
    for (uint32_t i = 0; i < notice->to_count; i++) {
        uint64_t to =
            little_endian((uint64_t)notice->to[i].kind | (uint64_t)notice->to[i].id << 32);
        shisa_digest_add(&engine->digest, &to, sizeof to);
    }
}

static void digest_plan(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_plan *plan = shisa_engine_plan_version(engine, event->value);
    const uint64_t words[] = { little_endian(plan->status), little_endian(plan->type) };
    shisa_digest_add(&engine->digest, words, sizeof words);
    digest_text(&engine->digest, plan->area);
    digest_text(&engine->digest, plan->owner);
    digest_text(&engine->digest, plan->until);
}

static void digest(struct shisa_engine *engine, const struct shisa_event *event)
{
    digest_event(engine, event);
    if (event->kind == SHISA_EV_MESSAGE) {
        digest_message(engine, event);
    } else if (event->kind == SHISA_EV_NOTICE) {
        digest_notice(engine, event);
    } else if (event->kind == SHISA_EV_PLANNED) {
        digest_plan(engine, event);
    }
}

void shisa_engine_leave_digest(struct shisa_engine *engine)
{
    engine->undigested = true;
}

void engine_trouble(struct shisa_engine *engine, const struct shisa_err *err)
{
    if (engine->trouble.status == SHISA_OK) {
        engine->trouble = *err;
    }
}

shisa_status engine_troubled(const struct shisa_engine *engine, struct shisa_err *err)
{
    if (engine->trouble.status != SHISA_OK && err != NULL) {
        *err = engine->trouble;
    }
    return engine->trouble.status;
}

uint64_t engine_emit(struct shisa_engine *engine, struct shisa_event event)
{
    struct shisa_err err;
    void *events = engine->events;
    if (++engine->instant_work > SHISA_EVENTS_PER_STEP) {
        shisa_fail(&err, SHISA_LIMIT, "more than %u things happen at one instant: a loop?",
                   SHISA_EVENTS_PER_STEP);
        engine_trouble(engine, &err);
        return 0;
    }
    if (engine_grow(engine->region, &events, engine->event_count, &engine->event_cap, sizeof event,
                    SHISA_EVENTS_PER_STEP, "events of one step", &err) != SHISA_OK) {
        engine_trouble(engine, &err);
        return 0;
    }
    engine->events = events;
    event.seq = ++engine->seq;
    event.at = engine->now;
    event.origin = engine->origin;
    event.seat = engine->seat;
    engine->events[engine->event_count++] = event;
    if (!engine->undigested) {
        digest(engine, &event);
    }
    return event.seq;
}

const struct shisa_event *shisa_engine_events(const struct shisa_engine *engine, uint32_t *count)
{
    *count = engine->event_count;
    return engine->events;
}

void shisa_engine_forget_events(struct shisa_engine *engine)
{
    SHISA_ASSERT(engine->event_judged == engine->event_count || engine->trouble.status != SHISA_OK);
    engine->event_count = 0;
    engine->event_judged = 0;
}

void shisa_engine_digest(const struct shisa_engine *engine, unsigned char out[SHISA_DIGEST_SIZE])
{
    shisa_digest_peek(&engine->digest, out);
}

const char *shisa_event_name(enum shisa_event_kind kind)
{
    static const char *const names[] = {
#define EVENT(WORD, name) name,
        SHISA_EVENTS(EVENT)
#undef EVENT
    };
    SHISA_ASSERT(kind < SHISA_EV_COUNT);
    return names[kind];
}

const char *shisa_verb_name(enum shisa_verb verb)
{
    static const char *const names[] = {
#define VERB(WORD, name, who) name,
        SHISA_VERBS(VERB)
#undef VERB
    };
    SHISA_ASSERT(verb < SHISA_VERB_COUNT);
    return names[verb];
}

enum shisa_kind shisa_event_ref_kind(enum shisa_event_kind kind)
{
    static const enum shisa_kind kinds[SHISA_EV_COUNT] = {
        [SHISA_EV_INJECT] = SHISA_INJECT,      [SHISA_EV_MESSAGE] = SHISA_CHANNEL,
        [SHISA_EV_BEGUN] = SHISA_ACTION,       [SHISA_EV_DONE] = SHISA_ACTION,
        [SHISA_EV_CANCELLED] = SHISA_ACTION,   [SHISA_EV_WAITING] = SHISA_APPROVAL,
        [SHISA_EV_APPROVED] = SHISA_APPROVAL,  [SHISA_EV_RETURNED] = SHISA_APPROVAL,
        [SHISA_EV_EXPIRED] = SHISA_APPROVAL,   [SHISA_EV_ASKED] = SHISA_DECISION,
        [SHISA_EV_DECIDED] = SHISA_DECISION,   [SHISA_EV_LAPSED] = SHISA_DECISION,
        [SHISA_EV_EXPECTED] = SHISA_EXPECT,    [SHISA_EV_MET] = SHISA_EXPECT,
        [SHISA_EV_MISSED] = SHISA_EXPECT,      [SHISA_EV_PENALTY] = SHISA_PENALTY,
        [SHISA_EV_BROKEN] = SHISA_ORDER,       [SHISA_EV_SERVICE] = SHISA_SERVICE,
        [SHISA_EV_MARK] = SHISA_ASSET,         [SHISA_EV_REFUSED] = SHISA_ACTION,
        [SHISA_EV_IGNORED] = SHISA_ACTION,     [SHISA_EV_BYPASSED] = SHISA_ACTION,
        [SHISA_EV_LEAKED] = SHISA_INJECT,      [SHISA_EV_REACH] = SHISA_INJECT,
        [SHISA_EV_HELD] = SHISA_INJECT,        [SHISA_EV_BACKUP] = SHISA_SERVICE,
        [SHISA_EV_RESOURCE] = SHISA_RESOURCE,  [SHISA_EV_LINE] = SHISA_CHANNEL,
        [SHISA_EV_SHARE] = SHISA_INJECT,       [SHISA_EV_LAUNCHED] = SHISA_INJECT,
        [SHISA_EV_KEPT] = SHISA_INJECT,        [SHISA_EV_RELEASED] = SHISA_INJECT,
        [SHISA_EV_SKIPPED] = SHISA_INJECT,     [SHISA_EV_MOVED] = SHISA_INJECT,
        [SHISA_EV_EDITED] = SHISA_INJECT,      [SHISA_EV_PHONED] = SHISA_INJECT,
        [SHISA_EV_HINT] = SHISA_EXPECT,        [SHISA_EV_ADJUSTED] = SHISA_SERVICE,
        [SHISA_EV_RATED] = SHISA_ORGANISATION, [SHISA_EV_OBSERVED] = SHISA_ORGANISATION,
        [SHISA_EV_REGRADED] = SHISA_EXPECT,    [SHISA_EV_SELF] = SHISA_EXPECT,
    };
    SHISA_ASSERT(kind < SHISA_EV_COUNT);
    return kinds[kind];
}
