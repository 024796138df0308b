#include "shisa/exercise.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* --- loading --------------------------------------------------------------------------------- */

/* Did the scenario's code stop half-way? Then what it did not come to declare is no mistake. */
static bool broke_off(const struct shisa_findings *findings)
{
    for (uint32_t i = 0; i < findings->count; i++) {
        if (strcmp(findings->at[i].code, "E001") == 0) {
            return true;
        }
    }
    return false;
}

static shisa_status load(struct shisa_exercise *exercise, const struct shisa_files *files,
                         struct shisa_settings settings, struct shisa_findings *findings,
                         struct shisa_err *err)
{
    exercise->world = shisa_world_create();
    exercise->region = shisa_region_create(SHISA_REGION_MAX);
    if (exercise->world == NULL || exercise->region == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "this machine will not reserve memory for an exercise");
    }
    shisa_status status = shisa_script_create(exercise->region, &exercise->script, err);
    if (status == SHISA_OK) {
        status =
            shisa_script_load(exercise->script, exercise->world, files, settings, findings, err);
    }
    if (status == SHISA_OK && !broke_off(findings)) {
        shisa_world_link(exercise->world, findings);
        shisa_script_link(exercise->script, exercise->world, findings);
        shisa_world_check(exercise->world, findings);
    }
    return status;
}

static shisa_status animate(struct shisa_exercise *exercise, uint64_t seed, struct shisa_err *err)
{
    shisa_status status =
        shisa_engine_create(exercise->region, exercise->world, seed, &exercise->engine, err);
    if (status == SHISA_OK) {
        shisa_script_attach(exercise->script, exercise->engine);
        status = shisa_bots_create(exercise->region, exercise->engine, &exercise->bots, err);
    }
    return status;
}

shisa_status shisa_exercise_load(const struct shisa_files *files, struct shisa_settings settings,
                                 uint64_t seed, struct shisa_findings *findings,
                                 struct shisa_exercise **out, struct shisa_err *err)
{
    struct shisa_exercise *exercise = shisa_alloc(sizeof *exercise);
    *out = NULL;
    shisa_status status = load(exercise, files, settings, findings, err);
    if (status == SHISA_OK && findings->errors == 0) {
        status = animate(exercise, seed, err);
        if (status == SHISA_OK) {
            shisa_region_settle(exercise->region);
            shisa_findings_keep(findings);
            *out = exercise;
            return SHISA_OK;
        }
    }
    shisa_findings_keep(findings); /* they point into what now goes */
    shisa_exercise_destroy(exercise);
    return status;
}

void shisa_exercise_destroy(struct shisa_exercise *exercise)
{
    if (exercise != NULL) {
        shisa_region_destroy(exercise->region);
        shisa_world_destroy(exercise->world);
        free(exercise);
    }
}

/* --- looking --------------------------------------------------------------------------------- */

void shisa_exercise_listen(struct shisa_exercise *exercise, struct shisa_sink sink)
{
    SHISA_ASSERT(exercise->sink_count < SHISA_SINKS_MAX);
    exercise->sinks[exercise->sink_count++] = sink;
}

void shisa_exercise_unlisten(struct shisa_exercise *exercise, const void *self)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < exercise->sink_count; i++) {
        if (exercise->sinks[i].self != self) {
            exercise->sinks[kept++] = exercise->sinks[i];
        }
    }
    exercise->sink_count = kept;
}

struct shisa_bots *shisa_exercise_bots(struct shisa_exercise *exercise)
{
    return exercise->bots;
}

const struct shisa_world *shisa_exercise_world(const struct shisa_exercise *exercise)
{
    return exercise->world;
}

const struct shisa_engine *shisa_exercise_engine(const struct shisa_exercise *exercise)
{
    return exercise->engine;
}

const struct shisa_script *shisa_exercise_script(const struct shisa_exercise *exercise)
{
    return exercise->script;
}

/* --- running --------------------------------------------------------------------------------- */

static shisa_status tell_event(struct shisa_exercise *exercise, const struct shisa_event *event,
                               struct shisa_err *err)
{
    shisa_status status = shisa_bots_hear(exercise->bots, event, err);
    for (uint32_t i = 0; i < exercise->sink_count && status == SHISA_OK; i++) {
        status = exercise->sinks[i].event(exercise->sinks[i].self, event, err);
    }
    return status;
}

static shisa_status publish(struct shisa_exercise *exercise, struct shisa_err *err)
{
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(exercise->engine, &count);
    shisa_status status = SHISA_OK;
    for (uint32_t i = 0; i < count && status == SHISA_OK; i++) {
        status = tell_event(exercise, &events[i], err);
    }
    shisa_engine_forget_events(exercise->engine);
    return status;
}

/* The engine alone, up to `to`. */
static shisa_status run_engine(struct shisa_exercise *exercise, shisa_ms to, struct shisa_err *err)
{
    shisa_status status = shisa_engine_advance(exercise->engine, to, err);
    shisa_status told = publish(exercise, status == SHISA_OK ? err : NULL);
    return status != SHISA_OK ? status : told;
}

static shisa_status submit(struct shisa_exercise *exercise, const struct shisa_input *input,
                           struct shisa_err *err)
{
    shisa_status status = shisa_engine_apply(exercise->engine, input, err);
    for (uint32_t i = 0; i < exercise->sink_count && status == SHISA_OK; i++) {
        const struct shisa_sink *sink = &exercise->sinks[i];
        status = sink->input == NULL ? SHISA_OK : sink->input(sink->self, input, err);
    }
    return status == SHISA_OK ? publish(exercise, err) : status;
}

bool shisa_is_refusal(shisa_status status)
{
    return status == SHISA_INVALID || status == SHISA_REFUSED || status == SHISA_NOT_FOUND;
}

static shisa_status run_bots(struct shisa_exercise *exercise, shisa_ms now, struct shisa_err *err)
{
    struct shisa_input input;
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && !shisa_engine_ended(exercise->engine) &&
           shisa_bots_next(exercise->bots, now, &input)) {
        struct shisa_err refusal;
        input.at = now;
        status = submit(exercise, &input, &refusal);
        if (shisa_is_refusal(status)) {
            status = SHISA_OK; /* the world has moved on; a bot does not insist */
        } else if (status != SHISA_OK && err != NULL) {
            *err = refusal;
        }
    }
    return status;
}

void shisa_exercise_leave_digest(struct shisa_exercise *exercise)
{
    shisa_engine_leave_digest(exercise->engine);
}

void shisa_exercise_reseed(struct shisa_exercise *exercise, uint64_t seed)
{
    shisa_engine_reseed(exercise->engine, seed);
    shisa_bots_reseed(exercise->bots, seed);
}

shisa_status shisa_exercise_start(struct shisa_exercise *exercise, struct shisa_err *err)
{
    shisa_status status = shisa_engine_start(exercise->engine, err);
    if (status == SHISA_OK) {
        status = publish(exercise, err);
    }
    return status == SHISA_OK ? shisa_exercise_advance(exercise, 0, err) : status;
}

shisa_ms shisa_exercise_next_due(const struct shisa_exercise *exercise)
{
    shisa_ms engine = shisa_engine_next_due(exercise->engine);
    shisa_ms bots = shisa_bots_next_due(exercise->bots);
    if (shisa_engine_ended(exercise->engine)) {
        return SHISA_NEVER;
    }
    return bots < engine && !exercise->replaying ? bots : engine;
}

shisa_status shisa_exercise_advance(struct shisa_exercise *exercise, shisa_ms to,
                                    struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    shisa_ms next = shisa_exercise_next_due(exercise);
    while (status == SHISA_OK && next <= to) {
        status = run_engine(exercise, next, err);
        if (status == SHISA_OK && !exercise->replaying) {
            status = run_bots(exercise, next, err);
        }
        next = shisa_exercise_next_due(exercise);
    }
    return status == SHISA_OK ? run_engine(exercise, to, err) : status;
}

shisa_status shisa_exercise_apply(struct shisa_exercise *exercise, const struct shisa_input *input,
                                  struct shisa_err *err)
{
    struct shisa_input timely = *input;
    shisa_ms now = shisa_engine_now(exercise->engine);
    bool stands = shisa_engine_ended(exercise->engine);
    timely.at = input->at > now && !stands ? input->at : now;
    shisa_status status = shisa_exercise_advance(exercise, timely.at, err);
    return status == SHISA_OK ? submit(exercise, &timely, err) : status;
}

/* --- moments --------------------------------------------------------------------------------- */

size_t shisa_exercise_size(const struct shisa_exercise *exercise)
{
    return shisa_region_used(exercise->region);
}

void shisa_exercise_save(const struct shisa_exercise *exercise, void *to)
{
    shisa_region_save(exercise->region, to);
}

void shisa_exercise_restore(struct shisa_exercise *exercise, const void *from, size_t size)
{
    shisa_region_restore(exercise->region, from, size);
}
