/* Rules about objectives and expectations: whether the score can be what the plan says. */
#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

/* --- objectives ------------------------------------------------------------------------------ */

static shisa_id objective_id(const struct check *check)
{
    return shisa_world_find(check->world, SHISA_OBJECTIVE, check->head->id);
}

static bool sums_are_known(const struct check *check)
{
    return !check_any_spoilt(check, SHISA_BIT(SHISA_EXPECT));
}

static void objective_is_expected(struct check *check, const void *noun)
{
    (void)noun;
    if (check->facts.expects_of[objective_id(check)] == 0 && sums_are_known(check)) {
        check_say(check, NULL, check->head->id, "has no expectation, so nobody can reach it");
    }
}

static void points_add_up(struct check *check, const void *noun)
{
    const struct shisa_objective *objective = noun;
    shisa_id id = objective_id(check);
    int64_t sum = check->facts.points_of[id];
    if (check->facts.expects_of[id] > 0 && sum != objective->points && sums_are_known(check)) {
        check_say(check, "points", NULL, "has %d points, but its expectations add up to %lld",
                  (int)objective->points, (long long)sum);
    }
}

/* --- ways ------------------------------------------------------------------------------------ */

/* What nobody can send, nobody can be expected to send. */
static void message_has_a_way(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    shisa_id from = shisa_world_house(check->world, &expect->of);
    shisa_id to = expect->to.id == 0 ? 0 : shisa_world_house(check->world, &expect->to);
    if (expect->action.id != SHISA_SEND || expect->via.id == 0 || from == 0) {
        return;
    }
    if (!shisa_sends_on(check->world, expect->via.id, from)) {
        check_say(check, "via", expect->via.name,
                  "asks \"%s\" to send on \"%s\", where it is no member",
                  shisa_world_name(check->world, SHISA_ORGANISATION, from), expect->via.name);
    } else if (to != 0 && (!shisa_listens_on(check->world, expect->via.id, to) ||
                           !shisa_route_leads(check->world, expect->via.id, from, to))) {
        check_say(check, "to", expect->to.name,
                  "asks for a message on \"%s\", which does not lead to \"%s\"", expect->via.name,
                  expect->to.name);
    }
}

/* Only the CSIRT to which authority was handed down is not asked. */
static bool asks_owner(const struct shisa_world *world, const struct shisa_role *role)
{
    const struct shisa_organisation *house = shisa_organisation_at(world, role->organisation);
    const struct shisa_chart *chart = house == NULL ? NULL : shisa_chart_at(world, house->chart.id);
    bool handed_down = chart != NULL && chart->authority != NULL && chart->csirt != NULL &&
                       strcmp(chart->authority, "delegated") == 0 && role->post != NULL &&
                       strcmp(chart->csirt, role->post) == 0;
    return chart != NULL && chart->authority != NULL && !handed_down;
}

/* What its owner knows to be dangerous he refuses, however often he is asked. */
static void owner_would_agree(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    const struct shisa_role *role =
        shisa_role_at(check->world, expect->of.kind == SHISA_ROLE ? expect->of.id : 0);
    bool dangerous = expect->target.id != 0 && expect->action.id != 0 &&
                     shisa_world_endangers(check->world, expect->action.id, &expect->target);
    shisa_id owner = dangerous ? shisa_world_owner(check->world, &expect->target) : 0;
    bool asks = role != NULL && owner != 0 && !shisa_role_owns(role, &expect->target) &&
                !shisa_box_within(shisa_role_at(check->world, owner)->post, role->post) &&
                asks_owner(check->world, role);
    if (asks) {
        check_say(check, "target", expect->target.name,
                  "expects what \"%s\", whose it is, refuses as dangerous",
                  shisa_world_name(check->world, SHISA_ROLE, owner));
    }
}

/* --- windows --------------------------------------------------------------------------------- */

static void expectation_has_points(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    if (expect->points <= 0) {
        check_say(check, "points", NULL, "earns %d points", (int)expect->points);
    }
}

static void window_is_in_order(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    if (expect->full > expect->zero) {
        char full[32];
        char zero[32];
        check_say(check, "full", NULL, "still earns all at %s, though none from %s on",
                  shisa_ms_words(expect->full, full), shisa_ms_words(expect->zero, zero));
    }
}

/* When the window opens, as far as the plan tells; SHISA_NEVER: that depends on people. */
static shisa_ms opening(const struct shisa_world *world, const struct shisa_ref *after)
{
    if (after->name == NULL) {
        return 0;
    }
    if (after->kind == SHISA_INJECT) {
        return shisa_inject_at(world, after->id)->at;
    }
    if (after->kind != SHISA_DECISION) {
        return SHISA_NEVER;
    }
    const struct shisa_decision *decision = shisa_decision_at(world, after->id);
    bool follows = decision->at == SHISA_NEVER && decision->after.kind == SHISA_INJECT;
    return follows ? shisa_inject_at(world, decision->after.id)->at : decision->at;
}

static void window_closes_in_time(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    shisa_ms from = opening(check->world, &expect->after);
    shisa_ms length = check->world->scenario.length;
    if (from < length && expect->zero > length - from) {
        char opened[32];
        char zero[32];
        char end[32];
        check_say(check, "zero", NULL,
                  "opens at %s and stays open for %s, but the exercise ends at %s",
                  shisa_ms_words(from, opened), shisa_ms_words(expect->zero, zero),
                  shisa_ms_words(length, end));
    }
}

static void action_can_be_done_in_time(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    const struct shisa_action *action = shisa_action_at(check->world, expect->action.id);
    if (action != NULL && expect->full < action->takes) {
        char full[32];
        char takes[32];
        check_say(check, "full", NULL, "earns all until %s, but \"%s\" takes %s",
                  shisa_ms_words(expect->full, full), action->head.id,
                  shisa_ms_words(action->takes, takes));
    }
}

static void expectation_follows_no_circle(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    shisa_id id = shisa_world_find(check->world, SHISA_EXPECT, expect->head.id);
    shisa_id by_way_of = check->facts.expect_loop[id];
    if (by_way_of == id) {
        check_say(check, "after", expect->after.name, "waits for itself");
    } else if (by_way_of != 0) {
        check_say(check, "after", expect->after.name, "waits for itself by way of \"%s\"",
                  shisa_world_name(check->world, SHISA_EXPECT, by_way_of));
    }
}

static void inject_is_sure_to_come(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    if (expect->after.kind == SHISA_INJECT &&
        shisa_inject_at(check->world, expect->after.id)->at == SHISA_NEVER &&
        !check_is_spoilt(check, SHISA_INJECT, expect->after.id)) {
        check_say(check, "after", expect->after.name,
                  "counts only if a rule sends \"%s\", which has no time", expect->after.name);
    }
}

/* --- words ----------------------------------------------------------------------------------- */

/* The first group of which text has no word; NULL: it mentions all. */
static const struct shisa_strings *missing(const struct shisa_mention *mention, const char *text)
{
    for (uint32_t g = 0; g < mention->count; g++) {
        const struct shisa_strings *group = &mention->groups[g];
        bool found = false;
        for (uint32_t w = 0; w < group->count && !found; w++) {
            found = shisa_text_mentions(text, group->at[w]);
        }
        if (!found) {
            return group;
        }
    }
    return NULL;
}

static void example_mentions(struct check *check, const struct shisa_mention *mention,
                             const char *text, const char *language)
{
    const struct shisa_strings *group = world_blank(text) ? NULL : missing(mention, text);
    if (group != NULL) {
        check_say(check, "example", NULL, "does not mention \"%s\" in its %s example",
                  group->count > 0 ? group->at[0] : "", language);
    }
}

static void examples_mention_what_they_must(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    example_mentions(check, &expect->mention, expect->example.en, "English");
    example_mentions(check, &expect->mention, expect->example.ja, "Japanese");
}

static void mention_has_an_example(struct check *check, const void *noun)
{
    const struct shisa_expect *expect = noun;
    bool speaks = expect->action.id == SHISA_SEND || expect->action.id == SHISA_NOTE_DOWN;
    if (speaks && expect->mention.count > 0 && world_blank(expect->example.en) &&
        world_blank(expect->example.ja)) {
        check_say(check, "mention", NULL, "says what must be mentioned, but has no example");
    }
}

static const struct check_rule rules[] = {
    { { "E251", "an objective has no expectation", "let an expectation name it as its objective" },
      SHISA_BIT(SHISA_OBJECTIVE),
      objective_is_expected },
    { { "E252", "the points of an objective are not the sum of those of its expectations",
        "change one of them until they agree" },
      SHISA_BIT(SHISA_OBJECTIVE),
      points_add_up },
    { { "E253", "an expectation earns no points", "give it at least 1 point" },
      SHISA_BIT(SHISA_EXPECT),
      expectation_has_points },
    { { "E254", "the window of an expectation ends before its full points do",
        "`full` comes before `zero`; both count from `after`" },
      SHISA_BIT(SHISA_EXPECT),
      window_is_in_order },
    { { "W255", "the window of an expectation is still open at ENDEX",
        "ask for it earlier, or make the scenario longer" },
      SHISA_BIT(SHISA_EXPECT),
      window_closes_in_time },
    { { "W256", "an expected action takes longer than its full points last",
        "make `full` at least as long as the action takes" },
      SHISA_BIT(SHISA_EXPECT),
      action_can_be_done_in_time },
    { { "E257", "expectations wait for each other in a circle",
        "let one of them follow an inject instead" },
      SHISA_BIT(SHISA_EXPECT),
      expectation_follows_no_circle },
    { { "W258", "an expectation follows an inject that only a rule sends",
        "that is fine if meant: it counts only when it was sent" },
      SHISA_BIT(SHISA_EXPECT),
      inject_is_sure_to_come },
    { { "E259", "an example lacks a word that must be mentioned",
        "change the example, or add the word it uses to `mention`" },
      SHISA_BIT(SHISA_EXPECT),
      examples_mention_what_they_must },
    { { "W260", "an expectation says what must be mentioned, but not how it could be said",
        "add example = { en = …, ja = … }: bots say it, and check tries it" },
      SHISA_BIT(SHISA_EXPECT),
      mention_has_an_example },
    { { "E275", "an expectation asks for a message that its channel does not carry",
        "see routes and members_only of the channel, member_of of the organisation" },
      SHISA_BIT(SHISA_EXPECT),
      message_has_a_way },
    { { "W276", "an expectation wants done what the owner of the target refuses",
        "expect something smaller, or leave out `vital`" },
      SHISA_BIT(SHISA_EXPECT),
      owner_would_agree },
};

const struct check_rules check_scoring_rules = { rules, COUNT_OF(rules) };
