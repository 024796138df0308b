/* engine: an exercise as a pure function. Inputs and due timers become events; expectations,
 * penalties and order rules are judged as the events come; nothing here knows Lua, JSON or a disk.
 * All of it lives in one region, so a saved region is a saved exercise. */
#ifndef SHISA_ENGINE_H
#define SHISA_ENGINE_H

#include "shisa/rating.h"

struct shisa_engine;

/* --- what runs ------------------------------------------------------------------------------- */

struct shisa_message {
    uint32_t number; /* from 1 */
    shisa_ms at;
    shisa_id from; /* role */
    shisa_id channel;
    shisa_id inject;  /* 0: a participant wrote it */
    shisa_id words;   /* the text is the example of this expectation; 0: it is not */
    uint32_t answers; /* message it replies to; 0: none */
    struct shisa_text subject;
    struct shisa_text text;
    struct shisa_text folded;   /* of a participant's: text in the form that mentions compare, */
    const char *folded_subject; /* and subject */
    enum shisa_tlp mark;
    const shisa_id *to; /* roles, each once */
    uint32_t to_count;
    bool to_ascends;     /* `to` is in order of ids, as it is unless a planner mixed it */
    bool *opened;        /* of an advisory: which of them have opened it; NULL: none is */
    bool held;           /* waits for approval, or was returned: not delivered */
    bool by_staff;       /* control speaks as its sender: it earns and costs nobody anything */
    bool edited;         /* an inject whose text control has changed */
    shisa_id about;      /* inject that it is or answers, however indirectly; 0: none */
    uint32_t next_about; /* later message about the same inject; 0: none */
    uint32_t next_sent;  /* later message that a participant of the same organisation wrote */
};

enum shisa_act_state { SHISA_ACT_WAITING, SHISA_ACT_RUNNING, SHISA_ACT_DONE, SHISA_ACT_STOPPED };

/* What a department is likely to answer, as its stance and the dice have it. A voice answers so; a
 * bot may; a person decides for himself. */
enum shisa_answer { SHISA_AGREES, SHISA_REFUSES, SHISA_STAYS_SILENT };

struct shisa_judgement {
    enum shisa_answer answer;
    shisa_ms after; /* from being asked */
};

struct shisa_act {
    uint32_t number; /* from 1 */
    shisa_id role;
    shisa_id action;
    struct shisa_ref target;
    shisa_ms begun;
    shisa_ms due;
    enum shisa_act_state state;
    shisa_id approval;                /* that it waits for, or waited; 0: none */
    shisa_id asked;                   /* role whose consent the chart wants; 0: none */
    struct shisa_judgement judgement; /* of that role */
    bool bypassed;                    /* the one to ask was not asked */
    bool refused;                     /* he said no */
    bool has_unit;                    /* of the resource that its action uses */
    uint32_t message;                 /* for send: the held message */
    uint64_t begun_by;                /* seq of the BEGUN or WAITING event */
    uint32_t next;                    /* later act of the same organisation; 0: none */
};

enum shisa_expect_state { SHISA_NOT_DUE, SHISA_OPEN, SHISA_MET, SHISA_MISSED };

struct shisa_outcome {
    enum shisa_expect_state state;
    shisa_ms opened;
    shisa_ms done;
    int32_t points; /* as they count: an evaluator may have changed them */
    bool hinted;    /* control gave a hint */
};

/* What a rule or script waits for: this event about this thing. */
struct shisa_pattern {
    enum shisa_event_kind kind;
    struct shisa_ref ref;
    struct shisa_ref target; /* of an act; kind NONE: any */
    uint32_t option;         /* DECIDED: 0 any */
};

/* What the scenario reacts to with `on`, as it says it: `missed "second-call"`. */
struct shisa_rule {
    struct shisa_pattern pattern;
    struct shisa_place place;
    const char *event;
    const char *name;
    const char *option; /* of a decision; NULL: any, or none */
};

/* Above the engine sits the script; the engine tells it these two things and nothing else. The
 * calls come from shisa_engine_advance and _apply, and may use the "effects" below. */
struct shisa_listener {
    void *self; /* inside the exercise's region */
    void (*wake)(void *self, uint32_t tag, uint64_t cause);
    void (*event)(void *self, const struct shisa_event *event);
};

/* --- life ------------------------------------------------------------------------------------ */

/* SHISA_LIMIT when the region is too small. The engine ends with its region. */
SHISA_MUST_USE shisa_status shisa_engine_create(struct shisa_region *region,
                                                const struct shisa_world *world, uint64_t seed,
                                                struct shisa_engine **engine,
                                                struct shisa_err *err);
/* Other dice from now on; before STARTEX. */
void shisa_engine_reseed(struct shisa_engine *engine, uint64_t seed);
void shisa_engine_listen(struct shisa_engine *engine, struct shisa_listener listener);
/* STARTEX: everything timed is scheduled. Once. */
SHISA_MUST_USE shisa_status shisa_engine_start(struct shisa_engine *engine, struct shisa_err *err);
/* Fires every timer due at or before `to`, in order of due time, then of setting. A late call
 * changes nothing but when it is seen. SHISA_LIMIT: the scenario makes events without end. */
SHISA_MUST_USE shisa_status shisa_engine_advance(struct shisa_engine *engine, shisa_ms to,
                                                 struct shisa_err *err);
/* Advances to input->at, checks, and turns the input into events. When it is refused the exercise
 * is as if it had not been asked, and err says why in words for the person. After ENDEX time
 * stands, and only what is said of the exercise is taken. */
SHISA_MUST_USE shisa_status shisa_engine_apply(struct shisa_engine *engine,
                                               const struct shisa_input *input,
                                               struct shisa_err *err);

/* Events since the last forget, oldest first; the pointer is good until the next call. */
const struct shisa_event *shisa_engine_events(const struct shisa_engine *engine, uint32_t *count);
void shisa_engine_forget_events(struct shisa_engine *engine);

/* --- looking --------------------------------------------------------------------------------- */

shisa_ms shisa_engine_now(const struct shisa_engine *engine);
shisa_ms shisa_engine_next_due(const struct shisa_engine *engine); /* SHISA_NEVER: nothing waits */
bool shisa_engine_ended(const struct shisa_engine *engine);
const struct shisa_world *shisa_engine_world(const struct shisa_engine *engine);
uint64_t shisa_engine_seed(const struct shisa_engine *engine);
uint32_t shisa_engine_message_count(const struct shisa_engine *engine);
const struct shisa_message *shisa_engine_message(const struct shisa_engine *engine,
                                                 uint32_t number);
uint32_t shisa_engine_act_count(const struct shisa_engine *engine);
/* Of somebody of that organisation: the first act, or the one after `before`; NULL at the end. */
const struct shisa_act *shisa_engine_next_act(const struct shisa_engine *engine,
                                              shisa_id organisation,
                                              const struct shisa_act *before);
const struct shisa_act *shisa_engine_act(const struct shisa_engine *engine, uint32_t number);
struct shisa_outcome shisa_engine_outcome(const struct shisa_engine *engine, shisa_id expect);
int32_t shisa_engine_level(const struct shisa_engine *engine, shisa_id service);
int32_t shisa_engine_severity(const struct shisa_engine *engine);
int32_t shisa_engine_free(const struct shisa_engine *engine, shisa_id resource);
enum shisa_stance shisa_engine_stance(const struct shisa_engine *engine, shisa_id role);
/* Is the line of that organisation for that channel alive? */
bool shisa_engine_line_works(const struct shisa_engine *engine, shisa_id channel,
                             shisa_id organisation);
/* Could role send to `to` (role or organisation) on that channel now? */
bool shisa_engine_may_send(const struct shisa_engine *engine, shisa_id role, shisa_id channel,
                           const struct shisa_ref *to);
/* Has the role, or a role of the organisation, been told of the inject: by itself, or by a message
 * that answers it, however indirectly? */
bool shisa_engine_knows(const struct shisa_engine *engine, const struct shisa_ref *who,
                        shisa_id inject);
/* Whom the chart wants asked before role acts so, from now's stances and severity; 0: nobody. */
shisa_id shisa_engine_to_ask(const struct shisa_engine *engine, shisa_id role, shisa_id action,
                             const struct shisa_ref *target);
bool shisa_engine_marked(const struct shisa_engine *engine, shisa_id asset, const char *mark);
bool shisa_engine_happened(const struct shisa_engine *engine, const struct shisa_pattern *pattern);
/* Does this event fit the pattern? */
bool shisa_pattern_fits(const struct shisa_pattern *pattern, const struct shisa_event *event);
/* From now on events are not digested: for exercises that nobody will ever compare. */
void shisa_engine_leave_digest(struct shisa_engine *engine);
void shisa_engine_digest(const struct shisa_engine *engine, unsigned char out[SHISA_DIGEST_SIZE]);

/* The one rule for who may see what. A participant sees his own messages, acts, decisions and
 * approvals, the services of his organisation and those they need, and what control says to him out
 * of play; never a score, an expected action, an asset's hidden marks, a note or a fault. */
bool shisa_engine_may_see(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role);
/* Visits every role with seats that may see it, in order of id, and asks no more roles than an
 * event of one role or house needs. */
void shisa_engine_audience(const struct shisa_engine *engine, const struct shisa_event *event,
                           void (*visit)(void *self, shisa_id role), void *self);
/* The rule for the staff: controllers, evaluators and observers see all, a sub-controller what
 * concerns his organisation. */
bool shisa_engine_staff_sees(const struct shisa_engine *engine, const struct shisa_event *event,
                             const struct shisa_seat *seat);

/* --- effects: what the script may do while it is called; `cause` goes into the events -------- */

SHISA_MUST_USE shisa_status shisa_engine_send_inject(struct shisa_engine *engine, shisa_id inject,
                                                     uint64_t cause, struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_engine_ask(struct shisa_engine *engine, shisa_id decision,
                                             uint64_t cause, struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_engine_set_level(struct shisa_engine *engine, shisa_id service,
                                                   int64_t level, uint64_t cause,
                                                   struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_engine_set_mark(struct shisa_engine *engine, shisa_id asset,
                                                  const char *mark, bool on, uint64_t cause,
                                                  struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_engine_wake_at(struct shisa_engine *engine, shisa_ms at,
                                                 uint32_t tag, uint64_t cause,
                                                 struct shisa_err *err);
/* How a department looks on the case from now on. */
SHISA_MUST_USE shisa_status shisa_engine_set_stance(struct shisa_engine *engine, shisa_id role,
                                                    enum shisa_stance stance, uint64_t cause,
                                                    struct shisa_err *err);
/* A voice (a role without seats) does something itself. */
SHISA_MUST_USE shisa_status shisa_engine_make_act(struct shisa_engine *engine, shisa_id role,
                                                  const struct shisa_deed *deed, uint64_t cause,
                                                  struct shisa_err *err);
/* NOTE or FAULT with text. */
SHISA_MUST_USE shisa_status shisa_engine_say(struct shisa_engine *engine,
                                             enum shisa_event_kind kind, const char *text,
                                             uint64_t cause, struct shisa_err *err);

#endif
