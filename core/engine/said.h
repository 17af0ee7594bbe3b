/* SPDX-License-Identifier: MIT
 *
 * What people type about an act: who they are, why, a note.
 */
#ifndef ENGINE_SAID_H
#define ENGINE_SAID_H

#include "engine/engine.h"

enum { WHO_BYTES = 100, NOTE_BYTES = 500 };

/* EUSAGE: longer than `most` bytes, or not UTF-8. EREFUSED: it holds an identity number. */
MUST_CHECK int said_check(const char *words, size_t most, lofte_day today, struct lofte_err *err);

#endif
