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
        const char *words, *clock;
    } rows[] = {
        { 0, "0m", "0:00:00" },
        { 5400000, "1h30m", "1:30:00" },
        { 93784005, "1d2h3m4s5ms", "26:03:04" },
        { 3723999, "1h2m3s999ms", "1:02:03" },
        { -300000, "-5m", "-0:05:00" },
        { -999, "-999ms", "0:00:00" },
        { SHISA_LENGTH_MS_MAX, "3653d", "87672:00:00" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char out[32];
        ck_assert_str_eq(shisa_ms_words(rows[i].ms, out), rows[i].words);
        ck_assert_str_eq(shisa_ms_clock(rows[i].ms, out), rows[i].clock);
    }
}
END_TEST

START_TEST(the_longest_times_fit_the_room_promised)
{
    char out[32];
    ck_assert_str_eq(shisa_ms_words(INT64_MIN, out), "-106751991167d7h12m55s808ms");
    ck_assert_str_eq(shisa_ms_clock(INT64_MIN, out), "-2562047788015:12:55");
    ck_assert_str_eq(shisa_date_day(0, SHISA_NEVER, out), "292278994-08-17");
    ck_assert_str_eq(shisa_date_clock(0, SHISA_NEVER, out), "07:12:55");
}
END_TEST

START_TEST(the_storys_calendar_follows_the_exercise)
{
    static const struct {
        const char *starts;
        shisa_ms at;
        const char *day, *clock;
    } rows[] = {
        { "2005-02-14 09:00 +09:00", 330000, "2005-02-14", "09:05:30" },
        { "2005-02-14 09:00 +09:00", 15LL * 3600 * 1000, "2005-02-15", "00:00:00" },
        { "2005-02-14 09:00 -05:30", -1, "2005-02-14", "08:59:59" },
        { "2023-12-31 23:59 +00:00", 60000, "2024-01-01", "00:00:00" },
        { "2024-02-28 23:00 +09:00", 3600000, "2024-02-29", "00:00:00" },
        { "2000-02-29 12:00 +09:00", 86400000, "2000-03-01", "12:00:00" },
        { "2100-02-28 12:00 +09:00", 86400000, "2100-03-01", "12:00:00" },
        { "1970-01-01 00:00 +00:00", -1000, "1969-12-31", "23:59:59" },
        { "9999-12-31 23:59 +14:00", 0, "9999-12-31", "23:59:00" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t minute;
        char out[24];
        ck_assert_int_eq(shisa_date_parse(rows[i].starts, &minute, NULL), SHISA_OK);
        ck_assert_str_eq(shisa_date_day(minute, rows[i].at, out), rows[i].day);
        ck_assert_str_eq(shisa_date_clock(minute, rows[i].at, out), rows[i].clock);
    }
}
END_TEST

START_TEST(minutes_are_counted_from_1970)
{
    int64_t minute;
    ck_assert_int_eq(shisa_date_parse("1970-01-01 00:01 +00:00", &minute, NULL), SHISA_OK);
    ck_assert_int_eq(minute, 1);
    ck_assert_int_eq(shisa_date_parse("2005-02-14 09:00 +09:00", &minute, NULL), SHISA_OK);
    ck_assert_int_eq(minute, 1108371600 / 60); /* date -u -d '2005-02-14 09:00' +%s */
}
END_TEST

START_TEST(every_day_of_four_centuries_follows_the_day_before)
{
    int64_t minute, wanted;
    char text[64], day[24];
    ck_assert_int_eq(shisa_date_parse("1970-01-01 00:00 +00:00", &minute, NULL), SHISA_OK);
    for (; minute < 146097LL * 1440; minute += 1440) {
        snprintf(text, sizeof text, "%s 00:00 +00:00", shisa_date_day(minute, 0, day));
        if (shisa_date_parse(text, &wanted, NULL) != SHISA_OK || wanted != minute) {
            ck_abort_msg("%s", text);
        }
    }
}
END_TEST

START_TEST(what_is_no_date_is_refused_with_a_sentence)
{
    static const struct {
        const char *text, *complaint;
    } rows[] = {
        { "", "\"\" is not a date: write it like \"2005-02-14 09:00 +09:00\"" },
        { "2005-02-14", "is not a date" },
        { "2005-02-14 09:00", "is not a date" },
        { "2005-02-14 09:00 +09:00 ", "is not a date" },
        { "2005-2-14 09:00 +09:00", "is not a date" },
        { "2005/02/14 09:00 +09:00", "is not a date" },
        { "２００５-02-14 09:00 +09:00", "is not a date" },
        { "2005-02-29 09:00 +09:00", "\"2005-02-29\" is not a day of the calendar since 1970" },
        { "2100-02-29 09:00 +09:00", "\"2100-02-29\" is not a day" },
        { "2005-04-31 09:00 +09:00", "is not a day" },
        { "2005-00-10 09:00 +09:00", "is not a day" },
        { "2005-13-10 09:00 +09:00", "is not a day" },
        { "2005-12-00 09:00 +09:00", "is not a day" },
        { "1969-12-31 09:00 +09:00", "is not a day" },
        { "2005-02-14 24:00 +09:00", "\"24:00\" is not a time between 00:00 and 23:59" },
        { "2005-02-14 09:60 +09:00", "\"09:60\" is not a time" },
        { "2005-02-14 09:00 +15:00", "no place on earth is +15:00 from UTC" },
        { "2005-02-14 09:00 -09:60", "no place on earth is -09:60 from UTC" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t minute = 77;
        struct shisa_err err;
        ck_assert_msg(shisa_date_parse(rows[i].text, &minute, &err) == SHISA_INVALID, "%s",
                      rows[i].text);
        ck_assert_int_eq(minute, 77);
        ck_assert_msg(strstr(err.text, rows[i].complaint) != NULL, "%s", err.text);
    }
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
        the_storys_calendar_follows_the_exercise,
        minutes_are_counted_from_1970,
        every_day_of_four_centuries_follows_the_day_before,
        what_is_no_date_is_refused_with_a_sentence,
        NULL,
    };
    return run_tests("base-time", tests);
}
