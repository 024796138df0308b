/* rehearse: what its files share. */
#ifndef SHISA_REHEARSE_INTERNAL_H
#define SHISA_REHEARSE_INTERNAL_H

#include "shisa/rehearse.h"

/* --- spread.c: how often each value came, in bounded memory ---------------------------------- */

/* Exact below 2 * SPREAD_STEPS, then within one part in SPREAD_STEPS. */
#define SPREAD_STEPS 256U
#define SPREAD_SIZE (SPREAD_STEPS * 25U) /* up to 2^32: seconds of a century */

void spread_count(uint64_t *spread, uint64_t value);
/* The smallest value that at least so many per mille do not exceed; 0 of an empty one. */
uint64_t spread_value(const uint64_t *spread, uint32_t per_mille);

/* Likewise of `count` bins whose index is the value. */
uint64_t bins_value(const uint64_t *bins, uint32_t count, uint32_t per_mille);

/* --- the counters ---------------------------------------------------------------------------- */

#define PER_CENT_BINS 101U

/* Of the exercises of one team. */
struct team_sum {
    uint64_t runs;
    uint64_t points, max;
    uint64_t scores[PER_CENT_BINS]; /* exercises by their score in per cent */
};

/* What has one place whatever the scenario is. */
struct whole_sum {
    uint64_t runs, faulty, stuck;
    uint64_t contained;       /* exercises */
    uint64_t lost_service_s;  /* service-seconds without service */
    uint64_t lost_customer_h; /* customer-hours */
    uint64_t annoyed;         /* departments that came to oppose, each once an exercise */
    uint64_t bypassed, refused, ignored, leaked;
    struct team_sum teams[SHISA_MANNER_COUNT];
    uint64_t contained_after[SPREAD_SIZE]; /* seconds */
};

/* Added up; by id, entry 0 unused, unless it says otherwise. */
struct sums {
    struct whole_sum *whole;
    uint64_t *injects, *held;
    uint64_t *reach, *reach_runs; /* of advisories: sum of per cent at the end, and of how many */
    uint64_t *options;            /* from option_first[decision], option 1 first */
    uint64_t *lapsed;             /* by decision */
    uint64_t *opened, *met, *missed;
    uint64_t *penalties, *orders;
    uint64_t *rules;   /* from 0 */
    uint64_t *lost_s;  /* by service */
    uint64_t *opposed; /* by role: exercises in which it came to oppose */
    uint64_t *idle_runs;
    uint64_t *load; /* by role and slice of time: what came in */
};

/* The largest counts. What is first is kept as UINT32_MAX minus its number. */
struct tops {
    uint64_t *first_fault;
    uint64_t *best, *worst; /* by team: score, or 100 minus it, in the upper half; then which run */
    uint64_t *idle;         /* by role: longest, in seconds */
    uint64_t *peak;         /* by role: most that came in one slice in the upper half; then which */
};

#define SLICE_MS 600000 /* load is counted by ten minutes of people's time; [D] */
#define SLICES_MAX 240U /* forty hours; slices of what is longer are longer */

/* --- one exercise being counted -------------------------------------------------------------- */

struct role_now {
    shisa_ms busy_until; /* the last thing that it had to do with */
    shisa_ms idle;       /* longest so far */
    uint32_t slice, in_slice;
    uint32_t open; /* windows and decisions that wait for it: who has those does not idle */
    bool opposed;
};

struct service_now {
    int64_t level;
    shisa_ms since;
    int64_t lost; /* per cent times milliseconds */
};

struct now {
    uint32_t run;
    enum shisa_manner team;
    bool faulty, ended;
    int64_t points, max;
    uint32_t deeds_done; /* of the scenario's `contained` */
    shisa_ms contained;  /* when the last of them was */
    bool *deeds;
    struct role_now *roles;
    bool *windows; /* by expectation: is it open? */
    struct service_now *services;
    uint32_t *reach; /* by inject: per cent + 1; 0: said nothing */
};

struct shisa_rehearsal {
    const struct shisa_engine *engine;
    const struct shisa_world *world;
    struct shisa_rule *rules; /* in order of declaration */
    uint32_t rule_count;
    uint32_t *rules_by_kind; /* indices of rules, those of one kind of event together */
    uint32_t rule_first[SHISA_EV_COUNT + 1];
    uint32_t *option_first; /* by decision */
    shisa_ms idle;          /* in simulated time, as the next two */
    shisa_ms slice;
    uint32_t slices;

    uint64_t *block; /* sums, then tops */
    uint32_t sum_count, top_count;
    struct sums sums;
    struct tops tops;
    struct now now;
};

/* In simulated time: the scenario's pace says how much of it is a minute of people's. */
int32_t rehearsal_pace(const struct shisa_world *world);

/* --- aims.c: what is to be reached ----------------------------------------------------------- */

struct aim_item {
    enum shisa_aim aim;
    enum shisa_kind kind; /* of the noun; KIND_NONE: a rule */
    shisa_id id;          /* rules: index from 0 */
    uint32_t option;      /* of a decision */
    uint64_t count;       /* how often it was reached */
    bool excused;
    const struct shisa_text *reason; /* declared for itself; NULL: none */
};

typedef void aim_visitor(void *context, const struct shisa_rehearsal *rehearsal,
                         const struct aim_item *item);
/* Each once, with what all columns counted; `rehearsal` is the first that has it. */
void aims_each(const struct shisa_rehearsal_column *columns, uint32_t count, enum shisa_aim aim,
               aim_visitor *visitor, void *context);
struct shisa_coverage rehearsal_covered(const struct shisa_rehearsal_column *columns,
                                        uint32_t count); /* of all that count */
/* The noun of that name in a world that a parameter may have numbered otherwise; 0: none. */
shisa_id same_noun(const struct shisa_world *world, enum shisa_kind kind, shisa_id id,
                   const struct shisa_world *other);
const char *aim_name(enum shisa_aim aim); /* in JSON */
/* What a person finds it by: "second-call", "shed/hospital", `on(missed "report")`. */
void aim_label(const struct shisa_rehearsal *rehearsal, const struct aim_item *item,
               struct shisa_buf *out);
struct shisa_place aim_place(const struct shisa_rehearsal *rehearsal, const struct aim_item *item);

/* --- figures.c: what pages say in numbers ---------------------------------------------------- */

uint32_t top_run(uint64_t top);
uint64_t run_seed(const struct shisa_rehearsal_page *page, uint32_t run);

/* Over all columns. */
struct team_found {
    struct team_sum sum;
    uint64_t best, worst; /* tops */
};

struct team_found team_of(const struct shisa_rehearsal_page *page, enum shisa_manner team);

struct role_found {
    const char *name;
    uint64_t runs, idle_runs, opposed_runs;
    uint64_t idle_longest_s;
    uint64_t peak;
    shisa_ms peak_at;
    uint64_t load_tenths; /* that comes in then, on average */
};

/* By its id in the first column. */
struct role_found role_of(const struct shisa_rehearsal_page *page, shisa_id role);

/* Of one exercise on average. */
struct figures {
    uint64_t runs;
    int32_t contained_per_mille;                /* -1: nothing says what contains it */
    int64_t contained_half_s, contained_high_s; /* of those contained; -1: none was */
    uint64_t service_minutes, customer_hours;
    uint64_t annoyed, bypassed, refused, ignored, leaked; /* hundredths */
    uint64_t score;                                       /* per cent of what fell due */
};

struct figures rehearsal_figures(const struct shisa_rehearsal *rehearsal);

/* --- text_*.c -------------------------------------------------------------------------------- */

struct text {
    const struct shisa_rehearsal_page *page;
    enum shisa_lang lang;
    struct shisa_buf *out;
};

const char *text_say(const struct text *text, enum shisa_word word);
void text_fill(struct shisa_buf *out, const char *mark, int count);
void text_left(const struct text *text, const char *cell, int columns);
void text_right(const struct text *text, const char *cell, int columns);
/* Right-aligned; the buffer is the cell, and is finished. */
void text_cell(const struct text *text, struct shisa_buf *cell, int columns);
void text_number(const struct text *text, uint64_t number, int columns);
void text_section(const struct text *text, const char *title);
/* A scenario is a stranger's: what it says is made safe, and lines that are too long are broken. */
void text_prose(const struct text *text, const char *prose, int indent);

void text_scores(const struct text *text);
void text_roles(const struct text *text);
void text_consequences(const struct text *text);

#endif
