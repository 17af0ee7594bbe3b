/* SPDX-License-Identifier: MIT
 *
 * What single words and phrases say, and that the longer phrase wins.
 */
#include "suite.h"

#include "language/cue.h"
#include "language/cue_words.h"

#include <string.h>

static unsigned cues_at(const char *text, size_t *end) {
    struct arena *arena = arena_create();
    struct tokens tokens;
    tokens_split(text, arena, &tokens);
    *end = 0;
    const unsigned cues = cue_find(cues_create(arena), tokens.token, tokens.n, 0, end);
    arena_destroy(arena);
    return cues;
}

static void says(const char *text, unsigned cue, size_t tokens) {
    size_t end;
    const unsigned cues = cues_at(text, &end);
    ck_assert_msg((cues & cue) == cue && end == tokens, "%s: cues %x over %zu tokens", text, cues, end);
}

START_TEST(event_verbs_tell_done_from_planned) {
    says("genomfördes", CUE_DONE, 1);
    says("ägde rum", CUE_DONE, 2);
    says("kom till stånd", CUE_DONE, 3);
    says("genomförs", CUE_PRESENT, 1);
    says("kommer att", CUE_PLAN, 2);
    says("inplanerad", CUE_PLAN, 1);
}
END_TEST

START_TEST(the_longer_phrase_wins) {
    says("blev av", CUE_DONE, 2);
    says("blev inte av", CUE_CANCEL, 3);
    says("inte", CUE_NOT, 1);
    says("inte några", CUE_ZERO, 2);
    says("ställdes in", CUE_CANCEL, 2);
    says("flyttats fram till", CUE_MOVE, 3);
}
END_TEST

START_TEST(words_without_meaning_say_nothing) {
    size_t end;
    ck_assert_uint_eq(cues_at("bibliotek", &end), 0);
    ck_assert_uint_eq(cues_at("genomförandeplan", &end), 0);
}
END_TEST

START_TEST(promises_comparisons_and_parts_are_known) {
    says("lovade", CUE_TARGET, 1);
    says("per år", CUE_TARGET, 2);
    says("jämfört med", CUE_COMPARE, 2);
    says("varav", CUE_PART, 1);
    says("ytterligare", CUE_MORE, 1);
    says("vardera", CUE_EACH, 1);
    says("lika många", CUE_SAME, 2);
    says("rätt antal", CUE_CORRECT, 2);
    says("räknas inte", CUE_NOTOURS, 2);
    says("utan polis", CUE_ALONE, 2);
    says("utanför centrum", CUE_OUTSIDE, 2);
}
END_TEST

START_TEST(no_phrase_stands_twice_in_a_row_of_the_table) {
    size_t n;
    const struct cue_words *row = cue_words(&n);
    for (size_t i = 0; i < n; i++)
        for (const char *at = row[i].phrases; *at;) {
            const size_t len = strcspn(at, "|");
            const char *rest = at + len + (at[len] == '|');
            ck_assert_msg(len > 0, "an empty phrase in row %zu", i);
            for (const char *other = rest; *other; other += strcspn(other, "|"), other += *other == '|')
                ck_assert_msg(strcspn(other, "|") != len || strncmp(other, at, len) != 0, "'%.*s' twice in row %zu",
                              (int)len, at, i);
            at = rest;
        }
}
END_TEST

START_TEST(an_old_passive_says_what_the_modern_one_says) {
    static const struct {
        const char *old, *modern;
    } rows[] = {{"hålles", "hålls"}, {"förlägges", "förläggs"}, {"planeras", "planeras"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t end, modern_end;
        const unsigned old = cues_at(rows[i].old, &end), modern = cues_at(rows[i].modern, &modern_end);
        ck_assert_msg(old != 0 && old == modern && end == modern_end, "%s: cues %x, %x", rows[i].old, old, modern);
    }
    size_t end;
    ck_assert_uint_eq(cues_at("kaffes", &end), 0);
    ck_assert_uint_eq(cues_at("es", &end), 0);
}
END_TEST

SUITE("cue", event_verbs_tell_done_from_planned, the_longer_phrase_wins, words_without_meaning_say_nothing,
      promises_comparisons_and_parts_are_known, no_phrase_stands_twice_in_a_row_of_the_table,
      an_old_passive_says_what_the_modern_one_says)
