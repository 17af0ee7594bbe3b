/* SPDX-License-Identifier: MIT
 *
 * What an import promises: each file whole or not at all, the same answer in any order, nothing stored that must not
 * be.
 */
#include "bench.h"

#include "base/text.h"

static const char *const march = "id=\"est-2023-03-14\" group=\"EST\" date=\"2023-03-14\"";

static const char *traffic_item(struct bench *bench, const char *number, int count) {
    return arena_printf(bench->arena,
                        "<item number=\"%s\"><title>Trafik</title><report activity=\"trafikkontroller\" count=\"%d\" "
                        "from=\"2023-02-01\" to=\"2023-02-28\"/></item>",
                        number, count);
}

static char *database(struct bench *bench, size_t *len) {
    struct lofte_err err = {0};
    char *data;
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    if (file_read(path_join(bench->arena, bench->workspace, "lofte.db"), (size_t)1 << 28, bench->arena, &data, len,
                  &err) < 0)
        bench_fail(&err);
    return data;
}

static const char *finding(struct bench *bench, const struct lofte_imported *file, size_t i) {
    ck_assert_uint_lt(i, file->n_findings);
    return text_english(bench->arena, &file->findings[i].text);
}

START_TEST(the_same_file_twice_leaves_the_same_database) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "a.xml", march, traffic_item(&bench, "1", 3));
    ck_assert_int_eq(bench_store(&bench, path).files[0].outcome, LOFTE_IMPORT_NEW);
    size_t before, after;
    const char *first = database(&bench, &before);
    ck_assert_int_eq(bench_store(&bench, path).files[0].outcome, LOFTE_IMPORT_SAME);
    const char *second = database(&bench, &after);
    ck_assert_uint_eq(before, after);
    ck_assert_int_eq(memcmp(first, second, before), 0);
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 3);
    bench_finish(&bench);
}
END_TEST

START_TEST(the_highest_revision_counts_in_whatever_order_they_come) {
    for (int order = 0; order < 2; order++) {
        struct bench bench;
        bench_start(&bench);
        const char *second = arena_printf(bench.arena, "%s revision=\"2\"", march);
        const char *paths[] = {bench_minutes(&bench, "b1.xml", march, traffic_item(&bench, "1", 3)),
                               bench_minutes(&bench, "b2.xml", second, traffic_item(&bench, "1", 2))};
        (void)bench_store(&bench, paths[order]);
        const struct lofte_import_report report = bench_store(&bench, paths[!order]);
        ck_assert_int_eq(report.files[0].outcome, order ? LOFTE_IMPORT_OLDER : LOFTE_IMPORT_REVISED);
        ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 2);
        struct lofte_meetings history;
        struct lofte_err err = {0};
        if (lofte_meetings(bench.lofte, "est-2023-03-14", true, bench.arena, &history, &err) < 0)
            bench_fail(&err);
        ck_assert_uint_eq(history.n, 2);
        ck_assert_int_eq(history.row[0].meeting->revision, 2);
        ck_assert(history.row[0].meeting->in_force && !history.row[1].meeting->in_force);
        bench_finish(&bench);
    }
}
END_TEST

START_TEST(two_files_of_one_import_that_claim_the_same_revision_are_both_refused) {
    struct bench bench;
    bench_start(&bench);
    const char *paths[] = {
        bench_minutes(&bench, "c1.xml", march, traffic_item(&bench, "1", 3)),
        bench_minutes(&bench, "c2.xml", march, traffic_item(&bench, "1", 4)),
        bench_minutes(&bench, "c3.xml", "id=\"x\" group=\"SSPF\" date=\"2023-03-20\"", traffic_item(&bench, "1", 1))};
    const struct lofte_import_report report = bench_import(&bench, "2024-12-31", LOFTE_IMPORT_STORE, paths, 3);
    ck_assert_uint_eq(report.n_refused, 2);
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[0], 0), "c2.xml"));
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[1], report.files[1].n_findings - 1), "stored already"));
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 1);
    struct lofte_meetings meetings;
    struct lofte_err err = {0};
    if (lofte_meetings(bench.lofte, NULL, false, bench.arena, &meetings, &err) < 0)
        bench_fail(&err);
    ck_assert_uint_eq(meetings.n, 1);
    bench_finish(&bench);
}
END_TEST

START_TEST(what_is_stored_stays_when_another_file_claims_its_revision_later) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "d1.xml", march, traffic_item(&bench, "1", 3)));
    const struct lofte_import_report report =
        bench_store(&bench, bench_minutes(&bench, "d2.xml", march, traffic_item(&bench, "1", 4)));
    ck_assert_uint_eq(report.n_refused, 1);
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[0], 0), "higher revision"));
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 3);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_bad_file_is_named_and_the_good_ones_go_in) {
    struct bench bench;
    bench_start(&bench);
    const char *paths[] = {bench_minutes(&bench, "e1.xml", march, traffic_item(&bench, "1", 3)),
                           bench_minutes(&bench, "e2.xml", "id=\"y\" group=\"EST\" date=\"2023-02-30\"", "")};
    const struct lofte_import_report report = bench_import(&bench, "2024-12-31", LOFTE_IMPORT_STORE, paths, 2);
    ck_assert_uint_eq(report.n_refused, 1);
    ck_assert_int_eq(report.files[1].outcome, LOFTE_IMPORT_REFUSED);
    ck_assert_int_gt(report.files[1].findings[0].line, 0);
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 3);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_dry_run_says_what_would_change_and_changes_nothing) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "f1.xml", march, traffic_item(&bench, "1", 3)));
    size_t before, after;
    const char *first = database(&bench, &before);
    const char *path = bench_minutes(&bench, "f2.xml", "id=\"est-2023-04-11\" group=\"EST\" date=\"2023-04-11\"",
                                     "<item number=\"1\"><title>Trafik</title><report activity=\"trafikkontroller\" "
                                     "count=\"2\" from=\"2023-03-20\" to=\"2023-03-31\"/></item>");
    const struct lofte_import_report report = bench_import(&bench, "2023-04-30", LOFTE_IMPORT_DRY_RUN, &path, 1);
    ck_assert_int_eq(report.files[0].outcome, LOFTE_IMPORT_NEW);
    bool told = false;
    for (size_t i = 0; i < report.n_changes; i++)
        if (strcmp(report.changes[i].activity, "trafikkontroller") == 0)
            told = report.changes[i].before == 3 && report.changes[i].after == 5;
    ck_assert(told);
    const char *second = database(&bench, &after);
    ck_assert_uint_eq(before, after);
    ck_assert_int_eq(memcmp(first, second, before), 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_draft_counts_nowhere_but_in_drafts_and_a_call_not_at_all) {
    struct bench bench;
    bench_start(&bench);
    const char *draft = arena_printf(bench.arena, "%s status=\"draft\"", march);
    const char *call = "id=\"est-2023-04-11\" group=\"EST\" date=\"2023-04-11\" kind=\"call\"";
    (void)bench_store(&bench, bench_minutes(&bench, "g1.xml", draft, traffic_item(&bench, "1", 3)));
    (void)bench_store(&bench, bench_minutes(&bench, "g2.xml", call, traffic_item(&bench, "1", 4)));
    const struct lofte_standing *standing = bench_standing(&bench, "2023-04-30", "trafikkontroller");
    ck_assert_int_eq(standing->counted, 0);
    ck_assert_int_eq(standing->in_drafts, 3);
    const char *approved = arena_printf(bench.arena, "%s revision=\"2\"", march);
    (void)bench_store(&bench, bench_minutes(&bench, "g3.xml", approved, traffic_item(&bench, "1", 3)));
    standing = bench_standing(&bench, "2023-04-30", "trafikkontroller");
    ck_assert_int_eq(standing->counted, 3);
    ck_assert_int_eq(standing->in_drafts, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_closed_item_leaves_no_text) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "h.xml", march,
                                     "<item number=\"1\" closed=\"true\"><title>Hemligstort</title><p>Hemligsak: fyra "
                                     "trafikkontroller genomfördes.</p></item><item number=\"2\"><title>Öppet</title>"
                                     "</item>");
    ck_assert_uint_eq(bench_store(&bench, path).n_refused, 0);
    size_t len;
    const char *bytes = database(&bench, &len);
    ck_assert_ptr_null(memmem(bytes, len, "Hemlig", 6));
    ck_assert_ptr_nonnull(memmem(bytes, len, "Öppet", strlen("Öppet")));
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), "");
    bench_finish(&bench);
}
END_TEST

START_TEST(an_identity_number_refuses_the_file_and_is_never_shown) {
    struct bench bench;
    bench_start(&bench);
    static const char number[] = "19800101-2387"; /* of the tax agency's test series (238) */
    const char *path = bench_minutes(
        &bench, "i.xml", march,
        arena_printf(bench.arena, "<item number=\"7\"><title>Ärende</title><p>Eleven (%s) var med.</p></item>",
                     number));
    const struct lofte_import_report report = bench_store(&bench, path);
    ck_assert_uint_eq(report.n_refused, 1);
    ck_assert_str_eq(report.files[0].findings[0].item, "7");
    ck_assert_int_eq(report.files[0].findings[0].line, 4);
    for (size_t i = 0; i < report.files[0].n_findings; i++)
        ck_assert_ptr_null(strstr(finding(&bench, &report.files[0], i), "2387"));
    size_t len;
    const char *bytes = database(&bench, &len);
    ck_assert_ptr_null(memmem(bytes, len, "2387", 4));
    bench_finish(&bench);
}
END_TEST

START_TEST(an_identity_number_in_a_bad_attribute_or_a_file_name_is_not_echoed) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "j.xml", "id=\"a\" group=\"EST\" date=\"19800101-2387\"", "");
    const struct lofte_import_report report = bench_store(&bench, path);
    ck_assert_uint_eq(report.n_refused, 1);
    for (size_t i = 0; i < report.files[0].n_findings; i++)
        ck_assert_ptr_null(strstr(finding(&bench, &report.files[0], i), "2387"));
    const char *named = bench_minutes(&bench, "19800101-2387.xml", march, traffic_item(&bench, "1", 3));
    const struct lofte_import_report second = bench_store(&bench, named);
    ck_assert_uint_eq(second.n_refused, 1);
    ck_assert_ptr_null(strstr(second.files[0].file, "2387"));
    bench_finish(&bench);
}
END_TEST

START_TEST(another_municipality_is_refused) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    const char *path = path_join(bench.arena, bench.folder, "k.xml");
    static const char xml[] =
        "<minutes xmlns=\"urn:lofte:minutes:1\" id=\"a\" group=\"EST\" municipality=\"0604\" "
        "date=\"2023-03-14\"><agenda><item number=\"1\"><title>A</title></item></agenda></minutes>";
    ck_assert_int_eq(file_write(path, xml, strlen(xml), &err), 0);
    const struct lofte_import_report report = bench_store(&bench, path);
    ck_assert_uint_eq(report.n_refused, 1);
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[0], 0), "0604"));
    bench_finish(&bench);
}
END_TEST

START_TEST(warnings_are_kept_with_the_meeting) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "l.xml", "id=\"est-2027-03-14\" group=\"EST\" date=\"2027-03-14\"",
                                     "<item number=\"1\"><title>A</title></item>");
    const struct lofte_import_report report = bench_import(&bench, "2027-04-01", LOFTE_IMPORT_STORE, &path, 1);
    ck_assert_uint_eq(report.n_refused, 0);
    ck_assert_uint_eq(report.files[0].n_findings, 1);
    struct lofte_meetings meetings;
    struct lofte_err err = {0};
    bench_open(&bench, "2027-04-01", NULL);
    if (lofte_meetings(bench.lofte, "est-2027-03-14", false, bench.arena, &meetings, &err) < 0)
        bench_fail(&err);
    ck_assert_uint_eq(meetings.row[0].n_findings, 1);
    ck_assert_int_eq(meetings.row[0].findings[0].severity, LOFTE_WARNING);
    bench_finish(&bench);
}
END_TEST

START_TEST(as_known_shows_what_was_known_and_as_of_what_the_minutes_say) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "m.xml", march, traffic_item(&bench, "1", 3));
    (void)bench_import(&bench, "2023-06-01", LOFTE_IMPORT_STORE, &path, 1); /* late */
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 3);
    struct lofte_status status;
    struct lofte_err err = {0};
    bench_open(&bench, "2023-03-31", "2023-03-31");
    if (lofte_status(bench.lofte, bench.arena, &status, &err) < 0)
        bench_fail(&err);
    for (size_t i = 0; i < status.n_standings; i++)
        ck_assert_int_eq(status.standings[i].counted, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(about_reads_the_items_numbers_as_that_activitys) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "n.xml", march,
                                     "<item number=\"4\" about=\"trafikkontroller\"><title>Uppföljning</title>"
                                     "<p>Under februari genomfördes fyra.</p></item>");
    (void)bench_store(&bench, path);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"),
                     "est-2023-03-14 r1 4 trafikkontroller done 4 2023-02-01 2023-02-28\n");
    bench_finish(&bench);
}
END_TEST

START_TEST(a_correction_replaces_what_was_said_before) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "o1.xml", march,
                                            "<item number=\"1\"><title>Trafik</title><p>Under februari genomförde "
                                            "polisen fyra trafikkontroller.</p></item>"));
    (void)bench_store(&bench,
                      bench_minutes(&bench, "o2.xml", "id=\"est-2023-04-11\" group=\"EST\" date=\"2023-04-11\"",
                                    "<item number=\"1\"><title>Föregående protokoll</title><p>Rättelse: antalet "
                                    "trafikkontroller i februari ska vara tre.</p></item>"));
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 4);
    ck_assert_int_eq(bench_counted(&bench, "2023-04-30", "trafikkontroller"), 3);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_folder_without_minutes_is_said_so) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    struct lofte_import_report report;
    bench_open(&bench, "2023-04-30", NULL);
    const char *path = bench.workspace;
    ck_assert_int_eq(lofte_import(bench.lofte, &path, 1, LOFTE_IMPORT_STORE, bench.arena, &report, &err), LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

START_TEST(letters_encoded_twice_are_repaired_and_lost_ones_told) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "g.xml", march,
                                     "<item number=\"1\"><title>Trafik</title><p>Den 3 mars genomfÃ¶rdes tvÃ¥ "
                                     "trafikkontroller pÃ¥ vÃ¤g 32.</p><p>�vrigt.</p></item>");
    const struct lofte_import_report report = bench_store(&bench, path);
    ck_assert_uint_eq(report.files[0].n_findings, 2);
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[0], 0), "repaired"));
    ck_assert_ptr_nonnull(strstr(finding(&bench, &report.files[0], 1), "lost"));
    ck_assert_int_eq(bench_counted(&bench, "2023-03-31", "trafikkontroller"), 2);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_meeting_tells_how_much_was_read_of_each_item) {
    struct bench bench;
    struct lofte_err err = {0};
    struct lofte_meetings meetings;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "a.xml", "id=\"a\" group=\"EST\" date=\"2023-03-14\"",
                                     "<item number=\"1\"><title>Öppnande</title><p>Mötet öppnades.</p></item>"
                                     "<item number=\"2\"><title>Trafik</title><p>Två trafikkontroller i februari. "
                                     "En trafikkontroll är inbokad den 20 april.</p></item>");
    (void)bench_store(&bench, path);
    ck_assert_int_eq(lofte_meetings(bench.lofte, "a", false, bench.arena, &meetings, &err), 0);
    ck_assert_uint_eq(meetings.row[0].item_statements[0], 0);
    ck_assert_uint_eq(meetings.row[0].item_statements[1], 2);
    bench_finish(&bench);
}
END_TEST

SUITE("import", the_same_file_twice_leaves_the_same_database, the_highest_revision_counts_in_whatever_order_they_come,
      two_files_of_one_import_that_claim_the_same_revision_are_both_refused,
      what_is_stored_stays_when_another_file_claims_its_revision_later, a_bad_file_is_named_and_the_good_ones_go_in,
      a_dry_run_says_what_would_change_and_changes_nothing, a_draft_counts_nowhere_but_in_drafts_and_a_call_not_at_all,
      a_closed_item_leaves_no_text, an_identity_number_refuses_the_file_and_is_never_shown,
      an_identity_number_in_a_bad_attribute_or_a_file_name_is_not_echoed, another_municipality_is_refused,
      warnings_are_kept_with_the_meeting, as_known_shows_what_was_known_and_as_of_what_the_minutes_say,
      about_reads_the_items_numbers_as_that_activitys, a_correction_replaces_what_was_said_before,
      letters_encoded_twice_are_repaired_and_lost_ones_told, a_folder_without_minutes_is_said_so,
      a_meeting_tells_how_much_was_read_of_each_item)
