/* SPDX-License-Identifier: MIT
 *
 * What `lofte workflow` shows of what is under way and of what would have been.
 */
#ifndef CLI_WORKFLOW_RUNS_H
#define CLI_WORKFLOW_RUNS_H

#include "cli/cmd.h"

int workflow_runs(struct call *call);
int workflow_simulate(struct call *call);

#endif
