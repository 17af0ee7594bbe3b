/* SPDX-License-Identifier: MIT
 *
 * Several reads of one moment: no other process's commit falls between them, and the lock is taken once, not for each.
 *     cleanup_(snapshot_finish) struct snapshot snapshot = {0};
 *     if ((rc = snapshot_begin(&snapshot, store, err)) < 0) return rc;
 * For the files of this folder only.
 */
#ifndef STORE_SNAPSHOT_H
#define STORE_SNAPSHOT_H

#include "store/db.h"

struct snapshot {
    struct store *store; /* NULL: a transaction or another snapshot is open and does the same */
};
MUST_CHECK int snapshot_begin(struct snapshot *snapshot, struct store *store, struct lofte_err *err);
void snapshot_finish(struct snapshot *snapshot);

#endif
