/* SPDX-License-Identifier: MIT
 *
 * Killable child processes for work that cannot be bounded inside our own: parsing XML, running Lua. A worker holds no
 * database, no socket and no secret: it closes every descriptor but its two pipes, sets limits on CPU, memory and files
 * and a seccomp filter, then answers messages until its pipe closes. The parent keeps the deadline and decides the
 * verdict. One worker serves a batch; when it dies, the call that killed it is known and the next call starts a new
 * one.
 */
#ifndef WORKER_WORKER_H
#define WORKER_WORKER_H

#include "base/err.h"
#include "base/text.h"

/* Runs in the child, once before the filter closes (the limits but that on files hold already): loads tables, opens a
 * Lua state. Its answer is handed to every call; its time is part of the first call's. NULL where nothing is to be
 * prepared. */
typedef void *worker_prepare(const void *context);
/* Runs in the child for each message: reads `in`, writes `out`. */
typedef void worker_serve(void *prepared, struct wire *in, struct buf *out);

struct worker_spec {
    worker_prepare *prepare;
    worker_serve *serve;
    const void *context;
    unsigned ms;       /* wall clock for one call, kept by the parent; the limit on CPU only ends orphans */
    unsigned patience; /* a child that a busy machine keeps waiting gets up to so many times `ms` by the clock, while it
                        * has used less than half of it on the processor and would run; 0: it does not */
    size_t memory;     /* bytes of address space beyond what the parent had */
    size_t answer;     /* bytes of the longest answer; 0: LIMIT_MESSAGE_BYTES */
};

enum worker_verdict {
    WORKER_ANSWERED,
    WORKER_TIME,       /* the deadline, or the limit on CPU */
    WORKER_STARVED,    /* the deadline, but a busy machine hardly let it run: no fault of its own */
    WORKER_MEMORY,     /* worker_no_memory(), an arena that got none, or abort() after an allocation had failed */
    WORKER_CRASHED,    /* any other signal or exit status; a call that the filter forbids */
    WORKER_BAD_ANSWER, /* longer than agreed, or cut */
    WORKER_NO_START
};

struct worker;

/* For allocators in the child: ends it with the verdict MEMORY. */
_Noreturn void worker_no_memory(void);

/* Never fails: the child is started by the first call (and again after a death). A worker belongs to the thread that
 * calls it: its child ends with that thread. */
struct worker *worker_create(const struct worker_spec *spec);
/* Kills and does not wait, as the end of a process takes longer than a short call. Nothing is asked any more. */
void worker_dismiss(struct worker *worker);
void worker_destroy(struct worker *worker); /* NULL is fine; kills and reaps */

/* One message of at most LIMIT_MESSAGE_BYTES there and back; nothing else is asked. The answer lives in `arena`; it is
 * untrusted. Any verdict but ANSWERED means that the child is gone. */
enum worker_verdict worker_call(struct worker *worker, const void *in, size_t len, struct arena *arena,
                                struct wire *answer);

/* The same in two steps, so that the child works while the parent does something else: messages queue up and are
 * answered in their order. A child that ends is the fault of the oldest message; those behind it go to the next child.
 * Its time is counted from when it is waited for, which is never before the child has it in hand. */
enum { WORKER_AHEAD = 64 }; /* messages asked and not yet taken */
/* `in` must stay as it is until its answer is taken. */
void worker_ask(struct worker *worker, const void *in, size_t len);
enum worker_verdict worker_take(struct worker *worker, struct arena *arena, struct wire *answer);

#endif
