/* Rules about the scenario as a whole, about ids and languages, and about who is in it. */
#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

#define MARK_COLUMNS 6 /* before a line of the inbox */

static bool declared(const struct shisa_scenario *scenario)
{
    return scenario->head.place.line > 0;
}

static void scenario_is_declared(struct check *check, const void *noun)
{
    if (!declared(noun)) {
        check_say(check, NULL, NULL, "is not declared");
    }
}

static bool empty(const void *value, enum shisa_field_type type)
{
    if (type == SHISA_F_TEXT) {
        const struct shisa_text *text = value;
        return world_blank(text->en) && world_blank(text->ja);
    }
    /* `length` is a time, which has a rule of its own. */
    return type == SHISA_F_STRING && world_blank(*(const char *const *)value);
}

static void scenario_is_complete(struct check *check, const void *noun)
{
    for (uint32_t i = 0; declared(noun) && i < check->noun->field_count; i++) {
        const struct shisa_field *field = &check->noun->fields[i];
        if (field->required && empty(world_field(noun, field), field->type)) {
            check_say(check, field->name, NULL, "has no %s", field->name);
        }
    }
}

static void length_is_sensible(struct check *check, const void *noun)
{
    const struct shisa_scenario *scenario = noun;
    if (!declared(scenario)) {
        return;
    }
    if (scenario->length <= 0) {
        check_say(check, "length", NULL, "has no length");
    } else if (scenario->length > SHISA_LENGTH_MS_MAX) {
        check_say(check, "length", NULL, "is longer than ten years");
    }
}

static void somebody_can_sit(struct check *check, const void *noun)
{
    for (shisa_id id = 1; id <= shisa_world_count(check->world, SHISA_ROLE); id++) {
        if (shisa_role_at(check->world, id)->seats > 0) {
            return;
        }
    }
    if (declared(noun)) {
        check_say(check, NULL, NULL, "has no role with a seat");
    }
}

/* --- ids and texts --------------------------------------------------------------------------- */

/* Bytes of the well-formed part that id begins with. */
static size_t plain_part(const char *id)
{
    return strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-_");
}

static bool well_formed(const char *id, enum shisa_kind kind)
{
    size_t part = plain_part(id);
    if (part == 0 || strlen(id) > SHISA_ID_MAX) {
        return false;
    }
    if (kind != SHISA_ROLE) {
        return id[part] == '\0';
    }
    const char *rest = id + part;
    return rest[0] == '/' && plain_part(rest + 1) > 0 && rest[1 + plain_part(rest + 1)] == '\0';
}

static void id_is_well_formed(struct check *check, const void *noun)
{
    const struct shisa_head *head = noun;
    if (head->id != NULL && !well_formed(head->id, check->noun->kind)) {
        check_say(check, NULL, head->id, "has an id that is badly formed");
    }
}

static void text_has_both_languages(struct check *check, const char *field,
                                    const struct shisa_text *text)
{
    if (world_blank(text->en) != world_blank(text->ja)) {
        check_say(check, field, NULL, "has its %s only in %s", field,
                  world_blank(text->en) ? "Japanese" : "English");
    }
}

static void texts_have_both_languages(struct check *check, const void *noun)
{
    for (uint32_t i = 0; i < check->noun->field_count; i++) {
        const struct shisa_field *field = &check->noun->fields[i];
        if (field->type == SHISA_F_TEXT) {
            text_has_both_languages(check, field->name, world_field(noun, field));
        } else if (field->type == SHISA_F_OPTIONS) {
            const struct shisa_options *options = world_field(noun, field);
            for (uint32_t o = 0; o < options->count; o++) {
                text_has_both_languages(check, field->name, &options->at[o].text);
            }
        }
    }
}

/* --- who is in it, and what they see --------------------------------------------------------- */

#define WITH_ADDRESS                                                                               \
    (SHISA_BIT(SHISA_INJECT) | SHISA_BIT(SHISA_DECISION) | SHISA_BIT(SHISA_APPROVAL))

static void role_is_addressed(struct check *check, const void *noun)
{
    const struct shisa_role *role = noun;
    shisa_id id = shisa_world_find(check->world, SHISA_ROLE, role->head.id);
    if (role->seats > 0 && !check->facts.role_addressed[id] &&
        !check->facts.organisation_addressed[role->organisation] &&
        !check_any_spoilt(check, WITH_ADDRESS)) {
        check_say(check, NULL, role->head.id,
                  "has a seat, but no inject, decision or approval ever reaches it");
    }
}

static void post_is_in_chart(struct check *check, const void *noun)
{
    const struct shisa_role *role = noun;
    const struct shisa_organisation *organisation =
        shisa_organisation_at(check->world, role->organisation);
    if (role->post == NULL || organisation == NULL ||
        check_is_spoilt(check, SHISA_CHART, organisation->chart.id)) {
        return;
    }
    const struct shisa_chart *chart = shisa_chart_at(check->world, organisation->chart.id);
    if (chart == NULL && organisation->chart.name == NULL) {
        check_say(check, "post", role->post, "has a post, but \"%s\" has no chart",
                  organisation->head.id);
    } else if (chart != NULL && !world_has_string(&chart->boxes, role->post)) {
        check_say(check, "post", role->post, "has the post \"%s\", which chart \"%s\" has not",
                  role->post, chart->head.id);
    }
}

static void mark_fits(struct check *check, const void *noun)
{
    const struct shisa_channel *channel = noun;
    const char *marks[] = { channel->mark.en, channel->mark.ja };
    for (size_t i = 0; i < COUNT_OF(marks); i++) {
        if (marks[i] != NULL && shisa_text_width(marks[i]) > MARK_COLUMNS) {
            check_say(check, "mark", marks[i], "has a mark of %d columns, of which %d fit",
                      shisa_text_width(marks[i]), MARK_COLUMNS);
        }
    }
}

static const struct check_rule rules[] = {
    { { "E201", "no scenario is declared",
        "scenario.lua begins with scenario { id = …, length = …, title = … }" },
      CHECK_SCENARIO,
      scenario_is_declared },
    { { "E202", "a field that the scenario must have is missing", "add it to scenario { … }" },
      CHECK_SCENARIO,
      scenario_is_complete },
    { { "E203", "the length of the scenario is not between nothing and ten years",
        "give it as in length = \"4h\"" },
      CHECK_SCENARIO,
      length_is_sensible },
    { { "E204", "nobody can take part", "give at least one role a seat" },
      CHECK_SCENARIO,
      somebody_can_sit },
    { { "E205", "an id is badly formed",
        "lower-case letters, digits, - and _, at most 64; a role is \"organisation/role\"" },
      CHECK_EVERYTHING & ~SHISA_BIT(SHISA_TOPIC), /* "T1" is how its source calls it */
      id_is_well_formed },
    { { "W206", "a text is given in one language only", "write both: { en = …, ja = … }" },
      CHECK_EVERYTHING,
      texts_have_both_languages },
    { { "E207", "a role with a seat is never addressed",
        "send it something, or give it seats = 0" },
      SHISA_BIT(SHISA_ROLE),
      role_is_addressed },
    { { "E208", "the post of a role is not in the chart of its organisation",
        "name one of the boxes of the chart, or add the box" },
      SHISA_BIT(SHISA_ROLE),
      post_is_in_chart },
    { { "E209", "the mark of a channel is too wide for the inbox",
        "at most 6 columns; a kanji takes two" },
      SHISA_BIT(SHISA_CHANNEL),
      mark_fits },
};

const struct check_rules check_scenario_rules = { rules, COUNT_OF(rules) };
