/* Whole exercises a second: the electricity drill by expert bots, from a saved STARTEX, nothing
 * kept. Bare loop: restoring the same bytes. Then the fork of an exercise of 140 seats, and memory. */
#include <string.h>
#include <sys/resource.h>

#include "shisa/io.h"

#include "bench.h"

#define RUNS 1000
#define FLAT_RUNS 100000

struct drill {
    struct shisa_bundle *bundle;
    struct shisa_exercise *exercise;
    void *moment;
    size_t size;
    shisa_ms length;
};

static void load(struct drill *drill, const char *name)
{
    struct shisa_err err;
    struct shisa_findings findings = { 0 };
    bench_check(shisa_bundle_open(name, &drill->bundle, &err) == SHISA_OK, "no scenario");
    struct shisa_files files = shisa_bundle_files(drill->bundle);
    struct shisa_settings settings = { NULL, 0 };
    bench_check(shisa_exercise_load(&files, settings, 1, &findings, &drill->exercise, &err) ==
                        SHISA_OK &&
                    drill->exercise != NULL,
                "scenario does not load");
    shisa_findings_finish(&findings);
    shisa_bots_seat(shisa_exercise_bots(drill->exercise), 0, SHISA_MANNER_EXPERT);
    bench_check(shisa_exercise_start(drill->exercise, &err) == SHISA_OK, "no start");
    drill->size = shisa_exercise_size(drill->exercise);
    drill->moment = malloc(drill->size);
    shisa_exercise_save(drill->exercise, drill->moment);
    drill->length = shisa_exercise_world(drill->exercise)->scenario.length;
}

static void restore(struct drill *drill)
{
    shisa_exercise_restore(drill->exercise, drill->moment, drill->size);
}

static void play(struct drill *drill)
{
    struct shisa_err err;
    restore(drill);
    bench_check(shisa_exercise_advance(drill->exercise, drill->length, &err) == SHISA_OK, "stuck");
}

static void play_many(void *context)
{
    for (int i = 0; i < RUNS; i++) {
        play(context);
    }
}

static void restore_many(void *context)
{
    for (int i = 0; i < RUNS; i++) {
        restore(context);
    }
}

static long resident_kb(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void measure(const char *name)
{
    struct drill drill;
    load(&drill, name);
    play(&drill);
    bench_pair(name, "exercise", RUNS, play_many, restore_many, &drill);
    int64_t begin = bench_ns();
    play_many(&drill);
    printf("%-34s %10.0f exercises a second and core; a saved STARTEX is %zu bytes\n", "",
           RUNS * 1e9 / (double)(bench_ns() - begin), drill.size);
    long before = resident_kb();
    for (int i = 0; i < FLAT_RUNS; i++) {
        play(&drill);
    }
    printf("%-34s %10ld KB more after %d further runs\n", "", resident_kb() - before, FLAT_RUNS);
    shisa_exercise_destroy(drill.exercise);
    shisa_bundle_destroy(drill.bundle);
    free(drill.moment);
}

int main(void)
{
    measure("alarm");
    return EXIT_SUCCESS;
}
