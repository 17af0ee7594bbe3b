/* SPDX-License-Identifier: MIT
 *
 * Standings that somebody has to know: computed each time; what people did about them is laid over it. What follows
 * from missing minutes is marked as muted.
 */
#include "engine/alerts.h"
#include "base/days.h"
#include "engine/evidence.h"
#include "engine/quarantine.h"
#include "model/alert_life.h"
#include "model/pace.h"

#include <stdlib.h>

struct gathering {
    struct lofte *lofte;
    const struct lofte_receiver *receiver; /* NULL: none */
    struct arena *arena;
    struct alert_acts acts;
    const struct evaluation *evaluation;
    struct lofte_alerts alerts;
    struct findings findings;
    size_t cap, unjudged_cap;
};

int alert_acts_read(struct lofte *lofte, struct arena *arena, struct alert_acts *out, struct lofte_err *err) {
    const bool known = lofte->as_known != LOFTE_NO_DAY && lofte->as_known < lofte->as_of;
    return store_alert_acts(lofte->store, known ? lofte->as_known : lofte->as_of, arena, &out->act, &out->n, err);
}

/* ---- quotes that a receiver may not see ---- */

/* On its day the operation may still be to come. */
static bool is_ahead(const struct lofte_statement *statement, lofte_day today) {
    const lofte_day last = statement->to != LOFTE_NO_DAY ? statement->to : statement->from;
    return statement->kind == LOFTE_PLANNED && (last == LOFTE_NO_DAY || last >= today);
}

/* The sentence of something done may tell of what is to come, too. */
static bool quote_speaks_ahead(const struct gathering *gathering, const struct lofte_statement *quoted) {
    const struct evaluation *evaluation = gathering->evaluation;
    for (size_t i = 0; i < evaluation->n_statements; i++) {
        const struct lofte_statement *other = &evaluation->statements[i];
        if (is_ahead(other, gathering->lofte->as_of) && str_equal(other->meeting, quoted->meeting) &&
            str_equal(other->item, quoted->item) && str_equal(other->quote, quoted->quote))
            return true;
    }
    return false;
}

static void quotes_withhold(const struct gathering *gathering, struct lofte_alert *alert) {
    for (size_t i = 0; i < alert->n_evidence; i++) {
        if (!quote_speaks_ahead(gathering, alert->evidence[i]))
            continue;
        struct lofte_statement *bare = ARENA_ARRAY(gathering->arena, struct lofte_statement, 1);
        *bare = *alert->evidence[i];
        bare->quote = NULL;
        alert->evidence[i] = bare;
    }
}

/* ---- one alert ---- */

/* Of a target the window owes something, and so each has trouble of its own. What is only followed owes nothing: its
 * silence goes on over New Year, and so does whatever was said of it. */
const char *alert_name(const struct evaluation *evaluation, const struct lofte_standing *standing,
                       struct lofte_window window, struct arena *arena) {
    const bool followed = standing->activity->target.count == 0;
    const lofte_day from = followed ? evaluation->agreement->period.from : window.from;
    return arena_printf(arena, "%s/%s/%s", standing->agreement, standing->activity->id, DAY(from));
}

static void alert_add(struct gathering *gathering, const struct activity_evaluation *of,
                      const struct lofte_closed_window *closed) {
    const struct lofte_standing *standing = of->standing;
    const struct lofte_window window = closed ? closed->window : standing->window;
    const enum lofte_standing_state state = closed ? closed->state : standing->state;
    const lofte_day since = closed ? closed->window.to : standing->since;
    struct arena *arena = gathering->arena;
    const char *id = alert_name(gathering->evaluation, standing, window, arena);
    struct alert_life life;
    alert_live(gathering->acts.act, gathering->acts.n, id, gathering->receiver ? gathering->receiver->role : NULL,
               state, since, gathering->lofte->as_of, &life);
    if (life.state == LOFTE_RESOLVED && (state == LOFTE_CLOSING || life.began == LOFTE_NO_DAY))
        return; /* not decided yet; or nobody ever heard of it */
    if (life.state == LOFTE_RESOLVED && closed && gathering->lofte->as_of > window.to + ALERT_NEWS_DAYS)
        return;
    struct lofte_alert *alert = ARENA_PUSH(arena, gathering->alerts.alert, gathering->alerts.n, gathering->cap);
    alert->id = id;
    alert->standing = standing;
    alert->closed = closed;
    alert->state = life.state;
    alert->standing_state = state;
    alert->since = since;
    alert->began = life.state == LOFTE_RESOLVED ? life.began : LOFTE_NO_DAY;
    alert->act = life.act;
    alert->fell = life.fell;
    evidence_collect(of, window, arena, &alert->evidence, &alert->n_evidence);
    if (gathering->receiver && !gathering->receiver->plans)
        quotes_withhold(gathering, alert);
}

static int order_alerts(const void *a, const void *b) {
    const struct lofte_alert *x = a, *y = b;
    if (x->standing_state != y->standing_state)
        return x->standing_state > y->standing_state ? -1 : 1; /* the enum stands in order of weight */
    int by = str_order(x->standing->agreement, y->standing->agreement);
    by = by ? by : str_order(x->standing->pledge, y->standing->pledge);
    return by ? by : str_order(x->id, y->id);
}

/* What is over stands last. */
static int order_states(const void *a, const void *b) {
    const struct lofte_alert *x = a, *y = b;
    const int by = (x->state == LOFTE_RESOLVED) - (y->state == LOFTE_RESOLVED);
    return by ? by : order_alerts(a, b);
}

/* ---- missing minutes ---- */

static bool same_groups(const struct lofte_activity *a, const struct lofte_activity *b) {
    if (a->n_groups != b->n_groups)
        return false;
    for (size_t i = 0; i < a->n_groups; i++)
        if (!str_equal(a->groups[i], b->groups[i]))
            return false;
    return true;
}

/* No minutes of its groups, or a verdict on a window that the minutes that came do not reach the end of. */
static bool follows(const struct lofte_alert *alert) {
    const struct lofte_standing *standing = alert->standing;
    if (alert->state == LOFTE_RESOLVED || standing->state != LOFTE_NO_REPORT)
        return false;
    return !alert->closed || standing->judged_to == LOFTE_NO_DAY || standing->judged_to < alert->closed->window.to;
}

/* Of those that follow from the same missing minutes the first without a verdict speaks for all. */
static void alerts_mute(struct lofte_alerts *alerts) {
    for (size_t i = 0; i < alerts->n; i++) {
        const struct lofte_alert *first = &alerts->alert[i];
        if (first->muted_by || first->closed || !follows(first))
            continue;
        for (size_t k = 0; k < alerts->n; k++) {
            struct lofte_alert *other = &alerts->alert[k];
            if (k != i && !other->muted_by && follows(other) &&
                str_equal(other->standing->agreement, first->standing->agreement) &&
                same_groups(other->standing->activity, first->standing->activity))
                other->muted_by = first->id;
        }
    }
}

/* ---- all of them ---- */

static void unjudged_add(struct gathering *gathering) {
    const struct lofte_agreement *agreement = gathering->evaluation->agreement;
    struct lofte_alerts *out = &gathering->alerts;
    for (size_t p = 0; p < agreement->n_pledges; p++)
        if (pledge_lacks(&agreement->pledges[p]) || gathering->evaluation->failed[p])
            *ARENA_PUSH(gathering->arena, out->unjudged, out->n_unjudged, gathering->unjudged_cap) =
                &agreement->pledges[p];
}

static void agreement_gather(struct gathering *gathering, const struct evaluation *evaluation) {
    gathering->evaluation = evaluation;
    unjudged_add(gathering);
    evaluation_findings(evaluation, gathering->arena, &gathering->findings);
    for (size_t i = 0; i < evaluation->n_activities; i++) {
        const struct lofte_standing *standing = &evaluation->standings[i];
        if (!evaluation->activities[i].activity->weighs || standing->cannot_be_judged)
            continue;
        alert_add(gathering, &evaluation->activities[i], NULL);
        /* once the agreement is over, only how its last windows ended is news */
        for (size_t k = 0; k < standing->n_closed && gathering->lofte->as_of <= evaluation->agreement->period.to; k++)
            alert_add(gathering, &evaluation->activities[i], &standing->closed[k]);
    }
}

void alerts_collect(struct lofte *lofte, const struct alert_view *view, struct arena *arena, struct lofte_alerts *out) {
    struct gathering gathering = {.lofte = lofte, .receiver = view->receiver, .arena = arena, .acts = *view->acts};
    gathering.alerts = (struct lofte_alerts){
        .as_of = lofte->as_of, .agreements = lofte->agreements, .n_agreements = lofte->n_agreements};
    for (size_t i = 0; i < view->n_evaluations; i++)
        agreement_gather(&gathering, &view->evaluations[i]);
    gathering.alerts.findings = gathering.findings.finding;
    gathering.alerts.n_findings = gathering.findings.n;
    if (gathering.alerts.n > 1)
        qsort(gathering.alerts.alert, gathering.alerts.n, sizeof *gathering.alerts.alert, order_states);
    alerts_mute(&gathering.alerts);
    *out = gathering.alerts;
}

int alerts_read(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out, struct lofte_err *err) {
    struct evaluation *evaluations;
    struct alert_acts acts;
    int rc = alert_acts_read(lofte, arena, &acts, err);
    if (rc == 0)
        rc = agreements_evaluate(lofte, true, arena, &evaluations, err);
    if (rc)
        return rc;
    const struct alert_view view = {evaluations, lofte->n_agreements, &acts, NULL};
    alerts_collect(lofte, &view, arena, out);
    return 0;
}

int lofte_alerts(struct lofte *lofte, struct arena *arena, struct lofte_alerts *out, struct lofte_err *err) {
    return alerts_read(lofte, arena, out, err);
}
