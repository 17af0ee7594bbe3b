/* SPDX-License-Identifier: MIT
 *
 * From events back to the statements that hold them.
 */
#include "engine/evidence.h"
#include "base/days.h"

void evidence_collect(const struct activity_evaluation *of, struct lofte_window window, struct arena *arena,
                      const struct lofte_statement ***out, size_t *n) {
    bool *holds = ARENA_ARRAY(arena, bool, of->n_entries);
    const struct lofte_statement **statements = ARENA_ARRAY(arena, const struct lofte_statement *, of->n_entries);
    for (size_t i = 0; i < of->ledger.n_events; i++) {
        const struct ledger_event *event = &of->ledger.events[i];
        for (size_t k = 0; window_holds(window, event->day) && k < event->n_evidence; k++)
            holds[event->evidence[k]] = true;
    }
    *n = 0;
    for (size_t i = 0; i < of->n_entries; i++)
        if (holds[i])
            statements[(*n)++] = of->entries[i].statement;
    *out = statements;
}

int64_t evidence_placed(const struct activity_evaluation *of, size_t entry, struct lofte_window window) {
    int64_t placed = 0;
    for (size_t i = 0; i < of->ledger.n_events; i++)
        if (of->ledger.events[i].placed_by == entry && window_holds(window, of->ledger.events[i].day))
            placed += of->ledger.events[i].count;
    return placed;
}
