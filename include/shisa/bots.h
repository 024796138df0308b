/* bots: who plays the seats nobody sits in. They read the expectations, and act through the same
 * door as people: all they ever make is inputs. */
#ifndef SHISA_BOTS_H
#define SHISA_BOTS_H

#include "shisa/engine.h"

/* How a bot plays. Where a figure is named it is shisa's own choice. */
#define SHISA_MANNERS(MANNER)                                                                      \
    MANNER(ABSENT, "absent") /* does nothing */                                                    \
    MANNER(EXPERT, "expert") /* each expected action at a quarter of its full window */            \
    MANNER(LATE, "late")     /* midway between full and zero */                                    \
    MANNER(RANDOM, "random") /* seeded: some in time, some late, some never, some needless */      \
    MANNER(SLOW, "slow")     /* everything shortly before it is worth nothing */                   \
    MANNER(ESCALATING, "over-escalating") /* an expert who tells superiors and ministries too */   \
    MANNER(SHARING, "over-sharing")       /* an expert who tells press and peers too */            \
    MANNER(SILENT, "silent")              /* an expert who acts and decides, and tells nobody */   \
    MANNER(HEADSTRONG, "headstrong")      /* an expert who acts without asking whose it is */

enum shisa_manner {
#define MANNER(WORD, name) SHISA_MANNER_##WORD,
    SHISA_MANNERS(MANNER)
#undef MANNER
        SHISA_MANNER_COUNT
};

const char *shisa_manner_name(enum shisa_manner manner);
SHISA_MUST_USE shisa_status shisa_manner_parse(const char *name, enum shisa_manner *manner,
                                               struct shisa_err *err);

struct shisa_bots;

/* Everybody absent. Lives in the region. */
SHISA_MUST_USE shisa_status shisa_bots_create(struct shisa_region *region,
                                              const struct shisa_engine *engine,
                                              struct shisa_bots **bots, struct shisa_err *err);
/* From now on this role is played so; 0: every role. A person's role is not to be seated. */
void shisa_bots_seat(struct shisa_bots *bots, shisa_id role, enum shisa_manner manner);
void shisa_bots_unseat(struct shisa_bots *bots, shisa_id role);
/* Tells the bots what happened; they plan from it. SHISA_LIMIT when the region is full. */
SHISA_MUST_USE shisa_status shisa_bots_hear(struct shisa_bots *bots,
                                            const struct shisa_event *event, struct shisa_err *err);
/* Other dice from now on; nothing may be planned yet. */
void shisa_bots_reseed(struct shisa_bots *bots, uint64_t seed);
shisa_ms shisa_bots_next_due(const struct shisa_bots *bots);
/* The next input due at or before now; false if there is none. Pointers in it live until the next
 * call. The engine may refuse it: then the world has moved on, and the bot lets it be. */
bool shisa_bots_next(struct shisa_bots *bots, shisa_ms now, struct shisa_input *input);
/* Forgets what was due at or before now: a recovered run has those inputs already. */
void shisa_bots_skip(struct shisa_bots *bots, shisa_ms now);

#endif
