#ifndef _GNU_SOURCE /* SOCK_NONBLOCK, SOCK_CLOEXEC */
#define _GNU_SOURCE
#endif
#include "net_internal.h"

#include <errno.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/random.h>
#include <unistd.h>

enum {
    RETRY_MS_MIN = 500,
    RETRY_MS_MAX = 5000,
    READ_BYTES = 65536,
    READS_PER_STEP = 8,           /* then the terminal is drawn, whatever else waits */
    OUT_MAX = 16 * SHISA_LINE_MAX /* a hub that takes nothing for so long is stuck */
};

enum link_state { LINK_DOWN, LINK_CONNECTING, LINK_UP };

/* The descriptor for others is an epoll: it is readable when the socket needs us, for whatever
 * reason, and stays the same while sockets come and go. */
struct shisa_link {
    char *name; /* the address as it was given */
    struct net_address address;
    int poll, fd; /* fd: -1 while down */
    enum link_state state;
    bool waits_to_write;
    bool refused; /* it takes no more from us; what it still says is read before it is left */
    struct net_lines in;
    struct shisa_buf out;
    size_t gone_out; /* of out */
    int64_t retry_at;
    int64_t backoff_ms;
    struct shisa_rng spread;
    struct shisa_err why;
};

/* --- opening ---------------------------------------------------------------------------------- */

shisa_status shisa_link_open(const char *address, struct shisa_link **out, struct shisa_err *err)
{
    struct net_address parsed;
    uint64_t seed = (uint64_t)getpid();
    shisa_status status = net_address_parse(address, &parsed, err);
    if (status != SHISA_OK) {
        return status;
    }
    int poll = epoll_create1(EPOLL_CLOEXEC);
    if (poll < 0) {
        return shisa_refuse(err, SHISA_IO, SHISA_W_NET_CANNOT_CONNECT, address, strerror(errno));
    }
    struct shisa_link *link = shisa_alloc(sizeof *link);
    link->name = shisa_copy(address);
    link->address = parsed;
    link->poll = poll;
    link->fd = -1;
    link->backoff_ms = RETRY_MS_MIN;
    link->retry_at = INT64_MIN;
    /* A thousand terminals that lost one hub must not come back in one instant. */
    (void)getrandom(&seed, sizeof seed, GRND_NONBLOCK);
    shisa_rng_init(&link->spread, seed, "link");
    *out = link;
    return SHISA_OK;
}

/* Everything that belonged to the connection is forgotten with it. */
static void hang_up(struct shisa_link *link)
{
    if (link->fd >= 0) {
        close(link->fd);
    }
    link->fd = -1;
    link->state = LINK_DOWN;
    link->waits_to_write = link->refused = false;
    link->gone_out = 0;
    net_lines_finish(&link->in);
    shisa_buf_finish(&link->out);
}

void shisa_link_close(struct shisa_link *link)
{
    if (link == NULL) {
        return;
    }
    hang_up(link);
    close(link->poll);
    free(link->name);
    free(link);
}

int shisa_link_fd(const struct shisa_link *link)
{
    return link->poll;
}

bool shisa_link_up(const struct shisa_link *link)
{
    return link->state == LINK_UP;
}

const struct shisa_err *shisa_link_why(const struct shisa_link *link)
{
    return &link->why;
}

/* --- connecting ------------------------------------------------------------------------------- */

/* Tries again in one to two times the backoff, which doubles until the hub has said something. */
static void lose(struct shisa_link *link, int64_t now)
{
    hang_up(link);
    int64_t backoff = link->backoff_ms;
    int64_t wait = backoff + (int64_t)shisa_rng_below(&link->spread, (uint64_t)backoff);
    link->retry_at = now + (wait < RETRY_MS_MAX ? wait : RETRY_MS_MAX);
    link->backoff_ms = 2 * backoff < RETRY_MS_MAX ? 2 * backoff : RETRY_MS_MAX;
}

/* What people meet is said in both languages; the system has one for the rest. */
static void not_connected(struct shisa_link *link, int64_t now, int number)
{
    if (number == ENOENT || number == ECONNREFUSED) {
        shisa_refuse(&link->why, SHISA_IO, SHISA_W_NET_NO_HUB, link->name);
    } else if (number == EACCES) {
        shisa_refuse(&link->why, SHISA_IO, SHISA_W_NET_NOT_LET, link->name);
    } else {
        shisa_refuse(&link->why, SHISA_IO, SHISA_W_NET_CANNOT_CONNECT, link->name,
                     strerror(number));
    }
    lose(link, now);
}

static void watch(struct shisa_link *link, int how, bool writing)
{
    struct epoll_event event = { .events = EPOLLIN | (writing ? EPOLLOUT : 0U) };
    link->waits_to_write = writing;
    int failed = epoll_ctl(link->poll, how, link->fd, &event);
    SHISA_ASSERT(failed == 0); /* short of memory for one entry */
}

static void came_up(struct shisa_link *link)
{
    link->state = LINK_UP;
    link->why = (struct shisa_err){ 0 };
    watch(link, EPOLL_CTL_MOD, false);
}

static void start_connecting(struct shisa_link *link, int64_t now)
{
    int one = 1;
    int family = link->address.to.any.sa_family;
    link->fd = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (link->fd < 0) {
        not_connected(link, now, errno);
        return;
    }
    if (family != AF_UNIX) {
        (void)setsockopt(link->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    }
    link->state = LINK_CONNECTING;
    watch(link, EPOLL_CTL_ADD, true);
    if (connect(link->fd, &link->address.to.any, link->address.len) == 0) {
        came_up(link);
    } else if (errno == EAGAIN) {
        lose(link,
             now); /* a Unix socket with many before us: it is there, and that is no failure */
    } else if (errno != EINPROGRESS) {
        not_connected(link, now, errno);
    }
}

static void go_on_connecting(struct shisa_link *link, int64_t now)
{
    struct epoll_event event;
    int failed = 0;
    socklen_t len = sizeof failed;
    if (epoll_wait(link->poll, &event, 1, 0) != 1) {
        return;
    }
    if (getsockopt(link->fd, SOL_SOCKET, SO_ERROR, &failed, &len) != 0) {
        failed = errno;
    }
    if (failed == 0) {
        came_up(link);
    } else {
        not_connected(link, now, failed);
    }
}

/* --- writing ---------------------------------------------------------------------------------- */

bool shisa_link_send(struct shisa_link *link, const char *line, size_t len)
{
    SHISA_ASSERT(memchr(line, '\n', len) == NULL);
    if (link->state != LINK_UP || link->refused || link->out.len > OUT_MAX) {
        return false;
    }
    shisa_buf_add(&link->out, line, len);
    shisa_buf_puts(&link->out, "\n");
    if (!link->waits_to_write) {
        watch(link, EPOLL_CTL_MOD, true);
    }
    return true;
}

static void write_out(struct shisa_link *link)
{
    while (link->gone_out < link->out.len) {
        ssize_t sent = send(link->fd, link->out.data + link->gone_out,
                            link->out.len - link->gone_out, MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) {
            link->refused = errno != EAGAIN && errno != EWOULDBLOCK;
            break;
        }
        link->gone_out += sent > 0 ? (size_t)sent : 0;
    }
    if (link->refused || link->gone_out == link->out.len) {
        shisa_buf_finish(&link->out);
        link->gone_out = 0;
        if (link->waits_to_write) {
            watch(link, EPOLL_CTL_MOD, false);
        }
    }
}

/* --- reading ---------------------------------------------------------------------------------- */

typedef shisa_status (*each_line)(void *self, const char *line, size_t len, struct shisa_err *err);

static shisa_status hand_over(struct shisa_link *link, each_line each, void *self,
                              struct shisa_err *err)
{
    const char *line;
    size_t len;
    shisa_status status = SHISA_OK;
    enum net_got got = NET_LINE;
    while (status == SHISA_OK && got != NET_NOTHING) {
        got = net_lines_next(&link->in, SHISA_HUB_LINE_MAX, &line, &len);
        if (got == NET_LINE) {
            link->backoff_ms = RETRY_MS_MIN;
            status = each(self, line, len, err);
        } else if (got == NET_TOO_LONG) {
            status = shisa_refuse(err, SHISA_LIMIT, SHISA_W_NET_HUB_LINE_LONG, link->name,
                                  SHISA_HUB_LINE_MAX);
        }
    }
    return status;
}

/* false: nothing more is there. */
static bool read_some(struct shisa_link *link, int64_t now)
{
    char bytes[READ_BYTES];
    ssize_t count = recv(link->fd, bytes, sizeof bytes, 0);
    if (count > 0) {
        net_lines_add(&link->in, bytes, (size_t)count);
        return true;
    }
    bool later = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
    if (!later || link->refused) {
        shisa_refuse(&link->why, SHISA_IO, SHISA_W_NET_HUNG_UP, link->name);
        lose(link, now);
    }
    return false;
}

shisa_status shisa_link_step(struct shisa_link *link, int64_t now_ms, each_line each, void *self,
                             struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    if (link->state == LINK_DOWN && now_ms >= link->retry_at) {
        start_connecting(link, now_ms);
    } else if (link->state == LINK_CONNECTING) {
        go_on_connecting(link, now_ms);
    }
    if (link->state == LINK_UP) {
        write_out(link);
    }
    for (int i = 0; status == SHISA_OK && link->state == LINK_UP && i < READS_PER_STEP; i++) {
        if (!read_some(link, now_ms)) {
            break;
        }
        status = hand_over(link, each, self, err);
    }
    return status;
}

int64_t shisa_link_wait(const struct shisa_link *link, int64_t now_ms)
{
    if (link->state != LINK_DOWN) {
        return SHISA_NEVER;
    }
    return link->retry_at > now_ms ? link->retry_at - now_ms : 0;
}
