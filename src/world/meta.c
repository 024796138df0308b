/* The editor's file: the same tables as annotations that LuaLS completes and checks with. */
#include "shisa/schema.h"

#include "internal.h"

static const char *const types[] = {
    [SHISA_F_STRING] = "string",
    [SHISA_F_TEXT] = "Text",
    [SHISA_F_TIME] = "Time",
    [SHISA_F_INTEGER] = "integer",
    [SHISA_F_BOOLEAN] = "boolean",
    [SHISA_F_REF] = "string",
    [SHISA_F_REFS] = "string|string[]",
    [SHISA_F_STRINGS] = "string|string[]",
    [SHISA_F_DEED] = "string",
    [SHISA_F_DEEDS] = "string|string[]",
    [SHISA_F_MENTION] = "(string|string[])[]",
    [SHISA_F_NEEDS] = "table<string, Need>",
    [SHISA_F_LINES] = "table<string, string>",
    [SHISA_F_OPTIONS] = "Option[]",
    [SHISA_F_PARAMETERS] = "table<string, string[]>",
    [SHISA_F_FUNCTION] = "fun()",
};

/* "InjectSpec" of "inject". */
static void add_class(struct shisa_buf *out, const struct shisa_noun *noun)
{
    char first = (char)(noun->word[0] - 'a' + 'A');
    shisa_buf_add(out, &first, 1);
    shisa_buf_addf(out, "%sSpec", noun->word + 1);
}

static void add_field(struct shisa_buf *out, const struct shisa_field *field)
{
    shisa_buf_addf(out, "---@field %s%s ", field->name, field->required ? "" : "?");
    if (field->values != NULL) {
        world_add_values(out, field->values, "\"", "\"|\"");
    } else {
        shisa_buf_puts(out, types[field->type]);
    }
    shisa_buf_addf(out, " # %s\n", field->help);
}

static void add_spec(struct shisa_buf *out, const struct shisa_noun *noun)
{
    shisa_buf_puts(out, "---@class ");
    add_class(out, noun);
    shisa_buf_puts(out, "\n");
    for (uint32_t i = 0; i < noun->field_count; i++) {
        add_field(out, &noun->fields[i]);
    }
    shisa_buf_puts(out, "\n");
}

static void add_function(struct shisa_buf *out, const struct shisa_noun *noun)
{
    shisa_buf_addf(out, "---%s\n", noun->help);
    if (noun->kind == SHISA_KIND_NONE) {
        shisa_buf_puts(out, "---@param spec ");
        add_class(out, noun);
        shisa_buf_addf(out, "\nfunction %s(spec) end\n\n", noun->word);
        return;
    }
    shisa_buf_puts(out, "---@param id string\n---@return fun(spec: ");
    add_class(out, noun);
    shisa_buf_puts(out, ")\n---@overload fun(id: string, spec: ");
    add_class(out, noun);
    shisa_buf_addf(out, ")\nfunction %s(id) end\n\n", noun->word);
}

void shisa_schema_meta(struct shisa_buf *out)
{
    shisa_buf_puts(out, "---@meta shisa\n\n"
                        "---@alias Time string # \"90s\", \"5m\", \"1h30m\", \"2d\"\n\n"
                        "---What people read, in both languages.\n"
                        "---@class Text\n---@field en? string\n---@field ja? string\n\n"
                        "---@class Option\n---@field id string\n---@field text Text\n"
                        "---@field unreachable? Text # Why no rehearsal takes it.\n\n"
                        "---@class Need\n---@field margin? Time # Before this service follows.\n"
                        "---@field loss integer # Per cent lost when the other is at 0.\n"
                        "---@field below? integer # Level of the other below which it runs.\n"
                        "---@field restore? Time # Before this one is back as well.\n"
                        "---@field backup? Time # More margin, if the backup starts.\n"
                        "---@field starts? integer # Chance of that in per cent.\n"
                        "---@field feeds? string # Resource that prolongs the margin.\n\n");
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        add_spec(out, shisa_noun_of(kind));
        add_function(out, shisa_noun_of(kind));
    }
}
