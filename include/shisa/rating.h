/* rating: what evaluators, observers and participants say of an exercise, while it runs and after
 * it. Part of the engine room. */
#ifndef SHISA_RATING_H
#define SHISA_RATING_H

#include "shisa/event.h"

struct shisa_engine;

/* The four bands of HSEEP, and what nobody saw. */
enum shisa_grade {
    SHISA_GRADE_P, /* performed without challenges */
    SHISA_GRADE_S, /* with some challenges */
    SHISA_GRADE_M, /* with major challenges */
    SHISA_GRADE_U, /* unable to be performed */
    SHISA_GRADE_N, /* not observed */
    SHISA_GRADE_COUNT
};

enum shisa_tone { SHISA_REMARK, SHISA_STRENGTH, SHISA_IMPROVEMENT, SHISA_TONE_COUNT };
/* What a participant says of himself. */
enum shisa_self { SHISA_SELF_DID, SHISA_SELF_LATE, SHISA_SELF_NOT, SHISA_SELF_COUNT };
enum shisa_status_of_plan { SHISA_PLAN_OPEN, SHISA_PLAN_DONE, SHISA_PLAN_DROPPED };
enum shisa_type_of_plan {
    SHISA_PLAN_PLAN,
    SHISA_PLAN_PEOPLE,
    SHISA_PLAN_EQUIPMENT,
    SHISA_PLAN_TRAINING,
    SHISA_PLAN_EXERCISE
};

/* What they are called in files and on the wire; NULL behind the last. */
const char *shisa_grade_name(uint32_t grade);
const char *shisa_tone_name(uint32_t tone);
const char *shisa_self_name(uint32_t self);
const char *shisa_plan_status_name(uint32_t status);
const char *shisa_plan_type_name(uint32_t type);
char shisa_grade_letter(uint32_t grade);

struct shisa_rating {
    struct shisa_seat seat; /* the rater */
    struct shisa_ref of;    /* an objective or an expectation: kind and id */
    shisa_id organisation;  /* 0: all that took part */
    enum shisa_grade grade;
    const char *text; /* the reason; NULL: none given */
};

struct shisa_observation {
    uint32_t number; /* from 1 */
    enum shisa_tone tone;
    shisa_id organisation, objective, expect; /* 0: of none */
};

/* An item of the improvement plan as somebody once wrote it. */
struct shisa_plan {
    uint32_t number; /* of the item, from 1; all its versions have it */
    enum shisa_status_of_plan status;
    enum shisa_type_of_plan type;
    const char *area, *action;
    const char *owner, *until; /* NULL: not said; a date is YYYY-MM-DD */
};

/* The latest of that rater about that; NULL: he has given none. */
const struct shisa_rating *shisa_engine_rating(const struct shisa_engine *engine,
                                               const struct shisa_seat *rater,
                                               const struct shisa_ref *of, shisa_id organisation);
uint32_t shisa_engine_observation_count(const struct shisa_engine *engine);
const struct shisa_observation *shisa_engine_observation(const struct shisa_engine *engine,
                                                         uint32_t number);
/* The latest version of an item; NULL: there is none of that number. */
const struct shisa_plan *shisa_engine_plan(const struct shisa_engine *engine, uint32_t number);
uint32_t shisa_engine_plan_count(const struct shisa_engine *engine);
/* As the PLANNED event whose value this is has it. */
const struct shisa_plan *shisa_engine_plan_version(const struct shisa_engine *engine,
                                                   int64_t version);
/* Was that asked of the role: by name, or of its organisation? What never fell due was not. */
bool shisa_engine_on_sheet(const struct shisa_engine *engine, shisa_id role, shisa_id expect);

#endif
