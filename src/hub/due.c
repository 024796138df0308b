/* Who has something to be told. Who waits for an answer does not wait until ten thousand have been
 * told something: he has a queue of his own, and of the other one only so many are fed at once. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define FED_AT_ONCE 500 /* about as long as a commit takes */

static void queue_add(struct queue *queue, shisa_guest number)
{
    queue->at = hub_grow(queue->at, queue->count, &queue->cap, sizeof *queue->at);
    queue->at[queue->count++] = number;
}

/* Those before `fed` have been. */
static void queue_drop(struct queue *queue, uint32_t fed)
{
    queue->count -= fed;
    if (queue->count > 0) {
        memmove(queue->at, queue->at + fed, queue->count * sizeof *queue->at);
    }
}

void guest_due(struct shisa_hub *hub, struct guest *guest)
{
    enum turn turn = guest->answers.len > 0 || guest->greet ? TURN_ASKS : TURN_LISTENS;
    if (!guest->due[turn]) {
        guest->due[turn] = true;
        queue_add(&hub->due[turn], guest->number);
    }
}

static void feed_some(struct shisa_hub *hub, enum turn turn, uint32_t most)
{
    struct queue *queue = &hub->due[turn];
    uint32_t fed = 0;
    for (; fed < queue->count && fed < most; fed++) {
        struct guest *guest = hub->guests[queue->at[fed] - 1];
        guest->due[turn] = false;
        if (guest->connected) {
            guest_feed(hub, guest);
        }
    }
    queue_drop(queue, fed);
}

void due_feed(struct shisa_hub *hub)
{
    feed_some(hub, TURN_ASKS, UINT32_MAX);
    feed_some(hub, TURN_LISTENS, FED_AT_ONCE);
}

bool due_any(const struct shisa_hub *hub)
{
    return hub->due[TURN_ASKS].count > 0 || hub->due[TURN_LISTENS].count > 0;
}

void due_finish(struct shisa_hub *hub)
{
    for (int turn = 0; turn < TURNS; turn++) {
        free(hub->due[turn].at);
    }
}
