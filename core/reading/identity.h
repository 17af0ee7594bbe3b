/* SPDX-License-Identifier: MIT
 *
 * Personal identity numbers (personnummer, samordningsnummer): found so that minutes with them can be refused. The
 * number itself never leaves this file.
 */
#ifndef READING_IDENTITY_H
#define READING_IDENTITY_H

#include "lofte/types.h"

#include <stdbool.h>
#include <stddef.h>

/* True when the text, normalised or not, holds a certain identity number: YYMMDD-NNNN, YYMMDD+NNNN, YYYYMMDD-NNNN,
 * YYYY-MM-DD-NNNN, with or without separator (also spaces or a line end round it, en dash, no-break hyphen, soft
 * hyphen), a date that exists not after `today` (day + 60 for a samordningsnummer), right Luhn digit, not part of a
 * longer run of digits, and not marked as something else (dnr, org.nr, bg, tel and the like before it; digits that only
 * a space parts from a date and that are a clock time). */
bool identity_found(const char *text, size_t len, lofte_day today);

#endif
