/* SPDX-License-Identifier: MIT
 *
 * What is wrong with a plugin is said with file, line and field, and costs nobody but the plugin.
 */
#include "base/limits.h"
#include "fixture.h"

#include <sys/stat.h>

START_TEST(a_good_pledge_is_in_use) {
    FIXTURE(f);
    ck_assert_str_eq(why(&f, good_pledge), "");
}
END_TEST

/* A spoilt good pledge and the exact words about it. */
struct refusal {
    const char *old, *fresh, *says;
};

static const struct refusal refusals[] = {
    {"target =", "taget =", "pledge.lua:10: activity has no field 'taget'; did you mean 'target'?"},
    {"vocabulary = {", "vocabulary = { cont = {}, ",
     "pledge.lua:11: vocabulary has no field 'cont'; did you mean 'count'?"},
    {"      responsible = { sv = \"kommunen\", en = \"the municipality\" },\n", "",
     "pledge.lua:5: activity lacks the field 'responsible'"},
    {"  title = { sv = \"Trygghet\", en = \"Safety\" },\n", "", "pledge.lua:1: pledge lacks the field 'title'"},
    {"  api = 1,\n", "", "pledge.lua:1: pledge lacks the field 'api'"},
    {"en = \"Walks\"", "", "pledge.lua:7: words lacks the field 'en'"},
    {"id = \"walks\"", "id = 7", "pledge.lua:6: 'id' of activity must be a text, not 7"},
    {"id = \"walks\"", "id = \"Walks\"",
     "pledge.lua:6: the id 'Walks' of activity may hold a–z, 0–9 and hyphens only and begins with a letter"},
    {"en = \"Walks\"", "en = \"\\27[2J\"", "pledge.lua:7: 'en' of words must be a text, not '?'"},
    {"en = \"Walks\"", "en = \"\"", "pledge.lua:7: 'en' of words must be a text, not ''"},
    {"{ sv = \"Vandringar\", en = \"Walks\" }", "\"Walks\"",
     "pledge.lua:7: 'title' of activity must be a table, not a string"},
    {"per_year(2,", "per_year(\"2\",",
     "pledge.lua:10: 'count' of target must be a whole number from 0 to 9999, not '2'"},
    {"per_year(2,", "per_year(2.5,", "pledge.lua:10: 'count' of target must be a whole number from 0 to 9999, not 2.5"},
    {"per_year(2,", "per_year(10000,",
     "pledge.lua:10: 'count' of target must be a whole number from 0 to 9999, not 10000"},
    {"per_year(2,", "per_yaer(2,",
     "pledge.lua:10: undeclared global 'per_yaer'; did you mean 'per_year'? (pledge.lua:10)"},
    {"return pledge", "count = 3\nreturn pledge",
     "pledge.lua:1: assignment to the undeclared global 'count'; write 'local count = …' (pledge.lua:1)"},
    {"\"vandring~\"", "\"vandring~\", 4", "pledge.lua:11: 'count' of vocabulary must be a list of texts, not 4"},
    {"id = \"walks\"", "weighs = 1, id = \"walks\"", "pledge.lua:6: 'weighs' of activity must be true or false, not 1"},
    {"id = \"walks\"", "conditions = { \"with_polis\" }, id = \"walks\"",
     "pledge.lua:6: 'conditions' of activity must be a list with some of with_police, with_municipality, in_centre, "
     "not "
     "'with_polis'; did you mean 'with_police'?"},
    {"id = \"walks\"", "groups = { \"SSPF\" }, id = \"walks\"",
     "pledge.lua: activity 'walks' names the group 'SSPF', which agreement.lua has not"},
    {"api = 1", "api = 2",
     "pledge.lua:2: the plugin is written for API 2 and this lofte has API 1; plugins/README.md, 'API numbers', says "
     "what "
     "to change"},
    {"basis = { document = { sv = \"två\", en = \"two\" } }", "",
     "pledge.lua:10: target lacks the field 'basis': add basis = { document = { sv = …, en = … } } with the document's "
     "words, or basis = { local_reading = { sv = …, en = … }, decided_by = a role, decided_on = a day }"},
    {"document =", "local_reading =",
     "pledge.lua:10: basis has a local_reading and lacks 'decided_by'; say which role decided it and when: decided_by "
     "= "
     "\"trygghetssamordnare\", decided_on = \"2023-01-16\""},
    {"basis = { document", "basis = { decided_by = \"Anna Berg\", document",
     "pledge.lua:10: 'decided_by' must be a role, such as \"trygghetssamordnare\", not a person"},
    {"basis = { document", "curve = season { july = 0 }, basis = { document",
     "pledge.lua:10: season: there is no month 'july'; did you mean 'jul'? (pledge.lua:10)"},
    {"basis = { document", "curve = milestones { [\"2023-02-30\"] = 1 }, basis = { document",
     "pledge.lua:10: 'day' of milestone must be a day as text, \"2023-03-14\", not '2023-02-30'"},
    {"basis = { document", "curve = milestones { [\"2023-03-01\"] = 3 }, basis = { document",
     "pledge.lua:10: the milestone of 2023-03-01 wants 3, more than the target's 2"},
    {"basis = { document", "curve = milestones { [\"2013-11-15\"] = 1 }, basis = { document",
     "pledge.lua: activity 'walks' plans for 2013-11-15, which lies outside the agreement's period"},
    {"count = { \"vandring~\" }", "count = { \"v\" }, parts = { { id = \"A\", words = { \"a\" } } }",
     "pledge.lua:11: the vocabulary of activity 'walks' tells of the part 'A', which is not among its parts"},
    {"count = { \"vandring~\" }", "count = { \"v\" }, together = { \"a+b\" }",
     "pledge.lua:11: 'together' of vocabulary has 'a+b'; write a pair as \"a + b\""},
    {"basis = { document", "curve = shares { [\"2023-06-30\"] = 0.5, [\"2023-12-31\"] = 0.4 }, basis = { document",
     "pledge.lua:10: shares must be in order of day and may not fall: 2023-12-31 after 2023-06-30"},
    {"basis = { document", "curve = shares { [\"2023-06-30\"] = 1.5 }, basis = { document",
     "pledge.lua:10: 'share' of point must be a number from 0 to 1, not 1.5"},
    {"basis = { document", "curve = { kind = \"months\" }, basis = { document",
     "pledge.lua:10: curve lacks the field 'months'"},
    {"basis = { document", "curve = { kind = \"even\", points = {} }, basis = { document",
     "pledge.lua:10: curve has 'points' but is of another kind"},
    {"basis = { document", "curve = { kind = \"odd\" }, basis = { document",
     "pledge.lua:10: 'kind' of curve must be one of even, months, milestones, points, not 'odd'"},
    {"basis = { document", "curve = milestones {}, basis = { document",
     "pledge.lua:10: 'milestones' of curve is empty"},
    {"basis = { document", "curve = season { jan = -1 }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {"basis = { document", "skip_months = { \"juli\" }, basis = { document",
     "pledge.lua:10: 'skip_months' of target must be a list with some of jan, feb, mar, apr, may, jun, jul, aug, sep, "
     "oct, nov, dec, not 'juli'; did you mean 'jul'?"},
    {"basis = { document", "quiet_weeks = 105, basis = { document",
     "pledge.lua:10: 'quiet_weeks' of target must be a whole number from 0 to 104, not 105"},
    {"basis = { document", "per = \"month\", basis = { document",
     "pledge.lua:10: per_year sets 'per' itself (pledge.lua:10)"},
    {"per_year(2, {", "followed({ count = 3,",
     "pledge.lua:10: followed has no count; write per_year(30, { … }) for a target with a number (pledge.lua:10)"},
    {"per_year(2, {", "followed({ curve = season {},", "pledge.lua:10: target has a curve but no number to plan"},
    {"per_year(2, {", "in_windows(2, {",
     "pledge.lua:10: target has per = \"windows\" and a list of windows, or neither"},
    {"per_year(2, {",
     "in_windows(2, { windows = { { from = \"2023-01-01\", to = \"2023-02-01\" }, { from = \"2023-02-01\", to = "
     "\"2023-03-01\" } },",
     "pledge.lua:10: the windows of target overlap or are not in order: 2023-02-01"},
    {"document = { sv = \"två\", en = \"two\" }", "",
     "pledge.lua:10: basis must have either document = { sv = …, en = … } (the document's words) or local_reading = { "
     "sv = …, en = … }"},
    {"activities = {", "activities = { 7,",
     "pledge.lua:4: 'activities' of pledge must be a list of tables, not a number"},
    {"  activities = {", "  activities = {}, other = {", "pledge.lua:4: pledge has no field 'other'"},
    {"vocabulary = { count = { \"vandring~\" } },\n", "\n",
     "pledge.lua:5: activity 'walks' has no words: add vocabulary = { count = { … } }, or counts_from = \"meetings\""},
    {"return pledge {", "local p = pledge {", "pledge.lua: the file must end with: return pledge { … }"},
    {"return pledge {", "return pledge \"x\", {",
     "pledge.lua:1: pledge takes a table: pledge { … }, not a string (pledge.lua:1)"},
    {"units = {", "units = = {", "pledge.lua:8: unexpected symbol near '='"},
    {"return pledge {", "error(\"no\")\nreturn pledge {", "pledge.lua:1: no (pledge.lua:1)"},
};

START_TEST(every_mistake_is_told_with_file_line_and_field) {
    FIXTURE(f);
    const struct refusal *r = &refusals[_i];
    ck_assert_str_eq(why(&f, with(&f, good_pledge, r->old, r->fresh)), r->says);
}
END_TEST

START_TEST(an_error_on_line_17_is_told_as_17_with_its_stack) {
    FIXTURE(f);
    const char *text = arena_printf(f.arena, "%s%s%s",
                                    "\n\n\n\n\n\n\n\n\n\n\n\n\n\nlocal function half(x)\n  local y = x\n"
                                    "  return y.count / 2\nend\nlocal h = half(nil)\n",
                                    good_pledge, "");
    ck_assert_str_eq(why(&f, text),
                     "pledge.lua:17: attempt to index a nil value (local 'y') (pledge.lua:17 in function "
                     "'half' < pledge.lua:19)");
}
END_TEST

START_TEST(a_field_is_found_on_its_own_line_and_not_in_a_nested_table) {
    FIXTURE(f);
    const char *text =
        with(&f, good_pledge, "      target", "      -- weigths = 1\n      weigths = false,\n      target");
    ck_assert_str_eq(why(&f, text), "pledge.lua:11: activity has no field 'weigths'; did you mean 'weighs'?");
}
END_TEST

START_TEST(an_id_twice_in_one_pledge_and_a_pledge_without_activities_are_refused) {
    FIXTURE(f);
    const char *begin = strstr(good_pledge, "    activity {"), *end = strstr(begin, "    },\n") + strlen("    },\n");
    const char *one = arena_strndup(f.arena, begin, (size_t)(end - begin));
    const char *twice = arena_printf(f.arena, "%s%s", one, one);
    ck_assert_str_eq(why(&f, with(&f, good_pledge, one, twice)),
                     "pledge.lua:1: two activities of the pledge have the id 'walks'");
    ck_assert_str_eq(why(&f, with(&f, good_pledge, one, "")), "pledge.lua:4: pledge has no activities");
}
END_TEST

START_TEST(bytecode_is_refused) {
    FIXTURE(f);
    ck_assert_str_eq(why(&f, "\033Lua"), "pledge.lua: attempt to load a binary chunk (mode is 't')");
}
END_TEST

START_TEST(one_bad_of_five_is_set_aside_and_four_are_in_use) {
    FIXTURE(f);
    for (int i = 1; i <= 5; i++) {
        const char *text = with(&f, good_pledge, "id = \"walks\"", arena_printf(f.arena, "id = \"walks%d\"", i));
        fixture_pledge(&f, arena_printf(f.arena, "p%d", i), i == 3 ? with(&f, text, "units", "unots") : text);
    }
    const struct lofte_agreement *agreement = fixture_load(&f);
    ck_assert_uint_eq(agreement->n_pledges, 5);
    for (size_t i = 0; i < 5; i++)
        ck_assert_int_eq(agreement->pledges[i].state, i == 2 ? LOFTE_PLUGIN_BAD : LOFTE_PLUGIN_ON);
    ck_assert_str_eq(finding_text(&f, &agreement->pledges[2].why),
                     "pledge.lua:8: activity has no field 'unots'; did you mean 'units'?");
    ck_assert_int_eq(agreement->pledges[2].why.severity, LOFTE_ERROR);
}
END_TEST

START_TEST(a_folder_that_ends_in_disable_is_listed_as_off) {
    FIXTURE(f);
    fixture_pledge(&f, "old-walks", good_pledge);
    fixture_pledge(&f, "old.disable", "this is no Lua");
    fixture_write(&f, "a/README.md", "a file is no pledge");
    const struct lofte_agreement *agreement = fixture_load(&f);
    ck_assert_uint_eq(agreement->n_pledges, 2);
    ck_assert_str_eq(agreement->pledges[0].id, "old");
    ck_assert_int_eq(agreement->pledges[0].state, LOFTE_PLUGIN_OFF);
    ck_assert_uint_eq(agreement->pledges[0].n_activities, 0);
    ck_assert_str_eq(agreement->pledges[1].id, "old-walks");
    ck_assert_int_eq(agreement->pledges[1].state, LOFTE_PLUGIN_ON);
}
END_TEST

START_TEST(an_activity_id_twice_in_an_agreement_sets_the_later_pledge_aside) {
    FIXTURE(f);
    fixture_pledge(&f, "one", good_pledge);
    fixture_pledge(&f, "two", good_pledge);
    const struct lofte_agreement *agreement = fixture_load(&f);
    ck_assert_int_eq(agreement->pledges[0].state, LOFTE_PLUGIN_ON);
    ck_assert_int_eq(agreement->pledges[1].state, LOFTE_PLUGIN_BAD);
    ck_assert_uint_eq(agreement->pledges[1].n_activities, 0);
    ck_assert_str_eq(finding_text(&f, &agreement->pledges[1].why),
                     "pledge.lua: the pledge 'one' has an activity 'walks' already; give this one another id");
}
END_TEST

START_TEST(what_would_cost_the_program_itself_is_refused) {
    static const struct refusal dear[] = {
        {"\"vandring~\"", "string.rep('x', 101)", "pledge.lua:11: a word of vocabulary is longer than 100 bytes"},
        {"count = { \"vandring~\" }",
         "count = (function() local t = {} for i = 1, 1000 do t[i] = 'w' .. i end return t end)(), "
         "ask = (function() local t = {} for i = 1, 1000 do t[i] = 'v' .. i end return t end)(), never = { \"x\" }",
         "pledge.lua:1: pledge has 1 activities with 2001 words in all; at most 100 and 2000 are taken"},
    };
    FIXTURE(f);
    for (size_t i = 0; i < sizeof dear / sizeof dear[0]; i++)
        ck_assert_str_eq(why(&f, with(&f, good_pledge, dear[i].old, dear[i].fresh)), dear[i].says);
    ck_assert_str_eq(why(&f, with(&f, good_pledge, "\"vandring~\"", "string.rep('x', 100)")), "");
}
END_TEST

START_TEST(a_folder_without_a_pledge_or_with_an_odd_name_is_bad) {
    FIXTURE(f);
    fixture_folder(&f, "a/empty");
    fixture_pledge(&f, "Walks", good_pledge);
    const struct lofte_agreement *agreement = fixture_load(&f);
    ck_assert_str_eq(finding_text(&f, &agreement->pledges[0].why),
                     "pledge.lua: the folder name 'Walks' may hold a–z, 0–9 and hyphens only and begins with a letter");
    ck_assert_int_eq(agreement->pledges[1].state, LOFTE_PLUGIN_BAD);
    ck_assert_ptr_nonnull(strstr(finding_text(&f, &agreement->pledges[1].why), "does not exist"));
}
END_TEST

START_TEST(a_file_that_others_may_write_or_that_is_no_file_is_refused) {
    FIXTURE(f);
    fixture_pledge(&f, "open", good_pledge);
    const char *open = path_join(f.arena, f.folder, "a/open/pledge.lua");
    ck_assert_int_eq(chmod(open, 0666), 0);
    fixture_folder(&f, "a/fifo");
    ck_assert_int_eq(mkfifo(path_join(f.arena, f.folder, "a/fifo/pledge.lua"), 0600), 0);
    fixture_folder(&f, "a/link");
    ck_assert_int_eq(symlink(open, path_join(f.arena, f.folder, "a/link/pledge.lua")), 0);
    const struct lofte_agreement *agreement = fixture_load(&f);
    static const char *const says[] = {"is not a regular file", "is a symbolic link",
                                       "everybody may write to the file"};
    for (size_t i = 0; i < 3; i++)
        ck_assert_msg(strstr(finding_text(&f, &agreement->pledges[i].why), says[i]) != NULL, "%s",
                      finding_text(&f, &agreement->pledges[i].why));
}
END_TEST

START_TEST(a_file_of_one_byte_too_many_is_refused) {
    FIXTURE(f);
    char *text = arena_alloc(f.arena, LIMIT_PLUGIN_BYTES + 2);
    const size_t n = sizeof good_pledge - 1;
    memcpy(text, good_pledge, n);
    memset(text + n, '\n', LIMIT_PLUGIN_BYTES - n);
    ck_assert_str_eq(why(&f, text), "");
    text[LIMIT_PLUGIN_BYTES] = '\n';
    ck_assert_ptr_nonnull(strstr(why(&f, text), "is 262145 bytes; at most 262144 are read"));
}
END_TEST

struct agreement_refusal {
    const char *old, *fresh, *where, *says;
};

static const struct agreement_refusal agreement_refusals[] = {
    {"  signed = \"2023-01-10\",\n", "", ":1",
     "the day of signing is open, so the period must be decided: add signed = a day, or basis = { local_reading = { sv "
     "= "
     "…, en = … }, decided_by = a role, decided_on = a day }"},
    {"municipality = \"0687\"", "municipality = 687", ":4", "'municipality' of agreement must be a text, not 687"},
    {"municipality = \"0687\"", "municipality = \"687\"", ":4",
     "'municipality' of agreement must be four digits in quotes, \"0687\", not '687'"},
    {"to = \"2024-12-31\"", "to = \"2022-12-31\"", ":5", "a window ends (2022-12-31) before it begins (2023-01-01)"},
    {"cadence_days = 35", "cadence_days = 0", ":8",
     "'cadence_days' of group must be a whole number from 1 to 366, not 0"},
    {"grace_days", "grase_days", ":8", "group has no field 'grase_days'; did you mean 'grace_days'?"},
    {"grace_days", "keep_text_years = 101, grace_days", ":8",
     "'keep_text_years' of group must be a whole number from 0 to 100, not 101"},
    {"grace_days", "owners = { aproval = \"ordförande\" }, grace_days", ":8",
     "owners has no field 'aproval'; did you mean 'approval'?"},
    {"grace_days", "agenda = { { titel = 1 } }, grace_days", ":8",
     "standing_item has no field 'titel'; did you mean 'title'?"},
    {"  groups = {\n",
     "  groups = {\n    group { id = \"EST\", name = { sv = \"E\", en = \"E\" }, cadence_days = 9, grace_days "
     "= 9 },\n",
     ":1", "two groups of the agreement have the id 'EST'"},
    {"api = 1", "api = 9", ":2",
     "the plugin is written for API 9 and this lofte has API 1; plugins/README.md, 'API numbers', says what to change"},
};

START_TEST(a_bad_agreement_is_an_error_with_file_and_line) {
    FIXTURE(f);
    const struct agreement_refusal *r = &agreement_refusals[_i];
    fixture_write(&f, "a/agreement.lua", with(&f, good_agreement, r->old, r->fresh));
    ck_assert_int_eq(fixture_try(&f), LOFTE_EPLUGIN);
    ck_assert_str_eq(text_english(f.arena, &f.err.text), r->says);
    ck_assert_str_eq(f.err.where, arena_printf(f.arena, "%s/a/agreement.lua%s", f.folder, r->where));
}
END_TEST

START_TEST(a_folder_without_agreement_is_an_error_and_a_disabled_one_is_not) {
    FIXTURE(f);
    fixture_folder(&f, "b.disable");
    (void)fixture_load(&f);
    fixture_folder(&f, "b");
    ck_assert_int_eq(fixture_try(&f), LOFTE_EPLUGIN);
    ck_assert_str_eq(text_english(f.arena, &f.err.text),
                     arena_printf(f.arena, "the folder %s/b has no agreement.lua", f.folder));
}
END_TEST

START_TEST(one_folder_too_many_is_refused) {
    FIXTURE(f);
    for (int i = 1; i < LIMIT_PLUGINS; i++) /* agreement.lua is an entry too */
        fixture_folder(&f, arena_printf(f.arena, "a/p%d.disable", i));
    ck_assert_uint_eq(fixture_load(&f)->n_pledges, LIMIT_PLUGINS - 1);
    fixture_folder(&f, "a/one-more.disable");
    ck_assert_int_eq(fixture_try(&f), LOFTE_ELIMIT);
}
END_TEST

START_TEST(a_missing_folder_is_an_error) {
    FIXTURE(f);
    ck_assert_int_eq(plugins_load("/nowhere/at/all", NULL, NULL, f.arena, &f.plugins, &f.err), LOFTE_ENOTFOUND);
    ck_assert_ptr_null(f.plugins);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("refusals");
    TCase *tcase = tcase_create("refusals");
    const TTest *const single[] = {a_good_pledge_is_in_use,
                                   an_error_on_line_17_is_told_as_17_with_its_stack,
                                   a_field_is_found_on_its_own_line_and_not_in_a_nested_table,
                                   bytecode_is_refused,
                                   an_id_twice_in_one_pledge_and_a_pledge_without_activities_are_refused,
                                   one_bad_of_five_is_set_aside_and_four_are_in_use,
                                   a_folder_that_ends_in_disable_is_listed_as_off,
                                   an_activity_id_twice_in_an_agreement_sets_the_later_pledge_aside,
                                   what_would_cost_the_program_itself_is_refused,
                                   a_folder_without_a_pledge_or_with_an_odd_name_is_bad,
                                   a_file_that_others_may_write_or_that_is_no_file_is_refused,
                                   a_file_of_one_byte_too_many_is_refused,
                                   a_folder_without_agreement_is_an_error_and_a_disabled_one_is_not,
                                   a_missing_folder_is_an_error,
                                   one_folder_too_many_is_refused};
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++)
        tcase_add_test(tcase, single[i]);
    tcase_add_loop_test(tcase, every_mistake_is_told_with_file_line_and_field, 0,
                        (int)(sizeof refusals / sizeof refusals[0]));
    tcase_add_loop_test(tcase, a_bad_agreement_is_an_error_with_file_and_line, 0,
                        (int)(sizeof agreement_refusals / sizeof agreement_refusals[0]));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
