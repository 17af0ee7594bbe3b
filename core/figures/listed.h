/* SPDX-License-Identifier: MIT
 *
 * Days that a figure counts one by one: 'två kontroller, den tolfte på Storgatan och den tjugonde vid Gripenberg'.
 */
#ifndef FIGURES_LISTED_H
#define FIGURES_LISTED_H

#include "figures/figure.h"

/* From the first to the last of the days behind the figure, where they are as many as it counts; else NULL. */
const struct when *listed_days(const struct scene *scene, const struct figures *figures, const struct figure *figure);
/* Days alone behind a name, as many as they are: 'Kontroller: 2/9, 9/9, 23/9'; else NULL. */
const struct when *listed_row(const struct scene *scene, const struct figures *figures, const struct figure *figure);

#endif
