#include "shisa/base.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

#define SECOND 1000LL
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

/* What base.h promises to need of the caller's room. */
#define CLOCK_SIZE 24
#define WORDS_SIZE 32

/* --- durations ------------------------------------------------------------------------------- */

static const struct unit {
    const char *name, *ja;
    shisa_ms ms;
} units[] = { { "d", "日", DAY },
              { "h", "時間", HOUR },
              { "m", "分", MINUTE },
              { "s", "秒", SECOND },
              { "ms", "ミリ秒", 1 } };

#define UNITS (sizeof units / sizeof units[0])

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

static char *spell(shisa_ms ms, enum shisa_lang lang, char *out, size_t size)
{
    uint64_t left = magnitude(ms);
    const char *none = lang == SHISA_JA ? "0分" : "0m";
    size_t len = (size_t)snprintf(out, size, "%s", ms == 0 ? none : ms < 0 ? "-" : "");
    for (size_t i = 0; i < UNITS; i++) {
        uint64_t count = left / (uint64_t)units[i].ms;
        left %= (uint64_t)units[i].ms;
        if (count > 0) {
            len += (size_t)snprintf(out + len, size - len, "%" PRIu64 "%s", count,
                                    lang == SHISA_JA ? units[i].ja : units[i].name);
        }
    }
    return out;
}

char *shisa_ms_words(shisa_ms ms, char *out)
{
    return spell(ms, SHISA_EN, out, WORDS_SIZE);
}

char *shisa_ms_said(shisa_ms ms, enum shisa_lang lang, char *out)
{
    return spell(ms, lang, out, SHISA_SAID_SIZE);
}
