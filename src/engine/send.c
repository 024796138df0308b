/* What a participant sends: checked, and held where it needs approval. */
#include "shisa/engine.h"

#include "internal.h"

/* What every sender must have said. */
static shisa_status check_contents(const struct shisa_engine *engine,
                                   const struct shisa_input *input, shisa_id from,
                                   struct shisa_err *err)
{
    if (input->to_count == 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOBODY);
    }
    bool empty = input->words == 0 && (input->text == NULL || input->text[0] == '\0');
    if (empty) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_EMPTY);
    }
    return input->item == 0 || engine_received(engine, input->item, from)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_MESSAGE, input->item);
}

static shisa_status check_send(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (input->as != 0) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_AS);
    }
    shisa_status status = check_contents(engine, input, input->role, err);
    return status == SHISA_OK ? engine_check_route(engine, input, err) : status;
}

shisa_status engine_keep_text(struct shisa_engine *engine, const char *text,
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
    shisa_id house = shisa_role_at(engine->world, message->from)->organisation;
    const struct shisa_list *approvals = &engine->world->approvals_of[house];
    for (uint32_t i = 0; i < approvals->count; i++) {
        shisa_id id = ((const shisa_id *)approvals->items)[i];
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

/* Not delivered yet. */
static shisa_status write_message(struct shisa_engine *engine, const struct shisa_input *input,
                                  struct shisa_message draft, struct shisa_message **made,
                                  struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    draft.channel = input->channel;
    draft.answers = input->item;
    draft.words = input->words;
    if (input->words != 0) {
        draft.text = shisa_expect_at(engine->world, input->words)->example;
    } else {
        status = engine_keep_text(engine, input->text, &draft.text, err);
    }
    if (status == SHISA_OK) {
        status = engine_keep_text(engine, input->subject, &draft.subject, err);
    }
    if (status == SHISA_OK) {
        status = engine_fold_message(engine, &draft, err);
    }
    if (status != SHISA_OK) {
        return status;
    }
    *made = engine_message_new(engine, draft, input->to, input->to_count);
    if (*made == NULL) {
        return engine_troubled(engine, err);
    }
    if ((*made)->to_count == 0) {
        engine->message_count--;
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOBODY);
    }
    return SHISA_OK;
}

shisa_status engine_send(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    struct shisa_message *made = NULL;
    shisa_status status = check_send(engine, input, err);
    if (status == SHISA_OK) {
        const struct shisa_message draft = { .from = input->role };
        status = write_message(engine, input, draft, &made, err);
    }
    if (status != SHISA_OK) {
        return status;
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

static shisa_status check_send_as(const struct shisa_engine *engine,
                                  const struct shisa_input *input, struct shisa_err *err)
{
    if (shisa_role_at(engine->world, input->as) == NULL) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_AS_WHOM);
    }
    if (shisa_channel_at(engine->world, input->channel) == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_CHANNEL);
    }
    shisa_status status = check_contents(engine, input, input->as, err);
    return status == SHISA_OK ? engine_check_players(engine, input, err) : status;
}

/* A voice, an absent organisation, an inject nobody had planned: no approval, line or route stands
 * in its way. */
shisa_status engine_send_as(struct shisa_engine *engine, const struct shisa_input *input,
                            struct shisa_err *err)
{
    struct shisa_message *made = NULL;
    shisa_status status = check_send_as(engine, input, err);
    if (status == SHISA_OK) {
        const struct shisa_message draft = { .from = input->as, .by_staff = true };
        status = write_message(engine, input, draft, &made, err);
    }
    if (status == SHISA_OK) {
        engine_deliver(engine, made->number, 0);
    }
    return status;
}
