#include "net_server.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>

static const int ending_signals[NET_SIGNALS] = { SIGTERM, SIGINT, SIGHUP };

/* --- the loop --------------------------------------------------------------------------------- */

static void on_wake(uv_timer_t *timer)
{
    (void)timer; /* that the loop goes round is enough: idle is called then */
}

static void on_linger(uv_timer_t *timer)
{
    net_guests_linger(timer->data);
}

static void on_watchdog(uv_timer_t *timer)
{
    (void)timer;
    shisa_notify("WATCHDOG=1");
}

static void on_hurry(uv_idle_t *hurry)
{
    (void)hurry; /* that it is active is enough */
}

static void on_signal(uv_signal_t *handle, int number)
{
    struct shisa_net *net = handle->data;
    net->signal = number;
    net->stopped = true;
}

/* How long the hub has nothing to do counts from when it says so: committing takes time. */
static void ask_hub(struct shisa_net *net)
{
    int64_t wait = net->handler.idle(net->handler.self);
    SHISA_ASSERT(wait >= 0);
    uv_update_time(&net->loop);
    (void)uv_timer_stop(&net->wake);
    if (wait != SHISA_NEVER) {
        (void)uv_timer_start(&net->wake, on_wake, (uint64_t)wait, 0);
    }
}

static void set_hurry(struct shisa_net *net)
{
    if (net_guests_any(net, NET_BUSY)) {
        (void)uv_idle_start(&net->hurry, on_hurry);
    } else {
        (void)uv_idle_stop(&net->hurry);
    }
}

static void set_linger(struct shisa_net *net)
{
    if (!net_guests_any(net, NET_LEAVING)) {
        (void)uv_timer_stop(&net->linger);
    } else if (!uv_is_active((uv_handle_t *)&net->linger)) {
        (void)uv_timer_start(&net->linger, on_linger, NET_LINGER_MS, NET_LINGER_MS / 4);
    }
}

/* Between two waits: the hub commits and answers what had come in, then come those who had more to
 * say than their turn allowed. Nothing that came in waits for anything that has not. */
static void on_before_wait(uv_prepare_t *prepare)
{
    struct shisa_net *net = prepare->data;
    if (!net->ending) {
        ask_hub(net);
    }
    net_guests_turn(net);
    net_listeners_turn(net);
    set_hurry(net);
    set_linger(net);
}

void shisa_net_turn(struct shisa_net *net, bool wait)
{
    (void)uv_run(&net->loop, wait ? UV_RUN_ONCE : UV_RUN_NOWAIT);
}

void shisa_net_run(struct shisa_net *net)
{
    while (!net->stopped) {
        shisa_net_turn(net, true);
    }
    (void)net->handler.idle(net->handler.self); /* for what came in with the signal */
}

void shisa_net_stop(struct shisa_net *net)
{
    net->stopped = true;
}

int shisa_net_signal(const struct shisa_net *net)
{
    return net->signal;
}

uint32_t shisa_net_guests(const struct shisa_net *net)
{
    return net->guest_count;
}

/* --- beginning -------------------------------------------------------------------------------- */

/* As many as we are allowed to have; returns how many guests that makes. */
static uint32_t raise_descriptors(uint32_t guests_max)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return guests_max;
    }
    if (limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &limit);
        (void)getrlimit(RLIMIT_NOFILE, &limit);
    }
    rlim_t most = limit.rlim_cur > NET_DESCRIPTORS_KEPT ? limit.rlim_cur - NET_DESCRIPTORS_KEPT : 0;
    return guests_max < most ? guests_max : (uint32_t)most;
}

/* What waits to go out to thousands is given back to the system when it has gone; otherwise a hub
 * stays as large as it was when all sat down at once. */
static void keep_no_memory(void)
{
#ifdef __GLIBC__
    (void)mallopt(M_MMAP_THRESHOLD, NET_GIVEN_BACK);
#endif
}

static void start_handles(struct shisa_net *net)
{
    uv_timer_t *const timers[] = { &net->wake, &net->linger, &net->watchdog };
    for (size_t i = 0; i < sizeof timers / sizeof timers[0]; i++) {
        (void)uv_timer_init(&net->loop, timers[i]);
        timers[i]->data = net;
    }
    (void)uv_idle_init(&net->loop, &net->hurry);
    (void)uv_prepare_init(&net->loop, &net->before_wait);
    net->before_wait.data = net;
    (void)uv_prepare_start(&net->before_wait, on_before_wait);
    uint64_t every = (uint64_t)shisa_notify_every_ms();
    if (every > 0) {
        (void)uv_timer_start(&net->watchdog, on_watchdog, every, every);
    }
}

static int start_signals(struct shisa_net *net)
{
    int failed = 0;
    (void)signal(SIGPIPE, SIG_IGN); /* who hangs up while being told is an error of that write */
    for (int i = 0; i < NET_SIGNALS; i++) {
        (void)uv_signal_init(&net->loop, &net->signals[i]);
        net->signals[i].data = net;
        int one = uv_signal_start(&net->signals[i], on_signal, ending_signals[i]);
        failed = failed != 0 ? failed : one;
    }
    return failed;
}

shisa_status shisa_net_create(struct shisa_net_handler handler, uint32_t guests_max,
                              struct shisa_net **out, struct shisa_err *err)
{
    struct shisa_net *net = shisa_alloc(sizeof *net);
    SHISA_ASSERT(guests_max > 0 && guests_max <= SHISA_GUESTS_MAX);
    int failed = uv_loop_init(&net->loop);
    if (failed != 0) {
        free(net);
        return shisa_fail(err, SHISA_IO, "no event loop can be had: %s", uv_strerror(failed));
    }
    keep_no_memory();
    net->handler = handler;
    net->guests_max = raise_descriptors(guests_max);
    for (int i = 0; i < NET_STATES; i++) {
        net->guests[i] = (struct net_node){ &net->guests[i], &net->guests[i] };
    }
    start_handles(net);
    failed = start_signals(net);
    if (failed != 0) {
        shisa_net_destroy(net);
        return shisa_fail(err, SHISA_IO, "no signals can be caught: %s", uv_strerror(failed));
    }
    *out = net;
    return SHISA_OK;
}

/* --- ending ----------------------------------------------------------------------------------- */

static void close_handles(struct shisa_net *net)
{
    uv_close((uv_handle_t *)&net->wake, NULL);
    uv_close((uv_handle_t *)&net->linger, NULL);
    uv_close((uv_handle_t *)&net->watchdog, NULL);
    uv_close((uv_handle_t *)&net->hurry, NULL);
    uv_close((uv_handle_t *)&net->before_wait, NULL);
    for (int i = 0; i < NET_SIGNALS; i++) {
        uv_close((uv_handle_t *)&net->signals[i], NULL);
    }
}

void shisa_net_destroy(struct shisa_net *net)
{
    if (net == NULL) {
        return;
    }
    net->ending = true;
    net_listeners_close(net);
    net_guests_leave(net, NET_CALM);
    net_guests_leave(net, NET_BUSY);
    net_guests_leave(net, NET_ENDED);
    while (net->guest_count > 0) { /* those who do not fetch are given up by the linger timer */
        shisa_net_turn(net, true);
    }
    close_handles(net);
    (void)uv_run(&net->loop, UV_RUN_DEFAULT);
    int busy = uv_loop_close(&net->loop);
    SHISA_ASSERT(busy == 0);
    free(net);
}
