/* SPDX-License-Identifier: MIT
 *
 * Does a number count anything? What stands before it ('riksväg', '§', 'klockan') and after it ('år', '%', 'timmar',
 * 'mars') tells. For number.c.
 */
#ifndef LANGUAGE_NUMBER_CONTEXT_H
#define LANGUAGE_NUMBER_CONTEXT_H

#include "language/match.h"

/* Something before `at` makes a label, a date, a clock time or a part of a longer number of it. `digits`: not in words.
 */
bool number_is_label(struct span span, size_t at, bool digits);
/* Something from `end` on makes a measure of the number (age, time, share, money, length, a date). */
bool number_is_measure(struct span span, size_t end, bool digits);

#endif
