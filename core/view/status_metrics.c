/* SPDX-License-Identifier: MIT
 *
 * The status as a metrics file: Prometheus' text format, for its node exporter to pick up.
 */
#include "model/names.h"
#include "view/views.h"
#include "view/width.h"

#include <math.h>

#define GETTER(field)                                                                                                  \
    static double get_##field(const struct lofte_standing *standing) {                                                 \
        return (double)standing->field;                                                                                \
    }
GETTER(counted)
GETTER(planned_by_now)
GETTER(lag_weeks)
GETTER(needed_per_month)
GETTER(probability)
GETTER(booked)
GETTER(overdue_plans)
GETTER(unconfirmed)
GETTER(in_drafts)

static double get_target(const struct lofte_standing *standing) {
    return standing->target > 0 ? (double)standing->target : NAN;
}

static void put_family(struct view *view, const char *name, const char *help) {
    buf_printf(&view->out, "# HELP %s %s\n# TYPE %s gauge\n", name, help, name);
}

/* A label's value: what the format escapes, escaped. */
static void put_label(struct view *view, const char *before, const char *value) {
    buf_printf(&view->out, "%s=\"", before);
    for (const char *at = text_clean(view->arena, value); *at; at++) {
        if (*at == '\\' || *at == '"')
            buf_puts(&view->out, "\\");
        buf_add(&view->out, at, 1);
    }
    buf_puts(&view->out, "\"");
}

static void put_labels(struct view *view, const char *agreement, const char *pledge, const char *activity) {
    put_label(view, "{agreement", agreement);
    put_label(view, ",pledge", pledge);
    if (activity)
        put_label(view, ",activity", activity);
}

/* One series a state; the present one is 1. `state` negative: none is. */
static void put_states(struct view *view, const char *name, const char *const names[3], int state) {
    for (int s = LOFTE_REACHED; s <= LOFTE_PAUSED; s++) {
        buf_puts(&view->out, name);
        put_labels(view, names[0], names[1], names[2]);
        put_label(view, ",state", standing_name((enum lofte_standing_state)s));
        buf_printf(&view->out, "} %d\n", s == state);
    }
}

static void put_activities(struct view *view, const struct lofte_status *status) {
    static const struct {
        const char *name, *help;
        double (*get)(const struct lofte_standing *standing);
    } gauges[] = {
        {"lofte_activity_counted", "Occurrences counted in the present window.", get_counted},
        {"lofte_activity_target", "What the target's present window owes.", get_target},
        {"lofte_activity_planned", "What the plan asks for by the last minutes.", get_planned_by_now},
        {"lofte_activity_lag_weeks", "Weeks behind plan.", get_lag_weeks},
        {"lofte_activity_needed_per_month", "Occurrences a month that are needed from now on.", get_needed_per_month},
        {"lofte_activity_probability", "Probability of reaching the target, 0 to 1.", get_probability},
        {"lofte_activity_booked", "Planned occurrences ahead.", get_booked},
        {"lofte_activity_overdue_plans", "Planned occurrences that nobody reported.", get_overdue_plans},
        {"lofte_activity_unconfirmed", "Occurrences more if what waits in review is accepted.", get_unconfirmed},
        {"lofte_activity_in_drafts", "Occurrences more if the drafts are approved.", get_in_drafts},
    };
    for (size_t g = 0; g < sizeof gauges / sizeof gauges[0]; g++) {
        put_family(view, gauges[g].name, gauges[g].help);
        for (size_t i = 0; i < status->n_standings; i++) {
            const struct lofte_standing *standing = &status->standings[i];
            const double value = gauges[g].get(standing);
            if (!isfinite(value) || standing->cannot_be_judged)
                continue;
            buf_puts(&view->out, gauges[g].name);
            put_labels(view, standing->agreement, standing->pledge, standing->activity->id);
            buf_printf(&view->out, "} %.10g\n", value);
        }
    }
    put_family(view, "lofte_activity_state", "The state of an activity: 1 for the one it is in.");
    for (size_t i = 0; i < status->n_standings; i++) {
        const struct lofte_standing *standing = &status->standings[i];
        const char *const names[] = {standing->agreement, standing->pledge, standing->activity->id};
        put_states(view, "lofte_activity_state", names, standing->cannot_be_judged ? -1 : (int)standing->state);
    }
}

static void put_pledges(struct view *view, const struct lofte_status *status) {
    put_family(view, "lofte_pledge_state", "The state of a pledge: 1 for the one it is in.");
    for (size_t i = 0; i < status->n_pledges; i++) {
        const struct lofte_pledge_standing *pledge = &status->pledges[i];
        const char *const names[] = {pledge->agreement, pledge->pledge, NULL};
        put_states(view, "lofte_pledge_state", names, pledge->cannot_be_judged ? -1 : (int)pledge->state);
    }
    put_family(view, "lofte_pledge_cannot_be_judged",
               "1 where the plugin of a pledge is bad, in quarantine or failed.");
    for (size_t i = 0; i < status->n_pledges; i++) {
        buf_puts(&view->out, "lofte_pledge_cannot_be_judged");
        put_labels(view, status->pledges[i].agreement, status->pledges[i].pledge, NULL);
        buf_printf(&view->out, "} %d\n", status->pledges[i].cannot_be_judged);
    }
}

void metrics_status(struct view *view, const struct lofte_status *status, lofte_day last_tick, int64_t now) {
    enum { DAY_SECONDS = 24 * 60 * 60 };
    put_pledges(view, status);
    put_activities(view, status);
    put_family(view, "lofte_as_of_timestamp_seconds", "The day that counts as today, from its beginning in UTC.");
    buf_printf(&view->out, "lofte_as_of_timestamp_seconds %lld\n", (long long)status->as_of * DAY_SECONDS);
    if (last_tick != LOFTE_NO_DAY) {
        put_family(view, "lofte_last_tick_timestamp_seconds",
                   "The day on which the workflow was run last, from its beginning in UTC.");
        buf_printf(&view->out, "lofte_last_tick_timestamp_seconds %lld\n", (long long)last_tick * DAY_SECONDS);
    }
    put_family(view, "lofte_last_run_timestamp_seconds", "When this file was written; it grows old where lofte fails.");
    buf_printf(&view->out, "lofte_last_run_timestamp_seconds %lld\n", (long long)now);
}
