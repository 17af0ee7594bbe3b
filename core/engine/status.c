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

void evaluation_findings(const struct evaluation *evaluation, struct arena *arena, struct findings *findings) {
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
        evaluation_findings(evaluation, arena, &findings);
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
