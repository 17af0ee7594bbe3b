/* SPDX-License-Identifier: MIT
 *
 * One line on the terminal that tells how far a long import is, and goes when it is done. Only on a terminal (stderr),
 * never with --quiet or --json, and not before a second has gone.
 */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "cli/cmd.h"

struct progress {
    const struct call *call;
    enum lofte_import_mode mode;
    int64_t next; /* when to draw */
    int drawn;    /* columns on the terminal */
};

void progress_begin(struct progress *progress, const struct call *call, enum lofte_import_mode mode);
/* Takes the line away. */
void progress_end(struct progress *progress);

#endif
