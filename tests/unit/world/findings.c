#include "shisa/schema.h"

#include <string.h>

#include "../run.h"

static struct shisa_finding *find(struct shisa_findings *findings, uint32_t line, const char *field,
                                  const char *token)
{
    struct shisa_place place = { "bad.lua", line };
    struct shisa_finding *finding =
        shisa_finding_add(findings, SHISA_ERROR, "E101", place, "wrong");
    finding->noun = "inject";
    finding->field = field;
    finding->token = token;
    return finding;
}

/* --- columns --------------------------------------------------------------------------------- */

static const struct {
    const char *source;
    uint32_t line; /* of the declaration */
    const char *field;
    const char *token;
    uint32_t at_line; /* of the word */
    uint32_t column;
} places[] = {
    /* the value of the field */
    { "inject \"a\" { at = \"5m\", to = \"aoba/dispach\" }", 1, "to", "aoba/dispach", 1, 30 },
    { "inject(\"a\", { at = \"5m\", to = \"aoba/dispach\" })", 1, "to", "aoba/dispach", 1, 31 },
    { "inject \"a\" {\n  via = \"x\",\n  to = { \"ok\",\n    \"x\" } }", 1, "to", "x", 4, 5 },
    { "inject 'a' { ['to'] = [[x]] }", 1, "to", "x", 1, 23 },
    { "inject \"a\" { needs = { feder = { loss = 1 } } }", 1, "needs", "feder", 1, 24 },
    { "\n\ninject \"a\" { to = \"x\" }\ninject \"b\" { to = \"x\" }", 4, "to", "x", 4, 19 },
    /* a part of a string, unless a whole one is there */
    { "inject \"a\" { steps = { \"do:x\", \"log\" } }", 1, "steps", "x", 1, 28 },
    { "inject \"a\" { steps = { \"do:x\", \"x\" } }", 1, "steps", "x", 1, 32 },
    { "inject \"あ\" { steps = { \"切:x\" } }", 1, "steps", "x", 1, 27 },
    /* a word or a field that is not the table's own does not count */
    { "inject \"a\" { -- to = \"x\"\n  to = \"x\" }", 1, "to", "x", 2, 8 },
    { "inject \"a\" { --[==[ to = \"x\" ]] ]==] to = \"x\" }", 1, "to", "x", 1, 43 },
    { "inject \"a\" { text = { to = \"x\" }, to = \"x\" }", 1, "to", "x", 1, 40 },
    { "inject \"a\" { text = \"to = \\\"x\\\", {\", to = \"x\" }", 1, "to", "x", 1, 43 },
    { "inject \"a\" { text = [[ to = \"x\" } ]], to = \"x\" }", 1, "to", "x", 1, 44 },
    { "inject \"a\" { effect = function() if y == 1 then to = \"x\" end end, to = \"x\" }", 1, "to",
      "x", 1, 72 },
    { "inject \"a\" { text = f(a, b), to = \"x\" }", 1, "to", "x", 1, 35 },
    { "local t = { to = \"x\" } inject \"a\" { to = \"x\" }", 1, "to", "x", 1, 42 },
    /* only the field, only the word, or neither */
    { "inject \"a\" { via = \"m\", at = \"5h\" }", 1, "at", NULL, 1, 25 },
    { "inject \"a\" { at = \"at noon\" }", 1, "at", "at", 1, 14 },
    { "inject \"a\" { needs = { b = { loss = true } } }", 1, "loss", "loss", 1, 30 },
    { "inject \"a\" { via = \"m\", at = late }", 1, "at", "5h", 1, 25 },
    { "inject \"a\" {\n  too = \"x\" }", 1, NULL, "too", 2, 3 },
    { "  inject \"a\" { to = \"x\" }", 1, NULL, "a", 1, 10 },
    { "  inject \"a\" { to = \"x\" }", 1, "via", "y", 1, 3 },
    { "\tinject \"a\"", 1, "to", "x", 1, 2 },
    { "inject \"a\" { to = \"x", 1, "to", "x", 1, 19 },
    { "inject \"a\" { text = [[ no end", 1, "to", "x", 1, 1 },
    { "", 7, "to", "x", 1, 1 },
    /* characters, not bytes */
    { "inject \"a\" { text = \"誰も\", to = \"x\" }", 1, "to", "x", 1, 32 },
};

START_TEST(the_column_is_that_of_the_offending_word)
{
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        struct shisa_findings findings = { 0 };
        const struct shisa_finding *finding =
            find(&findings, places[i].line, places[i].field, places[i].token);
        uint32_t line;
        uint32_t column;
        shisa_finding_column(finding, places[i].source, &line, &column);
        ck_assert_msg(line == places[i].at_line && column == places[i].column,
                      "row %zu: %u:%u instead of %u:%u in %s", i, line, column, places[i].at_line,
                      places[i].column, places[i].source);
        shisa_findings_finish(&findings);
    }
}
END_TEST

/* A mistake of the code has a line and no word but those that its message quotes. */
static const struct {
    const char *text;
    const char *source;
    uint32_t column;
} quotes[] = {
    { "there is no \"injct\"", "  injct \"a\" { }", 3 },
    { "asset \"hmi\" has no mark \"bad\"", "asset(\"hmi\"):mark \"bad\"", 19 },
    { "unknown role \"x\"", "local xx, x_ = f(\"x\", x)", 18 },
    { "unknown asset \"b\"", "if done \"a:b\" then", 12 },
    { "attempt to index a nil value (local 't')", "  local text = t.x", 16 },
    { "a scenario's code is in its files", "  s()", 3 },
    { "unexpected symbol near '='", "  x = = 5", 3 },
    { "unknown inject \"夜\"", "  send \"昼\" send \"夜\"", 17 },
    { "unknown inject \"y\"", "  send(\nx, y)", 3 },
};

START_TEST(a_mistake_of_the_code_points_at_the_word_that_it_quotes)
{
    for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++) {
        struct shisa_findings findings = { 0 };
        struct shisa_place place = { "bad.lua", 1 };
        const struct shisa_finding *finding =
            shisa_finding_add(&findings, SHISA_ERROR, "E001", place, "%s", quotes[i].text);
        uint32_t line;
        uint32_t column;
        shisa_finding_column(finding, quotes[i].source, &line, &column);
        ck_assert_msg(line == 1 && column == quotes[i].column, "row %zu: %u:%u instead of 1:%u", i,
                      line, column, quotes[i].column);
        shisa_findings_finish(&findings);
    }
}
END_TEST

START_TEST(what_was_probably_meant_is_the_help_of_a_finding)
{
    struct shisa_findings findings = { 0 };
    struct shisa_place place = { "bad.lua", 1 };
    const struct shisa_finding *finding = shisa_finding_add(
        &findings, SHISA_ERROR, "E001", place, "there is no \"a\"; did you mean \"b\"?");
    ck_assert_str_eq(finding->text, "there is no \"a\"");
    ck_assert_str_eq(finding->help, "did you mean \"b\"?");
    shisa_findings_finish(&findings);
}
END_TEST

/* --- printing -------------------------------------------------------------------------------- */

START_TEST(a_finding_is_printed_with_its_line_and_a_caret_below_the_word)
{
    struct shisa_findings findings = { 0 };
    struct shisa_finding *finding = find(&findings, 2, "to", "aoba/dispach");
    strcpy(finding->text, "unknown role or organisation \"aoba/dispach\" in inject \"call\"");
    strcpy(finding->help, "did you mean \"aoba/dispatch\"?");
    struct shisa_buf out = { 0 };
    shisa_finding_print(
        finding, "-- a call\ninject \"call\" { at = \"5m\", to = \"aoba/dispach\" }\n", &out);
    ck_assert_str_eq(out.data,
                     "bad.lua:2:33: error[E101]: unknown role or organisation \"aoba/dispach\" in "
                     "inject \"call\"\n"
                     "    2 | inject \"call\" { at = \"5m\", to = \"aoba/dispach\" }\n"
                     "      |                                 ^\n"
                     "      help: did you mean \"aoba/dispatch\"?\n");
    shisa_buf_finish(&out);
    shisa_findings_finish(&findings);
}
END_TEST

START_TEST(the_caret_stands_right_below_wide_characters_and_tabs)
{
    struct shisa_findings findings = { 0 };
    struct shisa_finding *finding = find(&findings, 1, "to", "x");
    finding->severity = SHISA_WARNING;
    finding->code = "W206";
    struct shisa_buf out = { 0 };
    shisa_finding_print(finding, "inject \"a\" { text = \"誰もﾃ\",\tto = \"x\" }", &out);
    ck_assert_str_eq(out.data, "bad.lua:1:33: warning[W206]: wrong\n"
                               "    1 | inject \"a\" { text = \"誰もﾃ\", to = \"x\" }\n"
                               "      |                                   ^\n");
    shisa_buf_finish(&out);
    shisa_findings_finish(&findings);
}
END_TEST

START_TEST(without_its_file_a_finding_still_says_where)
{
    struct shisa_findings findings = { 0 };
    struct shisa_finding *finding = find(&findings, 12, "to", "x");
    struct shisa_buf out = { 0 };
    shisa_finding_print(finding, NULL, &out);
    finding->place = (struct shisa_place){ NULL, 0 };
    shisa_finding_print(finding, NULL, &out);
    ck_assert_str_eq(out.data, "bad.lua:12:1: error[E101]: wrong\n"
                               "scenario.lua:1:1: error[E101]: wrong\n");
    shisa_buf_finish(&out);
    shisa_findings_finish(&findings);
}
END_TEST

START_TEST(nothing_in_a_scenario_can_steer_the_terminal)
{
    struct shisa_findings findings = { 0 };
    struct shisa_finding *finding = find(&findings, 1, "to", NULL);
    strcpy(finding->text, "unknown \"\x1b[2J\nx\"");
    struct shisa_buf out = { 0 };
    shisa_finding_print(finding, "inject \"a\" { text = \"\x1b[31m\", to = 1 }", &out);
    ck_assert_ptr_null(strchr(out.data, 0x1b));
    ck_assert_ptr_null(strstr(out.data, "\nx"));
    shisa_buf_finish(&out);
    shisa_finding_print(finding, "inject \"a\" { text = \"\xff\xfe\", to = 1 }", &out);
    ck_assert_ptr_nonnull(strstr(out.data, "text = \"??\", to = 1 }"));
    shisa_buf_finish(&out);
    shisa_findings_finish(&findings);
}
END_TEST

START_TEST(a_text_that_is_too_long_ends_with_a_whole_character)
{
    char name[3 * SHISA_ERR_MAX + 1] = "x";
    for (size_t i = 1; i + 3 < sizeof(name); i += 3) {
        memcpy(name + i, "誰", 3);
    }
    for (size_t shift = 0; shift < 3; shift++) {
        struct shisa_findings findings = { 0 };
        struct shisa_place place = { "bad.lua", 1 };
        shisa_finding_add(&findings, SHISA_ERROR, "E101", place, "%.*s%s", (int)shift, "ab", name);
        struct shisa_buf clean = { 0 };
        const char *text = findings.at[0].text;
        ck_assert_uint_gt(strlen(text), SHISA_ERR_MAX - 5);
        ck_assert_int_eq(shisa_text_clean(text, strlen(text), SHISA_ERR_MAX, &clean, NULL),
                         SHISA_OK);
        shisa_buf_finish(&clean);
        shisa_findings_finish(&findings);
    }
}
END_TEST

/* --- lists of findings ----------------------------------------------------------------------- */

static const char *one_source(void *self, const char *file)
{
    return strcmp(file, "bad.lua") == 0 ? self : NULL;
}

START_TEST(findings_are_sorted_by_file_line_and_column)
{
    struct shisa_findings findings = { 0 };
    find(&findings, 2, "to", "y")->code = "E4";
    find(&findings, 2, "via", "x")->code = "E3";
    find(&findings, 1, NULL, NULL)->code = "E2";
    find(&findings, 2, "to", "y")->code = "E5";
    find(&findings, 9, NULL, NULL)->place.file = "also.lua";
    findings.at[4].code = "E1";
    char source[] = "inject \"a\" { }\ninject \"b\" { via = \"x\", to = \"y\" }\n";
    shisa_findings_sort(&findings, (struct shisa_sources){ source, one_source });
    static const char *const order[] = { "E1", "E2", "E3", "E4", "E5" };
    ck_assert_uint_eq(findings.count, 5);
    for (uint32_t i = 0; i < findings.count; i++) {
        ck_assert_str_eq(findings.at[i].code, order[i]);
    }
    find(&findings, 3, NULL, NULL); /* a sorted list can grow */
    ck_assert_uint_eq(findings.errors, 6);
    shisa_findings_finish(&findings);
    shisa_findings_sort(&findings, (struct shisa_sources){ source, one_source });
}
END_TEST

START_TEST(findings_that_are_kept_outlive_what_they_point_to)
{
    struct shisa_findings findings = { 0 };
    char *file = shisa_copy("bad.lua");
    char *token = shisa_copy("aoba/dispach");
    find(&findings, 1, "to", token)->place.file = file;
    find(&findings, 2, NULL, NULL);
    shisa_findings_keep(&findings);
    free(file);
    free(token);
    ck_assert_str_eq(findings.at[0].place.file, "bad.lua");
    ck_assert_str_eq(findings.at[0].token, "aoba/dispach");
    ck_assert_ptr_null(findings.at[1].token);
    shisa_findings_keep(&findings); /* again, after more were added */
    ck_assert_str_eq(findings.at[0].token, "aoba/dispach");
    shisa_findings_finish(&findings);
    ck_assert_uint_eq(findings.count, 0);
}
END_TEST

START_TEST(many_findings_are_all_there)
{
    struct shisa_findings findings = { 0 };
    for (uint32_t i = 1; i <= 100; i++) {
        find(&findings, i, NULL, NULL)->severity = SHISA_ERROR;
    }
    ck_assert_uint_eq(findings.count, 100);
    ck_assert_uint_eq(findings.errors, 100);
    for (uint32_t i = 0; i < 100; i++) {
        ck_assert_uint_eq(findings.at[i].place.line, i + 1);
    }
    shisa_findings_finish(&findings);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_column_is_that_of_the_offending_word,
                                   a_mistake_of_the_code_points_at_the_word_that_it_quotes,
                                   what_was_probably_meant_is_the_help_of_a_finding,
                                   a_finding_is_printed_with_its_line_and_a_caret_below_the_word,
                                   the_caret_stands_right_below_wide_characters_and_tabs,
                                   without_its_file_a_finding_still_says_where,
                                   nothing_in_a_scenario_can_steer_the_terminal,
                                   a_text_that_is_too_long_ends_with_a_whole_character,
                                   findings_are_sorted_by_file_line_and_column,
                                   findings_that_are_kept_outlive_what_they_point_to,
                                   many_findings_are_all_there,
                                   NULL };
    return run_tests("world-findings", tests);
}
