/* SPDX-License-Identifier: MIT
 *
 * When is an activity behind? The default rule as a pure function: dated events, plan and day in, standing out.
 *
 * judged_to is the last meeting of the groups that report on the activity, never after as_of: late minutes are not
 * lateness. Window ends and milestones go by as_of. Targets of 6 and more are walked over a grid (month ends, or the
 * ends of the target's intervals), each grid day with the events dated up to it; targets of 1 to 5 have due days with
 * grace.
 */
#ifndef MODEL_PACE_H
#define MODEL_PACE_H

#include "lofte/arena.h"
#include "lofte/types.h"

/* Reference formulas. P(reach): gamma prior worth one activity at plan pace; after `done` in share t of the plan,
 * P(NegBin(1 + done, b / (b + 1 - t)) >= target - done) with b = 1/target + t. To 1e-9 on every machine. */
double pace_probability(int64_t target, int64_t done, double share);
/* Poisson lower tail P(X <= done) with mean target × share. */
double pace_tail(int64_t target, int64_t done, double share);
/* (left ÷ share left) ÷ target: needed pace over the plan's. Infinity when no plan is left; 0 when done. */
double pace_needed(int64_t target, int64_t done, double share);

struct pace_group {
    const struct lofte_group *calendar;
    lofte_day last;      /* last meeting in force dated up to the day; LOFTE_NO_DAY: none */
    lofte_day cancelled; /* last one up to the day that a person said was not held: no minutes of it are due, and the
                          * next are due as if it had been held; LOFTE_NO_DAY: none */
};

struct pace_input {
    const struct lofte_activity *activity;
    struct lofte_window period; /* of the agreement, both ends set */
    lofte_day as_of;
    const lofte_day *events; /* counted, ascending, over all windows */
    size_t n_events;
    const char *const *event_parts; /* the part of each event (of a meeting: its group); NULL: not known */
    const lofte_day *planned;       /* right end of each planned statement's window, ascending */
    const int64_t *planned_count;   /* ≥ 1 */
    size_t n_planned;
    lofte_day last_mention; /* last meeting that said something done of the activity; LOFTE_NO_DAY: none. A `none` is a
                             * report, so it keeps no_report away, but it does not end a silence. */
    const struct pace_group *groups; /* those that report on it */
    size_t n_groups;
    const lofte_day *acknowledged; /* starts of closed windows that a person has acknowledged, ascending */
    size_t n_acknowledged;
    lofte_day paused_to; /* last day of the pause; LOFTE_NO_DAY: not paused */
};

/* Fills every field of `out` but agreement, pledge, unconfirmed, in_drafts, approximate, parts and note.
 *
 * - judged_to: LOFTE_NO_DAY while no group has met; where meetings themselves count, one not held is known of too.
 * shortfall: whole activities missing of the plan, 0 where none is.
 * - lag_weeks: judged_to minus the day on which today's count was what the plan asked for (plan_earned; for targets of
 * 1 to 5 the day on which the next one was due), at least 0; it keeps growing after the window's end.
 * - needed_per_month: what is left over the months (of 30.4 days) from judged_to to the window's end; it and
 *   needed_ratio are NaN when none of the window, or of its plan, is left, and 0 when the target is counted.
 * - probability: NaN before two events are due, for targets of 1 to 5, and when the window is over and not full.
 * - booked: planned occurrences in the window dated after judged_to. overdue_plans: those dated up to it that nothing
 *   honours; an occurrence is honoured by one event at most 31 days before or after it, and an event honours only one.
 * - last_seen: the last event; where there never was one, last_mention.
 * - no_report: every reporting group that has a cadence is overdue (one group in time may still tell of it), unless the
 *   activity was behind on judged_to already. quiet: judged_to is more than the declared weeks after last_mention
 * (never any: the period's start); behind, late and no_report stand before it.
 * - since: for the walk the grid day on which the state began, else the first day on which its condition held; on_plan
 *   of a target of 6 or more: the day on which two were due; paused: LOFTE_NO_DAY, the caller knows it.
 * - Meetings with parts (groups) owe each part alike: 2 a month of two groups is one of each, and what a group has
 *   beyond its own share makes up for nobody else's. `counted` still counts them all.
 * - closed: windows that ended before as_of, other than `window`, that owed something, in order. */
void pace_assess(const struct pace_input *input, struct arena *arena, struct lofte_standing *out);
/* A pledge's state: the worst of its activities' that weigh, and of their closed windows that are closing or missed and
 * not acknowledged. `ended`: the agreement's period is over, so earlier windows no longer weigh. followed when nothing
 * weighs (paused when all that weigh are paused). */
enum lofte_standing_state pace_worst(const struct lofte_standing *standings, size_t n, bool ended);
/* late, behind, quiet, no_report or missed: something to tell somebody. */
bool standing_is_bad(enum lofte_standing_state state);

#endif
