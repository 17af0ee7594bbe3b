/* SPDX-License-Identifier: MIT
 *
 * Plugins that try to get out, to stay for ever or to hand back garbage: each ends as a reason beside its pledge.
 */
#include "fixture.h"

#include <time.h>

/* What is run before a good pledge is declared, and words that the reason must hold. */
struct rogue {
    const char *code, *says;
};

static const struct rogue escapes[] = {
    {"io.open('/etc/passwd')", "undeclared global 'io'"},
    {"os.execute('true')", "undeclared global 'os'"},
    {"debug.getregistry()", "undeclared global 'debug'"},
    {"package.loadlib('x', 'y')", "undeclared global 'package'"},
    {"require 'x'", "undeclared global 'require'"},
    {"dofile('/etc/passwd')", "undeclared global 'dofile'"},
    {"loadfile('/etc/passwd')", "undeclared global 'loadfile'"},
    {"load('return 1')", "undeclared global 'load'"},
    {"string.dump(function() end)", "string has no 'dump'"},
    {"local x = ('x').dump", "string has no 'dump'"},
    {"collectgarbage('stop')", "undeclared global 'collectgarbage'"},
    {"print('x')", "undeclared global 'print'"},
    {"warn('x')", "undeclared global 'warn'"},
    {"coroutine.wrap(function() end)", "undeclared global 'coroutine'"},
    {"setmetatable({}, { __gc = function() end })", "undeclared global 'setmetatable'"},
    {"getmetatable('').__index = nil", "undeclared global 'getmetatable'"},
    {"rawset(string, 'x', 1)", "undeclared global 'rawset'"},
    {"pcall(error)", "undeclared global 'pcall'"},
    {"xpcall(error, error)", "undeclared global 'xpcall'"},
    {"next({})", "undeclared global 'next'"},
    {"local g = _G", "undeclared global '_G'"},
    {"local x <close> = { 1 }", "variable 'x' got a non-closable value"},
    {"math.random()", "math has no 'random'"},
    {"math.randomseed(1)", "math has no 'randomseed'"},
    {"string.rep = nil", "string cannot be changed"},
    {"_ENV.tostring = nil", "assignment to the undeclared global 'tostring'"},
    {"local s = string.format('%p', {})", "'%p' is not allowed"},
    {"local s = string.format('%s', {})", "a table or function has no text"},
    {"for k in pairs({ [{}] = 1 }) do end", "a key that is a table has no fixed order"},
    {"string.rep('x', 2^40)", "string.rep: the result would be too large"},
    {"string.rep('', 1 << 62)", "string.rep: the result would be too large"},
    {"('x'):rep(1 << 40)", "string.rep: the result would be too large"},
    {"table.concat({}, 'x', 1, 1 << 40)", "table.concat: the range is too large"},
    {"table.move({}, 1, 1 << 62, 2)", "table.move: the range is too large"},
    {"while true do end", "the plugin takes more than 50 million steps"},
    {"local t = {} for i = 1, 1e9 do t[i] = { i } end", "the plugin wants more than 64 MB of memory"},
    {"local s = 'x' while true do s = s .. s end", "the plugin wants more than 64 MB of memory"},
    {"local function f() return f() + 1 end f()", "the plugin wants more than 64 MB of memory"},
    {"error({})", "error with a table value"},
    {"error()", "error with a nil value"},
    {"error('\\xff' .. 'x')", "?x"},
    {"error('\\27[2J')", "?[2J"},
};

static const char *spoilt(struct fixture *f, const char *code) {
    return why(f, arena_printf(f->arena, "%s\n%s", code, good_pledge));
}

START_TEST(nothing_outside_the_allow_list_can_be_reached) {
    FIXTURE(f);
    const char *says = spoilt(&f, escapes[_i].code);
    ck_assert_msg(strstr(says, escapes[_i].says) != NULL, "%s\nsays: %s", escapes[_i].code, says);
    ck_assert_ptr_null(strstr(says, "0x"));
}
END_TEST

START_TEST(a_pattern_that_never_ends_is_ended_by_the_deadline) {
    FIXTURE(f);
    struct timespec begin, end;
    (void)clock_gettime(CLOCK_MONOTONIC, &begin);
    ck_assert_str_eq(spoilt(&f, "string.find(string.rep('a', 60), string.rep('a-', 40) .. 'b')"),
                     "pledge.lua: the plugin ran longer than 2000 ms and was ended");
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    ck_assert_int_lt(end.tv_sec - begin.tv_sec, 5);
}
END_TEST

static const struct rogue garbage[] = {
    {"local t = {} local u = t for i = 1, 20 do u.x = {} u = u.x end return t", "tables are nested deeper than 8"},
    {"local t = {} t.t = t return t", "tables are nested deeper than 8"},
    {"local t = { x = 0 / 0 } return t", "the value at 'x' cannot be used: a number is not finite"},
    {"return { x = math.huge }", "a number is not finite"},
    {"return { x = '\\xff' }", "a text is not valid UTF-8"},
    {"return { x = 'a\\0b' }", "a text is not valid UTF-8"},
    {"return { x = string.rep('x', 4097) }", "a text is longer than 4096 bytes"},
    {"local t = {} for i = 1, 1001 do t[i] = i end return t", "a table has more than 1000 entries"},
    {"local t = {} for i = 1, 900 do t[i] = 1 end local u = {} for i = 1, 100 do u[i] = t end return u",
     "it holds more than 20000 values"},
    {"return { [1] = 1, [1.5] = 2 }", "a key is neither a text nor one of 1, 2, 3"},
    {"return { [true] = 1 }", "a key is neither a text nor one of 1, 2, 3"},
    {"return 7", "the file must end with: return pledge { … }"},
    {"return function() end", "the file must end with: return pledge { … }"},
    {"return {}", "pledge lacks the field 'api'"},
    {"return { 1, 2 }", "pledge has a value without a name"},
};

START_TEST(garbage_instead_of_a_declaration_is_refused) {
    FIXTURE(f);
    const char *says = why(&f, garbage[_i].code);
    ck_assert_msg(strstr(says, garbage[_i].says) != NULL, "%s\nsays: %s", garbage[_i].code, says);
}
END_TEST

START_TEST(a_value_at_its_limits_is_taken) {
    FIXTURE(f);
    const char *title = "string.rep('x', 4096)";
    ck_assert_str_eq(why(&f, with(&f, good_pledge, "\"Walks\"", title)), "");
    ck_assert_str_eq(why(&f, with(&f, good_pledge, "{ count = { \"vandring~\" } }",
                                  "(function() local t = {} for i = 1, 1000 do t[i] = 'w' .. i end "
                                  "return { count = t } end)()")),
                     "");
}
END_TEST

START_TEST(a_rogue_costs_its_neighbours_nothing) {
    FIXTURE(f);
    fixture_pledge(&f, "good", good_pledge);
    fixture_pledge(&f, "loop", "while true do end");
    fixture_pledge(&f, "balloon", "local t = {} for i = 1, 1e9 do t[i] = { i } end");
    const struct lofte_agreement *agreement = fixture_load(&f);
    ck_assert_int_eq(agreement->pledges[0].state, LOFTE_PLUGIN_BAD);
    ck_assert_int_eq(agreement->pledges[1].state, LOFTE_PLUGIN_ON);
    ck_assert_int_eq(agreement->pledges[2].state, LOFTE_PLUGIN_BAD);
    ck_assert_str_eq(agreement->pledges[1].activities[0].id, "walks");
}
END_TEST

START_TEST(pairs_comes_in_the_same_order_a_hundred_times) {
    FIXTURE(f);
    const char *text = with(&f, good_pledge, "return pledge",
                            "local t, s = { zebra = 1, apa = 2, [3] = 3, gris = 4, [1] = 5, [true] = 6 }, ''\n"
                            "for k, v in pairs(t) do s = s .. tostring(k) .. v .. ' ' end\n"
                            "s = s .. tostring(t) .. tostring(pairs)\nreturn pledge");
    text = with(&f, text, "\"Safety\"", "s");
    fixture_pledge(&f, "p", text);
    const char *first = NULL;
    for (int i = 0; i < 100; i++) {
        const struct lofte_agreement *agreement = fixture_load(&f);
        ck_assert_str_eq(agreement->pledges[0].title.en, "true6 15 33 apa2 gris4 zebra1 tablefunction");
        if (first)
            ck_assert_str_eq(agreement->digest, first);
        first = agreement->digest;
    }
}
END_TEST

START_TEST(the_digest_changes_with_a_plugin_in_use_and_not_with_one_that_is_off) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    const char *before = fixture_load(&f)->digest;
    fixture_pledge(&f, "q.disable", good_pledge);
    ck_assert_str_eq(fixture_load(&f)->digest, before);
    fixture_pledge(&f, "p", with(&f, good_pledge, "vandring~", "vandringar~"));
    ck_assert_str_ne(fixture_load(&f)->digest, before);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("rogues");
    TCase *tcase = tcase_create("rogues");
    const TTest *const single[] = {a_pattern_that_never_ends_is_ended_by_the_deadline, a_value_at_its_limits_is_taken,
                                   a_rogue_costs_its_neighbours_nothing, pairs_comes_in_the_same_order_a_hundred_times,
                                   the_digest_changes_with_a_plugin_in_use_and_not_with_one_that_is_off};
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++)
        tcase_add_test(tcase, single[i]);
    tcase_add_loop_test(tcase, nothing_outside_the_allow_list_can_be_reached, 0,
                        (int)(sizeof escapes / sizeof escapes[0]));
    tcase_add_loop_test(tcase, garbage_instead_of_a_declaration_is_refused, 0,
                        (int)(sizeof garbage / sizeof garbage[0]));
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
