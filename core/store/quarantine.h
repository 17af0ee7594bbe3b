/* SPDX-License-Identifier: MIT
 *
 * Which plugins fail, how often in a row, and who let them try again. What follows from that the engine decides.
 */
#ifndef STORE_QUARANTINE_H
#define STORE_QUARANTINE_H

#include "store/store.h"

enum trouble_place { TROUBLE_LOAD, TROUBLE_STATEMENT, TROUBLE_STANDING, TROUBLE_PLACES };

struct trouble {
    const char *agreement, *pledge;
    const char *digest; /* of the plugin's file that failed */
    int failures;       /* commands in a row; 0: over */
    enum trouble_place place;
    lofte_day day;            /* of the last failure */
    struct lofte_finding why; /* the last reason: line and text */
    lofte_day reset_on;       /* LOFTE_NO_DAY: never */
    const char *reset_by;
};

/* By agreement and pledge. */
MUST_CHECK int store_troubles(struct store *store, struct arena *arena, struct trouble **out, size_t *n,
                              struct lofte_err *err);
/* One more failure: the count goes up, or begins at one where the digest is another. */
MUST_CHECK int store_trouble_add(struct store *store, const struct trouble *trouble, struct lofte_err *err);
/* It works again. */
MUST_CHECK int store_trouble_over(struct store *store, const struct trouble *trouble, struct lofte_err *err);
/* A person lets it try again. `trouble` says agreement, pledge, reset_on and reset_by. */
MUST_CHECK int store_trouble_reset(struct store *store, const struct trouble *trouble, struct lofte_err *err);
/* What was read from a revision for the agreement and is stored now. */
MUST_CHECK int store_statements_of(struct store *store, int64_t row, const char *agreement, struct arena *arena,
                                   struct lofte_statement **out, size_t *n, struct lofte_err *err);
/* From now on the store waits for another writer a fifth of a second only: for notes that may be lost. */
void store_hurry(struct store *store);

#endif
