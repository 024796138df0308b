/* Inputs: checked, then turned into events. */
#include "shisa/engine.h"

#include "internal.h"

static shisa_status apply_read(struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (!engine_received(engine, input->item, input->role)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_MESSAGE, input->item);
    }
    engine_emit(engine, (struct shisa_event){
                            .kind = SHISA_EV_READ, .role = input->role, .item = input->item });
    return SHISA_OK;
}

static shisa_status apply_memo(struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    struct shisa_event memo = { .kind = SHISA_EV_MEMO, .role = input->role, .value = input->words };
    if (input->words == 0 && (input->text == NULL || input->text[0] == '\0')) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_EMPTY);
    }
    shisa_status status =
        input->words != 0 ? SHISA_OK : engine_keep_said(engine, input->text, &memo.text, err);
    if (status == SHISA_OK) {
        engine_emit(engine, memo);
    }
    return status;
}

static shisa_status apply_pace(struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (input->speed < 0 || input->speed > SHISA_SPEED_MAX) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_SPEED, SHISA_SPEED_MAX);
    }
    engine_emit(engine, (struct shisa_event){
                            .kind = SHISA_EV_PACE, .role = input->role, .value = input->speed });
    return SHISA_OK;
}

static shisa_status apply_end(struct shisa_engine *engine, const struct shisa_input *input,
                              struct shisa_err *err)
{
    (void)input;
    (void)err;
    engine_end(engine, 0);
    return SHISA_OK;
}

static shisa_status apply_sit(struct shisa_engine *engine, const struct shisa_input *input,
                              struct shisa_err *err)
{
    const char *name = NULL;
    shisa_status status = engine_keep_said(engine, input->text, &name, err);
    if (status == SHISA_OK) {
        uint64_t seq = engine_emit(
            engine,
            (struct shisa_event){ .kind = SHISA_EV_SEATED, .role = input->role, .text = name });
        engine_sat_down(engine, &input->seat, seq);
    }
    return status;
}

typedef shisa_status (*verb_function)(struct shisa_engine *engine, const struct shisa_input *input,
                                      struct shisa_err *err);

struct verb {
    bool needs_role;
    verb_function apply;
    verb_function by_staff; /* who has no role; NULL: as anybody does it */
    bool afterwards;        /* is taken after ENDEX as well */
    bool seated;            /* is somebody's word, and worth nothing without him */
};

static const struct verb verbs[SHISA_VERB_COUNT] = {
    [SHISA_VERB_READ] = { true, apply_read },
    [SHISA_VERB_SEND] = { true, engine_send, engine_send_as },
    [SHISA_VERB_ACT] = { true, engine_act },
    [SHISA_VERB_CANCEL] = { true, engine_cancel },
    [SHISA_VERB_DECIDE] = { true, engine_decide },
    [SHISA_VERB_APPROVE] = { true, engine_approve },
    [SHISA_VERB_MEMO] = { true, apply_memo, engine_note },
    [SHISA_VERB_PACE] = { false, apply_pace },
    [SHISA_VERB_END] = { false, apply_end },
    [SHISA_VERB_SIT] = { false, apply_sit, .afterwards = true },
    [SHISA_VERB_LAUNCH] = { false, engine_launch },
    [SHISA_VERB_HOLD] = { false, engine_hold },
    [SHISA_VERB_SKIP] = { false, engine_skip },
    [SHISA_VERB_MOVE] = { false, engine_move },
    [SHISA_VERB_EDIT] = { false, engine_edit },
    [SHISA_VERB_PHONED] = { false, engine_phoned },
    [SHISA_VERB_HINT] = { false, engine_hint },
    [SHISA_VERB_LEVEL] = { false, engine_adjust },
    [SHISA_VERB_NOTICE] = { false, engine_notice },
    [SHISA_VERB_JUMP] = { false, engine_jump },
    [SHISA_VERB_STOP] = { false, engine_stop },
    [SHISA_VERB_BOUNDS] = { false, engine_set_bounds },
    [SHISA_VERB_HAND] = { true, engine_hand },
    [SHISA_VERB_EMERGENCY] = { true, engine_emergency },
    [SHISA_VERB_RATE] = { false, engine_rate, .afterwards = true, .seated = true },
    [SHISA_VERB_REGRADE] = { false, engine_regrade, .afterwards = true, .seated = true },
    [SHISA_VERB_OBSERVE] = { false, engine_observe, .afterwards = true, .seated = true },
    [SHISA_VERB_LINK] = { false, engine_link, .afterwards = true, .seated = true },
    [SHISA_VERB_PLAN] = { false, engine_plan, .afterwards = true, .seated = true },
    [SHISA_VERB_SELF] = { true, engine_self, .afterwards = true, .seated = true },
};

static bool is_staff(const struct shisa_seat *seat)
{
    return seat->duty != SHISA_NOBODY && seat->duty != SHISA_PARTICIPANT;
}

/* May it be asked for, now and from that seat? */
static shisa_status check_verb(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    const struct verb *verb = &verbs[input->verb];
    if (engine->ended && !verb->afterwards) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_ENDED);
    }
    return !verb->seated || shisa_duty_may(input->seat.duty, input->verb)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_SEAT);
}

static shisa_status apply(struct shisa_engine *engine, const struct shisa_input *input,
                          struct shisa_err *err)
{
    const struct verb *verb = &verbs[input->verb];
    if (is_staff(&input->seat) && verb->by_staff != NULL) {
        engine->origin = SHISA_CONTROL;
        return verb->by_staff(engine, input, err);
    }
    if (verb->needs_role && shisa_role_at(engine->world, input->role) == NULL) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_ROLE);
    }
    engine->origin = input->origin;
    return verb->apply(engine, input, err);
}

shisa_status shisa_engine_apply(struct shisa_engine *engine, const struct shisa_input *input,
                                struct shisa_err *err)
{
    SHISA_ASSERT(input->verb < SHISA_VERB_COUNT);
    if (!engine->started) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_STARTED);
    }
    shisa_status status = shisa_engine_advance(engine, input->at, err);
    if (status != SHISA_OK) {
        return status;
    }
    if (engine->ended) {
        engine->instant_work = 0; /* time stands, and what people say is no loop */
    }
    engine->seat = input->seat;
    status = check_verb(engine, input, err);
    if (status == SHISA_OK) {
        status = apply(engine, input, err);
    }
    engine_own_doing(engine);
    if (status == SHISA_OK) {
        status = engine_settle(engine, err);
    }
    /* What takes no time is done at once. */
    return status == SHISA_OK ? shisa_engine_advance(engine, engine->now, err) : status;
}
