#include "shisa/schema.h"

#include <string.h>

#include "../run.h"
#include "build.h"

static struct shisa_findings look(struct shisa_world *world)
{
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    ck_assert_msg(findings.count == 0, "linking: %s", findings.count ? findings.at[0].text : "");
    shisa_world_check(world, &findings);
    return findings;
}

START_TEST(a_good_scenario_has_no_findings)
{
    struct shisa_world *world = build_world();
    struct shisa_findings findings = look(world);
    ck_assert_msg(findings.count == 0, "%s: %s", findings.at[0].code, findings.at[0].text);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

/* --- one mistake each ------------------------------------------------------------------------ */

#define SPOIL(name) static void name(struct shisa_world *world)
#define THE(type, WORD, id) ((struct shisa_##type *)declared(world, SHISA_##WORD, id))

SPOIL(no_scenario)
{
    memset(&world->scenario, 0, sizeof(world->scenario));
}
SPOIL(no_title)
{
    world->scenario.title = (struct shisa_text){ NULL, "" };
}
SPOIL(no_scenario_id)
{
    world->scenario.head.id = NULL;
}
SPOIL(no_length)
{
    world->scenario.length = 0;
}
SPOIL(endless)
{
    world->scenario.length = SHISA_LENGTH_MS_MAX + 1;
}
SPOIL(no_seats)
{
    THE(role, ROLE, "aoba/csirt")->seats = 0;
    THE(role, ROLE, "aoba/chief")->seats = 0;
    THE(approval, APPROVAL, "cut")->by = (struct shisa_ref){ 0 };
}
SPOIL(capital_id)
{
    declare(world, SHISA_DOCUMENT, "Plan");
}
SPOIL(empty_id)
{
    declare(world, SHISA_DOCUMENT, "");
}
SPOIL(id_with_two_slashes)
{
    declare(world, SHISA_ROLE, "aoba/csirt/");
}
SPOIL(role_without_organisation)
{
    declare(world, SHISA_ROLE, "csirt");
}
SPOIL(endless_id)
{
    declare(world, SHISA_DOCUMENT,
            "a-name-that-nobody-would-ever-read-on-a-terminal-of-eighty-columns");
}
SPOIL(english_only)
{
    THE(inject, INJECT, "call")->text.ja = NULL;
}
SPOIL(japanese_option_only)
{
    THE(decision, DECISION, "mode")->options.at[1].text.en = "";
}
SPOIL(role_nobody_addresses)
{
    ((struct shisa_role *)declare(world, SHISA_ROLE, "aoba/pr"))->seats = 2;
}
SPOIL(post_of_another_chart)
{
    THE(role, ROLE, "aoba/csirt")->post = "head/dutty";
}
SPOIL(post_without_chart)
{
    THE(organisation, ORGANISATION, "aoba")->chart.name = NULL;
}
SPOIL(wide_mark)
{
    THE(channel, CHANNEL, "phone")->mark.ja = "電話連絡";
}
SPOIL(inject_at_the_end)
{
    THE(inject, INJECT, "worse")->at = 4 * HOUR;
}
SPOIL(decision_after_the_end)
{
    struct shisa_decision *mode = THE(decision, DECISION, "mode");
    mode->at = 5 * HOUR;
    THE(expect, EXPECT, "choose")->after = named("call");
}
SPOIL(asks_without_deadline)
{
    THE(inject, INJECT, "call")->asks = (struct shisa_text){ "Answer", "返事" };
}
SPOIL(deadline_of_nothing)
{
    THE(inject, INJECT, "call")->within = MINUTE;
}
SPOIL(one_option)
{
    THE(decision, DECISION, "mode")->options.count = 1;
}
SPOIL(twice_one_option)
{
    THE(decision, DECISION, "mode")->options.at[1].id = "hand";
}
SPOIL(approval_by_a_voice)
{
    THE(approval, APPROVAL, "cut")->by = named("aoba/crew");
}
SPOIL(services_in_a_circle)
{
    THE(service, SERVICE, "feeder")->needs = need(world, "trains", 10);
}
SPOIL(service_needs_itself)
{
    THE(service, SERVICE, "feeder")->needs = need(world, "feeder", 10);
}
SPOIL(loss_over_all)
{
    THE(service, SERVICE, "trains")->needs.at[0].loss = 101;
}
SPOIL(margin_for_ever)
{
    THE(service, SERVICE, "trains")->needs.at[0].margin = SHISA_NEVER;
}
SPOIL(objective_without_expectation)
{
    struct shisa_objective *extra = declare(world, SHISA_OBJECTIVE, "extra");
    extra->points = 5;
}
SPOIL(points_that_do_not_add_up)
{
    THE(objective, OBJECTIVE, "contain")->points = 20;
}
SPOIL(expectation_for_nothing)
{
    THE(expect, EXPECT, "cut-off")->points = 0;
    THE(objective, OBJECTIVE, "contain")->points = 10;
}
SPOIL(full_after_zero)
{
    THE(expect, EXPECT, "cut-off")->full = 30 * MINUTE;
}
SPOIL(window_over_the_end)
{
    THE(inject, INJECT, "call")->at = 4 * HOUR - 5 * MINUTE;
}
SPOIL(window_of_a_decision_over_the_end)
{
    THE(decision, DECISION, "mode")->at = SHISA_NEVER;
    THE(decision, DECISION, "mode")->after = named("call");
    THE(expect, EXPECT, "choose")->zero = 4 * HOUR;
}
SPOIL(window_from_the_start_over_the_end)
{
    THE(expect, EXPECT, "cut-off")->after.name = NULL;
    THE(expect, EXPECT, "cut-off")->zero = 5 * HOUR;
}
SPOIL(too_little_time)
{
    THE(expect, EXPECT, "cut-off")->full = MINUTE;
}
SPOIL(expectations_in_a_circle)
{
    THE(expect, EXPECT, "cut-off")->after = named("tell");
}
SPOIL(expectation_of_itself)
{
    THE(expect, EXPECT, "tell")->after = named("tell");
}
SPOIL(expectation_after_a_contingency)
{
    THE(expect, EXPECT, "cut-off")->after = named("worse");
}
SPOIL(example_without_the_word)
{
    THE(expect, EXPECT, "tell")->example.ja = "了解しました。";
}
SPOIL(mention_without_example)
{
    THE(expect, EXPECT, "tell")->example = (struct shisa_text){ NULL, NULL };
}
SPOIL(no_member)
{
    THE(channel, CHANNEL, "phone")->members_only = true;
}
SPOIL(dangerous_deed)
{
    THE(asset, ASSET, "hmi")->vital = (struct shisa_text){ "The relays need it", "保護に要る" };
    THE(action, ACTION, "isolate")->impact = 2;
    THE(expect, EXPECT, "cut-off")->of = named("aoba/chief"); /* he has no box above theirs */
    THE(chart, CHART, "small")->authority = "consensus";
}
SPOIL(needless_target)
{
    THE(expect, EXPECT, "cut-off")->action = named("convene");
}
SPOIL(needless_target_in_an_order)
{
    THE(order, ORDER, "talk-first")->steps = deeds(world, "convene:aoba isolate:hmi");
}
SPOIL(needless_target_of_decide)
{
    THE(penalty, PENALTY, "panic")->unless = deeds(world, "decide:aoba");
}
SPOIL(target_of_another_kind)
{
    THE(expect, EXPECT, "cut-off")->target = named("feeder");
}
SPOIL(message_to_an_asset)
{
    THE(penalty, PENALTY, "panic")->unless = deeds(world, "convene send:hmi");
}
SPOIL(approval_of_another_kind)
{
    THE(approval, APPROVAL, "cut")->action.action = named("isolate:feeder");
}
SPOIL(no_such_kind)
{
    THE(action, ACTION, "convene")->on = strings(world, "organization");
    THE(penalty, PENALTY, "panic")->unless.count = 0;
}
SPOIL(mark_the_asset_lacks)
{
    THE(asset, ASSET, "hmi")->marks = strings(world, "infected");
}
SPOIL(message_to_nobody)
{
    THE(expect, EXPECT, "tell")->to.name = NULL;
}
SPOIL(decision_without_option)
{
    THE(expect, EXPECT, "choose")->option = NULL;
}
SPOIL(decides_nothing)
{
    THE(expect, EXPECT, "choose")->decision.name = NULL;
}
SPOIL(message_to_a_screen)
{
    THE(expect, EXPECT, "tell")->via = named("monitor");
}
SPOIL(approval_of_a_screen)
{
    THE(approval, APPROVAL, "cut")->via = named("monitor");
}
SPOIL(penalty_for_nothing)
{
    THE(penalty, PENALTY, "panic")->action.name = NULL;
}
SPOIL(free_penalty)
{
    THE(penalty, PENALTY, "panic")->points = -3;
}
SPOIL(free_order)
{
    THE(order, ORDER, "talk-first")->points = 0;
}
SPOIL(order_of_one)
{
    THE(order, ORDER, "talk-first")->steps.count = 1;
}

static const struct {
    const char *code;
    void (*spoil)(struct shisa_world *world);
    const char *text;
} mistakes[] = {
    { "E201", no_scenario, "the scenario is not declared" },
    { "E202", no_title, "the scenario has no title" },
    { "E202", no_scenario_id, "the scenario has no id" },
    { "E203", no_length, "the scenario has no length" },
    { "E203", endless, "the scenario is longer than ten years" },
    { "E204", no_seats, "the scenario has no role with a seat" },
    { "E205", capital_id, "document \"Plan\" has an id that is badly formed" },
    { "E205", empty_id, "document \"\" has an id that is badly formed" },
    { "E205", id_with_two_slashes, "role \"aoba/csirt/\" has an id" },
    { "E205", role_without_organisation, "role \"csirt\" has an id that is badly formed" },
    { "E205", endless_id, "document \"a-name-that-nobody-would-ever-read" },
    { "W206", english_only, "inject \"call\" has its text only in English" },
    { "W206", japanese_option_only, "decision \"mode\" has its options only in Japanese" },
    { "E207", role_nobody_addresses,
      "role \"aoba/pr\" has a seat, but no inject, decision or approval ever reaches it" },
    { "E208", post_of_another_chart,
      "role \"aoba/csirt\" has the post \"head/dutty\", which chart \"small\" has not" },
    { "E208", post_without_chart, "role \"aoba/csirt\" has a post, but \"aoba\" has no chart" },
    { "E209", wide_mark, "channel \"phone\" has a mark of 8 columns, of which 6 fit" },
    { "E211", inject_at_the_end, "inject \"worse\" comes at 4h, but the exercise ends at 4h" },
    { "E211", decision_after_the_end,
      "decision \"mode\" comes at 5h, but the exercise ends at 4h" },
    { "E212", asks_without_deadline,
      "inject \"call\" asks for something, but not within what time" },
    { "E212", deadline_of_nothing, "inject \"call\" has a deadline, but asks for nothing" },
    { "E221", one_option, "decision \"mode\" leaves no choice: it has 1 of at least 2 options" },
    { "E222", twice_one_option, "decision \"mode\" has two options \"hand\"" },
    { "E231", approval_by_a_voice,
      "approval \"cut\" waits for \"aoba/crew\", an outside voice that never answers" },
    { "E241", services_in_a_circle, "service \"feeder\" needs itself by way of \"trains\"" },
    { "E241", service_needs_itself, "service \"feeder\" needs itself" },
    { "E242", loss_over_all, "service \"trains\" loses 101 per cent with \"feeder\"" },
    { "E242", margin_for_ever,
      "service \"trains\" has a margin or restore of \"feeder\" out of range" },
    { "E251", objective_without_expectation, "objective \"extra\" has no expectation" },
    { "E252", points_that_do_not_add_up,
      "objective \"contain\" has 20 points, but its expectations add up to 15" },
    { "E253", expectation_for_nothing, "expect \"cut-off\" earns 0 points" },
    { "E254", full_after_zero,
      "expect \"cut-off\" still earns all at 30m, though none from 20m on" },
    { "W255", window_over_the_end,
      "expect \"cut-off\" opens at 3h55m and stays open for 20m, but the exercise ends at 4h" },
    { "W255", window_of_a_decision_over_the_end, "expect \"choose\" opens at 5m" },
    { "W255", window_from_the_start_over_the_end, "expect \"cut-off\" opens at 0" },
    { "W256", too_little_time, "expect \"cut-off\" earns all until 1m, but \"isolate\" takes 2m" },
    { "E257", expectations_in_a_circle, "expect \"cut-off\" waits for itself by way of \"tell\"" },
    { "E257", expectation_of_itself, "expect \"tell\" waits for itself" },
    { "W258", expectation_after_a_contingency,
      "expect \"cut-off\" counts only if a rule sends \"worse\", which has no time" },
    { "E259", example_without_the_word,
      "expect \"tell\" does not mention \"breaker\" in its Japanese example" },
    { "W260", mention_without_example,
      "expect \"tell\" says what must be mentioned, but has no example" },
    { "E261", needless_target,
      "expect \"cut-off\" aims \"convene\" at \"hmi\", but it takes no target" },
    { "E261", needless_target_in_an_order, "order \"talk-first\" aims \"convene\" at \"aoba\"" },
    { "E261", needless_target_of_decide, "penalty \"panic\" aims \"decide\" at \"aoba\"" },
    { "E262", target_of_another_kind,
      "expect \"cut-off\" aims \"isolate\" at service \"feeder\", which is no target for it" },
    { "E262", message_to_an_asset, "penalty \"panic\" aims \"send\" at asset \"hmi\"" },
    { "E262", approval_of_another_kind, "approval \"cut\" aims \"isolate\" at service \"feeder\"" },
    { "E264", no_such_kind,
      "action \"convene\" is aimed at \"organization\", which is no kind of thing" },
    { "W265", mark_the_asset_lacks,
      "expect \"cut-off\" makes \"hmi\" isolated by \"isolate\", but that is not among its marks" },
    { "E266", message_to_nobody, "expect \"tell\" sends, but does not say to whom" },
    { "E267", decision_without_option, "expect \"choose\" decides, but does not say which option" },
    { "E267", decides_nothing, "expect \"choose\" decides, but does not say what" },
    { "E268", message_to_a_screen,
      "expect \"tell\" is about \"monitor\", on which nobody can send" },
    { "E268", approval_of_a_screen, "approval \"cut\" is about \"monitor\"" },
    { "E271", penalty_for_nothing, "penalty \"panic\" does not say what is punished" },
    { "E272", free_penalty, "penalty \"panic\" costs -3 points" },
    { "E272", free_order, "order \"talk-first\" costs 0 points" },
    { "E273", order_of_one, "order \"talk-first\" has 1 of at least 2 steps" },
    { "W276", dangerous_deed, "expect \"cut-off\" expects what" },
    { "E275", no_member,
      "expect \"tell\" asks \"aoba\" to send on \"phone\", where it is no member" },
};

#define MISTAKES (sizeof(mistakes) / sizeof(mistakes[0]))

START_TEST(each_mistake_is_found_and_nothing_else)
{
    for (size_t i = 0; i < MISTAKES; i++) {
        struct shisa_world *world = build_world();
        mistakes[i].spoil(world);
        struct shisa_findings findings = look(world);
        ck_assert_msg(findings.count > 0, "row %zu: no %s", i, mistakes[i].code);
        for (uint32_t f = 0; f < findings.count; f++) {
            const struct shisa_finding *finding = &findings.at[f];
            ck_assert_msg(strcmp(finding->code, mistakes[i].code) == 0, "row %zu (%s) found %s: %s",
                          i, mistakes[i].code, finding->code, finding->text);
            ck_assert_int_eq(finding->severity,
                             mistakes[i].code[0] == 'W' ? SHISA_WARNING : SHISA_ERROR);
            ck_assert_str_ne(finding->help, "");
            ck_assert_str_eq(finding->place.file, "scenario.lua");
            ck_assert_uint_gt(finding->place.line, 0);
        }
        ck_assert_msg(strncmp(findings.at[0].text, mistakes[i].text, strlen(mistakes[i].text)) == 0,
                      "row %zu says: %s", i, findings.at[0].text);
        shisa_findings_finish(&findings);
        shisa_world_destroy(world);
    }
}
END_TEST

START_TEST(each_code_of_the_reference_has_a_row)
{
    struct shisa_buf page = { 0 };
    shisa_schema_reference(&page);
    const char *row = strstr(page.data, "| E201 |");
    ck_assert_ptr_nonnull(row);
    for (; row != NULL; row = strstr(row + 1, "\n| ")) {
        row += *row == '\n';
        bool found = false;
        for (size_t i = 0; i < MISTAKES && !found; i++) {
            found = strncmp(row + 2, mistakes[i].code, 4) == 0;
        }
        ck_assert_msg(found, "no row for %.4s", row + 2);
    }
    shisa_buf_finish(&page);
}
END_TEST

START_TEST(a_name_that_linking_did_not_find_is_not_said_again)
{
    struct shisa_world *world = build_world();
    THE(expect, EXPECT, "tell")->via = named("fone");
    THE(expect, EXPECT, "cut-off")->target = named("hmj");
    THE(approval, APPROVAL, "cut")->by = named("aoba/cheif");
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    ck_assert_uint_eq(findings.count, 3);
    shisa_world_check(world, &findings);
    ck_assert_uint_eq(findings.count, 3);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(what_loading_said_of_a_field_is_not_said_again)
{
    struct shisa_world *world = build_world();
    struct shisa_penalty *panic = THE(penalty, PENALTY, "panic");
    panic->action.name = NULL;
    panic->points = 0;
    struct shisa_findings findings = { 0 };
    struct shisa_finding *said =
        shisa_finding_add(&findings, SHISA_ERROR, "E007", panic->head.place, "no action");
    said->noun = "penalty";
    said->field = "action";
    shisa_world_link(world, &findings);
    shisa_world_check(world, &findings);
    ck_assert_uint_eq(findings.count, 2);
    ck_assert_str_eq(findings.at[1].code, "E272");
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(an_organisation_addressed_addresses_all_its_roles)
{
    struct shisa_world *world = build_world();
    role_nobody_addresses(world);
    THE(inject, INJECT, "call")->to = refs(world, "aoba");
    struct shisa_findings findings = look(world);
    ck_assert_uint_eq(findings.count, 0);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(a_circle_of_three_is_said_once)
{
    struct shisa_world *world = build_world();
    struct shisa_service *water = declare(world, SHISA_SERVICE, "water");
    water->name = (struct shisa_text){ "Water", "水道" };
    water->of = named("aoba");
    water->needs = need(world, "trains", 10);
    THE(service, SERVICE, "feeder")->needs = need(world, "water", 10);
    struct shisa_findings findings = look(world);
    ck_assert_uint_eq(findings.count, 1);
    ck_assert_str_eq(findings.at[0].text, "service \"feeder\" needs itself by way of \"water\"");
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { a_good_scenario_has_no_findings,
                                   each_mistake_is_found_and_nothing_else,
                                   each_code_of_the_reference_has_a_row,
                                   a_name_that_linking_did_not_find_is_not_said_again,
                                   what_loading_said_of_a_field_is_not_said_again,
                                   an_organisation_addressed_addresses_all_its_roles,
                                   a_circle_of_three_is_said_once,
                                   NULL };
    return run_tests("world-check", tests);
}
