/* Rules about what happens: injects, decisions, approvals and services. */
#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

static void comes_before_the_end(struct check *check, const void *noun)
{
    const shisa_ms *at = world_field(noun, shisa_field_named(check->noun, "at"));
    shisa_ms length = check->world->scenario.length;
    if (*at != SHISA_NEVER && length > 0 && *at >= length) {
        char when[32];
        char end[32];
        check_say(check, "at", NULL, "comes at %s, but the exercise ends at %s",
                  shisa_ms_words(*at, when), shisa_ms_words(length, end));
    }
}

static void duty_has_a_deadline(struct check *check, const void *noun)
{
    const struct shisa_inject *inject = noun;
    bool asks = !world_blank(inject->asks.en) || !world_blank(inject->asks.ja);
    bool within = inject->within != SHISA_NEVER;
    if (asks && !within) {
        check_say(check, "asks", NULL, "asks for something, but not within what time");
    } else if (within && !asks) {
        check_say(check, "within", NULL, "has a deadline, but asks for nothing");
    }
}

/* --- decisions and approvals ----------------------------------------------------------------- */

static void decision_offers_a_choice(struct check *check, const void *noun)
{
    const struct shisa_decision *decision = noun;
    if (decision->options.count < 2) {
        check_say(check, "options", NULL, "leaves no choice: it has %u of at least 2 options",
                  (unsigned)decision->options.count);
    }
}

static void options_differ(struct check *check, const void *noun)
{
    const struct shisa_options *options = &((const struct shisa_decision *)noun)->options;
    for (uint32_t i = 1; i < options->count; i++) {
        const char *id = options->at[i].id;
        for (uint32_t before = 0; before < i; before++) {
            if (strcmp(options->at[before].id, id) == 0) {
                check_say(check, "options", id, "has two options \"%s\"", id);
                return;
            }
        }
    }
}

static void somebody_can_approve(struct check *check, const void *noun)
{
    const struct shisa_approval *approval = noun;
    const struct shisa_role *by = shisa_role_at(check->world, approval->by.id);
    if (by != NULL && by->seats == 0) {
        check_say(check, "by", approval->by.name,
                  "waits for \"%s\", an outside voice that never answers", by->head.id);
    }
}

/* --- services -------------------------------------------------------------------------------- */

static void service_needs_no_circle(struct check *check, const void *noun)
{
    const struct shisa_service *service = noun;
    shisa_id id = shisa_world_find(check->world, SHISA_SERVICE, service->head.id);
    shisa_id by_way_of = check->facts.service_loop[id];
    const char *next = shisa_world_name(check->world, SHISA_SERVICE, by_way_of);
    if (by_way_of == id) {
        check_say(check, "needs", next, "needs itself");
    } else if (by_way_of != 0) {
        check_say(check, "needs", next, "needs itself by way of \"%s\"", next);
    }
}

static void needs_are_in_range(struct check *check, const void *noun)
{
    const struct shisa_needs *needs = &((const struct shisa_service *)noun)->needs;
    for (uint32_t i = 0; i < needs->count; i++) {
        const struct shisa_need *need = &needs->at[i];
        const char *name = need->service.name;
        if (need->loss < 1 || need->loss > 100) {
            check_say(check, "needs", name, "loses %d per cent with \"%s\"", (int)need->loss, name);
        }
        if (need->margin < 0 || need->margin > SHISA_LENGTH_MS_MAX || need->restore < 0 ||
            need->restore > SHISA_LENGTH_MS_MAX) {
            check_say(check, "needs", name, "has a margin or restore of \"%s\" out of range", name);
        }
    }
}

static const struct check_rule rules[] = {
    { { "E211", "an inject or decision comes at ENDEX or after it",
        "move it forward, or make the scenario longer" },
      SHISA_BIT(SHISA_INJECT) | SHISA_BIT(SHISA_DECISION),
      comes_before_the_end },
    { { "E212", "an inject has only one of `asks` and `within`",
        "give both `asks` and `within`, or none" },
      SHISA_BIT(SHISA_INJECT),
      duty_has_a_deadline },
    { { "E221", "a decision has fewer than two options", "add options, or send an inject instead" },
      SHISA_BIT(SHISA_DECISION),
      decision_offers_a_choice },
    { { "E222", "two options of a decision have one id", "give each option an id of its own" },
      SHISA_BIT(SHISA_DECISION),
      options_differ },
    { { "E231", "an approval that nobody can give", "name a role with seats as `by`" },
      SHISA_BIT(SHISA_APPROVAL),
      somebody_can_approve },
    { { "E241", "services need each other in a circle",
        "take one need out: none of them could ever come back" },
      SHISA_BIT(SHISA_SERVICE),
      service_needs_no_circle },
    { { "E242", "a need of a service has figures out of range",
        "loss is 1 to 100 per cent; margin and restore are times of at most a year" },
      SHISA_BIT(SHISA_SERVICE),
      needs_are_in_range },
};

const struct check_rules check_plot_rules = { rules, COUNT_OF(rules) };
