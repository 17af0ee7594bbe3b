/* SPDX-License-Identifier: MIT
 *
 * Finding a field's line in a plugin's text, past strings, comments and nested tables.
 */
#include "script/source.h"
#include "suite.h"

#include <string.h>

START_TEST(a_field_is_found_past_what_only_looks_like_it) {
    static const struct {
        const char *text;
        int line; /* of the field 'x' in the first table; 0: none */
    } rows[] = {
        {"f {\n x = 1 }", 2},
        {"f {\n y = { x = 2 },\n x = 1 }", 3},
        {"f {\n -- x = 2\n x = 1 }", 3},
        {"f {\n --[[ x = 2\n ]] x = 1 }", 3},
        {"f {\n --[==[ x = 2 ]] \n ]==] x = 1 }", 3},
        {"f {\n --[==[ x = 2 ]=] ]x] \n ]==] x = 1 }", 3},
        {"f {\n --[= x = 2\n x = 1 }", 3},
        {"f {\n --[[ x = 2", 0},
        {"f {\n y = \"x = 2\",\n x = 1 }", 3},
        {"f {\n y = 'x = \\' x = 2',\n x = 1 }", 3},
        {"f {\n y = \"x = \\\n x = 1 }", 0},
        {"f {\n y = \"x", 0},
        {"f {\n y = \"x\\", 0},
        {"f {\n y = \"open\n x = 1 }", 3},
        {"f {\n y = [[ x = 2\n ]], x = 1 }", 3},
        {"f {\n y = [=[ x = 2\n ]] ]=], x = 1 }", 3},
        {"f {\n y = [[ x = 2", 0},
        {"f {\n [1] = 2, x = 1 }", 2},
        {"f {\n x == 1,\n x = 1 }", 3},
        {"f {\n x, x = 1 }", 2},
        {"f {\n x }", 0},
        {"f {\n y = function() x = 2 end,\n x = 1 }", 3},
        {"f {\n y = function() if a then x = 2 end repeat x = 3 until b end,\n x = 1 }", 3},
        {"f {\n y = (x),\n x = 1 }", 3},
        {"f { y = 1 }\n x = 1", 0},
        {"f {", 0},
        {"f", 0},
        {"", 0},
        {"f, { x = 1 }", 0},
        {"f ) { x = 1 }", 0},
        {"f(1, {\n x = 1 })", 2},
        {"f {\n xx = 1, x2 = 1, x = 1 }", 2},
        {"f {\n x\n =\n 1 }", 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const size_t at = source_field(rows[i].text, 0, "x");
        const int line = at == SOURCE_NOWHERE ? 0 : source_line(rows[i].text, at);
        ck_assert_msg(line == rows[i].line, "row %zu: line %d, not %d", i, line, rows[i].line);
    }
}
END_TEST

START_TEST(entries_are_counted_at_their_own_depth) {
    static const char text[] = "list = {\n  { a = { 1 } },\n  f { 2 },\n  \"x\", g({ 3 }),\n  { 4 },\n}\n{ 5 }";
    static const int lines[] = {2, 3, 5, 0};
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        const size_t at = source_entry(text, 0, i);
        ck_assert_int_eq(at == SOURCE_NOWHERE ? 0 : source_line(text, at), lines[i]);
    }
    ck_assert_uint_eq(source_entry("no table", 0, 0), SOURCE_NOWHERE);
    ck_assert_uint_eq(source_entry("{ 1, 2", 0, 0), SOURCE_NOWHERE);
}
END_TEST

START_TEST(words_and_lines_are_where_they_are) {
    static const char text[] = "-- pledge\nlocal pledges = \"pledge\"\nreturn pledge {}\n";
    ck_assert_int_eq(source_line(text, source_word(text, "pledge")), 3);
    ck_assert_uint_eq(source_word(text, "agreement"), SOURCE_NOWHERE);
    ck_assert_int_eq(source_line(text, 9999), 4);
    ck_assert_int_eq(source_line(text, 0), 1);
    ck_assert_uint_eq(source_of_line(text, 1), 0);
    ck_assert_uint_eq(source_of_line(text, 2), 10);
    ck_assert_uint_eq(source_of_line(text, 99), strlen(text));
    ck_assert_uint_eq(source_of_line("one", 2), 3);
}
END_TEST

SUITE("source", a_field_is_found_past_what_only_looks_like_it, entries_are_counted_at_their_own_depth,
      words_and_lines_are_where_they_are)
