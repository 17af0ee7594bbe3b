/* SPDX-License-Identifier: MIT
 *
 * The doctor in sound and in broken workspaces: each fault is found, told with what to do, and hides no other.
 */
#include "base/text.h"
#include "bench.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#define BENCH                                                                                                          \
    __attribute__((cleanup(bench_finish))) struct bench bench;                                                         \
    bench_start(&bench)

static const char today[] = "2023-06-30", pledge_file[] = "plugins/tranas-2023-2024/trafikmiljo/pledge.lua";

static struct lofte_doctor_report examine_on(struct bench *bench, const char *day) {
    struct lofte_doctor_report report;
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    const struct lofte_options options = {
        .workspace = bench->workspace, .shipped = bench->shipped, .as_of = day_parse(day), .as_known = LOFTE_NO_DAY};
    lofte_doctor(&options, bench->arena, &report);
    return report;
}

static struct lofte_doctor_report examine(struct bench *bench) {
    return examine_on(bench, today);
}

/* One finding of that kind says this, and what is wrong comes with advice. */
static void check_says(struct bench *bench, const struct lofte_doctor_report *report, enum lofte_health health,
                       const char *topic, const char *words) {
    struct buf all;
    buf_init(&all, bench->arena);
    for (size_t i = 0; i < report->n; i++) {
        const struct lofte_check *check = &report->check[i];
        const char *text = text_english(bench->arena, &check->says);
        ck_assert((check->health == LOFTE_HEALTHY) == (check->advice.id == NULL));
        if (check->health == health && str_equal(check->topic, topic) && strstr(text, words))
            return;
        buf_printf(&all, "%d %s: %s\n", (int)check->health, check->topic, text);
    }
    ck_abort_msg("no '%s' about %s in:\n%s", words, topic, all.data);
}

static void check_problem(struct bench *bench, const char *topic, const char *words) {
    const struct lofte_doctor_report report = examine(bench);
    ck_assert_uint_gt(report.n_problems, 0);
    check_says(bench, &report, LOFTE_PROBLEM, topic, words);
}

static const char *inside(struct bench *bench, const char *path) {
    return path_join(bench->arena, bench->workspace, path);
}

static void write_text(struct bench *bench, const char *path, const char *text) {
    struct lofte_err err = {0};
    if (file_write(inside(bench, path), text, strlen(text), &err) < 0)
        bench_fail(&err);
}

static void run_sql(struct bench *bench, const char *sql) {
    sqlite3 *db;
    ck_assert_int_eq(sqlite3_open(inside(bench, "lofte.db"), &db), SQLITE_OK);
    char *words = NULL;
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, &words) == SQLITE_OK, "%s", words);
    (void)sqlite3_close(db);
}

static void bring(struct bench *bench, const char *imported) {
    struct lofte_err err = {0};
    struct lofte_import_report report;
    const char *path = bench_minutes(bench, "a.xml", "id=\"sspf-2023-03-14\" group=\"SSPF\" date=\"2023-03-14\"",
                                     "<item number=\"1\"><title>Trafik</title><p>Fyra trafikkontroller.</p></item>");
    bench_open(bench, imported, NULL);
    if (lofte_import(bench->lofte, &path, 1, LOFTE_IMPORT_STORE, bench->arena, &report, &err) < 0)
        bench_fail(&err);
    lofte_close(bench->lofte);
    bench->lofte = NULL;
}

START_TEST(a_sound_workspace_has_no_problems) {
    BENCH;
    bring(&bench, today);
    const struct lofte_doctor_report report = examine(&bench);
    ck_assert_uint_eq(report.n_problems, 0);
    check_says(&bench, &report, LOFTE_ADVICE, "backup", "No backup");
    check_says(&bench, &report, LOFTE_HEALTHY, "integrity", "Minutes: 1,");
    check_says(&bench, &report, LOFTE_HEALTHY, "plugins", "pledges 4, on 4, off 0; API 1");
    check_says(&bench, &report, LOFTE_HEALTHY, "sqlite", "SQLite 3.");
    check_says(&bench, &report, LOFTE_HEALTHY, "clock", "2023-06-30");
    check_says(&bench, &report, LOFTE_HEALTHY, "disk", "MB are free");
    check_says(&bench, &report, LOFTE_HEALTHY, "permissions", "Nobody but you");
}
END_TEST

START_TEST(no_workspace_is_told_with_what_to_do) {
    BENCH;
    const char *workspace = bench.workspace;
    bench.workspace = path_join(bench.arena, bench.folder, "nowhere");
    check_problem(&bench, "workspace", "There is no workspace");
    bench.workspace = workspace;
    ck_assert_int_eq(unlink(inside(&bench, "lofte.db")), 0);
    check_problem(&bench, "workspace", "plugins but no database");
    const struct lofte_doctor_report report = examine(&bench);
    check_says(&bench, &report, LOFTE_HEALTHY, "plugins", "on 4");
}
END_TEST

START_TEST(a_database_that_is_none_or_of_others_or_from_the_future_is_told) {
    BENCH;
    run_sql(&bench, "PRAGMA user_version = 99");
    check_problem(&bench, "schema", "version 99");
    run_sql(&bench, "PRAGMA application_id = 7");
    check_problem(&bench, "database", "is not a database of lofte");
    write_text(&bench, "lofte.db", "Hej hej");
    check_problem(&bench, "database", "is not a database of lofte");
    write_text(&bench, "lofte.db", "");
    check_problem(&bench, "database", "is not a database of lofte");
    ck_assert_int_eq(unlink(inside(&bench, "lofte.db")), 0);
    ck_assert_int_eq(mkfifo(inside(&bench, "lofte.db"), 0600), 0);
    check_problem(&bench, "database", "is not a file");
    const struct lofte_doctor_report report = examine(&bench);
    check_says(&bench, &report, LOFTE_HEALTHY, "plugins", "on 4");
}
END_TEST

START_TEST(a_database_of_an_earlier_lofte_is_no_problem) {
    BENCH;
    struct lofte_err err = {0};
    char *dump;
    size_t len;
    ck_assert_int_eq(unlink(inside(&bench, "lofte.db")), 0);
    ck_assert_int_eq(file_read(path_join(bench.arena, getenv("LOFTE_TESTS"), "data/store/schema-001.sql"), 1 << 20,
                               bench.arena, &dump, &len, &err),
                     0);
    run_sql(&bench, dump);
    const struct lofte_doctor_report report = examine_on(&bench, "2026-06-30");
    ck_assert_uint_eq(report.n_problems, 0);
    check_says(&bench, &report, LOFTE_HEALTHY, "schema", "the next command brings it to");
}
END_TEST

START_TEST(damage_and_minutes_that_were_changed_are_found) {
    BENCH;
    bring(&bench, today);
    run_sql(&bench, "UPDATE passage SET text = 'Nio trafikkontroller.'");
    check_problem(&bench, "integrity",
                  "Minutes that are not as they were stored: 1 of 1; the first is sspf-2023-03-14");
    const int fd = open(inside(&bench, "lofte.db"), O_WRONLY);
    char rubbish[8192];
    memset(rubbish, 0xA5, sizeof rubbish);
    ck_assert_int_eq(pwrite(fd, rubbish, sizeof rubbish, 4096), (ssize_t)sizeof rubbish);
    (void)close(fd);
    const struct lofte_doctor_report report = examine(&bench);
    ck_assert_uint_gt(report.n_problems, 0);
    check_says(&bench, &report, LOFTE_HEALTHY, "plugins", "on 4");
}
END_TEST

START_TEST(wal_and_a_journal_that_is_left_are_told) {
    BENCH;
    write_text(&bench, "lofte.db-journal", "rest");
    const struct lofte_doctor_report report = examine(&bench);
    check_says(&bench, &report, LOFTE_ADVICE, "journal", "A write was interrupted");
    ck_assert_int_eq(unlink(inside(&bench, "lofte.db-journal")), 0);
    run_sql(&bench, "PRAGMA journal_mode = WAL");
    check_problem(&bench, "database", "WAL mode");
}
END_TEST

START_TEST(settings_that_cannot_be_read_are_told) {
    BENCH;
    write_text(&bench, "settings", "sprak = sv\n");
    check_problem(&bench, "settings", "sprak");
}
END_TEST

START_TEST(what_everybody_may_write_to_is_told) {
    BENCH;
    ck_assert_int_eq(chmod(inside(&bench, "plugins/tranas-2023-2024"), 0777), 0);
    check_problem(&bench, "permissions", "Everybody on this machine may write to");
    ck_assert_int_eq(chmod(inside(&bench, "plugins/tranas-2023-2024"), 0755), 0);
    ck_assert_int_eq(chmod(inside(&bench, "lofte.db"), 0666), 0);
    check_problem(&bench, "permissions", "lofte.db (in all 1)");
    ck_assert_int_eq(chmod(inside(&bench, "lofte.db"), 0644), 0);
    ck_assert_uint_eq(examine(&bench).n_problems, 0);
    if (geteuid() != 0)
        return;
    ck_assert_int_eq(chown(inside(&bench, "lofte.db"), 12345, 12345), 0);
    check_problem(&bench, "permissions", "belongs to another user");
}
END_TEST

START_TEST(bad_failing_and_quarantined_plugins_are_told) {
    BENCH;
    write_text(&bench, pledge_file, "oj oj");
    check_problem(&bench, "plugins", "The plugin of trafikmiljo is bad");
    for (int i = 0; i < 3; i++)
        bench_open(&bench, today, NULL);
    check_problem(&bench, "plugins", "The plugin of trafikmiljo is in quarantine since 2023-06-30");
    write_text(&bench, "plugins/tranas-2023-2024/agreement.lua", "oj oj");
    check_problem(&bench, "plugins", "syntax error");
    ck_assert_int_eq(rename(inside(&bench, "plugins/tranas-2023-2024"), inside(&bench, "plugins/x.disable")), 0);
    check_problem(&bench, "plugins", "There is no agreement");
    ck_assert_int_eq(rename(inside(&bench, "plugins"), inside(&bench, "away")), 0);
    check_problem(&bench, "plugins", "does not exist");
}
END_TEST

START_TEST(pledges_that_claim_the_same_word_are_told) {
    BENCH;
    struct lofte_err err = {0};
    char *text;
    size_t len;
    ck_assert_int_eq(folder_make(inside(&bench, "plugins/tranas-2023-2024/extra"), &err), 0);
    ck_assert_int_eq(file_read(inside(&bench, pledge_file), 1 << 20, bench.arena, &text, &len, &err), 0);
    char *at = strstr(text, "id = \"trafikkontroller\"");
    ck_assert_ptr_nonnull(at);
    memcpy(at, "id = \"trafikkontrollex\"", strlen("id = \"trafikkontrollex\""));
    write_text(&bench, "plugins/tranas-2023-2024/extra/pledge.lua", text);
    const struct lofte_doctor_report report = examine(&bench);
    ck_assert_uint_eq(report.n_problems, 0);
    check_says(&bench, &report, LOFTE_ADVICE, "plugins", "extra and trafikmiljo both claim the word");
}
END_TEST

START_TEST(a_clock_that_is_wrong_is_told) {
    BENCH;
    bring(&bench, "2023-06-30");
    struct lofte_doctor_report report = examine_on(&bench, "1970-01-01");
    check_says(&bench, &report, LOFTE_PROBLEM, "clock", "The clock says 1970-01-01");
    report = examine_on(&bench, "2023-06-29");
    check_says(&bench, &report, LOFTE_PROBLEM, "clock", "imported on 2023-06-30");
}
END_TEST

START_TEST(a_tick_that_does_not_come_is_told) {
    BENCH;
    bring(&bench, today);
    write_text(&bench, "settings", "receiver.kommunpolis = stdout\n");
    struct lofte_doctor_report report = examine(&bench);
    check_says(&bench, &report, LOFTE_ADVICE, "workflow", "has never been run");
    run_sql(&bench, "INSERT INTO tick (day, at) VALUES (19536, 0)"); /* 2023-06-28 */
    report = examine(&bench);
    check_says(&bench, &report, LOFTE_HEALTHY, "workflow", "was run last on 2023-06-28.");
    report = examine_on(&bench, "2023-07-01");
    check_says(&bench, &report, LOFTE_ADVICE, "workflow", "was run last on 2023-06-28; nothing");
}
END_TEST

START_TEST(the_age_of_the_last_backup_is_told) {
    BENCH;
    write_text(&bench, "last-backup", arena_printf(bench.arena, "2023-06-20 %s\n", bench.folder));
    struct lofte_doctor_report report = examine(&bench);
    check_says(&bench, &report, LOFTE_ADVICE, "backup", "10 days old");
    report = examine_on(&bench, "2023-06-21");
    check_says(&bench, &report, LOFTE_HEALTHY, "backup", "2023-06-20");
    write_text(&bench, "last-backup", "2023-06-29 /nowhere/at/all\n");
    report = examine(&bench);
    check_says(&bench, &report, LOFTE_ADVICE, "backup", "not in /nowhere/at/all any more");
}
END_TEST

SUITE("doctor", a_sound_workspace_has_no_problems, no_workspace_is_told_with_what_to_do,
      a_database_that_is_none_or_of_others_or_from_the_future_is_told, a_database_of_an_earlier_lofte_is_no_problem,
      damage_and_minutes_that_were_changed_are_found, wal_and_a_journal_that_is_left_are_told,
      settings_that_cannot_be_read_are_told, what_everybody_may_write_to_is_told,
      bad_failing_and_quarantined_plugins_are_told, pledges_that_claim_the_same_word_are_told,
      a_clock_that_is_wrong_is_told, the_age_of_the_last_backup_is_told, a_tick_that_does_not_come_is_told)
