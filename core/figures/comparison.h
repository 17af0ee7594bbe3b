/* SPDX-License-Identifier: MIT
 *
 * Numbers of another year or another place that ours is held against.
 */
#ifndef FIGURES_COMPARISON_H
#define FIGURES_COMPARISON_H

#include "figures/scene.h"

/* 'fjolårets sex kontroller': the number at the mark is last year's; `first` is its clause's first mark. */
bool comparison_is_of_last_year(const struct scene *scene, size_t first, size_t at);
/* '… jämfört med i fjol, då sex hölls': the clause tells of the other year. */
bool comparison_tells(const struct scene *scene, size_t clause);
/* 'jämfört med nio i april 2023': the comparison begins before the number at the mark, or right behind it. */
bool comparison_begins_before(const struct scene *scene, const struct clause *clause, size_t at);
/* 'en kontroll, mot planerade tre': the number at the mark is the other one. */
bool comparison_is_set_against(const struct scene *scene, const struct clause *clause, size_t at);

#endif
