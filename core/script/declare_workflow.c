/* SPDX-License-Identifier: MIT
 *
 * What a workflow must be: each step has what it needs and nothing else, goes with what the rule is on, and names roles
 * and groups that there are. Messages say what to add.
 */
#include "base/digest.h"
#include "base/limits.h"
#include "model/names.h"
#include "model/pace.h"
#include "script/declare.h"
#include "script/source.h"

#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define FAIL(reader, value, at, ...) shape_fail_((reader), (value), (at), __VA_ARGS__)

enum { TO = 1, GROUP = 2, TEXT = 4, AFTER = 8, WITHIN = 16 };

static const char *const field_names[] = {"to", "group", "text", "after_days", "within_days"};

/* What a step is made by, what it must and may have, and the triggers that it has a meaning for (0: all). */
static const struct effect_row {
    const char *maker, *example;
    unsigned must, may, on;
} effects[] = {
    [LOFTE_EFFECT_ALERT] = {"alert", "alert { to = \"kommunpolis\" }", TO, AFTER, 0},
    [LOFTE_EFFECT_AGENDA] = {"put_on_agenda", "put_on_agenda { group = \"EST\" }", GROUP, TEXT | AFTER, 0},
    [LOFTE_EFFECT_ACTION] = {"open_action",
                             "open_action { to = \"kommunpolis\", text = { sv = …, en = … }, within_days = 14 }",
                             TO | TEXT | WITHIN, AFTER, 0},
    [LOFTE_EFFECT_EXPLAIN] = {"ask_explanation", "ask_explanation { to = \"kommunpolis\", within_days = 14 }",
                              TO | WITHIN, AFTER,
                              1u << LOFTE_ON_ENTER | 1u << LOFTE_ON_STAY | 1u << LOFTE_ON_PLAN_PASSED},
    [LOFTE_EFFECT_ESCALATE] = {"escalate", "escalate { to = \"lokalpolisområdeschef\", after_days = 21 }", TO | AFTER,
                               0, 1u << LOFTE_ON_ENTER | 1u << LOFTE_ON_STAY},
    [LOFTE_EFFECT_REPORT] = {"draft_report", "draft_report { to = \"trygghetssamordnare\" }", TO, AFTER,
                             1u << LOFTE_ON_TERTIAL | 1u << LOFTE_ON_YEAR},
};

enum { ABOUT_A_PLEDGE = 1u << LOFTE_ON_ENTER | 1u << LOFTE_ON_STAY | 1u << LOFTE_ON_PLAN_PASSED };

static bool is_among(unsigned triggers, enum lofte_trigger on) {
    return triggers & 1u << on;
}

static bool has_states(enum lofte_trigger on) {
    return on == LOFTE_ON_ENTER || on == LOFTE_ON_STAY;
}

/* ---- a step ---- */

static bool text_fits(struct lofte_words text) {
    return (!text.sv || strlen(text.sv) <= LIMIT_RULE_TEXT) && (!text.en || strlen(text.en) <= LIMIT_RULE_TEXT);
}

int step_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const struct lofte_rule_step *step = record;
    const struct effect_row *row = &effects[step->effect];
    for (size_t i = 0; i < COUNT(field_names); i++) {
        const struct value *field = value_find(value, field_names[i]);
        const bool there = field && field->kind != VALUE_NONE;
        if (!there && row->must & 1u << i)
            return FAIL(reader, value, at, N_("{0} lacks '{1}'; write {2}"), row->maker, field_names[i], row->example);
        if (there && !((row->must | row->may) & 1u << i))
            return FAIL(reader, NULL, shape_place(reader, value, at, field_names[i]),
                        N_("{0} takes no '{1}'; write {2}"), row->maker, field_names[i], row->example);
    }
    if (step->effect == LOFTE_EFFECT_ESCALATE && step->after_days == 0)
        return FAIL(reader, NULL, shape_place(reader, value, at, "after_days"),
                    N_("'after_days' of escalate is the time that others have to answer: at least 1"));
    if (!text_fits(step->text))
        return FAIL(reader, NULL, shape_place(reader, value, at, "text"), N_("'{0}' of {1} is longer than {2} bytes"),
                    "text", row->maker, NUM(LIMIT_RULE_TEXT));
    return 0;
}

/* ---- a rule ---- */

static const char *triggers_list(struct arena *arena, unsigned triggers) {
    struct buf buf;
    buf_init(&buf, arena);
    for (unsigned on = 0; on <= LOFTE_ON_YEAR; on++)
        if (is_among(triggers, (enum lofte_trigger)on))
            buf_printf(&buf, "%s%s", buf.len ? ", " : "", trigger_name((enum lofte_trigger)on));
    return buf.data;
}

static int states_check(struct shape_reader *reader, const struct value *value, size_t at,
                        const struct lofte_rule *rule) {
    const char *on = trigger_name(rule->on);
    const size_t place = shape_place(reader, value, at, "states");
    if (!has_states(rule->on))
        return value_find(value, "states")
                   ? FAIL(reader, NULL, place, N_("rule '{0}' is on \"{1}\", which takes no '{2}'"), rule->id, on,
                          "states")
                   : 0;
    if (!rule->states)
        return FAIL(reader, NULL, place, N_("rule '{0}' is on \"{1}\" and lacks '{2}': add {3}"), rule->id, on,
                    "states", "states = { \"behind\", \"missed\" }");
    struct buf bad;
    buf_init(&bad, reader->arena);
    const char *odd = NULL;
    for (unsigned state = 0; state <= LOFTE_PAUSED; state++) {
        const char *name = standing_name((enum lofte_standing_state)state);
        if (standing_is_bad((enum lofte_standing_state)state))
            buf_printf(&bad, "%s%s", bad.len ? ", " : "", name);
        else if (rule->states & 1u << state)
            odd = name;
    }
    if (odd)
        return FAIL(reader, NULL, place,
                    N_("rule '{0}' names the state '{1}', in which nothing is wrong; there are {2}"), rule->id, odd,
                    bad.data);
    return 0;
}

static int days_check(struct shape_reader *reader, const struct value *value, size_t at,
                      const struct lofte_rule *rule) {
    const char *on = trigger_name(rule->on);
    const size_t place = shape_place(reader, value, at, "days");
    if (rule->on == LOFTE_ON_STAY && rule->days == 0)
        return FAIL(reader, NULL, place, N_("rule '{0}' is on \"{1}\" and lacks '{2}': add {3}"), rule->id, on, "days",
                    "days = 14");
    if (value_find(value, "days") && rule->on == LOFTE_ON_ENTER)
        return FAIL(reader, NULL, place, N_("rule '{0}' is on \"enter\", which takes no 'days'; write on = \"stay\""),
                    rule->id);
    if (value_find(value, "days") && rule->on == LOFTE_ON_IMPORT)
        return FAIL(reader, NULL, place, N_("rule '{0}' is on \"{1}\", which takes no '{2}'"), rule->id, on, "days");
    return 0;
}

/* The i-th step as it was declared; NULL where it cannot be found. */
static const struct value *step_value(const struct value *rule, size_t i) {
    const struct value *steps = value_find(rule, "steps");
    return steps && i < steps->n_items ? &steps->items[i] : NULL;
}

static int steps_check(struct shape_reader *reader, const struct value *value, size_t at,
                       const struct lofte_rule *rule) {
    if (rule->n_steps > LIMIT_RULE_STEPS)
        return FAIL(reader, value, at, N_("rule '{0}' has {1} steps; at most {2} are taken"), rule->id,
                    NUM(rule->n_steps), NUM(LIMIT_RULE_STEPS));
    for (size_t i = 0; i < rule->n_steps; i++) {
        const struct effect_row *row = &effects[rule->steps[i].effect];
        if (row->on && !is_among(row->on, rule->on))
            return FAIL(reader, step_value(value, i), shape_place(reader, value, at, "steps"),
                        N_("rule '{0}' is on \"{1}\", where {2} has no meaning; it goes with {3}"), rule->id,
                        trigger_name(rule->on), row->maker, triggers_list(reader->arena, row->on));
    }
    return 0;
}

/* Ids, numbers and words, each with its length: what says the same gives the same. */
static const char *rule_digest(const struct lofte_rule *rule, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    wire_put_str(&buf, rule->id);
    wire_put_str(&buf, rule->title.sv);
    wire_put_str(&buf, rule->title.en);
    wire_put_u32(&buf, (uint32_t)rule->on);
    wire_put_u32(&buf, rule->states);
    wire_put_u32(&buf, (uint32_t)rule->days);
    for (size_t i = 0; i < rule->n_steps; i++) {
        const struct lofte_rule_step *step = &rule->steps[i];
        wire_put_u32(&buf, (uint32_t)step->effect);
        wire_put_str(&buf, step->to);
        wire_put_str(&buf, step->text.sv);
        wire_put_str(&buf, step->text.en);
        wire_put_u32(&buf, (uint32_t)step->after_days);
        wire_put_u32(&buf, (uint32_t)step->within_days);
    }
    return digest_hex(arena, buf.data, buf.len);
}

static const char no_steps[] = N_("rule '{0}' has no steps: add steps = { {1} } (a pledge switches a rule of the "
                                  "agreement off with rule { id = \"{0}\" }, nothing else)");

int rule_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    struct lofte_rule *rule = record;
    if (!declared_id_valid(rule->id))
        return FAIL(reader, NULL, shape_place(reader, value, at, "id"),
                    N_("the id '{0}' of rule may hold a–z, 0–9 and hyphens only and begins with a letter"),
                    shape_text_shown(reader->arena, rule->id));
    if (!text_fits(rule->title))
        return FAIL(reader, NULL, shape_place(reader, value, at, "title"), N_("'{0}' of {1} is longer than {2} bytes"),
                    "title", "rule", NUM(LIMIT_RULE_TEXT));
    if (rule->n_steps == 0 && value->n_fields > 1)
        return FAIL(reader, NULL, shape_place(reader, value, at, "steps"), no_steps, rule->id,
                    effects[LOFTE_EFFECT_ALERT].example);
    if (rule->n_steps && !value_find(value, "on"))
        return FAIL(reader, value, at, N_("rule '{0}' lacks the field 'on': it is one of {1}"), rule->id,
                    triggers_list(reader->arena, ~0u));
    int rc = 0;
    if (rule->n_steps && (rc = states_check(reader, value, at, rule)) == 0 &&
        (rc = days_check(reader, value, at, rule)) == 0)
        rc = steps_check(reader, value, at, rule);
    rule->digest = rule_digest(rule, reader->arena);
    return rc;
}

/* ---- roles and groups ---- */

/* Names of what an agreement has, to choose from. */
struct names {
    const char **name;
    size_t n;
};

static struct names roles_of(const struct lofte_agreement *agreement, struct arena *arena) {
    struct names names = {ARENA_ARRAY(arena, const char *, agreement->n_receivers), agreement->n_receivers};
    for (size_t i = 0; i < names.n; i++)
        names.name[i] = agreement->receivers[i].role;
    return names;
}

static struct names groups_of(const struct lofte_agreement *agreement, struct arena *arena) {
    struct names names = {ARENA_ARRAY(arena, const char *, agreement->n_groups), agreement->n_groups};
    for (size_t i = 0; i < names.n; i++)
        names.name[i] = agreement->groups[i].id;
    return names;
}

static const char *names_list(const struct names *names, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t i = 0; i < names->n && i < 10; i++)
        buf_printf(&buf, "%s%s", i ? ", " : "", shape_text_shown(arena, names->name[i]));
    return names->n ? buf.data : "–";
}

static bool names_hold(const struct names *names, const char *name) {
    for (size_t i = 0; i < names->n; i++)
        if (str_equal(names->name[i], name))
            return true;
    return false;
}

static enum lofte_patience patience_of(const struct lofte_agreement *agreement, const char *role) {
    for (size_t i = 0; i < agreement->n_receivers; i++)
        if (str_equal(agreement->receivers[i].role, role))
            return agreement->receivers[i].patience;
    return LOFTE_PATIENCE_LATE;
}

static int step_fits(struct shape_reader *reader, const struct value *value, size_t at,
                     const struct lofte_agreement *agreement, const struct lofte_rule_step *step) {
    const bool group = step->effect == LOFTE_EFFECT_AGENDA;
    const struct names names = group ? groups_of(agreement, reader->arena) : roles_of(agreement, reader->arena);
    const char *maker = effects[step->effect].maker, *to = shape_text_shown(reader->arena, step->to);
    if (value)
        at = shape_place(reader, value, at, group ? "group" : "to");
    if (!names_hold(&names, step->to)) {
        const char *near = str_nearest(step->to, names.name, names.n);
        if (near)
            return FAIL(reader, NULL, at,
                        group ? N_("{0} names the group '{1}', which the agreement has not; did you mean '{2}'?")
                              : N_("{0} goes to '{1}', which is no role of a receiver; did you mean '{2}'?"),
                        maker, to, near);
        return FAIL(reader, NULL, at,
                    group ? N_("{0} names the group '{1}', which the agreement has not; there are: {2}")
                          : N_("{0} goes to '{1}', which is no role of a receiver; there are: {2}"),
                    maker, to, names_list(&names, reader->arena));
    }
    return 0;
}

static int rule_fits(struct shape_reader *reader, const struct value *value, size_t at,
                     const struct lofte_agreement *agreement, const struct lofte_rule *rule) {
    for (size_t i = 0; i < rule->n_steps; i++) {
        const struct lofte_rule_step *step = &rule->steps[i];
        const struct value *declared = step_value(value, i);
        const size_t steps = shape_place(reader, value, at, "steps");
        const int rc = step_fits(reader, declared, steps, agreement, step);
        if (rc < 0)
            return rc;
        if (step->effect == LOFTE_EFFECT_ALERT && has_states(rule->on) &&
            patience_of(agreement, step->to) == LOFTE_PATIENCE_YEAR)
            return FAIL(reader, declared, steps,
                        N_("'{0}' is told once a year only (patience = \"year\"), so this alert would never come; "
                           "use on = \"year\", or escalate"),
                        shape_text_shown(reader->arena, step->to));
    }
    return 0;
}

/* ---- a workflow ---- */

static const struct lofte_rule *rule_find(const struct lofte_rule *rules, size_t n, const char *id) {
    for (size_t i = 0; i < n; i++)
        if (str_equal(rules[i].id, id))
            return &rules[i];
    return NULL;
}

/* One rule of a pledge beside those of the agreement. */
static int override_check(struct shape_reader *reader, const struct value *value, size_t at,
                          const struct lofte_agreement *agreement, const struct lofte_rule *rule) {
    const struct lofte_rule *over = rule_find(agreement->rules, agreement->n_rules, rule->id);
    if (rule->n_steps && !is_among(ABOUT_A_PLEDGE, rule->on))
        return FAIL(reader, value, at, N_("a pledge's rule is on {2}, not \"{1}\"; write '{0}' in agreement.lua"),
                    rule->id, trigger_name(rule->on), triggers_list(reader->arena, ABOUT_A_PLEDGE));
    if (over && !is_among(ABOUT_A_PLEDGE, over->on))
        return FAIL(reader, value, at,
                    N_("the agreement's rule '{0}' is about no pledge, so a pledge cannot change it; give this one "
                       "another id"),
                    rule->id);
    if (over || rule->n_steps)
        return 0;
    struct names names = {ARENA_ARRAY(reader->arena, const char *, agreement->n_rules), agreement->n_rules};
    for (size_t i = 0; i < names.n; i++)
        names.name[i] = agreement->rules[i].id;
    const char *near = str_nearest(rule->id, names.name, names.n);
    if (near)
        return FAIL(reader, value, at,
                    N_("rule '{0}' has no steps and switches none of the agreement's off; did you mean '{1}'?"),
                    rule->id, near);
    return FAIL(reader, value, at,
                N_("rule '{0}' has no steps and switches none of the agreement's off; there are: {1}"), rule->id,
                names_list(&names, reader->arena));
}

int declare_rules_fit(struct shape_reader *reader, const struct value *value, const struct lofte_agreement *agreement,
                      const struct lofte_pledge *pledge) {
    const struct lofte_rule *rules = pledge ? pledge->rules : agreement->rules;
    const size_t n = pledge ? pledge->n_rules : agreement->n_rules;
    const struct value *declared = value_find(value, "workflow");
    if (n == 0 || !declared)
        return 0;
    const size_t head = reader->text ? source_word(reader->text, pledge ? "pledge" : "agreement") : SOURCE_NOWHERE;
    const size_t at = shape_place(reader, value, head, "workflow");
    if (n > LIMIT_RULES)
        return FAIL(reader, NULL, at, N_("workflow has {0} rules; at most {1} are taken"), NUM(n), NUM(LIMIT_RULES));
    for (size_t i = 0; i < n; i++) {
        const struct value *one = &declared->items[i];
        int rc = 0;
        if (rule_find(rules, i, rules[i].id))
            return FAIL(reader, one, at, N_("two rules of the workflow have the id '{0}'"), rules[i].id);
        if (!pledge && rules[i].n_steps == 0)
            return FAIL(reader, one, at, no_steps, rules[i].id, effects[LOFTE_EFFECT_ALERT].example);
        if (pledge)
            rc = override_check(reader, one, at, agreement, &rules[i]);
        if (rc == 0)
            rc = rule_fits(reader, one, at, agreement, &rules[i]);
        if (rc < 0)
            return rc;
    }
    return 0;
}
