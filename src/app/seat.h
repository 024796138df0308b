/* A person's seat: at one end the hub, in this process or behind a socket, at the other the
 * terminal. */
#ifndef SHISA_APP_SEAT_H
#define SHISA_APP_SEAT_H

#include "shisa/hub.h"
#include "shisa/net.h"
#include "shisa/term.h"

#include "internal.h"

/* Takes a line of the hub, without its newline. */
struct hearer {
    void *self;
    shisa_status (*line)(void *self, const char *line, size_t len, struct shisa_err *err);
};

/* The hub, as a seat's program has it before it. */
struct far_end {
    void *self;
    shisa_status (*open)(void *self, struct hearer hearer, struct shisa_err *err);
    /* Does what is due and hands over what came. *wait_ms: until it wants to be called again. */
    shisa_status (*step)(void *self, int64_t *wait_ms, struct shisa_err *err);
    /* SHISA_REFUSED: not connected just now; the line is asked again later. */
    shisa_status (*ask)(void *self, const char *line, size_t len, struct shisa_err *err);
    bool (*up)(void *self);
    bool (*over)(void *self); /* nothing will come any more: a plain seat may go */
    int fd;                   /* readable when a step has something to do; -1: there is none */
};

struct near_hub { /* in this process */
    struct shisa_hub *hub;
    shisa_id role;
    shisa_guest guest;
    struct hearer hearer;
    struct shisa_err misheard;
};

struct far_hub { /* at an address */
    struct shisa_link *link;
    struct hearer hearer;
    bool met; /* it was there at least once */
};

struct far_end far_in_process(struct near_hub *near);
/* Is a hub there? SHISA_IO: none that one may connect to. Nothing is said to it. */
SHISA_MUST_USE shisa_status far_reach(const char *address, struct shisa_err *err);
SHISA_MUST_USE shisa_status far_at(struct far_hub *far, const char *address, struct far_end *end,
                                   struct shisa_err *err);

/* How a seat ended: left or over (EXIT_DONE), a signal, or the hub does not let one in
 * (EXIT_UNREACHABLE, or EXIT_USAGE if that seat has no plain lines; the reason in why). */
enum exit_code seat_sit(struct far_end *end, struct shisa_term_options look,
                        const struct options *options, struct shisa_buf *why);
enum exit_code seat_screen(struct far_end *end, struct shisa_term_options look,
                           const struct options *options, struct shisa_buf *why);
enum exit_code seat_plain(struct far_end *end, struct shisa_term_options look,
                          const struct options *options, struct shisa_buf *why);

#endif
