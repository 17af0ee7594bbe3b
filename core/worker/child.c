/* SPDX-License-Identifier: MIT
 *
 * The child: closes, limits and filters itself, then answers messages until its socket closes. A step that cannot be
 * taken ends it: a child that is not confined never serves.
 */
#include "worker/child.h"
#include "base/cleanup.h"
#include "base/limits.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

void worker_no_memory(void) {
    _exit(CHILD_NO_MEMORY);
}

/* A library that gets no memory may call abort(): malloc has left ENOMEM in errno. Any other abort is a crash. */
static void on_abort(int signal_number) {
    (void)signal_number;
    /* NOLINTNEXTLINE(bugprone-signal-handler,cert-sig30-c): errno is the thread's own variable, read and no more */
    _exit(errno == ENOMEM ? CHILD_NO_MEMORY : CHILD_ABORTED);
}

static bool signals_reset(void) {
    for (int i = 1; i < NSIG; i++)
        if (i != SIGKILL && i != SIGSTOP)
            (void)signal(i, SIG_DFL); /* the two that the C library keeps for itself are refused: no matter */
    sigset_t none;
    sigemptyset(&none);
    return sigprocmask(SIG_SETMASK, &none, NULL) == 0 && signal(SIGABRT, on_abort) != SIG_ERR;
}

/* Leaves /dev/null as 0, 1 and 2 and the socket as CHILD_SOCKET. Sanitized builds keep 2 for their reports. */
static bool descriptors_close(int socket) {
    const int kept = fcntl(socket, F_DUPFD, 10);
    const int nothing = open("/dev/null", O_RDWR);
    if (kept < 0 || nothing < 0)
        return false;
    for (int fd = 0; fd < (CHILD_CONFINED ? 3 : 2); fd++)
        if (dup2(nothing, fd) < 0)
            return false;
    if (dup2(kept, CHILD_SOCKET) < 0)
        return false;
    closefrom(CHILD_SOCKET + 1);
    return true;
}

static bool limit_set(__rlimit_resource_t what, rlim_t soft, rlim_t hard) {
    struct rlimit now;
    if (getrlimit(what, &now) < 0)
        return false;
    if (hard > now.rlim_max)
        hard = now.rlim_max;
    const struct rlimit limit = {.rlim_cur = soft < hard ? soft : hard, .rlim_max = hard};
    return setrlimit(what, &limit) == 0;
}

/* Bytes of address space in use, or 0. */
static size_t address_space(void) {
    cleanup_(fd_cleanup) int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    char text[64] = "";
    if (fd < 0 || read(fd, text, sizeof text - 1) <= 0)
        return 0;
    return (size_t)strtoul(text, NULL, 10) * (size_t)sysconf(_SC_PAGESIZE);
}

static bool limits_set(const struct worker_spec *spec) {
    const rlim_t cpu = CHILD_BUSY_SECONDS + 2 + 2 * spec->ms / 1000;
    if (CHILD_CONFINED) {
        const size_t used = address_space();
        if (!used || !limit_set(RLIMIT_AS, used + spec->memory, used + spec->memory))
            return false;
    }
    return limit_set(RLIMIT_CPU, cpu, cpu + 1) && limit_set(RLIMIT_FSIZE, 0, 0) && limit_set(RLIMIT_CORE, 0, 0) &&
           limit_set(RLIMIT_NPROC, 0, 0) && limit_set(RLIMIT_MEMLOCK, 0, 0);
}

/* The parent may have gone between fork and prctl; then nobody would send the signal. */
static bool tied_to_parent(pid_t parent) {
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == parent && prctl(PR_SET_DUMPABLE, 0) == 0 &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

/* Memory, but never memory that can be run; the two ends of the socket; and what abort() needs to reach on_abort. */
static bool filter_load(void) {
    static const int plain[] = {SCMP_SYS(read),          SCMP_SYS(write),        SCMP_SYS(brk),
                                SCMP_SYS(munmap),        SCMP_SYS(mremap),       SCMP_SYS(madvise),
                                SCMP_SYS(futex),         SCMP_SYS(exit_group),   SCMP_SYS(rt_sigreturn),
                                SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(rt_sigprocmask),
                                SCMP_SYS(getpid),        SCMP_SYS(gettid)};
    static const int mapping[] = {SCMP_SYS(mmap), SCMP_SYS(mprotect)};
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return false;
    int rc = 0;
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        rc |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, plain[i], 0);
    for (size_t i = 0; i < sizeof mapping / sizeof mapping[0]; i++)
        rc |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, mapping[i], 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    rc |=
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0));
    rc |= seccomp_load(filter);
    seccomp_release(filter);
    return rc == 0;
}

static bool read_all(void *data, size_t len) {
    for (char *at = data; len > 0;) {
        const ssize_t n = read(CHILD_SOCKET, at, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

static bool write_all(const void *data, size_t len) {
    for (const char *at = data; len > 0;) {
        const ssize_t n = write(CHILD_SOCKET, at, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        len -= (size_t)n;
    }
    return true;
}

/* False when the socket has closed. */
static bool serve_one(const struct worker_spec *spec, void *prepared) {
    uint32_t len;
    if (!read_all(&len, sizeof len))
        return false;
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    unsigned char *message = arena_alloc(arena, len);
    if (!read_all(message, len))
        return false;
    struct wire in = {.data = message, .len = len};
    struct buf out;
    buf_init(&out, arena);
    errno = 0; /* on_abort looks at it */
    spec->serve(prepared, &in, &out);
    const uint32_t answer = out.len > LIMIT_MESSAGE_BYTES ? UINT32_MAX : (uint32_t)out.len;
    return write_all(&answer, sizeof answer) && write_all(out.data, answer);
}

void child_run(const struct worker_spec *spec, int socket, pid_t parent) {
    if (!signals_reset() || !descriptors_close(socket) || !limits_set(spec) || !tied_to_parent(parent))
        _exit(CHILD_NO_START);
    errno = 0;
    void *prepared = spec->prepare ? spec->prepare(spec->context) : NULL;
    /* valgrind keeps files for itself and refuses this limit; a build for it is not confined */
    const bool closed = limit_set(RLIMIT_NOFILE, 0, 0);
    if (CHILD_CONFINED && (!closed || !filter_load()))
        _exit(CHILD_NO_START);
    while (serve_one(spec, prepared))
        ;
    _exit(CHILD_DONE);
}
