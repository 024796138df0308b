/* The service manager's protocol is one datagram of text: no library is needed for it. */
#ifndef _GNU_SOURCE /* SOCK_CLOEXEC */
#define _GNU_SOURCE
#endif
#include "net_internal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A path, or a name after '@' that is in no file system. */
static bool notify_address(struct net_address *address)
{
    const char *name = getenv("NOTIFY_SOCKET");
    size_t len = name == NULL ? 0 : strlen(name);
    struct sockaddr_un *local = &address->to.local;
    if (len < 2 || len >= sizeof local->sun_path || (*name != '/' && *name != '@')) {
        return false;
    }
    local->sun_family = AF_UNIX;
    memcpy(local->sun_path, name, len);
    if (*name == '@') {
        local->sun_path[0] = '\0';
    }
    address->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len);
    return true;
}

void shisa_notify(const char *state)
{
    struct net_address address = { 0 };
    if (!notify_address(&address)) {
        return;
    }
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return;
    }
    /* A manager that does not listen must not stop the exercise. */
    struct timeval patience = { .tv_sec = 1 };
    (void)setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    (void)sendto(fd, state, strlen(state), MSG_NOSIGNAL, &address.to.any, address.len);
    close(fd);
}

int64_t shisa_notify_every_ms(void)
{
    const char *limit = getenv("WATCHDOG_USEC"), *pid = getenv("WATCHDOG_PID");
    bool ours = pid == NULL || strtoll(pid, NULL, 10) == (long long)getpid();
    long long microseconds = limit != NULL && ours ? strtoll(limit, NULL, 10) : 0;
    return microseconds > 0 ? (microseconds + 1999) / 2000 : 0; /* twice within the limit */
}
