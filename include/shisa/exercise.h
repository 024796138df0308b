/* exercise: engine, scenario and bots as one thing that can be loaded, advanced, saved, recovered
 * from a run file and verified against it. */
#ifndef SHISA_EXERCISE_H
#define SHISA_EXERCISE_H

#include "shisa/bots.h"
#include "shisa/engine.h"
#include "shisa/port.h"
#include "shisa/script.h"

struct shisa_exercise;

/* Hears everything that happens, in order: the log, a report, the screens. `input` may be NULL. */
struct shisa_sink {
    void *self;
    shisa_status (*input)(void *self, const struct shisa_input *input, struct shisa_err *err);
    shisa_status (*event)(void *self, const struct shisa_event *event, struct shisa_err *err);
};

/* Loads, links and checks. *exercise is NULL when findings hold errors (status SHISA_OK) or when
 * files could not be read (status says so). */
SHISA_MUST_USE shisa_status shisa_exercise_load(const struct shisa_files *files,
                                                struct shisa_settings settings, uint64_t seed,
                                                struct shisa_findings *findings,
                                                struct shisa_exercise **exercise,
                                                struct shisa_err *err);
void shisa_exercise_destroy(struct shisa_exercise *exercise); /* NULL is fine */

/* At most SHISA_SINKS_MAX; a sink outlives the exercise or the run. */
#define SHISA_SINKS_MAX 4
void shisa_exercise_listen(struct shisa_exercise *exercise, struct shisa_sink sink);
void shisa_exercise_unlisten(struct shisa_exercise *exercise, const void *self);
struct shisa_bots *shisa_exercise_bots(struct shisa_exercise *exercise);
const struct shisa_world *shisa_exercise_world(const struct shisa_exercise *exercise);
const struct shisa_engine *shisa_exercise_engine(const struct shisa_exercise *exercise);
const struct shisa_script *shisa_exercise_script(const struct shisa_exercise *exercise);

/* Events are not digested from now on: for exercises that nobody will ever compare. */
void shisa_exercise_leave_digest(struct shisa_exercise *exercise);
/* What it would be had it been loaded with that seed; before STARTEX. */
void shisa_exercise_reseed(struct shisa_exercise *exercise, uint64_t seed);
SHISA_MUST_USE shisa_status shisa_exercise_start(struct shisa_exercise *exercise,
                                                 struct shisa_err *err);
/* Timers and bots up to `to`, in order of time. Past ENDEX it does nothing. */
SHISA_MUST_USE shisa_status shisa_exercise_advance(struct shisa_exercise *exercise, shisa_ms to,
                                                   struct shisa_err *err);
/* A person's or controller's input, at input->at or now if that is later. */
SHISA_MUST_USE shisa_status shisa_exercise_apply(struct shisa_exercise *exercise,
                                                 const struct shisa_input *input,
                                                 struct shisa_err *err);
shisa_ms shisa_exercise_next_due(const struct shisa_exercise *exercise);
/* Is that status of _apply a refusal, after which the exercise goes on, and not a bound reached? */
bool shisa_is_refusal(shisa_status status);

/* A saved moment. Restoring goes back to it in the same exercise; sinks are not told. */
size_t shisa_exercise_size(const struct shisa_exercise *exercise);
void shisa_exercise_save(const struct shisa_exercise *exercise, void *to);
void shisa_exercise_restore(struct shisa_exercise *exercise, const void *from, size_t size);

/* --- the run: an exercise with its log ------------------------------------------------------- */

struct shisa_run;

/* What the chain begins from; the store keeps it too. */
struct shisa_origin_facts {
    const char *scenario_id;
    const unsigned char *files_digest; /* over names and contents of every file, in order of name */
    const char *parameters;            /* canonical JSON object */
    const char *team;                  /* who plays: "expert", "expert; person: aoba/dispatch" */
    uint64_t seed;
};

/* Adds to the log whatever the exercise does. Nothing is committed before shisa_run_commit. The
 * exercise must not have started; store must be empty. */
SHISA_MUST_USE shisa_status shisa_run_begin(struct shisa_exercise *exercise,
                                            struct shisa_store store,
                                            const struct shisa_origin_facts *facts,
                                            struct shisa_run **run, struct shisa_err *err);
/* Replays the log into an exercise that has not started, comparing every event and digest, and
 * goes on adding to it. SHISA_CORRUPT names the first entry that does not fit. */
SHISA_MUST_USE shisa_status shisa_run_recover(struct shisa_exercise *exercise,
                                              struct shisa_store store,
                                              const struct shisa_origin_facts *facts,
                                              struct shisa_run **run, struct shisa_err *err);
void shisa_run_destroy(struct shisa_run *run); /* NULL is fine */

/* Everything so far is on disk when this returns SHISA_OK. One call a tick. */
SHISA_MUST_USE shisa_status shisa_run_commit(struct shisa_run *run, struct shisa_err *err);
/* A remark in the log that no replay acts on, but whose time it reaches: "running", "jumped". */
SHISA_MUST_USE shisa_status shisa_run_mark(struct shisa_run *run, const char *what,
                                           struct shisa_err *err);
/* Such a remark when the exercise is left, or is taken up again: then `left` says when it was last
 * written to. */
SHISA_MUST_USE shisa_status shisa_run_mark_left(struct shisa_run *run, struct shisa_wall now,
                                                struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_run_mark_resumed(struct shisa_run *run, struct shisa_wall left,
                                                   struct shisa_wall now, struct shisa_err *err);
/* What these remarks of a log say, in order. */
SHISA_MUST_USE shisa_status shisa_run_gaps(struct shisa_store store,
                                           void (*each)(void *context, const struct shisa_gap *gap),
                                           void *context, struct shisa_err *err);
uint64_t shisa_run_entries(const struct shisa_run *run);
/* The link of the last entry: what is printed at ENDEX. */
void shisa_run_head(const struct shisa_run *run, unsigned char out[SHISA_DIGEST_SIZE]);

#endif
