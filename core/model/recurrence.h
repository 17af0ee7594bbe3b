/* SPDX-License-Identifier: MIT
 *
 * Targets and their windows: which window of a target holds a day, which came before, and what share of the plan a day
 * stands for (the plan curve). Pure.
 */
#ifndef MODEL_RECURRENCE_H
#define MODEL_RECURRENCE_H

#include "lofte/arena.h"
#include "lofte/types.h"

/* The windows of a target inside the agreement's period, in order. Calendar windows are cut at the period's ends.
 * School term: July belongs to no window. */
void target_windows(const struct lofte_target *target, struct lofte_window period, struct arena *arena,
                    struct lofte_window **out, size_t *n);
/* Index of the window that holds the day; else the last that ended before it; else 0 (before the first). n ≥ 1. */
size_t target_window_at(const struct lofte_window *windows, size_t n, lofte_day day);
/* What is owed in a window: the target's count, or 0 where the window is a month that `skip_months` names. */
int64_t target_owed(const struct lofte_target *target, struct lofte_window window);

/* Share of the window's plan that should be done by the end of `day`: 0 before the window, 1 from its last day on. */
double plan_share(const struct lofte_target *target, struct lofte_window window, lofte_day day);
/* The first day on which the plan share reaches `share` (0 … 1]: earned schedule. */
lofte_day plan_day(const struct lofte_target *target, struct lofte_window window, double share);
/* The n-th (from 1) of `owed` is due on this day: a declared milestone, else where the curve reaches n/owed. */
lofte_day plan_due(const struct lofte_target *target, struct lofte_window window, int64_t owed, int64_t n);

#endif
