/* SPDX-License-Identifier: MIT
 *
 * A whole that was planned, and behind it what became of it: 'fyra planerade kontroller i april, varav tre genomförda
 * och en inställd', 'planerat 4, utfall 3'.
 */
#ifndef FIGURES_PARTED_H
#define FIGURES_PARTED_H

#include "figures/scene.h"

/* The number at the mark was only planned: the sentence goes on to count what came of it. */
bool parted_is_planned(const struct scene *scene, size_t at);
/* 'utfall 3': the clause is the outcome's word and its number. */
bool parted_is_outcome(const struct scene *scene, const struct clause *clause);

#endif
