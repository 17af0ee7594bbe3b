/* SPDX-License-Identifier: MIT
 *
 * What stands beside the minutes of a meeting: that it was called, that a draft was approved, that it was not held.
 */
#ifndef STORE_PATH_H
#define STORE_PATH_H

#include "store/store.h"

MUST_CHECK int store_approval_put(struct store *store, const struct lofte_approval *approval, struct lofte_err *err);
/* Made by the end of as_known (LOFTE_NO_DAY: all), by meeting, revision, digest. */
MUST_CHECK int store_approvals(struct store *store, lofte_day as_known, struct arena *arena,
                               struct lofte_approval **out, size_t *n, struct lofte_err *err);
MUST_CHECK int store_cancellation_put(struct store *store, const struct lofte_cancellation *cancellation,
                                      struct lofte_err *err);
/* By date, group. */
MUST_CHECK int store_cancellations(struct store *store, lofte_day as_known, struct arena *arena,
                                   struct lofte_cancellation **out, size_t *n, struct lofte_err *err);
/* Meetings that were called, with the day on which the first call came; by meeting. */
struct store_call {
    const char *meeting;
    lofte_day day;
};
MUST_CHECK int store_calls(struct store *store, lofte_day as_known, struct arena *arena, struct store_call **out,
                           size_t *n, struct lofte_err *err);

#endif
