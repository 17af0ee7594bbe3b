/* SPDX-License-Identifier: MIT
 *
 * The figures of a clause that no number stands beside.
 */
#ifndef FIGURES_NAMED_H
#define FIGURES_NAMED_H

#include "figures/figure.h"

/* Certain names before those that wait for a person. `cap` is the capacity of out's array. */
void named_figures(struct scene *scene, struct figures *out, size_t *cap, size_t clause);

#endif
