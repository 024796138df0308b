/* What the processes of a measurement share: where they are, and what they have found. */
#ifndef SHISA_TESTS_BOARD_H
#define SHISA_TESTS_BOARD_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum { PROBES_MAX = 64, READERS_MAX = 24000, ACKS_MAX = 2000000 };

enum phase { PHASE_JOIN, PHASE_QUIET, PHASE_ACT, PHASE_SETTLE, PHASE_END };

/* One line to everybody. */
struct probe {
    _Atomic int64_t sent; /* ns */
    _Atomic uint32_t arrived, bytes;
    int32_t delay[READERS_MAX]; /* µs, in order of arrival */
};

struct board {
    _Atomic int phase;
    _Atomic uint32_t here; /* joined */
    _Atomic uint32_t probes;
    _Atomic uint32_t acks, asked, refused, repeated, lost, again;
    _Atomic uint64_t lines, bytes;
    int32_t ack[ACKS_MAX]; /* µs */
    struct probe probe[PROBES_MAX];
};

struct spread {
    uint32_t count;
    double p50, p99, last; /* ms */
};

struct board *board_make(void);
/* Somebody has read it, `sent` ns ago. */
void board_arrived(struct board *board, uint32_t probe, int64_t sent, uint32_t bytes);
void board_acked(struct board *board, int64_t asked);
/* Sorts them. */
struct spread spread_of(int32_t *us, uint32_t count);
/* The medians of the probes from `first` on that everybody got. */
struct spread spread_of_probes(struct board *board, uint32_t first, uint32_t readers);

#endif
