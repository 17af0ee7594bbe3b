/* SPDX-License-Identifier: MIT
 *
 * Copies of a database, and what checking one finds.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"
#include "store/weed.h"

static struct store *filled(struct arena *arena, const char *path) {
    struct lofte_err err;
    struct store *store;
    OK(store_open(path, true, &store, &err));
    for (int i = 0; i < 20; i++) {
        const struct lofte_meeting meeting =
            sample_meeting(arena, arena_printf(arena, "m%02d", i), 1, "2023-03-14", "Fyra kontroller.");
        OK(sample_import(store, &meeting, "r1", &err));
    }
    return store;
}

START_TEST(a_copy_holds_the_same_and_passes_the_check) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *from = filled(arena, ":memory:");
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *to, *copy;
    struct store_check check;
    OK(store_open_raw(path, STORE_RAW_CREATE, &to, &err));
    OK(store_copy(from, to, &err));
    store_close(to);
    OK(store_open(path, false, &copy, &err));
    OK(store_check(copy, arena, &check, &err));
    ck_assert_uint_eq(check.n_revisions, 20);
    ck_assert_uint_eq(check.n_broken, 0);
    ck_assert_uint_eq(sample_count(copy, &everything), 20);
    store_close(copy);
    place_remove(arena, path);
}
END_TEST

START_TEST(a_copy_into_a_database_in_use_replaces_all_of_it_at_once) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *from = filled(arena, ":memory:");
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *live, *raw;
    OK(store_open(path, true, &live, &err));
    const struct lofte_meeting meeting = sample_meeting(arena, "other", 1, "2023-03-14", "en");
    OK(sample_import(live, &meeting, "r1", &err));
    OK(store_open_raw(path, STORE_RAW_WRITE, &raw, &err));
    OK(store_copy(from, raw, &err));
    store_close(raw);
    ck_assert_uint_eq(sample_count(live, &everything), 20); /* the open one sees it */
    OK(sample_import(live, &meeting, "r1", &err));
    store_close(live);
    place_remove(arena, path);
}
END_TEST

START_TEST(the_check_finds_a_text_that_was_changed_behind_the_programs_back) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = filled(arena, ":memory:");
    struct lofte_err err;
    struct store_check check;
    ck_assert_int_eq(
        sqlite3_exec(store->db, "UPDATE passage SET text = 'Fem kontroller.' WHERE revision_key = 7", NULL, NULL, NULL),
        SQLITE_OK);
    OK(store_check(store, arena, &check, &err));
    ck_assert_uint_eq(check.n_revisions, 20);
    ck_assert_uint_eq(check.n_broken, 1);
    ck_assert_str_eq(check.broken, "m06");
}
END_TEST

START_TEST(a_weeded_revision_passes_the_check_and_a_change_of_what_is_left_is_found) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = filled(arena, ":memory:");
    struct lofte_err err;
    struct store_check check;
    OK(store_weed(store, 7, 20000, &err));
    OK(store_weed_rewrite(store, &err));
    OK(store_check(store, arena, &check, &err));
    ck_assert_uint_eq(check.n_weeded, 1);
    ck_assert_uint_eq(check.n_broken, 0);
    ck_assert_int_eq(
        sqlite3_exec(store->db, "UPDATE passage SET text = 'Fem kontroller.' WHERE revision_key = 7", NULL, NULL, NULL),
        SQLITE_OK);
    OK(store_check(store, arena, &check, &err));
    ck_assert_uint_eq(check.n_broken, 1);
}
END_TEST

START_TEST(the_check_finds_rows_that_refer_to_nothing) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = filled(arena, ":memory:");
    struct lofte_err err;
    struct store_check check;
    ck_assert_int_eq(
        sqlite3_exec(store->db, "PRAGMA foreign_keys = OFF; DELETE FROM revision WHERE key = 7", NULL, NULL, NULL),
        SQLITE_OK);
    FAILS(LOFTE_ESTORE, store_check(store, arena, &check, &err));
    ck_assert_ptr_nonnull(strstr(err.text.id, "is damaged"));
}
END_TEST

START_TEST(the_check_finds_a_page_that_is_damaged) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena), *bytes;
    size_t len;
    struct store_check check;
    store_close(filled(arena, path));
    OK(file_read(path, 1 << 22, arena, &bytes, &len, &err));
    memset(bytes + len - 4096, 0xFF, 2048);
    OK(file_write(path, bytes, len, &err));
    struct store *store;
    OK(store_open(path, false, &store, &err));
    FAILS(LOFTE_ESTORE, store_check(store, arena, &check, &err));
    store_close(store);
    place_remove(arena, path);
}
END_TEST

SUITE("copy", a_copy_holds_the_same_and_passes_the_check, a_copy_into_a_database_in_use_replaces_all_of_it_at_once,
      the_check_finds_a_text_that_was_changed_behind_the_programs_back, the_check_finds_rows_that_refer_to_nothing,
      a_weeded_revision_passes_the_check_and_a_change_of_what_is_left_is_found, the_check_finds_a_page_that_is_damaged)
