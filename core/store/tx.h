/* SPDX-License-Identifier: MIT
 *
 * Transactions as handles: what is not committed is rolled back at scope end.
 */
#ifndef STORE_TX_H
#define STORE_TX_H

#include "base/err.h"

#include <stdbool.h>

struct store;

/* A transaction that rolls back at scope end unless committed: BEGIN IMMEDIATE, or a savepoint inside another.
 *     cleanup_(tx_cleanup) struct tx tx = {0};
 *     if ((rc = tx_begin(&tx, store, err)) < 0) return rc; … return tx_commit(&tx, err);            */
struct tx {
    struct store *store;
    int depth;
    bool open;
};
MUST_CHECK int tx_begin(struct tx *tx, struct store *store, struct lofte_err *err);
MUST_CHECK int tx_commit(struct tx *tx, struct lofte_err *err);
void tx_rollback(struct tx *tx);
static inline void tx_cleanup(struct tx *tx) {
    tx_rollback(tx);
}

#endif
