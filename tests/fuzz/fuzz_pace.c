/* SPDX-License-Identifier: MIT
 *
 * The judgement on an activity, and booked plans, on targets, events and days made of the input's bytes.
 */
#include "base/days.h"
#include "fuzz.h"
#include "model/pace.h"
#include "model/plans.h"
#include "model/recurrence.h"

#include <math.h>

enum { EVENTS = 80, PLANS = 8, POINTS = 4 };

struct scene {
    struct lofte_activity activity;
    struct lofte_group calendar[2];
    struct lofte_window breaks[1];
    struct pace_group groups[2];
    lofte_day events[EVENTS], planned[PLANS];
    int64_t planned_count[PLANS];
    struct lofte_milestone milestones[POINTS];
    struct lofte_point points[POINTS];
    struct pace_input input;
};

static int day_order(const void *a, const void *b) {
    const lofte_day one = *(const lofte_day *)a, other = *(const lofte_day *)b;
    return (one > other) - (one < other);
}

static void curve_make(struct scene *scene, struct bytes *bytes) {
    struct lofte_target *target = &scene->activity.target;
    struct lofte_curve *curve = &target->curve;
    curve->kind = target->count ? (enum lofte_curve_kind)bytes_below(bytes, LOFTE_CURVE_POINTS + 1) : LOFTE_CURVE_EVEN;
    curve->milestones = scene->milestones;
    curve->points = scene->points;
    lofte_day day = scene->input.period.from;
    double share = 0;
    for (int i = 0; i < 12 && curve->kind == LOFTE_CURVE_MONTHS; i++)
        curve->month[i] = bytes_below(bytes, 5);
    curve->month[5] += curve->kind == LOFTE_CURVE_MONTHS;
    for (int i = 0; i < POINTS && curve->kind >= LOFTE_CURVE_MILESTONES; i++) {
        day += 1 + bytes_below(bytes, 200);
        share = fmin(1, share + bytes_below(bytes, 100) / 200.0);
        if (day > scene->input.period.to)
            break;
        if (curve->kind == LOFTE_CURVE_MILESTONES)
            scene->milestones[curve->n_milestones++] =
                (struct lofte_milestone){day, bytes_below(bytes, (int)target->count + 1)};
        else
            scene->points[curve->n_points++] = (struct lofte_point){day, share};
    }
}

static void target_make(struct scene *scene, struct bytes *bytes) {
    struct lofte_target *target = &scene->activity.target;
    scene->input.period.from = day_make(2023, 1 + bytes_below(bytes, 12), 1);
    scene->input.period.to = scene->input.period.from + 30 + bytes_below(bytes, 1000);
    *target = (struct lofte_target){.count = bytes_below(bytes, 60),
                                    .per = (enum lofte_per)bytes_below(bytes, LOFTE_PER_WINDOWS),
                                    .grace_days = bytes_below(bytes, 60) - 1,
                                    .quiet_weeks = bytes_below(bytes, 20),
                                    .interval_days = bytes_below(bytes, 3) ? 0 : bytes_below(bytes, 60),
                                    .skip_months = bytes_below(bytes, 3) ? 0 : bytes_below(bytes, 4096)};
    curve_make(scene, bytes);
}

static void groups_make(struct scene *scene, struct bytes *bytes) {
    scene->input.groups = scene->groups;
    scene->input.n_groups = (size_t)(1 + bytes_below(bytes, 2));
    for (size_t i = 0; i < scene->input.n_groups; i++) {
        const lofte_day start = scene->input.period.from;
        const int met = bytes_below(bytes, 1100);
        scene->breaks[0] = (struct lofte_window){start + 100, start + 160};
        scene->calendar[i] = (struct lofte_group){.id = i ? "EST" : "SSPF",
                                                  .cadence_days = bytes_below(bytes, 60),
                                                  .grace_days = bytes_below(bytes, 30),
                                                  .breaks = scene->breaks,
                                                  .n_breaks = (size_t)bytes_below(bytes, 2)};
        scene->groups[i].calendar = &scene->calendar[i];
        scene->groups[i].cancelled = LOFTE_NO_DAY;
        scene->groups[i].last = met == 0 || start + met > scene->input.as_of ? LOFTE_NO_DAY : start + met;
    }
}

static void scene_make(struct scene *scene, struct bytes *bytes) {
    struct pace_input *input = &scene->input;
    target_make(scene, bytes);
    *input = (struct pace_input){.activity = &scene->activity,
                                 .period = input->period,
                                 .as_of = input->period.from - 10 + bytes_below(bytes, 1200),
                                 .events = scene->events,
                                 .planned = scene->planned,
                                 .planned_count = scene->planned_count,
                                 .last_mention = LOFTE_NO_DAY,
                                 .paused_to = LOFTE_NO_DAY};
    scene->activity.weighs = true;
    groups_make(scene, bytes);
    const int reach = input->as_of - input->period.from + 1;
    if (bytes_below(bytes, 3))
        input->last_mention = input->period.from + bytes_below(bytes, reach > 0 ? reach : 1);
    if (bytes_below(bytes, 12) == 1)
        input->paused_to = input->as_of + bytes_below(bytes, 20) - 10;
    for (int n = bytes_below(bytes, PLANS); n > 0; n--) {
        scene->planned[input->n_planned] = input->period.from + bytes_below(bytes, 1000);
        scene->planned_count[input->n_planned++] = 1 + bytes_below(bytes, 3);
    }
    while (bytes->left > 0 && input->n_events < EVENTS && reach > 0)
        scene->events[input->n_events++] = input->period.from + bytes_below(bytes, reach);
    qsort(scene->events, input->n_events, sizeof *scene->events, day_order);
    qsort(scene->planned, input->n_planned, sizeof *scene->planned, day_order);
}

static bool share_or_none(double value) {
    return isnan(value) || (value >= 0 && value <= 1);
}

static void check_standing(const struct pace_input *input, const struct lofte_standing *s) {
    int64_t inside = 0;
    for (size_t i = 0; i < input->n_events; i++)
        inside += window_holds(s->window, input->events[i]);
    HOLDS(s->counted == inside && s->window.from <= s->window.to && s->target >= 0);
    HOLDS(s->judged_to == LOFTE_NO_DAY || s->judged_to <= input->as_of);
    HOLDS(share_or_none(s->probability) && !(s->lag_weeks < 0) && s->shortfall >= (s->target ? 0 : -1));
    HOLDS(!(s->needed_per_month < 0) && !(s->needed_ratio < 0) && !(s->planned_by_now < 0));
    HOLDS(isnan(s->planned_by_now) || s->planned_by_now <= (double)s->target + 1e-9);
    HOLDS(s->state <= LOFTE_PAUSED && s->booked >= 0 && s->overdue_plans >= 0);
    HOLDS(s->state != LOFTE_REACHED || s->counted >= s->target);
    HOLDS(s->state != LOFTE_BEHIND || s->counted < s->target);
    for (size_t i = 0; i < s->n_closed; i++) {
        const enum lofte_standing_state state = s->closed[i].state;
        HOLDS(s->closed[i].window.to < input->as_of && s->closed[i].target > 0);
        HOLDS(state == LOFTE_CLOSING || state == LOFTE_MISSED || state == LOFTE_REACHED);
        HOLDS((state == LOFTE_REACHED) == (s->closed[i].counted >= s->closed[i].target));
    }
}

static bool number_same(double a, double b) {
    return a == b || (isnan(a) && isnan(b));
}

/* More done is never a worse chance; the formulas stay probabilities. */
static void check_formulas(int64_t target, int64_t done, double share) {
    const double now = pace_probability(target, done, share), more = pace_probability(target, done + 1, share);
    HOLDS(share_or_none(now) && !isnan(now) && more >= now - 1e-9 && more <= 1);
    const double tail = pace_tail(target, done, share);
    HOLDS(share_or_none(tail) && !isnan(tail) && pace_tail(target, done + 1, share) >= tail - 1e-9);
    HOLDS(pace_needed(target, done, share) >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    arena_ *arena = arena_create();
    struct bytes bytes = {data, size};
    struct scene *scene = ARENA_NEW(arena, struct scene);
    const int64_t target = 1 + bytes_below(&bytes, 200);
    check_formulas(target, bytes_below(&bytes, (int)target), bytes_below(&bytes, 1001) / 1000.0);
    scene_make(scene, &bytes);
    struct lofte_standing standing = {0}, again = {0};
    pace_assess(&scene->input, arena, &standing);
    check_standing(&scene->input, &standing);
    pace_assess(&scene->input, arena, &again);
    HOLDS(standing.state == again.state && standing.since == again.since && standing.shortfall == again.shortfall);
    HOLDS(number_same(standing.probability, again.probability) && number_same(standing.lag_weeks, again.lag_weeks));
    return 0;
}
