/* SPDX-License-Identifier: MIT
 *
 * `lofte journal --json`.
 */
#include "view/json.h"
#include "view/views.h"

void json_journal(struct view *view, const struct lofte_journal *journal) {
    json_t *document = json_object(), *events = json_array();
    for (size_t i = 0; i < journal->n; i++) {
        const struct lofte_event *event = &journal->event[i];
        json_t *value = json_object();
        json_put_count(value, "number", event->number);
        json_put_text(value, "at", say_time(view, event->at));
        json_put_text(value, "actor", event->actor);
        json_put_text(value, "act", event->act);
        json_put_text(value, "subject", event->subject);
        json_put_text(value, "before", event->before);
        json_put_text(value, "after", event->after);
        json_put_text(value, "chain", event->chain);
        json_add(events, value);
    }
    json_put(document, "events", events);
    json_put_flag(document, "whole", journal->broken == 0);
    json_put_count(document, "broken", journal->broken ? journal->broken : -1);
    json_write(view, document);
}
