/* SPDX-License-Identifier: MIT
 *
 * Queueing messages, for whatever decides that somebody has to know.
 */
#ifndef ENGINE_OUTBOX_H
#define ENGINE_OUTBOX_H

#include "engine/engine.h"

/* An id or a state: no spaces, so that no sentence fits. */
struct letter_fact {
    const char *name, *value;
};

struct letter {
    const char *event; /* what it tells of, as a fact; the same event twice is one message to each target */
    const char *kind;  /* "alert": what a webhook is told that it is */
    const char *role;
    const char *subject, *text;
    const char *html;                /* NULL: text alone */
    const struct letter_fact *facts; /* all that webhooks get beside kind and event */
    size_t n_facts;
};

/* Queues the letter for every target of the role, in the caller's transaction if there is one. `*queued` is how many
 * messages are new: 0 where nobody is set for the role or all were queued before. EUSAGE: it cannot be sent as it is.
 */
MUST_CHECK int outbox_queue(struct lofte *lofte, const struct letter *letter, size_t *queued, struct lofte_err *err);
/* Paragraphs and line breaks of a text as HTML. */
const char *html_make(const char *text, struct arena *arena);
/* Notes in the journal what became of a message. */
MUST_CHECK int outbox_note(struct lofte *lofte, const struct lofte_message *message, const char *act, const char *after,
                           struct lofte_err *err);

#endif
