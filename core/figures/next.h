/* SPDX-License-Identifier: MIT
 *
 * One of what is spoken of, without a number: 'nästa är planerad', 'en ny insats', 'den sista av periodens insatser'.
 */
#ifndef FIGURES_NEXT_H
#define FIGURES_NEXT_H

#include "figures/figure.h"

/* The word at the mark says 'next'; adds the figure that it means, if it means one. `cap` is the array's capacity. */
void next_add(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at);

/* 'Ny v 8 om vädret håller', 'ny vandring i oktober', 'Ny: lördag 9 mars': a time set anew, at the mark. */
bool next_is_new(const struct scene *scene, const struct clause *clause, size_t at);

#endif
