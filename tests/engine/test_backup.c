/* SPDX-License-Identifier: MIT
 *
 * Backups are workspaces; a restore brings one back and keeps what was there.
 */
#include "bench.h"

#include "base/text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const march = "id=\"est-2023-03-14\" group=\"EST\" date=\"2023-03-14\"";
static const char *const april = "id=\"est-2023-04-11\" group=\"EST\" date=\"2023-04-11\"";

static const char *traffic(struct bench *bench, int count) {
    return arena_printf(bench->arena,
                        "<item number=\"1\"><title>Trafik</title><report activity=\"trafikkontroller\" count=\"%d\" "
                        "from=\"2023-02-01\" to=\"2023-02-28\"/></item>",
                        count);
}

static const char *in(struct bench *bench, const char *folder, const char *name) {
    return path_join(bench->arena, folder, name);
}

static void starts(struct bench *bench) {
    bench_start(bench);
    (void)bench_store(bench, bench_minutes(bench, "a.xml", march, traffic(bench, 3)));
}

static const char *backs_up(struct bench *bench, const char *name) {
    struct lofte_err err = {0};
    struct lofte_backup_report report;
    const char *place = in(bench, bench->folder, name);
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    const struct lofte_options options = {.workspace = bench->workspace,
                                          .shipped = bench->shipped,
                                          .as_of = day_parse("2023-06-01"),
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_STORE};
    if (lofte_open(&options, &bench->lofte, &err) < 0)
        bench_fail(&err);
    if (lofte_backup(bench->lofte, place, bench->arena, &report, &err) < 0)
        bench_fail(&err);
    return place;
}

static int restores(struct bench *bench, const char *backup, struct lofte_restore_report *report,
                    struct lofte_err *err) {
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    return lofte_restore(bench->workspace, backup, day_parse("2023-06-02"), bench->arena, report, err);
}

static struct lofte_restore_report restored(struct bench *bench, const char *backup) {
    struct lofte_err err = {0};
    struct lofte_restore_report report;
    if (restores(bench, backup, &report, &err) < 0)
        bench_fail(&err);
    return report;
}

/* The restore is refused with a sentence that has these words. */
static void refused(struct bench *bench, const char *backup, int code, const char *words) {
    struct lofte_err err = {0};
    struct lofte_restore_report report;
    ck_assert_int_eq(restores(bench, backup, &report, &err), code);
    const char *said = text_english(bench->arena, &err.text);
    ck_assert_msg(strstr(said, words) != NULL, "%s", said);
}

static const char *links_of(struct bench *bench, const char *workspace) {
    const char *own = bench->workspace;
    bench->workspace = workspace;
    const char *links = bench_links(bench, "2023-12-31");
    bench->workspace = own;
    return links;
}

/* Bytes of a file changed from an offset on (negative: from its end); 0 bytes: it is cut there. */
static void spoil(struct bench *bench, const char *path, long at, const char *bytes, size_t n) {
    struct lofte_err err = {0};
    char *data;
    size_t len;
    if (file_read(path, (size_t)1 << 24, bench->arena, &data, &len, &err) < 0)
        bench_fail(&err);
    const size_t from = at < 0 ? len - (size_t)-at : (size_t)at;
    memcpy(data + from, bytes, n);
    if (file_write(path, data, n ? len : from, &err) < 0)
        bench_fail(&err);
}

/* Where the page begins that holds the text. */
static long page_of(struct bench *bench, const char *path, const char *text) {
    struct lofte_err err = {0};
    char *data;
    size_t len;
    if (file_read(path, (size_t)1 << 24, bench->arena, &data, &len, &err) < 0)
        bench_fail(&err);
    const char *at = memmem(data, len, text, strlen(text));
    ck_assert_ptr_nonnull(at);
    return (at - data) / 4096 * 4096;
}

static size_t entries(struct bench *bench, const char *folder) {
    struct lofte_err err = {0};
    char **names;
    size_t n;
    if (folder_list(folder, bench->arena, &names, &n, &err) < 0)
        bench_fail(&err);
    return n;
}

START_TEST(a_backup_is_a_workspace_with_the_same_answers) {
    struct bench bench;
    starts(&bench);
    struct lofte_last_backup last = lofte_last_backup(bench.workspace, bench.arena);
    ck_assert_int_eq(last.day, LOFTE_NO_DAY);
    const char *links = bench_links(&bench, "2023-12-31"), *backup = backs_up(&bench, "b");
    ck_assert_str_ne(links, "");
    ck_assert_str_eq(links_of(&bench, backup), links);
    last = lofte_last_backup(bench.workspace, bench.arena);
    ck_assert_int_eq(last.day, day_parse("2023-06-01"));
    ck_assert_str_eq(last.path, backup);
    ck_assert_int_eq(lofte_last_backup(backup, bench.arena).day, LOFTE_NO_DAY);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_backup_overwrites_nothing_and_leaves_nothing_behind) {
    struct bench bench;
    starts(&bench);
    struct lofte_err err = {0};
    struct lofte_backup_report report;
    const char *backup = backs_up(&bench, "b"), *file = in(&bench, bench.folder, "a.xml");
    const char *among = in(&bench, in(&bench, bench.workspace, "plugins"), "b");
    const size_t before = entries(&bench, bench.folder);
    ck_assert_int_eq(lofte_backup(bench.lofte, backup, bench.arena, &report, &err), LOFTE_EUSAGE);
    ck_assert_int_eq(lofte_backup(bench.lofte, file, bench.arena, &report, &err), LOFTE_EUSAGE);
    ck_assert_int_eq(lofte_backup(bench.lofte, among, bench.arena, &report, &err), LOFTE_EUSAGE);
    ck_assert_int_eq(lofte_backup(bench.lofte, "/there/is/no/such/place", bench.arena, &report, &err), LOFTE_ENOTFOUND);
    ck_assert_uint_eq(entries(&bench, bench.folder), before);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_a_killed_backup_left_goes_with_the_next_and_one_under_way_stays) {
    struct bench bench;
    starts(&bench);
    struct lofte_err err = {0};
    const char *left = in(&bench, bench.folder, "lofte-backup.part-abcdef");
    ck_assert_int_eq(folder_make(left, &err), 0);
    ck_assert_int_eq(file_write(in(&bench, left, "lofte.db"), "half", 4, &err), 0);
    int ready[2], done[2];
    ck_assert_int_eq(pipe(ready) | pipe(done), 0);
    const pid_t child = fork();
    if (child == 0) { /* holds one as a backup under way does */
        const char *held = in(&bench, bench.folder, "lofte-backup.part-ghijkl");
        char byte;
        close(done[1]);
        if (mkdir(held, 0700) != 0)
            _exit(1);
        const int fd = open(held, O_RDONLY | O_DIRECTORY);
        if (flock(fd, LOCK_EX) != 0 || write(ready[1], "", 1) != 1)
            _exit(1);
        _exit(read(done[0], &byte, 1) == 0 && path_is_folder(held) ? 0 : 2);
    }
    char byte;
    int status;
    ck_assert_int_eq(read(ready[0], &byte, 1), 1);
    (void)backs_up(&bench, "b");
    close(done[1]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    ck_assert(!path_is_there(left));
    (void)backs_up(&bench, "c");
    ck_assert(!path_is_there(in(&bench, bench.folder, "lofte-backup.part-ghijkl")));
    bench_finish(&bench);
}
END_TEST

START_TEST(a_restore_brings_the_backup_back_and_keeps_what_was_there) {
    struct bench bench;
    starts(&bench);
    const char *then = bench_links(&bench, "2023-12-31"), *backup = backs_up(&bench, "b");
    (void)bench_store(&bench, bench_minutes(&bench, "b.xml", april, traffic(&bench, 7)));
    const char *pledge = in(&bench, bench.workspace, "plugins/tranas-2023-2024/trafikmiljo/pledge.lua");
    ck_assert_int_eq(unlink(pledge), 0);
    const char *settings = in(&bench, bench.workspace, "settings");
    struct lofte_err err = {0};
    ck_assert_int_eq(file_write(settings, "language = sv\n", 14, &err), 0);
    struct lofte_restore_report report = restored(&bench, backup);
    ck_assert_uint_eq(report.n_revisions, 1);
    ck_assert(!report.damaged);
    ck_assert_str_eq(report.aside, in(&bench, bench.workspace, "before-restore-2023-06-02"));
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), then);
    ck_assert(path_is_there(pledge));
    ck_assert_ptr_null(lofte_workspace_language(bench.workspace, bench.arena));
    ck_assert_str_eq(lofte_workspace_language(report.aside, bench.arena), "sv");
    struct lofte_imports imports;
    report = restored(&bench, report.aside); /* and back again */
    ck_assert_str_eq(report.aside, in(&bench, bench.workspace, "before-restore-2023-06-02-2"));
    bench_open(&bench, "2023-12-31", NULL);
    ck_assert_int_eq(lofte_imports(bench.lofte, bench.arena, &imports, &err), 0);
    ck_assert_uint_eq(imports.n, 2);
    ck_assert(!path_is_there(pledge));
    bench_finish(&bench);
}
END_TEST

START_TEST(a_workspace_is_made_of_a_backup_where_there_is_none) {
    struct bench bench;
    starts(&bench);
    const char *links = bench_links(&bench, "2023-12-31"), *backup = backs_up(&bench, "b");
    bench.workspace = in(&bench, bench.folder, "new");
    const struct lofte_restore_report report = restored(&bench, backup);
    ck_assert_ptr_null(report.aside);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    bench.workspace = in(&bench, bench.folder, "newer");
    struct lofte_restore_report ignored;
    struct lofte_err err = {0};
    ck_assert_int_eq(restores(&bench, in(&bench, bench.folder, "none"), &ignored, &err), LOFTE_ENOTFOUND);
    ck_assert(!path_is_there(bench.workspace));
    const size_t before = entries(&bench, bench.folder);
    bench.workspace = bench.folder; /* holds other files */
    ck_assert_int_eq(restores(&bench, backup, &ignored, &err), LOFTE_EUSAGE);
    ck_assert_uint_eq(entries(&bench, bench.folder), before);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_damaged_database_is_replaced_and_kept_byte_by_byte) {
    struct bench bench;
    starts(&bench);
    const char *links = bench_links(&bench, "2023-12-31"), *backup = backs_up(&bench, "b");
    lofte_close(bench.lofte);
    bench.lofte = NULL;
    const char *database = in(&bench, bench.workspace, "lofte.db");
    char *before, *after;
    size_t n_before, n_after;
    struct lofte_err err = {0};
    spoil(&bench, database, 0, "Protokoll", 9);
    ck_assert_int_eq(file_read(database, (size_t)1 << 24, bench.arena, &before, &n_before, &err), 0);
    ck_assert_int_eq(file_write(in(&bench, bench.workspace, "lofte.db-journal"), "stale", 5, &err), 0);
    const struct lofte_restore_report report = restored(&bench, backup);
    ck_assert(report.damaged);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    ck_assert_int_eq(
        file_read(in(&bench, report.aside, "lofte.db"), (size_t)1 << 24, bench.arena, &after, &n_after, &err), 0);
    ck_assert(n_before == n_after && memcmp(before, after, n_after) == 0);
    ck_assert(path_is_there(in(&bench, report.aside, "lofte.db-journal")));
    bench_finish(&bench);
}
END_TEST

START_TEST(a_database_cut_short_or_damaged_inside_is_replaced_too) {
    struct bench bench;
    starts(&bench);
    const char *links = bench_links(&bench, "2023-12-31"), *backup = backs_up(&bench, "b");
    static const long places[] = {-20000, 5000};
    for (size_t i = 0; i < 2; i++) {
        lofte_close(bench.lofte);
        bench.lofte = NULL;
        spoil(&bench, in(&bench, bench.workspace, "lofte.db"), places[i], "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
              i ? 8 : 0);
        (void)restored(&bench, backup);
        ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    }
    bench_finish(&bench);
}
END_TEST

START_TEST(a_database_damaged_inside_makes_no_backup_and_says_so) {
    struct bench bench;
    starts(&bench);
    lofte_close(bench.lofte);
    bench.lofte = NULL;
    const char *database = in(&bench, bench.workspace, "lofte.db");
    spoil(&bench, database, page_of(&bench, database, "Trafik"), "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8);
    struct lofte_err err = {0};
    struct lofte_backup_report report;
    bench_open(&bench, "2023-06-01", NULL);
    const size_t before = entries(&bench, bench.folder);
    ck_assert_int_eq(lofte_backup(bench.lofte, in(&bench, bench.folder, "b"), bench.arena, &report, &err),
                     LOFTE_ESTORE);
    const char *said = text_english(bench.arena, &err.text);
    ck_assert_msg(strstr(said, "no backup was made: ") != NULL, "%s", said);
    ck_assert_uint_eq(entries(&bench, bench.folder), before);
    ck_assert_int_eq(lofte_last_backup(bench.workspace, bench.arena).day, LOFTE_NO_DAY);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_bad_backup_is_refused_in_words_and_nothing_changes) {
    struct bench bench;
    starts(&bench);
    const char *links = bench_links(&bench, "2023-12-31");
    const char *database = in(&bench, backs_up(&bench, "from-the-future"), "lofte.db");
    spoil(&bench, database, 60, "\0\0\0\x63", 4);
    refused(&bench, in(&bench, bench.folder, "from-the-future"), LOFTE_ESTORE,
            "written by a newer lofte: it has version 99");
    database = in(&bench, backs_up(&bench, "foreign"), "lofte.db");
    spoil(&bench, database, 68, "\0\0\0\x07", 4);
    refused(&bench, in(&bench, bench.folder, "foreign"), LOFTE_ESTORE, "is not a database of lofte");
    database = in(&bench, backs_up(&bench, "damaged"), "lofte.db");
    spoil(&bench, database, -4096, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8);
    refused(&bench, in(&bench, bench.folder, "damaged"), LOFTE_ESTORE, "is damaged and is not restored");
    database = in(&bench, backs_up(&bench, "short"), "lofte.db");
    spoil(&bench, database, -20000, "", 0);
    refused(&bench, in(&bench, bench.folder, "short"), LOFTE_ESTORE, "is damaged and is not restored");
    database = in(&bench, backs_up(&bench, "no-database"), "lofte.db");
    spoil(&bench, database, 0, "Protokoll", 9);
    refused(&bench, in(&bench, bench.folder, "no-database"), LOFTE_ESTORE, "is damaged and is not restored");
    database = in(&bench, backs_up(&bench, "wal"), "lofte.db");
    spoil(&bench, database, 18, "\x02\x02", 2);
    refused(&bench, in(&bench, bench.folder, "wal"), LOFTE_ESTORE, "was left in the middle of a change");
    refused(&bench, bench.workspace, LOFTE_EUSAGE, "is the workspace itself");
    refused(&bench, bench.shipped, LOFTE_ENOTFOUND, "there is no backup in");
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    /* database, journal, plugins, what they declared, settings, last-backup */
    ck_assert_uint_eq(entries(&bench, bench.workspace), 6);
    bench_finish(&bench);
}
END_TEST

START_TEST(minutes_changed_behind_lofte_are_told_at_the_backup_and_not_restored) {
    struct bench bench;
    starts(&bench);
    lofte_close(bench.lofte);
    bench.lofte = NULL;
    const char *database = in(&bench, bench.workspace, "lofte.db");
    char *data;
    size_t len;
    struct lofte_err err = {0};
    ck_assert_int_eq(file_read(database, (size_t)1 << 24, bench.arena, &data, &len, &err), 0);
    char *title = memmem(data, len, "1Trafik", 7);
    ck_assert_ptr_nonnull(title);
    spoil(&bench, database, (long)(title - data) + 1, "Grafik", 6);
    struct lofte_backup_report report;
    const char *backup = in(&bench, bench.folder, "b");
    bench_open(&bench, "2023-06-01", NULL);
    ck_assert_int_eq(lofte_backup(bench.lofte, backup, bench.arena, &report, &err), 0);
    ck_assert_uint_eq(report.n_findings, 1);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &report.findings[0].text), "the first of est-2023-03-14"));
    refused(&bench, backup, LOFTE_ESTORE, "holds minutes that do not fit their checksums any more: 1");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_backup_shows_minutes_to_nobody_more) {
    struct bench bench;
    starts(&bench);
    struct stat st;
    ck_assert_int_eq(chmod(in(&bench, bench.workspace, "lofte.db"), 0600), 0);
    ck_assert_int_eq(chmod(bench.workspace, 0710), 0);
    const char *backup = backs_up(&bench, "b");
    ck_assert_int_eq(stat(in(&bench, backup, "lofte.db"), &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
    ck_assert_int_eq(stat(backup, &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0710);
    const struct lofte_restore_report report = restored(&bench, backup);
    ck_assert_int_eq(stat(in(&bench, report.aside, "lofte.db"), &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_stands_where_a_database_should_is_not_written_over) {
    struct bench bench;
    starts(&bench);
    const char *backup = backs_up(&bench, "b"), *database = in(&bench, bench.workspace, "lofte.db");
    lofte_close(bench.lofte);
    bench.lofte = NULL;
    spoil(&bench, database, 68, "\0\0\0\x07", 4); /* another program's */
    refused(&bench, backup, LOFTE_ESTORE, "is not a database of lofte; nothing was changed in it");
    ck_assert_int_eq(unlink(database), 0);
    ck_assert_int_eq(mkdir(database, 0700), 0);
    refused(&bench, backup, LOFTE_EREFUSED, "is not a file; the database should stand there");
    ck_assert_int_eq(rmdir(database), 0);
    const struct lofte_restore_report report = restored(&bench, backup); /* only plugins and settings were there */
    ck_assert_ptr_nonnull(report.aside);
    ck_assert(!report.damaged);
    ck_assert(!path_is_there(in(&bench, report.aside, "lofte.db")));
    ck_assert(path_is_there(in(&bench, report.aside, "plugins")));
    ck_assert(strstr(bench_links(&bench, "2023-12-31"), "trafikkontroller done 3") != NULL);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_note_of_the_last_backup_that_cannot_be_read_is_none) {
    static const char *const notes[] = {"", "2023-06-20\n", "2023-06-20 /b", "2023-06-20:/srv/b\n",
                                        "2023-06-31 /srv/b\n"};
    struct bench bench;
    struct lofte_err err = {0};
    starts(&bench);
    const char *note = in(&bench, bench.workspace, "last-backup");
    for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
        ck_assert_int_eq(file_write(note, notes[i], strlen(notes[i]), &err), 0);
        const struct lofte_last_backup last = lofte_last_backup(bench.workspace, bench.arena);
        ck_assert_msg(last.day == LOFTE_NO_DAY && !last.path, "%s", notes[i]);
    }
    ck_assert_int_eq(file_write(note, "2023-06-20 /srv/b\n", 18, &err), 0);
    ck_assert_str_eq(lofte_last_backup(bench.workspace, bench.arena).path, "/srv/b");
    bench_finish(&bench);
}
END_TEST

SUITE("backup", a_backup_is_a_workspace_with_the_same_answers, a_backup_overwrites_nothing_and_leaves_nothing_behind,
      what_a_killed_backup_left_goes_with_the_next_and_one_under_way_stays,
      a_restore_brings_the_backup_back_and_keeps_what_was_there, a_workspace_is_made_of_a_backup_where_there_is_none,
      a_damaged_database_is_replaced_and_kept_byte_by_byte, a_database_cut_short_or_damaged_inside_is_replaced_too,
      a_database_damaged_inside_makes_no_backup_and_says_so, a_bad_backup_is_refused_in_words_and_nothing_changes,
      minutes_changed_behind_lofte_are_told_at_the_backup_and_not_restored, a_backup_shows_minutes_to_nobody_more,
      what_stands_where_a_database_should_is_not_written_over, a_note_of_the_last_backup_that_cannot_be_read_is_none)
