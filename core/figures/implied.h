/* SPDX-License-Identifier: MIT
 *
 * Sentences that tell of an activity without naming or counting it: 'Gjord.', 'Ställs in.', 'Onsdagen den 10 maj går
 * vi!'.
 */
#ifndef FIGURES_IMPLIED_H
#define FIGURES_IMPLIED_H

#include "figures/figure.h"

/* For a sentence without figures: adds the one that its verb, or the title's day, stands for. */
void implied_add(struct scene *scene, struct figures *out, size_t *cap);

/* For the clause at index, without figures: adds what it says to have come again, of what has just been told. */
void implied_again(struct scene *scene, struct figures *out, size_t *cap, size_t index);

/* For the clause at index, without figures: adds the one that it says was left out, beside those told before it. */
void implied_left_out(struct scene *scene, struct figures *out, size_t *cap, size_t index);

#endif
