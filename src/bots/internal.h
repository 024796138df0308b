/* bots: what its files share. */
#ifndef SHISA_BOTS_INTERNAL_H
#define SHISA_BOTS_INTERNAL_H

#include "shisa/engine.h"

/* Something that nobody asked for. */
struct mistake {
    shisa_id action;         /* 0: there is nothing to do */
    struct shisa_ref target; /* kind NONE: any */
    uint32_t times;          /* it is done so often */
};

/* Chosen by chance among what this role can do. */
struct mistake bots_some_mistake(const struct shisa_world *world, struct shisa_rng *rng,
                                 shisa_id role);
/* What the role could aim the action at; kind NONE when there is nothing. */
struct shisa_ref bots_some_target(const struct shisa_world *world, struct shisa_rng *rng,
                                  shisa_id role, shisa_id action);

#endif
