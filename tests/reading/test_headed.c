/* SPDX-License-Identifier: MIT
 *
 * Lines below a line that heads them, days shared out, plans and events of a told past, and whose a thing is.
 */
#include "rows.h"

ROWS(a_line_with_a_colon_heads_the_lines_below,
     {"2024-05-14", "Uppföljning",
      "Utfall tertial 1 (januari–april) mot löftet:\nTrafikkontroller: 10 (löfte 30 per år).\nKrogkontroller: 2 "
      "tillfällen.",
      "krog done 2 2024-01-01 2024-04-30; trafik done 10 2024-01-01 2024-04-30"},
     {"2024-05-14", "Uppföljning", "Läget efter kvartal 1:\n10 trafikkontroller.\n2 krogkontroller.",
      "krog done 2 2024-01-01 2024-03-31; trafik done 10 2024-01-01 2024-03-31"},
     {"2024-05-14", "Uppföljning",
      "Planerat i juni:\n3 trafikkontroller.\nUtfall april:\nKrogkontroller: 2 tillfällen.",
      "krog done 2 2024-04-01 2024-04-30; trafik planned 3 2024-06-01 2024-06-30"},
     {"2024-05-14", "Uppföljning", "Inställt i april:\n1 trafikkontroll.", "trafik cancelled 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Uppföljning", "Löftet för året:\nTrafikkontroller: 30.", ""},
     {"2024-05-14", "Uppföljning av medborgarlöftet", "Utfall mot löftet:\nTrafikkontroller: 12.",
      "trafik done 12 - -"},
     {"2024-05-14", "Tertial 1, 2024", "Trafikkontroller: 10.", "trafik done 10 2024-01-01 2024-04-30"},
     {"2024-01-24", "Plan för våren", "- En trygghetsvandring i maj.", "vandring planned 1 2024-05-01 2024-05-31"},
     {"2024-05-14", "Plan för våren", "Två trafikkontroller genomfördes i april.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April gav inte några trafikkontroller.", "trafik none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Närmast", "- Narkotikainsats denna vecka.", "narkotika planned 1 2024-05-13 2024-05-19"})

ROWS(days_are_shared_out,
     {"2024-05-20", "Trafik", "Maj: en kontroll vardera den 4, den 9 och den 17.",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 1 2024-05-09 2024-05-09; trafik done 1 2024-05-17 2024-05-17"})

ROWS(plans_and_events_of_a_told_past,
     {"2024-05-14", "Trafik", "Fyra trafikkontroller var planerade under juni.",
      "trafik planned 4 2024-06-01 2024-06-30"},
     {"2024-07-14", "Trafik", "Fyra trafikkontroller var planerade under juni.", ""},
     {"2024-05-14", "Trafik", "Nykterhetskontroll hölls den 7 maj. Ytterligare två var planerade i maj.",
      "trafik done 1 2024-05-07 2024-05-07; trafik planned 2 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Två trafikkontroller till var planerade under maj.",
      "trafik planned 2 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "April gav fyra trafikkontroller. Två hade dessutom hållits i maj, den 2 och den 7.",
      "trafik done 2 2024-05-02 2024-05-07; trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Kontrollen den 7 maj var lugn. Tre hade kört för fort.",
      "trafik done 1 2024-05-07 2024-05-07"})

ROWS(whose_it_is,
     {"2024-06-10", "Rapport",
      "Kanslichefen meddelar att kommunstyrelsen den 6 februari tog del av rapporten om medborgarlöftet och att "
      "återrapporteringen till kommunfullmäktige äger rum måndagen den 17 juni.",
      "rapport planned 1 2024-06-17 2024-06-17"},
     {"2024-06-10", "Rapport",
      "Kanslichefen berättar att kommunfullmäktige måndagen den 6 maj fick återrapporteringen.",
      "rapport done 1 2024-05-06 2024-05-06"},
     {"2024-05-14", "Centrum", "I april omhändertogs sju enligt LOB. Ordningsvakternas egna ingripanden var 37.",
      "lob done 7 2024-04-01 2024-04-30"},
     {"2024-05-14", "Ordning",
      "Av de fyra ingripanden enligt LOB och polislagen som gjordes i april skedde tre vid torget.",
      "lob done 4 2024-04-01 2024-04-30"})

ROWS(who_speaks_is_no_label, {"2024-05-14", "Övrigt", "Polisen: Stölder: ett i april mot fyra i fjol.", ""},
     {"2024-05-14", "Polisen", "Den 4 maj tog de hand om en hittad hund.", ""},
     {"2024-05-14", "Handlarnas bild", "Den startar vi den 1 december.", ""})

ROWS(people_turned_away_from_a_place,
     {"2024-05-14", "Polisen", "Den 4 maj avvisades en äldre person från Stortorget.",
      "lob done 1 2024-05-04 2024-05-04"},
     {"2024-05-14", "Valborg", "Den 30 april avvisades en 19-åring från torget.", "lob done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Övrigt", "I april avvisades en skrivelse från två personer.", ""})

ROWS(what_is_done_with_them,
     {"2024-05-14", "Trafik", "I april hölls två trafikkontroller, och ytterligare tre fick genomföras kvällstid.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Februari slutade på fyra ingripanden. Hittills i år, till och med mars, är summan åtta.",
      "lob done 4 2024-02-01 2024-02-29; lob total 8 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "10/4 hastktr infart S. Nykterhetsktr 17/4, 40 bilar.",
      "trafik done 1 2024-04-10 2024-04-10; trafik done 1 2024-04-17 2024-04-17"},
     {"2024-05-14", "Föreg prot", "EST 27/4 fel om mars: 2 trafikktr, inte 3.", "trafik done 2 2024-03-01 2024-03-31"})

ROWS(what_is_said_of_others_or_again,
     {"2024-05-14", "LOB", "I april omhändertogs fyra personer enligt LOB. Samtliga ingripanden skedde nattetid.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "Fyra LOB gjordes i april. Valborg gick lugnt till, tack vare nattvandrarna som var 22 stycken.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "En nykterhetskontroll som utfördes den 9 maj ledde inte till några ingripanden.",
      "trafik done 1 2024-05-09 2024-05-09"},
     {"2024-05-14", "Kommande", "Trygghetsvandring i centrum 10/6, två från områdespolisen går med.",
      "vandring planned 1 2024-06-10 2024-06-10"},
     {"2024-05-14", "Trafik",
      "Rättelse: I EST-anteckningarna den 14 april står fyra trafikkontroller för mars. Rätt antal är tre.",
      "trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "LOB",
      "Sammanlagt under april omhändertogs fem personer enligt LOB, inräknat kvällen den 30 april.",
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-01-14", "Uppföljning", "Så här blev det totalt under 2023:\n- Drygt 30 trafikkontroller.",
      "trafik total 30 2023-01-01 2023-12-31"},
     {"2024-12-14", "Krog",
      "Tre trafikkontroller har gjorts sedan den 1 januari 2023. Krogkontrollerna är sammanlagt tio sedan samma datum.",
      "krog total 10 2023-01-01 -; trafik total 3 2023-01-01 -"})

ROWS(a_word_alone_heads_the_bullets_below,
     {"2024-05-14", "Krog",
      "Inställt\n• Krogtillsyn 27 april\nGenomfört\n• Gemensam krogtillsyn 10 maj, sju serveringsställen",
      "krog cancelled 1 2024-04-27 2024-04-27; krog done 1 2024-05-10 2024-05-10"},
     {"2024-05-14", "Trafik",
      "Genomfört\n• Två hastighetskontroller vecka 18\nPå gång\n• Kontroll av tung trafik i juni",
      "trafik done 2 2024-04-29 2024-05-05; trafik planned 1 2024-06-01 2024-06-30"},
     {"2024-05-14", "Trafik", "Genomfört i april\n- Trafikkontroller: 3", "trafik done 3 2024-04-01 2024-04-30"})

/* Beside the fixture's: two activities that share a word with one of its own. */
static const struct reader *reader_of_alike(struct arena *arena) {
    static const char *safe[] = {"trygghetskontroll~"}, *shop[] = {"butikskontroll~"}, *nouns[] = {"kontroll"};
    struct lofte_agreement *agreement = fixture_agreement(arena);
    struct lofte_pledge *pledge = ARENA_NEW(arena, struct lofte_pledge);
    *pledge = agreement->pledges[0];
    const size_t n = pledge->n_activities;
    struct lofte_activity *activity = ARENA_ARRAY(arena, struct lofte_activity, n + 2);
    memcpy(activity, pledge->activities, n * sizeof *activity);
    activity[n] = (struct lofte_activity){.id = "trygg", .vocabulary = {.count = {safe, 1}}};
    activity[n + 1] = (struct lofte_activity){.id = "butik", .vocabulary = {.count = {shop, 1}, .nouns = {nouns, 1}}};
    pledge->activities = activity;
    pledge->n_activities = n + 2;
    agreement->pledges = pledge;
    return reader_create(arena, agreement);
}

ROWS(a_year_gone_by_heads_what_came_of_it,
     {"2024-01-25", "Trafikkontroller 2023", "Kvartal 1: 8. Kvartal 4: 7.",
      "trafik done 7 2023-10-01 2023-12-31; trafik done 8 2023-01-01 2023-03-31"},
     {"2024-04-11", "Trafik, jämfört med 2023", "Kvartal 1: 8 trafikkontroller.",
      "trafik done 8 2024-01-01 2024-03-31"},
     {"2024-01-25", "Övriga löften 2023", "Narkotikainsatser under 2023: 7.",
      "narkotika total 7 2023-01-01 2023-12-31"},
     {"2024-01-25", "Löftet för 2024", "Narkotikainsatser under 2024: 7.", ""},
     {"2024-05-14", "LOB", "Natten till söndagen var lugn. Lördagen den 4 maj LOB:ades två personer.",
      "lob done 2 2024-05-04 2024-05-04"})

START_TEST(a_word_that_two_activities_share) {
    static const struct row rows[] = {
        {"2024-05-14", "Trygghet", "April: 3.", ""}, /* a walk, or a check? */
        {"2024-05-14", "Trygghet", "Tre trygghetskontroller i april.", "trygg done 3 2024-04-01 2024-04-30"},
        {"2024-05-14", "Butiker", "Fyra kontroller (butikskontroller) gjordes i april.",
         "butik done 4 2024-04-01 2024-04-30"},
    };
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct reader_result result =
            read_with(reader_of_alike(arena), arena, rows[i].day, rows[i].title, rows[i].text);
        ck_assert_pstr_eq(written(arena, &result), wanted(arena, rows[i].want));
    }
    arena_destroy(arena);
}
END_TEST

SUITE("headed", a_line_with_a_colon_heads_the_lines_below, who_speaks_is_no_label, people_turned_away_from_a_place,
      days_are_shared_out, plans_and_events_of_a_told_past, whose_it_is, what_is_done_with_them,
      what_is_said_of_others_or_again, a_word_alone_heads_the_bullets_below, a_year_gone_by_heads_what_came_of_it,
      a_word_that_two_activities_share)
