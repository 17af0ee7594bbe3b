/* SPDX-License-Identifier: MIT
 *
 * The time in a figure's own clause that it belongs to.
 */
#ifndef FIGURES_NEAREST_H
#define FIGURES_NEAREST_H

#include "figures/figure.h"

/* Usable times come before such a vague one; 'sedan förra mötet' is as good as any. */
bool nearest_is_loose(const struct when *when);
/* 'Helgen den 26–28 april föranledde i år tre': which year the other time is of, where no total is said. */
bool nearest_says_which_year(const struct scene *scene, const struct clause *clause, size_t at);
/* NULL: its clause has none. */
const struct when *nearest_time(const struct scene *scene, const struct figures *figures, const struct figure *figure);

/* 'den insats, som ägde rum den 3 februari, …': the time of the clause that says which one is meant; or NULL. */
const struct when *nearest_relative(const struct scene *scene, const struct figures *figures,
                                    const struct figure *figure);

/* 'till midsommar', 'inför påsk': a time of its own, though without a window. */
bool nearest_feast(const struct scene *scene, const struct clause *clause);

#endif
