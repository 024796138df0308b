/* The reference of functions and the editor's file, from the same rows that make the functions. */
#include "internal.h"

#include <string.h>

/* --- parameters: "name type, name? type" ----------------------------------------------------- */

struct parameter {
    const char *name, *type;
    size_t name_len, type_len;
    bool optional;
};

/* The next parameter of a row; false at its end. */
static bool next_parameter(const char **row, struct parameter *parameter)
{
    if (**row == '\0') {
        return false;
    }
    const char *name = *row;
    size_t name_len = strcspn(name, " ");
    const char *type = name + name_len + 1;
    size_t type_len = strcspn(type, ",");
    bool optional = name[name_len - 1] == '?';
    *parameter = (struct parameter){ name, type, name_len - optional, type_len, optional };
    *row = type + type_len;
    *row += strspn(*row, ", ");
    return true;
}

static void add_names(struct shisa_buf *out, const char *row, bool mark_optional)
{
    struct parameter parameter;
    for (bool first = true; next_parameter(&row, &parameter); first = false) {
        shisa_buf_puts(out, first ? "" : ", ");
        shisa_buf_add(out, parameter.name, parameter.name_len);
        shisa_buf_puts(out, mark_optional && parameter.optional ? "?" : "");
    }
}

/* --- the reference page ---------------------------------------------------------------------- */

static void add_row(struct shisa_buf *out, const char *name, const char *parameters,
                    const char *returns, const char *help)
{
    shisa_buf_addf(out, "| `%s(", name);
    add_names(out, parameters, true);
    shisa_buf_puts(out, ")` | ");
    shisa_buf_puts(out, returns == NULL ? "" : returns);
    shisa_buf_addf(out, " | %s |\n", help);
}

static void add_rows(struct shisa_buf *out, const struct api_functions *functions,
                     enum api_phase phase)
{
    for (size_t i = 0; i < functions->count; i++) {
        const struct api_function *row = &functions->at[i];
        if (row->phase == phase) {
            add_row(out, row->name, row->parameters, row->returns, row->help);
        }
    }
}

static void add_table(struct shisa_buf *out, const char *title)
{
    shisa_buf_addf(out, "### %s\n\n| function | gives | meaning |\n|---|---|---|\n", title);
}

static void add_codes(struct shisa_buf *out)
{
    static const struct {
        const char *code, *what, *help;
    } codes[] = {
        { "E001", "the code itself fails", "look at the line it names" },
        { "E002", "a declaration before the scenario", "move scenario { … } to the top" },
        { "E003", "a field that there is not", "correct its name" },
        { "E004", "a field or table that is missing", "add it" },
        { "E005", "a value of the wrong type", "write it as the type says" },
        { "E006", "a duration that is none", "write \"90s\", \"5m\", \"1h30m\" or \"2d\"" },
        { "E007", "a number out of range", "keep within the bounds" },
        { "E008", "a word that is not among those allowed", "take one of them" },
        { "E009", "two declarations of one id", "take another id" },
        { "E010", "a text that cannot be shown", "write UTF-8, and less of it" },
        { "E011", "a setting that the scenario does not know", "see scenario { parameters = … }" },
        { "E012", "a rule about a name that nothing has", "declare it, or correct the name" },
        { "W001", "a contingency inject that no rule sends", "send it, or give it a time" },
    };
    shisa_buf_puts(out, "### What check says of the code\n\n"
                        "| code | what is wrong | what to do |\n|---|---|---|\n");
    for (size_t i = 0; i < COUNT_OF(codes); i++) {
        shisa_buf_addf(out, "| %s | %s | %s |\n", codes[i].code, codes[i].what, codes[i].help);
    }
    shisa_buf_puts(out, "\n");
}

void shisa_script_reference(struct shisa_buf *out)
{
    shisa_buf_puts(out, "## Behaviour\n\n"
                        "What reacts stands in functions: in `on`, in `task`, in the `effect` of "
                        "an inject. Each runs as a task of its own and may sleep and wait. A "
                        "mistake in one stops that one, and the exercise goes on.\n\n");
    add_table(out, "While the scenario loads");
    add_rows(out, &script_functions, API_LOADING);
    add_rows(out, &script_functions, API_ALWAYS);
    shisa_buf_puts(out, "\n");
    add_table(out, "In functions");
    add_rows(out, &script_functions, API_RUNNING);
    for (size_t i = 0; i < script_methods.count; i++) {
        const struct api_function *row = &script_methods.at[i];
        size_t word = strcspn(row->name, ":");
        shisa_buf_addf(out, "| `%.*s(id)%s(", (int)word, row->name, row->name + word);
        add_names(out, row->parameters, true);
        shisa_buf_addf(out, ")` | %s | %s |\n", row->returns == NULL ? "" : row->returns,
                       row->help);
    }
    shisa_buf_puts(out, "\n");
    add_table(out, "Events, for on, wait and happened");
    for (size_t i = 0; i < script_pattern_maker_count; i++) {
        const struct pattern_maker *maker = &script_pattern_makers[i];
        add_row(out, maker->name, maker->parameters, "event", maker->help);
    }
    shisa_buf_puts(out, "\n");
    add_codes(out);
}

/* --- the editor's file ----------------------------------------------------------------------- */

static void add_stub(struct shisa_buf *out, const char *name, const char *parameters,
                     const char *returns, const char *help)
{
    struct parameter parameter;
    shisa_buf_addf(out, "---%s\n", help);
    for (const char *row = parameters; next_parameter(&row, &parameter);) {
        shisa_buf_puts(out, "---@param ");
        shisa_buf_add(out, parameter.name, parameter.name_len);
        shisa_buf_puts(out, parameter.optional ? "? " : " ");
        shisa_buf_add(out, parameter.type, parameter.type_len);
        shisa_buf_puts(out, "\n");
    }
    if (returns != NULL) {
        shisa_buf_addf(out, "---@return %s\n", returns);
    }
    shisa_buf_addf(out, "function %s(", name);
    add_names(out, parameters, false);
    shisa_buf_puts(out, ") end\n\n");
}

void shisa_script_meta(struct shisa_buf *out)
{
    shisa_buf_puts(out, "---Something that can happen.\n---@class event\n\n"
                        "do\n---@class service_handle\nlocal service = {}\n\n"
                        "---@class asset_handle\nlocal asset = {}\n\n");
    for (size_t i = 0; i < script_methods.count; i++) {
        const struct api_function *row = &script_methods.at[i];
        add_stub(out, row->name, row->parameters, row->returns, row->help);
    }
    shisa_buf_puts(out, "end\n\n");
    for (size_t i = 0; i < script_functions.count; i++) {
        const struct api_function *row = &script_functions.at[i];
        add_stub(out, row->name, row->parameters, row->returns, row->help);
    }
    for (size_t i = 0; i < script_pattern_maker_count; i++) {
        const struct pattern_maker *maker = &script_pattern_makers[i];
        add_stub(out, maker->name, maker->parameters, "event", maker->help);
    }
}
