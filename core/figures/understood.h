/* SPDX-License-Identifier: MIT
 *
 * What a number counts that stands without the activity's name: 'i maj gjordes tre', 'vid två tillfällen'.
 */
#ifndef FIGURES_UNDERSTOOD_H
#define FIGURES_UNDERSTOOD_H

#include "figures/figure.h"

/* Sets the figure's activity: one that its clause names, or what the item is about; false where it counts nothing that
 * we know. `unit`: the mark of a unit that it stands before, or NO_MARK. */
bool understood_activity(struct scene *scene, struct figure *figure, size_t unit);
/* A note's line that begins with a time and nothing else before the mark. */
bool understood_after_time(const struct scene *scene, size_t at);
/* May a bare 'en' here stand for one of what is spoken of? */
bool understood_article(const struct scene *scene, size_t clause, size_t at, bool in_series);

#endif
