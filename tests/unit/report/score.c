#include "../run.h"

#include "drill.h"

START_TEST(the_bands_propose_a_rating)
{
    static const struct {
        int64_t points, max;
        char rating;
    } rows[] = { { 100, 100, 'P' }, { 80, 100, 'P' }, { 79, 100, 'S' }, { 66, 100, 'S' },
                 { 65, 100, 'M' },  { 50, 100, 'M' }, { 49, 100, 'U' }, { 0, 100, 'U' },
                 { 0, 0, 'N' },     { 4, 5, 'P' },    { 2, 3, 'S' },    { 1, 2, 'M' } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(shisa_report_rating(rows[i].points, rows[i].max) == rows[i].rating,
                      "%d of %d", (int)rows[i].points, (int)rows[i].max);
    }
}
END_TEST

START_TEST(points_are_what_was_met_less_what_was_taken_off)
{
    struct drill drill;
    int64_t points, max;
    drill_play(&drill);
    shisa_report_score(drill.report, &points, &max);
    ck_assert_int_eq(points, 12 + 17 + 20 - 6 - 2);
    ck_assert_int_eq(max, 12 + 20 + 15 + 20); /* the review was not due when it ended */
    drill_finish(&drill);
}
END_TEST

/* A report fed by hand: only what the fold needs. */
static struct shisa_event event(uint64_t seq, enum shisa_event_kind kind, shisa_id ref,
                                int32_t points)
{
    return (struct shisa_event){ .seq = seq, .kind = kind, .ref = ref, .points = points };
}

START_TEST(nothing_falls_below_zero)
{
    struct drill drill;
    int64_t points, max;
    drill_play(&drill);
    struct shisa_report *report = shisa_report_create(drill.engine);
    struct shisa_event events[] = { event(1, SHISA_EV_STARTEX, 0, 0), event(2, SHISA_EV_MET, 1, 3),
                                    event(3, SHISA_EV_PENALTY, 1, 6) };
    for (size_t i = 0; i < sizeof events / sizeof events[0]; i++) {
        shisa_report_event(report, &events[i]);
    }
    shisa_report_score(report, &points, &max);
    ck_assert_int_eq(points, 0);
    ck_assert_int_eq(max, 12);
    shisa_report_destroy(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(an_exercise_that_has_not_begun_has_a_report_too)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    int64_t points, max;
    drill_play(&drill);
    struct shisa_report *report = shisa_report_create(drill.engine);
    shisa_report_score(report, &points, &max);
    ck_assert_int_eq(points, 0);
    ck_assert_int_eq(max, 0);
    shisa_report_text(report, &drill.facts, SHISA_EN, 80, false, &out);
    shisa_report_html(report, &drill.facts, SHISA_EN, &out);
    shisa_report_json(report, &drill.facts, &out);
    shisa_report_csv(report, &drill.facts, SHISA_EN, &out);
    ck_assert_uint_gt(out.len, 0);
    shisa_buf_finish(&out);
    shisa_report_destroy(report);
    drill_finish(&drill);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_bands_propose_a_rating,
                                   points_are_what_was_met_less_what_was_taken_off,
                                   nothing_falls_below_zero,
                                   an_exercise_that_has_not_begun_has_a_report_too, NULL };
    return run_tests("report-score", tests);
}
