/* SPDX-License-Identifier: MIT
 *
 * Which words of a text the compiled vocabularies find: inflections, compounds, abbreviations, slips of the pen.
 */
#include "fixture.h"
#include "suite.h"

#include "marks/lexicon.h"
#include "marks/silent.h"

#include <stdio.h>
#include <string.h>

/* The best hit at the beginning of `text` as 'activity role tokens', or "" for none that names anything. */
static const char *found(struct arena *arena, const char *text) {
    static const char *const roles[] = {"count", "ask",  "never", "noun",  "act",       "unit", "left",
                                        "right", "part", "topic", "about", "neighbour", "own"};
    const struct lexicon *lexicon = lexicon_create(arena, fixture_agreement(arena));
    struct tokens tokens;
    tokens_split(text, arena, &tokens);
    struct word word[LEXICON_HITS];
    const size_t n = lexicon_find(lexicon, tokens.token, tokens.n, 0, word);
    const struct word *best = NULL;
    for (size_t i = 0; i < n; i++)
        if (word[i].role <= WORD_ACT && (!best || word[i].end > best->end || word[i].role < best->role))
            best = &word[i];
    for (size_t i = 0; i < n && !best; i++)
        if (word[i].role >= WORD_NEIGHBOUR)
            return roles[word[i].role];
    if (!best)
        return "";
    return arena_printf(arena, "%s %s %zu%s", lexicon_activity(lexicon, best->activity)->activity->id,
                        roles[best->role], best->end, best->guessed ? " guessed" : "");
}

static void finds(const char *text, const char *want) {
    struct arena *arena = arena_create();
    ck_assert_msg(strcmp(found(arena, text), want) == 0, "%s: want '%s', got '%s'", text, want, found(arena, text));
    arena_destroy(arena);
}

START_TEST(inflections_are_the_same_word) {
    finds("trafikkontroll", "trafik count 1");
    finds("Trafikkontrollerna", "trafik count 1");
    finds("trafikkontrollernas", "trafik count 1");
    finds("trygghetsvandringens", "vandring count 1");
    finds("cykelmärkningar", "cykel count 1");
    finds("insatsen", "narkotika noun 1");
    finds("insatserna", "narkotika noun 1");
}
END_TEST

START_TEST(an_open_word_takes_a_compound_tail) {
    finds("trafikkontrollinsatser", "trafik count 1");
    finds("grannsamverkansträffarna", "granne count 1");
}
END_TEST

START_TEST(phrases_are_found_inflected) {
    finds("riktade insatser mot narkotika", "narkotika count 4");
    finds("riktad insats mot narkotika", "narkotika count 4");
    finds("märkningen av cyklarna", "cykel count 3");
    finds("13 § polislagen", "lob count 3");
}
END_TEST

START_TEST(capitals_match_capitals_only) {
    finds("LOB", "lob count 1");
    finds("LOB:ades", "lob count 1");
    finds("PL13", "lob count 1");
    finds("lob", "");
    finds("pl", "");
}
END_TEST

START_TEST(abbreviations_of_a_compound_are_known) {
    finds("trfktr", "trafik count 1 guessed");
    finds("trafikktr", "trafik count 1 guessed");
    finds("hast.ktr", "trafik count 1 guessed");
    finds("nark.ins. gjord", "narkotika count 1 guessed");
    finds("tr.vandr. i går", "vandring count 1 guessed");
    finds("cykelmärkn. i går", "cykel count 1 guessed");
}
END_TEST

START_TEST(a_compound_written_apart_is_one) {
    finds("trafik kontroller", "trafik count 2");
    finds("narkotika insats", "narkotika count 2");
    finds("trafik k ontroller", "trafik count 3");
    finds("trafik i kontroller", "");
    finds("trafik, kontroller", "");
}
END_TEST

START_TEST(one_slip_in_a_long_word_is_forgiven) {
    finds("trafikkontoll", "trafik count 1 guessed");
    finds("trygghetsvandingar", "vandring count 1 guessed");
    finds("narkotkainsats", "narkotika count 1 guessed");
    finds("trygghetsvrandring", "vandring count 1 guessed");
    finds("trafkkontoll", "");
}
END_TEST

START_TEST(an_unknown_compound_leans_on_its_last_part) {
    finds("bälteskontroll", "trafik noun 1 guessed");
    finds("parkeringskontroll", "trafik never 1");
    finds("nattvandringar", "vandring never 1");
}
END_TEST

START_TEST(places_take_a_genitive_only) {
    finds("Eksjö", "neighbour");
    finds("Eksjös", "neighbour");
    finds("Eksjövägen", "");
    finds("Tranås", "own");
}
END_TEST

static void forgives(const char *slip) {
    struct arena *arena = arena_create();
    ck_assert_msg(strncmp(found(arena, slip), "trafik count 1", 14) == 0, "%s: %s", slip, found(arena, slip));
    arena_destroy(arena);
}

/* Every way to slip once in a long word is forgiven; no way to slip twice, and no slip in a short one. */
START_TEST(every_single_slip_is_forgiven_and_no_double_one) {
    static const char right[] = "trafikkontroller", letters[] = "aek";
    char slip[64];
    for (size_t i = 1; i + 1 < sizeof right; i++) {
        (void)snprintf(slip, sizeof slip, "%.*s%s", (int)i, right, right + i + 1); /* one missing */
        forgives(slip);
        for (size_t l = 0; l + 1 < sizeof letters; l++) {
            (void)snprintf(slip, sizeof slip, "%.*s%c%s", (int)i, right, letters[l], right + i); /* one too many */
            forgives(slip);
            (void)snprintf(slip, sizeof slip, "%.*s%c%s", (int)i, right, letters[l], right + i + 1); /* one wrong */
            forgives(slip);
        }
        if (i + 2 < sizeof right && right[i] != right[i + 1]) {
            (void)snprintf(slip, sizeof slip, "%.*s%c%c%s", (int)i, right, right[i + 1], right[i], right + i + 2);
            forgives(slip); /* two swapped */
        }
    }
    finds("trfikkontoller", "");
    finds("tarfikkontorller", "");
    finds("traffikkontrolller", "");
}
END_TEST

START_TEST(words_apart_words_with_dots_and_laws_before_their_number) {
    finds("pl 13 §", "lob count 1");
    finds("pl 13", "");
    finds("pl: 3", "lob count 1");
    finds("lob: 3", "lob count 1");
    finds("lob 3", "lob count 1");
    finds("trafik-kontroller", "trafik count 1 guessed");
    finds("tr afikkontroller", "");
    finds("nark otikainsats", "narkotika count 2");
    finds("trafik Kontroller", "trafik count 2");
    finds("natt vandringar", "vandring never 2");
    finds("trygghets runda", "vandring ask 2");
}
END_TEST

START_TEST(an_open_word_in_a_has_its_plural) {
    finds("krogrunda", "krog count 1");
    finds("krogrundan", "krog count 1");
    finds("krogrundor", "krog count 1");
    finds("krogrundorna", "krog count 1");
    finds("krogrundatillsyn", "krog count 1");
}
END_TEST

START_TEST(a_phrase_that_ends_with_a_dot_is_found_without_it) {
    finds("flyg insp", "trafik count 2");
    finds("flyg insp.", "trafik count 2");
}
END_TEST

static bool silent(const char *text) {
    struct arena *arena = arena_create();
    const struct lexicon *lexicon = lexicon_create(arena, fixture_agreement(arena));
    struct tokens tokens;
    tokens_split(text, arena, &tokens);
    const bool answer = is_silent(lexicon, &tokens);
    arena_destroy(arena);
    return answer;
}

START_TEST(what_could_name_nothing_is_silent) {
    ck_assert(silent("Belysningen ses över; tekniska kontoret återkommer."));
    ck_assert(silent("Personerna vid sju tillfällen var från Aneby.")); /* units and places */
    ck_assert(silent("Löftet gäller i två år."));                       /* about, and nothing that it is about */
    ck_assert(!silent("Belysningen ses över. Tre trafikkontroller gjordes."));
    ck_assert(!silent("En rundvandring hölls."));
    ck_assert(!silent("Två avvisades."));
    ck_assert(!silent("Fyra nattvandringar genomfördes.")); /* near enough to leave a trace */
    ck_assert(!silent("Föräldrarna fick ett brev, och det handlade om langning."));
    ck_assert(!silent("Trafik: 6"));
    ck_assert(!silent("Tre trafik kontroller"));
}
END_TEST

SUITE("lexicon", what_could_name_nothing_is_silent, inflections_are_the_same_word, an_open_word_takes_a_compound_tail,
      phrases_are_found_inflected, capitals_match_capitals_only, abbreviations_of_a_compound_are_known,
      a_compound_written_apart_is_one, one_slip_in_a_long_word_is_forgiven, an_unknown_compound_leans_on_its_last_part,
      places_take_a_genitive_only, every_single_slip_is_forgiven_and_no_double_one,
      words_apart_words_with_dots_and_laws_before_their_number, an_open_word_in_a_has_its_plural,
      a_phrase_that_ends_with_a_dot_is_found_without_it)
