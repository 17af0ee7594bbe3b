/* SPDX-License-Identifier: MIT
 *
 * Declarations that are kept: what has not changed is not run again, and nothing but that.
 */
#include "fixture.h"

#include <sys/resource.h>
#include <sys/stat.h>

/* Processes leave page faults behind when they are reaped. */
static long processes_felt(void) {
    struct rusage usage;
    ck_assert_int_eq(getrusage(RUSAGE_CHILDREN, &usage), 0);
    return usage.ru_minflt;
}

static const char *known_path(const struct fixture *f) {
    return path_join(f->arena, f->folder, ".known");
}

/* Loads with the file; was anything run? */
static bool load_runs(struct fixture *f) {
    plugins_close(f->plugins);
    f->plugins = NULL;
    const long before = processes_felt();
    const int rc = plugins_load(f->folder, NULL, known_path(f), f->arena, &f->plugins, &f->err);
    ck_assert_msg(rc == 0, "%s: %s", f->err.where, rc ? text_english(f->arena, &f->err.text) : "");
    plugins_close(f->plugins);
    const bool runs = processes_felt() > before;
    f->plugins = NULL;
    ck_assert_int_eq(plugins_load(f->folder, NULL, known_path(f), f->arena, &f->plugins, &f->err), 0);
    return runs;
}

static const struct lofte_pledge *only_pledge(const struct fixture *f) {
    size_t n;
    const struct lofte_agreement *agreement = plugins_agreements(f->plugins, &n);
    ck_assert_uint_eq(n, 1);
    ck_assert_uint_eq(agreement->n_pledges, 1);
    return &agreement->pledges[0];
}

START_TEST(what_has_not_changed_is_not_run_and_declares_the_same) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    const char *digest = fixture_load(&f)->digest;
    ck_assert(load_runs(&f));
    ck_assert(!load_runs(&f));
    size_t n;
    ck_assert_str_eq(plugins_agreements(f.plugins, &n)->digest, digest);
    ck_assert_str_eq(only_pledge(&f)->activities[0].id, "walks");
    ck_assert_str_eq(only_pledge(&f)->title.sv, "Trygghet");
}
END_TEST

START_TEST(what_has_changed_is_run_again) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    ck_assert(load_runs(&f));
    fixture_write(&f, "a/p/pledge.lua", with(&f, good_pledge, "Trygghet", "Lugn"));
    ck_assert(load_runs(&f));
    ck_assert_str_eq(only_pledge(&f)->title.sv, "Lugn");
    ck_assert(!load_runs(&f));
}
END_TEST

START_TEST(a_plugin_that_fails_is_run_every_time) {
    FIXTURE(f);
    fixture_pledge(&f, "p", "error('no')\n");
    ck_assert(load_runs(&f));
    ck_assert(load_runs(&f));
    ck_assert_int_eq(only_pledge(&f)->state, LOFTE_PLUGIN_BAD);
}
END_TEST

START_TEST(a_declaration_that_is_refused_is_refused_again) {
    FIXTURE(f);
    fixture_pledge(&f, "p", with(&f, good_pledge, "api = 1", "api = 7"));
    ck_assert(load_runs(&f));
    const char *why_first = finding_text(&f, &only_pledge(&f)->why);
    (void)load_runs(&f);
    ck_assert_int_eq(only_pledge(&f)->state, LOFTE_PLUGIN_BAD);
    ck_assert_str_eq(finding_text(&f, &only_pledge(&f)->why), why_first);
}
END_TEST

START_TEST(a_file_that_is_damaged_or_everybodys_is_not_believed) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    ck_assert(load_runs(&f));
    char *data;
    size_t len;
    ck_assert_int_eq(file_read(known_path(&f), 1024 * 1024, f.arena, &data, &len, NULL), 0);
    for (size_t at = 0; at < len; at += len / 7) {
        data[at] ^= 1;
        ck_assert_int_eq(file_write(known_path(&f), data, len, NULL), 0);
        data[at] ^= 1;
        ck_assert(load_runs(&f));
        ck_assert_str_eq(only_pledge(&f)->title.sv, "Trygghet");
    }
    for (size_t cut = 0; cut < len; cut += len / 7) {
        ck_assert_int_eq(file_write(known_path(&f), data, cut, NULL), 0);
        ck_assert(load_runs(&f));
    }
    ck_assert(!load_runs(&f));
    ck_assert_int_eq(chmod(known_path(&f), 0666), 0);
    ck_assert(load_runs(&f));
}
END_TEST

START_TEST(where_it_cannot_be_written_plugins_are_run_as_ever) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    fixture_folder(&f, ".known");
    ck_assert(load_runs(&f));
    ck_assert(load_runs(&f));
    ck_assert_int_eq(only_pledge(&f)->state, LOFTE_PLUGIN_ON);
}
END_TEST

START_TEST(functions_are_called_though_the_declaration_is_known) {
    FIXTURE(f);
    fixture_pledge(&f, "p",
                   with(&f, good_pledge, "  activities = {",
                        "  assess = function(standing) return { state = 'behind' } end,\n  activities = {"));
    ck_assert(load_runs(&f));
    ck_assert(!load_runs(&f));
    struct lofte_standing standing = {
        .activity = only_pledge(&f)->activities, .state = LOFTE_LATE, .since = LOFTE_NO_DAY};
    struct lofte_finding *failure = NULL;
    plugins_assess(f.plugins, only_pledge(&f), &standing, 1, f.arena, &failure);
    ck_assert_msg(!failure, "%s", failure ? finding_text(&f, failure) : "");
    ck_assert_int_eq(standing.state, LOFTE_BEHIND);
}
END_TEST

SUITE("known", what_has_not_changed_is_not_run_and_declares_the_same, what_has_changed_is_run_again,
      a_plugin_that_fails_is_run_every_time, a_declaration_that_is_refused_is_refused_again,
      a_file_that_is_damaged_or_everybodys_is_not_believed, where_it_cannot_be_written_plugins_are_run_as_ever,
      functions_are_called_though_the_declaration_is_known)
