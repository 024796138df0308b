/* Expectations: each opens when what it follows has happened, is met by the first act that fits,
 * and is missed when its window has run out. */
#include "shisa/engine.h"

#include "internal.h"

/* --- the open ones of an organisation -------------------------------------------------------- */

static void link_open(struct shisa_engine *engine, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    shisa_id organisation = shisa_world_house(engine->world, &expect->of);
    engine->open_next[id] = engine->open_first[organisation];
    engine->open_first[organisation] = id;
}

static void unlink_open(struct shisa_engine *engine, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    shisa_id *link = &engine->open_first[shisa_world_house(engine->world, &expect->of)];
    while (*link != id) {
        SHISA_ASSERT(*link != 0);
        link = &engine->open_next[*link];
    }
    *link = engine->open_next[id];
}

/* --- meeting --------------------------------------------------------------------------------- */

/* Full points until `full`, then falling to none at `zero`, rounded up: who comes before the end
 * of the window has not come for nothing. */
static int32_t points_at(const struct shisa_expect *expect, shisa_ms after)
{
    if (after <= expect->full) {
        return expect->points;
    }
    int64_t left = expect->zero - after;
    int64_t span = expect->zero - expect->full;
    return (int32_t)((expect->points * left + span - 1) / span);
}

static bool message_fits(const struct shisa_engine *engine, shisa_id id,
                         const struct shisa_expect *expect, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    if (engine_is_given(message) || !engine_addressed(engine->world, message, &expect->to) ||
        (expect->via.id != 0 && expect->via.id != message->channel)) {
        return false;
    }
    /* Its own example mentions what it must: check has seen to that. */
    return message->words == id || engine_mentions(message, &expect->mention);
}

static bool memo_fits(const struct shisa_engine *engine, shisa_id id,
                      const struct shisa_expect *expect, const struct shisa_event *event)
{
    if (event->text != NULL) {
        return engine_text_mentions(event->text, &expect->mention);
    }
    const struct shisa_message note = {
        .folded = shisa_expect_at(engine->world, (shisa_id)event->value)->folded
    };
    return event->value == id || engine_mentions(&note, &expect->mention);
}

/* The act that an expectation names, by the event that shows it was done. */
static bool fits(const struct shisa_engine *engine, shisa_id id, const struct shisa_event *event)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    if (!engine_covers(engine->world, &expect->of, event->role)) {
        return false;
    }
    switch (event->kind) {
    case SHISA_EV_DONE:
        return event->ref == expect->action.id && engine_same(&expect->target, &event->target);
    case SHISA_EV_MESSAGE:
        return expect->action.id == SHISA_SEND && message_fits(engine, id, expect, event);
    case SHISA_EV_DECIDED:
        return expect->action.id == SHISA_DECIDE && event->ref == expect->decision.id &&
               event->value == expect->option_number;
    case SHISA_EV_MEMO:
        return expect->action.id == SHISA_NOTE_DOWN && memo_fits(engine, id, expect, event);
    default:
        return false;
    }
}

static void meet(struct shisa_engine *engine, shisa_id id, const struct shisa_event *event)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    struct shisa_outcome *outcome = &engine->outcomes[id];
    unlink_open(engine, id);
    outcome->state = SHISA_MET;
    outcome->done = engine->now;
    outcome->points = points_at(expect, engine->now - outcome->opened);
    engine->points += outcome->points;
    engine->points_max += expect->points;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_MET,
                                              .cause = event->seq,
                                              .role = event->role,
                                              .ref = id,
                                              .points = outcome->points });
}

/* --- opening --------------------------------------------------------------------------------- */

/* Was it done before its window opened? The event that it was then, but for its number. */
static bool was_done(const struct shisa_engine *engine, shisa_id id, struct shisa_event *event)
{
    shisa_id house = shisa_world_house(engine->world, &shisa_expect_at(engine->world, id)->of);
    for (const struct shisa_act *act = NULL;
         (act = shisa_engine_next_act(engine, house, act)) != NULL;) {
        *event = (struct shisa_event){
            .kind = SHISA_EV_DONE, .role = act->role, .ref = act->action, .target = act->target
        };
        if (act->state == SHISA_ACT_DONE && act->message == 0 && fits(engine, id, event)) {
            return true;
        }
    }
    for (const struct shisa_message *message = NULL;
         (message = engine_next_sent(engine, house, message)) != NULL;) {
        *event = (struct shisa_event){ .kind = SHISA_EV_MESSAGE,
                                       .role = message->from,
                                       .item = message->number };
        if (!engine_is_given(message) && !message->held && fits(engine, id, event)) {
            return true;
        }
    }
    return false;
}

static void meet_if_done(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    struct shisa_event event;
    if (was_done(engine, id, &event)) {
        event.seq = cause;
        meet(engine, id, &event);
    }
}

static void open_window(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    struct shisa_outcome *outcome = &engine->outcomes[id];
    if (outcome->state != SHISA_NOT_DUE) {
        return;
    }
    outcome->state = SHISA_OPEN;
    outcome->opened = engine->now;
    link_open(engine, id);
    shisa_ms zero = engine->now + expect->zero;
    uint64_t seq = engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_EXPECTED,
                                                             .cause = cause,
                                                             .ref = id,
                                                             .value = engine->now,
                                                             .due = zero });
    engine_set_timer(engine, zero, TIMER_ZERO, id, 0, seq);
    if (expect->early) {
        meet_if_done(engine, id, seq);
    }
}

static void miss(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, id);
    engine->outcomes[id].state = SHISA_MISSED;
    engine->points_max += expect->points;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_MISSED, .cause = cause, .ref = id });
}

void engine_expect_due(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    if (engine->outcomes[id].state == SHISA_OPEN) {
        unlink_open(engine, id);
        miss(engine, id, cause);
    }
}

void engine_open_from_start(struct shisa_engine *engine, uint64_t cause)
{
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_EXPECT); id++) {
        if (shisa_expect_at(engine->world, id)->after.kind == SHISA_KIND_NONE) {
            open_window(engine, id, cause);
        }
    }
}

/* What follows an act that was never done was never done either: a team is not spared the second
 * half of a task for leaving out the first. */
static void follow(struct shisa_engine *engine, enum shisa_kind kind, shisa_id after,
                   const struct shisa_event *event)
{
    const struct shisa_list *followers = &engine->world->followers[kind][after];
    for (uint32_t i = 0; i < followers->count; i++) {
        shisa_id id = ((const shisa_id *)followers->items)[i];
        shisa_id house = shisa_world_house(engine->world, &shisa_expect_at(engine->world, id)->of);
        if (engine->outcomes[id].state != SHISA_NOT_DUE || !engine_comes_to(engine, event, house)) {
            continue;
        }
        if (event->kind == SHISA_EV_MISSED) {
            miss(engine, id, event->seq);
        } else {
            open_window(engine, id, event->seq);
        }
    }
}

/* --- judging --------------------------------------------------------------------------------- */

static void meet_what_fits(struct shisa_engine *engine, const struct shisa_event *event)
{
    shisa_id next;
    shisa_id organisation = shisa_role_at(engine->world, event->role)->organisation;
    for (shisa_id id = engine->open_first[organisation]; id != 0; id = next) {
        next = engine->open_next[id];
        if (fits(engine, id, event)) {
            meet(engine, id, event);
        }
    }
}

void engine_judge_expectations(struct shisa_engine *engine, const struct shisa_event *event)
{
    switch (event->kind) {
    case SHISA_EV_DONE:
    case SHISA_EV_MESSAGE:
    case SHISA_EV_MEMO:
        if (event->role != 0) {
            meet_what_fits(engine, event);
        }
        break;
    case SHISA_EV_DECIDED:
        meet_what_fits(engine, event);
        follow(engine, SHISA_DECISION, event->ref, event);
        break;
    case SHISA_EV_LAPSED:
        follow(engine, SHISA_DECISION, event->ref, event);
        break;
    case SHISA_EV_INJECT:
    case SHISA_EV_SHARE:
        follow(engine, SHISA_INJECT, event->ref, event);
        break;
    case SHISA_EV_MET:
    case SHISA_EV_MISSED:
        follow(engine, SHISA_EXPECT, event->ref, event);
        break;
    default:
        break;
    }
}

struct shisa_outcome shisa_engine_outcome(const struct shisa_engine *engine, shisa_id expect)
{
    SHISA_ASSERT(shisa_expect_at(engine->world, expect) != NULL);
    return engine->outcomes[expect];
}
