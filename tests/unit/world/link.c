#include "shisa/schema.h"

#include <string.h>

#include "../run.h"
#include "build.h"

#define THE(type, WORD, id) ((struct shisa_##type *)declared(world, SHISA_##WORD, id))

START_TEST(names_become_kinds_and_ids)
{
    struct shisa_world *world = build_world();
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    ck_assert_uint_eq(findings.count, 0);

    const struct shisa_inject *call = THE(inject, INJECT, "call");
    ck_assert_ptr_eq(shisa_channel_at(world, call->via.id), THE(channel, CHANNEL, "phone"));
    ck_assert_int_eq(call->to.at[0].kind, SHISA_ROLE);
    ck_assert_ptr_eq(shisa_role_at(world, call->to.at[0].id), THE(role, ROLE, "aoba/csirt"));
    ck_assert_uint_eq(THE(inject, INJECT, "worse")->from.id, 0);
    const struct shisa_role *csirt = THE(role, ROLE, "aoba/csirt");
    ck_assert_int_eq(csirt->owns.at[0].kind, SHISA_ASSET);
    ck_assert_int_eq(csirt->owns.at[1].kind, SHISA_SERVICE);
    ck_assert_uint_eq(THE(service, SERVICE, "trains")->needs.at[0].service.id,
                      shisa_world_find(world, SHISA_SERVICE, "feeder"));
    ck_assert_int_eq(THE(expect, EXPECT, "tell")->after.kind, SHISA_EXPECT);
    ck_assert_uint_eq(THE(expect, EXPECT, "choose")->option_number, 1);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(a_deed_is_an_action_and_perhaps_a_target)
{
    struct shisa_world *world = build_world();
    THE(approval, APPROVAL, "cut")->action.target = named("hmi");
    THE(approval, APPROVAL, "cut")->action.action = named("isolate");
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    ck_assert_uint_eq(findings.count, 0);
    const struct shisa_deeds *steps = &THE(order, ORDER, "talk-first")->steps;
    ck_assert_str_eq(steps->at[0].action.name, "convene");
    ck_assert_int_eq(steps->at[0].target.kind, SHISA_KIND_NONE);
    ck_assert_str_eq(steps->at[1].action.name, "isolate");
    ck_assert_str_eq(steps->at[1].target.name, "hmi");
    ck_assert_int_eq(steps->at[1].target.kind, SHISA_ASSET);
    ck_assert_int_eq(THE(approval, APPROVAL, "cut")->action.target.kind, SHISA_ASSET);
    ck_assert_int_eq(THE(penalty, PENALTY, "panic")->unless.at[0].target.kind, SHISA_ROLE);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(roles_know_their_organisation_and_it_knows_them)
{
    struct shisa_world *world = build_world();
    declare(world, SHISA_ORGANISATION, "meti");
    declare(world, SHISA_ROLE, "meti/desk");
    declare(world, SHISA_ROLE, "aoba/pr");
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    shisa_id aoba = shisa_world_find(world, SHISA_ORGANISATION, "aoba");
    shisa_id meti = shisa_world_find(world, SHISA_ORGANISATION, "meti");
    ck_assert_uint_eq(THE(role, ROLE, "meti/desk")->organisation, meti);
    ck_assert_uint_eq(world->roles_of[meti].count, 1);
    ck_assert_uint_eq(world->roles_of[aoba].count, 4);
    const shisa_id *roles = world->roles_of[aoba].items;
    ck_assert_str_eq(shisa_world_name(world, SHISA_ROLE, roles[0]), "aoba/csirt");
    ck_assert_str_eq(shisa_world_name(world, SHISA_ROLE, roles[3]), "aoba/pr");
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(the_start_is_read_and_parameters_take_their_first_value)
{
    struct shisa_world *world = build_world();
    struct shisa_parameter parameters[] = {
        { .name = "authority", .values = strings(world, "consensus hybrid") },
        { .name = "season", .values = strings(world, "summer winter"), .value = "winter" },
    };
    world->scenario.parameters = (struct shisa_parameters){ parameters, 2 };
    struct shisa_findings findings = { 0 };
    shisa_world_link(world, &findings);
    ck_assert_str_eq(parameters[0].value, "consensus");
    ck_assert_str_eq(parameters[1].value, "winter");
    int64_t minute;
    ck_assert_int_eq(shisa_date_parse("2005-02-14 09:00 +09:00", &minute, NULL), SHISA_OK);
    ck_assert_int_eq(world->scenario.starts_minute, minute);
    shisa_findings_finish(&findings);
    shisa_world_destroy(world);
}
END_TEST

/* --- what is not there ----------------------------------------------------------------------- */

#define SPOIL(name) static void name(struct shisa_world *world)

SPOIL(mistyped_addressee)
{
    THE(inject, INJECT, "call")->to = refs(world, "aoba/chief aoba/csrit");
}
SPOIL(mistyped_channel)
{
    THE(expect, EXPECT, "tell")->via = named("phon");
}
SPOIL(channel_as_sender)
{
    THE(inject, INJECT, "call")->from = named("phone");
}
SPOIL(mistyped_possession)
{
    THE(role, ROLE, "aoba/csirt")->owns = refs(world, "hmi feder");
}
SPOIL(mistyped_action_of_a_step)
{
    THE(order, ORDER, "talk-first")->steps = deeds(world, "convene isolte:hmi");
}
SPOIL(mistyped_target_of_a_step)
{
    THE(order, ORDER, "talk-first")->steps = deeds(world, "convene isolate:hmu");
}
SPOIL(mistyped_need)
{
    THE(service, SERVICE, "trains")->needs = need(world, "fedeer", 100);
}
SPOIL(mistyped_after)
{
    THE(expect, EXPECT, "tell")->after = named("cutoff");
}
SPOIL(mistyped_organisation)
{
    declare(world, SHISA_ROLE, "aob/pr");
}
SPOIL(mistyped_option)
{
    THE(expect, EXPECT, "choose")->option = "hnad";
}
SPOIL(no_date)
{
    world->scenario.starts = "tomorrow";
}
SPOIL(nothing_like_it)
{
    THE(organisation, ORGANISATION, "aoba")->chart = named("matrix-of-seventeen");
}

static const struct {
    void (*spoil)(struct shisa_world *world);
    const char *code;
    const char *text;
    const char *help;
    const char *field;
    const char *token;
} rows[] = {
    { mistyped_addressee, "E101", "unknown role or organisation \"aoba/csrit\" in inject \"call\"",
      "did you mean \"aoba/csirt\"?", "to", "aoba/csrit" },
    { mistyped_channel, "E101", "unknown channel \"phon\" in expect \"tell\"",
      "did you mean \"phone\"?", "via", "phon" },
    { channel_as_sender, "E101", "unknown role \"phone\" in inject \"call\"",
      "declare it, or correct the name", "from", "phone" },
    { mistyped_possession, "E101",
      "unknown asset, resource or service \"feder\" in role \"aoba/csirt\"",
      "did you mean \"feeder\"?", "owns", "feder" },
    { mistyped_action_of_a_step, "E101", "unknown action \"isolte\" in order \"talk-first\"",
      "did you mean \"isolate\"?", "steps", "isolte" },
    { mistyped_target_of_a_step, "E101",
      "unknown asset, service, role or organisation \"hmu\" in order \"talk-first\"",
      "did you mean \"hmi\"?", "steps", "hmu" },
    { mistyped_need, "E101", "unknown service \"fedeer\" in service \"trains\"",
      "did you mean \"feeder\"?", "needs", "fedeer" },
    { mistyped_after, "E101", "unknown expect, decision or inject \"cutoff\" in expect \"tell\"",
      "did you mean \"cut-off\"?", "after", "cutoff" },
    { mistyped_organisation, "E102", "unknown organisation \"aob\" in role \"aob/pr\"",
      "did you mean \"aoba\"?", NULL, "aob/pr" },
    { mistyped_option, "E103", "decision \"mode\" has no option \"hnad\" in expect \"choose\"",
      "did you mean \"hand\"?", "option", "hnad" },
    { no_date, "E104", "", "write day, time and zone as \"2005-02-14 09:00 +09:00\"", "starts",
      "tomorrow" },
    { nothing_like_it, "E101", "unknown chart \"matrix-of-seventeen\" in organisation \"aoba\"",
      "declare it, or correct the name", "chart", "matrix-of-seventeen" },
};

static void check_text(const char *said, const char *wanted)
{
    if (wanted == NULL) {
        ck_assert_ptr_null(said);
    } else {
        ck_assert_str_eq(said, wanted);
    }
}

START_TEST(a_name_of_nothing_is_a_finding_with_the_nearest_name)
{
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct shisa_world *world = build_world();
        rows[i].spoil(world);
        struct shisa_findings findings = { 0 };
        shisa_world_link(world, &findings);
        ck_assert_uint_eq(findings.count, 1);
        ck_assert_uint_eq(findings.errors, 1);
        const struct shisa_finding *finding = &findings.at[0];
        ck_assert_str_eq(finding->code, rows[i].code);
        if (rows[i].text[0] != '\0') {
            ck_assert_str_eq(finding->text, rows[i].text);
        }
        ck_assert_str_eq(finding->help, rows[i].help);
        check_text(finding->field, rows[i].field);
        check_text(finding->token, rows[i].token);
        ck_assert_ptr_nonnull(finding->noun);
        shisa_findings_finish(&findings);
        shisa_world_destroy(world);
    }
}
END_TEST

/* --- names in passing ------------------------------------------------------------------------ */

START_TEST(of_two_kinds_with_one_name_the_first_wins)
{
    struct shisa_world *world = build_world();
    declare(world, SHISA_ASSET, "feeder");
    struct shisa_ref ref = named("feeder");
    uint32_t kinds = SHISA_BIT(SHISA_ASSET) | SHISA_BIT(SHISA_SERVICE);
    ck_assert_int_eq(shisa_world_resolve(world, kinds, &ref, NULL), SHISA_OK);
    ck_assert_int_eq(ref.kind, SHISA_SERVICE);
    ck_assert_int_eq(shisa_world_resolve(world, SHISA_BIT(SHISA_ASSET), &ref, NULL), SHISA_OK);
    ck_assert_int_eq(ref.kind, SHISA_ASSET);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(a_deed_in_a_rule_is_resolved_or_refused_with_a_suggestion)
{
    struct shisa_world *world = build_world();
    struct shisa_deed deed;
    struct shisa_err err;
    char text[] = "isolate:hmi";
    ck_assert_int_eq(shisa_world_deed(world, text, &deed, &err), SHISA_OK);
    memset(text, 'x', sizeof(text) - 1); /* nothing of it is kept */
    ck_assert_str_eq(deed.action.name, "isolate");
    ck_assert_str_eq(deed.target.name, "hmi");
    ck_assert_int_eq(deed.target.kind, SHISA_ASSET);
    ck_assert_int_eq(shisa_world_deed(world, "memo", &deed, &err), SHISA_OK);
    ck_assert_uint_eq(deed.action.id, SHISA_NOTE_DOWN);
    ck_assert_ptr_null(deed.target.name);
    ck_assert_int_eq(shisa_world_deed(world, "isolte:hmi", &deed, &err), SHISA_NOT_FOUND);
    ck_assert_str_eq(err.text, "unknown action \"isolte\"; did you mean \"isolate\"?");
    ck_assert_int_eq(shisa_world_deed(world, "isolate:", &deed, &err), SHISA_NOT_FOUND);
    ck_assert_str_eq(err.text, "unknown asset, service, role or organisation \"\"");
    shisa_world_destroy(world);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { names_become_kinds_and_ids,
                                   a_deed_is_an_action_and_perhaps_a_target,
                                   roles_know_their_organisation_and_it_knows_them,
                                   the_start_is_read_and_parameters_take_their_first_value,
                                   a_name_of_nothing_is_a_finding_with_the_nearest_name,
                                   of_two_kinds_with_one_name_the_first_wins,
                                   a_deed_in_a_rule_is_resolved_or_refused_with_a_suggestion,
                                   NULL };
    return run_tests("world-link", tests);
}
