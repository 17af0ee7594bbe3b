/* SPDX-License-Identifier: MIT
 *
 * One agreement, judged: statements -> ledger -> standings, computed anew for each command and never stored.
 */
#include "base/days.h"
#include "engine/decisions.h"
#include "engine/quarantine.h"
#include "model/alert_life.h"
#include "model/pace.h"
#include "model/plans.h"
#include "model/recurrence.h"
#include "store/path.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What the activities of one agreement share while it is judged. */
struct judging {
    struct lofte *lofte;
    const struct lofte_agreement *agreement;
    struct arena *arena;
    struct lofte_meeting *meetings;
    lofte_day *previous; /* one a meeting: its group's meeting before; LOFTE_NO_DAY: none */
    size_t n_meetings;
    struct lofte_statement *statements;
    size_t n_statements;
    struct lofte_cancellation *cancellations;
    size_t n_cancellations;
    struct alert_acts acts;
};

static bool is_approved(const struct lofte_meeting *meeting) {
    return meeting->kind == LOFTE_MINUTES && meeting->status == LOFTE_APPROVED;
}

bool activity_reported_by(const struct lofte_activity *activity, const char *group) {
    for (size_t i = 0; i < activity->n_groups; i++)
        if (str_equal(activity->groups[i], group))
            return true;
    return activity->n_groups == 0;
}

bool meeting_tells_of(const struct lofte_meeting *meeting, const struct lofte_activity *activity) {
    return is_approved(meeting) && activity_reported_by(activity, meeting->group);
}

/* Looks back from each meeting to its group's last one of an earlier day: held at all, since a draft tells of a meeting
 * too. Groups are few, so the step back is short. */
static void previous_find(struct judging *judging) {
    judging->previous = ARENA_ARRAY(judging->arena, lofte_day, judging->n_meetings);
    for (size_t i = 0; i < judging->n_meetings; i++) {
        const struct lofte_meeting *meeting = &judging->meetings[i];
        judging->previous[i] = LOFTE_NO_DAY;
        for (size_t k = i; k > 0; k--) {
            const struct lofte_meeting *earlier = &judging->meetings[k - 1];
            if (earlier->kind != LOFTE_MINUTES || earlier->date >= meeting->date)
                continue;
            const bool own = str_equal(earlier->group, meeting->group);
            if (own || judging->previous[i] == LOFTE_NO_DAY)
                judging->previous[i] = earlier->date;
            if (own)
                break;
        }
    }
}

/* The activity of each statement; n_activities: none of the agreement's. Neighbours often speak of the same. */
static size_t *activities_find(const struct judging *judging, const struct evaluation *evaluation) {
    size_t *found = ARENA_ARRAY(judging->arena, size_t, judging->n_statements), last = 0;
    const size_t n = evaluation->n_activities;
    for (size_t i = 0; i < judging->n_statements; i++) {
        size_t tried = 0;
        while (tried < n &&
               !str_equal(judging->statements[i].activity, evaluation->activities[(last + tried) % n].activity->id))
            tried++;
        found[i] = tried < n ? (last + tried) % n : n;
        last = tried < n ? found[i] : last;
    }
    return found;
}

/* Deals the statements out to their activities. Meetings and statements both stand in order of date and id. */
static void entries_collect(const struct judging *judging, const struct evaluation *evaluation) {
    const size_t *activity = activities_find(judging, evaluation), none = evaluation->n_activities;
    for (size_t i = 0; i < judging->n_statements; i++)
        if (activity[i] != none)
            evaluation->activities[activity[i]].n_entries++;
    for (size_t k = 0; k < evaluation->n_activities; k++) {
        struct activity_evaluation *of = &evaluation->activities[k];
        of->entries = ARENA_ARRAY(judging->arena, struct ledger_entry, of->n_entries);
        of->n_entries = 0;
    }
    for (size_t i = 0, m = 0; i < judging->n_statements; i++) {
        const struct lofte_statement *statement = &judging->statements[i];
        while (m + 1 < judging->n_meetings && !str_equal(judging->meetings[m].id, statement->meeting))
            m++;
        if (activity[i] == none)
            continue;
        struct activity_evaluation *of = &evaluation->activities[activity[i]];
        of->entries[of->n_entries++] = (struct ledger_entry){.statement = statement, .previous = judging->previous[m]};
    }
}

/* ---- the days that count ---- */

struct days {
    lofte_day *day;
    const char **part; /* of meetings: the group; else NULL */
    size_t n;
};

/* One day an event: alike events come as one with a count. */
static struct days ledger_days(const struct ledger *ledger, struct arena *arena) {
    size_t n = 0;
    for (size_t i = 0; i < ledger->n_events; i++)
        n += (size_t)ledger->events[i].count;
    struct days days = {.day = ARENA_ARRAY(arena, lofte_day, n)};
    for (size_t i = 0; i < ledger->n_events; i++)
        for (int64_t k = 0; k < ledger->events[i].count; k++)
            days.day[days.n++] = ledger->events[i].day;
    return days;
}

/* The meetings themselves are the occurrences. */
static struct days meeting_days(const struct judging *judging, const struct lofte_activity *activity, bool drafts) {
    struct days days = {.day = ARENA_ARRAY(judging->arena, lofte_day, judging->n_meetings),
                        .part = ARENA_ARRAY(judging->arena, const char *, judging->n_meetings)};
    for (size_t i = 0; i < judging->n_meetings; i++) {
        const struct lofte_meeting *meeting = &judging->meetings[i];
        if (!activity_reported_by(activity, meeting->group) ||
            !(drafts ? meeting->kind == LOFTE_MINUTES : is_approved(meeting)))
            continue;
        days.part[days.n] = meeting->group;
        days.day[days.n++] = meeting->date;
    }
    return days;
}

static int64_t days_in(const struct days *days, struct lofte_window window) {
    int64_t n = 0;
    for (size_t i = 0; i < days->n; i++)
        n += days->day[i] >= window.from && days->day[i] <= window.to;
    return n;
}

/* ---- inputs of the pace ---- */

/* Also when its minutes, a draft perhaps, came after somebody had said that it was not. */
static bool was_held(const struct judging *judging, const char *group, lofte_day date) {
    for (size_t i = judging->n_meetings; i > 0 && judging->meetings[i - 1].date >= date; i--)
        if (judging->meetings[i - 1].date == date && judging->meetings[i - 1].kind == LOFTE_MINUTES &&
            str_equal(judging->meetings[i - 1].group, group))
            return true;
    return false;
}

/* The last meeting of the group that was to be held by the day and was not. */
static lofte_day cancelled_find(const struct judging *judging, const char *group) {
    for (size_t i = judging->n_cancellations; i > 0; i--) {
        const struct lofte_cancellation *cancellation = &judging->cancellations[i - 1];
        if (cancellation->date <= judging->lofte->as_of && str_equal(cancellation->group, group) &&
            str_equal(cancellation->municipality, judging->agreement->municipality) &&
            !was_held(judging, group, cancellation->date))
            return cancellation->date;
    }
    return LOFTE_NO_DAY;
}

static struct pace_group *groups_collect(const struct judging *judging, const struct lofte_activity *activity,
                                         size_t *n) {
    const struct lofte_agreement *agreement = judging->agreement;
    struct pace_group *groups = ARENA_ARRAY(judging->arena, struct pace_group, agreement->n_groups);
    *n = 0;
    for (size_t g = 0; g < agreement->n_groups; g++) {
        if (!activity_reported_by(activity, agreement->groups[g].id))
            continue;
        struct pace_group *group = &groups[(*n)++];
        *group = (struct pace_group){.calendar = &agreement->groups[g],
                                     .last = LOFTE_NO_DAY,
                                     .cancelled = cancelled_find(judging, agreement->groups[g].id)};
        for (size_t i = 0; i < judging->n_meetings; i++)
            if (is_approved(&judging->meetings[i]) && str_equal(judging->meetings[i].group, group->calendar->id))
                group->last = judging->meetings[i].date;
    }
    return groups;
}

static bool counts(const struct lofte_statement *s) {
    return !s->draft && !s->place && !s->unmet &&
           (s->state == LOFTE_LINKED || s->state == LOFTE_ACCEPTED || s->state == LOFTE_CHANGED);
}

static lofte_day last_report(const struct activity_evaluation *of) {
    lofte_day last = LOFTE_NO_DAY;
    for (size_t i = 0; i < of->n_entries; i++) {
        const struct lofte_statement *s = of->entries[i].statement;
        const bool tells = s->kind == LOFTE_DONE || s->kind == LOFTE_TOTAL || s->kind == LOFTE_NONE;
        if (tells && counts(s) && s->date > last)
            last = s->date;
    }
    return last;
}

static void plans_collect(const struct activity_evaluation *of, struct arena *arena, struct pace_input *input) {
    const struct lofte_statement **statements = ARENA_ARRAY(arena, const struct lofte_statement *, of->n_entries);
    for (size_t i = 0; i < of->n_entries; i++)
        statements[i] = of->entries[i].statement;
    struct plan *plans;
    plans_settle(statements, of->n_entries, arena, &plans, &input->n_planned);
    lofte_day *days = ARENA_ARRAY(arena, lofte_day, input->n_planned);
    int64_t *count = ARENA_ARRAY(arena, int64_t, input->n_planned);
    for (size_t i = 0; i < input->n_planned; i++) {
        days[i] = plans[i].day;
        count[i] = plans[i].count;
    }
    input->planned = days;
    input->planned_count = count;
}

/* Starts of the earlier windows that were missed and that somebody has taken on, ascending. */
static const lofte_day *acknowledged_find(const struct judging *judging, const struct activity_evaluation *of,
                                          size_t *n) {
    const char *activity = arena_printf(judging->arena, "%s/%s/", judging->agreement->id, of->activity->id);
    lofte_day *starts = ARENA_ARRAY(judging->arena, lofte_day, judging->acts.n);
    *n = 0;
    for (size_t i = 0; i < judging->acts.n; i++) {
        const struct lofte_alert_act *act = &judging->acts.act[i];
        if (strncmp(act->alert, activity, strlen(activity)) != 0)
            continue;
        const lofte_day start = day_parse(act->alert + strlen(activity));
        struct alert_life life;
        alert_live(judging->acts.act, judging->acts.n, act->alert, NULL, LOFTE_MISSED, LOFTE_NO_DAY,
                   judging->lofte->as_of, &life);
        size_t at = *n;
        while (at > 0 && starts[at - 1] > start)
            at--;
        if (life.state != LOFTE_ACKNOWLEDGED || (at > 0 && starts[at - 1] == start))
            continue;
        memmove(&starts[at + 1], &starts[at], (*n - at) * sizeof *starts);
        starts[at] = start;
        ++*n;
    }
    return starts;
}

/* ---- one activity ---- */

static void parts_count(const struct judging *judging, struct activity_evaluation *of) {
    const struct lofte_activity *activity = of->activity;
    struct lofte_standing *standing = of->standing;
    standing->parts = ARENA_ARRAY(judging->arena, struct lofte_part_count, activity->n_parts);
    standing->n_parts = activity->n_parts;
    for (size_t p = 0; p < activity->n_parts; p++) {
        struct lofte_part_count *part = &standing->parts[p];
        part->part = activity->parts[p];
        part->target = activity->target.count > 0 ? standing->target / (int64_t)activity->n_parts : 0;
        for (size_t i = 0; i < judging->n_meetings && activity->counts_from == LOFTE_COUNTS_MEETINGS; i++)
            part->counted += is_approved(&judging->meetings[i]) &&
                             window_holds(standing->window, judging->meetings[i].date) &&
                             str_equal(judging->meetings[i].group, part->part);
        for (size_t i = 0; i < of->ledger.n_events; i++)
            if (str_equal(of->ledger.events[i].part, part->part) &&
                window_holds(standing->window, of->ledger.events[i].day))
                part->counted += of->ledger.events[i].count;
    }
}

/* What the window would count beyond today's figure. */
static int64_t added_with(const struct judging *judging, const struct activity_evaluation *of,
                          const struct ledger_rules *rules) {
    struct ledger ledger;
    ledger_settle(of->entries, of->n_entries, rules, judging->arena, &ledger);
    const int64_t more = ledger_count(&ledger, of->standing->window) - of->standing->counted;
    return more > 0 ? more : 0; /* a waiting `none` or correction would take away */
}

static void days_judge(const struct judging *judging, struct activity_evaluation *of, struct days days) {
    of->days = days.day;
    of->n_days = days.n;
    const bool from_meetings = of->activity->counts_from == LOFTE_COUNTS_MEETINGS;
    struct pace_input input = {.activity = of->activity,
                               .period = judging->agreement->period,
                               .as_of = judging->lofte->as_of,
                               .events = days.day,
                               .n_events = days.n,
                               .event_parts = days.part,
                               .last_mention = from_meetings && days.n ? days.day[days.n - 1] : last_report(of),
                               .paused_to = LOFTE_NO_DAY};
    input.groups = groups_collect(judging, of->activity, &input.n_groups);
    input.acknowledged = acknowledged_find(judging, of, &input.n_acknowledged);
    plans_collect(of, judging->arena, &input);
    pace_assess(&input, judging->arena, of->standing);
    of->standing->agreement = judging->agreement->id;
    of->standing->pledge = of->pledge->id;
}

static bool any_waits(const struct activity_evaluation *of, bool drafts) {
    for (size_t i = 0; i < of->n_entries; i++) {
        const struct lofte_statement *s = of->entries[i].statement;
        if (drafts ? s->draft : s->state == LOFTE_REVIEW)
            return true;
    }
    return false;
}

/* What review and drafts would add, and whether an approximate figure is all that some of the count stands on. */
static void ledger_judge(const struct judging *judging, struct activity_evaluation *of, struct ledger_rules rules) {
    struct lofte_standing *standing = of->standing;
    rules.with_review = true;
    standing->unconfirmed = any_waits(of, false) ? added_with(judging, of, &rules) : 0;
    rules.with_review = false;
    rules.with_drafts = true;
    standing->in_drafts = any_waits(of, true) ? added_with(judging, of, &rules) : 0;
    for (size_t i = 0; i < of->ledger.n_events; i++)
        standing->approximate |=
            of->ledger.events[i].approximate && window_holds(standing->window, of->ledger.events[i].day);
}

static void activity_judge(const struct judging *judging, struct activity_evaluation *of) {
    const struct ledger_rules rules = {.target = &of->activity->target, .period = judging->agreement->period};
    if (of->activity->counts_from == LOFTE_COUNTS_MEETINGS) {
        const struct days drafts = meeting_days(judging, of->activity, true);
        days_judge(judging, of, meeting_days(judging, of->activity, false));
        of->standing->in_drafts = days_in(&drafts, of->standing->window) - of->standing->counted;
    } else {
        ledger_settle(of->entries, of->n_entries, &rules, judging->arena, &of->ledger);
        days_judge(judging, of, ledger_days(&of->ledger, judging->arena));
        ledger_judge(judging, of, rules);
    }
    parts_count(judging, of);
}

/* A pledge's own functions have the last word on its standings; one that fails leaves the pledge unjudged. */
static void pledge_assess(struct lofte *lofte, const struct lofte_pledge *pledge, struct lofte_standing *standings,
                          struct arena *arena, struct evaluation *out) {
    struct lofte_finding *failure = NULL;
    if (pledge->has_assess || pledge->has_words)
        plugins_assess(lofte->plugins, pledge, standings, pledge->n_activities, arena, &failure);
    if (pledge->has_assess || pledge->has_words)
        quarantine_note(lofte, pledge, TROUBLE_STANDING, failure);
    if (!failure)
        return;
    for (size_t i = 0; i < pledge->n_activities; i++)
        standings[i].cannot_be_judged = true;
    *ARENA_PUSH(arena, out->findings.finding, out->findings.n, out->findings.cap) = *failure;
    out->failed[pledge - out->agreement->pledges] = true;
}

static int judging_read(struct judging *judging, bool texts, struct lofte_err *err) {
    const struct store_view view = lofte_view(judging->lofte);
    struct store_evidence evidence;
    struct decisions decisions;
    int rc = decisions_read(judging->lofte, judging->arena, &decisions, err);
    if (rc == 0)
        rc = alert_acts_read(judging->lofte, judging->arena, &judging->acts, err);
    if (rc == 0)
        rc = store_cancellations(judging->lofte->store, view.as_known, judging->arena, &judging->cancellations,
                                 &judging->n_cancellations, err);
    if (rc == 0) /* what was decided is known by its sentence */
        rc = store_evidence(judging->lofte->store, &view, judging->agreement->id, texts || decisions.n > 0,
                            judging->arena, &evidence, err);
    if (rc != 0)
        return rc;
    decisions_apply(&decisions, evidence.statements, evidence.n_statements, judging->arena);
    judging->meetings = evidence.meetings;
    for (size_t i = 0; i < evidence.n_meetings; i++)
        if (agreement_covers(judging->agreement, &evidence.meetings[i]))
            judging->meetings[judging->n_meetings++] = evidence.meetings[i];
    judging->statements = evidence.statements;
    judging->n_statements = evidence.n_statements;
    previous_find(judging);
    return 0;
}

static void activities_list(struct evaluation *evaluation) {
    const struct lofte_agreement *agreement = evaluation->agreement;
    for (size_t p = 0, n = 0; p < agreement->n_pledges; p++)
        for (size_t i = 0; i < agreement->pledges[p].n_activities; i++, n++)
            evaluation->activities[n] = (struct activity_evaluation){.pledge = &agreement->pledges[p],
                                                                     .activity = &agreement->pledges[p].activities[i],
                                                                     .standing = &evaluation->standings[n]};
}

int agreement_evaluate(struct lofte *lofte, const struct lofte_agreement *agreement, bool texts, struct arena *arena,
                       struct evaluation *out, struct lofte_err *err) {
    struct judging judging = {.lofte = lofte, .agreement = agreement, .arena = arena};
    const int rc = judging_read(&judging, texts, err);
    if (rc < 0)
        return rc;
    struct evaluation evaluation = {.agreement = agreement,
                                    .n_meetings = judging.n_meetings,
                                    .failed = ARENA_ARRAY(arena, bool, agreement->n_pledges)};
    evaluation.meetings = judging.meetings;
    evaluation.statements = judging.statements;
    evaluation.n_statements = judging.n_statements;
    for (size_t p = 0; p < agreement->n_pledges; p++)
        evaluation.n_activities += agreement->pledges[p].n_activities;
    evaluation.activities = ARENA_ARRAY(arena, struct activity_evaluation, evaluation.n_activities);
    evaluation.standings = ARENA_ARRAY(arena, struct lofte_standing, evaluation.n_activities);
    activities_list(&evaluation);
    entries_collect(&judging, &evaluation);
    for (size_t p = 0, n = 0; p < agreement->n_pledges; p++) {
        const struct lofte_pledge *pledge = &agreement->pledges[p];
        for (size_t i = 0; i < pledge->n_activities; i++)
            activity_judge(&judging, &evaluation.activities[n + i]);
        pledge_assess(lofte, pledge, &evaluation.standings[n], arena, &evaluation);
        n += pledge->n_activities;
    }
    *out = evaluation;
    return 0;
}

int agreements_evaluate(struct lofte *lofte, bool texts, struct arena *arena, struct evaluation **out,
                        struct lofte_err *err) {
    struct evaluation *evaluations = ARENA_ARRAY(arena, struct evaluation, lofte->n_agreements);
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const int rc = agreement_evaluate(lofte, &lofte->agreements[a], texts, arena, &evaluations[a], err);
        if (rc < 0)
            return rc;
    }
    *out = evaluations;
    return 0;
}
