/* SPDX-License-Identifier: MIT
 *
 * The calls that a child may make. The filter is made by the parent, since libseccomp takes longer than all else that
 * a child does before it serves; the child puts its own number in and loads it.
 */
#ifndef WORKER_FILTER_H
#define WORKER_FILTER_H

#include "lofte/arena.h"

#include <stdbool.h>

struct filter;

/* NULL: there is not the memory for it, or no descriptor. */
struct filter *filter_make(struct arena *arena);
/* From here on the process makes these calls only, or is ended. False: the kernel does not take the filter. */
bool filter_load(struct filter *filter);

#endif
