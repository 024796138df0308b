/* A scenario on the stage: two copies of it, one for hubs that crash and one for the witness. */
#include "../fake/drill.h"
#include "shisa/io.h"
#include "sim.h"

static struct shisa_exercise *load(const char *name)
{
    struct shisa_bundle *bundle;
    struct shisa_findings findings = { 0 };
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_exercise *exercise = NULL;
    struct shisa_err err = { 0 };
    if (strcmp(name, "small") == 0) {
        return load_drill(small_drill, 1);
    }
    shisa_status status = shisa_bundle_open(name, &bundle, &err);
    if (status == SHISA_OK) {
        struct shisa_files files = shisa_bundle_files(bundle);
        status = shisa_exercise_load(&files, settings, 1, &findings, &exercise, &err);
        shisa_bundle_destroy(bundle);
    }
    if (status != SHISA_OK || exercise == NULL) {
        fprintf(stderr, "%s does not load: %s\n", name, err.text);
        exit(EXIT_FAILURE);
    }
    shisa_findings_finish(&findings);
    return exercise;
}

static void copy_open(struct copy *copy, const char *name)
{
    copy->exercise = load(name);
    copy->size = shisa_exercise_size(copy->exercise);
    copy->moment = shisa_alloc(copy->size);
    shisa_exercise_save(copy->exercise, copy->moment);
}

static void copy_close(struct copy *copy)
{
    shisa_exercise_destroy(copy->exercise);
    free(copy->moment);
}

void stage_open(struct stage *stage, const char *name)
{
    *stage = (struct stage){ .name = name };
    copy_open(&stage->hub, name);
    copy_open(&stage->witness, name);
    askings_learn(stage);
}

void stage_close(struct stage *stage)
{
    copy_close(&stage->hub);
    copy_close(&stage->witness);
    askings_finish(stage);
}

void stage_set(const struct copy *copy, uint64_t seed, const bool *persons)
{
    shisa_exercise_restore(copy->exercise, copy->moment, copy->size);
    shisa_exercise_reseed(copy->exercise, seed);
    struct shisa_bots *bots = shisa_exercise_bots(copy->exercise);
    const struct shisa_world *world = shisa_exercise_world(copy->exercise);
    shisa_bots_seat(bots, 0, (enum shisa_manner)(seed % SHISA_MANNER_COUNT));
    for (shisa_id role = 1; role <= shisa_world_count(world, SHISA_ROLE); role++) {
        if (persons[role]) {
            shisa_bots_unseat(bots, role);
        }
    }
}
