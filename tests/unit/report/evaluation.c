/* What people said of the exercise: how it is found, and what it does to the score. */
#include "../run.h"

#include <string.h>

#include "drill.h"

static struct drill evaluated(void)
{
    struct drill drill;
    drill_play(&drill);
    drill_evaluate(&drill);
    return drill;
}

static void says(const struct drill *drill, const char *id, enum shisa_lang lang, const char *what)
{
    struct shisa_err err;
    struct shisa_buf out = { 0 };
    ck_assert(shisa_report_why(drill->report, id, lang, &out, &err) == SHISA_OK);
    ck_assert_msg(strstr(out.data, what) != NULL, "%s does not say \"%s\":\n%s", id, what,
                  out.data);
    shisa_buf_finish(&out);
}

START_TEST(the_score_counts_the_last_change)
{
    struct drill drill;
    int64_t before, after, max, same_max;
    drill_play(&drill);
    shisa_report_score(drill.report, &before, &max);
    drill_evaluate(&drill);
    shisa_report_score(drill.report, &after, &same_max);
    ck_assert_int_eq(after, before + 7);
    ck_assert_int_eq(max, same_max);
    drill_finish(&drill);
}
END_TEST

START_TEST(why_tells_who_changed_what_and_keeps_the_sum)
{
    struct drill drill = evaluated();
    says(&drill, "tell-rail", SHISA_EN, "Nothing that fits was done within 25 min: 0 of 15. Ito");
    says(&drill, "tell-rail", SHISA_EN,
         "Ito (evaluate-1) changes the points of tell-rail from 5 to 7: Both agree");
    says(&drill, "tell-rail", SHISA_EN,
         "森 一郎 (evaluate-2) changes the points of tell-rail from 0 to 5: A call");
    says(&drill, "tell-rail", SHISA_JA, "得点を5点から7点に変更");
    says(&drill, "inform", SHISA_EN, "+7  tell-rail");
    says(&drill, "inform", SHISA_EN, "7 of 15 points");
    drill_finish(&drill);
}
END_TEST

/* The section of the plain report that begins with that word. */
static void plain_has(const struct drill *drill, const char *line)
{
    struct shisa_buf out = { 0 };
    shisa_report_text(drill->report, &drill->facts, SHISA_EN, 80, true, &out);
    ck_assert_msg(strstr(out.data, line) != NULL, "no %s in\n%s", line, out.data);
    shisa_buf_finish(&out);
}

START_TEST(letters_stand_side_by_side_and_differences_are_marked)
{
    struct drill drill = evaluated();
    plain_has(&drill, "Rating: report: proposed P, rated U M S – differs\n");
    plain_has(&drill, "Rating report: U  Ito (evaluate-1), earlier P: The first report came 13 "
                      "minutes late.\n");
    plain_has(&drill, "Rating: contain, Aoba Electric: proposed M, rated M M N\n");
    plain_has(&drill, "Rating: inform, Asagiri Railway: proposed N, rated P\n");
    plain_has(&drill, "Rating: Aoba Electric: Send (to Asagiri Railway) [tell-rail]: "
                      "proposed U, rated S\n");
    drill_finish(&drill);
}
END_TEST

START_TEST(the_letters_stand_beside_what_is_proposed)
{
    static const char *const says[] = {
        "\nFirst the proposed letter, then what each evaluator gave: Ito (evaluate-1), 森\n",
        "\n P  U  M  S     17/20  report          Report early,",
        "\n    The evaluators differ\n    U  Ito (evaluate-1), earlier P: The first",
        "\n U  -  -  -      7/15  inform          Tell the",
        "\n N  P  -  -       0/0                  Asagiri Railway\n",
        "\n M  M  M  N     12/20  contain         Contain without", /* it is only Aoba's */
        "\n    As computed, before points were changed: 0 of 15 points, U\n",
        "\n    森 一郎 (evaluate-2) changes the points of tell-rail from 0 to 5: A call",
    };
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, false, &out);
    for (size_t i = 0; i < sizeof says / sizeof says[0]; i++) {
        ck_assert_msg(strstr(out.data, says[i]) != NULL, "no %s in\n%s", says[i], out.data);
    }
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

/* What people said comes first, and is not contradicted by what the points say. */
START_TEST(strengths_and_areas_are_what_people_said_before_what_the_points_say)
{
    static const char *const says[] = {
        "Strengths: Roles were shared out fast.\n"
        "Strengths: Observation no. 1: Ono (observe-1), Aoba Electric (evidence: 5)\n"
        "Strengths: Tell the customers who depend on the supply (Asagiri Railway)\n"
        "Strengths: Rated by evaluators (proposed N)\n"
        "Strengths: P  Ito (evaluate-1)\n",
        "Areas for improvement: 原因を待って報告が止まった。",
        "Areas for improvement: Observation no. 2: 森 一郎 (evaluate-2), Aoba Electric"
        "/CSIRT: Send (to Government/METI liaison; by Report up) [first-report] (evidence: 12, "
        "20)\n"
        "Areas for improvement: Report early, with facts and without causes\n"
        "Areas for improvement: Rated by evaluators (proposed P)\n"
        "Areas for improvement: U  Ito (evaluate-1), earlier P: The first report came 13 minutes",
        "Areas for improvement: Contain without losing protection (Aoba Electric)\n",
    };
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, true, &out);
    for (size_t i = 0; i < sizeof says / sizeof says[0]; i++) {
        ck_assert_msg(strstr(out.data, says[i]) != NULL, "no %s in\n%.2000s", says[i], out.data);
    }
    ck_assert_ptr_null(strstr(out.data, "Strengths: Report early"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

/* A person's letter outranks the points, in both directions; what only agrees is no news. */
START_TEST(what_a_person_rated_otherwise_than_the_points_is_a_strength_or_an_area)
{
    static const char *const says[] = {
        "Areas for improvement: Aoba Electric/Dispatch centre: Verify by voice (Operator screen "
        "2)\n"
        "Areas for improvement: Rated by evaluators (proposed P)\n"
        "Areas for improvement: M  Ito (evaluate-1): By a phone that nobody logs.\n",
        "Strengths: Aoba Electric/CSIRT: Write a memo\n"
        "Strengths: Rated by evaluators (proposed N)\n"
        "Strengths: P  Ito (evaluate-1): 口頭で挙げた。\n"
        "Strengths: N  =Abe (evaluate-3)\n",
    };
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, true, &out);
    for (size_t i = 0; i < sizeof says / sizeof says[0]; i++) {
        ck_assert_msg(strstr(out.data, says[i]) != NULL, "no %s in\n%.3000s", says[i], out.data);
    }
    ck_assert_ptr_null(strstr(out.data, "Strengths: Aoba Electric/Plant chief: Decide"));
    ck_assert_ptr_null(strstr(out.data, "Strengths: Notice that screen and field disagree"));
    out.len = 0;
    shisa_report_html(drill.report, &drill.facts, SHISA_JA, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "<a href=\"#exp-voice-check\">"));
    ck_assert_ptr_nonnull(strstr(out.data, "評価者の評定（評定案 P）"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(no_more_of_them_than_a_page_takes)
{
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    for (uint32_t number = 4; number < 12; number++) {
        const struct shisa_event observed = {
            .seq = ++drill.told,
            .at = 7200000,
            .kind = SHISA_EV_OBSERVED,
            .seat = { SHISA_EVALUATOR, 0, 1 },
            .item = number,
            .value = SHISA_STRENGTH,
            .text = "Once more.",
        };
        shisa_report_event(drill.report, &observed);
    }
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, false, &out);
    const char *areas = strstr(out.data, "\nAreas for improvement\n");
    const char *points = strstr(out.data, "By points alone");
    ck_assert_ptr_nonnull(strstr(out.data, "The first of what people said; 5 more below.\n"));
    ck_assert_ptr_nonnull(
        strstr(out.data, "\n- Aoba Electric/CSIRT: Write a memo\n    Rated by evaluators"));
    ck_assert_ptr_nonnull(areas);
    ck_assert(points == NULL || points > areas);
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

/* Who rated without having seen it has not said how it was. */
START_TEST(what_the_points_say_fills_up_what_people_said)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    const struct shisa_event unseen = {
        .seq = ++drill.told,
        .at = 7200000,
        .kind = SHISA_EV_RATED,
        .seat = { SHISA_EVALUATOR, 0, 1 },
        .target = { .kind = SHISA_EXPECT,
                    .id = shisa_world_find(drill.world, SHISA_EXPECT, "tell-rail") },
        .value = SHISA_GRADE_N,
    };
    shisa_report_event(drill.report, &unseen);
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, true, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "Strengths: By points alone: 12 of 12 points\n"));
    ck_assert_ptr_nonnull(strstr(out.data, "Areas for improvement: By points alone: 15 of 15"));
    out.len = 0;
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "<p>By points alone: 12 of 12 points"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(letters_of_more_raters_than_fit_beside_stand_below)
{
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    for (uint32_t number = 4; number <= 7; number++) {
        const struct shisa_event rated = {
            .seq = ++drill.told,
            .at = 7200000,
            .kind = SHISA_EV_RATED,
            .seat = { SHISA_EVALUATOR, 0, 11 - number }, /* they come as they like */
            .target = { .kind = SHISA_OBJECTIVE, .id = 2 },
            .value = SHISA_GRADE_P,
        };
        shisa_report_event(drill.report, &rated);
    }
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, false, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "\n P     17/20  report          Report early"));
    ck_assert_ptr_nonnull(
        strstr(out.data, "\n    report: proposed P, rated U M S P P P P – differs\n"));
    shisa_buf_finish(&out);
    shisa_report_csv(drill.report, &drill.facts, SHISA_EN, &out);
    ck_assert_ptr_nonnull(strstr(out.data,
                                 ",\"evaluate-3\",\"evaluate-4\",\"evaluate-5\",\"evaluate-6\","
                                 "\"evaluate-7\"\r\n"));
    ck_assert_ptr_nonnull(strstr(out.data, ",\"U\",\"M\",\"S\",\"P\",\"P\",\"P\",\"P\"\r\n"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(an_observation_rests_on_all_that_was_linked)
{
    struct drill drill = evaluated();
    plain_has(&drill, "note 4: 2:00:00  Ito (evaluate-1), Aoba Electric, Contain without losing "
                      "protection: Nobody");
    plain_has(&drill, "note 3: 2:00:00  Kondo (control-1): <b>bold</b>");
    plain_has(&drill,
              "Evidence 3: 0:06:00  Inject mismatch (Telephone): Aoba Electric/Substation crew");
    plain_has(&drill,
              "strength 1: 2:00:00  Ono (observe-1), Aoba Electric: Roles were shared out fast.\n");
    plain_has(&drill, "Evidence 1: ");
    plain_has(&drill, "area for improvement 2: 2:00:00  森 一郎 (evaluate-2), Aoba Electric"
                      "/CSIRT: Send (to Government/METI liaison; by Report up) [first-report]: ");
    plain_has(&drill, "(event 12)\nEvidence 2: ");
    plain_has(&drill, "(event 20)\n");
    drill_finish(&drill);
}
END_TEST

START_TEST(the_plan_is_shown_as_it_stands)
{
    struct drill drill = evaluated();
    plain_has(&drill, "Corrective action 1: Change plan 4.2: facts within 15 minutes");
    plain_has(&drill,
              "Improvement plan 1: Kind: plans and procedures; Responsible: CSIRT lead <b>&; "
              "Due: 2027-03-31; Status: done\n");
    plain_has(&drill, "Improvement plan 2: Kind: training; ");
    drill_finish(&drill);
}
END_TEST

START_TEST(what_they_say_of_themselves_stands_beside_the_log)
{
    struct drill drill = evaluated();
    plain_has(&drill, "[first-report]: 佐藤 花 (aoba/csirt-1) says: did; the log says: did late – "
                      "differs: 急いだつもりだった。\n");
    plain_has(&drill, "[tell-rail]: 佐藤 花 (aoba/csirt-1) says: did not; the log says: did not\n");
    plain_has(&drill, "says: did; the log says: did: <b>bold</b>");
    plain_has(&drill, "says: did late; the log says: window still open at the end\n");
    drill_finish(&drill);
}
END_TEST

START_TEST(of_a_large_exercise_only_answers_that_differ_are_shown)
{
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    while (drill.told <= SHISA_REPORT_EVENTS_MAX) {
        const struct shisa_event read = {
            .seq = ++drill.told, .at = 7200000, .kind = SHISA_EV_READ, .role = 1, .item = 1
        };
        shisa_report_event(drill.report, &read);
    }
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, false, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "Only the answers that differ from the log"));
    ck_assert_ptr_nonnull(strstr(out.data, "\nAoba Electric/CSIRT: Send (to Government/METI "
                                           "liaison; by Report up)\n[first-report]: 佐藤"));
    ck_assert_ptr_null(strstr(out.data, "[tell-rail]: 佐藤 花"));
    out.len = 0;
    shisa_report_json(drill.report, &drill.facts, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "\"says\": \"not\""));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

START_TEST(who_comes_back_to_his_seat_is_listed_once)
{
    struct drill drill = evaluated();
    struct shisa_buf out = { 0 };
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, true, &out);
    const char *first = strstr(out.data, "Evaluator: Ito (evaluate-1)\n");
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_null(strstr(first + 1, "Evaluator: Ito (evaluate-1)\n"));
    ck_assert_ptr_nonnull(
        strstr(out.data, "Sub-controller: Tanaka (control@aoba-1): Aoba Electric\n"));
    ck_assert_ptr_nonnull(
        strstr(out.data, "Participant: 佐藤 花 (aoba/csirt-1): Aoba Electric/CSIRT\n"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_score_counts_the_last_change,
        why_tells_who_changed_what_and_keeps_the_sum,
        letters_stand_side_by_side_and_differences_are_marked,
        the_letters_stand_beside_what_is_proposed,
        strengths_and_areas_are_what_people_said_before_what_the_points_say,
        what_a_person_rated_otherwise_than_the_points_is_a_strength_or_an_area,
        no_more_of_them_than_a_page_takes,
        what_the_points_say_fills_up_what_people_said,
        letters_of_more_raters_than_fit_beside_stand_below,
        an_observation_rests_on_all_that_was_linked,
        the_plan_is_shown_as_it_stands,
        what_they_say_of_themselves_stands_beside_the_log,
        of_a_large_exercise_only_answers_that_differ_are_shown,
        who_comes_back_to_his_seat_is_listed_once,
        NULL
    };
    return run_tests("report-evaluation", tests);
}
