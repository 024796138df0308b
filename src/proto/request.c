/* What a seat asks for. Every seat is hostile until read. */
#include "shisa/proto.h"

#include <string.h>

#include "internal.h"

/* "to the next event" is about the clock of a solo exercise, not something that happens in it. */
static bool is_next(const json_t *object)
{
    const char *verb = json_string_value(json_object_get(object, "verb"));
    return verb != NULL && strcmp(verb, "next") == 0 && json_object_size(object) == 2;
}

static shisa_status read_object(struct proto_reader *reader, json_t *object,
                                struct shisa_request *request)
{
    const json_t *id = json_object_get(object, "id");
    if (!json_is_integer(id) || json_integer_value(id) < 0) {
        return shisa_refuse(reader->err, SHISA_INVALID, SHISA_W_LINE_WANTS_NUMBER, "id");
    }
    request->id = json_integer_value(id);
    request->next = is_next(object);
    return request->next ? SHISA_OK : proto_read_fields(reader, object);
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
