#include "shisa/engine.h"

#include "internal.h"

/* --- who gets it ----------------------------------------------------------------------------- */

struct recipients {
    shisa_id *at;
    uint32_t count, cap;
};

static void add_role(struct shisa_engine *engine, struct recipients *to, shisa_id role,
                     shisa_id from)
{
    if (role == from || engine->role_seen[role] == engine->addressing) {
        return;
    }
    engine->role_seen[role] = engine->addressing;
    struct shisa_err err;
    void *items = to->at;
    if (engine_grow(engine->region, &items, to->count, &to->cap, sizeof role, SHISA_RECIPIENTS_MAX,
                    "recipients of one message", &err) != SHISA_OK) {
        engine_trouble(engine, &err);
        return;
    }
    to->at = items;
    to->at[to->count++] = role;
}

static void add_ref(struct shisa_engine *engine, struct recipients *to, const struct shisa_ref *ref,
                    shisa_id from)
{
    if (ref->kind == SHISA_ROLE) {
        add_role(engine, to, ref->id, from);
        return;
    }
    SHISA_ASSERT(ref->kind == SHISA_ORGANISATION);
    const struct shisa_list *roles = &engine->world->roles_of[ref->id];
    for (uint32_t i = 0; i < roles->count; i++) {
        add_role(engine, to, ((const shisa_id *)roles->items)[i], from);
    }
}

/* Everyone the refs name, each once, the sender left out. */
static void address(struct shisa_engine *engine, struct shisa_message *message,
                    const struct shisa_ref *refs, uint32_t count)
{
    struct recipients to = { NULL, 0, 0 };
    engine->addressing++;
    for (uint32_t i = 0; i < count; i++) {
        add_ref(engine, &to, &refs[i], message->from);
    }
    message->to = to.at;
    message->to_count = to.count;
}

bool engine_addressed(const struct shisa_world *world, const struct shisa_message *message,
                      const struct shisa_ref *to)
{
    if (to->kind == SHISA_KIND_NONE) {
        return true;
    }
    for (uint32_t i = 0; i < message->to_count; i++) {
        if (engine_covers(world, to, message->to[i])) {
            return true;
        }
    }
    return false;
}

/* --- what it says ---------------------------------------------------------------------------- */

static bool mentions_group(const struct shisa_message *message, const struct shisa_strings *group)
{
    const char *places[] = { message->text.en, message->text.ja, message->subject.en };
    for (uint32_t word = 0; word < group->count; word++) {
        for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
            if (places[i] != NULL && shisa_text_mentions(places[i], group->at[word])) {
                return true;
            }
        }
    }
    return false;
}

bool engine_mentions(const struct shisa_message *message, const struct shisa_mention *mention)
{
    for (uint32_t i = 0; i < mention->count; i++) {
        if (!mentions_group(message, &mention->groups[i])) {
            return false;
        }
    }
    return true;
}

/* --- making and delivering ------------------------------------------------------------------- */

/* NULL when full: engine->trouble says why. */
static struct shisa_message *message_new(struct shisa_engine *engine, struct shisa_message message,
                                         const struct shisa_ref *to, uint32_t to_count)
{
    struct shisa_err err;
    void *items = engine->messages;
    if (engine_grow(engine->region, &items, engine->message_count, &engine->message_cap,
                    sizeof message, SHISA_MESSAGES_MAX, "messages", &err) != SHISA_OK) {
        engine_trouble(engine, &err);
        return NULL;
    }
    engine->messages = items;
    message.number = engine->message_count + 1;
    message.at = engine->now;
    address(engine, &message, to, to_count);
    engine->messages[engine->message_count++] = message;
    return &engine->messages[message.number - 1];
}

void engine_deliver(struct shisa_engine *engine, uint32_t number, uint64_t cause)
{
    struct shisa_message *message = &engine->messages[number - 1];
    message->held = false;
    message->at = engine->now;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_MESSAGE,
                                              .cause = cause,
                                              .role = message->from,
                                              .ref = message->channel,
                                              .item = number });
}

void engine_send_inject(struct shisa_engine *engine, shisa_id id, uint64_t cause)
{
    if (engine->injects[id].sent) {
        return; /* an inject is delivered at most once, whoever asks */
    }
    const struct shisa_inject *inject = shisa_inject_at(engine->world, id);
    struct shisa_message message = { .from = inject->from.id,
                                     .channel = inject->via.id,
                                     .inject = id,
                                     .subject = inject->subject,
                                     .text = inject->text };
    struct shisa_message *made = message_new(engine, message, inject->to.at, inject->to.count);
    if (made == NULL) {
        return;
    }
    uint32_t number = made->number;
    engine->injects[id].sent = true;
    uint64_t seq = engine_emit(
        engine,
        (struct shisa_event){ .kind = SHISA_EV_INJECT, .cause = cause, .ref = id, .item = number });
    engine_deliver(engine, number, seq);
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

/* --- what a participant sends ---------------------------------------------------------------- */

bool engine_received(const struct shisa_engine *engine, uint32_t number, shisa_id role)
{
    const struct shisa_message *message = shisa_engine_message(engine, number);
    if (message == NULL || message->held) {
        return false;
    }
    for (uint32_t i = 0; i < message->to_count; i++) {
        if (message->to[i] == role) {
            return true;
        }
    }
    return message->from == role;
}

static shisa_status check_send(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    const struct shisa_channel *channel = shisa_channel_at(engine->world, input->channel);
    if (channel == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_CHANNEL);
    }
    if (channel->oneway) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_ONEWAY, channel->head.id);
    }
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
    return SHISA_OK;
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
    if (status != SHISA_OK) {
        return status;
    }
    struct shisa_message *made = message_new(engine, message, input->to, input->to_count);
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

uint32_t shisa_engine_message_count(const struct shisa_engine *engine)
{
    return engine->message_count;
}

const struct shisa_message *shisa_engine_message(const struct shisa_engine *engine, uint32_t number)
{
    return number == 0 || number > engine->message_count ? NULL : &engine->messages[number - 1];
}
