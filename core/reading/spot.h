/* SPDX-License-Identifier: MIT
 *
 * Which words of a sentence name an activity: for a person who is to judge a reading.
 */
#ifndef READING_SPOT_H
#define READING_SPOT_H

#include "reading/reader.h"

/* In order, not overlapping. */
struct lofte_spot *spots_find(const struct reader *reader, const char *text, const char *activity, struct arena *arena,
                              size_t *n);

#endif
