/* SPDX-License-Identifier: MIT
 *
 * Where does a field stand in a plugin's text? Lua does not keep the lines of single fields, so they are looked up: a
 * small scanner that knows strings, comments and nesting. Offsets in, offsets out; SOURCE_NOWHERE where not found. And
 * what of a text steers reading.
 */
#ifndef SCRIPT_SOURCE_H
#define SCRIPT_SOURCE_H

#include "base/text.h"

#define SOURCE_NOWHERE SIZE_MAX

/* The word `name` outside strings and comments. */
size_t source_word(const char *text, const char *name);
/* `name =` directly inside the first table that opens at or after `at`, in the same expression. */
size_t source_field(const char *text, size_t at, const char *name);
/* The n-th (from 0) entry of that table which is itself a table or a call with one. */
size_t source_entry(const char *text, size_t at, size_t n);
/* What the text says without comments, spaces and its workflow, whatever way it is laid out: what steers reading. A
 * workflow is left out only where it is written down plainly in the table of `return name { … }`, so that nothing in it
 * can be more than a rule. */
void source_gist(const char *text, const char *name, struct buf *out);
int source_line(const char *text, size_t at);
size_t source_of_line(const char *text, int line);

#endif
