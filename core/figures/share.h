/* SPDX-License-Identifier: MIT
 *
 * A number that is a share of a whole, 'nio av femton', or of what another word names, 'Böterna är 96 till antalet'.
 */
#ifndef FIGURES_SHARE_H
#define FIGURES_SHARE_H

#include "figures/figure.h"

/* 'nio av femton': the number at the mark `at` and the whole are one mark. */
bool share_written(const struct scene *scene, size_t at);
/* The fifteen of 'nio av femton', of '9/15' at the mark `at`; or -1. */
int64_t share_whole(const struct scene *scene, size_t at);

/* 'Fyra av de redovisade kontrollerna utfördes under april': so many in that time, where the item has told of none. The
 * figure is bound to what stands behind the 'av' at `of`. */
bool share_is_of_named(const struct scene *scene, const struct clause *clause, struct figure *figure, size_t of);
/* The number of the activity's target where the figure's words name it as the whole: 'tio av femton'. */
bool share_of_target(const struct scene *scene, size_t mark, size_t activity);
/* The clause's subject is another thing, of which the number is told: 'Utandningsproven uppgick till 212'. */
bool share_is_subjects(const struct scene *scene, size_t clause, size_t at);

#endif
