/* SPDX-License-Identifier: MIT
 *
 * The minutes that are here, those that should be and are not, what was read from them, and the plugins that read.
 */
#include "base/days.h"
#include "engine/decisions.h"
#include "engine/path.h"
#include "store/weed.h"

#include <stdlib.h>

/* Statements of the agreements at hand: one whose folder is gone has no say any more. `meeting` NULL: of all. */
static int statements_read(struct lofte *lofte, const struct decisions *decisions, const char *meeting,
                           struct arena *arena, struct lofte_statements *out, struct lofte_err *err) {
    const struct store_view view = lofte_view(lofte);
    struct lofte_statements all;
    const int rc = store_statements(lofte->store, &view, NULL, meeting, arena, &all.statement, &all.n, err);
    if (rc < 0)
        return rc;
    decisions_apply(decisions, all.statement, all.n, arena);
    size_t kept = 0;
    for (size_t i = 0; i < all.n; i++)
        for (size_t a = 0; a < lofte->n_agreements; a++)
            if (str_equal(all.statement[i].agreement, lofte->agreements[a].id)) {
                all.statement[kept++] = all.statement[i];
                break;
            }
    *out = (struct lofte_statements){.statement = all.statement, .n = kept};
    return 0;
}

int lofte_links(struct lofte *lofte, const char *meeting, struct arena *arena, struct lofte_statements *out,
                struct lofte_err *err) {
    if (meeting) {
        const struct store_view view = lofte_view(lofte);
        struct lofte_meeting *revisions;
        int64_t *rows;
        size_t n;
        const int rc = store_meeting_history(lofte->store, meeting, &view, arena, &revisions, &rows, &n, err);
        if (rc < 0)
            return rc;
        if (n == 0)
            return err_set(err, LOFTE_ENOTFOUND, N_("there is no meeting \"{0}\""), meeting);
    }
    struct decisions decisions;
    int rc = decisions_read(lofte, arena, &decisions, err);
    if (rc == 0)
        rc = statements_read(lofte, &decisions, meeting, arena, out, err);
    for (size_t i = 0; rc == 0 && i < out->n; i++) {
        struct lofte_decision key;
        statement_identify(out->statement, i, arena, &key);
        out->statement[i].id = key.statement;
    }
    return rc;
}

/* How much was read of each item: one that says something and of which nothing was read wants a look. */
static const size_t *items_count(const struct lofte_meeting *meeting, const struct lofte_statements *statements,
                                 struct arena *arena) {
    size_t *counts = meeting->n_items ? ARENA_ARRAY(arena, size_t, meeting->n_items) : NULL;
    for (size_t i = 0; i < meeting->n_items; i++)
        for (size_t k = 0; k < statements->n; k++)
            counts[i] += str_equal(meeting->items[i].number, statements->statement[k].item);
    return counts;
}

/* Of items of which nothing was read: what looks as if it told of an activity. */
static const char *const *items_resemble(struct lofte *lofte, const struct lofte_meeting_row *row,
                                         struct arena *arena) {
    const struct lofte_meeting *meeting = row->meeting;
    const char **likeness = ARENA_ARRAY(arena, const char *, meeting->n_items + 1);
    for (size_t i = 0; i < meeting->n_items; i++)
        for (size_t a = 0; a < lofte->n_agreements && !row->item_statements[i] && !likeness[i]; a++)
            if (agreement_covers(&lofte->agreements[a], meeting))
                likeness[i] = reader_likeness(agreement_reader(lofte, a), meeting->date, &meeting->items[i], arena);
    return likeness;
}

static int rows_fill(struct lofte *lofte, struct lofte_meeting *meetings, const int64_t *rows, struct arena *arena,
                     struct lofte_meetings *out, struct lofte_err *err) {
    struct decisions decisions;
    int rc = decisions_read(lofte, arena, &decisions, err);
    for (size_t i = 0; rc == 0 && i < out->n; i++) {
        struct lofte_meeting_row *row = &out->row[i];
        struct lofte_finding *findings;
        struct lofte_statements statements;
        row->meeting = &meetings[i];
        rc = store_findings(lofte->store, rows[i], arena, &findings, &row->n_findings, err);
        if (rc < 0)
            return rc;
        row->findings = findings;
        if (!meetings[i].in_force)
            continue;
        rc = statements_read(lofte, &decisions, meetings[i].id, arena, &statements, err);
        if (rc < 0)
            return rc;
        row->n_statements = statements.n;
        row->item_statements = items_count(&meetings[i], &statements, arena);
        if (row->item_statements)
            row->item_likeness = items_resemble(lofte, row, arena);
        for (size_t k = 0; k < statements.n; k++)
            row->n_review += statements.statement[k].state == LOFTE_REVIEW;
    }
    return rc;
}

/* Groups that have fallen silent, and meetings that were called and left no minutes. */
void missing_collect(const struct lofte *lofte, const struct paths *paths, struct arena *arena, struct findings *out) {
    for (size_t a = 0; a < lofte->n_agreements; a++)
        for (size_t g = 0; g < lofte->agreements[a].n_groups; g++)
            silence_find(lofte, &lofte->agreements[a], &lofte->agreements[a].groups[g], paths, arena, out);
    for (size_t i = 0; i < paths->n; i++) {
        const struct lofte_path *path = &paths->path[i];
        if (path->step[LOFTE_STEP_DRAFT].state == LOFTE_STEP_OVERDUE)
            finding_add(arena, out, LOFTE_WARNING, 0, NULL,
                        text_make(arena,
                                  N_("{0}: the meeting of {1} on {2} was called and left no minutes; they were due by "
                                     "{3}. If it was not held: lofte meetings cancel {1} {2}"),
                                  path->agreement, path->group, DAY(path->date),
                                  DAY(path->step[LOFTE_STEP_DRAFT].due)));
    }
}

static int order_weeded(const void *a, const void *b) {
    const struct lofte_weeded *x = a, *y = b;
    const int by = str_order(x->meeting, y->meeting);
    return by ? by : (x->revision > y->revision) - (x->revision < y->revision);
}

/* The path of each row's meeting, and since when its text is gone. */
static int rows_place(struct lofte *lofte, const struct paths *paths, struct arena *arena, struct lofte_meetings *out,
                      struct lofte_err *err) {
    struct lofte_weeded *weeded;
    size_t n;
    const int rc = store_weedings(lofte->store, arena, &weeded, &n, err);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < out->n; i++) {
        struct lofte_meeting_row *row = &out->row[i];
        row->path = row->meeting->in_force ? path_find(paths, row->meeting->group, row->meeting->date) : NULL;
        const struct lofte_weeded key = {.meeting = row->meeting->id, .revision = row->meeting->revision};
        const struct lofte_weeded *found = n ? bsearch(&key, weeded, n, sizeof key, order_weeded) : NULL;
        row->weeded = found ? found->day : LOFTE_NO_DAY;
    }
    return 0;
}

int lofte_meetings(struct lofte *lofte, const char *id, bool history, struct arena *arena, struct lofte_meetings *out,
                   struct lofte_err *err) {
    const struct store_view view = lofte_view(lofte);
    struct lofte_meetings answer = {0};
    struct findings missing = {0};
    struct lofte_meeting *meetings;
    int64_t *rows;
    int rc = id ? store_meeting_history(lofte->store, id, &view, arena, &meetings, &rows, &answer.n, err)
                : store_meetings(lofte->store, &view, false, arena, &meetings, &rows, &answer.n, err);
    if (rc < 0)
        return rc;
    if (id && answer.n == 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no meeting \"{0}\""), id);
    if (id && !history)
        answer.n = 1; /* the highest revision comes first */
    answer.row = ARENA_ARRAY(arena, struct lofte_meeting_row, answer.n);
    struct paths paths;
    if ((rc = paths_read(lofte, arena, &paths, err)) < 0 ||
        (rc = rows_fill(lofte, meetings, rows, arena, &answer, err)) < 0 ||
        (rc = rows_place(lofte, &paths, arena, &answer, err)) < 0)
        return rc;
    if (!id)
        missing_collect(lofte, &paths, arena, &missing);
    answer.path = paths.path;
    answer.n_paths = paths.n;
    answer.missing = missing.finding;
    answer.n_missing = missing.n;
    *out = answer;
    return 0;
}

int lofte_plugins(struct lofte *lofte, const struct lofte_agreement **out, size_t *n, struct lofte_err *err) {
    (void)err;
    *out = lofte->agreements;
    *n = lofte->n_agreements;
    return 0;
}
