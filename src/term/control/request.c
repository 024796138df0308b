#include "control.h"

#include <jansson.h>

/* What control asks of the hub, verb by verb. */

static json_t *begin(struct shisa_term *term, const char *verb)
{
    return request_begin(&term->session.outbox, verb);
}

static int64_t put(struct shisa_term *term, json_t *request)
{
    return request_put(&term->session.outbox, request);
}

static json_t *about(struct shisa_term *term, const char *verb, const char *field, const char *id)
{
    json_t *request = begin(term, verb);
    request_text(request, field, id);
    return request;
}

static json_t *names(const char *const *ids, uint32_t count)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++) {
        json_array_append_new(list, json_string(ids[i]));
    }
    return list;
}

void ask_launch(struct shisa_term *term, const char *inject)
{
    put(term, about(term, "launch", "inject", inject));
}

void ask_hold(struct shisa_term *term, const char *inject, bool yes)
{
    json_t *request = about(term, "hold", "inject", inject);
    json_object_set_new(request, "yes", json_boolean(yes));
    put(term, request);
}

int64_t ask_skip(struct shisa_term *term, const char *inject, const char *why)
{
    json_t *request = about(term, "skip", "inject", inject);
    request_text(request, "text", why);
    return put(term, request);
}

void ask_move(struct shisa_term *term, const char *inject, shisa_ms due)
{
    json_t *request = about(term, "move", "inject", inject);
    json_object_set_new(request, "due", json_integer(due));
    put(term, request);
}

int64_t ask_edit(struct shisa_term *term, const char *inject, const char *subject, const char *text)
{
    json_t *request = about(term, "edit", "inject", inject);
    request_text(request, "subject", subject);
    request_text(request, "text", text);
    return put(term, request);
}

void ask_phoned(struct shisa_term *term, const char *inject, const char *outcome)
{
    json_t *request = about(term, "phoned", "inject", inject);
    request_text(request, "outcome", outcome);
    put(term, request);
}

int64_t ask_hint(struct shisa_term *term, const char *expect, const char *text)
{
    json_t *request = about(term, "hint", "expect", expect);
    request_text(request, "text", text);
    return put(term, request);
}

int64_t ask_level(struct shisa_term *term, const char *service, int value, const char *why)
{
    json_t *request = about(term, "level", "service", service);
    json_object_set_new(request, "value", json_integer(value));
    request_text(request, "text", why);
    return put(term, request);
}

int64_t ask_notice(struct shisa_term *term, const char *const *to, uint32_t count, const char *text)
{
    json_t *request = about(term, "notice", "text", text);
    if (count > 0) {
        json_object_set_new(request, "to", names(to, count));
    }
    return put(term, request);
}

int64_t ask_send(struct shisa_term *term, const char *as, const struct compose *compose)
{
    json_t *request = about(term, "send", "as", as);
    request_text(request, "channel", compose->channel);
    json_object_set_new(request, "to", names((const char *const *)compose->to, compose->to_count));
    if (compose->item != 0) {
        json_object_set_new(request, "answers", json_integer(compose->item));
    }
    if (compose_has(term, compose, FIELD_SUBJECT)) {
        request_text(request, "subject", editor_text(&compose->subject));
    }
    request_text(request, "text", editor_text(&compose->text));
    return put(term, request);
}

int64_t ask_memo(struct shisa_term *term, const char *text)
{
    return put(term, about(term, "memo", "text", text));
}

void ask_pace(struct shisa_term *term, int32_t speed)
{
    json_t *request = begin(term, "pace");
    json_object_set_new(request, "speed", json_integer(speed));
    put(term, request);
}

void ask_jump(struct shisa_term *term, shisa_ms due)
{
    json_t *request = begin(term, "jump");
    json_object_set_new(request, "due", json_integer(due));
    put(term, request);
}

void ask_end(struct shisa_term *term)
{
    put(term, begin(term, "end"));
}

void ask_stop(struct shisa_term *term, const char *text)
{
    put(term, about(term, "stop", "text", text));
}

void ask_bounds(struct shisa_term *term, const char *organisation, shisa_ms delay, bool reword)
{
    json_t *request = about(term, "bounds", "organisation", organisation);
    json_object_set_new(request, "due", json_integer(delay));
    json_object_set_new(request, "yes", json_boolean(reword));
    put(term, request);
}

void ask_look(struct shisa_term *term, const char *role)
{
    put(term, about(term, "look", "role", role));
}

void ask_code(struct shisa_term *term, const char *seat, bool yes)
{
    json_t *request = about(term, "code", "seat", seat);
    json_object_set_new(request, "yes", json_boolean(yes));
    put(term, request);
}

void ask_agree(struct shisa_term *term, uint32_t number, bool yes)
{
    json_t *request = begin(term, "agree");
    json_object_set_new(request, "number", json_integer(number));
    json_object_set_new(request, "yes", json_boolean(yes));
    put(term, request);
}
