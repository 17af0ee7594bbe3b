/* SPDX-License-Identifier: MIT
 *
 * The state of one window by its count alone: the walk over the grid (targets of 6 and more), dated milestones with
 * grace (1 to 5), and how a window closes. For pace.c; silences, pauses and the numbers beside the state are there.
 */
#ifndef MODEL_PACE_WALK_H
#define MODEL_PACE_WALK_H

#include "lofte/types.h"

enum { PACE_SMALL = 5 }; /* up to here milestones judge, not statistics */

/* One window of an activity as seen on a day. */
struct pace_view {
    const struct lofte_target *target;
    struct lofte_window window;
    int64_t owed;
    const lofte_day *events; /* ascending, over all windows */
    size_t n_events;
    lofte_day as_of;
    lofte_day judged_to; /* a day: the one before the window where no minutes are there */
};

struct pace_state {
    enum lofte_standing_state state;
    lofte_day since;
};

/* Events of the window dated up to `day`. */
int64_t view_count(const struct pace_view *view, lofte_day day);
/* owed × share, and the whole activities missing of it (0 where none is) when `done` are counted. */
double view_planned(const struct pace_view *view, lofte_day day);
int64_t view_shortfall(const struct pace_view *view, lofte_day day, int64_t done);
/* The declared grace, else six weeks, at most a quarter of the window. */
int view_grace(const struct pace_view *view);
/* Two events are due by the plan: below that nothing is said of targets of 6 and more. */
bool view_is_early(const struct pace_view *view);

/* too_early, on_plan, late or behind of a target of 6 or more, on judged_to. */
struct pace_state pace_walk(const struct pace_view *view);
/* on_plan, late or behind of a target of 1 to 5, not yet full, on `day`: past the day on which the next one was due it
 * is late, past the grace behind. */
struct pace_state pace_milestones(const struct pace_view *view, lofte_day day);
/* reached (from the day of the event that did it), else closing or missed; for a window that is full or over. */
struct pace_state pace_ended(const struct pace_view *view);

#endif
