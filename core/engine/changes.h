/* SPDX-License-Identifier: MIT
 *
 * How counts differ between two looks at the status of one workspace. For the files of this folder only.
 */
#ifndef ENGINE_CHANGES_H
#define ENGINE_CHANGES_H

#include "lofte/lofte.h"

struct changes {
    struct lofte_change *change;
    size_t n;
};
void changes_collect(const struct lofte_status *before, const struct lofte_status *after, struct arena *arena,
                     struct changes *out);

#endif
