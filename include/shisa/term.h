/* term: a terminal of an exercise as a model. Lines of the protocol and keys go in; cells and
 * request lines come out. What it shows is decided by the duty that the hub names: participant,
 * controller, evaluator. Pure: it knows no terminal library, clock or socket. */
#ifndef SHISA_TERM_H
#define SHISA_TERM_H

#include "shisa/base.h"

struct shisa_term;

/* --- keys ------------------------------------------------------------------------------------- */

enum shisa_key_code {
    SHISA_KEY_TEXT, /* a character: `rune`; Ctrl-A … Ctrl-Z are runes 1 … 26, Esc is 27 */
    SHISA_KEY_ENTER,
    SHISA_KEY_TAB,
    SHISA_KEY_BACKTAB,
    SHISA_KEY_BACKSPACE,
    SHISA_KEY_DELETE,
    SHISA_KEY_UP,
    SHISA_KEY_DOWN,
    SHISA_KEY_LEFT,
    SHISA_KEY_RIGHT,
    SHISA_KEY_PAGE_UP,
    SHISA_KEY_PAGE_DOWN,
    SHISA_KEY_HOME,
    SHISA_KEY_END,
    SHISA_KEY_F1,
    SHISA_KEY_F2,
    SHISA_KEY_F3,
    SHISA_KEY_F4,
    SHISA_KEY_F5,
    SHISA_KEY_F6,
    SHISA_KEY_F10,
    SHISA_KEY_F12,
    SHISA_KEY_PASTE_BEGIN,
    SHISA_KEY_PASTE_END,
    SHISA_KEY_FOCUS_IN,
    SHISA_KEY_FOCUS_OUT,
    SHISA_KEY_CLICK,
    SHISA_KEY_WHEEL_UP,
    SHISA_KEY_WHEEL_DOWN
};

struct shisa_key {
    enum shisa_key_code code;
    uint32_t rune;
    int row, column; /* of the mouse */
};

/* --- the screen ------------------------------------------------------------------------------- */

enum shisa_style { /* bits; meaning is never in colour alone */
                   SHISA_BOLD = 1,
                   SHISA_DIM = 2,
                   SHISA_REVERSE = 4,
                   SHISA_UNDERLINE = 8,
                   SHISA_RED = 16,
                   SHISA_YELLOW = 32,
                   SHISA_GREEN = 48,
                   SHISA_CYAN = 64,
                   SHISA_COLOUR = 112
};

struct shisa_cell {
    char text[28]; /* one grapheme; "" for the second half of a wide one */
    uint8_t width; /* 1 or 2; 0 for that half */
    uint8_t style;
};

struct shisa_screen {
    int columns, rows;
    struct shisa_cell *cells; /* rows × columns */
    int cursor_row, cursor_column;
    bool cursor_shown; /* only in text fields: input methods anchor there */
    bool bell;         /* ring once */
    bool repaint;      /* the terminal may show something else: paint everything */
    bool typing;       /* a text field has focus */
    bool more;         /* a search goes on: draw again soon */
    char title[128];   /* for the terminal's title bar */
};

struct shisa_term_options {
    enum shisa_lang lang;
    bool ascii; /* borders and marks in ASCII */
    /* What one joins a hub with, copied; no code: one plays alone, and nothing is to be joined. */
    const char *code, *name;
};

struct shisa_term *shisa_term_create(struct shisa_term_options options);
void shisa_term_destroy(struct shisa_term *term); /* NULL is fine */

/* A line from the hub. SHISA_INVALID: not a line of the protocol; the terminal stays as it was. */
SHISA_MUST_USE shisa_status shisa_term_receive(struct shisa_term *term, const char *line,
                                               size_t len, struct shisa_err *err);
void shisa_term_key(struct shisa_term *term, struct shisa_key key);
void shisa_term_resize(struct shisa_term *term, int columns, int rows);
/* Wall milliseconds, growing: for the clock between two lines, drafts and pastes without end. */
void shisa_term_tick(struct shisa_term *term, int64_t wall_ms);
/* The screen as it should be now; good until the next call. */
const struct shisa_screen *shisa_term_draw(struct shisa_term *term);
/* The rows as text, joined by newlines: what a test or a log sees of a screen. */
void shisa_screen_text(const struct shisa_screen *screen, struct shisa_buf *out);
/* There is a connection, or it was lost; shown on the screen. With a code the next line for the hub
 * is then the one that joins; whatever has not been answered is asked again when it has let one in.
 * A new hello also says that the link is back. */
void shisa_term_link(struct shisa_term *term, bool up);
/* Why the hub does not let one in, until another code is tried; NULL: it has not refused. */
const char *shisa_term_refused(const struct shisa_term *term);
void shisa_term_code(struct shisa_term *term, const char *code);
/* The hub has said goodbye for good: nothing is to be joined again. */
bool shisa_term_final(const struct shisa_term *term);
/* Appends the next line for the hub, without newline; false when there is none. */
bool shisa_term_request(struct shisa_term *term, struct shisa_buf *out);
/* The participant asked to leave and confirmed it. */
bool shisa_term_done(const struct shisa_term *term);

/* --- the same seat as plain lines, for screen readers, scripts and slow links ----------------- */

struct shisa_plain;

struct shisa_plain *shisa_plain_create(struct shisa_term_options options);
void shisa_plain_destroy(struct shisa_plain *plain); /* NULL is fine */
SHISA_MUST_USE shisa_status shisa_plain_receive(struct shisa_plain *plain, const char *line,
                                                size_t len, struct shisa_buf *out,
                                                struct shisa_err *err);
/* What was typed. Request lines come from shisa_plain_request, words for the person go to out. */
void shisa_plain_type(struct shisa_plain *plain, const char *line, struct shisa_buf *out);
bool shisa_plain_request(struct shisa_plain *plain, struct shisa_buf *out);
/* As above. */
void shisa_plain_link(struct shisa_plain *plain, bool up, struct shisa_buf *out);
const char *shisa_plain_refused(const struct shisa_plain *plain);
bool shisa_plain_astray(
    const struct shisa_plain *plain); /* because such a seat has a screen only */
void shisa_plain_code(struct shisa_plain *plain, const char *code);
bool shisa_plain_final(const struct shisa_plain *plain);
bool shisa_plain_done(const struct shisa_plain *plain);

#endif
