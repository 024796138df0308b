/* io: what the files of the terminal share. */
#ifndef SHISA_IO_TTY_INTERNAL_H
#define SHISA_IO_TTY_INTERNAL_H

#include "shisa/io.h"

/* --- keys: tty_keys.c ------------------------------------------------------------------------- */

/* Teaches curses what it does not know by itself: bracketed paste and focus. */
void tty_define_keys(void);
/* Waits for one, and no longer than until `watched` can be read (-1: nothing is watched); false
 * when nothing came that is a key. */
bool tty_read_key(int timeout_ms, int watched, struct shisa_key *key);

/* --- putting the terminal back: tty_restore.c ------------------------------------------------- */

/* Remembers how the terminal is set, and catches what may end the program. */
SHISA_MUST_USE shisa_status tty_guard_begin(struct shisa_err *err);
/* From now on the terminal is to be put back. */
void tty_guard_arm(void);
/* It has been put back in order: signals do again what they did before. */
void tty_guard_end(void);
int tty_guard_signal(void); /* that asked the program to end; 0: none */
/* Writes all of it to the terminal, whatever interrupts. */
void tty_write(const char *text, size_t len);

/* What our own sequences switched on, off again, and the title as it was. */
#define TTY_MODES_OFF "\033[?2004l\033[?1004l\033[23;2t"
/* The same and all that curses did. */
#define TTY_RESET                                                                                  \
    TTY_MODES_OFF "\033[?1000l\033[?1002l\033[?1006l\033[0m\033[?25h\033[?1l\033>\033[?1049l\r\n"

#endif
