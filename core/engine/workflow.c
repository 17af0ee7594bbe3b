/* SPDX-License-Identifier: MIT
 *
 * Which rules hold for which pledge: the agreement's, those that the pledge overrides in their place, and the pledge's
 * own behind them. What begins by them is not here.
 */
#include "lofte/workflow.h"
#include "engine/engine.h"

static const struct lofte_rule *rule_find(const struct lofte_rule *rules, size_t n, const char *id) {
    for (size_t i = 0; i < n; i++)
        if (str_equal(rules[i].id, id))
            return &rules[i];
    return NULL;
}

static struct lofte_ruling ruling_make(const struct lofte_agreement *agreement, const struct lofte_pledge *pledge,
                                       struct arena *arena) {
    const struct lofte_rule *own = pledge ? pledge->rules : NULL;
    const size_t n_own = pledge ? pledge->n_rules : 0;
    struct lofte_ruling ruling = {.agreement = agreement, .pledge = pledge};
    ruling.rule = ARENA_ARRAY(arena, const struct lofte_rule *, agreement->n_rules + n_own);
    for (size_t i = 0; i < agreement->n_rules; i++) {
        const struct lofte_rule *rule = &agreement->rules[i], *over = rule_find(own, n_own, rule->id);
        if (!over || over->n_steps)
            ruling.rule[ruling.n++] = over ? over : rule;
    }
    for (size_t i = 0; i < n_own; i++)
        if (!rule_find(agreement->rules, agreement->n_rules, own[i].id))
            ruling.rule[ruling.n++] = &own[i];
    return ruling;
}

int lofte_workflow(struct lofte *lofte, struct arena *arena, struct lofte_workflow *out, struct lofte_err *err) {
    struct lofte_workflow workflow = {0};
    size_t cap = 0;
    (void)err;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &lofte->agreements[a];
        *ARENA_PUSH(arena, workflow.ruling, workflow.n, cap) = ruling_make(agreement, NULL, arena);
        for (size_t p = 0; p < agreement->n_pledges; p++)
            if (agreement->pledges[p].state != LOFTE_PLUGIN_OFF)
                *ARENA_PUSH(arena, workflow.ruling, workflow.n, cap) =
                    ruling_make(agreement, &agreement->pledges[p], arena);
    }
    *out = workflow;
    return 0;
}
