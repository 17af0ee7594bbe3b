/* SPDX-License-Identifier: MIT
 *
 * Numbers of people who took part, who came, or whom others turned away; and of the same people counted twice.
 */
#ifndef FIGURES_PEOPLE_H
#define FIGURES_PEOPLE_H

#include "figures/scene.h"

/* 'Polisen deltog med tre', 'Till vandringen kom bara en handfull': the number at the mark is of people, and counts
 * nothing of ours. */
bool people_count(const struct scene *scene, const struct clause *clause, size_t at);

#endif
