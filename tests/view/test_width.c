/* SPDX-License-Identifier: MIT
 *
 * Widths, line breaks and text that would steer a terminal.
 */
#include "base/cleanup.h"
#include "suite.h"
#include "view/width.h"

#include <string.h>

START_TEST(width_counts_letters_not_bytes) {
    ck_assert_int_eq(text_width("åäö"), 3);
    ck_assert_int_eq(text_width("a\u030a"), 1); /* a and a combining ring */
    ck_assert_int_eq(text_width("漢字"), 4);
    ck_assert_int_eq(text_width("▼ █┃"), 4);
}
END_TEST

START_TEST(lines_break_at_spaces_and_inside_long_words) {
    ck_assert_uint_eq(text_fit("en två tre", 6), strlen("en två"));
    ck_assert_uint_eq(text_fit("en två tre", 5), strlen("en"));
    ck_assert_uint_eq(text_fit("ööööö", 3), strlen("ööö"));
    ck_assert_uint_eq(text_fit("  trygghetsvandringar", 8), 8);
    ck_assert_uint_eq(text_fit("漢", 1), strlen("漢"));
}
END_TEST

START_TEST(control_characters_are_written_out) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(text_clean(arena, "a\x1b[31m\x07\x7f"), "a\\x1b[31m\\x07\\x7f");
    ck_assert_str_eq(text_clean(arena, "a\xc2\x9b\u202e\u2066"), "a\\x9b\\u202e\\u2066");
    ck_assert_str_eq(text_clean(arena, "rad\nett\ttvå\r"), "rad ett två ");
    ck_assert_str_eq(text_clean(arena, "\xff\xc3"), "\\xff\\xc3");
    ck_assert_str_eq(text_clean(arena, "åäö – ”…”"), "åäö – ”…”");
    ck_assert_str_eq(text_clean(arena, NULL), "");
}
END_TEST

START_TEST(json_loses_raw_controls_but_keeps_its_lines) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(text_clean_json(arena, "{\n \"a\":\"\xc2\x9bå\u202e\x7f\"}\n"),
                     "{\n \"a\":\"\\u009bå\\u202e\\u007f\"}\n");
}
END_TEST

SUITE("width", width_counts_letters_not_bytes, lines_break_at_spaces_and_inside_long_words,
      control_characters_are_written_out, json_loses_raw_controls_but_keeps_its_lines)
