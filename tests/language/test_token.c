/* SPDX-License-Identifier: MIT
 *
 * Tokens and sentences.
 */
#include "base/cleanup.h"
#include "base/text.h"
#include "language/token.h"
#include "suite.h"

#include <string.h>

struct row {
    const char *text, *expected;
};

/* Tokens with a blank between, each with the sign of its kind. */
static const char *tokens_print(struct arena *arena, const char *text) {
    static const char *const signs[] = {"", "#", "~", "'"};
    struct tokens tokens;
    tokens_split(text, arena, &tokens);
    struct buf out;
    buf_init(&out, arena);
    for (size_t i = 0; i < tokens.n; i++) {
        ck_assert_int_eq(strncmp(tokens.token[i].text, text + tokens.token[i].at, tokens.token[i].len), 0);
        buf_printf(&out, "%s%s%s", i ? " " : "", signs[tokens.token[i].kind], tokens.token[i].text);
    }
    return out.data;
}

/* The quotes of the sentences; '*' before one that stands in a list. */
static const char *sentences_print(struct arena *arena, const char *text) {
    struct tokens tokens;
    tokens_split(text, arena, &tokens);
    struct buf out;
    buf_init(&out, arena);
    for (size_t i = 0; i < tokens.n_sentences; i++) {
        const struct sentence *s = tokens.sentence + i;
        ck_assert_uint_eq(tokens.token[s->first].at, s->at);
        buf_printf(&out, "%s%s%.*s", i ? " | " : "", s->listed ? "*" : "", (int)s->len, text + s->at);
    }
    return out.data;
}

static void rows_check(const struct row *row, size_t n, const char *(*print)(struct arena *, const char *)) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < n; i++) {
        const char *is = print(arena, row[i].text);
        ck_assert_msg(strcmp(is, row[i].expected) == 0, "<%s>\nis <%s>\nnot <%s>", row[i].text, is, row[i].expected);
    }
}

#define ROWS_CHECK(rows, print) rows_check((rows), sizeof(rows) / sizeof(rows)[0], (print))

START_TEST(words_numbers_and_marks_are_told_apart) {
    static const struct row rows[] = {
        {"", ""},
        {"Tre kontroller, två böter.", "Tre kontroller ', två böter '."},
        {"LOB:ades två A-traktorer", "LOB:ades två A-traktorer"},
        {"hastighets- och nykterhetskontroller", "hastighets- och nykterhetskontroller"},
        {"4 st à 18 000 kr", "#4 st à #18 000 kr"},
        {"den 3/3–5/3", "den ~3/3 '– ~5/3"},
        {"kl. 13.30 eller 13:30", "kl. ~13.30 eller ~13:30"},
        {"2023-03-14", "~2023-03-14"},
        {"7–8 och 7-8 och 2+3", "#7 '– #8 och #7 '- #8 och #2 '+ #3"},
        {"ett 15-tal på 80-sträckan vid 05.30-tiden", "ett ~15-tal på ~80-sträckan vid ~05.30-tiden"},
        {"den 3:e gången", "den ~3:e gången"},
        {"3st, x3, V18: Q1 HT23/VT24", "~3st ', ~x3 ', ~V18 ': ~Q1 ~HT23 '/ ~VT24"},
        {"dnr 2023/41 (§ 13)", "dnr ~2023/41 '( '§ #13 ')"},
        {"7,5 km", "~7,5 km"},
        {"30- och 50-sträckor", "~30- och ~50-sträckor"},
        {"Trafik: två", "Trafik ': två"},
        {"på E-4 vid Covid-19", "på ~E-4 vid Covid '- #19"},
        {"feb d:o, S:ta Clara, a:3, A: en", "feb d:o ', S:ta Clara ', a ': #3 ', A ': en"},
        {"COVID-19, 1 mars-5 mars", "~COVID-19 ', #1 mars '- #5 mars"},
        {"januari–mars", "januari '– mars"},
        {"1234567890123 stycken", "~1234567890123 stycken"},
        {"SSPF/EST 30/år", "SSPF '/ EST #30 '/ år"},
    };
    ROWS_CHECK(rows, tokens_print);
}
END_TEST

START_TEST(the_dot_of_an_abbreviation_is_its_own) {
    static const struct row rows[] = {
        {"bl.a. t.o.m. 3 mars", "bl.a. t.o.m. #3 mars"},
        {"skj. t 11/5", "skj. t ~11/5"},
        {"kl.19 v.9", "kl. #19 v. #9"},
        {"nykterh.ktr, hast.ktr.", "nykterh.ktr ', hast.ktr '."},
        {"(förh.)", "'( förh '. ')"},
        {"Gem. m pol., soc.", "Gem. m pol. ', soc '."},
        {"vid väg 131. 14 bilar", "vid väg #131 '. #14 bilar"},
        {"under maj. 3 till", "under maj '. #3 till"},
        {"kv. 1", "kv. #1"},
    };
    ROWS_CHECK(rows, tokens_print);
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct tokens tokens;
    tokens_split("T.o.m. Kl. 9", arena, &tokens);
    ck_assert_str_eq(tokens.token[0].fold, "t.o.m");
    ck_assert_str_eq(tokens.token[1].fold, "kl");
    ck_assert_int_eq(tokens.token[2].number, 9);
}
END_TEST

START_TEST(a_full_stop_ends_a_sentence_and_a_dot_does_not) {
    static const struct row rows[] = {
        {"En gjordes. Två till.", "En gjordes. | Två till."},
        {"Det gäller bl.a. Storgatan, t.ex. kl. 13.30. Sedan gick vi.",
         "Det gäller bl.a. Storgatan, t.ex. kl. 13.30. | Sedan gick vi."},
        {"Kontroll den 3. mars på torget. Bra.", "Kontroll den 3. mars på torget. | Bra."},
        {"Under v. 16 gjordes ca. 4 st. Inga böter.", "Under v. 16 gjordes ca. 4 st. | Inga böter."},
        {"Vid väg 131. 14 lastbilar stoppades.", "Vid väg 131. | 14 lastbilar stoppades."},
        {"Buller, klotter m.m. Polisen svarar.", "Buller, klotter m.m. | Polisen svarar."},
        {"Vape-mötet skj. t 11/5, aulan.", "Vape-mötet skj. t 11/5, aulan."},
        {"Tre gjordes (i centrum). Två till.", "Tre gjordes (i centrum). | Två till."},
        {"”Det går bra.” Ordföranden tackade.", "”Det går bra.” | Ordföranden tackade."},
        {"Klart! Är det sant? Ja.", "Klart! | Är det sant? | Ja."},
        {"Två gjordes.Tre planeras.", "Två gjordes. | Tre planeras."},
        {"Två LOB:ades; en avvisades.", "Två LOB:ades; en avvisades."},
        {"Mars: 3 omh. LOB; 1 avvisad PL. Lugnt.", "Mars: 3 omh. LOB; 1 avvisad PL. | Lugnt."},
        {"Vi väntar ... och ser. Klart.", "Vi väntar ... och ser. | Klart."},
        {"St. torget, prel. lö 29/4. En till.", "St. torget, prel. lö 29/4. | En till."},
        {"under maj. 3 kontroller i juni.", "under maj. | 3 kontroller i juni."},
        {"inga genomfördes. två planeras", "inga genomfördes. | två planeras"},
        {"den 3.3 och 18 000 kr", "den 3.3 och 18 000 kr"},
        {"kl.19 samlades alla", "kl.19 samlades alla"},
        {"Ingen LOB. två avvisade", "Ingen LOB. | två avvisade"},
        {"Nya priser fr.o.m. Valborg. Slut.", "Nya priser fr.o.m. Valborg. | Slut."},
    };
    ROWS_CHECK(rows, sentences_print);
}
END_TEST

START_TEST(lists_are_split_and_wrapped_lines_are_not) {
    static const struct row rows[] = {
        {"Klart:\n• två kontroller\n• en vandring", "Klart: | *två kontroller | *en vandring"},
        {"- två kontroller\n- en vandring", "*två kontroller | *en vandring"},
        {"– två kontroller\n– en vandring", "*två kontroller | *en vandring"},
        {"1. Trafik, två gånger\n2. Krog", "*Trafik, två gånger | *Krog"},
        {"a) trafik\nb) krog", "*trafik | *krog"},
        {"Klart: • två kontroller • en vandring", "Klart: | *två kontroller | *en vandring"},
        {"V 18: ktr x3\nV 19: ktr x2", "V 18: ktr x3 | V 19: ktr x2"},
        {"Två kontroller\ngenomfördes.", "Två kontroller\ngenomfördes."},
        {"Under februari månad genomförde polisen tre kontroller tillsammans med\n"
         "Trafikverket och kommunen, och därefter ytterligare en på väg 32 vid\nSommen.",
         "Under februari månad genomförde polisen tre kontroller tillsammans med\n"
         "Trafikverket och kommunen, och därefter ytterligare en på väg 32 vid\nSommen."},
        {"Rubrik\n\nText", "Rubrik | Text"},
        {"Tre kontroller,\nTvå vandringar", "Tre kontroller,\nTvå vandringar"},
        {"3. mars gick vi", "3. mars gick vi"},
    };
    ROWS_CHECK(rows, sentences_print);
}
END_TEST

START_TEST(lines_are_full_from_sixty_columns_on) {
    static const struct row rows[] = {
        {"Det var en mycket lång rad som gick fram till kanten av sidan här\nStorgatan var lugn.",
         "Det var en mycket lång rad som gick fram till kanten av sidan här\nStorgatan var lugn."},
        {"En kort rad\nStorgatan var lugn under hela kvällen och natten och även därefter ja",
         "En kort rad | Storgatan var lugn under hela kvällen och natten och även därefter ja"},
        {"En rad,\nStorgatan", "En rad,\nStorgatan"},
        {"En rad –\nStorgatan", "En rad –\nStorgatan"},
        {"En rad\n, och mer", "En rad\n, och mer"},
        {"En rad:\noch mer", "En rad: | och mer"},
        {"En rad!\noch mer", "En rad! | och mer"},
        {"En rad\n\noch mer", "En rad | och mer"},
        {"* ett\n* två", "*ett | *två"},
        {"  \n ", ""},
    };
    ROWS_CHECK(rows, sentences_print);
}
END_TEST

START_TEST(what_follows_a_colon_is_an_ending_only_where_swedish_has_it) {
    static const struct row rows[] = {
        {"Plats:vid torget", "Plats ': vid torget"}, /* as long as 'ade' */
        {"LOB:ade två", "LOB:ade två"},
        {"LOB:adex två", "LOB ': adex två"},
        {"LOB:na två", "LOB:na två"},
        {"EST:s möte", "EST:s möte"},
        {"EST:ss möte", "EST ': ss möte"},
        {"den 3:e och 2:a", "den ~3:e och ~2:a"},
        {"den 3:x", "den #3 ': x"},
        {"LOB: 2", "LOB ': #2"},
    };
    ROWS_CHECK(rows, tokens_print);
}
END_TEST

START_TEST(groups_of_three_digits_are_one_number_and_long_ones_are_none) {
    static const struct row rows[] = {
        {"1 500 kr", "#1 500 kr"},
        {"18 000 000 kr", "#18 000 000 kr"},
        {"1500 300", "#1500 #300"},
        {"100 200 300", "#100 200 300"},
        {"0 300", "#0 #300"},
        {"18 00", "#18 #00"},
        {"18 0000", "#18 #0000"},
        {"123456789012 st", "#123456789012 st"},
        {"2023-03-14x", "~2023-03-14 x"},
        {"2023-03-145", "#2023 '- #03 '- #145"},
        {"30/6-tillsynen", "~30/6 tillsynen"},
        {"v. 47-insatsen", "v. #47 insatsen"},
        {"47-insatsen", "~47-insatsen"},
    };
    ROWS_CHECK(rows, tokens_print);
}
END_TEST

START_TEST(a_bullet_is_one_also_before_the_last_word) {
    static const struct row rows[] = {
        {"- kontroller", "*kontroller"},
        {"– kontroller", "*kontroller"},
        {"• kontroller", "*kontroller"},
        {"•kontroller", "*kontroller"},
        {"-kontroller", "-kontroller"},
        {"12. Krog", "*Krog"},
        {"123. Krog", "123. | Krog"},
        {"12) krog", "*krog"},
        {"123) krog", "123) krog"},
        {"a) krog", "*krog"},
        {"ab) krog", "ab) krog"},
        {"12 . Krog", "12 . | Krog"},
        {"12.Krog", "12.Krog"},
        {"Trafik:\n- kontroller", "Trafik: | *kontroller"},
        {"–", "–"},
    };
    ROWS_CHECK(rows, sentences_print);
}
END_TEST

START_TEST(a_stop_ends_the_sentence_behind_up_to_three_closing_marks) {
    static const struct row rows[] = {
        {"(Hon sade: ”Ring ’polisen.’”) Alla gick.", "(Hon sade: ”Ring ’polisen.’”) | Alla gick."},
        {"(Hon sade: ”Ring polisen.”) Alla gick.", "(Hon sade: ”Ring polisen.”) | Alla gick."},
        {"(Hon ringde.) Alla gick.", "(Hon ringde.) | Alla gick."},
        {"(Hon ringde) Alla gick.", "(Hon ringde) Alla gick."},
        {"”Ring polisen!” sade hon.", "”Ring polisen!” sade hon."},
        {"Kommer de? Ja.", "Kommer de? | Ja."},
        {"Vi väntar… Sedan gick vi.", "Vi väntar… | Sedan gick vi."},
    };
    ROWS_CHECK(rows, sentences_print);
}
END_TEST

START_TEST(a_line_is_full_where_it_has_sixty_columns_and_no_room_for_the_next_word) {
    static const char words[] = "Polisen gick en runda i centrum under natten och fann ingenting att beskriva alls";
    static const struct {
        int columns;
        const char *next;
        int longest; /* of another line */
        size_t sentences;
    } rows[] = {{59, "Storgatan", 0, 1 + 1},  {60, "Storgatan", 0, 1},      {60, "Storgatan", 69, 1},
                {60, "Storgatan", 70, 1 + 1}, {60, "Storgatan", 71, 1 + 1}, {60, "storgatan", 71, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        const char *text =
            arena_printf(arena, "%.*s\n%s lugn.\n\n%.*s", rows[i].columns, words, rows[i].next, rows[i].longest, words);
        struct tokens tokens;
        tokens_split(text, arena, &tokens);
        ck_assert_msg(tokens.n_sentences == rows[i].sentences + (rows[i].longest > 0), "row %zu", i);
    }
}
END_TEST

/* What reading costs grows by the square of a sentence. */
START_TEST(a_sentence_without_end_is_read_in_pieces) {
    enum { PIECE = 400 };
    for (size_t words = PIECE - 1; words < 3 * PIECE; words += PIECE + 1) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct buf text;
        buf_init(&text, arena);
        for (size_t i = 0; i < words; i++)
            buf_puts(&text, "två ");
        struct tokens tokens;
        tokens_split(text.data, arena, &tokens);
        ck_assert_uint_eq(tokens.n_sentences, (words + PIECE - 1) / PIECE);
        for (size_t i = 0, next = 0; i < tokens.n_sentences; next += tokens.sentence[i++].n) {
            ck_assert_uint_eq(tokens.sentence[i].first, next);
            ck_assert_uint_eq(tokens.sentence[i].n, words - next < PIECE ? words - next : PIECE);
        }
    }
}
END_TEST

START_TEST(a_dot_inside_a_word_joins_short_forms_only) {
    static const struct row rows[] = {
        {"hastighe.ktr", "hastighe.ktr"},
        {"hastighet.ktr", "hastighet '. ktr"},
        {"nark.ins.prov", "nark.ins.prov"},
        {"nark.Ins", "nark '. Ins"},
        {"nark.kontrollerna.två", "nark.kontrollerna '. två"},
    };
    ROWS_CHECK(rows, tokens_print);
}
END_TEST

SUITE("token", words_numbers_and_marks_are_told_apart, the_dot_of_an_abbreviation_is_its_own,
      a_full_stop_ends_a_sentence_and_a_dot_does_not, lists_are_split_and_wrapped_lines_are_not,
      lines_are_full_from_sixty_columns_on, what_follows_a_colon_is_an_ending_only_where_swedish_has_it,
      groups_of_three_digits_are_one_number_and_long_ones_are_none, a_bullet_is_one_also_before_the_last_word,
      a_stop_ends_the_sentence_behind_up_to_three_closing_marks,
      a_line_is_full_where_it_has_sixty_columns_and_no_room_for_the_next_word, a_sentence_without_end_is_read_in_pieces,
      a_dot_inside_a_word_joins_short_forms_only)
