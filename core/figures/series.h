/* SPDX-License-Identifier: MIT
 *
 * Figures that lean on each other: 'lika många', and a whole told again in its parts.
 */
#ifndef FIGURES_SERIES_H
#define FIGURES_SERIES_H

#include "figures/figure.h"

/* The number that 'lika många' repeats for the figure, or -1. */
int64_t series_same(struct scene *scene, const struct figures *figures, const struct figure *figure);
/* Takes out the parts of a whole just told: 'fem kontroller, tre i oktober och två i november'. */
void series_settle(const struct scene *scene, struct figures *figures);

#endif
