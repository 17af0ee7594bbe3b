/* SPDX-License-Identifier: MIT
 *
 * Messages for programs on this machine: as a file in a folder, or at the program's standard output.
 */
#ifndef DELIVER_SPOOL_H
#define DELIVER_SPOOL_H

#include "deliver/mail.h"
#include "deliver/outcome.h"

/* ID.eml, whole or not there. The same message again is the same file. */
void spool_file(const char *folder, const struct mail *mail, struct arena *arena, struct outcome *out);
/* Subject and text. */
void spool_stdout(const struct mail *mail, struct arena *arena, struct outcome *out);

#endif
