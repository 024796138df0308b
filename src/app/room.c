#include "room.h"

#include "gate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct room {
    struct session *session;
    struct shisa_hub *hub;
    struct shisa_net *net;
    const struct options *options;
    struct shisa_err err; /* why it cannot go on */
    struct gate gate;
    int64_t said; /* wall time of the last word about how things stand */
    bool tty;     /* that word is rewritten in place */
};

/* --- from the sockets to the hub -------------------------------------------------------------- */

/* A guest's number, as the pointer that the sockets hand back. */
static void *handle_of(shisa_guest guest)
{
    return (void *)(uintptr_t)guest;
}

static shisa_guest guest_of(void *handle)
{
    return (shisa_guest)(uintptr_t)handle;
}

static void refuse_stranger(struct shisa_wire wire, const struct shisa_err *why)
{
    struct shisa_buf line = { 0 };
    shisa_proto_refused(-1, why, &line);
    shisa_buf_puts(&line, "\n");
    (void)wire.send(wire.self, line.data, line.len); /* it is closed whether that goes out or not */
    shisa_buf_finish(&line);
}

static void *opened(void *self, struct shisa_wire wire, const struct shisa_peer *peer)
{
    struct room *room = self;
    shisa_guest guest;
    struct shisa_err why;
    if (shisa_hub_connect(room->hub, wire, &guest, &why) != SHISA_OK) {
        refuse_stranger(wire, &why);
        return NULL;
    }
    gate_came(&room->gate, guest, peer);
    return handle_of(guest);
}

static void stop_if_failed(struct room *room, shisa_status status)
{
    if (status != SHISA_OK) {
        room->err.status = status;
        shisa_net_stop(room->net);
    }
}

static int64_t wall_now(void)
{
    struct shisa_clock clock = shisa_wall_clock();
    return clock.now_ms(clock.self);
}

/* Who was turned away over what he said is looked into. */
static void note_trouble(struct room *room, void *guest, uint64_t turned_away)
{
    const struct shisa_hub_trouble *trouble = shisa_hub_trouble(room->hub);
    if (trouble->turned_away > turned_away) {
        gate_turned_away(&room->gate, guest_of(guest), trouble, wall_now());
    }
}

static void line(void *self, void *guest, const char *text, size_t len)
{
    struct room *room = self;
    uint64_t turned_away = shisa_hub_trouble(room->hub)->turned_away;
    if (room->err.status == SHISA_OK) {
        stop_if_failed(room, shisa_hub_receive(room->hub, guest_of(guest), text, len, &room->err));
        note_trouble(room, guest, turned_away);
    }
}

static void too_long(void *self, void *guest)
{
    struct room *room = self;
    uint64_t turned_away = shisa_hub_trouble(room->hub)->turned_away;
    shisa_hub_overlong(room->hub, guest_of(guest));
    note_trouble(room, guest, turned_away);
}

static void drained(void *self, void *guest)
{
    shisa_hub_drained(((struct room *)self)->hub, guest_of(guest));
}

static void closed(void *self, void *guest)
{
    shisa_hub_disconnect(((struct room *)self)->hub, guest_of(guest));
}

/* --- how things stand ------------------------------------------------------------------------- */

#define SAY_EVERY_MS 2000

static void say_state(struct room *room)
{
    const struct shisa_hub_trouble *trouble = shisa_hub_trouble(room->hub);
    int64_t wall = wall_now();
    char at[24];
    if (room->said != 0 && wall - room->said < SAY_EVERY_MS) {
        return;
    }
    room->said = wall;
    gate_look(&room->gate, trouble, wall);
    struct shisa_buf words = { 0 };
    shisa_buf_addf(&words, shisa_word(SHISA_W_HOST_STATE, room->options->lang),
                   shisa_ms_clock(shisa_hub_now(room->hub), at), shisa_hub_here(room->hub),
                   shisa_hub_seats(room->hub));
    if (trouble->turned_away > 0) {
        shisa_buf_addf(&words, shisa_word(SHISA_W_HOST_TURNED_AWAY, room->options->lang),
                       (unsigned long long)trouble->turned_away);
    }
    struct shisa_buf state = { 0 };
    shisa_buf_addf(&state, "STATUS=%s", words.data);
    shisa_notify(state.data);
    if (room->tty && !room->options->quiet) {
        fprintf(stderr, "\r\033[K%s", words.data);
    }
    shisa_buf_finish(&state);
    shisa_buf_finish(&words);
}

static int64_t idle(void *self)
{
    struct room *room = self;
    int64_t wait = 0;
    if (room->err.status != SHISA_OK) {
        return 0;
    }
    stop_if_failed(room, shisa_hub_tick(room->hub, &wait, &room->err));
    say_state(room);
    return wait;
}

/* --- serving ---------------------------------------------------------------------------------- */

enum { SOCKET_MODE = 0660 }; /* the group of the hub may join; who may sit is the code's to say */

static enum exit_code listen_everywhere(struct room *room)
{
    struct shisa_buf standard = { 0 };
    const struct options *options = room->options;
    shisa_status status = SHISA_OK;
    for (uint32_t i = 0; i < options->listen_count && status == SHISA_OK; i++) {
        status = shisa_net_listen(room->net, options->listen[i], SOCKET_MODE, &room->err);
    }
    if (options->listen_count == 0) {
        enum exit_code code = room_address(options, &standard);
        if (code != EXIT_DONE) {
            return code;
        }
        status = shisa_net_listen(room->net, standard.data, SOCKET_MODE, &room->err);
        shisa_buf_finish(&standard);
    }
    return status == SHISA_OK ? EXIT_DONE : fail_with(&room->err);
}

static void say_addresses(const struct room *room)
{
    const char *address;
    for (uint32_t i = 0; (address = shisa_net_address(room->net, i)) != NULL; i++) {
        if (!room->options->quiet) {
            fprintf(stderr, shisa_word(SHISA_W_HOST_LISTENS, room->options->lang), address);
            fputc('\n', stderr);
        }
    }
    shisa_notify("READY=1");
}

/* What was done is on disk before anybody is told that it is over. */
static enum exit_code take_leave(struct room *room)
{
    struct shisa_err *err = &room->err;
    bool failed = err->status != SHISA_OK;
    struct shisa_text why = { shisa_word(SHISA_W_HOST_STOPS, SHISA_EN),
                              shisa_word(SHISA_W_HOST_STOPS, SHISA_JA) };
    shisa_notify("STOPPING=1");
    if (!failed && !shisa_hub_ended(room->hub)) {
        failed = shisa_run_mark_left(room->session->run, session_wall(), err) != SHISA_OK ||
                 shisa_run_commit(room->session->run, err) != SHISA_OK;
    }
    if (failed) {
        why = (struct shisa_text){ err->text, err->text_ja[0] != '\0' ? err->text_ja : err->text };
    }
    shisa_hub_farewell(room->hub, &why, false);
    if (room->tty && !room->options->quiet) {
        fputc('\n', stderr);
    }
    gate_close(&room->gate, shisa_hub_trouble(room->hub));
    return failed ? fail_with(err) : EXIT_DONE;
}

enum exit_code room_open(const struct options *options, struct room **out)
{
    struct room *room = shisa_alloc(sizeof *room);
    const struct shisa_net_handler handler = {
        room, opened, line, too_long, drained, closed, idle
    };
    room->options = options;
    room->tty = isatty(STDERR_FILENO) == 1;
    room->gate = (struct gate){ .lang = options->lang, .quiet = options->quiet, .tty = room->tty };
    *out = room;
    if (shisa_net_create(handler, SHISA_GUESTS_MAX, &room->net, &room->err) != SHISA_OK) {
        return fail_with(&room->err);
    }
    return listen_everywhere(room);
}

enum exit_code room_serve(struct room *room, struct session *session, struct shisa_hub *hub)
{
    room->session = session;
    room->hub = hub;
    room->err.status = SHISA_OK;
    say_addresses(room);
    shisa_net_run(room->net);
    enum exit_code code = take_leave(room);
    shisa_net_destroy(room->net); /* the guests are told while there is a hub to hear them go */
    room->net = NULL;
    return code;
}

void room_close(struct room *room)
{
    if (room != NULL) {
        shisa_net_destroy(room->net);
        free(room);
    }
}

enum exit_code room_address(const struct options *options, struct shisa_buf *out)
{
    const char *named = options->to != NULL ? options->to : getenv("SHISA_HUB");
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    if (named != NULL && named[0] != '\0') {
        shisa_buf_puts(out, named);
    } else if (runtime != NULL && runtime[0] != '\0') {
        shisa_buf_addf(out, "%s/shisa.sock", runtime);
    } else if (access("/run/shisa", X_OK) == 0) {
        shisa_buf_puts(out, "/run/shisa/shisa.sock");
    } else {
        complain_word(SHISA_W_HUB_WHERE);
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}
