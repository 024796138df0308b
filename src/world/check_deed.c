/* Rules about deeds: whether what is expected, punished, ordered or approved can be done at all. */
#include "shisa/schema.h"

#include "internal.h"

/* --- targets --------------------------------------------------------------------------------- */

/* "send" is aimed at its addressee; the other builtins have no `on` and take no target. */
static bool is_send(const struct check *check, const struct shisa_action *action)
{
    return action == shisa_action_at(check->world, SHISA_SEND);
}

static bool takes_target(const struct check *check, const struct shisa_action *action,
                         enum shisa_kind kind)
{
    return is_send(check, action) ? kind == SHISA_ROLE || kind == SHISA_ORGANISATION
                                  : world_has_string(&action->on, shisa_noun_of(kind)->word);
}

static bool takes_none(const struct check *check, const struct shisa_action *action)
{
    return action->on.count == 0 && !is_send(check, action);
}

/* One deed that a noun names, and the field that names it. */
struct named_deed {
    const char *field;
    const struct shisa_ref *action;
    const struct shisa_ref *target;
};

static bool of_list(const struct shisa_deeds *deeds, uint32_t which, const char *field,
                    struct named_deed *deed)
{
    if (which >= deeds->count) {
        return false;
    }
    *deed = (struct named_deed){ field, &deeds->at[which].action, &deeds->at[which].target };
    return true;
}

/* The deeds of a noun from 0 on; false after the last. */
static bool deed_of(const struct check *check, const void *noun, uint32_t which,
                    struct named_deed *deed)
{
    const struct shisa_expect *expect = noun;
    const struct shisa_penalty *penalty = noun;
    const struct shisa_order *order = noun;
    const struct shisa_approval *approval = noun;
    const struct shisa_chart *chart = noun;
    const struct shisa_scenario *scenario = noun;
    switch (check->noun->kind) {
    case SHISA_EXPECT:
        *deed = (struct named_deed){ "target", &expect->action, &expect->target };
        return which == 0;
    case SHISA_PENALTY:
        *deed = (struct named_deed){ "target", &penalty->action, &penalty->target };
        return which == 0 || of_list(&penalty->unless, which - 1, "unless", deed);
    case SHISA_ORDER:
        return of_list(&order->steps, which, "steps", deed);
    case SHISA_CHART:
        return of_list(&chart->powers, which, "powers", deed);
    case SHISA_KIND_NONE:
        return of_list(&scenario->contained, which, "contained", deed);
    default:
        SHISA_ASSERT(check->noun->kind == SHISA_APPROVAL);
        *deed = (struct named_deed){ "action", &approval->action.action, &approval->action.target };
        return which == 0;
    }
}

#define WITH_DEEDS                                                                                 \
    (SHISA_BIT(SHISA_EXPECT) | SHISA_BIT(SHISA_PENALTY) | SHISA_BIT(SHISA_ORDER) |                 \
     SHISA_BIT(SHISA_APPROVAL) | SHISA_BIT(SHISA_CHART) | CHECK_SCENARIO)

static void target_is_not_needless(struct check *check, const void *noun)
{
    struct named_deed deed;
    for (uint32_t i = 0; deed_of(check, noun, i, &deed); i++) {
        const struct shisa_action *action = shisa_action_at(check->world, deed.action->id);
        if (action != NULL && deed.target->name != NULL && takes_none(check, action) &&
            !check_is_spoilt(check, SHISA_ACTION, deed.action->id)) {
            check_say(check, deed.field, deed.target->name,
                      "aims \"%s\" at \"%s\", but it takes no target", action->head.id,
                      deed.target->name);
        }
    }
}

static void target_is_of_the_right_kind(struct check *check, const void *noun)
{
    struct named_deed deed;
    for (uint32_t i = 0; deed_of(check, noun, i, &deed); i++) {
        const struct shisa_action *action = shisa_action_at(check->world, deed.action->id);
        if (action != NULL && deed.target->id != 0 && !takes_none(check, action) &&
            !takes_target(check, action, deed.target->kind) &&
            !check_is_spoilt(check, SHISA_ACTION, deed.action->id)) {
            check_say(check, deed.field, deed.target->name,
                      "aims \"%s\" at %s \"%s\", which is no target for it", action->head.id,
                      shisa_noun_of(deed.target->kind)->word, deed.target->name);
        }
    }
}

static void targets_are_kinds(struct check *check, const void *noun)
{
    const struct shisa_action *action = noun;
    for (uint32_t i = 0; i < action->on.count; i++) {
        const struct shisa_noun *kind = shisa_noun_named(action->on.at[i]);
        if (kind == NULL || (SHISA_BIT(kind->kind) & WORLD_TARGETS) == 0) {
            check_say(check, "on", action->on.at[i],
                      "is aimed at \"%s\", which is no kind of thing", action->on.at[i]);
        }
    }
}

static void asset_can_take_the_mark(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    const struct shisa_action *action = shisa_action_at(check->world, expect->action.id);
    if (action == NULL || action->marks == NULL || expect->target.kind != SHISA_ASSET) {
        return;
    }
    const struct shisa_asset *asset = shisa_asset_at(check->world, expect->target.id);
    if (!world_has_string(&asset->marks, action->marks) &&
        !check_is_spoilt(check, SHISA_ASSET, expect->target.id)) {
        check_say(check, "target", expect->target.name,
                  "makes \"%s\" %s by \"%s\", but that is not among its marks", asset->head.id,
                  action->marks, action->head.id);
    }
}

/* --- messages and decisions ------------------------------------------------------------------ */

static void message_has_an_addressee(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    if (expect->action.id == SHISA_SEND && expect->to.name == NULL) {
        check_say(check, "action", expect->action.name, "sends, but does not say to whom");
    }
}

static void choice_is_named(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    if (expect->action.id == SHISA_DECIDE &&
        (expect->decision.name == NULL || expect->option == NULL)) {
        check_say(check, "action", expect->action.name, "decides, but does not say %s",
                  expect->decision.name == NULL ? "what" : "which option");
    }
}

static void channel_can_be_written_on(struct check *check, const void *noun)
{
    const struct shisa_ref *via = world_field(noun, shisa_field_named(check->noun, "via"));
    const struct shisa_channel *channel = shisa_channel_at(check->world, via->id);
    if (channel != NULL && channel->oneway) {
        check_say(check, "via", via->name, "is about \"%s\", on which nobody can send",
                  channel->head.id);
    }
}

/* --- penalties and orders -------------------------------------------------------------------- */

static void penalty_has_an_action(struct check *check, const void *noun)
{
    const struct shisa_penalty *penalty = noun;
    if (penalty->action.name == NULL && penalty->event == NULL) {
        check_say(check, "action", NULL, "does not say what is punished");
    }
}

static void mistake_costs(struct check *check, const void *noun)
{
    const int32_t *points = world_field(noun, shisa_field_named(check->noun, "points"));
    if (*points <= 0) {
        check_say(check, "points", NULL, "costs %d points", (int)*points);
    }
}

static void order_has_steps(struct check *check, const void *noun)
{
    const struct shisa_order *order = noun;
    if (order->steps.count < 2) {
        check_say(check, "steps", NULL, "has %u of at least 2 steps", (unsigned)order->steps.count);
    }
}

static const struct check_rule rules[] = {
    { { "E261", "an action is aimed at something though it takes no target",
        "leave the target out" },
      WITH_DEEDS,
      target_is_not_needless },
    { { "E262", "an action is aimed at a thing of the wrong kind",
        "aim it at a kind that the action lists in `on`" },
      WITH_DEEDS,
      target_is_of_the_right_kind },
    { { "E264", "an action is aimed at a kind of thing that there is not",
        "asset, service, role or organisation" },
      SHISA_BIT(SHISA_ACTION),
      targets_are_kinds },
    { { "W265", "an expected action leaves a mark that its asset cannot have",
        "add the mark to `marks` of the asset" },
      SHISA_BIT(SHISA_EXPECT),
      asset_can_take_the_mark },
    { { "E266", "an expected message has no addressee", "add to = …" },
      SHISA_BIT(SHISA_EXPECT),
      message_has_an_addressee },
    { { "E267", "an expected decision does not say which", "add decision = … and option = …" },
      SHISA_BIT(SHISA_EXPECT),
      choice_is_named },
    { { "E268", "participants would have to write on a channel that only shows",
        "name another channel, or take oneway from this one" },
      SHISA_BIT(SHISA_EXPECT) | SHISA_BIT(SHISA_PENALTY) | SHISA_BIT(SHISA_APPROVAL),
      channel_can_be_written_on },
    { { "E271", "a penalty does not say for what", "add action = … or event = …" },
      SHISA_BIT(SHISA_PENALTY),
      penalty_has_an_action },
    { { "E272", "a penalty or a broken order costs nothing",
        "write a positive number: it is taken off" },
      SHISA_BIT(SHISA_PENALTY) | SHISA_BIT(SHISA_ORDER),
      mistake_costs },
    { { "E273", "an order has fewer than two steps",
        "add the steps, or use a penalty with `unless`" },
      SHISA_BIT(SHISA_ORDER),
      order_has_steps },
};

const struct check_rules check_deed_rules = { rules, COUNT_OF(rules) };
