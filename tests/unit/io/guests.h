/* A hub that writes down what it hears, and the other ends of its connections, in one process. */
#ifndef SHISA_TESTS_GUESTS_H
#define SHISA_TESTS_GUESTS_H

#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "shisa/net.h"

#include "folder.h"

enum { GUESTS = 1100 };

/* A guest as the hub came to know it. */
struct guest {
    struct house *house;
    struct shisa_wire wire;
    struct shisa_peer peer;
    struct shisa_buf heard; /* lines, each with '\n' behind it; "<long>" */
    uint32_t lines, drained, closed, too_long;
    bool leave_at_once; /* it is closed over its first line */
    bool answer;        /* each line is answered at the next idle */
    uint32_t answered;
};

struct house {
    struct folder folder;
    struct shisa_net *net;
    struct guest guests[GUESTS];
    uint32_t count, idles, lines;
    uint32_t unheard_most;         /* let in and not heard yet, at any time */
    bool turn_away, stop, patient; /* patient: idle has no time of its own */
    bool answer;                   /* whoever comes */
};

static inline void *house_opened(void *self, struct shisa_wire wire, const struct shisa_peer *peer)
{
    struct house *house = self;
    ck_assert_uint_lt(house->count, GUESTS);
    struct guest *guest = &house->guests[house->count++];
    *guest = (struct guest){ house, wire, *peer, .answer = house->answer };
    if (house->count - house->lines > house->unheard_most) {
        house->unheard_most = house->count - house->lines;
    }
    if (house->turn_away) {
        ck_assert(wire.send(wire.self, "no\n", 3));
        return NULL;
    }
    return guest;
}

static inline void house_line(void *self, void *context, const char *line, size_t len)
{
    struct house *house = self;
    struct guest *guest = context;
    ck_assert_uint_eq(guest->closed, 0);
    if (guest->leave_at_once) {
        guest->wire.close(guest->wire.self);
        guest->leave_at_once = false;
    }
    shisa_buf_add(&guest->heard, line, len);
    shisa_buf_puts(&guest->heard, "\n");
    guest->lines++;
    house->lines++;
}

static inline void house_too_long(void *self, void *context)
{
    struct guest *guest = context;
    (void)self;
    guest->too_long++;
    shisa_buf_puts(&guest->heard, "<long>\n");
}

static inline void house_drained(void *self, void *context)
{
    struct guest *guest = context;
    (void)self;
    ck_assert_uint_eq(guest->closed, 0);
    guest->drained++;
}

static inline void house_closed(void *self, void *context)
{
    struct guest *guest = context;
    (void)self;
    guest->closed++;
    ck_assert_uint_eq(guest->closed, 1);
}

static inline int64_t house_idle(void *self)
{
    struct house *house = self;
    house->idles++;
    for (uint32_t i = 0; i < house->count; i++) {
        struct guest *guest = &house->guests[i];
        for (; guest->answer && guest->closed == 0 && guest->answered < guest->lines;
             guest->answered++) {
            (void)guest->wire.send(guest->wire.self, "ack\n", 4);
        }
    }
    if (house->stop) {
        shisa_net_stop(house->net);
    }
    return house->patient ? SHISA_NEVER : 20;
}

static inline void house_make_net(struct house *house, uint32_t guests_max)
{
    struct shisa_err err;
    struct shisa_net_handler handler = { house,         house_opened, house_line, house_too_long,
                                         house_drained, house_closed, house_idle };
    ck_ok(shisa_net_create(handler, guests_max, &house->net, &err), &err);
}

/* A hub that listens at "hub" in the house's folder. */
static inline void house_listen(struct house *house)
{
    struct shisa_err err;
    house_make_net(house, GUESTS);
    ck_ok(shisa_net_listen(house->net, in(&house->folder, "hub"), 0600, &err), &err);
}

/* On the heap: it is large. Listens nowhere yet. */
static inline struct house *house_create(uint32_t guests_max)
{
    struct house *house = shisa_alloc(sizeof *house);
    house->folder = folder_make();
    house_make_net(house, guests_max);
    return house;
}

static inline struct house *house_open(void)
{
    struct house *house = shisa_alloc(sizeof *house);
    house->folder = folder_make();
    house_listen(house);
    return house;
}

static inline void house_close(struct house *house)
{
    shisa_net_destroy(house->net);
    for (uint32_t i = 0; i < house->count; i++) {
        shisa_buf_finish(&house->guests[i].heard);
    }
    folder_finish(&house->folder);
    free(house);
}

/* Turns until `holds` is true; ten seconds of it not being so is a failure. */
#define TURN_UNTIL(house, holds)                                                                   \
    do {                                                                                           \
        struct shisa_clock turn_clock = shisa_wall_clock();                                        \
        int64_t turn_end = turn_clock.now_ms(turn_clock.self) + 10000;                             \
        while (!(holds)) {                                                                         \
            ck_assert_msg(turn_clock.now_ms(turn_clock.self) < turn_end, "never: %s", #holds);     \
            shisa_net_turn((house)->net, true);                                                    \
        }                                                                                          \
    } while (0)

/* A few turns in which whatever is going to happen by itself has happened. */
static inline void turn_some(struct house *house)
{
    for (int i = 0; i < 5; i++) {
        shisa_net_turn(house->net, false);
    }
}

/* --- the other end ---------------------------------------------------------------------------- */

static inline struct sockaddr_un local_address(const char *path)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    ck_assert_uint_lt(strlen(path), sizeof address.sun_path);
    memcpy(address.sun_path, path, strlen(path) + 1);
    return address;
}

static inline int try_visit(const struct house *house)
{
    struct sockaddr_un address = local_address(in(&house->folder, "hub"));
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    struct timeval patience = { .tv_sec = 10 };
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience), 0);
    ck_assert_int_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

/* Connects, and the hub has noticed: the guest is house->guests[house->count - 1]. */
static inline int visit(struct house *house)
{
    uint32_t before = house->count;
    int fd = try_visit(house);
    TURN_UNTIL(house, house->count > before);
    return fd;
}

static inline struct guest *last_guest(struct house *house)
{
    return &house->guests[house->count - 1];
}

static inline void say(int fd, const char *bytes, size_t len)
{
    ck_assert_int_eq(send(fd, bytes, len, MSG_NOSIGNAL), (ssize_t)len);
}

/* What has arrived by now; *ended: and then the hub hung up. */
static inline size_t fetch(int fd, char *bytes, size_t size, bool *ended)
{
    ssize_t count = recv(fd, bytes, size, MSG_DONTWAIT);
    *ended = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
    return count > 0 ? (size_t)count : 0;
}

/* All that arrives until the hub hangs up. */
static inline struct shisa_buf fetch_all(struct house *house, int fd)
{
    struct shisa_buf all = { 0 };
    static char bytes[65536];
    bool ended = false;
    for (int turns = 0; !ended; turns++) {
        ck_assert_int_lt(turns, 10000);
        size_t count = fetch(fd, bytes, sizeof bytes, &ended);
        shisa_buf_add(&all, bytes, count);
        if (count == 0 && !ended) {
            shisa_net_turn(house->net, true);
        }
    }
    return all;
}

#endif
