/* SPDX-License-Identifier: MIT
 *
 * Rules against occasions, runs against both.
 */
#include "model/workflow.h"
#include "base/text.h"
#include "model/quiet_days.h"

bool trigger_lasts(enum lofte_trigger on) {
    return on != LOFTE_ON_IMPORT && on != LOFTE_ON_TERTIAL && on != LOFTE_ON_YEAR;
}

/* A rule about staying asks for what another asks for at once. */
static enum lofte_trigger asked(enum lofte_trigger on) {
    return on == LOFTE_ON_STAY ? LOFTE_ON_ENTER : on;
}

bool rule_asks_for(const struct lofte_rule *rule, const struct lofte_occasion *occasion, lofte_day today) {
    if (asked(rule->on) != occasion->on)
        return false;
    if (occasion->on == LOFTE_ON_ENTER && !(rule->states & 1U << occasion->state))
        return false;
    return rule->days == 0 || (occasion->since != LOFTE_NO_DAY && today - occasion->since >= rule->days);
}

static bool tells(enum lofte_effect effect) {
    return effect != LOFTE_EFFECT_AGENDA;
}

void run_begin(const struct lofte_rule *rule, const struct lofte_occasion *occasion, lofte_day today,
               struct arena *arena, struct lofte_run *out) {
    *out = (struct lofte_run){.agreement = occasion->agreement->id,
                              .pledge = occasion->pledge ? occasion->pledge->id : NULL,
                              .rule = rule->id,
                              .subject = occasion->subject,
                              .on = rule->on,
                              .states = rule->states,
                              .digest = rule->digest,
                              .state = LOFTE_RUN_LIVE,
                              .began = today,
                              .ended = LOFTE_NO_DAY,
                              .steps = ARENA_ARRAY(arena, struct lofte_run_step, rule->n_steps),
                              .n_steps = rule->n_steps};
    for (size_t i = 0; i < rule->n_steps; i++) {
        const lofte_day day = today + rule->steps[i].after_days;
        out->steps[i] = (struct lofte_run_step){.step = rule->steps[i],
                                                .state = LOFTE_DOING_WAITS,
                                                .next = tells(rule->steps[i].effect) ? next_working_day(day) : day,
                                                .done = LOFTE_NO_DAY};
    }
}

bool run_is_about(const struct lofte_run *run, const struct lofte_occasion *occasion) {
    return asked(run->on) == occasion->on && str_equal(run->agreement, occasion->agreement->id) &&
           str_equal(run->subject, occasion->subject);
}

bool run_goes_on(const struct lofte_run *run, const struct lofte_occasion *occasion) {
    if (trigger_lasts(run->on))
        return occasion && (occasion->on != LOFTE_ON_ENTER || run->states & 1U << occasion->state);
    if (!occasion && run->on == LOFTE_ON_IMPORT)
        return false; /* it was taken back */
    for (size_t i = 0; i < run->n_steps; i++)
        if (run->steps[i].state == LOFTE_DOING_WAITS)
            return true;
    return false;
}

bool step_is_due(const struct lofte_run_step *step, lofte_day today) {
    return step->state == LOFTE_DOING_WAITS && (step->next == LOFTE_NO_DAY || step->next <= today);
}
