/* SPDX-License-Identifier: MIT
 *
 * What a revision consists of: people, items, passages, reports. For the files of this folder only.
 */
#ifndef STORE_ITEM_H
#define STORE_ITEM_H

#include "store/db.h"

/* Inside the caller's transaction. A closed item leaves no title, passage or report. */
MUST_CHECK int items_put(struct store *store, int64_t row, const struct lofte_meeting *meeting, struct lofte_err *err);
MUST_CHECK int people_put(struct store *store, int64_t row, const struct lofte_meeting *meeting, struct lofte_err *err);

/* Fill in the meeting's arrays. */
MUST_CHECK int items_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
                         struct lofte_err *err);
MUST_CHECK int people_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *meeting,
                          struct lofte_err *err);

#endif
