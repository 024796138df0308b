#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shisa/io.h"

#include "seat.h"

#define LET_GO_MS 1000 /* nothing comes any more but keys */
#define FRAME_MS 250   /* how long a pasted flood may keep the screen waiting */

struct screen {
    struct shisa_term *term;
    struct shisa_tty *tty;
    struct far_end *end;
    bool up;
    struct shisa_err err;
};

static shisa_status hear(void *self, const char *line, size_t len, struct shisa_err *err)
{
    return shisa_term_receive(((struct screen *)self)->term, line, len, err);
}

/* Hands over what the seat asks for; while the hub is away the terminal keeps it. */
static shisa_status pass_on(struct screen *screen)
{
    struct shisa_buf line = { 0 };
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && screen->up && shisa_term_request(screen->term, &line)) {
        status = screen->end->ask(screen->end->self, line.data, line.len, &screen->err);
        line.len = 0;
    }
    shisa_buf_finish(&line);
    return status == SHISA_REFUSED ? SHISA_OK : status;
}

static void follow_link(struct screen *screen)
{
    bool up = screen->end->up(screen->end->self);
    if (up != screen->up) {
        screen->up = up;
        shisa_term_link(screen->term, up);
    }
}

/* Takes keys until none waits, so that a paste is drawn once and not letter by letter. */
static shisa_status take_keys(struct screen *screen, int64_t wait_ms, int64_t now,
                              struct shisa_clock clock)
{
    struct shisa_key key;
    shisa_status status = SHISA_OK;
    int timeout = wait_ms < 1000 ? (int)wait_ms : 1000;
    while (status == SHISA_OK && shisa_tty_read(screen->tty, timeout, &key)) {
        shisa_term_key(screen->term, key);
        status = pass_on(screen);
        timeout = 0;
        if (clock.now_ms(clock.self) - now > FRAME_MS) {
            break;
        }
    }
    return status;
}

static void draw(struct screen *screen, int64_t now)
{
    int columns, rows;
    shisa_tty_size(screen->tty, &columns, &rows);
    shisa_term_resize(screen->term, columns, rows);
    shisa_term_tick(screen->term, now);
    shisa_tty_draw(screen->tty, shisa_term_draw(screen->term));
}

static bool goes_on(const struct screen *screen)
{
    return !shisa_term_done(screen->term) && shisa_tty_signal(screen->tty) == 0 &&
           shisa_term_refused(screen->term) == NULL;
}

/* Who was let go for good does not come back by himself: he would take the seat from whoever has it
 * now. What he has before him stays. */
static shisa_status step(struct screen *screen, int64_t *wait_ms)
{
    *wait_ms = LET_GO_MS;
    if (shisa_term_final(screen->term)) {
        shisa_tty_watch(screen->tty, -1);
        return SHISA_OK;
    }
    shisa_status status = screen->end->step(screen->end->self, wait_ms, &screen->err);
    follow_link(screen);
    return status == SHISA_OK ? pass_on(screen) : status;
}

static shisa_status converse(struct screen *screen)
{
    struct shisa_clock clock = shisa_wall_clock();
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && goes_on(screen)) {
        int64_t wait_ms;
        status = step(screen, &wait_ms);
        if (status == SHISA_OK && goes_on(screen)) { /* a refusal is not waited upon */
            int64_t now = clock.now_ms(clock.self);
            draw(screen, now);
            status = take_keys(screen, wait_ms, now, clock);
        }
    }
    return status;
}

static enum exit_code code_of(const struct screen *screen, shisa_status status, int signal_number,
                              struct shisa_buf *why)
{
    if (status != SHISA_OK) {
        return screen->end->fd < 0 ? fail_with(&screen->err) : fail_to_reach(&screen->err);
    }
    const char *refused = shisa_term_refused(screen->term);
    if (refused != NULL) {
        shisa_buf_puts(why, refused);
        return EXIT_UNREACHABLE;
    }
    return signal_number != 0 ? (enum exit_code)(128 + signal_number) : EXIT_DONE;
}

enum exit_code seat_screen(struct far_end *end, struct shisa_term_options look,
                           const struct options *options, struct shisa_buf *why)
{
    struct screen screen = { .end = end };
    if (shisa_tty_open((struct shisa_tty_options){ 0 }, &screen.tty, &screen.err) != SHISA_OK) {
        complain("%s", screen.err.text); /* what the terminal lacks; plain lines do without it */
        return seat_plain(end, look, options, why);
    }
    look.ascii = shisa_tty_ascii(screen.tty);
    screen.term = shisa_term_create(look);
    shisa_tty_watch(screen.tty, end->fd);
    shisa_status status = end->open(end->self, (struct hearer){ &screen, hear }, &screen.err);
    if (status == SHISA_OK) {
        status = converse(&screen);
    }
    int signal_number = shisa_tty_signal(screen.tty);
    shisa_tty_close(screen.tty);
    enum exit_code code = code_of(&screen, status, signal_number, why);
    shisa_term_destroy(screen.term);
    return code;
}

enum exit_code seat_sit(struct far_end *end, struct shisa_term_options look,
                        const struct options *options, struct shisa_buf *why)
{
    bool screen = !options->plain && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    return (screen ? seat_screen : seat_plain)(end, look, options, why);
}
