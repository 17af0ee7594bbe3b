/* SPDX-License-Identifier: MIT
 *
 * A plugin that fails in three commands in a row is not run any more, its pledge is never shown as judged, and nothing
 * that was read for it is lost.
 */
#include "base/text.h"
#include "bench.h"

#include <sqlite3.h>

static const char file[] = "plugins/tranas-2023-2024/trafikmiljo/pledge.lua";

/* The shipped pledge with `functions` in it. */
static void plugin_write(struct bench *bench, const char *functions) {
    struct lofte_err err = {0};
    char *text;
    size_t len;
    const char *path = path_join(bench->arena, bench->shipped, file + strlen("plugins/"));
    if (file_read(path, 1 << 20, bench->arena, &text, &len, &err) < 0)
        bench_fail(&err);
    char *at = strstr(text, "return pledge {");
    ck_assert_ptr_nonnull(at);
    text = arena_printf(bench->arena, "%.*sreturn pledge { %s %s", (int)(at - text), text, functions,
                        at + strlen("return pledge {"));
    if (file_write(path_join(bench->arena, bench->workspace, file), text, strlen(text), &err) < 0)
        bench_fail(&err);
}

static const struct lofte_pledge *pledge_of(struct bench *bench) {
    const struct lofte_agreement *agreements;
    size_t n;
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_plugins(bench->lofte, &agreements, &n, &err), 0);
    for (size_t i = 0; i < agreements[0].n_pledges; i++)
        if (str_equal(agreements[0].pledges[i].id, "trafikmiljo"))
            return &agreements[0].pledges[i];
    ck_abort_msg("no pledge");
}

/* One command: opens, asks for the status, closes with the next opening. */
static struct lofte_pledge_standing ask(struct bench *bench) {
    struct lofte_status status;
    struct lofte_err err = {0};
    bench_open(bench, "2023-06-30", NULL);
    if (lofte_status(bench->lofte, bench->arena, &status, &err) < 0)
        bench_fail(&err);
    for (size_t i = 0; i < status.n_pledges; i++)
        if (str_equal(status.pledges[i].pledge, "trafikmiljo"))
            return status.pledges[i];
    ck_abort_msg("no pledge");
}

static size_t statements(struct bench *bench) {
    struct lofte_statements all;
    struct lofte_err err = {0};
    size_t n = 0;
    ck_assert_int_eq(lofte_links(bench->lofte, NULL, bench->arena, &all, &err), 0);
    for (size_t i = 0; i < all.n; i++)
        n += str_equal(all.statement[i].pledge, "trafikmiljo");
    return n;
}

static void bring(struct bench *bench, const char *name, const char *day) {
    struct lofte_err err = {0};
    struct lofte_import_report report;
    const char *path =
        bench_minutes(bench, arena_printf(bench->arena, "%s.xml", name),
                      arena_printf(bench->arena, "id=\"%s\" group=\"SSPF\" date=\"%s\"", name, day),
                      "<item number=\"1\"><title>Trafik</title><p>Polisen genomförde fyra trafikkontroller den 3 mars."
                      "</p></item>");
    if (lofte_import(bench->lofte, &path, 1, LOFTE_IMPORT_STORE, bench->arena, &report, &err) < 0)
        bench_fail(&err);
    ck_assert_uint_eq(report.n_refused, 0);
}

#define BENCH                                                                                                          \
    __attribute__((cleanup(bench_finish))) struct bench bench;                                                         \
    bench_start(&bench)

static const char *const rogues[] = {"assess = function(s) error('oj') end,",
                                     "words = function(s) return { sv = 7 } end,",
                                     "assess = function(s) return 7 end,",
                                     "aktivitet = 1,",
                                     "oj oj",
                                     "x = string.rep('x', 1 << 40),"};

START_TEST(three_commands_in_a_row_put_it_in_quarantine_and_a_person_lets_it_out) {
    BENCH;
    bench_open(&bench, "2023-06-30", NULL);
    bring(&bench, "sspf-2023-03-14", "2023-03-14");
    const size_t before = statements(&bench);
    ck_assert_uint_gt(before, 0);
    plugin_write(&bench, rogues[_i]);
    for (int i = 0; i < 3; i++) {
        const struct lofte_pledge_standing standing = ask(&bench);
        ck_assert(standing.cannot_be_judged);
        ck_assert_int_ne(standing.plugin, LOFTE_PLUGIN_QUARANTINED);
        ck_assert_int_eq(pledge_of(&bench)->failures, i);
    }
    for (int i = 0; i < 2; i++) {
        ck_assert(ask(&bench).cannot_be_judged);
        ck_assert_int_eq(pledge_of(&bench)->state, LOFTE_PLUGIN_QUARANTINED);
        ck_assert_int_eq(pledge_of(&bench)->failures, 3);
        ck_assert_uint_eq(statements(&bench), before);
    }
    bring(&bench, "sspf-2023-04-14", "2023-04-14"); /* read without it */
    ck_assert_uint_eq(statements(&bench), before);
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_plugin_reset(bench.lofte, "trafikmiljo", "drift", bench.arena, &err), 0);
    (void)ask(&bench);
    ck_assert_int_ne(pledge_of(&bench)->state, LOFTE_PLUGIN_QUARANTINED);
    ck_assert_int_eq(pledge_of(&bench)->failures, 0);
    ck_assert_str_eq(pledge_of(&bench)->reset_by, "drift");
    plugin_write(&bench, "");
    ck_assert(!ask(&bench).cannot_be_judged);
    ck_assert_uint_eq(statements(&bench), 2 * before); /* what came meanwhile is read now */
}
END_TEST

START_TEST(a_command_that_goes_well_sets_the_count_back) {
    BENCH;
    static const char *const fails = "assess = function(s) error('oj') end,";
    for (int i = 0; i < 2; i++) {
        plugin_write(&bench, fails);
        (void)ask(&bench);
        (void)ask(&bench);
        plugin_write(&bench, "assess = function(s) end,");
        ck_assert(!ask(&bench).cannot_be_judged);
        ck_assert_int_eq(pledge_of(&bench)->failures, 0);
    }
    plugin_write(&bench, fails);
    ck_assert(ask(&bench).cannot_be_judged);
    bench_open(&bench, "2023-06-30", NULL);
    ck_assert_int_eq(pledge_of(&bench)->failures, 1);
}
END_TEST

START_TEST(a_command_that_does_not_ask_what_failed_does_not_count_as_going_well) {
    BENCH;
    plugin_write(&bench, "statement = function(s) error('oj') end,");
    for (int i = 0; i < 3; i++) {
        ck_assert(!ask(&bench).cannot_be_judged);
        ck_assert_int_eq(pledge_of(&bench)->failures, i);
        bring(&bench, arena_printf(bench.arena, "sspf-2023-0%d-14", i + 1),
              arena_printf(bench.arena, "2023-0%d-14", i + 1));
    }
    ck_assert(ask(&bench).cannot_be_judged);
    ck_assert_int_eq(pledge_of(&bench)->state, LOFTE_PLUGIN_QUARANTINED);
}
END_TEST

START_TEST(one_command_is_one_failure_and_does_not_ask_for_ever) {
    BENCH;
    plugin_write(&bench, "statement = function(s) error('oj') end,");
    bench_open(&bench, "2023-06-30", NULL);
    for (int i = 1; i < 9; i++)
        bring(&bench, arena_printf(bench.arena, "sspf-2023-0%d-14", i), arena_printf(bench.arena, "2023-0%d-14", i));
    struct lofte_statements all;
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_links(bench.lofte, NULL, bench.arena, &all, &err), 0);
    for (size_t i = 0; i < all.n; i++)
        ck_assert_int_eq(all.statement[i].state, LOFTE_REVIEW);
    struct lofte_meetings meetings;
    ck_assert_int_eq(lofte_meetings(bench.lofte, "sspf-2023-05-14", false, bench.arena, &meetings, &err), 0);
    ck_assert_uint_eq(meetings.row[0].n_findings, 1);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &meetings.row[0].findings[0].text), "again and again"));
    bench_open(&bench, "2023-06-30", NULL);
    ck_assert_int_eq(pledge_of(&bench)->failures, 1);
}
END_TEST

START_TEST(an_answer_comes_where_the_failure_cannot_be_noted) {
    BENCH;
    plugin_write(&bench, "assess = function(s) error('oj') end,");
    sqlite3 *other;
    ck_assert_int_eq(sqlite3_open(path_join(bench.arena, bench.workspace, "lofte.db"), &other), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    for (int i = 0; i < 4; i++)
        ck_assert(ask(&bench).cannot_be_judged);
    ck_assert_int_eq(pledge_of(&bench)->failures, 0);
    lofte_close(bench.lofte);
    bench.lofte = NULL;
    (void)sqlite3_close(other);
}
END_TEST

START_TEST(an_activity_in_quarantine_is_explained_as_such) {
    BENCH;
    bench_open(&bench, "2023-06-30", NULL);
    bring(&bench, "sspf-2023-03-14", "2023-03-14");
    plugin_write(&bench, "oj oj");
    for (int i = 0; i < 4; i++)
        (void)ask(&bench);
    struct lofte_explanation *explanation;
    size_t n;
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_explain(bench.lofte, "trafikkontroller", false, bench.arena, &explanation, &n, &err),
                     LOFTE_EPLUGIN);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "trafikmiljo is in quarantine"));
    struct lofte_alerts alerts;
    ck_assert_int_eq(lofte_alerts(bench.lofte, bench.arena, &alerts, &err), 0);
    ck_assert_uint_eq(alerts.n_unjudged, 1);
    ck_assert_str_eq(alerts.unjudged[0]->id, "trafikmiljo");
    ck_assert_uint_eq(alerts.n_findings, 2);
}
END_TEST

START_TEST(only_what_has_failed_can_be_reset) {
    BENCH;
    bench_open(&bench, "2023-06-30", NULL);
    struct lofte_err err = {0};
    ck_assert_int_eq(lofte_plugin_reset(bench.lofte, "trafikmiljo", "drift", bench.arena, &err), LOFTE_ENOTFOUND);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "has not failed"));
    ck_assert_int_eq(lofte_plugin_reset(bench.lofte, "trafikmilj", "drift", bench.arena, &err), LOFTE_ENOTFOUND);
    ck_assert_ptr_nonnull(strstr(text_english(bench.arena, &err.text), "did you mean \"trafikmiljo\"?"));
}
END_TEST

int main(void) {
    Suite *suite = suite_create("quarantine");
    TCase *tcase = tcase_create("quarantine");
    const TTest *const single[] = {a_command_that_goes_well_sets_the_count_back,
                                   a_command_that_does_not_ask_what_failed_does_not_count_as_going_well,
                                   one_command_is_one_failure_and_does_not_ask_for_ever,
                                   an_answer_comes_where_the_failure_cannot_be_noted,
                                   an_activity_in_quarantine_is_explained_as_such,
                                   only_what_has_failed_can_be_reset};
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++)
        tcase_add_test(tcase, single[i]);
    tcase_add_loop_test(tcase, three_commands_in_a_row_put_it_in_quarantine_and_a_person_lets_it_out, 0,
                        (int)(sizeof rogues / sizeof rogues[0]));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
