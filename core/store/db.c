/* SPDX-License-Identifier: MIT
 *
 * SQLite's result codes in words.
 */
#include "store/db.h"

#include <string.h>

static const struct meaning {
    int primary; /* SQLite's primary result code */
    int code;
    const char *id; /* {0} path, {1} SQLite's words, {2} seconds waited */
} meanings[] = {
    {SQLITE_BUSY, LOFTE_EBUSY, N_("{0} was being written by somebody else for {2} seconds; try again")},
    {SQLITE_NOTADB, LOFTE_ESTORE, N_("{0} is not a database of lofte, or its beginning is damaged")},
    {SQLITE_CORRUPT, LOFTE_ESTORE, N_("{0} is damaged ({1}); put the latest backup in its place")},
    {SQLITE_READONLY, LOFTE_EIO, N_("{0} cannot be written: it or its folder is read-only")},
    {SQLITE_CANTOPEN, LOFTE_EIO, N_("{0} cannot be opened, or its folder cannot be written")},
    {SQLITE_FULL, LOFTE_EIO, N_("{0} cannot be written: the disk is full")},
    {SQLITE_IOERR, LOFTE_EIO, N_("{0} cannot be read or written: {1}")},
};

int db_fail(const struct store *store, int rc, struct lofte_err *err) {
    const char *words = store->db ? sqlite3_errmsg(store->db) : sqlite3_errstr(rc);
    const int system = store->db && (rc & 0xFF) == SQLITE_IOERR ? sqlite3_system_errno(store->db) : 0;
    if (system) /* more than "disk I/O error" */
        words = strerror(system);
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if (meanings[i].primary == (rc & 0xFF))
            return err_set(err, meanings[i].code, meanings[i].id, store->path, words, NUM(DB_BUSY_MS / 1000));
    return err_set(err, LOFTE_ESTORE, N_("{0} cannot be used: {1}"), store->path, words);
}
