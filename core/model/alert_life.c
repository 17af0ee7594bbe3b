/* SPDX-License-Identifier: MIT
 *
 * One pass over the acts, and then the rules in the order in which they win.
 */
#include "model/alert_life.h"
#include "base/text.h"
#include "model/pace.h"

/* As pace.md weighs: quiet as late. */
static enum lofte_standing_state weight(enum lofte_standing_state state) {
    return state == LOFTE_QUIET ? LOFTE_LATE : state;
}

static void act_follow(const struct lofte_alert_act *act, const char *role, struct alert_life *life) {
    if (act->kind == LOFTE_ALERT_TOLD && str_equal(act->who, role))
        life->told = act;
    if (!standing_is_bad(act->standing)) { /* told that it is over; others may not know yet */
        life->act = NULL;
        life->began = !role || str_equal(act->who, role) ? LOFTE_NO_DAY : life->began;
        return;
    }
    const lofte_day since = act->since != LOFTE_NO_DAY ? act->since : act->day;
    if (life->began == LOFTE_NO_DAY || since < life->began)
        life->began = since;
    if (act->kind != LOFTE_ALERT_TOLD)
        life->act = act->kind == LOFTE_ALERT_WITHDRAWN ? NULL : act;
}

static enum lofte_alert_fall fall_of(const struct lofte_alert_act *act, enum lofte_standing_state now, lofte_day since,
                                     lofte_day day) {
    if (act->until != LOFTE_NO_DAY && day >= act->until)
        return LOFTE_ACT_DUE;
    if (act->kind == LOFTE_ALERT_SILENCED)
        return LOFTE_ACT_STANDS;
    if (weight(now) > weight(act->standing))
        return LOFTE_ACT_WORSE;
    return weight(now) == weight(act->standing) && since > act->day ? LOFTE_ACT_ANEW : LOFTE_ACT_STANDS;
}

void alert_live(const struct lofte_alert_act *acts, size_t n, const char *alert, const char *role,
                enum lofte_standing_state now, lofte_day since, lofte_day day, struct alert_life *out) {
    struct alert_life life = {.state = LOFTE_FIRING, .began = LOFTE_NO_DAY};
    for (size_t i = 0; i < n; i++)
        if (str_equal(acts[i].alert, alert))
            act_follow(&acts[i], role, &life);
    if (!standing_is_bad(now)) {
        life.state = LOFTE_RESOLVED;
    } else if (life.act) {
        life.fell = fall_of(life.act, now, since, day);
        if (life.fell == LOFTE_ACT_STANDS)
            life.state = life.act->kind == LOFTE_ALERT_SILENCED ? LOFTE_SILENCED : LOFTE_ACKNOWLEDGED;
    }
    *out = life;
}

bool alert_concerns(enum lofte_patience patience, enum lofte_standing_state standing) {
    switch (patience) {
    case LOFTE_PATIENCE_LATE:
        return standing_is_bad(standing);
    case LOFTE_PATIENCE_BEHIND:
    case LOFTE_PATIENCE_YEAR:
        return standing == LOFTE_BEHIND || standing == LOFTE_MISSED;
    }
    return false;
}
