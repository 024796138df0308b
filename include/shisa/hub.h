/* hub: who is connected and at what pace. Paces simulated time by a clock, lets in who has the code
 * of a seat, takes requests of seats, tells each seat what it may see, and acknowledges an act only
 * when it is on disk. Pure: clock, store, wires, register and chance are ports. */
#ifndef SHISA_HUB_H
#define SHISA_HUB_H

#include "shisa/exercise.h"
#include "shisa/port.h"

struct shisa_hub;
typedef uint32_t shisa_guest; /* a connection, from 1; numbers are used again */

struct shisa_hub_options {
    struct shisa_clock clock;
    bool solo; /* one participant, who may set the pace, jump and end; the rest is not used */
    bool two;  /* ending, stopping, jumping and telling everybody need a second controller */
    struct shisa_register seats;
    struct shisa_chance chance;
};

/* --- life ------------------------------------------------------------------------------------- */

/* Borrows the exercise and hears it from now on: create the hub before shisa_run_begin or
 * _recover. */
struct shisa_hub *shisa_hub_create(struct shisa_exercise *exercise,
                                   struct shisa_hub_options options);
/* STARTEX, or for a recovered run on from where it was. `speed`: per mille of wall time; 0: the
 * clock stands until a controller starts it. */
SHISA_MUST_USE shisa_status shisa_hub_start(struct shisa_hub *hub, struct shisa_run *run,
                                            int32_t speed, struct shisa_err *err);
/* Everybody is told why, and let go; `final`: not to come back. The hub only ends after that. */
void shisa_hub_farewell(struct shisa_hub *hub, const struct shisa_text *why, bool final);
void shisa_hub_destroy(struct shisa_hub *hub); /* NULL is fine */

/* --- seats and their codes -------------------------------------------------------------------- */

/* "AB2D-EFGH-JKLM": twelve letters and digits that cannot be taken for one another, nearly 60 bits.
 * One at least is a digit, so that no code is taken for a name. */
#define SHISA_CODE_SIZE 15

/* However it is written: hyphens, spaces, small letters and full width are forgiven. */
bool shisa_reads_as_code(const char *text);

/* A new code for the seat, and the end of an old one; whoever sits there by the old one is let go.
 * SHISA_LIMIT: more seats than an exercise takes. */
SHISA_MUST_USE shisa_status shisa_hub_issue(struct shisa_hub *hub, const struct shisa_seat *seat,
                                            char code[SHISA_CODE_SIZE], struct shisa_err *err);
SHISA_MUST_USE shisa_status shisa_hub_revoke(struct shisa_hub *hub, const struct shisa_seat *seat,
                                             struct shisa_err *err);
/* The seats that were issued, as the register has them. Once, before anybody joins. */
SHISA_MUST_USE shisa_status shisa_hub_recall(struct shisa_hub *hub, struct shisa_err *err);
uint32_t shisa_hub_seats(const struct shisa_hub *hub); /* issued */
uint32_t shisa_hub_here(const struct shisa_hub *hub);  /* joined now */

/* What it had to put up with since it was created. */
struct shisa_hub_trouble {
    uint64_t turned_away; /* first lines that seated nobody */
    uint64_t silent;      /* connections let go that had not said which seat is theirs */
    uint64_t unread;      /* seats let go that did not read what they were told */
    uint64_t refused;     /* requests of seats */
};

const struct shisa_hub_trouble *shisa_hub_trouble(const struct shisa_hub *hub);

/* --- connections ------------------------------------------------------------------------------ */

/* A stranger, until his first line says which seat is his; he has SHISA_STRANGER_MS. SHISA_LIMIT:
 * too many are connected. */
SHISA_MUST_USE shisa_status shisa_hub_connect(struct shisa_hub *hub, struct shisa_wire wire,
                                              shisa_guest *guest, struct shisa_err *err);
/* Solo: the one participant, who needs no code. */
SHISA_MUST_USE shisa_status shisa_hub_attach(struct shisa_hub *hub, shisa_id role,
                                             struct shisa_wire wire, shisa_guest *guest,
                                             struct shisa_err *err);
/* One line from a guest. What is wrong with it goes back to him; a status other than OK means the
 * exercise itself cannot go on (disk, limit). */
SHISA_MUST_USE shisa_status shisa_hub_receive(struct shisa_hub *hub, shisa_guest guest,
                                              const char *line, size_t len, struct shisa_err *err);
/* A line longer than SHISA_LINE_MAX, of which only this is known. */
void shisa_hub_overlong(struct shisa_hub *hub, shisa_guest guest);
void shisa_hub_drained(struct shisa_hub *hub, shisa_guest guest); /* his wire takes more */
void shisa_hub_disconnect(struct shisa_hub *hub, shisa_guest guest);

/* --- the tick --------------------------------------------------------------------------------- */

/* Brings simulated time up to the clock, commits, tells the seats. *wait_ms: wall time until it
 * has something to do again. */
SHISA_MUST_USE shisa_status shisa_hub_tick(struct shisa_hub *hub, int64_t *wait_ms,
                                           struct shisa_err *err);
shisa_ms shisa_hub_now(const struct shisa_hub *hub);
bool shisa_hub_ended(const struct shisa_hub *hub);

#endif
