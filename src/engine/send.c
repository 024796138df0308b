/* What a participant sends: checked, and held where it needs approval. */
#include "shisa/engine.h"

#include "internal.h"

static shisa_status check_send(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (input->to_count == 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOBODY);
    }
    bool empty = input->words == 0 && (input->text == NULL || input->text[0] == '\0');
    if (empty) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_EMPTY);
    }
    if (input->item != 0 && !engine_received(engine, input->item, input->role)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_MESSAGE, input->item);
    }
    return engine_check_route(engine, input, err);
}

static shisa_status keep_text(struct shisa_engine *engine, const char *text,
                              struct shisa_text *kept, struct shisa_err *err)
{
    if (text == NULL) {
        return SHISA_OK;
    }
    kept->en = kept->ja = shisa_region_copy(engine->region, text);
    return kept->en != NULL ? SHISA_OK
                            : shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full");
}

static shisa_id approval_for(const struct shisa_engine *engine, const struct shisa_message *message)
{
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_APPROVAL); id++) {
        const struct shisa_approval *approval = shisa_approval_at(engine->world, id);
        bool about = approval->action.action.id == SHISA_SEND &&
                     engine_covers(engine->world, &approval->of, message->from) &&
                     !engine_covers(engine->world, &approval->by, message->from);
        if (about && (approval->via.id == 0 || approval->via.id == message->channel) &&
            engine_addressed(engine->world, message, &approval->action.target)) {
            return id;
        }
    }
    return 0;
}

shisa_status engine_send(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    shisa_status status = check_send(engine, input, err);
    struct shisa_message message = { .from = input->role,
                                     .channel = input->channel,
                                     .answers = input->item,
                                     .words = input->words };
    if (status == SHISA_OK && input->words != 0) {
        message.text = shisa_expect_at(engine->world, input->words)->example;
    } else if (status == SHISA_OK) {
        status = keep_text(engine, input->text, &message.text, err);
    }
    if (status == SHISA_OK) {
        status = keep_text(engine, input->subject, &message.subject, err);
    }
    if (status == SHISA_OK) {
        status = engine_fold_message(engine, &message, err);
    }
    if (status != SHISA_OK) {
        return status;
    }
    struct shisa_message *made = engine_message_new(engine, message, input->to, input->to_count);
    if (made == NULL) {
        return engine_troubled(engine, err);
    }
    if (made->to_count == 0) {
        engine->message_count--;
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOBODY);
    }
    shisa_id approval = approval_for(engine, made);
    if (approval == 0) {
        engine_deliver(engine, made->number, 0);
        return SHISA_OK;
    }
    made->held = true;
    struct shisa_act act = { .role = input->role, .action = SHISA_SEND, .message = made->number };
    struct shisa_act *waiting = engine_act_new(engine, act);
    if (waiting == NULL) {
        return engine_troubled(engine, err);
    }
    engine_act_wait(engine, waiting, approval);
    return SHISA_OK;
}
