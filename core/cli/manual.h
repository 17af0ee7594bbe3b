/* SPDX-License-Identifier: MIT
 *
 * The manual page out of the tables of cmd.c, so that it cannot fall behind them.
 */
#ifndef CLI_MANUAL_H
#define CLI_MANUAL_H

#include "view/view.h"

/* In the view's language, as roff for man(7). */
void manual_put(struct view *view);

#endif
