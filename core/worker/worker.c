/* SPDX-License-Identifier: MIT
 *
 * The parent's side: starts the child, keeps the deadline, ends and reaps it, decides the verdict. Nothing here waits
 * longer than the deadline, whatever the child does.
 */
#include "worker/worker.h"
#include "base/cleanup.h"
#include "base/limits.h"
#include "base/stopwatch.h"
#include "base/tasks.h"
#include "worker/child.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>

/* A message on its way: four bytes of length, then the bytes. */
struct asked {
    const void *data;
    uint32_t len;
    size_t sent; /* of both */
};

struct worker {
    struct worker_spec spec;
    struct arena *arena;
    pid_t child; /* 0: none */
    int socket;
    struct asked asked[WORKER_AHEAD]; /* a ring */
    size_t first, n_asked;
    size_t n_sent;      /* of the asked, whole */
    int64_t busy_ms;    /* wall time that this child has had something to do */
    int64_t busy_since; /* while something is asked */
    int64_t cpu_ms;     /* what the child had used of the processor when the call began */
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

void worker_dismiss(struct worker *worker) {
    if (worker->child)
        (void)kill(worker->child, SIGKILL);
}

void worker_destroy(struct worker *worker) {
    if (!worker)
        return;
    if (worker->child)
        (void)child_end(worker);
    arena_destroy(worker->arena);
}

static struct asked *asked_at(struct worker *worker, size_t i) {
    return &worker->asked[(worker->first + i) % WORKER_AHEAD];
}

static bool child_start(struct worker *worker) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
        return false;
    tasks_rest();
    const pid_t parent = getpid(), child = fork();
    if (child == 0)
        child_run(&worker->spec, pair[1], parent);
    tasks_resume();
    (void)close(pair[1]);
    if (child < 0) {
        (void)close(pair[0]);
        return false;
    }
    worker->child = child;
    worker->socket = pair[0];
    worker->busy_ms = 0;
    worker->busy_since = stopwatch_ms();
    worker->n_sent = 0;
    for (size_t i = 0; i < worker->n_asked; i++)
        asked_at(worker, i)->sent = 0;
    return true;
}

static bool is_overworked(const struct worker *worker) {
    const int64_t now = worker->n_asked ? stopwatch_ms() - worker->busy_since : 0;
    return worker->busy_ms + now >= CHILD_BUSY_SECONDS * 1000;
}

/* A child with nothing asked that died, or spoke, is replaced: that is nobody's fault now. */
static bool is_silent(const struct worker *worker) {
    char byte;
    const ssize_t n = recv(worker->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

/* ---- handing over ---- */

/* As much of what is asked as the socket takes now. A child that is gone shows when its answer is read. */
static void send_more(struct worker *worker) {
    while (worker->n_sent < worker->n_asked) {
        struct asked *asked = asked_at(worker, worker->n_sent);
        const size_t head = sizeof asked->len, body = asked->sent < head ? 0 : asked->sent - head;
        struct iovec parts[2] = {
            {.iov_base = (char *)&asked->len + (asked->sent < head ? asked->sent : head),
             .iov_len = asked->sent < head ? head - asked->sent : 0},
            {.iov_base = (char *)(uintptr_t)asked->data + body, .iov_len = asked->len - body},
        };
        const struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
        const ssize_t n = sendmsg(worker->socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return;
        asked->sent += (size_t)n;
        worker->n_sent += asked->sent == head + asked->len;
    }
}

static bool child_feed(struct worker *worker) {
    if (!worker->child && !child_start(worker))
        return false;
    send_more(worker);
    return true;
}

void worker_ask(struct worker *worker, const void *in, size_t len) {
    assert(len <= LIMIT_MESSAGE_BYTES && worker->n_asked < WORKER_AHEAD);
    if (worker->n_asked == 0) {
        if (worker->child && (is_overworked(worker) || !is_silent(worker)))
            (void)child_end(worker);
        worker->busy_since = stopwatch_ms();
    }
    *asked_at(worker, worker->n_asked++) = (struct asked){.data = in, .len = (uint32_t)len};
    (void)child_feed(worker); /* where none can be started, worker_take says so */
}

/* ---- taking answers ---- */

enum step { STEP_DONE, STEP_LATE, STEP_GONE };

enum { LOOK_MS = 50, STARVED = 40 /* what is honest needs less than that part of its time */ };

/* Has it used less than that of the processor in this call, though it would run? */
static bool has_lacked(const struct worker *worker, unsigned ms) {
    const int64_t now = stopwatch_cpu_ms(worker->child);
    return now >= 0 && now - worker->cpu_ms < (int64_t)ms && stopwatch_would_run(worker->child);
}

/* `late` ms after the deadline. Half of the time on the processor is enough to tell a busy machine from a busy child,
 * and one that sleeps waits for nothing that will come. */
static bool kept_waiting(const struct worker *worker, int64_t late) {
    if (late >= ((int64_t)worker->spec.patience - 1) * (int64_t)worker->spec.ms)
        return false;
    return has_lacked(worker, worker->spec.ms / 2);
}

/* Waits until the socket can be read, and hands over meanwhile what it could not take before. */
static enum step wait_for(struct worker *worker, int64_t deadline) {
    for (;;) {
        const int64_t left = deadline - stopwatch_ms();
        if (left <= 0 && !kept_waiting(worker, -left))
            return STEP_LATE;
        struct pollfd socket = {.fd = worker->socket, .events = POLLIN};
        if (worker->n_sent < worker->n_asked)
            socket.events |= POLLOUT;
        const int n = poll(&socket, 1, left > 0 ? (int)left : LOOK_MS);
        if (n < 0 && errno != EINTR)
            return STEP_GONE;
        if (n > 0 && (socket.revents & ~POLLOUT))
            return STEP_DONE;
        if (n > 0)
            send_more(worker);
    }
}

static enum step receive_all(struct worker *worker, void *data, size_t len, int64_t deadline) {
    for (char *at = data; len > 0;) {
        const ssize_t n = recv(worker->socket, at, len, MSG_DONTWAIT);
        if (n > 0) {
            at += n;
            len -= (size_t)n;
            continue;
        }
        if (n == 0 || (errno != EAGAIN && errno != EINTR))
            return STEP_GONE;
        const enum step step = wait_for(worker, deadline);
        if (step != STEP_DONE)
            return step;
    }
    return STEP_DONE;
}

static enum worker_verdict end_after(struct worker *worker, enum step step, int64_t deadline) {
    if (step == STEP_LATE) {
        const bool starved = has_lacked(worker, worker->spec.ms / STARVED);
        (void)child_end(worker);
        return starved ? WORKER_STARVED : WORKER_TIME;
    }
    return verdict_of(child_reap(worker, deadline));
}

static enum worker_verdict answer_read(struct worker *worker, int64_t deadline, struct arena *arena,
                                       struct wire *answer) {
    uint32_t size;
    enum step step = receive_all(worker, &size, sizeof size, deadline);
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
    return WORKER_ANSWERED;
}

enum worker_verdict worker_take(struct worker *worker, struct arena *arena, struct wire *answer) {
    assert(worker->n_asked > 0);
    const int64_t deadline = stopwatch_ms() + worker->spec.ms;
    if (worker->child && is_overworked(worker))
        (void)child_end(worker);
    const bool fed = child_feed(worker);
    worker->cpu_ms = fed ? stopwatch_cpu_ms(worker->child) : 0;
    enum worker_verdict verdict = fed ? answer_read(worker, deadline, arena, answer) : WORKER_NO_START;
    if (verdict == WORKER_ANSWERED && worker->n_sent == 0) { /* before it has heard the question out */
        (void)child_end(worker);
        verdict = WORKER_BAD_ANSWER;
    }
    worker->first = (worker->first + 1) % WORKER_AHEAD;
    worker->n_asked--;
    worker->n_sent -= worker->n_sent > 0;
    if (worker->n_asked == 0)
        worker->busy_ms += stopwatch_ms() - worker->busy_since;
    else if (verdict != WORKER_NO_START)
        (void)child_feed(worker);
    return verdict;
}

enum worker_verdict worker_call(struct worker *worker, const void *in, size_t len, struct arena *arena,
                                struct wire *answer) {
    assert(worker->n_asked == 0);
    worker_ask(worker, in, len);
    return worker_take(worker, arena, answer);
}
