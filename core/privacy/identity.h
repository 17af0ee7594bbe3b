/* SPDX-License-Identifier: MIT
 *
 * Personal identity numbers (personnummer, samordningsnummer, interim numbers): found so that minutes with them can be
 * refused or masked. The number itself never leaves this file.
 */
#ifndef PRIVACY_IDENTITY_H
#define PRIVACY_IDENTITY_H

#include "lofte/arena.h"
#include "lofte/types.h"

#include <stdbool.h>
#include <stddef.h>

enum identity_certainty {
    IDENTITY_NONE,
    IDENTITY_POSSIBLE, /* the digits fit, but what stands round them says that they may be something else */
    IDENTITY_CERTAIN
};

/* What a date in the text is held against. */
struct identity_days {
    lofte_day today;   /* nobody is born after it */
    lofte_day meeting; /* clock times stand beside dates near it; LOFTE_NO_DAY: near today */
};

struct identity_hit {
    enum identity_certainty certainty;
    size_t serial, end; /* bytes in the text: from the first of the last four characters to the number's end */
};

/* The first number at or after byte `from` in `text`, normalised or not. Found is YYMMDD-NNNN with '-', '+', blanks,
 * any dash, a line end or nothing between; the date also as eight digits or parted ('81-03-14', '1981 03 14'); day + 60
 * (samordningsnummer); a letter in place of the first serial digit (interim number, counted as 1). The date must exist
 * and lie not after today, and the last digit must be right (Luhn).
 *
 * Only possible: with one blank inside the date or the serial; glued to more digits by a sign ('12-810314-…'); a date
 * near the meeting whose last four could be a clock time; marked as something else (dnr, tel, bg …). None: a date near
 * the meeting with a clock time of whole five minutes, or digits marked as something else without the dash. A mark such
 * as 'pnr' or 'född' makes each of these certain. */
bool identity_next(const char *text, size_t len, const struct identity_days *days, size_t from,
                   struct identity_hit *out);
/* The most certain hit in the text. */
enum identity_certainty identity_seek(const char *text, size_t len, const struct identity_days *days);
/* A copy with the last four of each number as '*', or NULL where there is none. */
char *identity_mask(const char *text, const struct identity_days *days, struct arena *arena);
/* What a path shows of itself: as it is, or masked where it holds a number for certain. NULL stays. */
const char *identity_withhold(const char *path, lofte_day today, struct arena *arena);

#endif
