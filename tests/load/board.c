#include "board.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "client.h"

struct board *board_make(void)
{
    struct board *board = mmap(NULL, sizeof *board, PROT_READ | PROT_WRITE,
                               MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (board == MAP_FAILED) {
        die("memory", strerror(errno));
    }
    return board;
}

void board_arrived(struct board *board, uint32_t number, int64_t sent, uint32_t bytes)
{
    if (number >= PROBES_MAX) {
        return;
    }
    struct probe *probe = &board->probe[number];
    uint32_t place = atomic_fetch_add(&probe->arrived, 1);
    if (place < READERS_MAX) {
        probe->delay[place] = (int32_t)((now_ns() - sent) / 1000);
    }
    atomic_store(&probe->bytes, bytes);
}

void board_acked(struct board *board, int64_t asked)
{
    uint32_t place = atomic_fetch_add(&board->acks, 1);
    if (place < ACKS_MAX) {
        board->ack[place] = (int32_t)((now_ns() - asked) / 1000);
    }
}

static int by_size(const void *one, const void *other)
{
    int32_t a = *(const int32_t *)one, b = *(const int32_t *)other;
    return (a > b) - (a < b);
}

struct spread spread_of(int32_t *us, uint32_t count)
{
    struct spread spread = { .count = count };
    if (count > 0) {
        qsort(us, count, sizeof *us, by_size);
        spread.p50 = us[count / 2] / 1000.0;
        spread.p99 = us[(uint64_t)count * 99 / 100] / 1000.0;
        spread.last = us[count - 1] / 1000.0;
    }
    return spread;
}

static double median(double *values, uint32_t count)
{
    int32_t us[PROBES_MAX];
    for (uint32_t i = 0; i < count; i++) {
        us[i] = (int32_t)(values[i] * 1000.0);
    }
    return spread_of(us, count).p50;
}

struct spread spread_of_probes(struct board *board, uint32_t first, uint32_t readers)
{
    double p50[PROBES_MAX], p99[PROBES_MAX], last[PROBES_MAX];
    uint32_t count = 0;
    for (uint32_t i = first; i < board->probes && i < PROBES_MAX; i++) {
        struct probe *probe = &board->probe[i];
        if (probe->arrived == readers) {
            struct spread one = spread_of(probe->delay, readers);
            p50[count] = one.p50;
            p99[count] = one.p99;
            last[count++] = one.last;
        }
    }
    return (struct spread){ count, median(p50, count), median(p99, count), median(last, count) };
}
