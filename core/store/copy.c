/* SPDX-License-Identifier: MIT
 *
 * Copying a whole database into another by SQLite's own means, and checking a copy.
 */
#include "base/text.h"
#include "store/seal.h"
#include "store/snapshot.h"
#include "store/stmt.h"
#include "store/store.h"

#include <string.h>

/* In one step: page by page a writer would make it start again. What fails is the disk of `to` more often than not;
 * damage is always that of `from`. */
int store_copy(struct store *from, struct store *to, struct lofte_err *err) {
    sqlite3_backup *backup = sqlite3_backup_init(to->db, "main", from->db, "main");
    if (!backup)
        return db_fail(to, sqlite3_extended_errcode(to->db), err);
    const int step = sqlite3_backup_step(backup, -1);
    const int rc = sqlite3_backup_finish(backup);
    if (step == SQLITE_DONE && rc == SQLITE_OK)
        return 0;
    const int failed = step != SQLITE_DONE ? step : rc, kind = failed & 0xFF;
    return db_fail(kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB ? from : to, failed, err);
}

/* SQLite says "ok" or what is wrong. */
static int check_integrity(struct store *store, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CHECK_INTEGRITY);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    const char *words = stmt_word(&stmt, 0);
    if (words && strcmp(words, "ok") == 0)
        return 0;
    return err_set(err, LOFTE_ESTORE,
                   N_("{0} is damaged ({1}); bring back a backup that is whole with: lofte restore BACKUP"),
                   store->path, words ? words : "?");
}

static int check_references(struct store *store, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CHECK_REFERENCES);
    const int rc = stmt_step(&stmt, err);
    if (rc <= 0)
        return rc;
    return err_set(err, LOFTE_ESTORE,
                   N_("{0} is damaged ({1}); bring back a backup that is whole with: lofte restore BACKUP"),
                   store->path, stmt_word(&stmt, 0));
}

static int check_seal(struct store *store, int64_t row, const char *seal, struct arena *arena,
                      struct store_check *check, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    struct lofte_meeting meeting;
    const int rc = store_meeting_get(store, row, scratch, &meeting, err);
    if (rc < 0)
        return rc;
    check->n_revisions++;
    if (!str_equal(seal_make(&meeting, scratch), seal) && check->n_broken++ == 0)
        check->broken = arena_strdup(arena, meeting.id);
    return 0;
}

int store_check(struct store *store, struct arena *arena, struct store_check *out, struct lofte_err *err) {
    cleanup_(snapshot_finish) struct snapshot snapshot = {0};
    struct store_check check = {0};
    int rc;
    if ((rc = snapshot_begin(&snapshot, store, err)) < 0 || (rc = check_integrity(store, err)) < 0 ||
        (rc = check_references(store, err)) < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_CHECK_SEALS);
    while ((rc = stmt_step(&stmt, err)) > 0) {
        check.n_weeded += stmt_int(&stmt, 2) != 0;
        if ((rc = check_seal(store, stmt_int(&stmt, 0), stmt_word(&stmt, 1), arena, &check, err)) < 0)
            return rc;
    }
    if (rc < 0)
        return rc;
    *out = check;
    return 0;
}
