/* SPDX-License-Identifier: MIT
 *
 * The world as rules see it. An occasion's subject stays the same as long as it lasts, so that one run is about it.
 */
#include "engine/occasions.h"
#include "base/days.h"
#include "engine/decisions.h"
#include "engine/due_plans.h"
#include "model/pace.h"

#include <string.h>

enum {
    IMPORT_DAYS = 31, /* what was imported longer ago than that is no news to a workflow that begins today */
    ENDED_DAYS = 92   /* so long after its end a tertial or a year is still reported on */
};

struct looking {
    struct lofte *lofte;
    struct arena *arena;
    const struct lofte_agreement *agreement;
    struct evaluation *evaluation;
    struct today today;
    size_t cap;
};

static struct lofte_occasion *occasion_add(struct looking *looking, enum lofte_trigger on, const char *subject,
                                           lofte_day since) {
    struct lofte_occasion *occasion =
        ARENA_PUSH(looking->arena, looking->today.occasion, looking->today.n_occasions, looking->cap);
    *occasion = (struct lofte_occasion){.on = on,
                                        .agreement = looking->agreement,
                                        .subject = subject,
                                        .since = since,
                                        .window = {LOFTE_NO_DAY, LOFTE_NO_DAY}};
    return occasion;
}

const struct lofte_alert *today_alert(const struct today *today, const char *id) {
    for (size_t i = 0; i < today->alerts.n; i++)
        if (str_equal(today->alerts.alert[i].id, id))
            return &today->alerts.alert[i];
    return NULL;
}

/* "agreement/activity/…", or "plan/agreement/activity/…": see alert_name and plans_add. */
static bool is_about(const struct lofte_run *run, const char *activity) {
    const char *at = run->subject;
    if (run->on == LOFTE_ON_PLAN_PASSED)
        at += strcspn(at, "/") + 1;
    const size_t n = strlen(run->agreement), k = strlen(activity);
    return strncmp(at, run->agreement, n) == 0 && at[n] == '/' && strncmp(at + n + 1, activity, k) == 0 &&
           at[n + 1 + k] == '/';
}

const struct lofte_activity *run_activity(const struct lofte_agreement *agreement, const struct lofte_run *run) {
    const bool about = run->on == LOFTE_ON_ENTER || run->on == LOFTE_ON_STAY || run->on == LOFTE_ON_PLAN_PASSED;
    for (size_t p = 0; about && p < agreement->n_pledges; p++)
        for (size_t i = 0; i < agreement->pledges[p].n_activities; i++)
            if (is_about(run, agreement->pledges[p].activities[i].id))
                return &agreement->pledges[p].activities[i];
    return NULL;
}

/* ---- activities ---- */

static void state_add(struct looking *looking, const struct activity_evaluation *of,
                      const struct lofte_closed_window *closed) {
    const struct lofte_standing *standing = of->standing;
    const char *id =
        alert_name(looking->evaluation, standing, closed ? closed->window : standing->window, looking->arena);
    const struct lofte_alert *alert = today_alert(&looking->today, id);
    if (alert && alert->muted_by)
        return; /* it follows from minutes that are missing, and those have a rule of their own */
    struct lofte_occasion *occasion =
        occasion_add(looking, LOFTE_ON_ENTER, id, closed ? closed->window.to : standing->since);
    occasion->pledge = of->pledge;
    occasion->state = closed ? closed->state : standing->state;
    occasion->standing = standing;
    occasion->closed = closed;
}

static void plans_add(struct looking *looking, const struct activity_evaluation *of) {
    struct lofte_due_plan *plans;
    size_t n;
    due_plans_find(looking->lofte, of, looking->arena, &plans, &n);
    for (size_t i = 0; i < n; i++) {
        const struct lofte_window window = plans[i].window;
        const lofte_day last = window.to != LOFTE_NO_DAY ? window.to : window.from;
        const char *subject = arena_printf(looking->arena, "plan/%s/%s/%s", looking->agreement->id, of->activity->id,
                                           plans[i].statement->id);
        struct lofte_occasion *occasion = occasion_add(looking, LOFTE_ON_PLAN_PASSED, subject,
                                                       last == LOFTE_NO_DAY ? looking->lofte->as_of : last + 1);
        occasion->pledge = of->pledge;
        occasion->standing = of->standing;
        occasion->plan = &plans[i];
    }
}

static void activities_look(struct looking *looking) {
    const struct evaluation *evaluation = looking->evaluation;
    const lofte_day today = looking->lofte->as_of;
    for (size_t i = 0; i < evaluation->n_activities; i++) {
        const struct activity_evaluation *of = &evaluation->activities[i];
        if (!of->activity->weighs || of->standing->cannot_be_judged)
            continue;
        state_add(looking, of, NULL);
        for (size_t k = 0; of->activity->target.count > 0 && k < of->standing->n_closed; k++)
            if (today <= of->standing->closed[k].window.to + ALERT_NEWS_DAYS)
                state_add(looking, of, &of->standing->closed[k]);
        plans_add(looking, of);
    }
}

/* ---- minutes, actions, imports ---- */

static void step_look(struct looking *looking, const struct lofte_path *path, enum lofte_step step) {
    static const char *const names[LOFTE_STEPS] = {
        [LOFTE_STEP_DRAFT] = "minutes", [LOFTE_STEP_REVIEWED] = "review", [LOFTE_STEP_APPROVED] = "approval"};
    if (!names[step] || path->step[step].state != LOFTE_STEP_OVERDUE)
        return;
    const char *subject =
        arena_printf(looking->arena, "%s/%s/%s/%s", names[step], looking->agreement->id, path->group, DAY(path->date));
    struct lofte_occasion *occasion =
        occasion_add(looking, step == LOFTE_STEP_DRAFT ? LOFTE_ON_MINUTES_OVERDUE : LOFTE_ON_STEP_OVERDUE, subject,
                     path->step[step].due + 1);
    occasion->path = path;
    occasion->step = step;
}

static void minutes_look(struct looking *looking) {
    const struct paths *paths = &looking->today.paths;
    for (size_t i = 0; i < paths->n; i++)
        for (size_t k = 0; k < LOFTE_STEPS && str_equal(paths->path[i].agreement, looking->agreement->id); k++)
            step_look(looking, &paths->path[i], (enum lofte_step)k);
    for (size_t g = 0; g < looking->agreement->n_groups; g++) {
        struct findings silence = {0};
        const struct lofte_group *group = &looking->agreement->groups[g];
        const lofte_day due = silence_find(looking->lofte, looking->agreement, group, paths, looking->arena, &silence);
        if (due == LOFTE_NO_DAY)
            continue;
        const char *subject = arena_printf(looking->arena, "silence/%s/%s", looking->agreement->id, group->id);
        occasion_add(looking, LOFTE_ON_MINUTES_OVERDUE, subject, due + 1)->silence = silence.finding;
    }
}

/* An action of minutes belongs to the agreements that cover them; one that was added by hand to all. */
static bool action_belongs(const struct looking *looking, const struct lofte_action *action) {
    if (!action->meeting)
        return true;
    for (size_t i = 0; i < looking->evaluation->n_meetings; i++)
        if (str_equal(looking->evaluation->meetings[i].id, action->meeting))
            return true;
    return false;
}

static void actions_look(struct looking *looking) {
    const struct lofte_actions *actions = &looking->today.actions;
    for (size_t i = 0; i < actions->n; i++) {
        const struct lofte_action *action = &actions->action[i];
        if (!action->overdue || !action_belongs(looking, action))
            continue;
        const lofte_day due = action->due != LOFTE_NO_DAY ? action->due : action->follow_up;
        occasion_add(looking, LOFTE_ON_ACTION_OVERDUE, arena_printf(looking->arena, "action/%s", action->id), due + 1)
            ->action = action;
    }
}

/* Imports know the days of what they brought; whose it was the agreement's meetings tell. */
static bool import_brought(const struct looking *looking, const struct lofte_import_row *row) {
    for (size_t i = 0; i < looking->evaluation->n_meetings; i++)
        if (window_holds(row->dates, looking->evaluation->meetings[i].date))
            return true;
    return false;
}

/* A rehearsal takes each meeting's minutes as imported on its day, whatever file they came in with. */
static void meetings_look(struct looking *looking) {
    const lofte_day today = looking->lofte->as_of;
    for (size_t i = 0; i < looking->evaluation->n_meetings; i++) {
        const struct lofte_meeting *meeting = &looking->evaluation->meetings[i];
        if (meeting->kind != LOFTE_MINUTES || meeting->date > today || meeting->date < today - IMPORT_DAYS)
            continue;
        struct lofte_import_row *row = ARENA_NEW(looking->arena, struct lofte_import_row);
        *row = (struct lofte_import_row){.day = meeting->date,
                                         .undone = LOFTE_NO_DAY,
                                         .n_files = 1,
                                         .n_meetings = 1,
                                         .dates = {meeting->date, meeting->date}};
        const char *subject = arena_printf(looking->arena, "import/%s", meeting->id);
        occasion_add(looking, LOFTE_ON_IMPORT, subject, row->day)->import = row;
    }
}

static void imports_look(struct looking *looking) {
    const lofte_day today = looking->lofte->as_of;
    for (size_t i = 0; i < looking->today.imports.n; i++) {
        const struct lofte_import_row *row = &looking->today.imports.row[i];
        if (row->undone != LOFTE_NO_DAY || row->day > today || row->day < today - IMPORT_DAYS ||
            !import_brought(looking, row))
            continue;
        const char *subject = arena_printf(looking->arena, "import/%lld", (long long)row->number);
        occasion_add(looking, LOFTE_ON_IMPORT, subject, row->day)->import = row;
    }
}

/* ---- the calendar ---- */

static void ended_add(struct looking *looking, enum lofte_trigger on, struct lofte_window window, const char *name) {
    const struct lofte_window period = looking->agreement->period;
    if (window.to < period.from || window.from > period.to || looking->lofte->as_of > window.to + ENDED_DAYS)
        return;
    const char *subject = arena_printf(looking->arena, "%s/%s/%s", on == LOFTE_ON_YEAR ? "year" : "tertial",
                                       looking->agreement->id, name);
    occasion_add(looking, on, subject, window.to + 1)->window = window;
}

static void calendar_look(struct looking *looking) {
    const struct date day = day_split(looking->lofte->as_of);
    const int ended = (day.month - 1) / 4; /* tertials of the year that have ended */
    const int year = ended ? day.year : day.year - 1, nth = ended ? ended : 3;
    const struct lofte_window tertial = window_tertial(year, nth), whole = window_year(day.year - 1);
    ended_add(looking, LOFTE_ON_TERTIAL, tertial, arena_printf(looking->arena, "%d-%d", year, nth));
    ended_add(looking, LOFTE_ON_YEAR, whole, arena_printf(looking->arena, "%d", day.year - 1));
}

/* ---- all of it ---- */

static int world_read(struct looking *looking, struct lofte_err *err) {
    struct lofte *lofte = looking->lofte;
    struct today *today = &looking->today;
    struct arena *arena = looking->arena;
    int rc;
    if ((rc = lofte_workflow(lofte, arena, &today->workflow, err)) < 0 ||
        (rc = agreements_evaluate(lofte, true, arena, &today->evaluations, err)) < 0 ||
        (rc = alert_acts_read(lofte, arena, &today->acts, err)) < 0 ||
        (rc = paths_read(lofte, arena, &today->paths, err)) < 0 ||
        (rc = actions_read(lofte, arena, &today->actions, err)) < 0 ||
        (rc = store_imports(lofte->store, arena, &today->imports, err)) < 0)
        return rc;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        struct evaluation *evaluation = &today->evaluations[a];
        for (size_t i = 0; i < evaluation->n_statements; i++) {
            struct lofte_decision key;
            statement_identify(evaluation->statements, i, arena, &key);
            evaluation->statements[i].id = key.statement;
        }
    }
    const struct alert_view view = {today->evaluations, lofte->n_agreements, &today->acts, NULL};
    alerts_collect(lofte, &view, arena, &today->alerts);
    return 0;
}

int today_read(struct lofte *lofte, bool rehearsal, struct arena *arena, struct today *out, struct lofte_err *err) {
    struct looking looking = {.lofte = lofte, .arena = arena};
    const int rc = world_read(&looking, err);
    if (rc < 0)
        return rc;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        looking.agreement = &lofte->agreements[a];
        looking.evaluation = &looking.today.evaluations[a];
        activities_look(&looking);
        minutes_look(&looking);
        actions_look(&looking);
        if (rehearsal)
            meetings_look(&looking);
        else
            imports_look(&looking);
        calendar_look(&looking);
    }
    *out = looking.today;
    return 0;
}
