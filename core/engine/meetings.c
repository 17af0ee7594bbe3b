/* SPDX-License-Identifier: MIT
 *
 * The minutes that are here, those that should be and are not, what was read from them, and the plugins that read.
 */
#include "base/days.h"
#include "engine/decisions.h"
#include "model/calendar.h"

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
        for (size_t k = 0; k < statements.n; k++)
            row->n_review += statements.statement[k].state == LOFTE_REVIEW;
    }
    return rc;
}

void missing_collect(const struct lofte *lofte, const struct lofte_agreement *agreement,
                     const struct lofte_meeting *meetings, size_t n, struct arena *arena, struct findings *out) {
    for (size_t g = 0; g < agreement->n_groups; g++) {
        const struct lofte_group *group = &agreement->groups[g];
        lofte_day last = LOFTE_NO_DAY;
        for (size_t i = 0; i < n; i++)
            if (agreement_covers(agreement, &meetings[i]) && meetings[i].kind == LOFTE_MINUTES &&
                meetings[i].status == LOFTE_APPROVED && str_equal(meetings[i].group, group->id))
                last = meetings[i].date;
        const lofte_day overdue = minutes_overdue_from(group, last, agreement->period.from);
        if (overdue > lofte->as_of || overdue > agreement->period.to)
            continue;
        const struct lofte_text text =
            last == LOFTE_NO_DAY ? text_make(arena, N_("{0}: no minutes from {1}; they were due by {2}"), agreement->id,
                                             group->id, DAY(overdue))
                                 : text_make(arena, N_("{0}: no minutes from {1} since {2}; they were due by {3}"),
                                             agreement->id, group->id, DAY(last), DAY(overdue));
        finding_add(arena, out, LOFTE_WARNING, 0, NULL, text);
    }
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
    for (size_t a = 0; !id && a < lofte->n_agreements; a++)
        missing_collect(lofte, &lofte->agreements[a], meetings, answer.n, arena, &missing);
    rc = rows_fill(lofte, meetings, rows, arena, &answer, err);
    if (rc < 0)
        return rc;
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
