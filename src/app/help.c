#include "internal.h"

#include <stdio.h>
#include <string.h>

#include "shisa/schema.h"

void help_overview(enum shisa_lang lang)
{
    printf("shisa %s: %s\n\n%s\n", SHISA_VERSION, shisa_word(SHISA_W_HELP_TAGLINE, lang),
           shisa_word(SHISA_W_HELP_BEGIN, lang));
    printf("  shisa play tutorial\n\n%s\n", shisa_word(SHISA_W_HELP_COMMANDS, lang));
    for (int i = 0; i < command_count; i++) {
        printf("  %-11s %s\n", commands[i].name, shisa_word(commands[i].help, lang));
    }
    printf("\n%s\n", shisa_word(SHISA_W_HELP_MORE, lang));
}

static void print_options(const struct command *command, enum shisa_lang lang)
{
    for (int i = 0; i < option_row_count; i++) {
        const struct option_row *row = &option_rows[i];
        char spelled[64];
        if ((command->options & row->bit) == 0) {
            continue;
        }
        snprintf(spelled, sizeof spelled, "%s%s%s%s%s", row->brief != NULL ? row->brief : "",
                 row->brief != NULL ? ", " : "", row->name, row->value != NULL ? " " : "",
                 row->value != NULL ? row->value : "");
        printf("  %-20s %s\n", spelled, shisa_word(row->help, lang));
    }
}

/* Examples before options: they are what most people came for. */
void help_of_command(const struct command *command, enum shisa_lang lang)
{
    printf("shisa %s %s\n  %s\n\n%s\n", command->name, command->arguments,
           shisa_word(command->help, lang), shisa_word(SHISA_W_HELP_EXAMPLES, lang));
    for (int i = 0; i < 4 && command->examples[i] != NULL; i++) {
        printf("  %s\n", command->examples[i]);
    }
    printf("\n%s\n", shisa_word(SHISA_W_HELP_OPTIONS, lang));
    print_options(command, lang);
}

/* --- the scenario language ------------------------------------------------------------------- */

static enum exit_code print_buf(struct shisa_buf *buf)
{
    fwrite(buf->data, 1, buf->len, stdout);
    shisa_buf_finish(buf);
    return fflush(stdout) == 0 ? EXIT_DONE : EXIT_UNREADABLE;
}

static enum exit_code help_reference(void)
{
    struct shisa_buf page = { 0 };
    shisa_schema_reference(&page);
    shisa_script_reference(&page);
    return print_buf(&page);
}

static enum exit_code help_meta(void)
{
    struct shisa_buf page = { 0 };
    shisa_schema_meta(&page);
    shisa_script_meta(&page);
    return print_buf(&page);
}

static enum exit_code help_noun(const struct shisa_noun *noun)
{
    printf("%s: %s\n\n%s\n\n", noun->word, noun->help, noun->example);
    for (uint32_t i = 0; i < noun->field_count; i++) {
        const struct shisa_field *field = &noun->fields[i];
        printf("  %-12s %s%s\n", field->name, field->required ? "(needed) " : "", field->help);
    }
    return EXIT_DONE;
}

enum exit_code run_help(const struct options *options)
{
    if (options->arg_count == 0) {
        help_overview(options->lang);
        return EXIT_DONE;
    }
    const char *topic = options->args[0];
    if (command_named(topic) != NULL) {
        help_of_command(command_named(topic), options->lang);
        return EXIT_DONE;
    }
    if (strcmp(topic, "reference") == 0) {
        return help_reference();
    }
    if (strcmp(topic, "meta") == 0) {
        return help_meta();
    }
    if (shisa_noun_named(topic) != NULL) {
        return help_noun(shisa_noun_named(topic));
    }
    complain("no help on \"%s\": name a command, a noun of the scenario language, or "
             "\"reference\"",
             topic);
    return EXIT_USAGE;
}
