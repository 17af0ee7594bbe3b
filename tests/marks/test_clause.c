/* SPDX-License-Identifier: MIT
 *
 * Where a sentence is cut, and which part only describes, gives a reason, asks or adds.
 */
#include "marks/sentence.h"
#include "suite.h"

/* Each clause with its words, and before them: '(' in brackets, '=' a sum, '+' more, 'v' a part, 'r' relative, 'a'
 * aside,
 * '?' a question. */
static const char *cut(struct arena *arena, const char *text) {
    struct marks marks;
    struct clauses clauses;
    sentence_mark(arena, text, &marks);
    clauses_make(&marks, arena, &clauses);
    struct buf buf;
    buf_init(&buf, arena);
    for (size_t c = 0; c < clauses.n; c++) {
        const struct clause *clause = &clauses.clause[c];
        buf_printf(&buf, "%s%s%s%s%s%s%s%s", c ? " |" : "", clause->bracket ? "(" : "", clause->sum ? "=" : "",
                   clause->more ? "+" : "", clause->part ? "v" : "", clause->relative ? "r" : "",
                   clause->aside && !clause->relative ? "a" : "", clause->question ? "?" : "");
        words_show(&marks, clause->first, clause->end, &buf);
    }
    return buf.data;
}

static void cuts(const char *text, const char *want) {
    struct arena *arena = arena_create();
    const char *got = cut(arena, text);
    ck_assert_msg(strcmp(got, want) == 0, "%s: want '%s', got '%s'", text, want, got);
    arena_destroy(arena);
}

/* The first clause that holds the word has the cue, said there or by the verb it shares. */
static void has_cue(const char *text, const char *word, unsigned cue, bool want) {
    struct arena *arena = arena_create();
    struct marks marks;
    struct clauses clauses;
    sentence_mark(arena, text, &marks);
    clauses_make(&marks, arena, &clauses);
    size_t at = 0;
    while (at < marks.n && strcmp(mark_first(&marks, at), word) != 0)
        at++;
    ck_assert_msg(at < marks.n, "no '%s' in %s", word, text);
    ck_assert_msg(!!(clauses.clause[clause_of(&clauses, at)].cues & cue) == want, "%s: '%s'", text, word);
    arena_destroy(arena);
}

START_TEST(each_verb_has_its_clause) {
    cuts("Två gjordes i mars och en planeras i juni.", " två gjordes i mars | en planeras i juni");
    cuts("Kontrollen genomfördes men vandringen ställdes in.", " kontrollen genomfördes | vandringen ställdes in");
}
END_TEST

START_TEST(a_verb_is_shared_by_those_without) {
    cuts("Två avvisades den 4 mars och en den 11 mars.", " två avvisades den 4 mars | en den 11 mars");
}
END_TEST

START_TEST(what_describes_is_beside_the_point) {
    cuts("Vandringen, som skulle ha gått i april, hölls i maj.",
         " vandringen |r som skulle ha gått i april | hölls i maj");
    cuts("Polisen ställde in, eftersom tre var sjuka.", " polisen ställde in |a eftersom tre var sjuka");
    cuts("Fyra gjordes (varav en i Sommen).", " fyra gjordes |(v varav en i sommen");
}
END_TEST

START_TEST(sums_parts_and_questions) {
    cuts("Jan 2, feb 3 = 5.", " jan 2 | feb 3 |= 5");
    cuts("Elva ingripanden, varav sju LOB.", " elva ingripanden |v varav sju lob");
    cuts("Hur många blev det i april?", "? hur många blev det i april");
}
END_TEST

START_TEST(cues_reach_their_own_clause) {
    has_cue("Två gjordes i mars och en planeras i juni.", "juni", CUE_PLAN, true);
    has_cue("Två gjordes i mars och en planeras i juni.", "mars", CUE_PLAN, false);
    has_cue("Kontrollen genomfördes men vandringen ställdes in.", "kontrollen", CUE_CANCEL, false);
    has_cue("Kontrollen genomfördes men vandringen ställdes in.", "vandringen", CUE_CANCEL, true);
    has_cue("Två avvisades den 4 mars och en den 11 mars.", "en", CUE_DONE, true);
}
END_TEST

SUITE("clause", each_verb_has_its_clause, a_verb_is_shared_by_those_without, what_describes_is_beside_the_point,
      sums_parts_and_questions, cues_reach_their_own_clause)
