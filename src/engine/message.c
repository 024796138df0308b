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
    message->to_ascends = true;
    for (uint32_t i = 1; i < to.count; i++) {
        message->to_ascends = message->to_ascends && to.at[i - 1] < to.at[i];
    }
}

bool engine_addressed(const struct shisa_world *world, const struct shisa_message *message,
                      const struct shisa_ref *to)
{
    if (to->kind == SHISA_KIND_NONE) {
        return true;
    }
    uint32_t at;
    if (to->kind == SHISA_ROLE) {
        return engine_recipient(message, to->id, &at);
    }
    for (uint32_t i = 0; i < message->to_count; i++) {
        if (engine_covers(world, to, message->to[i])) {
            return true;
        }
    }
    return false;
}

bool engine_is_given(const struct shisa_message *message)
{
    return message->inject != 0 || message->by_staff;
}

/* --- making and delivering ------------------------------------------------------------------- */

struct shisa_message *engine_message_new(struct shisa_engine *engine, struct shisa_message message,
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
    const struct shisa_inject *inject = shisa_inject_at(engine->world, message.inject);
    if (inject != NULL && inject->confirm != SHISA_NEVER) {
        message.opened = shisa_region_alloc(engine->region, message.to_count + 1);
    }
    engine->messages[engine->message_count++] = message;
    if (message.to_count > 0) { /* without a recipient it tells nobody anything */
        engine_chain_message(engine, &engine->messages[message.number - 1]);
    }
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

/* The first of its recipients whose id is not below role's. */
static uint32_t search(const struct shisa_message *message, shisa_id role)
{
    uint32_t low = 0, high = message->to_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (message->to[middle] < role) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bool engine_recipient(const struct shisa_message *message, shisa_id role, uint32_t *at)
{
    *at = message->to_ascends ? search(message, role) : 0;
    while (!message->to_ascends && *at < message->to_count && message->to[*at] != role) {
        ++*at;
    }
    return *at < message->to_count && message->to[*at] == role;
}

bool engine_received(const struct shisa_engine *engine, uint32_t number, shisa_id role)
{
    const struct shisa_message *message = shisa_engine_message(engine, number);
    uint32_t at;
    return message != NULL && !message->held &&
           (message->from == role || engine_recipient(message, role, &at));
}

uint32_t shisa_engine_message_count(const struct shisa_engine *engine)
{
    return engine->message_count;
}

const struct shisa_message *shisa_engine_message(const struct shisa_engine *engine, uint32_t number)
{
    return number == 0 || number > engine->message_count ? NULL : &engine->messages[number - 1];
}
