/* SPDX-License-Identifier: MIT
 *
 * Verbs of several words that stand apart in a sentence: 'ställdes … in', 'kunde tre genomföras', 'icke … kunnat
 * hållas'.
 */
#ifndef MARKS_PHRASAL_H
#define MARKS_PHRASAL_H

#include "marks/mark.h"

/* Gives the marks the cues that their words have together. */
void phrasal_settle(struct marks *marks);

#endif
