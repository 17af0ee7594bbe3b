/* SPDX-License-Identifier: MIT
 *
 * Which files an import means: those named, and every *.xml below the folders named.
 */
#ifndef ENGINE_PATHS_H
#define ENGINE_PATHS_H

#include "base/err.h"

/* Sorted, each once. A path that is neither a file nor a folder is kept: reading it says what is wrong.
 * Errors: EIO (a folder cannot be read), ELIMIT (too many files, or folders nested too deep), EUSAGE (a folder without
 * any *.xml). */
MUST_CHECK int paths_expand(const char *const *paths, size_t n_paths, struct arena *arena, char ***out, size_t *n,
                            struct lofte_err *err);

#endif
