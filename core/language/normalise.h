/* SPDX-License-Identifier: MIT
 *
 * Text as secretaries' programs write it, made alike: NFC, soft hyphens and zero-width characters out, no-break and
 * other spaces to plain ones, no-break hyphens to plain ones, line ends to "\n" (at most one empty line between two),
 * several spaces to one, page heads ('Sida 3/10') out, hyphenation at a line's end joined.
 */
#ifndef LANGUAGE_NORMALISE_H
#define LANGUAGE_NORMALISE_H

#include "lofte/arena.h"

#include <stddef.h>

/* "utf8proc 2.8.0" */
const char *normalise_library(struct arena *arena);
/* `text` is valid UTF-8. What quotes are taken from: case and punctuation stay. */
char *text_normalise(struct arena *arena, const char *text, size_t len);
/* Lower case (Unicode, Swedish letters kept) of normalised text: for matching only. */
char *text_fold(struct arena *arena, const char *text, size_t len);

#endif
