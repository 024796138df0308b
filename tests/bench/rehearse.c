/* A rehearsal: whole exercises of the electricity drill from before STARTEX, each with a seed of
 * its own and the teams in turn, counted. Bare loop: the same exercises, played and not counted.
 * Then memory. */
#include <sys/resource.h>

#include "shisa/io.h"
#include "shisa/rehearse.h"

#include "bench.h"

#define RUNS 900
#define FLAT_RUNS 100000

struct rehearsing {
    struct shisa_exercise *exercise;
    struct shisa_rehearsal *rehearsal;
    void *moment;
    size_t size;
    shisa_ms length;
};

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    (void)err;
    shisa_rehearsal_event(self, event);
    return SHISA_OK;
}

static void play(struct rehearsing *rehearsing, uint32_t run)
{
    struct shisa_err err;
    struct shisa_exercise *exercise = rehearsing->exercise;
    shisa_exercise_restore(exercise, rehearsing->moment, rehearsing->size);
    shisa_exercise_reseed(exercise, run);
    shisa_bots_seat(shisa_exercise_bots(exercise), 0,
                    (enum shisa_manner)(run % SHISA_MANNER_COUNT));
    bench_check(shisa_exercise_start(exercise, &err) == SHISA_OK &&
                    shisa_exercise_advance(exercise, rehearsing->length, &err) == SHISA_OK,
                "stuck");
}

static void count_many(struct rehearsing *rehearsing, uint32_t runs)
{
    struct shisa_sink sink = { rehearsing->rehearsal, NULL, hear_event };
    shisa_exercise_listen(rehearsing->exercise, sink);
    for (uint32_t run = 0; run < runs; run++) {
        shisa_rehearsal_begin(rehearsing->rehearsal, run,
                              (enum shisa_manner)(run % SHISA_MANNER_COUNT));
        play(rehearsing, run);
        shisa_rehearsal_end(rehearsing->rehearsal, false);
    }
    shisa_exercise_unlisten(rehearsing->exercise, rehearsing->rehearsal);
}

static void rehearse_many(void *context)
{
    count_many(context, RUNS);
}

static void play_many(void *context)
{
    for (uint32_t run = 0; run < RUNS; run++) {
        play(context, run);
    }
}

static void load(struct rehearsing *rehearsing, struct shisa_bundle *bundle)
{
    struct shisa_err err;
    struct shisa_findings findings = { 0 };
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_settings settings = { NULL, 0 };
    bench_check(shisa_exercise_load(&files, settings, 1, &findings, &rehearsing->exercise, &err) ==
                        SHISA_OK &&
                    rehearsing->exercise != NULL,
                "scenario does not load");
    shisa_findings_finish(&findings);
    const struct shisa_rehearsal_plan plan = { .engine =
                                                   shisa_exercise_engine(rehearsing->exercise),
                                               .idle = 1800000 };
    rehearsing->rehearsal = shisa_rehearsal_create(&plan);
    rehearsing->size = shisa_exercise_size(rehearsing->exercise);
    rehearsing->moment = malloc(rehearsing->size);
    shisa_exercise_save(rehearsing->exercise, rehearsing->moment);
    rehearsing->length = shisa_exercise_world(rehearsing->exercise)->scenario.length;
}

static long resident_kb(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

int main(void)
{
    struct rehearsing rehearsing;
    struct shisa_bundle *bundle;
    struct shisa_err err;
    bench_check(shisa_bundle_open("alarm", &bundle, &err) == SHISA_OK, "no scenario");
    load(&rehearsing, bundle);
    rehearse_many(&rehearsing);
    bench_pair("rehearsal of alarm, counted", "exercise", RUNS, rehearse_many, play_many,
               &rehearsing);
    long before = resident_kb();
    count_many(&rehearsing, FLAT_RUNS);
    printf("%-34s %10ld KB more after %d further runs\n", "", resident_kb() - before, FLAT_RUNS);
    shisa_rehearsal_destroy(rehearsing.rehearsal);
    shisa_exercise_destroy(rehearsing.exercise);
    shisa_bundle_destroy(bundle);
    free(rehearsing.moment);
    return EXIT_SUCCESS;
}
