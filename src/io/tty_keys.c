#ifndef _XOPEN_SOURCE /* curses' wide characters, wcwidth; its pkg-config file may say so too */
#define _XOPEN_SOURCE 700
#endif
#include "tty_internal.h"

#include <curses.h>
#include <poll.h>
#include <unistd.h>

enum { REST_MS = 25 }; /* as curses waits for the rest of a key */

/* Above everything that curses itself may return. */
enum { OWN_KEYS = KEY_MAX + 1 };

/* What terminals send around a paste and when they gain or lose the focus. */
static const struct {
    const char *sequence;
    enum shisa_key_code code;
} own_keys[] = {
    { "\033[200~", SHISA_KEY_PASTE_BEGIN },
    { "\033[201~", SHISA_KEY_PASTE_END },
    { "\033[I", SHISA_KEY_FOCUS_IN },
    { "\033[O", SHISA_KEY_FOCUS_OUT },
};

enum { OWN_KEY_COUNT = sizeof own_keys / sizeof own_keys[0] };

static const struct {
    int key;
    enum shisa_key_code code;
} curses_keys[] = {
    { KEY_ENTER, SHISA_KEY_ENTER },   { KEY_BTAB, SHISA_KEY_BACKTAB },
    { KEY_DC, SHISA_KEY_DELETE },     { KEY_BACKSPACE, SHISA_KEY_BACKSPACE },
    { KEY_UP, SHISA_KEY_UP },         { KEY_DOWN, SHISA_KEY_DOWN },
    { KEY_LEFT, SHISA_KEY_LEFT },     { KEY_RIGHT, SHISA_KEY_RIGHT },
    { KEY_PPAGE, SHISA_KEY_PAGE_UP }, { KEY_NPAGE, SHISA_KEY_PAGE_DOWN },
    { KEY_HOME, SHISA_KEY_HOME },     { KEY_END, SHISA_KEY_END },
    { KEY_F(1), SHISA_KEY_F1 },       { KEY_F(2), SHISA_KEY_F2 },
    { KEY_F(3), SHISA_KEY_F3 },       { KEY_F(4), SHISA_KEY_F4 },
    { KEY_F(5), SHISA_KEY_F5 },       { KEY_F(6), SHISA_KEY_F6 },
    { KEY_F(10), SHISA_KEY_F10 },     { KEY_F(12), SHISA_KEY_F12 },
};

void tty_define_keys(void)
{
    for (int i = 0; i < OWN_KEY_COUNT; i++) {
        (void)define_key(own_keys[i].sequence, OWN_KEYS + i);
    }
}

static bool read_mouse(struct shisa_key *key)
{
    MEVENT event;
    if (getmouse(&event) != OK) {
        return false;
    }
    key->row = event.y;
    key->column = event.x;
    if ((event.bstate & BUTTON4_PRESSED) != 0) {
        key->code = SHISA_KEY_WHEEL_UP;
    } else if ((event.bstate & BUTTON5_PRESSED) != 0) {
        key->code = SHISA_KEY_WHEEL_DOWN;
    } else if ((event.bstate & BUTTON1_PRESSED) != 0) {
        key->code = SHISA_KEY_CLICK;
    } else {
        return false;
    }
    return true;
}

static bool translate(int code, struct shisa_key *key)
{
    if (code == KEY_MOUSE) {
        return read_mouse(key);
    }
    if (code >= OWN_KEYS && code < OWN_KEYS + OWN_KEY_COUNT) {
        key->code = own_keys[code - OWN_KEYS].code;
        return true;
    }
    for (size_t i = 0; i < sizeof curses_keys / sizeof curses_keys[0]; i++) {
        if (curses_keys[i].key == code) {
            key->code = curses_keys[i].code;
            return true;
        }
    }
    return false; /* KEY_RESIZE: curses has taken the new size over */
}

enum got { GOT_NOTHING, GOT_KEY, GOT_OTHER };

/* What is there, or within that time comes, as curses understands it. */
static enum got get_key(int timeout_ms, struct shisa_key *key)
{
    wint_t got;
    *key = (struct shisa_key){ .code = SHISA_KEY_TEXT };
    timeout(timeout_ms);
    int kind = get_wch(&got);
    if (kind == KEY_CODE_YES) {
        return translate((int)got, key) ? GOT_KEY : GOT_OTHER;
    }
    key->rune = (uint32_t)got;
    return kind == OK ? GOT_KEY : GOT_NOTHING;
}

/* Is something typed? Waits for it, for `watched` or for a signal. */
static bool wait_typed(int timeout_ms, int watched)
{
    struct pollfd fds[] = { { .fd = STDIN_FILENO, .events = POLLIN },
                            { .fd = watched, .events = POLLIN } };
    return poll(fds, 2, timeout_ms) > 0 && fds[0].revents != 0;
}

/* curses waits for the keyboard only, and may hold what is not in it any more, bytes or a new size:
 * so it is asked before the wait. Once something is typed it may take the time that the rest of a
 * character needs to arrive. */
bool tty_read_key(int timeout_ms, int watched, struct shisa_key *key)
{
    enum got got = get_key(wait_typed(0, -1) ? REST_MS : 0, key);
    if (got == GOT_NOTHING && timeout_ms > 0) {
        got = get_key(wait_typed(timeout_ms, watched) ? REST_MS : 0, key);
    }
    return got == GOT_KEY;
}
