/* SPDX-License-Identifier: MIT
 *
 * The handle behind struct store, and what a failure of SQLite means in words. For the files of this folder only.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "base/err.h"
#include "store/sql_table.h"

#include <sqlite3.h>
#include <stdbool.h>

/* Two writers take turns: who waits looks every DB_POLL_MS, and who has written leaves DB_TURN_MS before he writes
 * again. SQLite's own timeout looks ten times a second and can starve beside an import. */
enum { DB_BUSY_MS = 30 * 1000, DB_POLL_MS = 1, DB_TURN_MS = 3, DB_WAL_MS = 2000 };

enum { STMT_PARAMS = 40 };

/* A statement of sql/, prepared at its first use, and the names of its parameters in their order as far as
 * they have been bound: string literals. */
struct prepared {
    sqlite3_stmt *sql;
    const char *param[STMT_PARAMS];
    int n_params;
    bool read; /* a row of it has been read: its columns are those of the fields */
};

struct store {
    sqlite3 *db;
    char *path;          /* for sentences */
    const char *network; /* the network file system that it lies on; NULL: none */
    int depth;           /* of open transactions */
    int64_t wrote;       /* when the last transaction ended: then it is somebody else's turn; 0: there was none */
    struct prepared stmt[STMT_COUNT];
};

/* The sentence for a result code of SQLite. Returns the LOFTE_E… code. */
static inline int db_fail(const struct store *store, int rc, struct lofte_err *err);
int db_told(const struct store *store, int rc, struct lofte_err *err); /* apart for the same reason as err_write */

static inline int db_fail(const struct store *store, int rc, struct lofte_err *err) {
    const int code = db_told(store, rc, err);
    assert(code < 0);
    return code;
}

#endif
