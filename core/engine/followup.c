/* SPDX-License-Identifier: MIT
 *
 * The follow-up: one evaluation gives the status and, beside each standing, what it stands on, so that the two cannot
 * differ.
 */
#include "lofte/followup.h"
#include "base/days.h"
#include "engine/engine.h"
#include "engine/evidence.h"
#include "engine/path.h"
#include "model/pace.h"
#include "model/recurrence.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 12 }; /* months of a table, about */

/* ---- quotes ---- */

/* A plan without a day lies ahead as long as the agreement runs. */
static bool is_ahead(const struct lofte *lofte, const struct evaluation *evaluation,
                     const struct lofte_statement *plan) {
    const lofte_day day = plan->to != LOFTE_NO_DAY ? plan->to : evaluation->agreement->period.to;
    return plan->kind == LOFTE_PLANNED && day >= lofte->as_of;
}

/* Police operations may be secret until their day: a sentence that tells of one ahead is quoted to nobody. */
static bool is_withheld(const struct lofte *lofte, const struct evaluation *evaluation,
                        const struct lofte_statement *statement) {
    for (size_t i = 0; i < evaluation->n_statements && statement->quote; i++) {
        const struct lofte_statement *other = &evaluation->statements[i];
        if (other->quote && is_ahead(lofte, evaluation, other) && str_equal(other->meeting, statement->meeting) &&
            str_equal(other->item, statement->item) &&
            (strstr(other->quote, statement->quote) || strstr(statement->quote, other->quote)))
            return true;
    }
    return false;
}

static const struct lofte_statement *statement_shown(const struct lofte *lofte, const struct evaluation *evaluation,
                                                     const struct lofte_statement *statement, struct arena *arena) {
    const bool withheld = is_withheld(lofte, evaluation, statement);
    if (statement->quote && !withheld)
        return statement;
    struct lofte_statement *shown = ARENA_ARRAY(arena, struct lofte_statement, 1);
    *shown = *statement;
    shown->quote = withheld ? NULL : "";
    return shown;
}

/* ---- evidence ---- */

struct evidence_list {
    struct lofte_evidence *at;
    size_t n, cap;
};

static void evidence_of_meetings(const struct evaluation *evaluation, const struct lofte_activity *activity,
                                 struct lofte_window window, struct arena *arena, struct evidence_list *out) {
    for (size_t i = 0; i < evaluation->n_meetings; i++) {
        const struct lofte_meeting *meeting = &evaluation->meetings[i];
        if (window_holds(window, meeting->date) && meeting_tells_of(meeting, activity))
            *ARENA_PUSH(arena, out->at, out->n, out->cap) = (struct lofte_evidence){.window = window,
                                                                                    .meeting = meeting->id,
                                                                                    .group = meeting->group,
                                                                                    .revision = meeting->revision,
                                                                                    .date = meeting->date,
                                                                                    .count = 1};
    }
}

static void evidence_of_statements(const struct lofte *lofte, const struct evaluation *evaluation,
                                   const struct activity_evaluation *of, struct lofte_window window,
                                   struct arena *arena, struct evidence_list *out) {
    const struct lofte_window counted = {window.from, window.to < lofte->as_of ? window.to : lofte->as_of};
    const int64_t *placed = evidence_placed(of, counted, arena);
    for (size_t i = 0; i < of->n_entries; i++) {
        if (placed[i] == 0)
            continue;
        const struct lofte_statement *statement = statement_shown(lofte, evaluation, of->entries[i].statement, arena);
        *ARENA_PUSH(arena, out->at, out->n, out->cap) = (struct lofte_evidence){.window = window,
                                                                                .meeting = statement->meeting,
                                                                                .group = statement->group,
                                                                                .revision = statement->revision,
                                                                                .date = statement->date,
                                                                                .item = statement->item,
                                                                                .count = placed[i],
                                                                                .quote = statement->quote};
    }
}

static void evidence_list(const struct lofte *lofte, const struct evaluation *evaluation,
                          const struct activity_evaluation *of, struct arena *arena,
                          struct lofte_followup_activity *out) {
    struct evidence_list list = {0};
    for (size_t i = 0; i <= of->standing->n_closed; i++) {
        const struct lofte_window window = i > 0 ? of->standing->closed[i - 1].window : of->standing->window;
        if (of->activity->counts_from == LOFTE_COUNTS_MEETINGS)
            evidence_of_meetings(evaluation, of->activity, window, arena, &list);
        else
            evidence_of_statements(lofte, evaluation, of, window, arena, &list);
    }
    out->evidence = list.at;
    out->n_evidence = list.n;
}

static void disagreements_list(const struct lofte *lofte, const struct evaluation *evaluation,
                               const struct activity_evaluation *of, struct arena *arena,
                               struct lofte_followup_activity *out) {
    struct lofte_disagreement *list;
    disagreements_explain(of, arena, &list, &out->n_disagreements);
    for (size_t i = 0; i < out->n_disagreements; i++) {
        list[i].claim = statement_shown(lofte, evaluation, list[i].claim, arena);
        for (size_t k = 0; k < list[i].n_others; k++)
            list[i].others[k] = statement_shown(lofte, evaluation, list[i].others[k], arena);
    }
    out->disagreements = list;
}

/* ---- the plan and what was done ---- */

static double planned_on(const struct lofte_standing *standing, lofte_day day) {
    return (double)standing->target * plan_share(&standing->activity->target, standing->window, day);
}

/* The days on which the curve turns. */
static void plan_trace(const struct lofte_standing *standing, struct arena *arena,
                       struct lofte_followup_activity *out) {
    const struct lofte_window window = standing->window;
    struct lofte_plan_corner *corners = NULL;
    size_t cap = 0;
    double slope = NAN;
    for (lofte_day day = window.from - 1; standing->target > 0 && day <= window.to; day++) {
        const double planned = planned_on(standing, day);
        const double next = day < window.to ? planned_on(standing, day + 1) - planned : NAN;
        if (!(fabs(next - slope) < 1e-9))
            *ARENA_PUSH(arena, corners, out->n_plan, cap) = (struct lofte_plan_corner){day, planned};
        slope = next;
    }
    out->plan = corners;
}

static int64_t counted_by(const struct lofte_followup_activity *of, lofte_day day) {
    int64_t n = 0;
    while ((size_t)n < of->n_days && of->days[n] <= day)
        n++;
    return n;
}

static void row_add(const struct lofte_standing *standing, lofte_day day, struct arena *arena,
                    struct lofte_followup_activity *out, size_t *cap) {
    *ARENA_PUSH(arena, out->rows, out->n_rows, *cap) =
        (struct lofte_plan_row){.day = day,
                                .planned = planned_on(standing, day),
                                .counted = day < standing->judged_to    ? counted_by(out, day)
                                           : day == standing->judged_to ? standing->counted
                                                                        : -1};
}

static void rows_fill(const struct lofte_standing *standing, struct arena *arena, struct lofte_followup_activity *out) {
    const struct lofte_window window = standing->window;
    const int months = months_in_window(window), step = (months + ROWS - 1) / ROWS;
    size_t cap = 0;
    if (standing->target <= 0)
        return;
    const struct date first = day_split(window.from);
    const lofte_day start = day_make(first.year, first.month, 1);
    bool judged = !window_holds(window, standing->judged_to);
    for (int month = step;; month += step) {
        lofte_day day = day_add_months(start, month) - 1;
        day = day < window.to ? day : window.to;
        if (!judged && standing->judged_to <= day) {
            judged = true;
            row_add(standing, standing->judged_to, arena, out, &cap);
        }
        if (day != standing->judged_to)
            row_add(standing, day, arena, out, &cap);
        if (day >= window.to)
            return;
    }
}

static void days_pick(const struct lofte *lofte, const struct activity_evaluation *of,
                      struct lofte_followup_activity *out) {
    const struct lofte_window window = of->standing->window;
    size_t first = 0, end;
    while (first < of->n_days && of->days[first] < window.from)
        first++;
    for (end = first; end < of->n_days && of->days[end] <= window.to && of->days[end] <= lofte->as_of;)
        end++;
    out->days = of->days + first;
    out->n_days = end - first;
}

static void activity_follow(const struct lofte *lofte, const struct evaluation *evaluation, size_t index,
                            struct arena *arena, struct lofte_followup_activity *out) {
    const struct activity_evaluation *of = &evaluation->activities[index];
    out->pledge = of->pledge;
    days_pick(lofte, of, out);
    evidence_list(lofte, evaluation, of, arena, out);
    disagreements_list(lofte, evaluation, of, arena, out);
    plan_trace(of->standing, arena, out);
    rows_fill(of->standing, arena, out);
}

/* ---- the whole ---- */

/* What nobody can judge stands after what is bad; what does not weigh stands last. */
static int weight(const struct lofte_pledge_standing *pledge) {
    if (pledge->cannot_be_judged)
        return 2 * LOFTE_NO_REPORT - 1;
    return pledge->state == LOFTE_FOLLOWED || pledge->state == LOFTE_PAUSED ? -1 : 2 * (int)pledge->state;
}

static int order_worst(const void *a, const void *b) {
    const struct lofte_pledge_standing *const *x = a, *const *y = b;
    if (weight(*x) != weight(*y))
        return weight(*x) > weight(*y) ? -1 : 1;
    const int by = str_order((*x)->agreement, (*y)->agreement);
    return by ? by : str_order((*x)->pledge, (*y)->pledge);
}

static void worst_sort(struct arena *arena, struct lofte_followup *followup) {
    const size_t n = followup->status.n_pledges;
    followup->worst = ARENA_ARRAY(arena, const struct lofte_pledge_standing *, n);
    for (size_t i = 0; i < n; i++)
        followup->worst[i] = &followup->status.pledges[i];
    if (n > 1)
        qsort(followup->worst, n, sizeof *followup->worst, order_worst);
}

static bool is_cited(const struct lofte_followup *followup, const char *meeting) {
    for (size_t i = 0; i < followup->status.n_standings; i++)
        for (size_t k = 0; k < followup->activities[i].n_evidence; k++)
            if (str_equal(followup->activities[i].evidence[k].meeting, meeting))
                return true;
    return false;
}

static int meetings_cite(struct lofte *lofte, struct arena *arena, struct lofte_followup *followup,
                         struct lofte_err *err) {
    const struct store_view view = lofte_view(lofte);
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n;
    const int rc = store_meetings(lofte->store, &view, false, arena, &meetings, &rows, &n, err);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++)
        if (is_cited(followup, meetings[i].id))
            meetings[followup->n_meetings++] = meetings[i];
    followup->meetings = meetings;
    return 0;
}

static int rules_pick(struct lofte *lofte, struct arena *arena, struct lofte_followup *followup,
                      struct lofte_err *err) {
    enum { DAY_SECONDS = 24 * 60 * 60 };
    struct lofte_event *events;
    size_t n;
    const int rc = store_events(lofte->store, arena, &events, &n, err);
    if (rc < 0)
        return rc;
    const lofte_day known = lofte->as_known, from = day_make(day_split(lofte->as_of).year, 1, 1);
    const lofte_day to = known != LOFTE_NO_DAY && known < lofte->as_of ? known : lofte->as_of;
    for (size_t i = 0; i < n; i++)
        if (str_equal(events[i].act, "rules") && events[i].at / DAY_SECONDS >= from && events[i].at / DAY_SECONDS <= to)
            events[followup->n_rules++] = events[i];
    followup->rules = events;
    return 0;
}

int lofte_followup(struct lofte *lofte, struct arena *arena, struct lofte_followup *out, struct lofte_err *err) {
    struct evaluation *evaluations;
    struct lofte_followup followup = {0};
    struct findings missing = {0};
    struct paths paths;
    int rc = agreements_evaluate(lofte, true, arena, &evaluations, err);
    if (rc == 0)
        rc = paths_read(lofte, arena, &paths, err);
    if (rc < 0)
        return rc;
    status_collect(lofte, evaluations, arena, &followup.status);
    struct lofte_followup_activity *activities =
        ARENA_ARRAY(arena, struct lofte_followup_activity, followup.status.n_standings);
    for (size_t a = 0, n = 0; a < lofte->n_agreements; a++) {
        const struct evaluation *evaluation = &evaluations[a];
        for (size_t i = 0; i < evaluation->n_activities; i++, n++) {
            activities[n].standing = &followup.status.standings[n];
            activity_follow(lofte, evaluation, i, arena, &activities[n]);
        }
    }
    missing_collect(lofte, &paths, arena, &missing);
    followup.activities = activities;
    followup.missing = missing.finding;
    followup.n_missing = missing.n;
    worst_sort(arena, &followup);
    if ((rc = meetings_cite(lofte, arena, &followup, err)) < 0 || (rc = rules_pick(lofte, arena, &followup, err)) < 0)
        return rc;
    *out = followup;
    return 0;
}
