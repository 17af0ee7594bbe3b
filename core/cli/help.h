/* SPDX-License-Identifier: MIT
 *
 * Help out of the tables of cmd.c.
 */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/cmd.h"

void help_put(struct view *view, const struct command *command); /* NULL: the program's */

#endif
