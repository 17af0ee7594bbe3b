/* SPDX-License-Identifier: MIT
 *
 * Other personal data: what is seen, and what only looks like it.
 */
#include "privacy/personal.h"
#include "suite.h"

#include <string.h>

struct row {
    const char *text, *hit; /* NULL: none */
    enum personal_kind kind;
};

static void check(const struct row *row) {
    struct personal_hit hit;
    const bool found = personal_next(row->text, strlen(row->text), 0, &hit);
    ck_assert_msg(found == (row->hit != NULL), "%s: %s", row->text, found ? "found" : "not found");
    if (!found)
        return;
    ck_assert_msg(hit.kind == row->kind, "%s: kind %d", row->text, (int)hit.kind);
    ck_assert_msg(hit.end - hit.at == strlen(row->hit) && strncmp(row->text + hit.at, row->hit, strlen(row->hit)) == 0,
                  "%s: '%.*s'", row->text, (int)(hit.end - hit.at), row->text + hit.at);
}

START_TEST(addresses_telephones_and_plates_are_seen) {
    static const struct row rows[] = {
        {"Skriv till trygg.samordnare@kommun.example.se.", "trygg.samordnare@kommun.example.se", PERSONAL_EMAIL},
        {"(a-b+c@x.se)", "a-b+c@x.se", PERSONAL_EMAIL},
        {"Ring 070-174 06 05 vid frågor.", "070-174 06 05", PERSONAL_PHONE},
        {"0701740605", "0701740605", PERSONAL_PHONE},
        {"mobil 070 174 06 05", "070 174 06 05", PERSONAL_PHONE},
        {"+46 70 174 06 05", "+46 70 174 06 05", PERSONAL_PHONE},
        {"+46701740605", "+46701740605", PERSONAL_PHONE},
        {"växeln 0140-39 00 00", "0140-39 00 00", PERSONAL_PHONE},
        {"växeln 0140–390000", "0140–390000", PERSONAL_PHONE},
        {"08-46500 4 00", NULL, 0},
        {"08-465 004 00", "08-465 004 00", PERSONAL_PHONE},
        {"Bilen ABC123 stod kvar.", "ABC123", PERSONAL_PLATE},
        {"regnr ABC 12D", "ABC 12D", PERSONAL_PLATE},
        {"En moped (DEF 456) togs.", "DEF 456", PERSONAL_PLATE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(&rows[i]);
}
END_TEST

START_TEST(one_person_is_seen) {
    static const struct row rows[] = {
        {"En pojke född 09 togs om hand.", "pojke född 09", PERSONAL_PERSON},
        {"flicka f. 2009", "flicka f. 2009", PERSONAL_PERSON},
        {"kille -09", "kille -09", PERSONAL_PERSON},
        {"A.B. i 8C", "A.B. i 8C", PERSONAL_PERSON},
        {"Å. Ö., 15 år", "Å. Ö., 15 år", PERSONAL_PERSON},
        {"en elev i 8 C var med", "elev i 8 C", PERSONAL_PERSON},
        {"Kevin, 14 år, syns ofta.", "Kevin, 14 år", PERSONAL_PERSON},
        {"Åsa (15)", "Åsa (15", PERSONAL_PERSON},
        {"Emma S. i åk 8", "Emma S. i åk 8", PERSONAL_PERSON},
        {"Ali född 080503", "Ali född 080503", PERSONAL_PERSON},
        {"Björn Ek i klass 9", "Björn Ek i klass 9", PERSONAL_PERSON},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(&rows[i]);
}
END_TEST

START_TEST(what_only_looks_like_it_is_passed_over) {
    static const char *const texts[] = {
        "Polisen gjorde fyra trafikkontroller den 14 mars 2024, kl. 08.00-12.00.",
        "Elever i åk 7–9 på Holavedsskolan deltog.",
        "Ungdomar 15 år och äldre",
        "En 15-årig pojke",
        "Åldern är 15 år.",
        "Dnr KS 2024/0317, § 13, sid 3 (10)",
        "0317-1330",
        "2024-03-14 2000 kronor",
        "573 32 Tranås",
        "LOB 123 gånger",
        "EST 202",
        "EST 2024-10-08",
        "SSPF 8 c",
        "riksväg 40, väg 131, 80-sträcka",
        "bilar: ABC-12",
        "@ 5",
        "kl@",
        "v. 9-10, 12-13, 14-15 och 16-17",
        "Per 8 september",
        "Emma Näslund var med i 3 timmar",
        "Sara 2 dagar",
        "Storgatan, 15 år",
        "05-12 07-14",
        "1 200 000 kronor",
        "",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        check(&(struct row){texts[i], NULL, 0});
}
END_TEST

START_TEST(each_hit_of_a_long_text_is_found_once) {
    char text[4000] = "";
    memset(text, 'a', sizeof text - 1);
    for (size_t i = 0; i < sizeof text - 1; i += 11)
        text[i] = ' ';
    memcpy(text + 1001, " x@y.se ", 8);
    memcpy(text + 2002, " 070-174 06 05 ", 15);
    memcpy(text + 3003, " Kevin, 14 \xC3\xA5r ", 15);
    size_t n = 0;
    struct personal_hit hit;
    static const enum personal_kind kinds[] = {PERSONAL_EMAIL, PERSONAL_PHONE, PERSONAL_PERSON};
    for (size_t at = 0; personal_next(text, strlen(text), at, &hit); at = hit.end)
        ck_assert(n < 3 && hit.kind == kinds[n++]);
    ck_assert_uint_eq(n, 3);
}
END_TEST

SUITE("personal", addresses_telephones_and_plates_are_seen, one_person_is_seen, what_only_looks_like_it_is_passed_over,
      each_hit_of_a_long_text_is_found_once)
