/* SPDX-License-Identifier: MIT
 *
 * `lofte alerts --json`: every alert with its sentence and the statements that it stands on.
 */
#include "model/names.h"
#include "view/json.h"
#include "view/sentence.h"

#include <string.h>

/* Of a pledge that cannot be judged: there is no activity, window or evidence to name. */
static json_t *unjudged_value(const struct view *view, const struct lofte_pledge *pledge) {
    json_t *value = json_object();
    json_put_text(value, "id", arena_printf(view->arena, "%s/%s", pledge->agreement, pledge->id));
    json_put_text(value, "agreement", pledge->agreement);
    json_put_text(value, "pledge", pledge->id);
    json_put_text(value, "activity", NULL);
    json_put_text(value, "state", alert_state_name(LOFTE_FIRING));
    json_put_text(value, "standing", "cannot_be_judged");
    json_put_day(value, "since", pledge->failed_on);
    json_put_day(value, "began", LOFTE_NO_DAY);
    json_put_count(value, "lasted_days", -1);
    json_put_text(value, "muted_by", NULL);
    json_put(value, "act", json_null());
    json_put_text(value, "text",
                  unjudged_words(view, pledge->state, say_words(view, pledge->title, pledge->id)) + strlen("? "));
    json_put(value, "evidence", json_array());
    return value;
}

static json_t *act_value(const struct lofte_alert *alert) {
    static const char *const fell[] = {
        [LOFTE_ACT_STANDS] = NULL, [LOFTE_ACT_WORSE] = "worse", [LOFTE_ACT_DUE] = "due", [LOFTE_ACT_ANEW] = "anew"};
    const struct lofte_alert_act *act = alert->act;
    if (!act)
        return json_null();
    json_t *value = json_object();
    json_put_text(value, "kind", alert_act_kind_name(act->kind));
    json_put_text(value, "who", act->who);
    json_put_day(value, "day", act->day);
    json_put_text(value, "reason", act->reason);
    json_put_text(value, "measure", act->measure);
    json_put_day(value, "until", act->until);
    json_put_text(value, "standing", standing_name(act->standing));
    json_put_text(value, "fell", fell[alert->fell]);
    return value;
}

static json_t *alert_value(const struct view *view, const struct lofte_alert *alert) {
    const struct lofte_standing *standing = alert->standing;
    const bool over = alert->state == LOFTE_RESOLVED;
    const bool lasted = over && !alert->closed && alert->since != LOFTE_NO_DAY && alert->since > alert->began;
    json_t *value = json_object();
    json_put_text(value, "id", alert->id);
    json_put_text(value, "agreement", standing->agreement);
    json_put_text(value, "pledge", standing->pledge);
    json_put_text(value, "activity", standing->activity->id);
    json_put_window(value, "window", alert->closed ? alert->closed->window : standing->window);
    json_put_text(value, "state", alert_state_name(alert->state));
    json_put_text(value, "standing", standing_name(alert->standing_state));
    json_put_day(value, "since", alert->since);
    json_put_day(value, "began", over ? alert->began : LOFTE_NO_DAY);
    json_put_count(value, "lasted_days", lasted ? alert->since - alert->began : -1);
    json_put_text(value, "muted_by", alert->muted_by);
    json_put(value, "act", act_value(alert));
    json_put_text(value, "text", alert_sentence(view, alert));
    json_put(value, "evidence", json_references(alert->evidence, alert->n_evidence));
    return value;
}

json_t *json_alerts_value(const struct view *view, const struct lofte_alerts *alerts) {
    json_t *values = json_array();
    for (size_t i = 0; i < alerts->n; i++)
        json_add(values, alert_value(view, &alerts->alert[i]));
    for (size_t i = 0; i < alerts->n_unjudged; i++)
        json_add(values, unjudged_value(view, alerts->unjudged[i]));
    return values;
}

void json_alerts(struct view *view, const struct lofte_alerts *alerts) {
    json_write(view, json_alerts_value(view, alerts));
}

void json_alert(struct view *view, const struct lofte_alert *alert) {
    json_write(view, alert_value(view, alert));
}
