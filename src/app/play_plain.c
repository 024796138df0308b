#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shisa/term.h"

#include "play.h"

struct seat {
    struct shisa_plain *plain;
    struct shisa_hub *hub;
    shisa_guest number;
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

static void hear_line(struct seat *seat, const char *line, size_t len)
{
    struct shisa_err err;
    if (shisa_plain_receive(seat->plain, line, len, &seat->said, &err) != SHISA_OK) {
        complain("%s", err.text);
    }
}

/* One does not let oneself go. */
static void hang_up(void *self)
{
    (void)self;
}

static bool hear(void *self, const char *lines, size_t len)
{
    const char *end = lines + len;
    while (lines < end) {
        const char *newline = memchr(lines, '\n', (size_t)(end - lines));
        hear_line(self, lines, (size_t)(newline - lines));
        lines = newline + 1;
    }
    return true;
}

static void say(struct seat *seat)
{
    if (seat->said.len > 0) {
        fwrite(seat->said.data, 1, seat->said.len, stdout);
        fflush(stdout);
        shisa_buf_finish(&seat->said);
    }
}

/* Hands over what the seat asks for. */
static shisa_status pass_on(struct seat *seat)
{
    struct shisa_buf line = { 0 };
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && shisa_plain_request(seat->plain, &line)) {
        status = shisa_hub_receive(seat->hub, seat->number, line.data, line.len, &seat->err);
        line.len = 0;
    }
    shisa_buf_finish(&line);
    return status;
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

static shisa_status read_some(struct seat *seat, int64_t wait_ms)
{
    struct pollfd input = { .fd = seat->closed ? -1 : STDIN_FILENO, .events = POLLIN };
    char bytes[4096];
    if (poll(&input, 1, wait_ms < 1000 ? (int)wait_ms : 1000) <= 0) {
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
           !shisa_hub_ended(seat->hub);
}

static shisa_status converse(struct seat *seat)
{
    int64_t wait_ms = 0;
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && goes_on(seat)) {
        say(seat);
        status = read_some(seat, wait_ms);
        if (status == SHISA_OK) {
            status = shisa_hub_tick(seat->hub, &wait_ms, &seat->err);
        }
    }
    say(seat);
    return status;
}

enum exit_code play_plain(struct shisa_hub *hub, shisa_id role, const struct options *options)
{
    struct seat seat = { .plain = shisa_plain_create(
                             (struct shisa_term_options){ .lang = options->lang }),
                         .hub = hub };
    catch_signals();
    shisa_status status = shisa_hub_attach(hub, role, (struct shisa_wire){ &seat, hear, hang_up },
                                           &seat.number, &seat.err);
    if (status == SHISA_OK) {
        status = converse(&seat);
    }
    shisa_plain_destroy(seat.plain);
    shisa_buf_finish(&seat.said);
    shisa_buf_finish(&seat.typed);
    if (status != SHISA_OK) {
        return fail_with(&seat.err);
    }
    return signalled == 0 ? EXIT_DONE : (enum exit_code)(128 + signalled);
}
