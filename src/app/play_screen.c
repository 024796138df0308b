#include <stdlib.h>
#include <string.h>

#include "shisa/io.h"
#include "shisa/term.h"

#include "play.h"

#define FRAME_MS 250 /* how long a pasted flood may keep the screen waiting */

struct seat {
    struct shisa_term *term;
    struct shisa_tty *tty;
    struct shisa_hub *hub;
    shisa_guest number;
    struct shisa_err err;
    struct shisa_err misheard; /* a line of our own hub that the terminal did not take */
};

static void hear_line(struct seat *seat, const char *line, size_t len)
{
    struct shisa_err err;
    if (shisa_term_receive(seat->term, line, len, &err) != SHISA_OK) {
        seat->misheard = err;
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

static shisa_status pass_on(struct seat *seat)
{
    struct shisa_buf line = { 0 };
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && shisa_term_request(seat->term, &line)) {
        status = shisa_hub_receive(seat->hub, seat->number, line.data, line.len, &seat->err);
        line.len = 0;
    }
    shisa_buf_finish(&line);
    return status;
}

/* Takes keys until none waits, so that a paste is drawn once and not letter by letter. */
static shisa_status take_keys(struct seat *seat, int64_t wait_ms, int64_t now,
                              struct shisa_clock clock)
{
    struct shisa_key key;
    shisa_status status = SHISA_OK;
    int timeout = wait_ms < 1000 ? (int)wait_ms : 1000;
    while (status == SHISA_OK && shisa_tty_read(seat->tty, timeout, &key)) {
        shisa_term_key(seat->term, key);
        status = pass_on(seat);
        timeout = 0;
        if (clock.now_ms(clock.self) - now > FRAME_MS) {
            break;
        }
    }
    return status;
}

static shisa_status converse(struct seat *seat)
{
    struct shisa_clock clock = shisa_wall_clock();
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && !shisa_term_done(seat->term) && shisa_tty_signal(seat->tty) == 0) {
        int64_t wait_ms;
        int columns, rows;
        status = shisa_hub_tick(seat->hub, &wait_ms, &seat->err);
        if (status != SHISA_OK) {
            break;
        }
        int64_t now = clock.now_ms(clock.self);
        shisa_tty_size(seat->tty, &columns, &rows);
        shisa_term_resize(seat->term, columns, rows);
        shisa_term_tick(seat->term, now);
        shisa_tty_draw(seat->tty, shisa_term_draw(seat->term));
        status = take_keys(seat, wait_ms, now, clock);
    }
    return status;
}

static enum exit_code code_of(struct seat *seat, shisa_status status, int signal_number)
{
    if (status != SHISA_OK) {
        return fail_with(&seat->err);
    }
    if (seat->misheard.status != SHISA_OK) {
        complain("a line of the hub was not understood: %s", seat->misheard.text);
        return EXIT_OUR_BUG;
    }
    return signal_number != 0 ? (enum exit_code)(128 + signal_number) : EXIT_DONE;
}

enum exit_code play_screen(struct shisa_hub *hub, shisa_id role, const struct options *options)
{
    struct seat seat = { .hub = hub };
    struct shisa_term_options look = { .lang = options->lang };
    if (shisa_tty_open((struct shisa_tty_options){ 0 }, &seat.tty, &seat.err) != SHISA_OK) {
        complain("%s", seat.err.text); /* what the terminal lacks; plain lines do without it */
        return play_plain(hub, role, options);
    }
    look.ascii = shisa_tty_ascii(seat.tty);
    seat.term = shisa_term_create(look);
    shisa_status status = shisa_hub_attach(hub, role, (struct shisa_wire){ &seat, hear, hang_up },
                                           &seat.number, &seat.err);
    if (status == SHISA_OK) {
        status = converse(&seat);
    }
    int signal_number = shisa_tty_signal(seat.tty);
    shisa_tty_close(seat.tty);
    shisa_term_destroy(seat.term);
    return code_of(&seat, status, signal_number);
}
