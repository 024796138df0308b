/* term: what evaluators, observers and participants say of an exercise: ratings, changed points,
 * observations, the improvement plan, self-evaluations; and which things concern whom, so that a
 * face that shows one organisation of 819 never walks the lists of all. */
#ifndef SHISA_TERM_STAFF_MARKS_H
#define SHISA_TERM_STAFF_MARKS_H

#include "model.h"

/* --- places, and places by owner -------------------------------------------------------------- */

struct shelf {
    uint32_t *at;
    uint32_t count, cap;
};

struct shelves {
    struct shelf *of; /* by the place of the owner */
    uint32_t count;
};

void shelf_add(struct shelf *shelf, uint32_t place);
void shelf_finish(struct shelf *shelf);
void shelves_add(struct shelves *shelves, uint32_t owner, uint32_t place);
struct shelf shelves_at(const struct shelves *shelves, uint32_t owner); /* maybe empty; borrowed */
void shelves_finish(struct shelves *shelves);

/* --- which things concern whom ---------------------------------------------------------------- */

struct concerns {
    struct shelf houses;                                  /* those of which something is expected */
    struct shelves expects, services, injects, penalties; /* by organisation */
    struct shelves acts;     /* events that are somebody's doing: by role */
    struct shelves levels;   /* events of a service */
    struct shelf colleagues; /* chairs of one\'s own duty, one\'s own among them */
    uint32_t expects_seen, services_seen, injects_seen, events_seen, chairs_seen;
};

/* Takes in what the model has learnt since the last time. */
void concerns_update(struct concerns *concerns, const struct staff *staff);
void concerns_finish(struct concerns *concerns);                       /* leaves an empty one */
uint32_t staff_house_place(const struct staff *staff, const char *id); /* NOBODY: it has none */
/* How many places in the shelf, ordered in time, are of events before that moment. */
uint32_t events_before(const struct staff *staff, struct shelf shelf, shisa_ms moment);

/* --- what was said ---------------------------------------------------------------------------- */

enum mark {
    MARK_PERFORMED,
    MARK_SOME,
    MARK_MAJOR,
    MARK_UNABLE,
    MARK_NOT_OBSERVED,
    MARK_NONE /* no rating, no proposal */
};

enum tone { TONE_NOTE, TONE_STRENGTH, TONE_IMPROVEMENT };
enum self_state { SELF_DID, SELF_LATE, SELF_NOT };

extern const char *const mark_names[], *const tone_names[]; /* on the wire; ended by NULL */
extern const char *const plan_statuses[], *const plan_types[];
char letter_of_mark(enum mark mark); /* '-' of MARK_NONE */
/* By the bands that the report uses: 80, 66, 50 per cent; of nothing there is no proposal. */
enum mark mark_proposed(int64_t points, int64_t max);

enum tone tone_named(const char *name); /* on the wire; a note, if it is none */
char sign_of_tone(enum tone tone);      /* 'o', '+', '-' */

struct rating {
    const char *seat; /* the rater's */
    enum mark mark;
    const char *text; /* NULL: no reason given */
    shisa_ms at;
    uint32_t next; /* place + 1 of another rater's; 0: it is the last */
};

/* What was rated: an expectation, or an objective in an organisation (NULL: in all of them). */
struct subject {
    const char *expect, *objective, *organisation;
};

struct rated {
    struct subject subject;
    uint32_t first; /* place + 1 of a rating */
};

struct regrade { /* the last one; the first value is the expectation's own */
    const char *expect, *seat, *text;
    int32_t points, was;
    shisa_ms at;
};

struct observation {
    uint32_t number;
    enum tone tone;
    const char *seat, *organisation, *objective, *expect, *text;
    shisa_ms at;        /* when it was written, whatever it rests on */
    uint64_t *evidence; /* seqs */
    uint32_t evidence_count, evidence_cap;
};

struct plan_item {
    uint32_t number;
    int status, type; /* places in plan_statuses, plan_types */
    const char *area, *text, *owner, *until, *seat;
};

struct self {
    const char *role, *expect, *text;
    enum self_state state;
    uint32_t next; /* place + 1 of another about the same */
};

struct marks {
    struct pool pool; /* of keys */
    struct rating *ratings;
    struct rated *rated;
    struct regrade *regrades;
    struct observation *observations; /* by number */
    struct plan_item *plan;           /* by number */
    struct self *selves;
    const char **persons;
    uint32_t rating_count, rated_count, regrade_count, observation_count, plan_count, self_count;
    uint32_t person_count;
    uint32_t rating_cap, rated_cap, regrade_cap, observation_cap, plan_cap, self_cap, person_cap;
    struct names rated_names, regrade_names, self_names, person_names;
    struct shelves observed; /* by organisation */
    struct shelf general;    /* observations of none */
};

/* A line that says something; what does not apply is NULL or 0. */
struct said {
    enum { SAID_NOTHING, RATED, REGRADED, OBSERVED, LINKED, PLANNED, SELF, SEATED } kind;
    struct subject subject;
    const char *seat, *role, *text, *area, *owner, *until;
    int word, type; /* place in the names of its kind */
    uint32_t item;
    int32_t points, was;
    uint64_t cause;
    shisa_ms at;
};

/* Reads an event's line, so far as it says something; the strings are in the pool. */
struct said marks_read(struct line *line, struct pool *pool);
void marks_fold(struct marks *marks, const struct staff *staff, const struct said *said);
void marks_finish(struct marks *marks); /* leaves an empty one */

const struct rated *marks_rated(const struct marks *marks, const struct subject *subject);
const struct rating *marks_first(const struct marks *marks, const struct rated *rated);
const struct rating *marks_next(const struct marks *marks, const struct rating *rating);
const struct rating *marks_by(const struct marks *marks, const struct subject *subject,
                              const char *seat);
bool marks_differ(const struct marks *marks, const struct rated *rated);
const struct regrade *marks_regrade(const struct marks *marks, const char *expect);
const struct observation *marks_observation(const struct marks *marks, uint32_t number);
const struct plan_item *marks_plan(const struct marks *marks, uint32_t number);
/* The first about that expectation; NULL: none. */
const struct self *marks_self(const struct marks *marks, const char *expect);
const struct self *marks_next_self(const struct marks *marks, const struct self *self);
const char *marks_person(const struct marks *marks, const char *seat); /* his name, or his seat */

#endif
