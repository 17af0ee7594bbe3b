/* SPDX-License-Identifier: MIT
 *
 * What a receiver is to be told today: the alerts that his patience lets through, on a day that is not quiet. Nothing
 * is sent here.
 */
#include "base/days.h"
#include "engine/alerts.h"
#include "model/alert_life.h"
#include "model/names.h"
#include "model/pace.h"
#include "model/quiet_days.h"

/* LOFTE_NO_DAY: today. */
static lofte_day next_telling(enum lofte_patience patience, lofte_day today) {
    const int year = day_split(today).year;
    lofte_day day = next_working_day(today);
    if (patience == LOFTE_PATIENCE_YEAR)
        day = today <= yearly_day(year) ? yearly_day(year) : yearly_day(year + 1);
    return day == today ? LOFTE_NO_DAY : day;
}

static struct alert_life life_for(const struct lofte *lofte, const struct alert_acts *acts, const char *role,
                                  const struct lofte_alert *alert) {
    struct alert_life life;
    alert_live(acts->act, acts->n, alert->id, role, alert->standing_state, alert->since, lofte->as_of, &life);
    return life;
}

static bool is_news(const struct lofte *lofte, const struct lofte_alert *alert, const struct alert_life *life) {
    if (alert->muted_by || alert->state == LOFTE_SILENCED)
        return false;
    if (!life->told || life->told->standing != alert->standing_state)
        return true;
    return alert->fell == LOFTE_ACT_DUE && life->told->day < alert->act->until && alert->act->until <= lofte->as_of;
}

/* One that is over concerns whoever was told of it. */
static bool concerns(const struct lofte_receiver *receiver, const struct lofte_alert *alert,
                     const struct alert_life *life) {
    if (alert->state == LOFTE_RESOLVED)
        return life->told && standing_is_bad(life->told->standing);
    return alert_concerns(receiver->patience, alert->standing_state);
}

static int digest_make(struct lofte *lofte, const struct lofte_agreement *agreement,
                       const struct lofte_receiver *receiver, struct arena *arena, struct lofte_digest *out,
                       struct lofte_err *err) {
    struct alert_acts acts;
    struct lofte_digest digest = {.agreement = agreement, .receiver = receiver};
    digest.next = next_telling(receiver->patience, lofte->as_of);
    int rc = alert_acts_read(lofte, arena, &acts, err);
    if (rc == 0)
        rc = alerts_read(lofte, agreement, receiver, arena, &digest.alerts, err);
    if (rc < 0)
        return rc;
    const size_t n = digest.next == LOFTE_NO_DAY ? digest.alerts.n : 0;
    digest.alerts.n = 0;
    for (size_t i = 0; i < n; i++) {
        struct lofte_alert *alert = &digest.alerts.alert[i];
        const struct alert_life life = life_for(lofte, &acts, receiver->role, alert);
        if (!concerns(receiver, alert, &life))
            continue;
        alert->news = is_news(lofte, alert, &life);
        digest.news |= alert->news;
        digest.alerts.alert[digest.alerts.n++] = *alert;
    }
    *out = digest;
    return 0;
}

static const char *roles_list(const struct lofte *lofte, struct arena *arena) {
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t r = 0; r < lofte->agreements[a].n_receivers; r++)
            buf_printf(&buf, "%s%s", buf.len ? ", " : "", lofte->agreements[a].receivers[r].role);
    return buf.len ? buf.data : "–";
}

int lofte_digest(struct lofte *lofte, const char *role, struct arena *arena, struct lofte_digest **out, size_t *n,
                 struct lofte_err *err) {
    struct lofte_digest *digests = NULL;
    size_t used = 0, cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &lofte->agreements[a];
        for (size_t r = 0; r < agreement->n_receivers; r++) {
            if (!str_equal(agreement->receivers[r].role, role))
                continue;
            struct lofte_digest *digest = ARENA_PUSH(arena, digests, used, cap);
            const int rc = digest_make(lofte, agreement, &agreement->receivers[r], arena, digest, err);
            if (rc < 0)
                return rc;
        }
    }
    if (used == 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("no agreement has a receiver \"{0}\"; there are: {1}"), role,
                       roles_list(lofte, arena));
    *out = digests;
    *n = used;
    return 0;
}

int lofte_digest_told(struct lofte *lofte, const struct lofte_digest *digest, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, lofte->store, err);
    for (size_t i = 0; rc == 0 && i < digest->alerts.n; i++) {
        const struct lofte_alert *alert = &digest->alerts.alert[i];
        const struct lofte_alert_act act = {.alert = alert->id,
                                            .kind = LOFTE_ALERT_TOLD,
                                            .standing = alert->standing_state,
                                            .since = alert->since,
                                            .day = lofte->as_of,
                                            .until = LOFTE_NO_DAY,
                                            .who = digest->receiver->role};
        if ((rc = store_alert_act_put(lofte->store, &act, err)) == 0)
            rc = journal_note(lofte, "told", alert->id, NULL,
                              arena_printf(arena, "%s: %s", act.who, standing_name(act.standing)), err);
    }
    return rc < 0 ? rc : tx_commit(&tx, err);
}
