/* SPDX-License-Identifier: MIT
 *
 * Milliseconds of a clock that only goes forward: for deadlines and for when to commit, never for an answer.
 */
#ifndef BASE_STOPWATCH_H
#define BASE_STOPWATCH_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

int64_t stopwatch_ms(void);
/* What a process has used of the processor; -1 where it cannot be known. */
int64_t stopwatch_cpu_ms(pid_t process);
/* Does it run, or would it if it got a processor or its memory back? Not where that cannot be known. */
bool stopwatch_would_run(pid_t process);

#endif
