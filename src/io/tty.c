#ifndef _XOPEN_SOURCE /* curses' wide characters, wcwidth; its pkg-config file may say so too */
#define _XOPEN_SOURCE 700
#endif
#include "tty_internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

enum { ESC_DELAY_MS = 25, BELL_MS = 3000, PAIR_COUNT = 4 };

#define MODES_ON "\033[?2004h\033[?1004h"
#define FRAME_BEGIN "\033[?2026h"
#define FRAME_END "\033[?2026l"
/* What mintty and Tera Term take for "input method off"; others ignore it. */
#define IME_OFF "\033[<0t"

struct shisa_tty {
    SCREEN *screen;
    bool colour;
    bool ascii;
    bool typing;  /* as of the last frame */
    bool more;    /* likewise */
    int watched;  /* a descriptor beside the keyboard; -1: none */
    int64_t rang; /* wall time */
    char title[sizeof(struct shisa_screen){ 0 }.title];
};

/* --- opening ---------------------------------------------------------------------------------- */

/* A minimal system has no Japanese locale; C.UTF-8 it has. true: characters beyond ASCII work. */
static bool set_codeset(void)
{
    (void)setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
        return true;
    }
    /* Somebody who chose another codeset has a terminal that shows no UTF-8. */
    const char *chosen = setlocale(LC_CTYPE, NULL);
    bool unset = chosen == NULL || strcmp(chosen, "C") == 0 || strcmp(chosen, "POSIX") == 0;
    return unset && setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR");
    return no == NULL || *no == '\0';
}

/* Pairs are numbered as the colours of shisa_style. */
static bool start_colours(void)
{
    static const short colours[PAIR_COUNT] = { COLOR_RED, COLOR_YELLOW, COLOR_GREEN, COLOR_CYAN };
    if (!has_colors() || start_color() != OK || use_default_colors() != OK) {
        return false;
    }
    for (short i = 0; i < PAIR_COUNT; i++) {
        (void)init_pair((short)(i + 1), colours[i], -1);
    }
    return true;
}

static void start_modes(struct shisa_tty *tty, struct shisa_tty_options options)
{
    (void)raw();
    (void)noecho();
    (void)nonl();
    (void)keypad(stdscr, TRUE);
    (void)set_escdelay(ESC_DELAY_MS);
    tty_define_keys();
    if (!options.no_mouse) {
        (void)mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
        (void)mouseinterval(0);
    }
    tty->colour = !options.no_colour && wants_colour() && start_colours();
    tty_write("\033[22;2t" MODES_ON, strlen("\033[22;2t" MODES_ON));
}

shisa_status shisa_tty_open(struct shisa_tty_options options, struct shisa_tty **tty,
                            struct shisa_err *err)
{
    const char *kind = getenv("TERM");
    if (kind == NULL || *kind == '\0' || strcmp(kind, "dumb") == 0) {
        return shisa_fail(err, SHISA_REFUSED,
                          "TERM says that this terminal shows only plain lines");
    }
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) {
        return shisa_fail(err, SHISA_REFUSED, "standard input and output are not a terminal");
    }
    shisa_status status = tty_guard_begin(err);
    if (status != SHISA_OK) {
        return status;
    }
    bool utf8 = set_codeset();
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) {
        tty_guard_end();
        return shisa_fail(err, SHISA_REFUSED, "the terminal \"%s\" is not known to this system",
                          kind);
    }
    tty_guard_arm();
    *tty = shisa_alloc(sizeof **tty);
    (*tty)->screen = screen;
    (*tty)->ascii = !utf8;
    (*tty)->watched = -1;
    (*tty)->rang = -BELL_MS;
    start_modes(*tty, options);
    return SHISA_OK;
}

void shisa_tty_close(struct shisa_tty *tty)
{
    if (tty == NULL) {
        return;
    }
    tty_write(TTY_MODES_OFF, strlen(TTY_MODES_OFF));
    (void)endwin();
    tty_guard_end();
    delscreen(tty->screen);
    free(tty);
}

bool shisa_tty_ascii(const struct shisa_tty *tty)
{
    return tty->ascii;
}

/* --- painting --------------------------------------------------------------------------------- */

static attr_t attributes(const struct shisa_tty *tty, uint8_t style, short *pair)
{
    static const struct {
        enum shisa_style style;
        attr_t attribute;
    } pairs[] = { { SHISA_BOLD, A_BOLD },
                  { SHISA_DIM, A_DIM },
                  { SHISA_REVERSE, A_REVERSE },
                  { SHISA_UNDERLINE, A_UNDERLINE } };
    attr_t attribute = A_NORMAL;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        attribute |= (style & pairs[i].style) != 0 ? pairs[i].attribute : 0;
    }
    *pair = tty->colour ? (short)((style & SHISA_COLOUR) / SHISA_RED) : 0;
    return attribute;
}

/* The cell's characters as curses counts them; false when the C library gives the first another
 * width than we did: then curses would shift the rest of the row. */
static bool widen(const struct shisa_cell *cell, wchar_t wide[CCHARW_MAX + 1])
{
    mbstate_t state = { 0 };
    const char *text = cell->text;
    size_t count = mbsrtowcs(wide, &text, CCHARW_MAX, &state);
    if (count == (size_t)-1 || count == 0) {
        return false;
    }
    wide[count] = L'\0';
    for (size_t i = 1; i < count; i++) {
        if (wcwidth(wide[i]) != 0) {
            return false;
        }
    }
    return wcwidth(wide[0]) == cell->width;
}

/* Puts a cell into the row; returns how many of curses' cells that took. */
static int put_cell(const struct shisa_tty *tty, const struct shisa_cell *cell, cchar_t *row)
{
    wchar_t wide[CCHARW_MAX + 1];
    short pair;
    attr_t attribute = attributes(tty, cell->style, &pair);
    if (widen(cell, wide)) {
        (void)setcchar(row, wide, attribute, pair, NULL);
        return 1;
    }
    (void)setcchar(row, tty->ascii ? L"?" : L"\xFFFD", attribute, pair, NULL);
    for (int i = 1; i < cell->width; i++) {
        (void)setcchar(row + i, L" ", attribute, pair, NULL);
    }
    return cell->width;
}

/* A whole row at once, from its beginning: then curses never overwrites half a character. */
static void draw_row(const struct shisa_tty *tty, const struct shisa_screen *screen, int row,
                     int columns, cchar_t *cells)
{
    const struct shisa_cell *from = &screen->cells[row * screen->columns];
    int count = 0;
    for (int column = 0; column < columns; column += from[column].width) {
        SHISA_ASSERT(from[column].width > 0);
        if (column + from[column].width > columns) { /* half of it would be beyond the edge */
            break;
        }
        count += put_cell(tty, &from[column], &cells[count]);
    }
    (void)mvadd_wchnstr(row, 0, cells, count);
}

static void set_title(struct shisa_tty *tty, const char *title)
{
    if (strcmp(tty->title, title) != 0) {
        memcpy(tty->title, title, sizeof tty->title);
        tty_write("\033]2;", 4);
        tty_write(title, strlen(title));
        tty_write("\033\\", 2);
    }
}

static void ring(struct shisa_tty *tty)
{
    struct shisa_clock clock = shisa_wall_clock();
    int64_t now = clock.now_ms(clock.self);
    if (now - tty->rang >= BELL_MS) {
        tty->rang = now;
        (void)beep();
    }
}

static void place_cursor(const struct shisa_screen *screen)
{
    (void)curs_set(screen->cursor_shown ? 1 : 0);
    if (screen->cursor_shown) {
        (void)move(screen->cursor_row, screen->cursor_column);
    }
}

void shisa_tty_draw(struct shisa_tty *tty, const struct shisa_screen *screen)
{
    int rows = screen->rows < LINES ? screen->rows : LINES;
    int columns = screen->columns < COLS ? screen->columns : COLS;
    cchar_t *cells = shisa_alloc((size_t)columns * sizeof *cells);
    if (screen->repaint) {
        (void)clearok(stdscr, TRUE);
    }
    (void)erase();
    for (int row = 0; row < rows; row++) {
        draw_row(tty, screen, row, columns, cells);
    }
    free(cells);
    if (tty->typing && !screen->typing) {
        tty_write(IME_OFF, strlen(IME_OFF));
    }
    tty->typing = screen->typing;
    tty->more = screen->more;
    set_title(tty, screen->title);
    tty_write(FRAME_BEGIN, strlen(FRAME_BEGIN));
    place_cursor(screen);
    (void)refresh();
    tty_write(FRAME_END, strlen(FRAME_END));
    if (screen->bell) {
        ring(tty);
    }
}

/* --- the rest --------------------------------------------------------------------------------- */

bool shisa_tty_read(struct shisa_tty *tty, int timeout_ms, struct shisa_key *key)
{
    return tty_guard_signal() == 0 && tty_read_key(tty->more ? 0 : timeout_ms, tty->watched, key);
}

void shisa_tty_watch(struct shisa_tty *tty, int fd)
{
    tty->watched = fd;
}

void shisa_tty_size(const struct shisa_tty *tty, int *columns, int *rows)
{
    (void)tty;
    *columns = COLS;
    *rows = LINES;
}

int shisa_tty_signal(const struct shisa_tty *tty)
{
    (void)tty;
    return tty_guard_signal();
}
