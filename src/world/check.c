#include "shisa/schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

const struct check_rules *const check_rules[CHECK_RULES_COUNT] = {
    &check_scenario_rules,
    &check_plot_rules,
    &check_scoring_rules,
    &check_deed_rules,
};

/* --- saying ---------------------------------------------------------------------------------- */

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool is_about(const struct shisa_finding *finding, const struct shisa_noun *noun,
                     const struct shisa_head *head)
{
    return finding->place.line == head->place.line && same_text(finding->noun, noun->word) &&
           same_text(finding->place.file, head->place.file);
}

/* Linking finds names; all else that was found before is of loading, and left a field empty. */
static bool is_of_loading(const struct shisa_finding *finding)
{
    for (size_t i = 0; i < world_link_code_count; i++) {
        if (strcmp(finding->code, world_link_codes[i].code) == 0) {
            return false;
        }
    }
    return true;
}

bool check_is_spoilt(const struct check *check, enum shisa_kind kind, shisa_id id)
{
    const struct shisa_head *head = shisa_world_head(check->world, kind, id);
    for (uint32_t i = 0; head != NULL && i < check->said_before; i++) {
        const struct shisa_finding *finding = &check->findings->at[i];
        if (is_about(finding, shisa_noun_of(kind), head) && is_of_loading(finding)) {
            return true;
        }
    }
    return false;
}

bool check_any_spoilt(const struct check *check, uint32_t kinds)
{
    for (uint32_t i = 0; i < check->said_before; i++) {
        const char *word = check->findings->at[i].noun;
        const struct shisa_noun *noun = word == NULL ? NULL : shisa_noun_named(word);
        if (noun != NULL && (SHISA_BIT(noun->kind) & kinds) != 0) {
            return true;
        }
    }
    return false;
}

/* Does the finding, of this noun, leave nothing to say about the field? One of a table inside the
 * noun, or of a word that is no field, leaves unknown what belongs to which field. */
static bool covers(const struct shisa_finding *finding, const struct shisa_noun *noun,
                   const char *field)
{
    bool own = finding->field != NULL && shisa_field_named(noun, finding->field) != NULL;
    return same_text(finding->field, field) || (!own && is_of_loading(finding));
}

/* One mistake is said once: what loading or linking found is not found again. */
static bool said_before(const struct check *check, const char *field)
{
    for (uint32_t i = 0; i < check->said_before; i++) {
        const struct shisa_finding *finding = &check->findings->at[i];
        if (is_about(finding, check->noun, check->head) && covers(finding, check->noun, field)) {
            return true;
        }
    }
    return false;
}

void check_say(struct check *check, const char *field, const char *token, const char *format, ...)
{
    if (said_before(check, field)) {
        return;
    }
    const struct world_code *code = &check->rule->code;
    struct shisa_place place = check->head->place;
    if (place.file == NULL) {
        place = (struct shisa_place){ "scenario.lua", 1 }; /* where a scenario ought to be */
    }
    char words[SHISA_ERR_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(words, sizeof(words), format, arguments);
    va_end(arguments);
    char called[WORLD_CALLED_TEXT];
    struct shisa_finding *finding =
        shisa_finding_add(check->findings, world_severity(code->code), code->code, place, "%s %s",
                          world_called(check->noun, check->head, called), words);
    finding->noun = check->noun->word;
    finding->field = field;
    finding->token = token;
    snprintf(finding->help, sizeof(finding->help), "%s", code->help);
}

/* --- facts ----------------------------------------------------------------------------------- */

static void *per_noun(const struct shisa_world *world, enum shisa_kind kind, size_t size)
{
    return shisa_alloc(((size_t)shisa_world_count(world, kind) + 1) * size);
}

static void sum_points(struct check_facts *facts, const struct shisa_world *world)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        const struct shisa_expect *expect = shisa_expect_at(world, id);
        facts->points_of[expect->objective.id] += expect->points;
        facts->expects_of[expect->objective.id]++;
    }
}

static void note_address(struct check_facts *facts, const struct shisa_ref *ref)
{
    if (ref->kind == SHISA_ROLE) {
        facts->role_addressed[ref->id] = true;
    } else if (ref->kind == SHISA_ORGANISATION) {
        facts->organisation_addressed[ref->id] = true;
    }
}

static void note_addresses(struct check_facts *facts, const struct shisa_world *world)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_INJECT); id++) {
        const struct shisa_inject *inject = shisa_inject_at(world, id);
        for (uint32_t i = 0; i < inject->to.count; i++) {
            note_address(facts, &inject->to.at[i]);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_DECISION); id++) {
        note_address(facts, &shisa_decision_at(world, id)->to);
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_APPROVAL); id++) {
        note_address(facts, &shisa_approval_at(world, id)->by);
    }
}

static uint32_t need_count(const struct shisa_world *world, shisa_id service)
{
    return shisa_service_at(world, service)->needs.count;
}

static shisa_id need(const struct shisa_world *world, shisa_id service, uint32_t which)
{
    return shisa_service_at(world, service)->needs.at[which].service.id;
}

static uint32_t follows_one(const struct shisa_world *world, shisa_id expect)
{
    return shisa_expect_at(world, expect)->after.kind == SHISA_EXPECT;
}

static shisa_id followed(const struct shisa_world *world, shisa_id expect, uint32_t which)
{
    (void)which; /* there is only one */
    return shisa_expect_at(world, expect)->after.id;
}

static void find_loops(struct check_facts *facts, const struct shisa_world *world)
{
    static const struct world_graph services = { SHISA_SERVICE, need_count, need };
    static const struct world_graph expects = { SHISA_EXPECT, follows_one, followed };
    world_loops(world, &services, facts->service_loop);
    world_loops(world, &expects, facts->expect_loop);
}

static void facts_init(struct check_facts *facts, const struct shisa_world *world)
{
    facts->points_of = per_noun(world, SHISA_OBJECTIVE, sizeof(*facts->points_of));
    facts->expects_of = per_noun(world, SHISA_OBJECTIVE, sizeof(*facts->expects_of));
    facts->role_addressed = per_noun(world, SHISA_ROLE, sizeof(*facts->role_addressed));
    facts->organisation_addressed =
        per_noun(world, SHISA_ORGANISATION, sizeof(*facts->organisation_addressed));
    facts->service_loop = per_noun(world, SHISA_SERVICE, sizeof(*facts->service_loop));
    facts->expect_loop = per_noun(world, SHISA_EXPECT, sizeof(*facts->expect_loop));
    sum_points(facts, world);
    note_addresses(facts, world);
    find_loops(facts, world);
}

static void facts_finish(struct check_facts *facts)
{
    free(facts->points_of);
    free(facts->expects_of);
    free(facts->role_addressed);
    free(facts->organisation_addressed);
    free(facts->service_loop);
    free(facts->expect_loop);
}

/* --- applying -------------------------------------------------------------------------------- */

static void apply_to_kind(struct check *check, enum shisa_kind kind)
{
    uint32_t count = kind == SHISA_KIND_NONE ? 1 : shisa_world_count(check->world, kind);
    check->noun = shisa_noun_of(kind);
    for (shisa_id id = 1; id <= count; id++) {
        check->head = world_item(check->world, kind, id);
        check->rule->look(check, check->head);
    }
}

static void apply(struct check *check, const struct check_rule *rule)
{
    check->rule = rule;
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        if ((rule->kinds & SHISA_BIT(kind)) != 0) {
            apply_to_kind(check, kind);
        }
    }
}

void shisa_world_check(const struct shisa_world *world, struct shisa_findings *findings)
{
    struct check check = { .world = world, .findings = findings, .said_before = findings->count };
    facts_init(&check.facts, world);
    for (size_t i = 0; i < CHECK_RULES_COUNT; i++) {
        for (size_t rule = 0; rule < check_rules[i]->count; rule++) {
            apply(&check, &check_rules[i]->at[rule]);
        }
    }
    facts_finish(&check.facts);
}
