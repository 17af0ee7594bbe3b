/* SPDX-License-Identifier: MIT
 *
 * Reading the arguments by the tables of cmd.c.
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "base/err.h"
#include "cli/cmd.h"

/* Fills call->command, value, args. Reads on to the end after a mistake, so that the language and --json are known when
 * it is told. Errors: EUSAGE. */
MUST_CHECK int options_read(struct call *call, int argc, char **argv);
/* The day of an option that options_read has checked; `otherwise` where it was not given. */
lofte_day options_day(const struct call *call, enum option_key option, lofte_day otherwise);

#endif
