/* Whole exercises by bots, many of them, before anybody plays. */
#include "rehearse.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RUNS 1000U
#define IDLE_MS (30 * 60000) /* half an hour without anything to do loses a participant; [D] */

/* --- loading --------------------------------------------------------------------------------- */

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    (void)err;
    shisa_rehearsal_event(self, event);
    return SHISA_OK;
}

static struct shisa_rehearsal *rehearsal_of(struct shisa_exercise *exercise,
                                            const struct options *options)
{
    const struct shisa_script *script = shisa_exercise_script(exercise);
    uint32_t count = shisa_script_rule_count(script);
    struct shisa_rule *rules = shisa_alloc((count + 1) * sizeof *rules);
    shisa_script_rules(script, rules);
    const struct shisa_rehearsal_plan plan = { .engine = shisa_exercise_engine(exercise),
                                               .rules = rules,
                                               .rule_count = count,
                                               .idle =
                                                   options->idle > 0 ? options->idle : IDLE_MS };
    struct shisa_rehearsal *rehearsal = shisa_rehearsal_create(&plan);
    free(rules);
    return rehearsal;
}

static enum exit_code load_stage(struct stage *stage, const struct options *options,
                                 const char *value)
{
    struct options with = *options;
    *stage = (struct stage){ .value = value };
    if (value != NULL) {
        with.settings[with.setting_count++] = (struct shisa_setting){ options->compare, value };
    }
    enum exit_code code = session_load(&stage->session, &with, options->args[0]);
    if (code != EXIT_DONE) {
        return code;
    }
    struct shisa_exercise *exercise = stage->session.exercise;
    shisa_exercise_unlisten(exercise, stage->session.report); /* it would keep every event */
    stage->rehearsal = rehearsal_of(exercise, options);
    shisa_exercise_listen(exercise, (struct shisa_sink){ stage->rehearsal, NULL, hear_event });
    shisa_exercise_leave_digest(exercise); /* a fifth of the time, for nobody */
    stage->size = shisa_exercise_size(exercise);
    stage->moment = shisa_alloc(stage->size);
    shisa_exercise_save(exercise, stage->moment);
    return EXIT_DONE;
}

static void close_stage(struct stage *stage)
{
    session_close(&stage->session);
    shisa_rehearsal_destroy(stage->rehearsal);
    free(stage->moment);
}

/* The parameter to compare; complains when the scenario has none of that name. */
static const struct shisa_parameter *find_compared(const struct shisa_world *world,
                                                   const struct options *options)
{
    const struct shisa_parameters *parameters = &world->scenario.parameters;
    const char **names = shisa_alloc((parameters->count + 1) * sizeof *names);
    const struct shisa_parameter *found = NULL;
    for (uint32_t i = 0; i < parameters->count; i++) {
        names[i] = parameters->at[i].name;
        found = strcmp(names[i], options->compare) == 0 ? &parameters->at[i] : found;
    }
    if (found == NULL) {
        const char *near = shisa_closest(options->compare, names, parameters->count);
        complain(shisa_word(SHISA_W_REHEARSE_NO_PARAMETER, options->lang), options->compare,
                 near != NULL ? "; did you mean \"" : "", near != NULL ? near : "",
                 near != NULL ? "\"?" : "");
    }
    free(names);
    return found;
}

static enum exit_code check_settings(const struct options *options)
{
    for (uint32_t i = 0; i < options->setting_count && options->compare != NULL; i++) {
        if (strcmp(options->settings[i].name, options->compare) == 0) {
            complain(shisa_word(SHISA_W_REHEARSE_SET_TWICE, options->lang), options->compare,
                     options->compare);
            return EXIT_USAGE;
        }
    }
    if (options->compare != NULL && options->setting_count == SETTINGS_MAX) {
        complain("more than %d parameters", SETTINGS_MAX - 1);
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

/* The first is loaded as it is: a parameter that is not set has its first value. */
static enum exit_code load_stages(struct rehearsing *rehearsing, const struct options *options)
{
    enum exit_code code = check_settings(options);
    rehearsing->stages = shisa_alloc(sizeof *rehearsing->stages);
    if (code == EXIT_DONE) {
        rehearsing->stage_count = 1;
        code = load_stage(&rehearsing->stages[0], options, NULL);
    }
    if (code != EXIT_DONE || options->compare == NULL) {
        return code;
    }
    const struct shisa_parameter *compared =
        find_compared(shisa_exercise_world(rehearsing->stages[0].session.exercise), options);
    if (compared == NULL) {
        return EXIT_USAGE;
    }
    uint32_t count = compared->values.count;
    rehearsing->stages = shisa_realloc(rehearsing->stages, count * sizeof *rehearsing->stages);
    rehearsing->stages[0].value = compared->values.at[0];
    while (rehearsing->stage_count < count && code == EXIT_DONE) {
        uint32_t next = rehearsing->stage_count++;
        code = load_stage(&rehearsing->stages[next], options, compared->values.at[next]);
    }
    return code;
}

static void close_stages(struct rehearsing *rehearsing)
{
    for (uint32_t i = rehearsing->stage_count; i > 0; i--) {
        close_stage(&rehearsing->stages[i - 1]); /* the first has the names of the values */
    }
    free(rehearsing->stages);
}

/* --- who plays ------------------------------------------------------------------------------- */

static enum exit_code choose_teams(struct rehearsing *rehearsing, const struct options *options)
{
    struct shisa_err err;
    rehearsing->team_count = options->team != NULL ? 1 : SHISA_MANNER_COUNT;
    for (uint32_t i = 0; i < rehearsing->team_count; i++) {
        rehearsing->teams[i] = (enum shisa_manner)i;
    }
    if (options->team != NULL &&
        shisa_manner_parse(options->team, &rehearsing->teams[0], &err) != SHISA_OK) {
        complain("%s", err.text);
        return EXIT_USAGE;
    }
    rehearsing->runs = options->runs > 0 ? options->runs : RUNS;
    rehearsing->seed = options->seed;
    if (options->seed > (uint64_t)INT64_MAX - rehearsing->runs) {
        complain("%u seeds from %llu on are more than there are", rehearsing->runs,
                 (unsigned long long)options->seed);
        return EXIT_USAGE;
    }
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t jobs = options->jobs > 0 ? options->jobs : cores > 0 ? (uint32_t)cores : 1;
    uint32_t rounds = (rehearsing->runs + rehearsing->team_count - 1) / rehearsing->team_count;
    rehearsing->jobs = jobs < rounds ? jobs : rounds;
    return EXIT_DONE;
}

/* --- the page -------------------------------------------------------------------------------- */

struct making {
    struct rehearsing *rehearsing;
    struct shisa_rehearsal_page page;
    struct shisa_rehearsal_column *columns;
    char *parameters;
    char fault[SHISA_ERR_MAX];
};

static shisa_status hear_fault(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct making *making = self;
    (void)err;
    if (event->kind == SHISA_EV_FAULT && making->fault[0] == '\0') {
        snprintf(making->fault, sizeof making->fault, "%s", event->text);
    }
    return SHISA_OK;
}

/* Counters hold no words: the first exercise with a mistake is played again for what it says. */
static void find_fault(struct making *making)
{
    struct rehearsing *rehearsing = making->rehearsing;
    uint32_t first = UINT32_MAX, number;
    struct shisa_err err;
    for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
        if (shisa_rehearsal_first_fault(rehearsing->stages[i].rehearsal, &number)) {
            first = number < first ? number : first;
        }
    }
    if (first == UINT32_MAX) {
        return;
    }
    uint32_t stage = first / rehearsing->runs, run = first % rehearsing->runs;
    struct shisa_exercise *exercise = rehearsing->stages[stage].session.exercise;
    shisa_exercise_unlisten(exercise, rehearsing->stages[stage].rehearsal); /* it was counted */
    shisa_exercise_listen(exercise, (struct shisa_sink){ making, NULL, hear_fault });
    if (play_one(rehearsing, stage, run, &err) != SHISA_OK && making->fault[0] == '\0') {
        snprintf(making->fault, sizeof making->fault, "%s", err.text);
    }
    making->page.fault = making->fault;
    making->page.fault_seed = rehearsing->seed + run;
    making->page.fault_team = team_of_run(rehearsing, run);
}

static void add_columns(struct making *making)
{
    const struct rehearsing *rehearsing = making->rehearsing;
    making->columns = shisa_alloc(rehearsing->stage_count * sizeof *making->columns);
    for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
        making->columns[i] = (struct shisa_rehearsal_column){ rehearsing->stages[i].value,
                                                              rehearsing->stages[i].rehearsal };
    }
}

/* Without the one that is compared. */
static char *parameters_text(const struct stage *stage, const char *compared)
{
    json_error_t where;
    json_t *object = json_loads(stage->session.parameters.data, 0, &where);
    SHISA_ASSERT(object != NULL);
    if (compared != NULL) {
        json_object_del(object, compared);
    }
    char *text = json_dumps(object, JSON_SORT_KEYS | JSON_COMPACT);
    json_decref(object);
    return text;
}

static void make_page(struct making *making, const struct options *options)
{
    struct rehearsing *rehearsing = making->rehearsing;
    making->parameters = parameters_text(&rehearsing->stages[0], options->compare);
    making->page = (struct shisa_rehearsal_page){ .version = SHISA_VERSION,
                                                  .parameters = making->parameters,
                                                  .compared = options->compare,
                                                  .seed = rehearsing->seed,
                                                  .runs_wanted = rehearsing->runs,
                                                  .column_count = rehearsing->stage_count };
    add_columns(making);
    making->page.columns = making->columns;
    find_fault(making);
}

static void finish_page(struct making *making)
{
    free(making->columns);
    free(making->parameters);
}

static enum exit_code write_page(const struct making *making, const struct options *options)
{
    struct shisa_buf out = { 0 };
    if (options->json) {
        shisa_rehearsal_json(&making->page, &out);
    } else {
        shisa_rehearsal_text(&making->page, options->lang, &out);
    }
    enum exit_code code = write_output(options, &out);
    shisa_buf_finish(&out);
    return code;
}

/* --- what has to hold ------------------------------------------------------------------------ */

static bool holds(const struct options *options, const char *what, int32_t is, int32_t min)
{
    if (is >= min) {
        return true;
    }
    complain(shisa_word(SHISA_W_REHEARSE_UNDER, options->lang), what, is, min);
    return false;
}

/* The median of the experts is what anybody can earn; another team is judged when it is asked. */
static bool score_holds(const struct making *making, const struct options *options)
{
    const struct rehearsing *rehearsing = making->rehearsing;
    enum shisa_manner team = options->team != NULL ? rehearsing->teams[0] : SHISA_MANNER_EXPERT;
    int32_t least = 100;
    for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
        int32_t its = shisa_rehearsal_score(rehearsing->stages[i].rehearsal, team, 500);
        least = its < least ? its : least;
    }
    return options->score_min == 0 || holds(options, "score", least, options->score_min);
}

static bool coverage_holds(const struct making *making, const struct options *options)
{
    int32_t is = shisa_rehearsal_percent(making->page.columns, making->page.column_count);
    return holds(options, "coverage", is, options->coverage_min);
}

static enum exit_code judge(const struct making *making, const struct options *options)
{
    const struct rehearsing *rehearsing = making->rehearsing;
    if (rehearsing->signalled != 0) {
        uint64_t runs = 0;
        for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
            runs += shisa_rehearsal_runs(rehearsing->stages[i].rehearsal);
        }
        complain(shisa_word(SHISA_W_REHEARSE_INTERRUPTED, options->lang), (unsigned long long)runs,
                 (unsigned long long)rehearsing->runs * rehearsing->stage_count);
        return (enum exit_code)(128 + rehearsing->signalled);
    }
    bool covered = coverage_holds(making, options);
    bool scored = score_holds(making, options);
    return covered && scored && making->page.fault == NULL ? EXIT_DONE : EXIT_FINDINGS;
}

/* --- the command ----------------------------------------------------------------------------- */

enum exit_code run_rehearse(const struct options *options)
{
    struct rehearsing rehearsing = { 0 };
    struct making making = { .rehearsing = &rehearsing };
    enum exit_code code = choose_teams(&rehearsing, options);
    if (code == EXIT_DONE) {
        code = load_stages(&rehearsing, options);
    }
    if (code == EXIT_DONE) {
        code = rehearse_all(&rehearsing, options);
    }
    if (code == EXIT_DONE) {
        make_page(&making, options);
        code = write_page(&making, options);
        code = code == EXIT_DONE ? judge(&making, options) : code;
        finish_page(&making);
    }
    close_stages(&rehearsing);
    return code;
}
