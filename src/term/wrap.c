#include "kit.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* A line never begins with one of these, nor ends with one of those (kinsoku). */
static const char not_first[] = "、。，．・：；？！ー」』）］｝】〉》〕々゛゜…‥"
                                "ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
                                "｡､｣ｯｬｭｮｰﾞﾟ,.:;?!)]}%";
static const char not_last[] = "「『（［｛【〈《〔([{｢";

uint32_t text_rune(const char *text)
{
    utf8proc_int32_t rune;
    return utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &rune) <= 0 ? 0 : (uint32_t)rune;
}

size_t rune_text(uint32_t rune, char *out)
{
    size_t len = 0;
    if (utf8proc_codepoint_valid((utf8proc_int32_t)rune)) {
        len = (size_t)utf8proc_encode_char((utf8proc_int32_t)rune, (utf8proc_uint8_t *)out);
    }
    out[len] = '\0';
    return len;
}

static bool is_one_of(const char *text, const char *set)
{
    char first[5];
    size_t len = rune_text(text_rune(text), first);
    return len > 0 && strstr(set, first) != NULL;
}

/* Kana and kanji, also half-width ones: a line may end behind any of them. */
static bool breaks_anywhere(const char *text, int columns)
{
    uint32_t rune = text_rune(text);
    return columns == 2 || (rune >= 0xFF61 && rune <= 0xFF9F);
}

static bool may_break(const char *before, int columns_before, const char *after, int columns_after)
{
    if (*before == ' ') {
        return *after != ' ';
    }
    if (*after == ' ' || is_one_of(after, not_first) || is_one_of(before, not_last)) {
        return false;
    }
    return breaks_anywhere(before, columns_before) || breaks_anywhere(after, columns_after);
}

/* Bytes of the first line of a text without newlines in its first `len` bytes. */
static size_t first_line(const char *text, size_t len, int columns)
{
    size_t at = 0, good = 0, before = 0;
    int used = 0, columns_before = 0;
    while (at < len) {
        int width;
        size_t bytes = shisa_text_next(text + at, &width);
        if (at > 0 && may_break(text + before, columns_before, text + at, width)) {
            good = at;
        }
        if (used + width > columns && text[at] != ' ' && at > 0) {
            return good > 0 ? good : at;
        }
        used += width;
        before = at;
        columns_before = width;
        at += bytes;
    }
    return len;
}

static void add(struct spans *spans, size_t start, size_t len)
{
    spans->at = term_grow(spans->at, spans->count, &spans->cap, sizeof *spans->at);
    spans->at[spans->count++] = (struct span){ start, len };
}

void wrap_text(const char *text, int columns, struct spans *spans)
{
    size_t start = 0;
    spans->count = 0;
    for (;;) {
        size_t end = start + strcspn(text + start, "\n");
        do {
            size_t len = first_line(text + start, end - start, columns);
            add(spans, start, len);
            start += len;
        } while (start < end);
        if (text[end] == '\0') {
            return;
        }
        start = end + 1;
    }
}

void spans_finish(struct spans *spans)
{
    free(spans->at);
    *spans = (struct spans){ 0 };
}

void pad_text(const char *text, int columns, struct shisa_buf *out)
{
    size_t len = shisa_text_fit(text, columns);
    size_t before = out->len;
    shisa_buf_add(out, text, len);
    int used = len == 0 ? 0 : shisa_text_width(out->data + before);
    for (; used < columns; used++) {
        shisa_buf_puts(out, " ");
    }
}

void say_line(const char *text, struct shisa_buf *out)
{
    shisa_buf_puts(out, ""); /* there is text to show, if only an empty one */
    for (const char *at = text; *at != '\0';) {
        size_t len = strcspn(at, "\n");
        shisa_buf_add(out, at, len);
        at += len;
        size_t newlines = strspn(at, "\n");
        at += newlines;
        shisa_buf_puts(out, newlines > 0 && *at != '\0' ? " / " : "");
    }
}
