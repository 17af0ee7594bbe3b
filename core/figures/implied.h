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

/* The figure of a verb alone, at the mark `at` of that clause, of what is spoken of. */
void implied_put(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at);
/* The first mark of the clause with one of the cues, which it has. */
size_t implied_cue(const struct scene *scene, const struct clause *clause, unsigned wanted);

#endif
