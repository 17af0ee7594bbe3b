/* SPDX-License-Identifier: MIT
 *
 * A deferred transaction that only reads.
 */
#include "store/snapshot.h"
#include "store/stmt.h"

int snapshot_begin(struct snapshot *snapshot, struct store *store, struct lofte_err *err) {
    if (!sqlite3_get_autocommit(store->db))
        return 0;
    const int rc = stmt_do(store, STMT_SNAPSHOT_BEGIN, err);
    if (rc == 0)
        snapshot->store = store;
    return rc;
}

void snapshot_finish(struct snapshot *snapshot) {
    struct lofte_err ignored; /* nothing was written */
    if (snapshot->store)
        (void)!stmt_do(snapshot->store, STMT_TX_COMMIT, &ignored);
}
