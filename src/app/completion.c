#include "internal.h"

#include <stdio.h>
#include <string.h>

static void print_options(const struct command *command)
{
    for (int i = 0; i < option_row_count; i++) {
        if ((command->options & option_rows[i].bit) != 0) {
            printf(" %s", option_rows[i].name);
        }
    }
}

static void bash(void)
{
    printf("_shisa() {\n    local word=${COMP_WORDS[COMP_CWORD]}\n    case \"$COMP_CWORD:"
           "${COMP_WORDS[1]}:$word\" in\n    1:*) COMPREPLY=($(compgen -W \"");
    for (int i = 0; i < command_count; i++) {
        printf(" %s", commands[i].name);
    }
    printf("\" -- \"$word\")) ;;\n");
    for (int i = 0; i < command_count; i++) {
        printf("    *:%s:-*) COMPREPLY=($(compgen -W \"", commands[i].name);
        print_options(&commands[i]);
        printf("\" -- \"$word\")) ;;\n");
    }
    printf("    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n    esac\n}\n"
           "complete -F _shisa shisa\n");
}

/* zsh reads bash's form through its own bridge: one list to keep true. */
static void zsh(void)
{
    printf("autoload -U +X bashcompinit && bashcompinit\n");
    bash();
}

static void fish(void)
{
    for (int i = 0; i < command_count; i++) {
        printf("complete -c shisa -n __fish_use_subcommand -a %s -d \"%s\"\n", commands[i].name,
               shisa_word(commands[i].help, SHISA_EN));
        for (int j = 0; j < option_row_count; j++) {
            if ((commands[i].options & option_rows[j].bit) != 0) {
                printf("complete -c shisa -n \"__fish_seen_subcommand_from %s\" -l %s%s\n",
                       commands[i].name, option_rows[j].name + 2,
                       option_rows[j].value != NULL ? " -r" : "");
            }
        }
    }
}

enum exit_code run_completion(const struct options *options)
{
    static const struct {
        const char *shell;
        void (*print)(void);
    } shells[] = { { "bash", bash }, { "zsh", zsh }, { "fish", fish } };
    for (size_t i = 0; i < sizeof shells / sizeof shells[0]; i++) {
        if (strcmp(options->args[0], shells[i].shell) == 0) {
            shells[i].print();
            return EXIT_DONE;
        }
    }
    complain("no completion for \"%s\": bash, zsh and fish are known", options->args[0]);
    return EXIT_USAGE;
}
