/* What a planner is told about mistakes in a scenario. */
#include "stage.h"

struct row {
    const char *source;
    const char *findings;
};

/* A scenario that fails in many ways says all of them. */
static void check_rows(const char *head, const struct row *rows, size_t count)
{
    struct shisa_buf text = { 0 };
    for (size_t i = 0; i < count; i++) {
        struct stage stage;
        text.len = 0;
        shisa_buf_puts(&text, head);
        shisa_buf_puts(&text, rows[i].source);
        const struct stage_file files[] = { { "scenario.lua", text.data, 0 }, { NULL, NULL, 0 } };
        ck_assert_int_eq(stage_load(&stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
        ck_assert_str_eq(stage_findings(&stage), rows[i].findings);
        stage_close(&stage);
    }
    shisa_buf_finish(&text);
}

#define IN "scenario.lua:2: "
#define SCENARIO "scenario { id = 's', length = '1h', title = { en = 'S', ja = 'S' } }\n"

static const struct row declaration_rows[] = {
    { "inject 'x' { vai = 'mail', via = 'm', to = 'r', text = { en = 'a' } }",
      IN "E003 inject \"x\" has no field \"vai\" (did you mean \"via\"?)" },
    { "inject 'x' { zzzz = 1, aaaa = 1, via = 'm', to = 'r', text = { en = 'a' } }",
      IN "E003 inject \"x\" has no field \"aaaa\"\n" IN "E003 inject \"x\" has no field \"zzzz\"" },
    { "objective 'o' { text = { en = 'a' } }",
      IN "E004 objective \"o\" needs the field \"points\"" },
    { "objective 'o' { points = '5', text = { en = 'a' } }",
      IN "E005 objective \"o\" needs a whole number in \"points\", not the string \"5\"" },
    { "objective 'o' { points = 1.5, text = { en = 'a' } }",
      IN "E005 objective \"o\" needs a whole number in \"points\", not a number with a "
         "fraction" },
    { "objective 'o' { points = -1, text = { en = 'a' } }",
      IN "E007 objective \"o\" needs 0 to 10000 in \"points\", not -1" },
    { "objective 'o' { points = 5, text = 'a' }",
      IN "E005 objective \"o\" needs a text { en = …, ja = … } in \"text\", not the string "
         "\"a\"" },
    { "objective 'o' { points = 5, text = { jp = 'a', en = 'a' } }",
      IN "E003 objective \"o\", in \"text\", has no field \"jp\" (did you mean \"ja\"?)" },
    { "objective 'o' { points = 5, text = { en = '\\xff' } }",
      IN "E010 objective \"o\", in \"text\", cannot show \"en\": the text is not UTF-8 from byte "
         "1 on" },
    { "objective 'o' { 5, points = 5, text = { en = 'a' } }",
      IN "E003 objective \"o\" has value number 1 without a name: write field = value" },
    { "action 'a' { name = { en = 'a' }, group = { en = 'g' }, help = { en = 'h' },\n"
      "takes = 5 }",
      IN "E005 action \"a\" needs a duration such as \"5m\" in \"takes\", not the number 5" },
    { "action 'a' { name = { en = 'a' }, group = { en = 'g' }, help = { en = 'h' },\n"
      "takes = '5 min' }",
      IN "E006 action \"a\" has no duration in \"takes\": "
         "\"5 min\" is not a duration: write it like \"90s\", \"5m\" or \"1h30m\"" },
    { "action 'a' { name = { en = 'a' }, group = { en = 'g' }, help = { en = 'h' },\n"
      "takes = '9999d' }",
      IN "E006 action \"a\" has no duration in \"takes\": \"9999d\" is too long: an exercise "
         "may last 3653 days" },
    { "channel 'c' { name = { en = 'a' }, mark = { en = 'a' }, spoken = 'yes' }",
      IN "E005 channel \"c\" needs true or false in \"spoken\", not the string \"yes\"" },
    { "chart 'c' { name = { en = 'a' }, model = 'M9', boxes = { 'a' } }",
      IN "E008 chart \"c\" needs one of general|M1|M2|M3|M4 in \"model\", not \"M9\" (did you "
         "mean "
         "\"M1\"?)" },
    { "role 'a/b' { name = { en = 'a' }, owns = { x = 'y' } }",
      IN "E005 role \"a/b\" needs an id or a list of ids in \"owns\", not a table with names "
         "or gaps" },
    { "role 'a/b' { name = { en = 'a' }, owns = { 5 } }",
      IN "E005 role \"a/b\" needs the id of something declared in \"owns\", not the number 5" },
    { "inject 'x' { via = 'm', to = 'r', text = { en = 'a' }, effect = 5 }",
      IN "E005 inject \"x\" needs a function in \"effect\", not the number 5" },
    { "approval 'x' { of = 'o', action = 'send:', by = 'r', within = '5m', why = { en = 'a' } "
      "}",
      IN "E005 approval \"x\" needs a deed \"action\" or \"action:target\" in \"action\", not "
         "the string \"send:\"" },
    { "service 's' { of = 'o', name = { en = 'a' }, needs = { f = { margin = 5, los = 1 } } }",
      IN "E005 service \"s\", in \"needs\", needs a duration such as \"5m\" in \"margin\", not "
         "the number 5\n" IN "E004 service \"s\", in \"needs\", needs the field \"loss\"\n" IN
         "E003 service \"s\", in \"needs\", has no field \"los\" (did you mean \"loss\"?)" },
    { "decision 'd' { at = '1m', to = 'r', within = '1m', text = { en = 'a' },\n"
      "options = { { id = 'a', text = { en = 'a' } }, { id = 'b' }, 'c' } }",
      IN "E004 decision \"d\", item 2 of \"options\", needs the field \"text\"\n" IN
         "E005 decision \"d\", item 3 of \"options\", needs an option { id = …, text = … } in "
         "\"options\", not the string \"c\"" },
    { "objective 'o' { points = 5, text = { en = 'a' } }\n"
      "objective 'o' { points = 5, text = { en = 'a' } }",
      "scenario.lua:3: E009 objective \"o\" is declared twice, first at scenario.lua:2" },
    { SCENARIO, IN "E009 scenario is declared twice, first at scenario.lua:1" },
    { "inject 'x'", IN "E004 inject \"x\" has no table: write inject \"x\" { … }" },
    { "inject('x', 5)", IN "E005 inject \"x\" needs a table { … }, not a number" },
    { "inject { at = '5m' }", IN "E001 \"inject\" needs an id: inject \"id\" { … }" },
};

START_TEST(each_mistake_in_a_declaration_is_told_with_its_line_and_a_suggestion)
{
    check_rows(SCENARIO, declaration_rows, sizeof declaration_rows / sizeof declaration_rows[0]);
}
END_TEST

START_TEST(a_mistake_of_the_code_is_told_with_file_and_line_and_ends_loading)
{
    static const struct row rows[] = {
        { "injct 'x' {}", IN "E001 there is no \"injct\" (did you mean \"inject\"?)" },
        { "local x = 5 +", IN "E001 unexpected symbol near <eof>" },
        { "foo = 5", IN "E001 \"foo\" would be global: write local in front of it" },
        { "function foo() end", IN "E001 \"foo\" would be global: write local in front of it" },
        { "\nnosuch.thing()",
          "scenario.lua:3: E001 there is no \"nosuch\": shisa help reference lists all there is" },
        { "local t = nil; t.x = 5", IN "E001 attempt to index a nil value (local 't')" },
        { "error('no luck')", IN "E001 no luck" },
        { "error { 5 }", IN "E001 error with a value that is no text but a table" },
        { "local function f() return 1 + f() end f()",
          IN "E001 calls are nested too deeply: a recursion without end?" },
        { "send 'x'", IN
          "E001 \"send\" works only in functions that run during the exercise (on, task, effect)" },
        { "service('x'):set(5)", IN
          "E001 \"service\" is only declared here: its methods work in functions that run during "
          "the exercise (on, task, effect)" },
        { "on('x', function() end)",
          IN "E001 bad argument #1 to 'on' (an event, as delivered \"alert\" or done "
             "\"isolate:laptop\" expected, got string)" },
        { "on(delivered 'x')",
          IN "E001 bad argument #2 to 'on' (function expected, got no value)" },
        { "local p = parameter 'x'",
          IN "E001 the scenario has no parameter \"x\": declare it in scenario { parameters = { … "
             "} }" },
        { "task('a', function() end)\ntask('a', function() end)",
          "scenario.lua:3: E009 task \"a\" is there twice, first at scenario.lua:2" },
    };
    check_rows(SCENARIO, rows, sizeof rows / sizeof rows[0]);
}
END_TEST

START_TEST(the_scenario_must_come_first)
{
    static const struct row rows[] = {
        { "objective 'o' { points = 1, text = { en = 'a' } }\nobjective 'p' { points = 1,\n"
          "text = { en = 'a' } }\n" SCENARIO,
          "scenario.lua:1: E002 objective \"o\" stands before the scenario: scenario { … } must "
          "come first" },
    };
    check_rows("", rows, 1);
}
END_TEST

START_TEST(names_in_rules_are_looked_up_when_everything_is_declared)
{
    static const struct row rows[] = {
        { "on(delivered 'alret', function() send 'extra' end)",
          IN "E012 delivered: unknown inject \"alret\" (did you mean \"alert\"?)" },
        { "on(done 'isolat', function() send 'extra' end)",
          IN "E012 done: unknown expect or action \"isolat\" (did you mean \"isolate\"?)" },
        { "on(done 'isolate:laptob', function() send 'extra' end)",
          IN "E012 done: unknown asset, service, role or organisation \"laptob\" (did you mean "
             "\"laptop\"?)" },
        { "on(chosen('mode', 'c'), function() send 'extra' end)",
          IN "E012 chosen: decision \"mode\" has no option \"c\"" },
        { "on(lapsed 'later', function() send 'extra' end)\n"
          "decision 'later' { at = '1m', to = 'org/desk', within = '1m', "
          "text = { en = 'a' }, options = { { id = 'x', text = { en = 'x' } } } }",
          "" },
    };
    check_rows(HEAD, rows, sizeof rows / sizeof rows[0]);
}
END_TEST

START_TEST(a_contingency_inject_that_no_rule_sends_is_warned_of)
{
    static const struct row rows[] = {
        { "-- send 'extra' is only a remark\n--[[ 'extra' ]]",
          "scenario.lua:1: W001 contingency inject \"extra\" is sent by no rule" },
        { "local long = [==[ 'extra' ]] ]==]",
          "scenario.lua:1: W001 contingency inject \"extra\" is sent by no rule" },
        { "on(delivered 'alert', function() send \"extra\" end)", "" },
        { "local ids = { 'a\\'b', 'extra' }", "" },
    };
    check_rows(HEAD, rows, sizeof rows / sizeof rows[0]);
}
END_TEST

static const char parameters[] =
    "scenario { id = 's', length = '1h', title = { en = 'S', ja = 'S' },\n"
    "parameters = { pace = { 'slow', 'fast' }, authority = { 'consensus', 'delegated' } } }\n"
    "objective 'o' { points = 1, text = { en = parameter 'authority' .. parameter 'pace' } }";

static void load_with(struct stage *stage, const struct shisa_setting *settings, uint32_t count)
{
    const struct stage_file files[] = { { "scenario.lua", parameters, 0 }, { NULL, NULL, 0 } };
    ck_assert_int_eq(stage_load(stage, files, (struct shisa_settings){ settings, count }),
                     SHISA_OK);
}

START_TEST(a_setting_chooses_the_value_of_a_parameter)
{
    const struct shisa_setting settings[] = { { "authority", "delegated" } };
    struct stage stage;
    load_with(&stage, settings, 1);
    ck_assert_str_eq(stage_findings(&stage), "");
    ck_assert_str_eq(shisa_objective_at(stage.world, 1)->text.en, "delegatedslow");
    ck_assert_str_eq(stage.world->scenario.parameters.at[0].name, "authority");
    stage_close(&stage);
}
END_TEST

START_TEST(a_setting_that_the_scenario_does_not_know_is_told)
{
    const struct shisa_setting settings[] = { { "authority", "delegatd" }, { "colour", "red" } };
    struct stage stage;
    load_with(&stage, settings, 2);
    ck_assert_str_eq(stage_findings(&stage),
                     "scenario.lua:1: E011 scenario has no value \"delegatd\" for parameter "
                     "\"authority\" (did you mean \"delegated\"?)\n"
                     "scenario.lua:1: E011 scenario has no parameter \"colour\" to set");
    stage_close(&stage);
}
END_TEST

START_TEST(every_type_of_field_arrives_in_the_world)
{
    static const char code[] =
        HEAD "service 'trains' { of = 'org', customers = 9000000000, name = { en = 'T' },\n"
             "  needs = { zeta = { loss = 5 }, feeder = { margin = '5m', loss = 100, restore = "
             "'1h' } } }\n"
             "service 'zeta' { of = 'org', name = { en = 'Z' } }\n"
             "inject('call', { at = '1h30m', via = 'mail', to = { 'org/desk', 'org' }, important = "
             "true,\n"
             "  text = { ja = '停電' }, effect = function() end })\n"
             "penalty 'cut' { of = 'org', action = 'isolate', target = 'laptop', points = 5,\n"
             "  mention = { 'one', { 'two', 'deux' } }, unless = { 'isolate:laptop', 'memo' },\n"
             "  why = { en = 'w' } }";
    const struct stage_file files[] = { { "scenario.lua", code, 0 }, { NULL, NULL, 0 } };
    struct stage stage;
    ck_assert_int_eq(stage_load(&stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
    const struct shisa_service *trains =
        shisa_service_at(stage.world, shisa_world_find(stage.world, SHISA_SERVICE, "trains"));
    ck_assert_int_eq(trains->customers, 9000000000);
    ck_assert_uint_eq(trains->needs.count, 2);
    ck_assert_str_eq(trains->needs.at[0].service.name, "feeder");
    ck_assert_int_eq(trains->needs.at[0].margin, MINUTES(5));
    ck_assert_int_eq(trains->needs.at[0].restore, MINUTES(60));
    ck_assert_int_eq(trains->needs.at[1].loss, 5);
    const struct shisa_inject *call =
        shisa_inject_at(stage.world, shisa_world_find(stage.world, SHISA_INJECT, "call"));
    ck_assert_int_eq(call->at, MINUTES(90));
    ck_assert_int_eq(call->within, SHISA_NEVER);
    ck_assert_uint_eq(call->to.count, 2);
    ck_assert(call->important && call->effect != 0 && call->text.en == NULL);
    ck_assert_str_eq(call->text.ja, "停電");
    const struct shisa_penalty *cut = shisa_penalty_at(stage.world, 1);
    ck_assert_uint_eq(cut->mention.count, 2);
    ck_assert_str_eq(cut->mention.groups[0].at[0], "one");
    ck_assert_str_eq(cut->mention.groups[1].at[1], "deux");
    ck_assert_str_eq(cut->unless.at[0].target.name, "laptop");
    ck_assert_ptr_null(cut->unless.at[1].target.name);
    ck_assert_int_eq(cut->times, 1);
    stage_close(&stage);
}
END_TEST

START_TEST(require_reaches_the_scenario_and_its_library_and_nothing_else)
{
    static const struct row rows[] = {
        { "assert(require 'lib.drill' == require 'lib.drill')", "" },
        { "assert(require('more').value == 7)", "" },
        { "require 'os'", IN "E001 cannot require \"os\": there is no file os.lua" },
        { "require '../secret'",
          IN "E001 require reaches only files beside scenario.lua, as \"injects\", and those of "
             "lib, as \"lib.drill\": not \"../secret\"" },
        { "require '/etc/passwd'",
          IN "E001 require reaches only files beside scenario.lua, as \"injects\", and those of "
             "lib, as \"lib.drill\": not \"/etc/passwd\"" },
        { "require 'lib.a.b'",
          IN "E001 require reaches only files beside scenario.lua, as \"injects\", and those of "
             "lib, as \"lib.drill\": not \"lib.a.b\"" },
        { "require 'a.b'",
          IN "E001 require reaches only files beside scenario.lua, as \"injects\", and those of "
             "lib, as \"lib.drill\": not \"a.b\"" },
        { "require ''",
          IN "E001 require reaches only files beside scenario.lua, as \"injects\", and those of "
             "lib, as \"lib.drill\": not \"\"" },
        { "require 'ring'",
          "ring.lua:1: E001 \"ring\" requires itself, by way of other files or directly" },
        { "require 'broken'", "broken.lua:2: E001 syntax error near 'end'" },
        { "require 'noun'", "noun.lua:1: E004 objective \"n\" needs the field \"points\"" },
        { "require 'compiled'",
          "compiled.lua:1: E001 this is compiled Lua (a binary chunk); a scenario is text" },
    };
    struct shisa_buf text = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct stage stage;
        text.len = 0;
        shisa_buf_puts(&text, SCENARIO);
        shisa_buf_puts(&text, rows[i].source);
        const struct stage_file files[] = {
            { "scenario.lua", text.data, 0 },
            { "lib/drill.lua", "return { drill = true }", 0 },
            { "more.lua", "\xEF\xBB\xBFreturn { value = 7 }", 0 },
            { "ring.lua", "require 'ring'", 0 },
            { "broken.lua", "\nlocal x y end", 0 },
            { "noun.lua", "objective 'n' { text = { en = 'a' } }", 0 },
            { "compiled.lua", "\x1bLua", 0 },
            { NULL, NULL, 0 },
        };
        ck_assert_int_eq(stage_load(&stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
        ck_assert_str_eq(stage_findings(&stage), rows[i].findings);
        stage_close(&stage);
    }
    shisa_buf_finish(&text);
}
END_TEST

START_TEST(without_its_first_file_a_scenario_cannot_be_read)
{
    const struct stage_file files[] = { { NULL, NULL, 0 } };
    struct stage stage;
    ck_assert_int_eq(stage_load(&stage, files, (struct shisa_settings){ NULL, 0 }),
                     SHISA_NOT_FOUND);
    ck_assert_str_eq(stage.err.text, "there is no file scenario.lua");
    stage_close(&stage);
}
END_TEST

START_TEST(a_syntax_error_points_at_the_word_it_stands_near)
{
    const struct stage_file files[] = { { "scenario.lua", "local x = 5 then", 0 },
                                        { NULL, NULL, 0 } };
    struct stage stage;
    ck_assert_int_eq(stage_load(&stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
    ck_assert_str_eq(stage_findings(&stage), "scenario.lua:1: E001 unexpected symbol near 'then'");
    uint32_t line, column;
    shisa_finding_column(&stage.findings.at[0], files[0].text, &line, &column);
    ck_assert_uint_eq(column, 13);
    stage_close(&stage);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        each_mistake_in_a_declaration_is_told_with_its_line_and_a_suggestion,
        a_mistake_of_the_code_is_told_with_file_and_line_and_ends_loading,
        the_scenario_must_come_first,
        names_in_rules_are_looked_up_when_everything_is_declared,
        a_contingency_inject_that_no_rule_sends_is_warned_of,
        a_setting_chooses_the_value_of_a_parameter,
        a_setting_that_the_scenario_does_not_know_is_told,
        every_type_of_field_arrives_in_the_world,
        require_reaches_the_scenario_and_its_library_and_nothing_else,
        without_its_first_file_a_scenario_cannot_be_read,
        a_syntax_error_points_at_the_word_it_stands_near,
        NULL,
    };
    return run_tests("script-load", tests);
}
