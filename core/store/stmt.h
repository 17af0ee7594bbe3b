/* SPDX-License-Identifier: MIT
 *
 * The named statements of sql/, prepared once a store and used one at a time:
 *     cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_REVISION_FIND);
 *     stmt_bind_text(&stmt, ":meeting", id);
 *     rc = stmt_step(&stmt, err);
 * Binding remembers its first failure for the step. For the files of this folder only.
 */
#ifndef STORE_STMT_H
#define STORE_STMT_H

#include "base/cleanup.h"
#include "lofte/types.h"
#include "store/db.h"

struct stmt {
    struct store *store;
    sqlite3_stmt *sql;
    struct prepared *prepared;
    int bound; /* of the parameter bound last */
    int rc;    /* SQLite's */
};

struct stmt stmt_use(struct store *store, enum stmt_id id);
void stmt_finish(struct stmt *stmt);

/* Values live until stmt_finish or the next bind of the parameter: they are not copied. NULL is NULL. */
void stmt_bind_text(struct stmt *stmt, const char *param, const char *value);
void stmt_bind_int(struct stmt *stmt, const char *param, int64_t value);
/* The last day of a view: LOFTE_NO_DAY is beyond every day. */
void stmt_bind_end(struct stmt *stmt, const char *param, lofte_day day);

/* 1: there is a row. 0: that was all. Negative: failure. */
MUST_CHECK int stmt_step(struct stmt *stmt, struct lofte_err *err);
/* To its end, for what has no rows; ready to be bound and run again. */
MUST_CHECK int stmt_run(struct stmt *stmt, struct lofte_err *err);

/* All of the above for what has no parameters and no rows. */
MUST_CHECK int stmt_do(struct store *store, enum stmt_id id, struct lofte_err *err);

int64_t stmt_int(const struct stmt *stmt, int column);
char *stmt_text(const struct stmt *stmt, int column, struct arena *arena); /* NULL is NULL */
const char *stmt_word(const struct stmt *stmt, int column);                /* the same until the next step */

/* First column of every row; keys. Appends to an array of the arena. */
struct keys {
    int64_t *key;
    size_t n, cap;
};
MUST_CHECK int stmt_keys(struct stmt *stmt, struct arena *arena, struct keys *keys, struct lofte_err *err);

#endif
