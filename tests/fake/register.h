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
    struct kept_seat *at;
    uint32_t count;
    bool full; /* nothing more can be put */
};

static inline shisa_status register_put(void *self, const char *seat, const unsigned char *hash,
                                        struct shisa_err *err)
{
    struct seat_register *seats = self;
    uint32_t i = 0;
    if (seats->full) {
        return shisa_fail(err, SHISA_IO, "the disk is full");
    }
    while (i < seats->count && strcmp(seats->at[i].name, seat) != 0) {
        i++;
    }
    if (i == seats->count) {
        seats->at = shisa_realloc(seats->at, ++seats->count * sizeof *seats->at);
        seats->at[i] = (struct kept_seat){ 0 };
        memcpy(seats->at[i].name, seat, strlen(seat) + 1);
    }
    seats->at[i].coded = hash != NULL;
    if (hash != NULL) {
        memcpy(seats->at[i].hash, hash, SHISA_DIGEST_SIZE);
    }
    return SHISA_OK;
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
        status = one(context, seat->name, seat->coded ? seat->hash : NULL, err);
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
