/* SPDX-License-Identifier: MIT
 *
 * The fold over the grid, milestones and closing. A pure function of dated events, plan and day.
 */
#include "model/pace_walk.h"
#include "base/days.h"
#include "model/pace.h"
#include "model/recurrence.h"

#include <math.h>

enum { CONSECUTIVE = 2, TWO_DUE = 2, GRACE_DAYS = 42 };

/* pace.md's thresholds. */
static const double late_below = 0.25, behind_below = 0.10, behind_needed = 1.5;

/* Judged on judged_to alone, once so much of the plan lies behind. */
struct at_once {
    enum lofte_standing_state state;
    double share, below;
};
static const struct at_once at_once_rules[] = {{LOFTE_LATE, 0.5, 0.15}, {LOFTE_BEHIND, 0.75, 0.05}};

/* Sums of shares may fall a hair short of a whole number. */
static const double near = 1e-9;

int64_t view_count(const struct pace_view *view, lofte_day day) {
    int64_t n = 0;
    for (size_t i = 0; i < view->n_events && view->events[i] <= day; i++)
        n += window_holds(view->window, view->events[i]);
    return n;
}

double view_planned(const struct pace_view *view, lofte_day day) {
    return (double)view->owed * plan_share(view->target, view->window, day);
}

int64_t view_shortfall(const struct pace_view *view, lofte_day day, int64_t done) {
    const double missing = floor(view_planned(view, day) - (double)done + near);
    return missing > 0 ? (int64_t)missing : 0;
}

int view_grace(const struct pace_view *view) {
    if (view->target->grace_days >= 0)
        return view->target->grace_days;
    const int quarter = (view->window.to - view->window.from + 1) / 4;
    return quarter < GRACE_DAYS ? quarter : GRACE_DAYS;
}

bool view_is_early(const struct pace_view *view) {
    return view_planned(view, view->judged_to) < TWO_DUE - near;
}

/* What one grid day says by itself. */
static enum lofte_standing_state look(const struct pace_view *view, lofte_day day) {
    const int64_t done = view_count(view, day);
    if (view_planned(view, day) < TWO_DUE - near || view_shortfall(view, day, done) < 1)
        return LOFTE_ON_PLAN;
    const double share = plan_share(view->target, view->window, day);
    const double reach = pace_probability(view->owed, done, share);
    if (reach < behind_below || pace_needed(view->owed, done, share) > behind_needed)
        return LOFTE_BEHIND;
    return reach < late_below ? LOFTE_LATE : LOFTE_ON_PLAN;
}

/* On and off only after two consecutive days that say so. */
struct latch {
    bool on;
    int against;
};

static void latch_step(struct latch *latch, bool says) {
    latch->against = says == latch->on ? 0 : latch->against + 1;
    if (latch->against == CONSECUTIVE)
        *latch = (struct latch){.on = says};
}

/* The n-th grid day (from 0): the end of the n-th month or interval. */
static lofte_day grid_day(const struct pace_view *view, int n) {
    if (view->target->interval_days > 0)
        return view->window.from + (n + 1) * view->target->interval_days - 1;
    const struct date first = day_split(view->window.from);
    return day_add_months(view->window.from - first.day + 1, n + 1) - 1;
}

/* `worsened`: the state before the present one was better. */
static struct pace_state fold(const struct pace_view *view, bool *worsened) {
    const double two = (double)TWO_DUE / (double)view->owed;
    struct pace_state now = {LOFTE_ON_PLAN, plan_day(view->target, view->window, two)};
    struct latch late = {0}, behind = {0};
    for (int n = 0;; n++) {
        const lofte_day day = grid_day(view, n);
        if (day > view->judged_to || day > view->window.to)
            return now;
        const enum lofte_standing_state says = look(view, day);
        latch_step(&late, says != LOFTE_ON_PLAN);
        latch_step(&behind, says == LOFTE_BEHIND);
        const enum lofte_standing_state next = behind.on ? LOFTE_BEHIND : late.on ? LOFTE_LATE : LOFTE_ON_PLAN;
        if (next != now.state) {
            *worsened = next > now.state;
            now = (struct pace_state){next, day};
        }
    }
}

static bool at_once_holds(const struct pace_view *view, const struct at_once *rule, lofte_day day) {
    const int64_t done = view_count(view, day);
    const double share = plan_share(view->target, view->window, day);
    return share >= rule->share - near && view_shortfall(view, day, done) >= 1 &&
           pace_probability(view->owed, done, share) < rule->below;
}

/* An at-once state began on the first day of the unbroken run that it has held since; the walk's own firing later in
 * that run does not make it younger. */
struct pace_state pace_walk(const struct pace_view *view) {
    if (view_is_early(view))
        return (struct pace_state){LOFTE_TOO_EARLY, view->window.from};
    bool worsened = false;
    struct pace_state now = fold(view, &worsened);
    for (size_t i = 0; i < sizeof at_once_rules / sizeof at_once_rules[0]; i++) {
        const struct at_once *rule = &at_once_rules[i];
        if (rule->state < now.state || (rule->state == now.state && !worsened) ||
            !at_once_holds(view, rule, view->judged_to))
            continue;
        lofte_day since = view->judged_to;
        while (at_once_holds(view, rule, since - 1))
            since--;
        if (rule->state > now.state || since < now.since)
            now = (struct pace_state){rule->state, since};
    }
    return now;
}

struct pace_state pace_milestones(const struct pace_view *view, lofte_day day) {
    const int grace = view_grace(view);
    const lofte_day due = plan_due(view->target, view->window, view->owed, view_count(view, day) + 1);
    if (day > due + grace)
        return (struct pace_state){LOFTE_BEHIND, due + grace + 1};
    if (day > due)
        return (struct pace_state){LOFTE_LATE, due + 1};
    return (struct pace_state){LOFTE_ON_PLAN, view->window.from};
}

struct pace_state pace_ended(const struct pace_view *view) {
    int64_t left = view->owed;
    for (size_t i = 0; i < view->n_events && view->events[i] <= view->as_of; i++)
        if (window_holds(view->window, view->events[i]) && --left == 0)
            return (struct pace_state){LOFTE_REACHED, view->events[i]};
    const lofte_day last = view->window.to + view_grace(view);
    if (view->as_of <= last)
        return (struct pace_state){LOFTE_CLOSING, view->window.to + 1};
    return (struct pace_state){LOFTE_MISSED, last + 1};
}
