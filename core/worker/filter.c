/* SPDX-License-Identifier: MIT
 *
 * Memory, but never memory that can be run; the two ends of the socket; and what abort() needs to reach its handler.
 */
#include "worker/filter.h"
#include "base/cleanup.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

enum { NOBODY = 0x7FFFFFFE, INSTRUCTIONS = 512 }; /* no process has this number */

struct filter {
    struct sock_filter code[INSTRUCTIONS];
    unsigned short n;
    struct sock_filter *own; /* where the child's number is to stand */
};

static int rules_add(scmp_filter_ctx context) {
    static const int plain[] = {SCMP_SYS(read),          SCMP_SYS(write),        SCMP_SYS(brk),
                                SCMP_SYS(munmap),        SCMP_SYS(mremap),       SCMP_SYS(madvise),
                                SCMP_SYS(futex),         SCMP_SYS(exit_group),   SCMP_SYS(rt_sigreturn),
                                SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(rt_sigprocmask),
                                SCMP_SYS(getpid),        SCMP_SYS(gettid)};
    static const int mapping[] = {SCMP_SYS(mmap), SCMP_SYS(mprotect)};
    int rc = 0;
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        rc |= seccomp_rule_add(context, SCMP_ACT_ALLOW, plain[i], 0);
    for (size_t i = 0; i < sizeof mapping / sizeof mapping[0]; i++)
        rc |= seccomp_rule_add(context, SCMP_ACT_ALLOW, mapping[i], 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    return rc | seccomp_rule_add(context, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                 SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)NOBODY, 0));
}

/* Through a file in memory: libseccomp 2.5 hands its work out in no other way. */
static bool code_get(scmp_filter_ctx context, struct filter *filter) {
    cleanup_(fd_cleanup) int fd = memfd_create("filter", MFD_CLOEXEC);
    if (fd < 0 || seccomp_export_bpf(context, fd) < 0)
        return false;
    const ssize_t len = pread(fd, filter->code, sizeof filter->code, 0);
    if (len <= 0 || len == (ssize_t)sizeof filter->code)
        return false;
    filter->n = (unsigned short)((size_t)len / sizeof filter->code[0]);
    return true;
}

/* The one comparison with NOBODY. */
static struct sock_filter *own_find(struct filter *filter) {
    struct sock_filter *found = NULL;
    for (size_t i = 0; i < filter->n; i++) {
        struct sock_filter *one = &filter->code[i];
        if (one->code != (BPF_JMP | BPF_JEQ | BPF_K) || one->k != NOBODY)
            continue;
        if (found)
            return NULL;
        found = one;
    }
    return found;
}

struct filter *filter_make(struct arena *arena) {
    struct filter *filter = ARENA_NEW(arena, struct filter);
    scmp_filter_ctx context = seccomp_init(SCMP_ACT_KILL_PROCESS);
    const bool made = context && rules_add(context) == 0 && code_get(context, filter);
    seccomp_release(context);
    if (!made || !(filter->own = own_find(filter)))
        return NULL;
    return filter;
}

bool filter_load(struct filter *filter) {
    const struct sock_fprog program = {.len = filter->n, .filter = filter->code};
    filter->own->k = (unsigned)getpid();
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}
