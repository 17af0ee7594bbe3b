/* SPDX-License-Identifier: MIT
 *
 * One sentence for each trigger and each step.
 */
#include "view/workflow_words.h"
#include "base/days.h"
#include "view/words.h"

const char *rule_title(const struct view *view, const struct lofte_rule *rule) {
    return say_words(view, rule->title, rule->id);
}

/* The words of the status: ”quiet”, ”late” or ”missed”, the lightest first. */
static const char *states_words(const struct view *view, unsigned states) {
    const char *list = "", *last = NULL;
    for (unsigned state = 0; state <= LOFTE_PAUSED; state++) {
        if (!(states & 1u << state))
            continue;
        if (last)
            list = *list ? arena_printf(view->arena, "%s, %s", list, last) : last;
        last = arena_printf(view->arena, "”%s”", standing_word(view, (enum lofte_standing_state)state));
    }
    return *list ? say(view, N_("{0} or {1}"), list, last) : last ? last : "";
}

/* At once, after a day, and after {0} days. */
static const char *const times[][3] = {
    [LOFTE_ON_MINUTES_OVERDUE] = {N_("When minutes are due and have not come"), N_("When minutes are 1 day overdue"),
                                  N_("When minutes are {0} days overdue")},
    [LOFTE_ON_STEP_OVERDUE] = {N_("When review or approval of minutes is overdue"),
                               N_("When review or approval of minutes is 1 day overdue"),
                               N_("When review or approval of minutes is {0} days overdue")},
    [LOFTE_ON_PLAN_PASSED] = {N_("When the day of a plan has passed and nothing was reported"),
                              N_("When the day of a plan passed 1 day ago and nothing was reported"),
                              N_("When the day of a plan passed {0} days ago and nothing was reported")},
    [LOFTE_ON_ACTION_OVERDUE] = {N_("When the day of an action has passed"), N_("When an action is 1 day overdue"),
                                 N_("When an action is {0} days overdue")},
    [LOFTE_ON_TERTIAL] = {N_("When a tertial has ended"), N_("When a tertial ended 1 day ago"),
                          N_("When a tertial ended {0} days ago")},
    [LOFTE_ON_YEAR] = {N_("When a year has ended"), N_("When a year ended 1 day ago"),
                       N_("When a year ended {0} days ago")},
};

const char *rule_when(const struct view *view, const struct lofte_rule *rule) {
    const char *states = states_words(view, rule->states);
    switch (rule->on) {
    case LOFTE_ON_ENTER:
        return say(view, N_("When the state of an activity turns {0}"), states);
    case LOFTE_ON_STAY:
        return say(view, N_("When the state of an activity has been {0} for {1}"), states,
                   say_count(view, rule->days, N_("1 day"), N_("{0} days")));
    case LOFTE_ON_IMPORT:
        return say(view, N_("When minutes have come in"));
    case LOFTE_ON_MINUTES_OVERDUE:
    case LOFTE_ON_STEP_OVERDUE:
    case LOFTE_ON_PLAN_PASSED:
    case LOFTE_ON_ACTION_OVERDUE:
    case LOFTE_ON_TERTIAL:
    case LOFTE_ON_YEAR:
        break;
    }
    return say(view, times[rule->on][rule->days > 1 ? 2 : rule->days], NUM(rule->days));
}

const char *step_time(const struct view *view, const struct lofte_rule_step *step) {
    if (!step->after_days)
        return "";
    return say_count(view, step->after_days, N_("after 1 day"), N_("after {0} days"));
}

static const char *within_words(const struct view *view, const struct lofte_rule_step *step) {
    return say_count(view, step->within_days, N_("within 1 day"), N_("within {0} days"));
}

/* The words in quotation marks. */
static const char *quoted(const struct view *view, struct lofte_words words) {
    return arena_printf(view->arena, "”%s”", say_words(view, words, ""));
}

const char *step_words(const struct view *view, const struct lofte_rule_step *step) {
    const char *to = step->to;
    switch (step->effect) {
    case LOFTE_EFFECT_ALERT:
        return say(view, N_("tell {0}"), to);
    case LOFTE_EFFECT_AGENDA:
        return step->text.sv || step->text.en
                   ? say(view, N_("put it on the next agenda of {0}: {1}"), to, quoted(view, step->text))
                   : say(view, N_("put it on the next agenda of {0}"), to);
    case LOFTE_EFFECT_ACTION:
        return say(view, N_("have {0} do this {1}: {2}"), to, within_words(view, step), quoted(view, step->text));
    case LOFTE_EFFECT_EXPLAIN:
        return say(view, N_("ask {0} for an explanation {1}"), to, within_words(view, step));
    case LOFTE_EFFECT_ESCALATE:
        return say(view, N_("if nobody has acknowledged it, tell {0} in any case"), to);
    case LOFTE_EFFECT_REPORT:
        return say(view, N_("send {0} a draft of the report"), to);
    }
    return "";
}

const struct lofte_rule *rule_replaced(const struct lofte_ruling *ruling, size_t i) {
    const struct lofte_agreement *agreement = ruling->agreement;
    for (size_t k = 0; k < agreement->n_rules; k++)
        if (str_equal(agreement->rules[k].id, ruling->pledge->rules[i].id))
            return &agreement->rules[k];
    return NULL;
}

enum difference rule_difference(const struct lofte_ruling *ruling, size_t i) {
    if (!rule_replaced(ruling, i))
        return DIFFERENCE_ADDED;
    return ruling->pledge->rules[i].n_steps ? DIFFERENCE_INSTEAD : DIFFERENCE_OFF;
}

const char *difference_words(const struct view *view, enum difference difference) {
    static const char *const words[] = {
        [DIFFERENCE_INSTEAD] = N_("in place of the agreement's rule"),
        [DIFFERENCE_ADDED] = N_("only here"),
        [DIFFERENCE_OFF] = N_("does not hold here"),
    };
    return say(view, words[difference]);
}
