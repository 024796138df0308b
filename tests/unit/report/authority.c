/* Who asked whom and how it ended, duties, and how things went: the same in every format. */
#include "../run.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "drill.h"

static void played(struct drill *drill)
{
    drill_play(drill);
    drill_quarrel(drill);
}

static json_t *json_of(const struct drill *drill)
{
    struct shisa_buf out = { 0 };
    shisa_report_json(drill->report, &drill->facts, &out);
    json_t *made = json_loads(out.data, JSON_REJECT_DUPLICATES, NULL);
    ck_assert_ptr_nonnull(made);
    shisa_buf_finish(&out);
    return made;
}

/* Some members of an object, as compact JSON: what a row of the tables below says. */
static void is(json_t *object, const char *const *keys, const char *wanted)
{
    struct shisa_buf got = { 0 };
    for (int i = 0; keys[i] != NULL; i++) {
        char *text = json_dumps(json_object_get(object, keys[i]), JSON_ENCODE_ANY | JSON_COMPACT);
        shisa_buf_addf(&got, "%s%s", i == 0 ? "" : " ", text == NULL ? "nothing" : text);
        free(text);
    }
    ck_assert_str_eq(got.data, wanted);
    shisa_buf_finish(&got);
}

START_TEST(every_way_of_asking_has_its_end_and_its_reason)
{
    static const char *const keys[] = { "by",       "asked",       "action", "answer",
                                        "asked_ms", "answered_ms", "reason", NULL };
    static const char *const rows[] = {
        ("\"aoba/dispatch\" \"aoba/chief\" \"verify-by-voice\" \"refused\" 7200000 7260000 "
         "\"=Not now, <b>please</b>\""),
        "\"aoba/csirt\" \"aoba/chief\" \"isolate\" \"refused\" 7260000 7320000 null",
        "\"aoba/csirt\" \"aoba/chief\" \"isolate\" \"agreed\" 7380000 7440000 null",
        "\"aoba/csirt\" \"aoba/dispatch\" \"isolate\" \"unanswered\" 7440000 11040000 null",
        "\"aoba/csirt\" \"aoba/dispatch\" \"isolate\" \"bypassed\" 11100000 null null",
        "\"aoba/csirt\" \"aoba/dispatch\" \"isolate\" \"ignored\" 11160000 null null",
        "\"aoba/csirt\" \"aoba/dispatch\" \"isolate\" \"open\" 11220000 null null",
    };
    struct drill drill;
    played(&drill);
    json_t *report = json_of(&drill), *consents = json_object_get(report, "consents");
    ck_assert_uint_eq(json_array_size(consents), sizeof rows / sizeof rows[0]);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        is(json_array_get(consents, i), keys, rows[i]);
    }
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

/* The drill's one approval is no matter of ownership. */
START_TEST(an_approval_is_no_question_to_an_owner)
{
    struct drill drill;
    drill_play(&drill);
    json_t *report = json_of(&drill);
    ck_assert_uint_eq(json_array_size(json_object_get(report, "consents")), 0);
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(a_duty_has_the_clock_of_its_expectation)
{
    static const char *const keys[] = {
        "id", "of", "outcome", "aware_ms", "due_ms", "met_ms", NULL
    };
    struct drill drill;
    played(&drill);
    json_t *report = json_of(&drill), *duties = json_object_get(report, "duties");
    ck_assert_uint_eq(json_array_size(duties), 1);
    is(json_array_get(duties, 0), keys,
       "\"first-report\" \"aoba/csirt\" \"late\" 1800000 2400000 2580000");
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(how_things_went_is_a_list_each)
{
    static const char *const keys[] = { "kind",    "role",  "id",     "organisation",
                                        "message", "value", "stance", NULL };
    static const struct {
        const char *list;
        size_t at;
        const char *wanted;
    } rows[] = {
        { "stances", 1, "\"stance\" \"aoba/chief\" null null null null \"persuaded\"" },
        { "leaks", 0, "\"leaked\" \"aoba/chief\" \"trip\" null 2 null null" },
        { "leaks", 1, "\"leaked\" \"aoba/chief\" null null 2 null null" },
        { "reach", 0, "\"reach\" null \"trip\" null null 40 null" },
        { "lines", 0, "\"line\" null \"phone\" null null 0 null" },
        { "lines", 1, "\"line\" null \"phone\" \"asagiri\" null 1 null" },
        { "lines", 2, "\"held\" null \"trip\" null null null null" },
        { "severity", 0, "\"severity\" null null null null 3 null" },
        { "resources", 0, "\"resource\" null \"trucks\" null null 1 null" },
    };
    struct drill drill;
    played(&drill);
    json_t *report = json_of(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        json_t *list = json_object_get(report, rows[i].list);
        is(json_array_get(list, rows[i].at), keys, rows[i].wanted);
    }
    json_decref(report);
    drill_finish(&drill);
}
END_TEST

static void has(const struct shisa_buf *out, const char *wanted)
{
    ck_assert_msg(strstr(out->data, wanted) != NULL, "no %s in\n%s", wanted, out->data);
}

START_TEST(the_csv_has_a_row_for_each)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    played(&drill);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &out);
    has(&out, "\"why\",\"asked\"\r\n");
    has(&out, "\r\n\"consent\",\"1\",\"\",\"aoba/dispatch\",\"refused\",\"\",\"\",\"\",\"2:00:00\","
              "\"\",\"3:00:00\",\"2:01:00\",");
    has(&out, "\"'=Not now, <b>please</b>\",\"aoba/chief\"\r\n");
    has(&out, "\r\n\"consent\",\"4\",\"\",\"aoba/csirt\",\"bypassed\",");
    has(&out, "\r\n\"duty\",\"first-report\",\"\",\"aoba/csirt\",\"late\",");
    has(&out, "\r\n\"leak\",\"trip\",\"\",\"aoba/chief\",");
    has(&out, "\r\n\"severity\",\"\",");
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(the_page_has_tables_for_them_and_says_when_there_is_nothing)
{
    struct drill drill;
    struct shisa_buf before = { 0 }, after = { 0 };
    drill_play(&drill);
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &before);
    drill_quarrel(&drill);
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &after);
    has(&before, "Nobody asked an owner, and nobody was passed over.");
    ck_assert_ptr_null(strstr(before.data, "<h3>What was told too far</h3>"));
    ck_assert_ptr_null(strstr(after.data, "Nobody asked an owner"));
    has(&after, "<caption>Who asked whom</caption>");
    has(&after, "<strong>refused</strong><p class=\"sum\">=Not now, &lt;b&gt;please&lt;/b&gt;</p>");
    has(&after, "<strong>refused</strong><p class=\"sum\">Protection runs over it</p>");
    has(&after, "<h3>What was told too far</h3>");
    has(&after, "Plant chief gives the insides of its house away in message 2");
    has(&after, "Reports Rule: supply lost to 70,000 customers or more, at once");
    has(&after, "<h3>Resources</h3>");
    shisa_buf_finish(&before);
    shisa_buf_finish(&after);
    drill_finish(&drill);
}
END_TEST

START_TEST(a_penalty_for_what_was_not_an_act_says_what_it_is_for)
{
    static const struct {
        const char *event, *says;
    } rows[] = {
        { "bypassed", "Aoba Electric: acting without asking: Isolate (Control network)" },
        { "ignored", "Aoba Electric: an order not followed: Isolate (Control network)" },
        { "leaked", "Aoba Electric: telling what is not to be told." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct drill drill;
        struct shisa_buf out = { 0 };
        struct shisa_err err;
        drill_play(&drill);
        struct shisa_penalty *penalty = drill.world->lists[SHISA_PENALTY].items;
        penalty->event = rows[i].event;
        if (strcmp(rows[i].event, "leaked") == 0) {
            penalty->action = penalty->target = (struct shisa_ref){ 0 };
            penalty->unless.count = 0;
        }
        ck_assert_int_eq(shisa_report_why(drill.report, "cut-everything", SHISA_EN, &out, &err),
                         SHISA_OK);
        has(&out, rows[i].says);
        shisa_buf_finish(&out);
        drill_finish(&drill);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { every_way_of_asking_has_its_end_and_its_reason,
                                   an_approval_is_no_question_to_an_owner,
                                   a_duty_has_the_clock_of_its_expectation,
                                   how_things_went_is_a_list_each,
                                   the_csv_has_a_row_for_each,
                                   the_page_has_tables_for_them_and_says_when_there_is_nothing,
                                   a_penalty_for_what_was_not_an_act_says_what_it_is_for,
                                   NULL };
    return run_tests("report-authority", tests);
}
