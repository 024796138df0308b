#include "kit.h"

#include <jansson.h>
#include <string.h>

#include "shisa/limits.h"

void line_fail(struct line *line, const char *name, const char *what)
{
    if (!line->bad) {
        (void)shisa_fail(line->err, SHISA_INVALID, "a line of the hub is not understood: \"%s\" %s",
                         name, what);
    }
    line->bad = true;
}

/* The field, if it is there and of that type. null counts as missing. */
static const json_t *field(struct line *line, const char *name, json_type type, enum need need)
{
    const json_t *value = json_object_get(line->json, name);
    if (value == NULL || json_is_null(value)) {
        if (need == REQUIRED) {
            line_fail(line, name, "is missing");
        }
        return NULL;
    }
    if (json_typeof(value) != type) {
        line_fail(line, name, "is of another type");
        return NULL;
    }
    return value;
}

shisa_status line_open(struct line *line, const char *text, size_t len, struct pool *pool,
                       struct shisa_err *err)
{
    json_t *json = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL);
    *line = (struct line){ json, pool, err, false };
    if (!json_is_object(json)) {
        line_close(line);
        return shisa_fail(err, SHISA_INVALID, "a line of the hub is not a JSON object");
    }
    return SHISA_OK;
}

void line_close(struct line *line)
{
    json_decref((json_t *)(uintptr_t)line->json);
}

bool line_is(const struct line *line, const char *name, const char *word)
{
    const char *value = json_string_value(json_object_get(line->json, name));
    return value != NULL && strcmp(value, word) == 0;
}

bool line_has(const struct line *line, const char *name)
{
    const json_t *value = json_object_get(line->json, name);
    return value != NULL && !json_is_null(value);
}

/* The hub has cleaned it already; a terminal does not trust that. */
static const char *cleaned(struct line *line, const char *name, const json_t *value)
{
    struct shisa_buf text = { 0 };
    const char *copy = NULL;
    if (shisa_text_clean(json_string_value(value), json_string_length(value),
                         SHISA_DECLARED_TEXT_MAX, &text, NULL) == SHISA_OK) {
        copy = pool_copy(line->pool, text.len == 0 ? "" : text.data, text.len);
    } else {
        line_fail(line, name, "is not text, or too long");
    }
    shisa_buf_finish(&text);
    return copy;
}

const char *line_word(struct line *line, const char *name, enum need need)
{
    const json_t *value = field(line, name, JSON_STRING, need);
    return value == NULL ? NULL : cleaned(line, name, value);
}

struct shisa_text line_text(struct line *line, const char *name, enum need need)
{
    struct shisa_text text = { NULL, NULL };
    const json_t *both = field(line, name, JSON_OBJECT, need);
    if (both != NULL) {
        struct line inner = { both, line->pool, line->err, line->bad };
        text.en = line_word(&inner, "en", OPTIONAL);
        text.ja = line_word(&inner, "ja", OPTIONAL);
        line->bad = inner.bad;
    }
    return text;
}

const json_t *line_object(struct line *line, const char *name)
{
    return field(line, name, JSON_OBJECT, OPTIONAL);
}

int line_choice(struct line *line, const char *name, const char *const *names)
{
    int at = 0;
    while (names[at] != NULL && !line_is(line, name, names[at])) {
        at++;
    }
    if (names[at] == NULL) {
        line_fail(line, name, line_has(line, name) ? "is not known" : "is missing");
        return 0;
    }
    return at;
}

int64_t line_number(struct line *line, const char *name, enum need need)
{
    const json_t *value = field(line, name, JSON_INTEGER, need);
    return value == NULL ? 0 : json_integer_value(value);
}

int64_t line_count(struct line *line, const char *name, enum need need, int64_t max)
{
    int64_t value = line_number(line, name, need);
    if (value < 0 || value > max) {
        line_fail(line, name, "is out of range");
        return 0;
    }
    return value;
}

bool line_flag(struct line *line, const char *name)
{
    const json_t *value = json_object_get(line->json, name);
    if (value != NULL && !json_is_boolean(value)) {
        line_fail(line, name, "is of another type");
    }
    return json_is_true(value);
}

const char **line_words(struct line *line, const char *name, uint32_t *count)
{
    const json_t *list = field(line, name, JSON_ARRAY, OPTIONAL);
    size_t size = json_array_size(list);
    const char **words = pool_take(line->pool, (size + 1) * sizeof *words);
    for (size_t i = 0; i < size; i++) {
        const json_t *value = json_array_get(list, i);
        if (!json_is_string(value)) {
            line_fail(line, name, "holds something that is no id");
            break;
        }
        words[i] = cleaned(line, name, value);
    }
    *count = (uint32_t)size;
    return words;
}

void *line_list(struct line *line, const char *name, size_t size,
                void (*each)(struct line *line, void *item), uint32_t *count)
{
    const json_t *list = field(line, name, JSON_ARRAY, OPTIONAL);
    size_t items = json_array_size(list);
    char *memory = pool_take(line->pool, (items + 1) * size);
    for (size_t i = 0; i < items && !line->bad; i++) {
        struct line inner = { json_array_get(list, i), line->pool, line->err, false };
        each(&inner, memory + i * size);
        line->bad = inner.bad;
    }
    *count = (uint32_t)items;
    return memory;
}

shisa_ms line_at(struct line *line)
{
    return line_count(line, "at", REQUIRED, SHISA_LENGTH_MS_MAX);
}

/* Deadlines may lie behind the end of the exercise. */
shisa_ms line_due(struct line *line)
{
    shisa_ms due = line_count(line, "due", OPTIONAL, 2 * SHISA_LENGTH_MS_MAX);
    return due == 0 ? SHISA_NEVER : due;
}

uint32_t line_item(struct line *line)
{
    uint32_t item = (uint32_t)line_count(line, "item", REQUIRED, SHISA_MESSAGES_MAX);
    if (item == 0) {
        line_fail(line, "item", "is missing");
    }
    return item;
}
