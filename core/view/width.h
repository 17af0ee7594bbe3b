/* SPDX-License-Identifier: MIT
 *
 * How text stands on a terminal: columns that UTF-8 takes, lines that fit, and text made harmless. No locale is asked.
 */
#ifndef VIEW_WIDTH_H
#define VIEW_WIDTH_H

#include "lofte/arena.h"

/* Columns of well-formed UTF-8: combining marks take none, East Asian wide letters two. */
int text_width(const char *s);
/* The bytes of `s` that go on a line of `width` columns, broken at a space where there is one (else inside the word),
 * at least one character. */
size_t text_fit(const char *s, int width);
/* Control characters, marks that turn the direction of writing, and broken UTF-8 written out (\x1b, \u202e), so that
 * words out of minutes cannot steer a terminal; line breaks and tabs become spaces. */
const char *text_clean(struct arena *arena, const char *s);
/* The same in a JSON document that jansson wrote: what it leaves raw becomes \u escapes. */
const char *text_clean_json(struct arena *arena, const char *s);

#endif
