#include "shisa/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CAP 256U

/* Room for len more bytes and the NUL. */
static void reserve(struct shisa_buf *buf, size_t len)
{
    SHISA_ASSERT(len < SIZE_MAX / 2 - buf->len);
    size_t need = buf->len + len + 1;
    if (need <= buf->cap) {
        return;
    }
    size_t cap = buf->cap == 0 ? FIRST_CAP : 2 * buf->cap;
    buf->cap = cap < need ? need : cap;
    buf->data = shisa_realloc(buf->data, buf->cap);
}

void shisa_buf_add(struct shisa_buf *buf, const void *data, size_t len)
{
    reserve(buf, len);
    if (len > 0) { /* data may be NULL when there is none */
        memcpy(buf->data + buf->len, data, len);
    }
    buf->len += len;
    buf->data[buf->len] = '\0';
}

void shisa_buf_puts(struct shisa_buf *buf, const char *text)
{
    shisa_buf_add(buf, text, strlen(text));
}

void shisa_buf_addf(struct shisa_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    reserve(buf, 0);
    size_t room = buf->cap - buf->len;
    int len = vsnprintf(buf->data + buf->len, room, format, args);
    SHISA_ASSERT(len >= 0);
    if ((size_t)len >= room) {
        reserve(buf, (size_t)len);
        vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
    }
    buf->len += (size_t)len;
    va_end(again);
    va_end(args);
}

void shisa_buf_finish(struct shisa_buf *buf)
{
    free(buf->data);
    *buf = (struct shisa_buf){ 0 };
}
