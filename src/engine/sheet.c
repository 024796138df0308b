/* The participant's own sheet: after ENDEX each role in which somebody sits is told what had been
 * expected of it, and answers what it did. */
#include "shisa/engine.h"

#include "internal.h"

bool shisa_engine_on_sheet(const struct shisa_engine *engine, shisa_id role, shisa_id expect)
{
    const struct shisa_expect *declared = shisa_expect_at(engine->world, expect);
    return declared != NULL && engine->outcomes[expect].state != SHISA_NOT_DUE &&
           engine_covers(engine->world, &declared->of, role);
}

static bool any_row(const struct shisa_engine *engine, shisa_id role)
{
    const struct shisa_world *world = engine->world;
    const struct shisa_list *expected =
        &world->expected_of[shisa_role_at(world, role)->organisation];
    for (uint32_t i = 0; i < expected->count; i++) {
        if (shisa_engine_on_sheet(engine, role, ((const shisa_id *)expected->items)[i])) {
            return true;
        }
    }
    return false;
}

static void hand_out(struct shisa_engine *engine, shisa_id role, uint64_t cause)
{
    if (any_row(engine, role)) {
        engine_emit(engine,
                    (struct shisa_event){ .kind = SHISA_EV_SHEET, .cause = cause, .role = role });
    }
}

void engine_hand_out_sheets(struct shisa_engine *engine, uint64_t cause)
{
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_ROLE); id++) {
        if (engine->seated[id]) {
            hand_out(engine, id, cause);
        }
    }
}

/* Who comes only after ENDEX gets his sheet then. */
void engine_sat_down(struct shisa_engine *engine, const struct shisa_seat *seat, uint64_t cause)
{
    if (seat->duty != SHISA_PARTICIPANT || engine->seated[seat->of]) {
        return;
    }
    engine->seated[seat->of] = true;
    if (engine->ended) {
        hand_out(engine, seat->of, cause);
    }
}

shisa_status engine_self(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    const char *text = NULL;
    SHISA_ASSERT(input->state < SHISA_SELF_COUNT);
    if (!engine->ended) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_ENDED);
    }
    if (!shisa_engine_on_sheet(engine, input->role, input->item)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NOT_ON_SHEET, input->item);
    }
    shisa_status status = engine_keep_said(engine, input->text, &text, err);
    if (status == SHISA_OK) {
        engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_SELF,
                                                  .role = input->role,
                                                  .ref = input->item,
                                                  .value = input->state,
                                                  .text = text });
    }
    return status;
}
