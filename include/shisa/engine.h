/* engine: an exercise as a pure function. Inputs and due timers become events; expectations,
 * penalties and order rules are judged as the events come; nothing here knows Lua, JSON or a disk.
 * All of it lives in one region, so a saved region is a saved exercise. */
#ifndef SHISA_ENGINE_H
#define SHISA_ENGINE_H

#include "shisa/world.h"

struct shisa_engine;

/* --- inputs: what a person, a bot or a controller does --------------------------------------- */

#define SHISA_VERBS(VERB)                                                                          \
    VERB(READ, "read")       /* role opened message `item` */                                      \
    VERB(SEND, "send")       /* message on `channel` to `to`, answering `item` if not 0 */         \
    VERB(ACT, "act")         /* begin `action` on `target` */                                      \
    VERB(CANCEL, "cancel")   /* give up act `item` of one's own */                                 \
    VERB(DECIDE, "decide")   /* take `option` of `decision`, `text` is the reason */               \
    VERB(APPROVE, "approve") /* answer the approval of act `item`: `yes`, `text` is the reason */  \
    VERB(MEMO, "memo")       /* a note of one's own with a time stamp */                           \
    VERB(PACE, "pace")       /* `speed` in per mille of wall time; 0 pauses */                     \
    VERB(END, "end")         /* ENDEX now */

enum shisa_verb {
#define VERB(WORD, name) SHISA_VERB_##WORD,
    SHISA_VERBS(VERB)
#undef VERB
        SHISA_VERB_COUNT
};

/* CONTROL: also the exercise itself. */
enum shisa_origin { SHISA_PERSON, SHISA_BOT, SHISA_CONTROL };

struct shisa_input {
    shisa_ms at; /* not before the engine's now */
    enum shisa_verb verb;
    enum shisa_origin origin;
    shisa_id role; /* who; 0 for control */
    shisa_id channel;
    const struct shisa_ref *to; /* roles or organisations (kind and id set) */
    uint32_t to_count;
    uint32_t item; /* message or act number */
    shisa_id action;
    struct shisa_ref target; /* kind and id; kind NONE: no target */
    shisa_id decision;
    uint32_t option; /* from 1 */
    bool yes;
    int32_t speed;
    const char *subject; /* cleaned by the caller (shisa_text_clean); NULL: none */
    const char *text;
    shisa_id words; /* instead of text: the example of this expectation, in both languages */
};

/* --- events: what happened. `ref` is the declared thing, `item` the running one -------------- */

#define SHISA_EVENTS(EVENT)                                                                        \
    EVENT(STARTEX, "startex")                                                                      \
    EVENT(INJECT, "inject")       /* ref inject was delivered as message item */                   \
    EVENT(MESSAGE, "message")     /* message item from role on channel ref */                      \
    EVENT(READ, "read")           /* role opened message item */                                   \
    EVENT(BEGUN, "begun")         /* role began act item: action ref on target, done at due */     \
    EVENT(DONE, "done")           /* act item: action ref on target */                             \
    EVENT(CANCELLED, "cancelled") /* act item, by its role */                                      \
    EVENT(WAITING, "waiting")     /* role asks approval ref for act item, until due */             \
    EVENT(APPROVED, "approved")   /* act item, approval ref, by role */                            \
    EVENT(RETURNED, "returned")   /* act item, approval ref, by role, text says why */             \
    EVENT(EXPIRED, "expired")     /* act item of role: nobody answered approval ref */             \
    EVENT(ASKED, "asked")         /* decision ref, of role, until due */                           \
    EVENT(DECIDED, "decided")     /* decision ref by role: option value */                         \
    EVENT(LAPSED, "lapsed")       /* decision ref: nobody decided */                               \
    EVENT(EXPECTED, "expected")   /* window of expectation ref opened at value, ends at due */     \
    EVENT(MET, "met")             /* expectation ref, points; cause is the act that met it */      \
    EVENT(MISSED, "missed")       /* expectation ref */                                            \
    EVENT(PENALTY, "penalty")     /* penalty ref took points; cause is the act */                  \
    EVENT(BROKEN, "broken")       /* order rule ref took points; cause is the act */               \
    EVENT(SERVICE, "service")     /* service ref is at value per cent */                           \
    EVENT(MARK, "mark")           /* asset ref: mark number item, from 0, is now value (1 or 0) */ \
    EVENT(MEMO, "memo")           /* by role: text, or (NULL) the example of expectation value */  \
    EVENT(NOTE, "note")           /* by the scenario, for controllers: text */                     \
    EVENT(FAULT, "fault")         /* the scenario's code failed: text begins file:line: */         \
    EVENT(PACE, "pace")           /* value: per mille of wall time */                              \
    EVENT(ENDEX, "endex")         /* points of value */

enum shisa_event_kind {
#define EVENT(WORD, name) SHISA_EV_##WORD,
    SHISA_EVENTS(EVENT)
#undef EVENT
        SHISA_EV_COUNT
};

struct shisa_event {
    uint64_t seq;   /* from 1, without gaps */
    uint64_t cause; /* seq of the event it follows from; 0: an input or the clock */
    shisa_ms at;
    shisa_ms due;
    enum shisa_event_kind kind;
    enum shisa_origin origin; /* of the input that made it */
    shisa_id role;
    shisa_id ref;
    uint32_t item;
    struct shisa_ref target; /* kind and id only */
    int32_t points;
    int64_t value;
    const char *text; /* NULL: none; lives as long as the exercise */
};

/* What it is called in files and on the wire. */
const char *shisa_event_name(enum shisa_event_kind kind);
const char *shisa_verb_name(enum shisa_verb verb);
/* Kind of the noun that ref names in an event of that kind; SHISA_KIND_NONE if it has none. */
enum shisa_kind shisa_event_ref_kind(enum shisa_event_kind kind);

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
    const shisa_id *to; /* roles, each once */
    uint32_t to_count;
    bool held; /* waits for approval, or was returned: not delivered */
};

enum shisa_act_state { SHISA_ACT_WAITING, SHISA_ACT_RUNNING, SHISA_ACT_DONE, SHISA_ACT_STOPPED };

struct shisa_act {
    uint32_t number; /* from 1 */
    shisa_id role;
    shisa_id action;
    struct shisa_ref target;
    shisa_ms begun;
    shisa_ms due;
    enum shisa_act_state state;
    shisa_id approval;
    uint32_t message;  /* for send: the held message */
    uint64_t begun_by; /* seq of the BEGUN or WAITING event */
};

enum shisa_expect_state { SHISA_NOT_DUE, SHISA_OPEN, SHISA_MET, SHISA_MISSED };

struct shisa_outcome {
    enum shisa_expect_state state;
    shisa_ms opened;
    shisa_ms done;
    int32_t points;
};

/* What a rule or script waits for: this event about this thing. */
struct shisa_pattern {
    enum shisa_event_kind kind;
    struct shisa_ref ref;
    struct shisa_ref target; /* of an act; kind NONE: any */
    uint32_t option;         /* DECIDED: 0 any */
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
void shisa_engine_listen(struct shisa_engine *engine, struct shisa_listener listener);
/* STARTEX: everything timed is scheduled. Once. */
SHISA_MUST_USE shisa_status shisa_engine_start(struct shisa_engine *engine, struct shisa_err *err);
/* Fires every timer due at or before `to`, in order of due time, then of setting. A late call
 * changes nothing but when it is seen. SHISA_LIMIT: the scenario makes events without end. */
SHISA_MUST_USE shisa_status shisa_engine_advance(struct shisa_engine *engine, shisa_ms to,
                                                 struct shisa_err *err);
/* Advances to input->at, checks, and turns the input into events. When it is refused the exercise
 * is as if it had not been asked, and err says why in words for the person. */
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
const struct shisa_act *shisa_engine_act(const struct shisa_engine *engine, uint32_t number);
struct shisa_outcome shisa_engine_outcome(const struct shisa_engine *engine, shisa_id expect);
int32_t shisa_engine_level(const struct shisa_engine *engine, shisa_id service);
bool shisa_engine_marked(const struct shisa_engine *engine, shisa_id asset, const char *mark);
bool shisa_engine_happened(const struct shisa_engine *engine, const struct shisa_pattern *pattern);
/* Does this event fit the pattern? */
bool shisa_pattern_fits(const struct shisa_pattern *pattern, const struct shisa_event *event);
void shisa_engine_digest(const struct shisa_engine *engine, unsigned char out[SHISA_DIGEST_SIZE]);

/* The one rule for who may see what. A participant sees his own messages, acts, decisions and
 * approvals, and the services of his organisation and those they need; never a score, an expected
 * action, an asset's hidden marks, a note or a fault. */
bool shisa_engine_may_see(const struct shisa_engine *engine, const struct shisa_event *event,
                          shisa_id role);

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
/* NOTE or FAULT with text. */
SHISA_MUST_USE shisa_status shisa_engine_say(struct shisa_engine *engine,
                                             enum shisa_event_kind kind, const char *text,
                                             uint64_t cause, struct shisa_err *err);

#endif
