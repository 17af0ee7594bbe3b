/* SPDX-License-Identifier: MIT
 *
 * Imports: which revisions came together, and taking them back together.
 */
#include "base/days.h"
#include "store/field.h"
#include "store/snapshot.h"
#include "store/store.h"

/* A day in a column that may be empty. */
static lofte_day column_day(const struct stmt *stmt, int column) {
    return sqlite3_column_type(stmt->sql, column) == SQLITE_NULL ? LOFTE_NO_DAY : (lofte_day)stmt_int(stmt, column);
}

/* 1: there, with the day on which it was taken back. 0: not there. */
static int import_get(struct store *store, int64_t number, lofte_day *undone, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_GET);
    stmt_bind_int(&stmt, ":number", number);
    const int rc = stmt_step(&stmt, err);
    if (rc > 0)
        *undone = column_day(&stmt, 1);
    return rc;
}

static int import_standing(struct store *store, int64_t number, struct lofte_err *err) {
    lofte_day undone;
    const int rc = import_get(store, number, &undone, err);
    if (rc == 0)
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no import {0}; lofte imports lists them"), NUM(number));
    if (rc > 0 && undone != LOFTE_NO_DAY)
        return err_set(err, LOFTE_ENOTFOUND, N_("import {0} was taken back already, on {1}"), NUM(number), DAY(undone));
    return rc < 0 ? rc : 0;
}

static int import_insert(struct store *store, lofte_day day, int64_t *number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_INSERT);
    stmt_bind_int(&stmt, ":day", day);
    const int rc = stmt_run(&stmt, err);
    if (rc == 0)
        *number = sqlite3_last_insert_rowid(store->db);
    return rc;
}

int store_import_take(struct store *store, int64_t *number, lofte_day day, int64_t row, struct lofte_err *err) {
    int64_t import = *number;
    lofte_day undone = LOFTE_NO_DAY;
    int rc = import ? import_get(store, import, &undone, err) : import_insert(store, day, &import, err);
    if (rc < 0)
        return rc;
    if (*number && (rc == 0 || undone != LOFTE_NO_DAY))
        return err_set(err, LOFTE_EBUSY,
                       N_("import {0} was taken back while it was running; nothing more of it was stored"),
                       NUM(import));
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_TAKE);
    stmt_bind_int(&stmt, ":number", import);
    stmt_bind_int(&stmt, ":key", row);
    if ((rc = stmt_run(&stmt, err)) < 0)
        return rc;
    *number = import;
    return 0;
}

int store_import_drop(struct store *store, int64_t number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_DROP);
    stmt_bind_int(&stmt, ":number", number);
    return stmt_run(&stmt, err);
}

static int imports_list(struct store *store, struct arena *arena, struct lofte_imports *out, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_LIST);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        *ARENA_PUSH(arena, out->row, out->n, cap) = (struct lofte_import_row){
            .number = stmt_int(&stmt, 0),
            .day = (lofte_day)stmt_int(&stmt, 1),
            .undone = column_day(&stmt, 2),
            .n_files = (size_t)stmt_int(&stmt, 3),
            .n_meetings = (size_t)stmt_int(&stmt, 4),
            .dates = {column_day(&stmt, 5), column_day(&stmt, 6)},
        };
    return rc;
}

int store_imports(struct store *store, struct arena *arena, struct lofte_imports *out, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct lofte_imports imports = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 || (rc = imports_list(store, arena, &imports, err)) < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_UNNUMBERED);
    if ((rc = stmt_step(&stmt, err)) < 0)
        return rc;
    imports.n_unnumbered = (size_t)stmt_int(&stmt, 0);
    *out = imports;
    return 0;
}

int store_import_revisions(struct store *store, int64_t number, struct arena *arena, struct lofte_undone **out,
                           size_t *n, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 || (rc = import_standing(store, number, err)) < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_REVISIONS);
    stmt_bind_int(&stmt, ":number", number);
    struct lofte_undone *revisions = NULL;
    size_t used = 0, cap = 0;
    while ((rc = stmt_step(&stmt, err)) > 0)
        *ARENA_PUSH(arena, revisions, used, cap) = (struct lofte_undone){
            .meeting = stmt_text(&stmt, 0, arena),
            .file = stmt_text(&stmt, 3, arena),
            .revision = (int)stmt_int(&stmt, 1),
            .date = column_day(&stmt, 2),
            .left = sqlite3_column_type(stmt.sql, 4) == SQLITE_NULL ? -1 : (int)stmt_int(&stmt, 4),
            .approved = stmt_int(&stmt, 5) != 0,
        };
    if (rc < 0)
        return rc;
    *out = revisions;
    *n = used;
    return 0;
}

static int import_clear(struct store *store, int64_t number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_CLEAR);
    stmt_bind_int(&stmt, ":number", number);
    return stmt_run(&stmt, err);
}

/* Marked first: the mark counts what is about to go. */
int store_import_undo(struct store *store, int64_t number, lofte_day day, struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = import_standing(store, number, err)) < 0)
        return rc;
    {
        cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_IMPORT_MARK);
        stmt_bind_int(&stmt, ":number", number);
        stmt_bind_int(&stmt, ":day", day);
        rc = stmt_run(&stmt, err);
    }
    if (rc < 0 || (rc = import_clear(store, number, err)) < 0)
        return rc;
    return tx_commit(&tx, err);
}
