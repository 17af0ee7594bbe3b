/* SPDX-License-Identifier: MIT
 *
 * The journal: what was done, noted in the transaction that does it.
 */
#include "engine/engine.h"

int journal_note(struct lofte *lofte, const char *act, const char *subject, const char *before, const char *after,
                 struct lofte_err *err) {
    const struct lofte_event event = {
        .at = lofte->now, .actor = lofte->actor, .act = act, .subject = subject, .before = before, .after = after};
    return store_event_put(lofte->store, &event, err);
}

int lofte_journal(struct lofte *lofte, struct arena *arena, struct lofte_journal *out, struct lofte_err *err) {
    struct lofte_journal journal;
    const int rc = store_events(lofte->store, arena, &journal.event, &journal.n, err);
    if (rc < 0)
        return rc;
    journal.broken = events_verify(journal.event, journal.n);
    *out = journal;
    return 0;
}
