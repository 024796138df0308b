#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "seat.h"

static void say_where(const struct options *options, struct session *session, const char *path)
{
    if (options->quiet) {
        return;
    }
    bool ended = shisa_engine_ended(shisa_exercise_engine(session->exercise));
    if (ended) {
        int64_t points, max;
        shisa_report_score(session->report, &points, &max);
        fprintf(stderr, shisa_word(SHISA_W_PLAY_SCORE, options->lang), (long long)points,
                (long long)max);
        fprintf(stderr, "\n");
    }
    fprintf(stderr, shisa_word(SHISA_W_PLAY_KEPT, options->lang), path);
    fprintf(stderr, "\n");
    if (ended) {
        fprintf(stderr, shisa_word(SHISA_W_PLAY_CHAIN_HEAD, options->lang),
                session_facts(session).chain_head);
    } else {
        fprintf(stderr, shisa_word(SHISA_W_PLAY_GO_ON, options->lang), options->called, path);
    }
    fprintf(stderr, "\n");
}

/* --- bots alone ------------------------------------------------------------------------------ */

static enum exit_code play_out(struct session *session, const struct options *options,
                               const char *path)
{
    struct shisa_err err;
    shisa_ms length = shisa_exercise_world(session->exercise)->scenario.length;
    if (shisa_exercise_advance(session->exercise, length, &err) != SHISA_OK ||
        shisa_run_commit(session->run, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    struct options page = *options;
    page.output = NULL; /* -o named the run file */
    enum exit_code code = report_write(session, &page);
    if (path != NULL) {
        say_where(options, session, path);
    }
    return code;
}

/* --- a person -------------------------------------------------------------------------------- */

static shisa_id first_seat(const struct shisa_world *world)
{
    shisa_id id = 1;
    while (id < shisa_world_count(world, SHISA_ROLE) && shisa_role_at(world, id)->seats == 0) {
        id++;
    }
    return id;
}

static void say_seats(const struct shisa_world *world, const struct options *options)
{
    struct shisa_buf seats = { 0 };
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        if (shisa_role_at(world, id)->seats > 0) {
            shisa_buf_addf(&seats, "%s%s", seats.len > 0 ? ", " : "",
                           shisa_world_name(world, SHISA_ROLE, id));
        }
    }
    fprintf(stderr, shisa_word(SHISA_W_PLAY_SEATS, options->lang), seats.data);
    fprintf(stderr, "\n");
    shisa_buf_finish(&seats);
}

static enum exit_code find_role(const struct shisa_world *world, const struct options *options,
                                shisa_id *role)
{
    const char *name = options->role;
    struct shisa_ref ref = { .name = name };
    struct shisa_err err;
    if (name == NULL) {
        *role = first_seat(world);
        return EXIT_DONE;
    }
    if (shisa_world_resolve(world, SHISA_BIT(SHISA_ROLE), &ref, &err) != SHISA_OK) {
        complain("%s", err.text);
        say_seats(world, options);
        return EXIT_USAGE;
    }
    if (shisa_role_at(world, ref.id)->seats == 0) {
        complain("nobody can sit as %s: the exercise itself speaks with that voice", name);
        say_seats(world, options);
        return EXIT_USAGE;
    }
    *role = ref.id;
    return EXIT_DONE;
}

static enum exit_code sit_down(struct session *session, const struct options *options,
                               struct shisa_hub *hub, shisa_id role, const char *path)
{
    struct shisa_err err;
    const struct shisa_scenario *scenario = &shisa_exercise_world(session->exercise)->scenario;
    int32_t speed = options->speed != 0 ? options->speed : 1000 * scenario->pace;
    if (shisa_hub_start(hub, session->run, speed, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    bool screen = !options->plain && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    struct near_hub near = { .hub = hub, .role = role };
    struct far_end end = far_in_process(&near);
    struct shisa_buf why = { 0 };
    enum exit_code code =
        seat_sit(&end, (struct shisa_term_options){ .lang = options->lang }, options, &why);
    shisa_buf_finish(&why);
    bool ended = shisa_hub_ended(hub);
    if (!ended && (shisa_run_mark(session->run, "stopped", &err) != SHISA_OK ||
                   shisa_run_commit(session->run, &err) != SHISA_OK)) {
        return fail_with(&err);
    }
    if (ended && code == EXIT_DONE && screen) {
        struct options page = *options;
        page.output = NULL;
        code = report_write(session, &page);
    }
    say_where(options, session, path);
    return code;
}

/* --- the command ----------------------------------------------------------------------------- */

static struct shisa_hub_options alone(void)
{
    return (struct shisa_hub_options){ .clock = shisa_wall_clock(), .solo = true };
}

static enum exit_code play_new(struct session *session, const struct options *options)
{
    shisa_id role = 0;
    char path[SHISA_ID_MAX + 64];
    const char *kept = options->output;
    const char *team = options->team != NULL ? options->team : "expert";
    bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    bool person = options->role != NULL || (options->team == NULL && terminal);
    enum exit_code code = session_load(session, options, options->args[0]);
    if (code == EXIT_DONE && !person && options->team == NULL && !options->quiet) {
        fprintf(stderr, shisa_word(SHISA_W_PLAY_BOTS_ONLY, options->lang), team);
        fprintf(stderr, "\n");
    }
    if (code == EXIT_DONE && person) {
        code = find_role(shisa_exercise_world(session->exercise), options, &role);
    }
    if (code == EXIT_DONE) {
        code = session_seat(session, team, role);
    }
    if (code != EXIT_DONE) {
        return code;
    }
    if (person && kept == NULL) {
        session_name_file(session, path, sizeof path);
        kept = path;
    }
    struct shisa_hub *hub = person ? shisa_hub_create(session->exercise, alone()) : NULL;
    code = session_begin(session, options, kept);
    if (code == EXIT_DONE) {
        code =
            person ? sit_down(session, options, hub, role, kept) : play_out(session, options, kept);
    }
    shisa_hub_destroy(hub);
    return code;
}

/* A run goes on as it was begun. */
static enum exit_code check_unchanged(const struct options *options)
{
    const char *given = options->role != NULL        ? "--as"
                        : options->team != NULL      ? "--team"
                        : options->setting_count > 0 ? "--set"
                        : options->output != NULL    ? "-o"
                        : options->seed_given        ? "--seed"
                                                     : NULL;
    if (given == NULL) {
        return EXIT_DONE;
    }
    complain(shisa_word(SHISA_W_PLAY_AS_BEGUN, options->lang), given);
    return EXIT_USAGE;
}

static enum exit_code play_on(struct session *session, const struct options *options)
{
    shisa_id role = 0;
    const char *path = options->args[0];
    if (check_unchanged(options) != EXIT_DONE) {
        return EXIT_USAGE;
    }
    enum exit_code code = session_open(session, path, false, &role);
    if (code != EXIT_DONE) {
        return code;
    }
    struct shisa_hub *hub = shisa_hub_create(session->exercise, alone());
    code = session_replay(session, path);
    if (code == EXIT_DONE && role == 0) {
        code = play_out(session, options, path);
    } else if (code == EXIT_DONE) {
        code = sit_down(session, options, hub, role, path);
    }
    shisa_hub_destroy(hub);
    return code;
}

enum exit_code run_play(const struct options *options)
{
    struct session session = { 0 };
    if (report_format_check(options) != EXIT_DONE) {
        return EXIT_USAGE;
    }
    enum exit_code code =
        session_is_run(options->args[0]) ? play_on(&session, options) : play_new(&session, options);
    session_close(&session);
    return code;
}
