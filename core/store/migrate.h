/* SPDX-License-Identifier: MIT
 *
 * Whose database it is, which version it has, and how it becomes the newest. For the files of this folder only.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/db.h"

/* Each missing migration in a transaction of its own; another process may do the same at the same time. An empty
 * database becomes ours. ESTORE: not ours, or from the future; nothing is changed then. */
MUST_CHECK int migrate(struct store *store, struct lofte_err *err);
/* The version of a database that is ours, or 0 for an empty one. ESTORE as above. */
MUST_CHECK int version_get(struct store *store, int64_t *version, struct lofte_err *err);

#endif
