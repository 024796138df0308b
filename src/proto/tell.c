/* What a seat is told of an event: one line each, and only of what its role may see. */
#include "shisa/proto.h"

#include "shisa/control.h"

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
    proto_put_number(line, "seq", (int64_t)tell->event->seq);
    return line;
}

/* --- messages -------------------------------------------------------------------------------- */

static void put_contents(json_t *line, const struct shisa_world *world,
                         const struct shisa_message *message)
{
    uint32_t named = message->to_count < NAMED_MAX ? message->to_count : NAMED_MAX;
    proto_put(line, "to", proto_roles(world, message->to, named));
    proto_put_number(line, "to_more", message->to_count - named);
    proto_introduce(line, world, message->from, message->to, named);
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

/* --- acts, approvals and questions to owners ------------------------------------------------- */

static const struct shisa_act *act_of(const struct telling *tell)
{
    return shisa_engine_act(tell->engine, tell->event->item);
}

/* The chart wants a yes of whoever answers for the target; an approval has a name of its own. */
static bool is_consent(const struct telling *tell)
{
    return tell->event->ref == 0;
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

/* How the one whose thing it is took it: `asked` names him. */
static json_t *tell_asked_one(const struct telling *tell, const char *state, shisa_id asked)
{
    json_t *line = tell_act(tell, state);
    proto_put_name(line, "asked", tell->world, SHISA_ROLE, asked);
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

/* To the owner, or who stands above him: what he knows to be dangerous is said again. */
static json_t *tell_question(const struct telling *tell)
{
    json_t *line = line_at(tell, "approval");
    put_act(line, tell);
    proto_put_name(line, "asked", tell->world, SHISA_ROLE, (shisa_id)tell->event->value);
    proto_put_text(line, "why", shisa_world_vital(tell->world, &act_of(tell)->target));
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
    bool own = asked_for_it(tell);
    if (is_consent(tell)) {
        return own ? tell_asked_one(tell, "waiting", (shisa_id)tell->event->value)
                   : tell_question(tell);
    }
    if (!own) {
        return tell_approval(tell);
    }
    const struct shisa_ref *by = &shisa_approval_at(tell->world, tell->event->ref)->by;
    json_t *line = tell_act(tell, "waiting");
    proto_put_name(line, "approval", tell->world, SHISA_APPROVAL, tell->event->ref);
    proto_put_name(line, "by", tell->world, by->kind, by->id);
    return line;
}

/* An act that was approved begins, and that is told; a message is sent, and the act is over. Who
 * agreed to what is another's is told beside it. */
static json_t *tell_approved(const struct telling *tell)
{
    if (!asked_for_it(tell)) {
        return tell_answered(tell, "approved");
    }
    if (is_consent(tell)) {
        return tell_asked_one(tell, "agreed", tell->event->role);
    }
    return act_of(tell)->message != 0 ? tell_act(tell, "done") : NULL;
}

static json_t *tell_returned(const struct telling *tell)
{
    return (asked_for_it(tell) ? tell_act : tell_answered)(tell, "returned");
}

/* Who gives no reason for saying no has his danger for one. */
static json_t *tell_refused(const struct telling *tell)
{
    const struct shisa_act *act = act_of(tell);
    if (!asked_for_it(tell)) {
        return tell_answered(tell, "refused");
    }
    json_t *line = tell_asked_one(tell, "refused", (shisa_id)tell->event->value);
    if (tell->event->text == NULL &&
        shisa_world_endangers(tell->world, act->action, &act->target)) {
        proto_put_text(line, "why", shisa_world_vital(tell->world, &act->target));
    }
    return line;
}

/* An order was given, and somebody does not follow it: the one who gave it is told. */
static json_t *tell_ignored(const struct telling *tell)
{
    return asked_for_it(tell) ? tell_asked_one(tell, "ignored", (shisa_id)tell->event->value)
                              : NULL;
}

/* Who went ahead knows it; whose thing it is sees that he was passed over. */
static json_t *tell_bypassed(const struct telling *tell)
{
    if (asked_for_it(tell)) {
        return NULL;
    }
    json_t *line = line_at(tell, "bypassed");
    put_act(line, tell);
    proto_put_name(line, "asked", tell->world, SHISA_ROLE, (shisa_id)tell->event->value);
    return line;
}

static json_t *tell_expired(const struct telling *tell)
{
    if (!asked_for_it(tell)) {
        return tell_answered(tell, "expired");
    }
    return is_consent(tell) ? tell_asked_one(tell, "expired", (shisa_id)tell->event->value)
                            : tell_act(tell, "expired");
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

json_t *proto_options(const struct shisa_decision *decision)
{
    json_t *options = json_array();
    for (uint32_t i = 0; i < decision->options.count; i++) {
        json_t *option = json_object();
        proto_put_string(option, "id", decision->options.at[i].id);
        proto_put_text(option, "text", &decision->options.at[i].text);
        json_array_append_new(options, option);
    }
    return options;
}

static json_t *tell_asked(const struct telling *tell)
{
    const struct shisa_decision *decision = shisa_decision_at(tell->world, tell->event->ref);
    json_t *line = line_of_decision(tell, "decision");
    proto_put_time(line, "due", tell->event->due);
    proto_put_text(line, "text", &decision->text);
    proto_put(line, "options", proto_options(decision));
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

static json_t *tell_backup(const struct telling *tell)
{
    json_t *line = line_at(tell, "backup");
    proto_put_name(line, "id", tell->world, SHISA_SERVICE, tell->event->ref);
    proto_put(line, "started", json_boolean(tell->event->value != 0));
    return line;
}

static json_t *tell_severity(const struct telling *tell)
{
    json_t *line = line_at(tell, "severity");
    proto_put(line, "value", json_integer(tell->event->value));
    return line;
}

static json_t *tell_resource(const struct telling *tell)
{
    json_t *line = line_at(tell, "resource");
    proto_put_name(line, "id", tell->world, SHISA_RESOURCE, tell->event->ref);
    proto_put(line, "free", json_integer(tell->event->value));
    return line;
}

static json_t *tell_line(const struct telling *tell)
{
    json_t *line = line_at(tell, "line");
    proto_put_name(line, "id", tell->world, SHISA_CHANNEL, tell->event->ref);
    proto_put(line, "works", json_boolean(tell->event->value != 0));
    return line;
}

/* How many of those whom an advisory was for have it, as far as its sender counts. */
static json_t *tell_reach(const struct telling *tell)
{
    const struct shisa_inject *advisory = shisa_inject_at(tell->world, tell->event->ref);
    bool named = advisory->subject.en != NULL || advisory->subject.ja != NULL;
    json_t *line = line_at(tell, "reach");
    proto_put_text(line, "subject", named ? &advisory->subject : &advisory->text);
    proto_put(line, "value", json_integer(tell->event->value));
    return line;
}

/* A law or contract asks for it, and everybody may know. A number stands for the expectation: its
 * name would say more than the law does. */
static json_t *tell_duty(const struct telling *tell, const char *state)
{
    const struct shisa_expect *expect = shisa_expect_at(tell->world, tell->event->ref);
    if (expect->duty.en == NULL && expect->duty.ja == NULL) {
        return NULL;
    }
    json_t *line = line_at(tell, "duty");
    proto_put_number(line, "item", tell->event->ref);
    proto_put_string(line, "state", state);
    if (tell->event->kind == SHISA_EV_EXPECTED) {
        proto_put_time(line, "due", tell->event->value + expect->full);
        proto_put_text(line, "text", &expect->duty);
    }
    return line;
}

static json_t *tell_expected(const struct telling *tell)
{
    return tell_duty(tell, "open");
}

static json_t *tell_met(const struct telling *tell)
{
    return tell_duty(tell, "met");
}

static json_t *tell_missed(const struct telling *tell)
{
    return tell_duty(tell, "missed");
}

/* --- out of play ----------------------------------------------------------------------------- */

/* What somebody wrote, and nothing else. */
static json_t *tell_text(const struct telling *tell, const char *kind)
{
    json_t *line = line_at(tell, kind);
    proto_put_string(line, "text", tell->event->text);
    return line;
}

static json_t *tell_notice(const struct telling *tell)
{
    json_t *line = tell_text(tell, "notice");
    uint32_t to_count = shisa_engine_notice(tell->engine, tell->event->item)->to_count;
    proto_put_true(line, "to_all", to_count == 0);
    return line;
}

/* Its text only: what is expected would be the answer. */
static json_t *tell_hint(const struct telling *tell)
{
    return tell_text(tell, "notice");
}

static json_t *tell_stopped(const struct telling *tell)
{
    return tell_text(tell, "stopped");
}

static json_t *tell_hand(const struct telling *tell)
{
    return tell_text(tell, "hand");
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

/* --- his own sheet, after ENDEX -------------------------------------------------------------- */

/* "Call (crew): only the field can say". What was expected and what for, never what it gave. */
static void add_expected(const struct shisa_world *world, const struct shisa_expect *expect,
                         enum shisa_lang lang, struct shisa_buf *out)
{
    const struct shisa_ref *at =
        expect->target.kind != SHISA_KIND_NONE ? &expect->target : &expect->to;
    const char *why = shisa_say(&expect->why, lang);
    shisa_buf_puts(out, shisa_world_label(world, SHISA_ACTION, expect->action.id, lang));
    if (at->kind != SHISA_KIND_NONE) {
        shisa_buf_addf(out, shisa_word(SHISA_W_REPORT_ON, lang),
                       shisa_world_label(world, at->kind, at->id, lang));
    }
    if (why[0] != '\0') {
        shisa_buf_addf(out, "%s%s", shisa_word(SHISA_W_REPORT_COLON, lang), why);
    }
}

static json_t *sheet_row(const struct shisa_world *world, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(world, id);
    struct shisa_buf en = { 0 }, ja = { 0 };
    add_expected(world, expect, SHISA_EN, &en);
    add_expected(world, expect, SHISA_JA, &ja);
    const struct shisa_text text = { en.data, ja.data };
    json_t *row = json_object();
    proto_put_number(row, "item", id);
    proto_put_text(row, "text", &text);
    shisa_buf_finish(&en);
    shisa_buf_finish(&ja);
    return row;
}

static json_t *tell_sheet(const struct telling *tell)
{
    const struct shisa_list *expected =
        &tell->world->expected_of[shisa_role_at(tell->world, tell->role)->organisation];
    json_t *rows = json_array();
    for (uint32_t i = 0; i < expected->count; i++) {
        shisa_id id = ((const shisa_id *)expected->items)[i];
        if (shisa_engine_on_sheet(tell->engine, tell->role, id)) {
            json_array_append_new(rows, sheet_row(tell->world, id));
        }
    }
    json_t *line = line_at(tell, "sheet");
    proto_put(line, "rows", rows);
    return line;
}

static json_t *tell_self(const struct telling *tell)
{
    json_t *line = line_at(tell, "self");
    proto_put_number(line, "item", tell->event->ref);
    proto_put_string(line, "state", shisa_self_name((uint32_t)tell->event->value));
    proto_put_string(line, "text", tell->event->text);
    return line;
}

/* What is not here is told to nobody in a participant's seat. The hub tells the pace by the clock.
 */
static json_t *(*const tellers[SHISA_EV_COUNT])(const struct telling *tell) = {
    [SHISA_EV_STARTEX] = tell_startex,
    [SHISA_EV_ENDEX] = tell_endex,
    [SHISA_EV_MESSAGE] = tell_message,
    [SHISA_EV_READ] = tell_read,
    [SHISA_EV_BEGUN] = tell_begun,
    [SHISA_EV_DONE] = tell_done,
    [SHISA_EV_CANCELLED] = tell_cancelled,
    [SHISA_EV_WAITING] = tell_waiting,
    [SHISA_EV_APPROVED] = tell_approved,
    [SHISA_EV_RETURNED] = tell_returned,
    [SHISA_EV_EXPIRED] = tell_expired,
    [SHISA_EV_REFUSED] = tell_refused,
    [SHISA_EV_IGNORED] = tell_ignored,
    [SHISA_EV_BYPASSED] = tell_bypassed,
    [SHISA_EV_ASKED] = tell_asked,
    [SHISA_EV_DECIDED] = tell_decided,
    [SHISA_EV_LAPSED] = tell_lapsed,
    [SHISA_EV_EXPECTED] = tell_expected,
    [SHISA_EV_MET] = tell_met,
    [SHISA_EV_MISSED] = tell_missed,
    [SHISA_EV_SERVICE] = tell_service,
    [SHISA_EV_BACKUP] = tell_backup,
    [SHISA_EV_SEVERITY] = tell_severity,
    [SHISA_EV_RESOURCE] = tell_resource,
    [SHISA_EV_LINE] = tell_line,
    [SHISA_EV_REACH] = tell_reach,
    [SHISA_EV_MEMO] = tell_memo,
    [SHISA_EV_NOTICE] = tell_notice,
    [SHISA_EV_HINT] = tell_hint,
    [SHISA_EV_STOPPED] = tell_stopped,
    [SHISA_EV_HAND] = tell_hand,
    [SHISA_EV_SHEET] = tell_sheet,
    [SHISA_EV_SELF] = tell_self,
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

bool shisa_proto_alike(const struct shisa_engine *engine, const struct shisa_event *event,
                       shisa_id *but)
{
    *but = 0;
    switch (event->kind) {
    case SHISA_EV_MESSAGE: /* its sender reads that it is his own */
        *but = shisa_engine_message(engine, event->item)->from;
        return true;
    case SHISA_EV_CANCELLED: /* one asks and another is asked */
    case SHISA_EV_WAITING:
    case SHISA_EV_APPROVED:
    case SHISA_EV_RETURNED:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_REFUSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        return false;
    default:
        return true;
    }
}
