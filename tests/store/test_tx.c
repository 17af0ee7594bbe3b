/* SPDX-License-Identifier: MIT
 *
 * Transactions: what is not committed was never there, for oneself, beside another process, and after a kill.
 */
#include "same.h"
#include "sample.h"
#include "store/db.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

START_TEST(a_savepoint_rolled_back_leaves_no_trace) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting a = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    const struct lofte_meeting b = sample_meeting(arena, "b", 1, "2023-03-14", "två");
    {
        cleanup_(tx_cleanup) struct tx batch = {0};
        OK(tx_begin(&batch, store, &err));
        OK(sample_import(store, &a, "r1", &err));
        {
            cleanup_(tx_cleanup) struct tx file = {0};
            OK(tx_begin(&file, store, &err));
            OK(sample_import(store, &b, "r1", &err));
            ck_assert_uint_eq(sample_count(store, &everything), 2);
        }
        ck_assert_uint_eq(sample_count(store, &everything), 1);
        OK(tx_commit(&batch, &err));
    }
    ck_assert_uint_eq(sample_count(store, &everything), 1);
    struct lofte_statement *got;
    size_t n;
    OK(store_statements(store, &everything, NULL, "b", arena, &got, &n, &err));
    ck_assert_uint_eq(n, 0);
}
END_TEST

START_TEST(a_dry_run_leaves_the_file_as_it_was) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena), *before, *after;
    size_t n_before, n_after;
    struct store *store;
    OK(store_open(path, true, &store, &err));
    OK(file_read(path, 1 << 22, arena, &before, &n_before, &err));
    const struct lofte_meeting a = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    {
        cleanup_(tx_cleanup) struct tx tx = {0};
        OK(tx_begin(&tx, store, &err));
        OK(sample_import(store, &a, "r1", &err));
        ck_assert_uint_eq(sample_count(store, &everything), 1);
    }
    ck_assert_uint_eq(sample_count(store, &everything), 0);
    store_close(store);
    OK(file_read(path, 1 << 22, arena, &after, &n_after, &err));
    ck_assert(n_before == n_after && memcmp(before, after, n_before) == 0);
    place_remove(arena, path);
}
END_TEST

/* The disk is full (a limit on the file's size stands for it) in the middle of a batch. */
static int batch_on_full_disk(const char *path, struct arena *arena) {
    struct lofte_err err;
    struct store *store;
    if (store_open(path, false, &store, &err) < 0)
        return 1;
    (void)signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit = {160 * 1024, 160 * 1024};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    cleanup_(tx_cleanup) struct tx batch = {0};
    int rc = tx_begin(&batch, store, &err);
    for (int i = 0; rc == 0 && i < 3000; i++) {
        const struct lofte_meeting m = sample_meeting(arena, arena_printf(arena, "x%d", i), 1, "2023-03-14", "en");
        rc = sample_import(store, &m, "r1", &err);
    }
    if (rc == 0)
        rc = tx_commit(&batch, &err);
    return rc == LOFTE_EIO ? 0 : 3;
}

START_TEST(a_full_disk_stores_nothing_of_the_batch) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    const struct lofte_meeting a = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    OK(store_open(path, true, &store, &err));
    OK(sample_import(store, &a, "r1", &err));
    store_close(store);
    const pid_t child = fork();
    if (child == 0)
        _exit(batch_on_full_disk(path, arena));
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    OK(store_open(path, false, &store, &err));
    ck_assert_uint_eq(sample_count(store, &everything), 1);
    store_close(store);
    place_remove(arena, path);
}
END_TEST

START_TEST(nothing_goes_on_in_a_transaction_that_ended_by_itself) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = place_memory();
    struct lofte_err err;
    const struct lofte_meeting a = sample_meeting(arena, "a", 1, "2023-03-14", "en");
    {
        cleanup_(tx_cleanup) struct tx batch = {0};
        OK(tx_begin(&batch, store, &err));
        ck_assert_int_eq(sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
        FAILS(LOFTE_EIO, sample_import(store, &a, "r1", &err));
        FAILS(LOFTE_EIO, tx_commit(&batch, &err));
    }
    ck_assert_uint_eq(sample_count(store, &everything), 0);
    OK(sample_import(store, &a, "r1", &err));
}
END_TEST

/* Opens and imports `n` files of its own, each in a transaction; tells of each on `tell` unless negative. */
static int importer(const char *path, const char *name, int first, int n, int tell) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = NULL;
    struct lofte_err err;
    if (store_open(path, true, &store, &err) < 0)
        return 1;
    for (int i = first; i < first + n; i++) {
        const struct lofte_meeting m =
            sample_meeting(arena, arena_printf(arena, "%s-%06d", name, i), 1, "2023-03-14", "Fyra kontroller.");
        if (sample_import(store, &m, "r1", &err) < 0)
            return 2;
        if (tell >= 0 && write(tell, &i, sizeof i) != sizeof i)
            return 3;
    }
    return 0;
}

START_TEST(two_processes_at_once_both_end_well_and_lose_nothing) {
    enum { ROUNDS = 6, FILES = 25 };
    for (int round = 0; round < ROUNDS; round++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct lofte_err err;
        char *path = place_make(arena);
        pid_t child[2];
        for (int i = 0; i < 2; i++) {
            child[i] = fork();
            if (child[i] == 0) /* the first rounds race for the making of the database only */
                _exit(importer(path, i ? "b" : "a", 0, round < ROUNDS - 1 ? 1 : FILES, -1));
        }
        for (int i = 0; i < 2; i++) {
            int status;
            ck_assert_int_eq(waitpid(child[i], &status, 0), child[i]);
            ck_assert_int_eq(status, 0);
        }
        struct store *store;
        OK(store_open(path, false, &store, &err));
        ck_assert_uint_eq(sample_count(store, &everything), round < ROUNDS - 1 ? 2 : 2 * FILES);
        store_close(store);
        place_remove(arena, path);
    }
}
END_TEST

/* Batches that each hold the lock for a while, one close after the other. */
static int long_import(const char *path) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(store_cleanup) struct store *store = NULL;
    struct lofte_err err;
    if (store_open(path, true, &store, &err) < 0)
        return 1;
    for (int i = 0; i < 60; i++) {
        cleanup_(tx_cleanup) struct tx tx = {0};
        const struct lofte_meeting m =
            sample_meeting(arena, arena_printf(arena, "long-%d", i), 1, "2023-03-14", "Fyra kontroller.");
        if (tx_begin(&tx, store, &err) < 0 || sample_import(store, &m, "r1", &err) < 0)
            return 2;
        (void)usleep(50 * 1000);
        if (tx_commit(&tx, &err) < 0)
            return 3;
    }
    return 0;
}

START_TEST(a_short_import_gets_its_turns_beside_a_long_one) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    struct store *store;
    OK(store_open(path, true, &store, &err));
    const pid_t child = fork();
    if (child == 0)
        _exit(long_import(path));
    while (sample_count(store, &everything) < 2)
        (void)usleep(1000);
    ck_assert_int_eq(importer(path, "short", 0, 5, -1), 0);
    const size_t n = sample_count(store, &everything);
    ck_assert_msg(n < 40, "the short one waited until %zu were stored", n);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    ck_assert_uint_eq(sample_count(store, &everything), 65);
    store_close(store);
    place_remove(arena, path);
}
END_TEST

static int count_rows(void *out, int n, char **values, char **names) {
    (void)n;
    (void)names;
    ck_assert_str_eq(values[0], "ok");
    ++*(int *)out;
    return 0;
}

/* Every file is whole and the database sound; returns how many files there are. */
static int whole_files(struct store *store) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    int ok = 0;
    ck_assert_int_eq(sqlite3_exec(store->db, "PRAGMA integrity_check", count_rows, &ok, NULL), SQLITE_OK);
    ck_assert_int_eq(ok, 1);
    ck_assert_int_eq(sqlite3_exec(store->db, "PRAGMA foreign_key_check", count_rows, &ok, NULL), SQLITE_OK);
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n, n_statements, n_findings;
    OK(store_meetings(store, &everything, true, arena, &meetings, &rows, &n, &err));
    for (size_t i = 0; i < n; i++) {
        const struct lofte_meeting expected =
            sample_meeting(arena, arena_printf(arena, "k-%06zu", i), 1, "2023-03-14", "Fyra kontroller.");
        struct lofte_statement *statements;
        struct lofte_finding *findings;
        same_meeting(&meetings[i], &expected);
        OK(store_statements(store, &everything, NULL, expected.id, arena, &statements, &n_statements, &err));
        OK(store_findings(store, rows[i], arena, &findings, &n_findings, &err));
        ck_assert(n_statements == 2 && n_findings == 1);
    }
    return (int)n;
}

START_TEST(a_kill_at_any_moment_leaves_whole_files_and_loses_none_that_was_told) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    char *path = place_make(arena);
    int stored = 0;
    unsigned moment = 1;
    for (int round = 0; round < 24; round++) {
        int pipe_[2];
        ck_assert_int_eq(pipe(pipe_), 0);
        const pid_t child = fork();
        if (child == 0)
            _exit(importer(path, "k", stored, 100000, pipe_[1]));
        close(pipe_[1]);
        int told = -1;
        moment = moment * 1103515245U + 12345U;
        for (unsigned i = 0; i <= (moment >> 16) % 3; i++) /* its first files, so that every round gets on */
            ck_assert_int_eq(read(pipe_[0], &told, sizeof told), sizeof told);
        (void)usleep((moment >> 8) % 6000);
        ck_assert_int_eq(kill(child, SIGKILL), 0);
        ck_assert_int_eq(waitpid(child, NULL, 0), child);
        for (int next; read(pipe_[0], &next, sizeof next) == sizeof next;)
            told = next;
        close(pipe_[0]);
        struct store *store;
        OK(store_open(path, false, &store, &err));
        stored = whole_files(store);
        store_close(store);
        ck_assert_msg(stored > told, "%d stored, %d told", stored, told);
    }
    place_remove(arena, path);
}
END_TEST

SUITE("tx", a_savepoint_rolled_back_leaves_no_trace, a_dry_run_leaves_the_file_as_it_was,
      a_full_disk_stores_nothing_of_the_batch, nothing_goes_on_in_a_transaction_that_ended_by_itself,
      two_processes_at_once_both_end_well_and_lose_nothing, a_short_import_gets_its_turns_beside_a_long_one,
      a_kill_at_any_moment_leaves_whole_files_and_loses_none_that_was_told)
