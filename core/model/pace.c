/* SPDX-License-Identifier: MIT
 *
 * One activity's standing: the window's state, the three silences, the numbers beside it and the windows before it.
 */
#include "model/pace.h"
#include "base/days.h"
#include "base/text.h"
#include "model/calendar.h"
#include "model/pace_walk.h"
#include "model/plans.h"
#include "model/recurrence.h"

#include <math.h>

static const double days_a_month = 365.25 / 12;

static lofte_day heard_of(const struct pace_group *group) {
    return group->cancelled > group->last ? group->cancelled : group->last;
}

static lofte_day judged_to(const struct pace_input *input) {
    const bool meetings = input->activity->counts_from == LOFTE_COUNTS_MEETINGS;
    lofte_day day = LOFTE_NO_DAY;
    for (size_t i = 0; i < input->n_groups; i++) {
        const lofte_day known = meetings ? heard_of(&input->groups[i]) : input->groups[i].last;
        day = known > day ? known : day;
    }
    return day < input->as_of ? day : input->as_of;
}

static size_t part_index(const struct lofte_activity *activity, const char *part) {
    size_t i = 0;
    while (i < activity->n_parts && !str_equal(activity->parts[i], part))
        i++;
    return i;
}

struct windows {
    const struct lofte_window *at;
    size_t n;
};

/* The events that the judgement may count: all, or of meetings each part's own share in each window. */
static const lofte_day *events_weighing(const struct pace_input *input, struct windows windows, struct arena *arena,
                                        size_t *n) {
    const struct lofte_activity *activity = input->activity;
    const size_t n_parts = activity->n_parts;
    *n = input->n_events;
    if (activity->counts_from != LOFTE_COUNTS_MEETINGS || !input->event_parts || n_parts == 0 ||
        activity->target.count % (int64_t)n_parts != 0)
        return input->events;
    const int64_t share = activity->target.count / (int64_t)n_parts;
    int64_t *taken = ARENA_ARRAY(arena, int64_t, windows.n * n_parts);
    lofte_day *kept = ARENA_ARRAY(arena, lofte_day, input->n_events);
    *n = 0;
    for (size_t i = 0; i < input->n_events; i++) {
        const size_t part = part_index(activity, input->event_parts[i]);
        const size_t window = target_window_at(windows.at, windows.n, input->events[i]);
        if (part < n_parts && window_holds(windows.at[window], input->events[i]) &&
            taken[window * n_parts + part]++ < share)
            kept[(*n)++] = input->events[i];
    }
    return kept;
}

static int64_t events_in(const struct pace_input *input, struct lofte_window window) {
    int64_t n = 0;
    for (size_t i = 0; i < input->n_events && input->events[i] <= input->as_of; i++)
        n += window_holds(window, input->events[i]);
    return n;
}

static int64_t plans_booked(const struct pace_input *input, const struct pace_view *view) {
    int64_t n = 0;
    for (size_t i = 0; i < input->n_planned; i++)
        if (input->planned[i] > view->judged_to && window_holds(view->window, input->planned[i]))
            n += input->planned_count[i];
    return n;
}

/* Plans and events both in order: the earliest event that can honour a plan is the one to take. */
static int64_t plans_overdue(const struct pace_input *input, const struct pace_view *view) {
    int64_t overdue = 0;
    size_t event = 0;
    for (size_t i = 0; i < input->n_planned && input->planned[i] <= view->judged_to; i++) {
        const lofte_day day = input->planned[i];
        const int64_t left = plan_left(day, input->planned_count[i], input->events, input->n_events, &event);
        if (window_holds(view->window, day))
            overdue += left;
    }
    return overdue;
}

static lofte_day last_seen(const struct pace_input *input) {
    for (size_t i = input->n_events; i > 0; i--)
        if (input->events[i - 1] <= input->as_of)
            return input->events[i - 1];
    return input->last_mention;
}

static double lag_weeks(const struct pace_view *view, int64_t done) {
    if (done >= view->owed)
        return 0;
    const double share = (double)done / (double)view->owed;
    const lofte_day planned = view->owed <= PACE_SMALL ? plan_due(view->target, view->window, view->owed, done + 1)
                                                       : plan_earned(view->target, view->window, share);
    return view->judged_to > planned ? (view->judged_to - planned) / 7.0 : 0;
}

static double needed_per_month(const struct pace_view *view, int64_t done) {
    if (done >= view->owed)
        return 0;
    const lofte_day before = view->window.from - 1;
    const lofte_day from = view->judged_to > before ? view->judged_to : before;
    if (from >= view->window.to)
        return NAN;
    return (double)(view->owed - done) * days_a_month / (view->window.to - from);
}

static void numbers_fill(const struct pace_view *view, struct lofte_standing *out) {
    out->planned_by_now = out->lag_weeks = out->needed_per_month = out->needed_ratio = out->probability = NAN;
    out->shortfall = -1;
    if (view->owed == 0)
        return;
    const int64_t done = view_count(view, view->as_of);
    const double share = plan_share(view->target, view->window, view->judged_to);
    out->planned_by_now = view_planned(view, view->judged_to);
    out->shortfall = view_shortfall(view, view->judged_to, done);
    out->lag_weeks = lag_weeks(view, done);
    out->needed_per_month = needed_per_month(view, done);
    const double ratio = pace_needed(view->owed, done, share);
    out->needed_ratio = isfinite(ratio) ? ratio : NAN;
    const bool open = !view_is_early(view) && view->as_of <= view->window.to;
    if (view->owed > PACE_SMALL && (open || done >= view->owed))
        out->probability = pace_probability(view->owed, done, share);
}

/* The day from which every reporting group with a cadence is overdue; LOFTE_NO_DAY while one is in time. */
static lofte_day unreported_since(const struct pace_input *input) {
    lofte_day since = LOFTE_NO_DAY;
    for (size_t i = 0; i < input->n_groups; i++) {
        const struct pace_group *group = &input->groups[i];
        if (group->calendar->cadence_days <= 0)
            continue;
        const lofte_day from = minutes_overdue_from(group->calendar, heard_of(group), input->period.from);
        if (from == LOFTE_NO_DAY || from > input->as_of)
            return LOFTE_NO_DAY;
        if (from > since)
            since = from;
    }
    return since;
}

/* The first day that is quiet for longer than declared; LOFTE_NO_DAY: not quiet on judged_to. */
static lofte_day quiet_since(const struct pace_input *input, const struct pace_view *view) {
    const lofte_day heard = input->last_mention != LOFTE_NO_DAY ? input->last_mention : input->period.from;
    const lofte_day since = heard + 7 * view->target->quiet_weeks + 1;
    return view->target->quiet_weeks > 0 && view->judged_to >= since ? since : LOFTE_NO_DAY;
}

static bool behind_on_judged_to(const struct pace_view *view, enum lofte_standing_state state) {
    if (view->owed == 0 || view->owed > PACE_SMALL)
        return state == LOFTE_BEHIND;
    return pace_milestones(view, view->judged_to).state == LOFTE_BEHIND;
}

static struct pace_state state_open(const struct pace_input *input, const struct pace_view *view) {
    struct pace_state state = {LOFTE_FOLLOWED, view->window.from};
    if (view->owed > PACE_SMALL)
        state = pace_walk(view);
    else if (view->owed > 0)
        state = pace_milestones(view, view->as_of);
    else if (view->target->count > 0)
        state.state = LOFTE_ON_PLAN; /* a month that owes nothing */
    if (view->as_of > view->window.to)
        return state;
    const lofte_day unreported = unreported_since(input), quiet = quiet_since(input, view);
    if (unreported != LOFTE_NO_DAY && !behind_on_judged_to(view, state.state))
        return (struct pace_state){LOFTE_NO_REPORT, unreported};
    if (quiet != LOFTE_NO_DAY && state.state != LOFTE_LATE && state.state != LOFTE_BEHIND)
        return (struct pace_state){LOFTE_QUIET, quiet};
    return state;
}

static struct pace_state state_of(const struct pace_input *input, const struct pace_view *view) {
    if (input->paused_to != LOFTE_NO_DAY && input->as_of <= input->paused_to)
        return (struct pace_state){LOFTE_PAUSED, LOFTE_NO_DAY};
    const bool over = view->as_of > view->window.to || view_count(view, view->as_of) >= view->owed;
    return view->owed > 0 && over ? pace_ended(view) : state_open(input, view);
}

static bool day_listed(const lofte_day *days, size_t n, lofte_day day) {
    for (size_t i = 0; i < n; i++)
        if (days[i] == day)
            return true;
    return false;
}

static void closed_fill(const struct pace_input *input, struct pace_view view, struct windows windows,
                        struct arena *arena, struct lofte_standing *out) {
    const struct lofte_window present = view.window;
    size_t cap = 0;
    out->closed = NULL;
    out->n_closed = 0;
    for (size_t i = 0; i < windows.n; i++) {
        view.window = windows.at[i];
        view.owed = target_owed(view.target, view.window);
        const bool same = view.window.from == present.from && view.window.to == present.to;
        if (same || view.window.to >= input->as_of || view.owed == 0)
            continue;
        *ARENA_PUSH(arena, out->closed, out->n_closed, cap) = (struct lofte_closed_window){
            .window = view.window,
            .target = view.owed,
            .counted = events_in(input, view.window),
            .state = pace_ended(&view).state,
            .acknowledged = day_listed(input->acknowledged, input->n_acknowledged, view.window.from)};
    }
}

void pace_assess(const struct pace_input *input, struct arena *arena, struct lofte_standing *out) {
    const struct lofte_target *target = &input->activity->target;
    struct lofte_window *list;
    struct windows windows;
    target_windows(target, input->period, arena, &list, &windows.n);
    windows.at = list;
    const struct lofte_window window = list[target_window_at(list, windows.n, input->as_of)];
    const lofte_day judged = judged_to(input);
    struct pace_view view = {
        .target = target, .window = window, .owed = target_owed(target, window), .as_of = input->as_of};
    view.judged_to = judged != LOFTE_NO_DAY ? judged : window.from - 1;
    view.events = events_weighing(input, windows, arena, &view.n_events);

    out->activity = input->activity;
    out->window = window;
    out->target = view.owed;
    out->judged_to = judged;
    out->counted = events_in(input, window);
    out->booked = plans_booked(input, &view);
    out->overdue_plans = plans_overdue(input, &view);
    numbers_fill(&view, out);
    const struct pace_state state = state_of(input, &view);
    out->state = state.state;
    out->since = state.since;
    out->last_seen = last_seen(input);
    closed_fill(input, view, windows, arena, out);
}

static bool state_weighs(enum lofte_standing_state state) {
    return state != LOFTE_FOLLOWED && state != LOFTE_PAUSED;
}

enum lofte_standing_state pace_worst(const struct lofte_standing *standings, size_t n, bool ended) {
    enum lofte_standing_state worst = LOFTE_REACHED, idle = LOFTE_PAUSED;
    bool judged = false, any = false;
    for (size_t i = 0; i < n; i++) {
        const struct lofte_standing *one = &standings[i];
        if (!one->activity->weighs)
            continue;
        any = true;
        if (one->state == LOFTE_FOLLOWED)
            idle = LOFTE_FOLLOWED;
        if (state_weighs(one->state)) {
            judged = true;
            worst = one->state > worst ? one->state : worst;
        }
        for (size_t c = 0; c < one->n_closed && !ended; c++) {
            const struct lofte_closed_window *closed = &one->closed[c];
            if (closed->acknowledged || closed->state == LOFTE_REACHED)
                continue;
            judged = true;
            worst = closed->state > worst ? closed->state : worst;
        }
    }
    return judged ? worst : any ? idle : LOFTE_FOLLOWED;
}

bool standing_is_bad(enum lofte_standing_state state) {
    return state >= LOFTE_NO_REPORT && state <= LOFTE_MISSED;
}
