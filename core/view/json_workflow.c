/* SPDX-License-Identifier: MIT
 *
 * `lofte workflow show --json`: the rules that hold for what is about no pledge and for each pledge.
 */
#include "model/names.h"
#include "view/json.h"
#include "view/workflow_words.h"

static json_t *words_value(struct lofte_words words) {
    if (!words.sv && !words.en)
        return json_null();
    json_t *value = json_object();
    json_put_text(value, "sv", words.sv);
    json_put_text(value, "en", words.en);
    return value;
}

json_t *json_rule_step(const struct lofte_rule_step *step) {
    json_t *value = json_object();
    const bool agenda = step->effect == LOFTE_EFFECT_AGENDA;
    json_put_text(value, "does", effect_name(step->effect));
    json_put_text(value, "to", agenda ? NULL : step->to);
    json_put_text(value, "group", agenda ? step->to : NULL);
    json_put(value, "text", words_value(step->text));
    json_put_count(value, "after_days", step->after_days);
    json_put_count(value, "within_days", step->within_days ? step->within_days : -1);
    return value;
}

/* `own`: it is the pledge's, in place of the agreement's or beside it. */
static json_t *rule_value(const struct lofte_rule *rule, bool own) {
    json_t *value = json_object(), *states = json_array(), *steps = json_array();
    for (unsigned state = 0; state <= LOFTE_PAUSED; state++)
        if (rule->states & 1u << state)
            json_add(states, json_string(standing_name((enum lofte_standing_state)state)));
    for (size_t i = 0; i < rule->n_steps; i++)
        json_add(steps, json_rule_step(&rule->steps[i]));
    json_put_text(value, "id", rule->id);
    json_put(value, "title", words_value(rule->title));
    json_put_text(value, "from", own ? "pledge" : "agreement");
    json_put_text(value, "on", trigger_name(rule->on));
    json_put(value, "states", states);
    json_put_count(value, "days", rule->days);
    json_put(value, "steps", steps);
    json_put_text(value, "digest", rule->digest);
    return value;
}

static bool is_own(const struct lofte_pledge *pledge, const struct lofte_rule *rule) {
    return pledge && rule >= pledge->rules && rule < pledge->rules + pledge->n_rules;
}

static json_t *off_value(const struct lofte_ruling *ruling) {
    json_t *off = json_array();
    for (size_t i = 0; ruling->pledge && i < ruling->pledge->n_rules; i++)
        if (rule_difference(ruling, i) == DIFFERENCE_OFF)
            json_add(off, json_string(ruling->pledge->rules[i].id));
    return off;
}

void json_workflow(struct view *view, const struct lofte_workflow *workflow) {
    json_t *document = json_array();
    for (size_t i = 0; i < workflow->n; i++) {
        const struct lofte_ruling *ruling = &workflow->ruling[i];
        json_t *value = json_object(), *rules = json_array();
        for (size_t k = 0; k < ruling->n; k++)
            json_add(rules, rule_value(ruling->rule[k], is_own(ruling->pledge, ruling->rule[k])));
        json_put_text(value, "agreement", ruling->agreement->id);
        json_put_text(value, "pledge", ruling->pledge ? ruling->pledge->id : NULL);
        json_put(value, "rules", rules);
        json_put(value, "off", off_value(ruling));
        json_add(document, value);
    }
    json_write(view, document);
}
