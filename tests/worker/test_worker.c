/* SPDX-License-Identifier: MIT
 *
 * Workers: that they answer, that nothing a child does holds or hurts the parent, and that the verdict names what it
 * did.
 */
#include "base/cleanup.h"
#include "base/limits.h"
#include "suite.h"
#include "worker/child.h"
#include "worker/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>

enum { MS = 300, MEMORY = 64 * 1024 * 1024 };

CLEANUP_DEFINE(worker_cleanup, struct worker, worker_destroy)

static double seconds(void) {
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* One deed a byte, done in the child. */
static void hang(void) {
    for (volatile int i = 0;; i = i + 1)
        ;
}

static void stop(void) {
    (void)raise(SIGSTOP);
    hang();
}

/* No null pointer: UBSan would end the child by an exit status of its own. */
static void work_a_little(void) {
    struct timespec used;
    do
        (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    while (used.tv_sec == 0 && used.tv_nsec < MS * 1000000L / 3);
}

static void crash(void) {
    volatile uintptr_t nowhere = 4096;
    *(volatile int *)nowhere = 1;
}

static void leave(void) {
    _exit(0);
}

static void give_up(void) {
    abort();
}

static void say(const void *data, size_t len) {
    if (write(CHILD_SOCKET, data, len) < 0)
        _exit(1);
}

static void promise_too_much(void) {
    say(&(uint32_t){LIMIT_MESSAGE_BYTES + 1}, 4);
    hang();
}

static void stop_half_way(void) {
    say(&(uint32_t){100}, 4);
    say("half", 4);
    _exit(0);
}

static void hang_half_way(void) {
    say(&(uint32_t){100}, 4);
    say("half", 4);
    hang();
}

static void talk_unasked(void) {
    say(&(uint32_t){5}, 4);
    say("early", 5);
    say(&(uint32_t){5}, 4);
    say("extra", 5);
    hang();
}

static void eat_memory(void) {
    struct arena *arena = arena_create();
    for (;;)
        (void)arena_alloc(arena, 1024 * 1024);
}

static void want_it_all(void) {
    (void)arena_alloc(arena_create(), (size_t)MEMORY * 2);
}

static void open_file(void) {
    (void)open("/etc/hostname", O_RDONLY);
}

static void open_socket(void) {
    (void)socket(AF_INET, SOCK_STREAM, 0);
}

static void start_process(void) {
    (void)fork();
}

static void run_memory(void) {
    (void)mprotect(aligned_alloc(4096, 4096), 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
}

static void signal_parent(void) {
    (void)kill(getppid(), SIGTERM);
}

static void nap(void) {
    const double begin = seconds();
    while (seconds() - begin < 0.4 * MS / 1000.0)
        ;
}

typedef void deed(void);
static deed *const deeds[] = {
    ['h'] = hang,          ['s'] = stop,          ['c'] = crash,
    ['l'] = leave,         ['a'] = give_up,       ['p'] = promise_too_much,
    ['w'] = stop_half_way, ['W'] = hang_half_way, ['t'] = talk_unasked,
    ['m'] = eat_memory,    ['M'] = want_it_all,   ['n'] = worker_no_memory,
    ['o'] = open_file,     ['k'] = open_socket,   ['f'] = start_process,
    ['x'] = run_memory,    ['K'] = signal_parent, ['z'] = nap,
    ['b'] = work_a_little,
};

/* Echoes a message, unless its first byte is '!': then it does the deed that the second byte names. */
static void serve(void *prepared, struct wire *in, struct buf *out) {
    if (in->len == 2 && in->data[0] == '!')
        deeds[in->data[1]]();
    buf_puts(out, prepared);
    buf_add(out, in->data, in->len);
}

static void *prepare(const void *context) {
    return (void *)(uintptr_t)context;
}

static struct worker *echo_worker(void) {
    return worker_create(
        &(struct worker_spec){.prepare = prepare, .serve = serve, .context = "", .ms = MS, .memory = MEMORY});
}

static enum worker_verdict call(struct worker *worker, const char *message) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct wire answer;
    const enum worker_verdict verdict = worker_call(worker, message, strlen(message), arena, &answer);
    if (verdict == WORKER_ANSWERED)
        ck_assert(answer.len == strlen(message) && memcmp(answer.data, message, answer.len) == 0);
    return verdict;
}

/* The deed is named, ends within the deadline and half a second, and the next call is served by a fresh child. */
static void check_deed(const char *message, enum worker_verdict expected) {
    cleanup_(worker_cleanup) struct worker *worker = echo_worker();
    const double begin = seconds();
    const enum worker_verdict verdict = call(worker, message);
    ck_assert_msg(verdict == expected, "%s gave %d and not %d", message, (int)verdict, (int)expected);
    ck_assert_double_lt(seconds() - begin, MS / 1000.0 + 0.5);
    ck_assert_int_eq(call(worker, "hello"), WORKER_ANSWERED);
}

static void check_nothing_left(void) {
    ck_assert(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
}

START_TEST(a_message_is_answered_with_what_was_prepared) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(worker_cleanup) struct worker *worker = worker_create(
        &(struct worker_spec){.prepare = prepare, .serve = serve, .context = "so: ", .ms = MS, .memory = MEMORY});
    struct wire answer;
    ck_assert_int_eq(worker_call(worker, "fine", 4, arena, &answer), WORKER_ANSWERED);
    ck_assert(answer.len == 8 && memcmp(answer.data, "so: fine", 8) == 0);
    ck_assert_int_eq(worker_call(worker, "", 0, arena, &answer), WORKER_ANSWERED);
    ck_assert(answer.len == 4 && !answer.bad && answer.at == 0);
}
END_TEST

START_TEST(messages_larger_than_a_socket_holds_come_through_whole) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(worker_cleanup) struct worker *worker =
        worker_create(&(struct worker_spec){.serve = serve, .ms = 5000, .memory = (size_t)256 * 1024 * 1024});
    const size_t len = LIMIT_FILE_BYTES;
    char *data = arena_alloc(arena, len);
    for (size_t i = 0; i < len; i++)
        data[i] = (char)(i * 7 + i / 251);
    struct wire answer;
    ck_assert_int_eq(worker_call(worker, data, len, arena, &answer), WORKER_ANSWERED);
    ck_assert(answer.len == len && memcmp(answer.data, data, len) == 0);
}
END_TEST

START_TEST(a_hang_is_ended_by_the_deadline) {
    check_deed("!h", WORKER_TIME);
    check_deed("!W", WORKER_TIME);
    check_deed("!s", WORKER_TIME);
}
END_TEST

/* This process and its children on one processor, with six that leave nothing over. */
static void crowd_begin(pid_t crowd[6]) {
    cpu_set_t allowed, one;
    ck_assert_int_eq(sched_getaffinity(0, sizeof allowed, &allowed), 0);
    size_t cpu = 0;
    while (!CPU_ISSET(cpu, &allowed))
        cpu++;
    CPU_ZERO(&one);
    CPU_SET(cpu, &one);
    ck_assert_int_eq(sched_setaffinity(0, sizeof one, &one), 0);
    for (size_t i = 0; i < 6; i++)
        if ((crowd[i] = fork()) == 0)
            hang();
}

START_TEST(a_child_that_a_busy_machine_keeps_waiting_gets_more_time_where_the_caller_has_it) {
    pid_t crowd[6];
    struct worker_spec spec = {.prepare = prepare, .serve = serve, .context = "", .ms = MS, .memory = MEMORY};
    cleanup_(worker_cleanup) struct worker *hurried = worker_create(&spec);
    spec.patience = 20;
    cleanup_(worker_cleanup) struct worker *patient = worker_create(&spec);
    crowd_begin(crowd);
    const enum worker_verdict late = call(hurried, "!b"), answered = call(patient, "!b");
    const double begin = seconds();
    const enum worker_verdict stopped = call(patient, "!s");
    const double waited = seconds() - begin;
    for (size_t i = 0; i < 6; i++) {
        (void)kill(crowd[i], SIGKILL);
        (void)waitpid(crowd[i], NULL, 0);
    }
    ck_assert(late == WORKER_TIME || late == WORKER_STARVED);
    ck_assert_int_eq(answered, WORKER_ANSWERED);
    ck_assert_int_eq(stopped, WORKER_TIME); /* it would not run if it could */
    ck_assert_double_lt(waited, 20 * MS / 1000.0);
}
END_TEST

START_TEST(a_crash_is_named_and_the_next_call_gets_a_fresh_child) {
    check_deed("!c", WORKER_CRASHED);
    check_deed("!a", WORKER_CRASHED);
}
END_TEST

START_TEST(an_answer_too_long_or_cut_is_bad) {
    check_deed("!p", WORKER_BAD_ANSWER);
    check_deed("!w", WORKER_BAD_ANSWER);
    check_deed("!l", WORKER_BAD_ANSWER);
}
END_TEST

START_TEST(an_answer_given_unasked_is_not_taken_for_the_next_calls) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(worker_cleanup) struct worker *worker = echo_worker();
    struct wire answer;
    ck_assert_int_eq(worker_call(worker, "!t", 2, arena, &answer), WORKER_ANSWERED);
    (void)poll(NULL, 0, 50);
    ck_assert_int_eq(call(worker, "mine"), WORKER_ANSWERED);
}
END_TEST

/* Asks all at once, and takes: deeds among them are named, what stands beside them is answered. */
static void check_ahead(const char *const *messages, const enum worker_verdict *expected, size_t n) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(worker_cleanup) struct worker *worker = echo_worker();
    for (size_t i = 0; i < n; i++)
        worker_ask(worker, messages[i], strlen(messages[i]));
    for (size_t i = 0; i < n; i++) {
        struct wire answer;
        const double begin = seconds();
        const enum worker_verdict verdict = worker_take(worker, arena, &answer);
        ck_assert_msg(verdict == expected[i], "%s gave %d and not %d", messages[i], (int)verdict, (int)expected[i]);
        ck_assert_double_lt(seconds() - begin, MS / 1000.0 + 0.5);
        if (verdict == WORKER_ANSWERED)
            ck_assert(answer.len == strlen(messages[i]) && memcmp(answer.data, messages[i], answer.len) == 0);
    }
    ck_assert_int_eq(call(worker, "hello"), WORKER_ANSWERED);
}

START_TEST(messages_asked_ahead_are_answered_in_their_order) {
    static const char *const messages[] = {"one", "", "three", "four"};
    static const enum worker_verdict expected[4] = {WORKER_ANSWERED, WORKER_ANSWERED, WORKER_ANSWERED, WORKER_ANSWERED};
    check_ahead(messages, expected, 4);
}
END_TEST

START_TEST(what_is_asked_behind_a_culprit_is_answered_by_the_next_child) {
    static const char *const messages[] = {"one", "!c", "three", "!h", "!n", "six", "!w"};
    static const enum worker_verdict expected[] = {WORKER_ANSWERED, WORKER_CRASHED,  WORKER_ANSWERED,  WORKER_TIME,
                                                   WORKER_MEMORY,   WORKER_ANSWERED, WORKER_BAD_ANSWER};
    check_ahead(messages, expected, sizeof messages / sizeof messages[0]);
}
END_TEST

/* Each nap is below the deadline, all together are above it. */
START_TEST(each_message_asked_ahead_has_the_whole_time) {
    static const char *const messages[] = {"!z", "!z", "!z"};
    static const enum worker_verdict expected[] = {WORKER_ANSWERED, WORKER_ANSWERED, WORKER_ANSWERED};
    check_ahead(messages, expected, 3);
}
END_TEST

START_TEST(large_messages_asked_ahead_hold_nobody_up) {
    enum { N = 4, LEN = 8 * 1024 * 1024 };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(worker_cleanup) struct worker *worker =
        worker_create(&(struct worker_spec){.serve = serve, .ms = 5000, .memory = (size_t)256 * 1024 * 1024});
    char *data[N];
    for (size_t i = 0; i < N; i++) {
        data[i] = arena_alloc(arena, LEN);
        memset(data[i], 'a' + (int)i, LEN);
        worker_ask(worker, data[i], LEN);
    }
    for (size_t i = 0; i < N; i++) {
        struct wire answer;
        ck_assert_int_eq(worker_take(worker, arena, &answer), WORKER_ANSWERED);
        ck_assert(answer.len == LEN && memcmp(answer.data, data[i], LEN) == 0);
    }
}
END_TEST

START_TEST(memory_is_told_apart_from_a_crash) {
    check_deed("!n", WORKER_MEMORY);
    if (CHILD_CONFINED) {
        check_deed("!m", WORKER_MEMORY);
        check_deed("!M", WORKER_MEMORY);
    }
}
END_TEST

START_TEST(files_sockets_processes_and_signals_are_forbidden) {
    if (!CHILD_CONFINED)
        return;
    check_deed("!o", WORKER_CRASHED);
    check_deed("!k", WORKER_CRASHED);
    check_deed("!f", WORKER_CRASHED);
    check_deed("!x", WORKER_CRASHED);
    check_deed("!K", WORKER_CRASHED);
}
END_TEST

/* Runs before the filter, so that the child may look: what is open, and what could be read from there. */
static void *look(const void *context) {
    (void)context;
    static char seen[256];
    for (int fd = 0; fd < 200; fd++)
        if (fcntl(fd, F_GETFD) >= 0)
            (void)snprintf(seen + strlen(seen), sizeof seen - strlen(seen), " %d", fd);
    char byte;
    if (read(STDIN_FILENO, &byte, 1) != 0)
        (void)strncat(seen, " input", sizeof seen - strlen(seen) - 1);
    struct rlimit limit;
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_max != 0)
        (void)strncat(seen, " files", sizeof seen - strlen(seen) - 1);
    return seen;
}

START_TEST(the_child_sees_no_descriptor_of_the_parent) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(fd_cleanup) int file = open("/etc/passwd", O_RDONLY), high = fcntl(file, F_DUPFD, 150);
    ck_assert(file >= 0 && high >= 150);
    cleanup_(worker_cleanup) struct worker *worker =
        worker_create(&(struct worker_spec){.prepare = look, .serve = serve, .ms = MS, .memory = MEMORY});
    struct wire answer;
    ck_assert_int_eq(worker_call(worker, "", 0, arena, &answer), WORKER_ANSWERED);
    ck_assert_str_eq(arena_strndup(arena, (const char *)answer.data, answer.len), " 0 1 2 3");
    close(high);
}
END_TEST

static void *never_ready(const void *context) {
    (void)context;
    hang();
    return NULL;
}

START_TEST(a_preparation_that_hangs_is_ended_too) {
    cleanup_(worker_cleanup) struct worker *worker =
        worker_create(&(struct worker_spec){.prepare = never_ready, .serve = serve, .ms = MS, .memory = MEMORY});
    ck_assert_int_eq(call(worker, "hello"), WORKER_TIME);
}
END_TEST

START_TEST(a_thousand_calls_are_quick_and_share_one_child) {
    cleanup_(worker_cleanup) struct worker *worker = echo_worker();
    const double begin = seconds();
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(call(worker, "hello"), WORKER_ANSWERED);
    ck_assert_double_lt(seconds() - begin, 2.0);
}
END_TEST

START_TEST(a_fresh_worker_for_each_call_is_quick_enough) {
    const double begin = seconds();
    for (int i = 0; i < 100; i++) {
        cleanup_(worker_cleanup) struct worker *worker = echo_worker();
        ck_assert_int_eq(call(worker, "hello"), WORKER_ANSWERED);
    }
    ck_assert_double_lt(seconds() - begin, CHILD_CONFINED ? 2.0 : 10.0);
}
END_TEST

START_TEST(no_child_is_left_behind) {
    struct worker *idle = echo_worker(), *used = echo_worker(), *dead = echo_worker();
    ck_assert_int_eq(call(used, "hello"), WORKER_ANSWERED);
    ck_assert_int_eq(call(dead, "!c"), WORKER_CRASHED);
    worker_destroy(idle);
    worker_destroy(used);
    worker_destroy(dead);
    worker_destroy(NULL);
    check_nothing_left();
}
END_TEST

START_TEST(no_child_can_be_started_is_said) {
    struct rlimit files;
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &files), 0);
    const struct rlimit none = {.rlim_cur = 0, .rlim_max = files.rlim_max};
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    cleanup_(worker_cleanup) struct worker *worker = echo_worker();
    const enum worker_verdict verdict = call(worker, "hello");
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &files), 0);
    ck_assert_int_eq(verdict, WORKER_NO_START);
    ck_assert_int_eq(call(worker, "hello"), WORKER_ANSWERED);
}
END_TEST

SUITE("worker", a_message_is_answered_with_what_was_prepared, messages_larger_than_a_socket_holds_come_through_whole,
      a_hang_is_ended_by_the_deadline, a_child_that_a_busy_machine_keeps_waiting_gets_more_time_where_the_caller_has_it,
      a_crash_is_named_and_the_next_call_gets_a_fresh_child, an_answer_too_long_or_cut_is_bad,
      an_answer_given_unasked_is_not_taken_for_the_next_calls, messages_asked_ahead_are_answered_in_their_order,
      what_is_asked_behind_a_culprit_is_answered_by_the_next_child, each_message_asked_ahead_has_the_whole_time,
      large_messages_asked_ahead_hold_nobody_up, memory_is_told_apart_from_a_crash,
      files_sockets_processes_and_signals_are_forbidden, the_child_sees_no_descriptor_of_the_parent,
      a_preparation_that_hangs_is_ended_too, a_thousand_calls_are_quick_and_share_one_child,
      a_fresh_worker_for_each_call_is_quick_enough, no_child_is_left_behind, no_child_can_be_started_is_said)
