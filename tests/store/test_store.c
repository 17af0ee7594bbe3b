/* SPDX-License-Identifier: MIT
 *
 * Opening: settings, whose database it is, damage, versions.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"
#include "store/site.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

static sqlite3 *raw_open(const char *path) {
    sqlite3 *db;
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    return db;
}

static void raw_exec(sqlite3 *db, const char *sql) {
    char *words = NULL;
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, &words) == SQLITE_OK, "%s", words);
}

/* All rows of a query as text. */
static const char *raw_ask(sqlite3 *db, struct arena *arena, const char *sql) {
    struct buf buf;
    buf_init(&buf, arena);
    sqlite3_stmt *stmt;
    ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK, "%s", sqlite3_errmsg(db));
    while (sqlite3_step(stmt) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(stmt); i++)
            buf_printf(&buf, i ? "|%s" : "%s", (const char *)sqlite3_column_text(stmt, i));
    sqlite3_finalize(stmt);
    return buf.data;
}

/* Opening fails with this code and this sentence, in which {0} stands for the path. */
static void refused(struct arena *arena, const char *path, bool create, int code, const char *sentence) {
    struct lofte_err err;
    struct store *store = NULL;
    ck_assert_int_eq(store_open(path, create, &store, &err), code);
    ck_assert_ptr_null(store);
    const struct lofte_text expected = {sentence, {path}};
    ck_assert_str_eq(text_english(arena, &err.text), text_english(arena, &expected));
}

START_TEST(a_database_is_opened_with_the_safe_settings) {
    static const char *const settings[][2] = {
        {"PRAGMA journal_mode", "truncate"},     {"PRAGMA synchronous", "2"},     {"PRAGMA foreign_keys", "1"},
        {"PRAGMA trusted_schema", "0"},          {"PRAGMA cell_size_check", "1"}, {"PRAGMA secure_delete", "1"},
        {"PRAGMA application_id", "1819240052"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    {
        cleanup_(store_cleanup) struct store *store = NULL;
        OK(store_open(path, true, &store, &err));
        for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
            ck_assert_str_eq(raw_ask(store->db, arena, settings[i][0]), settings[i][1]);
        ck_assert_str_eq(raw_ask(store->db, arena, "PRAGMA user_version"), NUM(MIGRATIONS));
        int on = 0;
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
        ck_assert_int_eq(on, 1);
        ck_assert_int_eq(sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, -1), 16 * 1024 * 1024);
        ck_assert_int_eq(sqlite3_limit(store->db, SQLITE_LIMIT_SQL_LENGTH, -1), 64 * 1024);
        ck_assert_int_ne(sqlite3_exec(store->db, "ATTACH ':memory:' AS other", NULL, NULL, NULL), SQLITE_OK);
    }
    place_remove(arena, path);
}
END_TEST

START_TEST(a_database_that_is_not_there_is_not_made_unasked) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char *path = place_make(arena);
    refused(arena, path, false, LOFTE_ENOTFOUND, "there is no database {0}");
    ck_assert(!path_is_there(path));
    place_remove(arena, path);
}
END_TEST

START_TEST(a_database_from_the_future_is_refused_by_its_version) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    OK(store_open(path, true, &store, &err));
    store_close(store);
    sqlite3 *db = raw_open(path);
    raw_exec(db, "PRAGMA user_version = 77");
    sqlite3_close(db);
    refused(
        arena, path, false, LOFTE_ESTORE,
        arena_printf(arena,
                     "{0} was written by a newer lofte: it has version 77, and this program knows versions up to %d; "
                     "install the newer program",
                     MIGRATIONS));
    place_remove(arena, path);
}
END_TEST

START_TEST(the_database_of_another_program_is_refused_and_left_as_it_is) {
    static const char *const others[] = {
        "PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 1",
        "PRAGMA application_id = 0x6C6F6674; CREATE TABLE t (x)",
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct lofte_err err;
        char *path = place_make(arena), *before, *after;
        size_t n_before, n_after;
        sqlite3 *db = raw_open(path);
        raw_exec(db, others[i]);
        sqlite3_close(db);
        OK(file_read(path, 1 << 22, arena, &before, &n_before, &err));
        refused(arena, path, true, LOFTE_ESTORE, "{0} is not a database of lofte; nothing was changed in it");
        OK(file_read(path, 1 << 22, arena, &after, &n_after, &err));
        ck_assert(n_before == n_after && memcmp(before, after, n_after) == 0);
        place_remove(arena, path);
    }
}
END_TEST

START_TEST(what_is_no_file_is_refused_and_said_to_be_none) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char *path = place_make(arena);
    ck_assert_int_eq(mkdir(path, 0755), 0);
    refused(arena, path, true, LOFTE_EREFUSED, "{0} is not a file; the database should stand there");
    ck_assert_int_eq(rmdir(path), 0);
    ck_assert_int_eq(mkfifo(path, 0644), 0); /* opening it must not wait */
    refused(arena, path, false, LOFTE_EREFUSED, "{0} is not a file; the database should stand there");
    place_remove(arena, path);
}
END_TEST

/* As a user who may not read it. */
static int other_user(const char *path) {
    struct lofte_err err;
    struct store *store;
    if (geteuid() == 0 && setuid(65534) != 0)
        return 1;
    if (store_open(path, false, &store, &err) != LOFTE_EIO)
        return 2;
    return strcmp(err.text.id, "{0} may not be read by you; ask its owner for permission") == 0 ? 0 : 3;
}

START_TEST(a_database_that_may_not_be_read_says_so) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    OK(store_open(path, true, &store, &err));
    store_close(store);
    ck_assert_int_eq(chmod(path, 0), 0);
    *strrchr(path, '/') = '\0';
    ck_assert_int_eq(chmod(path, 0755), 0);
    path[strlen(path)] = '/';
    const pid_t child = fork();
    if (child == 0)
        _exit(other_user(path));
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    place_remove(arena, path);
}
END_TEST

/* Another program switches the database to WAL, writes into it and is killed or goes on holding it. */
static pid_t wal_program(const char *path, bool goes_on) {
    int ready[2];
    ck_assert_int_eq(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        sqlite3 *db = raw_open(path);
        raw_exec(db, "PRAGMA journal_mode = WAL; UPDATE revision SET name = 'from the wal'");
        if (write(ready[1], "", 1) != 1 || !goes_on)
            _exit(0); /* without closing: the change stands in the log only */
        raw_exec(db, "BEGIN; SELECT * FROM revision");
        (void)pause();
    }
    char byte;
    ck_assert_int_eq(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    return child;
}

START_TEST(a_database_that_was_switched_to_wal_is_brought_back_with_what_its_log_holds) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    OK(store_open(path, true, &store, &err));
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    store_close(store);
    ck_assert_int_gt(waitpid(wal_program(path, false), NULL, 0), 0);
    struct header header;
    OK(header_read(path, &header, &err));
    ck_assert(header.wal);
    OK(store_open(path, false, &store, &err));
    ck_assert_str_eq(raw_ask(store->db, arena, "PRAGMA journal_mode"), "truncate");
    ck_assert_str_eq(raw_ask(store->db, arena, "SELECT name FROM revision"), "from the wal");
    ck_assert(!path_is_there(arena_printf(arena, "%s-wal", path)));
    sqlite3 *other = raw_open(path); /* the lock is given back */
    raw_exec(other, "UPDATE revision SET name = NULL");
    sqlite3_close(other);
    store_close(store);
    place_remove(arena, path);
}
END_TEST

START_TEST(a_database_that_another_program_holds_in_wal_is_refused_in_words) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    OK(store_open(path, true, &store, &err));
    store_close(store);
    const pid_t child = wal_program(path, true);
    refused(arena, path, false, LOFTE_EBUSY,
            "{0} was switched to WAL mode by another program, which has it open; close that program and try again");
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    OK(store_open(path, false, &store, &err));
    store_close(store);
    place_remove(arena, path);
}
END_TEST

START_TEST(a_file_that_is_no_database_is_refused) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    OK(file_write(path, "Protokoll, fört på kommunhuset.\n", 32, &err));
    refused(arena, path, true, LOFTE_ESTORE,
            "{0} is not a database of lofte, or its beginning is damaged; a backup can be brought back with: lofte "
            "restore BACKUP");
    place_remove(arena, path);
}
END_TEST

START_TEST(a_damaged_database_is_named_as_damaged) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena), *bytes;
    size_t len;
    struct store *store;
    OK(store_open(path, true, &store, &err));
    store_close(store);
    OK(file_read(path, 1 << 22, arena, &bytes, &len, &err));
    memset(bytes + 100, 0xFF, 3000);
    OK(file_write(path, bytes, len, &err));
    refused(
        arena, path, false, LOFTE_ESTORE,
        "{0} is damaged (database disk image is malformed); bring back the latest backup with: lofte restore BACKUP");
    place_remove(arena, path);
}
END_TEST

START_TEST(damage_found_while_reading_is_named_too) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena), *bytes;
    size_t len, n;
    struct store *store;
    OK(store_open(path, true, &store, &err));
    const struct lofte_meeting meeting = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(sample_import(store, &meeting, "r1", &err));
    const char *page = raw_ask(store->db, arena, "SELECT rootpage FROM sqlite_schema WHERE name = 'revision'");
    store_close(store);
    OK(file_read(path, 1 << 22, arena, &bytes, &len, &err));
    memset(bytes + (strtoul(page, NULL, 10) - 1) * 4096, 0xFF, 4096);
    OK(file_write(path, bytes, len, &err));
    OK(store_open(path, false, &store, &err));
    struct lofte_meeting *meetings;
    int64_t *rows;
    FAILS(LOFTE_ESTORE, store_meetings(store, &everything, true, arena, &meetings, &rows, &n, &err));
    ck_assert_ptr_nonnull(strstr(err.text.id, "is damaged"));
    store_close(store);
    place_remove(arena, path);
}
END_TEST

/* As a user who owns nothing: reading works, writing says why it does not. Returns what went otherwise. */
static int read_only_user(const char *path, const struct lofte_meeting *meeting) {
    struct lofte_err err;
    struct store *store;
    enum store_put outcome;
    int64_t row;
    if (geteuid() == 0 && setuid(65534) != 0)
        return 1;
    if (store_open(path, false, &store, &err) < 0)
        return 2;
    if (sample_count(store, &everything) != 1)
        return 3;
    if (store_meeting_put(store, meeting, &outcome, &row, &err) != LOFTE_EIO)
        return 4;
    if (!strstr(err.text.id, "cannot be written"))
        return 5;
    store_close(store);
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    return store_open(arena_printf(arena, "%s.new", path), true, &store, &err) == LOFTE_EIO ? 0 : 6;
}

START_TEST(a_read_only_folder_can_be_read_and_says_why_it_is_not_written) {
    for (int writable_file = 0; writable_file < 2; writable_file++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct lofte_err err;
        char *path = place_make(arena);
        const char *folder = arena_strndup(arena, path, (size_t)(strrchr(path, '/') - path));
        struct store *store;
        OK(store_open(path, true, &store, &err));
        const struct lofte_meeting first = sample_meeting(arena, "a", 1, "2023-03-14", "en");
        const struct lofte_meeting next = sample_meeting(arena, "b", 1, "2023-03-14", "en");
        OK(sample_import(store, &first, "r1", &err));
        store_close(store);
        ck_assert_int_eq(unlink(arena_printf(arena, "%s-journal", path)), 0);
        ck_assert_int_eq(chmod(path, writable_file ? 0666 : 0444), 0);
        ck_assert_int_eq(chmod(folder, 0555), 0);
        const pid_t child = fork();
        if (child == 0)
            _exit(read_only_user(path, &next));
        int status;
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        ck_assert_int_eq(status, 0);
        ck_assert_int_eq(chmod(folder, 0755), 0);
        place_remove(arena, path);
    }
}
END_TEST

START_TEST(every_released_schema_is_brought_up_with_its_rows) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *fresh = place_memory();
    static const char schema[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";
    for (int version = 1; version <= MIGRATIONS; version++) {
        struct lofte_err err;
        char *path = place_make(arena), *dump;
        size_t len, n;
        OK(file_read(arena_printf(arena, "%s/data/store/schema-%03d.sql", getenv("LOFTE_TESTS"), version), 1 << 20,
                     arena, &dump, &len, &err));
        sqlite3 *db = raw_open(path);
        raw_exec(db, dump);
        ck_assert_str_eq(raw_ask(db, arena, "PRAGMA user_version"), NUM(version));
        sqlite3_close(db);
        struct store *store;
        OK(store_open(path, false, &store, &err));
        ck_assert_str_eq(raw_ask(store->db, arena, schema), raw_ask(fresh->db, arena, schema));
        ck_assert_str_eq(raw_ask(store->db, arena, "PRAGMA user_version"), NUM(MIGRATIONS));
        ck_assert_str_eq(raw_ask(store->db, arena, "PRAGMA foreign_key_check"), "");
        const struct lofte_meeting expected = sample_meeting(arena, "sspf-åäö", 2, "2023-03-14", "Fyra på Öringe.");
        const struct lofte_statement *statements = sample_statements(arena, &expected);
        struct lofte_meeting *meetings;
        struct lofte_statement *got;
        int64_t *rows;
        OK(store_meetings(store, &everything, true, arena, &meetings, &rows, &n, &err));
        ck_assert_uint_eq(n, 1);
        same_meeting(&meetings[0], &expected);
        OK(store_statements(store, &everything, NULL, NULL, arena, &got, &n, &err));
        ck_assert_uint_eq(n, 2);
        bool holds;
        OK(store_quote_verify(store, &got[0], &holds, &err));
        ck_assert(holds);
        for (size_t i = 0; i < n; i++)
            same_statement(&got[i], &statements[i]);
        store_close(store);
        place_remove(arena, path);
    }
}
END_TEST

SUITE("store", a_database_is_opened_with_the_safe_settings, a_database_that_is_not_there_is_not_made_unasked,
      a_database_from_the_future_is_refused_by_its_version,
      the_database_of_another_program_is_refused_and_left_as_it_is, what_is_no_file_is_refused_and_said_to_be_none,
      a_database_that_may_not_be_read_says_so,
      a_database_that_was_switched_to_wal_is_brought_back_with_what_its_log_holds,
      a_database_that_another_program_holds_in_wal_is_refused_in_words, a_file_that_is_no_database_is_refused,
      a_damaged_database_is_named_as_damaged, damage_found_while_reading_is_named_too,
      a_read_only_folder_can_be_read_and_says_why_it_is_not_written, every_released_schema_is_brought_up_with_its_rows)
