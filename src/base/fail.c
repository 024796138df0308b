#include "shisa/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Takes off a character that the bound cut in two: half a kanji would spoil the line it is on. */
static void drop_cut_character(char *text, size_t len)
{
    size_t start = len;
    while (start > 0 && ((unsigned char)text[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start == 0) {
        return;
    }
    unsigned char lead = (unsigned char)text[start - 1];
    size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (start - 1 + bytes > len) {
        text[start - 1] = '\0';
    }
}

/* Formats aside first: a caller who adds to a sentence passes err's own text as an argument. */
__attribute__((format(printf, 2, 0))) static void write_text(char out[SHISA_ERR_MAX],
                                                             const char *format, va_list args)
{
    char text[SHISA_ERR_MAX];
    int len = vsnprintf(text, sizeof text, format, args);
    SHISA_ASSERT(len >= 0);
    if ((size_t)len >= sizeof text) {
        drop_cut_character(text, sizeof text - 1);
    }
    memcpy(out, text, strlen(text) + 1);
}

shisa_status shisa_fail(struct shisa_err *err, shisa_status status, const char *format, ...)
{
    if (err == NULL) {
        return status;
    }
    va_list args;
    va_start(args, format);
    write_text(err->text, format, args);
    va_end(args);
    err->text_ja[0] = '\0';
    err->status = status;
    return status;
}

shisa_status shisa_refuse(struct shisa_err *err, shisa_status status, enum shisa_word word, ...)
{
    if (err == NULL) {
        return status;
    }
    va_list english, japanese;
    va_start(english, word);
    va_copy(japanese, english);
    write_text(err->text, shisa_word(word, SHISA_EN), english);
    write_text(err->text_ja, shisa_word(word, SHISA_JA), japanese);
    va_end(japanese);
    va_end(english);
    err->status = status;
    return status;
}
