/* SPDX-License-Identifier: MIT
 *
 * Rules and their steps in words, for every form in which a workflow is shown.
 */
#ifndef VIEW_WORKFLOW_WORDS_H
#define VIEW_WORKFLOW_WORDS_H

#include "lofte/workflow.h"
#include "view/view.h"

/* Its title, or its id. */
const char *rule_title(const struct view *view, const struct lofte_rule *rule);
/* "When the state of an activity turns ”behind” or ”missed”": without an end. */
const char *rule_when(const struct view *view, const struct lofte_rule *rule);
/* "after 14 days"; "" where it is done at once. */
const char *step_time(const struct view *view, const struct lofte_rule_step *step);
/* "tell kommunpolis": without its time. */
const char *step_words(const struct view *view, const struct lofte_rule_step *step);

/* What a pledge does about a rule of the agreement, or a rule of its own. */
enum difference { DIFFERENCE_INSTEAD, DIFFERENCE_ADDED, DIFFERENCE_OFF };
/* Between a pledge's own i-th rule and the agreement's. */
enum difference rule_difference(const struct lofte_ruling *ruling, size_t i);
/* "in place of the agreement's rule", for the head of such a rule. */
const char *difference_words(const struct view *view, enum difference difference);
/* The agreement's rule that the pledge's stands for or switches off; NULL: it is one of its own. */
const struct lofte_rule *rule_replaced(const struct lofte_ruling *ruling, size_t i);

#endif
