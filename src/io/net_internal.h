/* io: what the files of the sockets share. */
#ifndef SHISA_IO_NET_INTERNAL_H
#define SHISA_IO_NET_INTERNAL_H

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "shisa/net.h"

/* --- framing: net_lines.c --------------------------------------------------------------------- */

/* Bytes in, whole lines out. Holds what was added last and one incomplete line, and nothing at all
 * between lines: most connections are silent most of the time. */
struct net_lines {
    struct shisa_buf held;
    size_t begin;    /* of the first line in it that was not handed over */
    size_t searched; /* no newline before this */
    bool skipping;   /* the rest of a line that was too long */
};

enum net_got { NET_NOTHING, NET_LINE, NET_TOO_LONG };

void net_lines_add(struct net_lines *lines, const char *bytes, size_t len);
/* The next line, good until the next call. Ask until nothing is got; a line of more than max bytes
 * is told once, as soon as that is known. */
enum net_got net_lines_next(struct net_lines *lines, size_t max, const char **line, size_t *len);
void net_lines_finish(struct net_lines *lines);

/* --- addresses: net_address.c ----------------------------------------------------------------- */

struct net_address {
    union {
        struct sockaddr any;
        struct sockaddr_un local;
        struct sockaddr_in four;
        struct sockaddr_in6 six;
    } to;
    socklen_t len;
};

SHISA_MUST_USE shisa_status net_address_parse(const char *text, struct net_address *address,
                                              struct shisa_err *err);
/* Who is at the other end of a Unix socket; false when the kernel does not say. */
bool net_peer(int fd, struct shisa_peer *peer);

#endif
