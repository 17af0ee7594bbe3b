/* SPDX-License-Identifier: MIT
 *
 * The monotonic clock.
 */
#include "base/stopwatch.h"

#include <time.h>

int64_t stopwatch_ms(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
