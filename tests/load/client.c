#include "client.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { READ_BYTES = 1 << 18, EVENTS = 512 };

int64_t now_ns(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void die(const char *what, const char *why)
{
    fprintf(stderr, "load: %s: %s\n", what, why);
    exit(EXIT_FAILURE);
}

void allow_descriptors(uint32_t count)
{
    struct rlimit limit;
    (void)getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < count + 64) {
        limit.rlim_cur = count + 64;
        limit.rlim_max = limit.rlim_max < limit.rlim_cur ? limit.rlim_cur : limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0) {
            die("so many connections in one process", strerror(errno));
        }
    }
}

/* --- lines ------------------------------------------------------------------------------------ */

const char *find(const char *line, size_t len, const char *what)
{
    return memmem(line, len, what, strlen(what));
}

int64_t number_after(const char *line, size_t len, const char *key)
{
    const char *at = find(line, len, key);
    return at == NULL ? 0 : strtoll(at + strlen(key), NULL, 10); /* a newline ends every line */
}

static void keep(char **at, uint32_t *len, uint32_t *cap, const char *bytes, size_t more)
{
    if (*len + more > *cap) {
        *cap = (uint32_t)(2 * (*len + more));
        *at = realloc(*at, *cap);
        if (*at == NULL) {
            die("memory", "there is no more");
        }
    }
    memcpy(*at + *len, bytes, more);
    *len += (uint32_t)more;
}

static void forget(char **at, uint32_t *len, uint32_t *cap)
{
    free(*at);
    *at = NULL;
    *len = *cap = 0;
}

/* --- connections ------------------------------------------------------------------------------ */

static void watch(struct clients *clients, struct client *client, int how)
{
    struct epoll_event event = { .events = EPOLLIN | (client->wants_room ? EPOLLOUT : 0),
                                 .data.ptr = client };
    if (epoll_ctl(clients->epoll, how, client->fd, &event) != 0) {
        die("epoll", strerror(errno));
    }
}

void clients_init(struct clients *clients, void *self)
{
    *clients = (struct clients){ .epoll = epoll_create1(EPOLL_CLOEXEC), .self = self };
    if (clients->epoll < 0) {
        die("epoll", strerror(errno));
    }
}

static int dial_local(const char *path)
{
    struct sockaddr_un to = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    snprintf(to.sun_path, sizeof to.sun_path, "%s", path);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
        close(fd);
        return -1; /* also when its queue is full: it is tried again */
    }
    return fd;
}

static int dial_tcp(const char *address)
{
    const char *colon = strrchr(address, ':');
    char host[64];
    struct sockaddr_in to = { .sin_family = AF_INET };
    int one = 1;
    snprintf(host, sizeof host, "%.*s", (int)(colon - address), address);
    to.sin_port = htons((uint16_t)strtoul(colon + 1, NULL, 10));
    if (inet_pton(AF_INET, host, &to.sin_addr) != 1) {
        die(address, "is no address");
    }
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&to, sizeof to) != 0) {
        close(fd);
        return -1;
    }
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    (void)fcntl(fd, F_SETFL, O_NONBLOCK);
    return fd;
}

bool client_connect(struct clients *clients, struct client *client, const char *address)
{
    client->fd = strchr(address, '/') != NULL ? dial_local(address) : dial_tcp(address);
    if (client->fd < 0) {
        return false;
    }
    client->wants_room = false;
    watch(clients, client, EPOLL_CTL_ADD);
    return true;
}

void client_close(struct clients *clients, struct client *client)
{
    (void)epoll_ctl(clients->epoll, EPOLL_CTL_DEL, client->fd, NULL);
    close(client->fd);
    client->fd = -1;
    forget(&client->in, &client->in_len, &client->in_cap);
    forget(&client->out, &client->out_len, &client->out_cap);
}

static void hang_up(struct clients *clients, struct client *client)
{
    client_close(clients, client);
    clients->lost(clients->self, client);
}

/* --- writing ---------------------------------------------------------------------------------- */

/* How much of it went out; less than nothing: the connection is lost. */
static ssize_t push(const struct client *client, const char *bytes, size_t len)
{
    ssize_t sent = send(client->fd, bytes, len, MSG_NOSIGNAL);
    return sent < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : sent;
}

void client_send(struct clients *clients, struct client *client, const char *line, size_t len)
{
    ssize_t sent = client->out_len > 0 ? 0 : push(client, line, len);
    if (sent < 0) {
        return; /* reading says so, too */
    }
    if ((size_t)sent < len) {
        keep(&client->out, &client->out_len, &client->out_cap, line + sent, len - (size_t)sent);
        client->wants_room = true;
        watch(clients, client, EPOLL_CTL_MOD);
    }
}

static void write_rest(struct clients *clients, struct client *client)
{
    ssize_t sent = push(client, client->out, client->out_len);
    if (sent > 0) {
        client->out_len -= (uint32_t)sent;
        memmove(client->out, client->out + sent, client->out_len);
    }
    if (client->out_len == 0) {
        client->wants_room = false;
        watch(clients, client, EPOLL_CTL_MOD);
    }
}

/* --- reading ---------------------------------------------------------------------------------- */

static void take_lines(struct clients *clients, struct client *client, const char *bytes,
                       size_t len)
{
    const char *end;
    while (client->fd >= 0 && (end = memchr(bytes, '\n', len)) != NULL) {
        size_t line = (size_t)(end - bytes) + 1;
        if (client->in_len > 0) {
            keep(&client->in, &client->in_len, &client->in_cap, bytes, line);
            uint32_t whole = client->in_len;
            client->in_len = 0;
            clients->line(clients->self, client, client->in, whole);
        } else {
            clients->line(clients->self, client, bytes, line);
        }
        bytes += line;
        len -= line;
    }
    if (client->fd >= 0 && len > 0) {
        keep(&client->in, &client->in_len, &client->in_cap, bytes, len);
    }
}

static void read_some(struct clients *clients, struct client *client)
{
    static char bytes[READ_BYTES];
    ssize_t got = recv(client->fd, bytes, sizeof bytes, 0);
    if (got > 0) {
        take_lines(clients, client, bytes, (size_t)got);
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        hang_up(clients, client);
    }
}

void clients_turn(struct clients *clients, int wait_ms)
{
    struct epoll_event events[EVENTS];
    int count = epoll_wait(clients->epoll, events, EVENTS, wait_ms);
    for (int i = 0; i < count; i++) {
        struct client *client = events[i].data.ptr;
        if (client->fd >= 0 && (events[i].events & EPOLLOUT) != 0) {
            write_rest(clients, client);
        }
        if (client->fd >= 0 && (events[i].events & ~(uint32_t)EPOLLOUT) != 0) {
            read_some(clients, client);
        }
    }
}
