/* SPDX-License-Identifier: MIT
 *
 * A sentence that tells of nothing itself and only says of what was just told when it was ('Det skedde vecka 17.') or
 * who was missing ('Polisen var inte med.'), or that it was another number ('Nej vänta, nio.').
 */
#ifndef READING_SEQUEL_H
#define READING_SEQUEL_H

#include "figures/scene.h"

/* After a sentence that has made no claim; `quote` is the sentence. */
void sequel_tell(struct scene *scene, const char *quote);

#endif
