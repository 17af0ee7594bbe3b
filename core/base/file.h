/* SPDX-License-Identifier: MIT
 *
 * Files of the outside world: read whole under a cap, written whole or not at all, and listed in a fixed order.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"

/* Reads a regular file (opened O_NOFOLLOW | O_NONBLOCK; anything else is refused) of at most `cap` bytes.
 * Errors: EIO, EREFUSED (not regular), ELIMIT. `*data` ends in NUL (not counted in `*len`). */
MUST_CHECK int file_read(const char *path, size_t cap, struct arena *arena, char **data, size_t *len,
                         struct lofte_err *err);
/* As file_read, for what steers the program: the opened file must belong to the caller or root, and not everybody may
 * write to it (else EREFUSED). */
MUST_CHECK int file_read_own(const char *path, size_t cap, struct arena *arena, char **data, size_t *len,
                             struct lofte_err *err);
/* Writes to a temporary name beside `path`, syncs, renames. The name is the process's own: where two write the same
 * path at once, the file is whole at every moment and the last one's in the end. */
MUST_CHECK int file_write(const char *path, const void *data, size_t len, struct lofte_err *err);
/* Names (not paths) in a folder, sorted bytewise; dot files left out. */
MUST_CHECK int folder_list(const char *path, struct arena *arena, char ***names, size_t *n, struct lofte_err *err);
bool path_is_folder(const char *path);
bool path_is_link(const char *path);
bool path_is_there(const char *path);
char *path_join(struct arena *arena, const char *a, const char *b);
/* The last part of a path. */
const char *path_name(const char *path);
/* The path, or "…" and its last `most` bytes where it is longer; UTF-8 letters stay whole. */
const char *path_end(struct arena *arena, const char *path, size_t most);
MUST_CHECK int folder_make(const char *path, struct lofte_err *err);
/* Removes what a folder holds, folders in it too (links are removed, not followed), as far as it can. */
void folder_clear(const char *path);
/* Copies a folder of regular files and folders, at most 4000 files of at most 1 MB. */
MUST_CHECK int folder_copy(const char *from, const char *to, struct lofte_err *err);

#endif
