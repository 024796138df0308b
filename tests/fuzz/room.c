/* Lines of strangers, participants and staff, to a whole hub: whatever they say, what goes out are
 * whole lines and the run verifies. Each line's first letter says whose it is, the rest is it. */
#include <stdlib.h>
#include <string.h>

#include "shisa/hub.h"

#include "../fake/drill.h"
#include "../fake/register.h"
#include "fuzz.h"

static const char *const names[] = { NULL,         "grid/desk-1",    "control-1",
                                     "evaluate-1", "control@grid-1", "observe-1" };
enum { GUESTS = sizeof names / sizeof names[0], TURN_MS = 20000 };

struct room {
    struct shisa_exercise *exercise;
    struct shelf shelf;
    struct seat_register seats;
    struct shisa_rng rng;
    struct shisa_run *run;
    struct shisa_hub *hub;
    int64_t wall;
    shisa_guest guests[GUESTS];
    bool closed[GUESTS];
};

struct wire {
    struct room *room;
    int guest;
};

static bool take(void *self, const char *lines, size_t len)
{
    (void)self;
    SHISA_ASSERT(len > 0 && lines[len - 1] == '\n');
    return true;
}

static void hang_up(void *self)
{
    const struct wire *wire = self;
    wire->room->closed[wire->guest] = true;
}

static int64_t now(void *self)
{
    return ((struct room *)self)->wall;
}

static void must(shisa_status status)
{
    SHISA_ASSERT(status == SHISA_OK);
}

/* --- coming in -------------------------------------------------------------------------------- */

static void tick(struct room *room)
{
    struct shisa_err err;
    int64_t wait;
    must(shisa_hub_tick(room->hub, &wait, &err));
}

static void say(struct room *room, int guest, const char *line, size_t len)
{
    struct shisa_err err;
    must(shisa_hub_receive(room->hub, room->guests[guest], line, len, &err));
}

static void connect_one(struct room *room, struct wire *wires, int guest)
{
    struct shisa_err err;
    wires[guest] = (struct wire){ room, guest };
    must(shisa_hub_connect(room->hub, (struct shisa_wire){ &wires[guest], take, hang_up },
                           &room->guests[guest], &err));
    if (names[guest] != NULL) {
        char code[SHISA_CODE_SIZE], join[128];
        struct shisa_seat seat;
        bool found = shisa_seat_find(shisa_exercise_world(room->exercise), names[guest], &seat);
        SHISA_ASSERT(found);
        must(shisa_hub_issue(room->hub, &seat, code, &err));
        int len =
            snprintf(join, sizeof join, "{\"join\":\"%s\",\"name\":\"x\",\"version\":2}", code);
        say(room, guest, join, (size_t)len);
    }
}

static void open_room(struct room *room, struct wire *wires)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    shisa_rng_init(&room->rng, 7, "codes");
    room->hub = shisa_hub_create(room->exercise,
                                 (struct shisa_hub_options){ .clock = { room, now },
                                                             .seats = register_of(&room->seats),
                                                             .chance = chance_of(&room->rng) });
    must(shisa_run_begin(room->exercise, shelf_store(&room->shelf), &facts, &room->run, &err));
    must(shisa_hub_start(room->hub, room->run, 1000, &err));
    for (int guest = 0; guest < GUESTS; guest++) {
        connect_one(room, wires, guest);
    }
    tick(room);
}

/* --- what they say ---------------------------------------------------------------------------- */

/* A guest that was let go has hung up before he is heard again. */
static void hear(struct room *room, const char *line, size_t len)
{
    int guest = line[0] - '0';
    if (guest < 0 || guest >= GUESTS || room->closed[guest]) {
        return;
    }
    if (len - 1 > SHISA_LINE_MAX) {
        shisa_hub_overlong(room->hub, room->guests[guest]);
    } else {
        say(room, guest, line + 1, len - 1);
    }
    room->wall += TURN_MS;
    tick(room);
}

static void hear_all(struct room *room, const char *data, size_t size)
{
    for (const char *end; (end = memchr(data, '\n', size)) != NULL;) {
        size_t len = (size_t)(end - data);
        if (len > 0) {
            hear(room, data, len);
        }
        size -= len + 1;
        data = end + 1;
    }
}

/* --- and what is left ------------------------------------------------------------------------- */

static void close_room(struct room *room)
{
    shisa_hub_destroy(room->hub);
    shisa_run_destroy(room->run);
    register_finish(&room->seats);
}

static void verify(struct room *room, const void *moment, size_t size)
{
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_err err;
    shisa_exercise_restore(room->exercise, moment, size);
    must(shisa_run_recover(room->exercise, shelf_store(&room->shelf), &facts, &room->run, &err));
    shisa_run_destroy(room->run);
    shelf_finish(&room->shelf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct shisa_exercise *exercise;
    static void *moment; /* before STARTEX */
    static size_t moment_size;
    if (exercise == NULL) {
        exercise = load_drill(small_drill, 1);
        moment_size = shisa_exercise_size(exercise);
        moment = shisa_alloc(moment_size);
        shisa_exercise_save(exercise, moment);
    }
    struct room room = { .exercise = exercise, .wall = 1000 };
    struct wire wires[GUESTS];
    shisa_exercise_restore(exercise, moment, moment_size);
    open_room(&room, wires);
    hear_all(&room, (const char *)data, size);
    close_room(&room);
    verify(&room, moment, moment_size);
    return 0;
}
