/* SPDX-License-Identifier: MIT
 *
 * Paths of meetings for machines, what a person said of one, and what was weeded.
 */
#include "view/json.h"

static const char *step_name(enum lofte_step step) {
    static const char *const names[] = {"called", "held", "draft", "read", "reviewed", "approved", "counted"};
    return step < LOFTE_STEPS ? names[step] : NULL;
}

static const char *step_state_name(enum lofte_step_state state) {
    static const char *const names[] = {"done", "skipped", "waits", "overdue"};
    return names[state];
}

static json_t *step_value(enum lofte_step name, const struct lofte_path_step *step) {
    json_t *value = json_object();
    json_put_text(value, "step", step_name(name));
    json_put_text(value, "state", step_state_name(step->state));
    json_put_text(value, "owner", step->owner);
    json_put_day(value, "due", step->due);
    json_put_day(value, "done", step->done);
    return value;
}

static json_t *approval_value(const struct lofte_approval *approval) {
    json_t *value = json_object();
    json_put_text(value, "meeting", approval->meeting);
    json_put_count(value, "revision", approval->revision);
    json_put_text(value, "who", approval->who);
    json_put_day(value, "day", approval->day);
    return value;
}

static json_t *cancellation_value(const struct lofte_cancellation *cancellation) {
    json_t *value = json_object();
    json_put_text(value, "group", cancellation->group);
    json_put_day(value, "date", cancellation->date);
    json_put_text(value, "who", cancellation->who);
    json_put_day(value, "day", cancellation->day);
    json_put_text(value, "reason", cancellation->reason);
    return value;
}

json_t *json_path(const struct lofte_path *path) {
    if (!path)
        return json_null();
    json_t *value = json_object(), *steps = json_array();
    for (size_t i = 0; i < LOFTE_STEPS; i++)
        json_add(steps, step_value((enum lofte_step)i, &path->step[i]));
    json_put_text(value, "agreement", path->agreement);
    json_put_text(value, "group", path->group);
    json_put_day(value, "date", path->date);
    json_put_text(value, "meeting", path->meeting);
    json_put_text(value, "waits", step_name(path->waits));
    json_put(value, "steps", steps);
    json_put(value, "approved", path->approved ? approval_value(path->approved) : json_null());
    json_put(value, "cancelled", path->cancelled ? cancellation_value(path->cancelled) : json_null());
    return value;
}

void json_overdue(struct view *view, const struct lofte_meetings *meetings, lofte_day today) {
    json_t *document = json_object(), *steps = json_array();
    for (size_t i = 0; i < meetings->n_paths; i++)
        for (size_t k = 0; k < LOFTE_STEPS; k++) {
            const struct lofte_path *path = &meetings->path[i];
            if (path->step[k].state != LOFTE_STEP_OVERDUE)
                continue;
            json_t *value = step_value((enum lofte_step)k, &path->step[k]);
            json_put_text(value, "group", path->group);
            json_put_day(value, "date", path->date);
            json_put_text(value, "meeting", path->meeting);
            json_put_count(value, "days_late", today - path->step[k].due);
            json_add(steps, value);
        }
    json_put(document, "overdue", steps);
    json_put(document, "missing", json_findings(view, meetings->missing, meetings->n_missing));
    json_write(view, document);
}

void json_approved(struct view *view, const struct lofte_approval *approval) {
    json_write(view, approval_value(approval));
}

void json_cancelled(struct view *view, const struct lofte_cancellation *cancellation) {
    json_write(view, cancellation_value(cancellation));
}

void json_weed(struct view *view, const struct lofte_weed_report *report) {
    json_t *document = json_object(), *classes = json_array(), *revisions = json_array();
    for (size_t i = 0; i < report->n; i++) {
        json_t *value = json_object();
        json_put_text(value, "agreement", report->class[i].agreement);
        json_put_text(value, "group", report->class[i].group);
        json_put_count(value, "years", report->class[i].years);
        json_put_day(value, "before", report->class[i].before);
        json_put_count(value, "weeded", (int64_t)report->class[i].n_weeded);
        json_put_count(value, "kept", (int64_t)report->class[i].n_kept);
        json_add(classes, value);
    }
    for (size_t i = 0; i < report->n_revisions; i++) {
        json_t *value = json_object();
        json_put_text(value, "meeting", report->revision[i].meeting);
        json_put_count(value, "revision", report->revision[i].revision);
        json_put_text(value, "group", report->revision[i].group);
        json_put_day(value, "date", report->revision[i].date);
        json_put_day(value, "weeded", report->revision[i].day);
        json_add(revisions, value);
    }
    json_put(document, "classes", classes);
    json_put(document, "revisions", revisions);
    json_put_count(document, "messages", (int64_t)report->n_messages);
    json_write(view, document);
}
