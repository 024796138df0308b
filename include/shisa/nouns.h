/* nouns: what a scenario can declare, as plain data; what each field means to a planner stands in
 * the schema tables. Part of the world room.
 *
 * Things are numbered from 1 within their kind, in order of declaration; 0 is "none". */
#ifndef SHISA_NOUNS_H
#define SHISA_NOUNS_H

#include "shisa/base.h"

typedef uint32_t shisa_id;

/* Every kind of noun: SHISA_KIND(type, WORD), type without its shisa_ prefix. */
#define SHISA_KINDS(KIND)                                                                          \
    KIND(topic, TOPIC)                                                                             \
    KIND(objective, OBJECTIVE)                                                                     \
    KIND(organisation, ORGANISATION)                                                               \
    KIND(role, ROLE)                                                                               \
    KIND(chart, CHART)                                                                             \
    KIND(channel, CHANNEL)                                                                         \
    KIND(action, ACTION)                                                                           \
    KIND(service, SERVICE)                                                                         \
    KIND(resource, RESOURCE)                                                                       \
    KIND(asset, ASSET)                                                                             \
    KIND(document, DOCUMENT)                                                                       \
    KIND(inject, INJECT)                                                                           \
    KIND(decision, DECISION)                                                                       \
    KIND(approval, APPROVAL)                                                                       \
    KIND(expect, EXPECT)                                                                           \
    KIND(penalty, PENALTY)                                                                         \
    KIND(order, ORDER)

enum shisa_kind {
    SHISA_KIND_NONE,
#define KIND(type, WORD) SHISA_##WORD,
    SHISA_KINDS(KIND)
#undef KIND
        SHISA_KIND_COUNT
};

/* Set of kinds, for references that may name several. */
#define SHISA_BIT(kind) (1U << (kind))

/* --- pieces ---------------------------------------------------------------------------------- */

/* Where a thing was declared: for every message about it. */
struct shisa_place {
    const char *file;
    uint32_t line;
};

/* First member of every noun. */
struct shisa_head {
    const char *id;
    struct shisa_place place;
};

/* A name in the scenario; kind and id are set by linking. */
struct shisa_ref {
    const char *name; /* NULL: not given */
    enum shisa_kind kind;
    shisa_id id;
};

struct shisa_refs {
    struct shisa_ref *at;
    uint32_t count;
};

struct shisa_strings {
    const char **at;
    uint32_t count;
};

/* "action" or "action:target": something done, as orders, penalties and scripts name it. */
struct shisa_deed {
    struct shisa_ref action;
    struct shisa_ref target; /* asset, service, role or organisation; none: any */
};

struct shisa_deeds {
    struct shisa_deed *at;
    uint32_t count;
};

/* Words to find: at least one of each group. */
struct shisa_mention {
    struct shisa_strings *groups; /* these two are read as any list */
    uint32_t count;
    struct shisa_strings *folded; /* the same in the form they are compared, set by linking */
};

/* A scenario's Lua function, as the script room numbers it; 0: none. */
typedef int shisa_function;

/* A list whose items are all of one noun type. */
struct shisa_list {
    void *items;
    uint32_t count;
    uint32_t cap;
};

/* --- the scenario itself --------------------------------------------------------------------- */

struct shisa_parameter {
    const char *name;
    struct shisa_strings values; /* the first is the default */
    const char *value;           /* the one chosen */
};

struct shisa_parameters {
    struct shisa_parameter *at;
    uint32_t count;
};

struct shisa_scenario {
    struct shisa_head head;
    shisa_ms length;
    const char *starts;    /* as written, "2005-02-14 09:00 +09:00" */
    int64_t starts_minute; /* local minutes since 1970 */
    struct shisa_text title;
    struct shisa_text briefing;   /* what everyone reads before STARTEX */
    struct shisa_text debrief;    /* what to talk about afterwards */
    struct shisa_text basis;      /* where the facts come from, with their labels */
    const char *format;           /* "functional", "tabletop" or "campaign" */
    struct shisa_refs covers;     /* topics */
    struct shisa_deeds contained; /* all of them done: contained */
    int32_t pace;                 /* times wall time; 1 if not given */
    struct shisa_parameters parameters;
};

/* --- nouns; what each field means to a planner stands in schema.c ---------------------------- */

/* A row of the inventory of what shisa's library is to teach; nouns say which ones they cover. */
struct shisa_topic {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_text section;
    struct shisa_text home; /* where in shisa itself it lives */
};

struct shisa_objective {
    struct shisa_head head;
    struct shisa_refs covers;
    int32_t points;
    struct shisa_text text;
};

/* Which service carries that channel for one organisation. */
struct shisa_line {
    struct shisa_ref channel;
    struct shisa_ref service;
};

struct shisa_lines {
    struct shisa_line *at;
    uint32_t count;
};

struct shisa_organisation {
    struct shisa_head head;
    struct shisa_text name;
    const char *sector;
    const char *kind;             /* "operator", "ceptoar", …: what routes of channels name */
    const char *sharing;          /* "open", "sanitised" or "closed" */
    struct shisa_mention secrets; /* words that give its insides away */
    struct shisa_refs member_of;  /* channels */
    struct shisa_refs observer_of;
    struct shisa_lines lines;
    int32_t false_alarms; /* in the 30 days before STARTEX */
    struct shisa_ref chart;
};

/* How a department looks on the case; an order of rank. */
enum shisa_stance {
    SHISA_OPPOSED,
    SHISA_UNAWARE,
    SHISA_INFORMED,
    SHISA_PERSUADED,
    SHISA_STANCE_COUNT
};

struct shisa_role {
    struct shisa_head head; /* "organisation/role" */
    struct shisa_text name;
    int32_t seats; /* 0: an outside voice, played by the exercise itself */
    struct shisa_refs owns;
    const char *post;               /* its box in the organisation's chart */
    const char *stance;             /* at STARTEX, by name */
    enum shisa_stance first_stance; /* the same, set by linking */
    const char *phone;
    shisa_id organisation; /* from the id, set by linking */
};

struct shisa_chart {
    struct shisa_head head;
    struct shisa_text name;
    const char *model;          /* "general", "M1" … "M4" */
    const char *authority;      /* "consensus", "delegated", "hybrid" */
    struct shisa_strings boxes; /* "management/system/csirt": a path from the top */
    const char *csirt;          /* the box that acts with handed-down or emergency powers */
    const char *cio;            /* the box that is asked for what those powers leave out */
    struct shisa_deeds powers;  /* delegated: none given means all; hybrid: the written list */
    int32_t severity;           /* hybrid: from which on the list is valid */
    shisa_ms contact;           /* until a department has answered what it agrees with */
    shisa_ms meeting;           /* until it has met, if it was unaware */
    shisa_ms urgent_meeting;    /* the same at severity 2 and above */
    shisa_ms answer;            /* the CIO's */
    int32_t chance;             /* per cent that an informed department agrees, without evidence */
    struct shisa_refs covers;
    struct shisa_text note; /* what is known and what is shisa's own choice */
};

struct shisa_channel {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_text mark; /* at most 6 columns, for the inbox */
    bool spoken;            /* a call: can be called back */
    bool oneway;            /* monitor, log: participants cannot send on it */
    bool public;            /* press, board: whoever reads there is the public */
    bool members_only;
    struct shisa_ref carrier;    /* service, for organisations without a line of their own */
    const char *since;           /* date from which it exists, "2009-02-26" */
    int64_t since_minute;        /* local minutes since 1970, set by linking; 0: always */
    struct shisa_strings routes; /* "operator>ceptoar": who may send to whom; none: anybody */
};

struct shisa_action {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_text help;
    struct shisa_text group; /* heading in the palette */
    struct shisa_strings on; /* kinds of target: "asset", "service", "role", "organisation" */
    shisa_ms takes;
    const char *marks;     /* mark that the target has when it is done */
    const char *clears;    /* mark that the target loses */
    int32_t impact;        /* 0: changes nothing … 3: stops a service or destroys */
    const char *influence; /* "order", "persuade" or "meet": works on the stance of a role */
    struct shisa_ref uses; /* resource of which it takes one unit */
    bool builtin;          /* send, decide, memo: made by shisa itself */
};

/* One need of a service: when the other falls below `below`, this one follows after its margin. */
struct shisa_need {
    struct shisa_ref service;
    shisa_ms margin;
    int32_t loss;  /* per cent of the level lost when the other is at 0 */
    int32_t below; /* per cent of the other */
    shisa_ms restore;
    shisa_ms backup;        /* more margin, if the backup starts */
    int32_t starts;         /* chance of that, per cent */
    struct shisa_ref feeds; /* resource of which a unit prolongs the margin */
};

struct shisa_needs {
    struct shisa_need *at;
    uint32_t count;
};

struct shisa_service {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_ref of;
    int64_t customers;
    int32_t severity;        /* of its total loss, 0 to 4 */
    struct shisa_text vital; /* why its owner refuses that others touch it */
    struct shisa_needs needs;
    shisa_id owner; /* the first role that owns it, set by linking; 0: nobody */
};

/* Something scarce that somebody has to share out, in whole units. */
struct shisa_resource {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_ref of;
    int32_t count;
    shisa_ms gives; /* added to the margin of what it feeds */
    shisa_ms back;  /* from its use until the unit is free again */
    shisa_id owner; /* as of a service */
};

struct shisa_asset {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_ref of;
    struct shisa_text vital;    /* why its owner refuses that others touch it */
    struct shisa_strings marks; /* what it can be: "infected", "isolated", … */
    shisa_id owner;             /* as of a service */
};

struct shisa_document {
    struct shisa_head head;
    struct shisa_refs to;
    struct shisa_text title;
    struct shisa_text text;
};

/* How far a message may go on: the traffic light protocol. */
enum shisa_tlp {
    SHISA_TLP_NONE, /* not marked */
    SHISA_TLP_CLEAR,
    SHISA_TLP_GREEN, /* everybody but the public */
    SHISA_TLP_AMBER, /* the organisations of its recipients */
    SHISA_TLP_RED    /* its recipients */
};

struct shisa_inject {
    struct shisa_head head;
    shisa_ms at; /* SHISA_NEVER: a contingency inject, sent only by a rule */
    struct shisa_ref via;
    struct shisa_refs or_via; /* channels to try in order when the line of `via` is dead */
    struct shisa_ref from;
    struct shisa_refs to;
    struct shisa_text subject;
    struct shisa_text text;
    bool important;
    struct shisa_text asks; /* a duty stated aloud, for the to-do list */
    shisa_ms within;        /* its deadline from delivery; SHISA_NEVER: none */
    const char *tlp;
    enum shisa_tlp mark;           /* tlp, set by linking */
    struct shisa_mention secret;   /* words that give it away */
    shisa_ms confirm;              /* an advisory: read within; SHISA_NEVER: it is none */
    bool evidence;                 /* negative information: makes persuasion likelier */
    struct shisa_refs covers;      /* topics */
    struct shisa_text unreachable; /* why no rehearsal delivers it */
    shisa_function effect;
};

struct shisa_option {
    const char *id;
    struct shisa_text text;
    struct shisa_text unreachable;
};

struct shisa_options {
    struct shisa_option *at;
    uint32_t count;
};

struct shisa_decision {
    struct shisa_head head;
    shisa_ms at;            /* SHISA_NEVER: asked `after` something, or by a rule */
    struct shisa_ref after; /* inject */
    struct shisa_ref to;
    shisa_ms within;
    struct shisa_text text;
    struct shisa_refs covers;
    struct shisa_options options; /* numbered from 1 in events */
};

struct shisa_approval {
    struct shisa_head head;
    struct shisa_ref of;      /* role or organisation that needs it */
    struct shisa_deed action; /* of send: target is the addressee */
    struct shisa_ref via;
    struct shisa_ref by;
    shisa_ms within;
    struct shisa_text why;
};

struct shisa_expect {
    struct shisa_head head;
    struct shisa_ref of;    /* role, or organisation: any of its roles */
    struct shisa_ref after; /* inject, expect or decision; none: STARTEX */
    shisa_ms full;          /* full points until then, measured from `after` */
    shisa_ms zero;          /* none from then on */
    int32_t points;
    struct shisa_ref objective;
    struct shisa_ref action; /* an action of the palette, or send, decide, memo */
    struct shisa_ref target;
    struct shisa_ref to;
    struct shisa_ref via;
    struct shisa_mention mention;
    struct shisa_ref decision;
    const char *option;
    uint32_t option_number; /* set by linking */
    bool early;             /* counts also if it was done before `after` */
    struct shisa_text duty; /* the law or contract that asks for it; participants are told */
    struct shisa_refs covers;
    struct shisa_text why;
    struct shisa_text example; /* words that would do; what the expert bot says */
    struct shisa_text folded;  /* the same in the form they are compared, set by linking */
};

struct shisa_penalty {
    struct shisa_head head;
    struct shisa_ref of;
    const char *event;       /* "bypassed", "ignored" or "leaked", instead of being done */
    struct shisa_ref action; /* of a leak: none */
    struct shisa_ref target;
    struct shisa_ref to;
    struct shisa_ref via;
    struct shisa_mention mention;
    struct shisa_deeds unless; /* no penalty if one of these was done before */
    int32_t times;             /* counts from the n-th time on; once in an exercise */
    int32_t points;
    struct shisa_ref objective;
    struct shisa_refs covers;
    struct shisa_text why;
};

struct shisa_order {
    struct shisa_head head;
    struct shisa_ref of;
    struct shisa_deeds steps; /* doing one before an earlier one is done breaks the order */
    int32_t points;
    struct shisa_ref objective;
    struct shisa_text why;
};

#endif
