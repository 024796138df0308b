/* hub: who is connected and at what pace. Paces simulated time by a clock, takes requests of seats,
 * tells each seat what it may see, and acknowledges an act only when it is on disk. Pure: clock,
 * store and wires are ports. */
#ifndef SHISA_HUB_H
#define SHISA_HUB_H

#include "shisa/exercise.h"
#include "shisa/port.h"

struct shisa_hub;
typedef uint32_t shisa_seat; /* from 1 */

/* Borrows the exercise and hears it from now on: create the hub before shisa_run_begin or
 * _recover. `solo`: participants may set the pace, jump and end. */
struct shisa_hub *shisa_hub_create(struct shisa_exercise *exercise, struct shisa_clock clock,
                                   bool solo);
/* STARTEX, or for a recovered run on from where it was. `speed`: per mille of wall time. */
SHISA_MUST_USE shisa_status shisa_hub_start(struct shisa_hub *hub, struct shisa_run *run,
                                            int32_t speed, struct shisa_err *err);
void shisa_hub_destroy(struct shisa_hub *hub); /* NULL is fine */

/* Sends hello and everything that role may see so far, then what comes. */
SHISA_MUST_USE shisa_status shisa_hub_attach(struct shisa_hub *hub, shisa_id role,
                                             struct shisa_wire wire, shisa_seat *seat,
                                             struct shisa_err *err);

/* One line from a seat. What is wrong with it goes back to the seat; a status other than OK means
 * the exercise itself cannot go on (disk, limit). */
SHISA_MUST_USE shisa_status shisa_hub_receive(struct shisa_hub *hub, shisa_seat seat,
                                              const char *line, size_t len, struct shisa_err *err);
/* Brings simulated time up to the clock, commits, tells the seats. *wait_ms: wall time until it
 * has something to do again. */
SHISA_MUST_USE shisa_status shisa_hub_tick(struct shisa_hub *hub, int64_t *wait_ms,
                                           struct shisa_err *err);
shisa_ms shisa_hub_now(const struct shisa_hub *hub);
bool shisa_hub_ended(const struct shisa_hub *hub);

#endif
