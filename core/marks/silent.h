/* SPDX-License-Identifier: MIT
 *
 * Most of what minutes say is about none of the pledges. A text without a word that could name an activity, alone, as
 * half of a pair or as a label, tells of none, and need not be read.
 */
#ifndef MARKS_SILENT_H
#define MARKS_SILENT_H

#include "marks/lexicon.h"

/* True when nothing can be told, or nearly told (trace.h), by these words under a title that is about no activity. */
bool is_silent(const struct lexicon *lexicon, const struct tokens *tokens);

#endif
