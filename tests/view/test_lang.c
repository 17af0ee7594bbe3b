/* SPDX-License-Identifier: MIT
 *
 * Translations: found without any locale, and harmless where the file is damaged.
 */
#include "base/cleanup.h"
#include "base/file.h"
#include "base/text.h"
#include "suite.h"
#include "view/lang.h"
#include "view/view.h"

#include <string.h>

static struct lang swedish(struct arena *arena) {
    struct lang lang;
    struct lofte_err err = {0};
    ck_assert_int_eq(lang_load("sv", getenv("LOFTE_LOCALE"), arena, &lang, &err), 0);
    return lang;
}

START_TEST(swedish_is_there_without_a_locale) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lang lang = swedish(arena);
    ck_assert_str_eq(lang_find(&lang, "behind"), "efter plan");
    ck_assert_str_eq(lang_find(&lang, "{0} of {1}"), "{0} av {1}");
    ck_assert_str_eq(lang_find(&lang, "no such sentence"), "no such sentence");
    ck_assert_ptr_null(lang_find(&lang, NULL));
    ck_assert_str_eq(lang_find(&lang, ""), "");
}
END_TEST

START_TEST(english_is_the_source) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lang lang;
    struct lofte_err err = {0};
    ck_assert_int_eq(lang_load("en", "/no/such/folder", arena, &lang, &err), 0);
    ck_assert_str_eq(lang_find(&lang, "behind"), "behind");
}
END_TEST

START_TEST(missing_translation_is_told_and_leaves_the_language) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lang lang = {.code = "en"};
    struct lofte_err err = {0};
    ck_assert_int_eq(lang_load("sv", "/no/such/folder", arena, &lang, &err), LOFTE_ENOTFOUND);
    ck_assert_str_eq(lang.code, "en");
}
END_TEST

/* Every length cut short and every byte of the tables turned round: wrong answers are allowed, reading outside is not.
 */
START_TEST(damaged_translation_is_never_read_outside) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lang lang = swedish(arena);
    char *bytes = malloc(lang.len);
    memcpy(bytes, lang.mo, lang.len);
    for (size_t i = 8; i < 28; i++) {
        bytes[i] = (char)~bytes[i];
        const struct lang damaged = {"sv", bytes, lang.len};
        ck_assert_ptr_nonnull(lang_find(&damaged, "behind"));
        bytes[i] = (char)~bytes[i];
    }
    free(bytes);
    for (size_t len = 28; len < lang.len; len += 97) {
        char *cut = malloc(len);
        memcpy(cut, lang.mo, len);
        const struct lang damaged = {"sv", cut, len};
        ck_assert_ptr_nonnull(lang_find(&damaged, "behind"));
        free(cut);
    }
}
END_TEST

START_TEST(numbers_and_words_follow_the_language) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct view view;
    view_init(&view, arena);
    ck_assert_str_eq(say_number(&view, 5.83, 1), "5.8");
    ck_assert_str_eq(say_number(&view, 6.04, 1), "6");
    ck_assert_str_eq(say_words(&view, (struct lofte_words){"löfte", NULL}, "id"), "löfte");
    ck_assert_str_eq(say_words(&view, (struct lofte_words){NULL, NULL}, "id"), "id");
    view.lang = swedish(arena);
    ck_assert_str_eq(say_number(&view, 5.83, 1), "5,8");
    ck_assert_str_eq(say_words(&view, (struct lofte_words){"löfte", "pledge"}, "id"), "löfte");
    ck_assert_str_eq(say_count(&view, 1, "1 item", "{0} items"), "1 punkt");
    ck_assert_str_eq(say_count(&view, 3, "1 item", "{0} items"), "3 punkter");
}
END_TEST

SUITE("lang", swedish_is_there_without_a_locale, english_is_the_source,
      missing_translation_is_told_and_leaves_the_language, damaged_translation_is_never_read_outside,
      numbers_and_words_follow_the_language)
