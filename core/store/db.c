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
    {SQLITE_LOCKED, LOFTE_EBUSY, N_("{0} was being written by somebody else for {2} seconds; try again")},
    {SQLITE_NOTADB, LOFTE_ESTORE,
     N_("{0} is not a database of lofte, or its beginning is damaged; a backup can be brought back with: lofte "
        "restore BACKUP")},
    {SQLITE_CORRUPT, LOFTE_ESTORE,
     N_("{0} is damaged ({1}); bring back a backup that is whole with: lofte restore BACKUP")},
    {SQLITE_READONLY, LOFTE_EIO, N_("{0} cannot be written: it or its folder is read-only")},
    {SQLITE_CANTOPEN, LOFTE_EIO, N_("{0} cannot be opened, or its folder cannot be written")},
    {SQLITE_FULL, LOFTE_EIO, N_("{0} cannot be written: the disk is full")},
    {SQLITE_NOMEM, LOFTE_EIO, N_("{0} cannot be used: memory has run out; close other programs and try again")},
    {SQLITE_IOERR, LOFTE_EIO, N_("{0} cannot be read or written ({1}); check the disk before you go on")},
    {SQLITE_PERM, LOFTE_EIO, N_("{0} may not be opened by you; ask its owner for permission")},
    {SQLITE_PROTOCOL, LOFTE_EBUSY, N_("{0} was being written by somebody else for {2} seconds; try again")},
};

int db_told(const struct store *store, int rc, struct lofte_err *err) {
    const bool told = store->db && (sqlite3_errcode(store->db) & 0xFF) == (rc & 0xFF);
    const char *words = told ? sqlite3_errmsg(store->db) : sqlite3_errstr(rc);
    const int system = told && (rc & 0xFF) == SQLITE_IOERR ? sqlite3_system_errno(store->db) : 0;
    if (system) /* more than "disk I/O error" */
        words = strerror(system);
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if (meanings[i].primary == (rc & 0xFF))
            return err_set(err, meanings[i].code, meanings[i].id, store->path, words, NUM(DB_BUSY_MS / 1000));
    return err_set(err, LOFTE_ESTORE, N_("{0} cannot be used: {1}"), store->path, words);
}
