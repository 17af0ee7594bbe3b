/* SPDX-License-Identifier: MIT
 *
 * The parent's side: starts the child, keeps the deadline, ends and reaps it, decides the verdict. Nothing here waits
 * longer than the deadline, whatever the child does.
 */
#include "worker/worker.h"
#include "base/cleanup.h"
#include "base/limits.h"
#include "base/stopwatch.h"
#include "worker/child.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>

struct worker {
    struct worker_spec spec;
    struct arena *arena;
    pid_t child; /* 0: none */
    int socket;
    int64_t busy_ms; /* wall time of this child's calls */
};

struct worker *worker_create(const struct worker_spec *spec) {
    struct arena *arena = arena_create();
    struct worker *worker = ARENA_NEW(arena, struct worker);
    *worker = (struct worker){.spec = *spec, .arena = arena, .socket = -1};
    return worker;
}

/* Ends the child and returns its wait status. Its own end, where it came first, is what the status tells. */
static int child_end(struct worker *worker) {
    int status = 0;
    (void)close(worker->socket);
    (void)kill(worker->child, SIGKILL);
    while (waitpid(worker->child, &status, 0) < 0 && errno == EINTR)
        ;
    worker->child = 0;
    worker->socket = -1;
    return status;
}

/* As child_end, for a child that has closed its socket: waits for its own end, so that our SIGKILL does not hide it. */
static int child_reap(struct worker *worker, int64_t deadline) {
    siginfo_t info = {0};
    while (waitid(P_PID, (id_t)worker->child, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0 &&
           stopwatch_ms() < deadline)
        (void)poll(NULL, 0, 1);
    return child_end(worker);
}

static enum worker_verdict verdict_of(int status) {
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU ? WORKER_TIME : WORKER_CRASHED;
    switch (WEXITSTATUS(status)) {
    case CHILD_DONE:
        return WORKER_BAD_ANSWER;
    case CHILD_NO_START:
        return WORKER_NO_START;
    case CHILD_NO_MEMORY:
        return WORKER_MEMORY;
    default:
        return WORKER_CRASHED;
    }
}

void worker_destroy(struct worker *worker) {
    if (!worker)
        return;
    if (worker->child)
        (void)child_end(worker);
    arena_destroy(worker->arena);
}

static bool child_start(struct worker *worker) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
        return false;
    const pid_t parent = getpid(), child = fork();
    if (child == 0)
        child_run(&worker->spec, pair[1], parent);
    (void)close(pair[1]);
    if (child < 0) {
        (void)close(pair[0]);
        return false;
    }
    worker->child = child;
    worker->socket = pair[0];
    worker->busy_ms = 0;
    return true;
}

/* A child that died, spoke unasked or worked long since the last call is replaced: that is nobody's fault now. */
static bool child_ready(struct worker *worker) {
    if (worker->child) {
        char byte;
        const ssize_t n = recv(worker->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        const bool silent = n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        if (silent && worker->busy_ms < CHILD_BUSY_SECONDS * 1000)
            return true;
        (void)child_end(worker);
    }
    return child_start(worker);
}

enum step { STEP_DONE, STEP_LATE, STEP_GONE };

/* Waits until the socket can be written or read. */
static enum step wait_for(const struct worker *worker, short what, int64_t deadline) {
    for (;;) {
        const int64_t left = deadline - stopwatch_ms();
        if (left <= 0)
            return STEP_LATE;
        struct pollfd socket = {.fd = worker->socket, .events = what};
        const int n = poll(&socket, 1, (int)left);
        if (n > 0)
            return STEP_DONE;
        if (n < 0 && errno != EINTR)
            return STEP_GONE;
    }
}

static enum step send_all(const struct worker *worker, const void *data, size_t len, int64_t deadline) {
    for (const char *at = data; len > 0;) {
        const enum step step = wait_for(worker, POLLOUT, deadline);
        if (step != STEP_DONE)
            return step;
        const ssize_t n = send(worker->socket, at, len, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (n < 0)
            return STEP_GONE;
        at += n;
        len -= (size_t)n;
    }
    return STEP_DONE;
}

static enum step receive_all(const struct worker *worker, void *data, size_t len, int64_t deadline) {
    for (char *at = data; len > 0;) {
        const enum step step = wait_for(worker, POLLIN, deadline);
        if (step != STEP_DONE)
            return step;
        const ssize_t n = recv(worker->socket, at, len, MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (n <= 0)
            return STEP_GONE;
        at += n;
        len -= (size_t)n;
    }
    return STEP_DONE;
}

static enum worker_verdict end_after(struct worker *worker, enum step step, int64_t deadline) {
    if (step == STEP_LATE) {
        (void)child_end(worker);
        return WORKER_TIME;
    }
    return verdict_of(child_reap(worker, deadline));
}

enum worker_verdict worker_call(struct worker *worker, const void *in, size_t len, struct arena *arena,
                                struct wire *answer) {
    assert(len <= LIMIT_MESSAGE_BYTES);
    const int64_t begin = stopwatch_ms(), deadline = begin + worker->spec.ms;
    if (!child_ready(worker))
        return WORKER_NO_START;
    uint32_t size = (uint32_t)len;
    enum step step = send_all(worker, &size, sizeof size, deadline);
    if (step == STEP_DONE)
        step = send_all(worker, in, len, deadline);
    if (step == STEP_DONE)
        step = receive_all(worker, &size, sizeof size, deadline);
    if (step != STEP_DONE)
        return end_after(worker, step, deadline);
    if (size > (worker->spec.answer ? worker->spec.answer : LIMIT_MESSAGE_BYTES)) {
        (void)child_end(worker);
        return WORKER_BAD_ANSWER;
    }
    unsigned char *data = arena_alloc(arena, size);
    step = receive_all(worker, data, size, deadline);
    if (step != STEP_DONE)
        return end_after(worker, step, deadline);
    *answer = (struct wire){.data = data, .len = size};
    worker->busy_ms += stopwatch_ms() - begin;
    return WORKER_ANSWERED;
}
