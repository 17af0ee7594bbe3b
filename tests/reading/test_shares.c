/* SPDX-License-Identifier: MIT
 *
 * Remarks on what has been told, wholes told in their parts, verbs and times that stand apart; and items of which
 * nothing is read though they look like an activity.
 */
#include "rows.h"

ROWS(remarks_on_what_was_told_add_nothing,
     {"2024-05-14", "Trafik", "Polisen genomförde fem trafikkontroller i april. Två avsåg nykterhet.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller gjordes i april. Två av kontrollerna låg på skolvägar.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller gjordes i april. Utandningsproven uppgick till 212.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller gjordes i april. I två fall anmäldes vårdslöshet.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller gjordes i april. I maj gjordes två.",
      "trafik done 2 2024-05-01 2024-05-31; trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "En narkotikainsats gjordes den 7 maj. Ingen var under 15 år.",
      "narkotika done 1 2024-05-07 2024-05-07"})

ROWS(some_of_those_just_told_are_no_more,
     {"2024-05-14", "LOB", "Fyra personer omhändertogs enligt LOB i april. Av de omhändertagna var två under 18 år.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Fyra LOB i april. Av dessa var en gäst. En LOB:ad var minderårig.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Fyra personer LOB:ades i april. En av de LOB:ade var minderårig.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Inklusive de två på Storgatan har fem trafikkontroller gjorts i april.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Med de två på Storgatan inräknade gjordes fem trafikkontroller i april.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Medräknat de två i mars har nu nio trafikkontroller gjorts i år.",
      "trafik total 9 2024-01-01 -"})

ROWS(a_whole_is_told_in_its_parts,
     {"2024-05-14", "Trafik", "Av fyra utlovade trafikkontroller i april kunde endast två genomföras.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Av två planerade trafikkontroller kom den ena till stånd, den 7 maj, medan den andra fick utgå.",
      "trafik cancelled 1 2024-05-07 2024-05-07; trafik done 1 2024-05-07 2024-05-07"},
     {"2024-05-14", "Trafik", "Kommunen medverkade vid två av de åtta trafikkontroller som hölls i april.",
      "trafik done 8 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Polisens trafikkontroller, redovisade månad för månad, var fyra i mars och fem i april.",
      "trafik done 4 2024-03-01 2024-03-31; trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Resultatet av tre trafikkontroller i april framlades.",
      "trafik done 3 2024-04-01 2024-04-30"})

ROWS(what_stands_apart_belongs_together,
     {"2024-05-14", "Trafik", "Inför midsommar kommer härutöver två trafikkontroller att genomföras.",
      "trafik planned 2 - -"},
     {"2024-05-14", "Trafik", "Den från april uppskjutna trafikkontrollen genomfördes den 7 maj.",
      "trafik done 1 2024-05-07 2024-05-07"},
     {"2024-05-14", "Trafik", "Trafikkontrollen den 7 maj kom av kostnadsskäl inte till stånd.",
      "trafik cancelled 1 2024-05-07 2024-05-07"},
     {"2024-05-14", "Trafik", "Antalet trafikkontroller sjönk från nio i mars till fyra i april.",
      "trafik done 4 2024-04-01 2024-04-30; trafik done 9 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Under veckorna 16–17 gjordes sex trafikkontroller.",
      "trafik done 6 2024-04-15 2024-04-28"},
     {"2024-11-14", "Trafik", "Vecka 42-43 gjordes sex trafikkontroller.", "trafik done 6 2024-10-14 2024-10-27"},
     {"2024-05-14", "Trafik", "Trafikkontroller har inte kunnat genomföras under april.",
      "trafik none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroller gjordes två lördagar i april.", "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Flera trafikkontroller gjordes i april, men listan var inte klar.",
      "trafik done - 2024-04-01 2024-04-30"})

ROWS(a_title_tells_where_the_text_does_not,
     {"2024-05-14", "Fyra trafikkontroller i april", "Rapporten lades till handlingarna.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Fyra trafikkontroller i april", "Kontrollerna ställdes in.",
      "trafik cancelled - 2024-04-01 2024-04-30"})

static const char *likeness_of(struct arena *arena, const char *title, const char *text) {
    struct lofte_passage passage = {.kind = LOFTE_P, .text = text};
    const struct lofte_item item = {.number = "1", .title = title, .passages = &passage, .n_passages = 1};
    const struct reader *reader = reader_create(arena, fixture_agreement(arena));
    return reader_likeness(reader, day_parse("2024-05-14"), &item, arena);
}

START_TEST(five_items_that_look_like_an_activity_are_pointed_at) {
    struct arena *arena = arena_create();
    static const char *const orphans[] = {
        "Skolan höll en egen vandring med 14 elever.", "Det blev tre insatser under helgen.",
        "En kontroll av lekplatserna gjordes i maj.",  "Insatsen på torget planeras till hösten.",
        "Vandringen flyttades till den 4 juni.",
    };
    for (size_t i = 0; i < sizeof orphans / sizeof orphans[0]; i++)
        ck_assert_pstr_eq(likeness_of(arena, "Övrigt", orphans[i]), orphans[i]);
    ck_assert_ptr_null(likeness_of(arena, "Ekonomi", "Budgeten för 2025 gicks igenom, 12 rader."));
    ck_assert_ptr_null(likeness_of(arena, "Övrigt", "Vandring är trevligt."));
    arena_destroy(arena);
}
END_TEST

ROWS(our_share_of_a_wider_whole,
     {"2024-05-14", "Trafik", "Av 22 trafikkontroller på Höglandet i april gjordes fem i Tranås.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Av elva trafikkontroller på Höglandet i april hölls tre i Tranås.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Av de elva trafikkontroller som gjordes på Höglandet i april hölls tre i Tranås.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre av länets elva trafikkontroller i april hölls i Tranås.",
      "trafik done 3 2024-04-01 2024-04-30"})

ROWS(what_a_sum_holds_is_no_more,
     {"2024-05-14", "Trafik",
      "Under det första kvartalet utfördes nio trafikkontroller, däri inräknade två efter marsmötet hållna.",
      "trafik done 9 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Under första kvartalet utfördes nio trafikkontroller, inklusive två efter marsmötet.",
      "trafik done 9 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Trafikkontrollerna var fyra i april, mopedkontrollen medräknad.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes sex trafikkontroller, då är mopedkontrollen medräknad.",
      "trafik done 6 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes sex trafikkontroller, kontrollen den 3 april inte medräknad.",
      "trafik done 1 2024-04-03 2024-04-03; trafik done 6 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Totalt under 2023 genomfördes trettio trafikkontroller, två därav efter decembermötet.",
      "trafik total 30 2023-01-01 2023-12-31"},
     {"2024-05-14", "Trafik", "April gav två trafikkontroller. Den flygande inspektionen var en av dem.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Den 2 maj hölls två nykterhetskontroller, en i gryningen och en efter mörkrets inbrott.",
      "trafik done 2 2024-05-02 2024-05-02"},
     {"2024-05-14", "LOB", "Hela april, valborg inräknad: sex LOB.", "lob done 6 2024-04-01 2024-04-30"})

ROWS(two_numbers_are_of_the_two_in_their_order,
     {"2024-05-14", "Läget", "Trafikkontroller och LOB i april: 4 respektive 6.",
      "lob done 6 2024-04-01 2024-04-30; trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Läget", "Antalet trafikkontroller och LOB var i mars 4 st resp. 6 st och i april 3 resp. 2.",
      "lob done 2 2024-04-01 2024-04-30; lob done 6 2024-03-01 2024-03-31; trafik done 3 2024-04-01 2024-04-30; "
      "trafik done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Läget", "Mars: 8 trafikkontroller, 7 LOB. April för sig: 3 resp. 2.",
      "lob done 2 2024-04-01 2024-04-30; lob done 7 2024-03-01 2024-03-31; trafik done 3 2024-04-01 2024-04-30; "
      "trafik done 8 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Mars och april: 3 respektive 2 trafikkontroller.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Läget", "Trafikkontroller och LOB är två löften; 14 respektive 9 förare fick böter i april.", ""},
     {"2024-05-14", "LOB", "Maj: 2 LOB 5/5, 1 avvisad 9/5, 1 LOB 11/5.",
      "lob done 1 2024-05-09 2024-05-09; lob done 1 2024-05-11 2024-05-11; lob done 2 2024-05-05 2024-05-05"},
     {"2024-05-14", "LOB", "Lördag 4 maj 2, lördag 11 maj 3.",
      "lob done 2 2024-05-04 2024-05-04; lob done 3 2024-05-11 2024-05-11"})

SUITE("shares", remarks_on_what_was_told_add_nothing, some_of_those_just_told_are_no_more, a_whole_is_told_in_its_parts,
      what_stands_apart_belongs_together, a_title_tells_where_the_text_does_not,
      five_items_that_look_like_an_activity_are_pointed_at, our_share_of_a_wider_whole, what_a_sum_holds_is_no_more,
      two_numbers_are_of_the_two_in_their_order)
