/* SPDX-License-Identifier: MIT
 *
 * Minutes without their text: what is left are numbers, kinds, windows, item numbers, days and digests. A weeded
 * revision is not read again by other rules: what was read from it stays as it counts.
 */
#ifndef STORE_WEED_H
#define STORE_WEED_H

#include "store/store.h"

/* Revisions of meetings before the day that still have their text, by date, meeting, revision. */
MUST_CHECK int store_weed_find(struct store *store, lofte_day before, struct arena *arena, struct lofte_weeded **out,
                               size_t *n, struct lofte_err *err);
/* Takes titles, texts, quotes, reasons and findings out of a revision. In a transaction; store_weed_rewrite after it.
 */
MUST_CHECK int store_weed(struct store *store, int64_t row, lofte_day day, struct lofte_err *err);
/* Writes the file anew, so that nothing of what was deleted is left in it, however long ago. */
MUST_CHECK int store_weed_rewrite(struct store *store, struct lofte_err *err);
/* All that were weeded, by meeting, revision. */
MUST_CHECK int store_weedings(struct store *store, struct arena *arena, struct lofte_weeded **out, size_t *n,
                              struct lofte_err *err);

#endif
