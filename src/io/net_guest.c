#include "net_server.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/proto.h"

/* --- states ----------------------------------------------------------------------------------- */

static void take_out(struct net_guest *guest)
{
    guest->node.before->after = guest->node.after;
    guest->node.after->before = guest->node.before;
}

static void put_in(struct net_guest *guest, enum net_state state)
{
    struct net_node *ring = &guest->net->guests[state];
    guest->node = (struct net_node){ .before = ring->before, .after = ring };
    ring->before->after = &guest->node;
    ring->before = &guest->node;
    guest->state = (uint8_t)state;
}

static void become(struct net_guest *guest, enum net_state state)
{
    take_out(guest);
    put_in(guest, state);
}

bool net_guests_any(const struct shisa_net *net, enum net_state state)
{
    return net->guests[state].after != &net->guests[state];
}

static struct net_guest *first(const struct shisa_net *net, enum net_state state)
{
    return (struct net_guest *)net->guests[state].after;
}

/* --- going ------------------------------------------------------------------------------------ */

static void on_closed(uv_handle_t *handle)
{
    struct net_guest *guest = handle->data;
    struct shisa_net *net = guest->net;
    take_out(guest);
    net->guest_count--;
    net_lines_finish(&guest->lines); /* not sooner: the hub may have closed it over one of them */
    if (guest->guest != NULL) {
        net->handler.closed(net->handler.self, guest->guest);
    }
    free(guest);
}

/* At once; the hub hears of it after this turn, never from within. */
static void drop(struct net_guest *guest)
{
    if (guest->state != NET_GONE) {
        become(guest, NET_GONE);
        uv_close(&guest->to.any, on_closed);
    }
}

/* When everything it was sent has gone out. */
static void leave(struct net_guest *guest)
{
    if (guest->state == NET_GONE || guest->state == NET_LEAVING) {
        return;
    }
    if (!guest->writing) {
        drop(guest);
        return;
    }
    (void)uv_read_stop(&guest->to.stream);
    guest->leaves_at = uv_now(&guest->net->loop) + NET_LINGER_MS;
    become(guest, NET_LEAVING);
}

void net_guests_leave(struct shisa_net *net, enum net_state state)
{
    while (net_guests_any(net, state)) {
        leave(first(net, state));
    }
}

void net_guests_drop(struct shisa_net *net, enum net_state state)
{
    while (net_guests_any(net, state)) {
        drop(first(net, state));
    }
}

void net_guests_linger(struct shisa_net *net)
{
    while (net_guests_any(net, NET_LEAVING) &&
           first(net, NET_LEAVING)->leaves_at <= uv_now(&net->loop)) {
        drop(first(net, NET_LEAVING));
    }
}

/* --- writing ---------------------------------------------------------------------------------- */

/* What did not go out at once. */
struct rest {
    uv_write_t request;
    struct net_guest *guest;
    char bytes[];
};

static void on_written(uv_write_t *request, int status)
{
    struct rest *rest = request->data;
    struct net_guest *guest = rest->guest;
    free(rest);
    guest->writing = false;
    if (guest->state == NET_GONE) {
        return;
    }
    if (status < 0 || guest->state == NET_LEAVING) {
        drop(guest);
    } else {
        guest->net->handler.drained(guest->net->handler.self, guest->guest);
    }
}

static bool send_later(struct net_guest *guest, const char *bytes, size_t len)
{
    struct rest *rest = shisa_alloc(sizeof *rest + len);
    memcpy(rest->bytes, bytes, len);
    rest->request.data = rest;
    rest->guest = guest;
    uv_buf_t buffer = uv_buf_init(rest->bytes, (unsigned)len);
    if (uv_write(&rest->request, &guest->to.stream, &buffer, 1, on_written) != 0) {
        free(rest);
        drop(guest);
        return false;
    }
    guest->writing = true;
    return false;
}

static bool wire_send(void *self, const char *lines, size_t len)
{
    struct net_guest *guest = self;
    SHISA_ASSERT(!guest->closed && !guest->writing && len <= UINT32_MAX);
    if (guest->state == NET_GONE) {
        return false; /* the hub will hear of it */
    }
    uv_buf_t buffer = uv_buf_init((char *)lines, (unsigned)len);
    int sent = len == 0 ? 0 : uv_try_write(&guest->to.stream, &buffer, 1);
    if (sent < 0 && sent != UV_EAGAIN) {
        drop(guest);
        return false;
    }
    size_t out = sent < 0 ? 0 : (size_t)sent;
    return out == len || send_later(guest, lines + out, len - out);
}

static void wire_close(void *self)
{
    struct net_guest *guest = self;
    guest->closed = true;
    leave(guest);
}

/* --- reading ---------------------------------------------------------------------------------- */

static bool may_speak(struct net_guest *guest)
{
    struct shisa_net *net = guest->net;
    if (guest->turn != net->turn) {
        guest->turn = net->turn;
        guest->left_in_turn = NET_LINES_PER_TURN;
    }
    return guest->left_in_turn > 0;
}

/* Hands over what came in; true: all of it. */
static bool hand_over(struct net_guest *guest)
{
    const struct shisa_net_handler *handler = &guest->net->handler;
    while (guest->state == NET_CALM || guest->state == NET_BUSY) {
        const char *line;
        size_t len;
        if (!may_speak(guest)) {
            return false;
        }
        enum net_got got = net_lines_next(&guest->lines, SHISA_LINE_MAX, &line, &len);
        if (got == NET_NOTHING) {
            return true;
        }
        guest->left_in_turn--;
        if (got == NET_LINE) {
            handler->line(handler->self, guest->guest, line, len);
        } else {
            handler->too_long(handler->self, guest->guest);
        }
    }
    return true; /* the hub closed it: nobody wants the rest */
}

static void on_room(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct net_guest *guest = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(guest->net->read, NET_READ_BYTES);
}

static void on_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    struct net_guest *guest = stream->data;
    if (count == UV_EOF) { /* half a line is none */
        (void)uv_read_stop(stream);
        net_lines_finish(&guest->lines);
        become(guest, NET_ENDED);
    } else if (count < 0) {
        drop(guest);
    } else if (count > 0) {
        net_lines_add(&guest->lines, buffer->base, (size_t)count);
        if (!hand_over(guest)) {
            (void)uv_read_stop(stream);
            become(guest, NET_BUSY);
        }
    }
}

static void start_reading(struct net_guest *guest)
{
    become(guest, NET_CALM);
    if (uv_read_start(&guest->to.stream, on_room, on_read) != 0) {
        drop(guest);
    }
}

/* The ring is walked once: who is still busy goes behind those who have not had this turn. */
static void turn_busy(struct shisa_net *net)
{
    while (net_guests_any(net, NET_BUSY) && first(net, NET_BUSY)->turn != net->turn) {
        struct net_guest *guest = first(net, NET_BUSY);
        if (!hand_over(guest)) {
            become(guest, NET_BUSY);
        } else if (guest->state == NET_BUSY) {
            start_reading(guest);
        }
    }
}

void net_guests_turn(struct shisa_net *net)
{
    net->turn++;
    net_guests_leave(net, NET_ENDED);
    turn_busy(net);
}

/* --- coming ----------------------------------------------------------------------------------- */

static struct net_guest *make_guest(struct net_listener *listener)
{
    struct shisa_net *net = listener->net;
    struct net_guest *guest = shisa_alloc(sizeof *guest);
    int failed = listener->local ? uv_pipe_init(&net->loop, &guest->to.local, 0)
                                 : uv_tcp_init(&net->loop, &guest->to.tcp);
    SHISA_ASSERT(failed == 0); /* neither opens anything yet */
    guest->net = net;
    guest->to.any.data = guest;
    put_in(guest, NET_CALM);
    net->guest_count++;
    return guest;
}

static struct shisa_peer introduce(const struct net_listener *listener, struct net_guest *guest)
{
    struct shisa_peer peer = { .number = ++listener->net->last_number };
    uv_os_fd_t fd;
    if (!listener->local) {
        (void)uv_tcp_nodelay(&guest->to.tcp, 1);
    } else if (uv_fileno(&guest->to.any, &fd) == 0) {
        (void)net_peer(fd, &peer);
    }
    return peer;
}

static void refuse(struct net_guest *guest)
{
    struct shisa_err why;
    struct shisa_buf line = { 0 };
    shisa_refuse(&why, SHISA_REFUSED, SHISA_W_NET_FULL, guest->net->guests_max);
    shisa_proto_refused(-1, &why, &line);
    shisa_buf_puts(&line, "\n");
    (void)wire_send(guest, line.data, line.len);
    shisa_buf_finish(&line);
}

void net_guest_accept(struct net_listener *listener)
{
    struct shisa_net *net = listener->net;
    struct net_guest *guest = make_guest(listener);
    struct shisa_wire wire = { guest, wire_send, wire_close };
    if (uv_accept(&listener->to.stream, &guest->to.stream) != 0) {
        drop(guest);
        return;
    }
    struct shisa_peer peer = introduce(listener, guest);
    if (net->guest_count > net->guests_max) {
        refuse(guest);
    } else {
        guest->guest = net->handler.opened(net->handler.self, wire, &peer);
    }
    if (guest->guest == NULL) {
        leave(guest);
    } else if (guest->state == NET_CALM) {
        start_reading(guest);
    }
}
