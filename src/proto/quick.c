/* Lists of thousands, written at once: to build them as objects first takes ten times as long, and
 * a hall that sits down wants a hello each. What is written is what proto_finish would write. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

/* What needs no escape stands as it is: almost everything does. */
static bool is_plain(const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20 || byte == '"' || byte == '\\') {
            return false;
        }
    }
    return true;
}

/* World names and labels are UTF-8: the scenario's files were read as such. */
static void quick_string(struct shisa_buf *out, const char *text)
{
    if (is_plain(text)) {
        shisa_buf_add(out, "\"", 1);
        shisa_buf_add(out, text, strlen(text));
        shisa_buf_add(out, "\"", 1);
    } else {
        proto_dump(proto_string(text), out);
    }
}

void quick_key(struct shisa_buf *out, const char *key)
{
    SHISA_ASSERT(out->len > 0);
    shisa_buf_add(out, ",\"", out->data[out->len - 1] == '{' ? 0 : 1);
    shisa_buf_add(out, "\"", 1);
    shisa_buf_add(out, key, strlen(key));
    shisa_buf_add(out, "\":", 2);
}

void quick_put_string(struct shisa_buf *out, const char *key, const char *text)
{
    if (text != NULL) {
        quick_key(out, key);
        quick_string(out, text);
    }
}

void quick_put_text(struct shisa_buf *out, const char *key, const struct shisa_text *text)
{
    if (text->en == NULL && text->ja == NULL) {
        return;
    }
    quick_key(out, key);
    quick_open(out);
    quick_put_string(out, "en", text->en);
    quick_put_string(out, "ja", text->ja);
    quick_close(out);
}

void quick_put_name(struct shisa_buf *out, const char *key, const struct shisa_world *world,
                    enum shisa_kind kind, shisa_id id)
{
    if (id != 0) {
        quick_put_string(out, key, shisa_world_name(world, kind, id));
    }
}

void quick_put_label(struct shisa_buf *out, const char *key, const struct shisa_world *world,
                     enum shisa_kind kind, shisa_id id)
{
    const struct shisa_text label = { .en = shisa_world_label(world, kind, id, SHISA_EN),
                                      .ja = shisa_world_label(world, kind, id, SHISA_JA) };
    quick_put_text(out, key, &label);
}

void quick_put_number(struct shisa_buf *out, const char *key, int64_t number)
{
    if (number != 0) {
        quick_key(out, key);
        shisa_buf_addf(out, "%lld", (long long)number);
    }
}

void quick_put_true(struct shisa_buf *out, const char *key, bool yes)
{
    if (yes) {
        quick_key(out, key);
        shisa_buf_puts(out, "true");
    }
}

/* --- objects and lists ------------------------------------------------------------------------ */

void quick_open(struct shisa_buf *out)
{
    shisa_buf_add(out, "{", 1);
}

void quick_close(struct shisa_buf *out)
{
    shisa_buf_add(out, "}", 1);
}

void quick_list(struct shisa_buf *out)
{
    shisa_buf_add(out, "[", 1);
}

void quick_item(struct shisa_buf *out)
{
    shisa_buf_add(out, ",", out->data[out->len - 1] == '[' ? 0 : 1);
    quick_open(out);
}

void quick_list_end(struct shisa_buf *out)
{
    shisa_buf_add(out, "]", 1);
}

/* --- into a line ------------------------------------------------------------------------------ */

void quick_finish(json_t *object, const struct quick_part *parts, uint32_t count,
                  struct shisa_buf *out)
{
    struct shisa_buf frame = { 0 };
    proto_finish(object, &frame);
    const char *rest = frame.data;
    for (uint32_t i = 0; i < count; i++) {
        char place[PROTO_SHOWN_MAX];
        size_t before = strlen(parts[i].key) + 3; /* "key": */
        snprintf(place, sizeof place, "\"%s\":null", parts[i].key);
        const char *at = strstr(rest, place);
        SHISA_ASSERT(at != NULL);
        shisa_buf_add(out, rest, (size_t)(at - rest) + before);
        shisa_buf_add(out, parts[i].text.data, parts[i].text.len);
        rest = at + strlen(place);
    }
    shisa_buf_puts(out, rest);
    shisa_buf_finish(&frame);
}
