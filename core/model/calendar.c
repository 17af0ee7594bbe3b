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

lofte_day calendar_day_after(const struct lofte_group *group, lofte_day from, int days) {
    lofte_day day = from;
    for (int left = days; left > 0;) {
        day++;
        const struct lofte_window *pause = break_at(group, day);
        if (!pause)
            left--;
        else if (pause->to == LOFTE_NO_DAY)
            return LOFTE_NO_DAY;
        else
            day = pause->to;
    }
    return day;
}

lofte_day minutes_overdue_from(const struct lofte_group *group, lofte_day last, lofte_day start) {
    if (group->cadence_days <= 0)
        return LOFTE_NO_DAY;
    const lofte_day day = calendar_day_after(group, last == LOFTE_NO_DAY ? start : last, group->cadence_days);
    return day == LOFTE_NO_DAY ? LOFTE_NO_DAY : day + group->grace_days + 1;
}
