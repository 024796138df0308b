/* engine: what its files share. */
#ifndef SHISA_ENGINE_INTERNAL_H
#define SHISA_ENGINE_INTERNAL_H

#include "shisa/control.h"

/* --- timers: one total order, due time and then order of setting ----------------------------- */

enum timer_kind {
    TIMER_INJECT,   /* item: parcel, tag: its timer when set */
    TIMER_RELEASE,  /* item: parcel, tag: its hold when set */
    TIMER_ASK,      /* item: decision */
    TIMER_LAPSE,    /* item: decision */
    TIMER_ACT,      /* item: act */
    TIMER_APPROVAL, /* item: act */
    TIMER_ANSWER,   /* item: act */
    TIMER_ZERO,     /* item: expectation */
    TIMER_NEED,     /* item: need, tag: its generation when set */
    TIMER_REACH,    /* item: message */
    TIMER_RESOURCE, /* item: resource */
    TIMER_WAKE,     /* tag: the script's */
    TIMER_ENDEX
};

struct timer {
    shisa_ms due;
    uint64_t order;
    uint64_t cause;
    enum timer_kind kind;
    uint32_t item;
    uint32_t tag;
};

struct timers {
    struct timer *heap; /* four children to a node: fewer cache lines on the way down */
    uint32_t count, cap;
    uint64_t set; /* ever, for the order */
};

SHISA_MUST_USE shisa_status timers_set(struct timers *timers, struct shisa_region *region,
                                       struct timer timer, struct shisa_err *err);
/* The ENDEX timer: after everything else of its instant. */
SHISA_MUST_USE shisa_status timers_set_last(struct timers *timers, struct shisa_region *region,
                                            struct timer timer, struct shisa_err *err);
struct timer timers_pop(struct timers *timers); /* count > 0 */

/* --- state ----------------------------------------------------------------------------------- */

enum decision_state { DECISION_UNASKED, DECISION_OPEN, DECISION_TAKEN, DECISION_LAPSED };

struct decision_now {
    enum decision_state state;
    uint32_t option;
};

/* QUIET: the provider will do. FALLING: it will not, the margin still holds. FELT: the margin is
 * used up. RISING: it will do again, restoring takes its time. */
enum need_state { NEED_QUIET, NEED_FALLING, NEED_FELT, NEED_RISING };

/* What stands between a provider that fails and a service that follows: a stock in milliseconds
 * times per cent, so that it runs down and fills in whole numbers at any speed. */
struct margin {
    int64_t stock;    /* at `settled` */
    int64_t capacity; /* with the backup */
    int64_t empty;    /* what is left when nothing more can be used: a backup that did not start */
    int32_t rate;     /* per millisecond; falling is negative */
    shisa_ms settled;
};

/* One need of one service, running. */
struct need_now {
    shisa_id service;
    shisa_id provider;
    const struct shisa_need *need;
    enum need_state state;
    struct margin margin;
    struct shisa_rng dice; /* of the backup */
    int32_t missing;       /* per cent of the provider, as felt */
    uint32_t number;       /* from 0 among the needs of the service */
    uint32_t generation;   /* of its timer: an older one is stale */
    uint32_t next;         /* next need of the same provider */
};

struct service_now {
    int32_t own;              /* what the scenario set */
    int32_t level;            /* with the needs counted in */
    bool fallen_as_carrier;   /* below what a line needs */
    uint32_t first_dependent; /* need_now that has this service as provider; 0: none */
    uint32_t first_need;      /* its own needs follow each other from here on */
    int32_t severity;         /* of what is lost of it */
};

struct inject_now {
    bool leaked;  /* somebody told of it */
    bool reached; /* its reach rate is known */
};

enum keeping { KEPT_NOT, KEPT_BY_CONTROL, KEPT_BY_SUB };

/* An inject on its way: parcel n is inject n, for all it is for; those behind them are shares of
 * single organisations, for which a sub-controller has acted. */
struct parcel {
    shisa_id inject;
    shisa_id house; /* whose share it is; 0: of all that have none */
    uint32_t next;  /* share of the same inject; 0: none */
    bool sent;
    bool skipped;
    bool held;   /* until a line works */
    bool wanted; /* while it was kept: by its time, a rule or a line */
    enum keeping kept;
    shisa_id keeper;           /* whose sub-controller keeps it; 0: control */
    uint32_t hold;             /* tag of the timer that ends it; an older one is stale */
    uint32_t timer;            /* likewise, of the one that sends it */
    shisa_ms due;              /* SHISA_NEVER: no time is set */
    shisa_ms planned;          /* without any sub-controller's delay */
    struct shisa_text subject; /* instead of the scenario's; NULL: that */
    struct shisa_text text;
};

/* Acts or messages that belong together, by number, in order; each names the next. */
struct chain {
    uint32_t first, last; /* 0: none */
};

struct role_now {
    enum shisa_stance stance;
    bool thrown; /* dice were made */
    struct shisa_rng dice;
};

struct penalty_now {
    int32_t seen;
    bool taken;
};

struct order_now {
    uint64_t done; /* bit per step */
    bool broken;
};

#define SEVERITIES 5        /* 0 to 4 */
#define ORDER_STEPS_MAX 64U /* bits of order_now.done */
#define ASSET_MARKS_MAX 64U /* bits of shisa_engine.marks */

struct shisa_engine {
    struct shisa_region *region;
    const struct shisa_world *world;
    struct shisa_listener listener;
    uint64_t seed;
    shisa_ms now;
    bool started, ended;
    enum shisa_origin origin; /* of the input being applied */
    struct shisa_seat seat;   /* likewise */

    struct timers timers;
    struct shisa_event *events; /* since the last forget */
    uint32_t event_count, event_cap, event_judged;
    uint64_t seq;
    uint32_t instant_work; /* events and timers of this instant */
    struct shisa_digest digest;
    bool undigested;          /* nobody will compare */
    struct shisa_err trouble; /* first bound reached while events were made */

    struct shisa_message *messages;
    uint32_t message_count, message_cap;
    struct shisa_act *acts;
    uint32_t act_count, act_cap;
    struct chain *acts_of; /* by organisation */
    struct chain *sent_by; /* messages that its participants wrote, by organisation */
    struct chain *about;   /* messages, by the inject that they are or answer */

    /* By id, entry 0 unused. */
    struct shisa_outcome *outcomes;
    shisa_id *open_next;  /* by expectation: next open one of its organisation */
    shisa_id *open_first; /* by organisation */
    struct decision_now *decisions;
    struct inject_now *injects;
    struct parcel *parcels; /* entry 0 unused */
    uint32_t parcel_count, parcel_cap;
    uint32_t held;                /* parcels that wait for a line */
    struct shisa_notice *notices; /* number n stands at n - 1 */
    uint32_t notice_count, notice_cap;
    struct shisa_bounds *bounds; /* by organisation */
    struct role_now *roles;
    int32_t *evidence;   /* by organisation: pieces of negative information */
    int32_t *free_units; /* by resource */
    int32_t severity;
    uint32_t lost[SEVERITIES]; /* services, by the severity of what is lost of them */
    shisa_id *secrets;         /* injects that may leak */
    uint32_t secret_count;
    struct service_now *services;
    struct need_now *needs; /* from 1 */
    uint32_t need_count;
    uint64_t *marks; /* by asset: a bit per mark it lists */
    struct penalty_now *penalties;
    struct order_now *orders;
    uint32_t *role_seen; /* by role: addressing round, so that nobody gets a message twice */
    uint8_t *house_seen; /* by organisation: how far, while an advisory is counted */
    uint32_t addressing;
    int64_t points, points_max;

    struct shisa_rating *ratings; /* all ever given, in order */
    uint32_t rating_count, rating_cap;
    struct shisa_observation *observations;
    uint32_t observation_count, observation_cap;
    struct shisa_plan *plans; /* versions, in order */
    uint32_t plan_count, plan_cap;
    uint32_t *plan_latest; /* by item, from 1: its latest version, from 1 */
    uint32_t plan_items, plan_latest_cap;
    bool *seated; /* by role: somebody has a seat of it */
};

/* --- shared verbs ---------------------------------------------------------------------------- */

/* Makes room for one more item; SHISA_LIMIT at max or when the region is full. */
SHISA_MUST_USE shisa_status engine_grow(struct shisa_region *region, void **items, uint32_t count,
                                        uint32_t *cap, size_t size, uint32_t max, const char *what,
                                        struct shisa_err *err);

/* events.c: seq, at and origin are set here. A full outbox is engine->trouble. */
uint64_t engine_emit(struct shisa_engine *engine, struct shisa_event event);
void engine_set_timer(struct shisa_engine *engine, shisa_ms due, enum timer_kind kind,
                      uint32_t item, uint32_t tag, uint64_t cause);
void engine_trouble(struct shisa_engine *engine, const struct shisa_err *err);
/* The status and text of the trouble, SHISA_OK if there is none. */
shisa_status engine_troubled(const struct shisa_engine *engine, struct shisa_err *err);

/* Is role the one that ref names, or of the organisation it names? A ref without name fits all. */
bool engine_covers(const struct shisa_world *world, const struct shisa_ref *ref, shisa_id role);
bool engine_same(const struct shisa_ref *wanted, const struct shisa_ref *got); /* none: any */

/* chain.c */
void engine_chain_act(struct shisa_engine *engine, const struct shisa_act *act);
void engine_chain_message(struct shisa_engine *engine, struct shisa_message *message);
/* What participants of an organisation wrote, and what is or answers an inject: the first one, or
 * the one after `before`; NULL at the end. */
const struct shisa_message *engine_next_sent(const struct shisa_engine *engine,
                                             shisa_id organisation,
                                             const struct shisa_message *before);
const struct shisa_message *engine_next_about(const struct shisa_engine *engine, shisa_id inject,
                                              const struct shisa_message *before);

/* message.c */
/* Does it come from the scenario or from control, and is nobody's own doing? */
bool engine_is_given(const struct shisa_message *message);
/* NULL when full: the trouble says why. */
struct shisa_message *engine_message_new(struct shisa_engine *engine, struct shisa_message message,
                                         const struct shisa_ref *to, uint32_t to_count);

/* inject.c */
SHISA_MUST_USE shisa_status engine_parcels_create(struct shisa_engine *engine,
                                                  struct shisa_err *err);
/* To everybody it is for, as far as nothing keeps it back. */
void engine_send_inject(struct shisa_engine *engine, shisa_id inject, uint64_t cause);
void engine_send_parcel(struct shisa_engine *engine, uint32_t parcel, uint64_t cause);
/* On that channel, whatever its lines. */
void engine_deliver_parcel(struct shisa_engine *engine, uint32_t parcel, shisa_id channel,
                           uint64_t cause);
/* The organisation's own share; 0: it has none. */
uint32_t engine_share_of(const struct shisa_engine *engine, shisa_id inject, shisa_id house);
/* The same, made if need be: the whole where nobody else is left in it. 0: the trouble says why. */
uint32_t engine_split(struct shisa_engine *engine, shisa_id inject, shisa_id house);
/* An event about it: ref and target are the parcel's. */
uint64_t engine_tell_parcel(struct shisa_engine *engine, uint32_t parcel, struct shisa_event event);
void engine_leave_line(struct shisa_engine *engine, uint32_t parcel);
void engine_schedule(struct shisa_engine *engine, uint32_t parcel, shisa_ms due, uint64_t cause);
void engine_inject_due(struct shisa_engine *engine, uint32_t parcel, uint32_t timer,
                       uint64_t cause);
void engine_try_what_waits(struct shisa_engine *engine, uint64_t cause);
/* Has the inject just come to that organisation, or to all that have no share of their own? */
bool engine_comes_to(const struct shisa_engine *engine, const struct shisa_event *event,
                     shisa_id house);

/* steer.c */
void engine_wanted_meanwhile(struct shisa_engine *engine, uint32_t parcel, uint64_t cause);
void engine_hold_due(struct shisa_engine *engine, uint32_t parcel, uint32_t hold, uint64_t cause);

/* control.c */
SHISA_MUST_USE shisa_status engine_bounds_create(struct shisa_engine *engine,
                                                 struct shisa_err *err);
/* Are all whom it is for players of the sub-controller whose seat it is? */
SHISA_MUST_USE shisa_status engine_check_players(const struct shisa_engine *engine,
                                                 const struct shisa_input *input,
                                                 struct shisa_err *err);

/* A verb each, of apply.c's table. */
#define VERB_FUNCTION(name)                                                                        \
    SHISA_MUST_USE shisa_status engine_##name(                                                     \
        struct shisa_engine *engine, const struct shisa_input *input, struct shisa_err *err);
VERB_FUNCTION(launch)
VERB_FUNCTION(hold)
VERB_FUNCTION(skip)
VERB_FUNCTION(move)
VERB_FUNCTION(edit)
VERB_FUNCTION(phoned)
VERB_FUNCTION(hint)
VERB_FUNCTION(adjust)
VERB_FUNCTION(notice)
VERB_FUNCTION(jump)
VERB_FUNCTION(stop)
VERB_FUNCTION(set_bounds)
VERB_FUNCTION(hand)
VERB_FUNCTION(emergency)
VERB_FUNCTION(note)
VERB_FUNCTION(send_as)
#undef VERB_FUNCTION

/* send.c */
SHISA_MUST_USE shisa_status engine_keep_text(struct shisa_engine *engine, const char *text,
                                             struct shisa_text *kept, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_send(struct shisa_engine *engine,
                                        const struct shisa_input *input, struct shisa_err *err);
/* Is role among its recipients, and at which place? */
bool engine_recipient(const struct shisa_message *message, shisa_id role, uint32_t *at);
/* Did role send it, or was it delivered to him? */
bool engine_received(const struct shisa_engine *engine, uint32_t number, shisa_id role);
void engine_deliver(struct shisa_engine *engine, uint32_t number, uint64_t cause);

/* authority.c */
#define URGENT 2 /* severity from which on meetings are shorter */
const struct shisa_chart *engine_chart_of(const struct shisa_world *world, shisa_id role);
bool engine_is_voice(const struct shisa_world *world, shisa_id role);
bool engine_same_house(const struct shisa_world *world, shisa_id role, shisa_id other);
/* May role answer for the one who is asked? He himself may, and who stands above him. */
bool engine_may_answer(const struct shisa_engine *engine, const struct shisa_act *act,
                       shisa_id role);
bool engine_may_order(const struct shisa_engine *engine, shisa_id role, shisa_id other);

/* consent.c */
void engine_consent_ask(struct shisa_engine *engine, struct shisa_act *act, shisa_id asked);
void engine_consent_answer(struct shisa_engine *engine, struct shisa_act *act, shisa_id by,
                           bool yes, const char *reason);
void engine_answer_due(struct shisa_engine *engine, uint32_t act);
uint64_t engine_bypass(struct shisa_engine *engine, struct shisa_act *act, shisa_id owner);

/* stance.c */
/* Throws role's dice: chance in per cent, with evidence and false alarms counted in. */
bool engine_persuades(struct shisa_engine *engine, shisa_id role, int32_t chance);
void engine_judge_stances(struct shisa_engine *engine, const struct shisa_event *event);

/* line.c and route.c */
/* Does the channel's line to that role's organisation work? 0 is a machine beside the line. */
bool engine_line_to(const struct shisa_engine *engine, shisa_id channel, shisa_id role);
bool engine_has_line(const struct shisa_world *world, shisa_id channel, shisa_id organisation);
void engine_judge_lines(struct shisa_engine *engine, const struct shisa_event *event);
SHISA_MUST_USE shisa_status engine_check_route(const struct shisa_engine *engine,
                                               const struct shisa_input *input,
                                               struct shisa_err *err);

/* see.c */
/* Is the service watched there: is it one of theirs, or does one of theirs need it? */
bool engine_watches(const struct shisa_world *world, shisa_id service, shisa_id organisation);

/* sharing.c */
SHISA_MUST_USE shisa_status engine_secrets_create(struct shisa_engine *engine,
                                                  struct shisa_err *err);
void engine_reach_due(struct shisa_engine *engine, uint32_t message, uint64_t cause);
void engine_judge_sharing(struct shisa_engine *engine, const struct shisa_event *event);

/* resource.c */
SHISA_MUST_USE shisa_status engine_resources_create(struct shisa_engine *engine,
                                                    struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_check_free(const struct shisa_engine *engine,
                                              const struct shisa_action *action,
                                              struct shisa_err *err);
void engine_resource_back(struct shisa_engine *engine, shisa_id resource, uint64_t cause);
void engine_judge_resources(struct shisa_engine *engine, const struct shisa_event *event);

/* doing.c */
/* NULL when full: the trouble says why. */
struct shisa_act *engine_act_new(struct shisa_engine *engine, struct shisa_act act);
/* An event about an act: item, target, and the action or approval as ref are the act's; role too,
 * unless `more` names another. */
uint64_t engine_tell_act(struct shisa_engine *engine, const struct shisa_act *act,
                         enum shisa_event_kind kind, struct shisa_event more);
void engine_act_begin(struct shisa_engine *engine, struct shisa_act *act, uint64_t cause);
void engine_act_wait(struct shisa_engine *engine, struct shisa_act *act, shisa_id approval);
void engine_act_due(struct shisa_engine *engine, uint32_t number);
void engine_approval_due(struct shisa_engine *engine, uint32_t number);

/* act.c */
SHISA_MUST_USE shisa_status engine_act(struct shisa_engine *engine, const struct shisa_input *input,
                                       struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_cancel(struct shisa_engine *engine,
                                          const struct shisa_input *input, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_approve(struct shisa_engine *engine,
                                           const struct shisa_input *input, struct shisa_err *err);

/* decision.c */
void engine_ask(struct shisa_engine *engine, shisa_id decision, uint64_t cause);
/* The decisions that follow the inject that came. */
void engine_ask_after(struct shisa_engine *engine, const struct shisa_event *event);
void engine_lapse(struct shisa_engine *engine, shisa_id decision, uint64_t cause);
SHISA_MUST_USE shisa_status engine_decide(struct shisa_engine *engine,
                                          const struct shisa_input *input, struct shisa_err *err);

/* margin.c */
struct margin margin_full(const struct shisa_need *need);
/* From now on it changes at that rate. */
void margin_run(struct margin *margin, int32_t rate, shisa_ms now);
/* Until it is used up at its rate, which is negative. */
shisa_ms margin_lasts(const struct margin *margin);
/* More of it; never beyond its capacity, or beyond what is added if that is more. */
void margin_add(struct margin *margin, shisa_ms more, shisa_ms now);
void margin_use_up(struct margin *margin, shisa_ms now);

/* service.c */
SHISA_MUST_USE shisa_status engine_needs_create(struct shisa_engine *engine, struct shisa_err *err);
void engine_needs_reseed(struct shisa_engine *engine); /* the dice of backups, to engine->seed */
void engine_need_due(struct shisa_engine *engine, uint32_t need, uint32_t generation,
                     uint64_t cause);
/* A unit of the resource has come: what it feeds holds out longer, or stands up again. */
void engine_feed(struct shisa_engine *engine, shisa_id service, shisa_id resource, uint64_t cause);
void engine_judge_severity(struct shisa_engine *engine, const struct shisa_event *event);
void engine_set_level(struct shisa_engine *engine, shisa_id service, int32_t own, uint64_t cause);
void engine_set_mark(struct shisa_engine *engine, shisa_id asset, const char *mark, bool on,
                     uint64_t cause);

/* expect.c and rules.c: what an event means for the score */
void engine_judge_expectations(struct shisa_engine *engine, const struct shisa_event *event);
void engine_open_from_start(struct shisa_engine *engine, uint64_t cause);
void engine_expect_due(struct shisa_engine *engine, shisa_id expect, uint64_t cause);
/* engine.c: judges and hands on what was emitted, until nothing follows. */
SHISA_MUST_USE shisa_status engine_settle(struct shisa_engine *engine, struct shisa_err *err);
/* From now on what happens is nobody's doing: a timer's, a rule's, the script's. */
void engine_own_doing(struct shisa_engine *engine);
/* ENDEX, with the score as it stands. */
void engine_end(struct shisa_engine *engine, uint64_t cause);
void engine_judge_rules(struct shisa_engine *engine, const struct shisa_event *event);

/* rating.c and plan.c: what is said of the exercise */
SHISA_MUST_USE shisa_status engine_rate(struct shisa_engine *engine,
                                        const struct shisa_input *input, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_regrade(struct shisa_engine *engine,
                                           const struct shisa_input *input, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_observe(struct shisa_engine *engine,
                                           const struct shisa_input *input, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_link(struct shisa_engine *engine,
                                        const struct shisa_input *input, struct shisa_err *err);
SHISA_MUST_USE shisa_status engine_plan(struct shisa_engine *engine,
                                        const struct shisa_input *input, struct shisa_err *err);
/* sheet.c: what participants say of themselves */
SHISA_MUST_USE shisa_status engine_self(struct shisa_engine *engine,
                                        const struct shisa_input *input, struct shisa_err *err);
/* The sheets of all roles in which somebody sits. */
void engine_hand_out_sheets(struct shisa_engine *engine, uint64_t cause);
void engine_sat_down(struct shisa_engine *engine, const struct shisa_seat *seat, uint64_t cause);
/* Copies into the region. NULL and "" are nothing; SHISA_LIMIT when it is full. */
SHISA_MUST_USE shisa_status engine_keep_said(struct shisa_engine *engine, const char *text,
                                             const char **kept, struct shisa_err *err);

/* Does the text of message mention a word of each group, in either language? */
bool engine_mentions(const struct shisa_message *message, const struct shisa_mention *mention);
bool engine_text_mentions(const char *text, const struct shisa_mention *mention);
/* Once what it says is known: in the form that mentions compare. */
SHISA_MUST_USE shisa_status engine_fold_message(struct shisa_engine *engine,
                                                struct shisa_message *message,
                                                struct shisa_err *err);
bool engine_addressed(const struct shisa_world *world, const struct shisa_message *message,
                      const struct shisa_ref *to);

#endif
