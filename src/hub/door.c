/* The door: who comes has so much time to say which seat is his. Strangers wait in order of coming,
 * so that only the first need be looked at. */
#include "internal.h"

static void let_go(struct shisa_hub *hub, struct guest *stranger)
{
    hub->trouble.silent++;
    guest_part_word(hub, stranger, SHISA_W_HUB_SILENT, false);
}

void door_enter(struct shisa_hub *hub, struct guest *guest)
{
    if (hub->strangers.count == SHISA_STRANGERS_MAX) {
        let_go(hub, guest_at(hub, hub->strangers.first));
    }
    guest->since = hub_wall(hub);
    guest->before = hub->strangers.last;
    if (guest->before != 0) {
        guest_at(hub, guest->before)->after = guest->number;
    } else {
        hub->strangers.first = guest->number;
    }
    hub->strangers.last = guest->number;
    hub->strangers.count++;
}

void door_pass(struct shisa_hub *hub, struct guest *guest)
{
    if (guest->before == 0 && hub->strangers.first != guest->number) {
        return; /* he has passed already */
    }
    if (guest->before != 0) {
        guest_at(hub, guest->before)->after = guest->after;
    } else {
        hub->strangers.first = guest->after;
    }
    if (guest->after != 0) {
        guest_at(hub, guest->after)->before = guest->before;
    } else {
        hub->strangers.last = guest->before;
    }
    guest->before = guest->after = 0;
    hub->strangers.count--;
}

void door_tick(struct shisa_hub *hub, int64_t wall)
{
    while (hub->strangers.first != 0) {
        struct guest *oldest = guest_at(hub, hub->strangers.first);
        if (wall - oldest->since < SHISA_STRANGER_MS) {
            return;
        }
        let_go(hub, oldest);
    }
}
