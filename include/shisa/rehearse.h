/* rehearse: from many exercises by bots to what a planner has to know before the day. A fold over
 * the events of each exercise into counters; the counters of several workers add up, in whatever
 * order, to the same sum; findings and pages are read off the sum. Whole numbers only. */
#ifndef SHISA_REHEARSE_H
#define SHISA_REHEARSE_H

#include "shisa/bots.h"
#include "shisa/engine.h"

struct shisa_rehearsal;

/* What is counted, and by which measure. Rules are copied, what they point at is not. */
struct shisa_rehearsal_plan {
    const struct shisa_engine *engine; /* the one that runs all of the exercises */
    const struct shisa_rule *rules;
    uint32_t rule_count;
    shisa_ms idle; /* longer than this without anything to do is idle; in people's time */
};

struct shisa_rehearsal *shisa_rehearsal_create(const struct shisa_rehearsal_plan *plan);
void shisa_rehearsal_destroy(struct shisa_rehearsal *rehearsal); /* NULL is fine */

/* One exercise: its number, who plays, then its events in order from STARTEX, then its end. */
void shisa_rehearsal_begin(struct shisa_rehearsal *rehearsal, uint32_t run, enum shisa_manner team);
void shisa_rehearsal_event(struct shisa_rehearsal *rehearsal, const struct shisa_event *event);
/* `stuck`: it could not be played to its ENDEX. */
void shisa_rehearsal_end(struct shisa_rehearsal *rehearsal, bool stuck);

/* The counters as one block without pointers, and adding such a block of another rehearsal of the
 * same scenario, parameters and plan. The order of adding changes nothing. */
size_t shisa_rehearsal_size(const struct shisa_rehearsal *rehearsal);
const void *shisa_rehearsal_counters(const struct shisa_rehearsal *rehearsal);
void shisa_rehearsal_add(struct shisa_rehearsal *rehearsal, const void *counters);

/* --- findings -------------------------------------------------------------------------------- */

/* What a rehearsal is to reach. Whatever is declared unreachable, or follows only from that, is
 * excused. COUNTED of them make the coverage; the rest is told and not counted. */
#define SHISA_AIMS(AIM)                                                                            \
    AIM(INJECTS, "injects")       /* delivered */                                                  \
    AIM(OPTIONS, "options")       /* of decisions, taken */                                        \
    AIM(RULES, "rules")           /* `on`, fired */                                                \
    AIM(MET, "met")               /* expectations met by somebody */                               \
    AIM(MISSED, "missed")         /* expectations missed by somebody */                            \
    AIM(OBJECTIVES, "objectives") /* measured: an expectation of theirs fell due */                \
    AIM(PENALTIES, "penalties")   /* taken */                                                      \
    AIM(ORDERS, "orders")         /* broken */

enum shisa_aim {
#define AIM(WORD, name) SHISA_AIM_##WORD,
    SHISA_AIMS(AIM)
#undef AIM
        SHISA_AIM_COUNT
};
#define SHISA_AIM_COUNTED SHISA_AIM_PENALTIES /* those before it */

struct shisa_coverage {
    uint64_t reached, of; /* of those not excused */
};

/* One value of the parameter that is compared; one in all when nothing is. */
struct shisa_rehearsal_column {
    const char *name; /* the value; NULL: nothing is compared */
    const struct shisa_rehearsal *rehearsal;
};

/* What is reached in one column is reached. A parameter may change what is declared: then each
 * thing counts once, by its name. */
struct shisa_coverage shisa_rehearsal_coverage(const struct shisa_rehearsal_column *columns,
                                               uint32_t count, enum shisa_aim aim);
/* Of all that count, in whole per cent; 100 only when nothing is left. */
int32_t shisa_rehearsal_percent(const struct shisa_rehearsal_column *columns, uint32_t count);

uint64_t shisa_rehearsal_runs(const struct shisa_rehearsal *rehearsal);
/* The score that so many per mille of the team's exercises do not exceed, in per cent of what fell
 * due; -1: it played none. */
int32_t shisa_rehearsal_score(const struct shisa_rehearsal *rehearsal, enum shisa_manner team,
                              uint32_t per_mille);
/* The first exercise in which the scenario's own code failed, or that got stuck; false: none. */
bool shisa_rehearsal_first_fault(const struct shisa_rehearsal *rehearsal, uint32_t *run);

/* --- pages ----------------------------------------------------------------------------------- */

struct shisa_rehearsal_page {
    const char *version;    /* of shisa */
    const char *parameters; /* canonical JSON object, without the one that is compared */
    const char *compared;   /* parameter; NULL: none */
    const char *fault;      /* what the first fault said; NULL: there was none */
    uint64_t fault_seed;
    enum shisa_manner fault_team;
    uint64_t seed;        /* of exercise 0; exercise i has seed + i % runs_wanted */
    uint32_t runs_wanted; /* of each column */
    const struct shisa_rehearsal_column *columns;
    uint32_t column_count;
};

void shisa_rehearsal_text(const struct shisa_rehearsal_page *page, enum shisa_lang lang,
                          struct shisa_buf *out);
/* docs/rehearsal-schema.json */
void shisa_rehearsal_json(const struct shisa_rehearsal_page *page, struct shisa_buf *out);

#endif
