/* SPDX-License-Identifier: MIT
 *
 * What was planned against what took place since.
 */
#include "engine/due_plans.h"
#include "base/days.h"
#include "model/plans.h"

void due_plans_find(const struct lofte *lofte, const struct activity_evaluation *of, struct arena *arena,
                    struct lofte_due_plan **out, size_t *n) {
    const struct lofte_statement **statements = ARENA_ARRAY(arena, const struct lofte_statement *, of->n_entries);
    lofte_day *events = NULL;
    struct lofte_due_plan *due = NULL;
    struct plan *plans;
    size_t n_plans, n_due = 0, n_events = 0, events_cap = 0, cap = 0, at = 0;
    for (size_t i = 0; i < of->n_entries; i++)
        statements[i] = of->entries[i].statement;
    plans_settle(statements, of->n_entries, arena, &plans, &n_plans);
    for (size_t i = 0; i < of->ledger.n_events; i++)
        for (int64_t k = 0; k < of->ledger.events[i].count; k++)
            *ARENA_PUSH(arena, events, n_events, events_cap) = of->ledger.events[i].day;
    for (size_t i = 0; i < n_plans; i++) {
        while (at < n_events && events[at] < plans[i].statement->date)
            at++; /* what was done before it was planned is not the plan */
        const int64_t left = plan_left(plans[i].day, plans[i].count, events, n_events, &at);
        if (left > 0 && plans[i].day < lofte->as_of && window_holds(of->standing->window, plans[i].day))
            *ARENA_PUSH(arena, due, n_due, cap) =
                (struct lofte_due_plan){.window = {plans[i].statement->from, plans[i].statement->to},
                                        .count = left,
                                        .statement = plans[i].statement};
    }
    *out = due;
    *n = n_due;
}
