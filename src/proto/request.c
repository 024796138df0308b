/* What a seat asks for. Every seat is hostile until read. */
#include "shisa/proto.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- the first line --------------------------------------------------------------------------- */

/* A string of at most max bytes, cleaned; NULL with the reason. */
static char *read_clean(const json_t *object, const char *key, size_t max, struct shisa_err *err)
{
    const json_t *value = json_object_get(object, key);
    struct shisa_buf clean = { 0 };
    if (!json_is_string(value)) {
        shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_WANTS_STRING, key);
        return NULL;
    }
    shisa_status status =
        shisa_text_clean(json_string_value(value), json_string_length(value), max, &clean, err);
    if (status != SHISA_OK) {
        shisa_buf_finish(&clean);
        shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_TEXT_TOO_LONG, key, (unsigned)max);
        return NULL;
    }
    shisa_buf_add(&clean, "", 1);
    for (char *at = clean.data; *at != '\0'; at++) {
        *at = *at == '\n' ? ' ' : *at; /* a name is shown on one line */
    }
    return clean.data;
}

static shisa_status read_version(const json_t *object, struct shisa_err *err)
{
    const json_t *version = json_object_get(object, "version");
    if (!json_is_integer(version)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_WANTS_NUMBER, "version");
    }
    return json_integer_value(version) == SHISA_PROTOCOL_VERSION
               ? SHISA_OK
               : shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_VERSION, SHISA_PROTOCOL_VERSION);
}

/* Where he was before, if he says it. */
static shisa_status read_place(const json_t *object, struct shisa_join *join, struct shisa_err *err)
{
    if (json_object_get(object, "run") == NULL) {
        return SHISA_OK;
    }
    const json_t *after = json_object_get(object, "after");
    join->run = read_clean(object, "run", SHISA_HEX_SIZE, err);
    if (join->run == NULL) {
        return SHISA_INVALID;
    }
    if (!json_is_integer(after) || json_integer_value(after) < 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_WANTS_NUMBER, "after");
    }
    join->after = (uint64_t)json_integer_value(after);
    return SHISA_OK;
}

static shisa_status read_join(const json_t *object, struct shisa_join *join, struct shisa_err *err)
{
    if (json_object_get(object, "join") == NULL) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_JOIN_FIRST);
    }
    shisa_status status = read_version(object, err);
    if (status != SHISA_OK) {
        return status;
    }
    join->code = read_clean(object, "join", SHISA_ID_MAX, err);
    join->name = join->code != NULL ? read_clean(object, "name", SHISA_NAME_MAX, err) : NULL;
    return join->name != NULL ? read_place(object, join, err) : SHISA_INVALID;
}

shisa_status shisa_proto_read_join(const char *line, size_t len, struct shisa_join *join,
                                   struct shisa_err *err)
{
    *join = (struct shisa_join){ 0 };
    json_t *object = proto_parse(line, len, SHISA_LINE_MAX, SHISA_INVALID, err);
    if (object == NULL) {
        return SHISA_INVALID;
    }
    shisa_status status = read_join(object, join, err);
    json_decref(object);
    if (status != SHISA_OK) {
        shisa_join_finish(join);
    }
    return status;
}

void shisa_join_finish(struct shisa_join *join)
{
    free(join->code);
    free(join->name);
    free(join->run);
    *join = (struct shisa_join){ 0 };
}

/* --- what is about the hub, and no input ------------------------------------------------------ */

static shisa_status wants(struct shisa_err *err, enum shisa_word word, const char *field)
{
    return shisa_refuse(err, SHISA_INVALID, word, field);
}

static shisa_status read_yes(const json_t *object, struct shisa_request *request,
                             struct shisa_err *err)
{
    const json_t *yes = json_object_get(object, "yes");
    request->yes = json_is_true(yes);
    return json_is_boolean(yes) ? SHISA_OK : wants(err, SHISA_W_LINE_WANTS_YES, "yes");
}

static shisa_status read_next(const struct shisa_world *world, const json_t *object,
                              struct shisa_request *request, struct shisa_err *err)
{
    (void)world;
    (void)object;
    (void)request;
    (void)err;
    return SHISA_OK;
}

static shisa_status read_look(const struct shisa_world *world, const json_t *object,
                              struct shisa_request *request, struct shisa_err *err)
{
    const char *role = json_string_value(json_object_get(object, "role"));
    const json_t *until = json_object_get(object, "until");
    char shown[PROTO_SHOWN_MAX];
    request->role = role != NULL ? shisa_world_find(world, SHISA_ROLE, role) : 0;
    if (request->role == 0) {
        return wants(err, SHISA_W_LINE_NO_ROLE, proto_shown(role != NULL ? role : "", shown));
    }
    if (until != NULL && (!json_is_integer(until) || json_integer_value(until) < 0)) {
        return wants(err, SHISA_W_LINE_WANTS_NUMBER, "until");
    }
    request->until = until != NULL ? json_integer_value(until) : SHISA_NEVER;
    return SHISA_OK;
}

static shisa_status read_code(const struct shisa_world *world, const json_t *object,
                              struct shisa_request *request, struct shisa_err *err)
{
    const char *name = json_string_value(json_object_get(object, "seat"));
    char shown[PROTO_SHOWN_MAX];
    if (name == NULL || !shisa_seat_find(world, name, &request->seat)) {
        return wants(err, SHISA_W_LINE_NO_SEAT, proto_shown(name != NULL ? name : "", shown));
    }
    return read_yes(object, request, err);
}

static shisa_status read_agree(const struct shisa_world *world, const json_t *object,
                               struct shisa_request *request, struct shisa_err *err)
{
    (void)world;
    const json_t *number = json_object_get(object, "number");
    if (!json_is_integer(number) || json_integer_value(number) < 1 ||
        json_integer_value(number) > UINT32_MAX) {
        return wants(err, SHISA_W_LINE_WANTS_NUMBER, "number");
    }
    request->number = (uint32_t)json_integer_value(number);
    return read_yes(object, request, err);
}

static const struct asking {
    const char *verb;
    enum shisa_asking asks;
    const char *fields[2]; /* beside id and verb */
    shisa_status (*read)(const struct shisa_world *world, const json_t *object,
                         struct shisa_request *request, struct shisa_err *err);
} askings[] = {
    { "next", SHISA_ASKS_NEXT, { NULL, NULL }, read_next },
    { "look", SHISA_ASKS_LOOK, { "role", "until" }, read_look },
    { "code", SHISA_ASKS_CODE, { "seat", "yes" }, read_code },
    { "agree", SHISA_ASKS_AGREE, { "number", "yes" }, read_agree },
};

static bool has_field(const struct asking *asking, const char *key)
{
    const char *const known[] = { "id", "verb", asking->fields[0], asking->fields[1] };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i] != NULL && strcmp(known[i], key) == 0) {
            return true;
        }
    }
    return false;
}

static shisa_status check_fields(const struct asking *asking, json_t *object, struct shisa_err *err)
{
    const char *key;
    json_t *value;
    char shown[PROTO_SHOWN_MAX];
    json_object_foreach(object, key, value)
    {
        if (!has_field(asking, key)) {
            return shisa_refuse(err, SHISA_INVALID, SHISA_W_LINE_NO_FIELD, asking->verb,
                                proto_shown(key, shown));
        }
    }
    return SHISA_OK;
}

/* --- requests --------------------------------------------------------------------------------- */

static shisa_status read_object(struct proto_reader *reader, json_t *object,
                                struct shisa_request *request)
{
    const json_t *id = json_object_get(object, "id");
    const char *verb = json_string_value(json_object_get(object, "verb"));
    if (!json_is_integer(id) || json_integer_value(id) < 1 ||
        json_integer_value(id) > SHISA_REQUEST_MAX) {
        return wants(reader->err, SHISA_W_LINE_WANTS_NUMBER, "id");
    }
    request->id = json_integer_value(id);
    for (size_t i = 0; verb != NULL && i < sizeof askings / sizeof askings[0]; i++) {
        if (strcmp(verb, askings[i].verb) == 0) {
            request->asks = askings[i].asks;
            shisa_status status = check_fields(&askings[i], object, reader->err);
            return status == SHISA_OK ? askings[i].read(reader->world, object, request, reader->err)
                                      : status;
        }
    }
    return proto_read_fields(reader, object);
}

shisa_status shisa_proto_read_request(const struct shisa_world *world, const char *line, size_t len,
                                      struct shisa_request *request, struct shisa_err *err)
{
    struct proto_reader reader = {
        .world = world, .read = &request->read, .err = err, .wrong = SHISA_INVALID, .seat = true
    };
    *request = (struct shisa_request){ .id = -1 };
    json_t *object = proto_parse(line, len, SHISA_LINE_MAX, SHISA_INVALID, err);
    if (object == NULL) {
        return SHISA_INVALID;
    }
    shisa_status status = read_object(&reader, object, request);
    json_decref(object);
    if (status != SHISA_OK) {
        shisa_request_finish(request);
    }
    return status;
}

void shisa_request_finish(struct shisa_request *request)
{
    shisa_read_input_finish(&request->read);
}
