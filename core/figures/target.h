/* SPDX-License-Identifier: MIT
 *
 * Numbers that are no outcome: a restated promise, a comparison with another year, a wrong figure that a correction
 * quotes, the whole that another number is a part of.
 */
#ifndef FIGURES_TARGET_H
#define FIGURES_TARGET_H

#include "figures/scene.h"

/* True when the number at `mark` in the clause is none of the activity's outcome. */
bool target_names(const struct scene *scene, size_t clause, size_t mark);

/* 'vid ingen av de fem kontrollerna': not none of them, but each of them without something. */
bool target_at_none(const struct scene *scene, size_t at);

/* 'vid två av de åtta som hölls': the whole at the mark is of those held, and none to be reached. */
bool target_was_held(const struct scene *scene, const struct clause *clause, size_t at);

/* 'åtta, och icke nio, är det rätta': the number at the mark is what a correction puts right. */
bool target_is_right(const struct scene *scene, size_t at);

/* 'nio insatser av de femton vi lovat': the whole behind the mention is what is to be reached; it counts nothing
 * then. */
bool target_is_behind(struct scene *scene, size_t mention, size_t activity);

/* 'Av de femton insatserna gjordes sju i år': the number counts as many of the mention as its activity's target. */
bool target_is_pledged(const struct scene *scene, size_t number, size_t mention);

/* 'polisen lovar två i oktober': what is promised for a time of its own that lies ahead is a plan. */
bool target_is_set(const struct scene *scene, const struct clause *clause);

#endif
