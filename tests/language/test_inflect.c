/* SPDX-License-Identifier: MIT
 *
 * What an ending says of a word.
 */
#include "language/inflect.h"
#include "suite.h"

#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

START_TEST(an_ending_tells_one_or_many_a_certain_one_or_any) {
    static const struct {
        const char *stem, *tail;
        enum word_form form;
    } rows[] = {
        {"kontroll", "", FORM_BARE},
        {"kontroll", "en", FORM_DEFINITE},
        {"kontroll", "er", FORM_PLURAL},
        {"kontroll", "erna", FORM_DEFINITE_PLURAL},
        {"kontroll", "ens", FORM_DEFINITE},
        {"kontroll", "ers", FORM_PLURAL},
        {"kontroll", "ernas", FORM_DEFINITE_PLURAL},
        {"kontroll", "s", FORM_BARE},
        {"vandring", "ar", FORM_PLURAL},
        {"vandring", "arna", FORM_DEFINITE_PLURAL},
        {"böte", "r", FORM_PLURAL},
        {"böte", "rna", FORM_DEFINITE_PLURAL},
        {"flick", "or", FORM_PLURAL},
        {"flick", "orna", FORM_DEFINITE_PLURAL},
        {"flick", "an", FORM_DEFINITE},
        {"möte", "t", FORM_DEFINITE},
        {"möte", "n", FORM_DEFINITE},
        {"möte", "na", FORM_DEFINITE_PLURAL},
        {"beslag", "et", FORM_DEFINITE},
        {"omhändertagande", "n", FORM_PLURAL}, /* a neuter in -nde: '-n' is the plural */
        {"omhändertagande", "t", FORM_DEFINITE},
        {"omhändertagande", "na", FORM_DEFINITE_PLURAL},
        {"omhändertag", "anden", FORM_PLURAL},
        {"omhändertag", "andena", FORM_DEFINITE_PLURAL},
        {"omhändertag", "ande", FORM_BARE},
        {"insats", "grupper", FORM_PLURAL}, /* a compound's tail */
        {"insats", "gruppen", FORM_DEFINITE},
        {"böter", "", FORM_BARE}, /* too short to tell */
        {"kontroller", "", FORM_PLURAL},
        {"vandringar", "", FORM_PLURAL},
        {"flickor", "", FORM_PLURAL},
        {"vinter", "", FORM_BARE},
        {"kontroll", "ad", FORM_BARE},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const enum word_form is = inflect_form(rows[i].stem, strlen(rows[i].stem), rows[i].tail);
        ck_assert_msg(is == rows[i].form, "%s-%s is %d", rows[i].stem, rows[i].tail, (int)is);
    }
}
END_TEST

START_TEST(a_tail_is_an_ending_also_behind_a_colon_or_a_hyphen) {
    static const char *const tails[] = {"", "en", "erna", "s", "ades", ":s", ":ade", "-s", ":", "andena"};
    static const char *const others[] = {"x", "::s", ":-s", "kontroll", "er ", "enx", "§", " "};
    for (size_t i = 0; i < COUNT(tails); i++)
        ck_assert_msg(inflect_is_tail(tails[i]), "<%s>", tails[i]);
    for (size_t i = 0; i < COUNT(others); i++)
        ck_assert_msg(!inflect_is_tail(others[i]), "<%s>", others[i]);
}
END_TEST

START_TEST(the_common_tails_are_tails) {
    size_t n = 0;
    for (const char *const *tail = inflect_common_tails(); *tail; tail++, n++)
        ck_assert_msg(inflect_is_tail(*tail), "<%s>", *tail);
    ck_assert_uint_eq(n, 12);
}
END_TEST

SUITE("inflect", an_ending_tells_one_or_many_a_certain_one_or_any, a_tail_is_an_ending_also_behind_a_colon_or_a_hyphen,
      the_common_tails_are_tails)
