/* SPDX-License-Identifier: MIT
 *
 * Times told from another time of the text: 'vecka 21 … veckan efter', 'I januari … under månaden', 'mars respektive
 * april'.
 */
#ifndef FIGURES_FOLLOWING_H
#define FIGURES_FOLLOWING_H

#include "figures/figure.h"

/* Resolves them among the sentence's marks against the times before them. */
void following_times(struct scene *scene);
/* 'under januari och februari … tre respektive fem': of the times named, the one that is the figure's; or NULL. */
const struct when *following_share(const struct scene *scene, const struct figures *figures, size_t at);

/* 'Först narkotikainsats vid stationen, sedan krogtillsyn samma kväll', in a note: on the day told of last. */
bool following_is_same_day(const struct scene *scene);

#endif
