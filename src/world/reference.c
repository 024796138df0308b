/* The reference page: what a planner may declare and what check may say, as Markdown. */
#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

struct form {
    const char *name;    /* in the column "type" */
    const char *example; /* how it is written */
    const char *meaning;
};

static const struct form forms[] = {
    [SHISA_F_STRING] = { "string", "\"large-company\"", "Letters as they are." },
    [SHISA_F_TEXT] = { "text", "{ en = \"Stop\", ja = \"停止\" }",
                       "What people read, in both languages." },
    [SHISA_F_TIME] = { "time", "\"90s\", \"5m\", \"1h30m\", \"2d\"",
                       "A length of time in the story." },
    [SHISA_F_INTEGER] = { "integer", "12", "A whole number." },
    [SHISA_F_BOOLEAN] = { "boolean", "true", "Yes or no; no when it is not given." },
    [SHISA_F_REF] = { "id", "\"aoba/csirt\"",
                      "The id of something declared, before or after this line." },
    [SHISA_F_REFS] = { "ids", "\"aoba\" or { \"aoba/csirt\", \"meti/desk\" }",
                       "One id or several." },
    [SHISA_F_STRINGS] = { "strings", "\"T3\" or { \"T3\", \"T8\" }", "One string or several." },
    [SHISA_F_DEED] = { "deed", "\"isolate\" or \"isolate:laptop\"",
                       "An action, to anything or to one target." },
    [SHISA_F_DEEDS] = { "deeds", "{ \"preserve:hmi\", \"rebuild:hmi\" }", "One deed or several." },
    [SHISA_F_MENTION] = { "words", "{ \"41\", { \"impact\", \"影響\" } }",
                          "Each word has to occur, and of each inner list one, whatever its width "
                          "or case." },
    [SHISA_F_NEEDS] = { "needs", "{ feeder = { margin = \"10m\", loss = 100, restore = \"1h\" } }",
                        "When the named service falls below `below` (50 per cent if not given), "
                        "this one follows after `margin`, by `loss` per cent when the other is at "
                        "0, and is back `restore` after it. A `backup` makes the margin longer if "
                        "it `starts` (chance in per cent); a unit of the resource that `feeds` it "
                        "makes it longer, too. The margin runs as fast as the other lacks, and "
                        "fills again at a quarter of that." },
    [SHISA_F_LINES] = { "lines", "{ phone = \"exchange\" }",
                        "Channels, each with the service that carries it." },
    [SHISA_F_OPTIONS] = { "options",
                          "{ { id = \"wait\", text = { en = \"Wait\", ja = \"待つ\" } } }",
                          "The answers to a question." },
    [SHISA_F_PARAMETERS] = { "parameters", "{ authority = { \"consensus\", \"hybrid\" } }",
                             "Names, each with the values it may have." },
    [SHISA_F_FUNCTION] = { "function", "function() service(\"feeder\"):set(40) end",
                           "What happens." },
};

/* --- fields ---------------------------------------------------------------------------------- */

void world_add_values(struct shisa_buf *out, const char *values, const char *quote,
                      const char *joint)
{
    shisa_buf_puts(out, quote);
    for (size_t len; (len = strcspn(values, "|")) > 0; values += len + (values[len] == '|')) {
        shisa_buf_add(out, values, len);
        shisa_buf_puts(out, values[len] == '|' ? joint : quote);
    }
}

static void add_type(struct shisa_buf *out, const struct shisa_field *field)
{
    char kinds[WORLD_KINDS_TEXT];
    shisa_buf_puts(out, forms[field->type].name);
    if (field->values != NULL) {
        shisa_buf_puts(out, ": ");
        world_add_values(out, field->values, "`", "`, `"); /* a | would end the cell */
    } else if (field->type == SHISA_F_INTEGER) {
        shisa_buf_addf(out, " %lld to %lld", (long long)field->min, (long long)field->max);
    } else if (field->kinds != 0) {
        shisa_buf_addf(out, " of %s", world_kinds_text(field->kinds, kinds));
    }
}

static void add_default(struct shisa_buf *out, const struct shisa_field *field)
{
    if (field->required) {
        shisa_buf_puts(out, "required");
    } else if (field->type == SHISA_F_INTEGER && field->otherwise != 0) {
        shisa_buf_addf(out, "%lld", (long long)field->otherwise);
    }
}

static void add_field(struct shisa_buf *out, const struct shisa_field *field)
{
    shisa_buf_addf(out, "| `%s` | ", field->name);
    add_type(out, field);
    shisa_buf_puts(out, " | ");
    add_default(out, field);
    shisa_buf_addf(out, " | %s |\n", field->help);
}

static void add_noun(struct shisa_buf *out, const struct shisa_noun *noun)
{
    shisa_buf_addf(out, "### %s\n\n%s\n\n```lua\n%s\n```\n\n", noun->word, noun->help,
                   noun->example);
    shisa_buf_puts(out, "| field | type | default | meaning |\n|---|---|---|---|\n");
    for (uint32_t i = 0; i < noun->field_count; i++) {
        add_field(out, &noun->fields[i]);
    }
    shisa_buf_puts(out, "\n");
}

static void add_forms(struct shisa_buf *out)
{
    shisa_buf_puts(out,
                   "### How a field is written\n\n| type | written | meaning |\n|---|---|---|\n");
    for (size_t i = 0; i < COUNT_OF(forms); i++) {
        shisa_buf_addf(out, "| %s | `%s` | %s |\n", forms[i].name, forms[i].example,
                       forms[i].meaning);
    }
    shisa_buf_puts(out, "\n");
}

/* --- findings -------------------------------------------------------------------------------- */

static void add_code(struct shisa_buf *out, const struct world_code *code)
{
    shisa_buf_addf(out, "| %s | %s | %s |\n", code->code, code->what, code->help);
}

static void add_codes(struct shisa_buf *out)
{
    shisa_buf_puts(out, "## What check says of declarations\n\n"
                        "E… is an error: such a scenario is not played. W… is a warning.\n\n"
                        "| code | what is wrong | what to do |\n|---|---|---|\n");
    for (size_t i = 0; i < world_link_code_count; i++) {
        add_code(out, &world_link_codes[i]);
    }
    for (size_t i = 0; i < CHECK_RULES_COUNT; i++) {
        for (size_t rule = 0; rule < check_rules[i]->count; rule++) {
            add_code(out, &check_rules[i]->at[rule].code);
        }
    }
    shisa_buf_puts(out, "\n");
}

void shisa_schema_reference(struct shisa_buf *out)
{
    shisa_buf_puts(out,
                   "## Declarations\n\n"
                   "A thing is declared with its id and a table: `inject \"call\" { … }`, or "
                   "`inject(\"call\", { … })`. `scenario` comes first and has no id before its "
                   "table; the rest may stand in any order. An id consists of lower-case letters, "
                   "digits, `-` and `_`; that of a role is `organisation/role`.\n\n");
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        add_noun(out, shisa_noun_of(kind));
    }
    add_forms(out);
    add_codes(out);
}
