/* Who is connected. A guest has a place in the box that he reads and a wire that takes so much at a
 * time: who reads slowly is further back, and nobody waits for him. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

struct guest *guest_at(struct shisa_hub *hub, shisa_guest number)
{
    SHISA_ASSERT(number >= 1 && number <= hub->guest_count);
    SHISA_ASSERT(hub->guests[number - 1]->connected);
    return hub->guests[number - 1];
}

struct chair *guest_chair(struct shisa_hub *hub, const struct guest *guest)
{
    return guest->chair == 0 ? NULL : &hub->chairs.at[guest->chair - 1];
}

/* --- coming and going ------------------------------------------------------------------------- */

static shisa_guest free_number(struct shisa_hub *hub)
{
    if (hub->free_guest != 0) {
        shisa_guest number = hub->free_guest;
        hub->free_guest = hub->guests[number - 1]->next_free;
        return number;
    }
    hub->guests = hub_grow(hub->guests, hub->guest_count, &hub->guest_cap, sizeof(struct guest *));
    hub->guests[hub->guest_count++] = shisa_alloc(sizeof(struct guest));
    return hub->guest_count;
}

/* Whoever has the number next stands in the queues where it stands. */
static void forget(struct guest *guest)
{
    bool asks = guest->due[TURN_ASKS], listens = guest->due[TURN_LISTENS];
    *guest = (struct guest){ .due = { [TURN_ASKS] = asks, [TURN_LISTENS] = listens } };
}

shisa_status shisa_hub_connect(struct shisa_hub *hub, struct shisa_wire wire, shisa_guest *guest,
                               struct shisa_err *err)
{
    if (hub->connected == SHISA_GUESTS_MAX) {
        return shisa_refuse(err, SHISA_LIMIT, SHISA_W_HUB_FULL);
    }
    *guest = free_number(hub);
    struct guest *came = hub->guests[*guest - 1];
    forget(came);
    came->number = *guest;
    came->connected = true;
    came->wire = wire;
    hub->connected++;
    door_enter(hub, came);
    return SHISA_OK;
}

static void stand_up(struct shisa_hub *hub, struct guest *guest)
{
    struct chair *chair = guest_chair(hub, guest);
    if (chair != NULL && chair->guest == guest->number) {
        chair->guest = 0;
        hub->chairs.here--;
        chair_changed(hub, chair);
    }
}

void shisa_hub_disconnect(struct shisa_hub *hub, shisa_guest number)
{
    struct guest *guest = guest_at(hub, number);
    stand_up(hub, guest);
    proposals_leave(hub, guest);
    door_pass(hub, guest);
    shisa_buf_finish(&guest->answers);
    forget(guest);
    guest->next_free = hub->free_guest;
    hub->free_guest = number;
    hub->connected--;
}

/* --- what he is told -------------------------------------------------------------------------- */

void guest_part(struct shisa_hub *hub, struct guest *guest, const struct shisa_text *why,
                bool final)
{
    if (guest->parting) {
        return;
    }
    guest->answers.len = 0;
    guest->greet = false; /* it would speak of requests that may not be on disk */
    shisa_proto_bye(why, final, &guest->answers);
    guest_answer(hub, guest);
    guest->parting = true;
    door_pass(hub, guest);
}

void guest_part_word(struct shisa_hub *hub, struct guest *guest, enum shisa_word why, bool final)
{
    const struct shisa_text text = { shisa_word(why, SHISA_EN), shisa_word(why, SHISA_JA) };
    guest_part(hub, guest, &text, final);
}

void guest_answer(struct shisa_hub *hub, struct guest *guest)
{
    shisa_buf_puts(&guest->answers, "\n");
    guest_due(hub, guest);
    if (guest->answers.len > SHISA_ANSWERS_MAX) {
        hub->trouble.unread++;
        guest_part_word(hub, guest, SHISA_W_HUB_UNREAD, false);
    }
}

/* Answers first: an acknowledgement comes before what it led to. */
static void add_answers(struct guest *guest, struct shisa_buf *out)
{
    if (guest->answers.len > 0) {
        shisa_buf_add(out, guest->answers.data, guest->answers.len);
        guest->answers.len = 0;
    }
}

/* Whoever begins anew must not use a number again that may still be done. */
static int64_t last_request(const struct shisa_hub *hub, const struct chair *chair)
{
    int64_t done = chair_last(chair), waits = proposals_last(hub, &chair->seat);
    return done > waits ? done : waits;
}

static void add_greeting(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    const struct chair *chair = guest_chair(hub, guest);
    const struct shisa_greeting greeting = { .seat = chair->seat,
                                             .run = hub->name,
                                             .request = last_request(hub, chair),
                                             .seen = chair->seen };
    if (guest->resumed) {
        shisa_proto_resumed(hub_world(hub), &greeting, out);
    } else if (seat_plays(&chair->seat)) {
        shisa_proto_hello(hub_engine(hub), chair->seat.of, &greeting, out);
    } else {
        shisa_proto_staff_hello(hub_world(hub), &greeting, hub->options.two, out);
    }
    shisa_buf_puts(out, "\n");
    guest->greet = false;
}

static void add_declared(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    uint32_t count = shisa_proto_declared_count(hub_world(hub));
    for (; guest->noun < count && out->len < SHISA_BATCH; guest->noun++) {
        shisa_proto_declared(hub_world(hub), guest->noun, out);
        shisa_buf_puts(out, "\n");
    }
}

static void add_lines(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    const struct shisa_seat *seat = &guest_chair(hub, guest)->seat;
    uint32_t length = journal_length(&hub->journal, seat);
    for (; guest->place < length && out->len < SHISA_BATCH; guest->place++) {
        const struct shisa_buf *line = journal_line(&hub->journal, seat, guest->place);
        shisa_buf_add(out, line->data, line->len);
    }
}

static const char *presence_of(const struct chair *chair)
{
    return !chair->issued        ? "revoked"
           : chair->guest != 0   ? "here"
           : chair->name != NULL ? "away"
                                 : "free";
}

static void add_seat(struct shisa_hub *hub, const struct chair *chair, struct shisa_buf *out)
{
    shisa_proto_presence(hub_world(hub), &chair->seat, presence_of(chair), chair->name, out);
    shisa_buf_puts(out, "\n");
}

/* A round through all chairs may take several batches; what changes meanwhile comes in the next. */
static void add_presence(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    struct round *round = &guest->round;
    if (round->at == 0) {
        round->until = hub->chairs.changes;
    }
    for (; round->seen < round->until && out->len < SHISA_BATCH; round->at++) {
        if (round->at == hub->chairs.count) {
            *round = (struct round){ .seen = round->until, .until = round->until };
            break;
        }
        if (hub->chairs.at[round->at].changed > round->seen) {
            add_seat(hub, &hub->chairs.at[round->at], out);
        }
    }
}

static void add_clock(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    bool restarted = hub->restarted && !shisa_hub_ended(hub);
    shisa_proto_clock(shisa_hub_now(hub), hub->speed, restarted, out);
    shisa_buf_puts(out, "\n");
    guest->clock = false;
}

/* --- looking over a shoulder ------------------------------------------------------------------ */

static void add_looked_line(struct shisa_hub *hub, const struct look *look, const char *line,
                            size_t len, struct shisa_buf *out)
{
    if (len > 0) {
        shisa_proto_look(hub_world(hub), look->role, line, len, out);
        shisa_buf_puts(out, "\n");
    }
}

static void add_look(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    struct look *look = &guest->look;
    const struct shisa_seat seat = { SHISA_PARTICIPANT, look->role, 1 };
    if (!look->greeted) {
        const struct shisa_greeting greeting = { .seat = seat, .run = hub->name };
        struct shisa_buf hello = { 0 };
        shisa_proto_hello(hub_engine(hub), look->role, &greeting, &hello);
        add_looked_line(hub, look, hello.data, hello.len, out);
        shisa_buf_finish(&hello);
        look->greeted = true;
    }
    for (; look->place < look->end && out->len < SHISA_BATCH; look->place++) {
        const struct shisa_buf *line = journal_line(&hub->journal, &seat, look->place);
        add_looked_line(hub, look, line->data, line->len > 0 ? line->len - 1 : 0, out);
    }
    if (look->place == look->end) {
        shisa_proto_looked(hub_world(hub), look->request, look->role, out);
        shisa_buf_puts(out, "\n");
        look->request = 0;
    }
}

/* --- feeding ---------------------------------------------------------------------------------- */

static bool staff_is_declared(struct shisa_hub *hub, const struct guest *guest)
{
    return guest->noun == shisa_proto_declared_count(hub_world(hub));
}

/* As much as makes a batch, in the order in which it has to be read. */
static void gather(struct shisa_hub *hub, struct guest *guest, struct shisa_buf *out)
{
    const struct chair *chair = guest_chair(hub, guest);
    if (guest->greet) {
        add_greeting(hub, guest, out);
    }
    add_answers(guest, out);
    if (chair == NULL || guest->parting) {
        return;
    }
    bool player = seat_plays(&chair->seat);
    if (!player) {
        add_declared(hub, guest, out);
    }
    if (player || staff_is_declared(hub, guest)) {
        add_lines(hub, guest, out);
    }
    if (out->len < SHISA_BATCH && !player && guest->clock) {
        add_presence(hub, guest, out);
    }
    if (out->len < SHISA_BATCH && guest->clock && guest->round.at == 0) {
        add_clock(hub, guest, out);
    }
    if (out->len < SHISA_BATCH && guest->look.request != 0) {
        add_look(hub, guest, out);
    }
}

void guest_feed(struct shisa_hub *hub, struct guest *guest)
{
    struct shisa_buf *out = &hub->batch;
    while (!guest->full && !guest->closed) {
        out->len = 0;
        gather(hub, guest, out);
        if (out->len == 0) {
            break;
        }
        guest->full = !guest->wire.send(guest->wire.self, out->data, out->len);
    }
    if (guest->parting && !guest->full) {
        guest_close(guest);
    }
}

void guest_close(struct guest *guest)
{
    if (!guest->closed) {
        guest->closed = true;
        guest->wire.close(guest->wire.self);
    }
}

void shisa_hub_drained(struct shisa_hub *hub, shisa_guest number)
{
    struct guest *guest = guest_at(hub, number);
    guest->full = false;
    if (hub->over) {
        guest_feed(hub, guest); /* no tick comes after a farewell, and a bye needs no disk */
    } else {
        guest_due(hub, guest);
    }
}

/* --- the end ---------------------------------------------------------------------------------- */

void shisa_hub_farewell(struct shisa_hub *hub, const struct shisa_text *why, bool final)
{
    hub->over = true;
    for (uint32_t i = 0; i < hub->guest_count; i++) {
        struct guest *guest = hub->guests[i];
        if (guest->connected) {
            guest_part(hub, guest, why, final);
            guest_feed(hub, guest);
        }
    }
}

void guests_finish(struct shisa_hub *hub)
{
    for (uint32_t i = 0; i < hub->guest_count; i++) {
        shisa_buf_finish(&hub->guests[i]->answers);
        free(hub->guests[i]);
    }
    free(hub->guests);
    due_finish(hub);
    shisa_buf_finish(&hub->batch);
}
