/* io: the inside of shisa_net. */
#ifndef SHISA_IO_NET_SERVER_H
#define SHISA_IO_NET_SERVER_H

#include <uv.h>

#include "net_internal.h"

enum {
    NET_READ_BYTES = 65536,   /* one read; all guests share the buffer */
    NET_LINES_PER_TURN = 16,  /* of one guest: who floods the hub waits for the others */
    NET_COMERS_PER_TURN = 64, /* at one listener: they are heard before more are let in */
    NET_LINGER_MS = 2000,     /* for a guest who does not fetch the last that was sent to him */
    NET_LISTENERS_MAX = 8,    /* a hub has one or two */
    NET_SIGNALS = 3,          /* that end the loop */
    NET_BACKLOG = 4096,       /* a whole drill that connects within one second */
    NET_GIVEN_BACK = 65536,   /* bytes: about what a socket takes at once */
    NET_DESCRIPTORS_KEPT = 64 /* for all that is no guest: run file, listeners, libuv's own */
};

/* A ring through the guests in one state. */
struct net_node {
    struct net_node *before, *after;
};

enum net_state {
    NET_CALM,    /* reading */
    NET_BUSY,    /* has used up his turn: lines wait, nothing is read meanwhile */
    NET_ENDED,   /* will say nothing more, but may be told the answers to what he said */
    NET_LEAVING, /* closed; what was sent to him still goes out */
    NET_GONE,    /* libuv is told to close it */
    NET_STATES
};

struct net_guest {
    struct net_node node; /* first: a node is its guest */
    union {
        uv_handle_t any;
        uv_stream_t stream;
        uv_pipe_t local;
        uv_tcp_t tcp;
    } to;
    struct shisa_net *net;
    void *guest; /* the hub's; NULL: there is nobody to tell about it */
    struct net_lines lines;
    uint64_t leaves_at;   /* when NET_LEAVING: loop time to give up */
    uint32_t turn;        /* when it was last given a line */
    uint8_t left_in_turn; /* lines */
    uint8_t state;
    bool writing; /* something has not gone out */
    bool closed;  /* by the hub: it must not send any more */
};

struct net_listener {
    union {
        uv_handle_t any;
        uv_stream_t stream;
        uv_pipe_t local;
        uv_tcp_t tcp;
    } to;
    struct shisa_net *net;
    char *address;
    uint32_t comers; /* who came in this turn */
    bool local;
    bool waits; /* libuv keeps one more at hand, and looks for no other before he is let in */
};

struct shisa_net {
    uv_loop_t loop;
    uv_prepare_t before_wait;
    uv_timer_t wake;     /* when the hub wants to be called again */
    uv_timer_t linger;   /* while somebody is leaving */
    uv_timer_t watchdog; /* when the service manager has set one */
    uv_idle_t hurry;     /* active while lines wait: then the loop does not */
    uv_signal_t signals[NET_SIGNALS];
    struct net_listener *listeners[NET_LISTENERS_MAX];
    uint32_t listener_count;
    struct shisa_net_handler handler;
    struct net_node guests[NET_STATES];
    uint32_t guest_count, guests_max;
    uint64_t last_number; /* of a peer */
    uint32_t turn;
    int signal;
    bool stopped;
    bool ending;               /* shisa_net_destroy: no more idle */
    char read[NET_READ_BYTES]; /* what just came in, for the length of one callback */
};

/* net_listen.c. Takes away the socket files, too. */
void net_listeners_close(struct shisa_net *net);
/* Lets in those who have come since there were enough for one turn. */
void net_listeners_turn(struct shisa_net *net);

/* --- guests: net_guest.c ---------------------------------------------------------------------- */

/* Somebody waits at the listener. */
void net_guest_accept(struct net_listener *listener);
/* Hands over lines that wait, to each his turn; then those who ended leave. */
void net_guests_turn(struct shisa_net *net);
/* Gives up those who have been leaving for too long. */
void net_guests_linger(struct shisa_net *net);
/* Lets go of everybody in that state. */
void net_guests_leave(struct shisa_net *net, enum net_state state);
void net_guests_drop(struct shisa_net *net, enum net_state state);
bool net_guests_any(const struct shisa_net *net, enum net_state state);

#endif
