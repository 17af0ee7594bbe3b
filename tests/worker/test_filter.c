/* SPDX-License-Identifier: MIT
 *
 * The filter: every call there is, made once by a process that has loaded it. Sanitizers make calls of their own, so
 * nothing is tried with them.
 */
#include "suite.h"
#include "worker/child.h"
#include "worker/filter.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CALLS = 600, OTHER_SCHEME = 0x40000000 /* x86's calls with short pointers; elsewhere nothing */ };

static const long allowed[] = {SYS_read,         SYS_write,         SYS_brk,          SYS_munmap,
                               SYS_mremap,       SYS_madvise,       SYS_futex,        SYS_exit_group,
                               SYS_rt_sigreturn, SYS_clock_gettime, SYS_gettimeofday, SYS_rt_sigprocmask,
                               SYS_getpid,       SYS_gettid,        SYS_mmap,         SYS_mprotect};

/* The kernel takes what its own probes call past every filter; from anywhere else it does nothing. */
static bool is_of_probes(long number) {
#if defined(__x86_64__)
    return number == 335 || number == 336;
#else
    return number < 0;
#endif
}

static bool is_allowed(long number) {
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++)
        if (allowed[i] == number)
            return true;
    return false;
}

/* Is a filtered process ended for making this call? The other arguments are 0. */
static bool is_ended(long number, long first, long third) {
    const pid_t child = fork();
    if (child == 0) {
        if (!filter_load())
            _exit(1);
        (void)syscall(number, first, 0, third, 0, 0, 0);
        _exit(0);
    }
    int status = 0;
    ck_assert_quiet(waitpid(child, &status, 0) == child, "call %ld: lost", number);
    ck_assert_quiet(WIFSIGNALED(status) || WEXITSTATUS(status) == 0, "call %ld: not filtered", number);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}

START_TEST(every_call_that_is_not_named_ends_the_process) {
    if (!CHILD_CONFINED)
        return;
    for (long number = 0; number < CALLS; number++)
        ck_assert_quiet(is_of_probes(number) || is_ended(number, 0, 0) == !is_allowed(number), "call %ld", number);
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++)
        ck_assert_quiet(is_ended(allowed[i] | OTHER_SCHEME, 0, 0), "call %ld of another scheme", allowed[i]);
}
END_TEST

START_TEST(memory_that_can_be_run_ends_the_process) {
    if (!CHILD_CONFINED)
        return;
    static const long calls[] = {SYS_mmap, SYS_mprotect};
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        ck_assert(!is_ended(calls[i], 0, PROT_READ | PROT_WRITE));
        ck_assert(is_ended(calls[i], 0, PROT_EXEC));
        ck_assert(is_ended(calls[i], 0, PROT_READ | PROT_WRITE | PROT_EXEC));
        ck_assert(is_ended(calls[i], 0, -1));
    }
}
END_TEST

START_TEST(a_process_signals_nobody_but_itself) {
    if (!CHILD_CONFINED)
        return;
    ck_assert(is_ended(SYS_tgkill, getpid(), 0));
    ck_assert(is_ended(SYS_tgkill, getppid(), 0));
    ck_assert(is_ended(SYS_tgkill, 1, 0));
    const pid_t child = fork();
    if (child == 0)
        _exit(filter_load() && syscall(SYS_tgkill, getpid(), gettid(), 0) == 0 ? 0 : 1);
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}
END_TEST

SUITE("filter", every_call_that_is_not_named_ends_the_process, memory_that_can_be_run_ends_the_process,
      a_process_signals_nobody_but_itself)
