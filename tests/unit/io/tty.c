#include "shisa/io.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "../run.h"

/* A pseudo-terminal: a child sits at it, the test holds the other end. */
static int master = -1, slave = -1;
static pid_t child;
static struct termios before;

/* Runs `sit` in a child that has the terminal as standard input and output. */
static void seat(const char *term, int (*sit)(void))
{
    struct winsize size = { .ws_row = 24, .ws_col = 80 };
    master = posix_openpt(O_RDWR | O_NOCTTY);
    ck_assert_int_ge(master, 0);
    ck_assert(grantpt(master) == 0 && unlockpt(master) == 0);
    slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    ck_assert_int_ge(slave, 0);
    ck_assert_int_eq(ioctl(master, TIOCSWINSZ, &size), 0);
    ck_assert_int_eq(tcgetattr(slave, &before), 0);
    child = fork();
    if (child == 0) {
        setsid();
        dup2(slave, STDIN_FILENO);
        dup2(slave, STDOUT_FILENO);
        close(master);
        close(slave);
        setenv("TERM", term, 1);
        setenv("LC_ALL", "C.UTF-8", 1);
        _exit(sit());
    }
}

/* Adds what the child wrote, if it writes within that time; false when it did not. */
static bool listen_for(int milliseconds, struct shisa_buf *out)
{
    char part[4096];
    struct timeval patience = { milliseconds / 1000, milliseconds % 1000 * 1000 };
    fd_set set;
    FD_ZERO(&set);
    FD_SET(master, &set);
    if (select(master + 1, &set, NULL, NULL, &patience) != 1) {
        return false;
    }
    ssize_t len = read(master, part, sizeof part);
    shisa_buf_add(out, part, len > 0 ? (size_t)len : 0);
    return len > 0;
}

static void hear(const char *end, struct shisa_buf *out)
{
    while (out->len == 0 || strstr(out->data, end) == NULL) {
        ck_assert_msg(listen_for(10000, out), "no \"%s\" in %s", end,
                      out->len == 0 ? "" : out->data);
    }
}

/* How the child ended, as waitpid says it. The terminal must be set as before. */
static int leave(struct shisa_buf *out)
{
    int how;
    struct termios after;
    while (waitpid(child, &how, WNOHANG) == 0) {
        (void)listen_for(20, out);
    }
    while (listen_for(20, out)) {
    }
    ck_assert_int_eq(tcgetattr(slave, &after), 0);
    ck_assert_uint_eq(after.c_lflag, before.c_lflag);
    ck_assert_uint_eq(after.c_iflag, before.c_iflag);
    ck_assert_uint_eq(after.c_oflag, before.c_oflag);
    close(slave);
    close(master);
    return how;
}

static struct shisa_tty *open_tty(void)
{
    struct shisa_tty *tty;
    return shisa_tty_open((struct shisa_tty_options){ 0 }, &tty, NULL) == SHISA_OK ? tty : NULL;
}

static void draw(struct shisa_tty *tty)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = SHISA_JA });
    shisa_tty_draw(tty, shisa_term_draw(term));
    shisa_term_destroy(term);
}

/* --- what cannot show a screen ---------------------------------------------------------------- */

static int sit_refused(void)
{
    struct shisa_tty *tty;
    struct shisa_err err;
    return (int)shisa_tty_open((struct shisa_tty_options){ 0 }, &tty, &err);
}

START_TEST(a_terminal_that_shows_only_lines_is_refused_and_left_alone)
{
    const char *const terms[] = { "dumb", "", "no-such-terminal" };
    for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
        struct shisa_buf out = { 0 };
        seat(terms[i], sit_refused);
        int how = leave(&out);
        ck_assert_msg(WIFEXITED(how) && WEXITSTATUS(how) == SHISA_REFUSED, "%s", terms[i]);
        ck_assert_uint_eq(out.len, 0);
        shisa_buf_finish(&out);
    }
}
END_TEST

/* --- drawing, and putting everything back ----------------------------------------------------- */

static int sit_and_close(void)
{
    struct shisa_tty *tty = open_tty();
    int columns, rows;
    shisa_tty_size(tty, &columns, &rows);
    draw(tty);
    shisa_tty_close(tty);
    return columns == 80 && rows == 24 ? 0 : 1;
}

START_TEST(a_screen_is_drawn_and_the_terminal_put_back)
{
    struct shisa_buf out = { 0 };
    seat("xterm-256color", sit_and_close);
    int how = leave(&out);
    ck_assert(WIFEXITED(how) && WEXITSTATUS(how) == 0);
    ck_assert_ptr_nonnull(strstr(out.data, "演習・訓練"));
    ck_assert_ptr_nonnull(strstr(out.data, "\033[?2004h"));
    ck_assert_ptr_nonnull(strstr(strstr(out.data, "\033[?2004h"), "\033[?2004l"));
    ck_assert_ptr_nonnull(strstr(out.data, "\033[?1049l"));
    shisa_buf_finish(&out);
}
END_TEST

static int sit_until_asked(void)
{
    struct shisa_tty *tty = open_tty();
    struct shisa_key key;
    draw(tty);
    while (shisa_tty_signal(tty) == 0) {
        (void)shisa_tty_read(tty, 100, &key);
    }
    int number = shisa_tty_signal(tty);
    shisa_tty_close(tty);
    return number;
}

START_TEST(a_signal_to_end_is_told_and_the_program_closes_in_order)
{
    const int numbers[] = { SIGTERM, SIGHUP, SIGINT };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct shisa_buf out = { 0 };
        seat("xterm", sit_until_asked);
        hear("接続中", &out);
        kill(child, numbers[i]);
        int how = leave(&out);
        ck_assert(WIFEXITED(how) && WEXITSTATUS(how) == numbers[i]);
        shisa_buf_finish(&out);
    }
}
END_TEST

static int sit_and_abort(void)
{
    draw(open_tty());
    close(STDERR_FILENO); /* its last word is for the log */
    SHISA_ASSERT(false);
    return 0;
}

static int sit_and_crash(void)
{
    draw(open_tty());
    raise(SIGSEGV);
    return 0;
}

static int sit_deaf(void)
{
    draw(open_tty());
    while (pause() != 0) {
    }
    return 0;
}

START_TEST(however_the_program_dies_the_terminal_is_put_back)
{
    static const struct {
        int (*sit)(void);
        int kill, dies_of;
    } rows[] = { { sit_and_abort, 0, SIGABRT },
                 { sit_and_crash, 0, SIGSEGV },
                 { sit_deaf, SIGTERM, SIGTERM } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf out = { 0 };
        seat("xterm", rows[i].sit);
        hear("接続中", &out);
        for (int times = 0; rows[i].kill != 0 && times < 2; times++) {
            kill(child, rows[i].kill);
            usleep(50000); /* two that come at once are one */
        }
        int how = leave(&out);
        ck_assert_msg(WIFSIGNALED(how) && WTERMSIG(how) == rows[i].dies_of, "row %zu", i);
        ck_assert_ptr_nonnull(strstr(out.data, "\033[?1049l"));
        ck_assert_ptr_nonnull(strstr(out.data, "\033[?2004l"));
        shisa_buf_finish(&out);
    }
}
END_TEST

/* --- keys ------------------------------------------------------------------------------------- */

static const struct {
    const char *bytes;
    struct shisa_key key;
} keys[] = {
    { "a", { SHISA_KEY_TEXT, 'a', 0, 0 } },
    { "\xE3\x81\x82", { SHISA_KEY_TEXT, 0x3042, 0, 0 } },
    { "\x03", { SHISA_KEY_TEXT, 3, 0, 0 } },
    { "\r", { SHISA_KEY_TEXT, '\r', 0, 0 } },
    { "\n", { SHISA_KEY_TEXT, '\n', 0, 0 } },
    { "\t", { SHISA_KEY_TEXT, '\t', 0, 0 } },
    { "\033[200~", { SHISA_KEY_PASTE_BEGIN, 0, 0, 0 } },
    { "\033[201~", { SHISA_KEY_PASTE_END, 0, 0, 0 } },
    { "\033[I", { SHISA_KEY_FOCUS_IN, 0, 0, 0 } },
    { "\033[O", { SHISA_KEY_FOCUS_OUT, 0, 0, 0 } },
    { "\033OA", { SHISA_KEY_UP, 0, 0, 0 } },
    { "\033[6~", { SHISA_KEY_PAGE_DOWN, 0, 0, 0 } },
    { "\033[Z", { SHISA_KEY_BACKTAB, 0, 0, 0 } },
    { "\033OP", { SHISA_KEY_F1, 0, 0, 0 } },
    { "\033[15~", { SHISA_KEY_F5, 0, 0, 0 } },
    { "\033[<0;11;6M", { SHISA_KEY_CLICK, 0, 5, 10 } },
    { "\033[<64;1;1M", { SHISA_KEY_WHEEL_UP, 0, 0, 0 } },
    { "\033[<65;1;1M", { SHISA_KEY_WHEEL_DOWN, 0, 0, 0 } },
    { "\033", { SHISA_KEY_TEXT, 27, 0, 0 } },
};

enum { KEYS = sizeof keys / sizeof keys[0] };

/* Answers with the number of the first key that came out otherwise than it should. */
static int sit_and_read(void)
{
    struct shisa_tty *tty = open_tty();
    int wrong = 0;
    draw(tty);
    for (int i = 0; i < KEYS && wrong == 0; i++) {
        struct shisa_key key = { 0 }, expected = keys[i].key;
        bool came = false;
        for (int tries = 0; !came && tries < 50; tries++) {
            came = shisa_tty_read(tty, 100, &key);
        }
        bool good = came && key.code == expected.code && key.rune == expected.rune &&
                    key.row == expected.row && key.column == expected.column;
        wrong = good ? 0 : i + 1;
        (void)write(STDOUT_FILENO, "next", 4);
    }
    shisa_tty_close(tty);
    return wrong;
}

START_TEST(every_key_arrives_as_what_it_is)
{
    struct shisa_buf out = { 0 };
    seat("xterm", sit_and_read);
    hear("接続中", &out);
    for (int i = 0; i < KEYS; i++) {
        out.len = 0;
        ck_assert_int_gt(write(master, keys[i].bytes, strlen(keys[i].bytes)), 0);
        hear("next", &out);
    }
    int how = leave(&out);
    ck_assert_msg(WIFEXITED(how) && WEXITSTATUS(how) == 0, "key %d is wrong", WEXITSTATUS(how));
    shisa_buf_finish(&out);
}
END_TEST

/* --- beside the keyboard ---------------------------------------------------------------------- */

static int64_t wall(void)
{
    struct shisa_clock clock = shisa_wall_clock();
    return clock.now_ms(clock.self);
}

/* How long a read of at most two seconds took; -1: a key came. */
static int64_t read_time(struct shisa_tty *tty)
{
    struct shisa_key key;
    int64_t begin = wall();
    return shisa_tty_read(tty, 2000, &key) ? -1 : wall() - begin;
}

/* Answers with the number of the first thing that was otherwise than it should be. */
static int sit_and_watch(void)
{
    struct shisa_tty *tty = open_tty();
    struct shisa_key key;
    char byte;
    int pipes[2], wrong = 0;
    draw(tty);
    wrong = wrong == 0 && pipe(pipes) != 0 ? 1 : wrong;
    shisa_tty_watch(tty, pipes[0]);
    wrong = wrong == 0 && read_time(tty) < 1900 ? 2 : wrong; /* nothing is there */
    (void)write(pipes[1], "x", 1);
    int64_t woken = read_time(tty);
    wrong = wrong == 0 && (woken < 0 || woken > 1000) ? 3 : wrong;
    (void)write(STDOUT_FILENO, "next", 4); /* a key comes through although it can be read */
    int tries = 0;
    while (!shisa_tty_read(tty, 2000, &key) && tries++ < 100) {
        usleep(10000);
    }
    wrong = wrong == 0 && key.rune != 'k' ? 4 : wrong;
    (void)read(pipes[0], &byte, 1);
    close(pipes[1]);
    woken = read_time(tty); /* it has hung up */
    wrong = wrong == 0 && (woken < 0 || woken > 1000) ? 5 : wrong;
    shisa_tty_watch(tty, -1);
    wrong = wrong == 0 && read_time(tty) < 1900 ? 6 : wrong;
    shisa_tty_close(tty);
    return wrong;
}

START_TEST(a_watched_descriptor_wakes_who_waits_for_a_key)
{
    struct shisa_buf out = { 0 };
    seat("xterm", sit_and_watch);
    hear("next", &out);
    ck_assert_int_eq(write(master, "k", 1), 1);
    int how = leave(&out);
    ck_assert_msg(WIFEXITED(how) && WEXITSTATUS(how) == 0, "number %d", WEXITSTATUS(how));
    shisa_buf_finish(&out);
}
END_TEST

static int sit_and_grow(void)
{
    struct shisa_tty *tty = open_tty();
    struct shisa_key key;
    int columns = 80, rows = 24;
    draw(tty);
    for (int tries = 0; columns == 80 && tries < 50; tries++) {
        (void)shisa_tty_read(tty, 100, &key);
        shisa_tty_size(tty, &columns, &rows);
    }
    shisa_tty_close(tty);
    return columns == 100 && rows == 30 ? 0 : 1;
}

START_TEST(a_new_size_is_taken_over)
{
    struct shisa_buf out = { 0 };
    struct winsize size = { .ws_row = 30, .ws_col = 100 };
    seat("xterm", sit_and_grow);
    hear("接続中", &out);
    ck_assert_int_eq(ioctl(master, TIOCSWINSZ, &size), 0);
    kill(child, SIGWINCH); /* a child without a controlling terminal is not told by itself */
    int how = leave(&out);
    ck_assert(WIFEXITED(how) && WEXITSTATUS(how) == 0);
    shisa_buf_finish(&out);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_terminal_that_shows_only_lines_is_refused_and_left_alone,
        a_screen_is_drawn_and_the_terminal_put_back,
        a_signal_to_end_is_told_and_the_program_closes_in_order,
        however_the_program_dies_the_terminal_is_put_back,
        every_key_arrives_as_what_it_is,
        a_watched_descriptor_wakes_who_waits_for_a_key,
        a_new_size_is_taken_over,
        NULL,
    };
    return run_tests("io-tty", tests);
}
