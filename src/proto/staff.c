/* What the staff's seats are told: what the scenario declares, and everything that happens. */
#include "shisa/proto.h"

#include "shisa/schema.h"

#include "internal.h"

/* --- what was declared ------------------------------------------------------------------------ */

static void put_ref_name(json_t *line, const char *key, const struct shisa_ref *ref)
{
    proto_put_string(line, key, ref->id != 0 ? ref->name : NULL);
}

static json_t *names_of(const struct shisa_refs *refs)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < refs->count; i++) {
        json_array_append_new(list, json_string(refs->at[i].name));
    }
    return list;
}

static void declare_objective(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_objective *objective = shisa_objective_at(world, id);
    proto_put_text(line, "text", &objective->text);
    proto_put_number(line, "points", objective->points);
}

static void declare_organisation(json_t *line, const struct shisa_world *world, shisa_id id)
{
    proto_put_label(line, "name", world, SHISA_ORGANISATION, id);
    proto_put_string(line, "sector", shisa_organisation_at(world, id)->sector);
}

static void declare_role(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_role *role = shisa_role_at(world, id);
    proto_put_label(line, "name", world, SHISA_ROLE, id);
    proto_put_name(line, "organisation", world, SHISA_ORGANISATION, role->organisation);
    proto_put_number(line, "seats", role->seats);
    proto_put_string(line, "phone", role->phone);
}

static void declare_channel(json_t *line, const struct shisa_world *world, shisa_id id)
{
    proto_put_channel(line, world, id);
}

static void declare_action(json_t *line, const struct shisa_world *world, shisa_id id)
{
    proto_put_label(line, "name", world, SHISA_ACTION, id);
}

static void declare_service(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_service *service = shisa_service_at(world, id);
    proto_put_label(line, "name", world, SHISA_SERVICE, id);
    put_ref_name(line, "of", &service->of);
    proto_put_number(line, "customers", service->customers);
}

static void declare_asset(json_t *line, const struct shisa_world *world, shisa_id id)
{
    proto_put_label(line, "name", world, SHISA_ASSET, id);
    put_ref_name(line, "of", &shisa_asset_at(world, id)->of);
}

static void declare_resource(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_resource *resource = shisa_resource_at(world, id);
    proto_put_label(line, "name", world, SHISA_RESOURCE, id);
    put_ref_name(line, "of", &resource->of);
    proto_put_number(line, "count", resource->count);
}

static void declare_inject(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_inject *inject = shisa_inject_at(world, id);
    if (inject->at != SHISA_NEVER) {
        proto_put(line, "at", json_integer(inject->at));
    }
    put_ref_name(line, "via", &inject->via);
    put_ref_name(line, "from", &inject->from);
    proto_put(line, "to", names_of(&inject->to));
    proto_put_text(line, "subject", &inject->subject);
    proto_put_text(line, "text", &inject->text);
    proto_put_true(line, "important", inject->important);
    proto_put_text(line, "asks", &inject->asks);
    proto_put_time(line, "within", inject->within);
}

static void declare_decision(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_decision *decision = shisa_decision_at(world, id);
    if (decision->at != SHISA_NEVER) {
        proto_put(line, "at", json_integer(decision->at));
    }
    put_ref_name(line, "to", &decision->to);
    proto_put_text(line, "text", &decision->text);
    proto_put(line, "options", proto_options(decision));
}

static void declare_approval(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_approval *approval = shisa_approval_at(world, id);
    put_ref_name(line, "of", &approval->of);
    put_ref_name(line, "by", &approval->by);
    proto_put_text(line, "why", &approval->why);
}

/* Words to find, at least one of each list. */
static json_t *mention_of(const struct shisa_mention *mention)
{
    json_t *groups = json_array();
    for (uint32_t i = 0; i < mention->count; i++) {
        json_t *words = json_array();
        for (uint32_t j = 0; j < mention->groups[i].count; j++) {
            json_array_append_new(words, proto_string(mention->groups[i].at[j]));
        }
        json_array_append_new(groups, json_pack("{s:o}", "words", words));
    }
    return groups;
}

static void declare_expect(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(world, id);
    proto_put_number(line, "number", id);
    put_ref_name(line, "of", &expect->of);
    put_ref_name(line, "after", &expect->after);
    proto_put_number(line, "full", expect->full);
    proto_put_number(line, "zero", expect->zero);
    proto_put_number(line, "points", expect->points);
    put_ref_name(line, "objective", &expect->objective);
    put_ref_name(line, "action", &expect->action);
    if (expect->mention.count > 0) {
        proto_put(line, "mention", mention_of(&expect->mention));
    }
    proto_put_text(line, "text", &expect->why);
    proto_put_text(line, "example", &expect->example);
    proto_put_text(line, "duty", &expect->duty);
}

static void declare_penalty(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_penalty *penalty = shisa_penalty_at(world, id);
    put_ref_name(line, "of", &penalty->of);
    put_ref_name(line, "objective", &penalty->objective);
    proto_put_number(line, "points", penalty->points);
    proto_put_text(line, "text", &penalty->why);
}

static void declare_order(json_t *line, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_order *order = shisa_order_at(world, id);
    put_ref_name(line, "of", &order->of);
    put_ref_name(line, "objective", &order->objective);
    proto_put_number(line, "points", order->points);
    proto_put_text(line, "text", &order->why);
}

/* What refers to something comes after it. */
static const struct {
    enum shisa_kind kind;
    void (*put)(json_t *line, const struct shisa_world *world, shisa_id id);
} declared[] = {
    { SHISA_OBJECTIVE, declare_objective }, { SHISA_ORGANISATION, declare_organisation },
    { SHISA_ROLE, declare_role },           { SHISA_CHANNEL, declare_channel },
    { SHISA_ACTION, declare_action },       { SHISA_SERVICE, declare_service },
    { SHISA_ASSET, declare_asset },         { SHISA_RESOURCE, declare_resource },
    { SHISA_INJECT, declare_inject },       { SHISA_DECISION, declare_decision },
    { SHISA_APPROVAL, declare_approval },   { SHISA_EXPECT, declare_expect },
    { SHISA_PENALTY, declare_penalty },     { SHISA_ORDER, declare_order },
};

#define KINDS_DECLARED (sizeof declared / sizeof declared[0])

uint32_t shisa_proto_declared_count(const struct shisa_world *world)
{
    uint32_t count = 0;
    for (size_t i = 0; i < KINDS_DECLARED; i++) {
        count += shisa_world_count(world, declared[i].kind);
    }
    return count;
}

void shisa_proto_declared(const struct shisa_world *world, uint32_t place, struct shisa_buf *out)
{
    size_t kind = 0;
    for (; place >= shisa_world_count(world, declared[kind].kind); kind++) {
        place -= shisa_world_count(world, declared[kind].kind);
        SHISA_ASSERT(kind + 1 < KINDS_DECLARED);
    }
    json_t *line = proto_line("declared");
    proto_put_string(line, "kind", shisa_noun_of(declared[kind].kind)->word);
    proto_put_name(line, "id", world, declared[kind].kind, place + 1);
    declared[kind].put(line, world, place + 1);
    proto_finish(line, out);
}

/* --- hello and events ------------------------------------------------------------------------- */

void shisa_proto_staff_hello(const struct shisa_world *world, const struct shisa_greeting *greeting,
                             bool two, struct shisa_buf *out)
{
    json_t *line = proto_line("hello");
    proto_put_greeting(line, world, greeting);
    if (greeting->seat.duty == SHISA_SUBCONTROLLER) {
        proto_put_name(line, "of", world, SHISA_ORGANISATION, greeting->seat.of);
    }
    proto_put_number(line, "pace", 1000LL * world->scenario.pace);
    proto_put_true(line, "two", two);
    proto_put(line, "declared", json_integer(shisa_proto_declared_count(world)));
    proto_finish(line, out);
}

/* What is asked about: run files have it as the input that began it. */
static void put_asked(json_t *line, const struct shisa_engine *engine,
                      const struct shisa_event *event)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    const struct shisa_act *act = shisa_engine_act(engine, event->item);
    const struct shisa_message *held = shisa_engine_message(engine, act->message);
    proto_put_name(line, "action", world, SHISA_ACTION, act->action);
    if (event->kind == SHISA_EV_WAITING && held != NULL) {
        proto_put_message(line, world, held);
    }
}

void shisa_proto_staff_event(const struct shisa_engine *engine, const struct shisa_event *event,
                             struct shisa_buf *out)
{
    json_t *line = proto_event_object(engine, event);
    proto_put_string(line, "t", "event");
    if (shisa_event_ref_kind(event->kind) == SHISA_APPROVAL) {
        put_asked(line, engine, event);
    }
    proto_finish(line, out);
}

void shisa_proto_presence(const struct shisa_world *world, const struct shisa_seat *seat,
                          const char *state, const char *name, struct shisa_buf *out)
{
    json_t *line = proto_line("seat");
    proto_put_seat(line, "seat", world, seat);
    proto_put_string(line, "state", state);
    proto_put_string(line, "name", name);
    proto_finish(line, out);
}

/* --- what only staff asks for ----------------------------------------------------------------- */

void shisa_proto_proposal(const struct shisa_world *world, const struct shisa_proposal *proposal,
                          const char *state, struct shisa_buf *out)
{
    json_t *line = proto_line("proposal");
    proto_put_number(line, "number", proposal->number);
    proto_put_seat(line, "seat", world, &proposal->seat);
    proto_put_string(line, "verb", shisa_verb_name(proposal->verb));
    proto_put_number(line, "speed", proposal->speed);
    proto_put_number(line, "due", proposal->due);
    proto_put_string(line, "text", proposal->text);
    proto_put_string(line, "state", state);
    proto_finish(line, out);
}

void shisa_proto_proposed(int64_t request, uint32_t number, struct shisa_buf *out)
{
    json_t *line = proto_line("proposed");
    proto_put(line, "id", json_integer(request));
    proto_put_number(line, "number", number);
    proto_finish(line, out);
}

void shisa_proto_code(const struct shisa_world *world, int64_t request,
                      const struct shisa_seat *seat, const char *code, struct shisa_buf *out)
{
    json_t *line = proto_line("code");
    proto_put(line, "id", json_integer(request));
    proto_put_seat(line, "seat", world, seat);
    proto_put_string(line, "code", code);
    proto_finish(line, out);
}

/* The line is one of ours and is put in as it stands. */
void shisa_proto_look(const struct shisa_world *world, shisa_id role, const char *line, size_t len,
                      struct shisa_buf *out)
{
    shisa_buf_puts(out, "{\"line\":");
    shisa_buf_add(out, line, len);
    shisa_buf_addf(out, ",\"role\":\"%s\",\"t\":\"look\"}",
                   shisa_world_name(world, SHISA_ROLE, role));
}

void shisa_proto_looked(const struct shisa_world *world, int64_t request, shisa_id role,
                        struct shisa_buf *out)
{
    json_t *line = proto_line("looked");
    proto_put(line, "id", json_integer(request));
    proto_put_name(line, "role", world, SHISA_ROLE, role);
    proto_finish(line, out);
}
