/* SPDX-License-Identifier: MIT
 *
 * `lofte actions --json`: every action with its history.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *act_value(const struct lofte_action_act *act) {
    json_t *value = json_object();
    json_put_text(value, "act", action_act_kind_name(act->kind));
    json_put_day(value, "day", act->day);
    json_put_text(value, "who", act->who);
    json_put_text(value, "note", act->note);
    json_put_text(value, "owner", act->owner);
    json_put_day(value, "due", act->due);
    json_put_day(value, "follow_up", act->follow_up);
    json_put_text(value, "meeting", act->meeting);
    json_put_text(value, "item", act->item);
    return value;
}

json_t *json_action_value(const struct lofte_action *action) {
    json_t *value = json_object(), *history = json_array();
    json_put_text(value, "id", action->id);
    json_put_text(value, "meeting", action->meeting);
    json_put_text(value, "item", action->item);
    json_put_count(value, "revision", action->meeting ? action->revision : -1);
    json_put_text(value, "text", action->text);
    json_put_text(value, "owner", action->owner);
    json_put_day(value, "due", action->due);
    json_put_day(value, "follow_up", action->follow_up);
    json_put_text(value, "state", action_state_name(action->state));
    json_put_flag(value, "overdue", action->overdue);
    for (size_t i = 0; i < action->n_acts; i++)
        json_add(history, act_value(action->acts[i]));
    json_put(value, "history", history);
    return value;
}

void json_actions(struct view *view, const struct lofte_actions *actions) {
    json_t *document = json_array();
    for (size_t i = 0; i < actions->n; i++)
        json_add(document, json_action_value(&actions->action[i]));
    json_write(view, document);
}

void json_action(struct view *view, const struct lofte_action *action) {
    json_write(view, json_action_value(action));
}
