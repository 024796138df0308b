/* exercise: what its files share. */
#ifndef SHISA_EXERCISE_INTERNAL_H
#define SHISA_EXERCISE_INTERNAL_H

#include "shisa/exercise.h"

struct shisa_exercise {
    struct shisa_world *world; /* constant once loaded, shared by every saved moment */
    struct shisa_region *region;
    struct shisa_script *script; /* these three live in the region */
    struct shisa_engine *engine;
    struct shisa_bots *bots;
    bool replaying; /* inputs come from a log: the bots only listen */
    struct shisa_sink sinks[SHISA_SINKS_MAX];
    uint32_t sink_count;
};

/* Bodies of marks (gaps.c). */
void run_left_body(struct shisa_wall now, struct shisa_buf *body);
void run_resumed_body(struct shisa_wall left, struct shisa_wall now, struct shisa_buf *body);

#endif
