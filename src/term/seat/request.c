#include "model.h"

#include <jansson.h>

static int64_t put_item(struct outbox *outbox, const char *verb, uint32_t item)
{
    json_t *request = request_begin(outbox, verb);
    json_object_set_new(request, "item", json_integer(item));
    return request_put(outbox, request);
}

int64_t request_read(struct outbox *outbox, uint32_t item)
{
    return put_item(outbox, "read", item);
}

int64_t request_send(struct outbox *outbox, const char *channel, const char *const *to,
                     uint32_t to_count, uint32_t answers, const char *subject, const char *text)
{
    json_t *request = request_begin(outbox, "send");
    json_t *roles = json_array();
    for (uint32_t i = 0; i < to_count; i++) {
        json_array_append_new(roles, json_string(to[i]));
    }
    request_text(request, "channel", channel);
    json_object_set_new(request, "to", roles);
    if (answers != 0) {
        json_object_set_new(request, "answers", json_integer(answers));
    }
    request_text(request, "subject", subject);
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_act(struct outbox *outbox, const char *action, const struct target *target,
                    bool bypass)
{
    json_t *request = request_begin(outbox, "act");
    request_text(request, "action", action);
    json_object_set_new(request, "target",
                        target == NULL
                            ? json_null()
                            : json_pack("{s:s,s:s}", "kind", target->kind, "id", target->id));
    if (bypass) {
        json_object_set_new(request, "bypass", json_true());
    }
    return request_put(outbox, request);
}

int64_t request_cancel(struct outbox *outbox, uint32_t item)
{
    return put_item(outbox, "cancel", item);
}

int64_t request_decide(struct outbox *outbox, const char *decision, const char *option,
                       const char *text)
{
    json_t *request = request_begin(outbox, "decide");
    request_text(request, "decision", decision);
    request_text(request, "option", option);
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_approve(struct outbox *outbox, uint32_t item, bool yes, const char *text)
{
    json_t *request = request_begin(outbox, "approve");
    json_object_set_new(request, "item", json_integer(item));
    json_object_set_new(request, "yes", json_boolean(yes));
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_memo(struct outbox *outbox, const char *text)
{
    json_t *request = request_begin(outbox, "memo");
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_hand(struct outbox *outbox, const char *text)
{
    json_t *request = request_begin(outbox, "hand");
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_emergency(struct outbox *outbox, const char *text)
{
    json_t *request = request_begin(outbox, "emergency");
    struct shisa_buf words = { 0 };
    shisa_buf_addf(&words, "%s / %s", shisa_word(SHISA_W_TERM_REALLY, SHISA_EN),
                   shisa_word(SHISA_W_TERM_REALLY, SHISA_JA));
    request_text(request, "text", text != NULL ? text : words.data);
    shisa_buf_finish(&words);
    return request_put(outbox, request);
}

int64_t request_self(struct outbox *outbox, uint32_t item, const char *state, const char *text)
{
    json_t *request = request_begin(outbox, "self");
    json_object_set_new(request, "item", json_integer(item));
    request_text(request, "state", state);
    request_text(request, "text", text);
    return request_put(outbox, request);
}

int64_t request_pace(struct outbox *outbox, int32_t speed)
{
    json_t *request = request_begin(outbox, "pace");
    json_object_set_new(request, "speed", json_integer(speed));
    return request_put(outbox, request);
}

int64_t request_next(struct outbox *outbox)
{
    return request_put(outbox, request_begin(outbox, "next"));
}

int64_t request_end(struct outbox *outbox)
{
    return request_put(outbox, request_begin(outbox, "end"));
}
