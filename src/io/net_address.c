#ifndef _GNU_SOURCE /* struct ucred */
#define _GNU_SOURCE
#endif
#include "net_internal.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

static shisa_status parse_path(const char *path, struct net_address *address, struct shisa_err *err)
{
    struct sockaddr_un *local = &address->to.local;
    if (strlen(path) >= sizeof local->sun_path) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_NET_PATH_LONG, path,
                            sizeof local->sun_path - 1);
    }
    local->sun_family = AF_UNIX;
    memcpy(local->sun_path, path, strlen(path) + 1);
    address->len = sizeof *local;
    return SHISA_OK;
}

/* Digits only: strtoul alone would take " +1" as well. */
static bool parse_port(const char *text, in_port_t *port)
{
    size_t digits = strspn(text, "0123456789");
    unsigned long number = strtoul(text, NULL, 10);
    *port = htons((uint16_t)number);
    return digits > 0 && digits <= 5 && text[digits] == '\0' && number <= UINT16_MAX;
}

static bool parse_host(const char *host, struct net_address *address)
{
    if (inet_pton(AF_INET, host, &address->to.four.sin_addr) == 1) {
        address->to.four.sin_family = AF_INET;
        address->len = sizeof address->to.four;
        return true;
    }
    return false;
}

static bool parse_host_six(const char *host, struct net_address *address)
{
    if (inet_pton(AF_INET6, host, &address->to.six.sin6_addr) == 1) {
        address->to.six.sin6_family = AF_INET6;
        address->len = sizeof address->to.six;
        return true;
    }
    return false;
}

/* "HOST:PORT" or "[HOST]:PORT", in numbers: no name is looked up anywhere. */
static bool parse_both(const char *text, struct net_address *address)
{
    char host[INET6_ADDRSTRLEN];
    bool six = text[0] == '[';
    const char *end = strstr(text, six ? "]:" : ":");
    const char *start = text + (six ? 1 : 0);
    if (end == NULL || (size_t)(end - start) >= sizeof host) {
        return false;
    }
    memcpy(host, start, (size_t)(end - start));
    host[end - start] = '\0';
    const char *port = end + (six ? 2 : 1);
    return six ? parse_host_six(host, address) && parse_port(port, &address->to.six.sin6_port)
               : parse_host(host, address) && parse_port(port, &address->to.four.sin_port);
}

static bool is_loopback(const struct net_address *address)
{
    if (address->to.any.sa_family == AF_INET) {
        return ntohl(address->to.four.sin_addr.s_addr) >> 24 == IN_LOOPBACKNET;
    }
    return IN6_IS_ADDR_LOOPBACK(&address->to.six.sin6_addr);
}

shisa_status net_address_parse(const char *text, struct net_address *address, struct shisa_err *err)
{
    *address = (struct net_address){ 0 };
    if (strchr(text, '/') != NULL) {
        return parse_path(text, address, err);
    }
    if (!parse_both(text, address)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_NET_ADDRESS_BAD, text);
    }
    return is_loopback(address) ? SHISA_OK
                                : shisa_refuse(err, SHISA_REFUSED, SHISA_W_NET_NOT_LOOPBACK, text);
}

bool net_peer(int fd, struct shisa_peer *peer)
{
    struct ucred who;
    socklen_t len = sizeof who;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &len) != 0) {
        return false;
    }
    peer->local = true;
    peer->uid = who.uid;
    peer->pid = who.pid;
    return true;
}
