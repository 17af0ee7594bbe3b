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
    return rc;
}

struct stmt stmt_use(struct store *store, enum stmt_id id) {
    struct prepared *prepared = &store->stmt[id];
    const int rc = prepared->sql ? SQLITE_OK : prepare(store, id, prepared);
    assert(!prepared->sql || !sqlite3_stmt_busy(prepared->sql));
    return (struct stmt){.store = store, .sql = prepared->sql, .prepared = prepared, .rc = rc};
}

void stmt_finish(struct stmt *stmt) {
    (void)sqlite3_reset(stmt->sql);
    (void)sqlite3_clear_bindings(stmt->sql);
}

/* Most are bound in their order, so the next one is tried first. Names are asked for anew: SQLite frees those that it
 * gave when it prepares a statement again, as after VACUUM. */
static int param_index(struct stmt *stmt, const char *param) {
    const struct prepared *prepared = stmt->prepared;
    for (int i = 0; i < prepared->n_params; i++) {
        const int at = (stmt->bound + i) % prepared->n_params;
        if (strcmp(sqlite3_bind_parameter_name(stmt->sql, at + 1), param) == 0)
            return stmt->bound = at + 1;
    }
    assert(!"a parameter that the statement has");
    return 0;
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

char *stmt_text(const struct stmt *stmt, int column, struct arena *arena) {
    const unsigned char *text = sqlite3_column_text(stmt->sql, column);
    return text ? arena_strndup(arena, (const char *)text, (size_t)sqlite3_column_bytes(stmt->sql, column)) : NULL;
}

int stmt_keys(struct stmt *stmt, struct arena *arena, struct keys *keys, struct lofte_err *err) {
    int rc;
    while ((rc = stmt_step(stmt, err)) > 0)
        *ARENA_PUSH(arena, keys->key, keys->n, keys->cap) = stmt_int(stmt, 0);
    return rc;
}
