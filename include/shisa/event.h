/* event: what goes into an exercise and what comes out of it. Part of the engine room. */
#ifndef SHISA_EVENT_H
#define SHISA_EVENT_H

#include "shisa/world.h"

/* --- who sits where -------------------------------------------------------------------------- */

enum shisa_duty {
    SHISA_NOBODY, /* bots, the exercise itself, and who plays alone */
    SHISA_PARTICIPANT,
    SHISA_SUBCONTROLLER, /* for the players of his own organisation, within bounds */
    SHISA_CONTROLLER,
    SHISA_EVALUATOR,
    SHISA_OBSERVER, /* sees what controllers see */
    SHISA_DUTY_COUNT
};

struct shisa_seat {
    enum shisa_duty duty;
    shisa_id of;     /* role of a participant, organisation of a sub-controller; else 0 */
    uint32_t number; /* from 1 */
};

#define SHISA_SEAT_NAME_MAX (SHISA_ID_MAX + 16U)

/* Adds "aoba/csirt-2", "control@aoba-1", "control-1", "evaluate-1" or "observe-1". */
void shisa_seat_name(const struct shisa_world *world, const struct shisa_seat *seat,
                     struct shisa_buf *out);
/* false: there is no such seat. */
bool shisa_seat_find(const struct shisa_world *world, const char *name, struct shisa_seat *seat);
bool shisa_seat_same(const struct shisa_seat *one, const struct shisa_seat *other);
const char *shisa_duty_name(enum shisa_duty duty);

/* --- inputs: what a person, a bot or a controller does --------------------------------------- */

/* Who may do it: bits of duties. What nobody's seat asked for, a bot or a lone player did. */
#define SHISA_BY_PLAYERS (1U << SHISA_NOBODY | 1U << SHISA_PARTICIPANT)
#define SHISA_BY_CONTROL (1U << SHISA_NOBODY | 1U << SHISA_CONTROLLER)
#define SHISA_BY_SUBCONTROL (SHISA_BY_CONTROL | 1U << SHISA_SUBCONTROLLER)
#define SHISA_BY_EVALUATORS (1U << SHISA_EVALUATOR)
/* With a hand on what the scenario has planned: a seat's alone, not a lone player's. */
#define SHISA_BY_CONTROLLER (1U << SHISA_CONTROLLER)
#define SHISA_BY_CONTROLLERS (SHISA_BY_CONTROLLER | 1U << SHISA_SUBCONTROLLER)
#define SHISA_BY_STAFF (SHISA_BY_CONTROLLERS | SHISA_BY_EVALUATORS | 1U << SHISA_OBSERVER)
#define SHISA_BY_SEATED (1U << SHISA_PARTICIPANT) /* not who plays alone */
#define SHISA_BY_HUB (1U << SHISA_NOBODY)         /* no request: the hub says it of who joined */

#define SHISA_VERBS(VERB)                                                                          \
    VERB(READ, "read", SHISA_BY_PLAYERS) /* role opened message `item` */                          \
    /* on `channel` to `to`, answering `item` if not 0; by the staff: as the role `as` */          \
    VERB(SEND, "send", SHISA_BY_PLAYERS | SHISA_BY_CONTROLLERS)                                    \
    VERB(ACT, "act", SHISA_BY_PLAYERS)       /* begin `action` on `target` */                      \
    VERB(CANCEL, "cancel", SHISA_BY_PLAYERS) /* give up act `item` of one's own */                 \
    VERB(DECIDE, "decide", SHISA_BY_PLAYERS) /* take `option` of `decision`, `text`: the reason */ \
    VERB(APPROVE, "approve", SHISA_BY_PLAYERS) /* answer about act `item`: `yes`, `text`: why */   \
    VERB(MEMO, "memo", SHISA_BY_PLAYERS | SHISA_BY_STAFF) /* a note with a time stamp */           \
    VERB(PACE, "pace", SHISA_BY_CONTROL)         /* `speed` in per mille of wall time; 0 pauses */ \
    VERB(END, "end", SHISA_BY_CONTROL)           /* ENDEX now */                                   \
    VERB(SIT, "sit", SHISA_BY_HUB)               /* somebody whose name is `text` took the seat */ \
    VERB(LAUNCH, "launch", SHISA_BY_CONTROLLER)  /* send `inject` now */                           \
    VERB(HOLD, "hold", SHISA_BY_CONTROLLERS)     /* keep `inject` back, or (not `yes`) let go */   \
    VERB(SKIP, "skip", SHISA_BY_CONTROLLER)      /* never send `inject`; `text`: why */            \
    VERB(MOVE, "move", SHISA_BY_CONTROLLERS)     /* send `inject` at `due` */                      \
    VERB(EDIT, "edit", SHISA_BY_CONTROLLERS)     /* give `inject` another `text`, `subject` */     \
    VERB(PHONED, "phoned", SHISA_BY_CONTROLLERS) /* told `inject` by telephone: `call` */          \
    VERB(HINT, "hint", SHISA_BY_CONTROLLER)      /* `text` to those of whom `expect` is hoped */   \
    VERB(LEVEL, "level", SHISA_BY_CONTROLLER)    /* set `service` to `value`; `text`: why */       \
    VERB(NOTICE, "notice", SHISA_BY_CONTROLLERS) /* `text` to `to`, out of play; none: to all */   \
    VERB(JUMP, "jump", SHISA_BY_CONTROLLER)      /* on to `due` */                                 \
    VERB(STOP, "stop", SHISA_BY_CONTROLLER)      /* ENDEX, for a real incident: `text` */          \
    VERB(BOUNDS, "bounds", SHISA_BY_CONTROLLER)  /* longest delay `due`, rewording `yes` */        \
    VERB(HAND, "hand", SHISA_BY_SEATED)          /* a question to control, out of play */          \
    VERB(EMERGENCY, "emergency", SHISA_BY_SEATED) /* this is real: `text` */                       \
    VERB(RATE, "rate", SHISA_BY_EVALUATORS)       /* `objective` or `expect` of `organisation` */  \
    VERB(REGRADE, "regrade", SHISA_BY_EVALUATORS) /* `expect` is worth `points`, `text`: why */    \
    VERB(OBSERVE, "observe", SHISA_BY_STAFF)      /* likewise, or nothing; `tone`, `evidence` */   \
    VERB(LINK, "link", SHISA_BY_EVALUATORS)       /* observation `item` to event `evidence` */     \
    VERB(PLAN, "plan", SHISA_BY_EVALUATORS)       /* improvement `item` (0: a new one) */          \
    VERB(SELF, "self", SHISA_BY_SEATED)           /* expectation `item`: `state`, `text` */

enum shisa_verb {
#define VERB(WORD, name, who) SHISA_VERB_##WORD,
    SHISA_VERBS(VERB)
#undef VERB
        SHISA_VERB_COUNT
};

/* CONTROL: also the exercise itself. */
enum shisa_origin { SHISA_PERSON, SHISA_BOT, SHISA_CONTROL };

/* How a call that control made on the telephone of the room ended. */
enum shisa_call { SHISA_NO_CALL, SHISA_CALL_REACHED, SHISA_CALL_LEFT, SHISA_CALL_NOT_REACHED };

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
    bool yes;        /* of act: do it without asking whose it is */
    int32_t speed;
    shisa_id as; /* role as which the staff speaks */
    shisa_id inject;
    shisa_id expect;
    shisa_id service;
    shisa_id organisation;
    shisa_ms due;
    int32_t value;
    enum shisa_call call;
    const char *subject; /* cleaned by the caller (shisa_text_clean); NULL: none */
    const char *text;
    shisa_id words; /* instead of text: the example of this expectation, in both languages */
    struct shisa_seat seat;   /* whose doing it is */
    struct shisa_seat second; /* who agreed, where two must; duty NOBODY: that was not asked for */
    int64_t request;          /* the seat's own number of it, from 1; 0: it has none */
    int64_t proposal;         /* where two must agree: what it was proposed as; 0: they need not */
    int64_t agreed;           /* the second's own number of his yes */

    /* What is said of the exercise, in the enums of rating.h. */
    shisa_id objective;
    uint32_t mark, tone, status, type, state;
    int32_t points;
    uint64_t evidence; /* seq of an event; 0: none */
    const char *area, *owner, *until;
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
    EVENT(WAITING, "waiting")     /* role asks approval ref, or (0) role value, for act item */    \
    EVENT(APPROVED, "approved")   /* act item, approval ref or 0, by role */                       \
    EVENT(RETURNED, "returned")   /* act item, approval ref, by role, text says why */             \
    EVENT(EXPIRED, "expired")   /* act item of role: nobody answered approval ref or role value */ \
    EVENT(REFUSED, "refused")   /* act item, action ref of role: role value refuses, text why */   \
    EVENT(IGNORED, "ignored")   /* act item, action ref of role: role value does not follow */     \
    EVENT(BYPASSED, "bypassed") /* act item, action ref by role: role value was not asked */       \
    EVENT(STANCE, "stance")     /* of role is now value, an enum shisa_stance */                   \
    EVENT(LEAKED, "leaked")     /* message item of role told of inject ref, or (0) its insides */  \
    EVENT(REACH, "reach")       /* of advisory ref: value per cent of the organisations */         \
    EVENT(ASKED, "asked")       /* decision ref, of role, until due */                             \
    EVENT(DECIDED, "decided")   /* decision ref by role: option value */                           \
    EVENT(LAPSED, "lapsed")     /* decision ref: nobody decided */                                 \
    EVENT(EXPECTED, "expected") /* window of expectation ref opened at value, ends at due */       \
    EVENT(MET, "met")           /* expectation ref, points; cause is the act that met it */        \
    EVENT(MISSED, "missed")     /* expectation ref */                                              \
    EVENT(PENALTY, "penalty")   /* penalty ref took points; cause is the act */                    \
    EVENT(BROKEN, "broken")     /* order rule ref took points; cause is the act */                 \
    EVENT(SERVICE, "service")   /* service ref is at value per cent */                             \
    EVENT(BACKUP, "backup") /* of service ref, for its need item from 0: started value 1 or 0 */   \
    EVENT(SEVERITY, "severity") /* is now value, 0 to 4 */                                         \
    EVENT(RESOURCE, "resource") /* value units of resource ref are free */                         \
    EVENT(LINE, "line")         /* channel ref works (value 1) or not (0) for target */            \
    EVENT(HELD, "held")         /* inject ref waits: no line to its recipients works */            \
    EVENT(MARK, "mark")         /* asset ref: mark number item, from 0, is now value (1 or 0) */   \
    EVENT(MEMO, "memo")         /* by role: text, or (NULL) the example of expectation value */    \
    EVENT(NOTE, "note")         /* by the scenario, for controllers: text */                       \
    EVENT(FAULT, "fault")       /* the scenario's code failed: text begins file:line: */           \
    EVENT(PACE, "pace")         /* value: per mille of wall time */                                \
    EVENT(ENDEX, "endex")       /* points of value */                                              \
    EVENT(SEATED, "seated")     /* somebody took the seat: text is the name */                     \
    /* Of inject ref: of all of it, or of the share of organisation target. */                     \
    EVENT(SHARE, "share")         /* was delivered to target alone, as message item */             \
    EVENT(LAUNCHED, "launched")   /* control sends it now */                                       \
    EVENT(KEPT, "kept")           /* back by control, until due if that is not 0 */                \
    EVENT(RELEASED, "released")   /* by control, or because the longest delay is over */           \
    EVENT(SKIPPED, "skipped")     /* will never be sent; text says why */                          \
    EVENT(MOVED, "moved")         /* is due at due; it was at value, or (-1) had no time */        \
    EVENT(EDITED, "edited")       /* says text now */                                              \
    EVENT(PHONED, "phoned")       /* control rang: value, an enum shisa_call */                    \
    EVENT(HINT, "hint")           /* text, to those of whom expectation ref is hoped */            \
    EVENT(ADJUSTED, "adjusted")   /* control sets service ref to value; text says why */           \
    EVENT(NOTICE, "notice")       /* number item: text, out of play */                             \
    EVENT(JUMPED, "jumped")       /* on to due */                                                  \
    EVENT(STOPPED, "stopped")     /* for a real incident; text */                                  \
    EVENT(BOUNDS, "bounds")       /* of target's sub-controller: delay due, rewording value */     \
    EVENT(HAND, "hand")           /* role asks control: text, out of play */                       \
    EVENT(EMERGENCY, "emergency") /* role says that this is real: text */                          \
    EVENT(RATED, "rated") /* target (objective, expect) of organisation ref: value, a grade */     \
    EVENT(REGRADED, "regraded") /* expectation ref: points instead of value, text says why */      \
    EVENT(OBSERVED, "observed") /* item: value, a tone, about target as rated, of ref likewise */  \
    EVENT(LINKED, "linked")     /* observation item has its cause as evidence */                   \
    EVENT(PLANNED, "planned")   /* improvement item, its version value: text is the action */      \
    EVENT(SHEET, "sheet")       /* role is asked what it did of what was expected */               \
    EVENT(SELF, "self")         /* role about expectation ref: value, an enum shisa_self, text */

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
    struct shisa_seat seat;   /* likewise, where a seat made it */
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
bool shisa_duty_may(enum shisa_duty duty, enum shisa_verb verb);
/* Kind of the noun that ref names in an event of that kind; SHISA_KIND_NONE if it has none. */
enum shisa_kind shisa_event_ref_kind(enum shisa_event_kind kind);

#endif
