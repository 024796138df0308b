#include "internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

static json_t *begin(struct outbox *outbox, const char *verb)
{
    return json_pack("{s:I,s:s}", "id", (json_int_t)(outbox->last + 1), "verb", verb);
}

static void set_text(json_t *request, const char *name, const char *text)
{
    if (text != NULL && *text != '\0') {
        json_object_set_new(request, name, json_string(text));
    }
}

/* Fields are sorted, so that a request is the same bytes wherever it is made. */
static int64_t put(struct outbox *outbox, json_t *request)
{
    char *line = json_dumps(request, JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(request);
    SHISA_ASSERT(line != NULL); /* cleaned texts only */
    if (strlen(line) > SHISA_LINE_MAX) {
        free(line);
        return 0;
    }
    outbox->lines = term_grow(outbox->lines, outbox->count, &outbox->cap, sizeof *outbox->lines);
    outbox->lines[outbox->count++] = line;
    return ++outbox->last;
}

static int64_t put_item(struct outbox *outbox, const char *verb, uint32_t item)
{
    json_t *request = begin(outbox, verb);
    json_object_set_new(request, "item", json_integer(item));
    return put(outbox, request);
}

int64_t request_read(struct outbox *outbox, uint32_t item)
{
    return put_item(outbox, "read", item);
}

int64_t request_send(struct outbox *outbox, const char *channel, const char *const *to,
                     uint32_t to_count, uint32_t answers, const char *subject, const char *text)
{
    json_t *request = begin(outbox, "send");
    json_t *roles = json_array();
    for (uint32_t i = 0; i < to_count; i++) {
        json_array_append_new(roles, json_string(to[i]));
    }
    set_text(request, "channel", channel);
    json_object_set_new(request, "to", roles);
    if (answers != 0) {
        json_object_set_new(request, "answers", json_integer(answers));
    }
    set_text(request, "subject", subject);
    set_text(request, "text", text);
    return put(outbox, request);
}

int64_t request_act(struct outbox *outbox, const char *action, const struct target *target,
                    bool bypass)
{
    json_t *request = begin(outbox, "act");
    set_text(request, "action", action);
    json_object_set_new(request, "target",
                        target == NULL
                            ? json_null()
                            : json_pack("{s:s,s:s}", "kind", target->kind, "id", target->id));
    if (bypass) {
        json_object_set_new(request, "bypass", json_true());
    }
    return put(outbox, request);
}

int64_t request_cancel(struct outbox *outbox, uint32_t item)
{
    return put_item(outbox, "cancel", item);
}

int64_t request_decide(struct outbox *outbox, const char *decision, const char *option,
                       const char *text)
{
    json_t *request = begin(outbox, "decide");
    set_text(request, "decision", decision);
    set_text(request, "option", option);
    set_text(request, "text", text);
    return put(outbox, request);
}

int64_t request_approve(struct outbox *outbox, uint32_t item, bool yes, const char *text)
{
    json_t *request = begin(outbox, "approve");
    json_object_set_new(request, "item", json_integer(item));
    json_object_set_new(request, "yes", json_boolean(yes));
    set_text(request, "text", text);
    return put(outbox, request);
}

int64_t request_memo(struct outbox *outbox, const char *text)
{
    json_t *request = begin(outbox, "memo");
    set_text(request, "text", text);
    return put(outbox, request);
}

int64_t request_pace(struct outbox *outbox, int32_t speed)
{
    json_t *request = begin(outbox, "pace");
    json_object_set_new(request, "speed", json_integer(speed));
    return put(outbox, request);
}

int64_t request_next(struct outbox *outbox)
{
    return put(outbox, begin(outbox, "next"));
}

int64_t request_end(struct outbox *outbox)
{
    return put(outbox, begin(outbox, "end"));
}

bool outbox_take(struct outbox *outbox, struct shisa_buf *out)
{
    if (outbox->taken == outbox->count) {
        outbox->taken = outbox->count = 0;
        return false;
    }
    char *line = outbox->lines[outbox->taken++];
    shisa_buf_puts(out, line);
    free(line);
    return true;
}

void outbox_finish(struct outbox *outbox)
{
    while (outbox->taken < outbox->count) {
        free(outbox->lines[outbox->taken++]);
    }
    free(outbox->lines);
    *outbox = (struct outbox){ 0 };
}
