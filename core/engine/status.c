/* SPDX-License-Identifier: MIT
 *
 * The standing of everything as of the day, and the alerts that follow from it.
 */
#include "base/days.h"
#include "engine/engine.h"
#include "engine/evidence.h"
#include "engine/quarantine.h"
#include "model/pace.h"

#include <stdlib.h>
#include <string.h>

static void pledges_add(const struct evaluation *evaluation, lofte_day as_of, struct arena *arena,
                        struct lofte_status *out, size_t *cap) {
    const struct lofte_agreement *agreement = evaluation->agreement;
    for (size_t p = 0, n = 0; p < agreement->n_pledges; p++) {
        const struct lofte_pledge *pledge = &agreement->pledges[p];
        if (pledge->state != LOFTE_PLUGIN_OFF) {
            struct lofte_pledge_standing *standing = ARENA_PUSH(arena, out->pledges, out->n_pledges, *cap);
            standing->agreement = agreement->id;
            standing->pledge = pledge->id;
            standing->cannot_be_judged = pledge_lacks(pledge) || evaluation->failed[p];
            standing->plugin = pledge->state;
            standing->state = pace_worst(&evaluation->standings[n], pledge->n_activities, as_of > agreement->period.to);
        }
        n += pledge->n_activities;
    }
}

static void findings_add(const struct evaluation *evaluation, struct arena *arena, struct findings *findings) {
    const struct lofte_agreement *agreement = evaluation->agreement;
    for (size_t p = 0; p < agreement->n_pledges; p++)
        pledge_findings(&agreement->pledges[p], arena, findings);
    for (size_t i = 0; i < evaluation->findings.n; i++)
        *ARENA_PUSH(arena, findings->finding, findings->n, findings->cap) = evaluation->findings.finding[i];
}

void status_collect(const struct lofte *lofte, const struct evaluation *evaluations, struct arena *arena,
                    struct lofte_status *out) {
    struct lofte_status status = {.as_of = lofte->as_of,
                                  .as_known = lofte->as_known,
                                  .agreements = lofte->agreements,
                                  .n_agreements = lofte->n_agreements};
    struct findings findings = {0};
    size_t pledges_cap = 0, standings_cap = 0;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const struct evaluation *evaluation = &evaluations[a];
        pledges_add(evaluation, lofte->as_of, arena, &status, &pledges_cap);
        for (size_t i = 0; i < evaluation->n_activities; i++)
            *ARENA_PUSH(arena, status.standings, status.n_standings, standings_cap) = evaluation->standings[i];
        findings_add(evaluation, arena, &findings);
    }
    status.findings = findings.finding;
    status.n_findings = findings.n;
    *out = status;
}

int lofte_status(struct lofte *lofte, struct arena *arena, struct lofte_status *out, struct lofte_err *err) {
    struct evaluation *evaluations;
    const int rc = agreements_evaluate(lofte, false, arena, &evaluations, err);
    if (rc == 0)
        status_collect(lofte, evaluations, arena, out);
    return rc;
}

/* ---- alerts ---- */

static void alert_add(const struct activity_evaluation *of, const struct lofte_closed_window *closed,
                      struct arena *arena, struct lofte_alerts *out, size_t *cap) {
    const struct lofte_standing *standing = of->standing;
    const struct lofte_window window = closed ? closed->window : standing->window;
    struct lofte_alert *alert = ARENA_PUSH(arena, out->alert, out->n, *cap);
    alert->id = arena_printf(arena, "%s/%s/%s", standing->agreement, of->activity->id, DAY(window.from));
    alert->standing = standing;
    alert->closed = closed;
    alert->state = closed && closed->acknowledged ? LOFTE_ACKNOWLEDGED : LOFTE_FIRING;
    alert->standing_state = closed ? closed->state : standing->state;
    alert->since = closed ? closed->window.to : standing->since;
    evidence_collect(of, window, arena, &alert->evidence, &alert->n_evidence);
}

static int order_alerts(const void *a, const void *b) {
    const struct lofte_alert *x = a, *y = b;
    if (x->standing_state != y->standing_state)
        return x->standing_state > y->standing_state ? -1 : 1; /* the enum stands in order of weight */
    int by = str_order(x->standing->agreement, y->standing->agreement);
    by = by ? by : str_order(x->standing->pledge, y->standing->pledge);
    return by ? by : str_order(x->id, y->id);
}

static void unjudged_add(const struct evaluation *evaluation, struct arena *arena, struct lofte_alerts *out,
                         size_t *cap) {
    const struct lofte_agreement *agreement = evaluation->agreement;
    for (size_t p = 0; p < agreement->n_pledges; p++)
        if (pledge_lacks(&agreement->pledges[p]) || evaluation->failed[p])
            *ARENA_PUSH(arena, out->unjudged, out->n_unjudged, *cap) = &agreement->pledges[p];
}

int lofte_alerts(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out, struct lofte_err *err) {
    struct lofte_alerts alerts = {
        .as_of = lofte->as_of, .agreements = lofte->agreements, .n_agreements = lofte->n_agreements};
    size_t cap = 0, unjudged_cap = 0;
    struct findings findings = {0};
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        struct evaluation evaluation;
        const int rc = agreement_evaluate(lofte, &lofte->agreements[a], true, arena, &evaluation, err);
        if (rc < 0)
            return rc;
        unjudged_add(&evaluation, arena, &alerts, &unjudged_cap);
        findings_add(&evaluation, arena, &findings);
        for (size_t i = 0; i < evaluation.n_activities; i++) {
            const struct lofte_standing *standing = &evaluation.standings[i];
            if (!evaluation.activities[i].activity->weighs || standing->cannot_be_judged)
                continue;
            if (standing_is_bad(standing->state))
                alert_add(&evaluation.activities[i], NULL, arena, &alerts, &cap);
            /* once the agreement is over, only how its last windows ended is news */
            for (size_t k = 0; k < standing->n_closed && lofte->as_of <= lofte->agreements[a].period.to; k++)
                if (standing->closed[k].state == LOFTE_MISSED)
                    alert_add(&evaluation.activities[i], &standing->closed[k], arena, &alerts, &cap);
        }
    }
    alerts.findings = findings.finding;
    alerts.n_findings = findings.n;
    if (alerts.n > 1)
        qsort(alerts.alert, alerts.n, sizeof *alerts.alert, order_alerts);
    *out = alerts;
    return 0;
}
