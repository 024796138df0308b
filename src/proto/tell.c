/* What a seat is told of an event: one line each, and only of what its role may see. */
#include "shisa/proto.h"

#include "internal.h"

/* A message to every seat that named every seat would grow with their square. */
#define NAMED_MAX 20U

struct telling {
    const struct shisa_engine *engine;
    const struct shisa_world *world;
    const struct shisa_event *event;
    shisa_id role;
};

static json_t *line_at(const struct telling *tell, const char *kind)
{
    json_t *line = proto_line(kind);
    proto_put(line, "at", json_integer(tell->event->at));
    return line;
}

/* --- messages -------------------------------------------------------------------------------- */

static void put_contents(json_t *line, const struct shisa_world *world,
                         const struct shisa_message *message)
{
    uint32_t named = message->to_count < NAMED_MAX ? message->to_count : NAMED_MAX;
    proto_put(line, "to", proto_roles(world, message->to, named));
    proto_put_number(line, "to_more", message->to_count - named);
    proto_put_name(line, "via", world, SHISA_CHANNEL, message->channel);
    proto_put_text(line, "subject", &message->subject);
    proto_put_text(line, "text", &message->text);
}

static void put_duty(json_t *line, const struct shisa_inject *inject, shisa_ms delivered)
{
    proto_put_true(line, "important", inject->important);
    proto_put_text(line, "asks", &inject->asks);
    if (inject->within != SHISA_NEVER) {
        proto_put_time(line, "due", delivered + inject->within);
    }
}

static json_t *tell_message(const struct telling *tell)
{
    const struct shisa_message *message = shisa_engine_message(tell->engine, tell->event->item);
    const struct shisa_inject *inject = shisa_inject_at(tell->world, message->inject);
    bool own = message->from == tell->role;
    json_t *line = line_at(tell, "message");
    proto_put_number(line, "item", message->number);
    proto_put_name(line, "from", tell->world, SHISA_ROLE, message->from);
    proto_put_number(line, "answers", message->answers);
    proto_put_true(line, "own", own);
    put_contents(line, tell->world, message);
    if (inject != NULL && !own) {
        put_duty(line, inject, tell->event->at);
    }
    return line;
}

static json_t *tell_read(const struct telling *tell)
{
    json_t *line = line_at(tell, "read");
    proto_put_number(line, "item", tell->event->item);
    return line;
}

/* --- acts and approvals ---------------------------------------------------------------------- */

static const struct shisa_act *act_of(const struct telling *tell)
{
    return shisa_engine_act(tell->engine, tell->event->item);
}

static void put_act(json_t *line, const struct telling *tell)
{
    const struct shisa_act *act = act_of(tell);
    proto_put_number(line, "item", act->number);
    proto_put_name(line, "role", tell->world, SHISA_ROLE, act->role);
    proto_put_name(line, "action", tell->world, SHISA_ACTION, act->action);
    proto_put_ref(line, "target", tell->world, &act->target);
    proto_put_time(line, "due", tell->event->due);
}

static json_t *tell_act(const struct telling *tell, const char *state)
{
    json_t *line = line_at(tell, "act");
    put_act(line, tell);
    proto_put_string(line, "state", state);
    proto_put_string(line, "text", tell->event->text);
    return line;
}

/* To the one who must answer; a message that waits is shown to him whole. */
static json_t *tell_approval(const struct telling *tell)
{
    const struct shisa_message *held = shisa_engine_message(tell->engine, act_of(tell)->message);
    json_t *line = line_at(tell, "approval");
    put_act(line, tell);
    proto_put_name(line, "approval", tell->world, SHISA_APPROVAL, tell->event->ref);
    proto_put_text(line, "why", &shisa_approval_at(tell->world, tell->event->ref)->why);
    if (held != NULL) {
        put_contents(line, tell->world, held);
    }
    return line;
}

static json_t *tell_answered(const struct telling *tell, const char *state)
{
    json_t *line = line_at(tell, "answered");
    proto_put_number(line, "item", tell->event->item);
    proto_put_string(line, "state", state);
    return line;
}

static bool asked_for_it(const struct telling *tell)
{
    return act_of(tell)->role == tell->role;
}

static json_t *tell_begun(const struct telling *tell)
{
    return tell_act(tell, "running");
}

static json_t *tell_done(const struct telling *tell)
{
    return tell_act(tell, "done");
}

static json_t *tell_waiting(const struct telling *tell)
{
    if (!asked_for_it(tell)) {
        return tell_approval(tell);
    }
    const struct shisa_ref *by = &shisa_approval_at(tell->world, tell->event->ref)->by;
    json_t *line = tell_act(tell, "waiting");
    proto_put_name(line, "approval", tell->world, SHISA_APPROVAL, tell->event->ref);
    proto_put_name(line, "by", tell->world, by->kind, by->id);
    return line;
}

/* An act that was approved begins, and that is told; a message is sent, and the act is over. */
static json_t *tell_approved(const struct telling *tell)
{
    if (!asked_for_it(tell)) {
        return tell_answered(tell, "approved");
    }
    return act_of(tell)->message != 0 ? tell_act(tell, "done") : NULL;
}

static json_t *tell_returned(const struct telling *tell)
{
    return (asked_for_it(tell) ? tell_act : tell_answered)(tell, "returned");
}

static json_t *tell_expired(const struct telling *tell)
{
    return (asked_for_it(tell) ? tell_act : tell_answered)(tell, "expired");
}

static json_t *tell_cancelled(const struct telling *tell)
{
    return (asked_for_it(tell) ? tell_act : tell_answered)(tell, "cancelled");
}

/* --- decisions ------------------------------------------------------------------------------- */

static json_t *line_of_decision(const struct telling *tell, const char *kind)
{
    json_t *line = line_at(tell, kind);
    proto_put_name(line, "id", tell->world, SHISA_DECISION, tell->event->ref);
    return line;
}

static json_t *tell_asked(const struct telling *tell)
{
    const struct shisa_decision *decision = shisa_decision_at(tell->world, tell->event->ref);
    json_t *options = json_array();
    for (uint32_t i = 0; i < decision->options.count; i++) {
        json_t *option = json_object();
        proto_put_string(option, "id", decision->options.at[i].id);
        proto_put_text(option, "text", &decision->options.at[i].text);
        json_array_append_new(options, option);
    }
    json_t *line = line_of_decision(tell, "decision");
    proto_put_time(line, "due", tell->event->due);
    proto_put_text(line, "text", &decision->text);
    proto_put(line, "options", options);
    return line;
}

static json_t *tell_decided(const struct telling *tell)
{
    const struct shisa_event *event = tell->event;
    json_t *line = line_of_decision(tell, "decided");
    proto_put_name(line, "role", tell->world, SHISA_ROLE, event->role);
    proto_put_string(line, "option", proto_option(tell->world, event->ref, event->value));
    return line;
}

static json_t *tell_lapsed(const struct telling *tell)
{
    return line_of_decision(tell, "lapsed");
}

/* --- the rest -------------------------------------------------------------------------------- */

static json_t *tell_startex(const struct telling *tell)
{
    return line_at(tell, "startex");
}

static json_t *tell_endex(const struct telling *tell)
{
    return line_at(tell, "endex");
}

static json_t *tell_service(const struct telling *tell)
{
    json_t *line = line_at(tell, "service");
    proto_put_name(line, "id", tell->world, SHISA_SERVICE, tell->event->ref);
    proto_put(line, "level", json_integer(tell->event->value));
    return line;
}

/* Model words are a bot's note to itself: whoever takes the seat over did not write them. */
static json_t *tell_memo(const struct telling *tell)
{
    if (tell->event->text == NULL) {
        return NULL;
    }
    json_t *line = line_at(tell, "memo");
    proto_put_string(line, "text", tell->event->text);
    return line;
}

/* What is not here is told to nobody in a participant's seat. The hub tells the pace by the clock.
 */
static json_t *(*const tellers[SHISA_EV_COUNT])(const struct telling *tell) = {
    [SHISA_EV_STARTEX] = tell_startex,     [SHISA_EV_ENDEX] = tell_endex,
    [SHISA_EV_MESSAGE] = tell_message,     [SHISA_EV_READ] = tell_read,
    [SHISA_EV_BEGUN] = tell_begun,         [SHISA_EV_DONE] = tell_done,
    [SHISA_EV_CANCELLED] = tell_cancelled, [SHISA_EV_WAITING] = tell_waiting,
    [SHISA_EV_APPROVED] = tell_approved,   [SHISA_EV_RETURNED] = tell_returned,
    [SHISA_EV_EXPIRED] = tell_expired,     [SHISA_EV_ASKED] = tell_asked,
    [SHISA_EV_DECIDED] = tell_decided,     [SHISA_EV_LAPSED] = tell_lapsed,
    [SHISA_EV_SERVICE] = tell_service,     [SHISA_EV_MEMO] = tell_memo,
};

void shisa_proto_tell(const struct shisa_engine *engine, const struct shisa_event *event,
                      shisa_id role, struct shisa_buf *out)
{
    const struct telling tell = { engine, shisa_engine_world(engine), event, role };
    if (tellers[event->kind] == NULL || !shisa_engine_may_see(engine, event, role)) {
        return;
    }
    json_t *line = tellers[event->kind](&tell);
    if (line != NULL) {
        proto_finish(line, out);
    }
}
