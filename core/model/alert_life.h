/* SPDX-License-Identifier: MIT
 *
 * The life of an alert: from what people did about it and how it stands today follows whether it fires, somebody has
 * it, it is silenced, or it is over. Pure.
 */
#ifndef MODEL_ALERT_LIFE_H
#define MODEL_ALERT_LIFE_H

#include "lofte/acts.h"

struct alert_life {
    enum lofte_alert_state state;
    const struct lofte_alert_act *act; /* the last thing a person did that was not taken back; NULL: none */
    enum lofte_alert_fall fell;
    lofte_day began;                    /* the earliest beginning that was told or acted on; LOFTE_NO_DAY: never */
    const struct lofte_alert_act *told; /* the last telling to `role`; NULL: never told */
};

/* `acts` in the order in which they were done; those of other alerts are passed over. `now` and `since`: how the
 * activity stands on `day`.
 *
 * - An acknowledgement stands until its follow-up day comes, the alert is worse than it was then (no_report < quiet,
 *   late < behind < missed), or what it was about ended and began anew (it stands as then, but since a later day).
 * - A silence stands until its day comes, however the alert gets.
 * - Good again: resolved, whatever was done; an alert that was told to be resolved begins anew after that. */
void alert_live(const struct lofte_alert_act *acts, size_t n, const char *alert, const char *role,
                enum lofte_standing_state now, lofte_day since, lofte_day day, struct alert_life *out);

/* Is it bad enough for a receiver of that patience? */
bool alert_concerns(enum lofte_patience patience, enum lofte_standing_state standing);

#endif
