/* SPDX-License-Identifier: MIT
 *
 * What a person does about an alert: noted, with how the alert stood then; nothing is changed.
 */
#include "base/days.h"
#include "engine/alerts.h"
#include "model/names.h"

#include <assert.h>

static const struct lofte_alert *alert_find(const struct lofte_alerts *alerts, const char *id) {
    for (size_t i = 0; i < alerts->n; i++)
        if (str_equal(alerts->alert[i].id, id))
            return &alerts->alert[i];
    return NULL;
}

/* The words that must be there, and none that must not be. */
static int words_of_deed(const struct lofte *lofte, const struct lofte_alert_deed *deed, struct lofte_err *err) {
    const char *const words[] = {deed->reason, deed->measure};
    int rc = words_check(deed->who, WHO_BYTES, lofte->as_of, err);
    for (size_t i = 0; rc == 0 && i < 2; i++)
        if (words[i])
            rc = words_check(words[i], NOTE_BYTES, lofte->as_of, err);
    if (rc < 0 || deed->kind == LOFTE_ALERT_WITHDRAWN)
        return rc;
    if (!deed->reason || !*deed->reason)
        return err_set(err, LOFTE_EUSAGE, N_("say why: --reason"));
    if (deed->kind == LOFTE_ALERT_ACKNOWLEDGED && (!deed->measure || !*deed->measure))
        return err_set(err, LOFTE_EUSAGE, N_("say what is done about it: --measure"));
    return 0;
}

static int deed_fits(const struct lofte *lofte, const struct lofte_alert *alert, const struct lofte_alert_deed *deed,
                     struct lofte_err *err) {
    if (alert->state == LOFTE_RESOLVED)
        return err_set(err, LOFTE_EUSAGE, N_("{0} is over: there is nothing to do about it"), alert->id);
    if (deed->kind == LOFTE_ALERT_WITHDRAWN)
        return alert->act ? 0 : err_set(err, LOFTE_ENOTFOUND, N_("nobody has acknowledged or silenced {0}"), alert->id);
    const bool may_stay = deed->kind == LOFTE_ALERT_ACKNOWLEDGED && alert->standing_state == LOFTE_MISSED;
    if (deed->until == LOFTE_NO_DAY && !may_stay)
        return err_set(err, LOFTE_EUSAGE, N_("say until when: --until YYYY-MM-DD"));
    if (deed->until != LOFTE_NO_DAY && deed->until <= lofte->as_of)
        return err_set(err, LOFTE_EUSAGE, N_("--until {0} is not after {1}"), DAY(deed->until), DAY(lofte->as_of));
    return 0;
}

static int deed_note(struct lofte *lofte, const struct lofte_alert *alert, const struct lofte_alert_deed *deed,
                     struct arena *arena, struct lofte_err *err) {
    static const char *const acts[] = {[LOFTE_ALERT_ACKNOWLEDGED] = "acknowledge",
                                       [LOFTE_ALERT_SILENCED] = "silence",
                                       [LOFTE_ALERT_WITHDRAWN] = "unacknowledge",
                                       [LOFTE_ALERT_TOLD] = "told"};
    const char *before =
        arena_printf(arena, "%s: %s", alert_state_name(alert->state), standing_name(alert->standing_state));
    const char *after = arena_printf(arena, "%s%s%s", alert_act_kind_name(deed->kind),
                                     deed->until != LOFTE_NO_DAY ? ": " : "", DAY(deed->until));
    return journal_note(lofte, acts[deed->kind], alert->id, before, after, err);
}

int lofte_alert_act(struct lofte *lofte, const char *id, const struct lofte_alert_deed *deed, struct arena *arena,
                    struct lofte_alert *out, struct lofte_err *err) {
    struct lofte_alerts alerts;
    const struct lofte_alert *alert;
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = words_of_deed(lofte, deed, err)) < 0 || (rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = alerts_read(lofte, arena, &alerts, err)) < 0)
        return rc;
    if (!(alert = alert_find(&alerts, id)))
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no alert {0}; lofte alerts --json lists them with their ids"),
                       id);
    const struct lofte_alert_act act = {.alert = alert->id,
                                        .kind = deed->kind,
                                        .standing = alert->standing_state,
                                        .since = alert->since,
                                        .day = lofte->as_of,
                                        .until = deed->until,
                                        .who = deed->who,
                                        .reason = deed->reason,
                                        .measure = deed->measure};
    if ((rc = deed_fits(lofte, alert, deed, err)) < 0 || (rc = store_alert_act_put(lofte->store, &act, err)) < 0 ||
        (rc = deed_note(lofte, alert, deed, arena, err)) < 0 || (rc = alerts_read(lofte, arena, &alerts, err)) < 0)
        return rc;
    alert = alert_find(&alerts, id);
    assert(alert); /* a standing that is bad has its alert, whatever was done about it */
    *out = *alert;
    return tx_commit(&tx, err);
}
