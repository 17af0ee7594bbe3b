/* SPDX-License-Identifier: MIT
 *
 * The handle behind struct store, and what a failure of SQLite means in words. For the files of this folder only.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "base/err.h"
#include "store/sql_table.h"

#include <sqlite3.h>

enum { DB_BUSY_MS = 30 * 1000 }; /* an import commits several times a second; two at once take turns */

struct store {
    sqlite3 *db;
    char *path; /* for sentences */
    int depth;  /* of open transactions */
    sqlite3_stmt *stmt[STMT_COUNT];
};

/* The sentence for a result code of SQLite. Returns the LOFTE_E… code. */
int db_fail(const struct store *store, int rc, struct lofte_err *err);

#endif
