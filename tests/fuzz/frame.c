/* Lines from a hub, and words typed: the terminal and the plain seat stay whole. */
#include <stdlib.h>
#include <string.h>

#include "shisa/term.h"

#include "fuzz.h"

static void feed_term(const char *data, size_t size)
{
    struct shisa_term_options options = { .lang = SHISA_JA };
    struct shisa_term *term = shisa_term_create(options);
    struct shisa_err err;
    shisa_term_resize(term, 80, 24);
    for (const char *end; (end = memchr(data, '\n', size)) != NULL;) {
        size_t len = (size_t)(end - data);
        if (shisa_term_receive(term, data, len, &err) != SHISA_OK && len > 0) {
            struct shisa_key key = { .code = SHISA_KEY_TEXT, .rune = (unsigned char)data[0] };
            shisa_term_key(term, key);
        }
        size -= len + 1;
        data = end + 1;
    }
    SHISA_ASSERT(shisa_term_draw(term)->columns == 80);
    shisa_term_destroy(term);
}

static void feed_plain(const char *data, size_t size)
{
    struct shisa_plain *plain = shisa_plain_create((struct shisa_term_options){ .lang = SHISA_EN });
    struct shisa_buf said = { 0 }, request = { 0 };
    struct shisa_err err;
    for (const char *end; (end = memchr(data, '\n', size)) != NULL;) {
        size_t len = (size_t)(end - data);
        struct shisa_buf line = { 0 };
        shisa_buf_add(&line, data, len);
        if (len > 0 && shisa_plain_receive(plain, data, len, &said, &err) != SHISA_OK) {
            shisa_plain_type(plain, line.data, &said);
        }
        shisa_buf_finish(&line);
        size -= len + 1;
        data = end + 1;
    }
    while (shisa_plain_request(plain, &request)) {
        shisa_buf_finish(&request);
    }
    shisa_buf_finish(&request);
    shisa_buf_finish(&said);
    shisa_plain_destroy(plain);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    feed_term((const char *)data, size);
    feed_plain((const char *)data, size);
    return 0;
}
