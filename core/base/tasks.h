/* SPDX-License-Identifier: MIT
 *
 * One thread beside the caller's that does tasks in their order, so that work which only computes has a processor of
 * its own. A task touches what it is handed and nothing else: no database, no process, no file, no text of the user's
 * language. Where no thread can be had, the caller's does the same work when the task is awaited.
 */
#ifndef BASE_TASKS_H
#define BASE_TASKS_H

enum { TASKS_AHEAD = 32 }; /* handed over and not yet awaited */

typedef void task_run(void *task);

struct tasks;
struct tasks *tasks_create(task_run *run);
/* NULL is fine. A task that is being done is done first; those that wait are forgotten. */
void tasks_destroy(struct tasks *tasks);

/* `task` belongs to the thread until it has been awaited. */
void tasks_add(struct tasks *tasks, void *task);
/* Returns when the oldest of those handed over is done. */
void tasks_await(struct tasks *tasks);

/* Between the two no task of the process is being done: a child that is forked there inherits no lock that a task held
 * (AddressSanitizer's allocator does not free its own after a fork). */
void tasks_rest(void);
void tasks_resume(void);

#endif
