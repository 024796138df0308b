/* world: what a scenario declares, as plain data. Filled while a scenario loads, linked once
 * (names become ids), and constant from then on. What changes during an exercise is the engine's.
 *
 * Things are numbered from 1 within their kind, in order of declaration; 0 is "none". */
#ifndef SHISA_WORLD_H
#define SHISA_WORLD_H

#include "shisa/base.h"

typedef uint32_t shisa_id;

/* Every kind of noun: SHISA_KIND(type, WORD), type without its shisa_ prefix. */
#define SHISA_KINDS(KIND)                                                                          \
    KIND(objective, OBJECTIVE)                                                                     \
    KIND(organisation, ORGANISATION)                                                               \
    KIND(role, ROLE)                                                                               \
    KIND(chart, CHART)                                                                             \
    KIND(channel, CHANNEL)                                                                         \
    KIND(action, ACTION)                                                                           \
    KIND(service, SERVICE)                                                                         \
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
    struct shisa_strings *groups;
    uint32_t count;
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
    struct shisa_text briefing; /* what everyone reads before STARTEX */
    struct shisa_text debrief;  /* what to talk about afterwards */
    struct shisa_text basis;    /* where the facts come from, with their labels */
    struct shisa_strings sectors;
    struct shisa_strings threats;
    struct shisa_strings lessons;
    int32_t pace; /* times wall time; 1 if not given */
    struct shisa_parameters parameters;
};

/* --- nouns; what each field means to a planner stands in schema.c ---------------------------- */

struct shisa_objective {
    struct shisa_head head;
    int32_t points;
    struct shisa_text text;
};

struct shisa_organisation {
    struct shisa_head head;
    struct shisa_text name;
    const char *sector;
    struct shisa_ref chart;
};

struct shisa_role {
    struct shisa_head head; /* "organisation/role" */
    struct shisa_text name;
    int32_t seats; /* 0: an outside voice, played by the exercise itself */
    struct shisa_refs owns;
    const char *post; /* its box in the organisation's chart */
    const char *phone;
    shisa_id organisation; /* from the id, set by linking */
};

struct shisa_chart {
    struct shisa_head head;
    struct shisa_text name;
    const char *model;          /* "general", "M1" … "M4" */
    const char *authority;      /* "consensus", "delegated", "hybrid" */
    struct shisa_strings boxes; /* "management/system/csirt": a path from the top */
    struct shisa_text note;     /* what is known and what is shisa's own choice */
};

struct shisa_channel {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_text mark; /* at most 6 columns, for the inbox */
    bool spoken;            /* a call: can be called back */
    bool oneway;            /* monitor, log: participants cannot send on it */
};

struct shisa_action {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_text help;
    struct shisa_text group; /* heading in the palette */
    struct shisa_strings on; /* kinds of target: "asset", "service", "role", "organisation" */
    shisa_ms takes;
    const char *marks;  /* mark that the target has when it is done */
    const char *clears; /* mark that the target loses */
    bool builtin;       /* send, decide, memo: made by shisa itself */
};

/* One need of a service: when the other falls, this one follows after margin. */
struct shisa_need {
    struct shisa_ref service;
    shisa_ms margin;
    int32_t loss; /* per cent of the level lost when the other is at 0 */
    shisa_ms restore;
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
    struct shisa_needs needs;
};

struct shisa_asset {
    struct shisa_head head;
    struct shisa_text name;
    struct shisa_ref of;
    struct shisa_strings marks; /* what it can be: "infected", "isolated", … */
};

struct shisa_document {
    struct shisa_head head;
    struct shisa_refs to;
    struct shisa_text title;
    struct shisa_text text;
};

struct shisa_inject {
    struct shisa_head head;
    shisa_ms at; /* SHISA_NEVER: a contingency inject, sent only by a rule */
    struct shisa_ref via;
    struct shisa_ref from;
    struct shisa_refs to;
    struct shisa_text subject;
    struct shisa_text text;
    bool important;
    struct shisa_text asks; /* a duty stated aloud, for the to-do list */
    shisa_ms within;        /* its deadline from delivery; SHISA_NEVER: none */
    shisa_function effect;
};

struct shisa_option {
    const char *id;
    struct shisa_text text;
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
    struct shisa_text why;
    struct shisa_text example; /* words that would do; what the expert bot says */
};

struct shisa_penalty {
    struct shisa_head head;
    struct shisa_ref of;
    struct shisa_ref action;
    struct shisa_ref target;
    struct shisa_ref to;
    struct shisa_ref via;
    struct shisa_mention mention;
    struct shisa_deeds unless; /* no penalty if one of these was done before */
    int32_t times;             /* counts from the n-th time on; once in an exercise */
    int32_t points;
    struct shisa_ref objective;
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

/* --- the world ------------------------------------------------------------------------------- */

struct shisa_world {
    struct shisa_region *region; /* owns every byte below */
    struct shisa_scenario scenario;
    struct shisa_list lists[SHISA_KIND_COUNT];
    /* The roles of each organisation, made by linking: who an organisation is told as. */
    struct shisa_list *roles_of; /* of shisa_id, by organisation */
};

/* The builtin actions, the first three of every world. */
#define SHISA_SEND 1U
#define SHISA_DECIDE 2U
#define SHISA_NOTE_DOWN 3U /* "memo" */

/* NULL only when memory cannot be reserved. It begins with the builtin actions. */
struct shisa_world *shisa_world_create(void);
void shisa_world_destroy(struct shisa_world *world); /* NULL is fine */

/* A new zeroed noun of that kind with that id; SHISA_LIMIT, or SHISA_INVALID if the id is taken. */
SHISA_MUST_USE shisa_status shisa_world_add(struct shisa_world *world, enum shisa_kind kind,
                                            const char *id, struct shisa_place place, void **noun,
                                            struct shisa_err *err);
shisa_id shisa_world_find(const struct shisa_world *world, enum shisa_kind kind, const char *id);
const struct shisa_head *shisa_world_head(const struct shisa_world *world, enum shisa_kind kind,
                                          shisa_id id); /* NULL for id 0 */
/* "" for id 0: what a journal or report writes. */
const char *shisa_world_name(const struct shisa_world *world, enum shisa_kind kind, shisa_id id);
/* The name people read, of whatever kind has one; the id where it has none. */
const char *shisa_world_label(const struct shisa_world *world, enum shisa_kind kind, shisa_id id,
                              enum shisa_lang lang);
/* Does the action's `on` list that kind? */
bool shisa_action_takes(const struct shisa_action *action, enum shisa_kind kind);
/* May somebody of that organisation aim at it? One's own things and those that nobody owns; roles
 * and organisations may be anybody's. */
bool shisa_world_within_reach(const struct shisa_world *world, const struct shisa_ref *target,
                              shisa_id organisation);
uint32_t shisa_world_count(const struct shisa_world *world, enum shisa_kind kind);

/* shisa_inject_at(world, id), shisa_role_at(world, id) …: NULL for 0 and for ids out of range. */
#define KIND(type, WORD)                                                                           \
    static inline const struct shisa_##type *shisa_##type##_at(const struct shisa_world *world,    \
                                                               shisa_id id)                        \
    {                                                                                              \
        const struct shisa_list *list = &world->lists[SHISA_##WORD];                               \
        return id == 0 || id > list->count ? NULL                                                  \
                                           : (const struct shisa_##type *)list->items + (id - 1);  \
    }
SHISA_KINDS(KIND)
#undef KIND

#endif
