#include "shisa/base.h"

#include <stdio.h>
#include <string.h>

#include "../run.h"

#define MINUTE 60000LL
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

/* --- dates ------------------------------------------------------------------------------------ */

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
        char day[24], clock[SHISA_MOMENT_SIZE];
        ck_assert_int_eq(shisa_date_parse(rows[i].starts, &minute, NULL), SHISA_OK);
        struct shisa_story story = { minute, HOUR };
        ck_assert_str_eq(shisa_date_day(minute, rows[i].at, day), rows[i].day);
        ck_assert_str_eq(shisa_moment(story, rows[i].at, SHISA_DATED, SHISA_EN, clock),
                         rows[i].clock);
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

/* --- moments ---------------------------------------------------------------------------------- */

START_TEST(a_moment_says_as_much_as_its_story_needs)
{
    static const struct {
        const char *starts; /* NULL: not given */
        shisa_ms length, at;
        const char *alone, *listed, *dated, *exact, *named, *ja;
    } rows[] = {
        /* within a day the clock alone, even over midnight and long before or after */
        { "2009-06-14 09:00 +09:00", 4 * HOUR, 20 * MINUTE + 15000, "09:20", "09:20", "09:20:15",
          "09:20:15", "09:20:15", "09:20:15" },
        { "2009-06-14 22:00 +09:00", DAY, 3 * HOUR, "01:00", "01:00", "01:00:00", "01:00:00",
          "01:00:00", "01:00:00" },
        { "2009-06-14 22:00 +09:00", 4 * HOUR, 72 * HOUR, "22:00", "22:00", "22:00:00", "22:00:00",
          "22:00:00", "22:00:00" },
        { NULL, 4 * HOUR, 20 * MINUTE, "00:20", "00:20", "00:20:00", "00:20:00", "00:20:00",
          "00:20:00" },
        /* longer */
        { "2009-06-14 09:00 +09:00", DAY + 1, 20 * MINUTE + 15000, "06-14", "06-14 09:20",
          "06-14 09:20", "06-14 09:20:15", "06-14 (Sun) 09:20", "6/14(日) 09:20" },
        { "2009-12-31 23:30 +09:00", 2 * DAY, HOUR, "01-01", "01-01 00:30", "01-01 00:30",
          "01-01 00:30:00", "01-01 (Fri) 00:30", "1/1(金) 00:30" },
        { "2008-02-28 23:30 +09:00", 3 * DAY, HOUR, "02-29", "02-29 00:30", "02-29 00:30",
          "02-29 00:30:00", "02-29 (Fri) 00:30", "2/29(金) 00:30" },
        { "2009-02-28 23:30 +09:00", 3 * DAY, HOUR, "03-01", "03-01 00:30", "03-01 00:30",
          "03-01 00:30:00", "03-01 (Sun) 00:30", "3/1(日) 00:30" },
        { "2009-03-04 02:00 +09:00", 41 * HOUR, -3 * HOUR, "03-03", "03-03 23:00", "03-03 23:00",
          "03-03 23:00:00", "03-03 (Tue) 23:00", "3/3(火) 23:00" },
        /* more than a year */
        { "2003-04-01 09:00 +09:00", 365 * DAY, 14 * HOUR, "04-01", "04-01 23:00", "04-01 23:00",
          "04-01 23:00:00", "04-01 (Tue) 23:00", "4/1(火) 23:00" },
        { "2003-04-01 09:00 +09:00", 365 * DAY + 1, 14 * HOUR, "2003-04-01", "2003-04-01",
          "2003-04-01 23:00", "2003-04-01 23:00:00", "2003-04-01 (Tue) 23:00",
          "2003/4/1(火) 23:00" },
        { "2003-04-01 09:00 +09:00", 61368 * HOUR, 61368 * HOUR, "2010-04-01", "2010-04-01",
          "2010-04-01 09:00", "2010-04-01 09:00:00", "2010-04-01 (Thu) 09:00",
          "2010/4/1(木) 09:00" },
        /* without a date */
        { NULL, 2 * DAY, 9 * HOUR, "D+0", "D+0 09:00", "D+0 09:00", "D+0 09:00:00", "D+0 09:00",
          "+0日 09:00" },
        { NULL, 900 * DAY, 3 * DAY + 9 * HOUR, "D+3", "D+3 09:00", "D+3 09:00", "D+3 09:00:00",
          "D+3 09:00", "+3日 09:00" },
        { NULL, 2 * DAY, -1, "D-1", "D-1 23:59", "D-1 23:59", "D-1 23:59:59", "D-1 23:59",
          "-1日 23:59" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_story story = { 0, rows[i].length };
        const char *wanted[] = {
            [SHISA_DAY_ALONE] = rows[i].alone, [SHISA_LISTED] = rows[i].listed,
            [SHISA_DATED] = rows[i].dated,     [SHISA_EXACT] = rows[i].exact,
            [SHISA_NAMED] = rows[i].named,
        };
        char out[SHISA_MOMENT_SIZE];
        if (rows[i].starts != NULL) {
            ck_assert_int_eq(shisa_date_parse(rows[i].starts, &story.starts, NULL), SHISA_OK);
        }
        for (enum shisa_form form = SHISA_DAY_ALONE; form <= SHISA_NAMED; form++) {
            ck_assert_str_eq(shisa_moment(story, rows[i].at, form, SHISA_EN, out), wanted[form]);
        }
        ck_assert_str_eq(shisa_moment(story, rows[i].at, SHISA_NAMED, SHISA_JA, out), rows[i].ja);
    }
}
END_TEST

START_TEST(every_day_has_its_day_of_the_week)
{
    static const char *const names[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    struct shisa_story story = { 0, 2 * DAY };
    ck_assert_int_eq(shisa_date_parse("2009-06-14 00:00 +09:00", &story.starts, NULL), SHISA_OK);
    for (int day = -15000; day <= 15000; day++) { /* about 1970, too */
        char out[SHISA_MOMENT_SIZE];
        shisa_moment(story, day * DAY, SHISA_NAMED, SHISA_EN, out);
        ck_assert_msg(strstr(out, names[((day % 7) + 7) % 7]) != NULL, "%d: %s", day, out);
    }
}
END_TEST

START_TEST(no_moment_is_wider_than_its_column)
{
    static const int64_t starts[] = { 0, 20620440 /* 2009-03-16 */ };
    static const shisa_ms lengths[] = { HOUR, 41 * HOUR, 30 * DAY, 365 * DAY, 2557 * DAY };
    for (int i = 0; i < 2 * 5 * 5 * 2; i++) {
        struct shisa_story story = { starts[i % 2], lengths[i / 2 % 5] };
        enum shisa_form form = (enum shisa_form)(i / 10 % 5);
        enum shisa_lang lang = (enum shisa_lang)(i / 50);
        int columns = shisa_moment_columns(story, form, lang), most = 0;
        for (shisa_ms at = 0; at <= story.length; at += 17 * HOUR + 1) {
            char out[SHISA_MOMENT_SIZE];
            int width = shisa_text_width(shisa_moment(story, at, form, lang, out));
            most = width > most ? width : most;
        }
        ck_assert_int_le(most, columns);
        ck_assert_int_le(columns, most + 2); /* "3/16" where it could have been "12/28" */
    }
}
END_TEST

START_TEST(the_longest_moments_fit_the_room_promised)
{
    static const int64_t starts[] = { 0, 4223371676640 /* 9999-12-31 */ };
    char day[24];
    ck_assert_str_eq(shisa_date_day(0, SHISA_NEVER, day), "292278994-08-17");
    for (int i = 0; i < 2 * 2; i++) {
        struct shisa_story story = { starts[i % 2], SHISA_NEVER };
        char out[SHISA_MOMENT_SIZE];
        shisa_moment(story, i < 2 ? SHISA_NEVER : INT64_MIN, SHISA_NAMED, SHISA_JA, out);
        ck_assert_msg(strlen(out) >= 5 && out[strlen(out) - 3] == ':', "cut: %s", out);
    }
}
END_TEST

START_TEST(days_change_at_midnight_of_the_story)
{
    struct shisa_story story = { 0, 3 * DAY };
    ck_assert_int_eq(shisa_date_parse("2009-06-14 09:00 +09:00", &story.starts, NULL), SHISA_OK);
    ck_assert(shisa_same_day(story, 0, 15 * HOUR - 1));
    ck_assert(!shisa_same_day(story, 0, 15 * HOUR));
    ck_assert(shisa_same_day(story, -9 * HOUR, 0));
    ck_assert(!shisa_same_day(story, -9 * HOUR - 1, 0));
}
END_TEST

START_TEST(who_looks_back_counts_hours_within_a_day_only)
{
    struct shisa_story story = { 20620440, DAY };
    char out[SHISA_MOMENT_SIZE];
    ck_assert_str_eq(shisa_since_startex(story, 3723000, SHISA_EN, out), "1:02:03");
    story.length++;
    ck_assert_str_eq(shisa_since_startex(story, 3723000, SHISA_EN, out), "03-16 19:02");
}
END_TEST

START_TEST(spans_of_more_than_a_day_are_told_in_days)
{
    static const struct {
        shisa_ms length, span;
        const char *en, *ja;
    } rows[] = {
        { DAY, 41 * HOUR, "41:00:00", "41:00:00" },
        { DAY + 1, DAY - 1000, "23:59:59", "23:59:59" },
        { DAY + 1, DAY, "1d 0h", "1日0時間" },
        { 2557 * DAY, 53 * HOUR + MINUTE, "2d 5h", "2日5時間" },
        { 2557 * DAY, 2556 * DAY, "2556d 0h", "2556日0時間" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_story story = { 0, rows[i].length };
        char out[SHISA_MOMENT_SIZE];
        ck_assert_str_eq(shisa_span(story, rows[i].span, SHISA_EN, out), rows[i].en);
        ck_assert_str_eq(shisa_span(story, rows[i].span, SHISA_JA, out), rows[i].ja);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_storys_calendar_follows_the_exercise,
        minutes_are_counted_from_1970,
        every_day_of_four_centuries_follows_the_day_before,
        what_is_no_date_is_refused_with_a_sentence,
        a_moment_says_as_much_as_its_story_needs,
        every_day_has_its_day_of_the_week,
        no_moment_is_wider_than_its_column,
        the_longest_moments_fit_the_room_promised,
        days_change_at_midnight_of_the_story,
        who_looks_back_counts_hours_within_a_day_only,
        spans_of_more_than_a_day_are_told_in_days,
        NULL,
    };
    return run_tests("base-calendar", tests);
}
