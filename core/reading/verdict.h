/* SPDX-License-Identifier: MIT
 *
 * A figure and its clause -> what is claimed: done, planned, cancelled, none, a total, or nothing.
 */
#ifndef READING_VERDICT_H
#define READING_VERDICT_H

#include "figures/timing.h"

/* Adds the claims of a sentence's figures to scene->claim. `quote` is the sentence as written. */
void verdicts_give(struct scene *scene, const struct figures *figures, const char *quote);

#endif
