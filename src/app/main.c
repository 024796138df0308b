#include "internal.h"

#include <string.h>

static enum exit_code unknown_command(const char *word)
{
    const char *names[32];
    for (int i = 0; i < command_count; i++) {
        names[i] = commands[i].name;
    }
    const char *near = shisa_closest(word, names, (size_t)command_count);
    if (near != NULL) {
        complain_word(SHISA_W_CLI_NO_COMMAND_NEAR, word, near);
    } else {
        complain_word(SHISA_W_CLI_NO_COMMAND, word);
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

static int run(int argc, char **argv)
{
    struct options options;
    if (argc < 2) {
        help_overview(language_of_environment());
        return EXIT_USAGE;
    }
    complain_in(language_asked(argc, argv));
    const struct command *command = command_named(spelled(argv[1]));
    if (command == NULL) {
        return unknown_command(argv[1]);
    }
    enum exit_code code = options_read(command, argc - 2, argv + 2, &options);
    options.called = argv[0];
    if (code == EXIT_DONE && options.help) {
        help_of_command(command, options.lang);
    } else if (code == EXIT_DONE) {
        code = command->run(&options);
    }
    options_finish(&options);
    return code;
}

int main(int argc, char **argv)
{
    char *words[SEAT_WORDS_MAX];
    if (seat_shell_meant(argc, argv)) {
        return run(seat_shell_words(argc, argv, words), words);
    }
    return run(argc, argv);
}
