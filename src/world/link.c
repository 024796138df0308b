#include "shisa/schema.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum code {
    UNKNOWN_NAME,
    UNKNOWN_ORGANISATION,
    UNKNOWN_OPTION,
    BAD_DATE,
    TOO_LARGE,
};

const struct world_code world_link_codes[] = {
    [UNKNOWN_NAME] = { "E101", "a name that nothing has", "declare it, or correct the name" },
    [UNKNOWN_ORGANISATION] = { "E102", "a role of an organisation that is not declared",
                               "declare the organisation before the slash, or correct the id" },
    [UNKNOWN_OPTION] = { "E103", "an option that the decision does not have",
                         "name one of the ids in its `options`" },
    [BAD_DATE] = { "E104", "a date that is none",
                   "write day, time and zone as \"2005-02-14 09:00 +09:00\"" },
    [TOO_LARGE] = { "E105", "a scenario that fills its memory", "shorten texts or split it" },
};
const size_t world_link_code_count = COUNT_OF(world_link_codes);

/* Looking for the nearest name costs as much as there are names; who has made so many mistakes
 * has made one mistake many times. */
#define SUGGESTIONS_MAX 200U

struct linking {
    struct shisa_world *world;
    struct shisa_findings *findings;
    const struct shisa_noun *noun;
    const struct shisa_head *head;
    const struct shisa_field *field;
};

/* --- saying ---------------------------------------------------------------------------------- */

static void say(struct linking *linking, enum code code, const char *token, const char *text,
                const char *nearest)
{
    const struct world_code *said = &world_link_codes[code];
    char called[WORLD_CALLED_TEXT];
    struct shisa_finding *finding =
        shisa_finding_add(linking->findings, SHISA_ERROR, said->code, linking->head->place,
                          "%s in %s", text, world_called(linking->noun, linking->head, called));
    finding->noun = linking->noun->word;
    finding->field = linking->field == NULL ? NULL : linking->field->name;
    finding->token = token;
    if (nearest == NULL) {
        snprintf(finding->help, sizeof(finding->help), "%s", said->help);
    } else {
        snprintf(finding->help, sizeof(finding->help), "did you mean \"%s\"?", nearest);
    }
}

static void say_unknown(struct linking *linking, enum code code, uint32_t kinds, const char *name,
                        const char *token)
{
    char what[WORLD_KINDS_TEXT];
    char text[SHISA_ERR_MAX];
    snprintf(text, sizeof(text), "unknown %s \"%.*s\"", world_kinds_text(kinds, what),
             (int)shisa_text_fit(name, SHISA_ID_MAX), name);
    bool helpful = linking->findings->errors < SUGGESTIONS_MAX;
    say(linking, code, token, text, helpful ? world_nearest(linking->world, kinds, name) : NULL);
}

/* --- fields ---------------------------------------------------------------------------------- */

static void link_name(struct linking *linking, uint32_t kinds, struct shisa_ref *ref)
{
    if (ref->name != NULL && !world_resolves(linking->world, kinds, ref)) {
        say_unknown(linking, UNKNOWN_NAME, kinds, ref->name, ref->name);
    }
}

static void link_ref(struct linking *linking, void *value)
{
    link_name(linking, linking->field->kinds, value);
}

static void link_refs(struct linking *linking, void *value)
{
    struct shisa_refs *refs = value;
    for (uint32_t i = 0; i < refs->count; i++) {
        link_name(linking, linking->field->kinds, &refs->at[i]);
    }
}

/* "action:target" comes as one name; no id has a colon. */
static void link_deed(struct linking *linking, void *value)
{
    struct shisa_deed *deed = value;
    const char *colon = deed->action.name == NULL ? NULL : strchr(deed->action.name, ':');
    if (colon != NULL && deed->target.name == NULL) {
        char *action = shisa_region_copy(linking->world->region, deed->action.name);
        if (action == NULL) {
            say(linking, TOO_LARGE, NULL, "no memory is left", NULL);
            return;
        }
        action[colon - deed->action.name] = '\0';
        deed->target.name = colon + 1;
        deed->action.name = action;
    }
    link_name(linking, SHISA_BIT(SHISA_ACTION), &deed->action);
    link_name(linking, WORLD_TARGETS, &deed->target);
}

static void link_deeds(struct linking *linking, void *value)
{
    struct shisa_deeds *deeds = value;
    for (uint32_t i = 0; i < deeds->count; i++) {
        link_deed(linking, &deeds->at[i]);
    }
}

static void link_needs(struct linking *linking, void *value)
{
    struct shisa_needs *needs = value;
    for (uint32_t i = 0; i < needs->count; i++) {
        link_name(linking, SHISA_BIT(SHISA_SERVICE), &needs->at[i].service);
        link_name(linking, SHISA_BIT(SHISA_RESOURCE), &needs->at[i].feeds);
    }
}

static void link_lines(struct linking *linking, void *value)
{
    struct shisa_lines *lines = value;
    for (uint32_t i = 0; i < lines->count; i++) {
        link_name(linking, SHISA_BIT(SHISA_CHANNEL), &lines->at[i].channel);
        link_name(linking, SHISA_BIT(SHISA_SERVICE), &lines->at[i].service);
    }
}

static void say_full(struct linking *linking)
{
    linking->noun = shisa_noun_of(SHISA_KIND_NONE);
    linking->head = &linking->world->scenario.head;
    say(linking, TOO_LARGE, NULL, "no memory is left", NULL);
}

static void link_mention(struct linking *linking, void *value)
{
    if (!world_fold_mention(linking->world, value)) {
        say_full(linking);
    }
}

static void link_fields(struct linking *linking, void *noun)
{
    static void (*const link_field[])(struct linking * linking, void *value) = {
        [SHISA_F_REF] = link_ref,         [SHISA_F_REFS] = link_refs,
        [SHISA_F_DEED] = link_deed,       [SHISA_F_DEEDS] = link_deeds,
        [SHISA_F_NEEDS] = link_needs,     [SHISA_F_LINES] = link_lines,
        [SHISA_F_MENTION] = link_mention,
    };
    for (uint32_t i = 0; i < linking->noun->field_count; i++) {
        linking->field = &linking->noun->fields[i];
        enum shisa_field_type type = linking->field->type;
        if (type < COUNT_OF(link_field) && link_field[type] != NULL) {
            link_field[type](linking, (char *)noun + linking->field->offset);
        }
    }
    linking->field = NULL;
}

/* --- nouns ----------------------------------------------------------------------------------- */

/* Position of value in "a|b|c", which has it: reading has seen to that. */
static uint32_t value_number(const char *values, const char *value)
{
    uint32_t number = 0;
    size_t len = strlen(value);
    while (strncmp(values, value, len) != 0 || (values[len] != '|' && values[len] != '\0')) {
        values = strchr(values, '|');
        SHISA_ASSERT(values != NULL);
        values++;
        number++;
    }
    return number;
}

static void link_inject(struct linking *linking, void *noun)
{
    struct shisa_inject *inject = noun;
    (void)linking;
    inject->mark = inject->tlp == NULL
                       ? SHISA_TLP_NONE
                       : (enum shisa_tlp)(SHISA_TLP_CLEAR + value_number(WORLD_TLP, inject->tlp));
}

/* A day without a time: from its first minute, in the story's own zone. */
static void link_channel(struct linking *linking, void *noun)
{
    struct shisa_channel *channel = noun;
    struct shisa_err err;
    char date[SHISA_ID_MAX + sizeof " 00:00 +09:00"];
    if (channel->since == NULL) {
        return;
    }
    snprintf(date, sizeof(date), "%.*s 00:00 +09:00", (int)SHISA_ID_MAX, channel->since);
    if (shisa_date_parse(date, &channel->since_minute, &err) != SHISA_OK) {
        linking->field = shisa_field_named(linking->noun, "since");
        say(linking, BAD_DATE, channel->since, "no date that is written as \"2009-02-26\"", NULL);
    }
}

/* "aoba/csirt" is of "aoba". An id without a slash is for check to say. */
static void link_role(struct linking *linking, void *noun)
{
    struct shisa_role *role = noun;
    role->first_stance = role->stance == NULL
                             ? SHISA_UNAWARE
                             : (enum shisa_stance)value_number(WORLD_STANCES, role->stance);
    const char *slash = strchr(role->head.id, '/');
    if (slash == NULL) {
        return;
    }
    char organisation[SHISA_ID_MAX + 1];
    snprintf(organisation, sizeof(organisation), "%.*s", (int)(slash - role->head.id),
             role->head.id);
    role->organisation = shisa_world_find(linking->world, SHISA_ORGANISATION, organisation);
    if (role->organisation == 0) {
        say_unknown(linking, UNKNOWN_ORGANISATION, SHISA_BIT(SHISA_ORGANISATION), organisation,
                    role->head.id);
    }
}

static const char *nearest_option(const struct shisa_decision *decision, const char *name)
{
    const char **ids = shisa_alloc((decision->options.count + 1) * sizeof(*ids));
    for (uint32_t i = 0; i < decision->options.count; i++) {
        ids[i] = decision->options.at[i].id;
    }
    const char *nearest = shisa_closest(name, ids, decision->options.count);
    free(ids);
    return nearest;
}

static void link_expect(struct linking *linking, void *noun)
{
    struct shisa_expect *expect = noun;
    if (!world_fold_text(linking->world, &expect->example, &expect->folded)) {
        say_full(linking);
    }
    const struct shisa_decision *decision = shisa_decision_at(linking->world, expect->decision.id);
    if (decision == NULL || expect->option == NULL) {
        return;
    }
    for (uint32_t i = 0; i < decision->options.count; i++) {
        if (strcmp(decision->options.at[i].id, expect->option) == 0) {
            expect->option_number = i + 1;
            return;
        }
    }
    char text[SHISA_ERR_MAX];
    snprintf(text, sizeof(text), "decision \"%s\" has no option \"%.*s\"", decision->head.id,
             (int)shisa_text_fit(expect->option, SHISA_ID_MAX), expect->option);
    linking->field = shisa_field_named(linking->noun, "option");
    say(linking, UNKNOWN_OPTION, expect->option, text, nearest_option(decision, expect->option));
}

static void link_scenario(struct linking *linking, void *noun)
{
    struct shisa_scenario *scenario = noun;
    for (uint32_t i = 0; i < scenario->parameters.count; i++) {
        struct shisa_parameter *parameter = &scenario->parameters.at[i];
        if (parameter->value == NULL && parameter->values.count > 0) {
            parameter->value = parameter->values.at[0];
        }
    }
    struct shisa_err err;
    if (scenario->starts != NULL &&
        shisa_date_parse(scenario->starts, &scenario->starts_minute, &err) != SHISA_OK) {
        linking->field = shisa_field_named(linking->noun, "starts");
        say(linking, BAD_DATE, scenario->starts, err.text, NULL);
    }
}

static void link_nouns(struct linking *linking, enum shisa_kind kind)
{
    static void (*const link_noun[SHISA_KIND_COUNT])(struct linking * linking, void *noun) = {
        [SHISA_KIND_NONE] = link_scenario, [SHISA_ROLE] = link_role,
        [SHISA_CHANNEL] = link_channel,    [SHISA_INJECT] = link_inject,
        [SHISA_EXPECT] = link_expect,
    };
    linking->noun = shisa_noun_of(kind);
    uint32_t count = kind == SHISA_KIND_NONE ? 1 : shisa_world_count(linking->world, kind);
    for (shisa_id id = 1; id <= count; id++) {
        void *noun = world_item(linking->world, kind, id);
        linking->head = noun;
        link_fields(linking, noun);
        if (link_noun[kind] != NULL) {
            link_noun[kind](linking, noun);
        }
    }
}

/* --- roles of an organisation ---------------------------------------------------------------- */

static shisa_id organisation_of(const struct shisa_world *world, shisa_id role)
{
    return shisa_role_at(world, role)->organisation;
}

/* False when the region is full. */
static bool list_roles(struct shisa_world *world)
{
    uint32_t organisations = shisa_world_count(world, SHISA_ORGANISATION) + 1; /* and 0: of none */
    uint32_t roles = shisa_world_count(world, SHISA_ROLE);
    struct shisa_list *lists = shisa_region_alloc(world->region, organisations * sizeof(*lists));
    shisa_id *ids = shisa_region_alloc(world->region, (roles + 1) * sizeof(*ids));
    if (lists == NULL || ids == NULL) {
        return false;
    }
    for (shisa_id role = 1; role <= roles; role++) {
        lists[organisation_of(world, role)].cap++;
    }
    for (uint32_t i = 0; i < organisations; i++) {
        lists[i].items = ids;
        ids += lists[i].cap;
    }
    for (shisa_id role = 1; role <= roles; role++) {
        struct shisa_list *list = &lists[organisation_of(world, role)];
        ((shisa_id *)list->items)[list->count++] = role;
    }
    world->roles_of = lists;
    return true;
}

void shisa_world_link(struct shisa_world *world, struct shisa_findings *findings)
{
    struct linking linking = { .world = world, .findings = findings };
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        link_nouns(&linking, kind);
    }
    world_find_owners(world);
    if (!list_roles(world) || !world_find_watchers(world) || !world_make_index(world)) {
        say_full(&linking);
    }
}
