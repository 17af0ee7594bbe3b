/* SPDX-License-Identifier: MIT
 *
 * Markup: what comes from outside cannot become any.
 */
#include "base/cleanup.h"
#include "suite.h"
#include "view/html.h"

static const char *filled(struct arena *arena, const char *markup, const char *text) {
    struct view view;
    view_init(&view, arena);
    html_put(&view, markup, text);
    return view.out.data;
}

START_TEST(letters_of_markup_are_escaped_in_text_and_attributes) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(filled(arena, "<a href=\"#{0}\">{0}</a>", "<b>&\"'å"),
                     "<a href=\"#&lt;b&gt;&amp;&quot;&#39;å\">&lt;b&gt;&amp;&quot;&#39;å</a>");
}
END_TEST

START_TEST(placeholders_in_a_text_are_not_filled) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(filled(arena, "{0}{", "{0} {1} {"), "{0} {1} {{");
}
END_TEST

START_TEST(controls_directions_and_broken_letters_are_written_out) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(filled(arena, "{0}", "a\x1b[31m\u202eb\u2066\xff\xc2\x9b\n<"),
                     "a\\x1b[31m\\u202eb\\u2066\\xff\\x9b &lt;");
    ck_assert_str_eq(filled(arena, "{0}", "\uFFFEa\uFFFF\uFFFD\uFEFE"), "\uFFFDa\uFFFD\uFFFD\uFEFE");
}
END_TEST

START_TEST(a_state_is_symbol_and_word) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view;
    view_init(&view, arena);
    html_state(&view, LOFTE_BEHIND);
    ck_assert_str_eq(view.out.data, "<span class=\"state bad\"><span aria-hidden=\"true\">▼</span> behind</span>");
}
END_TEST

SUITE("html", letters_of_markup_are_escaped_in_text_and_attributes, placeholders_in_a_text_are_not_filled,
      controls_directions_and_broken_letters_are_written_out, a_state_is_symbol_and_word)
