/* SPDX-License-Identifier: MIT
 *
 * What the program finds around itself: its translations and shipped agreements (environment, build folder or the
 * place of the installation), the terminal, the locale's language, the day.
 */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include "cli/schedule.h"
#include "lofte/arena.h"
#include "lofte/types.h"

const char *place_locale(struct arena *arena);   /* $LOFTE_LOCALE … */
const char *place_shipped(struct arena *arena);  /* $LOFTE_PLUGINS … */
const char *place_workspace(const char *chosen); /* else $LOFTE_WORKSPACE, else the current folder */
const char *place_language(void);                /* of LC_ALL, LC_MESSAGES, LANG: "sv" or "en" */
int place_width(int fd);                         /* $COLUMNS, the width of the terminal there, or 100 */
bool place_colour(void);
/* The clock's seconds since 1970-01-01 UTC, on `day` where it counts as today. */
int64_t place_now(lofte_day today, lofte_day day);
const char *place_user(struct arena *arena);   /* $LOFTE_USER, or the name of the user's account */
lofte_day place_today(void);                   /* the clock's local day */
struct moment place_moment(void);              /* all clocks, read at once */
struct mark place_mark(const char *workspace); /* of its database; zeros where there is none */

#endif
