/* SPDX-License-Identifier: MIT
 *
 * How counts differ between two looks at the status, for what is shown before it is done.
 */
#include "engine/changes.h"

void changes_collect(const struct lofte_status *before, const struct lofte_status *after, struct arena *arena,
                     struct changes *out) {
    size_t cap = 0;
    *out = (struct changes){0};
    for (size_t i = 0; i < after->n_standings && i < before->n_standings; i++) {
        const struct lofte_standing *a = &before->standings[i], *b = &after->standings[i];
        if (a->counted != b->counted)
            *ARENA_PUSH(arena, out->change, out->n, cap) = (struct lofte_change){.agreement = b->agreement,
                                                                                 .pledge = b->pledge,
                                                                                 .activity = b->activity->id,
                                                                                 .before = a->counted,
                                                                                 .after = b->counted};
    }
}
