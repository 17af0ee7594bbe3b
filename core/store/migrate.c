/* SPDX-License-Identifier: MIT
 *
 * Migrations, by user_version. Pragmas stand here as text because they are asked before anything can be prepared.
 */
#include "store/migrate.h"
#include "base/cleanup.h"
#include "store/tx.h"

enum { APPLICATION_ID = 0x6C6F6674 }; /* "loft", as migration 001 sets it */

static int ask(struct store *store, const char *sql, int64_t *out, struct lofte_err *err) {
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    const int failed = rc == SQLITE_ROW ? 0 : db_fail(store, rc, err);
    if (!failed)
        *out = sqlite3_column_int64(stmt, 0);
    (void)sqlite3_finalize(stmt);
    return failed;
}

/* The version of a database that is ours, or 0 for an empty one. */
static int version_get(struct store *store, int64_t *version, struct lofte_err *err) {
    int64_t application, user, tables;
    int rc;
    if ((rc = ask(store, "PRAGMA application_id", &application, err)) < 0 ||
        (rc = ask(store, "PRAGMA user_version", &user, err)) < 0 ||
        (rc = ask(store, "SELECT count(*) FROM sqlite_schema", &tables, err)) < 0)
        return rc;
    const bool empty = application == 0 && user == 0 && tables == 0;
    if (!empty && (application != APPLICATION_ID || user < 1))
        return err_set(err, LOFTE_ESTORE, N_("{0} is not a database of lofte; nothing was changed in it"), store->path);
    if (user > MIGRATIONS)
        return err_set(err, LOFTE_ESTORE,
                       N_("{0} was written by a newer lofte: it has version {1}, and this program knows versions up to "
                          "{2}; install the newer program"),
                       store->path, NUM(user), NUM(MIGRATIONS));
    *version = user;
    return 0;
}

static int migrate_one(struct store *store, struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int64_t version;
    int rc;
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = version_get(store, &version, err)) < 0)
        return rc;
    if (version == MIGRATIONS)
        return 0; /* the other process was faster */
    rc = sqlite3_exec(store->db, migration_texts[version], NULL, NULL, NULL);
    return rc == SQLITE_OK ? tx_commit(&tx, err) : db_fail(store, rc, err);
}

int migrate(struct store *store, struct lofte_err *err) {
    int64_t version;
    int rc;
    while ((rc = version_get(store, &version, err)) == 0 && version < MIGRATIONS)
        if ((rc = migrate_one(store, err)) < 0)
            return rc;
    return rc;
}
