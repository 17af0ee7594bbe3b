/* SPDX-License-Identifier: MIT
 *
 * One that was not held, told beside others: 'medan den som var tänkt till den 29 ställdes in'.
 */
#ifndef FIGURES_LEFT_OUT_H
#define FIGURES_LEFT_OUT_H

#include "figures/figure.h"

/* For the clause at index: adds the one that it says was left out, beside those told before it or behind it. */
void left_out_add(struct scene *scene, struct figures *out, size_t *cap, size_t index);

#endif
