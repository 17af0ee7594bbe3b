/* SPDX-License-Identifier: MIT
 *
 * What a group's next meeting has to talk about: its standing items, and between them each activity with trouble, the
 * minutes that are missing and what should have been done by now.
 */
#include "base/days.h"
#include "engine/actions.h"
#include "engine/decisions.h"
#include "engine/due_plans.h"
#include "engine/evidence.h"
#include "engine/occasions.h"
#include "engine/path.h"
#include "model/pace.h"
#include "model/workflow.h"
#include "store/workflow.h"

#include <stdlib.h>
#include <string.h>

enum { ACTION_DAYS = 366 /* older ones that nobody touched were let be by a year of meetings */ };

struct making {
    struct lofte *lofte;
    struct arena *arena;
    const struct evaluation *evaluation;
    struct lofte_agenda agenda;
    size_t cap;
};

static struct lofte_agenda_item *item_add(struct making *m, enum lofte_topic topic) {
    struct lofte_agenda_item *item = ARENA_PUSH(m->arena, m->agenda.item, m->agenda.n, m->cap);
    *item = (struct lofte_agenda_item){.topic = topic, .number = arena_strdup(m->arena, NUM(m->agenda.n))};
    return item;
}

static bool activity_known(const struct lofte_agreement *agreement, const char *id) {
    for (size_t p = 0; p < agreement->n_pledges; p++)
        for (size_t i = 0; i < agreement->pledges[p].n_activities; i++)
            if (str_equal(agreement->pledges[p].activities[i].id, id))
                return true;
    return false;
}

/* One about an activity that is not there today would make the minutes refused. */
static void standing_add(struct making *m, bool closes) {
    for (size_t i = 0; i < m->agenda.group->n_agenda; i++) {
        const struct lofte_standing_item *declared = &m->agenda.group->agenda[i];
        if (declared->closes != closes)
            continue;
        struct lofte_agenda_item *item = item_add(m, LOFTE_TOPIC_STANDING);
        item->title = declared->title;
        item->about = activity_known(m->agenda.agreement, declared->about) ? declared->about : NULL;
    }
}

/* ---- activities ---- */

static void review_add(const struct making *m, const struct activity_evaluation *of, struct lofte_agenda_item *item) {
    size_t cap = 0;
    for (size_t i = 0; i < of->n_entries; i++)
        if (of->entries[i].statement->state == LOFTE_REVIEW &&
            str_equal(of->entries[i].statement->group, m->agenda.group->id))
            *ARENA_PUSH(m->arena, item->review, item->n_review, cap) = of->entries[i].statement;
}

static void evidence_add(const struct making *m, const struct activity_evaluation *of, struct lofte_agenda_item *item) {
    const struct lofte_statement **evidence;
    size_t n;
    if (of->activity->counts_from == LOFTE_COUNTS_MEETINGS)
        return;
    evidence_collect(of, of->standing->window, m->arena, &evidence, &n);
    if (n)
        item->evidence = evidence[n - 1];
}

static int order_activities(const void *a, const void *b) {
    const struct activity_evaluation *x = *(const struct activity_evaluation *const *)a;
    const struct activity_evaluation *y = *(const struct activity_evaluation *const *)b;
    const bool bad_x = standing_is_bad(x->standing->state), bad_y = standing_is_bad(y->standing->state);
    if (bad_x != bad_y)
        return bad_x ? -1 : 1;
    if (bad_x && x->standing->state != y->standing->state)
        return x->standing->state > y->standing->state ? -1 : 1;
    return (x > y) - (x < y); /* of one array: as declared */
}

static void activities_add(struct making *m) {
    const struct evaluation *evaluation = m->evaluation;
    const struct activity_evaluation **sorted =
        ARENA_ARRAY(m->arena, const struct activity_evaluation *, evaluation->n_activities);
    for (size_t i = 0; i < evaluation->n_activities; i++)
        sorted[i] = &evaluation->activities[i];
    if (evaluation->n_activities > 1)
        qsort(sorted, evaluation->n_activities, sizeof *sorted, order_activities);
    for (size_t i = 0; i < evaluation->n_activities; i++) {
        const struct activity_evaluation *of = sorted[i];
        struct lofte_agenda_item item = {.topic = LOFTE_TOPIC_ACTIVITY,
                                         .about = of->activity->id,
                                         .standing = of->standing,
                                         .bad = standing_is_bad(of->standing->state)};
        if (of->standing->cannot_be_judged || !activity_reported_by(of->activity, m->agenda.group->id))
            continue;
        struct lofte_due_plan *plans;
        due_plans_find(m->lofte, of, m->arena, &plans, &item.n_plans);
        item.plans = plans;
        review_add(m, of, &item);
        evidence_add(m, of, &item);
        if (!item.bad && item.n_plans == 0 && item.n_review == 0)
            continue;
        struct lofte_agenda_item *added = item_add(m, LOFTE_TOPIC_ACTIVITY);
        item.number = added->number;
        *added = item;
    }
}

/* ---- minutes and actions ---- */

static void missing_add(struct making *m, const struct paths *paths) {
    struct findings findings = {0};
    const struct lofte_path **missing = NULL;
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < paths->n; i++)
        if (str_equal(paths->path[i].group, m->agenda.group->id) &&
            str_equal(paths->path[i].agreement, m->agenda.agreement->id) &&
            paths->path[i].step[LOFTE_STEP_DRAFT].state == LOFTE_STEP_OVERDUE)
            *ARENA_PUSH(m->arena, missing, n, cap) = &paths->path[i];
    silence_find(m->lofte, m->agenda.agreement, m->agenda.group, paths, m->arena, &findings);
    if (n + findings.n == 0)
        return;
    struct lofte_agenda_item *item = item_add(m, LOFTE_TOPIC_MISSING);
    item->missing = missing;
    item->n_missing = n;
    item->findings = findings.finding;
    item->n_findings = findings.n;
}

static bool any_meeting(const struct lofte_meeting *const *meetings, size_t n, const char *id) {
    for (size_t i = 0; i < n; i++)
        if (str_equal(meetings[i]->id, id))
            return true;
    return false;
}

/* Open, with a day that comes by the meeting: its own or the one on which somebody wanted to hear of it. */
static bool action_falls_due(const struct making *m, const struct lofte_action *action, lofte_day *due) {
    const bool followed = action->follow_up != LOFTE_NO_DAY && action->follow_up <= m->agenda.date;
    *due = action->due != LOFTE_NO_DAY ? action->due : action->follow_up;
    if (action->state != LOFTE_ACTION_OPEN || *due == LOFTE_NO_DAY || (*due > m->agenda.date && !followed))
        return false;
    return action->n_acts > 0 || *due >= m->lofte->as_of - ACTION_DAYS;
}

/* Those of its own minutes, and those of nobody's: what was added by hand. */
static int actions_add(struct making *m, struct lofte_err *err) {
    const struct store_view view = lofte_view(m->lofte);
    struct lofte_actions actions;
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n, n_own = 0, used = 0, cap = 0;
    int rc = store_meetings(m->lofte->store, &view, false, m->arena, &meetings, &rows, &n, err);
    if (rc < 0 || (rc = actions_read(m->lofte, m->arena, &actions, err)) < 0)
        return rc;
    const struct lofte_meeting **own = ARENA_ARRAY(m->arena, const struct lofte_meeting *, n);
    for (size_t i = 0; i < n; i++)
        if (str_equal(meetings[i].group, m->agenda.group->id) && agreement_covers(m->agenda.agreement, &meetings[i]))
            own[n_own++] = &meetings[i];
    struct lofte_due_action *due = NULL;
    for (size_t i = 0; i < actions.n; i++) {
        const struct lofte_action *action = &actions.action[i];
        lofte_day day;
        if (action_falls_due(m, action, &day) && (!action->meeting || any_meeting(own, n_own, action->meeting)))
            *ARENA_PUSH(m->arena, due, used, cap) = (struct lofte_due_action){.meeting = action->meeting,
                                                                              .item = action->item,
                                                                              .owner = action->owner,
                                                                              .text = action->text,
                                                                              .due = day};
    }
    if (used == 0)
        return 0;
    struct lofte_agenda_item *item = item_add(m, LOFTE_TOPIC_ACTIONS);
    item->actions = due;
    item->n_actions = used;
    return 0;
}

/* ---- what rules put there ---- */

/* The activity that the run is about; NULL: about none. */
static const struct activity_evaluation *activity_of(const struct making *m, const struct lofte_run *run) {
    const struct lofte_activity *activity = run_activity(m->agenda.agreement, run);
    for (size_t i = 0; activity && i < m->evaluation->n_activities; i++)
        if (m->evaluation->activities[i].activity == activity)
            return &m->evaluation->activities[i];
    return NULL;
}

static struct lofte_agenda_item *item_about(struct making *m, const struct activity_evaluation *of) {
    for (size_t i = 0; i < m->agenda.n; i++)
        if (m->agenda.item[i].topic == LOFTE_TOPIC_ACTIVITY && m->agenda.item[i].standing == of->standing)
            return &m->agenda.item[i];
    struct lofte_agenda_item *item = item_add(m, LOFTE_TOPIC_ACTIVITY);
    item->about = of->activity->id;
    item->standing = of->standing;
    item->bad = standing_is_bad(of->standing->state);
    evidence_add(m, of, item);
    return item;
}

static void note_add(struct making *m, struct lofte_agenda_item *item, struct lofte_words words) {
    for (size_t i = 0; i < item->n_notes; i++)
        if (str_equal(item->notes[i].sv, words.sv) && str_equal(item->notes[i].en, words.en))
            return;
    *ARENA_PUSH(m->arena, item->notes, item->n_notes, item->notes_cap) = words;
}

static void run_put(struct making *m, const struct lofte_run *run, const struct lofte_rule_step *step) {
    const struct activity_evaluation *of = activity_of(m, run);
    if (of && of->standing->cannot_be_judged)
        return;
    if (of) {
        struct lofte_agenda_item *item = item_about(m, of);
        if (step->text.sv)
            note_add(m, item, step->text);
    } else if (step->text.sv) {
        item_add(m, LOFTE_TOPIC_RULE)->title = step->text;
    }
}

static int rules_add(struct making *m, struct lofte_err *err) {
    struct lofte_run *runs;
    size_t n;
    const int rc = store_runs(m->lofte->store, false, m->arena, &runs, &n, err);
    for (size_t i = 0; rc == 0 && i < n; i++)
        for (size_t k = 0; k < runs[i].n_steps; k++) {
            const struct lofte_run_step *step = &runs[i].steps[k];
            if (step->step.effect == LOFTE_EFFECT_AGENDA && step_is_due(step, m->agenda.date) &&
                str_equal(runs[i].agreement, m->agenda.agreement->id) && str_equal(step->step.to, m->agenda.group->id))
                run_put(m, &runs[i], &step->step);
        }
    return rc;
}

/* ---- the call itself ---- */

/* The id that the meeting has already, with the next revision; else a new one. */
static int call_name(struct making *m, const struct paths *paths, struct lofte_err *err) {
    struct lofte_agenda *agenda = &m->agenda;
    const struct lofte_path *path = path_find(paths, agenda->group->id, agenda->date);
    const struct store_view view = lofte_view(m->lofte);
    struct lofte_meeting *revisions;
    int64_t *rows;
    size_t n;
    if (path && path->step[LOFTE_STEP_DRAFT].state == LOFTE_STEP_DONE)
        return err_set(err, LOFTE_EUSAGE, N_("the minutes of {0} {1} are here ({2}), so it was held"),
                       agenda->group->id, DAY(agenda->date), path->meeting);
    char *id = arena_printf(m->arena, "%s-%s", agenda->group->id, DAY(agenda->date));
    for (char *c = id; *c; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    agenda->meeting = path && path->meeting ? path->meeting : id;
    const int rc = store_meeting_history(m->lofte->store, agenda->meeting, &view, m->arena, &revisions, &rows, &n, err);
    if (rc == 0)
        agenda->revision = n ? revisions[0].revision + 1 : 1;
    return rc;
}

int lofte_agenda(struct lofte *lofte, const char *group, lofte_day date, struct arena *arena, struct lofte_agenda *out,
                 struct lofte_err *err) {
    struct making m = {.lofte = lofte, .arena = arena, .agenda = {.date = date, .as_of = lofte->as_of}};
    struct evaluation evaluation;
    struct paths paths;
    int rc;
    if ((rc = group_find(lofte, group, date, arena, &m.agenda.agreement, &m.agenda.group, err)) < 0 ||
        (rc = paths_read(lofte, arena, &paths, err)) < 0 || (rc = call_name(&m, &paths, err)) < 0 ||
        (rc = agreement_evaluate(lofte, m.agenda.agreement, true, arena, &evaluation, err)) < 0)
        return rc;
    for (size_t i = 0; i < evaluation.n_statements; i++) {
        struct lofte_decision key;
        statement_identify(evaluation.statements, i, arena, &key);
        evaluation.statements[i].id = key.statement;
    }
    m.evaluation = &evaluation;
    standing_add(&m, false);
    activities_add(&m);
    if ((rc = rules_add(&m, err)) < 0)
        return rc;
    missing_add(&m, &paths);
    if ((rc = actions_add(&m, err)) < 0)
        return rc;
    standing_add(&m, true);
    *out = m.agenda;
    return 0;
}
