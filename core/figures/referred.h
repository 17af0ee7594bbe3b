/* SPDX-License-Identifier: MIT
 *
 * Times that are no event's: those of a comparison, of a paper, of the meeting since which something took place.
 */
#ifndef FIGURES_REFERRED_H
#define FIGURES_REFERRED_H

#include "figures/scene.h"

/* 'än i januari', 'som i fjol', 'protokollet av den 31 augusti', 'sedan mötet i november': the time at the mark. */
bool referred_time(const struct scene *scene, size_t at);
/* 'Efter kontrollen den 24 april har två gjorts': the day at the mark is that of the event named before it alone. */
bool referred_event(const struct scene *scene, size_t at);

/* 'tre kontroller, den senaste i lördags', 'tre, de flesta på valborg': the clause's time is of one of them, or some.
 */
bool referred_to_some(const struct scene *scene, const struct clause *clause);

#endif
