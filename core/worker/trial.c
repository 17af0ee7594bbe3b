/* SPDX-License-Identifier: MIT
 *
 * Three children: one answers, one opens a file, one hangs.
 */
#include "worker/trial.h"
#include "base/cleanup.h"
#include "worker/child.h"

#include <fcntl.h>
#include <seccomp.h>

enum { TRIAL_MS = 1000, HANG_MS = 100, TRIAL_MEMORY = 64 * 1024 * 1024 };

static void do_nothing(void *prepared, struct wire *in, struct buf *out) {
    (void)prepared, (void)in, (void)out;
}

static void do_open(void *prepared, struct wire *in, struct buf *out) {
    (void)prepared, (void)in, (void)out;
    const int fd = open("/etc/hostname", O_RDONLY);
    if (fd >= 0)
        (void)close(fd);
}

static void do_hang(void *prepared, struct wire *in, struct buf *out) {
    (void)prepared, (void)in, (void)out;
    for (volatile int i = 0;; i = i + 1)
        ;
}

static enum worker_verdict verdict(worker_serve *serve, unsigned ms) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct worker *worker = worker_create(&(struct worker_spec){.serve = serve, .ms = ms, .memory = TRIAL_MEMORY});
    struct wire answer;
    const enum worker_verdict got = worker_call(worker, "", 0, arena, &answer);
    worker_destroy(worker);
    return got;
}

enum worker_trial worker_try(void) {
    if (verdict(do_nothing, TRIAL_MS) != WORKER_ANSWERED)
        return TRIAL_NO_START;
    const enum worker_verdict hung = verdict(do_hang, HANG_MS);
    if (hung != WORKER_TIME && hung != WORKER_STARVED)
        return TRIAL_LINGERS;
    if (!CHILD_CONFINED)
        return TRIAL_UNCONFINED;
    return verdict(do_open, TRIAL_MS) == WORKER_CRASHED ? TRIAL_HOLDS : TRIAL_OPENS;
}

const char *worker_library(struct arena *arena) {
    const struct scmp_version *version = seccomp_version();
    return arena_printf(arena, "libseccomp %u.%u.%u", version->major, version->minor, version->micro);
}
