/* SPDX-License-Identifier: MIT
 *
 * What a store of spellings knows, and that it makes no difference whether it knew.
 */
#include "base/cleanup.h"
#include "fixture.h"
#include "reading/normalise.h"
#include "reading/spelling.h"
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

static struct reader_result read_text(const struct reader *reader, const char *text, struct arena *arena) {
    struct lofte_passage passage = {.text = text_normalise(arena, text, strlen(text))};
    struct lofte_item item = {.number = "1", .passages = &passage, .n_passages = 1};
    const struct lofte_meeting meeting = {
        .id = "m", .date = day_make(2023, 5, 2), .municipality = "0687", .items = &item, .n_items = 1};
    struct reader_result result;
    reader_read(reader, &meeting, arena, &result);
    return result;
}

/* A reader that has read other things, and more words than it can keep, says what a new one says. */
START_TEST(a_reader_reads_the_same_whatever_it_has_read_before) {
    static const char text[] = "Tre trafikkontroler gjordes i april. Den 11 april en trafik kontroll till. Ställs in.";
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct lofte_agreement *agreement = fixture_agreement(arena);
    const struct reader *used = reader_create(arena, agreement);
    struct buf words;
    buf_init(&words, arena);
    for (int i = 0; i < 9000; i++)
        buf_printf(&words, "bälteskontroll%d x%dkontroll ", i, i);
    (void)read_text(used, words.data, arena);
    const struct reader_result before = read_text(used, text, arena);
    const struct reader_result fresh = read_text(reader_create(arena, agreement), text, arena);
    ck_assert_uint_gt(fresh.n_statements, 1);
    ck_assert_uint_eq(before.n_statements, fresh.n_statements);
    for (size_t i = 0; i < fresh.n_statements; i++) {
        const struct lofte_statement *a = &before.statements[i], *b = &fresh.statements[i];
        ck_assert_str_eq(a->activity, b->activity);
        ck_assert_str_eq(a->quote, b->quote);
        ck_assert_int_eq(a->kind, b->kind);
        ck_assert_int_eq(a->count, b->count);
        ck_assert_int_eq(a->from, b->from);
        ck_assert_int_eq(a->to, b->to);
        ck_assert_int_eq(a->certainty, b->certainty);
    }
}
END_TEST

SUITE("spelling", a_spelling_tells_what_the_word_says_by_itself,
      the_same_word_is_found_again_and_another_kind_is_another, a_full_store_goes_on_and_is_emptied_when_asked,
      a_reader_reads_the_same_whatever_it_has_read_before)
