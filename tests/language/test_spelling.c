/* SPDX-License-Identifier: MIT
 *
 * What a store of spellings knows, and how it goes on when it is full.
 */
#include "base/cleanup.h"
#include "language/spelling.h"
#include "suite.h"

#include <string.h>

static struct spelling *find(struct spellings *spellings, struct arena *arena, const char *text) {
    return spelling_find(spellings, arena, text, strlen(text), TOKEN_WORD);
}

START_TEST(a_spelling_tells_what_the_word_says_by_itself) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct spellings *spellings = spellings_create(arena);
    struct spelling *may = find(spellings, arena, "Maj");
    ck_assert_str_eq(may->text, "Maj");
    ck_assert_str_eq(spelling_dotted(may), "Maj.");
    ck_assert_str_eq(may->fold, "maj");
    ck_assert_int_eq(may->month[false], 5);
    ck_assert_int_eq(find(spellings, arena, "jul")->month[false], 0);
    ck_assert_int_eq(find(spellings, arena, "jul")->month[true], 7);
    ck_assert_int_eq(find(spellings, arena, "fre")->weekday[true], 5);
    ck_assert_int_eq(find(spellings, arena, "fre")->weekday[false], 0);
    ck_assert_int_eq(find(spellings, arena, "tjugotre")->number, 23);
    ck_assert_int_eq(find(spellings, arena, "TREDJE")->rank, 3);
    ck_assert_int_eq(find(spellings, arena, "skolan")->number, -1);
}
END_TEST

START_TEST(the_same_word_is_found_again_and_another_kind_is_another) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct spellings *spellings = spellings_create(arena);
    const struct spelling *word = find(spellings, arena, "kontroll");
    for (int i = 0; i < 1000; i++)
        (void)find(spellings, arena, arena_printf(arena, "ord%d", i));
    ck_assert_ptr_eq(find(spellings, arena, "kontroll"), word);
    ck_assert_ptr_ne(find(spellings, arena, "Kontroll"), word);
    ck_assert_ptr_ne(spelling_find(spellings, arena, "kontroll", 8, TOKEN_MIXED), word);
}
END_TEST

START_TEST(a_full_store_goes_on_and_is_emptied_when_asked) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct spellings *spellings = spellings_create(arena);
    const struct spelling *first = find(spellings, arena, "först");
    spellings_tidy(spellings);
    ck_assert_ptr_eq(find(spellings, arena, "först"), first);
    for (int i = 0; i < 20000; i++)
        ck_assert_str_eq(find(spellings, arena, arena_printf(arena, "Ord%d", i))->fold,
                         arena_printf(arena, "ord%d", i));
    ck_assert_ptr_eq(find(spellings, arena, "först"), first);
    spellings_tidy(spellings);
    ck_assert_str_eq(find(spellings, arena, "Först")->fold, "först");
}
END_TEST

SUITE("spelling", a_spelling_tells_what_the_word_says_by_itself,
      the_same_word_is_found_again_and_another_kind_is_another, a_full_store_goes_on_and_is_emptied_when_asked)
