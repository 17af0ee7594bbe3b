/* SPDX-License-Identifier: MIT
 *
 * The calls that a child may make. Only child.c calls this.
 */
#ifndef WORKER_FILTER_H
#define WORKER_FILTER_H

#include <stdbool.h>

/* From here on the process makes these calls only, or is ended. False: the kernel does not take the filter. */
bool filter_load(void);

#endif
