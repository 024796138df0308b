/* A scenario or a run, opened for a command: what is loaded, where it is kept, what hears it. */
#ifndef SHISA_APP_SESSION_H
#define SHISA_APP_SESSION_H

#include "shisa/exercise.h"
#include "shisa/io.h"
#include "shisa/report.h"

#include "internal.h"

struct session {
    struct shisa_bundle *bundle;       /* of a scenario */
    struct shisa_run_file *file;       /* of a run that is kept */
    struct shisa_memory_store *memory; /* of one that is not */
    struct shisa_exercise *exercise;
    struct shisa_run *run;
    struct shisa_report *report; /* hears everything from STARTEX on */
    struct shisa_buf parameters; /* canonical JSON */
    unsigned char files_digest[SHISA_DIGEST_SIZE];
    struct shisa_origin_facts origin; /* of a new run */
    char hash[SHISA_HEX_SIZE];        /* of the scenario's files */
    char head[SHISA_HEX_SIZE];
    char digest[SHISA_HEX_SIZE];
    char team[2 * SHISA_ID_MAX];
    bool recovered;
};

/* Loads a scenario and says its findings; EXIT_FINDINGS when it cannot be played. */
enum exit_code session_load(struct session *session, const struct options *options,
                            const char *where);
/* Seats the team; `role` is a person's, 0: nobody's. */
enum exit_code session_seat(struct session *session, const char *team, shisa_id role);
/* Nobody's: people take all. */
void session_people(struct session *session);
/* A name for the run file, of scenario and date. */
void session_name_file(const struct session *session, char *path, size_t size);
/* What session_begin does, in two steps: a run file at path, or memory when path is NULL; then
 * STARTEX. */
enum exit_code session_create(struct session *session, const struct options *options,
                              const char *path);
enum exit_code session_start(struct session *session);
/* STARTEX, into a run file at path, or into memory when path is NULL. */
enum exit_code session_begin(struct session *session, const struct options *options,
                             const char *path);
/* Opens a run file and seats who sat there; *role is the person's, 0 when only bots played. */
enum exit_code session_open(struct session *session, const char *path, bool readonly,
                            shisa_id *role);
/* The wall's time: now, and when the run was last written to (second 0: that cannot be known). */
struct shisa_wall session_wall(void);
struct shisa_wall session_written(const char *path);
/* Tells the report when nobody ran the exercise. */
enum exit_code session_gaps(struct session *session);
/* Replays the log of an opened run, comparing every entry. */
enum exit_code session_replay(struct session *session, const char *path);
/* Both, for reading only. */
enum exit_code session_recover(struct session *session, const char *path);
/* The exercise has no more to do for this command: facts for a report. */
struct shisa_report_facts session_facts(struct session *session);
void session_close(struct session *session);

/* Is this the name of a run file, and not of a scenario? */
bool session_is_run(const char *path);
/* report.c: one report in the format asked for. */
enum exit_code report_format_check(const struct options *options); /* before anything is done */
enum exit_code report_write(struct session *session, const struct options *options);

#endif
