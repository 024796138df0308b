/* Speed as a ratio: the thing and a bare loop, measured in turn in one process, best of several. */
#ifndef SHISA_TESTS_BENCH_H
#define SHISA_TESTS_BENCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BENCH_ROUNDS 7

static inline int64_t bench_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static inline int64_t bench_once(void (*work)(void *context), void *context)
{
    int64_t begin = bench_ns();
    work(context);
    return bench_ns() - begin;
}

/* Prints ns per unit of both and bare time over ours: 1.0 is as fast as the bare loop. */
static inline double bench_pair(const char *name, const char *unit, int64_t units,
                                void (*ours)(void *), void (*bare)(void *), void *context)
{
    int64_t best_ours = INT64_MAX, best_bare = INT64_MAX;
    for (int i = 0; i < BENCH_ROUNDS; i++) {
        int64_t ns = bench_once(bare, context);
        best_bare = ns < best_bare ? ns : best_bare;
        ns = bench_once(ours, context);
        best_ours = ns < best_ours ? ns : best_ours;
    }
    double ratio = (double)best_bare / (double)best_ours;
    printf("%-34s %10.1f ns/%s  bare %10.1f  ratio %.2f\n", name, (double)best_ours / (double)units,
           unit, (double)best_bare / (double)units, ratio);
    return ratio;
}

static inline void bench_check(int ok, const char *what)
{
    if (!ok) {
        fprintf(stderr, "bench: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

#endif
