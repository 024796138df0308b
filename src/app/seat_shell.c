/* The program under the name `seat`: the login shell of an account whose only use is a seat, and
 * the command that sshd forces upon it. Whatever else was asked for, one gets `join --kiosk`. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

extern char **environ;

/* A login shell's name begins with a hyphen. */
static bool is_seat(const char *program)
{
    const char *slash = strrchr(program, '/');
    const char *name = slash != NULL ? slash + 1 : program;
    return strcmp(name + (name[0] == '-' ? 1 : 0), "seat") == 0;
}

bool seat_shell_meant(int argc, char **argv)
{
    return argc > 0 && is_seat(argv[0]);
}

/* --- the environment -------------------------------------------------------------------------- */

#define VALUE_MAX 63
#define VALUE_CHARACTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.@+-"

/* What kind of terminal it is and how one reads; names of things that are looked up, so that a
 * value is a name too and leads to no other folder. */
static bool may_stay(const char *variable)
{
    static const char *const kept[] = { "TERM=",     "LANG=",        "LC_ALL=",
                                        "LC_CTYPE=", "LC_MESSAGES=", "NO_COLOR=" };
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        size_t len = strlen(kept[i]);
        if (strncmp(variable, kept[i], len) == 0) {
            const char *value = variable + len;
            size_t good = strspn(value, VALUE_CHARACTERS);
            return value[good] == '\0' && good <= VALUE_MAX && value[0] != '.';
        }
    }
    return false;
}

static void clean_environment(void)
{
    char **to = environ;
    for (char **from = environ; from != NULL && *from != NULL; from++) {
        if (may_stay(*from)) {
            *to++ = *from;
        }
    }
    if (to != NULL) {
        *to = NULL;
    }
}

/* --- words ------------------------------------------------------------------------------------ */

/* sshd hands the command it forces to the login shell as one word behind "-c". It is ours if it
 * begins with our name: then what follows is what the administrator wrote. Anything else is a wish
 * of who logged in, and no command of ours. There is no quoting, and no shell to do it. */
static int split(char *command, char **words, int room)
{
    char *rest = NULL;
    char *word = strtok_r(command, " \t\n", &rest);
    int count = 0;
    if (word == NULL || !is_seat(word)) {
        return 0;
    }
    while (count < room && (word = strtok_r(NULL, " \t\n", &rest)) != NULL) {
        words[count++] = word;
    }
    return count;
}

int seat_shell_words(int argc, char **argv, char *words[SEAT_WORDS_MAX])
{
    static char program[] = "shisa", command[] = "join", kiosk[] = "--kiosk";
    int count = 0;
    clean_environment();
    words[count++] = program;
    words[count++] = command;
    words[count++] = kiosk;
    if (argc > 2 && strcmp(argv[1], "-c") == 0) {
        return count + split(argv[2], words + count, SEAT_WORDS_MAX - count);
    }
    for (int i = 1; i < argc && count < SEAT_WORDS_MAX; i++) {
        words[count++] = argv[i];
    }
    return count;
}
