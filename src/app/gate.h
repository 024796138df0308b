/* Who came to the hub and was not let in: said on standard error, so that somebody can look into
 * it, but never faster than it can be read. */
#ifndef SHISA_APP_GATE_H
#define SHISA_APP_GATE_H

#include "shisa/hub.h"
#include "shisa/net.h"

struct gate {
    struct shisa_peer *peers; /* by guest, from 1 */
    uint32_t cap;
    enum shisa_lang lang;
    bool quiet;
    bool tty;                         /* the line is begun anew: how things stand is on it */
    int64_t next;                     /* wall time before which nothing more is said */
    struct shisa_hub_trouble trouble; /* of which it was spoken */
};

void gate_came(struct gate *gate, shisa_guest guest, const struct shisa_peer *peer);
/* He was turned away; `now` counts him. */
void gate_turned_away(struct gate *gate, shisa_guest guest, const struct shisa_hub_trouble *now,
                      int64_t wall);
/* Once in a while: those who said nothing at all. */
void gate_look(struct gate *gate, const struct shisa_hub_trouble *now, int64_t wall);
/* The sums, if there are any. */
void gate_close(struct gate *gate, const struct shisa_hub_trouble *now);

#endif
