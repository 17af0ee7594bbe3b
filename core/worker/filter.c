/* SPDX-License-Identifier: MIT
 *
 * Memory, but never memory that can be run; the two ends of the socket; and what abort() needs to reach its handler.
 * Written out for the kernel: every child loads it, and a library that builds it anew costs a small plugin a third of
 * its time. What is not named here ends the process.
 */
#include "worker/filter.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A call by another number scheme of the same machine is none of these. */
#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define MACHINE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define MACHINE AUDIT_ARCH_RISCV64
#else
#error "name the machine, and look up where the low half of an argument lies"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define END(how) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_##how)
#define UNLESS(test, value, skipped) BPF_JUMP(BPF_JMP | (test) | BPF_K, value, 0, skipped)
#define ALLOW(call) UNLESS(BPF_JEQ, SYS_##call, 1), END(ALLOW)
/* The kernel takes these arguments as 32 bits: the low half, which lies first. */
#define ALLOW_WHERE(call, argument, test, value)                                                                       \
    UNLESS(BPF_JEQ, SYS_##call, 4), LOAD(args[argument]), UNLESS(test, value, 1), END(ALLOW), END(KILL_PROCESS)
#define ALLOW_WITHOUT(call, argument, bits)                                                                            \
    UNLESS(BPF_JEQ, SYS_##call, 4), LOAD(args[argument]), UNLESS(BPF_JSET, bits, 1), END(KILL_PROCESS), END(ALLOW)

bool filter_load(void) {
    struct sock_filter code[] = {LOAD(arch),
                                 BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0),
                                 END(KILL_PROCESS),
                                 LOAD(nr),
                                 ALLOW(read),
                                 ALLOW(write),
                                 ALLOW(brk),
                                 ALLOW(munmap),
                                 ALLOW(mremap),
                                 ALLOW(madvise),
                                 ALLOW(futex),
                                 ALLOW(exit_group),
                                 ALLOW(rt_sigreturn),
                                 ALLOW(clock_gettime),
                                 ALLOW(gettimeofday),
                                 ALLOW(rt_sigprocmask),
                                 ALLOW(getpid),
                                 ALLOW(gettid),
                                 ALLOW_WITHOUT(mmap, 2, PROT_EXEC),
                                 ALLOW_WITHOUT(mprotect, 2, PROT_EXEC),
                                 ALLOW_WHERE(tgkill, 0, BPF_JEQ, (unsigned)getpid()),
                                 END(KILL_PROCESS)};
    const struct sock_fprog program = {.len = sizeof code / sizeof code[0], .filter = code};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}
