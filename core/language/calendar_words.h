/* SPDX-License-Identifier: MIT
 *
 * Swedish names of months, weekdays and feast days. No phrases: those are when.h's.
 */
#ifndef LANGUAGE_CALENDAR_WORDS_H
#define LANGUAGE_CALENDAR_WORDS_H

#include "lofte/types.h"

#include <stddef.h>

/* 1 … 12 for 'januari', 'jan', 'januaris' in lower case, else 0. 'jul' alone is a feast: only after a day is it July.
 */
int month_of_word(const char *fold, bool after_day);
/* Bytes of the month that a longer word in lower case of `len` bytes begins with ('Novembersiffran', 'majvandringen'),
 * else 0. A meeting's or paper's name ('marsmötet') stays whole. */
size_t month_before_noun(const char *fold, size_t len);
/* 1 Monday … 7 Sunday for 'fredag', 'fredagen', 'fredags', 'fre', 'fr', else 0. Two letters ('lö', 'to') and other
 * forms that are words of their own count only before a date. */
int weekday_of_word(const char *fold, bool before_date);
/* Day of the feast that `fold` names in that year ('midsommarafton', 'påskdagen', 'nyårsafton'), or LOFTE_NO_DAY. */
lofte_day feast_of_word(const char *fold, int year);

#endif
