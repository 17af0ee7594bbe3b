/* SPDX-License-Identifier: MIT
 *
 * From statements to claims: which statements constrain the ledger, over which days, and with what number. Inside the
 * ledger only; what the claims force is in ledger_cover.h.
 */
#ifndef MODEL_LEDGER_CLAIM_H
#define MODEL_LEDGER_CLAIM_H

#include "model/ledger.h"

struct claim {
    const struct lofte_statement *statement;
    lofte_day previous;
    size_t entry;               /* index of the caller's entry */
    enum lofte_verdict verdict; /* COUNTED: it constrains; else why it does not */
    bool speaks;                /* in force and with a number, `none` as well: it has a window */
    struct lofte_window window; /* where its events lie: both ends set, the right one never after the meeting */
    int64_t least;              /* at least so many in the window: its number and those that it adds to */
};

/* Claims of all entries, by meeting date, meeting and seq. */
struct claim *claims_make(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules,
                          struct arena *arena);
/* Same item of one meeting, same window and kind: such numbers add. */
bool claims_add(const struct claim *a, const struct claim *b);
bool claim_is_approximate(const struct claim *claim);
/* An event of part `b` can be one of part `a`: equal, or one of them is not told apart (NULL). */
bool parts_meet(const char *a, const char *b);

#endif
