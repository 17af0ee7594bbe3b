/* SPDX-License-Identifier: MIT
 *
 * `lofte agenda --json`: each item with what it is about and what it stands on.
 */
#include "model/names.h"
#include "view/agenda_words.h"
#include "view/json.h"

static json_t *plans_of(const struct lofte_agenda_item *item) {
    json_t *array = json_array();
    for (size_t i = 0; i < item->n_plans; i++) {
        json_t *value = json_object();
        json_put_window(value, "window", item->plans[i].window);
        json_put_count(value, "count", item->plans[i].count);
        json_put(value, "statement", json_reference(item->plans[i].statement));
        json_add(array, value);
    }
    return array;
}

static json_t *actions_of(const struct lofte_agenda_item *item) {
    json_t *array = json_array();
    for (size_t i = 0; i < item->n_actions; i++) {
        json_t *value = json_object();
        json_put_text(value, "meeting", item->actions[i].meeting);
        json_put_text(value, "item", item->actions[i].item);
        json_put_text(value, "owner", item->actions[i].owner);
        json_put_day(value, "due", item->actions[i].due);
        json_put_text(value, "text", item->actions[i].text);
        json_add(array, value);
    }
    return array;
}

static json_t *missing_of(const struct lofte_agenda_item *item) {
    json_t *array = json_array();
    for (size_t i = 0; i < item->n_missing; i++) {
        json_t *value = json_object();
        json_put_text(value, "meeting", item->missing[i]->meeting);
        json_put_day(value, "date", item->missing[i]->date);
        json_put_day(value, "due", item->missing[i]->step[LOFTE_STEP_DRAFT].due);
        json_add(array, value);
    }
    return array;
}

static json_t *item_value(const struct view *view, const struct lofte_agenda_item *item) {
    json_t *value = json_object(), *lines = json_array();
    size_t n;
    const struct agenda_line *line = agenda_lines(view, item, &n);
    for (size_t i = 0; i < n; i++)
        json_add(lines, json_string(line[i].text));
    json_put_text(value, "number", item->number);
    json_put_text(value, "topic", topic_name(item->topic));
    json_put_text(value, "about", item->about);
    json_put_text(value, "title", agenda_title(view, item));
    json_put_text(value, "state", item->standing ? standing_name(item->standing->state) : NULL);
    json_put_count(value, "counted", item->standing ? item->standing->counted : -1);
    json_put_count(value, "target", item->standing ? item->standing->target : -1);
    json_put(value, "evidence", item->evidence ? json_reference(item->evidence) : json_null());
    json_put(value, "plans", plans_of(item));
    json_put(value, "review", json_references(item->review, item->n_review));
    json_put(value, "missing", missing_of(item));
    json_put(value, "findings", json_findings(view, item->findings, item->n_findings));
    json_put(value, "actions", actions_of(item));
    json_put(value, "lines", lines);
    return value;
}

void json_agenda(struct view *view, const struct lofte_agenda *agenda) {
    json_t *document = json_object(), *items = json_array();
    json_put_text(document, "agreement", agenda->agreement->id);
    json_put_text(document, "group", agenda->group->id);
    json_put_text(document, "meeting", agenda->meeting);
    json_put_count(document, "revision", agenda->revision);
    json_put_day(document, "date", agenda->date);
    json_put_day(document, "as_of", agenda->as_of);
    for (size_t i = 0; i < agenda->n; i++)
        json_add(items, item_value(view, &agenda->item[i]));
    json_put(document, "items", items);
    json_write(view, document);
}
