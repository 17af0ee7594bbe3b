/* SPDX-License-Identifier: MIT
 *
 * Which statements a number stands on.
 */
#ifndef ENGINE_EVIDENCE_H
#define ENGINE_EVIDENCE_H

#include "engine/engine.h"

/* Statements that hold an event counted in the window, each once, in the order of the minutes. */
void evidence_collect(const struct activity_evaluation *of, struct lofte_window window, struct arena *arena,
                      const struct lofte_statement ***out, size_t *n);
/* How many events in the window each statement placed; one an entry, same order. */
const int64_t *evidence_placed(const struct activity_evaluation *of, struct lofte_window window, struct arena *arena);

#endif
