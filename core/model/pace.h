/* SPDX-License-Identifier: MIT
 *
 * When is an activity behind? pace.md's default rule as a pure function: dated events, plan and day in, standing out.
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
/* (left ÷ share left) ÷ target: needed pace over the plan's. Infinity when nothing of the plan is left. */
double pace_needed(int64_t target, int64_t done, double share);

struct pace_group {
    const struct lofte_group *calendar;
    lofte_day last; /* last meeting in force dated up to the day; LOFTE_NO_DAY: none */
};

struct pace_input {
    const struct lofte_activity *activity;
    struct lofte_window period; /* of the agreement */
    lofte_day as_of;
    const lofte_day *events; /* counted, ascending, over all windows */
    size_t n_events;
    const lofte_day *planned; /* right end of each planned statement's window, ascending */
    const int64_t *planned_count; /* ≥ 1 */
    size_t n_planned;
    lofte_day last_mention; /* last meeting that said something done of the activity (zero is a report): for `quiet` */
    const struct pace_group *groups; /* those that report on it */
    size_t n_groups;
    const lofte_day *acknowledged; /* starts of closed windows that a person has acknowledged, ascending */
    size_t n_acknowledged;
    lofte_day paused_to; /* LOFTE_NO_DAY: not paused */
};

/* Fills every field of `out` but agreement, pledge, unconfirmed, in_drafts, approximate, parts and note. */
void pace_assess(const struct pace_input *input, struct arena *arena, struct lofte_standing *out);
/* A pledge's state: the worst of its activities' that weigh, closed windows not acknowledged included. */
enum lofte_standing_state pace_worst(const struct lofte_standing *standings, size_t n);
/* late, behind, quiet, no_report or missed: something to tell somebody. */
bool standing_is_bad(enum lofte_standing_state state);

#endif
