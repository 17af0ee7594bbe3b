/* SPDX-License-Identifier: MIT
 *
 * What the next sentence says of this one: 'Två personer avvisades. Det skedde med stöd av polislagen.' A verb that
 * names no activity by itself gets it from the law that the next sentence gives for it, which tells of nothing more;
 * a noun behind a number ('sex ingripanden') from the parts that the next sentence names.
 */
#ifndef FIGURES_AHEAD_H
#define FIGURES_AHEAD_H

#include "figures/scene.h"

/* Sets scene->law_ahead before sentence `index` is read. */
void ahead_look(struct scene *scene, const struct tokens *tokens, size_t index);
/* Is the sentence at hand such a law of what the sentence before has told of the activity? */
bool ahead_was_told(const struct scene *scene, size_t activity);

#endif
