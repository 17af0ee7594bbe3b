/* SPDX-License-Identifier: MIT
 *
 * `lofte tick --json`, `workflow runs --json` and `workflow simulate --json`.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *step_value(const struct view *view, const struct lofte_run_step *step) {
    static const char *const states[] = {
        [LOFTE_DOING_WAITS] = "waits", [LOFTE_DOING_DONE] = "done", [LOFTE_DOING_DROPPED] = "dropped"};
    json_t *value = json_rule_step(&step->step);
    json_put_text(value, "state", states[step->state]);
    json_put_count(value, "tries", step->tries);
    json_put_day(value, "next", step->next);
    json_put_day(value, "done", step->done);
    json_put_text(value, "result", step->result.id ? view_text(view, &step->result) : NULL);
    json_put_text(value, "ref", step->ref);
    return value;
}

static json_t *run_value(const struct view *view, const struct lofte_run *run) {
    json_t *value = json_object(), *steps = json_array();
    for (size_t i = 0; i < run->n_steps; i++)
        json_add(steps, step_value(view, &run->steps[i]));
    json_put_count(value, "number", run->number);
    json_put_text(value, "agreement", run->agreement);
    json_put_text(value, "pledge", run->pledge);
    json_put_text(value, "rule", run->rule);
    json_put_text(value, "digest", run->digest);
    json_put_flag(value, "outdated", run->outdated);
    json_put_text(value, "on", trigger_name(run->on));
    json_put_text(value, "subject", run->subject);
    json_put_text(value, "state", run->state == LOFTE_RUN_LIVE ? "live" : "ended");
    json_put_day(value, "began", run->began);
    json_put_day(value, "ended", run->ended);
    json_put(value, "steps", steps);
    return value;
}

static json_t *runs_value(const struct view *view, const struct lofte_run *run, size_t n) {
    json_t *values = json_array();
    for (size_t i = 0; i < n; i++)
        json_add(values, run_value(view, &run[i]));
    return values;
}

static json_t *told_value(const struct lofte_told *told, size_t n) {
    json_t *values = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *value = json_object();
        json_put_day(value, "day", told[i].day);
        json_put_text(value, "agreement", told[i].agreement);
        json_put_text(value, "role", told[i].role);
        json_put_text(value, "event", told[i].event);
        json_put_count(value, "alerts", (int64_t)told[i].n_alerts);
        json_put_count(value, "resolved", (int64_t)told[i].n_resolved);
        json_put_count(value, "notices", (int64_t)told[i].n_notices);
        json_put_count(value, "actions", (int64_t)told[i].n_actions);
        json_put_flag(value, "report", told[i].report);
        json_put_count(value, "targets", (int64_t)told[i].n_targets);
        json_put_text(value, "subject", told[i].letter.subject);
        json_put_text(value, "text", told[i].letter.text);
        json_add(values, value);
    }
    return values;
}

void json_runs(struct view *view, const struct lofte_runs *runs) {
    json_t *document = json_object();
    json_put(document, "runs", runs_value(view, runs->run, runs->n));
    json_put_day(document, "last_tick", runs->last_tick);
    json_write(view, document);
}

void json_tick(struct view *view, const struct lofte_tick_report *report, const struct lofte_send_report *sent) {
    json_t *document = json_object(), *silent = json_array();
    for (size_t i = 0; i < report->n_silent; i++)
        json_add(silent, json_string(report->silent[i]));
    json_put_day(document, "day", report->day);
    json_put(document, "begun", runs_value(view, report->begun, report->n_begun));
    json_put(document, "ended", runs_value(view, report->ended, report->n_ended));
    json_put_count(document, "live", (int64_t)report->n_live);
    json_put(document, "told", told_value(report->told, report->n_told));
    json_put(document, "silent", silent);
    json_put_day(document, "next", report->next);
    json_put(document, "findings", json_findings(view, report->findings, report->n_findings));
    json_put(document, "sent", json_sent_value(sent));
    json_write(view, document);
}

void json_simulation(struct view *view, const struct lofte_simulation *simulation) {
    json_t *document = json_object();
    json_put_day(document, "from", simulation->from);
    json_put_day(document, "to", simulation->to);
    json_put(document, "told", told_value(simulation->told, simulation->n));
    json_write(view, document);
}
