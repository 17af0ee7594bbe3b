/* SPDX-License-Identifier: MIT
 *
 * One written-out Swedish number: 'tjugotre', 'etthundratjugo', 'femte', 'tjugoförsta', '3:e'. No phrases.
 */
#ifndef LANGUAGE_NUMBER_WORDS_H
#define LANGUAGE_NUMBER_WORDS_H

#include <stdint.h>

/* Value of a word in lower case ('noll' … 'niohundranittionio', 'tusen', 'tjugohundratjugotre'), or -1. */
int64_t number_of_word(const char *fold);
/* Rank of an ordinal ('första' … 'nittionionde', '3:e', '1:a'), or -1. */
int64_t rank_of_word(const char *fold);

#endif
