/* SPDX-License-Identifier: MIT
 *
 * Targets and their windows: which window of a target holds a day, which came before, and what share of the plan a day
 * stands for (the plan curve). Pure.
 *
 * Curves. `even`: every day weighs the same. `months`: each month's weight is spread evenly over its days. In both, the
 * months that `skip_months` names weigh nothing. `milestones`: steps, by the milestones whose day lies in the window
 * (days are dates, so a yearly target of a two-year agreement lists both years' days); with none in the window all is
 * due on its last day. `points`: straight lines from 0 the day before the window through the points inside it to 1 on
 * its last day. A window in which the curve weighs nothing at all is even.
 */
#ifndef MODEL_RECURRENCE_H
#define MODEL_RECURRENCE_H

#include "lofte/arena.h"
#include "lofte/types.h"

/* The windows of a target inside the agreement's period (both ends set), in order of their first day. Calendar windows
 * are cut at the period's ends and July belongs to no school term; the plugin's own list stands as declared, its open
 * ends are the period's. A period that holds no such window is one window itself, so *n ≥ 1. */
void target_windows(const struct lofte_target *target, struct lofte_window period, struct arena *arena,
                    struct lofte_window **out, size_t *n);
/* Index of the window that holds the day; else the last that ended before it; else 0 (before the first). n ≥ 1. */
size_t target_window_at(const struct lofte_window *windows, size_t n, lofte_day day);
/* What is owed in a window: the target's count (whole, also where the window is cut), or 0 where every month that the
 * window touches is one that `skip_months` names. */
int64_t target_owed(const struct lofte_target *target, struct lofte_window window);

/* Share of the window's plan that should be done by the end of `day`: 0 before the window, 1 from its last day on. */
double plan_share(const struct lofte_target *target, struct lofte_window window, lofte_day day);
/* The first day on which the plan share reaches `share` (0 … 1]. */
lofte_day plan_day(const struct lofte_target *target, struct lofte_window window, double share);
/* Earned schedule: the day on which `share` [0 … 1] was what the plan asked for. That is plan_day(), and where the
 * plan rests from there (a quiet July, the next milestone far off) the last day of its rest; nothing done was the plan
 * until the day before it first asks for something. */
lofte_day plan_earned(const struct lofte_target *target, struct lofte_window window, double share);
/* The n-th (from 1) of `owed` is due on this day: the first declared milestone in the window that asks for n, else
 * where the curve reaches n/owed. */
lofte_day plan_due(const struct lofte_target *target, struct lofte_window window, int64_t owed, int64_t n);

#endif
