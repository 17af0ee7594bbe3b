/* SPDX-License-Identifier: MIT
 *
 * Does the confinement of workers hold on this machine? Tried, not looked up.
 */
#ifndef WORKER_TRIAL_H
#define WORKER_TRIAL_H

#include "lofte/arena.h"

enum worker_trial {
    TRIAL_HOLDS,
    TRIAL_NO_START,  /* a limit or the filter is refused by the kernel */
    TRIAL_OPENS,     /* a worker could open a file */
    TRIAL_LINGERS,   /* one that hangs was not ended */
    TRIAL_UNCONFINED /* a build for tests: the filter and the limit on memory are left out */
};
enum worker_trial worker_try(void);
/* "libseccomp 2.5.4" */
const char *worker_library(struct arena *arena);

#endif
