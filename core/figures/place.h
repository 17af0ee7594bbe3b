/* SPDX-License-Identifier: MIT
 *
 * Where, and with whom: another municipality's figure is not ours, and a condition of the activity that the text says
 * was not met makes a mention of it.
 */
#ifndef FIGURES_PLACE_H
#define FIGURES_PLACE_H

#include "figures/figure.h"

void place_weigh(const struct scene *scene, const struct figure *figure, struct claim *claim);
/* Where the activity wants both police and municipality: the claim becomes a mention. */
void place_was_alone(const struct scene *scene, struct claim *claim);
/* True when a title names another municipality and none of our places. */
bool place_title_elsewhere(const struct marks *marks);
/* The mark says that it was here: 'här', 'hos oss'. */
bool place_is_here(const struct marks *marks, size_t at);

/* The neighbour that the sentence names and no place of ours beside it, or NULL. */
const char *place_named(const struct marks *marks);

/* 'varav Nässjö 11, Eksjö 8, Tranås 3': the number at the mark is ours, in a row of places and numbers. */
bool place_in_row(const struct scene *scene, size_t at);

#endif
