/* Control's hand on an inject that is not sent yet: now, later, otherwise or never. A controller
 * acts on all of it, a sub-controller on the share of his organisation and within his bounds. */
#include "shisa/control.h"

#include "internal.h"

/* --- what an input is about ------------------------------------------------------------------ */

/* The organisation for whose players it is done; 0: everybody's. */
static shisa_id house_of(const struct shisa_input *input)
{
    return input->seat.duty == SHISA_SUBCONTROLLER ? input->seat.of : 0;
}

static bool is_open(const struct shisa_engine *engine, uint32_t number)
{
    return !engine->parcels[number].sent && !engine->parcels[number].skipped;
}

/* What the house gets it in, as things stand. */
static uint32_t parcel_of(const struct shisa_engine *engine, const struct shisa_input *input)
{
    shisa_id house = house_of(input);
    uint32_t share = house == 0 ? 0 : engine_share_of(engine, input->inject, house);
    return share != 0 ? share : input->inject;
}

/* The next parcel that it is about, after `number`. */
static uint32_t next_of(const struct shisa_engine *engine, const struct shisa_input *input,
                        uint32_t number)
{
    return house_of(input) != 0 ? 0 : engine->parcels[number].next;
}

typedef bool (*parcel_test)(const struct shisa_engine *engine, uint32_t number,
                            const struct shisa_input *input);

static bool any(const struct shisa_engine *engine, const struct shisa_input *input,
                parcel_test test)
{
    uint32_t number = parcel_of(engine, input);
    while (number != 0 && (!is_open(engine, number) || !test(engine, number, input))) {
        number = next_of(engine, input, number);
    }
    return number != 0;
}

static bool whatever(const struct shisa_engine *engine, uint32_t number,
                     const struct shisa_input *input)
{
    (void)engine, (void)number, (void)input;
    return true;
}

static shisa_status check_inject(const struct shisa_engine *engine, const struct shisa_input *input,
                                 struct shisa_err *err)
{
    const struct shisa_inject *inject = shisa_inject_at(engine->world, input->inject);
    shisa_id house = house_of(input);
    if (inject == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_INJECT);
    }
    return house == 0 || shisa_inject_is_for(engine->world, input->inject, house)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_FOR_YOURS, inject->head.id);
}

/* The same, and it must not be sent or skipped yet. */
static shisa_status check_open(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    shisa_status status = check_inject(engine, input, err);
    if (status != SHISA_OK || any(engine, input, whatever)) {
        return status;
    }
    const char *id = shisa_inject_at(engine->world, input->inject)->head.id;
    bool sent = engine->parcels[parcel_of(engine, input)].sent;
    return shisa_refuse(err, SHISA_REFUSED, sent ? SHISA_W_REFUSED_SENT : SHISA_W_REFUSED_SKIPPED,
                        id);
}

/* What is done to each parcel. */
struct steering {
    struct shisa_engine *engine;
    const struct shisa_input *input;
    struct shisa_text subject, text; /* kept */
};

static void each_open(const struct steering *steering,
                      void (*act)(const struct steering *steering, uint32_t number))
{
    struct shisa_engine *engine = steering->engine;
    const struct shisa_input *input = steering->input;
    uint32_t number = parcel_of(engine, input);
    if (house_of(input) != 0 && is_open(engine, number)) {
        number = engine_split(engine, input->inject, house_of(input));
    }
    for (; number != 0; number = next_of(engine, input, number)) {
        if (is_open(engine, number)) {
            act(steering, number);
        }
    }
}

static shisa_status steer(struct shisa_engine *engine, const struct shisa_input *input,
                          void (*act)(const struct steering *steering, uint32_t number),
                          struct shisa_err *err)
{
    struct steering steering = { .engine = engine, .input = input };
    shisa_status status = engine_keep_text(engine, input->text, &steering.text, err);
    if (status == SHISA_OK) {
        status = engine_keep_text(engine, input->subject, &steering.subject, err);
    }
    if (status == SHISA_OK) {
        each_open(&steering, act);
    }
    return status;
}

/* --- now and never --------------------------------------------------------------------------- */

static void launch(const struct steering *steering, uint32_t number)
{
    steering->engine->parcels[number].kept = KEPT_NOT;
    uint64_t seq = engine_tell_parcel(steering->engine, number,
                                      (struct shisa_event){ .kind = SHISA_EV_LAUNCHED });
    engine_send_parcel(steering->engine, number, seq);
}

shisa_status engine_launch(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    shisa_status status = check_open(engine, input, err);
    return status == SHISA_OK ? steer(engine, input, launch, err) : status;
}

static void skip(const struct steering *steering, uint32_t number)
{
    engine_leave_line(steering->engine, number);
    steering->engine->parcels[number].skipped = true;
    engine_tell_parcel(steering->engine, number,
                       (struct shisa_event){ .kind = SHISA_EV_SKIPPED, .text = steering->text.en });
}

shisa_status engine_skip(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_status status = check_open(engine, input, err);
    return status == SHISA_OK ? steer(engine, input, skip, err) : status;
}

/* --- a sub-controller's bounds --------------------------------------------------------------- */

struct shisa_bounds shisa_engine_bounds(const struct shisa_engine *engine, shisa_id organisation)
{
    return engine->bounds[organisation];
}

/* Until when he may delay it; SHISA_NEVER: nobody has wanted it yet. */
static shisa_ms latest(const struct shisa_engine *engine, uint32_t number, shisa_id house)
{
    shisa_ms planned = engine->parcels[number].planned;
    return planned == SHISA_NEVER ? SHISA_NEVER : planned + engine->bounds[house].longest;
}

static shisa_status check_delay(const struct shisa_engine *engine, const struct shisa_input *input,
                                shisa_ms until, struct shisa_err *err)
{
    shisa_id house = house_of(input);
    char longest[32];
    if (house == 0 || until <= latest(engine, parcel_of(engine, input), house)) {
        return SHISA_OK;
    }
    return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_DELAY,
                        shisa_ms_words(engine->bounds[house].longest, longest));
}

/* --- keeping back ---------------------------------------------------------------------------- */

/* A sub-controller's hold ends when his longest delay is over. */
static void bound_hold(struct shisa_engine *engine, uint32_t number, shisa_ms until, uint64_t cause)
{
    if (until != SHISA_NEVER) {
        engine_set_timer(engine, until, TIMER_RELEASE, number, engine->parcels[number].hold, cause);
    }
}

/* His delay of what a rule sends counts from when the rule wanted it. */
void engine_wanted_meanwhile(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    struct parcel *parcel = &engine->parcels[number];
    parcel->wanted = true;
    if (parcel->kept == KEPT_BY_SUB && parcel->planned == SHISA_NEVER) {
        parcel->planned = engine->now;
        bound_hold(engine, number, latest(engine, number, parcel->keeper), cause);
    }
}

static void release(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    struct parcel *parcel = &engine->parcels[number];
    parcel->kept = KEPT_NOT;
    uint64_t seq = engine_tell_parcel(
        engine, number, (struct shisa_event){ .kind = SHISA_EV_RELEASED, .cause = cause });
    if (parcel->wanted || parcel->due <= engine->now) {
        engine_send_parcel(engine, number, seq);
    }
}

void engine_hold_due(struct shisa_engine *engine, uint32_t number, uint32_t hold, uint64_t cause)
{
    const struct parcel *parcel = &engine->parcels[number];
    if (parcel->kept == KEPT_BY_SUB && parcel->hold == hold && is_open(engine, number)) {
        release(engine, number, cause);
    }
}

static void keep_back(const struct steering *steering, uint32_t number)
{
    struct shisa_engine *engine = steering->engine;
    struct parcel *parcel = &engine->parcels[number];
    shisa_id house = house_of(steering->input);
    shisa_ms until = house == 0 ? SHISA_NEVER : latest(engine, number, house);
    if (parcel->kept == KEPT_BY_CONTROL) {
        return;
    }
    parcel->wanted |= parcel->held;
    parcel->kept = house == 0 ? KEPT_BY_CONTROL : KEPT_BY_SUB;
    parcel->keeper = house;
    parcel->hold++;
    uint64_t seq = engine_tell_parcel(
        engine, number,
        (struct shisa_event){ .kind = SHISA_EV_KEPT, .due = until == SHISA_NEVER ? 0 : until });
    bound_hold(engine, number, until, seq);
}

static void let_go(const struct steering *steering, uint32_t number)
{
    if (steering->engine->parcels[number].kept != KEPT_NOT) {
        release(steering->engine, number, 0);
    }
}

static bool can_be_kept(const struct shisa_engine *engine, uint32_t number,
                        const struct shisa_input *input)
{
    enum keeping kept = engine->parcels[number].kept;
    return kept == KEPT_NOT || (kept == KEPT_BY_SUB && house_of(input) == 0);
}

static bool is_kept(const struct shisa_engine *engine, uint32_t number,
                    const struct shisa_input *input)
{
    (void)input;
    return engine->parcels[number].kept != KEPT_NOT;
}

static shisa_status check_hold(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    const char *id = shisa_inject_at(engine->world, input->inject)->head.id;
    if (!any(engine, input, input->yes ? can_be_kept : is_kept)) {
        return shisa_refuse(err, SHISA_REFUSED,
                            input->yes ? SHISA_W_REFUSED_KEPT : SHISA_W_REFUSED_NOT_KEPT, id);
    }
    if (input->yes) {
        return check_delay(engine, input, engine->now + 1, err);
    }
    bool by_control = engine->parcels[parcel_of(engine, input)].kept == KEPT_BY_CONTROL;
    return house_of(input) != 0 && by_control
               ? shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_CONTROL_KEEPS, id)
               : SHISA_OK;
}

shisa_status engine_hold(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_status status = check_open(engine, input, err);
    if (status == SHISA_OK) {
        status = check_hold(engine, input, err);
    }
    return status == SHISA_OK ? steer(engine, input, input->yes ? keep_back : let_go, err) : status;
}

/* --- another time ---------------------------------------------------------------------------- */

static void move(const struct steering *steering, uint32_t number)
{
    struct shisa_engine *engine = steering->engine;
    struct parcel *parcel = &engine->parcels[number];
    shisa_ms due = steering->input->due;
    uint64_t seq = engine_tell_parcel(
        engine, number,
        (struct shisa_event){ .kind = SHISA_EV_MOVED,
                              .due = due,
                              .value = parcel->due == SHISA_NEVER ? -1 : parcel->due });
    engine_leave_line(engine, number);
    parcel->wanted = false;
    if (house_of(steering->input) == 0 || parcel->planned == SHISA_NEVER) {
        parcel->planned = due;
    }
    engine_schedule(engine, number, due, seq);
}

shisa_status engine_move(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_status status = check_open(engine, input, err);
    if (status == SHISA_OK &&
        (input->due < engine->now || input->due > engine->world->scenario.length)) {
        status = shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_TIME);
    }
    if (status == SHISA_OK) {
        status = check_delay(engine, input, input->due, err);
    }
    return status == SHISA_OK ? steer(engine, input, move, err) : status;
}

/* --- other words ----------------------------------------------------------------------------- */

static void edit(const struct steering *steering, uint32_t number)
{
    struct parcel *parcel = &steering->engine->parcels[number];
    parcel->text = steering->text;
    if (steering->subject.en != NULL) {
        parcel->subject = steering->subject;
    }
    engine_tell_parcel(steering->engine, number,
                       (struct shisa_event){ .kind = SHISA_EV_EDITED, .text = steering->text.en });
}

shisa_status engine_edit(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_id house = house_of(input);
    shisa_status status = check_open(engine, input, err);
    if (status == SHISA_OK && house != 0 && !engine->bounds[house].rewords) {
        status = shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_REWORDING);
    }
    if (status == SHISA_OK && (input->text == NULL || input->text[0] == '\0')) {
        status = shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_EMPTY);
    }
    return status == SHISA_OK ? steer(engine, input, edit, err) : status;
}

/* --- by telephone ---------------------------------------------------------------------------- */

/* The first of its channels on which one speaks; 0: it is written. */
static shisa_id spoken_way(const struct shisa_world *world, const struct shisa_inject *inject)
{
    if (shisa_channel_at(world, inject->via.id)->spoken) {
        return inject->via.id;
    }
    for (uint32_t i = 0; i < inject->or_via.count; i++) {
        if (shisa_channel_at(world, inject->or_via.at[i].id)->spoken) {
            return inject->or_via.at[i].id;
        }
    }
    return 0;
}

static void tell_call(const struct steering *steering, uint32_t number)
{
    struct shisa_engine *engine = steering->engine;
    shisa_id way =
        spoken_way(engine->world, shisa_inject_at(engine->world, steering->input->inject));
    uint64_t seq = engine_tell_parcel(
        engine, number,
        (struct shisa_event){ .kind = SHISA_EV_PHONED, .value = steering->input->call });
    engine_deliver_parcel(engine, number, way, seq); /* whatever the lines: it has been told */
}

/* Nobody was reached, or was told again what was sent: that is in the log, and it is all. */
static void log_call(struct shisa_engine *engine, const struct shisa_input *input)
{
    shisa_id house = house_of(input);
    engine_emit(engine, (struct shisa_event){
                            .kind = SHISA_EV_PHONED,
                            .ref = input->inject,
                            .target = { .kind = house == 0 ? SHISA_KIND_NONE : SHISA_ORGANISATION,
                                        .id = house },
                            .value = input->call });
}

shisa_status engine_phoned(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    shisa_status status = check_inject(engine, input, err);
    if (status != SHISA_OK) {
        return status;
    }
    const struct shisa_inject *inject = shisa_inject_at(engine->world, input->inject);
    if (shisa_call_name(input->call) == NULL || spoken_way(engine->world, inject) == 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOT_SPOKEN, inject->head.id);
    }
    if (engine->parcels[parcel_of(engine, input)].skipped) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_SKIPPED, inject->head.id);
    }
    if (input->call == SHISA_CALL_NOT_REACHED || !any(engine, input, whatever)) {
        log_call(engine, input);
        return SHISA_OK;
    }
    return steer(engine, input, tell_call, err);
}

const char *shisa_call_name(enum shisa_call call)
{
    static const char *const names[] = { [SHISA_CALL_REACHED] = "reached",
                                         [SHISA_CALL_LEFT] = "left",
                                         [SHISA_CALL_NOT_REACHED] = "not-reached" };
    return (size_t)call < sizeof names / sizeof names[0] ? names[call] : NULL;
}
