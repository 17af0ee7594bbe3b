/* SPDX-License-Identifier: MIT
 *
 * Letters that were encoded twice: UTF-8 read as Windows-1252 and written as UTF-8 once more ('Ã¤' for 'ä', 'â€“' for
 * '–'). No Swedish text has them otherwise.
 */
#ifndef LANGUAGE_MOJIBAKE_H
#define LANGUAGE_MOJIBAKE_H

#include "lofte/arena.h"

#include <stdbool.h>
#include <stddef.h>

/* The text as it was meant; NULL where there is nothing to repair. */
char *mojibake_repair(struct arena *arena, const char *text);
/* Letters that are lost for good (U+FFFD). */
size_t mojibake_lost(const char *text);

#endif
