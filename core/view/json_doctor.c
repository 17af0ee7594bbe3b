/* SPDX-License-Identifier: MIT
 *
 * `lofte doctor --json`.
 */
#include "view/json.h"

void json_doctor(struct view *view, const struct lofte_doctor_report *report) {
    static const char *const states[] = {"ok", "advice", "problem"};
    json_t *document = json_object(), *checks = json_array();
    json_put_count(document, "problems", (int64_t)report->n_problems);
    json_put_count(document, "advice", (int64_t)report->n_advice);
    for (size_t i = 0; i < report->n; i++) {
        const struct lofte_check *check = &report->check[i];
        json_t *value = json_object();
        json_put_text(value, "check", check->topic);
        json_put_text(value, "state", states[check->health]);
        json_put_text(value, "text", view_guarded(view, &check->says));
        json_put_text(value, "advice", check->advice.id ? view_guarded(view, &check->advice) : NULL);
        json_add(checks, value);
    }
    json_put(document, "checks", checks);
    json_write(view, document);
}
