/* The two places where a seat's hub can be. */
#include <poll.h>
#include <string.h>

#include "shisa/io.h"

#include "seat.h"

/* --- in this process -------------------------------------------------------------------------- */

static bool hear(void *self, const char *lines, size_t len)
{
    struct near_hub *near = self;
    const char *end = lines + len;
    while (lines < end && near->misheard.status == SHISA_OK) {
        const char *newline = memchr(lines, '\n', (size_t)(end - lines));
        shisa_status status =
            near->hearer.line(near->hearer.self, lines, (size_t)(newline - lines), &near->misheard);
        near->misheard.status = status;
        lines = newline + 1;
    }
    return true;
}

/* One does not let oneself go. */
static void hang_up(void *self)
{
    (void)self;
}

static shisa_status check_heard(const struct near_hub *near, struct shisa_err *err)
{
    if (near->misheard.status != SHISA_OK) {
        *err = near->misheard;
    }
    return near->misheard.status;
}

static shisa_status near_open(void *self, struct hearer hearer, struct shisa_err *err)
{
    struct near_hub *near = self;
    near->hearer = hearer;
    near->misheard.status = SHISA_OK;
    shisa_status status = shisa_hub_attach(
        near->hub, near->role, (struct shisa_wire){ near, hear, hang_up }, &near->guest, err);
    return status == SHISA_OK ? check_heard(near, err) : status;
}

static shisa_status near_step(void *self, int64_t *wait_ms, struct shisa_err *err)
{
    struct near_hub *near = self;
    shisa_status status = shisa_hub_tick(near->hub, wait_ms, err);
    return status == SHISA_OK ? check_heard(near, err) : status;
}

static shisa_status near_ask(void *self, const char *line, size_t len, struct shisa_err *err)
{
    struct near_hub *near = self;
    return shisa_hub_receive(near->hub, near->guest, line, len, err);
}

static bool near_up(void *self)
{
    (void)self;
    return true;
}

static bool near_over(void *self)
{
    return shisa_hub_ended(((struct near_hub *)self)->hub);
}

struct far_end far_in_process(struct near_hub *near)
{
    return (struct far_end){ near, near_open, near_step, near_ask, near_up, near_over, -1 };
}

/* --- at an address ---------------------------------------------------------------------------- */

#define REACH_MS 5000 /* whoever has not answered by then may still be there */

static shisa_status overhear(void *self, const char *line, size_t len, struct shisa_err *err)
{
    (void)self, (void)line, (void)len, (void)err;
    return SHISA_OK;
}

shisa_status far_reach(const char *address, struct shisa_err *err)
{
    struct shisa_clock clock = shisa_wall_clock();
    struct shisa_link *link;
    shisa_status status = shisa_link_open(address, &link, err);
    if (status != SHISA_OK) {
        return status;
    }
    struct pollfd answer = { .fd = shisa_link_fd(link), .events = POLLIN };
    bool connecting = true;
    while (status == SHISA_OK && connecting) {
        int64_t now = clock.now_ms(clock.self);
        status = shisa_link_step(link, now, overhear, NULL, err);
        connecting = !shisa_link_up(link) && shisa_link_wait(link, now) == SHISA_NEVER &&
                     poll(&answer, 1, REACH_MS) == 1;
    }
    const struct shisa_err *why = shisa_link_why(link);
    if (status == SHISA_OK && why->status != SHISA_OK) {
        *err = *why;
        status = why->status;
    }
    shisa_link_close(link);
    return status;
}

static shisa_status far_open(void *self, struct hearer hearer, struct shisa_err *err)
{
    (void)err;
    ((struct far_hub *)self)->hearer = hearer;
    return SHISA_OK;
}

/* Nobody there at all is a failure; nobody there any more is waited for. */
static shisa_status far_step(void *self, int64_t *wait_ms, struct shisa_err *err)
{
    struct far_hub *far = self;
    struct shisa_clock clock = shisa_wall_clock();
    int64_t now = clock.now_ms(clock.self);
    shisa_status status = shisa_link_step(far->link, now, far->hearer.line, far->hearer.self, err);
    far->met |= shisa_link_up(far->link);
    const struct shisa_err *why = shisa_link_why(far->link);
    if (status == SHISA_OK && !far->met && why->status != SHISA_OK) {
        *err = *why;
        return why->status;
    }
    *wait_ms = shisa_link_wait(far->link, now);
    return status;
}

static shisa_status far_ask(void *self, const char *line, size_t len, struct shisa_err *err)
{
    struct far_hub *far = self;
    return shisa_link_send(far->link, line, len)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_HUB_LOST);
}

static bool far_up(void *self)
{
    return shisa_link_up(((struct far_hub *)self)->link);
}

static bool far_over(void *self)
{
    (void)self;
    return false;
}

shisa_status far_at(struct far_hub *far, const char *address, struct far_end *end,
                    struct shisa_err *err)
{
    *far = (struct far_hub){ 0 };
    shisa_status status = shisa_link_open(address, &far->link, err);
    if (status == SHISA_OK) {
        *end = (struct far_end){
            far, far_open, far_step, far_ask, far_up, far_over, shisa_link_fd(far->link)
        };
    }
    return status;
}
