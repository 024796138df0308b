/* Injects on their way: at most once to everybody, whoever asks and in whatever order. What an
 * inject delivers is first one parcel for all it is for; where a sub-controller acts for the
 * players of his organisation, their share becomes a parcel of its own. */
#include "shisa/control.h"

#include "internal.h"

/* --- parcels --------------------------------------------------------------------------------- */

shisa_status engine_parcels_create(struct shisa_engine *engine, struct shisa_err *err)
{
    uint32_t injects = shisa_world_count(engine->world, SHISA_INJECT);
    engine->parcel_cap = injects + 1;
    engine->parcels =
        shisa_region_alloc(engine->region, engine->parcel_cap * sizeof *engine->parcels);
    if (engine->parcels == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
    }
    for (shisa_id id = 1; id <= injects; id++) {
        shisa_ms at = shisa_inject_at(engine->world, id)->at;
        engine->parcels[id] = (struct parcel){ .inject = id, .due = at, .planned = at };
    }
    engine->parcel_count = injects + 1;
    return SHISA_OK;
}

uint32_t engine_share_of(const struct shisa_engine *engine, shisa_id inject, shisa_id house)
{
    uint32_t number = engine->parcels[inject].next;
    while (number != 0 && engine->parcels[number].house != house) {
        number = engine->parcels[number].next;
    }
    return number;
}

/* Is what it says to that addressee in this parcel? */
static bool holds(const struct shisa_engine *engine, const struct parcel *parcel,
                  const struct shisa_ref *to)
{
    shisa_id house = shisa_world_house(engine->world, to);
    return parcel->house != 0 ? parcel->house == house
                              : engine_share_of(engine, parcel->inject, house) == 0;
}

bool shisa_inject_is_for(const struct shisa_world *world, shisa_id inject, shisa_id organisation)
{
    const struct shisa_refs *to = &shisa_inject_at(world, inject)->to;
    for (uint32_t i = 0; i < to->count; i++) {
        if (shisa_world_house(world, &to->at[i]) == organisation) {
            return true;
        }
    }
    return false;
}

/* Is nobody else left in it? */
static bool alone(const struct shisa_engine *engine, shisa_id inject, shisa_id house)
{
    const struct shisa_refs *to = &shisa_inject_at(engine->world, inject)->to;
    for (uint32_t i = 0; i < to->count; i++) {
        if (shisa_world_house(engine->world, &to->at[i]) != house &&
            holds(engine, &engine->parcels[inject], &to->at[i])) {
            return false;
        }
    }
    return true;
}

uint32_t engine_split(struct shisa_engine *engine, shisa_id inject, shisa_id house)
{
    struct shisa_err err;
    void *items = engine->parcels;
    uint32_t share = engine_share_of(engine, inject, house);
    if (share != 0 || alone(engine, inject, house)) {
        return share != 0 ? share : inject;
    }
    if (engine_grow(engine->region, &items, engine->parcel_count, &engine->parcel_cap,
                    sizeof *engine->parcels, SHISA_PARCELS_MAX, "injects and shares of them",
                    &err) != SHISA_OK) {
        engine_trouble(engine, &err);
        return 0;
    }
    engine->parcels = items;
    share = engine->parcel_count++;
    engine->parcels[share] = engine->parcels[inject];
    engine->parcels[share].house = house;
    engine->parcels[inject].next = share;
    engine->held += engine->parcels[share].held;
    if (engine->parcels[share].due >= engine->now && engine->parcels[share].due != SHISA_NEVER) {
        engine_schedule(engine, share, engine->parcels[share].due, 0);
    }
    return share;
}

/* --- delivering ------------------------------------------------------------------------------ */

static struct shisa_ref whose(const struct parcel *parcel)
{
    return (struct shisa_ref){ .kind = parcel->house != 0 ? SHISA_ORGANISATION : SHISA_KIND_NONE,
                               .id = parcel->house };
}

uint64_t engine_tell_parcel(struct shisa_engine *engine, uint32_t number, struct shisa_event event)
{
    event.ref = engine->parcels[number].inject;
    event.target = whose(&engine->parcels[number]);
    return engine_emit(engine, event);
}

/* Does the channel's line work to its sender and to everyone it is for? */
static bool gets_through(const struct shisa_engine *engine, const struct parcel *parcel,
                         shisa_id channel)
{
    const struct shisa_inject *inject = shisa_inject_at(engine->world, parcel->inject);
    bool works = engine_line_to(engine, channel, inject->from.id);
    for (uint32_t i = 0; i < inject->to.count && works; i++) {
        const struct shisa_ref *to = &inject->to.at[i];
        if (holds(engine, parcel, to)) {
            works = to->kind == SHISA_ROLE ? engine_line_to(engine, channel, to->id)
                                           : shisa_engine_line_works(engine, channel, to->id);
        }
    }
    return works;
}

/* The first of its channels that works; 0: none does. */
static shisa_id way_of(const struct shisa_engine *engine, const struct parcel *parcel)
{
    const struct shisa_inject *inject = shisa_inject_at(engine->world, parcel->inject);
    if (gets_through(engine, parcel, inject->via.id)) {
        return inject->via.id;
    }
    for (uint32_t i = 0; i < inject->or_via.count; i++) {
        if (gets_through(engine, parcel, inject->or_via.at[i].id)) {
            return inject->or_via.at[i].id;
        }
    }
    return 0;
}

static void wait_for_line(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    if (!engine->parcels[number].held) {
        engine->parcels[number].held = true;
        engine->held++;
        engine_tell_parcel(engine, number,
                           (struct shisa_event){ .kind = SHISA_EV_HELD, .cause = cause });
    }
}

void engine_leave_line(struct shisa_engine *engine, uint32_t number)
{
    engine->held -= engine->parcels[number].held;
    engine->parcels[number].held = false;
}

static struct shisa_message *write_message(struct shisa_engine *engine, const struct parcel *parcel,
                                           shisa_id channel)
{
    const struct shisa_inject *inject = shisa_inject_at(engine->world, parcel->inject);
    struct shisa_message message = { .from = inject->from.id,
                                     .channel = channel,
                                     .inject = parcel->inject,
                                     .mark = inject->mark,
                                     .edited = parcel->text.en != NULL,
                                     .subject = inject->subject,
                                     .text = inject->text };
    if (parcel->subject.en != NULL) {
        message.subject = parcel->subject;
    }
    if (message.edited) {
        message.text = parcel->text;
    }
    if (engine->parcels[parcel->inject].next == 0) {
        return engine_message_new(engine, message, inject->to.at, inject->to.count);
    }
    size_t size = inject->to.count * sizeof *inject->to.at;
    struct shisa_ref *to = shisa_region_take(engine->region, size);
    uint32_t count = 0;
    for (uint32_t i = 0; i < inject->to.count && to != NULL; i++) {
        if (holds(engine, parcel, &inject->to.at[i])) {
            to[count++] = inject->to.at[i];
        }
    }
    struct shisa_message *made = engine_message_new(engine, message, to, count);
    shisa_region_free(engine->region, to, size);
    return made;
}

static void expect_confirmation(struct shisa_engine *engine, const struct shisa_inject *inject,
                                uint32_t number, uint64_t cause)
{
    if (inject->confirm != SHISA_NEVER) {
        engine_set_timer(engine, engine->now + inject->confirm, TIMER_REACH, number, 0, cause);
    }
}

void engine_deliver_parcel(struct shisa_engine *engine, uint32_t number, shisa_id channel,
                           uint64_t cause)
{
    struct parcel *parcel = &engine->parcels[number];
    const struct shisa_message *made = write_message(engine, parcel, channel);
    if (made == NULL) {
        return;
    }
    uint32_t message = made->number;
    engine_leave_line(engine, number);
    parcel->sent = true;
    parcel->kept = KEPT_NOT;
    uint64_t seq = engine_tell_parcel(
        engine, number,
        (struct shisa_event){ .kind = parcel->house == 0 ? SHISA_EV_INJECT : SHISA_EV_SHARE,
                              .cause = cause,
                              .item = message });
    engine_deliver(engine, message, seq);
    expect_confirmation(engine, shisa_inject_at(engine->world, parcel->inject), message, seq);
}

void engine_send_parcel(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    struct parcel *parcel = &engine->parcels[number];
    if (parcel->sent || parcel->skipped) {
        return; /* an inject is delivered at most once, whoever asks */
    }
    if (parcel->kept != KEPT_NOT) {
        engine_wanted_meanwhile(engine, number, cause);
        return;
    }
    shisa_id way = way_of(engine, parcel);
    if (way == 0) {
        wait_for_line(engine, number, cause);
    } else {
        engine_deliver_parcel(engine, number, way, cause);
    }
}

void engine_send_inject(struct shisa_engine *engine, shisa_id inject, uint64_t cause)
{
    for (uint32_t number = inject; number != 0; number = engine->parcels[number].next) {
        engine_send_parcel(engine, number, cause);
    }
}

shisa_status shisa_engine_send_inject(struct shisa_engine *engine, shisa_id inject, uint64_t cause,
                                      struct shisa_err *err)
{
    if (shisa_inject_at(engine->world, inject) == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "there is no inject number %u", inject);
    }
    engine_send_inject(engine, inject, cause);
    return SHISA_OK;
}

bool engine_comes_to(const struct shisa_engine *engine, const struct shisa_event *event,
                     shisa_id house)
{
    switch (event->kind) {
    case SHISA_EV_INJECT:
        return engine_share_of(engine, event->ref, house) == 0;
    case SHISA_EV_SHARE:
        return event->target.id == house;
    default:
        return true;
    }
}

/* --- time ------------------------------------------------------------------------------------ */

void engine_schedule(struct shisa_engine *engine, uint32_t number, shisa_ms due, uint64_t cause)
{
    struct parcel *parcel = &engine->parcels[number];
    parcel->due = due;
    engine_set_timer(engine, due, TIMER_INJECT, number, ++parcel->timer, cause);
}

void engine_inject_due(struct shisa_engine *engine, uint32_t number, uint32_t timer, uint64_t cause)
{
    if (engine->parcels[number].timer == timer) {
        engine_send_parcel(engine, number, cause);
    }
}

void engine_try_what_waits(struct shisa_engine *engine, uint64_t cause)
{
    for (uint32_t number = 1; engine->held > 0 && number < engine->parcel_count; number++) {
        if (engine->parcels[number].held) {
            engine_send_parcel(engine, number, cause);
        }
    }
}

/* --- looking --------------------------------------------------------------------------------- */

static enum shisa_inject_stage stage_of(const struct parcel *parcel)
{
    return parcel->sent               ? SHISA_INJECT_SENT
           : parcel->skipped          ? SHISA_INJECT_SKIPPED
           : parcel->kept != KEPT_NOT ? SHISA_INJECT_KEPT
           : parcel->held             ? SHISA_INJECT_NO_LINE
                                      : SHISA_INJECT_WAITING;
}

struct shisa_inject_state shisa_engine_share_state(const struct shisa_engine *engine,
                                                   shisa_id inject, shisa_id organisation)
{
    SHISA_ASSERT(shisa_inject_at(engine->world, inject) != NULL);
    uint32_t share = organisation == 0 ? 0 : engine_share_of(engine, inject, organisation);
    const struct parcel *parcel = &engine->parcels[share != 0 ? share : inject];
    return (struct shisa_inject_state){ .stage = stage_of(parcel),
                                        .due = parcel->due,
                                        .subject = parcel->subject.en,
                                        .text = parcel->text.en };
}

struct shisa_inject_state shisa_engine_inject_state(const struct shisa_engine *engine,
                                                    shisa_id inject)
{
    return shisa_engine_share_state(engine, inject, 0);
}
