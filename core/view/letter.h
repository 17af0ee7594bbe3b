/* SPDX-License-Identifier: MIT
 *
 * What is sent to people: a subject, a text and the same as HTML.
 */
#ifndef VIEW_LETTER_H
#define VIEW_LETTER_H

#include "lofte/workflow.h"
#include "view/lang.h"

/* All of it lives in the arena. */
void letter_digest(const struct lang *lang, const struct lofte_digest *digest, struct arena *arena,
                   struct lofte_letter *out);
/* The draft of the report over a window: the report itself is the HTML part. */
void letter_report(const struct lang *lang, const struct lofte_followup *followup, struct lofte_window window,
                   struct arena *arena, struct lofte_letter *out);

#endif
