/* SPDX-License-Identifier: MIT
 *
 * `lofte alerts --digest --json`: what a receiver would be told.
 */
#include "model/names.h"
#include "view/digest_page.h"
#include "view/json.h"

static json_t *notices_value(const struct lofte_digest *digest) {
    json_t *values = json_array();
    for (size_t i = 0; i < digest->n_notices; i++) {
        const struct lofte_occasion *notice = digest->notices[i];
        json_t *value = json_object();
        json_put_text(value, "on", trigger_name(notice->on));
        json_put_text(value, "subject", notice->subject);
        json_put_text(value, "pledge", notice->pledge ? notice->pledge->id : NULL);
        json_put_day(value, "since", notice->since);
        json_put_flag(value, "new", i < digest->n_new_notices);
        json_add(values, value);
    }
    return values;
}

static json_t *digest_value(const struct view *view, const struct lofte_digest *digest) {
    json_t *value = json_object(), *fresh = json_array(), *actions = json_array();
    for (size_t i = 0; i < digest->alerts.n; i++)
        if (digest->alerts.alert[i].news)
            json_add(fresh, json_string(digest->alerts.alert[i].id));
    for (size_t i = 0; i < digest->n_actions; i++)
        json_add(actions, json_action_value(digest->actions[i]));
    json_put_text(value, "agreement", digest->agreement->id);
    json_put_text(value, "role", digest->receiver->role);
    json_put_text(value, "language", digest->receiver->language);
    json_put_day(value, "next", digest->next);
    json_put_flag(value, "news", digest->news);
    json_put_text(value, "subject", digest->next == LOFTE_NO_DAY ? digest_subject(view, digest) : NULL);
    json_put(value, "alerts", json_alerts_value(view, &digest->alerts));
    json_put(value, "new", fresh);
    json_put(value, "notices", notices_value(digest));
    json_put(value, "actions", actions);
    return value;
}

void json_digests(struct view *view, const struct lofte_digest *digest, size_t n) {
    json_t *document = json_array();
    for (size_t i = 0; i < n; i++)
        json_add(document, digest_value(view, &digest[i]));
    json_write(view, document);
}
