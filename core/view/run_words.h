/* SPDX-License-Identifier: MIT
 *
 * Runs of rules in words.
 */
#ifndef VIEW_RUN_WORDS_H
#define VIEW_RUN_WORDS_H

#include "view/views.h"
#include "view/workflow_words.h"

/* Its rule, what it is about and since when, then its steps, each with what came of it or what it waits for on `today`.
 */
void run_put(struct view *view, const struct lofte_run *run, lofte_day today);

#endif
