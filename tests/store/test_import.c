/* SPDX-License-Identifier: MIT
 *
 * Imports: numbers, what belongs to one, taking one back.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"

#define STORE                                                                                                          \
    cleanup_(arena_cleanup) struct arena *arena = arena_create();                                                      \
    cleanup_(store_cleanup) struct store *store = place_memory();                                                      \
    struct lofte_err err = {0}

/* Stores minutes with all that is read from them, in an import. */
static void bring(struct store *store, struct arena *arena, int64_t *number, const char *id, int revision) {
    struct lofte_err err;
    const struct lofte_meeting meeting = sample_meeting(arena, id, revision, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    int64_t row;
    ck_assert_int_eq(sample_put(store, &meeting, &row), STORE_PUT_SAME);
    OK(store_import_take(store, number, 19700, row, &err));
}

static int64_t rows_in_all(struct store *store) {
    static const char sql[] =
        "SELECT (SELECT count(*) FROM revision) + (SELECT count(*) FROM person) + (SELECT count(*) FROM item) +"
        "(SELECT count(*) FROM passage) + (SELECT count(*) FROM report) + (SELECT count(*) FROM reading) +"
        "(SELECT count(*) FROM statement) + (SELECT count(*) FROM finding)";
    sqlite3_stmt *stmt;
    ck_assert_int_eq(sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(stmt), SQLITE_ROW);
    const int64_t n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return n;
}

START_TEST(an_import_is_made_with_its_first_revision_and_lists_what_it_brought) {
    STORE;
    int64_t first = 0, second = 0;
    struct lofte_imports imports;
    OK(store_imports(store, arena, &imports, &err));
    ck_assert_uint_eq(imports.n, 0);
    bring(store, arena, &first, "a", 1);
    bring(store, arena, &first, "a", 2);
    bring(store, arena, &first, "b", 1);
    bring(store, arena, &second, "c", 1);
    OK(store_imports(store, arena, &imports, &err));
    ck_assert_uint_eq(imports.n, 2);
    ck_assert_int_eq(imports.row[0].number, first);
    ck_assert_int_eq(imports.row[1].number, second);
    ck_assert_uint_eq(imports.row[0].n_files, 3);
    ck_assert_uint_eq(imports.row[0].n_meetings, 2);
    ck_assert_int_eq(imports.row[0].day, 19700);
    ck_assert_int_eq(imports.row[0].undone, LOFTE_NO_DAY);
    ck_assert_int_eq(imports.row[0].dates.from, day_parse("2023-03-14"));
    ck_assert_uint_eq(imports.n_unnumbered, 0);
}
END_TEST

START_TEST(an_import_taken_back_takes_everything_of_its_revisions_and_nothing_else) {
    STORE;
    int64_t first = 0, second = 0;
    bring(store, arena, &first, "a", 1);
    const int64_t before = rows_in_all(store);
    bring(store, arena, &second, "a", 2);
    bring(store, arena, &second, "b", 1);
    ck_assert_int_gt(rows_in_all(store), before);
    struct lofte_undone *undone;
    size_t n;
    OK(store_import_revisions(store, second, arena, &undone, &n, &err));
    ck_assert_uint_eq(n, 2);
    ck_assert_str_eq(undone[0].meeting, "a");
    ck_assert_int_eq(undone[0].revision, 2);
    ck_assert_int_eq(undone[0].left, 1);
    ck_assert_int_eq(undone[1].left, -1);
    OK(store_import_undo(store, second, 19800, &err));
    ck_assert_int_eq(rows_in_all(store), before);
    struct lofte_imports imports;
    OK(store_imports(store, arena, &imports, &err));
    ck_assert_uint_eq(imports.n, 2);
    ck_assert_int_eq(imports.row[0].undone, LOFTE_NO_DAY);
    ck_assert_int_eq(imports.row[1].undone, 19800);
    ck_assert_uint_eq(imports.row[1].n_files, 2);
    ck_assert_uint_eq(imports.row[1].n_meetings, 2);
    ck_assert_int_eq(imports.row[1].dates.from, LOFTE_NO_DAY);
}
END_TEST

START_TEST(what_was_taken_back_was_not_known_on_any_day) {
    STORE;
    int64_t number = 0;
    const struct store_view then = {LOFTE_NO_DAY, 19700};
    bring(store, arena, &number, "a", 1);
    ck_assert_uint_eq(sample_count(store, &then), 1);
    OK(store_import_undo(store, number, 19800, &err));
    ck_assert_uint_eq(sample_count(store, &then), 0);
    ck_assert_uint_eq(sample_count(store, &everything), 0);
}
END_TEST

START_TEST(an_import_is_taken_back_once_and_its_number_is_not_given_again) {
    STORE;
    int64_t number = 0, next = 0;
    struct lofte_undone *undone;
    size_t n;
    bring(store, arena, &number, "a", 1);
    FAILS(LOFTE_ENOTFOUND, store_import_undo(store, number + 1, 19800, &err));
    ck_assert_str_eq(text_english(arena, &err.text), "there is no import 2; lofte imports lists them");
    OK(store_import_undo(store, number, 19800, &err));
    FAILS(LOFTE_ENOTFOUND, store_import_undo(store, number, 19801, &err));
    ck_assert_str_eq(text_english(arena, &err.text), "import 1 was taken back already, on 2024-03-18");
    FAILS(LOFTE_ENOTFOUND, store_import_revisions(store, number, arena, &undone, &n, &err));
    bring(store, arena, &next, "a", 1);
    ck_assert_int_eq(next, number + 1);
    ck_assert_uint_eq(sample_count(store, &everything), 1);
}
END_TEST

START_TEST(an_import_that_is_taken_back_while_it_runs_stores_no_more) {
    STORE;
    int64_t number = 0, row;
    bring(store, arena, &number, "a", 1);
    OK(store_import_undo(store, number, 19800, &err));
    const struct lofte_meeting meeting = sample_meeting(arena, "b", 1, "2023-03-14", "en");
    sample_put(store, &meeting, &row);
    FAILS(LOFTE_EBUSY, store_import_take(store, &number, 19700, row, &err));
    ck_assert_str_eq(text_english(arena, &err.text),
                     "import 1 was taken back while it was running; nothing more of it was stored");
}
END_TEST

START_TEST(an_import_without_revisions_can_be_forgotten_and_one_with_cannot) {
    STORE;
    int64_t number = 0;
    struct lofte_imports imports;
    bring(store, arena, &number, "a", 1);
    ck_assert_int_lt(store_import_drop(store, number, &err), 0);
    OK(store_meeting_delete(store, 1, &err));
    OK(store_import_drop(store, number, &err));
    OK(store_imports(store, arena, &imports, &err));
    ck_assert_uint_eq(imports.n, 0);
}
END_TEST

START_TEST(minutes_from_before_imports_had_numbers_are_told_apart) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const size_t unnumbered[] = {2, 1}, imports_of[] = {0, 2};
    for (int version = 1; version <= 2; version++) {
        struct lofte_err err;
        char *path = place_make(arena), *dump;
        size_t len;
        OK(file_read(arena_printf(arena, "%s/data/store/schema-%03d.sql", getenv("LOFTE_TESTS"), version), 1 << 20,
                     arena, &dump, &len, &err));
        sqlite3 *db;
        ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
        ck_assert_int_eq(sqlite3_exec(db, dump, NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
        struct store *store;
        struct lofte_imports imports;
        OK(store_open(path, false, &store, &err));
        OK(store_imports(store, arena, &imports, &err));
        ck_assert_uint_eq(imports.n, imports_of[version - 1]);
        ck_assert_uint_eq(imports.n_unnumbered, unnumbered[version - 1]);
        int64_t number = 0;
        bring(store, arena, &number, "new", 1);
        OK(store_import_undo(store, number, 19800, &err));
        OK(store_imports(store, arena, &imports, &err));
        ck_assert_uint_eq(imports.n_unnumbered, unnumbered[version - 1]);
        store_close(store);
        place_remove(arena, path);
    }
}
END_TEST

SUITE("import", an_import_is_made_with_its_first_revision_and_lists_what_it_brought,
      an_import_taken_back_takes_everything_of_its_revisions_and_nothing_else,
      what_was_taken_back_was_not_known_on_any_day, an_import_is_taken_back_once_and_its_number_is_not_given_again,
      an_import_that_is_taken_back_while_it_runs_stores_no_more,
      an_import_without_revisions_can_be_forgotten_and_one_with_cannot,
      minutes_from_before_imports_had_numbers_are_told_apart)
