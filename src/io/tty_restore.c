#include "tty_internal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* A signal handler can only reach what is static: the one terminal of the process. */
static struct {
    struct termios settings;
    volatile sig_atomic_t armed;
    volatile sig_atomic_t asked; /* the signal that asked to end */
} guard;

void tty_write(const char *text, size_t len)
{
    while (len > 0) {
        ssize_t written = write(STDOUT_FILENO, text, len);
        if (written < 0 && errno != EINTR) {
            return; /* nobody is left to read it */
        }
        text += written > 0 ? written : 0;
        len -= written > 0 ? (size_t)written : 0;
    }
}

/* Only what a signal handler may call. */
static void restore(void)
{
    if (guard.armed) {
        guard.armed = 0;
        tty_write(TTY_RESET, sizeof TTY_RESET - 1);
        (void)tcsetattr(STDIN_FILENO, TCSANOW, &guard.settings);
    }
}

/* A bug: the handler is gone after the first time, so the signal that is raised again ends us and
 * leaves its core. */
static void crashed(int number)
{
    restore();
    (void)raise(number);
}

/* The first time the program may still close in order; whoever asks twice does not want to wait. */
static void asked_to_end(int number)
{
    if (guard.asked != 0) {
        restore();
        (void)signal(number, SIG_DFL);
        (void)raise(number);
    }
    guard.asked = number;
}

static const struct {
    int number;
    void (*handler)(int);
    int flags;
} caught[] = {
    { SIGTERM, asked_to_end, 0 },
    { SIGHUP, asked_to_end, 0 },
    { SIGINT, asked_to_end, 0 },
    { SIGQUIT, asked_to_end, 0 },
    { SIGSEGV, crashed, (int)SA_RESETHAND },
    { SIGBUS, crashed, (int)SA_RESETHAND },
    { SIGFPE, crashed, (int)SA_RESETHAND },
    { SIGILL, crashed, (int)SA_RESETHAND },
    { SIGABRT, crashed, (int)SA_RESETHAND },
};

enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction before[CAUGHT];

shisa_status tty_guard_begin(struct shisa_err *err)
{
    if (tcgetattr(STDIN_FILENO, &guard.settings) != 0) {
        return shisa_fail(err, SHISA_REFUSED, "standard input is not a terminal");
    }
    guard.asked = 0;
    for (int i = 0; i < CAUGHT; i++) {
        struct sigaction action = { .sa_handler = caught[i].handler, .sa_flags = caught[i].flags };
        sigemptyset(&action.sa_mask);
        (void)sigaction(caught[i].number, &action, &before[i]);
    }
    return SHISA_OK;
}

void tty_guard_arm(void)
{
    guard.armed = 1;
}

void tty_guard_end(void)
{
    guard.armed = 0;
    for (int i = 0; i < CAUGHT; i++) {
        (void)sigaction(caught[i].number, &before[i], NULL);
    }
}

int tty_guard_signal(void)
{
    return guard.asked;
}
