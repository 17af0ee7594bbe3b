/* SPDX-License-Identifier: MIT
 *
 * Lines that open with how it went and when, below a title that names the activity: '– genomförd: fredag 23/8'.
 */
#ifndef FIGURES_STATED_H
#define FIGURES_STATED_H

#include "figures/figure.h"

/* For a sentence without figures: adds one for the day, or several for the days, behind its participle. */
bool stated_add(struct scene *scene, struct figures *out, size_t *cap);

#endif
