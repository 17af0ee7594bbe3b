/* SPDX-License-Identifier: MIT
 *
 * Windows of a target and its plan curve. What the plan means for a judgement is pace.c's.
 */
#include "model/recurrence.h"
#include "base/days.h"

#include <math.h>
#include <stdlib.h>

/* Shares are sums of a few hundred terms at most: nearer than this is equal. */
static const double share_near = 1e-9;

static lofte_day later(lofte_day a, lofte_day b) {
    return a > b ? a : b;
}

static lofte_day earlier(lofte_day a, lofte_day b) {
    return a < b ? a : b;
}

static struct lofte_window window_term(int year, int month) {
    if (month < 7)
        return window_half_year(year, 1);
    return (struct lofte_window){day_make(year, 8, 1), day_make(year, 12, 31)};
}

/* The calendar window that holds the day, or (in July, for school terms) the next one. */
static struct lofte_window window_of(enum lofte_per per, struct lofte_window period, lofte_day day) {
    const struct date d = day_split(day);
    switch (per) {
    case LOFTE_PER_YEAR:
        return window_year(d.year);
    case LOFTE_PER_TERTIAL:
        return window_tertial(d.year, (d.month + 3) / 4);
    case LOFTE_PER_HALF_YEAR:
        return window_half_year(d.year, (d.month + 5) / 6);
    case LOFTE_PER_TERM:
        return window_term(d.year, d.month);
    case LOFTE_PER_QUARTER:
        return window_quarter(d.year, (d.month + 2) / 3);
    case LOFTE_PER_MONTH:
        return window_month(d.year, d.month);
    case LOFTE_PER_WEEK:
        return (struct lofte_window){day - day_weekday(day) + 1, day - day_weekday(day) + 7};
    case LOFTE_PER_PERIOD:
    case LOFTE_PER_WINDOWS:
        break;
    }
    return period;
}

static int window_order(const void *a, const void *b) {
    const struct lofte_window *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return (x->to > y->to) - (x->to < y->to);
}

static size_t windows_own(const struct lofte_target *target, struct lofte_window period, struct lofte_window *out) {
    for (size_t i = 0; i < target->n_windows; i++) {
        const struct lofte_window own = target->windows[i];
        out[i].from = own.from == LOFTE_NO_DAY ? period.from : own.from;
        out[i].to = own.to == LOFTE_NO_DAY ? period.to : own.to;
    }
    qsort(out, target->n_windows, sizeof *out, window_order);
    return target->n_windows;
}

void target_windows(const struct lofte_target *target, struct lofte_window period, struct arena *arena,
                    struct lofte_window **out, size_t *n) {
    struct lofte_window *windows = NULL;
    size_t used = 0, cap = 0;
    if (target->per == LOFTE_PER_WINDOWS) {
        windows = ARENA_ARRAY(arena, struct lofte_window, target->n_windows);
        used = windows_own(target, period, windows);
    } else {
        struct lofte_window window = window_of(target->per, period, period.from);
        while (window.from <= period.to) {
            *ARENA_PUSH(arena, windows, used, cap) =
                (struct lofte_window){later(window.from, period.from), earlier(window.to, period.to)};
            if (window.to >= period.to)
                break;
            window = window_of(target->per, period, window.to + 1);
        }
    }
    if (used == 0) {
        windows = ARENA_NEW(arena, struct lofte_window);
        windows[used++] = period;
    }
    *out = windows;
    *n = used;
}

size_t target_window_at(const struct lofte_window *windows, size_t n, lofte_day day) {
    size_t at = 0;
    for (size_t i = 0; i < n && windows[i].from <= day; i++)
        if (windows[i].to >= day || windows[at].to < day)
            at = i;
    return at;
}

static bool month_skipped(const struct lofte_target *target, int month) {
    return (target->skip_months >> (month - 1)) & 1;
}

static lofte_day month_last(lofte_day day) {
    const struct date d = day_split(day);
    return day + days_in_month(d.year, d.month) - d.day;
}

int64_t target_owed(const struct lofte_target *target, struct lofte_window window) {
    for (lofte_day day = window.from; day <= window.to; day = month_last(day) + 1)
        if (!month_skipped(target, day_split(day).month))
            return target->count;
    return 0;
}

/* What the days from the window's first to `day` weigh together. Asked for day after day: a date is split once. */
static double weight_until(const struct lofte_target *target, lofte_day from, lofte_day day) {
    const bool by_month = target->curve.kind == LOFTE_CURVE_MONTHS;
    double sum = 0;
    if (!by_month && !target->skip_months)
        return from <= day ? day - from + 1 : 0;
    for (struct date d = day_split(from); from <= day; d.day = 1) {
        const int days = days_in_month(d.year, d.month);
        const lofte_day last = earlier(from + days - d.day, day);
        const double weight = month_skipped(target, d.month) ? 0
                              : by_month                     ? target->curve.month[d.month - 1] / days
                                                             : 1;
        sum += weight * (last - from + 1);
        from = last + 1;
        d.year += d.month == 12;
        d.month = d.month % 12 + 1;
    }
    return sum;
}

static double share_weighed(const struct lofte_target *target, struct lofte_window window, lofte_day day) {
    const double all = weight_until(target, window.from, window.to);
    if (all > 0)
        return weight_until(target, window.from, day) / all;
    return (double)(day - window.from + 1) / (window.to - window.from + 1);
}

static double share_stepped(const struct lofte_target *target, struct lofte_window window, lofte_day day) {
    int most = 0;
    for (size_t i = 0; i < target->curve.n_milestones; i++) {
        const struct lofte_milestone *milestone = &target->curve.milestones[i];
        if (window_holds(window, milestone->day) && milestone->day <= day && milestone->count > most)
            most = milestone->count;
    }
    return most < target->count ? (double)most / (double)target->count : 1;
}

static double share_pointed(const struct lofte_target *target, struct lofte_window window, lofte_day day) {
    lofte_day before = window.from - 1;
    double share = 0;
    for (size_t i = 0; i < target->curve.n_points; i++) {
        const struct lofte_point *point = &target->curve.points[i];
        if (!window_holds(window, point->day))
            continue;
        if (point->day >= day)
            return share + (point->share - share) * (day - before) / (point->day - before);
        before = point->day;
        share = point->share;
    }
    return share + (1 - share) * (day - before) / (window.to - before);
}

double plan_share(const struct lofte_target *target, struct lofte_window window, lofte_day day) {
    if (day < window.from)
        return 0;
    if (day >= window.to)
        return 1;
    switch (target->curve.kind) {
    case LOFTE_CURVE_EVEN:
    case LOFTE_CURVE_MONTHS:
        return share_weighed(target, window, day);
    case LOFTE_CURVE_MILESTONES:
        return share_stepped(target, window, day);
    case LOFTE_CURVE_POINTS:
        return share_pointed(target, window, day);
    }
    return 1;
}

/* The first day of the window whose plan share is at least `share`: shares do not fall, so halving finds it. */
static lofte_day day_reaching(const struct lofte_target *target, struct lofte_window window, double share) {
    lofte_day low = window.from, high = window.to;
    while (low < high) {
        const lofte_day middle = low + (high - low) / 2;
        if (plan_share(target, window, middle) >= share)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

lofte_day plan_day(const struct lofte_target *target, struct lofte_window window, double share) {
    return day_reaching(target, window, share - share_near);
}

lofte_day plan_earned(const struct lofte_target *target, struct lofte_window window, double share) {
    if (share >= 1 - share_near)
        return plan_day(target, window, 1);
    const lofte_day rest = day_reaching(target, window, share + share_near) - 1;
    return share > share_near ? later(rest, plan_day(target, window, share)) : rest;
}

lofte_day plan_due(const struct lofte_target *target, struct lofte_window window, int64_t owed, int64_t n) {
    lofte_day due = LOFTE_NO_DAY;
    for (size_t i = 0; i < target->curve.n_milestones; i++) {
        const struct lofte_milestone *milestone = &target->curve.milestones[i];
        if (window_holds(window, milestone->day) && milestone->count >= n)
            due = due == LOFTE_NO_DAY ? milestone->day : earlier(due, milestone->day);
    }
    return due != LOFTE_NO_DAY ? due : plan_day(target, window, (double)n / (double)owed);
}
