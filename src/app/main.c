#include "internal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static enum shisa_lang lang_of_errors;

void complain(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("shisa: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

enum exit_code fail_with(const struct shisa_err *err)
{
    bool in_japanese = lang_of_errors == SHISA_JA && err->text_ja[0] != '\0';
    complain("%s", in_japanese ? err->text_ja : err->text);
    switch (err->status) {
    case SHISA_CORRUPT:
    case SHISA_IO:
    case SHISA_NOT_FOUND:
    case SHISA_SCRIPT:
    case SHISA_LIMIT:
        return EXIT_UNREADABLE;
    default:
        return EXIT_USAGE;
    }
}

enum exit_code write_output(const struct options *options, const struct shisa_buf *data)
{
    bool to_file = options->output != NULL && strcmp(options->output, "-") != 0;
    FILE *file = to_file ? fopen(options->output, "wb") : stdout;
    bool written = file != NULL && fwrite(data->data, 1, data->len, file) == data->len;
    bool closed = file != NULL && (to_file ? fclose(file) : fflush(file)) == 0;
    if (!written || !closed) {
        complain("cannot write %s: %s", to_file ? options->output : "to standard output",
                 strerror(errno));
        return EXIT_UNREADABLE;
    }
    return EXIT_DONE;
}

static enum exit_code unknown_command(const char *word)
{
    const char *names[32];
    for (int i = 0; i < command_count; i++) {
        names[i] = commands[i].name;
    }
    const char *near = shisa_closest(word, names, (size_t)command_count);
    if (near != NULL) {
        complain("unknown command \"%s\". Did you mean \"%s\"?", word, near);
    } else {
        complain("unknown command \"%s\"\n  see: shisa help", word);
    }
    return EXIT_USAGE;
}

/* `shisa --help` and `shisa --version` are what people type first. */
static const char *spelled(const char *word)
{
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
        return "help";
    }
    return strcmp(word, "--version") == 0 ? "version" : word;
}

int main(int argc, char **argv)
{
    struct options options;
    if (argc < 2) {
        help_overview(language_of_environment());
        return EXIT_USAGE;
    }
    const struct command *command = command_named(spelled(argv[1]));
    if (command == NULL) {
        return unknown_command(argv[1]);
    }
    enum exit_code code = options_read(command, argc - 2, argv + 2, &options);
    lang_of_errors = options.lang;
    if (code == EXIT_DONE && options.help) {
        help_of_command(command, options.lang);
        return EXIT_DONE;
    }
    return code == EXIT_DONE ? command->run(&options) : code;
}
