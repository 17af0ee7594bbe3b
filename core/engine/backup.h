/* SPDX-License-Identifier: MIT
 *
 * What making a backup and bringing one back share. For the files of this folder only.
 */
#ifndef ENGINE_BACKUP_H
#define ENGINE_BACKUP_H

#include "lofte/lofte.h"
#include "store/store.h"

/* The database copied into a new file, with the permissions of `like`. */
MUST_CHECK int database_copy(struct store *from, const char *to, const char *like, struct lofte_err *err);
/* Settings and plugins, as far as there are any, into a folder. */
MUST_CHECK int belongings_copy(const char *from, const char *to, struct lofte_err *err);
/* Gives a copy the permissions of what it was made of: minutes are not shown to more people than before. */
void mode_take(const char *path, const char *like);
int64_t file_bytes(const char *path);
/* Two names of one folder. */
bool path_same(const char *a, const char *b);

#endif
