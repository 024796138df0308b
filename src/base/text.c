#include "shisa/base.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "internal.h"

/* The first character of text, U+FFFD for a byte that is none; returns its bytes, 0 at the end. */
static size_t decode(const char *text, int32_t *rune)
{
    /* Without a length it stops at the NUL, which continues no character. */
    utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, rune);
    if (bytes > 0) {
        return *rune == 0 ? 0 : (size_t)bytes;
    }
    *rune = REPLACEMENT;
    return 1;
}

/* --- columns --------------------------------------------------------------------------------- */

/* Where a terminal counts otherwise than utf8proc. glibc's wcwidth is the measure: curses moves
 * the cursor by it. */
static const struct {
    int32_t first, last;
    int columns;
} corrections[] = {
    { 0x1160, 0x11FF, 0 }, /* vowels and finals that join a Korean initial */
    { 0x3248, 0x324F, 2 }, /* circled numbers on black squares */
    { 0x4DC0, 0x4DFF, 2 }, /* hexagrams */
    { 0xD7B0, 0xD7FB, 0 }, /* old Korean vowels and finals */
};

int rune_width(int32_t rune)
{
    for (size_t i = 0; i < sizeof corrections / sizeof corrections[0]; i++) {
        if (rune >= corrections[i].first && rune <= corrections[i].last) {
            return corrections[i].columns;
        }
    }
    /* A vowel sign that stands beside its letter takes a column of its own. */
    return utf8proc_category(rune) == UTF8PROC_CATEGORY_MC ? 1 : utf8proc_charwidth(rune);
}

static bool is_plain(char c)
{
    return c >= ' ' && c <= '~';
}

/* A grapheme is one character and what has no width of its own behind it. Wider clusters (ﾊ and ﾞ,
 * the two letters of a flag) count as their parts: terminals move by the part too. */
size_t shisa_text_next(const char *text, int *columns)
{
    if (is_plain(text[0]) && (text[1] == '\0' || is_plain(text[1]))) {
        *columns = 1;
        return 1;
    }
    int32_t rune, following;
    size_t len = decode(text, &rune);
    *columns = len == 0 ? 0 : rune_width(rune);
    utf8proc_int32_t state = 0;
    for (size_t more; len > 0 && (more = decode(text + len, &following)) > 0; len += more) {
        if (rune_width(following) > 0 || len + more > GRAPHEME_MAX ||
            utf8proc_grapheme_break_stateful(rune, following, &state)) {
            break;
        }
        rune = following;
    }
    return len;
}

int shisa_text_width(const char *text)
{
    int width = 0, columns;
    for (size_t len; (len = shisa_text_next(text, &columns)) > 0; text += len) {
        width += columns;
    }
    return width;
}

size_t shisa_text_fit(const char *text, int columns)
{
    size_t fits = 0, len;
    int width;
    while ((len = shisa_text_next(text + fits, &width)) > 0 && width <= columns) {
        fits += len;
        columns -= width;
    }
    return fits;
}

/* --- mentions -------------------------------------------------------------------------------- */

static bool is_ascii(const char *text)
{
    while (*text != '\0' && (unsigned char)*text < 0x80) {
        text++;
    }
    return *text == '\0';
}

static bool begins_with(const char *text, const char *word)
{
    while (*word != '\0' && lower(*text) == lower(*word)) {
        text++;
        word++;
    }
    return *word == '\0';
}

static bool ascii_mentions(const char *text, const char *word)
{
    for (; *text != '\0'; text++) {
        if (begins_with(text, word)) {
            return true;
        }
    }
    return *word == '\0';
}

char *shisa_text_fold(const char *text)
{
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)text, 0, &out,
                                        UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                            UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    SHISA_ASSERT(len != UTF8PROC_ERROR_NOMEM);
    return (char *)out;
}

bool shisa_text_mentions(const char *text, const char *word)
{
    if (text == NULL) {
        return false;
    }
    if (is_ascii(text) && is_ascii(word)) {
        return ascii_mentions(text, word); /* folds to the same, without touching the heap */
    }
    char *text_folded = shisa_text_fold(text), *word_folded = shisa_text_fold(word);
    bool found =
        text_folded != NULL && word_folded != NULL && strstr(text_folded, word_folded) != NULL;
    free(text_folded);
    free(word_folded);
    return found;
}
