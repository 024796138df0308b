#include "internal.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* --- values ---------------------------------------------------------------------------------- */

static bool read_number(const char *text, uint64_t *number)
{
    char *end;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    *number = value;
    return text[0] >= '0' && text[0] <= '9' && *end == '\0' && errno == 0;
}

static bool set_seed(struct options *options, const char *value)
{
    options->seed_given = true;
    return read_number(value, &options->seed) && options->seed <= INT64_MAX;
}

/* The words of a command line are ours to write to: the name ends where the value begins. */
static bool set_parameter(struct options *options, const char *value)
{
    char *equals = strchr(value, '=');
    if (equals == NULL || equals == value || options->setting_count == SETTINGS_MAX) {
        return false;
    }
    *equals = '\0';
    options->settings[options->setting_count++] = (struct shisa_setting){ value, equals + 1 };
    return true;
}

static bool set_speed(struct options *options, const char *value)
{
    uint64_t times;
    if (!read_number(value, &times) || times < 1 || times > SHISA_SPEED_MAX / 1000) {
        return false;
    }
    options->speed = (int32_t)times * 1000;
    return true;
}

#define RUNS_MAX 10000000U /* a night's; a run of each value of a parameter has its own number */
#define JOBS_MAX 1024U

static bool set_count(const char *value, uint32_t max, uint32_t *count)
{
    uint64_t number;
    if (!read_number(value, &number) || number < 1 || number > max) {
        return false;
    }
    *count = (uint32_t)number;
    return true;
}

static bool set_runs(struct options *options, const char *value)
{
    return set_count(value, RUNS_MAX, &options->runs);
}

static bool set_jobs(struct options *options, const char *value)
{
    return set_count(value, JOBS_MAX, &options->jobs);
}

static bool set_controllers(struct options *options, const char *value)
{
    return set_count(value, SHISA_STAFF_MAX / 4, &options->controllers);
}

static bool set_evaluators(struct options *options, const char *value)
{
    return set_count(value, SHISA_STAFF_MAX / 4, &options->evaluators);
}

static bool set_observers(struct options *options, const char *value)
{
    return set_count(value, SHISA_STAFF_MAX / 4, &options->observers);
}

static bool set_listen(struct options *options, const char *value)
{
    if (options->listen_count == LISTEN_MAX) {
        return false;
    }
    options->listen[options->listen_count++] = value;
    return true;
}

static bool set_idle(struct options *options, const char *value)
{
    struct shisa_err err;
    return shisa_ms_parse(value, &options->idle, &err) == SHISA_OK && options->idle > 0;
}

/* "coverage=95" */
static bool set_fail_under(struct options *options, const char *value)
{
    const struct {
        const char *name;
        int32_t *min;
    } limits[] = { { "coverage=", &options->coverage_min }, { "score=", &options->score_min } };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        size_t len = strlen(limits[i].name);
        uint64_t number;
        if (strncmp(value, limits[i].name, len) == 0 && read_number(value + len, &number) &&
            number <= 100) {
            *limits[i].min = (int32_t)number;
            return true;
        }
    }
    return false;
}

static bool set_lang(struct options *options, const char *value)
{
    options->lang = strcmp(value, "ja") == 0 ? SHISA_JA : SHISA_EN;
    return strcmp(value, "ja") == 0 || strcmp(value, "en") == 0;
}

#define STRING(member) .value_at = offsetof(struct options, member)
#define SWITCH(member) .switch_at = offsetof(struct options, member)

const struct option_row option_rows[] = {
    { OPT_SEED, "--seed", NULL, "N", SHISA_W_OPT_SEED, .set = set_seed },
    { OPT_SET, "--set", NULL, "NAME=VALUE", SHISA_W_OPT_SET, .set = set_parameter },
    { OPT_AS, "--as", NULL, "ROLE", SHISA_W_OPT_AS, STRING(role) },
    { OPT_TEAM, "--team", NULL, "NAME", SHISA_W_OPT_TEAM, STRING(team) },
    { OPT_RUNS, "--runs", "-n", "N", SHISA_W_OPT_RUNS, .set = set_runs },
    { OPT_COMPARE, "--compare", NULL, "NAME", SHISA_W_OPT_COMPARE, STRING(compare) },
    { OPT_FAIL_UNDER, "--fail-under", NULL, "WHAT=N", SHISA_W_OPT_FAIL_UNDER,
      .set = set_fail_under },
    { OPT_IDLE, "--idle", NULL, "TIME", SHISA_W_OPT_IDLE, .set = set_idle },
    { OPT_JOBS, "--jobs", "-j", "N", SHISA_W_OPT_JOBS, .set = set_jobs },
    { OPT_SPEED, "--speed", NULL, "N", SHISA_W_OPT_SPEED, .set = set_speed },
    { OPT_LISTEN, "--listen", NULL, "ADDRESS", SHISA_W_OPT_LISTEN, .set = set_listen },
    { OPT_STAFF, "--controllers", NULL, "N", SHISA_W_OPT_CONTROLLERS, .set = set_controllers },
    { OPT_STAFF, "--evaluators", NULL, "N", SHISA_W_OPT_EVALUATORS, .set = set_evaluators },
    { OPT_STAFF, "--observers", NULL, "N", SHISA_W_OPT_OBSERVERS, .set = set_observers },
    { OPT_STAFF, "--sub-controllers", NULL, NULL, SHISA_W_OPT_SUBCONTROLLERS,
      SWITCH(subcontrollers) },
    { OPT_STAFF, "--two", NULL, NULL, SHISA_W_OPT_TWO, SWITCH(two) },
    { OPT_STAFF, "--prepare", NULL, NULL, SHISA_W_OPT_PREPARE, SWITCH(prepare) },
    { OPT_CODES, "--reissue", NULL, "SEAT", SHISA_W_OPT_REISSUE, STRING(reissue) },
    { OPT_CODES, "--revoke", NULL, "SEAT", SHISA_W_OPT_REVOKE, STRING(revoke) },
    { OPT_TO, "--to", NULL, "ADDRESS", SHISA_W_OPT_TO, STRING(to) },
    { OPT_JOIN, "--name", NULL, "NAME", SHISA_W_OPT_NAME, STRING(name) },
    { OPT_JOIN, "--code-file", NULL, "FILE", SHISA_W_OPT_CODE_FILE, STRING(code_file) },
    { OPT_JOIN, "--kiosk", NULL, NULL, SHISA_W_OPT_KIOSK, SWITCH(kiosk) },
    { OPT_FORMAT, "--format", NULL, "FORMAT", SHISA_W_OPT_FORMAT, STRING(format) },
    { OPT_OUTPUT, "--output", "-o", "FILE", SHISA_W_OPT_OUTPUT, STRING(output) },
    { OPT_JSON, "--json", NULL, NULL, SHISA_W_OPT_JSON, SWITCH(json) },
    { OPT_PLAIN, "--plain", NULL, NULL, SHISA_W_OPT_PLAIN, SWITCH(plain) },
    { OPT_LANG, "--lang", NULL, "en|ja", SHISA_W_OPT_LANG, .set = set_lang },
    { OPT_QUIET, "--quiet", "-q", NULL, SHISA_W_OPT_QUIET, SWITCH(quiet) },
    { OPT_HELP, "--help", "-h", NULL, SHISA_W_OPT_HELP, SWITCH(help) },
};
const int option_row_count = sizeof option_rows / sizeof option_rows[0];

static bool set_option(const struct option_row *row, struct options *options, const char *value)
{
    if (row->set != NULL) {
        return row->set(options, value);
    }
    if (row->value != NULL) {
        *(const char **)((char *)options + row->value_at) = value;
    } else {
        *(bool *)((char *)options + row->switch_at) = true;
    }
    return true;
}

/* --- reading --------------------------------------------------------------------------------- */

static bool matches(const struct option_row *row, const char *word, size_t len)
{
    return (strlen(row->name) == len && memcmp(row->name, word, len) == 0) ||
           (row->brief != NULL && strlen(row->brief) == len && memcmp(row->brief, word, len) == 0);
}

static const struct option_row *row_for(const struct command *command, const char *word, size_t len)
{
    for (int i = 0; i < option_row_count; i++) {
        if ((command->options & option_rows[i].bit) != 0 && matches(&option_rows[i], word, len)) {
            return &option_rows[i];
        }
    }
    return NULL;
}

static enum exit_code unknown_option(const struct command *command, const char *word)
{
    const char *names[sizeof option_rows / sizeof option_rows[0]];
    size_t count = 0;
    for (int i = 0; i < option_row_count; i++) {
        if ((command->options & option_rows[i].bit) != 0) {
            names[count++] = option_rows[i].name;
        }
    }
    const char *near = shisa_closest(word, names, count);
    if (near != NULL) {
        complain_word(SHISA_W_CLI_NO_OPTION_NEAR, command->name, word, near);
    } else {
        complain_word(SHISA_W_CLI_NO_OPTION, command->name, word, command->name);
    }
    return EXIT_USAGE;
}

/* argv[*at] is an option; a value may be behind "=" or in the next word. */
static enum exit_code read_option(const struct command *command, int argc, char **argv, int *at,
                                  struct options *options)
{
    const char *word = argv[*at];
    const char *equals = strncmp(word, "--", 2) == 0 ? strchr(word, '=') : NULL;
    size_t len = equals != NULL ? (size_t)(equals - word) : strlen(word);
    const struct option_row *row = row_for(command, word, len);
    if (row == NULL) {
        return unknown_option(command, word);
    }
    const char *value = equals != NULL ? equals + 1 : NULL;
    if (row->value != NULL && value == NULL && *at + 1 < argc) {
        value = argv[++*at];
    }
    if ((row->value != NULL) != (value != NULL)) {
        complain_word(row->value != NULL ? SHISA_W_CLI_WANTS_VALUE : SHISA_W_CLI_NO_VALUE,
                      row->name, row->name, row->value);
        return EXIT_USAGE;
    }
    if (!set_option(row, options, value)) {
        uint64_t minutes; /* most likely, where a time has no unit */
        bool bare = row->bit == OPT_IDLE && read_number(value, &minutes) && minutes > 0;
        if (bare) {
            complain_word(SHISA_W_CLI_BARE_TIME, value, row->name, row->value, value);
        } else {
            complain_word(SHISA_W_CLI_BAD_VALUE, value, row->name, row->value);
        }
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

static enum exit_code check_count(const struct command *command, const struct options *options)
{
    if (options->help) {
        return EXIT_DONE;
    }
    if (options->arg_count < command->args_min || options->arg_count > command->args_max) {
        complain_word(SHISA_W_CLI_WANTS, command->name,
                      command->args_max == 0 ? shisa_word(SHISA_W_CLI_NO_ARGUMENTS, options->lang)
                                             : command->arguments,
                      command->name);
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

enum exit_code options_read(const struct command *command, int argc, char **argv,
                            struct options *options)
{
    bool only_args = false;
    *options = (struct options){ .seed = 1, .lang = language_of_environment() };
    for (int at = 0; at < argc; at++) {
        const char *word = argv[at];
        if (!only_args && strcmp(word, "--") == 0) {
            only_args = true;
        } else if (!only_args && word[0] == '-' && word[1] != '\0') {
            enum exit_code code = read_option(command, argc, argv, &at, options);
            if (code != EXIT_DONE) {
                return code;
            }
        } else if (options->arg_count == ARGS_MAX) {
            complain("more than %d arguments", ARGS_MAX);
            return EXIT_USAGE;
        } else {
            options->args[options->arg_count++] = word;
        }
    }
    return check_count(command, options);
}

void options_finish(struct options *options)
{
    for (uint32_t i = 0; i < options->setting_count; i++) {
        free(options->kept[i]);
    }
}

/* Our own option decides, then the environment's wish for words; no locale need be installed. */
enum shisa_lang language_of_environment(void)
{
    static const char *const names[] = { "SHISA_LANG", "LC_ALL", "LC_MESSAGES", "LANG" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0') {
            return strncmp(value, "ja", 2) == 0 ? SHISA_JA : SHISA_EN;
        }
    }
    return SHISA_EN;
}

enum shisa_lang language_asked(int argc, char **argv)
{
    enum shisa_lang lang = language_of_environment();
    for (int i = 1; i < argc; i++) {
        bool apart = strcmp(argv[i], "--lang") == 0 && i + 1 < argc;
        const char *value = apart                                 ? argv[i + 1]
                            : strncmp(argv[i], "--lang=", 7) == 0 ? argv[i] + 7
                                                                  : "";
        lang = strcmp(value, "ja") == 0 ? SHISA_JA : strcmp(value, "en") == 0 ? SHISA_EN : lang;
    }
    return lang;
}
