/* SPDX-License-Identifier: MIT
 *
 * What is booked: planned statements of an activity, each plan once however many meetings name it, less those that were
 * cancelled later. Pure.
 */
#ifndef MODEL_PLANS_H
#define MODEL_PLANS_H

#include "lofte/arena.h"
#include "lofte/types.h"

struct plan {
    lofte_day day; /* right end of the window that it was set for */
    int64_t count; /* ≥ 1 */
    const struct lofte_statement *statement;
};

/* Plans with a date, by day. A `cancelled` statement of the same or a later meeting takes away the plans whose window
 * it overlaps. Two statements whose windows overlap tell of the same plan: as with done events, the fewest that make
 * each true are counted. Drafts and what waits for a person do not count. */
void plans_settle(const struct lofte_statement *const *statements, size_t n, struct arena *arena, struct plan **out,
                  size_t *n_out);

/* How many of a plan no event honours: one within a month of its day does. Plans and events both come by day; `at`, 0
 * at first, is the next event that is free. */
int64_t plan_left(lofte_day day, int64_t count, const lofte_day *events, size_t n_events, size_t *at);

#endif
