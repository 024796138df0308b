#include "shisa/base.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "internal.h"

/* Cleaning goes over the text twice: what is harmful goes first, on the characters as typed; then
 * comes NFC; then marks are counted on the letters as they will be shown. */

#define ZERO_WIDTH_JOINER 0x200D
#define MARKS_MAX 4U /* on one letter: two are common, four occur, more climb over other lines */

/* --- characters ------------------------------------------------------------------------------ */

/* Invisible, though not of the category "format", which goes whole. */
static const struct {
    int32_t first, last;
} invisible[] = {
    { 0x034F, 0x034F },   /* grapheme joiner */
    { 0x115F, 0x1160 },   /* Hangul fillers */
    { 0x17B4, 0x17B5 },   /* inherent vowels of Khmer */
    { 0x180B, 0x180F },   /* Mongolian variation selectors */
    { 0x20E3, 0x20E3 },   /* keycap: the digit before it stays */
    { 0x3164, 0x3164 },   /* Hangul filler */
    { 0xFE00, 0xFE0F },   /* variation selectors: terminals disagree about the width */
    { 0xFFA0, 0xFFA0 },   /* Hangul filler, half width */
    { 0xE0000, 0xE0FFF }, /* tags, and the variants of kanji: with them a search finds nothing */
};

static bool is_invisible(int32_t rune)
{
    for (size_t i = 0; i < sizeof invisible / sizeof invisible[0]; i++) {
        if (rune >= invisible[i].first && rune <= invisible[i].last) {
            return true;
        }
    }
    return false;
}

/* What is shown instead of the rune; 0 for nothing. */
static int32_t shown(int32_t rune)
{
    if (rune == '\n') {
        return rune;
    }
    if (rune == '\t') {
        return ' ';
    }
    if (is_invisible(rune)) {
        return 0;
    }
    switch (utf8proc_category(rune)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF: /* bidi, zero width, tags */
        return 0;
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return '\n';
    case UTF8PROC_CATEGORY_CN: /* no terminal knows how wide these are */
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
        return REPLACEMENT;
    default:
        return rune;
    }
}

static bool is_emoji(int32_t rune)
{
    return utf8proc_get_property(rune)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

static bool is_skin_tone(int32_t rune)
{
    return rune >= 0x1F3FB && rune <= 0x1F3FF;
}

/* --- first pass: characters as typed --------------------------------------------------------- */

struct filter {
    struct shisa_buf *out;
    int32_t kept; /* the last one that went out */
    bool joined;  /* a joiner came since */
    bool after_return;
};

static void put(struct filter *filter, int32_t rune)
{
    utf8proc_uint8_t bytes[4];
    shisa_buf_add(filter->out, bytes, (size_t)utf8proc_encode_char(rune, bytes));
    filter->kept = rune;
}

/* Of a family only the first member stays: terminals disagree about the width of the whole. */
static bool continues_emoji(const struct filter *filter, int32_t rune)
{
    return is_emoji(filter->kept) && (is_skin_tone(rune) || (filter->joined && is_emoji(rune)));
}

static void pass(struct filter *filter, int32_t typed)
{
    bool line_ended = filter->after_return && typed == '\n';
    filter->after_return = typed == '\r';
    if (line_ended) {
        return;
    }
    int32_t rune = shown(typed == '\r' ? '\n' : typed);
    if (rune == 0) {
        filter->joined = filter->joined || typed == ZERO_WIDTH_JOINER;
        return;
    }
    if (!continues_emoji(filter, rune)) {
        put(filter, rune);
    }
    filter->joined = false;
}

static shisa_status filter_text(const char *text, size_t len, struct shisa_buf *out,
                                struct shisa_err *err)
{
    struct filter filter = { .out = out };
    for (size_t at = 0; at < len;) {
        int32_t rune;
        utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text + at,
                                                  (utf8proc_ssize_t)(len - at), &rune);
        if (bytes <= 0) {
            return shisa_refuse(err, SHISA_INVALID, SHISA_W_TEXT_NOT_UTF8, at + 1);
        }
        pass(&filter, rune);
        at += (size_t)bytes;
    }
    return SHISA_OK;
}

/* --- second pass: letters as shown ----------------------------------------------------------- */

/* Adds text, which is NFC, without the marks that have no letter to stand on or too many below. */
static void add_letters(const utf8proc_uint8_t *text, size_t len, struct shisa_buf *out)
{
    size_t marks = MARKS_MAX; /* a line begins without a letter */
    for (size_t at = 0; at < len;) {
        int32_t rune;
        utf8proc_ssize_t bytes = utf8proc_iterate(text + at, (utf8proc_ssize_t)(len - at), &rune);
        SHISA_ASSERT(bytes > 0); /* the first pass wrote it */
        bool is_mark = rune != '\n' && rune_width(rune) == 0;
        marks = rune == '\n' ? MARKS_MAX : is_mark ? marks + 1 : 0;
        if (!is_mark || marks <= MARKS_MAX) {
            shisa_buf_add(out, text + at, (size_t)bytes);
        }
        at += (size_t)bytes;
    }
}

static void compose(const struct shisa_buf *typed, struct shisa_buf *out)
{
    utf8proc_uint8_t *composed = NULL;
    utf8proc_ssize_t len =
        utf8proc_map((const utf8proc_uint8_t *)typed->data, (utf8proc_ssize_t)typed->len, &composed,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    SHISA_ASSERT(len >= 0);
    add_letters(composed, (size_t)len, out);
    free(composed);
}

/* --- what is clean as it stands -------------------------------------------------------------- */

/* Letters of which nothing is taken away and which nothing composes with, each a column or two
 * wide: nearly every scenario consists of them alone. */
static const struct {
    int32_t first, last;
} plain[] = {
    { 0x3001, 0x3029 }, /* punctuation and brackets */
    { 0x3041, 0x3096 }, /* hiragana; the combining voice marks that follow are not plain */
    { 0x30A1, 0x30FE }, /* katakana */
    { 0x4E00, 0x9FEF }, /* kanji */
};

static bool is_plain(int32_t rune)
{
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        if (rune >= plain[i].first && rune <= plain[i].last) {
            return true;
        }
    }
    return false;
}

static bool continues(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Bytes of the plain letter that text begins with; 0: it begins with something else. */
static size_t plain_len(const unsigned char *text, size_t len)
{
    if ((text[0] >= ' ' && text[0] < 0x7F) || text[0] == '\n') {
        return 1;
    }
    if (len < 3 || text[0] < 0xE3 || text[0] > 0xE9 || !continues(text[1]) || !continues(text[2])) {
        return 0;
    }
    int32_t rune = (text[0] & 0x0F) << 12 | (text[1] & 0x3F) << 6 | (text[2] & 0x3F);
    return is_plain(rune) ? 3 : 0;
}

static bool is_clean(const char *text, size_t len)
{
    size_t at = 0;
    for (size_t bytes = 1; at < len && bytes > 0; at += bytes) {
        bytes = plain_len((const unsigned char *)text + at, len - at);
    }
    return at == len;
}

shisa_status shisa_text_clean(const char *text, size_t len, size_t max, struct shisa_buf *out,
                              struct shisa_err *err)
{
    if (len > 0 && len <= max && is_clean(text, len)) {
        shisa_buf_add(out, text, len);
        return SHISA_OK;
    }
    struct shisa_buf typed = { 0 }, clean = { 0 };
    shisa_status status = filter_text(text, len, &typed, err);
    if (status == SHISA_OK) {
        compose(&typed, &clean);
        if (clean.len > max) {
            status = shisa_refuse(err, SHISA_LIMIT, SHISA_W_TEXT_TOO_LONG, clean.len - max, max,
                                  max / 3);
        }
    }
    if (status == SHISA_OK) {
        shisa_buf_add(out, clean.data, clean.len);
    }
    shisa_buf_finish(&clean);
    shisa_buf_finish(&typed);
    return status;
}
