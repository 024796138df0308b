/* Recovery: a log of many inputs replayed, every entry made again and compared. Bare loop: the
 * chain of digests over the same bytes. */
#include <string.h>

#include "shisa/io.h"

#include "../fake/drill.h"
#include "bench.h"

#define INPUTS 200000

struct setting {
    struct shisa_memory_store *memory;
    struct shisa_store store;
    uint64_t entries;
};

static void log_inputs(struct setting *setting)
{
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run;
    struct shisa_err err;
    shisa_id desk = shisa_world_find(shisa_exercise_world(exercise), SHISA_ROLE, "grid/desk");
    bench_check(shisa_run_begin(exercise, setting->store, &facts, &run, &err) == SHISA_OK, "begin");
    for (int i = 0; i < INPUTS; i++) {
        struct shisa_input memo = { .at = i * 10,
                                    .verb = SHISA_VERB_MEMO,
                                    .role = desk,
                                    .text = "feeder north checked by voice, breaker closed" };
        bench_check(shisa_exercise_apply(exercise, &memo, &err) == SHISA_OK, "apply");
    }
    bench_check(shisa_run_commit(run, &err) == SHISA_OK, "commit");
    setting->entries = shisa_run_entries(run);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
}

static void ours(void *context)
{
    struct setting *setting = context;
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run;
    struct shisa_err err;
    bench_check(shisa_run_recover(exercise, setting->store, &facts, &run, &err) == SHISA_OK,
                "recover");
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
}

static shisa_status digest_entry(void *context, const struct shisa_entry *entry,
                                 struct shisa_err *err)
{
    unsigned char link[SHISA_DIGEST_SIZE];
    (void)context;
    (void)err;
    shisa_digest_of(entry->body, entry->body_len, link);
    return SHISA_OK;
}

static void bare(void *context)
{
    struct setting *setting = context;
    struct shisa_err err;
    bench_check(setting->store.entries(setting->store.self, digest_entry, NULL, &err) == SHISA_OK,
                "entries");
}

int main(void)
{
    struct setting setting = { .memory = shisa_memory_store_create() };
    setting.store = shisa_memory_store_port(setting.memory);
    log_inputs(&setting);
    bench_pair("recovery, inputs replayed", "input", INPUTS, ours, bare, &setting);
    shisa_memory_store_destroy(setting.memory);
    return EXIT_SUCCESS;
}
