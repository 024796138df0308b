/* The seats of one process of the load: they join, come back, and send again what was not
 * acknowledged, as docs/protocol.md has it. */
#ifndef SHISA_TESTS_SEAT_H
#define SHISA_TESTS_SEAT_H

#include "board.h"
#include "client.h"

/* From the list of codes that shisa host --json prints. */
struct code {
    char *seat, *code;
};

struct plan {
    const char *address, *channel; /* channel NULL: the first that one may send on */
    struct code *codes;
    uint32_t seats;
    uint32_t acts; /* a second, of all seats of all processes */
    uint32_t processes;
    const char *save; /* file for the first line that was told to all; NULL: none */
    char *everybody;  /* "\"aoba\",\"kita\"": all organisations */
};

/* Until the board says that it is over. Process `index` has every so many-th seat. */
void seats_play(const struct plan *plan, struct board *board, uint32_t index);

#endif
