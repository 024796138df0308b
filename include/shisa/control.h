/* control: what the staff has done with an exercise, for screens and reports. Part of the engine
 * room; whatever changes it is an input of engine.h. */
#ifndef SHISA_CONTROL_H
#define SHISA_CONTROL_H

#include "shisa/engine.h"

enum shisa_inject_stage {
    SHISA_INJECT_WAITING, /* for its time, or for a rule */
    SHISA_INJECT_SENT,
    SHISA_INJECT_KEPT,    /* back by control: neither its time nor a rule sends it */
    SHISA_INJECT_NO_LINE, /* no line to its recipients works */
    SHISA_INJECT_SKIPPED  /* never sent */
};

struct shisa_inject_state {
    enum shisa_inject_stage stage;
    shisa_ms due;        /* SHISA_NEVER: it has no time */
    const char *subject; /* as control has written them; NULL: the scenario's */
    const char *text;
};

struct shisa_inject_state shisa_engine_inject_state(const struct shisa_engine *engine,
                                                    shisa_id inject);
/* The same for the players of one organisation, whose sub-controller may have acted for them. */
struct shisa_inject_state shisa_engine_share_state(const struct shisa_engine *engine,
                                                   shisa_id inject, shisa_id organisation);
/* Is anybody of that organisation among its recipients? */
bool shisa_inject_is_for(const struct shisa_world *world, shisa_id inject, shisa_id organisation);

/* Out of play: nothing in the exercise reacts to it. */
struct shisa_notice {
    const struct shisa_ref *to; /* roles or organisations */
    uint32_t to_count;          /* 0: everybody */
    const char *text;
};

const struct shisa_notice *shisa_engine_notice(const struct shisa_engine *engine, uint32_t number);

/* How far the sub-controller of an organisation may go. */
struct shisa_bounds {
    shisa_ms longest; /* delay of an inject */
    bool rewords;     /* and may he give it another text? */
};

struct shisa_bounds shisa_engine_bounds(const struct shisa_engine *engine, shisa_id organisation);
/* "reached", "left" or "not-reached"; NULL: it is none. */
const char *shisa_call_name(enum shisa_call call);

#endif
