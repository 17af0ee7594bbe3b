/* SPDX-License-Identifier: MIT
 *
 * What when_since.c and when_sum.c share; the door is when.h.
 */
#ifndef LANGUAGE_WHEN_SINCE_H
#define LANGUAGE_WHEN_SINCE_H

#include "base/days.h"
#include "language/when_part.h"

static inline void so_far_set(struct when *out, lofte_day from, lofte_day to, size_t end) {
    *out = (struct when){.kind = WHEN_SO_FAR, .window = {from, to}, .ahead = {from, to}, .end = end};
}

static inline lofte_day year_start(lofte_day meeting) {
    return day_make(day_split(meeting).year, 1, 1);
}

/* 't.o.m.', 'till och med', 't. o. m.': tokens of it, or 0. */
size_t until_words(struct span span, size_t at);
/* 'från årsskiftet', 'sedan avtalet trädde i kraft'. */
bool from_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out);
/* 'till och med maj'. */
bool until_read(struct span span, size_t at, lofte_day meeting, struct when *out);

/* The word may open a running total, and reads one. */
bool sum_opens(const char *fold);
bool sum_read(struct span span, size_t at, lofte_day meeting, lofte_day agreement_from, struct when *out);

#endif
