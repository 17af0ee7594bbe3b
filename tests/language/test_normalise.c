/* SPDX-License-Identifier: MIT
 *
 * Text made alike.
 */
#include "base/cleanup.h"
#include "language/normalise.h"
#include "suite.h"

#include <string.h>

struct row {
    const char *written, *expected;
};

static void rows_check(const struct row *row, size_t n) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < n; i++) {
        const char *once = text_normalise(arena, row[i].written, strlen(row[i].written));
        ck_assert_msg(strcmp(once, row[i].expected) == 0, "row %zu: <%s> is not <%s>", i, once, row[i].expected);
        ck_assert_str_eq(text_normalise(arena, once, strlen(once)), once);
    }
}

#define ROWS_CHECK(rows) rows_check((rows), sizeof(rows) / sizeof(rows)[0])

START_TEST(characters_that_look_alike_become_alike) {
    static const struct row rows[] = {
        {"", ""},
        {"a\xCC\x8Akers va\xCC\x88g o\xCC\x88", "åkers väg ö"},
        {"trygg\xC2\xADhet", "trygghet"},
        {"v.\xC2\xA0"
         "16",
         "v. 16"},
        {"18\xE2\x80\xAF"
         "000",
         "18 000"},
        {"en\xE2\x80\x8B"
         "het",
         "enhet"},
        {"\xEF\xBB\xBFProtokoll", "Protokoll"},
        {"A\xE2\x80\x91traktor", "A-traktor"},
        {"7–8 och ”citat”", "7–8 och ”citat”"},
        {"\tindrag\tsteg ", "indrag steg"},
        {"x\x01y\x7Fz", "xyz"},
        {"\xEF\x82\xB7 två \xEF\x82\xA7 tre", "• två • tre"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(white_space_is_single_and_line_ends_are_kept) {
    static const struct row rows[] = {
        {"ett   två", "ett två"},
        {"rad ett\r\nrad två\rrad tre", "rad ett\nrad två\nrad tre"},
        {"rad ett \n  rad två", "rad ett\nrad två"},
        {"stycke\n\n\n\nstycke", "stycke\n\nstycke"},
        {"\n\n början och slut \n", "början och slut"},
        {"rad\xE2\x80\xA8rad", "rad\nrad"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(a_word_broken_at_a_line_end_is_whole_again) {
    static const struct row rows[] = {
        {"ökad trygg-\nhet", "ökad trygghet"},
        {"ökad trygg-\r\n   het", "ökad trygghet"},
        {"hastighets-\noch nykterhetskontroller", "hastighets- och nykterhetskontroller"},
        {"moped- \neller bilinsats", "moped- eller bilinsats"},
        {"en A-\ntraktor", "en A-traktor"},
        {"LOB-\ningripanden", "LOB-ingripanden"},
        {"Polisen-\nKommunen", "Polisen-\nKommunen"},
        {"2023-\n2024", "2023-\n2024"},
        {"stycke-\n\nnytt", "stycke-\n\nnytt"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(page_heads_do_not_stand_in_the_text) {
    static const struct row rows[] = {
        {"Två kontroller\nSida 3/10\ngenomfördes", "Två kontroller\ngenomfördes"},
        {"Två kontroller Sida 3 av 10 genomfördes", "Två kontroller genomfördes"},
        {"Sida 1 (4) Trafik", "Trafik"},
        {"ökad trygg-\nSida 2/5\nhet", "ökad trygghet"},
        {"Trafik\nSida 4/4", "Trafik"},
        {"Sida 3/10Trafik", "Trafik"},
        {"Sidan 3/10 visar", "Sidan 3/10 visar"},
        {"Sida vid sida", "Sida vid sida"},
        {"Hemsida 3/10", "Hemsida 3/10"},
        {"Sida /10", "Sida /10"},
        {"Polisen gjorde två\nSid 3 (10)\nkontroller", "Polisen gjorde två\nkontroller"},
        {"Polisen gjorde två\nsida 3 av 10\nkontroller", "Polisen gjorde två\nkontroller"},
        {"Polisen gjorde två\nSida 3\nKontroller", "Polisen gjorde två\nKontroller"},
        {"Polisen gjorde två\n3 (10)\nkontroller", "Polisen gjorde två\nkontroller"},
        {"Polisen gjorde två kon-\n3(10)\ntroller", "Polisen gjorde två kontroller"},
        {"Polisen gjorde två\n- 3 -\nkontroller", "Polisen gjorde två\nkontroller"},
        {"Kontroller\n3 (10)\nInsatser\n2 (4)", "Kontroller\n3 (10)\nInsatser\n2 (4)"},
        {"Kontroller\n- 3\n- 2", "Kontroller\n- 3\n- 2"},
        {"3 (10)", "3 (10)"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(lower_case_keeps_swedish_letters) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(text_fold(arena, "ÅÄÖ LOB:ades É", strlen("ÅÄÖ LOB:ades É")), "åäö lob:ades é");
    ck_assert_str_eq(text_fold(arena, "", 0), "");
}
END_TEST

START_TEST(a_tower_of_marks_costs_no_time) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    enum { PAIRS = 200000 };
    char *text = arena_alloc(arena, PAIRS * 4 + 2);
    text[0] = 'a';
    for (size_t i = 0; i < PAIRS; i++)
        memcpy(text + 1 + i * 4, i % 2 ? "\xCC\x8A\xCC\x81" : "\xCC\xA3\xCC\x8A", 4);
    ck_assert_uint_lt(strlen(text_normalise(arena, text, strlen(text))), 16);
}
END_TEST

START_TEST(rare_characters_and_edges) {
    static const struct row rows[] = {
        {"a\vb\fc", "a b c"},
        {"rad\xC2\x85rad", "rad\nrad"},
        {"rad\xE2\x80\xA9rad", "rad\nrad"},
        {"A\xE2\x80\x90traktor", "A-traktor"},
        {"slut\r", "slut"},
        {"slut\r\n", "slut"},
        {"\xFF", "\xEF\xBF\xBD"},
        {"\xC2\xAD", ""},
        {" \n ", ""},
        {"e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81 slut", "é\xCC\x81\xCC\x81\xCC\x81 slut"},
        {"slut Sida 3/10", "slut"},
        {"SIDA 3 av 10 början", "början"},
        {"Sida 3 (10) början", "början"},
        {"Sida 3(10) början", "början"},
        {"Sida 3 (10 början", "Sida 3 (10 början"},
        {"Sida 3 / 10 början", "början"},
        {"Sida tre av tio", "Sida tre av tio"},
        {"Sida 3 är tom", "Sida 3 är tom"},
        {"Baksida 3/10", "Baksida 3/10"},
        {"Framsida\nSida 3/10\ntext", "Framsida\ntext"},
        {"slut-\n", "slut-"},
        {"slut-\n\nstycke", "slut-\n\nstycke"},
        {"2023-\n2024", "2023-\n2024"},
        {"trygg-\nHet", "trygg-\nHet"},
        {"å-\nriket", "åriket"},
        {"-\nhet", "-\nhet"},
        {"hastighets-\nsamt", "hastighets- samt"},
        {"hastighets-\nsamtal", "hastighetssamtal"},
        {"hastighets-\noch\nnykterhet", "hastighets- och\nnykterhet"},
        {"hastighets-\nresp., så", "hastighets- resp., så"},
        {"hastighets-\nmen, så", "hastighets- men, så"},
        {"3-\nhet", "3-\nhet"},
        {"LOB-\n\xC3\xA5r", "LOB-år"},
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(a_hyphen_at_a_line_end_before_a_rare_letter_joins_too) {
    static const struct row rows[] = {
        {"kaf-\n\xC3\xA9"
         "et",
         "kaf\xC3\xA9"
         "et"},
        {"ny-\n\xF0\x9D\x92\xB6", "ny\xF0\x9D\x92\xB6"}, /* a small letter of four bytes */
    };
    ROWS_CHECK(rows);
}
END_TEST

START_TEST(every_western_capital_has_its_small_letter_and_signs_have_none) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (int code = 0xC0; code <= 0xFF; code++) {
        const char capital[] = {(char)0xC3, (char)(code - 0x40), '\0'};
        const int to_small = code <= 0xDE && code != 0xD7 ? 0x20 : 0;
        const char small[] = {(char)0xC3, (char)(code - 0x40 + to_small), '\0'};
        ck_assert_str_eq(text_fold(arena, capital, 2), small);
        const char *behind = arena_printf(arena, "\xE2\x80\x93%s", capital); /* the same letter behind a dash */
        ck_assert_str_eq(text_fold(arena, behind, strlen(behind)) + 3, small);
    }
    ck_assert_str_eq(text_fold(arena, "@AZ[`az{", 8), "@az[`az{");
}
END_TEST

START_TEST(the_library_is_named_with_its_version) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *library = normalise_library(arena);
    ck_assert_int_eq(strncmp(library, "utf8proc ", strlen("utf8proc ")), 0);
    ck_assert_uint_gt(strcspn(library, "."), strlen("utf8proc "));
    ck_assert_ptr_nonnull(strchr(library, '.'));
}
END_TEST

SUITE("normalise", characters_that_look_alike_become_alike, white_space_is_single_and_line_ends_are_kept,
      a_word_broken_at_a_line_end_is_whole_again, page_heads_do_not_stand_in_the_text, lower_case_keeps_swedish_letters,
      a_tower_of_marks_costs_no_time, rare_characters_and_edges, a_hyphen_at_a_line_end_before_a_rare_letter_joins_too,
      every_western_capital_has_its_small_letter_and_signs_have_none, the_library_is_named_with_its_version)
