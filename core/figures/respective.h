/* SPDX-License-Identifier: MIT
 *
 * 'Trafikkontroller och LOB i februari: 4 respektive 6': two numbers that are of two activities, in the order in which
 * those were named, in the same sentence or in the last one that named any.
 */
#ifndef FIGURES_RESPECTIVE_H
#define FIGURES_RESPECTIVE_H

#include "figures/scene.h"

/* The mark is 'respektive'. */
bool respective_joins(const struct marks *marks, size_t at);
/* The activity that the number at the mark is of by its place beside another number, or NO_ACTIVITY. */
size_t respective_activity(const struct scene *scene, size_t at);
/* After a sentence (or a title): which two it has named. */
void respective_remember(struct scene *scene);

#endif
