/* SPDX-License-Identifier: MIT
 *
 * The imports of a workspace, and taking one back.
 *
 * What was taken back was never known: a view as known on a day between the import and its undo does not show it
 * either. Such a view answers "what could we have told by then from what we stand by now"; minutes that were taken back
 * as a mistake are not stood by, and keeping them for old views would keep in the database what somebody wanted gone.
 */
#include "engine/changes.h"
#include "engine/engine.h"

int lofte_imports(struct lofte *lofte, struct arena *arena, struct lofte_imports *out, struct lofte_err *err) {
    return store_imports(lofte->store, arena, out, err);
}

static int undo_note(struct lofte *lofte, const struct lofte_undo_report *report, struct arena *arena,
                     struct lofte_err *err) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < report->n_revisions; i++) {
        const struct lofte_undone *undone = &report->revisions[i];
        rc = journal_note(lofte, "undo", undone->meeting,
                          arena_printf(arena, "%srevision %d, import %lld", undone->approved ? "approved, " : "",
                                       undone->revision, (long long)report->import),
                          undone->left < 0 ? NULL : arena_printf(arena, "revision %d", undone->left), err);
    }
    return rc;
}

/* The standings alone, as far as a comparison of counts reads them: ten years of statements are not kept twice. */
static int look(struct lofte *lofte, struct arena *arena, struct lofte_status *out, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    struct lofte_status status;
    const int rc = lofte_status(lofte, scratch, &status, err);
    if (rc < 0)
        return rc;
    struct lofte_standing *standings = ARENA_ARRAY(arena, struct lofte_standing, status.n_standings);
    for (size_t i = 0; i < status.n_standings; i++)
        standings[i] = (struct lofte_standing){.agreement = status.standings[i].agreement,
                                               .pledge = status.standings[i].pledge,
                                               .activity = status.standings[i].activity,
                                               .counted = status.standings[i].counted};
    *out = (struct lofte_status){.standings = standings, .n_standings = status.n_standings};
    return 0;
}

int lofte_undo(struct lofte *lofte, int64_t number, bool dry_run, struct arena *arena, struct lofte_undo_report *out,
               struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    struct lofte_undo_report report = {.import = number};
    struct lofte_status before, after;
    struct changes changes;
    int rc;
    if ((rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = store_import_revisions(lofte->store, number, arena, &report.revisions, &report.n_revisions, err)) < 0 ||
        (rc = look(lofte, arena, &before, err)) < 0 ||
        (rc = store_import_undo(lofte->store, number, lofte->as_of, err)) < 0 ||
        (rc = look(lofte, arena, &after, err)) < 0)
        return rc;
    changes_collect(&before, &after, arena, &changes);
    report.changes = changes.change;
    report.n_changes = changes.n;
    if ((rc = undo_note(lofte, &report, arena, err)) < 0)
        return rc;
    if (!dry_run && (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *out = report;
    return 0;
}
