#include "shisa/base.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define SECOND 1000LL
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* What base.h promises to need of the caller's room. */
#define CLOCK_SIZE 24
#define WORDS_SIZE 32

/* --- durations ------------------------------------------------------------------------------- */

static const struct unit {
    const char *name;
    shisa_ms ms;
} units[] = { { "d", DAY }, { "h", HOUR }, { "m", MINUTE }, { "s", SECOND }, { "ms", 1 } };

#define UNITS (sizeof units / sizeof units[0])
#define QUOTED_COLUMNS 60 /* of what a planner wrote, in an error that must stay a sentence */

/* Whatever is longer counts as this much: no sum of five units of it overflows. */
#define TOO_LONG (SHISA_LENGTH_MS_MAX + 1)

/* The number at *text, which moves behind it; false when there is none. */
static bool read_count(const char **text, int64_t *count)
{
    const char *start = *text;
    *count = 0;
    for (; is_digit(**text); (*text)++) {
        int64_t more = 10 * *count + (**text - '0');
        *count = more < TOO_LONG ? more : TOO_LONG;
    }
    return *text != start;
}

/* The unit at *text among those from `from` on; UNITS when there is none. */
static size_t read_unit(const char **text, size_t from)
{
    size_t len = strspn(*text, "dhms");
    for (size_t i = from; i < UNITS; i++) {
        if (strlen(units[i].name) == len && memcmp(units[i].name, *text, len) == 0) {
            *text += len;
            return i;
        }
    }
    return UNITS;
}

shisa_status shisa_ms_parse(const char *text, shisa_ms *ms, struct shisa_err *err)
{
    const char *at = text;
    shisa_ms sum = 0;
    size_t unit = 0;
    do {
        int64_t count;
        if (!read_count(&at, &count) || (unit = read_unit(&at, unit)) == UNITS) {
            return shisa_fail(err, SHISA_INVALID,
                              "\"%.*s\" is not a duration: write it like \"90s\", \"5m\" or "
                              "\"1h30m\"",
                              (int)shisa_text_fit(text, QUOTED_COLUMNS), text);
        }
        sum += count < TOO_LONG / units[unit].ms + 1 ? count * units[unit].ms : TOO_LONG;
        unit++; /* each at most once, the longer before the shorter */
    } while (*at != '\0');
    if (sum > SHISA_LENGTH_MS_MAX) {
        return shisa_fail(
            err, SHISA_INVALID, "\"%.*s\" is too long: an exercise may last %lld days",
            (int)shisa_text_fit(text, QUOTED_COLUMNS), text, SHISA_LENGTH_MS_MAX / DAY);
    }
    *ms = sum;
    return SHISA_OK;
}

/* Without overflow for the most negative one. */
static uint64_t magnitude(shisa_ms ms)
{
    return ms < 0 ? 0 - (uint64_t)ms : (uint64_t)ms;
}

char *shisa_ms_clock(shisa_ms ms, char *out)
{
    uint64_t seconds = magnitude(ms) / SECOND;
    const char *sign = ms <= -SECOND ? "-" : "";
    snprintf(out, CLOCK_SIZE, "%s%" PRIu64 ":%02u:%02u", sign, seconds / 3600,
             (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60));
    return out;
}

char *shisa_ms_words(shisa_ms ms, char *out)
{
    uint64_t left = magnitude(ms);
    size_t len = (size_t)snprintf(out, WORDS_SIZE, "%s", ms == 0 ? "0m" : ms < 0 ? "-" : "");
    for (size_t i = 0; i < UNITS; i++) {
        uint64_t count = left / (uint64_t)units[i].ms;
        left %= (uint64_t)units[i].ms;
        if (count > 0) {
            len += (size_t)snprintf(out + len, WORDS_SIZE - len, "%" PRIu64 "%s", count,
                                    units[i].name);
        }
    }
    return out;
}

/* --- the story's calendar -------------------------------------------------------------------- */

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
    return minute * 60 + floor_div(at, SECOND);
}

char *shisa_date_clock(int64_t minute, shisa_ms at, char *out)
{
    int64_t seconds = seconds_since_1970(minute, at);
    unsigned of_day = (unsigned)(seconds - floor_div(seconds, 86400) * 86400);
    snprintf(out, CLOCK_SIZE, "%02u:%02u:%02u", of_day / 3600, of_day / 60 % 60, of_day % 60);
    return out;
}

char *shisa_date_day(int64_t minute, shisa_ms at, char *out)
{
    struct day date = day_since_1970(floor_div(seconds_since_1970(minute, at), 86400));
    snprintf(out, CLOCK_SIZE, "%04" PRId64 "-%02u-%02u", date.year, date.month, date.day);
    return out;
}
