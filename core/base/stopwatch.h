/* SPDX-License-Identifier: MIT
 *
 * Milliseconds of a clock that only goes forward: for deadlines and for when to commit, never for an answer.
 */
#ifndef BASE_STOPWATCH_H
#define BASE_STOPWATCH_H

#include <stdint.h>

int64_t stopwatch_ms(void);

#endif
