/* What the files of the world room share. */
#ifndef SHISA_WORLD_INTERNAL_H
#define SHISA_WORLD_INTERNAL_H

#include <stddef.h>

#include "shisa/schema.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* --- nouns (schema_*.c) ---------------------------------------------------------------------- */

#define POINTS_MAX                                                                                 \
    10000 /* of one objective, expectation, penalty or order: a hundred times usual */

#define COVERS_HELP "Topics that it covers, for the catalogue of the library."

/* In the order of enum shisa_stance. */
#define WORLD_STANCES "opposed|unaware|informed|persuaded"
/* In the order of enum shisa_tlp, after none. */
#define WORLD_TLP "clear|green|amber|red"

#define FIELD(noun, member, field_type, ...)                                                       \
    {                                                                                              \
        .name = #member, .type = SHISA_F_##field_type,                                             \
        .offset = offsetof(struct shisa_##noun, member), __VA_ARGS__                               \
    }

#define NOUN(noun, noun_kind, ...)                                                                 \
    const struct shisa_noun world_##noun##_noun = { .word = #noun,                                 \
                                                    .kind = noun_kind,                             \
                                                    .size = sizeof(struct shisa_##noun),           \
                                                    .fields = noun##_fields,                       \
                                                    .field_count = COUNT_OF(noun##_fields),        \
                                                    __VA_ARGS__ }

extern const struct shisa_noun world_scenario_noun;
#define KIND(type, WORD) extern const struct shisa_noun world_##type##_noun;
SHISA_KINDS(KIND)
#undef KIND

/* The values "a|b" of a field, as `"a"|"b"` with quote `"` and joint `"|"`. */
void world_add_values(struct shisa_buf *out, const char *values, const char *quote,
                      const char *joint);

/* Where a field of a noun lies. */
static inline const void *world_field(const void *noun, const struct shisa_field *field)
{
    return (const char *)noun + field->offset;
}

/* --- things (world.c) ------------------------------------------------------------------------ */

/* The noun itself; SHISA_KIND_NONE: the scenario. NULL for ids out of range. */
void *world_item(const struct shisa_world *world, enum shisa_kind kind, shisa_id id);

/* Is one of strings this text? */
bool world_has_string(const struct shisa_strings *strings, const char *text);

static inline bool world_blank(const char *text)
{
    return text == NULL || *text == '\0';
}

/* --- names (resolve.c) ----------------------------------------------------------------------- */

/* Sets kind and id of ref; false when the name is nothing of these kinds. */
bool world_resolves(const struct shisa_world *world, uint32_t kinds, struct shisa_ref *ref);
/* The id of one of these kinds that is nearest to name, or NULL. */
const char *world_nearest(const struct shisa_world *world, uint32_t kinds, const char *name);

#define WORLD_KINDS_TEXT 128
/* "asset, service, role or organisation" into out; returns out. */
char *world_kinds_text(uint32_t kinds, char out[WORLD_KINDS_TEXT]);

/* What a deed may be aimed at. */
#define WORLD_TARGETS                                                                              \
    (SHISA_BIT(SHISA_ASSET) | SHISA_BIT(SHISA_SERVICE) | SHISA_BIT(SHISA_ROLE) |                   \
     SHISA_BIT(SHISA_ORGANISATION))

/* --- findings -------------------------------------------------------------------------------- */

/* A code tells what kind of mistake it is for ever: "E…" are errors, "W…" warnings. */
struct world_code {
    const char *code;
    const char *what; /* what is wrong, for the reference */
    const char *help; /* what to do about it */
};

enum shisa_severity world_severity(const char *code);

#define WORLD_CALLED_TEXT 128
/* `inject "call"`, or `the scenario`, into out; returns out. */
char *world_called(const struct shisa_noun *noun, const struct shisa_head *head,
                   char out[WORLD_CALLED_TEXT]);

/* The place in source that shisa_finding_column tells in numbers. */
const char *world_locate(const struct shisa_finding *finding, const char *source);

/* The codes that linking may say. */
extern const struct world_code world_link_codes[];
extern const size_t world_link_code_count;

/* --- houses (houses.c): what linking finds out once ------------------------------------------ */

void world_find_owners(struct shisa_world *world);
bool world_find_watchers(struct shisa_world *world); /* false when the region is full */

/* --- lists of what each event concerns (index.c): false or NULL when the region is full ------ */

struct shisa_list *world_lists(struct shisa_world *world, enum shisa_kind kind); /* one by id */
bool world_list_add(struct shisa_world *world, struct shisa_list *list, shisa_id id);
bool world_make_index(struct shisa_world *world);

/* --- folding (fold.c): false when the region is full ------------------------------------------ */

bool world_fold_mention(struct shisa_world *world, struct shisa_mention *mention);
bool world_fold_text(struct shisa_world *world, const struct shisa_text *text,
                     struct shisa_text *folded);

/* --- rules (check*.c) ------------------------------------------------------------------------ */

struct check;

/* Looks at one noun of its kind and says what it finds with check_say. */
struct check_rule {
    struct world_code code;
    uint32_t kinds; /* SHISA_BIT of each kind of noun; of SHISA_KIND_NONE: the scenario */
    void (*look)(struct check *check, const void *noun);
};

#define CHECK_SCENARIO SHISA_BIT(SHISA_KIND_NONE)
#define CHECK_EVERYTHING (SHISA_BIT(SHISA_KIND_COUNT) - 1)

struct check_rules {
    const struct check_rule *at;
    size_t count;
};

extern const struct check_rules check_scenario_rules;
extern const struct check_rules check_plot_rules;
extern const struct check_rules check_scoring_rules;
extern const struct check_rules check_deed_rules;

/* All of the above, in the order in which they are applied. */
#define CHECK_RULES_COUNT 4
extern const struct check_rules *const check_rules[CHECK_RULES_COUNT];

/* What many rules need, counted once. Arrays by id; entry 0 is unused. */
struct check_facts {
    int64_t *points_of;           /* objective: points of its expectations */
    uint32_t *expects_of;         /* objective: how many expectations it has */
    bool *role_addressed;         /* by an inject, a decision or an approval */
    bool *organisation_addressed; /* as a whole */
    shisa_id *service_loop;       /* the service by way of which it needs itself; 0: it does not */
    shisa_id *expect_loop;        /* the same of `after` */
};

struct check {
    const struct shisa_world *world;
    struct shisa_findings *findings;
    uint32_t said_before; /* findings of loading and linking */
    struct check_facts facts;
    const struct check_rule *rule; /* being applied */
    const struct shisa_noun *noun; /* to this noun */
    const struct shisa_head *head;
};

void check_facts_init(struct check_facts *facts, const struct shisa_world *world);
void check_facts_finish(struct check_facts *facts);

/* Did loading find a mistake in that noun? Then what it lacks may be what the mistake took. */
bool check_is_spoilt(const struct check *check, enum shisa_kind kind, shisa_id id);
/* Did loading or linking find one in any noun of these kinds? */
bool check_any_spoilt(const struct check *check, uint32_t kinds);

/* A finding of the current rule about the current noun, whose name begins the text:
 * `inject "call" ` and then the words of format. */
void check_say(struct check *check, const char *field, const char *token, const char *format, ...)
    SHISA_PRINTF(4, 5);

/* --- loops (loop.c) -------------------------------------------------------------------------- */

struct world_graph {
    enum shisa_kind kind; /* of the nodes */
    uint32_t (*edges)(const struct shisa_world *world, shisa_id node);
    shisa_id (*edge)(const struct shisa_world *world, shisa_id node, uint32_t which);
};

/* For one node of every loop, sets next[node] to the node after it in the loop. */
void world_loops(const struct shisa_world *world, const struct world_graph *graph, shisa_id *next);

#endif
