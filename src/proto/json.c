/* Building canonical JSON. */
#include <string.h>

#include <utf8proc.h>

#include "shisa/schema.h"

#include "internal.h"

/* A text that was cut in the middle of a character, or never was UTF-8: a scenario's error may
 * quote anything. Each bad byte becomes U+FFFD. */
static json_t *repaired(const char *text)
{
    struct shisa_buf whole = { 0 };
    while (*text != '\0') {
        utf8proc_int32_t rune;
        utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &rune);
        if (len > 0) {
            shisa_buf_add(&whole, text, (size_t)len);
        } else {
            shisa_buf_puts(&whole, "\xEF\xBF\xBD");
        }
        text += len > 0 ? len : 1;
    }
    json_t *string = json_stringn(whole.data, whole.len);
    shisa_buf_finish(&whole);
    return string;
}

json_t *proto_string(const char *text)
{
    json_t *string = json_string(text);
    return string != NULL ? string : repaired(text);
}

void proto_put(json_t *object, const char *key, json_t *value)
{
    int failed = json_object_set_new_nocheck(object, key, value);
    SHISA_ASSERT(failed == 0); /* memory: every line is bounded */
}

void proto_put_number(json_t *object, const char *key, int64_t number)
{
    if (number != 0) {
        proto_put(object, key, json_integer(number));
    }
}

void proto_put_time(json_t *object, const char *key, shisa_ms at)
{
    proto_put_number(object, key, at == SHISA_NEVER ? 0 : at);
}

void proto_put_true(json_t *object, const char *key, bool yes)
{
    if (yes) {
        proto_put(object, key, json_true());
    }
}

void proto_put_string(json_t *object, const char *key, const char *text)
{
    if (text != NULL) {
        proto_put(object, key, proto_string(text));
    }
}

void proto_put_text(json_t *object, const char *key, const struct shisa_text *text)
{
    if (text->en == NULL && text->ja == NULL) {
        return;
    }
    json_t *both = json_object();
    proto_put_string(both, "en", text->en);
    proto_put_string(both, "ja", text->ja);
    proto_put(object, key, both);
}

void proto_put_name(json_t *object, const char *key, const struct shisa_world *world,
                    enum shisa_kind kind, shisa_id id)
{
    if (id != 0) {
        proto_put_string(object, key, shisa_world_name(world, kind, id));
    }
}

void proto_put_label(json_t *object, const char *key, const struct shisa_world *world,
                     enum shisa_kind kind, shisa_id id)
{
    const struct shisa_text label = { .en = shisa_world_label(world, kind, id, SHISA_EN),
                                      .ja = shisa_world_label(world, kind, id, SHISA_JA) };
    proto_put_text(object, key, &label);
}

json_t *proto_ref(const struct shisa_world *world, const struct shisa_ref *ref)
{
    json_t *object = json_object();
    proto_put_string(object, "kind", shisa_noun_of(ref->kind)->word);
    proto_put_name(object, "id", world, ref->kind, ref->id);
    return object;
}

void proto_put_seat(json_t *object, const char *key, const struct shisa_world *world,
                    const struct shisa_seat *seat)
{
    if (seat->duty != SHISA_NOBODY) {
        struct shisa_buf name = { 0 };
        shisa_seat_name(world, seat, &name);
        proto_put_string(object, key, name.data);
        shisa_buf_finish(&name);
    }
}

void proto_put_ref(json_t *object, const char *key, const struct shisa_world *world,
                   const struct shisa_ref *ref)
{
    if (ref->kind != SHISA_KIND_NONE) {
        proto_put(object, key, proto_ref(world, ref));
    }
}

json_t *proto_roles(const struct shisa_world *world, const shisa_id *roles, uint32_t count)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++) {
        json_array_append_new(list, proto_string(shisa_world_name(world, SHISA_ROLE, roles[i])));
    }
    return list;
}

const char *proto_option(const struct shisa_world *world, shisa_id decision, int64_t option)
{
    const struct shisa_decision *asked = shisa_decision_at(world, decision);
    bool known = asked != NULL && option > 0 && option <= asked->options.count;
    return known ? asked->options.at[option - 1].id : NULL;
}

json_t *proto_line(const char *kind)
{
    json_t *line = json_object();
    proto_put_string(line, "t", kind);
    return line;
}

static int add_to_buf(const char *data, size_t len, void *out)
{
    shisa_buf_add(out, data, len);
    return 0;
}

void proto_dump(json_t *value, struct shisa_buf *out)
{
    int failed =
        json_dump_callback(value, add_to_buf, out, JSON_SORT_KEYS | JSON_COMPACT | JSON_ENCODE_ANY);
    SHISA_ASSERT(failed == 0);
    json_decref(value);
}

void proto_finish(json_t *object, struct shisa_buf *out)
{
    SHISA_ASSERT(json_is_object(object));
    proto_dump(object, out);
}
