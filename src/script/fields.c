/* The fields of a noun, read by their types in the schema. A mistake becomes a finding and the next
 * field is read: a planner corrects all of them at once. */
#include "internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fields.h"

#define VALUE_COLUMNS 40

/* --- findings -------------------------------------------------------------------------------- */

struct shisa_finding *script_complain(const struct reading *reading, const char *code,
                                      const char *field, const char *token, const char *format, ...)
{
    struct load *load = reading->script->load;
    char words[SHISA_ERR_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(words, sizeof words, format, arguments);
    va_end(arguments);
    const char *quote = reading->id == NULL ? "" : "\"";
    struct shisa_finding *finding =
        shisa_finding_add(load->findings, SHISA_ERROR, code, reading->place, "%s%s%s%s%s%s %s",
                          reading->noun, reading->id == NULL ? "" : " ", quote,
                          reading->id == NULL ? "" : reading->id, quote, reading->path, words);
    finding->noun = reading->noun;
    finding->field = field;
    if (token != NULL) {
        finding->token = script_keep(reading->lua, load->world->region, token);
    }
    return finding;
}

static void suggest(struct shisa_finding *finding, const char *near)
{
    if (near != NULL) {
        snprintf(finding->help, sizeof finding->help, "did you mean \"%s\"?", near);
    }
}

/* The value on top, as a planner would call it. */
static const char *name_value(lua_State *lua, char out[SHISA_ERR_MAX])
{
    switch (lua_type(lua, -1)) {
    case LUA_TSTRING: {
        const char *text = lua_tostring(lua, -1);
        size_t fits = shisa_text_fit(text, VALUE_COLUMNS);
        snprintf(out, SHISA_ERR_MAX, "the string \"%.*s%s\"", (int)fits, text,
                 text[fits] == '\0' ? "" : "…");
        break;
    }
    case LUA_TNUMBER:
        if (lua_isinteger(lua, -1)) {
            snprintf(out, SHISA_ERR_MAX, "the number %lld", (long long)lua_tointeger(lua, -1));
        } else {
            snprintf(out, SHISA_ERR_MAX, "a number with a fraction");
        }
        break;
    case LUA_TBOOLEAN:
        snprintf(out, SHISA_ERR_MAX, "%s", lua_toboolean(lua, -1) ? "true" : "false");
        break;
    default:
        snprintf(out, SHISA_ERR_MAX, "a %s", luaL_typename(lua, -1));
        break;
    }
    return out;
}

void fields_wrong_type(const struct reading *reading, const struct shisa_field *field,
                       const char *wanted)
{
    char got[SHISA_ERR_MAX];
    name_value(reading->lua, got);
    script_complain(reading, "E005", field->name, field->name, "needs %s in \"%s\", not %s", wanted,
                    field->name, got);
}

/* --- strings --------------------------------------------------------------------------------- */

static int raise_full(const struct reading *reading)
{
    return luaL_error(reading->lua, "what the scenario declares takes more than %d MiB",
                      (int)(SHISA_WORLD_MAX >> 20));
}

void *fields_alloc(const struct reading *reading, size_t size)
{
    void *memory = shisa_region_alloc(reading->script->load->world->region, size);
    if (memory == NULL) {
        raise_full(reading);
    }
    return memory;
}

/* The string on top, clean and kept in the world; NULL when it is none that can be shown. */
static char *read_words(const struct reading *reading, const struct shisa_field *field)
{
    struct shisa_buf clean = { 0 };
    struct shisa_err err;
    size_t len;
    const char *text = lua_tolstring(reading->lua, -1, &len);
    if (shisa_text_clean(text, len, SHISA_DECLARED_TEXT_MAX, &clean, &err) != SHISA_OK) {
        shisa_buf_finish(&clean);
        struct shisa_finding *finding =
            script_complain(reading, "E010", field->name, field->name, "cannot show \"%s\": %s",
                            field->name, err.text);
        if (err.status == SHISA_INVALID) {
            snprintf(finding->help, sizeof finding->help, "save the file as UTF-8");
        }
        return NULL;
    }
    char *kept = shisa_region_copy(reading->script->load->world->region,
                                   clean.data == NULL ? "" : clean.data);
    shisa_buf_finish(&clean); /* before raising: nothing else would free it */
    if (kept == NULL) {
        raise_full(reading);
    }
    return kept;
}

struct values {
    const char *at[16];
    size_t count;
};

/* Cuts "a|b|c" in copy into its words. */
static struct values split_values(char *copy)
{
    struct values values = { .count = 0 };
    while (copy != NULL) {
        SHISA_ASSERT(values.count < COUNT_OF(values.at));
        values.at[values.count++] = copy;
        copy = strchr(copy, '|');
        if (copy != NULL) {
            *copy++ = '\0';
        }
    }
    return values;
}

static bool check_value(const struct reading *reading, const struct shisa_field *field,
                        const char *text)
{
    char copy[SHISA_ERR_MAX];
    size_t len = strlen(field->values);
    SHISA_ASSERT(len < sizeof copy);
    memcpy(copy, field->values, len + 1);
    struct values values = split_values(copy);
    for (size_t i = 0; i < values.count; i++) {
        if (strcmp(values.at[i], text) == 0) {
            return true;
        }
    }
    struct shisa_finding *finding =
        script_complain(reading, "E008", field->name, text, "needs one of %s in \"%s\", not \"%s\"",
                        field->values, field->name, text);
    suggest(finding, shisa_closest(text, values.at, values.count));
    return false;
}

static void read_string(struct reading *reading, const struct shisa_field *field, void *at)
{
    if (lua_type(reading->lua, -1) != LUA_TSTRING) {
        fields_wrong_type(reading, field, "a string");
        return;
    }
    const char *text = read_words(reading, field);
    if (text != NULL && (field->values == NULL || check_value(reading, field, text))) {
        *(const char **)at = text;
    }
}

static void read_ref(struct reading *reading, const struct shisa_field *field, void *at)
{
    struct shisa_ref *ref = at;
    if (lua_type(reading->lua, -1) != LUA_TSTRING) {
        fields_wrong_type(reading, field, "the id of something declared");
        return;
    }
    ref->name = read_words(reading, field);
}

static void read_deed(struct reading *reading, const struct shisa_field *field, void *at)
{
    static const char wanted[] = "a deed \"action\" or \"action:target\"";
    struct shisa_deed *deed = at;
    if (lua_type(reading->lua, -1) != LUA_TSTRING) {
        fields_wrong_type(reading, field, wanted);
        return;
    }
    char *text = read_words(reading, field);
    char *colon = text == NULL ? NULL : strchr(text, ':');
    if (text == NULL) {
        return;
    }
    if (colon == text || (colon != NULL && colon[1] == '\0')) {
        fields_wrong_type(reading, field, wanted);
        return;
    }
    deed->action.name = text;
    if (colon != NULL) {
        *colon = '\0';
        deed->target.name = colon + 1;
    }
}

static void read_text(struct reading *reading, const struct shisa_field *field, void *at)
{
    static const struct shisa_field languages[] = {
        { .name = "en", .type = SHISA_F_STRING, .offset = offsetof(struct shisa_text, en) },
        { .name = "ja", .type = SHISA_F_STRING, .offset = offsetof(struct shisa_text, ja) },
    };
    if (lua_type(reading->lua, -1) != LUA_TTABLE) {
        fields_wrong_type(reading, field, "a text { en = …, ja = … }");
        return;
    }
    struct reading inner = fields_inside(reading, field, 0);
    script_read_fields(&inner, languages, COUNT_OF(languages), -1, at);
}

/* --- numbers, times, functions --------------------------------------------------------------- */

static void read_time(struct reading *reading, const struct shisa_field *field, void *at)
{
    struct shisa_err err;
    shisa_ms ms;
    if (lua_type(reading->lua, -1) != LUA_TSTRING) {
        fields_wrong_type(reading, field, "a duration such as \"5m\"");
        return;
    }
    const char *text = lua_tostring(reading->lua, -1);
    if (shisa_ms_parse(text, &ms, &err) != SHISA_OK) {
        script_complain(reading, "E006", field->name, text, "has no duration in \"%s\": %s",
                        field->name, err.text);
    } else {
        *(shisa_ms *)at = ms;
    }
}

/* As schema.h says: 32 bits unless the upper bound needs more. */
static void set_integer(const struct shisa_field *field, void *at, int64_t value)
{
    if (field->max > INT32_MAX) {
        *(int64_t *)at = value;
    } else {
        *(int32_t *)at = (int32_t)value;
    }
}

static void read_integer(struct reading *reading, const struct shisa_field *field, void *at)
{
    int whole = 0;
    lua_Integer value = 0;
    if (lua_type(reading->lua, -1) == LUA_TNUMBER) {
        value = lua_tointegerx(reading->lua, -1, &whole);
    }
    if (!whole) {
        fields_wrong_type(reading, field, "a whole number");
    } else if (value < field->min || value > field->max) {
        script_complain(reading, "E007", field->name, field->name,
                        "needs %lld to %lld in \"%s\", not %lld", (long long)field->min,
                        (long long)field->max, field->name, (long long)value);
    } else {
        set_integer(field, at, value);
    }
}

static void read_boolean(struct reading *reading, const struct shisa_field *field, void *at)
{
    if (lua_type(reading->lua, -1) != LUA_TBOOLEAN) {
        fields_wrong_type(reading, field, "true or false");
        return;
    }
    *(bool *)at = lua_toboolean(reading->lua, -1);
}

static void read_function(struct reading *reading, const struct shisa_field *field, void *at)
{
    if (lua_type(reading->lua, -1) != LUA_TFUNCTION) {
        fields_wrong_type(reading, field, "a function");
        return;
    }
    lua_pushvalue(reading->lua, -1);
    *(shisa_function *)at = luaL_ref(reading->lua, LUA_REGISTRYINDEX);
}

/* --- tables ---------------------------------------------------------------------------------- */

fields_reader *const fields_readers[] = {
    [SHISA_F_STRING] = read_string,
    [SHISA_F_TEXT] = read_text,
    [SHISA_F_TIME] = read_time,
    [SHISA_F_INTEGER] = read_integer,
    [SHISA_F_BOOLEAN] = read_boolean,
    [SHISA_F_REF] = read_ref,
    [SHISA_F_REFS] = lists_read,
    [SHISA_F_STRINGS] = lists_read,
    [SHISA_F_DEED] = read_deed,
    [SHISA_F_DEEDS] = lists_read,
    [SHISA_F_MENTION] = lists_read,
    [SHISA_F_NEEDS] = lists_read_needs,
    [SHISA_F_LINES] = lists_read_lines,
    [SHISA_F_OPTIONS] = lists_read_options,
    [SHISA_F_PARAMETERS] = lists_read_parameters,
    [SHISA_F_FUNCTION] = read_function,
};

struct reading fields_inside(const struct reading *reading, const struct shisa_field *field,
                             lua_Integer item)
{
    struct reading inner = *reading;
    if (item > 0) {
        snprintf(inner.path, sizeof inner.path, ", item %lld of \"%s\",", (long long)item,
                 field->name);
    } else {
        snprintf(inner.path, sizeof inner.path, ", in \"%s\",", field->name);
    }
    return inner;
}

static void set_default(const struct shisa_field *field, void *at)
{
    if (field->type == SHISA_F_TIME) {
        *(shisa_ms *)at = field->otherwise;
    } else if (field->type == SHISA_F_INTEGER) {
        set_integer(field, at, field->otherwise);
    }
}

static const struct shisa_field *find_field(const struct shisa_field *fields, uint32_t count,
                                            const char *name)
{
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(fields[i].name, name) == 0) {
            return &fields[i];
        }
    }
    return NULL;
}

static void report_unknown(struct reading *reading, const struct shisa_field *fields,
                           uint32_t count, const char *name)
{
    const char *names[32];
    SHISA_ASSERT(count <= COUNT_OF(names));
    for (uint32_t i = 0; i < count; i++) {
        names[i] = fields[i].name;
    }
    struct shisa_finding *finding =
        script_complain(reading, "E003", NULL, name, "has no field \"%s\"", name);
    suggest(finding, shisa_closest(name, names, count));
}

static uint32_t count_values(lua_State *lua, int table)
{
    uint32_t count = 0;
    for (lua_pushnil(lua); lua_next(lua, table) != 0; lua_pop(lua, 1)) {
        count++;
    }
    return count;
}

/* In order of keys: Lua's own order differs between two runs. */
static void check_names(struct reading *reading, const struct shisa_field *fields, uint32_t count,
                        int table)
{
    lua_State *lua = reading->lua;
    lua_Integer keys = script_sorted_keys(lua, table);
    for (lua_Integer i = 1; i <= keys; i++) {
        if (lua_rawgeti(lua, -1, i) != LUA_TSTRING) {
            script_complain(reading, "E003", NULL, NULL,
                            "has value number %lld without a name: write field = value",
                            (long long)lua_tointeger(lua, -1));
        } else if (find_field(fields, count, lua_tostring(lua, -1)) == NULL) {
            report_unknown(reading, fields, count, lua_tostring(lua, -1));
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

static void report_missing(const struct reading *reading, const struct shisa_field *field)
{
    struct shisa_finding *finding =
        script_complain(reading, "E004", field->name, NULL, "needs the field \"%s\"", field->name);
    if (field->help != NULL) {
        snprintf(finding->help, sizeof finding->help, "%s", field->help);
    }
}

void script_read_fields(struct reading *reading, const struct shisa_field *fields, uint32_t count,
                        int index, void *noun)
{
    lua_State *lua = reading->lua;
    int table = lua_absindex(lua, index);
    uint32_t read = 0;
    luaL_checkstack(lua, 20, "a declaration is nested too deeply");
    for (uint32_t i = 0; i < count; i++) {
        void *at = (char *)noun + fields[i].offset;
        set_default(&fields[i], at);
        lua_pushstring(lua, fields[i].name);
        if (lua_rawget(lua, table) != LUA_TNIL) {
            fields_readers[fields[i].type](reading, &fields[i], at);
            read++;
        } else if (fields[i].required) {
            report_missing(reading, &fields[i]);
        }
        lua_pop(lua, 1);
    }
    if (count_values(lua, table) != read) {
        check_names(reading, fields, count, table);
    }
}
