/* An exercise of national size beside one of a room: what loading costs, and what an event costs
 * when 819 organisations play instead of 14. The ratio is what the size itself costs: 1.0 is
 * nothing. Bots play, nothing is kept. */
#include <string.h>

#include "shisa/io.h"

#include "bench.h"

#define ROUNDS 3

struct figures {
    int64_t load_ns, start_ns, play_ns; /* best of the rounds */
    uint64_t events;
    size_t region, world; /* bytes at ENDEX */
};

static shisa_status count_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    (void)err;
    *(uint64_t *)self = event->seq;
    return SHISA_OK;
}

static void keep_best(int64_t *best, int64_t ns)
{
    *best = *best == 0 || ns < *best ? ns : *best;
}

static struct shisa_exercise *load(struct shisa_bundle *bundle)
{
    struct shisa_err err;
    struct shisa_findings findings = { 0 };
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_exercise *exercise;
    shisa_status status = shisa_exercise_load(&files, settings, 1, &findings, &exercise, &err);
    bench_check(status == SHISA_OK && exercise != NULL, "the scenario does not load");
    shisa_findings_finish(&findings);
    return exercise;
}

static void play_once(struct shisa_bundle *bundle, struct figures *figures)
{
    struct shisa_err err;
    int64_t begin = bench_ns();
    struct shisa_exercise *exercise = load(bundle);
    keep_best(&figures->load_ns, bench_ns() - begin);
    const struct shisa_world *world = shisa_exercise_world(exercise);
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_EXPERT);
    shisa_exercise_listen(exercise, (struct shisa_sink){ &figures->events, NULL, count_event });
    begin = bench_ns();
    bench_check(shisa_exercise_start(exercise, &err) == SHISA_OK, "no STARTEX");
    keep_best(&figures->start_ns, bench_ns() - begin);
    begin = bench_ns();
    bench_check(shisa_exercise_advance(exercise, world->scenario.length, &err) == SHISA_OK,
                "it does not come to ENDEX");
    keep_best(&figures->play_ns, bench_ns() - begin);
    figures->region = shisa_exercise_size(exercise);
    figures->world = shisa_region_used(world->region);
    shisa_exercise_destroy(exercise);
}

/* ns per event. */
static double measure(const char *name)
{
    struct shisa_err err;
    struct shisa_bundle *bundle;
    struct figures figures = { 0 };
    bench_check(shisa_bundle_open_builtin(name, &bundle, &err) == SHISA_OK, "no such scenario");
    for (int i = 0; i < ROUNDS; i++) {
        play_once(bundle, &figures);
    }
    shisa_bundle_destroy(bundle);
    double each = (double)figures.play_ns / (double)figures.events;
    printf("%-20s load %7.1f ms   STARTEX %6.2f ms   play %7.1f ms   %llu events, %.0f ns each\n",
           name, (double)figures.load_ns / 1e6, (double)figures.start_ns / 1e6,
           (double)figures.play_ns / 1e6, (unsigned long long)figures.events, each);
    printf("%-20s region %.1f MB, world %.1f MB at ENDEX\n", "", (double)figures.region / 1e6,
           (double)figures.world / 1e6);
    return each;
}

int main(void)
{
    double room = measure("ciirex");
    double nation = measure("presets/national");
    printf("%-34s %10.1f ns/event  bare %10.1f  ratio %.2f\n",
           "819 organisations, 14 organisations", nation, room, room / nation);
    return EXIT_SUCCESS;
}
