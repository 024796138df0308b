#include "net_internal.h"

#include <string.h>

void net_lines_finish(struct net_lines *lines)
{
    shisa_buf_finish(&lines->held);
    *lines = (struct net_lines){ 0 };
}

void net_lines_add(struct net_lines *lines, const char *bytes, size_t len)
{
    if (lines->skipping) {
        const char *end = memchr(bytes, '\n', len);
        size_t skipped = end == NULL ? len : (size_t)(end - bytes) + 1;
        lines->skipping = end == NULL;
        bytes += skipped;
        len -= skipped;
    }
    if (len > 0) {
        shisa_buf_add(&lines->held, bytes, len);
    }
}

/* Keeps the beginning of a line in as much memory as it needs, and none if there is none. */
static void shrink(struct net_lines *lines)
{
    struct shisa_buf rest = { 0 };
    size_t len = lines->held.len - lines->begin;
    if (lines->begin == 0) {
        return;
    }
    if (len > 0) {
        shisa_buf_add(&rest, lines->held.data + lines->begin, len);
    }
    shisa_buf_finish(&lines->held);
    *lines = (struct net_lines){ .held = rest, .searched = len };
}

static enum net_got no_newline(struct net_lines *lines, size_t max)
{
    if (lines->held.len - lines->begin > max) {
        net_lines_finish(lines);
        lines->skipping = true;
        return NET_TOO_LONG;
    }
    lines->searched = lines->held.len; /* a line that drips in is searched once, not n times */
    shrink(lines);
    return NET_NOTHING;
}

enum net_got net_lines_next(struct net_lines *lines, size_t max, const char **line, size_t *len)
{
    if (lines->held.len == 0) {
        return NET_NOTHING;
    }
    const char *data = lines->held.data;
    const char *end = memchr(data + lines->searched, '\n', lines->held.len - lines->searched);
    if (end == NULL) {
        return no_newline(lines, max);
    }
    *line = data + lines->begin;
    *len = (size_t)(end - *line);
    lines->begin = lines->searched = (size_t)(end - data) + 1;
    return *len > max ? NET_TOO_LONG : NET_LINE;
}
