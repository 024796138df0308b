#include "shisa/engine.h"

#include "internal.h"

void engine_ask(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    const struct shisa_decision *decision = shisa_decision_at(engine->world, id);
    if (engine->decisions[id].state != DECISION_UNASKED) {
        return; /* a decision is put once */
    }
    engine->decisions[id].state = DECISION_OPEN;
    shisa_ms due = engine->now + decision->within;
    shisa_id role = decision->to.kind == SHISA_ROLE ? decision->to.id : 0;
    uint64_t seq = engine_emit(
        engine, (struct shisa_event){
                    .kind = SHISA_EV_ASKED, .cause = cause, .role = role, .ref = id, .due = due });
    engine_set_timer(engine, due, TIMER_LAPSE, id, 0, seq);
}

void engine_ask_after(struct shisa_engine *engine, const struct shisa_event *event)
{
    const struct shisa_list *asked = &engine->world->asked_after[event->ref];
    for (uint32_t i = 0; i < asked->count; i++) {
        shisa_id id = ((const shisa_id *)asked->items)[i];
        const struct shisa_ref *to = &shisa_decision_at(engine->world, id)->to;
        if (engine_comes_to(engine, event, shisa_world_house(engine->world, to))) {
            engine_ask(engine, id, event->seq);
        }
    }
}

shisa_status shisa_engine_ask(struct shisa_engine *engine, shisa_id decision, uint64_t cause,
                              struct shisa_err *err)
{
    if (shisa_decision_at(engine->world, decision) == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "there is no decision number %u", decision);
    }
    engine_ask(engine, decision, cause);
    return SHISA_OK;
}

void engine_lapse(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    if (engine->decisions[id].state == DECISION_OPEN) {
        engine->decisions[id].state = DECISION_LAPSED;
        engine_emit(engine,
                    (struct shisa_event){ .kind = SHISA_EV_LAPSED, .cause = cause, .ref = id });
    }
}

shisa_status engine_decide(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    const struct shisa_decision *decision = shisa_decision_at(engine->world, input->decision);
    if (decision == NULL || engine->decisions[input->decision].state != DECISION_OPEN ||
        !engine_covers(engine->world, &decision->to, input->role)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_DECISION);
    }
    if (input->option == 0 || input->option > decision->options.count) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NO_OPTION, decision->head.id,
                            input->option);
    }
    const char *reason =
        input->text == NULL ? NULL : shisa_region_copy(engine->region, input->text);
    engine->decisions[input->decision] =
        (struct decision_now){ .state = DECISION_TAKEN, .option = input->option };
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_DECIDED,
                                              .role = input->role,
                                              .ref = input->decision,
                                              .value = input->option,
                                              .text = reason });
    return SHISA_OK;
}
