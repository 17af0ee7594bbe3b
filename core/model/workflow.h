/* SPDX-License-Identifier: MIT
 *
 * Which rules ask for what is so today, what begins, and what goes on. Pure.
 */
#ifndef MODEL_WORKFLOW_H
#define MODEL_WORKFLOW_H

#include "lofte/workflow.h"

/* Does it last, and end by itself? An import, a tertial or a year happens once. */
bool trigger_lasts(enum lofte_trigger on);
/* Does the rule ask for the occasion today? Occasions of an activity's state are made as ENTER. */
bool rule_asks_for(const struct lofte_rule *rule, const struct lofte_occasion *occasion, lofte_day today);
/* What begins: the rule's steps, each with the day before which it is not done. What tells people waits for a working
 * day. Number, and the strings' ownership, are the caller's. */
void run_begin(const struct lofte_rule *rule, const struct lofte_occasion *occasion, lofte_day today,
               struct arena *arena, struct lofte_run *out);
/* Is the run about that occasion? */
bool run_is_about(const struct lofte_run *run, const struct lofte_occasion *occasion);
/* Does it live on? `occasion`: what it is about as it is today; NULL: that is over. */
bool run_goes_on(const struct lofte_run *run, const struct lofte_occasion *occasion);
/* Is the step to be done by today? */
bool step_is_due(const struct lofte_run_step *step, lofte_day today);

#endif
