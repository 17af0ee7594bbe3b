/* SPDX-License-Identifier: MIT
 *
 * From a sentence's marks to its figures.
 */
#ifndef FIGURES_FINDER_H
#define FIGURES_FINDER_H

#include "figures/figure.h"

void figures_find(struct scene *scene, struct figures *out);

#endif
