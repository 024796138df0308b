/* What the staff does beside the injects: notices and hints, services by hand, jumps, the end for
 * a real incident; and what participants say to the staff, out of play. */
#include "shisa/control.h"

#include "internal.h"

/* An event whose text is what somebody wrote. */
static shisa_status say(struct shisa_engine *engine, const struct shisa_input *input,
                        struct shisa_event event, struct shisa_err *err)
{
    struct shisa_text kept = { NULL, NULL };
    if (input->text == NULL || input->text[0] == '\0') {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_EMPTY);
    }
    shisa_status status = engine_keep_text(engine, input->text, &kept, err);
    if (status == SHISA_OK) {
        event.text = kept.en;
        engine_emit(engine, event);
    }
    return status;
}

shisa_status engine_note(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    return say(engine, input, (struct shisa_event){ .kind = SHISA_EV_NOTE }, err);
}

shisa_status engine_hand(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    return say(engine, input, (struct shisa_event){ .kind = SHISA_EV_HAND, .role = input->role },
               err);
}

shisa_status engine_emergency(struct shisa_engine *engine, const struct shisa_input *input,
                              struct shisa_err *err)
{
    return say(engine, input,
               (struct shisa_event){ .kind = SHISA_EV_EMERGENCY, .role = input->role }, err);
}

/* --- notices and hints ----------------------------------------------------------------------- */

shisa_status engine_check_players(const struct shisa_engine *engine,
                                  const struct shisa_input *input, struct shisa_err *err)
{
    for (uint32_t i = 0; input->seat.duty == SHISA_SUBCONTROLLER && i < input->to_count; i++) {
        if (shisa_world_house(engine->world, &input->to[i]) != input->seat.of) {
            return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_YOUR_PLAYERS);
        }
    }
    return SHISA_OK;
}

/* To nobody by name: to everybody, or to all of a sub-controller's players. */
static shisa_status keep_notice(struct shisa_engine *engine, const struct shisa_input *input,
                                struct shisa_notice *notice, struct shisa_err *err)
{
    const struct shisa_ref house = { .kind = SHISA_ORGANISATION, .id = input->seat.of };
    bool all_of_house = input->to_count == 0 && input->seat.duty == SHISA_SUBCONTROLLER;
    const struct shisa_ref *from = all_of_house ? &house : input->to;
    notice->to_count = all_of_house ? 1 : input->to_count;
    if (notice->to_count == 0) {
        return SHISA_OK;
    }
    struct shisa_ref *to = shisa_region_take(engine->region, notice->to_count * sizeof *to);
    if (to == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full");
    }
    for (uint32_t i = 0; i < notice->to_count; i++) {
        to[i] = (struct shisa_ref){ .kind = from[i].kind, .id = from[i].id };
    }
    notice->to = to;
    return SHISA_OK;
}

shisa_status engine_notice(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    struct shisa_notice notice = { 0 };
    void *items = engine->notices;
    shisa_status status = engine_check_players(engine, input, err);
    if (status == SHISA_OK) {
        status = engine_grow(engine->region, &items, engine->notice_count, &engine->notice_cap,
                             sizeof notice, SHISA_NOTICES_MAX, "notices", err);
    }
    if (status == SHISA_OK) {
        engine->notices = items;
        status = keep_notice(engine, input, &notice, err);
    }
    if (status != SHISA_OK) {
        return status;
    }
    engine->notices[engine->notice_count++] = notice;
    status =
        say(engine, input,
            (struct shisa_event){ .kind = SHISA_EV_NOTICE, .item = engine->notice_count }, err);
    engine->notice_count -= status != SHISA_OK;
    return status;
}

const struct shisa_notice *shisa_engine_notice(const struct shisa_engine *engine, uint32_t number)
{
    return number == 0 || number > engine->notice_count ? NULL : &engine->notices[number - 1];
}

shisa_status engine_hint(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    if (shisa_expect_at(engine->world, input->expect) == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_EXPECT);
    }
    struct shisa_outcome *outcome = &engine->outcomes[input->expect];
    if (outcome->state == SHISA_MET || outcome->state == SHISA_MISSED) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_SETTLED);
    }
    shisa_status status = say(
        engine, input, (struct shisa_event){ .kind = SHISA_EV_HINT, .ref = input->expect }, err);
    outcome->hinted |= status == SHISA_OK;
    return status;
}

/* --- the course of the exercise -------------------------------------------------------------- */

shisa_status engine_adjust(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    if (shisa_service_at(engine->world, input->service) == NULL || input->value < 0 ||
        input->value > 100) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_LEVEL);
    }
    shisa_status status =
        say(engine, input,
            (struct shisa_event){
                .kind = SHISA_EV_ADJUSTED, .ref = input->service, .value = input->value },
            err);
    if (status == SHISA_OK) {
        engine_set_level(engine, input->service, input->value, engine->seq);
    }
    return status;
}

shisa_status engine_jump(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    if (input->due <= engine->now || input->due > engine->world->scenario.length) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_TIME);
    }
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_JUMPED, .due = input->due });
    return SHISA_OK;
}

shisa_status engine_stop(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_status status = say(engine, input, (struct shisa_event){ .kind = SHISA_EV_STOPPED }, err);
    if (status == SHISA_OK) {
        engine_end(engine, engine->seq);
    }
    return status;
}

#define LONGEST_DELAY (10 * 60000) /* unless control says otherwise */

shisa_status engine_bounds_create(struct shisa_engine *engine, struct shisa_err *err)
{
    uint32_t houses = shisa_world_count(engine->world, SHISA_ORGANISATION);
    engine->bounds = shisa_region_alloc(engine->region, (houses + 1) * sizeof *engine->bounds);
    if (engine->bounds == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
    }
    for (shisa_id id = 1; id <= houses; id++) {
        engine->bounds[id] = (struct shisa_bounds){ .longest = LONGEST_DELAY, .rewords = true };
    }
    return SHISA_OK;
}

shisa_status engine_set_bounds(struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (shisa_organisation_at(engine->world, input->organisation) == NULL || input->due < 0 ||
        input->due > SHISA_LENGTH_MS_MAX) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_BOUNDS);
    }
    engine->bounds[input->organisation] =
        (struct shisa_bounds){ .longest = input->due, .rewords = input->yes };
    engine_emit(engine, (struct shisa_event){
                            .kind = SHISA_EV_BOUNDS,
                            .target = { .kind = SHISA_ORGANISATION, .id = input->organisation },
                            .due = input->due,
                            .value = input->yes });
    return SHISA_OK;
}
