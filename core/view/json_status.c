/* SPDX-License-Identifier: MIT
 *
 * `lofte status --json`: the standing of everything as of the day.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *parts_of(const struct lofte_standing *standing) {
    if (!standing->n_parts)
        return json_null();
    json_t *array = json_array();
    for (size_t i = 0; i < standing->n_parts; i++) {
        json_t *part = json_object();
        json_put_text(part, "part", standing->parts[i].part);
        json_put_count(part, "target", standing->parts[i].target > 0 ? standing->parts[i].target : -1);
        json_put_count(part, "counted", standing->parts[i].counted);
        json_add(array, part);
    }
    return array;
}

static json_t *closed_of(const struct lofte_standing *standing) {
    json_t *array = json_array();
    for (size_t i = 0; i < standing->n_closed; i++) {
        const struct lofte_closed_window *closed = &standing->closed[i];
        json_t *value = json_object();
        json_put_window(value, "window", closed->window);
        json_put_count(value, "target", closed->target > 0 ? closed->target : -1);
        json_put_count(value, "counted", closed->counted);
        json_put_text(value, "state", standing_name(closed->state));
        json_put_flag(value, "acknowledged", closed->acknowledged);
        json_add(array, value);
    }
    return array;
}

json_t *json_standing(const struct lofte_standing *standing) {
    const struct lofte_activity *activity = standing->activity;
    const bool has_target = standing->target > 0;
    json_t *value = json_object();
    json_put_text(value, "agreement", standing->agreement);
    json_put_text(value, "pledge", standing->pledge);
    json_put_text(value, "activity", activity->id);
    json_put_text(value, "unit", activity->unit.sv ? activity->unit.sv : activity->unit.en);
    json_put_count(value, "target", has_target ? standing->target : -1);
    json_put_text(value, "per", has_target ? per_name(activity->target.per) : NULL);
    json_put_window(value, "window", standing->window);
    json_put_day(value, "judged_to", standing->judged_to);
    json_put_count(value, "counted", standing->counted);
    json_put_flag(value, "approximate", standing->approximate);
    json_put_count(value, "unconfirmed", standing->unconfirmed);
    json_put_count(value, "in_drafts", standing->in_drafts);
    json_put_count(value, "booked", standing->booked);
    json_put_count(value, "overdue_plans", standing->overdue_plans);
    json_put_real(value, "planned_by_now", standing->planned_by_now, 1);
    json_put_count(value, "shortfall", standing->shortfall);
    json_put_real(value, "lag_weeks", standing->lag_weeks, 1);
    json_put_real(value, "needed_per_month", standing->needed_per_month, 1);
    json_put_real(value, "needed_ratio", standing->needed_ratio, 2);
    json_put_real(value, "probability", standing->probability, 2);
    json_put_text(value, "state", standing->cannot_be_judged ? NULL : standing_name(standing->state));
    json_put_flag(value, "cannot_be_judged", standing->cannot_be_judged);
    json_put_day(value, "since", standing->since);
    json_put_day(value, "last_seen", standing->last_seen);
    json_put_flag(value, "weighs", activity->weighs);
    json_put(value, "parts", parts_of(standing));
    json_put(value, "closed", closed_of(standing));
    return value;
}

static json_t *agreements_of(const struct lofte_status *status) {
    json_t *array = json_array();
    for (size_t i = 0; i < status->n_agreements; i++) {
        json_t *value = json_object();
        json_put_text(value, "id", status->agreements[i].id);
        json_put_day(value, "from", status->agreements[i].period.from);
        json_put_day(value, "to", status->agreements[i].period.to);
        json_add(array, value);
    }
    return array;
}

static json_t *pledges_of(const struct lofte_status *status) {
    json_t *array = json_array();
    for (size_t i = 0; i < status->n_pledges; i++) {
        const struct lofte_pledge_standing *pledge = &status->pledges[i];
        json_t *value = json_object();
        json_put_text(value, "agreement", pledge->agreement);
        json_put_text(value, "id", pledge->pledge);
        json_put_text(value, "state", pledge->cannot_be_judged ? NULL : standing_name(pledge->state));
        json_put_flag(value, "cannot_be_judged", pledge->cannot_be_judged);
        json_put_text(value, "plugin", plugin_state_name(pledge->plugin));
        json_add(array, value);
    }
    return array;
}

void json_status(struct view *view, const struct lofte_status *status) {
    json_t *document = json_object(), *standings = json_array();
    json_put_day(document, "as_of", status->as_of);
    json_put_day(document, "as_known", status->as_known);
    json_put(document, "agreements", agreements_of(status));
    json_put(document, "pledges", pledges_of(status));
    for (size_t i = 0; i < status->n_standings; i++)
        json_add(standings, json_standing(&status->standings[i]));
    json_put(document, "activities", standings);
    json_put(document, "findings", json_findings(view, status->findings, status->n_findings));
    json_write(view, document);
}
