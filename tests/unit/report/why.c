#include "../run.h"

#include <string.h>

#include "drill.h"

START_TEST(every_result_says_why)
{
    static const struct {
        const char *id;
        enum shisa_lang lang;
        const char *says;
    } rows[] = {
        { "voice-check", SHISA_EN, "12 points within 5 min" },
        { "voice-check", SHISA_EN, "Done 3 min after the window opened" },
        { "voice-check", SHISA_JA, "起点から3分で実施" },
        { "first-report", SHISA_EN,
          "20 × (30 min − 13 min) ÷ (30 min − 10 min), rounded up = 17 of 20" },
        { "first-report", SHISA_EN, "mentioning impact/影響, feeder/配電" },
        { "tell-rail", SHISA_EN, "Nothing that fits was done within 25 min: 0 of 15." },
        { "cut-the-link", SHISA_EN, "20 points within 25 min, none afterwards" },
        { "review", SHISA_EN, "ended while its window was open" },
        { "cut-everything", SHISA_EN, "CSIRT begins: Isolate (Control network)" },
        { "cut-everything", SHISA_EN, "unless done before: Preserve evidence (Control network)" },
        { "evidence-first", SHISA_EN,
          "Preserve evidence (Operator screen 2) → Isolate (Operator screen 2)" },
        { "mismatch", SHISA_EN, "sent at 0:06:00, by plan" },
        { "second-call", SHISA_EN, "a contingency inject" },
        { "second-call", SHISA_EN, "at 0:55:00: Expectation tell-rail is missed" },
        { "cut", SHISA_EN, "Plant chief decides: Cut only the office link (reason: The relays" },
        { "contain", SHISA_EN, "12 of 20 points, 60 %: M" },
        { "contain", SHISA_JA, "（60%）：M（大きな課題）" },
    };
    struct drill drill;
    drill_play(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_err err;
        struct shisa_buf out = { 0 };
        ck_assert(shisa_report_why(drill.report, rows[i].id, rows[i].lang, &out, &err) == SHISA_OK);
        ck_assert_msg(strstr(out.data, rows[i].says) != NULL, "%s does not say \"%s\":\n%s",
                      rows[i].id, rows[i].says, out.data);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

START_TEST(owners_and_reach_belong_to_the_reason)
{
    static const struct {
        const char *id, *says;
    } rows[] = {
        { "voice-check",
          "Whose consent was asked:\n  2:00:00  Aoba Electric/Dispatch centre asks" },
        { "voice-check", "  2:01:00  Aoba Electric/Plant chief refuses" },
        { "trip", "How far it reached:\n" },
        { "trip", "has reached 40 per cent" },
    };
    struct drill drill;
    drill_play(&drill);
    drill_quarrel(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_err err;
        struct shisa_buf out = { 0 };
        ck_assert(shisa_report_why(drill.report, rows[i].id, SHISA_EN, &out, &err) == SHISA_OK);
        ck_assert_msg(strstr(out.data, rows[i].says) != NULL, "%s does not say \"%s\":\n%s",
                      rows[i].id, rows[i].says, out.data);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

/* The penalty of the drill, as if it were one for anything done over an owner's head. */
START_TEST(a_penalty_for_no_action_in_particular_has_a_whole_rule)
{
    static const struct {
        const char *event, *says;
        enum shisa_lang lang;
    } rows[] = {
        { "bypassed", ": acting without asking", SHISA_EN },
        { "ignored", ": an order not followed", SHISA_EN },
        { "bypassed", "：打診なしの実施", SHISA_JA },
    };
    struct drill drill;
    drill_play(&drill);
    struct shisa_penalty *penalty = (void *)(uintptr_t)shisa_penalty_at(drill.world, 1);
    penalty->action = penalty->target = (struct shisa_ref){ 0 };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_err err;
        struct shisa_buf out = { 0 };
        penalty->event = rows[i].event;
        ck_assert(shisa_report_why(drill.report, "cut-everything", rows[i].lang, &out, &err) ==
                  SHISA_OK);
        const char *at = strstr(out.data, rows[i].says);
        ck_assert_msg(at != NULL, "%s", out.data);
        at += strlen(rows[i].says);
        ck_assert_msg(*at != ':' && strncmp(at, "：", strlen("：")) != 0, "%s", out.data);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

START_TEST(an_id_that_is_none_gets_a_suggestion)
{
    struct drill drill;
    struct shisa_err err;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    ck_assert(shisa_report_why(drill.report, "voice-chek", SHISA_EN, &out, &err) ==
              SHISA_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(err.text, "did you mean \"voice-check\"?"));
    ck_assert_ptr_nonnull(strstr(err.text_ja, "「voice-check」ですか？"));
    ck_assert(shisa_report_why(drill.report, "zzzzzzzzzzzz", SHISA_EN, &out, &err) ==
              SHISA_NOT_FOUND);
    ck_assert_ptr_null(strstr(err.text, "did you mean"));
    ck_assert_uint_eq(out.len, 0);
    drill_finish(&drill);
}
END_TEST

START_TEST(what_follows_something_missed_says_so)
{
    struct drill drill;
    struct shisa_err err;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    struct shisa_report *report = shisa_report_create(drill.engine);
    const struct shisa_event events[] = { { .seq = 1, .kind = SHISA_EV_STARTEX },
                                          { .seq = 2, .kind = SHISA_EV_MISSED, .ref = 1 } };
    shisa_report_event(report, &events[0]);
    shisa_report_event(report, &events[1]);
    ck_assert(shisa_report_why(report, "voice-check", SHISA_EN, &out, &err) == SHISA_OK);
    ck_assert_ptr_nonnull(strstr(out.data, "What it should have followed was missed"));
    ck_assert(shisa_report_why(report, "tell-rail", SHISA_EN, &out, &err) == SHISA_OK);
    ck_assert_ptr_nonnull(strstr(out.data, "Its window never opened"));
    ck_assert(shisa_report_why(report, "second-call", SHISA_EN, &out, &err) == SHISA_OK);
    ck_assert_ptr_nonnull(strstr(out.data, "not sent"));
    shisa_buf_finish(&out);
    shisa_report_destroy(report);
    drill_finish(&drill);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { every_result_says_why,
                                   an_id_that_is_none_gets_a_suggestion,
                                   owners_and_reach_belong_to_the_reason,
                                   a_penalty_for_no_action_in_particular_has_a_whole_rule,
                                   what_follows_something_missed_says_so,
                                   NULL };
    return run_tests("report-why", tests);
}
