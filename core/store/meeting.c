/* SPDX-License-Identifier: MIT
 *
 * Revisions: putting one in, and answering which are in force in a view.
 */
#include "store/meeting.h"
#include "base/text.h"
#include "model/names.h"
#include "store/field.h"
#include "store/item.h"
#include "store/seal.h"
#include "store/snapshot.h"
#include "store/store.h"

#include <assert.h>

FIELD_NAMES(meeting_kind, enum lofte_meeting_kind);
FIELD_NAMES(meeting_status, enum lofte_meeting_status);

static const struct field meeting_fields[] = {
    FIELD(TEXT, lofte_meeting, id, "meeting"),
    FIELD(INT, lofte_meeting, revision, "revision"),
    FIELD(TEXT, lofte_meeting, municipality, "municipality"),
    FIELD(TEXT, lofte_meeting, group, "group_id"),
    FIELD(DAY, lofte_meeting, date, "date"),
    FIELD_OF(&meeting_kind_names, lofte_meeting, kind, "kind"),
    FIELD_OF(&meeting_status_names, lofte_meeting, status, "status"),
    FIELD(DAY, lofte_meeting, imported, "imported"),
    FIELD(TEXT, lofte_meeting, name, "name"),
    FIELD(TEXT, lofte_meeting, start, "starts"),
    FIELD(TEXT, lofte_meeting, end, "ends"),
    FIELD(TEXT, lofte_meeting, place, "place"),
    FIELD(TEXT, lofte_meeting, file, "file"),
    FIELD(TEXT, lofte_meeting, digest, "digest"),
};

/* 1: stored already, with its row and whether its bytes are the same. 0: not there. */
static int revision_find(struct store *store, const struct lofte_meeting *meeting, int64_t *row, bool *same,
                         struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_FIND);
    stmt_bind_text(&stmt, ":meeting", meeting->id);
    stmt_bind_int(&stmt, ":revision", meeting->revision);
    const int rc = stmt_step(&stmt, err);
    if (rc > 0) {
        *row = stmt_int(&stmt, 0);
        *same = str_equal(stmt_word(&stmt, 1), meeting->digest);
    }
    return rc;
}

static int compare_with_highest(struct store *store, const struct lofte_meeting *meeting, enum store_put *outcome,
                                struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_HIGHEST);
    stmt_bind_text(&stmt, ":meeting", meeting->id);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    if (sqlite3_column_type(stmt.sql, 0) == SQLITE_NULL)
        *outcome = STORE_PUT_NEW;
    else
        *outcome = meeting->revision > stmt_int(&stmt, 0) ? STORE_PUT_REVISED : STORE_PUT_OLDER;
    return 0;
}

static int revision_insert(struct store *store, const struct lofte_meeting *meeting, int64_t *row,
                           struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_INSERT);
    fields_bind(&stmt, FIELDS(meeting_fields), meeting);
    stmt_bind_text(&stmt, ":seal", seal_make(meeting, arena));
    int rc = stmt_run(&stmt, err);
    if (rc < 0)
        return rc;
    *row = sqlite3_last_insert_rowid(store->db);
    if ((rc = people_put(store, *row, meeting, err)) < 0)
        return rc;
    return items_put(store, *row, meeting, err);
}

int store_meeting_put(struct store *store, const struct lofte_meeting *meeting, enum store_put *outcome, int64_t *row,
                      struct lofte_err *err) {
    assert(meeting->digest && meeting->imported != LOFTE_NO_DAY);
    cleanup_(tx_cleanup) struct tx tx = {0};
    int64_t key;
    bool same;
    enum store_put found;
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = revision_find(store, meeting, &key, &same, err)) < 0)
        return rc;
    if (rc > 0) {
        *outcome = same ? STORE_PUT_SAME : STORE_PUT_CLASH;
        *row = key;
        return 0;
    }
    if ((rc = compare_with_highest(store, meeting, &found, err)) < 0 ||
        (rc = revision_insert(store, meeting, &key, err)) < 0 || (rc = tx_commit(&tx, err)) < 0)
        return rc;
    *outcome = found;
    *row = key;
    return 0;
}

int store_meeting_delete(struct store *store, int64_t row, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_DELETE);
    stmt_bind_int(&stmt, ":key", row);
    return stmt_run(&stmt, err);
}

static int revision_get(struct store *store, int64_t row, const struct store_view *view, struct arena *arena,
                        struct lofte_meeting *meeting, struct lofte_err *err) {
    const struct fields fields = FIELDS(meeting_fields);
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_GET);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_end(&stmt, ":as_of", view->as_of);
    stmt_bind_end(&stmt, ":as_known", view->as_known);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    if (rc == 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("there are no such minutes in {0}"), store->path);
    meeting->in_force = stmt_int(&stmt, (int)fields.n) != 0;
    return fields_read(&stmt, fields, arena, meeting, err);
}

/* One revision as it stands in the view. */
static int meeting_get(struct store *store, int64_t row, const struct store_view *view, bool items, struct arena *arena,
                       struct lofte_meeting *out, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct lofte_meeting meeting = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 ||
        (rc = revision_get(store, row, view, arena, &meeting, err)) < 0 ||
        (rc = people_get(store, row, arena, &meeting, err)) < 0 ||
        (items && (rc = items_get(store, row, arena, &meeting, err)) < 0))
        return rc;
    *out = meeting;
    return 0;
}

static int meetings_get(struct store *store, const struct keys *keys, const struct store_view *view, bool items,
                        struct arena *arena, struct lofte_meeting **out, struct lofte_err *err) {
    struct lofte_meeting *meetings = ARENA_ARRAY(arena, struct lofte_meeting, keys->n);
    for (size_t i = 0; i < keys->n; i++) {
        const int rc = meeting_get(store, keys->key[i], view, items, arena, &meetings[i], err);
        if (rc < 0)
            return rc;
    }
    *out = meetings;
    return 0;
}

/* What judging needs of them stands first in the table. */
enum { BRIEF_FIELDS = 8 };

/* All in one walk; people and items, which few callers ask for, are fetched a revision at a time. */
static int meetings_in_force(struct store *store, const struct store_view *view, bool brief, struct arena *arena,
                             struct lofte_meeting **out, struct keys *keys, struct lofte_err *err) {
    const struct fields all = FIELDS(meeting_fields), fields = {all.field, brief ? BRIEF_FIELDS : all.n};
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_IN_FORCE);
    stmt_bind_end(&stmt, ":as_of", view->as_of);
    stmt_bind_end(&stmt, ":as_known", view->as_known);
    struct lofte_meeting *meetings = NULL;
    size_t n = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_meeting *meeting = ARENA_PUSH(arena, meetings, n, cap);
        if ((rc = fields_read(&stmt, fields, arena, meeting, err)) < 0)
            return rc;
        meeting->in_force = true;
        *ARENA_PUSH(arena, keys->key, keys->n, keys->cap) = stmt_int(&stmt, (int)all.n);
    }
    *out = meetings;
    return rc;
}

int meetings_brief(struct store *store, const struct store_view *view, struct arena *arena, struct lofte_meeting **out,
                   struct keys *keys, struct lofte_err *err) {
    return meetings_in_force(store, view, true, arena, out, keys, err);
}

int store_meetings(struct store *store, const struct store_view *view, bool items, struct arena *arena,
                   struct lofte_meeting **out, int64_t **rows, size_t *n, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct lofte_meeting *meetings;
    struct keys keys = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 ||
        (rc = meetings_in_force(store, view, false, arena, &meetings, &keys, err)) < 0)
        return rc;
    for (size_t i = 0; items && i < keys.n; i++)
        if ((rc = people_get(store, keys.key[i], arena, &meetings[i], err)) < 0 ||
            (rc = items_get(store, keys.key[i], arena, &meetings[i], err)) < 0)
            return rc;
    *out = meetings;
    *rows = keys.key;
    *n = keys.n;
    return 0;
}

static int keys_of_meeting(struct store *store, const char *id, struct arena *arena, struct keys *keys,
                           struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_HISTORY);
    stmt_bind_text(&stmt, ":meeting", id);
    return stmt_keys(&stmt, arena, keys, err);
}

int store_meeting_history(struct store *store, const char *id, const struct store_view *view, struct arena *arena,
                          struct lofte_meeting **out, int64_t **rows, size_t *n, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct keys keys = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 || (rc = keys_of_meeting(store, id, arena, &keys, err)) < 0 ||
        (rc = meetings_get(store, &keys, view, true, arena, out, err)) < 0)
        return rc;
    *rows = keys.key;
    *n = keys.n;
    return 0;
}

int store_meeting_get(struct store *store, int64_t row, struct arena *arena, struct lofte_meeting *out,
                      struct lofte_err *err) {
    const struct store_view all = {.as_of = LOFTE_NO_DAY, .as_known = LOFTE_NO_DAY};
    return meeting_get(store, row, &all, true, arena, out, err);
}
