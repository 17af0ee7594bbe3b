/* SPDX-License-Identifier: MIT
 *
 * The workflow as sentences: the agreement's rules, then what differs in a pledge.
 */
#include "view/views.h"
#include "view/workflow_words.h"

static void rule_put(struct view *view, const struct lofte_rule *rule) {
    view_paragraph(view, "  ", STYLE_PLAIN, arena_printf(view->arena, "%s:", rule_when(view, rule)));
    for (size_t i = 0; i < rule->n_steps; i++) {
        const struct lofte_rule_step *step = &rule->steps[i];
        const char *time = step_time(view, step), *words = step_words(view, step);
        view_paragraph(view, "  – ", STYLE_PLAIN, *time ? arena_printf(view->arena, "%s: %s", time, words) : words);
    }
}

static void head_put(struct view *view, const struct lofte_rule *rule, const char *remark) {
    const char *title = rule_title(view, rule);
    if (title != rule->id)
        title = arena_printf(view->arena, "%s (%s)", title, rule->id);
    if (remark)
        title = arena_printf(view->arena, "%s – %s", title, remark);
    view_line(view, STYLE_PLAIN, "");
    view_paragraph(view, "", STYLE_HEAD, title);
}

static void agreement_put(struct view *view, const struct lofte_ruling *ruling) {
    const struct lofte_agreement *agreement = ruling->agreement;
    view_paragraph(
        view, "", STYLE_HEAD,
        arena_printf(view->arena, "%s (%s)", say_words(view, agreement->title, agreement->id), agreement->id));
    if (!agreement->n_rules)
        view_paragraph(view, "", STYLE_PLAIN,
                       say(view, N_("No rules: nothing follows by itself. plugins/README.md, 'What follows', says how "
                                    "to declare some.")));
    for (size_t i = 0; i < agreement->n_rules; i++) {
        head_put(view, &agreement->rules[i], NULL);
        rule_put(view, &agreement->rules[i]);
    }
}

static void pledge_put(struct view *view, const struct lofte_ruling *ruling) {
    const struct lofte_pledge *pledge = ruling->pledge;
    if (!pledge->n_rules)
        return;
    view_line(view, STYLE_PLAIN, "");
    view_paragraph(
        view, "", STYLE_HEAD,
        say(view, N_("Otherwise for the pledge {0} ({1}):"), say_words(view, pledge->title, pledge->id), pledge->id));
    for (size_t i = 0; i < pledge->n_rules; i++) {
        const enum difference difference = rule_difference(ruling, i);
        const struct lofte_rule *rule = &pledge->rules[i], *shown = rule;
        if (difference == DIFFERENCE_OFF)
            shown = rule_replaced(ruling, i);
        head_put(view, shown, difference_words(view, difference));
        if (difference != DIFFERENCE_OFF)
            rule_put(view, rule);
    }
}

void view_workflow(struct view *view, const struct lofte_workflow *workflow) {
    for (size_t i = 0; i < workflow->n; i++) {
        if (!workflow->ruling[i].pledge && i)
            view_line(view, STYLE_PLAIN, "");
        (workflow->ruling[i].pledge ? pledge_put : agreement_put)(view, &workflow->ruling[i]);
    }
}
