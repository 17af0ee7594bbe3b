/* SPDX-License-Identifier: MIT
 *
 * Cues that say another thing beside certain words: 'bli genomförd', 'preliminära siffror', 'skulle göras, och det
 * gjordes'.
 */
#ifndef MARKS_TURN_H
#define MARKS_TURN_H

#include "marks/mark.h"

/* 'ska bli genomförd': the participle behind 'bli' at the mark tells of nothing done. */
void turn_become(struct marks *marks, size_t at);
/* 'prel. utdrag', 'preliminära siffror': the word at the mark is said of figures, and plans nothing. */
void turn_preliminary(struct marks *marks, size_t at);
/* 'X skulle göras i april, och det gjordes den 12': the plan before the comma at `at` says nothing any more. */
void turn_fulfilled(struct marks *marks, size_t at);

#endif
