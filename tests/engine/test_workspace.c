/* SPDX-License-Identifier: MIT
 *
 * Making and opening a workspace, its settings, and answers over everything in it.
 */
#include "bench.h"

static void write_text(struct bench *bench, const char *path, const char *text) {
    struct lofte_err err = {0};
    if (file_write(path_join(bench->arena, bench->workspace, path), text, strlen(text), &err) < 0)
        bench_fail(&err);
}

static int try_open(struct bench *bench, bool strict, struct lofte_err *err) {
    lofte_close(bench->lofte);
    bench->lofte = NULL;
    const struct lofte_options options = {.workspace = bench->workspace,
                                          .shipped = bench->shipped,
                                          .as_of = day_parse("2023-06-30"),
                                          .as_known = LOFTE_NO_DAY,
                                          .needs = LOFTE_NEEDS_STORE | LOFTE_NEEDS_PLUGINS,
                                          .strict = strict};
    return lofte_open(&options, &bench->lofte, err);
}

START_TEST(a_workspace_is_not_made_over_something_else) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_init(bench.workspace, "tranas-2023-2024", bench.shipped, NULL, &err), LOFTE_EUSAGE);
    const char *other = path_join(bench.arena, bench.folder, "other");
    ck_assert_int_eq(lofte_init(other, "ingenstans", bench.shipped, NULL, &err), LOFTE_EUSAGE);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "tranas-2023-2024"));
    ck_assert(!path_is_there(other));
    bench_finish(&bench);
}
END_TEST

START_TEST(an_empty_folder_becomes_a_workspace) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    const char *other = path_join(bench.arena, bench.folder, "other");
    ck_assert_int_eq(folder_make(other, &err), 0);
    ck_assert_int_eq(lofte_init(other, "tranas-2023-2024", bench.shipped, "sv", &err), 0);
    ck_assert_str_eq(lofte_workspace_language(other, bench.arena), "sv");
    bench.workspace = other;
    ck_assert_int_eq(try_open(&bench, true, &err), 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_folder_without_a_workspace_says_how_to_make_one) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    bench.workspace = bench.folder;
    ck_assert_int_eq(try_open(&bench, false, &err), LOFTE_ENOTFOUND);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "lofte init"));
    bench_finish(&bench);
}
END_TEST

START_TEST(an_unknown_setting_is_refused_with_file_and_line) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    write_text(&bench, "settings", "# own\n\nlangage = sv\n");
    ck_assert_int_eq(try_open(&bench, false, &err), LOFTE_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.where, "settings:3"));
    ck_assert_str_eq(text_english(bench.arena, &err.text),
                     "there is no setting \"langage\"; did you mean \"language\"?");
    write_text(&bench, "settings", "language = fi\n");
    ck_assert_int_eq(try_open(&bench, false, &err), LOFTE_EUSAGE);
    write_text(&bench, "settings", "language\n");
    ck_assert_int_eq(try_open(&bench, false, &err), LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_bad_plugin_is_set_aside_and_strict_fails) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    write_text(&bench, "plugins/tranas-2023-2024/narkotika/pledge.lua", "return pledge { api = 1, titel = 3 }\n");
    ck_assert_int_eq(try_open(&bench, true, &err), LOFTE_EPLUGIN);
    ck_assert_ptr_nonnull(strstr(err.where, "narkotika/pledge.lua:1"));
    ck_assert_int_eq(try_open(&bench, false, &err), 0);
    struct lofte_status status;
    ck_assert_int_eq(lofte_status(bench.lofte, bench.arena, &status, &err), 0);
    ck_assert_uint_eq(status.n_findings, 1);
    size_t unjudged = 0;
    for (size_t i = 0; i < status.n_pledges; i++)
        unjudged += status.pledges[i].cannot_be_judged;
    ck_assert_uint_eq(unjudged, 1);
    ck_assert_uint_eq(status.n_pledges, 4);
    ck_assert_uint_eq(status.n_standings, 6);
    bench_finish(&bench);
}
END_TEST

START_TEST(rules_that_changed_read_stored_minutes_anew) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "a.xml", "id=\"a\" group=\"EST\" date=\"2023-03-14\"",
                                            "<item number=\"1\"><title>Cykel</title><p>Polisen genomförde tre "
                                            "cykelmärkningar i mars.</p></item>"));
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), "");
    struct lofte_err err = {0};
    const char *folder = path_join(bench.arena, bench.workspace, "plugins/tranas-2023-2024/cykel");
    ck_assert_int_eq(folder_make(folder, &err), 0);
    write_text(&bench, "plugins/tranas-2023-2024/cykel/pledge.lua",
               "return pledge { api = 1,\n"
               "  title = { sv = 'Cyklar', en = 'Bicycles' }, reason = { sv = 'x', en = 'x' },\n"
               "  source = { sv = 'x', en = 'x' },\n"
               "  activities = { activity { id = 'cykelmarkning',\n"
               "    title = { sv = 'Cykelmärkning', en = 'Bicycle marking' },\n"
               "    unit = { sv = 'märkning', en = 'marking' }, units = { sv = 'märkningar', en = 'markings' },\n"
               "    definition = { sv = 'x', en = 'x' }, responsible = { sv = 'x', en = 'x' },\n"
               "    source = { sv = 'x', en = 'x' },\n"
               "    target = per_year(6, { basis = { document = { sv = 'sex om året', en = 'six a year' } } }),\n"
               "    vocabulary = { count = { 'cykelmärkning~' } } } } }\n");
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), "a r1 1 cykelmarkning done 3 2023-03-01 2023-03-31\n");
    bench_finish(&bench);
}
END_TEST

START_TEST(an_agreement_that_is_taken_away_has_no_say_any_more) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    const char *other = path_join(bench.arena, bench.workspace, "plugins/other");
    ck_assert_int_eq(folder_copy(path_join(bench.arena, bench.workspace, "plugins/tranas-2023-2024"), other, &err), 0);
    (void)bench_store(&bench, bench_minutes(&bench, "a.xml", "id=\"a\" group=\"EST\" date=\"2023-03-14\"",
                                            "<item number=\"1\"><title>A</title><report activity=\"krogkontroller\" "
                                            "count=\"1\"/></item>"));
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"),
                     "a r1 1 krogkontroller done 1  \na r1 1 krogkontroller done 1  \n");
    folder_clear(other);
    ck_assert_int_eq(rmdir(other), 0);
    ck_assert_str_eq(bench_links(&bench, "2023-12-31"), "a r1 1 krogkontroller done 1  \n");
    bench_finish(&bench);
}
END_TEST

START_TEST(missing_minutes_are_told) {
    struct bench bench;
    bench_start(&bench);
    (void)bench_store(&bench, bench_minutes(&bench, "a.xml", "id=\"a\" group=\"EST\" date=\"2023-01-24\"",
                                            "<item number=\"1\"><title>A</title></item>"));
    struct lofte_meetings meetings;
    struct lofte_err err = {0};
    bench_open(&bench, "2023-05-31", NULL);
    ck_assert_int_eq(lofte_meetings(bench.lofte, NULL, false, bench.arena, &meetings, &err), 0);
    ck_assert_uint_eq(meetings.n_missing, 2);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &meetings.missing[0].text), "SSPF"));
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &meetings.missing[1].text), "2023-01-24"));
    ck_assert_int_eq(bench_standing(&bench, "2023-05-31", "krogkontroller")->state, LOFTE_NO_REPORT);
    bench_open(&bench, "2023-02-10", NULL);
    ck_assert_int_eq(lofte_meetings(bench.lofte, NULL, false, bench.arena, &meetings, &err), 0);
    ck_assert_uint_eq(meetings.n_missing, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(the_template_passes_its_own_check) {
    static const char *const langs[] = {"sv", "en"};
    for (size_t i = 0; i < 2; i++) {
        struct bench bench;
        bench_start(&bench);
        struct lofte_err err = {0};
        const char *text = lofte_template(langs[i], bench.arena);
        const char *path = path_join(bench.arena, bench.folder, "template.xml");
        ck_assert_int_eq(file_write(path, text, strlen(text), &err), 0);
        const struct lofte_import_report report = bench_store(&bench, path);
        ck_assert_uint_eq(report.n_refused, 0);
        ck_assert_uint_eq(report.files[0].n_findings, 0);
        ck_assert_str_eq(bench_links(&bench, "2024-12-31"),
                         "est-2024-05-21 r1 1 trafikkontroller done 3 2024-04-01 2024-04-30\n"
                         "est-2024-05-21 r1 2 trygghetsvandringar planned 1 2024-09-18 2024-09-18\n");
        bench_finish(&bench);
    }
}
END_TEST

START_TEST(an_unknown_activity_or_meeting_is_said_so) {
    struct bench bench;
    bench_start(&bench);
    struct lofte_err err = {0};
    struct lofte_explanation *explanation;
    struct lofte_meetings meetings;
    size_t n;
    bench_open(&bench, "2023-05-31", NULL);
    ck_assert_int_eq(lofte_explain(bench.lofte, "trafikkontroler", false, bench.arena, &explanation, &n, &err),
                     LOFTE_ENOTFOUND);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "did you mean \"trafikkontroller\""));
    ck_assert_int_eq(lofte_meetings(bench.lofte, "nope", false, bench.arena, &meetings, &err), LOFTE_ENOTFOUND);
    bench_finish(&bench);
}
END_TEST

SUITE("workspace", a_workspace_is_not_made_over_something_else, an_empty_folder_becomes_a_workspace,
      a_folder_without_a_workspace_says_how_to_make_one, an_unknown_setting_is_refused_with_file_and_line,
      a_bad_plugin_is_set_aside_and_strict_fails, rules_that_changed_read_stored_minutes_anew,
      an_agreement_that_is_taken_away_has_no_say_any_more, missing_minutes_are_told, the_template_passes_its_own_check,
      an_unknown_activity_or_meeting_is_said_so)
