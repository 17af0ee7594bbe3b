/* SPDX-License-Identifier: MIT
 *
 * Preparing, binding, stepping. People's strings reach SQL here and only as bound parameters.
 */
#include "store/stmt.h"

#include <assert.h>
#include <string.h>

static int prepare(struct store *store, enum stmt_id id, struct prepared *out) {
    const int rc = sqlite3_prepare_v3(store->db, stmt_texts[id], -1, SQLITE_PREPARE_PERSISTENT, &out->sql, NULL);
    out->n_params = sqlite3_bind_parameter_count(out->sql);
    assert(out->n_params <= STMT_PARAMS);
    return rc;
}

struct stmt stmt_use(struct store *store, enum stmt_id id) {
    struct prepared *prepared = &store->stmt[id];
    const int rc = prepared->sql ? SQLITE_OK : prepare(store, id, prepared);
    assert(!prepared->sql || !sqlite3_stmt_busy(prepared->sql));
    return (struct stmt){.store = store, .sql = prepared->sql, .prepared = prepared, .rc = rc};
}

void stmt_finish(struct stmt *stmt) {
    if (!stmt->sql) /* a damaged schema did not let it be prepared */
        return;
    (void)sqlite3_reset(stmt->sql);
    (void)sqlite3_clear_bindings(stmt->sql);
}

/* Most are bound in their order, so the next one is tried first. The names are our own literals: SQLite's go when it
 * prepares a statement anew behind a change of the schema. */
static int param_index(struct stmt *stmt, const char *param) {
    struct prepared *prepared = stmt->prepared;
    for (int i = 0; i < prepared->n_params; i++) {
        const int at = (stmt->bound + i) % prepared->n_params;
        const char *known = prepared->param[at];
        if (known == param || (known && strcmp(known, param) == 0)) /* a caller's literal is mostly the same one */
            return stmt->bound = at + 1;
    }
    const int index = sqlite3_bind_parameter_index(stmt->sql, param);
    assert(index > 0);
    prepared->param[index - 1] = param;
    return stmt->bound = index;
}

void stmt_bind_text(struct stmt *stmt, const char *param, const char *value) {
    if (stmt->rc == SQLITE_OK)
        stmt->rc = sqlite3_bind_text(stmt->sql, param_index(stmt, param), value, -1, SQLITE_STATIC);
}

void stmt_bind_int(struct stmt *stmt, const char *param, int64_t value) {
    if (stmt->rc == SQLITE_OK)
        stmt->rc = sqlite3_bind_int64(stmt->sql, param_index(stmt, param), value);
}

void stmt_bind_end(struct stmt *stmt, const char *param, lofte_day day) {
    stmt_bind_int(stmt, param, day == LOFTE_NO_DAY ? INT64_MAX : day);
}

int stmt_step(struct stmt *stmt, struct lofte_err *err) {
    if (stmt->rc == SQLITE_OK) {
        const int rc = sqlite3_step(stmt->sql);
        if (rc == SQLITE_ROW || rc == SQLITE_DONE)
            return rc == SQLITE_ROW;
        stmt->rc = rc;
    }
    return db_fail(stmt->store, stmt->rc, err);
}

int stmt_run(struct stmt *stmt, struct lofte_err *err) {
    const int rc = stmt_step(stmt, err);
    assert(rc <= 0);
    if (rc == 0)
        (void)sqlite3_reset(stmt->sql);
    return rc;
}

int stmt_do(struct store *store, enum stmt_id id, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, id);
    return stmt_run(&stmt, err);
}

int64_t stmt_int(const struct stmt *stmt, int column) {
    return sqlite3_column_int64(stmt->sql, column);
}

const char *stmt_word(const struct stmt *stmt, int column) {
    const char *text = (const char *)sqlite3_column_text(stmt->sql, column);
    if (!text && sqlite3_errcode(stmt->store->db) == SQLITE_NOMEM)
        arena_exhausted(); /* it would pass for NULL */
    return text;
}

char *stmt_text(const struct stmt *stmt, int column, struct arena *arena) {
    const char *text = stmt_word(stmt, column);
    return text ? arena_strndup(arena, text, (size_t)sqlite3_column_bytes(stmt->sql, column)) : NULL;
}

int stmt_keys(struct stmt *stmt, struct arena *arena, struct keys *keys, struct lofte_err *err) {
    int rc;
    while ((rc = stmt_step(stmt, err)) > 0)
        *ARENA_PUSH(arena, keys->key, keys->n, keys->cap) = stmt_int(stmt, 0);
    return rc;
}
