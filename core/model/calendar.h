/* SPDX-License-Identifier: MIT
 *
 * When minutes are due: a group meets at least every `cadence_days`, days of breaks not counted, and its minutes should
 * be here `grace_days` after that. Pure.
 */
#ifndef MODEL_CALENDAR_H
#define MODEL_CALENDAR_H

#include "lofte/types.h"

/* The day from which the group's next minutes are overdue, given its last minutes (LOFTE_NO_DAY: none since
 * `start`). */
lofte_day minutes_overdue_from(const struct lofte_group *group, lofte_day last, lofte_day start);

#endif
