/* SPDX-License-Identifier: MIT
 *
 * Help out of the tables of cmd.c.
 */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/cmd.h"

void help_put(struct view *view, const struct command *command); /* NULL: the program's */
/* What exit status 0, 1, … mean, N_(). */
const char *const *help_exit_meanings(size_t *n);

#endif
