/* SPDX-License-Identifier: MIT
 *
 * From events back to the statements that hold them.
 */
#include "engine/evidence.h"
#include "base/days.h"

void evidence_collect(const struct activity_evaluation *of, struct lofte_window window, struct arena *arena,
                      const struct lofte_statement ***out, size_t *n) {
    const size_t *entries = ledger_evidence(&of->ledger, window, arena, n);
    *out = ARENA_ARRAY(arena, const struct lofte_statement *, *n);
    for (size_t i = 0; i < *n; i++)
        (*out)[i] = of->entries[entries[i]].statement;
}

const int64_t *evidence_placed(const struct activity_evaluation *of, struct lofte_window window, struct arena *arena) {
    int64_t *placed = ARENA_ARRAY(arena, int64_t, of->n_entries);
    for (size_t i = 0; i < of->ledger.n_events; i++)
        if (window_holds(window, of->ledger.events[i].day))
            placed[of->ledger.events[i].placed_by] += of->ledger.events[i].count;
    return placed;
}
