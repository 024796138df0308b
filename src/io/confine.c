/* Walls around a seat that a stranger sits at. The terminal offers no way to a file or a program;
 * these are for the day on which it turns out to have a hole. */
#ifndef _GNU_SOURCE /* RLIMIT_NPROC */
#define _GNU_SOURCE
#endif
#include "shisa/io.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The sanitizers map terabytes, and look for leaks from a second process that traces the first. */
#if defined(__SANITIZE_ADDRESS__)
#define INSTRUMENTED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define INSTRUMENTED 1
#endif
#endif

static shisa_status cannot(const char *what, struct shisa_err *err)
{
    return shisa_refuse(err, SHISA_IO, SHISA_W_CANNOT_CONFINE, what, strerror(errno));
}

/* --- limits ----------------------------------------------------------------------------------- */

#ifndef INSTRUMENTED
enum { MEMORY_MAX = 1 << 30 }; /* a seat of an exercise of national size takes a tenth of it */
#endif

static const struct {
    const char *name;
    int limit;
    rlim_t max;
} limits[] = {
    { "core", RLIMIT_CORE, 0 },      /* what somebody wrote is in it */
    { "fsize", RLIMIT_FSIZE, 0 },    /* no file grows; terminals and sockets are none */
    { "nofile", RLIMIT_NOFILE, 32 }, /* terminal, hub, and what is read at the start */
#ifndef INSTRUMENTED
    { "nproc", RLIMIT_NPROC, 0 },    { "as", RLIMIT_AS, MEMORY_MAX },
#endif
};

static shisa_status set_limits(struct shisa_err *err)
{
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        struct rlimit limit;
        if (getrlimit(limits[i].limit, &limit) != 0) {
            return cannot(limits[i].name, err);
        }
        limit.rlim_max = limit.rlim_max < limits[i].max ? limit.rlim_max : limits[i].max;
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(limits[i].limit, &limit) != 0) {
            return cannot(limits[i].name, err);
        }
    }
    return SHISA_OK;
}

/* --- what the kernel no longer does for us ---------------------------------------------------- */

#if defined(INSTRUMENTED)
#elif defined(__x86_64__)
#define NATIVE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define NATIVE AUDIT_ARCH_RISCV64
#endif

#ifdef NATIVE

static const uint32_t denied[] = {
    SYS_execve,
    SYS_execveat,
    SYS_clone,
    SYS_clone3,
#ifdef SYS_fork
    SYS_fork,
    SYS_vfork,
#endif
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kill, /* whoever sits beside us has the same account */
    SYS_tkill,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_pidfd_send_signal,
};

enum {
    DENIED = sizeof denied / sizeof denied[0],
    PROGRAM_MAX = DENIED + 10,
    OTHER_NUMBERS = 0x40000000 /* x32: the same calls under other numbers */
};

#define STATEMENT(code, value) ((struct sock_filter)BPF_STMT(code, value))
#define JUMP(code, value, yes, no) ((struct sock_filter)BPF_JUMP(code, value, yes, no))
#define LOAD(member) STATEMENT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define RETURN(value) STATEMENT(BPF_RET | BPF_K, value)
#define EQUAL(value, yes, no) JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no)

/* Jumps count what they leave out; the last two statements allow and deny. raise() is tgkill, and
 * may be aimed at ourselves only. */
static unsigned short write_program(struct sock_filter *out)
{
    unsigned short at = 0;
    out[at++] = LOAD(arch);
    out[at++] = EQUAL(NATIVE, 1, 0);
    out[at++] = RETURN(SECCOMP_RET_KILL_PROCESS);
    out[at++] = LOAD(nr);
    out[at++] = JUMP(BPF_JMP | BPF_JGE | BPF_K, OTHER_NUMBERS, DENIED + 4, 0);
    for (unsigned i = 0; i < DENIED; i++) {
        out[at++] = EQUAL(denied[i], (uint8_t)(DENIED + 3 - i), 0);
    }
    out[at++] = EQUAL(SYS_tgkill, 0, 2);
    out[at++] = LOAD(args[0]);
    out[at++] = EQUAL((uint32_t)getpid(), 0, 1);
    out[at++] = RETURN(SECCOMP_RET_ALLOW);
    out[at++] = RETURN(SECCOMP_RET_ERRNO | EPERM);
    SHISA_ASSERT(at == PROGRAM_MAX);
    return at;
}

static shisa_status filter_calls(struct shisa_err *err)
{
    struct sock_filter code[PROGRAM_MAX];
    struct sock_fprog program = { .len = write_program(code), .filter = code };
    bool set = prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    return set ? SHISA_OK : cannot("seccomp", err);
}

#else

static shisa_status filter_calls(struct shisa_err *err)
{
    (void)err; /* the limits have to do */
    return SHISA_OK;
}

#endif

/* --- all of it -------------------------------------------------------------------------------- */

shisa_status shisa_confine(struct shisa_err *err)
{
    static const int stops[] = { SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ };
    for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++) {
        (void)signal(stops[i], SIG_IGN);
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return cannot("no_new_privs", err);
    }
#ifndef INSTRUMENTED
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) { /* not looked into by the seat beside it */
        return cannot("dumpable", err);
    }
#endif
    shisa_status status = set_limits(err);
    return status == SHISA_OK ? filter_calls(err) : status;
}
