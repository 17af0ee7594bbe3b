/* SPDX-License-Identifier: MIT
 *
 * What commas put in between a subject and its verb, or between a verb and its number.
 */
#ifndef MARKS_INSERTION_H
#define MARKS_INSERTION_H

#include "marks/mark.h"

/* The comma that ends the relative clause which the one at `at` opens, where that tells of another time than the main
 * clause; 0: none. */
size_t insertion_end(const struct marks *marks, size_t at);
/* The comma at `at` is one of the two round a time. */
bool insertion_of_time(const struct marks *marks, size_t at);
/* 'en kontroll, utan att dagen angetts, är planerad till september': takes away what lies between the comma at `at` and
 * the next, where it only says which one, who says so or what is not said; a time stays where it is the only one. */
void insertion_drop(struct marks *marks, size_t at);

/* 'inräknad', 'medräknade', 'inklusive': the word says that a sum holds what stands beside it. */
bool insertion_is_included(const char *word);
/* '…, däri inräknade två efter mötet', '…, mopedkontrollen medräknad': the clause tells what its sum holds. */
bool insertion_includes(const struct marks *marks, size_t first, size_t end);

#endif
