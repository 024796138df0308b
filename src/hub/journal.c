/* Everything that happened, sorted into boxes: one for each role, and for each organisation that a
 * sub-controller reads. Who reads keeps a place in his box, so that coming late, coming back and
 * reading slowly are one thing. */
#include "internal.h"

#include <stdlib.h>

void *hub_grow(void *items, uint32_t count, uint32_t *cap, size_t size)
{
    if (count < *cap) {
        return items;
    }
    *cap = *cap == 0 ? 16 : 2 * *cap;
    return shisa_realloc(items, *cap * size);
}

static void box_add(struct box *box, uint32_t place)
{
    box->at = hub_grow(box->at, box->count, &box->cap, sizeof *box->at);
    box->at[box->count++] = place;
}

void journal_init(struct journal *journal, const struct shisa_engine *engine)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    uint32_t houses = shisa_world_count(world, SHISA_ORGANISATION) + 1;
    journal->engine = engine;
    journal->roles =
        shisa_alloc((shisa_world_count(world, SHISA_ROLE) + 1) * sizeof *journal->roles);
    journal->houses = shisa_alloc(houses * sizeof *journal->houses);
    journal->housed = shisa_alloc(houses * sizeof *journal->housed);
}

static void finish_boxes(struct box *boxes, uint32_t count)
{
    for (uint32_t i = 0; i <= count; i++) {
        free(boxes[i].at);
    }
    free(boxes);
}

void journal_finish(struct journal *journal)
{
    const struct shisa_world *world = shisa_engine_world(journal->engine);
    finish_boxes(journal->roles, shisa_world_count(world, SHISA_ROLE));
    finish_boxes(journal->houses, shisa_world_count(world, SHISA_ORGANISATION));
    free(journal->housed);
    free(journal->events);
    for (uint32_t i = 0; i < TOLD_LINES; i++) {
        shisa_buf_finish(&journal->told[i].line);
    }
}

/* --- writing ---------------------------------------------------------------------------------- */

struct adding {
    struct journal *journal;
    uint32_t place;
    void (*told)(void *self, shisa_id role);
    void *self;
};

static void add_for_role(void *self, shisa_id role)
{
    const struct adding *adding = self;
    box_add(&adding->journal->roles[role], adding->place);
    adding->told(adding->self, role);
}

static bool concerns(const struct journal *journal, uint32_t place, shisa_id house)
{
    const struct shisa_seat seat = { .duty = SHISA_SUBCONTROLLER, .of = house, .number = 1 };
    return shisa_engine_staff_sees(journal->engine, &journal->events[place], &seat);
}

void journal_add(struct journal *journal, const struct shisa_event *event,
                 void (*told)(void *self, shisa_id role), void *self)
{
    const struct shisa_world *world = shisa_engine_world(journal->engine);
    struct adding adding = { journal, journal->count, told, self };
    journal->events =
        hub_grow(journal->events, journal->count, &journal->cap, sizeof *journal->events);
    journal->events[journal->count++] = *event;
    shisa_engine_audience(journal->engine, event, add_for_role, &adding);
    for (shisa_id house = 1; house <= shisa_world_count(world, SHISA_ORGANISATION); house++) {
        if (journal->housed[house] && concerns(journal, adding.place, house)) {
            box_add(&journal->houses[house], adding.place);
        }
    }
}

/* --- reading ---------------------------------------------------------------------------------- */

/* NULL: all of it. */
static const struct box *box_of(struct journal *journal, const struct shisa_seat *seat)
{
    if (seat_plays(seat)) {
        return &journal->roles[seat->of];
    }
    if (seat->duty != SHISA_SUBCONTROLLER) {
        return NULL;
    }
    for (uint32_t i = 0; !journal->housed[seat->of] && i < journal->count; i++) {
        if (concerns(journal, i, seat->of)) {
            box_add(&journal->houses[seat->of], i);
        }
    }
    journal->housed[seat->of] = true;
    return &journal->houses[seat->of];
}

uint32_t journal_length(struct journal *journal, const struct shisa_seat *seat)
{
    const struct box *box = box_of(journal, seat);
    return box != NULL ? box->count : journal->count;
}

static uint32_t place_of(const struct box *box, uint32_t place)
{
    return box != NULL ? box->at[place] : place;
}

uint32_t journal_after(struct journal *journal, const struct shisa_seat *seat, uint64_t seq)
{
    const struct box *box = box_of(journal, seat);
    uint32_t low = 0, high = journal_length(journal, seat);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (journal->events[place_of(box, middle)].seq > seq) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

uint64_t journal_last(const struct journal *journal)
{
    return journal->count == 0 ? 0 : journal->events[journal->count - 1].seq;
}

const struct shisa_event *journal_event(const struct journal *journal,
                                        const struct shisa_seat *seat, uint32_t place)
{
    return &journal->events[place_of(box_of((struct journal *)journal, seat), place)];
}

static void write_line(const struct journal *journal, const struct shisa_seat *seat, uint32_t at,
                       struct shisa_buf *line)
{
    line->len = 0;
    if (seat_plays(seat)) {
        shisa_proto_tell(journal->engine, &journal->events[at], seat->of, line);
    } else {
        shisa_proto_staff_event(journal->engine, &journal->events[at], line);
    }
    if (line->len > 0) {
        shisa_buf_puts(line, "\n");
    }
}

/* The line that a thousand read is kept for the next of them. Slots of players and staff are apart:
 * an event is told to them in different words. */
const struct shisa_buf *journal_line(struct journal *journal, const struct shisa_seat *seat,
                                     uint32_t place)
{
    uint32_t at = place_of(box_of(journal, seat), place);
    bool player = seat_plays(seat);
    shisa_id but;
    bool alike = !player || (shisa_proto_alike(journal->engine, &journal->events[at], &but) &&
                             but != seat->of);
    uint32_t half = TOLD_LINES / 2;
    uint32_t slot = alike ? at % (half - 1) + (player ? 0 : half) : half - 1;
    if (!alike || journal->told[slot].place != at + 1) {
        journal->told[slot].place = alike ? at + 1 : 0;
        write_line(journal, seat, at, &journal->told[slot].line);
    }
    return &journal->told[slot].line;
}
