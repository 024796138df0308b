/* Wires that carry bytes in pieces of any size, fill up, and are cut after any byte. The hub's end
 * frames lines as the sockets do. */
#define _GNU_SOURCE /* memmem */
#include "sim.h"

/* --- the hub's end ---------------------------------------------------------------------------- */

static bool says(const char *line, size_t len, const char *what)
{
    return memmem(line, len, what, strlen(what)) != NULL;
}

/* A look shows others' greetings; it begins otherwise. */
static void check_greeting(struct conn *conn, const char *line, size_t len)
{
    char seat[SHISA_SEAT_NAME_MAX + 16] = "\"seat\":\"";
    if (says(line, len < 8 ? len : 8, "{\"line\":")) {
        return;
    }
    CHECK(conn->sim, conn->seated != NULL, "only a code that holds seats anybody: %.200s", line);
    strcat(strcat(seat, conn->seated->name), "\"");
    CHECK(conn->sim, says(line, len, seat), "a code seats whom it was given to: %s", seat);
}

/* What must hold of each line as it leaves, whoever reads it or not. */
static void check_line(struct conn *conn, const char *line, size_t len)
{
    struct sim *sim = conn->sim;
    bool bye = says(line, len, "\"t\":\"bye\"");
    CHECK(sim, !conn->parted, "nothing follows a bye: %.*s", (int)len, line);
    bool stranger = conn->seated == NULL && says(line, len, "\"t\":\"refused\"");
    CHECK(sim, bye || stranger || sim->store.count == sim->store.committed,
          "nothing leaves before it is on disk: %.*s", (int)len, line);
    if (says(line, len, "\"t\":\"hello\"") || says(line, len, "\"t\":\"resumed\"")) {
        check_greeting(conn, line, len);
    }
    if (says(line, len, "\"t\":\"looked\"")) {
        conn->looking = 0;
    }
    conn->parted = bye;
}

static bool wire_send(void *self, const char *lines, size_t len)
{
    struct conn *conn = self;
    struct sim *sim = conn->sim;
    CHECK(sim, !conn->full, "a full wire is given nothing more before it has drained");
    CHECK(sim, !conn->closing, "a closed wire is given nothing more");
    CHECK(sim, len > 0 && lines[len - 1] == '\n', "a wire is given whole lines");
    size_t longest = 0;
    for (const char *at = lines; at < lines + len;) {
        const char *end = memchr(at, '\n', (size_t)(lines + len - at));
        check_line(conn, at, (size_t)(end - at));
        longest = (size_t)(end - at) > longest ? (size_t)(end - at) : longest;
        at = end + 1;
    }
    CHECK(sim, len <= SHISA_BATCH + SHISA_ANSWERS_MAX + 2 * longest + 2,
          "a batch keeps within its bound: %zu bytes", len);
    if (conn->person != NULL) {
        shisa_buf_add(&conn->down, lines, len);
    }
    conn->full = conn->down.len > conn->room;
    return !conn->full;
}

static void wire_close(void *self)
{
    struct conn *conn = self;
    CHECK(conn->sim, !conn->closing, "a wire is closed once");
    conn->closing = true;
}

struct conn *conn_open(struct sim *sim, struct person *person)
{
    static const size_t rooms[] = { 0, 300, 4096, 65536, 1 << 20 };
    struct conn *conn = shisa_alloc(sizeof *conn);
    struct shisa_err err;
    *conn = (struct conn){ .sim = sim,
                           .person = person,
                           .room = rooms[draw(sim, sizeof rooms / sizeof rooms[0])],
                           .next = sim->conns };
    const struct shisa_wire wire = { conn, wire_send, wire_close };
    shisa_status status = shisa_hub_connect(sim->hub, wire, &conn->guest, &err);
    CHECK(sim, status == SHISA_OK, "there is room for a stranger: %s", err.text);
    sim->conns = conn;
    return conn;
}

void conn_say(struct conn *conn, const char *line, size_t len)
{
    shisa_buf_add(&conn->up, line, len);
    shisa_buf_add(&conn->up, "\n", 1);
}

/* --- bytes on their way ----------------------------------------------------------------------- */

static void take(struct shisa_buf *buf, size_t len)
{
    buf->len -= len;
    memmove(buf->data, buf->data + len, buf->len);
}

/* All of it, most times; sometimes so much that a line is cut anywhere. */
static size_t piece(struct sim *sim, size_t len)
{
    return sim->healing || draw(sim, 3) != 0 ? len : 1 + draw(sim, len);
}

static void hand_over(struct conn *conn)
{
    struct sim *sim = conn->sim;
    uint32_t life = sim->life;
    const char *line;
    size_t len;
    enum net_got got = NET_LINE;
    while (sim->life == life && !conn->closing && got != NET_NOTHING) {
        got = net_lines_next(&conn->framing, SHISA_LINE_MAX, &line, &len);
        if (got == NET_LINE) {
            sim->trace = hash_add(sim->trace, line, len);
            room_receive(sim, conn, line, len);
        } else if (got == NET_TOO_LONG) {
            shisa_hub_overlong(sim->hub, conn->guest);
        }
    }
}

static void move_up(struct conn *conn)
{
    if (conn->up.len > 0 && !conn->closing) {
        size_t len = piece(conn->sim, conn->up.len);
        net_lines_add(&conn->framing, conn->up.data, len);
        take(&conn->up, len);
        hand_over(conn);
    }
}

static size_t appetite(struct conn *conn)
{
    if (conn->person->deaf || conn->down.len == 0) {
        return 0;
    }
    size_t len = piece(conn->sim, conn->down.len);
    return conn->person->manner == SLOW && !conn->sim->healing && len > 200
               ? 1 + draw(conn->sim, 200)
               : len;
}

static void move_down(struct conn *conn)
{
    struct sim *sim = conn->sim;
    size_t len = appetite(conn);
    if (len > 0) {
        sim->trace = hash_add(sim->trace, conn->down.data, len);
        person_hear(conn->person, conn->down.data, len);
        take(&conn->down, len);
    }
    if (conn->full && !conn->closing && conn->down.len == 0) {
        conn->full = false;
        shisa_hub_drained(sim->hub, conn->guest);
    }
    if (conn->closing && conn->down.len == 0) {
        person_lost(conn->person);
        conn->person = NULL;
    }
}

void conn_move(struct conn *conn)
{
    struct sim *sim = conn->sim;
    uint32_t life = sim->life;
    if (draw(sim, 4) != 0) {
        move_up(conn);
    }
    if (sim->life != life) {
        return; /* what was said found the disk broken: the hub is gone, and the connection too */
    }
    if (conn->person != NULL) {
        move_down(conn);
    }
}

/* --- the end of a connection ------------------------------------------------------------------ */

void conn_cut(struct conn *conn)
{
    person_lost(conn->person);
    conn->person = NULL;
    conn->down.len = 0;
    conn->up.len = conn->up.len > 0 ? draw(conn->sim, conn->up.len + 1) : 0;
}

static void discard(struct conn *conn)
{
    net_lines_finish(&conn->framing);
    shisa_buf_finish(&conn->down);
    shisa_buf_finish(&conn->up);
    free(conn);
}

void conns_reap(struct sim *sim)
{
    struct conn **at = &sim->conns;
    while (*at != NULL) {
        struct conn *conn = *at;
        if (conn->person == NULL && (conn->closing || sim->healing || draw(sim, 4) == 0)) {
            *at = conn->next;
            shisa_hub_disconnect(sim->hub, conn->guest);
            discard(conn);
        } else {
            at = &conn->next;
        }
    }
}

/* What had left the hub's machine may still arrive. */
void conns_crash(struct sim *sim)
{
    while (sim->conns != NULL) {
        struct conn *conn = sim->conns;
        sim->conns = conn->next;
        if (conn->person != NULL) {
            size_t len = draw(sim, conn->down.len + 1);
            if (len > 0 && !conn->person->deaf) {
                person_hear(conn->person, conn->down.data, len);
            }
            person_lost(conn->person);
        }
        discard(conn);
    }
}

void conns_finish(struct sim *sim)
{
    while (sim->conns != NULL) {
        struct conn *conn = sim->conns;
        sim->conns = conn->next;
        discard(conn);
    }
}
