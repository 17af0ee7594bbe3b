/* SPDX-License-Identifier: MIT
 *
 * `lofte outbox --json`, `outbox send --json` and `notify test --json`.
 */
#include "view/json.h"
#include "view/views.h"

static const char *const states[] = {
    [LOFTE_QUEUED] = "queued", [LOFTE_LEASED] = "leased", [LOFTE_SENT] = "sent",
    [LOFTE_FAILED] = "failed", [LOFTE_DEAD] = "dead",
};
static const char *const channels[] = {
    [LOFTE_MAIL] = "mail", [LOFTE_WEBHOOK] = "webhook", [LOFTE_FILE] = "file", [LOFTE_STDOUT] = "stdout"};

void json_outbox(struct view *view, const struct lofte_outbox *outbox) {
    json_t *document = json_object(), *messages = json_array();
    for (size_t i = 0; i < outbox->n; i++) {
        const struct lofte_message *message = &outbox->message[i];
        json_t *value = json_object();
        json_put_count(value, "number", message->number);
        json_put_text(value, "id", message->id);
        json_put_text(value, "event", message->event);
        json_put_text(value, "channel", channels[message->channel]);
        json_put_text(value, "role", message->role);
        json_put_text(value, "target", view_withhold(view, message->target));
        json_put_text(value, "subject", message->weeded ? NULL : message->subject);
        json_put_flag(value, "weeded", message->weeded);
        json_put_text(value, "state", states[message->state]);
        json_put_count(value, "tries", message->tries);
        json_put_text(value, "created", say_time(view, message->created));
        json_put_text(
            value, "next_at",
            message->state == LOFTE_QUEUED || message->state == LOFTE_FAILED ? say_time(view, message->next_at) : NULL);
        json_put_text(value, "sent_at", message->state == LOFTE_SENT ? say_time(view, message->sent_at) : NULL);
        json_put_text(value, "last_error", message->last_error.id ? view_guarded(view, &message->last_error) : NULL);
        json_add(messages, value);
    }
    json_put(document, "messages", messages);
    json_put_flag(document, "configured", outbox->configured);
    json_write(view, document);
}

json_t *json_sent_value(const struct lofte_send_report *report) {
    json_t *document = json_object();
    json_put_count(document, "sent", (int64_t)report->n_sent);
    json_put_count(document, "failed", (int64_t)report->n_failed);
    json_put_count(document, "dead", (int64_t)report->n_dead);
    json_put_flag(document, "configured", report->configured);
    return document;
}

void json_sent(struct view *view, const struct lofte_send_report *report) {
    json_write(view, json_sent_value(report));
}

void json_routes(struct view *view, const struct lofte_routes *routes, const char *subject, const char *text) {
    json_t *document = json_object(), *list = json_array(), *silent = json_array();
    for (size_t i = 0; i < routes->n; i++) {
        json_t *value = json_object();
        json_put_text(value, "role", routes->route[i].role);
        json_put_text(value, "channel", channels[routes->route[i].channel]);
        json_put_text(value, "target", view_withhold(view, routes->route[i].target));
        json_put_flag(value, "known", routes->route[i].known);
        json_add(list, value);
    }
    for (size_t i = 0; i < routes->n_silent; i++)
        json_add(silent, json_string(routes->silent[i]));
    json_put(document, "routes", list);
    json_put(document, "silent", silent);
    json_put_text(document, "subject", subject);
    json_put_text(document, "text", text);
    json_write(view, document);
}
