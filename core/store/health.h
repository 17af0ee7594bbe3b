/* SPDX-License-Identifier: MIT
 *
 * What lofte doctor asks beside store/site.h.
 */
#ifndef STORE_HEALTH_H
#define STORE_HEALTH_H

#include "store/store.h"

/* The version of the schema that this program writes. */
int schema_version(void);
/* The last day on which minutes were imported; LOFTE_NO_DAY: none were. */
MUST_CHECK int store_last_import(struct store *store, lofte_day *out, struct lofte_err *err);
/* Another number as soon as somebody else has written since the store was opened. */
MUST_CHECK int store_written(struct store *store, int64_t *out, struct lofte_err *err);

#endif
