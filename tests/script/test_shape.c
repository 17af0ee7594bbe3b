/* SPDX-License-Identifier: MIT
 *
 * Every kind of field given every kind of value that it does not take: more rows of what test_refusals.c does.
 */
#include "fixture.h"

struct refusal {
    const char *old, *fresh, *says;
};

#define ID "id = \"walks\""
#define BASIS "basis = { document"

static const struct refusal refusals[] = {
    {ID, "id = true", "pledge.lua:6: 'id' of activity must be a text, not true"},
    {ID, "id = false", "pledge.lua:6: 'id' of activity must be a text, not false"},
    {ID, "id = {}", "pledge.lua:6: 'id' of activity must be a text, not a table"},
    {ID, "id = function() end", "pledge.lua:6: 'id' of activity must be a text, not a function"},
    {ID, "id = nil", "pledge.lua:5: activity lacks the field 'id'"},
    {ID, "id = \"a_b\"",
     "pledge.lua:6: the id 'a_b' of activity may hold a–z, 0–9 and hyphens only and begins with a letter"},
    {ID, "id = \"1a\"",
     "pledge.lua:6: the id '1a' of activity may hold a–z, 0–9 and hyphens only and begins with a letter"},
    {ID, "id = string.rep(\"a\", 65)",
     "pledge.lua:6: the id 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' of activity may hold "
     "a–z, 0–9 and hyphens only and begins with a letter"},
    {ID, "id = \"walks\", true", "pledge.lua:5: activity has a value without a name; write name = value"},
    {ID, "id = string.rep(\"å\", 40) .. \"Å\"",
     "pledge.lua:6: the id 'ååååååååååååååååååååååååååååååååååååååååÅ' of activity may hold a–z, 0–9 and hyphens only "
     "and begins with a letter"},
    {ID, "id = \"a\\127\"", "pledge.lua:6: 'id' of activity must be a text, not '?'"},
    {"en = \"Walks\"", "en = \"Two\\tlines\\nof\"", ""},
    {ID, "id = \"walks\", weighs = \"yes\"", "pledge.lua:6: 'weighs' of activity must be true or false, not 'yes'"},
    {ID, "id = \"walks\", weighs = {}", "pledge.lua:6: 'weighs' of activity must be true or false, not a table"},
    {ID, "id = \"walks\", conditions = \"with_police\"",
     "pledge.lua:6: 'conditions' of activity must be a list with some of with_police, with_municipality, in_centre, "
     "not 'with_police'"},
    {ID, "id = \"walks\", conditions = { with_police = true }",
     "pledge.lua:6: 'conditions' of activity must be a list with some of with_police, with_municipality, in_centre, "
     "not a table"},
    {ID, "id = \"walks\", conditions = { 1 }",
     "pledge.lua:6: 'conditions' of activity must be a list with some of with_police, with_municipality, in_centre, "
     "not 1"},
    {ID, "id = \"walks\", groups = \"EST\"", "pledge.lua:6: 'groups' of activity must be a list of texts, not 'EST'"},
    {ID, "id = \"walks\", groups = { a = \"EST\" }",
     "pledge.lua:6: 'groups' of activity must be a list of texts, not a table"},
    {ID, "id = \"walks\", groups = { \"\" }", "pledge.lua:6: 'groups' of activity must be a list of texts, not ''"},
    {"activities = {", "activities = 7, other = {", "pledge.lua:4: pledge has no field 'other'"},
    {"activities = {", "activities = { a = {}, ",
     "pledge.lua:4: 'activities' of pledge must be a list of tables, not a table"},
    {"vocabulary = { count = { \"vandring~\" } }", "vocabulary = 7",
     "pledge.lua:11: 'vocabulary' of activity must be a table, not a number"},
    {"vocabulary = { count = { \"vandring~\" } }", "vocabulary = { count = { \"vandring~\" }, 7 }",
     "pledge.lua:11: vocabulary has a value without a name; write name = value"},
    {BASIS, "skip_months = \"jul\", basis = { document",
     "pledge.lua:10: 'skip_months' of target must be a list with some of jan, feb, mar, apr, may, jun, jul, aug, sep, "
     "oct, nov, dec, not 'jul'"},
    {BASIS, "skip_months = { a = \"jul\" }, basis = { document",
     "pledge.lua:10: 'skip_months' of target must be a list with some of jan, feb, mar, apr, may, jun, jul, aug, sep, "
     "oct, nov, dec, not a table"},
    {BASIS, "quiet_weeks = true, basis = { document",
     "pledge.lua:10: 'quiet_weeks' of target must be a whole number from 0 to 104, not true"},
    {BASIS, "quiet_weeks = -1, basis = { document",
     "pledge.lua:10: 'quiet_weeks' of target must be a whole number from 0 to 104, not -1"},
    {BASIS, "quiet_weeks = 0/0, basis = { document",
     "pledge.lua: the value at 'quiet_weeks' cannot be used: a number is not finite"},
    {BASIS, "quiet_weeks = 1/0, basis = { document",
     "pledge.lua: the value at 'quiet_weeks' cannot be used: a number is not finite"},
    {BASIS, "curve = 7, basis = { document", "pledge.lua:10: 'curve' of target must be a table, not a number"},
    {BASIS, "curve = { kind = \"months\", months = 7 }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"months\", months = { 1, 2 } }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"months\", months = { a = 1 } }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"months\", months = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \"1\" } }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"months\", months = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1001 } }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"months\", months = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } }, basis = { document",
     "pledge.lua:10: 'months' of curve must be a list of twelve weights of 0 or more that are not all 0"},
    {BASIS, "curve = { kind = \"points\", points = {} }, basis = { document",
     "pledge.lua:10: 'points' of curve is empty"},
    {BASIS,
     "curve = { kind = \"points\", points = { { day = \"2023-06-30\", share = 0.5 }, { day = \"2023-06-30\", share = "
     "0.6 } } }, "
     "basis = { document",
     "pledge.lua:10: shares must be in order of day and may not fall: 2023-06-30 after 2023-06-30"},
    {BASIS, "curve = { kind = \"points\", points = { { day = \"2013-06-30\", share = 0.5 } } }, basis = { document",
     "pledge.lua: activity 'walks' plans for 2013-06-30, which lies outside the agreement's period"},
    {BASIS, "curve = { kind = \"points\", points = { { day = 20230630, share = 0.5 } } }, basis = { document",
     "pledge.lua:10: 'day' of point must be a day as text, \"2023-03-14\", not 20230630"},
    {BASIS, "curve = { kind = \"points\", points = { { day = \"2023-06-30\" } } }, basis = { document",
     "pledge.lua:10: point lacks the field 'share'"},
    {BASIS,
     "curve = { kind = \"milestones\", milestones = { { day = \"2023-06-30\", count = 1 }, { day = \"2023-06-30\", "
     "count = 2 } } "
     "}, basis = { document",
     "pledge.lua:10: milestones must be in order of day: 2023-06-30 comes after 2023-06-30"},
    {BASIS, "curve = { kind = 7 }, basis = { document",
     "pledge.lua:10: 'kind' of curve must be one of even, months, milestones, points, not 7"},
    {"per_year(2, {", "in_windows(2, { windows = { { from = \"2013-01-01\", to = \"2023-02-01\" } },",
     "pledge.lua: activity 'walks' plans for 2013-01-01, which lies outside the agreement's period"},
    {"per_year(2, {", "in_windows(2, { windows = { { from = \"2023-01-01\", to = \"2033-02-01\" } },",
     "pledge.lua: activity 'walks' plans for 2023-01-01, which lies outside the agreement's period"},
    {"per_year(2, {", "in_windows(2, { windows = { { from = \"2023-03-01\", to = \"2023-02-01\" } },",
     "pledge.lua:10: a window ends (2023-02-01) before it begins (2023-03-01)"},
    {"document = { sv = \"två\", en = \"two\" }",
     "local_reading = { sv = \"två\", en = \"two\" }, decided_by = \"samordnare\"",
     "pledge.lua:10: basis has a local_reading and lacks 'decided_on'; say which role decided it and when: decided_by "
     "= \"trygghetssamordnare\", decided_on = \"2023-01-16\""},
    {"document = { sv = \"två\", en = \"two\" }",
     "local_reading = { sv = \"två\", en = \"two\" }, decided_by = \"samordnare\", decided_on = \"2023-01-32\"",
     "pledge.lua:10: 'decided_on' of basis must be a day as text, \"2023-03-14\", not '2023-01-32'"},
    {"document = { sv = \"två\", en = \"two\" }",
     "local_reading = { sv = \"två\", en = \"two\" }, decided_by = \"Åsa Ek\", decided_on = \"2023-01-16\"",
     "pledge.lua:10: 'decided_by' must be a role, such as \"trygghetssamordnare\", not a person"},
    {"document = { sv = \"två\", en = \"two\" }",
     "local_reading = { sv = \"två\", en = \"two\" }, decided_by = \"åklagare\", decided_on = \"2023-01-16\"", ""},
    {"api = 1", "api = \"1\"", "pledge.lua:2: 'api' of pledge must be a whole number from 1 to 9999, not '1'"},
    {"api = 1", "api = 1.5",
     "pledge.lua:2: the plugin is written for API 1.5 and this lofte has API 1; plugins/README.md, 'API numbers', says "
     "what to change"},
    {"return pledge {", "return 7, pledge {", "pledge.lua: the file must end with: return pledge { … }"},
    {"return pledge {", "local t = {} t.t = t return t, pledge {",
     "pledge.lua: the value at 't' cannot be used: tables are nested deeper than 8"},
    {"return pledge {", "return { [1] = 1, [3] = 3 }, pledge {",
     "pledge.lua: the value cannot be used: a key is neither a text nor one of 1, 2, 3 … without a gap"},
    {"return pledge {", "return { [true] = 1 }, pledge {",
     "pledge.lua: the value cannot be used: a key is neither a text nor one of 1, 2, 3 … without a gap"},
    {"return pledge {", "error()\nreturn pledge {", "pledge.lua:1: error with a nil value (pledge.lua:1)"},
    {"return pledge {", "error({})\nreturn pledge {", "pledge.lua:1: error with a table value (pledge.lua:1)"},
    {"return pledge {", "error(\"a: b\", 0)\nreturn pledge {", "pledge.lua:1: a: b (pledge.lua:1)"},
    {"return pledge {", "error(\"a:12 b\", 0)\nreturn pledge {", "pledge.lua:1: a:12 b (pledge.lua:1)"},
    {"return pledge {", "error(\"\\127\\1\", 0)\nreturn pledge {", "pledge.lua:1: ?? (pledge.lua:1)"},
    {"return pledge {", "error(\"\\255\", 0)\nreturn pledge {", "pledge.lua:1: ? (pledge.lua:1)"},
    {"return pledge {", "local x = nil + 1\nreturn pledge {",
     "pledge.lua:1: attempt to perform arithmetic on a nil value (pledge.lua:1)"},
    {"return pledge {", "local s = string.rep(\"a\", -1) .. string.rep(\"ab\", 2, \"-\") error(s, 0)\nreturn pledge {",
     "pledge.lua:1: ab-ab (pledge.lua:1)"},
    {"return pledge {", "string.rep(\"a\", 1 << 40)\nreturn pledge {",
     "pledge.lua:1: string.rep: the result would be too large (pledge.lua:1)"},
    {"return pledge {", "string.rep(\"\", 1 << 40, \"ab\")\nreturn pledge {",
     "pledge.lua:1: string.rep: the result would be too large (pledge.lua:1)"},
    {"return pledge {", "table.concat({ 1, 2, {} })\nreturn pledge {",
     "pledge.lua:1: invalid value (table) at index 3 in table for 'concat' (pledge.lua:1)"},
    {"return pledge {", "table.concat({}, \"\", -1e18, 1)\nreturn pledge {",
     "pledge.lua:1: table.concat: the range is too large (pledge.lua:1)"},
    {"return pledge {", "table.unpack({}, -1e18, 1)\nreturn pledge {",
     "pledge.lua:1: too many results to unpack (pledge.lua:1)"},
    {"return pledge {", "table.unpack({}, 1, 1e9)\nreturn pledge {",
     "pledge.lua:1: too many results to unpack (pledge.lua:1)"},
    {"return pledge {", "string.format(\"%q\", {})\nreturn pledge {",
     "pledge.lua:1: bad argument #2 to 'format' (a table or function has no text) (pledge.lua:1)"},
    {"return pledge {", "string.format(\"%s %d\", {}, 1)\nreturn pledge {",
     "pledge.lua:1: bad argument #2 to 'format' (a table or function has no text) (pledge.lua:1)"},
    {"return pledge {", "string.format(\"%\")\nreturn pledge {",
     "pledge.lua:1: bad argument #2 to 'string.format' (no value) (pledge.lua:1)"},
    {"return pledge {", "string.format(\"%s\")\nreturn pledge {",
     "pledge.lua:1: bad argument #2 to 'string.format' (no value) (pledge.lua:1)"},
    {"return pledge {", "tostring(nil).x.y = 1\nreturn pledge {", "pledge.lua:1: string has no 'x' (pledge.lua:1)"},
    {"return pledge {", "qqqqqqqqq()\nreturn pledge {", "pledge.lua:1: undeclared global 'qqqqqqqqq' (pledge.lua:1)"},
};

START_TEST(every_kind_of_value_in_every_kind_of_field_is_told) {
    FIXTURE(f);
    const struct refusal *r = &refusals[_i];
    ck_assert_str_eq(why(&f, with(&f, good_pledge, r->old, r->fresh)), r->says);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("shape");
    TCase *tcase = tcase_create("shape");
    tcase_add_loop_test(tcase, every_kind_of_value_in_every_kind_of_field_is_told, 0,
                        (int)(sizeof refusals / sizeof refusals[0]));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
