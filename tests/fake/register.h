/* Who may sit where, kept in memory, and codes that a test can foresee. */
#ifndef SHISA_TESTS_REGISTER_H
#define SHISA_TESTS_REGISTER_H

#include <stdlib.h>
#include <string.h>

#include "shisa/base.h"
#include "shisa/port.h"

struct kept_seat {
    char name[SHISA_ID_MAX + 16];
    bool coded;
    unsigned char hash[SHISA_DIGEST_SIZE];
};

struct seat_register {
    struct kept_seat *at; /* as they were put: the last of a seat counts */
    uint32_t count;
    bool full; /* nothing more can be put */
};

static inline shisa_status register_put(void *self, const char *seat, const unsigned char *hash,
                                        struct shisa_err *err)
{
    struct seat_register *seats = self;
    if (seats->full) {
        return shisa_fail(err, SHISA_IO, "the disk is full");
    }
    seats->at = shisa_realloc(seats->at, (seats->count + 1) * sizeof *seats->at);
    struct kept_seat *kept = &seats->at[seats->count++];
    *kept = (struct kept_seat){ .coded = hash != NULL };
    memcpy(kept->name, seat, strlen(seat) + 1);
    if (hash != NULL) {
        memcpy(kept->hash, hash, SHISA_DIGEST_SIZE);
    }
    return SHISA_OK;
}

static inline bool register_is_old(const struct seat_register *seats, uint32_t i)
{
    for (uint32_t later = i + 1; later < seats->count; later++) {
        if (strcmp(seats->at[later].name, seats->at[i].name) == 0) {
            return true;
        }
    }
    return false;
}

static inline shisa_status register_each(void *self,
                                         shisa_status (*one)(void *context, const char *seat,
                                                             const unsigned char *hash,
                                                             struct shisa_err *err),
                                         void *context, struct shisa_err *err)
{
    const struct seat_register *seats = self;
    shisa_status status = SHISA_OK;
    for (uint32_t i = 0; i < seats->count && status == SHISA_OK; i++) {
        const struct kept_seat *seat = &seats->at[i];
        if (!register_is_old(seats, i)) {
            status = one(context, seat->name, seat->coded ? seat->hash : NULL, err);
        }
    }
    return status;
}

static inline struct shisa_register register_of(struct seat_register *seats)
{
    return (struct shisa_register){ seats, { 5, 10, 15 }, register_put, register_each };
}

static inline void register_finish(struct seat_register *seats)
{
    free(seats->at);
}

/* --- chance that can be told beforehand ------------------------------------------------------ */

static inline void fill_from(void *self, void *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        ((unsigned char *)bytes)[i] = (unsigned char)shisa_rng_below(self, 256);
    }
}

static inline struct shisa_chance chance_of(struct shisa_rng *rng)
{
    return (struct shisa_chance){ rng, fill_from };
}

#endif
