/* base: the words everybody uses. Status and errors, simulated time, memory of an exercise,
 * chance, digests, text. Pure: no clock, file, socket, environment or locale. */
#ifndef SHISA_BASE_H
#define SHISA_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "shisa/limits.h"

#define SHISA_MUST_USE __attribute__((warn_unused_result))
#define SHISA_PRINTF(words, first) __attribute__((format(printf, words, first)))

enum shisa_lang { SHISA_EN, SHISA_JA };

/* --- the catalogue: every word of shisa's own, in both languages ----------------------------- */

enum shisa_word {
#define SHISA_WORD(name, en, ja) SHISA_W_##name,
#include "shisa/words.def"
#undef SHISA_WORD
    SHISA_W_COUNT
};

const char *shisa_word(enum shisa_word word, enum shisa_lang lang);
/* The same by its name in words.def, for tests and tables; NULL if there is none. */
const char *shisa_word_named(const char *name, enum shisa_lang lang);

/* --- errors ---------------------------------------------------------------------------------
 * A programmer's mistake is SHISA_ASSERT, on in every build. What users, scenarios, disks and
 * networks do is a status and a sentence a person can act on. */

typedef enum {
    SHISA_OK = 0,
    SHISA_INVALID,   /* what was asked makes no sense; the text says why */
    SHISA_REFUSED,   /* makes sense, but not by you or not now */
    SHISA_NOT_FOUND, /* names nothing that exists */
    SHISA_LIMIT,     /* a bound of limits.h is reached */
    SHISA_SCRIPT,    /* the scenario's own code failed; the text begins file:line: */
    SHISA_IO,        /* disk, terminal or network */
    SHISA_CORRUPT    /* a run file that is damaged, foreign or does not verify */
} shisa_status;

struct shisa_err {
    shisa_status status;
    char text[SHISA_ERR_MAX];    /* English */
    char text_ja[SHISA_ERR_MAX]; /* "" unless shisa_refuse filled it: what participants read */
};

/* Fills err (NULL is fine) and returns status, so that `return shisa_fail(…)` reads as one. */
shisa_status shisa_fail(struct shisa_err *err, shisa_status status, const char *format, ...)
    SHISA_PRINTF(3, 4);

/* The same in both languages, from the catalogue: for everything a participant or controller may
 * be told. The word is a printf format. */
shisa_status shisa_refuse(struct shisa_err *err, shisa_status status, enum shisa_word word, ...);

#define SHISA_ASSERT(condition)                                                                    \
    ((condition) ? (void)0 : shisa_assert_failed(#condition, __FILE__, __LINE__))
_Noreturn void shisa_assert_failed(const char *condition, const char *file, int line);

/* Memory that cannot run out unless a bound is wrong: aborts with a word instead of NULL. */
void *shisa_alloc(size_t size); /* zeroed; release with free */
void *shisa_realloc(void *memory, size_t size);
char *shisa_copy(const char *text);

/* --- simulated time: integer milliseconds since STARTEX -------------------------------------- */

typedef int64_t shisa_ms;
#define SHISA_NEVER INT64_MAX

/* "90s", "5m", "1h30m", "2d", "250ms". SHISA_INVALID otherwise. */
SHISA_MUST_USE shisa_status shisa_ms_parse(const char *text, shisa_ms *ms, struct shisa_err *err);
/* "1:02:03" into out (at least 24 bytes); returns out. Fractions of a second are left out. */
char *shisa_ms_clock(shisa_ms ms, char *out);
/* "1h30m", the form of scenarios, into out (at least 32 bytes); returns out. */
char *shisa_ms_words(shisa_ms ms, char *out);
/* The same for a reader: "1h30m", "1時間30分"; in out of SHISA_SAID_SIZE bytes. */
#define SHISA_SAID_SIZE 80
char *shisa_ms_said(shisa_ms ms, enum shisa_lang lang, char *out);

/* The wall's time as a clock on it shows it; nothing is computed from it. */
struct shisa_wall {
    int64_t second; /* since 1970, UTC; 0: not known */
    int32_t zone;   /* minutes that the clock is ahead of UTC */
};

/* Between two lines of a log nobody ran the exercise: who did was stopped, or died. */
struct shisa_gap {
    uint64_t after; /* seq of the last event before it */
    shisa_ms at;
    bool died;
    struct shisa_wall from, to;
};

/* A point of the story's calendar: "2005-02-14 09:00 +09:00". Minutes since 1970, local. */
SHISA_MUST_USE shisa_status shisa_date_parse(const char *text, int64_t *minute,
                                             struct shisa_err *err);
/* "2005-02-14" (local, `at` after `minute`) into out (at least 24 bytes); returns out. */
char *shisa_date_day(int64_t minute, shisa_ms at, char *out);

/* --- a story's moments, as people read them --------------------------------------------------- */

struct shisa_story {
    int64_t starts; /* minutes since 1970, local; 0: no date is given */
    shisa_ms length;
};

/* Within a day the clock says it all. A longer story says the day, too, and one of more than a
 * year the year; where no date is given, days are counted: "D+3 14:05". */
enum shisa_form {
    SHISA_DAY_ALONE, /* "14:05", "06-14", "2003-04-01" */
    SHISA_LISTED,    /* "14:05", "06-14 14:05", "2003-04-01" */
    SHISA_DATED,     /* "14:05:10", "06-14 14:05", "2003-04-01 14:05" */
    SHISA_EXACT,     /* "14:05:10", "06-14 14:05:10", "2003-04-01 14:05:10" */
    SHISA_NAMED      /* "14:05:10", "06-14 (Sun) 14:05", "2003-04-01 (Tue) 14:05" */
};

#define SHISA_MOMENT_SIZE 48

bool shisa_story_has_days(struct shisa_story story); /* do its moments say the day? */
bool shisa_same_day(struct shisa_story story, shisa_ms one, shisa_ms other);
/* Into out of SHISA_MOMENT_SIZE bytes; returns out. */
char *shisa_moment(struct shisa_story story, shisa_ms at, enum shisa_form form,
                   enum shisa_lang lang, char *out);
/* The columns of the widest of them. */
int shisa_moment_columns(struct shisa_story story, enum shisa_form form, enum shisa_lang lang);
/* For who looks back or plans: "1:02:03" since STARTEX within a day, otherwise SHISA_DATED. */
char *shisa_since_startex(struct shisa_story story, shisa_ms at, enum shisa_lang lang, char *out);
/* How long something takes: "1:02:03"; in a story of days, from a day on, "2d 5h". */
char *shisa_span(struct shisa_story story, shisa_ms span, enum shisa_lang lang, char *out);

/* --- memory of one exercise -------------------------------------------------------------------
 * A bounded region with its own allocator inside it. Nothing in it points outside except to code
 * and constants, so saving is a memcpy and restoring is a memcpy to the same address. */

struct shisa_region;

/* NULL when the address space cannot be had; size_max is at most 4 GiB. */
struct shisa_region *shisa_region_create(size_t size_max);
void shisa_region_destroy(struct shisa_region *region); /* NULL is fine */
/* Zeroed; aligned to 16 bytes, from a KiB on to 64. NULL when full. */
void *shisa_region_alloc(struct shisa_region *region, size_t size);
void *shisa_region_take(struct shisa_region *region, size_t size); /* the same, not zeroed */
/* old_size as it was asked for; what is added is zeroed. NULL when full, and the old block then
 * stays as it was; never NULL when size is no larger than old_size. */
void *shisa_region_realloc(struct shisa_region *region, void *block, size_t old_size, size_t size);
void shisa_region_free(struct shisa_region *region, void *block, size_t size);
char *shisa_region_copy(struct shisa_region *region, const char *text); /* NULL when full */
/* Loading is over: large holes that it left are given up for good, and not saved. Once. */
void shisa_region_settle(struct shisa_region *region);
size_t shisa_region_used(const struct shisa_region *region); /* bytes a save takes */
/* `to` must hold shisa_region_used() bytes. */
void shisa_region_save(const struct shisa_region *region, void *to);
void shisa_region_restore(struct shisa_region *region, const void *from, size_t size);

/* --- output text, on the heap ---------------------------------------------------------------- */

struct shisa_buf {
    char *data; /* NUL-terminated once anything was added; NULL before */
    size_t len;
    size_t cap;
};

void shisa_buf_add(struct shisa_buf *buf, const void *data, size_t len);
void shisa_buf_puts(struct shisa_buf *buf, const char *text);
void shisa_buf_addf(struct shisa_buf *buf, const char *format, ...) SHISA_PRINTF(2, 3);
void shisa_buf_finish(struct shisa_buf *buf); /* frees and zeroes */

/* --- chance: one stream per purpose, so a new die in one place changes no other -------------- */

struct shisa_rng {
    uint64_t state;
};

void shisa_rng_init(struct shisa_rng *rng, uint64_t seed, const char *purpose);
/* Uniform in [0, bound); bound > 0. */
uint64_t shisa_rng_below(struct shisa_rng *rng, uint64_t bound);

/* --- digests: BLAKE2b-256 of libsodium ------------------------------------------------------- */

#define SHISA_DIGEST_SIZE 32
#define SHISA_HEX_SIZE (2 * SHISA_DIGEST_SIZE + 1)

struct shisa_digest {
    _Alignas(64) unsigned char state[384];
};

void shisa_digest_init(struct shisa_digest *digest);
void shisa_digest_add(struct shisa_digest *digest, const void *data, size_t len);
/* Leaves the digest usable: more may be added afterwards. */
void shisa_digest_peek(const struct shisa_digest *digest, unsigned char out[SHISA_DIGEST_SIZE]);
void shisa_digest_of(const void *data, size_t len, unsigned char out[SHISA_DIGEST_SIZE]);
char *shisa_hex(const unsigned char digest[SHISA_DIGEST_SIZE], char out[SHISA_HEX_SIZE]);

/* --- text ------------------------------------------------------------------------------------ */

/* What a scenario says in both languages. Either may be NULL; shisa_say falls back to the other. */
struct shisa_text {
    const char *en;
    const char *ja;
};

const char *shisa_say(const struct shisa_text *text, enum shisa_lang lang); /* "" if both NULL */

/* What a stranger typed, made safe to show: NFC, no control (but newline; tab becomes a space),
 * bidi, zero-width or tag characters, of an emoji sequence its first character. Appends to out.
 * SHISA_INVALID when it is not UTF-8, SHISA_LIMIT when longer than max bytes afterwards. */
SHISA_MUST_USE shisa_status shisa_text_clean(const char *text, size_t len, size_t max,
                                             struct shisa_buf *out, struct shisa_err *err);

/* Columns on a terminal: wide characters count two, combining ones none. */
int shisa_text_width(const char *text);
/* The next grapheme: returns its bytes, sets its columns (0 at the end of text). */
size_t shisa_text_next(const char *text, int *columns);
/* Bytes of the longest beginning of text that fits columns; never half a character. */
size_t shisa_text_fit(const char *text, int columns);

/* The form in which mentions are compared (NFKC, case folded), on the heap; NULL: not UTF-8. */
char *shisa_text_fold(const char *text);
/* Does text mention word, whatever the width, case or form of its letters (NFKC, case folded)? */
bool shisa_text_mentions(const char *text, const char *word);

/* The nearest of words to what was typed, or NULL if none is near: for "did you mean". */
const char *shisa_closest(const char *typed, const char *const *words, size_t count);

#endif
