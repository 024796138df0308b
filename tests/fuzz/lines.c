/* A stranger's bytes, cut anywhere: the same lines come out as from the whole, in bounded memory.
 * The first byte is the longest line, the second where the cuts are, the rest what comes in. */
#include <stdlib.h>
#include <string.h>

#include "../../src/io/net_internal.h"

#include "fuzz.h"

/* What was got, as text: each line with '\n' behind it, a too long one as "\n!" alone. */
static void note(struct shisa_buf *said, enum net_got got, const char *line, size_t len)
{
    if (got == NET_LINE) {
        shisa_buf_add(said, line, len);
    }
    shisa_buf_puts(said, got == NET_LINE ? "\n" : "\n!");
}

static void split_whole(const char *bytes, size_t size, size_t max, struct shisa_buf *said)
{
    const char *end;
    while ((end = memchr(bytes, '\n', size)) != NULL) {
        size_t len = (size_t)(end - bytes);
        note(said, len > max ? NET_TOO_LONG : NET_LINE, bytes, len);
        bytes += len + 1;
        size -= len + 1;
    }
    if (size > max) {
        note(said, NET_TOO_LONG, NULL, 0);
    }
}

static void split_cut(const char *bytes, size_t size, size_t max, uint64_t seed,
                      struct shisa_buf *said)
{
    struct net_lines lines = { 0 };
    struct shisa_rng rng;
    shisa_rng_init(&rng, seed, "cuts");
    while (size > 0) {
        size_t part = 1 + (size_t)shisa_rng_below(&rng, 2 * max + 2);
        part = part < size ? part : size;
        char *once = shisa_alloc(part); /* so that reading beyond it is seen */
        memcpy(once, bytes, part);
        net_lines_add(&lines, once, part);
        SHISA_ASSERT(lines.held.len <= max + part);
        free(once);
        enum net_got got;
        const char *line;
        size_t len;
        while ((got = net_lines_next(&lines, max, &line, &len)) != NET_NOTHING) {
            note(said, got, line, len);
        }
        SHISA_ASSERT(lines.held.len <= max && lines.begin == 0);
        SHISA_ASSERT(lines.held.len > 0 || lines.held.data == NULL);
        bytes += part;
        size -= part;
    }
    net_lines_finish(&lines);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct shisa_buf whole = { 0 }, cut = { 0 };
    if (size > 2) {
        split_whole((const char *)data + 2, size - 2, data[0], &whole);
        split_cut((const char *)data + 2, size - 2, data[0], data[1], &cut);
        SHISA_ASSERT(whole.len == cut.len);
        SHISA_ASSERT(whole.len == 0 || memcmp(whole.data, cut.data, whole.len) == 0);
    }
    shisa_buf_finish(&whole);
    shisa_buf_finish(&cut);
    return 0;
}
