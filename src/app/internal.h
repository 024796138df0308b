/* app: the commands. One file per command, each with an entry in the table of commands.c; help,
 * completion and the manual page are printed from that table. */
#ifndef SHISA_APP_INTERNAL_H
#define SHISA_APP_INTERNAL_H

#include <jansson.h>

#include "shisa/base.h"
#include "shisa/bots.h"
#include "shisa/script.h"

#define SHISA_VERSION "0.1.0"

/* Frozen by tests, promised in the manual page. */
enum exit_code {
    EXIT_DONE = 0,
    EXIT_FINDINGS = 1, /* findings, or a run that does not verify */
    EXIT_USAGE = 2,
    EXIT_UNREADABLE = 3,  /* not a scenario, not a run */
    EXIT_UNREACHABLE = 4, /* no hub there, or it lets one not in */
    EXIT_OUR_BUG = 5
    /* 128 + n: ended by signal n, so 130 interrupted, 143 terminated */
};

/* --- options --------------------------------------------------------------------------------- */

#define ARGS_MAX 16
#define SETTINGS_MAX 16
#define LISTEN_MAX 4

struct options {
    const char *called; /* the program, as it was called: it need not be on the path */
    const char *args[ARGS_MAX];
    int arg_count;
    struct shisa_setting settings[SETTINGS_MAX];
    uint32_t setting_count;
    char *kept[SETTINGS_MAX]; /* what settings point into */
    uint64_t seed;
    bool seed_given;
    enum shisa_lang lang;
    const char *output;              /* -o; NULL: standard output, or no run file */
    const char *role;                /* --as */
    const char *team;                /* --team */
    const char *format;              /* --format */
    int32_t speed;                   /* --speed, in per mille of wall time */
    const char *compare;             /* --compare: parameter */
    uint32_t runs, jobs;             /* -n, --jobs; 0: not given */
    shisa_ms idle;                   /* --idle; 0: not given */
    int32_t coverage_min, score_min; /* --fail-under, in per cent; 0: any will do */
    const char *listen[LISTEN_MAX];  /* --listen */
    uint32_t listen_count;
    const char *to;                              /* --to: address of a hub */
    const char *name;                            /* --name: of who joins */
    const char *code_file;                       /* --code-file */
    const char *reissue, *revoke;                /* seats */
    uint32_t controllers, evaluators, observers; /* how many; 0: not given */
    bool subcontrollers, two, prepare, kiosk;
    bool json, plain, quiet, help;
};

/* What may follow a command's name; each bit is one row of options.c. */
enum option_bit {
    OPT_HELP = 1 << 0,
    OPT_LANG = 1 << 1,
    OPT_QUIET = 1 << 2,
    OPT_PLAIN = 1 << 3,
    OPT_JSON = 1 << 4,
    OPT_OUTPUT = 1 << 5,
    OPT_SEED = 1 << 6,
    OPT_SET = 1 << 7,
    OPT_AS = 1 << 8,
    OPT_TEAM = 1 << 9,
    OPT_SPEED = 1 << 10,
    OPT_FORMAT = 1 << 11,
    OPT_RUNS = 1 << 12,
    OPT_JOBS = 1 << 13,
    OPT_COMPARE = 1 << 14,
    OPT_FAIL_UNDER = 1 << 15,
    OPT_IDLE = 1 << 16,
    OPT_LISTEN = 1 << 17,
    OPT_STAFF = 1 << 18,
    OPT_TO = 1 << 19,
    OPT_JOIN = 1 << 20,
    OPT_CODES = 1 << 21,
    OPT_ALWAYS = OPT_HELP | OPT_LANG | OPT_QUIET,
};

struct option_row {
    enum option_bit bit;
    const char *name;  /* "--seed" */
    const char *brief; /* "-o", or NULL */
    const char *value; /* "N", or NULL for a switch */
    enum shisa_word help;
    /* Where it goes: read by `set`, or as it is into a member of struct options. */
    bool (*set)(struct options *options, const char *value);
    size_t value_at, switch_at;
};

extern const struct option_row option_rows[];
extern const int option_row_count;

/* --- commands -------------------------------------------------------------------------------- */

struct command {
    const char *name;
    const char *arguments; /* "SCENARIO..." */
    int args_min, args_max;
    unsigned options;
    enum shisa_word help;
    const char *examples[4]; /* NULL-terminated when fewer */
    enum exit_code (*run)(const struct options *options);
};

extern const struct command commands[];
extern const int command_count;
const struct command *command_named(const char *name); /* NULL if there is none */

/* Reads what follows the command's name. EXIT_DONE, or EXIT_USAGE with the reason said. */
enum exit_code options_read(const struct command *command, int argc, char **argv,
                            struct options *options);
void options_finish(struct options *options);
enum shisa_lang language_of_environment(void);
/* That of the command line, before anything else of it is understood. */
enum shisa_lang language_asked(int argc, char **argv);

enum exit_code run_new(const struct options *options);
enum exit_code run_check(const struct options *options);
enum exit_code run_library(const struct options *options);
enum exit_code run_plan(const struct options *options);
enum exit_code run_play(const struct options *options);
enum exit_code run_host(const struct options *options);
enum exit_code run_join(const struct options *options);
enum exit_code run_seats(const struct options *options);
enum exit_code run_rehearse(const struct options *options);
enum exit_code run_report(const struct options *options);
enum exit_code run_replay(const struct options *options);
enum exit_code run_verify(const struct options *options);
enum exit_code run_why(const struct options *options);
enum exit_code run_help(const struct options *options);
enum exit_code run_completion(const struct options *options);
enum exit_code run_version(const struct options *options);

/* seat_shell.c: called as `seat`, the program is what join is told here, whatever it was asked for;
 * the environment is then rid of all that could lead elsewhere. */
#define SEAT_WORDS_MAX 16
bool seat_shell_meant(int argc, char **argv);
int seat_shell_words(int argc, char **argv, char *words[SEAT_WORDS_MAX]); /* how many */

/* help.c: also what `shisa COMMAND --help` prints. */
void help_of_command(const struct command *command, enum shisa_lang lang);
void help_overview(enum shisa_lang lang);

/* --- saying things --------------------------------------------------------------------------- */

/* The language of errors from now on; English before. */
void complain_in(enum shisa_lang lang);
/* "shisa: …" on standard error. */
void complain(const char *format, ...) SHISA_PRINTF(1, 2);
/* The same in the person's language. */
void complain_word(enum shisa_word word, ...);
/* Says what err says, and returns the exit code of its status. */
enum exit_code fail_with(const struct shisa_err *err);
/* The same of a hub that is not there: EXIT_UNREACHABLE. */
enum exit_code fail_to_reach(const struct shisa_err *err);
/* What stands behind the number of errors of a scenario: "error" or "errors". */
const char *errors_word(uint32_t errors, enum shisa_lang lang);
/* The word as it can be typed into a shell, quoted if it has to be; release with free. */
char *shell_word(const char *word);
/* { "en": …, "ja": … } */
json_t *text_json(const struct shisa_text *text);
/* A page of JSON, as people can read it too; takes it. */
/* A moment of the story, or a word in its place, right in a column as wide as the widest. */
int moment_width(const struct shisa_world *world, enum shisa_form form, enum shisa_lang lang);
void add_right(const char *text, int columns, struct shisa_buf *out);
void add_json(struct shisa_buf *out, json_t *page);
/* To -o, or to standard output. */
enum exit_code write_output(const struct options *options, const struct shisa_buf *data);

#endif
