/* SPDX-License-Identifier: MIT
 *
 * A group's calendar.
 */
#include "model/calendar.h"
#include "base/days.h"

static const struct lofte_window *break_at(const struct lofte_group *group, lofte_day day) {
    for (size_t i = 0; i < group->n_breaks; i++)
        if (window_holds(group->breaks[i], day))
            return &group->breaks[i];
    return NULL;
}

lofte_day minutes_overdue_from(const struct lofte_group *group, lofte_day last, lofte_day start) {
    if (group->cadence_days <= 0)
        return LOFTE_NO_DAY;
    lofte_day day = last == LOFTE_NO_DAY ? start : last;
    for (int left = group->cadence_days; left > 0;) {
        day++;
        const struct lofte_window *pause = break_at(group, day);
        if (!pause)
            left--;
        else if (pause->to == LOFTE_NO_DAY)
            return LOFTE_NO_DAY;
        else
            day = pause->to;
    }
    return day + group->grace_days + 1;
}
