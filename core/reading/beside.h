/* SPDX-License-Identifier: MIT
 *
 * A figure with its time and its verbs, as the verdict weighs it; and which of them are no statement at all.
 */
#ifndef READING_BESIDE_H
#define READING_BESIDE_H

#include "figures/timing.h"

struct judged {
    const struct figure *figure;
    const struct clause *clause;
    struct timing timing;
    unsigned cues;
    bool past, future;
    size_t off; /* the clause that says it was cancelled, where it is a later one; else the figure's own */
};

/* The figure is said beside the point: no statement. */
bool judged_is_beside(const struct scene *scene, const struct judged *judged);

#endif
