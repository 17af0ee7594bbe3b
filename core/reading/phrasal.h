/* SPDX-License-Identifier: MIT
 *
 * Verbs of several words that stand apart in a sentence: 'ställdes … in', 'kunde tre genomföras', 'icke … kunnat
 * hållas'.
 */
#ifndef READING_PHRASAL_H
#define READING_PHRASAL_H

#include "reading/mark.h"

/* Gives the marks the cues that their words have together. */
void phrasal_settle(struct marks *marks);

#endif
