/* SPDX-License-Identifier: MIT
 *
 * What a face needs that stays and opens a workspace again and again: settings to hold to, when the next message is
 * due, and whether others have written.
 */
#ifndef LOFTE_SERVICE_H
#define LOFTE_SERVICE_H

#include "lofte/lofte.h"

struct lofte_settings {
    const char *text; /* of the file, for lofte_options */
    int tick_at;      /* when the day's tick is wanted: minutes after midnight */
};
/* The settings of a workspace, held to be good. Errors: EUSAGE (with file and line), EIO. */
LOFTE_MUST_CHECK int lofte_settings(const char *workspace, struct arena *arena, struct lofte_settings *out,
                                    struct lofte_err *err);
/* When the next message is due, in seconds since 1970-01-01 UTC, also one that somebody seems to be sending; -1: none
 * waits. */
LOFTE_MUST_CHECK int lofte_outbox_due(struct lofte *lofte, int64_t *out, struct lofte_err *err);
/* Another number as soon as somebody else has written since the workspace was opened. */
LOFTE_MUST_CHECK int lofte_written(struct lofte *lofte, int64_t *out, struct lofte_err *err);

#endif
