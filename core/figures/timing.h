/* SPDX-License-Identifier: MIT
 *
 * Which of the times in a text a figure belongs to: the nearest in its clause, else that of the sentence, else that of
 * the sentence before, the heading or the title.
 */
#ifndef FIGURES_TIMING_H
#define FIGURES_TIMING_H

#include "figures/figure.h"

struct timing {
    const struct when *when; /* NULL: none */
    bool own;                /* said in the figure's own clause */
    bool carried;            /* from another sentence, a heading or the title */
};

/* Days from first to last; INT32_MAX where an end is open. */
lofte_day timing_length(struct lofte_window window);
struct timing timing_of(const struct scene *scene, const struct figures *figures, size_t at);
/* The window of a time in a plan, in something cancelled, or in what is told: of the two readings of '18 oktober' the
 * one that is meant. Open for vague times. */
struct lofte_window timing_window(const struct scene *scene, const struct when *when, bool plan);
/* The time that the clause at `index` says: its last where `last`, else its first; loose ones only where there is no
 * other. NULL: none. */
const struct when *timing_said(const struct scene *scene, size_t index, bool last);

#endif
