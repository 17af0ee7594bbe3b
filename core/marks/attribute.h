/* SPDX-License-Identifier: MIT
 *
 * 'den uppskjutna vandringen', 'vandringen som blåste bort': words that only say which one is meant.
 */
#ifndef MARKS_ATTRIBUTE_H
#define MARKS_ATTRIBUTE_H

#include "marks/mark.h"

/* What stands between the comma at `at` and the next. */
void attribute_inserted(struct marks *marks, size_t at);
/* A participle or a relative clause at the mark, when all verbs of the sentence are known. */
void attribute_settle(struct marks *marks, size_t at);

#endif
