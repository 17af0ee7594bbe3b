/* SPDX-License-Identifier: MIT
 *
 * Cues that say another thing beside certain words: 'bli genomförd', 'preliminära siffror', 'skulle göras, och det
 * gjordes', 'härtill skall läggas'.
 */
#ifndef MARKS_TURN_H
#define MARKS_TURN_H

#include "marks/mark.h"

/* Settles what the cue at the mark says. */
void turn_settle(struct marks *marks, size_t at);

#endif
