#include "kit.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

json_t *request_begin(struct outbox *outbox, const char *verb)
{
    return json_pack("{s:I,s:s}", "id", (json_int_t)(outbox->last + 1), "verb", verb);
}

void request_text(json_t *request, const char *name, const char *text)
{
    if (text != NULL && *text != '\0') {
        json_object_set_new(request, name, json_string(text));
    }
}

/* Fields are sorted, so that a request is the same bytes wherever it is made. */
int64_t request_put(struct outbox *outbox, json_t *request)
{
    char *line = json_dumps(request, JSON_COMPACT | JSON_SORT_KEYS);
    SHISA_ASSERT(line != NULL); /* cleaned texts only */
    if (strlen(line) > SHISA_LINE_MAX) {
        json_decref(request);
        free(line);
        return 0;
    }
    outbox->requests =
        term_grow(outbox->requests, outbox->count, &outbox->cap, sizeof *outbox->requests);
    outbox->requests[outbox->count++] = (struct request){ ++outbox->last, line, request };
    return outbox->last;
}

bool request_is(const struct request *request, const char *verb)
{
    return strcmp(json_string_value(json_object_get(request->asked, "verb")), verb) == 0;
}

bool outbox_asks(const struct outbox *outbox, int64_t id, const char *verb)
{
    for (uint32_t i = 0; i < outbox->count; i++) {
        if (outbox->requests[i].id == id) {
            return request_is(&outbox->requests[i], verb);
        }
    }
    return false;
}

bool outbox_take(struct outbox *outbox, struct shisa_buf *out)
{
    if (outbox->sent == outbox->count) {
        return false;
    }
    shisa_buf_puts(out, outbox->requests[outbox->sent++].line);
    return true;
}

static void release(struct request *request)
{
    free(request->line);
    json_decref(request->asked);
}

void outbox_answered(struct outbox *outbox, int64_t id)
{
    uint32_t at = 0;
    while (at < outbox->count && outbox->requests[at].id != id) {
        at++;
    }
    if (at == outbox->count) {
        return;
    }
    release(&outbox->requests[at]);
    outbox->count--;
    outbox->sent -= at < outbox->sent;
    memmove(outbox->requests + at, outbox->requests + at + 1,
            (outbox->count - at) * sizeof *outbox->requests);
}

void outbox_forget(struct outbox *outbox)
{
    while (outbox->count > 0) {
        release(&outbox->requests[--outbox->count]);
    }
    outbox->sent = 0;
}

void outbox_finish(struct outbox *outbox)
{
    outbox_forget(outbox);
    free(outbox->requests);
    *outbox = (struct outbox){ 0 };
}
