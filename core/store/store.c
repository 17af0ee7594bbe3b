/* SPDX-License-Identifier: MIT
 *
 * Opening and closing the database: settings, whose it is, migrations.
 */
#include "store/store.h"
#include "base/file.h"
#include "store/db.h"
#include "store/migrate.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

/* Asked before it is known whose database it is: nothing here writes. */
static const char *const settings[] = {
    "PRAGMA foreign_keys = ON",    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON", "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",   "PRAGMA temp_store = MEMORY", /* no minutes outside the workspace */
};

/* Switches of the connection. Our schema has no triggers and no views: one that has them is not ours. */
static const struct {
    int op, on;
} switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

static int wait_for_turn(void *unused, int tries) {
    (void)unused;
    (void)usleep(DB_POLL_MS * 1000);
    return tries < DB_BUSY_MS / DB_POLL_MS;
}

static int set_up(struct store *store, struct lofte_err *err) {
    (void)sqlite3_extended_result_codes(store->db, 1);
    (void)sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 0);
    int rc = sqlite3_busy_handler(store->db, wait_for_turn, NULL);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof switches / sizeof switches[0]; i++)
        rc = sqlite3_db_config(store->db, switches[i].op, switches[i].on, NULL);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof settings / sizeof settings[0]; i++)
        rc = sqlite3_exec(store->db, settings[i], NULL, NULL, NULL);
    return rc == SQLITE_OK ? 0 : db_fail(store, rc, err);
}

/* Brings a database back that somebody left in WAL. */
static int set_journal(struct store *store, struct lofte_err *err) {
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, "PRAGMA journal_mode = TRUNCATE", -1, &stmt, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    const char *mode = rc == SQLITE_ROW ? (const char *)sqlite3_column_text(stmt, 0) : NULL;
    int failed = 0;
    if (!mode)
        failed = db_fail(store, rc, err);
    else if (strcmp(mode, "truncate") != 0 && strcmp(mode, "memory") != 0)
        failed = err_set(err, LOFTE_ESTORE, N_("{0} is in journal mode '{1}', which another program set and holds"),
                         store->path, mode);
    (void)sqlite3_finalize(stmt);
    return failed;
}

int store_open(const char *path, bool create, struct store **out, struct lofte_err *err) {
    assert(path && *path);
    if (!create && strcmp(path, ":memory:") != 0 && !path_is_there(path))
        return err_set(err, LOFTE_ENOTFOUND, N_("there is no database {0}"), path);
    cleanup_(store_cleanup) struct store *store = calloc(1, sizeof *store);
    if (!store || !(store->path = strdup(path)))
        arena_exhausted();
    const int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    int rc = sqlite3_open_v2(path, &store->db, flags, NULL);
    if (rc != SQLITE_OK)
        return db_fail(store, rc, err);
    if ((rc = set_up(store, err)) < 0 || (rc = migrate(store, err)) < 0 || (rc = set_journal(store, err)) < 0)
        return rc;
    *out = steal(&store);
    return 0;
}

void store_close(struct store *store) {
    if (!store)
        return;
    for (size_t i = 0; i < STMT_COUNT; i++)
        (void)sqlite3_finalize(store->stmt[i]);
    (void)sqlite3_close(store->db);
    free(store->path);
    free(store);
}
