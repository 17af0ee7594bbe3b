/* SPDX-License-Identifier: MIT
 *
 * Opening and closing the database: its place, settings, whose it is, migrations.
 */
#include "store/store.h"
#include "base/file.h"
#include "store/db.h"
#include "store/migrate.h"
#include "store/site.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

/* Asked before it is known whose database it is: nothing here writes. */
static const char *const settings[] = {
    "PRAGMA foreign_keys = ON",    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON", "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",   "PRAGMA temp_store = MEMORY", /* no minutes outside the workspace */
    "PRAGMA cache_size = -8000",                                 /* kB: a whole batch of an import */
};

/* Switches of the connection. Our schema has no triggers and no views: one that has them is not ours. */
static const struct {
    int op, on;
} switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},      {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},          {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}, /* what is not ours is left as it is */
};

/* No more than our own statements and rows need: a damaged or foreign file gets no room to do harm. */
static const struct {
    int id, most;
} limits[] = {
    {SQLITE_LIMIT_ATTACHED, 0},       {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024}, {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},       {SQLITE_LIMIT_EXPR_DEPTH, 50},           {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},  {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100}, {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10}, /* cascades count as triggers */
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

static int wait_for_turn(void *unused, int tries) {
    (void)unused;
    (void)usleep(DB_POLL_MS * 1000);
    return tries < DB_BUSY_MS / DB_POLL_MS;
}

static int set_up(struct store *store, struct lofte_err *err) {
    (void)sqlite3_extended_result_codes(store->db, 1);
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        (void)sqlite3_limit(store->db, limits[i].id, limits[i].most);
    int rc = sqlite3_busy_handler(store->db, wait_for_turn, NULL);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof switches / sizeof switches[0]; i++)
        rc = sqlite3_db_config(store->db, switches[i].op, switches[i].on, NULL);
    for (size_t i = 0; rc == SQLITE_OK && i < sizeof settings / sizeof settings[0]; i++)
        rc = sqlite3_exec(store->db, settings[i], NULL, NULL, NULL);
    return rc == SQLITE_OK ? 0 : db_fail(store, rc, err);
}

/* Never WAL (see sqlite_wal_bug): the mode that was set, or why not. */
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
        failed = err_set(err, LOFTE_EBUSY, N_("{0} is in journal mode '{1}', which another program set and holds"),
                         store->path, mode);
    (void)sqlite3_finalize(stmt);
    return failed;
}

/* Brings back a database that another program switched to WAL. Under an exclusive lock from the first look on, so that
 * nobody writes or checkpoints beside us, which is what SQLite's bug needs. */
static int leave_wal(struct store *store, struct lofte_err *err) {
    (void)sqlite3_busy_timeout(store->db, DB_WAL_MS);
    int rc = sqlite3_exec(store->db, "PRAGMA locking_mode = EXCLUSIVE", NULL, NULL, NULL);
    int64_t version;
    if (rc != SQLITE_OK)
        return db_fail(store, rc, err);
    if ((rc = version_get(store, &version, err)) < 0 || (rc = set_journal(store, err)) < 0)
        return rc == LOFTE_EBUSY
                   ? err_set(
                         err, LOFTE_EBUSY,
                         N_("{0} was switched to WAL mode by another program, which has it open; close that program "
                            "and try again"),
                         store->path)
                   : rc;
    rc = sqlite3_exec(store->db, "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_busy_handler(store->db, wait_for_turn, NULL);
    return rc == SQLITE_OK ? 0 : db_fail(store, rc, err);
}

static int open_raw(const char *path, int flags, struct store **out, struct lofte_err *err) {
    cleanup_(store_cleanup) struct store *store = calloc(1, sizeof *store);
    if (!store || !(store->path = strdup(path)))
        arena_exhausted();
    /* one thread has the connection, so it needs no locks; SQLite's account of its memory, which nobody asks, would
     * need one at each allocation. Once SQLite is in use the account stays as it is, which is as well. */
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int rc = sqlite3_open_v2(path, &store->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc != SQLITE_OK)
        return db_fail(store, rc, err);
    unsigned char seed;
    sqlite3_randomness(sizeof seed, &seed); /* opens its source now, so that an import opens its files alone */
    if ((rc = set_up(store, err)) < 0)
        return rc;
    *out = steal(&store);
    return 0;
}

static bool in_memory(const char *path) {
    return strcmp(path, ":memory:") == 0;
}

int store_open(const char *path, bool create, struct store **out, struct lofte_err *err) {
    assert(path && *path);
    struct header header = {.empty = true};
    int rc = 0;
    if (!in_memory(path) && (!create || path_is_there(path)))
        rc = header_read(path, &header, err);
    if (rc == 0 && header.wal && !header.ours) /* not even opened: that would make files */
        return err_set(err, LOFTE_ESTORE, N_("{0} is not a database of lofte; nothing was changed in it"), path);
    cleanup_(store_cleanup) struct store *store = NULL;
    if (rc < 0 || (rc = open_raw(path, SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0), &store, err)) < 0)
        return rc;
    if ((header.wal && (rc = leave_wal(store, err)) < 0) || (rc = migrate(store, err)) < 0 ||
        (rc = set_journal(store, err)) < 0)
        return rc;
    store->network = in_memory(path) ? NULL : site_network(path);
    *out = steal(&store);
    return 0;
}

int store_open_raw(const char *path, enum store_raw how, struct store **out, struct lofte_err *err) {
    static const int flags[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    cleanup_(store_cleanup) struct store *store = NULL;
    int rc = open_raw(path, flags[how], &store, err);
    if (rc < 0 || (how != STORE_RAW_READ && (rc = set_journal(store, err)) < 0))
        return rc;
    *out = steal(&store);
    return 0;
}

int store_ours(struct store *store, struct lofte_err *err) {
    int64_t version;
    return version_get(store, &version, err);
}

struct store_library store_library(void) {
    return (struct store_library){sqlite3_libversion(), sqlite_wal_bug(sqlite3_libversion_number())};
}

const char *store_network(const struct store *store) {
    return store->network;
}

void store_close(struct store *store) {
    if (!store)
        return;
    for (size_t i = 0; i < STMT_COUNT; i++)
        (void)sqlite3_finalize(store->stmt[i].sql);
    (void)sqlite3_close(store->db);
    free(store->path);
    free(store);
}
