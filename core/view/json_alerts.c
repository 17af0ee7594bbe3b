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
    json_put_text(value, "text",
                  unjudged_words(view, pledge->state, say_words(view, pledge->title, pledge->id)) + strlen("? "));
    json_put(value, "evidence", json_array());
    return value;
}

void json_alerts(struct view *view, const struct lofte_alerts *alerts) {
    json_t *document = json_array();
    for (size_t i = 0; i < alerts->n; i++) {
        const struct lofte_alert *alert = &alerts->alert[i];
        const struct lofte_standing *standing = alert->standing;
        json_t *value = json_object();
        json_put_text(value, "id", alert->id);
        json_put_text(value, "agreement", standing->agreement);
        json_put_text(value, "pledge", standing->pledge);
        json_put_text(value, "activity", standing->activity->id);
        json_put_window(value, "window", alert->closed ? alert->closed->window : standing->window);
        json_put_text(value, "state", alert_state_name(alert->state));
        json_put_text(value, "standing", standing_name(alert->standing_state));
        json_put_day(value, "since", alert->since);
        json_put_text(value, "text", alert_sentence(view, alert));
        json_put(value, "evidence", json_references(alert->evidence, alert->n_evidence));
        json_add(document, value);
    }
    for (size_t i = 0; i < alerts->n_unjudged; i++)
        json_add(document, unjudged_value(view, alerts->unjudged[i]));
    json_write(view, document);
}
