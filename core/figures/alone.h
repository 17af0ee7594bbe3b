/* SPDX-License-Identifier: MIT
 *
 * A number that stands alone: does it count what is spoken of, or does it belong to the word before it?
 */
#ifndef FIGURES_ALONE_H
#define FIGURES_ALONE_H

#include "figures/figure.h"

/* 'april: tre', 'Tabellen visar 14 för året'; not 'pol 2', 'soc fält 5'. */
bool alone_counts(const struct scene *scene, const struct figure *figure);

#endif
