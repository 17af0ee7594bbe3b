/* SPDX-License-Identifier: MIT
 *
 * A portion of what was planned, named without a number: 'bara den ena blev av', 'övriga fick utgå'.
 */
#ifndef FIGURES_PORTION_H
#define FIGURES_PORTION_H

#include "figures/figure.h"

/* How many the word at the mark stands for, of scene->promised_activity, which it may set; 0: no such word. */
int64_t portion_named(struct scene *scene, const struct figures *out, size_t at);

#endif
