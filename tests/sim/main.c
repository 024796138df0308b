/* hub-sim: plays seeds until one shows what must not be. A process for each core; the first that
 * fails says seed, step and the sentence that was violated. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sim.h"

struct wish {
    const char *scenario, *seeds; /* seeds: a file of those that failed once */
    uint64_t first, count;
    int64_t seconds;
    uint32_t jobs;
    bool verbose;
};

struct sum {
    uint64_t seeds, lives, steps, trace;
    shisa_ms played;
    uint64_t done[SHISA_VERB_COUNT], seconded;
    bool known[SHISA_VERB_COUNT]; /* the scenario has what the verb is about */
};

static const struct sim *playing;

enum { TWICE_EVERY = 20, PATIENCE_S = 120 };

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* --- what is violated ------------------------------------------------------------------------- */

static void say_where(const struct sim *sim)
{
    fprintf(stderr, "%s seed %llu step %u: ", sim->stage->name, (unsigned long long)sim->seed,
            sim->step);
}

void sim_fail(const struct sim *sim, const char *format, ...)
{
    va_list words;
    va_start(words, format);
    say_where(sim);
    vfprintf(stderr, format, words);
    fputc('\n', stderr);
    va_end(words);
    _exit(EXIT_FAILURE);
}

void sim_playing(const struct sim *sim)
{
    playing = sim;
}

static void on_signal(int number)
{
    say_where(playing);
    fprintf(stderr, number == SIGALRM ? "it does not end\n" : "it does not survive\n");
    _exit(EXIT_FAILURE);
}

/* --- playing ---------------------------------------------------------------------------------- */

static void play(struct stage *stage, uint64_t seed, const struct wish *wish, struct sum *sum)
{
    alarm(PATIENCE_S);
    struct outcome outcome = sim_play(stage, seed);
    if (seed % TWICE_EVERY == 0) {
        struct outcome again = sim_play(stage, seed);
        CHECK(playing, again.trace == outcome.trace, "the same seed makes the same exercise");
    }
    if (wish->verbose) {
        printf("%s seed %llu: %u steps, %u hubs, %lld s played, trace %016llx\n", stage->name,
               (unsigned long long)seed, outcome.steps, outcome.lives,
               (long long)outcome.played / 1000, (unsigned long long)outcome.trace);
        fflush(stdout);
    }
    sum->seeds++;
    sum->lives += outcome.lives;
    sum->steps += outcome.steps;
    sum->played += outcome.played;
    sum->trace += outcome.trace;
    sum->seconded += outcome.seconded;
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        sum->done[verb] += outcome.done[verb];
        sum->known[verb] = asking_known(stage, (enum shisa_verb)verb);
    }
}

static bool more(const struct wish *wish, uint64_t done, int64_t begun)
{
    return wish->seconds > 0 ? now_ms() - begun < wish->seconds * 1000 : done < wish->count;
}

static void work(const struct wish *wish, uint32_t worker, int file)
{
    struct stage stage;
    struct sum sum = { 0 };
    int64_t begun = now_ms();
    stage_open(&stage, wish->scenario);
    for (uint64_t i = worker; more(wish, i, begun); i += wish->jobs) {
        play(&stage, wish->first + i, wish, &sum);
    }
    stage_close(&stage);
    _exit(write(file, &sum, sizeof sum) == sizeof sum ? EXIT_SUCCESS : EXIT_FAILURE);
}

/* Those that failed once, a line each: scenario, seed, and why. */
static void play_again(const struct wish *wish)
{
    char line[512], scenario[64];
    unsigned long long seed;
    struct sum sum = { 0 };
    FILE *file = fopen(wish->seeds, "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        if (sscanf(line, "%63s %llu", scenario, &seed) == 2 && scenario[0] != '#') {
            struct stage stage;
            stage_open(&stage, scenario);
            play(&stage, seed, wish, &sum);
            stage_close(&stage);
        }
    }
    if (file == NULL) {
        fprintf(stderr, "%s: %s\n", wish->seeds, strerror(errno));
        exit(EXIT_FAILURE);
    }
    fclose(file);
    printf("%llu seeds that failed once hold\n", (unsigned long long)sum.seeds);
}

static bool gather(int file, struct sum *sum)
{
    struct sum part;
    if (read(file, &part, sizeof part) != sizeof part) {
        return false;
    }
    sum->seeds += part.seeds;
    sum->lives += part.lives;
    sum->steps += part.steps;
    sum->played += part.played;
    sum->trace += part.trace;
    sum->seconded += part.seconded;
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        sum->done[verb] += part.done[verb];
        sum->known[verb] = sum->known[verb] || part.known[verb];
    }
    return true;
}

/* What was never done was not tried either, whatever was drawn. */
static void say_done(const struct sum *sum)
{
    printf("done:");
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        if (sum->known[verb] && verb != SHISA_VERB_SIT) {
            printf(" %s %llu", shisa_verb_name((enum shisa_verb)verb),
                   (unsigned long long)sum->done[verb]);
        }
    }
    printf("; by two: %llu\n", (unsigned long long)sum->seconded);
}

static bool play_all(const struct wish *wish, struct sum *sum)
{
    int *files = shisa_alloc(wish->jobs * sizeof *files);
    pid_t *pids = shisa_alloc(wish->jobs * sizeof *pids);
    bool good = true;
    fflush(NULL);
    for (uint32_t i = 0; i < wish->jobs; i++) {
        int ends[2];
        if (pipe(ends) != 0 || (pids[i] = fork()) < 0) {
            perror("hub-sim");
            exit(EXIT_FAILURE);
        }
        if (pids[i] == 0) {
            work(wish, i, ends[1]);
        }
        close(ends[1]);
        files[i] = ends[0];
    }
    for (uint32_t i = 0; i < wish->jobs; i++) {
        good = gather(files[i], sum) && good;
        close(files[i]);
        for (uint32_t j = i + 1; j < wish->jobs && !good; j++) {
            kill(pids[j], SIGTERM);
        }
        waitpid(pids[i], NULL, 0);
    }
    free(files);
    free(pids);
    return good;
}

/* --- the wish --------------------------------------------------------------------------------- */

static bool read_wish(struct wish *wish, int count, char **words)
{
    for (int i = 1; i < count; i++) {
        const char *value = i + 1 < count ? words[i + 1] : NULL;
        if (strcmp(words[i], "-v") == 0) {
            wish->verbose = true;
            continue;
        } else if (value == NULL) {
            return false;
        } else if (strcmp(words[i], "--scenario") == 0) {
            wish->scenario = value;
        } else if (strcmp(words[i], "--seeds") == 0) {
            wish->seeds = value;
        } else if (strcmp(words[i], "--seed") == 0) {
            wish->first = strtoull(value, NULL, 10);
        } else if (strcmp(words[i], "--count") == 0) {
            wish->count = strtoull(value, NULL, 10);
        } else if (strcmp(words[i], "--seconds") == 0) {
            wish->seconds = strtoll(value, NULL, 10);
        } else if (strcmp(words[i], "--jobs") == 0) {
            wish->jobs = (uint32_t)strtoul(value, NULL, 10);
        } else {
            return false;
        }
        i++;
    }
    return wish->jobs > 0;
}

int main(int count, char **words)
{
    struct wish wish = {
        .scenario = "small", .first = 1, .count = 1, .jobs = (uint32_t)sysconf(_SC_NPROCESSORS_ONLN)
    };
    struct sum sum = { 0 };
    if (!read_wish(&wish, count, words)) {
        fprintf(stderr, "hub-sim [--seed N] [--count N | --seconds N] [--scenario NAME] [--jobs N]"
                        " [--seeds FILE] [-v]\n");
        return 2;
    }
    const struct sigaction action = { .sa_handler = on_signal };
    sigaction(SIGALRM, &action, NULL);
    sigaction(SIGABRT, &action, NULL);
    sigaction(SIGSEGV, &action, NULL);
    if (wish.seeds != NULL) {
        play_again(&wish);
    }
    int64_t begun = now_ms();
    if (!play_all(&wish, &sum)) {
        return EXIT_FAILURE;
    }
    int64_t spent = now_ms() - begun + 1;
    printf("%llu seeds of %s hold: %llu steps, %llu hubs, %lld hours played in %lld ms,"
           " %lld hours a second, traces %016llx\n",
           (unsigned long long)sum.seeds, wish.scenario, (unsigned long long)sum.steps,
           (unsigned long long)sum.lives, (long long)sum.played / 3600000, (long long)spent,
           (long long)(sum.played / 3600 / spent), (unsigned long long)sum.trace);
    say_done(&sum);
    return EXIT_SUCCESS;
}
