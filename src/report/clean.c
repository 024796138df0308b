#include <string.h>

#include <utf8proc.h>

#include "internal.h"

/* What must never reach a page as itself: it moves the cursor, turns the line round, or hides. */
static bool hazardous(int32_t scalar)
{
    switch (utf8proc_category(scalar)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
        return true;
    default:
        return false;
    }
}

typedef void write_fn(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len);

/* Hands every harmless scalar and every newline to `put`; the others are shown by number. */
static void clean(struct shisa_buf *out, const char *text, write_fn *put)
{
    size_t left = text == NULL ? 0 : strlen(text);
    while (left > 0) {
        int32_t scalar;
        ptrdiff_t len = utf8proc_iterate((const uint8_t *)text, (ptrdiff_t)left, &scalar);
        if (len <= 0) {
            shisa_buf_addf(out, "[0x%02X]", (unsigned)(unsigned char)*text);
            len = 1;
        } else if (scalar == '\t') {
            shisa_buf_puts(out, " ");
        } else if (scalar != '\n' && hazardous(scalar)) {
            shisa_buf_addf(out, "[U+%04X]", (unsigned)scalar);
        } else {
            put(out, scalar, text, (size_t)len);
        }
        text += len;
        left -= (size_t)len;
    }
}

static void write_line(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len)
{
    if (scalar == '\n') {
        shisa_buf_puts(out, " ");
    } else {
        shisa_buf_add(out, bytes, len);
    }
}

void clean_line(struct shisa_buf *out, const char *text)
{
    clean(out, text, write_line);
}

static void write_prose(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len)
{
    (void)scalar;
    shisa_buf_add(out, bytes, len);
}

void clean_prose(struct shisa_buf *out, const char *text)
{
    clean(out, text, write_prose);
}

static void write_html(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len)
{
    static const char *const entities[128] = {
        ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;",
    };
    if (scalar < 128 && entities[scalar] != NULL) {
        shisa_buf_puts(out, entities[scalar]);
    } else {
        shisa_buf_add(out, bytes, len);
    }
}

void clean_html(struct shisa_buf *out, const char *text)
{
    clean(out, text, write_html);
}

/* All of ASCII but letters, digits and blanks goes by number, so that nothing ends the string. */
static void write_css(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len)
{
    bool plain = scalar >= 128 || scalar == ' ' || (scalar >= '0' && scalar <= '9') ||
                 ((scalar | 32) >= 'a' && (scalar | 32) <= 'z');
    if (plain) {
        shisa_buf_add(out, bytes, len);
    } else {
        shisa_buf_addf(out, "\\%06x", (unsigned)scalar);
    }
}

void clean_css(struct shisa_buf *out, const char *text)
{
    clean(out, text, write_css);
}

static void write_csv(struct shisa_buf *out, int32_t scalar, const char *bytes, size_t len)
{
    if (scalar == '"') {
        shisa_buf_puts(out, "\"\"");
    } else {
        shisa_buf_add(out, bytes, len);
    }
}

/* A spreadsheet runs a cell that begins like a formula; a leading ' keeps it text. */
void clean_csv(struct shisa_buf *out, const char *text)
{
    bool formula = text != NULL && text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL;
    shisa_buf_puts(out, formula ? "\"'" : "\"");
    clean(out, text, write_csv);
    shisa_buf_puts(out, "\"");
}
