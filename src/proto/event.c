/* Events as they stand in run files and goldens. */
#include "shisa/proto.h"

#include "shisa/control.h"

#include "internal.h"

/* A scenario's own words are known by their name; what a person wrote is the same in both languages
 * and is written once. */
static void put_contents(json_t *object, const struct shisa_world *world,
                         const struct shisa_message *message)
{
    proto_put_name(object, "inject", world, SHISA_INJECT, message->inject);
    proto_put_name(object, "words", world, SHISA_EXPECT, message->words);
    bool own_subject = message->subject.en == message->subject.ja; /* a scenario says it twice */
    if (message->inject == 0 || (message->edited && own_subject)) {
        proto_put_string(object, "subject", message->subject.en);
    }
    if ((message->inject == 0 && message->words == 0) || message->edited) {
        proto_put_string(object, "text", message->text.en);
    }
}

void proto_put_message(json_t *object, const struct shisa_world *world,
                       const struct shisa_message *message)
{
    proto_put_name(object, "from", world, SHISA_ROLE, message->from);
    proto_put(object, "to", proto_roles(world, message->to, message->to_count));
    proto_put_name(object, "via", world, SHISA_CHANNEL, message->channel);
    proto_put_number(object, "answers", message->answers);
    proto_put_true(object, "edited", message->edited);
    put_contents(object, world, message);
}

static void put_message(json_t *object, const struct shisa_engine *engine,
                        const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(engine, event->item);
    SHISA_ASSERT(message != NULL);
    proto_put_message(object, shisa_engine_world(engine), message);
    proto_put_number(object, "item", event->item);
}

static void put_mark(json_t *object, const struct shisa_world *world,
                     const struct shisa_event *event)
{
    const struct shisa_strings *marks = &shisa_asset_at(world, event->ref)->marks;
    SHISA_ASSERT(event->item < marks->count);
    proto_put_string(object, "mark", marks->at[event->item]);
    proto_put_number(object, "value", event->value);
}

/* To whom a notice is; to everybody if no list is there. */
static void put_notice(json_t *object, const struct shisa_engine *engine,
                       const struct shisa_event *event)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    const struct shisa_notice *notice = shisa_engine_notice(engine, event->item);
    if (notice->to_count == 0) {
        return;
    }
    json_t *to = json_array();
    for (uint32_t i = 0; i < notice->to_count; i++) {
        json_array_append_new(to, proto_ref(world, &notice->to[i]));
    }
    proto_put(object, "to", to);
}

/* What the number of an event means, where it is a name. */
static void put_value(json_t *object, const struct shisa_world *world,
                      const struct shisa_event *event)
{
    switch (event->kind) {
    case SHISA_EV_DECIDED:
        proto_put_string(object, "option", proto_option(world, event->ref, event->value));
        break;
    case SHISA_EV_MEMO:
        proto_put_name(object, "words", world, SHISA_EXPECT, (shisa_id)event->value);
        break;
    case SHISA_EV_WAITING:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_REFUSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        proto_put_name(object, "asked", world, SHISA_ROLE, (shisa_id)event->value);
        break;
    case SHISA_EV_PHONED:
        proto_put_string(object, "outcome", shisa_call_name((enum shisa_call)event->value));
        break;
    case SHISA_EV_STANCE:
        proto_put_string(object, "stance", shisa_stance_name((enum shisa_stance)event->value));
        break;
    default:
        proto_put_number(object, "value", event->value);
    }
}

/* What most events have: fields that do not apply are zero and left out. */
static void put_rest(json_t *object, const struct shisa_world *world,
                     const struct shisa_event *event)
{
    proto_put_name(object, "role", world, SHISA_ROLE, event->role);
    proto_put_number(object, "item", event->item);
    proto_put_ref(object, "target", world, &event->target);
    proto_put_time(object, "due", event->due);
    proto_put_number(object, "points", event->points);
    proto_put_string(object, "text", event->text);
    put_value(object, world, event);
}

/* --- what is said of the exercise: in the words of its verbs ---------------------------------- */

static void put_rated(json_t *object, const struct shisa_world *world,
                      const struct shisa_event *event)
{
    enum shisa_kind kind = event->target.kind;
    proto_put_name(object, "organisation", world, SHISA_ORGANISATION, event->ref);
    proto_put_name(object, "objective", world, kind,
                   kind == SHISA_OBJECTIVE ? event->target.id : 0);
    proto_put_name(object, "expect", world, kind, kind == SHISA_EXPECT ? event->target.id : 0);
    if (event->kind == SHISA_EV_RATED) {
        proto_put_string(object, "mark", shisa_grade_name((uint32_t)event->value));
    } else {
        proto_put_string(object, "tone", shisa_tone_name((uint32_t)event->value));
    }
}

static void put_regraded(json_t *object, const struct shisa_world *world,
                         const struct shisa_event *event)
{
    proto_put_name(object, "expect", world, SHISA_EXPECT, event->ref);
    proto_put(object, "points", json_integer(event->points));
    proto_put(object, "was", json_integer(event->value));
}

static void put_plan(json_t *object, const struct shisa_engine *engine,
                     const struct shisa_event *event)
{
    const struct shisa_plan *plan = shisa_engine_plan_version(engine, event->value);
    if (plan != NULL) {
        proto_put_string(object, "area", plan->area);
        proto_put_string(object, "owner", plan->owner);
        proto_put_string(object, "until", plan->until);
        proto_put_string(object, "status", shisa_plan_status_name(plan->status));
        proto_put_string(object, "type", shisa_plan_type_name(plan->type));
    }
}

static void put_self(json_t *object, const struct shisa_world *world,
                     const struct shisa_event *event)
{
    proto_put_name(object, "role", world, SHISA_ROLE, event->role);
    proto_put_name(object, "expect", world, SHISA_EXPECT, event->ref);
    proto_put_string(object, "state", shisa_self_name((uint32_t)event->value));
}

/* false: it is of another kind. */
static bool put_said(json_t *object, const struct shisa_engine *engine,
                     const struct shisa_event *event)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    switch (event->kind) {
    case SHISA_EV_RATED:
    case SHISA_EV_OBSERVED:
        put_rated(object, world, event);
        break;
    case SHISA_EV_REGRADED:
        put_regraded(object, world, event);
        break;
    case SHISA_EV_PLANNED:
        put_plan(object, engine, event);
        break;
    case SHISA_EV_SELF:
        put_self(object, world, event);
        break;
    default:
        return false;
    }
    proto_put_number(object, "item", event->item);
    proto_put_string(object, "text", event->text);
    return true;
}

static void put_declared(json_t *object, const struct shisa_world *world,
                         const struct shisa_event *event)
{
    proto_put_name(object, "ref", world, shisa_event_ref_kind(event->kind), event->ref);
    (event->kind == SHISA_EV_MARK ? put_mark : put_rest)(object, world, event);
}

json_t *proto_event_object(const struct shisa_engine *engine, const struct shisa_event *event)
{
    static const char *const origins[] = { NULL, "bot", "control" };
    const struct shisa_world *world = shisa_engine_world(engine);
    json_t *object = json_object();
    proto_put_number(object, "seq", (int64_t)event->seq);
    proto_put(object, "at", json_integer(event->at));
    proto_put_string(object, "kind", shisa_event_name(event->kind));
    proto_put_number(object, "cause", (int64_t)event->cause);
    proto_put_string(object, "origin", origins[event->origin]);
    proto_put_seat(object, "seat", world, &event->seat);
    if (event->kind == SHISA_EV_MESSAGE) {
        put_message(object, engine, event);
    } else if (!put_said(object, engine, event)) {
        put_declared(object, world, event);
    }
    if (event->kind == SHISA_EV_NOTICE) {
        put_notice(object, engine, event);
    }
    return object;
}

void shisa_proto_event(const struct shisa_engine *engine, const struct shisa_event *event,
                       struct shisa_buf *out)
{
    proto_finish(proto_event_object(engine, event), out);
}
