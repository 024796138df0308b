#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "seat.h"

struct seat {
    struct shisa_plain *plain;
    struct far_end *end;
    bool up;
    bool heard;             /* the hub has spoken: what is typed has somebody to go to */
    struct shisa_buf said;  /* for the person, not yet written */
    struct shisa_buf typed; /* bytes of a line not yet ended */
    struct shisa_err err;
    bool closed;   /* nothing more will be typed */
    bool skipping; /* the rest of a line that is too long */
};

static volatile sig_atomic_t signalled;

static void on_signal(int number)
{
    signalled = number;
}

static void catch_signals(void)
{
    const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction action = { .sa_handler = on_signal };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        sigaction(numbers[i], &action, NULL);
    }
}

static shisa_status hear(void *self, const char *line, size_t len, struct shisa_err *err)
{
    struct seat *seat = self;
    seat->heard = true;
    return shisa_plain_receive(seat->plain, line, len, &seat->said, err);
}

static void say(struct seat *seat)
{
    if (seat->said.len > 0) {
        fwrite(seat->said.data, 1, seat->said.len, stdout);
        fflush(stdout);
        shisa_buf_finish(&seat->said);
    }
}

/* Hands over what the seat asks for; while the hub is away it is kept. */
static shisa_status pass_on(struct seat *seat)
{
    struct shisa_buf line = { 0 };
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && seat->up && shisa_plain_request(seat->plain, &line)) {
        status = seat->end->ask(seat->end->self, line.data, line.len, &seat->err);
        line.len = 0;
    }
    shisa_buf_finish(&line);
    return status == SHISA_REFUSED ? SHISA_OK : status;
}

static shisa_status take_lines(struct seat *seat)
{
    shisa_status status = SHISA_OK;
    char *end;
    while (status == SHISA_OK && seat->typed.len > 0 &&
           (end = memchr(seat->typed.data, '\n', seat->typed.len)) != NULL) {
        size_t used = (size_t)(end - seat->typed.data) + 1;
        *end = '\0';
        shisa_plain_type(seat->plain, seat->typed.data, &seat->said);
        seat->typed.len -= used;
        memmove(seat->typed.data, seat->typed.data + used, seat->typed.len);
        status = pass_on(seat);
    }
    return status;
}

/* A line without end is left out to its end, and said once. */
static shisa_status take_bytes(struct seat *seat, const char *bytes, size_t count)
{
    if (seat->skipping) {
        const char *end = memchr(bytes, '\n', count);
        size_t skipped = end == NULL ? count : (size_t)(end - bytes) + 1;
        seat->skipping = end == NULL;
        bytes += skipped;
        count -= skipped;
    }
    shisa_buf_add(&seat->typed, bytes, count);
    shisa_status status = take_lines(seat);
    if (seat->typed.len > SHISA_LINE_MAX) {
        complain("a line of more than %u bytes was left out", SHISA_LINE_MAX);
        seat->typed.len = 0;
        seat->skipping = true;
    }
    return status;
}

/* What is typed, or what the hub has to say. */
static shisa_status read_some(struct seat *seat, int64_t wait_ms)
{
    struct pollfd inputs[] = { { .fd = seat->closed || !seat->heard ? -1 : STDIN_FILENO,
                                 .events = POLLIN },
                               { .fd = seat->end->fd, .events = POLLIN } };
    char bytes[4096];
    if (poll(inputs, 2, wait_ms < 1000 ? (int)wait_ms : 1000) <= 0 || inputs[0].revents == 0) {
        return SHISA_OK;
    }
    ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0 && errno == EINTR) {
        return SHISA_OK;
    }
    if (count <= 0) {
        seat->closed = true;
        return SHISA_OK;
    }
    return take_bytes(seat, bytes, (size_t)count);
}

static bool goes_on(const struct seat *seat)
{
    return !seat->closed && signalled == 0 && !shisa_plain_done(seat->plain) &&
           shisa_plain_refused(seat->plain) == NULL && !shisa_plain_final(seat->plain) &&
           !seat->end->over(seat->end->self);
}

static void follow_link(struct seat *seat)
{
    bool up = seat->end->up(seat->end->self);
    if (up != seat->up) {
        seat->up = up;
        shisa_plain_link(seat->plain, up, &seat->said);
    }
}

static shisa_status converse(struct seat *seat)
{
    int64_t wait_ms = 0;
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && goes_on(seat)) {
        say(seat);
        follow_link(seat);
        status = pass_on(seat); /* who has just connected says so before anything is waited for */
        status = status == SHISA_OK ? read_some(seat, wait_ms) : status;
        status = status == SHISA_OK ? pass_on(seat) : status;
        if (status == SHISA_OK) { /* last: what was asked is done when the loop ends */
            status = seat->end->step(seat->end->self, &wait_ms, &seat->err);
        }
    }
    say(seat);
    return status;
}

static enum exit_code code_of(const struct seat *seat, shisa_status status, struct shisa_buf *why)
{
    if (status != SHISA_OK) {
        return seat->end->fd < 0 ? fail_with(&seat->err) : fail_to_reach(&seat->err);
    }
    const char *refused = shisa_plain_refused(seat->plain);
    if (refused != NULL) {
        shisa_buf_puts(why, refused);
        return shisa_plain_astray(seat->plain) ? EXIT_USAGE : EXIT_UNREACHABLE;
    }
    return signalled == 0 ? EXIT_DONE : (enum exit_code)(128 + signalled);
}

enum exit_code seat_plain(struct far_end *end, struct shisa_term_options look,
                          const struct options *options, struct shisa_buf *why)
{
    (void)options;
    struct seat seat = { .plain = shisa_plain_create(look), .end = end };
    catch_signals();
    shisa_status status = end->open(end->self, (struct hearer){ &seat, hear }, &seat.err);
    if (status == SHISA_OK) {
        status = converse(&seat);
    }
    enum exit_code code = code_of(&seat, status, why);
    shisa_plain_destroy(seat.plain);
    shisa_buf_finish(&seat.said);
    shisa_buf_finish(&seat.typed);
    return code;
}
