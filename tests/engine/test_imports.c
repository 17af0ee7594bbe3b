/* SPDX-License-Identifier: MIT
 *
 * Imports get numbers where they bring something, and go as a whole when they are taken back.
 */
#include "bench.h"

#include "base/text.h"

static const char *const march = "id=\"est-2023-03-14\" group=\"EST\" date=\"2023-03-14\"";

static const char *traffic(struct bench *bench, int count) {
    return arena_printf(bench->arena,
                        "<item number=\"1\"><title>Trafik</title><report activity=\"trafikkontroller\" count=\"%d\" "
                        "from=\"2023-02-01\" to=\"2023-02-28\"/></item>",
                        count);
}

static struct lofte_undo_report take_back(struct bench *bench, int64_t number, bool dry_run) {
    struct lofte_err err = {0};
    struct lofte_undo_report report;
    if (lofte_undo(bench->lofte, number, dry_run, bench->arena, &report, &err) < 0)
        bench_fail(&err);
    return report;
}

static struct lofte_imports list(struct bench *bench) {
    struct lofte_err err = {0};
    struct lofte_imports imports;
    if (lofte_imports(bench->lofte, bench->arena, &imports, &err) < 0)
        bench_fail(&err);
    return imports;
}

START_TEST(only_an_import_that_brings_something_gets_a_number) {
    struct bench bench;
    bench_start(&bench);
    const char *good = bench_minutes(&bench, "a.xml", march, traffic(&bench, 3));
    const char *bad = bench_minutes(&bench, "b.xml", "id=\"y\" group=\"EST\" date=\"2023-02-30\"", "");
    ck_assert_int_eq(bench_store(&bench, bad).import, 0);
    ck_assert_int_eq(bench_import(&bench, "2024-12-31", LOFTE_IMPORT_DRY_RUN, &good, 1).import, 0);
    ck_assert_int_eq(bench_import(&bench, "2024-12-31", LOFTE_IMPORT_CHECK, &good, 1).import, 0);
    ck_assert_uint_eq(list(&bench).n, 0);
    ck_assert_int_eq(bench_store(&bench, good).import, 1);
    ck_assert_int_eq(bench_store(&bench, good).import, 0);
    const struct lofte_imports imports = list(&bench);
    ck_assert_uint_eq(imports.n, 1);
    ck_assert_int_eq(imports.row[0].day, day_parse("2024-12-31"));
    bench_finish(&bench);
}
END_TEST

START_TEST(an_import_whose_files_refuse_each_other_leaves_no_number) {
    struct bench bench;
    bench_start(&bench);
    const char *paths[] = {bench_minutes(&bench, "c1.xml", march, traffic(&bench, 3)),
                           bench_minutes(&bench, "c2.xml", march, traffic(&bench, 4))};
    const struct lofte_import_report report = bench_import(&bench, "2024-12-31", LOFTE_IMPORT_STORE, paths, 2);
    ck_assert_uint_eq(report.n_refused, 2);
    ck_assert_int_eq(report.import, 0);
    ck_assert_uint_eq(list(&bench).n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(an_earlier_revision_comes_back_into_force) {
    struct bench bench;
    bench_start(&bench);
    const char *second = arena_printf(bench.arena, "%s revision=\"2\"", march);
    (void)bench_store(&bench, bench_minutes(&bench, "d1.xml", march, traffic(&bench, 3)));
    const char *links = bench_links(&bench, "2023-12-31");
    (void)bench_store(&bench, bench_minutes(&bench, "d2.xml", second, traffic(&bench, 9)));
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 9);
    const struct lofte_undo_report report = take_back(&bench, 2, false);
    ck_assert_uint_eq(report.n_revisions, 1);
    ck_assert_str_eq(report.revisions[0].file, "d2.xml");
    ck_assert_int_eq(report.revisions[0].revision, 2);
    ck_assert_int_eq(report.revisions[0].left, 1);
    ck_assert_uint_eq(report.n_changes, 1);
    ck_assert_int_eq(report.changes[0].before, 9);
    ck_assert_int_eq(report.changes[0].after, 3);
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 3);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_dry_undo_tells_and_changes_nothing) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "e.xml", march, traffic(&bench, 3)));
    const char *links = bench_links(&bench, "2023-12-31");
    const struct lofte_undo_report report = take_back(&bench, 1, true);
    ck_assert_uint_eq(report.n_revisions, 1);
    ck_assert_int_eq(report.changes[0].after, 0);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), links);
    ck_assert_int_eq(list(&bench).row[0].undone, LOFTE_NO_DAY);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_was_taken_back_can_be_imported_again_also_with_other_content) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "f1.xml", march, traffic(&bench, 3)));
    (void)take_back(&bench, 1, false);
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 0);
    const struct lofte_import_report report =
        bench_store(&bench, bench_minutes(&bench, "f2.xml", march, traffic(&bench, 5)));
    ck_assert_int_eq(report.files[0].outcome, LOFTE_IMPORT_NEW);
    ck_assert_int_eq(report.import, 2);
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 5);
    bench_finish(&bench);
}
END_TEST

static void approve(struct bench *bench, const char *day) {
    struct lofte_err err = {0};
    struct lofte_approval approval;
    bench_open(bench, day, NULL);
    if (lofte_approve(bench->lofte, "est-2023-03-14", "kommunpolis", bench->arena, &approval, &err) < 0)
        bench_fail(&err);
}

START_TEST(an_approval_counts_again_only_where_the_same_bytes_come_back) {
    struct bench bench;
    bench_start(&bench);
    const char *draft = arena_printf(bench.arena, "%s status=\"draft\"", march);
    const char *same = bench_minutes(&bench, "h1.xml", draft, traffic(&bench, 3));
    (void)bench_import(&bench, "2023-04-01", LOFTE_IMPORT_STORE, &same, 1);
    approve(&bench, "2023-04-02");
    ck_assert_int_eq(bench_counted(&bench, "2023-04-30", "trafikkontroller"), 3);
    ck_assert(take_back(&bench, 1, false).revisions[0].approved);
    ck_assert_int_eq(bench_counted(&bench, "2023-05-31", "trafikkontroller"), 0);
    (void)bench_store(&bench, bench_minutes(&bench, "h2.xml", draft, traffic(&bench, 5)));
    ck_assert_int_eq(bench_counted(&bench, "2023-05-31", "trafikkontroller"), 0);
    ck_assert_int_eq(bench_standing(&bench, "2023-05-31", "trafikkontroller")->in_drafts, 5);
    ck_assert(!take_back(&bench, 2, false).revisions[0].approved);
    (void)bench_import(&bench, "2023-06-01", LOFTE_IMPORT_STORE, &same, 1);
    ck_assert_int_eq(bench_counted(&bench, "2023-06-30", "trafikkontroller"), 3);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_came_back_approved_counts_from_the_day_on_which_it_came_back) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_meetings meetings;
    struct lofte_approval approval;
    bench_start(&bench);
    const char *draft = arena_printf(bench.arena, "%s status=\"draft\"", march);
    const char *same = bench_minutes(&bench, "i.xml", draft, traffic(&bench, 3));
    (void)bench_import(&bench, "2023-04-01", LOFTE_IMPORT_STORE, &same, 1);
    approve(&bench, "2023-04-02");
    (void)take_back(&bench, 1, false);
    (void)bench_import(&bench, "2023-06-01", LOFTE_IMPORT_STORE, &same, 1);
    ck_assert_int_eq(lofte_meetings(bench.lofte, "est-2023-03-14", false, bench.arena, &meetings, &err), 0);
    const struct lofte_path *path = meetings.row[0].path;
    ck_assert_int_eq(path->approved->day, day_parse("2023-04-02"));
    ck_assert_int_eq(path->step[LOFTE_STEP_COUNTED].done, day_parse("2023-06-01"));
    bench_open(&bench, "2023-06-30", "2023-04-01"); /* before the approval was known */
    ck_assert_int_eq(lofte_approve(bench.lofte, "est-2023-03-14", "kommunpolis", bench.arena, &approval, &err),
                     LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

SUITE("imports", only_an_import_that_brings_something_gets_a_number,
      an_import_whose_files_refuse_each_other_leaves_no_number, an_earlier_revision_comes_back_into_force,
      a_dry_undo_tells_and_changes_nothing, what_was_taken_back_can_be_imported_again_also_with_other_content,
      an_approval_counts_again_only_where_the_same_bytes_come_back,
      what_came_back_approved_counts_from_the_day_on_which_it_came_back)
