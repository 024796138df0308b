/* Laying text out in columns of a terminal, by what characters take and not by their bytes. */
#include <string.h>

#include "internal.h"

void lay_fill(struct shisa_buf *out, char mark, int columns)
{
    for (int i = 0; i < columns; i++) {
        shisa_buf_add(out, &mark, 1);
    }
}

void lay_cell(struct shisa_buf *out, const char *text, int columns, enum lay_side side)
{
    struct shisa_buf clean = { 0 };
    clean_line(&clean, text);
    const char *shown = clean.data == NULL ? "" : clean.data;
    int width = shisa_text_width(shown);
    if (width > columns) {
        size_t bytes = shisa_text_fit(shown, columns - 2);
        clean.data[bytes] = '\0';
        width = shisa_text_width(shown);
        shisa_buf_puts(out, shown);
        lay_fill(out, '.', 2);
        lay_fill(out, ' ', columns - 2 - width);
    } else {
        lay_fill(out, ' ', side == LAY_RIGHT ? columns - width : 0);
        shisa_buf_puts(out, shown);
        lay_fill(out, ' ', side == LAY_RIGHT ? 0 : columns - width);
    }
    shisa_buf_finish(&clean);
}

/* A Japanese line does not begin with these (kinsoku). */
static bool never_first(const char *at)
{
    static const char *const marks[] = { "、", "。", "」", "』", "）", "，", "．", "：", "；", "！",
                                         "？", "ー", "々", "ょ", "ゃ", "ゅ", "っ", "ョ", "ャ", "ュ",
                                         "ッ", "％", "・", "］", "】", "〉", "》", "〕", "…",  "～",
                                         "〜", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "ァ", "ィ", "ゥ", "ェ",
                                         "ォ", "ヶ", "／", ")",  "]",  "/" };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (strncmp(at, marks[i], strlen(marks[i])) == 0) {
            return true;
        }
    }
    return false;
}

static bool never_last(const char *at)
{
    static const char *const marks[] = { "「", "『", "（", "［", "【", "〈", "《", "〔" };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (strncmp(at, marks[i], strlen(marks[i])) == 0) {
            return true;
        }
    }
    return false;
}

/* Bytes of the next line of text: after a space or between kanji; a long word is cut. */
static size_t line_len(const char *text, int columns)
{
    size_t at = 0, best = 0, fit = shisa_text_fit(text, columns);
    const char *newline = memchr(text, '\n', fit);
    if (newline != NULL) {
        return (size_t)(newline - text);
    }
    if (text[fit] == '\0' || text[fit] == '\n') {
        return fit;
    }
    while (at < fit) {
        int wide;
        size_t step = shisa_text_next(text + at, &wide);
        bool space = text[at] == ' ';
        bool kanji = wide == 2 && !never_last(text + at);
        at += step;
        if ((space || kanji) && at <= fit && !never_first(text + at)) {
            best = at;
        }
    }
    return best > 0 ? best : fit;
}

void lay_prose(struct shisa_buf *out, const char *text, int indent, int columns)
{
    struct shisa_buf clean = { 0 };
    clean_prose(&clean, text);
    const char *rest = clean.data == NULL ? "" : clean.data;
    for (bool first = true; *rest != '\0'; first = false) {
        size_t len = line_len(rest, columns - indent);
        size_t shown = len;
        while (shown > 0 && rest[shown - 1] == ' ') {
            shown--;
        }
        lay_fill(out, ' ', first || shown == 0 ? 0 : indent);
        shisa_buf_add(out, rest, shown);
        shisa_buf_puts(out, "\n");
        rest += len;
        rest += *rest == '\n';
    }
    if (clean.len == 0) {
        shisa_buf_puts(out, "\n");
    }
    shisa_buf_finish(&clean);
}
