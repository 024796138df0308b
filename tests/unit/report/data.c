#include "../run.h"

#include <jansson.h>
#include <string.h>

#include "conform.h"
#include "drill.h"

/* --- JSON against docs/report-schema.json ---------------------------------------------------- */

static json_t *report_json(const struct drill *drill)
{
    struct shisa_buf out = { 0 };
    shisa_report_json(drill->report, &drill->facts, &out);
    json_t *made = load(out.data);
    shisa_buf_finish(&out);
    return made;
}

START_TEST(the_json_is_what_its_schema_says)
{
    struct drill drill;
    drill_play(&drill);
    (_i == 0 ? drill_quarrel : drill_evaluate)(&drill);
    json_t *report = report_json(&drill);
    conform_to_schema(report);
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

/* The item of a list whose id is that. */
static json_t *item(const json_t *report, const char *list, const char *id)
{
    size_t i;
    json_t *one;
    json_array_foreach(json_object_get(report, list), i, one)
    {
        if (strcmp(json_string_value(json_object_get(one, "id")), id) == 0) {
            return one;
        }
    }
    ck_abort_msg("no %s in %s", id, list);
}

static void is(const json_t *object, const char *key, const char *wanted)
{
    char *got = json_dumps(json_object_get(object, key), JSON_ENCODE_ANY | JSON_COMPACT);
    ck_assert_msg(got != NULL && strcmp(got, wanted) == 0, "%s is %s, not %s", key,
                  got == NULL ? "nothing" : got, wanted);
    free(got);
}

START_TEST(every_outcome_has_its_points_and_times)
{
    static const struct {
        const char *list, *id, *key, *value;
    } rows[] = {
        { "expectations", "voice-check", "outcome", "\"full\"" },
        { "expectations", "voice-check", "points", "12" },
        { "expectations", "voice-check", "opened_ms", "360000" },
        { "expectations", "voice-check", "due_ms", "1560000" },
        { "expectations", "voice-check", "done_ms", "540000" },
        { "expectations", "first-report", "outcome", "\"partial\"" },
        { "expectations", "first-report", "points", "17" },
        { "expectations", "tell-rail", "outcome", "\"missed\"" },
        { "expectations", "tell-rail", "done_ms", "null" },
        { "expectations", "review", "outcome", "\"not-due\"" },
        { "penalties", "cut-everything", "points", "6" },
        { "penalties", "cut-everything", "at_ms", "1980000" },
        { "orders", "evidence-first", "objective", "\"contain\"" },
        { "objectives", "contain", "points", "12" },
        { "objectives", "contain", "max", "20" },
        { "objectives", "contain", "rating", "\"M\"" },
        { "objectives", "review", "rating", "\"N\"" },
        { "injects", "second-call", "planned_ms", "null" },
        { "injects", "second-call", "delivered_ms", "3300000" },
        { "injects", "mismatch", "planned_ms", "360000" },
        { "decisions", "cut", "option", "\"link\"" },
        { "decisions", "cut", "by", "\"aoba/chief\"" },
    };
    struct drill drill;
    drill_play(&drill);
    json_t *report = report_json(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        is(item(report, rows[i].list, rows[i].id), rows[i].key, rows[i].value);
    }
    is(json_object_get(report, "score"), "points", "41");
    is(json_object_get(report, "score"), "max", "67");
    is(report, "parameters", "{\"authority\":\"hybrid\"}");
    is(report, "seed", "\"4711\"");
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(what_people_said_is_in_the_json)
{
    static const struct {
        const char *list;
        size_t at;
        const char *key, *value;
    } rows[] = {
        { "ratings", 0, "objective", "\"report\"" },
        { "ratings", 0, "organisation", "null" },
        { "ratings", 0, "proposed", "\"P\"" },
        { "ratings", 0, "differ", "true" },
        { "ratings", 2, "organisation", "\"aoba\"" },
        { "ratings", 2, "differ", "false" },
        { "ratings", 4, "expectation", "\"tell-rail\"" },
        { "regrades", 0, "before", "0" },
        { "regrades", 1, "before", "5" },
        { "regrades", 1, "after", "7" },
        { "regrades", 1, "name", "\"Ito\"" },
        { "observations", 1, "number", "2" },
        { "observations", 1, "tone", "\"improvement\"" },
        { "observations", 1, "organisation", "\"aoba\"" },
        { "observations", 1, "objective", "\"report\"" },
        { "observations", 3, "objective", "\"contain\"" },
        { "observations", 3, "expectation", "null" },
        { "plan", 0, "status", "\"done\"" },
        { "plan", 0, "due", "\"2027-03-31\"" },
        { "plan", 1, "owner", "\"危機管理課長\"" },
        { "self_evaluation", 0, "says", "\"did\"" },
        { "self_evaluation", 0, "happened", "\"late\"" },
        { "self_evaluation", 0, "differs", "true" },
        { "strengths", 0, "source", "\"observation\"" },
        { "strengths", 0, "observation", "1" },
        { "strengths", 1, "source", "\"rating\"" },
        { "strengths", 1, "organisation", "\"asagiri\"" },
        { "strengths", 2, "expectation", "\"review\"" },
        { "strengths", 2, "proposed", "\"N\"" },
        { "areas", 1, "objective", "\"report\"" },
        { "areas", 3, "source", "\"rating\"" },
        { "areas", 3, "expectation", "\"voice-check\"" },
        { "seats", 2, "duty", "\"sub-controller\"" },
        { "seats", 2, "organisation", "\"aoba\"" },
        { "seats", 4, "seat", "\"evaluate-1\"" },
    };
    struct drill drill;
    drill_play(&drill);
    drill_evaluate(&drill);
    json_t *report = report_json(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const json_t *list = json_object_get(report, rows[i].list);
        is(json_array_get(list, rows[i].at), rows[i].key, rows[i].value);
    }
    ck_assert_uint_eq(json_array_size(json_object_get(report, "seats")), 8);
    is(item(report, "expectations", "tell-rail"), "points", "7");
    json_t *inform = item(report, "objectives", "inform");
    is(inform, "computed", "{\"points\":0,\"rating\":\"U\"}");
    is(json_array_get(json_object_get(inform, "ratings"), 0), "organisation", "\"asagiri\"");
    json_t *marks = json_object_get(
        json_array_get(json_object_get(item(report, "objectives", "report"), "ratings"), 0),
        "marks");
    is(json_array_get(marks, 0), "mark", "\"U\"");
    is(json_array_get(json_object_get(json_array_get(marks, 0), "earlier"), 0), "mark", "\"P\"");
    is(json_array_get(marks, 1), "mark", "\"M\"");
    ck_assert_ptr_null(json_object_get(json_array_get(marks, 1), "earlier"));
    is(json_object_get(report, "score"), "points", "48");
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(two_reports_of_one_run_are_the_same_bytes)
{
    struct drill first, second;
    struct shisa_buf one = { 0 }, two = { 0 };
    drill_play(&first);
    drill_play(&second);
    shisa_report_json(first.report, &first.facts, &one);
    shisa_report_json(second.report, &second.facts, &two);
    ck_assert_str_eq(one.data, two.data);
    shisa_buf_finish(&one);
    shisa_buf_finish(&two);
    drill_finish(&first);
    drill_finish(&second);
}
END_TEST

/* --- CSV ------------------------------------------------------------------------------------- */

START_TEST(the_csv_opens_in_a_spreadsheet)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    shisa_report_csv(drill.report, &drill.facts, SHISA_JA, &out);
    ck_assert_int_eq(strncmp(out.data, "\xEF\xBB\xBF\"record\",\"id\",", 16), 0);
    ck_assert_ptr_nonnull(strstr(out.data, "\r\n\"expectation\",\"voice-check\",\"see\","
                                           "\"aoba/dispatch\",\"full\",\"12\",\"12\","));
    ck_assert_ptr_nonnull(strstr(out.data, "\r\n\"penalty\",\"cut-everything\","));
    ck_assert_ptr_nonnull(strstr(out.data, "\r\n\"order\",\"evidence-first\","));
    ck_assert_ptr_nonnull(strstr(out.data, "\r\n\"inject\",\"second-call\","));
    for (const char *at = strchr(out.data, '\n'); at != NULL; at = strchr(at + 1, '\n')) {
        ck_assert(at[-1] == '\r');
        ck_assert(at[1] == '\0' || at[1] == '"');
    }
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(what_people_said_has_rows_and_columns_of_its_own)
{
    static const char *const says[] = {
        "\"asked\",\"seat\",\"name\",\"before\",\"proposed\",\"area\",\"kind\",\"owner\","
        "\"status\","
        "\"evaluate-1\",\"evaluate-2\",\"evaluate-3\"\r\n",
        "\r\n\"objective\",\"report\",\"\",\"\",\"P\",\"17\",\"20\",\"0\",",
        "\"P\",\"\",\"\",\"\",\"\",\"U\",\"M\",\"S\"\r\n\"objective\",\"inform\",\"\",\"\",",
        "\r\n\"objective\",\"inform\",\"\",\"\",\"U\",\"7\",",
        "\r\n\"objective\",\"inform\",\"\",\"asagiri\",\"N\",\"0\",\"0\",",
        "\"M\",\"\",\"\",\"\",\"\",\"M\",\"M\",\"N\"\r\n\"objective\",\"review\",",
        "\r\n\"message\",\"2\",\"\",\"aoba/dispatch\",",
        "\r\n\"service\",\"feeder\",\"\",\"\",\"\",\"40\",",
        "\r\n\"rating\",\"\",\"report\",\"\",\"U\",",
        "\"evaluate-1\",\"Ito\",\"P\",\"P\",",
        "\"evaluate-3\",\"'=Abe\",",
        "\r\n\"regrade\",\"tell-rail\",\"\",\"\",\"\",\"7\",",
        "\r\n\"observation\",\"2\",\"report\",\"aoba\",",
        "\r\n\"observation\",\"4\",\"contain\",\"aoba\",",
        "\"12 20\"",
        "\r\n\"plan\",\"1\",",
        "\"2027-03-31\"",
        "\r\n\"self\",\"first-report\",\"\",\"aoba/csirt\",\"late\",",
        "\r\n\"seat\",\"\",\"\",\"aoba\",",
    };
    struct drill drill;
    struct shisa_buf before = { 0 }, after = { 0 };
    drill_play(&drill);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &before);
    drill_evaluate(&drill);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &after);
    for (size_t i = 0; i < sizeof says / sizeof says[0]; i++) {
        ck_assert_msg(strstr(after.data, says[i]) != NULL, "no %s in %s", says[i], after.data);
    }
    ck_assert_ptr_null(strstr(before.data, "\"seat\""));
    shisa_buf_finish(&before);
    shisa_buf_finish(&after);
    drill_finish(&drill);
}
END_TEST

START_TEST(no_cell_is_a_formula)
{
    static const struct {
        const char *text, *cell;
    } rows[] = { { "=cmd()", "\"'=cmd()\"" },
                 { "+1", "\"'+1\"" },
                 { "-1", "\"'-1\"" },
                 { "@x", "\"'@x\"" },
                 { "\tx", "\"' x\"" },
                 { "\rx", "\"'[U+000D]x\"" },
                 { "say \"hi\"", "\"say \"\"hi\"\"\"" },
                 { "a,b", "\"a,b\"" } };
    struct drill drill;
    drill_play(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf out = { 0 };
        struct shisa_inject *inject = drill.world->lists[SHISA_INJECT].items;
        inject->text.en = rows[i].text;
        shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &out);
        ck_assert_msg(strstr(out.data, rows[i].cell) != NULL, "%s", rows[i].cell);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

START_TEST(machines_read_the_same_times_however_long_the_story_is)
{
    struct drill drill;
    struct shisa_buf hours = { 0 }, days = { 0 }, json_hours = { 0 }, json_days = { 0 };
    drill_play(&drill);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &hours);
    drill_last(&drill, "2009-12-31 23:30 +09:00", 2 * 24 * 3600 * 1000LL);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &days);
    ck_assert_str_eq(days.data, hours.data);
    drill_quarrel(&drill); /* sentences with a time in them */
    shisa_report_json(drill.report, &drill.facts, &json_days);
    drill_last(&drill, "2009-12-31 23:30 +09:00", 120 * 60000LL);
    shisa_report_json(drill.report, &drill.facts, &json_hours);
    ck_assert_str_eq(json_days.data, json_hours.data);
    shisa_buf_finish(&hours);
    shisa_buf_finish(&days);
    shisa_buf_finish(&json_hours);
    shisa_buf_finish(&json_days);
    drill_finish(&drill);
}
END_TEST

int main(void)
{
    const TTest *const schema[] = { the_json_is_what_its_schema_says, NULL };
    const TTest *const tests[] = { every_outcome_has_its_points_and_times,
                                   what_people_said_is_in_the_json,
                                   two_reports_of_one_run_are_the_same_bytes,
                                   the_csv_opens_in_a_spreadsheet,
                                   what_people_said_has_rows_and_columns_of_its_own,
                                   no_cell_is_a_formula,
                                   machines_read_the_same_times_however_long_the_story_is,
                                   NULL };
    return run_rows("schema", schema, 2) | run_tests("report-data", tests);
}
