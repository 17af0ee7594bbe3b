/* SPDX-License-Identifier: MIT
 *
 * The named statements: each prepares, none reads a whole table, and none costs more as the years go by.
 */
#include "sample.h"
#include "store/db.h"

START_TEST(every_named_statement_prepares) {
    cleanup_(store_cleanup) struct store *store = place_memory();
    for (size_t i = 0; i < STMT_COUNT; i++) {
        sqlite3_stmt *stmt;
        const char *rest;
        ck_assert_msg(sqlite3_prepare_v2(store->db, stmt_texts[i], -1, &stmt, &rest) == SQLITE_OK, "%s: %s",
                      stmt_names[i], sqlite3_errmsg(store->db));
        ck_assert_msg(*rest == '\0' || strcmp(rest, "\n") == 0, "%s goes on after its ';'", stmt_names[i]);
        sqlite3_finalize(stmt);
    }
}
END_TEST

START_TEST(no_named_statement_scans_a_table) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    for (size_t i = 0; i < STMT_COUNT; i++) {
        const char *sql = arena_printf(arena, "EXPLAIN QUERY PLAN %s", stmt_texts[i]);
        sqlite3_stmt *stmt;
        ck_assert_int_eq(sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL), SQLITE_OK);
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            const char *detail = (const char *)sqlite3_column_text(stmt, 3);
            ck_assert_msg(!strstr(detail, "SCAN") && !strstr(detail, "AUTOMATIC"), "%s: %s", stmt_names[i], detail);
        }
        sqlite3_finalize(stmt);
    }
}
END_TEST

/* What all statements cost since the last time, in SQLite's own steps. */
static int steps(struct store *store, int what) {
    int sum = 0;
    for (size_t i = 0; i < STMT_COUNT; i++)
        sum += store->stmt[i].sql ? sqlite3_stmt_status(store->stmt[i].sql, what, 1) : 0;
    return sum;
}

START_TEST(one_more_file_costs_the_same_after_ten_years) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    int early = 0, late = 0;
    cleanup_(tx_cleanup) struct tx tx = {0};
    OK(tx_begin(&tx, store, &err));
    for (int i = 0; i < 520; i++) {
        const char *id = arena_printf(arena, "est-%03d", i);
        const struct lofte_meeting meeting = sample_meeting(arena, id, 1, DAY(19000 + 7 * i), "Fyra kontroller.");
        (void)steps(store, SQLITE_STMTSTATUS_VM_STEP);
        OK(sample_import(store, &meeting, "r1", &err));
        struct lofte_statement *got;
        size_t n;
        OK(store_statements(store, &everything, NULL, id, arena, &got, &n, &err));
        ck_assert_uint_eq(n, 2);
        late = steps(store, SQLITE_STMTSTATUS_VM_STEP);
        early = i == 0 ? late : early;
    }
    ck_assert_msg(late <= early + early / 50, "%d steps for the first, %d for the last", early, late);
    ck_assert_int_eq(steps(store, SQLITE_STMTSTATUS_FULLSCAN_STEP), 0);
}
END_TEST

START_TEST(a_statement_that_cannot_be_prepared_is_a_failure) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_finding *findings;
    struct lofte_err err;
    size_t n;
    ck_assert_int_eq(sqlite3_exec(store->db, "ALTER TABLE finding RENAME TO gone", NULL, NULL, NULL), SQLITE_OK);
    ck_assert_int_eq(store_findings(store, 1, arena, &findings, &n, &err), LOFTE_ESTORE);
}
END_TEST

SUITE("stmt", every_named_statement_prepares, no_named_statement_scans_a_table,
      one_more_file_costs_the_same_after_ten_years, a_statement_that_cannot_be_prepared_is_a_failure)
