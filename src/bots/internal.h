/* bots: what its files share. */
#ifndef SHISA_BOTS_INTERNAL_H
#define SHISA_BOTS_INTERNAL_H

#include "shisa/bots.h"

/* --- manners.c: how each plays, one row each; no other file asks which manner it is ---------- */

struct manner {
    /* When an act is to be done, from the opening of its window; SHISA_NEVER: not at all. */
    shisa_ms (*aim)(struct shisa_rng *rng, shisa_ms full, shisa_ms zero);
    bool prompt;             /* begins at its aim, and early enough for full points */
    bool silent;             /* sends nothing */
    bool erratic;            /* takes any option, and makes mistakes */
    bool unasked;            /* acts without asking whose it is */
    uint32_t agrees;         /* to so many per cent of what it is asked to approve */
    uint32_t answers_within; /* per cent of the time there is; 0: at once */
    /* Whom it tells of what it receives, first and second; kind NONE: nobody. NULL: it does not. */
    struct shisa_ref (*tells[2])(const struct shisa_world *world, struct shisa_rng *rng,
                                 shisa_id role);
};

const struct manner *bots_manner(enum shisa_manner manner);

/* --- plans.c: what they intend --------------------------------------------------------------- */

enum intent {
    DO_EXPECTED,
    TAKE_DECISION,
    ANSWER_APPROVAL,
    DO_NEEDLESS,
    OPEN_ADVISORY,
    PASS_ON,
    SAY_WRONG
};

struct plan {
    shisa_ms due;
    uint64_t order;
    enum intent intent;
    shisa_id role;
    shisa_id ref;  /* expectation, decision or action */
    uint32_t item; /* act to answer; option to take; message to open or to pass on */
    struct shisa_ref target;
    bool yes; /* of an act: without asking */
};

struct plans {
    struct plan *heap;
    uint32_t count, cap;
    uint64_t made; /* ever, for the order */
};

SHISA_MUST_USE shisa_status plans_add(struct plans *plans, struct shisa_region *region,
                                      struct plan plan, struct shisa_err *err);
shisa_ms plans_next_due(const struct plans *plans); /* SHISA_NEVER: there is none */
struct plan plans_take(struct plans *plans);        /* count > 0 */

/* --- pass_on.c: telling others what one has received ----------------------------------------- */

struct shisa_ref bots_superior(const struct shisa_world *world, struct shisa_rng *rng,
                               shisa_id role);
struct shisa_ref bots_ministry(const struct shisa_world *world, struct shisa_rng *rng,
                               shisa_id role);
struct shisa_ref bots_press(const struct shisa_world *world, struct shisa_rng *rng, shisa_id role);
struct shisa_ref bots_peer(const struct shisa_world *world, struct shisa_rng *rng, shisa_id role);
/* The channel on which role would tell `to` now; 0: there is none. */
shisa_id bots_channel_to(const struct shisa_engine *engine, shisa_id role,
                         const struct shisa_ref *to);

/* What was received, word for word, in both languages; out holds SHISA_TEXT_MAX bytes. */
void bots_quote(const struct shisa_text *text, char *out);

/* Words that a penalty speaks of, one of each group; out as above. */
void bots_say(const struct shisa_mention *mention, char *out);

/* --- mistake.c ------------------------------------------------------------------------------- */

/* Something that nobody asked for. */
struct mistake {
    shisa_id action;         /* 0: there is nothing to do */
    struct shisa_ref target; /* kind NONE: any */
    uint32_t times;          /* it is done so often */
    bool unasked;            /* without asking whose it is */
    shisa_id penalty;        /* said in the words of this penalty; 0: nothing is said */
};

/* Chosen by chance among what this role can do. */
struct mistake bots_some_mistake(const struct shisa_world *world, struct shisa_rng *rng,
                                 shisa_id role);
/* What the role could aim the action at; kind NONE when there is nothing. */
struct shisa_ref bots_some_target(const struct shisa_world *world, struct shisa_rng *rng,
                                  shisa_id role, shisa_id action);

/* --- consent.c: what a bot answers, and what it does when others say no ---------------------- */

/* Is it role that `of` names, or of the organisation that it names? */
bool bots_is_of(const struct shisa_world *world, const struct shisa_ref *of, shisa_id role);
/* An open expectation that the act would meet; 0: none. */
shisa_id bots_wanted(const struct shisa_engine *engine, const struct shisa_act *act);
/* An expert agrees to what is expected and refuses what is dangerous; others, and experts
 * otherwise, answer as their stance and the dice have it. */
struct shisa_judgement bots_answer(const struct shisa_engine *engine, uint32_t act, bool expert);
/* The seat in the box of that organisation's CSIRT; 0: there is none. */
shisa_id bots_csirt(const struct shisa_world *world, shisa_id organisation);
/* How often the role has asked for the same so far. */
uint32_t bots_tries(const struct shisa_engine *engine, const struct shisa_act *act);
/* The action that works on a department by reasons; 0: the scenario has none. */
shisa_id bots_way_to_persuade(const struct shisa_world *world);

#endif
