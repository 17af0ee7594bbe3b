/* SPDX-License-Identifier: MIT
 *
 * `lofte plugins --json`: agreements with their pledges and activities, on, off and bad.
 */
#include "model/names.h"
#include "view/json.h"

static json_t *words_value(struct lofte_words words) {
    json_t *value = json_object();
    json_put_text(value, "sv", words.sv);
    json_put_text(value, "en", words.en);
    return value;
}

static json_t *activities_of(const struct lofte_pledge *pledge) {
    json_t *array = json_array();
    for (size_t i = 0; i < pledge->n_activities; i++) {
        const struct lofte_activity *activity = &pledge->activities[i];
        const bool has_target = activity->target.count > 0;
        json_t *value = json_object();
        json_put_text(value, "id", activity->id);
        json_put(value, "title", words_value(activity->title));
        json_put(value, "unit", words_value(activity->unit));
        json_put_count(value, "target", has_target ? activity->target.count : -1);
        json_put_text(value, "per", has_target ? per_name(activity->target.per) : NULL);
        json_put(value, "basis", words_value(activity->target.basis));
        json_put_flag(value, "local_reading", activity->target.local_reading);
        json_put_flag(value, "weighs", activity->weighs);
        json_put(value, "source", words_value(activity->source));
        json_add(array, value);
    }
    return array;
}

const char *plugin_state_name(enum lofte_plugin_state state) {
    static const char *const names[] = {"on", "off", "bad", "quarantined"};
    return names[state];
}

static json_t *pledges_of(const struct view *view, const struct lofte_agreement *agreement) {
    json_t *array = json_array();
    for (size_t i = 0; i < agreement->n_pledges; i++) {
        const struct lofte_pledge *pledge = &agreement->pledges[i];
        json_t *value = json_object();
        json_put_text(value, "id", pledge->id);
        json_put_text(value, "state", plugin_state_name(pledge->state));
        json_put(value, "why", pledge->why.text.id ? json_finding(view, &pledge->why) : json_null());
        json_put_count(value, "failures", pledge->failures);
        json_put_day(value, "failed_on", pledge->failed_on);
        json_put_day(value, "reset_on", pledge->reset_on);
        json_put_text(value, "reset_by", pledge->reset_by);
        json_put_text(value, "file", view_withhold(view, pledge->file));
        json_put_text(value, "digest", pledge->digest);
        json_put_count(value, "api", pledge->api);
        json_put(value, "title", words_value(pledge->title));
        json_put(value, "activities", activities_of(pledge));
        json_add(array, value);
    }
    return array;
}

void json_plugins(struct view *view, const struct lofte_agreement *agreement, size_t n) {
    json_t *document = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *value = json_object();
        json_put_text(value, "id", agreement[i].id);
        json_put(value, "title", words_value(agreement[i].title));
        json_put_text(value, "municipality", agreement[i].municipality);
        json_put_day(value, "from", agreement[i].period.from);
        json_put_day(value, "to", agreement[i].period.to);
        json_put_text(value, "digest", agreement[i].digest);
        json_put(value, "pledges", pledges_of(view, &agreement[i]));
        json_add(document, value);
    }
    json_write(view, document);
}

void json_reset(struct view *view, const char *pledge) {
    json_t *document = json_object();
    json_put_text(document, "reset", pledge);
    json_write(view, document);
}
