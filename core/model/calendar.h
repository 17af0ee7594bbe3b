/* SPDX-License-Identifier: MIT
 *
 * When minutes are due: a group meets at least every `cadence_days`, days of breaks not counted, and its minutes should
 * be here `grace_days` (every day counted) after that. Pure.
 */
#ifndef MODEL_CALENDAR_H
#define MODEL_CALENDAR_H

#include "lofte/types.h"

/* The first day on which the group's next minutes are overdue, given the day of its last meeting (LOFTE_NO_DAY: none,
 * then counted from `start`, the agreement's). LOFTE_NO_DAY: never, for a group without a cadence or in a break without
 * an end. */
lofte_day minutes_overdue_from(const struct lofte_group *group, lofte_day last, lofte_day start);

/* The day `days` days of the group's calendar after `from`: those of breaks are not counted. LOFTE_NO_DAY: in a break
 * without an end. */
lofte_day calendar_day_after(const struct lofte_group *group, lofte_day from, int days);

#endif
