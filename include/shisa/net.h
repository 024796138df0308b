/* net: the sockets of the io room. Lines in and out, over a Unix socket or TCP within this machine:
 * the many guests of one hub, and the link of one terminal to its hub. */
#ifndef SHISA_NET_H
#define SHISA_NET_H

#include "shisa/base.h"
#include "shisa/port.h"

/* An address is "/run/shisa.sock" (whatever has a slash is a path), "127.0.0.1:4711" or
 * "[::1]:4711". Any other is refused: who comes from elsewhere comes over ssh. */

/* === the hub's side =========================================================================== */

/* Sockets of one hub, through libuv: one loop, one thread. */
struct shisa_net;

/* Who is at the other end. */
struct shisa_peer {
    bool local;      /* Unix socket: uid and pid are what the kernel says (SO_PEERCRED) */
    uint32_t uid;    /* otherwise 0, like pid: unknown */
    int32_t pid;     /* of who connected, then */
    uint64_t number; /* for the log: from 1, never again */
};

/* What happens, told to the hub. Within each it may use any wire. */
struct shisa_net_handler {
    void *self;
    /* Somebody connected; what is returned is handed to the others. NULL: closed again, after what
     * the wire took, and no more is said about it. */
    void *(*opened)(void *self, struct shisa_wire wire, const struct shisa_peer *peer);
    /* A whole line, without its newline; any bytes, at most SHISA_LINE_MAX. */
    void (*line)(void *self, void *guest, const char *line, size_t len);
    /* A line was longer than that; it is left out to its end. */
    void (*too_long)(void *self, void *guest);
    /* Everything the wire took has left the process. */
    void (*drained)(void *self, void *guest);
    /* For whatever reason; the last call about it, and the end of its wire. */
    void (*closed)(void *self, void *guest);
    /* Once in each turn of the loop, before it waits: what had come in was handed over, many lines
     * of many guests, so this is where to commit. Returns wall ms until it wants to be called
     * again, SHISA_NEVER: not before something happens. */
    int64_t (*idle)(void *self);
};

/* From now on SIGPIPE is ignored, SIGTERM, SIGINT and SIGHUP end the loop, and the process may open
 * as many files as it is allowed to. Whoever comes while there are `guests_max` connections, or
 * no descriptors for more, is told so and closed. */
SHISA_MUST_USE shisa_status shisa_net_create(struct shisa_net_handler handler, uint32_t guests_max,
                                             struct shisa_net **net, struct shisa_err *err);
/* May be called several times. A socket file gets `mode`; one that nobody answers on is replaced.
 * SHISA_INVALID: no address; SHISA_REFUSED: not of this machine, or somebody listens there
 * already; SHISA_IO. Port 0: any that is free. */
SHISA_MUST_USE shisa_status shisa_net_listen(struct shisa_net *net, const char *address,
                                             uint32_t mode, struct shisa_err *err);
/* Where it listens, in the order of the calls, ports as they came to be; NULL: no more. */
const char *shisa_net_address(const struct shisa_net *net, uint32_t index);
/* Until a signal comes or shisa_net_stop is called. Everything that came in was handed over then,
 * with a call of idle after it. */
void shisa_net_run(struct shisa_net *net);
void shisa_net_stop(struct shisa_net *net); /* from within a handler */
/* One turn: idle, then what has happened; `wait`: until something has. For tests, and for who has
 * other things to wait for. */
void shisa_net_turn(struct shisa_net *net, bool wait);
int shisa_net_signal(const struct shisa_net *net); /* that ended it; 0: none */
uint32_t shisa_net_guests(const struct shisa_net *net);
/* Closes every connection, after what its wire took if that is gone within two seconds; each
 * guest hears closed. NULL is fine. */
void shisa_net_destroy(struct shisa_net *net);

/* --- the service manager ---------------------------------------------------------------------- */

/* Tells systemd: "READY=1\nSTATUS=…", "STOPPING=1". Does nothing when it did not start us. Its
 * watchdog, if it has set one, is answered by shisa_net_run. */
void shisa_notify(const char *state);
/* How often the watchdog wants to hear "WATCHDOG=1"; 0: there is none. */
int64_t shisa_notify_every_ms(void);

/* === the terminal's side ====================================================================== */

/* To a hub: connects, and again when the connection is lost. Never blocks. */
struct shisa_link;

/* Only looks at the address: SHISA_INVALID, SHISA_REFUSED. The first step connects. */
SHISA_MUST_USE shisa_status shisa_link_open(const char *address, struct shisa_link **link,
                                            struct shisa_err *err);
void shisa_link_close(struct shisa_link *link); /* NULL is fine */
/* Readable when a step has something to do; the same while the link lives. */
int shisa_link_fd(const struct shisa_link *link);
bool shisa_link_up(const struct shisa_link *link);
/* Why it is not up; SHISA_OK before the first try, while it is up, and while a hub that is there is
 * only too busy to let us in. */
const struct shisa_err *shisa_link_why(const struct shisa_link *link);
/* Connects if it is time to, writes what waits, reads what is there up to a bound, and hands on
 * each whole line, without its newline. That the connection is lost is no failure: shisa_link_up
 * says so, at least once between two connections. SHISA_LIMIT: a line longer than
 * SHISA_HUB_LINE_MAX; what `each` returns ends the step, too. */
SHISA_MUST_USE shisa_status shisa_link_step(struct shisa_link *link, int64_t now_ms,
                                            shisa_status (*each)(void *self, const char *line,
                                                                 size_t len, struct shisa_err *err),
                                            void *self, struct shisa_err *err);
/* A line without its newline; goes out with a step. false: not connected, or a MiB waits already;
 * nothing was taken. What has not gone out when the connection is lost is lost with it: keep what
 * must arrive until the hub has acknowledged it. */
bool shisa_link_send(struct shisa_link *link, const char *line, size_t len);
/* ms until a step has something to do even if nothing comes in; SHISA_NEVER: it has not. */
int64_t shisa_link_wait(const struct shisa_link *link, int64_t now_ms);

#endif
