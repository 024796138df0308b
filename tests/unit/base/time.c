#include "shisa/base.h"

#include <stdio.h>
#include <string.h>

#include "../run.h"

START_TEST(durations_are_read_as_planners_write_them)
{
    static const struct {
        const char *text;
        shisa_ms ms;
    } rows[] = {
        { "90s", 90000 },
        { "5m", 300000 },
        { "0m", 0 },
        { "1h30m", 5400000 },
        { "2d", 172800000 },
        { "250ms", 250 },
        { "1d2h3m4s5ms", 93784005 },
        { "1m5ms", 60005 },
        { "007s", 7000 },
        { "3653d", SHISA_LENGTH_MS_MAX },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        shisa_ms ms = -1;
        ck_assert_msg(shisa_ms_parse(rows[i].text, &ms, NULL) == SHISA_OK, "%s", rows[i].text);
        ck_assert_int_eq(ms, rows[i].ms);
    }
}
END_TEST

START_TEST(what_is_no_duration_is_refused_with_a_sentence)
{
    static const struct {
        const char *text, *complaint;
    } rows[] = {
        { "5x", "\"5x\" is not a duration: write it like \"90s\", \"5m\" or \"1h30m\"" },
        { "", "\"\" is not a duration" },
        { "5", "\"5\" is not a duration" },
        { "m", "\"m\" is not a duration" },
        { "-5m", "\"-5m\" is not a duration" },
        { "+5m", "\"+5m\" is not a duration" },
        { "5 m", "\"5 m\" is not a duration" },
        { " 5m", "\" 5m\" is not a duration" },
        { "5m ", "\"5m \" is not a duration" },
        { "1.5h", "\"1.5h\" is not a duration" },
        { "5M", "\"5M\" is not a duration" },
        { "30m1h", "\"30m1h\" is not a duration" },
        { "5m5m", "\"5m5m\" is not a duration" },
        { "5ms5s", "\"5ms5s\" is not a duration" },
        { "5ms1ms", "\"5ms1ms\" is not a duration" },
        { "5min", "\"5min\" is not a duration" },
        { "5分", "\"5分\" is not a duration" },
        { "3654d", "\"3654d\" is too long: an exercise may last 3653 days" },
        { "3653d1ms", "\"3653d1ms\" is too long" },
        { "99999999999999999999d99999999999999999999h", "is too long" },
        { "9223372036854775808ms", "is too long" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        shisa_ms ms = 77;
        struct shisa_err err;
        ck_assert_msg(shisa_ms_parse(rows[i].text, &ms, &err) == SHISA_INVALID, "%s", rows[i].text);
        ck_assert_int_eq(ms, 77);
        ck_assert_msg(strstr(err.text, rows[i].complaint) != NULL, "%s", err.text);
    }
}
END_TEST

START_TEST(an_endless_duration_is_quoted_in_part_and_never_through_a_kanji)
{
    char text[2000];
    for (size_t i = 0; i < sizeof text - 2; i += 3) {
        strcpy(text + i, "演");
    }
    shisa_ms ms;
    struct shisa_err err;
    ck_assert_int_eq(shisa_ms_parse(text, &ms, &err), SHISA_INVALID);
    ck_assert_ptr_nonnull(strstr(err.text, "演\" is not a duration: write it like"));
}
END_TEST

START_TEST(durations_are_written_as_they_are_read)
{
    static const struct {
        shisa_ms ms;
        const char *words, *clock, *said;
    } rows[] = {
        { 0, "0m", "0:00:00", "0分" },
        { 5400000, "1h30m", "1:30:00", "1時間30分" },
        { 93784005, "1d2h3m4s5ms", "26:03:04", "1日2時間3分4秒5ミリ秒" },
        { 3723999, "1h2m3s999ms", "1:02:03", "1時間2分3秒999ミリ秒" },
        { -300000, "-5m", "-0:05:00", "-5分" },
        { -999, "-999ms", "0:00:00", "-999ミリ秒" },
        { SHISA_LENGTH_MS_MAX, "3653d", "87672:00:00", "3653日" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char out[32], said[SHISA_SAID_SIZE];
        ck_assert_str_eq(shisa_ms_words(rows[i].ms, out), rows[i].words);
        ck_assert_str_eq(shisa_ms_said(rows[i].ms, SHISA_EN, said), rows[i].words);
        ck_assert_str_eq(shisa_ms_said(rows[i].ms, SHISA_JA, said), rows[i].said);
        ck_assert_str_eq(shisa_ms_clock(rows[i].ms, out), rows[i].clock);
    }
}
END_TEST

START_TEST(the_longest_times_fit_the_room_promised)
{
    char out[32], said[SHISA_SAID_SIZE];
    ck_assert_str_eq(shisa_ms_words(INT64_MIN, out), "-106751991167d7h12m55s808ms");
    ck_assert_str_eq(shisa_ms_said(INT64_MIN, SHISA_JA, said),
                     "-106751991167日7時間12分55秒808ミリ秒");
    ck_assert_str_eq(shisa_ms_clock(INT64_MIN, out), "-2562047788015:12:55");
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        durations_are_read_as_planners_write_them,
        what_is_no_duration_is_refused_with_a_sentence,
        an_endless_duration_is_quoted_in_part_and_never_through_a_kanji,
        durations_are_written_as_they_are_read,
        the_longest_times_fit_the_room_promised,
        NULL,
    };
    return run_tests("base-time", tests);
}
