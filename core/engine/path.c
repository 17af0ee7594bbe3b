/* SPDX-License-Identifier: MIT
 *
 * A meeting's own path. Where it stands is computed from minutes, calls and people's acts; nothing of it is stored.
 */
#include "engine/path.h"
#include "base/days.h"
#include "engine/decisions.h"
#include "engine/quarantine.h"
#include "model/calendar.h"
#include "store/path.h"

#include <stdlib.h>

enum { REVIEW_DAYS = 14, LATE_MONTHS = 2 /* minutes after the end tell of it */ };

/* What the paths of one workspace are made of. */
struct walking {
    struct lofte *lofte;
    struct arena *arena;
    struct lofte_meeting *meetings; /* in force, those to come too; by date, id */
    size_t *review;                 /* statements of each that wait for a person */
    size_t n_meetings;
    struct store_call *calls;
    size_t n_calls;
    struct lofte_approval *approvals;
    size_t n_approvals;
};

static int order_paths(const void *a, const void *b) {
    const struct lofte_path *x = a, *y = b;
    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    const int by = str_order(x->group, y->group);
    return by ? by : str_order(x->agreement, y->agreement);
}

struct lofte_path *path_find(const struct paths *paths, const char *group, lofte_day date) {
    for (size_t i = 0, end = paths->n; i < end;) {
        const size_t middle = i + (end - i) / 2;
        struct lofte_path *path = &paths->path[middle];
        const int by = path->date != date ? (path->date < date ? -1 : 1) : str_order(path->group, group);
        if (by == 0)
            return path;
        if (by < 0)
            i = middle + 1;
        else
            end = middle;
    }
    return NULL;
}

static int order_calls(const void *a, const void *b) {
    return str_order(((const struct store_call *)a)->meeting, ((const struct store_call *)b)->meeting);
}

static lofte_day call_day(const struct walking *w, const char *meeting) {
    const struct store_call key = {.meeting = meeting};
    const struct store_call *found =
        w->n_calls ? bsearch(&key, w->calls, w->n_calls, sizeof *w->calls, order_calls) : NULL;
    return found ? found->day : LOFTE_NO_DAY;
}

/* As the store gives them. */
static int order_approvals(const void *a, const void *b) {
    const struct lofte_approval *x = a, *y = b;
    const int by = str_order(x->meeting, y->meeting);
    if (by)
        return by;
    return x->revision != y->revision ? (x->revision < y->revision ? -1 : 1) : str_order(x->digest, y->digest);
}

static const struct lofte_approval *approval_of(const struct walking *w, const struct lofte_meeting *meeting) {
    const struct lofte_approval key = {
        .meeting = meeting->id, .revision = meeting->revision, .digest = meeting->digest};
    return w->n_approvals ? bsearch(&key, w->approvals, w->n_approvals, sizeof *w->approvals, order_approvals) : NULL;
}

static const char *owner_of(const struct lofte_agreement *agreement, const char *declared) {
    return declared ? declared : agreement->n_receivers ? agreement->receivers[0].role : NULL;
}

static bool agreement_reads(const struct lofte_agreement *agreement) {
    for (size_t p = 0; p < agreement->n_pledges; p++)
        if (pledge_lacks(&agreement->pledges[p]))
            return false;
    return true;
}

static void step_set(struct lofte_path_step *step, bool done, lofte_day day, lofte_day as_of) {
    step->done = done ? day : LOFTE_NO_DAY;
    step->state = done                                             ? LOFTE_STEP_DONE
                  : step->due != LOFTE_NO_DAY && step->due < as_of ? LOFTE_STEP_OVERDUE
                                                                   : LOFTE_STEP_WAITS;
}

/* Days and owners, before anything is known to be done. */
static void path_plan(const struct lofte_agreement *agreement, const struct lofte_group *group,
                      struct lofte_path *path) {
    const lofte_day minutes = calendar_day_after(group, path->date, group->grace_days);
    const lofte_day next = calendar_day_after(group, path->date, group->cadence_days);
    for (size_t i = 0; i < LOFTE_STEPS; i++)
        path->step[i] = (struct lofte_path_step){.state = LOFTE_STEP_WAITS, .due = LOFTE_NO_DAY, .done = LOFTE_NO_DAY};
    path->step[LOFTE_STEP_CALLED].owner = path->step[LOFTE_STEP_HELD].owner = path->step[LOFTE_STEP_DRAFT].owner =
        owner_of(agreement, group->owners.minutes);
    path->step[LOFTE_STEP_REVIEWED].owner = owner_of(agreement, group->owners.review);
    path->step[LOFTE_STEP_APPROVED].owner = owner_of(agreement, group->owners.approval);
    path->step[LOFTE_STEP_HELD].due = path->date;
    path->step[LOFTE_STEP_DRAFT].due = minutes;
    path->step[LOFTE_STEP_APPROVED].due = next > minutes ? next : minutes;
}

static void path_finish(struct lofte_path *path) {
    path->waits = LOFTE_STEPS;
    for (size_t i = LOFTE_STEPS; i-- > 0;)
        if (path->step[i].state != LOFTE_STEP_DONE && path->step[i].state != LOFTE_STEP_SKIPPED)
            path->waits = (enum lofte_step)i;
}

/* `minutes` NULL: they are not here. */
static void path_walk(const struct walking *w, const struct lofte_agreement *agreement, const struct lofte_group *group,
                      const struct lofte_meeting *minutes, struct lofte_path *path) {
    const lofte_day as_of = w->lofte->as_of, called = path->meeting ? call_day(w, path->meeting) : LOFTE_NO_DAY;
    const bool approved = minutes && minutes->status == LOFTE_APPROVED;
    path_plan(agreement, group, path);
    path->step[LOFTE_STEP_CALLED].state = called != LOFTE_NO_DAY ? LOFTE_STEP_DONE : LOFTE_STEP_SKIPPED;
    path->step[LOFTE_STEP_CALLED].done = called;
    step_set(&path->step[LOFTE_STEP_HELD], minutes || path->date <= as_of, path->date, as_of);
    step_set(&path->step[LOFTE_STEP_DRAFT], minutes, minutes ? minutes->imported : 0, as_of);
    if (minutes) {
        path->n_review = w->review[minutes - w->meetings];
        path->approved = approval_of(w, minutes);
        path->step[LOFTE_STEP_REVIEWED].due = calendar_day_after(group, minutes->imported, REVIEW_DAYS);
        const lofte_day day =
            path->approved && path->approved->day > minutes->imported ? path->approved->day : minutes->imported;
        step_set(&path->step[LOFTE_STEP_READ], agreement_reads(agreement), minutes->imported, as_of);
        step_set(&path->step[LOFTE_STEP_REVIEWED], path->n_review == 0, LOFTE_NO_DAY, as_of);
        step_set(&path->step[LOFTE_STEP_APPROVED], approved, day, as_of);
        step_set(&path->step[LOFTE_STEP_COUNTED], approved, day, as_of);
    }
    path_finish(path);
}

static void path_cancel(struct lofte_path *path, const struct lofte_cancellation *cancellation) {
    path->cancelled = cancellation;
    for (size_t i = LOFTE_STEP_HELD; i < LOFTE_STEPS; i++)
        path->step[i].state = LOFTE_STEP_SKIPPED;
    path_finish(path);
}

static bool agreement_holds(const struct lofte_agreement *agreement, lofte_day date) {
    const struct lofte_window period = agreement->period;
    return date >= period.from && (period.to == LOFTE_NO_DAY || date <= day_add_months(period.to, LATE_MONTHS));
}

static const struct lofte_group *group_of(const struct lofte_agreement *agreement, const char *id) {
    for (size_t g = 0; g < agreement->n_groups; g++)
        if (str_equal(agreement->groups[g].id, id))
            return &agreement->groups[g];
    return NULL;
}

/* The first of a group's revisions of that date; `kind` decides. Meetings come by date. */
static const struct lofte_meeting *other_find(const struct walking *w, size_t at, enum lofte_meeting_kind kind) {
    const struct lofte_meeting *this = &w->meetings[at];
    size_t i = at;
    while (i > 0 && w->meetings[i - 1].date == this->date)
        i--;
    for (; i < w->n_meetings && w->meetings[i].date == this->date; i++)
        if (w->meetings[i].kind == kind && str_equal(w->meetings[i].group, this->group) &&
            str_equal(w->meetings[i].municipality, this->municipality))
            return &w->meetings[i];
    return NULL;
}

static void agreement_walk(const struct walking *w, const struct lofte_agreement *agreement, struct paths *out,
                           size_t *cap) {
    for (size_t i = 0; i < w->n_meetings; i++) {
        const struct lofte_meeting *meeting = &w->meetings[i];
        const struct lofte_group *group = group_of(agreement, meeting->group);
        const bool minutes = meeting->kind == LOFTE_MINUTES;
        if (!group || !agreement_covers(agreement, meeting) || !agreement_holds(agreement, meeting->date))
            continue;
        if (minutes ? meeting->date > w->lofte->as_of : other_find(w, i, LOFTE_MINUTES) != NULL)
            continue; /* minutes of what is still to come are not known yet; a call that was answered is in their path
                       */
        struct lofte_path *path = ARENA_PUSH(w->arena, out->path, out->n, *cap);
        *path = (struct lofte_path){
            .agreement = agreement->id, .group = group->id, .meeting = meeting->id, .date = meeting->date};
        path_walk(w, agreement, group, minutes ? meeting : NULL, path);
        const struct lofte_meeting *call = minutes ? other_find(w, i, LOFTE_CALL) : NULL;
        if (call)
            path->step[LOFTE_STEP_CALLED] = (struct lofte_path_step){.state = LOFTE_STEP_DONE,
                                                                     .owner = path->step[LOFTE_STEP_CALLED].owner,
                                                                     .due = LOFTE_NO_DAY,
                                                                     .done = call->imported};
    }
}

/* Of a meeting that is not on the list. NULL: no agreement of then knows the group. */
static struct lofte_path *path_unknown(const struct walking *w, const struct lofte_cancellation *cancellation,
                                       struct paths *out, size_t *cap) {
    for (size_t a = 0; a < w->lofte->n_agreements; a++) {
        const struct lofte_agreement *agreement = &w->lofte->agreements[a];
        const struct lofte_group *group = group_of(agreement, cancellation->group);
        if (!group || !str_equal(agreement->municipality, cancellation->municipality) ||
            !agreement_holds(agreement, cancellation->date))
            continue;
        struct lofte_path *path = ARENA_PUSH(w->arena, out->path, out->n, *cap);
        *path = (struct lofte_path){.agreement = agreement->id, .group = group->id, .date = cancellation->date};
        path_walk(w, agreement, group, NULL, path);
        return path;
    }
    return NULL;
}

static void cancellations_walk(const struct walking *w, struct paths *out, size_t *cap) {
    const size_t n = out->n;
    for (size_t i = 0; i < out->n_cancellations; i++) {
        const struct lofte_cancellation *cancellation = &out->cancellation[i];
        const struct paths known = {.path = out->path, .n = n};
        struct lofte_path *path = path_find(&known, cancellation->group, cancellation->date);
        if (path && path->step[LOFTE_STEP_DRAFT].state == LOFTE_STEP_DONE)
            continue; /* it was held after all */
        if (!path)
            path = path_unknown(w, cancellation, out, cap);
        if (path)
            path_cancel(path, cancellation);
    }
}

/* Statements and meetings both come by date and id. */
static int review_count(struct walking *w, struct lofte_err *err) {
    struct lofte_statements all;
    const int rc = statements_known(w->lofte, NULL, NULL, w->arena, &all, err);
    if (rc < 0)
        return rc;
    w->review = ARENA_ARRAY(w->arena, size_t, w->n_meetings);
    for (size_t i = 0, m = 0; i < all.n; i++) {
        while (m + 1 < w->n_meetings && !str_equal(w->meetings[m].id, all.statement[i].meeting))
            m++;
        w->review[m] += all.statement[i].state == LOFTE_REVIEW;
    }
    return 0;
}

int paths_read(struct lofte *lofte, struct arena *arena, struct paths *out, struct lofte_err *err) {
    struct walking w = {.lofte = lofte, .arena = arena};
    const struct store_view known = {.as_of = LOFTE_NO_DAY, .as_known = lofte->as_known};
    struct paths paths = {0};
    int64_t *rows;
    size_t cap = 0;
    int rc;
    if ((rc = store_meetings(lofte->store, &known, false, arena, &w.meetings, &rows, &w.n_meetings, err)) < 0 ||
        (rc = store_calls(lofte->store, lofte->as_known, arena, &w.calls, &w.n_calls, err)) < 0 ||
        (rc = store_approvals(lofte->store, lofte->as_known, arena, &w.approvals, &w.n_approvals, err)) < 0 ||
        (rc = store_cancellations(lofte->store, lofte->as_known, arena, &paths.cancellation, &paths.n_cancellations,
                                  err)) < 0 ||
        (rc = review_count(&w, err)) < 0)
        return rc;
    for (size_t a = 0; a < lofte->n_agreements; a++)
        agreement_walk(&w, &lofte->agreements[a], &paths, &cap);
    if (paths.n > 1)
        qsort(paths.path, paths.n, sizeof *paths.path, order_paths);
    cancellations_walk(&w, &paths, &cap);
    if (paths.n > 1)
        qsort(paths.path, paths.n, sizeof *paths.path, order_paths);
    *out = paths;
    return 0;
}

int group_find(struct lofte *lofte, const char *group, lofte_day date, struct arena *arena,
               const struct lofte_agreement **agreement, const struct lofte_group **out, struct lofte_err *err) {
    struct buf known;
    buf_init(&known, arena);
    *out = NULL;
    for (size_t a = 0; a < lofte->n_agreements; a++) {
        const struct lofte_group *found = group_of(&lofte->agreements[a], group);
        for (size_t g = 0; g < lofte->agreements[a].n_groups; g++)
            buf_printf(&known, "%s%s", known.len ? ", " : "", lofte->agreements[a].groups[g].id);
        if (found && (!*out || agreement_holds(&lofte->agreements[a], date))) {
            *agreement = &lofte->agreements[a];
            *out = found;
        }
    }
    return *out ? 0 : err_set(err, LOFTE_ENOTFOUND, N_("there is no group \"{0}\"; there are: {1}"), group, known.data);
}

lofte_day silence_find(const struct lofte *lofte, const struct lofte_agreement *agreement,
                       const struct lofte_group *group, const struct paths *paths, struct arena *arena,
                       struct findings *out) {
    lofte_day last = LOFTE_NO_DAY, heard = LOFTE_NO_DAY;
    for (size_t i = 0; i < paths->n; i++) {
        const struct lofte_path *path = &paths->path[i];
        if (!str_equal(path->group, group->id) || path->date > lofte->as_of)
            continue;
        if (path->step[LOFTE_STEP_APPROVED].state == LOFTE_STEP_DONE)
            last = heard = path->date;
        else if (path->cancelled)
            heard = path->date;
    }
    const lofte_day overdue = minutes_overdue_from(group, heard, agreement->period.from);
    if (overdue == LOFTE_NO_DAY || overdue > lofte->as_of || overdue > agreement->period.to)
        return LOFTE_NO_DAY;
    const struct lofte_text text =
        last == LOFTE_NO_DAY ? text_make(arena, N_("{0}: no minutes from {1}; they were due by {2}"), agreement->id,
                                         group->id, DAY(overdue))
                             : text_make(arena, N_("{0}: no minutes from {1} since {2}; they were due by {3}"),
                                         agreement->id, group->id, DAY(last), DAY(overdue));
    finding_add(arena, out, LOFTE_WARNING, 0, NULL, text);
    return overdue;
}
