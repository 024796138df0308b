/* Laying text out in columns of a terminal. */
#include <string.h>

#include "internal.h"

#define COLUMNS 80

const char *text_say(const struct text *text, enum shisa_word word)
{
    return shisa_word(word, text->lang);
}

void text_fill(struct shisa_buf *out, const char *mark, int count)
{
    for (int i = 0; i < count; i++) {
        shisa_buf_puts(out, mark);
    }
}

void text_left(const struct text *text, const char *cell, int columns)
{
    shisa_buf_puts(text->out, cell);
    text_fill(text->out, " ", columns - shisa_text_width(cell));
}

void text_right(const struct text *text, const char *cell, int columns)
{
    text_fill(text->out, " ", columns - shisa_text_width(cell));
    shisa_buf_puts(text->out, cell);
}

void text_cell(const struct text *text, struct shisa_buf *cell, int columns)
{
    text_right(text, cell->data != NULL ? cell->data : "", columns);
    shisa_buf_finish(cell);
}

void text_number(const struct text *text, uint64_t number, int columns)
{
    struct shisa_buf cell = { 0 };
    shisa_buf_addf(&cell, "%llu", (unsigned long long)number);
    text_cell(text, &cell, columns);
}

void text_section(const struct text *text, const char *title)
{
    shisa_buf_addf(text->out, "\n%s\n", title);
    text_fill(text->out, "-", COLUMNS);
    shisa_buf_puts(text->out, "\n");
}

void text_prose(const struct text *text, const char *prose, int indent)
{
    struct shisa_buf clean = { 0 };
    struct shisa_err err;
    if (shisa_text_clean(prose, strlen(prose), SHISA_DECLARED_TEXT_MAX, &clean, &err) != SHISA_OK ||
        clean.data == NULL) {
        shisa_buf_finish(&clean);
        return;
    }
    for (const char *rest = clean.data; *rest != '\0';) {
        size_t len = shisa_text_fit(rest, COLUMNS - indent);
        const char *newline = memchr(rest, '\n', len);
        len = newline != NULL ? (size_t)(newline - rest) : len;
        text_fill(text->out, " ", indent);
        shisa_buf_add(text->out, rest, len);
        shisa_buf_puts(text->out, "\n");
        rest += len;
        rest += *rest == '\n';
    }
    shisa_buf_finish(&clean);
}
