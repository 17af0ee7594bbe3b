/* SPDX-License-Identifier: MIT
 *
 * Verbs whose particle or noun stands apart: 'ställdes … in', 'ägde … rum', 'hann … med'; and 'går inte'.
 */
#ifndef MARKS_PARTICLE_H
#define MARKS_PARTICLE_H

#include "marks/mark.h"

/* Gives the verb, or the noun, at the mark the cue that both have together. */
void particle_settle(struct marks *marks, size_t at);

#endif
