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
    bool approximate;           /* 'about' so many */
    bool outdone;               /* another number of its sum says more of the same part: that one stands for the sum */
    struct lofte_window window; /* where its events lie: both ends set, the right one never after the meeting */
    int64_t least;              /* at least so many in the window: its number and those that it adds to */
    size_t part;                /* the statement's part as a number, in order of the names; 0: not told apart */
    size_t item;                /* the same for all of one item of one meeting */
    size_t sum;                 /* the same for all of one item, kind and window: such numbers add */
};

/* Claims of all entries, by meeting date, meeting and seq. Part numbers are below `n_parts`. */
struct claim *claims_make(const struct ledger_entry *entries, size_t n, const struct ledger_rules *rules,
                          struct arena *arena, size_t *n_parts);
/* qsort for what mostly comes in order. */
void claims_sort(void *structs, size_t n, size_t size, int (*compare)(const void *, const void *));
/* How many of `n` structs lie before the day; their first member is a lofte_day, ascending. */
size_t days_before(const void *structs, size_t size, size_t n, lofte_day day);

#endif
