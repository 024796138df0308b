/* What a confined seat can no longer do: each row is tried before, when it works, and after. */
#ifndef _GNU_SOURCE /* syscall */
#define _GNU_SOURCE
#endif
#include "../run.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shisa/io.h"

#if defined(__SANITIZE_ADDRESS__)
#define INSTRUMENTED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define INSTRUMENTED true
#endif
#endif
#ifndef INSTRUMENTED
#define INSTRUMENTED false
#endif

enum { WORKED = 7, FAILED = 8, SETUP = 9 };

static bool starts_a_program(void)
{
    (void)execl("/bin/sh", "sh", "-c", "exit 7", (char *)NULL);
    return false;
}

static bool starts_a_process(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        _exit(0);
    }
    return pid > 0 && waitpid(pid, NULL, 0) == pid;
}

static bool signals_its_neighbour(void)
{
    return kill(getppid(), 0) == 0;
}

static bool signals_its_neighbour_by_thread(void)
{
    return syscall(SYS_tgkill, getppid(), getppid(), 0) == 0;
}

static bool is_looked_into(void)
{
    return ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0;
}

static bool writes_a_file(void)
{
    char path[] = "/tmp/shisa-confine-XXXXXX";
    int fd = mkstemp(path);
    bool written = fd >= 0 && write(fd, "x", 1) == 1;
    if (fd >= 0) {
        (void)unlink(path);
        (void)close(fd);
    }
    return written;
}

static bool opens_many_files(void)
{
    for (int i = 0; i < 64; i++) {
        if (dup(STDERR_FILENO) < 0) {
            return false;
        }
    }
    return true;
}

static bool takes_much_memory(void)
{
    return mmap(NULL, (size_t)2 << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
                0) != MAP_FAILED;
}

static bool leaves_a_core(void)
{
    struct rlimit limit;
    return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max > 0;
}

static bool can_be_suspended(void)
{
    struct sigaction action;
    return sigaction(SIGTSTP, NULL, &action) == 0 && action.sa_handler != SIG_IGN;
}

/* What must go on working. */
static bool raises_a_signal_at_itself(void)
{
    (void)signal(SIGUSR1, SIG_IGN);
    return raise(SIGUSR1) == 0;
}

static bool talks_to_a_hub(void)
{
    int ends[2];
    char byte;
    return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 && write(ends[0], "x", 1) == 1 &&
           read(ends[1], &byte, 1) == 1;
}

static bool reads_a_file(void)
{
    int fd = open("/proc/self/status", O_RDONLY);
    return fd >= 0 && close(fd) == 0;
}

static const struct {
    const char *name;
    bool (*works)(void);
    bool kept;
    bool filtered; /* by what instrumented builds go without */
} rows[] = {
    { "starts a program", starts_a_program, false, true },
    { "starts a process", starts_a_process, false, true },
    { "signals its neighbour", signals_its_neighbour, false, true },
    { "signals its neighbour by thread", signals_its_neighbour_by_thread, false, true },
    { "is looked into", is_looked_into, false, true },
    { "takes much memory", takes_much_memory, false, true },
    { "writes a file", writes_a_file, false, false },
    { "opens many files", opens_many_files, false, false },
    { "leaves a core", leaves_a_core, false, false },
    { "can be suspended", can_be_suspended, false, false },
    { "raises a signal at itself", raises_a_signal_at_itself, true, false },
    { "talks to a hub", talks_to_a_hub, true, false },
    { "reads a file", reads_a_file, true, false },
};

enum { ROWS = sizeof rows / sizeof rows[0] };

static int try_in_child(bool (*works)(void), bool confined)
{
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        struct shisa_err err;
        if (confined && shisa_confine(&err) != SHISA_OK) {
            fprintf(stderr, "%s\n", err.text);
            _exit(SETUP);
        }
        _exit(works() ? WORKED : FAILED);
    }
    ck_assert_int_gt(pid, 0);
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    ck_assert_msg(WIFEXITED(status), "ended by signal %d", WTERMSIG(status));
    return WEXITSTATUS(status);
}

START_TEST(a_confined_process_can_do_what_a_seat_needs_and_no_more)
{
    if (rows[_i].filtered && INSTRUMENTED) {
        return;
    }
    struct rlimit core = { 1 << 20, 1 << 20 };
    (void)setrlimit(RLIMIT_CORE, &core); /* where it is 0 already, the row cannot tell */
    bool tells = getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max > 0;
    if (rows[_i].works != leaves_a_core || tells) {
        ck_assert_msg(try_in_child(rows[_i].works, false) == WORKED, "%s: not even before",
                      rows[_i].name);
    }
    int wanted = rows[_i].kept ? WORKED : FAILED;
    ck_assert_msg(try_in_child(rows[_i].works, true) == wanted, "%s", rows[_i].name);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { a_confined_process_can_do_what_a_seat_needs_and_no_more, NULL };
    return run_rows("io-confine", tests, ROWS);
}
