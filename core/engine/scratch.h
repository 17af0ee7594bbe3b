/* SPDX-License-Identifier: MIT
 *
 * A folder for work in progress, gone at scope end. One that a killed process left is known by its name and by nobody
 * holding it, and goes when the next one is made beside it.
 *     cleanup_(scratch_drop) struct scratch scratch = {.fd = -1};
 * For the files of this folder only.
 */
#ifndef ENGINE_SCRATCH_H
#define ENGINE_SCRATCH_H

#include "base/err.h"

struct scratch {
    const char *path; /* NULL: none, or moved to its place */
    int fd;           /* holds it */
};
MUST_CHECK int scratch_make(const char *folder, struct arena *arena, struct scratch *out, struct lofte_err *err);
void scratch_drop(struct scratch *scratch);

#endif
