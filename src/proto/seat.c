/* What a seat learns once: who it is, whom it may address, what it may do; and the answers to its
 * requests. */
#include "shisa/proto.h"

#include "shisa/schema.h"

#include "internal.h"

static json_t *labelled(const struct shisa_world *world, enum shisa_kind kind, shisa_id id)
{
    json_t *object = json_object();
    proto_put_name(object, "id", world, kind, id);
    proto_put_label(object, "name", world, kind, id);
    return object;
}

void proto_put_channel(json_t *object, const struct shisa_world *world, shisa_id id)
{
    const struct shisa_channel *channel = shisa_channel_at(world, id);
    proto_put_label(object, "name", world, SHISA_CHANNEL, id);
    proto_put_text(object, "mark", &channel->mark);
    proto_put_true(object, "spoken", channel->spoken);
    proto_put_true(object, "oneway", channel->oneway);
}

static json_t *channels(const struct shisa_world *world)
{
    json_t *list = json_array();
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_CHANNEL); id++) {
        json_t *object = json_object();
        proto_put_name(object, "id", world, SHISA_CHANNEL, id);
        proto_put_channel(object, world, id);
        json_array_append_new(list, object);
    }
    return list;
}

static void write_roles(const struct proto_book *book, shisa_id me, struct shisa_buf *out)
{
    const struct shisa_world *world = book->world;
    quick_list(out);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        if (proto_book_has(book, SHISA_ROLE, id)) {
            quick_item(out);
            quick_put_name(out, "id", world, SHISA_ROLE, id);
            quick_put_label(out, "name", world, SHISA_ROLE, id);
            quick_put_name(out, "of", world, SHISA_ORGANISATION, role->organisation);
            quick_put_label(out, "organisation", world, SHISA_ORGANISATION, role->organisation);
            quick_put_true(out, "own", id == me);
            quick_put_string(out, "phone", role->phone);
            quick_close(out);
        }
    }
    quick_list_end(out);
}

/* --- the palette ----------------------------------------------------------------------------- */

struct aiming {
    const struct shisa_engine *engine;
    const struct proto_book
        *book; /* with all roles as targets hello would grow with their square */
    shisa_id me, action;
};

static void write_targets(const struct aiming *aiming, enum shisa_kind kind, struct shisa_buf *out)
{
    const struct shisa_world *world = shisa_engine_world(aiming->engine);
    const struct shisa_action *action = shisa_action_at(world, aiming->action);
    shisa_id organisation = shisa_role_at(world, aiming->me)->organisation;
    for (shisa_id id = 1; id <= shisa_world_count(world, kind); id++) {
        struct shisa_ref aim = { .kind = kind, .id = id };
        if (proto_book_has(aiming->book, kind, id) &&
            shisa_world_within_reach(world, action, &aim, organisation)) {
            quick_item(out);
            quick_put_name(out, "asks", world, SHISA_ROLE,
                           shisa_engine_to_ask(aiming->engine, aiming->me, aiming->action, &aim));
            quick_put_name(out, "id", world, kind, id);
            quick_put_string(out, "kind", shisa_noun_of(kind)->word);
            quick_put_label(out, "name", world, kind, id);
            quick_close(out);
        }
    }
}

/* false: it needs a target, and there is none. */
static bool write_action(const struct aiming *aiming, struct shisa_buf *out)
{
    const struct shisa_world *world = shisa_engine_world(aiming->engine);
    const struct shisa_action *action = shisa_action_at(world, aiming->action);
    quick_item(out);
    quick_put_text(out, "group", &action->group);
    quick_put_text(out, "help", &action->help);
    quick_put_name(out, "id", world, SHISA_ACTION, aiming->action);
    quick_put_label(out, "name", world, SHISA_ACTION, aiming->action);
    quick_put_number(out, "takes", action->takes);
    if (action->on.count > 0) {
        quick_key(out, "targets");
        quick_list(out);
        size_t none = out->len;
        for (uint32_t i = 0; i < action->on.count; i++) {
            write_targets(aiming, proto_target_kind(action->on.at[i]), out);
        }
        if (out->len == none) {
            return false;
        }
        quick_list_end(out);
    }
    quick_close(out);
    return true;
}

static void write_actions(const struct shisa_engine *engine, const struct proto_book *book,
                          shisa_id me, struct shisa_buf *out)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    quick_list(out);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ACTION); id++) {
        size_t before = out->len;
        if (!shisa_action_at(world, id)->builtin &&
            !write_action(&(struct aiming){ engine, book, me, id }, out)) {
            out->len = before;
        }
    }
    quick_list_end(out);
}

/* --- what it may read ------------------------------------------------------------------------ */

static bool is_for(const struct shisa_refs *to, shisa_id role, shisa_id organisation)
{
    for (uint32_t i = 0; i < to->count; i++) {
        const struct shisa_ref *ref = &to->at[i];
        if (ref->id == (ref->kind == SHISA_ROLE ? role : organisation)) {
            return true;
        }
    }
    return false;
}

static json_t *documents(const struct shisa_world *world, shisa_id me, shisa_id organisation)
{
    json_t *list = json_array();
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_DOCUMENT); id++) {
        const struct shisa_document *document = shisa_document_at(world, id);
        if (is_for(&document->to, me, organisation)) {
            json_t *object = json_object();
            proto_put_name(object, "id", world, SHISA_DOCUMENT, id);
            proto_put_text(object, "title", &document->title);
            proto_put_text(object, "text", &document->text);
            json_array_append_new(list, object);
        }
    }
    return list;
}

static bool is_own(const struct shisa_world *world, shisa_id service, shisa_id me)
{
    const struct shisa_ref ref = { .kind = SHISA_SERVICE, .id = service };
    return shisa_role_owns(shisa_role_at(world, me), &ref);
}

enum { LEVEL_AT_STARTEX = 100 }; /* of every service */

/* Those whose ups and downs he is told of, as they were at STARTEX: what became of them since is
 * told after the hello, up to now or, to who looks back, up to then. */
static json_t *services(const struct shisa_engine *engine, shisa_id me)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    json_t *list = json_array();
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_SERVICE); id++) {
        const struct shisa_event change = { .kind = SHISA_EV_SERVICE, .ref = id };
        if (shisa_engine_may_see(engine, &change, me)) {
            json_t *object = labelled(world, SHISA_SERVICE, id);
            proto_put(object, "level", json_integer(LEVEL_AT_STARTEX));
            proto_put_number(object, "customers", shisa_service_at(world, id)->customers);
            proto_put_true(object, "own", is_own(world, id, me));
            json_array_append_new(list, object);
        }
    }
    return list;
}

/* What his organisation has to share out, before anything of it was. */
static json_t *resources(const struct shisa_engine *engine, shisa_id me)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    json_t *list = json_array();
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_RESOURCE); id++) {
        const struct shisa_event change = { .kind = SHISA_EV_RESOURCE, .ref = id };
        if (shisa_engine_may_see(engine, &change, me)) {
            json_t *object = labelled(world, SHISA_RESOURCE, id);
            int32_t count = shisa_resource_at(world, id)->count;
            proto_put(object, "free", json_integer(count));
            proto_put_number(object, "count", count);
            json_array_append_new(list, object);
        }
    }
    return list;
}

void proto_put_greeting(json_t *line, const struct shisa_world *world,
                        const struct shisa_greeting *greeting)
{
    const struct shisa_scenario *scenario = &world->scenario;
    proto_put_number(line, "version", SHISA_PROTOCOL_VERSION);
    proto_put_text(line, "title", &scenario->title);
    proto_put_text(line, "briefing", &scenario->briefing);
    proto_put(line, "starts", json_integer(scenario->starts_minute));
    proto_put_number(line, "length", scenario->length);
    proto_put(line, "solo", json_boolean(greeting->seat.duty == SHISA_NOBODY));
    if (greeting->seat.duty != SHISA_NOBODY) {
        proto_put_string(line, "duty", shisa_duty_name(greeting->seat.duty));
        proto_put_seat(line, "seat", world, &greeting->seat);
        proto_put_string(line, "run", greeting->run);
        proto_put(line, "request", json_integer(greeting->request));
        proto_put_number(line, "seen", (int64_t)greeting->seen);
    }
}

void shisa_proto_hello(const struct shisa_engine *engine, shisa_id role,
                       const struct shisa_greeting *greeting, struct shisa_buf *out)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    shisa_id organisation = shisa_role_at(world, role)->organisation;
    struct quick_part parts[] = { { .key = "actions" }, { .key = "roles" } };
    struct proto_book book;
    proto_book_open(world, role, &book);
    write_actions(engine, &book, role, &parts[0].text);
    write_roles(&book, role, &parts[1].text);
    proto_book_close(&book);
    json_t *line = proto_line("hello");
    proto_put_greeting(line, world, greeting);
    proto_put_name(line, "role", world, SHISA_ROLE, role);
    proto_put_label(line, "role_name", world, SHISA_ROLE, role);
    proto_put_label(line, "organisation_name", world, SHISA_ORGANISATION, organisation);
    proto_put(line, "channels", channels(world));
    proto_put(line, "roles", json_null());
    proto_put(line, "actions", json_null());
    proto_put(line, "documents", documents(world, role, organisation));
    proto_put(line, "services", services(engine, role));
    proto_put(line, "resources", resources(engine, role));
    quick_finish(line, parts, 2, out);
    shisa_buf_finish(&parts[0].text);
    shisa_buf_finish(&parts[1].text);
}

void shisa_proto_resumed(const struct shisa_world *world, const struct shisa_greeting *greeting,
                         struct shisa_buf *out)
{
    json_t *line = proto_line("resumed");
    proto_put_seat(line, "seat", world, &greeting->seat);
    proto_put_string(line, "run", greeting->run);
    proto_put(line, "request", json_integer(greeting->request));
    proto_finish(line, out);
}

void shisa_proto_bye(const struct shisa_text *why, bool final, struct shisa_buf *out)
{
    json_t *line = proto_line("bye");
    proto_put_text(line, "why", why);
    proto_put_true(line, "final", final);
    proto_finish(line, out);
}

/* --- answers --------------------------------------------------------------------------------- */

void shisa_proto_clock(shisa_ms now, int32_t speed, bool restarted, struct shisa_buf *out)
{
    json_t *line = proto_line("clock");
    proto_put(line, "now", json_integer(now));
    proto_put(line, "speed", json_integer(speed));
    proto_put_true(line, "restarted", restarted);
    proto_finish(line, out);
}

void shisa_proto_ack(int64_t request, shisa_ms at, struct shisa_buf *out)
{
    json_t *line = proto_line("ack");
    proto_put(line, "id", json_integer(request));
    proto_put(line, "at", json_integer(at));
    proto_finish(line, out);
}

void shisa_proto_refused(int64_t request, const struct shisa_err *why, struct shisa_buf *out)
{
    const struct shisa_text text = { .en = why->text,
                                     .ja = why->text_ja[0] != '\0' ? why->text_ja : NULL };
    json_t *line = proto_line("refused");
    proto_put(line, "id", json_integer(request));
    proto_put_text(line, "why", &text);
    proto_finish(line, out);
}
