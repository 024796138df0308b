#include "evaluate.h"

#include <jansson.h>

/* What evaluators ask of the hub, verb by verb. */

static json_t *begin(struct shisa_term *term, const char *verb)
{
    return request_begin(&term->session.outbox, verb);
}

static int64_t put(struct shisa_term *term, json_t *request)
{
    return request_put(&term->session.outbox, request);
}

static void put_number(json_t *request, const char *name, int64_t number)
{
    json_object_set_new(request, name, json_integer(number));
}

int64_t ask_rate(struct shisa_term *term, const struct subject *subject, enum mark mark,
                 const char *text)
{
    json_t *request = begin(term, "rate");
    request_text(request, "expect", subject->expect);
    request_text(request, "objective", subject->objective);
    request_text(request, "organisation", subject->organisation);
    request_text(request, "mark", mark_names[mark]);
    request_text(request, "text", text);
    return put(term, request);
}

int64_t ask_regrade(struct shisa_term *term, const char *expect, int32_t points, const char *text)
{
    json_t *request = begin(term, "regrade");
    request_text(request, "expect", expect);
    put_number(request, "points", points);
    request_text(request, "text", text);
    return put(term, request);
}

void ask_link(struct shisa_term *term, uint32_t observation, uint64_t seq)
{
    json_t *request = begin(term, "link");
    put_number(request, "item", observation);
    put_number(request, "evidence", (int64_t)seq);
    put(term, request);
}

int64_t ask_plan(struct shisa_term *term, const struct plan_item *item)
{
    json_t *request = begin(term, "plan");
    if (item->number != 0) {
        put_number(request, "item", item->number);
    }
    request_text(request, "area", item->area);
    request_text(request, "text", item->text);
    request_text(request, "owner", item->owner);
    request_text(request, "until", item->until);
    request_text(request, "status", plan_statuses[item->status]);
    request_text(request, "type", plan_types[item->type]);
    return put(term, request);
}

void ask_replay(struct shisa_term *term, const char *role, shisa_ms until)
{
    json_t *request = begin(term, "look");
    request_text(request, "role", role);
    put_number(request, "until", until);
    put(term, request);
}
