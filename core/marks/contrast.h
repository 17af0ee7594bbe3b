/* SPDX-License-Identifier: MIT
 *
 * Two numbers of which one is wrong: 'var två, inte tre', 'inte tre som det stod', 'fyra, eller nej, fem'.
 */
#ifndef MARKS_CONTRAST_H
#define MARKS_CONTRAST_H

#include "marks/mark.h"

/* Takes the wrong number away, where the word at the mark denies one, and remembers which the right one is. */
void contrast_settle(struct marks *marks, size_t at);

#endif
