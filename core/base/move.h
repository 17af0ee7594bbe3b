/* SPDX-License-Identifier: MIT
 *
 * Files and folders copied and put in place so that a crash leaves the old or the new, never a half.
 */
#ifndef BASE_MOVE_H
#define BASE_MOVE_H

#include "base/err.h"

/* Bytes of a regular file of any size into a new file, synced. Errors: EIO, ENOTFOUND, EREFUSED (not regular). */
MUST_CHECK int file_copy(const char *from, const char *to, struct lofte_err *err);
/* Puts a folder's entries, and those of the folders in it, on the disk; the files' bytes are synced when written. */
MUST_CHECK int folder_sync(const char *path, struct lofte_err *err);
/* Renames to where nothing stands, and syncs the folder that holds it. EUSAGE: something stands there. */
MUST_CHECK int path_move(const char *from, const char *to, struct lofte_err *err);
/* The two change places; where `to` is not there yet, `from` takes its place. Both in one folder's file system. */
MUST_CHECK int path_exchange(const char *from, const char *to, struct lofte_err *err);
/* The folder that holds a path: "." for a bare name. */
char *path_folder(struct arena *arena, const char *path);

#endif
