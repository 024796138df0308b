/* The calendar of a story, and how its moments are written. */
#include "shisa/base.h"

#include <inttypes.h>
#include <stdio.h>

#include "internal.h"

#define SECONDS_A_DAY 86400
#define DAY (SECONDS_A_DAY * 1000LL)
#define HOUR (3600 * 1000LL)
#define YEAR (365 * DAY)

/* What base.h promises to need of the caller's room. */
#define DAY_SIZE 24

/* --- dates ----------------------------------------------------------------------------------- */

#define FORM "dddd-dd-dd dd:dd +dd:dd"
#define YEAR_MIN 1970U
#define AHEAD_MAX 14U /* hours; Kiribati is the furthest from Greenwich */

struct day {
    int64_t year;
    unsigned month, day; /* from 1 */
};

static bool has_form(const char *text)
{
    for (const char *form = FORM; *form != '\0'; form++, text++) {
        bool fits = *form == 'd'   ? is_digit(*text)
                    : *form == '+' ? *text == '+' || *text == '-'
                                   : *text == *form;
        if (!fits) {
            return false;
        }
    }
    return *text == '\0';
}

static unsigned two_digits(const char *at)
{
    return 10U * (unsigned)(at[0] - '0') + (unsigned)(at[1] - '0');
}

static unsigned days_in(unsigned year, unsigned month)
{
    static const unsigned days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* The calendar repeats every 400 years. Years begin in March here, so that the leap day is the last
 * of its year: Howard Hinnant, "chrono-compatible low-level date algorithms". */
#define DAYS_IN_ERA 146097
#define DAYS_TO_1970 719468 /* since the first of March of the year 0 */

static int64_t floor_div(int64_t number, int64_t by)
{
    return number / by - (number % by < 0);
}

static int64_t days_since_1970(struct day date)
{
    int64_t year = date.year - (date.month <= 2);
    unsigned month = (date.month + 9) % 12; /* from 0, March */
    int64_t era = floor_div(year, 400), of_era = year - 400 * era;
    return era * DAYS_IN_ERA + of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 +
           date.day - 1 - DAYS_TO_1970;
}

static struct day day_since_1970(int64_t days)
{
    days += DAYS_TO_1970;
    int64_t era = floor_div(days, DAYS_IN_ERA), of_era = days - era * DAYS_IN_ERA;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    unsigned of_year = (unsigned)(of_era - (365 * year + year / 4 - year / 100));
    unsigned month = (5 * of_year + 2) / 153;
    unsigned day = of_year - (153 * month + 2) / 5 + 1;
    month = (month + 2) % 12 + 1;
    return (struct day){ 400 * era + year + (month <= 2), month, day };
}

shisa_status shisa_date_parse(const char *text, int64_t *minute, struct shisa_err *err)
{
    if (!has_form(text)) {
        return shisa_fail(err, SHISA_INVALID,
                          "\"%.*s\" is not a date: write it like \"2005-02-14 09:00 +09:00\"",
                          (int)shisa_text_fit(text, QUOTED_COLUMNS), text);
    }
    unsigned year = 100 * two_digits(text) + two_digits(text + 2);
    unsigned month = two_digits(text + 5), day = two_digits(text + 8);
    if (year < YEAR_MIN || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) {
        return shisa_fail(err, SHISA_INVALID, "\"%.10s\" is not a day of the calendar since %u",
                          text, YEAR_MIN);
    }
    unsigned hour = two_digits(text + 11), past = two_digits(text + 14);
    if (hour > 23 || past > 59) {
        return shisa_fail(err, SHISA_INVALID, "\"%.5s\" is not a time between 00:00 and 23:59",
                          text + 11);
    }
    if (two_digits(text + 18) > AHEAD_MAX || two_digits(text + 21) > 59) {
        return shisa_fail(err, SHISA_INVALID, "no place on earth is %s from UTC", text + 17);
    }
    *minute = (days_since_1970((struct day){ year, month, day }) * 24 + hour) * 60 + past;
    return SHISA_OK;
}

static int64_t seconds_since_1970(int64_t minute, shisa_ms at)
{
    return minute * 60 + floor_div(at, 1000);
}

char *shisa_date_day(int64_t minute, shisa_ms at, char *out)
{
    struct day date = day_since_1970(floor_div(seconds_since_1970(minute, at), SECONDS_A_DAY));
    snprintf(out, DAY_SIZE, "%04" PRId64 "-%02u-%02u", date.year, date.month, date.day);
    return out;
}

/* --- moments --------------------------------------------------------------------------------- */

/* What it takes to tell the moments of a story apart. */
enum span { SPAN_CLOCK, SPAN_COUNTED, SPAN_DATE, SPAN_YEARS };

static enum span span_of(struct shisa_story story)
{
    if (story.length <= DAY) {
        return SPAN_CLOCK;
    }
    if (story.starts == 0) {
        return SPAN_COUNTED;
    }
    return story.length <= YEAR ? SPAN_DATE : SPAN_YEARS;
}

bool shisa_story_has_days(struct shisa_story story)
{
    return span_of(story) != SPAN_CLOCK;
}

/* "06-14", "2003-04-01" or "D+3"; of a story within a day nothing. */
static size_t put_day(struct shisa_story story, int64_t days, enum shisa_lang lang, char *out)
{
    struct day date = day_since_1970(days);
    int len = 0;
    switch (span_of(story)) {
    case SPAN_CLOCK:
        break;
    case SPAN_COUNTED: /* from 1970 on, which is STARTEX then */
        len = snprintf(out, SHISA_MOMENT_SIZE, shisa_word(SHISA_W_DATE_COUNTED, lang),
                       (long long)days);
        break;
    case SPAN_DATE:
        len = snprintf(out, SHISA_MOMENT_SIZE, shisa_word(SHISA_W_DATE_DAY, lang), date.month,
                       date.day);
        break;
    case SPAN_YEARS:
        len = snprintf(out, SHISA_MOMENT_SIZE, shisa_word(SHISA_W_DATE_YEAR, lang),
                       (long long)date.year, date.month, date.day);
        break;
    }
    return (size_t)len;
}

static size_t put_weekday(int64_t days, enum shisa_lang lang, char *out, size_t size)
{
    static const enum shisa_word names[] = {
        SHISA_W_DATE_THURSDAY, SHISA_W_DATE_FRIDAY,  SHISA_W_DATE_SATURDAY,  SHISA_W_DATE_SUNDAY,
        SHISA_W_DATE_MONDAY,   SHISA_W_DATE_TUESDAY, SHISA_W_DATE_WEDNESDAY,
    }; /* 1970 began on a Thursday */
    return (size_t)snprintf(out, size, shisa_word(SHISA_W_DATE_OF_WEEK, lang),
                            shisa_word(names[days - floor_div(days, 7) * 7], lang));
}

char *shisa_moment(struct shisa_story story, shisa_ms at, enum shisa_form form,
                   enum shisa_lang lang, char *out)
{
    int64_t seconds = seconds_since_1970(story.starts, at);
    int64_t days = floor_div(seconds, SECONDS_A_DAY);
    unsigned of_day = (unsigned)(seconds - days * SECONDS_A_DAY);
    enum span span = span_of(story);
    size_t len = put_day(story, days, lang, out);
    if (form == SHISA_NAMED && span >= SPAN_DATE) {
        len += put_weekday(days, lang, out + len, SHISA_MOMENT_SIZE - len);
    }
    if (span != SPAN_CLOCK &&
        (form == SHISA_DAY_ALONE || (form == SHISA_LISTED && span == SPAN_YEARS))) {
        return out;
    }
    len += (size_t)snprintf(out + len, SHISA_MOMENT_SIZE - len, "%s%02u:%02u", len > 0 ? " " : "",
                            of_day / 3600, of_day / 60 % 60);
    if (form == SHISA_EXACT || (span == SPAN_CLOCK && form >= SHISA_DATED)) {
        snprintf(out + len, SHISA_MOMENT_SIZE - len, ":%02u", of_day % 60);
    }
    return out;
}

int shisa_moment_columns(struct shisa_story story, enum shisa_form form, enum shisa_lang lang)
{
    char text[SHISA_MOMENT_SIZE];
    struct day date = day_since_1970(floor_div(story.starts, 24 * 60));
    struct day wide = { date.year, 12, 28 }; /* no day is written longer */
    shisa_ms at = (days_since_1970(wide) * 24 * 60 - story.starts) * 60 * 1000;
    bool counted = span_of(story) == SPAN_COUNTED;
    return shisa_text_width(shisa_moment(story, counted ? story.length : at, form, lang, text));
}

bool shisa_same_day(struct shisa_story story, shisa_ms one, shisa_ms other)
{
    return floor_div(seconds_since_1970(story.starts, one), SECONDS_A_DAY) ==
           floor_div(seconds_since_1970(story.starts, other), SECONDS_A_DAY);
}

char *shisa_since_startex(struct shisa_story story, shisa_ms at, enum shisa_lang lang, char *out)
{
    return shisa_story_has_days(story) ? shisa_moment(story, at, SHISA_DATED, lang, out)
                                       : shisa_ms_clock(at, out);
}

char *shisa_span(struct shisa_story story, shisa_ms span, enum shisa_lang lang, char *out)
{
    if (span < DAY || !shisa_story_has_days(story)) {
        return shisa_ms_clock(span, out);
    }
    snprintf(out, SHISA_MOMENT_SIZE, shisa_word(SHISA_W_DATE_SPAN, lang), (long long)(span / DAY),
             (int)(span % DAY / HOUR));
    return out;
}
