/* SPDX-License-Identifier: MIT
 *
 * The child's side of a worker: what it gives up before it serves, and how it tells the parent why it ended. Only
 * worker.c calls this.
 */
#ifndef WORKER_CHILD_H
#define WORKER_CHILD_H

#include "worker/worker.h"

#include <sys/types.h>

/* AddressSanitizer reserves terabytes of address space and makes calls of its own, so in such builds the limit on
 * memory and the filter are left out; the rest holds. scripts/valgrind says the same of its build. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CHILD_CONFINED 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CHILD_CONFINED 0
#endif
#endif
#ifndef CHILD_CONFINED
#define CHILD_CONFINED 1
#endif

enum { CHILD_SOCKET = 3 }; /* the only descriptor that leads anywhere */

/* CPU seconds of one child's life. It has one thread, so its CPU time is below the wall time of its calls, which the
 * parent adds up: a child is replaced between two calls before an honest batch gets here. Only an orphan does. */
enum { CHILD_BUSY_SECONDS = 60 };

enum child_exit { CHILD_DONE = 0, CHILD_NO_START = 81, CHILD_NO_MEMORY = ARENA_EXHAUSTED, CHILD_ABORTED = 83 };

_Noreturn void child_run(const struct worker_spec *spec, int socket, pid_t parent);

#endif
