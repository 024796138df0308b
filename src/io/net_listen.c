#include "net_server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static shisa_status cannot(const char *address, int uv_error, struct shisa_err *err)
{
    return shisa_refuse(err, uv_error == UV_EADDRINUSE ? SHISA_REFUSED : SHISA_IO,
                        SHISA_W_NET_CANNOT_LISTEN, address, uv_strerror(uv_error));
}

/* --- Unix sockets ----------------------------------------------------------------------------- */

/* A connection that nobody takes: does it come about at all? 0 or errno. */
static int knock(const struct net_address *address, struct shisa_peer *peer)
{
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd < 0) {
        return errno;
    }
    (void)fcntl(fd, F_SETFL, O_NONBLOCK); /* the queue of somebody who is there may be full */
    int failed = connect(fd, &address->to.any, address->len) == 0 ? 0 : errno;
    if (failed == 0) {
        (void)net_peer(fd, peer);
    }
    close(fd);
    return failed;
}

/* Of hubs that start together each would take away what another has just put there: the folder is
 * one hub's from its look until it listens. Returns a descriptor, or -1. */
static int lock_folder(const char *path)
{
    char *copy = shisa_copy(path);
    int fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(copy);
    if (fd >= 0 && flock(fd, LOCK_EX) != 0) {
        int failed = errno;
        close(fd);
        errno = failed;
        fd = -1;
    }
    return fd;
}

/* Makes way: a socket file stays behind when its hub is killed. */
static shisa_status clear_path(const char *path, const struct net_address *address,
                               struct shisa_err *err)
{
    struct stat facts;
    struct shisa_peer peer = { 0 };
    if (lstat(path, &facts) != 0) {
        return errno == ENOENT ? SHISA_OK : cannot(path, uv_translate_sys_error(errno), err);
    }
    if (!S_ISSOCK(facts.st_mode)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_NET_NOT_A_SOCKET, path);
    }
    int failed = knock(address, &peer);
    if (failed == 0) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_NET_IN_USE, (long)peer.pid, path);
    }
    if (failed == ECONNREFUSED && unlink(path) == 0) {
        return SHISA_OK;
    }
    return cannot(path, uv_translate_sys_error(failed == EAGAIN ? EADDRINUSE : failed), err);
}

/* Nobody can connect before uv_listen: until then the file may have any mode. */
static int listen_local(struct net_listener *listener, const char *path, uint32_t mode)
{
    int failed = uv_pipe_bind(&listener->to.local, path);
    if (failed == 0 && chmod(path, (mode_t)mode) != 0) {
        failed = uv_translate_sys_error(errno);
    }
    return failed;
}

/* --- TCP -------------------------------------------------------------------------------------- */

static int listen_tcp(struct net_listener *listener, const struct net_address *address)
{
    unsigned flags = address->to.any.sa_family == AF_INET6 ? UV_TCP_IPV6ONLY : 0;
    int failed = uv_tcp_bind(&listener->to.tcp, &address->to.any, flags);
    /* Otherwise libuv sleeps between two that connect, to share them with other processes. */
    return failed != 0 ? failed : uv_tcp_simultaneous_accepts(&listener->to.tcp, 1);
}

/* With the port that it came to be. */
static char *name_tcp(const struct net_listener *listener, const char *asked)
{
    struct net_address own = { 0 };
    int len = sizeof own.to;
    char host[INET6_ADDRSTRLEN];
    struct shisa_buf name = { 0 };
    if (uv_tcp_getsockname(&listener->to.tcp, &own.to.any, &len) != 0) {
        return shisa_copy(asked);
    }
    if (own.to.any.sa_family == AF_INET6) {
        (void)uv_ip6_name(&own.to.six, host, sizeof host);
        shisa_buf_addf(&name, "[%s]:%u", host, ntohs(own.to.six.sin6_port));
    } else {
        (void)uv_ip4_name(&own.to.four, host, sizeof host);
        shisa_buf_addf(&name, "%s:%u", host, ntohs(own.to.four.sin_port));
    }
    return name.data;
}

/* --- both ------------------------------------------------------------------------------------- */

static void let_in(struct net_listener *listener)
{
    listener->waits = listener->comers == NET_COMERS_PER_TURN;
    if (!listener->waits) {
        listener->comers++;
        net_guest_accept(listener);
    }
}

static void on_connection(uv_stream_t *stream, int status)
{
    if (status == 0) { /* otherwise whoever it was has gone again */
        let_in(stream->data);
    }
}

void net_listeners_turn(struct shisa_net *net)
{
    for (uint32_t i = 0; i < net->listener_count; i++) {
        struct net_listener *listener = net->listeners[i];
        listener->comers = 0;
        if (listener->waits) {
            let_in(listener);
        }
    }
}

static int start(struct net_listener *listener, const char *text, const struct net_address *address,
                 uint32_t mode)
{
    int failed = listener->local ? uv_pipe_init(&listener->net->loop, &listener->to.local, 0)
                                 : uv_tcp_init(&listener->net->loop, &listener->to.tcp);
    SHISA_ASSERT(failed == 0); /* neither opens anything yet */
    listener->to.any.data = listener;
    failed = listener->local ? listen_local(listener, text, mode) : listen_tcp(listener, address);
    return failed != 0 ? failed : uv_listen(&listener->to.stream, NET_BACKLOG, on_connection);
}

static void on_stopped(uv_handle_t *handle)
{
    struct net_listener *listener = handle->data;
    free(listener->address);
    free(listener);
}

static shisa_status listen_at(struct shisa_net *net, const char *text,
                              const struct net_address *address, uint32_t mode,
                              struct shisa_err *err)
{
    bool local = address->to.any.sa_family == AF_UNIX;
    struct net_listener *listener = shisa_alloc(sizeof *listener);
    *listener = (struct net_listener){ .net = net, .local = local };
    int failed = start(listener, text, address, mode);
    if (failed != 0) {
        uv_close(&listener->to.any, on_stopped);
        return cannot(text, failed, err);
    }
    listener->address = local ? shisa_copy(text) : name_tcp(listener, text);
    net->listeners[net->listener_count++] = listener;
    return SHISA_OK;
}

static shisa_status listen_in_folder(struct shisa_net *net, const char *path,
                                     const struct net_address *address, uint32_t mode,
                                     struct shisa_err *err)
{
    int lock = lock_folder(path);
    if (lock < 0) {
        return cannot(path, uv_translate_sys_error(errno), err);
    }
    shisa_status status = clear_path(path, address, err);
    if (status == SHISA_OK) {
        status = listen_at(net, path, address, mode, err);
    }
    close(lock);
    return status;
}

shisa_status shisa_net_listen(struct shisa_net *net, const char *text, uint32_t mode,
                              struct shisa_err *err)
{
    struct net_address address;
    shisa_status status = net_address_parse(text, &address, err);
    SHISA_ASSERT(net->listener_count < NET_LISTENERS_MAX);
    if (status != SHISA_OK) {
        return status;
    }
    return address.to.any.sa_family == AF_UNIX ? listen_in_folder(net, text, &address, mode, err)
                                               : listen_at(net, text, &address, mode, err);
}

void net_listeners_close(struct shisa_net *net)
{
    for (uint32_t i = 0; i < net->listener_count; i++) {
        uv_close(&net->listeners[i]->to.any, on_stopped); /* takes the socket file away, too */
    }
    net->listener_count = 0;
}

const char *shisa_net_address(const struct shisa_net *net, uint32_t index)
{
    return index < net->listener_count ? net->listeners[index]->address : NULL;
}
