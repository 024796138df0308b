/* What a rehearsal is to reach: one row for each kind of aim, one item for each thing of it. */
#include <string.h>

#include "internal.h"

/* --- what is excused ------------------------------------------------------------------------- */

static const struct shisa_text *given(const struct shisa_text *reason)
{
    return reason->en != NULL || reason->ja != NULL ? reason : NULL;
}

static bool excused_inject(const struct shisa_world *world, shisa_id id)
{
    const struct shisa_inject *inject = shisa_inject_at(world, id);
    return inject != NULL && given(&inject->unreachable) != NULL;
}

static bool excused_decision(const struct shisa_world *world, shisa_id id)
{
    return excused_inject(world, shisa_decision_at(world, id)->after.id);
}

static bool excused_option(const struct shisa_world *world, shisa_id id, uint32_t option)
{
    return excused_decision(world, id) ||
           given(&shisa_decision_at(world, id)->options.at[option - 1].unreachable) != NULL;
}

/* Along what it follows; `check` has seen to it that this is no circle, and depth that it ends. */
static bool excused_expect(const struct shisa_world *world, shisa_id id)
{
    uint32_t depth = shisa_world_count(world, SHISA_EXPECT);
    const struct shisa_expect *expect = shisa_expect_at(world, id);
    while (expect->after.kind == SHISA_EXPECT && depth-- > 0) {
        expect = shisa_expect_at(world, expect->after.id);
    }
    return expect->after.kind == SHISA_INJECT     ? excused_inject(world, expect->after.id)
           : expect->after.kind == SHISA_DECISION ? excused_decision(world, expect->after.id)
                                                  : false;
}

static bool excused_rule(const struct shisa_world *world, const struct shisa_rule *rule)
{
    const struct shisa_pattern *pattern = &rule->pattern;
    switch (pattern->kind) {
    case SHISA_EV_INJECT:
        return excused_inject(world, pattern->ref.id);
    case SHISA_EV_DECIDED:
        return pattern->option == 0 ? excused_decision(world, pattern->ref.id)
                                    : excused_option(world, pattern->ref.id, pattern->option);
    case SHISA_EV_LAPSED:
        return excused_decision(world, pattern->ref.id);
    case SHISA_EV_MET:
    case SHISA_EV_MISSED:
        return excused_expect(world, pattern->ref.id);
    default:
        return false;
    }
}

/* --- how often it was reached ---------------------------------------------------------------- */

/* An objective is measured when an expectation that serves it falls due. */
static uint64_t measured(const struct shisa_rehearsal *rehearsal, shisa_id objective)
{
    uint64_t count = 0;
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_EXPECT); id++) {
        if (shisa_expect_at(rehearsal->world, id)->objective.id == objective) {
            count += rehearsal->sums.met[id] + rehearsal->sums.missed[id];
        }
    }
    return count;
}

static uint64_t count_of(const struct shisa_rehearsal *rehearsal, const struct aim_item *item)
{
    const struct sums *sums = &rehearsal->sums;
    switch (item->aim) {
    case SHISA_AIM_INJECTS:
        return sums->injects[item->id];
    case SHISA_AIM_OPTIONS:
        return sums->options[rehearsal->option_first[item->id] + item->option - 1];
    case SHISA_AIM_RULES:
        return sums->rules[item->id];
    case SHISA_AIM_MET:
        return sums->met[item->id];
    case SHISA_AIM_MISSED:
        return sums->missed[item->id];
    case SHISA_AIM_OBJECTIVES:
        return measured(rehearsal, item->id);
    case SHISA_AIM_PENALTIES:
        return sums->penalties[item->id];
    default:
        return sums->orders[item->id];
    }
}

/* --- the same thing in another column -------------------------------------------------------- */

shisa_id same_noun(const struct shisa_world *world, enum shisa_kind kind, shisa_id id,
                   const struct shisa_world *other)
{
    const char *name = shisa_world_name(world, kind, id);
    return strcmp(name, shisa_world_name(other, kind, id)) == 0
               ? id
               : shisa_world_find(other, kind, name);
}

static bool same_rule(const struct shisa_rule *one, const struct shisa_rule *other)
{
    bool options = one->option != NULL && other->option != NULL;
    return one->place.line == other->place.line &&
           strcmp(one->place.file, other->place.file) == 0 &&
           strcmp(one->event, other->event) == 0 && strcmp(one->name, other->name) == 0 &&
           (options ? strcmp(one->option, other->option) == 0 : one->option == other->option);
}

static bool find_rule(const struct shisa_rule *rule, const struct shisa_rehearsal *other,
                      shisa_id *index)
{
    for (uint32_t i = 0; i < other->rule_count; i++) {
        if (same_rule(rule, &other->rules[i])) {
            *index = i;
            return true;
        }
    }
    return false;
}

static uint32_t find_option(const struct shisa_options *options, const char *id)
{
    for (uint32_t i = 0; i < options->count; i++) {
        if (strcmp(options->at[i].id, id) == 0) {
            return i + 1;
        }
    }
    return 0;
}

/* The item as the other one numbers it. False: a parameter left it out there. */
static bool find_item(const struct shisa_rehearsal *rehearsal, const struct aim_item *item,
                      const struct shisa_rehearsal *other, struct aim_item *found)
{
    *found = *item;
    if (item->kind == SHISA_KIND_NONE) {
        return find_rule(&rehearsal->rules[item->id], other, &found->id);
    }
    found->id = same_noun(rehearsal->world, item->kind, item->id, other->world);
    if (item->option > 0 && found->id != 0) {
        const char *id =
            shisa_decision_at(rehearsal->world, item->id)->options.at[item->option - 1].id;
        found->option = find_option(&shisa_decision_at(other->world, found->id)->options, id);
        return found->option != 0;
    }
    return found->id != 0;
}

/* --- items ----------------------------------------------------------------------------------- */

struct visit {
    const struct shisa_rehearsal_column *columns;
    uint32_t count, at; /* columns, and the one whose items are shown */
    enum shisa_aim aim;
    aim_visitor *visitor;
    void *context;
};

/* Once, however many columns have it, with what all of them counted. */
static void show(const struct visit *visit, struct aim_item item)
{
    const struct shisa_rehearsal *rehearsal = visit->columns[visit->at].rehearsal;
    struct aim_item found;
    item.aim = visit->aim;
    item.count = count_of(rehearsal, &item);
    for (uint32_t i = 0; i < visit->at; i++) {
        if (find_item(rehearsal, &item, visit->columns[i].rehearsal, &found)) {
            return;
        }
    }
    for (uint32_t i = visit->at + 1; i < visit->count; i++) {
        if (find_item(rehearsal, &item, visit->columns[i].rehearsal, &found)) {
            item.count += count_of(visit->columns[i].rehearsal, &found);
        }
    }
    visit->visitor(visit->context, rehearsal, &item);
}

static void each_inject(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_INJECT); id++) {
        const struct shisa_inject *inject = shisa_inject_at(world, id);
        show(visit, (struct aim_item){ .kind = SHISA_INJECT,
                                       .id = id,
                                       .excused = excused_inject(world, id),
                                       .reason = given(&inject->unreachable) });
    }
}

static void each_option(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_DECISION); id++) {
        const struct shisa_options *options = &shisa_decision_at(world, id)->options;
        for (uint32_t i = 0; i < options->count; i++) {
            show(visit, (struct aim_item){ .kind = SHISA_DECISION,
                                           .id = id,
                                           .option = i + 1,
                                           .excused = excused_option(world, id, i + 1),
                                           .reason = given(&options->at[i].unreachable) });
        }
    }
}

static void each_rule(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    for (uint32_t i = 0; i < rehearsal->rule_count; i++) {
        bool excused = excused_rule(rehearsal->world, &rehearsal->rules[i]);
        show(visit, (struct aim_item){ .id = i, .excused = excused });
    }
}

static void each_expect(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        show(visit, (struct aim_item){
                        .kind = SHISA_EXPECT, .id = id, .excused = excused_expect(world, id) });
    }
}

/* Excused when everything that serves it is. */
static bool excused_objective(const struct shisa_world *world, shisa_id objective)
{
    uint32_t served = 0, excused = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        if (shisa_expect_at(world, id)->objective.id == objective) {
            served++;
            excused += excused_expect(world, id);
        }
    }
    return served > 0 && excused == served;
}

static void each_objective(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    const struct shisa_world *world = rehearsal->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_OBJECTIVE); id++) {
        show(visit, (struct aim_item){ .kind = SHISA_OBJECTIVE,
                                       .id = id,
                                       .excused = excused_objective(world, id) });
    }
}

static void each_of(const struct visit *visit, const struct shisa_rehearsal *rehearsal,
                    enum shisa_kind kind)
{
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, kind); id++) {
        show(visit, (struct aim_item){ .kind = kind, .id = id });
    }
}

static void each_penalty(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    each_of(visit, rehearsal, SHISA_PENALTY);
}

static void each_order(const struct visit *visit, const struct shisa_rehearsal *rehearsal)
{
    each_of(visit, rehearsal, SHISA_ORDER);
}

static void (*const each[SHISA_AIM_COUNT])(const struct visit *visit,
                                           const struct shisa_rehearsal *rehearsal) = {
    [SHISA_AIM_INJECTS] = each_inject,    [SHISA_AIM_OPTIONS] = each_option,
    [SHISA_AIM_RULES] = each_rule,        [SHISA_AIM_MET] = each_expect,
    [SHISA_AIM_MISSED] = each_expect,     [SHISA_AIM_OBJECTIVES] = each_objective,
    [SHISA_AIM_PENALTIES] = each_penalty, [SHISA_AIM_ORDERS] = each_order,
};

void aims_each(const struct shisa_rehearsal_column *columns, uint32_t count, enum shisa_aim aim,
               aim_visitor *visitor, void *context)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct visit visit = { columns, count, i, aim, visitor, context };
        each[aim](&visit, columns[i].rehearsal);
    }
}

const char *aim_name(enum shisa_aim aim)
{
    static const char *const names[] = {
#define AIM(WORD, name) name,
        SHISA_AIMS(AIM)
#undef AIM
    };
    return names[aim];
}

void aim_label(const struct shisa_rehearsal *rehearsal, const struct aim_item *item,
               struct shisa_buf *out)
{
    if (item->kind == SHISA_KIND_NONE) {
        const struct shisa_rule *rule = &rehearsal->rules[item->id];
        bool option = rule->option != NULL;
        shisa_buf_addf(out, option ? "on(%s(\"%s\", \"%s\"))" : "on(%s \"%s\")", rule->event,
                       rule->name, option ? rule->option : "");
        return;
    }
    shisa_buf_puts(out, shisa_world_name(rehearsal->world, item->kind, item->id));
    if (item->option > 0) {
        const struct shisa_decision *decision = shisa_decision_at(rehearsal->world, item->id);
        shisa_buf_addf(out, "/%s", decision->options.at[item->option - 1].id);
    }
}

struct shisa_place aim_place(const struct shisa_rehearsal *rehearsal, const struct aim_item *item)
{
    return item->kind == SHISA_KIND_NONE
               ? rehearsal->rules[item->id].place
               : shisa_world_head(rehearsal->world, item->kind, item->id)->place;
}

/* --- coverage -------------------------------------------------------------------------------- */

static void tally(void *context, const struct shisa_rehearsal *rehearsal,
                  const struct aim_item *item)
{
    struct shisa_coverage *coverage = context;
    (void)rehearsal;
    if (!item->excused) {
        coverage->of++;
        coverage->reached += item->count > 0;
    }
}

struct shisa_coverage shisa_rehearsal_coverage(const struct shisa_rehearsal_column *columns,
                                               uint32_t count, enum shisa_aim aim)
{
    struct shisa_coverage coverage = { 0, 0 };
    aims_each(columns, count, aim, tally, &coverage);
    return coverage;
}

struct shisa_coverage rehearsal_covered(const struct shisa_rehearsal_column *columns,
                                        uint32_t count)
{
    struct shisa_coverage all = { 0, 0 };
    for (int aim = 0; aim < SHISA_AIM_COUNTED; aim++) {
        aims_each(columns, count, (enum shisa_aim)aim, tally, &all);
    }
    return all;
}

int32_t shisa_rehearsal_percent(const struct shisa_rehearsal_column *columns, uint32_t count)
{
    struct shisa_coverage all = rehearsal_covered(columns, count);
    return all.of == 0 ? 100 : (int32_t)(all.reached * 100 / all.of);
}
