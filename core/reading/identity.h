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

/* True when the text holds a certain identity number: YYMMDD-NNNN, YYMMDD+NNNN, YYYYMMDD-NNNN, with or without
 * separator (also spaces round it, en dash, no-break hyphen, soft hyphen), a date that exists not after `today`
 * (day + 60 for a samordningsnummer), right Luhn digit, not part of a longer run of digits, and not marked as something
 * else (dnr, org.nr, bg, tel, a clock time after a date). */
bool identity_found(const char *text, size_t len, lofte_day today);

#endif
