/* Many connected terminals: what an idle one costs, and how long until the last one has been told,
 * beside a bare loop that sends the same bytes to the same sockets. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shisa/net.h"

#include "bench.h"

enum { GUESTS_MAX = 10000, LINE = 512 };

static struct room {
    struct shisa_net *net;
    struct shisa_wire wires[GUESTS_MAX];
    int sockets[GUESTS_MAX]; /* the same connections, for the bare loop */
    uint32_t count, here, heard;
    int told; /* a byte comes here when the last terminal has been told */
    char line[LINE];
} room;

static void *opened(void *self, struct shisa_wire wire, const struct shisa_peer *peer)
{
    (void)self;
    (void)peer;
    room.wires[room.here++] = wire;
    return &room;
}

static void heard(void *self, void *guest, const char *line, size_t len)
{
    (void)self;
    (void)guest;
    (void)line;
    (void)len;
    room.heard++;
}

static void nothing(void *self, void *guest)
{
    (void)self;
    (void)guest;
}

static int64_t idle(void *self)
{
    (void)self;
    return SHISA_NEVER;
}

/* --- the terminals: a process of their own ---------------------------------------------------- */

static int visit(const char *path)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    memcpy(address.sun_path, path, strlen(path) + 1);
    bench_check(fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0,
                "cannot connect");
    return fd;
}

/* Reads all there is; each time everybody has had a line, says so. */
static void sit(const char *path, uint32_t count, int tell)
{
    static struct epoll_event events[1024];
    static char bytes[65536];
    static int fds[GUESTS_MAX];
    int poll = epoll_create1(0);
    for (uint32_t i = 0; i < count; i++) {
        struct epoll_event event = { .events = EPOLLIN };
        event.data.fd = fds[i] = visit(path);
        epoll_ctl(poll, EPOLL_CTL_ADD, fds[i], &event);
    }
    for (uint64_t got = 0;;) {
        int ready = epoll_wait(poll, events, 1024, -1);
        for (int i = 0; i < ready; i++) {
            ssize_t len = recv(events[i].data.fd, bytes, sizeof bytes, MSG_DONTWAIT);
            if (len <= 0) {
                _exit(0);
            }
            got += (uint64_t)len;
        }
        if (got == (uint64_t)count * LINE) {
            got = 0;
            (void)!write(tell, "!", 1);
        }
    }
}

/* --- what is measured ------------------------------------------------------------------------- */

static size_t in_use(void)
{
    return mallinfo2().uordblks;
}

static void wait_told(void)
{
    char byte;
    bench_check(read(room.told, &byte, 1) == 1, "a terminal is gone");
}

static void by_wires(void *context)
{
    (void)context;
    for (uint32_t i = 0; i < room.count; i++) {
        bench_check(room.wires[i].send(room.wires[i].self, room.line, LINE), "a wire is full");
    }
    wait_told();
}

static void by_bare_loop(void *context)
{
    (void)context;
    for (uint32_t i = 0; i < room.count; i++) {
        bench_check(send(room.sockets[i], room.line, LINE, MSG_DONTWAIT) == LINE,
                    "a socket is full");
    }
    wait_told();
}

/* What the room has accepted: sockets that do not listen, with a peer that has no name. */
static bool is_accepted(int fd)
{
    int listens = 1;
    struct sockaddr_un peer;
    socklen_t len = sizeof listens, peer_len = sizeof peer;
    return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &len) == 0 && !listens &&
           getpeername(fd, (struct sockaddr *)&peer, &peer_len) == 0 &&
           peer_len == sizeof peer.sun_family;
}

static void find_sockets(void)
{
    uint32_t found = 0;
    for (int fd = 3; found < room.count && fd < 2 * GUESTS_MAX; fd++) {
        if (is_accepted(fd)) {
            room.sockets[found++] = fd;
        }
    }
    bench_check(found == room.count, "not all connections were found");
}

int main(void)
{
    char path[] = "/tmp/shisa-bench-XXXXXX/hub";
    char *slash = strrchr(path, '/');
    struct shisa_net_handler handler = { &room, opened, heard, nothing, nothing, nothing, idle };
    struct shisa_err err;
    struct rlimit limit;
    int pipes[2];
    *slash = '\0';
    bench_check(mkdtemp(path) != NULL && pipe(pipes) == 0, "no folder");
    *slash = '/';
    getrlimit(RLIMIT_NOFILE, &limit);
    room.count = limit.rlim_max < GUESTS_MAX + 100 ? (uint32_t)limit.rlim_max - 100 : GUESTS_MAX;
    bench_check(shisa_net_create(handler, room.count, &room.net, &err) == SHISA_OK &&
                    shisa_net_listen(room.net, path, 0600, &err) == SHISA_OK,
                err.text);
    memset(room.line, 'x', LINE - 1);
    room.line[LINE - 1] = '\n';
    room.told = pipes[0];
    size_t before = in_use();
    pid_t child = fork();
    if (child == 0) {
        sit(path, room.count, pipes[1]);
    }
    while (room.here < room.count) {
        shisa_net_turn(room.net, true);
    }
    printf("%u connections, idle: %zu bytes each\n", room.count, (in_use() - before) / room.count);
    find_sockets();
    bench_pair("a line to everybody", "terminal", room.count, by_wires, by_bare_loop, NULL);
    kill(child, SIGKILL); /* the others it has inherited handlers for */
    waitpid(child, NULL, 0);
    shisa_net_destroy(room.net);
    *slash = '\0';
    rmdir(path);
    return 0;
}
