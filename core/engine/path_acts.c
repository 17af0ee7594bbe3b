/* SPDX-License-Identifier: MIT
 *
 * What a person says of a meeting: its draft is approved, it was not held.
 */
#include "base/days.h"
#include "engine/engine.h"
#include "engine/path.h"
#include "store/path.h"

/* What was approved on any day is: a view of what was known earlier approves nothing twice. */
static int draft_find(struct lofte *lofte, const char *id, struct arena *arena, struct lofte_approval *out,
                      struct lofte_err *err) {
    const struct store_view view = {.as_of = lofte->as_of, .as_known = LOFTE_NO_DAY};
    struct lofte_meeting *revisions;
    int64_t *rows;
    size_t n;
    const int rc = store_meeting_history(lofte->store, id, &view, arena, &revisions, &rows, &n, err);
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        if (!revisions[i].in_force)
            continue;
        if (revisions[i].kind == LOFTE_CALL)
            return err_set(err, LOFTE_EUSAGE, N_("of {0} there is only the call; minutes can be approved"), id);
        if (revisions[i].status == LOFTE_APPROVED)
            return err_set(err, LOFTE_EUSAGE, N_("the minutes of {0} are approved already"), id);
        *out = (struct lofte_approval){.meeting = revisions[i].id,
                                       .revision = revisions[i].revision,
                                       .digest = revisions[i].digest,
                                       .day = lofte->as_of};
        return 0;
    }
    return err_set(err, LOFTE_ENOTFOUND, N_("there is no meeting \"{0}\""), id);
}

int lofte_approve(struct lofte *lofte, const char *id, const char *who, struct arena *arena, struct lofte_approval *out,
                  struct lofte_err *err) {
    struct lofte_approval approval;
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = words_check(who, WHO_BYTES, lofte->as_of, err)) < 0 || (rc = tx_begin(&tx, lofte->store, err)) < 0 ||
        (rc = draft_find(lofte, id, arena, &approval, err)) < 0)
        return rc;
    approval.who = who;
    if ((rc = store_approval_put(lofte->store, &approval, err)) < 0 ||
        (rc = journal_note(lofte, "approve", id, arena_printf(arena, "draft, revision %d", approval.revision),
                           arena_printf(arena, "approved, revision %d", approval.revision), err)) < 0 ||
        (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *out = approval;
    return 0;
}

int lofte_cancel(struct lofte *lofte, const char *group, lofte_day date, const char *who, const char *reason,
                 struct arena *arena, struct lofte_cancellation *out, struct lofte_err *err) {
    const struct lofte_agreement *agreement;
    const struct lofte_group *found;
    struct paths paths;
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = words_check(who, WHO_BYTES, lofte->as_of, err)) < 0 ||
        (rc = words_check(reason, NOTE_BYTES, lofte->as_of, err)) < 0 ||
        (rc = group_find(lofte, group, date, arena, &agreement, &found, err)) < 0 ||
        (rc = tx_begin(&tx, lofte->store, err)) < 0 || (rc = paths_read(lofte, arena, &paths, err)) < 0)
        return rc;
    const struct lofte_path *path = path_find(&paths, group, date);
    if (path && path->cancelled)
        return err_set(err, LOFTE_EUSAGE, N_("{0} {1} was said to be cancelled already, by {2}"), group, DAY(date),
                       path->cancelled->who);
    if (path && path->step[LOFTE_STEP_DRAFT].state == LOFTE_STEP_DONE)
        return err_set(err, LOFTE_EUSAGE, N_("the minutes of {0} {1} are here ({2}), so it was held"), group, DAY(date),
                       path->meeting);
    const struct lofte_cancellation cancellation = {.municipality = agreement->municipality,
                                                    .group = found->id,
                                                    .date = date,
                                                    .day = lofte->as_of,
                                                    .who = who,
                                                    .reason = reason};
    if ((rc = store_cancellation_put(lofte->store, &cancellation, err)) < 0 ||
        (rc = journal_note(lofte, "cancel", arena_printf(arena, "%s %s", group, DAY(date)), path ? "called" : NULL,
                           "cancelled", err)) < 0 ||
        (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *out = cancellation;
    return 0;
}
