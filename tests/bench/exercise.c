/* Whole exercises a second: the electricity drill by expert bots, from a saved STARTEX, nothing
 * kept. Bare loop: restoring the same bytes. Then memory, and the fork of an exercise of 140 seats.
 */
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

/* --- the fork -------------------------------------------------------------------------------- */

#define ORGANISATIONS 14
#define SEATS_EACH 10
#define INJECTS 560 /* 28,000 for 6,574 seats, as many for each of 140 */

/* A room of 14 organisations and 140 seats, an hour in: what a what-if copies. */
static shisa_status read_room(void *self, const char *name, struct shisa_buf *out,
                              struct shisa_err *err)
{
    (void)self;
    (void)name;
    (void)err;
    shisa_buf_puts(
        out, "scenario { id = 'room', length = '6h30m', starts = '2010-12-01 10:00 +09:00',"
             " title = { en = 'Room', ja = '会場' } }\n"
             "objective 'all' { points = 560, text = { en = 'a', ja = 'a' } }\n"
             "channel 'mail' { name = { en = 'm', ja = 'm' }, mark = { en = 'm', ja = 'm' } }\n");
    for (int i = 0; i < ORGANISATIONS; i++) {
        shisa_buf_addf(out, "organisation 'o%d' { name = { en = 'o', ja = 'o' }, sector = 's' }\n",
                       i);
        for (int j = 0; j < SEATS_EACH; j++) {
            shisa_buf_addf(out, "role 'o%d/r%d' { name = { en = 'r', ja = 'r' } }\n", i, j);
        }
    }
    for (int i = 0; i < INJECTS; i++) {
        shisa_buf_addf(out,
                       "inject 'i%d' { at = '%ds', via = 'mail', to = 'o%d/r%d',"
                       " text = { en = 'Report.', ja = '報告せよ。' } }\n"
                       "expect 'e%d' { of = 'o%d/r%d', after = 'i%d', full = '10m', zero = '30m',"
                       " points = 1, objective = 'all', action = 'memo',"
                       " why = { en = 'w', ja = 'w' }, example = { en = 'Done.', ja = '済。' } }\n",
                       i, i * 30, i % ORGANISATIONS, i / ORGANISATIONS % SEATS_EACH, i,
                       i % ORGANISATIONS, i / ORGANISATIONS % SEATS_EACH, i);
    }
    return SHISA_OK;
}

static void save_once(void *context)
{
    struct drill *drill = context;
    shisa_exercise_save(drill->exercise, drill->moment);
}

static void copy_once(void *context)
{
    struct drill *drill = context;
    memcpy(drill->moment, (char *)drill->moment + drill->size, drill->size);
}

static void measure_fork(void)
{
    struct drill drill = { 0 };
    struct shisa_err err;
    struct shisa_findings findings = { 0 };
    struct shisa_files files = { NULL, read_room };
    struct shisa_settings settings = { NULL, 0 };
    shisa_status status =
        shisa_exercise_load(&files, settings, 1, &findings, &drill.exercise, &err);
    bench_check(status == SHISA_OK && drill.exercise != NULL,
                findings.count > 0 ? findings.at[0].text : "the room does not load");
    shisa_findings_finish(&findings);
    shisa_bots_seat(shisa_exercise_bots(drill.exercise), 0, SHISA_MANNER_EXPERT);
    bench_check(shisa_exercise_start(drill.exercise, &err) == SHISA_OK &&
                    shisa_exercise_advance(drill.exercise, 3600000, &err) == SHISA_OK,
                "the room does not run");
    drill.size = shisa_exercise_size(drill.exercise);
    drill.moment = malloc(2 * drill.size);
    memset(drill.moment, 1, 2 * drill.size);
    bench_pair("fork, 140 seats, an hour in", "fork", 1, save_once, copy_once, &drill);
    printf("%-34s %10zu bytes\n", "", drill.size);
    shisa_exercise_destroy(drill.exercise);
    free(drill.moment);
}

int main(void)
{
    measure("alarm");
    measure_fork();
    return EXIT_SUCCESS;
}
