/* SPDX-License-Identifier: MIT
 *
 * Numbers as minutes say them: the first number phrase of each text, or none.
 */
#include "base/cleanup.h"
#include "base/text.h"
#include "language/number.h"
#include "language/number_words.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

struct row {
    const char *text, *expected;
};

/* "4", ">20" at least, "~25" about, "?" without a number, with flags after it; then what stands behind the phrase. */
static const char *first_print(struct arena *arena, const char *text) {
    static const char *const signs[] = {"", ">", "~", ""};
    struct tokens tokens;
    struct number number;
    tokens_split(text, arena, &tokens);
    for (size_t i = 0; i < tokens.n; i++) {
        if (!number_read(tokens.token, tokens.n, i, &number))
            continue;
        ck_assert_uint_gt(number.end, i);
        ck_assert_uint_le(number.end, tokens.n);
        ck_assert_int_eq(number.precision == LOFTE_UNSPECIFIED, number.value < 0);
        const char *value = number.value < 0 ? "?" : arena_printf(arena, "%d", (int)number.value);
        return arena_printf(
            arena, "%s%s%s%s%s%s%s %s", signs[number.precision], value, number.article ? " article" : "",
            number.ordinal ? " ordinal" : "", number.zero ? " zero" : "", number.times ? " times" : "",
            number.definite ? " definite" : "", number.end < tokens.n ? tokens.token[number.end].text : "$");
    }
    return "none";
}

static void rows_check(const struct row *row, size_t n) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < n; i++) {
        const char *is = first_print(arena, row[i].text);
        ck_assert_msg(strcmp(is, row[i].expected) == 0, "<%s> is <%s>, not <%s>", row[i].text, is, row[i].expected);
    }
}

#define ROWS_CHECK(rows) rows_check((rows), sizeof(rows) / sizeof(rows)[0])

START_TEST(every_number_below_a_thousand_has_its_word) {
    static const char *const small[] = {"",        "ett",    "två",    "tre",     "fyra",  "fem",   "sex",
                                        "sju",     "åtta",   "nio",    "tio",     "elva",  "tolv",  "tretton",
                                        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"};
    static const char *const tens[] = {"",       "",       "tjugo",   "trettio", "fyrtio",
                                       "femtio", "sextio", "sjuttio", "åttio",   "nittio"};
    char word[96];
    for (int i = 1; i < 1000; i++) {
        const int low = i % 100;
        (void)snprintf(word, sizeof word, "%s%s%s%s", i >= 100 ? small[i / 100] : "", i >= 100 ? "hundra" : "",
                       low < 20 ? "" : tens[low / 10], low < 20 ? small[low] : small[low % 10]);
        ck_assert_msg(number_of_word(word) == i, "%s", word);
    }
    ck_assert_int_eq(number_of_word("hundratjugo"), 120);
    ck_assert_int_eq(number_of_word("tjugoen"), 21);
    ck_assert_int_eq(number_of_word("trettiotal"), -1);
    ck_assert_int_eq(number_of_word("trevlig"), -1);
    ck_assert_int_eq(number_of_word("tiotal"), -1);
    ck_assert_int_eq(rank_of_word("tjugoförsta"), 21);
    ck_assert_int_eq(rank_of_word("trettionde"), 30);
    ck_assert_int_eq(rank_of_word("andrahands"), -1);
}
END_TEST

START_TEST(plain_numbers_are_exact) {
    static const struct row rows[] = {
        {"fyra kontroller", "4 kontroller"},
        {"4 kontroller", "4 kontroller"},
        {"Tjugotre ingripanden", "23 ingripanden"},
        {"etthundratjugo fordon", "120 fordon"},
        {"ett hundra tjugo fordon", "120 fordon"},
        {"tre hundra fordon", "300 fordon"},
        {"nio hundra fordon", "900 fordon"},
        {"18 000 visningar", "18000 visningar"},
        {"4 st kontroller", "4 kontroller"},
        {"4 st.", "4 $"},
        {"sju stycken kontroller", "7 kontroller"},
        {"3st ktr", "3 ktr"},
        {"trettio (30) kontroller", "30 kontroller"},
        {"30 (trettio) kontroller", "30 kontroller"},
        {"en (1) kontroll", "1 kontroll"},
        {"två (varav en sen) kontroller", "2 ("},
        {"juli: 1 / augusti: 3", "1 /"},
        {"LOB 3", "3 $"},
        {"dubbla insatser", "2 insatser"},
        {"tvenne kontroller", "2 kontroller"},
        {"aderton kontroller", "18 kontroller"},
        {"drygt fyra tusen visningar", ">4000 visningar"},
        {"9 st. + 2 st", "9 +"},
        {"juni 6 juli 4", "6 juli"},
        {"i år 14 kontroller", "14 kontroller"},
        {"i veckan tre kontroller", "3 kontroller"},
        {"gjordes 3, 5 mars gick vi", "3 ,"},
        {"100 bilar", "100 bilar"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(one_may_be_an_article) {
    static const struct row rows[] = {
        {"en kontroll", "1 article kontroll"},
        {"ett antaget förslag", "1 article antaget"},
        {"1 kontroll", "1 kontroll"},
        {"ytterligare en kontroll", "1 kontroll"},
        {"endast en kontroll", "1 kontroll"},
        {"en till genomfördes", "1 till"},
        {"en enda kontroll", "1 enda"},
        {"och under juli en.", "1 ."},
        {"minst en kontroll", ">1 kontroll"},
        {"en gång", "1 times $"},
        {"vid ett tillfälle i maj", "1 times i"},
        {"en st kontroll", "1 kontroll"},
        {"en eller två kontroller", ">1 kontroller"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(approximations_keep_number_and_precision) {
    static const struct row rows[] = {
        {"drygt 20 kontroller", ">20 kontroller"},
        {"över tjugo kontroller", ">20 kontroller"},
        {"fler än tio kontroller", ">10 kontroller"},
        {"mer än tio gånger", ">10 times $"},
        {"minst tre kontroller", ">3 kontroller"},
        {"åtminstone tre kontroller", ">3 kontroller"},
        {"gott och väl tio kontroller", ">10 kontroller"},
        {"> 14 elever", ">14 elever"},
        {"cirka 25 kontroller", "~25 kontroller"},
        {"ca 25 kontroller", "~25 kontroller"},
        {"ca. 25 kontroller", "~25 kontroller"},
        {"c:a 25 kontroller", "~25 kontroller"},
        {"omkring femton kontroller", "~15 kontroller"},
        {"runt 15 kontroller", "~15 kontroller"},
        {"ungefär tolv kontroller", "~12 kontroller"},
        {"närmare tio kontroller", "~10 kontroller"},
        {"knappt 20 kontroller", "~20 kontroller"},
        {"nästan trettio kontroller", "~30 kontroller"},
        {"uppemot 40 kontroller", "~40 kontroller"},
        {"upp emot 40 kontroller", "~40 kontroller"},
        {"strax under tio kontroller", "~10 kontroller"},
        {"strax över tio kontroller", ">10 kontroller"},
        {"högst fem kontroller", "~5 kontroller"},
        {"~5 kontroller", "~5 kontroller"},
        {"ett par kontroller", "~2 kontroller"},
        {"ett par tre gånger", "~2 times $"},
        {"ett dussin kontroller", "~12 kontroller"},
        {"tre till fyra kontroller", ">3 kontroller"},
        {"3–4 kontroller", ">3 kontroller"},
        {"3-4 kontroller", ">3 kontroller"},
        {"två eller tre kontroller", ">2 kontroller"},
        {"två-tre kontroller", ">2 kontroller"},
        {"mellan tre och fem kontroller", ">3 kontroller"},
        {"från 31 till 42 ärenden", "31 till"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(quantities_without_a_number) {
    static const struct row rows[] = {
        {"flera kontroller", "? kontroller"},
        {"några kontroller", "? kontroller"},
        {"några enstaka LOB", "? LOB"},
        {"ett antal kontroller", "? kontroller"},
        {"ett stort antal kontroller", "? kontroller"},
        {"ett flertal under juli", "? under"},
        {"ett fåtal avvisningar", "? avvisningar"},
        {"en handfull kontroller", "? kontroller"},
        {"en rad insatser", "? insatser"},
        {"åtskilliga kontroller", "? kontroller"},
        {"ett tiotal gånger", "~10 times $"},
        {"ett tjugotal LOB", "~20 LOB"},
        {"drygt ett tiotal LOB", "~10 LOB"},
        {"ett 15-tal kontroller", "~15 kontroller"},
        {"ett hundratal fordon", "~100 fordon"},
        {"vid flera tillfällen", "? times $"},
        {"hundratals fordon", "? fordon"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(nothing_is_zero) {
    static const struct row rows[] = {
        {"inga kontroller", "0 zero kontroller"},
        {"Ingen riktad insats", "0 zero riktad"},
        {"inget beslag", "0 zero beslag"},
        {"noll kontroller", "0 zero kontroller"},
        {"Juli 0.", "0 zero ."},
        {"0 kontroller", "0 zero kontroller"},
        {"0 st", "0 zero $"},
        {"inte en enda kontroll", "0 zero kontroll"},
        {"ingen enda kontroll", "0 zero kontroll"},
        {"inte vid något tillfälle", "none"},
        {"intet anmärkningsvärt", "0 zero anmärkningsvärt"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(occasions_are_told_apart) {
    static const struct row rows[] = {
        {"LOB x3", "3 times $"},
        {"LOB 3x", "3 times $"},
        {"LOB x 3", "3 times $"},
        {"LOB ×3", "3 times $"},
        {"3 ggr", "3 times $"},
        {"3ggr i maj", "3 times i"},
        {"tre gånger i maj", "3 times i"},
        {"vid fyra tillfällen", "4 times $"},
        {"vid fyra olika tillfällen", "4 times $"},
        {"i två omgångar", "2 times $"},
        {"PL 13 x1", "1 times $"},
        {"x3/x2", "3 times /"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(shares_sums_ranks_and_references) {
    static const struct row rows[] = {
        {"två av tre planerade", "2 planerade"},
        {"Sex av de nio punkterna", "6 punkterna"},
        {"en av fyra genomfördes", "1 genomfördes"},
        {"två av dem", "2 av"},
        {"trafikkontroller 14/30", "14 $"},
        {"22/30 kontroller", "22 kontroller"},
        {"2+3 kontroller", "5 kontroller"},
        {"2 + 3 + 1 kontroller", "6 kontroller"},
        {"årets tredje vandring", "3 ordinal vandring"},
        {"vårens 3:e vandring", "3 ordinal vandring"},
        {"3:dje krogronden", "3 ordinal krogronden"},
        {"den tjugonde kontrollen", "20 ordinal kontrollen"},
        {"båda på torget", "2 definite på"},
        {"båda två", "2 definite $"},
        {"de båda kontrollerna", "2 definite kontrollerna"},
        {"samtliga tre kontroller", "3 definite kontroller"},
        {"de två kontrollerna", "2 definite kontrollerna"},
        {"samtliga kontroller", "none"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(what_looks_like_a_number_and_counts_nothing) {
    static const char *const none[] = {
        "på riksväg 40",
        "rv 32",
        "väg 131",
        "länsväg 134 söderut",
        "E4 norrut",
        "05.30-tiden",
        "kl. 13.30",
        "kl 19",
        "klockan sju",
        "13:30",
        "80-sträcka",
        "40-väg",
        "18 år",
        "arton år",
        "15-åring",
        "under 18",
        "yngre än 21",
        "åk 7–8",
        "årskurs 9",
        "årskurs nio",
        "2010-talet",
        "§ 13",
        "13 § polislagen",
        "PL 13",
        "v. 16",
        "vecka 9",
        "v 12–13",
        "punkt 4",
        "den 3 mars",
        "3 mars",
        "1–15 maj",
        "den 8 och den 16 maj",
        "4/10",
        "2023-03-14",
        "den 3 och 7 mars",
        "dnr 2023/41",
        "dnr KS 2023-41",
        "tel. 0140-68 100",
        "070-123 45 67",
        "20 %",
        "20 procent",
        "500 kronor",
        "1 500 kr",
        "500:-",
        "12 km",
        "tre timmar",
        "45 minuter",
        "tre dagar",
        "två veckor",
        "en vecka",
        "0,5 promille",
        "elva gram",
        "2023",
        "under 2023",
        "2023–2024",
        "Storgatan 3",
        "den femte juni",
        "fjärde juni",
        "kv 1",
        "kvartal 2",
        "tertial 1",
        "Q1",
        "HT23",
        "den 3. i månaden",
        "nr 7",
        "läsåret 23/24",
        "v 12/13",
        "50/50",
        "två och ett halvt år",
        "7,5 poäng",
        "personer över 18.",
        "3/3–5/3",
        "kvartal ett",
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        const char *is = first_print(arena, none[i]);
        ck_assert_msg(strcmp(is, "none") == 0, "<%s> is <%s>", none[i], is);
    }
}
END_TEST

START_TEST(numbers_at_the_edges) {
    static const struct row rows[] = {
        {"ett tiotal kontroller", "~10 kontroller"},
        {"15-tal kontroller", "~15 kontroller"},
        {"ett 15-tal kontroller", "~15 kontroller"},
        {"femtontal kontroller", "~15 kontroller"},
        {"vuxental kontroller", "none"},
        {"niotal kontroller", "~9 kontroller"},
        {"femtal kontroller", "~5 kontroller"},
        {"fyratal kontroller", "none"},
        {"trafikkontrollsverksamhetenstal", "none"},
        {"flera kontroller", "? kontroller"},
        {"flera än tio kontroller", ">10 kontroller"},
        {"några enstaka kontroller", "? kontroller"},
        {"ett stort antal kontroller", "? kontroller"},
        {"en hel rad kontroller", "? kontroller"},
        {"ett stort fordon", "1 article stort"},
        {"ett flertal", "? $"},
        {"inte en enda kontroll", "0 zero kontroll"},
        {"inga enda", "0 zero $"},
        {"00 kontroller", "none"},
        {"0 kontroller", "0 zero kontroller"},
        {"0 st", "0 zero $"},
        {"x 3", "3 times $"},
        {"x3", "3 times $"},
        {"x fel", "none"},
        {"3x", "3 times $"},
        {"0x", "0 zero times $"},
        {"3ggr", "3 times $"},
        {"12345x", "none"},
        {"3ab", "none"},
        {"fyra hundra", "400 $"},
        {"fyra hundra tjugotvå fordon", "422 fordon"},
        {"fyra hundra hundra fordon", "400 hundra"},
        {"fyra hundra fordon", "400 fordon"},
        {"fyra hundra 20 fordon", "400 20"},
        {"tjugo hundra fordon", "20 hundra"},
        {"ett par kontroller", "~2 kontroller"},
        {"ett par tre kontroller", "~2 kontroller"},
        {"ett par hundra fordon", "? fordon"},
        {"ett par tusen fordon", "? fordon"},
        {"ett dussin kontroller", "~12 kontroller"},
        {"ett par", "~2 $"},
        {"noll tusen", "0 zero tusen"},
        {"1 tusen fordon", "1000 fordon"},
        {"fyra tusen fordon", "4000 fordon"},
        {"14/30 kontroller", "14 kontroller"},
        {"29/30 kontroller", "none"},
        {"28/30 kontroller", "28 kontroller"},
        {"14/100 kontroller", "none"},
        {"14/12 kontroller", "none"},
        {"/30 kontroller", "none"},
        {"1/2/30 kontroller", "none"},
        {"1234/30 kontroller", "none"},
        {"trettio (30 kontroller", "30 ("},
        {"trettio (31) kontroller", "30 ("},
        {"trettio (fel) kontroller", "30 ("},
        {"mellan tre och fem kontroller", ">3 kontroller"},
        {"mellan tre eller fem kontroller", ">3 kontroller"},
        {"tre och fem kontroller", "3 och"},
        {"tre till fyra kontroller", ">3 kontroller"},
        {"tre till 4 kontroller", "3 till"},
        {"fyra till tre kontroller", "4 till"},
        {"från tre till fyra kontroller", "3 till"},
        {"3–4 kontroller", ">3 kontroller"},
        {"4–3 kontroller", "4 –"},
        {"0–3 kontroller", "0 zero –"},
        {"två-tre kontroller", ">2 kontroller"},
        {"tre-två kontroller", "none"},
        {"två-dagars kontroller", "none"},
        {"ungdomsmottagningens-verksamhet", "none"},
        {"2+3 kontroller", "5 kontroller"},
        {"0+0 kontroller", "0 zero kontroller"},
        {"två + tre kontroller", "2 +"},
        {"2 + tre kontroller", "2 +"},
        {"två av tre kontroller", "2 kontroller"},
        {"två av de tre kontrollerna", "2 kontrollerna"},
        {"tre av två kontroller", "3 av"},
        {"två av totalt nio kontroller", "2 kontroller"},
        {"två av alla kontroller", "2 av"},
        {"0 av 3 kontroller", "0 zero av"},
        {"tre olika tillfällen", "3 times $"},
        {"tre olika kontroller", "3 olika"},
        {"tre gånger", "3 times $"},
        {"ett tillfälle", "1 times $"},
        {"en till", "1 till"},
        {"bara en kontroll", "1 kontroll"},
        {"en.", "1 ."},
        {"en", "1 $"},
        {"minst tre kontroller", ">3 kontroller"},
        {"gott och väl tre kontroller", ">3 kontroller"},
        {"gott och fint tre kontroller", "3 kontroller"},
        {"upp till tre kontroller", "~3 kontroller"},
        {"strax över tre kontroller", ">3 kontroller"},
        {"strax under tre kontroller", "~3 kontroller"},
        {"minst en kontroll", ">1 kontroll"},
        {"de tre kontrollerna", "3 definite kontrollerna"},
        {"båda kontrollerna", "2 definite kontrollerna"},
        {"de båda kontrollerna", "2 definite kontrollerna"},
        {"bägge två kontrollerna", "2 definite kontrollerna"},
        {"de minst tre kontrollerna", ">3 definite kontrollerna"},
        {"personer över 18", "none"},
        {"över 18.", "none"},
        {"över 18 kontroller", ">18 kontroller"},
        {"över 19.", ">19 ."},
        {"första kontrollen", "1 ordinal kontrollen"},
        {"första mars", "none"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(labels_and_measures_at_the_edges) {
    static const struct row rows[] = {
        {"13 § 4 st", "4 $"},
        {"PL 13 § 4 st", "4 $"},
        {"§ 4", "none"},
        {"§ fyra", "none"},
        {"PL 13", "none"},
        {"PL 4", "4 $"},
        {"polislagen 4 st", "4 $"},
        {"yngre än 21", "none"},
        {"mer än 21", ">21 $"},
        {"än 21", "21 $"},
        {"2023 4 kontroller", "4 kontroller"},
        {"1899 kontroller", "1899 kontroller"},
        {"2100 kontroller", "2100 kontroller"},
        {"2024 kontroller", "none"},
        {"07 kontroller", "none"},
        {"7 4 kontroller", "none"},
        {"rv 32 4 kontroller", "4 kontroller"},
        {"A-4 kontroller", "none"},
        {"- 4 kontroller", "4 kontroller"},
        {"ob/4 kontroller", "none"},
        {"ob / 4 kontroller", "4 kontroller"},
        {"+4 kontroller", "none"},
        {"Storgatan 4", "none"},
        {"vid Storgatan fyra kontroller", "4 kontroller"},
        {"under 4", "none"},
        {"under fyra kvällar", "4 kvällar"},
        {"två och ett halvt", "none"},
        {"två och ett förslag", "2 och"},
        {"två halva", "2 halva"},
        {"tre mars", "none"},
        {"4 5 kontroller", "none"},
        {"500:- i böter", "none"},
        {"500: - i böter", "500 :"},
        {"500 :- i böter", "500 :"},
        {"500:3", "none"},
        {"den 3. i månaden", "none"},
        {"4. kontroller", "none"},
        {"4. Kontroller", "4 ."},
        {"4 . kontroller", "4 ."},
        {"4.", "4 ."},
        {"4.kontroller", "4 ."},
        {"3–5 mars", "none"},
        {"3, 5 mars", "3 ,"},
        {"3, 4 och 5 mars", "none"},
        {"3 och den 5 mars", "none"},
        {"3 och 32 mars", "3 och"},
        {"3 och 0 mars", "3 och"},
        {"3 och mars", "3 och"},
        {"3, 4, 5, 6, 7, 8, 9 och 10 mars", "3 ,"},
        {"3 - 5 mars", "none"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(number_words_at_their_seams) {
    static const struct {
        const char *word;
        int value;
    } rows[] = {{"hundra", 100},
                {"etthundra", 100},
                {"hundraett", 101},
                {"hundraochtjugo", 120},
                {"tvåhundraochfem", 205},
                {"tvåhundraochx", -1},
                {"niohundranittionio", 999},
                {"hundrahundra", -1},
                {"hundratusen", -1},
                {"tjugotjugo", -1},
                {"tjugotio", -1},
                {"tjugoett", 21},
                {"tjugoen", 21},
                {"nittionio", 99},
                {"tusen", 1000},

                {"", -1},
                {"och", -1},
                {"tre", 3},
                {"trehundra", 300},
                {"trehundrax", -1},
                {"elvahundra", -1}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(number_of_word(rows[i].word) == rows[i].value, "%s is %d", rows[i].word,
                      (int)number_of_word(rows[i].word));
    static const struct {
        const char *word;
        int rank;
    } ranks[] = {{"1:a", 1},     {"2:a", 2},   {"3:e", 3},           {"11:e", 11},  {"21:a", 21},
                 {"3e", 3},      {"3:x", -1},  {"100:e", -1},        {"första", 1}, {"andra", 2},
                 {"tolfte", 12}, {"31:a", 31}, {"trettioförsta", 31}};
    for (size_t i = 0; i < sizeof ranks / sizeof ranks[0]; i++)
        ck_assert_msg(rank_of_word(ranks[i].word) == ranks[i].rank, "%s is %d", ranks[i].word,
                      (int)rank_of_word(ranks[i].word));
}
END_TEST

START_TEST(up_to_four_digits_count_times_or_pieces) {
    static const struct row rows[] = {
        {"1000st böter", "1000 böter"}, {"9999ggr", "9999 times $"}, {"x1200", "1200 times $"},
        {"12345st böter", "none"},      {"x12345", "none"},          {"100x", "100 times $"},
        {"3styck böter", "3 böter"},    {"3ggn", "3 times $"},       {"3gånger i maj", "3 times i"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(behind_the_last_word_stands_no_number) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    static const char *const texts[] = {"", "tre kontroller", "inga", "x", "ett", "2", "två av"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct tokens tokens;
        struct number number;
        tokens_split(texts[i], arena, &tokens);
        ck_assert(!number_read(tokens.token, tokens.n, tokens.n, &number));
        ck_assert(!number_read(tokens.token, tokens.n, tokens.n + 1, &number));
    }
}
END_TEST

START_TEST(of_two_numbers_with_a_stroke_the_second_is_a_target_from_thirteen_to_ninety_nine) {
    static const struct row rows[] = {
        {"5/12 kontroller", "none"},           {"5/13 kontroller", "5 kontroller"},
        {"11/13 kontroller", "11 kontroller"}, {"12/13 kontroller", "none"},
        {"97/99 kontroller", "97 kontroller"}, {"98/99 kontroller", "none"},
        {"5/99 kontroller", "5 kontroller"},   {"5/100 kontroller", "none"},
        {"100/30 kontroller", "none"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(a_number_word_is_one_to_its_last_letter) {
    static const char *const none[] = {"tvåhundre", "hundr", "hundre", "tvåhundr", "trettiox", "tjugetvå", "fyraa"};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        ck_assert_msg(number_of_word(none[i]) == -1, "%s is %d", none[i], (int)number_of_word(none[i]));
}
END_TEST

SUITE("number", every_number_below_a_thousand_has_its_word, plain_numbers_are_exact, one_may_be_an_article,
      approximations_keep_number_and_precision, quantities_without_a_number, nothing_is_zero, occasions_are_told_apart,
      shares_sums_ranks_and_references, what_looks_like_a_number_and_counts_nothing, numbers_at_the_edges,
      labels_and_measures_at_the_edges, number_words_at_their_seams, up_to_four_digits_count_times_or_pieces,
      behind_the_last_word_stands_no_number,
      of_two_numbers_with_a_stroke_the_second_is_a_target_from_thirteen_to_ninety_nine,
      a_number_word_is_one_to_its_last_letter)
