/* SPDX-License-Identifier: MIT
 *
 * What the openings of a word leave out, no reader of times would have read.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "language/when_part.h"
#include "suite.h"

#include <string.h>

static const char *const words[] = {"i",
                                    "på",
                                    "den",
                                    "det",
                                    "förra",
                                    "nästa",
                                    "under",
                                    "sedan",
                                    "till",
                                    "och",
                                    "med",
                                    "från",
                                    "hittills",
                                    "år",
                                    "vecka",
                                    "v",
                                    "9",
                                    "12",
                                    "mars",
                                    "nov.",
                                    "juli",
                                    "3/3",
                                    "2023",
                                    "2023-03-14",
                                    "HT23",
                                    "ht",
                                    "Q1",
                                    "T1",
                                    "v18",
                                    "första",
                                    "sista",
                                    "andra",
                                    "kvartalet",
                                    "årets",
                                    "bokslut",
                                    "alla",
                                    "helgons",
                                    "valborg",
                                    "lucia",
                                    "inför",
                                    "natten",
                                    "fredag",
                                    "fredags",
                                    "to",
                                    "kväll",
                                    "början",
                                    "av",
                                    "mellan",
                                    "per",
                                    "30/9",
                                    "fram",
                                    "så",
                                    "långt",
                                    "totalt",
                                    "t.o.m.",
                                    "fr",
                                    "o",
                                    "m",
                                    "t",
                                    "juldagen",
                                    "annandag",
                                    "påsk",
                                    "månaden",
                                    "samma",
                                    "helgen",
                                    "fjol",
                                    "går",
                                    "igår",
                                    "höst",
                                    "våren",
                                    "I",
                                    "3:e",
                                    "–",
                                    "(",
                                    ",",
                                    "dennes",
                                    "sist",
                                    "mötet",
                                    "avtalet",
                                    "trädde",
                                    "skolan",
                                    "tre",
                                    "21:a",
                                    "gångna",
                                    "fg",
                                    "denna",
                                    "här",
                                    "januari-mars",
                                    "d",
                                    "kommande",
                                    "dags",
                                    "månaderna",
                                    "helåret",
                                    "23",
                                    "slutet",
                                    "årsskiftet",
                                    "midsommarafton",
                                    "trettondag",
                                    "jul",
                                    "kristi",
                                    "innevarande",
                                    "halvåret",
                                    "tertial",
                                    "vt",
                                    "löftesperioden",
                                    "sedan",
                                    "summa",
                                    "efter"};
static const char *const thirds[] = {"", "mars", "veckan", "i", "3", "2023", "dag", "året", "och den 4 maj"};

static bool phrase_begins(struct span span) {
    struct part part;
    return period_part_read(span, 0, &part) || day_part_read(span, 0, &part);
}

START_TEST(a_reader_refuses_what_the_word_does_not_open) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(arena_cleanup) struct arena *scratch = arena_create();
    struct spellings *spellings = spellings_create(arena);
    const lofte_day meeting = day_make(2023, 5, 9), from = day_make(2023, 1, 1);
    const size_t n = sizeof words / sizeof words[0], n_thirds = sizeof thirds / sizeof thirds[0];
    for (size_t i = 0; i < n * n * n_thirds; i++, arena_reset(scratch)) {
        const char *text = arena_printf(scratch, "%s %s %s", words[i % n], words[i / n % n], thirds[i / n / n]);
        struct tokens tokens;
        struct when when;
        tokens_split_known(text, spellings, scratch, &tokens);
        const struct span span = {tokens.token, tokens.n};
        const unsigned opens = when_openings(span, 0);
        ck_assert_quiet(opens & OPENS_SINCE || !since_read(span, 0, meeting, from, &when), "since: %s", text);
        ck_assert_quiet(opens & OPENS_RELATIVE || !relative_read(span, 0, meeting, &when), "relative: %s", text);
        ck_assert_quiet(opens & OPENS_FEAST || !feast_read(span, 0, meeting, &when), "feast: %s", text);
        ck_assert_quiet(opens & OPENS_PHRASE || !phrase_begins(span), "phrase: %s", text);
    }
}
END_TEST

START_TEST(most_words_open_nothing) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct tokens tokens;
    tokens_split("Polisen har genomfört trafikkontroller utanför skolan , men inga böter .", arena, &tokens);
    for (size_t i = 0; i < tokens.n; i++)
        ck_assert_uint_eq(when_openings((struct span){tokens.token, tokens.n}, i), 0);
    ck_assert_uint_eq(when_openings((struct span){tokens.token, tokens.n}, tokens.n), 0);
}
END_TEST

SUITE("when part", a_reader_refuses_what_the_word_does_not_open, most_words_open_nothing)
