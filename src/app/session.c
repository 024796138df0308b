#include "session.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "findings.h"

/* --- loading --------------------------------------------------------------------------------- */

static void keep_parameters(struct session *session)
{
    const struct shisa_parameters *parameters =
        &shisa_exercise_world(session->exercise)->scenario.parameters;
    json_t *object = json_object();
    for (uint32_t i = 0; i < parameters->count; i++) {
        json_object_set_new(object, parameters->at[i].name, json_string(parameters->at[i].value));
    }
    char *text = json_dumps(object, JSON_SORT_KEYS | JSON_COMPACT);
    shisa_buf_puts(&session->parameters, text);
    free(text);
    json_decref(object);
}

static shisa_status report_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    (void)err;
    shisa_report_input(self, input);
    return SHISA_OK;
}

static shisa_status report_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    (void)err;
    shisa_report_event(self, event);
    return SHISA_OK;
}

static enum exit_code load(struct session *session, const struct shisa_files *files,
                           struct shisa_settings settings, uint64_t seed)
{
    struct shisa_findings findings = { 0 };
    struct shisa_err err;
    shisa_status status =
        shisa_exercise_load(files, settings, seed, &findings, &session->exercise, &err);
    uint32_t errors = findings.errors;
    if (errors > 0) {
        findings_print(&findings, files);
    }
    shisa_findings_finish(&findings);
    if (status != SHISA_OK) {
        return fail_with(&err);
    }
    if (session->exercise == NULL) {
        complain("the scenario has %u %s: nothing was started", errors,
                 errors_word(errors, SHISA_EN));
        return EXIT_FINDINGS;
    }
    keep_parameters(session);
    session->report = shisa_report_create(shisa_exercise_engine(session->exercise));
    shisa_exercise_listen(session->exercise,
                          (struct shisa_sink){ session->report, report_input, report_event });
    return EXIT_DONE;
}

enum exit_code session_load(struct session *session, const struct options *options,
                            const char *where)
{
    struct shisa_err err;
    *session = (struct session){ 0 };
    if (shisa_bundle_open(where, &session->bundle, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    struct shisa_files files = shisa_bundle_files(session->bundle);
    struct shisa_settings settings = { options->settings, options->setting_count };
    return load(session, &files, settings, options->seed);
}

/* --- who plays ------------------------------------------------------------------------------- */

enum exit_code session_seat(struct session *session, const char *team, shisa_id role)
{
    enum shisa_manner manner;
    struct shisa_err err;
    if (shisa_manner_parse(team, &manner, &err) != SHISA_OK) {
        complain("%s", err.text);
        return EXIT_USAGE;
    }
    struct shisa_bots *bots = shisa_exercise_bots(session->exercise);
    shisa_bots_seat(bots, 0, manner);
    if (role != 0) {
        shisa_bots_unseat(bots, role);
    }
    /* "expert", or "expert; person: aoba/dispatch": session_recover reads it back. */
    snprintf(session->team, sizeof session->team, "%s%s%s", team, role != 0 ? "; person: " : "",
             shisa_world_name(shisa_exercise_world(session->exercise), SHISA_ROLE, role));
    return EXIT_DONE;
}

#define PEOPLE "people" /* the team of a room: nobody's seat is a bot's */

void session_people(struct session *session)
{
    snprintf(session->team, sizeof session->team, PEOPLE);
}

static enum exit_code seat_as_before(struct session *session, const char *team, shisa_id *role)
{
    char manner[sizeof session->team];
    if (strcmp(team, PEOPLE) == 0) {
        session_people(session);
        return EXIT_DONE;
    }
    snprintf(manner, sizeof manner, "%s", team);
    char *person = strstr(manner, "; person: ");
    *role = 0;
    if (person != NULL) {
        *person = '\0';
        *role = shisa_world_find(shisa_exercise_world(session->exercise), SHISA_ROLE,
                                 person + strlen("; person: "));
    }
    return session_seat(session, manner, *role);
}

/* --- running
 * ------------------------------------------------------------------------------------------------
 */

/* Wall time for the run file's label; nothing is computed from it. */
static void wall_date(char out[32])
{
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* "+0930" */
static int32_t zone_of(const struct tm *local)
{
    char text[8] = "";
    int minutes = 0;
    if (strftime(text, sizeof text, "%z", local) == 5) {
        int number = atoi(text);
        minutes = number / 100 * 60 + number % 100;
    }
    return minutes;
}

static struct shisa_wall wall_at(time_t at)
{
    struct tm local;
    localtime_r(&at, &local);
    return (struct shisa_wall){ at, zone_of(&local) };
}

struct shisa_wall session_wall(void)
{
    return wall_at(time(NULL));
}

/* Of a hub that was killed, what it wrote last stands beside the file. */
struct shisa_wall session_written(const char *path)
{
    struct shisa_buf beside = { 0 };
    struct stat file, log;
    time_t last = stat(path, &file) == 0 ? file.st_mtime : 0;
    shisa_buf_addf(&beside, "%s-wal", path);
    if (stat(beside.data, &log) == 0 && log.st_mtime > last) {
        last = log.st_mtime;
    }
    shisa_buf_finish(&beside);
    return wall_at(last);
}

enum exit_code session_create(struct session *session, const struct options *options,
                              const char *path)
{
    const struct shisa_scenario *scenario = &shisa_exercise_world(session->exercise)->scenario;
    char created[32];
    struct shisa_err err;
    shisa_bundle_digest(session->bundle, session->files_digest);
    shisa_hex(session->files_digest, session->hash);
    wall_date(created);
    session->origin = (struct shisa_origin_facts){ .scenario_id = scenario->head.id,
                                                   .files_digest = session->files_digest,
                                                   .parameters = session->parameters.data,
                                                   .team = session->team,
                                                   .seed = options->seed };
    const struct shisa_run_facts facts = { .origin = session->origin,
                                           .title = shisa_say(&scenario->title, options->lang),
                                           .created = created,
                                           .version = SHISA_VERSION };
    if (path == NULL) {
        session->memory = shisa_memory_store_create();
        return EXIT_DONE;
    }
    return shisa_run_file_create(path, &facts, session->bundle, &session->file, &err) == SHISA_OK
               ? EXIT_DONE
               : fail_with(&err);
}

enum exit_code session_start(struct session *session)
{
    struct shisa_err err;
    struct shisa_store store = session->file != NULL ? shisa_run_file_store(session->file)
                                                     : shisa_memory_store_port(session->memory);
    return shisa_run_begin(session->exercise, store, &session->origin, &session->run, &err) ==
                   SHISA_OK
               ? EXIT_DONE
               : fail_with(&err);
}

enum exit_code session_begin(struct session *session, const struct options *options,
                             const char *path)
{
    enum exit_code code = session_create(session, options, path);
    return code == EXIT_DONE ? session_start(session) : code;
}

/* "alarm-20261122-093000.shisa" in this folder: one exercise, one file, where it can be seen. */
void session_name_file(const struct session *session, char *path, size_t size)
{
    char date[32];
    time_t now = time(NULL);
    struct tm local;
    localtime_r(&now, &local);
    strftime(date, sizeof date, "%Y%m%d-%H%M%S", &local);
    snprintf(path, size, "%s-%s.shisa", shisa_exercise_world(session->exercise)->scenario.head.id,
             date);
}

/* The parameters a run was started with. */
static uint32_t settings_of(json_t *object, struct shisa_setting *settings)
{
    uint32_t count = 0;
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
    {
        if (json_is_string(value) && count < SETTINGS_MAX) {
            settings[count++] = (struct shisa_setting){ name, json_string_value(value) };
        }
    }
    return count;
}

static enum exit_code load_from_run(struct session *session, const struct shisa_run_facts *facts)
{
    struct shisa_setting settings[SETTINGS_MAX];
    json_error_t where;
    json_t *object = json_loads(facts->origin.parameters, 0, &where);
    if (!json_is_object(object)) {
        json_decref(object);
        complain("the run file's parameters cannot be read: %s", where.text);
        return EXIT_UNREADABLE;
    }
    struct shisa_files files = shisa_run_file_files(session->file);
    struct shisa_settings given = { settings, settings_of(object, settings) };
    enum exit_code code = load(session, &files, given, facts->origin.seed);
    json_decref(object);
    return code;
}

/* The log disagrees with itself or with what replaying makes: that is a finding, not a bad file. */
static enum exit_code not_verified(const char *path, const struct shisa_err *err)
{
    complain_word(SHISA_W_CLI_NOT_VERIFIED, path, err->text);
    return EXIT_FINDINGS;
}

enum exit_code session_open(struct session *session, const char *path, bool readonly,
                            shisa_id *role)
{
    struct shisa_err err;
    *session = (struct session){ .recovered = true };
    if (shisa_run_file_open(path, readonly, &session->file, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    const struct shisa_run_facts *facts = shisa_run_file_facts(session->file);
    shisa_hex(facts->origin.files_digest, session->hash);
    shisa_status status = shisa_run_file_check(session->file, &err);
    if (status != SHISA_OK) {
        return status == SHISA_CORRUPT ? not_verified(path, &err) : fail_with(&err);
    }
    enum exit_code code = load_from_run(session, facts);
    return code == EXIT_DONE ? seat_as_before(session, facts->origin.team, role) : code;
}

enum exit_code session_replay(struct session *session, const char *path)
{
    struct shisa_err err;
    shisa_status status =
        shisa_run_recover(session->exercise, shisa_run_file_store(session->file),
                          &shisa_run_file_facts(session->file)->origin, &session->run, &err);
    if (status != SHISA_OK) {
        return status == SHISA_CORRUPT ? not_verified(path, &err) : fail_with(&err);
    }
    return EXIT_DONE;
}

enum exit_code session_recover(struct session *session, const char *path)
{
    shisa_id role;
    enum exit_code code = session_open(session, path, true, &role);
    return code == EXIT_DONE ? session_replay(session, path) : code;
}

static void hear_gap(void *report, const struct shisa_gap *gap)
{
    shisa_report_gap(report, gap);
}

enum exit_code session_gaps(struct session *session)
{
    struct shisa_err err;
    return shisa_run_gaps(shisa_run_file_store(session->file), hear_gap, session->report, &err) ==
                   SHISA_OK
               ? EXIT_DONE
               : fail_with(&err);
}

/* --- the end --------------------------------------------------------------------------------- */

struct shisa_report_facts session_facts(struct session *session)
{
    unsigned char digest[SHISA_DIGEST_SIZE];
    shisa_engine_digest(shisa_exercise_engine(session->exercise), digest);
    shisa_hex(digest, session->digest);
    shisa_run_head(session->run, digest);
    shisa_hex(digest, session->head);
    return (struct shisa_report_facts){
        .scenario_hash = session->hash,
        .parameters = session->parameters.data,
        .chain_head = session->file != NULL ? session->head : NULL,
        .digest = session->digest,
        .team = session->team,
        .version = SHISA_VERSION,
        .verified = session->recovered,
    };
}

void session_close(struct session *session)
{
    shisa_report_destroy(session->report);
    shisa_run_destroy(session->run);
    shisa_exercise_destroy(session->exercise);
    shisa_run_file_close(session->file);
    shisa_memory_store_destroy(session->memory);
    shisa_bundle_destroy(session->bundle);
    shisa_buf_finish(&session->parameters);
    *session = (struct session){ 0 };
}

bool session_is_run(const char *path)
{
    struct stat info;
    size_t len = strlen(path);
    bool named = len > 6 && strcmp(path + len - 6, ".shisa") == 0;
    bool lua = len > 4 && strcmp(path + len - 4, ".lua") == 0;
    return named || (!lua && stat(path, &info) == 0 && S_ISREG(info.st_mode));
}
