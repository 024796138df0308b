/* Fields that hold many: lists of strings, references and deeds, options, needs, parameters. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

#include "fields.h"

/* What shisa_refs, shisa_strings and their like have in common. */
struct items {
    void *at;
    uint32_t count;
};

static void set_items(void *at, void *items, lua_Integer count)
{
    struct items list = { items, (uint32_t)count };
    memcpy(at, &list, sizeof list);
}
_Static_assert(sizeof(struct items) == sizeof(struct shisa_refs) &&
                   sizeof(struct items) == sizeof(struct shisa_needs),
               "lists are an address and a count");

/* --- lists ----------------------------------------------------------------------------------- */

/* How many items the list on top has; -1 after a finding when it is not a list. */
static lua_Integer list_length(const struct reading *reading, const struct shisa_field *field,
                               const char *wanted)
{
    lua_State *lua = reading->lua;
    if (lua_type(lua, -1) != LUA_TTABLE) {
        fields_wrong_type(reading, field, wanted);
        return -1;
    }
    lua_Integer length = (lua_Integer)lua_rawlen(lua, -1), entries = 0;
    lua_pushnil(lua);
    while (lua_next(lua, -2) != 0) {
        lua_pop(lua, 1);
        entries++;
    }
    if (entries != length) {
        script_complain(reading, "E005", field->name, field->name,
                        "needs %s in \"%s\", not a table with names or gaps", wanted, field->name);
        return -1;
    }
    if (length > (lua_Integer)SHISA_RECIPIENTS_MAX) {
        script_complain(reading, "E007", field->name, field->name,
                        "has %lld items in \"%s\": at most %u", (long long)length, field->name,
                        SHISA_RECIPIENTS_MAX);
        return -1;
    }
    return length;
}

struct list_type {
    const char *wanted;
    enum shisa_field_type item;
    size_t size;
};

static const struct list_type list_types[] = {
    [SHISA_F_REFS] = { "an id or a list of ids", SHISA_F_REF, sizeof(struct shisa_ref) },
    [SHISA_F_STRINGS] = { "a string or a list of strings", SHISA_F_STRING, sizeof(const char *) },
    [SHISA_F_DEEDS] = { "a deed or a list of deeds", SHISA_F_DEED, sizeof(struct shisa_deed) },
    [SHISA_F_MENTION] = { "a list of words or of lists of words", SHISA_F_STRINGS,
                          sizeof(struct shisa_strings) },
};

/* A list of strings has no holes: one that could not be read is a finding and an empty string. */
static void read_item(struct reading *reading, const struct shisa_field *item, void *at)
{
    fields_readers[item->type](reading, item, at);
    if (item->type == SHISA_F_STRING && *(const char **)at == NULL) {
        *(const char **)at = "";
    }
}

void lists_read(struct reading *reading, const struct shisa_field *field, void *at)
{
    lua_State *lua = reading->lua;
    const struct list_type *type = &list_types[field->type];
    struct shisa_field item = *field;
    item.type = type->item;
    if (lua_type(lua, -1) == LUA_TSTRING) { /* a list of one */
        void *one = fields_alloc(reading, type->size);
        read_item(reading, &item, one);
        set_items(at, one, 1);
        return;
    }
    lua_Integer length = list_length(reading, field, type->wanted);
    if (length <= 0) {
        return;
    }
    char *items = fields_alloc(reading, (size_t)length * type->size);
    for (lua_Integer i = 0; i < length; i++) {
        lua_rawgeti(lua, -1, i + 1);
        read_item(reading, &item, items + (size_t)i * type->size);
        lua_pop(lua, 1);
    }
    set_items(at, items, length);
}

void lists_read_options(struct reading *reading, const struct shisa_field *field, void *at)
{
    static const struct shisa_field option_fields[] = {
        { .name = "id",
          .type = SHISA_F_STRING,
          .offset = offsetof(struct shisa_option, id),
          .required = true,
          .help = "Short name of the option, as rules and expectations name it." },
        { .name = "text",
          .type = SHISA_F_TEXT,
          .offset = offsetof(struct shisa_option, text),
          .required = true,
          .help = "What people read." },
        { .name = "unreachable",
          .type = SHISA_F_TEXT,
          .offset = offsetof(struct shisa_option, unreachable),
          .help = "Why no rehearsal takes it, if that is on purpose." },
    };
    lua_State *lua = reading->lua;
    lua_Integer length = list_length(reading, field, "a list of options { id = …, text = … }");
    if (length <= 0) {
        return;
    }
    struct shisa_option *options = fields_alloc(reading, (size_t)length * sizeof *options);
    for (lua_Integer i = 0; i < length; i++) {
        struct reading inner = fields_inside(reading, field, i + 1);
        if (lua_rawgeti(lua, -1, i + 1) == LUA_TTABLE) {
            script_read_fields(&inner, option_fields, COUNT_OF(option_fields), -1, &options[i]);
        } else {
            fields_wrong_type(&inner, field, "an option { id = …, text = … }");
        }
        lua_pop(lua, 1);
    }
    set_items(at, options, length);
}

/* --- tables by name -------------------------------------------------------------------------- */

/* Pushes the sorted keys of the table on top, all of them names; -1 after a finding, then nothing
 * is pushed. */
static lua_Integer push_names(const struct reading *reading, const struct shisa_field *field,
                              const char *wanted)
{
    lua_State *lua = reading->lua;
    if (lua_type(lua, -1) != LUA_TTABLE) {
        fields_wrong_type(reading, field, wanted);
        return -1;
    }
    lua_Integer count = script_sorted_keys(lua, -1);
    /* Numbers come first, so one look is enough. */
    bool named = count == 0 || lua_rawgeti(lua, -1, 1) == LUA_TSTRING;
    lua_pop(lua, count == 0 ? 0 : 1);
    if (!named) {
        lua_pop(lua, 1);
        script_complain(reading, "E005", field->name, field->name, "needs %s in \"%s\", not a list",
                        wanted, field->name);
        return -1;
    }
    return count;
}

/* Pushes name number i and its value; the table lies below its names. */
static const char *push_named(const struct reading *reading, lua_Integer i)
{
    lua_State *lua = reading->lua;
    lua_rawgeti(lua, -1, i);
    lua_pushvalue(lua, -1);
    lua_rawget(lua, -4);
    return script_keep(lua, reading->script->load->world->region, lua_tostring(lua, -2));
}

void lists_read_needs(struct reading *reading, const struct shisa_field *field, void *at)
{
    static const struct shisa_field need_fields[] = {
        { .name = "margin",
          .type = SHISA_F_TIME,
          .offset = offsetof(struct shisa_need, margin),
          .help = "How long it holds out." },
        { .name = "loss",
          .type = SHISA_F_INTEGER,
          .offset = offsetof(struct shisa_need, loss),
          .required = true,
          .min = 1,
          .max = 100,
          .help = "Per cent lost when the other is at 0." },
        { .name = "below",
          .type = SHISA_F_INTEGER,
          .offset = offsetof(struct shisa_need, below),
          .min = 1,
          .max = 100,
          .otherwise = 50,
          .help = "Level of the other below which the margin runs." },
        { .name = "restore",
          .type = SHISA_F_TIME,
          .offset = offsetof(struct shisa_need, restore),
          .help = "How long after the other it is back." },
        { .name = "backup",
          .type = SHISA_F_TIME,
          .offset = offsetof(struct shisa_need, backup),
          .help = "How much longer it holds out if its backup starts." },
        { .name = "starts",
          .type = SHISA_F_INTEGER,
          .offset = offsetof(struct shisa_need, starts),
          .max = 100,
          .otherwise = 100,
          .help = "Chance in per cent that the backup starts." },
        { .name = "feeds",
          .type = SHISA_F_REF,
          .offset = offsetof(struct shisa_need, feeds),
          .help = "Resource of which a unit lets it hold out longer." },
    };
    static const char wanted[] = "needs { service = { margin = …, loss = …, restore = … } }";
    lua_State *lua = reading->lua;
    lua_Integer count = push_names(reading, field, wanted);
    if (count < 0) {
        return;
    }
    struct shisa_need *needs = fields_alloc(reading, (size_t)count * sizeof *needs);
    for (lua_Integer i = 0; i < count; i++) {
        needs[i].service.name = push_named(reading, i + 1);
        struct reading inner = fields_inside(reading, field, 0);
        if (lua_istable(lua, -1)) {
            script_read_fields(&inner, need_fields, COUNT_OF(need_fields), -1, &needs[i]);
        } else {
            fields_wrong_type(&inner, field, wanted);
        }
        lua_pop(lua, 2);
    }
    lua_pop(lua, 1);
    set_items(at, needs, count);
}

void lists_read_lines(struct reading *reading, const struct shisa_field *field, void *at)
{
    static const struct shisa_field service = { .name = "lines", .type = SHISA_F_REF };
    lua_State *lua = reading->lua;
    lua_Integer count = push_names(reading, field, "lines { channel = \"service\" }");
    if (count < 0) {
        return;
    }
    struct shisa_line *lines = fields_alloc(reading, (size_t)count * sizeof *lines);
    for (lua_Integer i = 0; i < count; i++) {
        lines[i].channel.name = push_named(reading, i + 1);
        fields_readers[SHISA_F_REF](reading, &service, &lines[i].service);
        lua_pop(lua, 2);
    }
    lua_pop(lua, 1);
    set_items(at, lines, count);
}

void lists_read_parameters(struct reading *reading, const struct shisa_field *field, void *at)
{
    lua_State *lua = reading->lua;
    lua_Integer count = push_names(reading, field, "parameters { name = { \"value\", … } }");
    if (count < 0) {
        return;
    }
    struct shisa_parameter *parameters = fields_alloc(reading, (size_t)count * sizeof *parameters);
    struct shisa_field values = { .name = field->name, .type = SHISA_F_STRINGS };
    for (lua_Integer i = 0; i < count; i++) {
        struct shisa_parameter *parameter = &parameters[i];
        parameter->name = push_named(reading, i + 1);
        lists_read(reading, &values, &parameter->values);
        bool has_default = parameter->values.count > 0 && parameter->values.at[0] != NULL;
        parameter->value = has_default ? parameter->values.at[0] : "";
        if (!has_default) {
            script_complain(reading, "E004", field->name, parameter->name,
                            "needs at least one value for parameter \"%s\"", parameter->name);
        }
        lua_pop(lua, 2);
    }
    lua_pop(lua, 1);
    set_items(at, parameters, count);
}

/* --- settings -------------------------------------------------------------------------------- */

/* The values, quoted, for who named none of them. */
static void name_values(const struct shisa_strings *values, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < values->count; i++) {
        if (values->at[i] != NULL) {
            shisa_buf_addf(out, "%s\"%s\"", out->len > 0 ? ", " : "", values->at[i]);
        }
    }
}

static void set_parameter(struct reading *reading, struct shisa_parameter *parameter,
                          const char *value)
{
    for (uint32_t i = 0; i < parameter->values.count; i++) {
        const char *known = parameter->values.at[i];
        if (known != NULL && strcmp(known, value) == 0) {
            parameter->value = known;
            return;
        }
    }
    const char *near = shisa_closest(value, parameter->values.at, parameter->values.count);
    struct shisa_finding *finding =
        script_complain(reading, "E011", "parameters", parameter->name,
                        "has no value \"%s\" for parameter \"%s\"", value, parameter->name);
    struct shisa_buf known = { 0 };
    name_values(&parameter->values, &known);
    if (near == NULL && known.len > 0) {
        snprintf(finding->help, sizeof finding->help, "it has %s", known.data);
    } else if (near != NULL) {
        snprintf(finding->help, sizeof finding->help, "did you mean \"%s\"?", near);
    }
    shisa_buf_finish(&known);
}

void script_choose(struct reading *reading, struct shisa_parameters *parameters)
{
    const struct shisa_settings settings = reading->script->load->settings;
    for (uint32_t i = 0; i < settings.count; i++) {
        uint32_t at = 0;
        while (at < parameters->count &&
               strcmp(parameters->at[at].name, settings.at[i].name) != 0) {
            at++;
        }
        if (at < parameters->count) {
            set_parameter(reading, &parameters->at[at], settings.at[i].value);
        } else {
            script_complain(reading, "E011", "parameters", NULL, "has no parameter \"%s\" to set",
                            settings.at[i].name);
        }
    }
}
