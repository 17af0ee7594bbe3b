/* SPDX-License-Identifier: MIT
 *
 * The monotonic clock.
 */
#include "base/stopwatch.h"
#include "base/cleanup.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int64_t read_ms(clockid_t clock) {
    struct timespec now;
    return clock_gettime(clock, &now) == 0 ? (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 : -1;
}

int64_t stopwatch_ms(void) {
    return read_ms(CLOCK_MONOTONIC);
}

int64_t stopwatch_cpu_ms(pid_t process) {
    clockid_t clock;
    return clock_getcpuclockid(process, &clock) == 0 ? read_ms(clock) : -1;
}

/* The letter behind the name in brackets; a name may hold brackets itself, so the last one ends it. */
bool stopwatch_would_run(pid_t process) {
    char path[64], line[512];
    (void)snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
    cleanup_(fd_cleanup) int fd = open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t n = fd < 0 ? -1 : read(fd, line, sizeof line - 1);
    if (n <= 0)
        return false;
    line[n] = '\0';
    const char *end = strrchr(line, ')');
    return end && end[1] == ' ' && (end[2] == 'R' || end[2] == 'D');
}
