/* SPDX-License-Identifier: MIT
 *
 * Meetings as the other files of this folder need them.
 */
#ifndef STORE_MEETING_H
#define STORE_MEETING_H

#include "store/stmt.h"
#include "store/store.h"

/* As store_meetings, without name, times, place, file, digest and day of the import. */
MUST_CHECK int meetings_brief(struct store *store, const struct store_view *view, struct arena *arena,
                              struct lofte_meeting **out, struct keys *keys, struct lofte_err *err);

#endif
