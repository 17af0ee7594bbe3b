/* SPDX-License-Identifier: MIT
 *
 * Migrations, by user_version. What is asked before the database is known to be ours stands here as text.
 */
#include "store/migrate.h"
#include "base/cleanup.h"
#include "store/site.h"
#include "store/tx.h"

/* In one statement, so that another process's migration is seen whole or not at all. */
static const char whose[] = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                            "FROM pragma_application_id, pragma_user_version";

static int whose_is_it(struct store *store, int64_t answer[3], struct lofte_err *err) {
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, whose, -1, &stmt, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    const int failed = rc == SQLITE_ROW ? 0 : db_fail(store, rc, err);
    for (int i = 0; !failed && i < 3; i++)
        answer[i] = sqlite3_column_int64(stmt, i);
    (void)sqlite3_finalize(stmt);
    return failed;
}

int version_get(struct store *store, int64_t *version, struct lofte_err *err) {
    int64_t answer[3];
    const int rc = whose_is_it(store, answer, err);
    if (rc < 0)
        return rc;
    const int64_t application = answer[0], user = answer[1], tables = answer[2];
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
