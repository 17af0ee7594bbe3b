/* SPDX-License-Identifier: MIT
 *
 * Sentences on the very bound of a rule: the first or the last word, day or number that it still speaks of.
 */
#include "rows.h"

ROWS(what_the_day_of_the_meeting_ends,
     {"2024-05-31", "Trafik", "Två trafikkontroller gjordes i maj. Ytterligare två var planerade till maj.",
      "trafik done 2 2024-05-01 2024-05-31"}, /* the month is over */
     {"2023-03-14", "Krog", "Krogtillsyn har inte kunnat genomföras under februari.",
      "krog none 0 2023-02-01 2023-02-28"}, /* as long as a month has to be */
     {"2024-05-14", "Trafik", "Från den 6 mars 2022 till den 13 maj 2024 gjordes 30 trafikkontroller.",
      "trafik total 30 2022-03-06 2024-05-13"},
     {"2024-05-14", "Trafik", "Från den 1 april 2023 till den 25 januari 2024 gjordes tolv trafikkontroller.",
      "trafik done 12 2023-04-01 2024-01-25"},
     {"2024-08-14", "Trafik",
      "Från den 1 januari 2024 till den 18 juli 2024 gjordes tolv trafikkontroller. Från den 1 januari 2023 till den "
      "19 juli 2023 gjordes nio trafikkontroller.",
      "trafik done 12 2024-01-01 2024-07-18"}) /* the same time a year earlier */

ROWS(the_first_word_and_the_last,
     {"2024-05-14", "Trygghetsvandring", "Hörsammade kallelsen till trygghetsvandringen den 7 maj gjorde elva boende.",
      "vandring done 1 2024-05-07 2024-05-07"},
     {"2024-05-14", "LOB", "I april avvisades fyra personer. En avvisad hämtades.", "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Hur många trafikkontroller gjordes i april? Fyra",
      "trafik done 4 2024-04-01 2024-04-30"})

ROWS(numbers_of_their_own_and_of_others, {"2024-05-14", "Trafik", "Under april anmälda narkotikabrott var 51.", ""},
     {"2024-05-14", "Trafik", "Den högsta uppmätta nykterheten var 94.", ""},
     {"2024-05-14", "LOB", "Den 3 maj LOB:ades två män och en kvinna vid en trafikkontroll.",
      "lob done 3 2024-05-03 2024-05-03; trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "Den femte av årets trafikkontroller gjordes den 3 maj.",
      "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Cykel", "Cykelmärkningar har ordnats i april, en vid Resecentrum och två vid badet.",
      "cykel done 1 2024-04-01 2024-04-30; cykel done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Fjolårets kväll, jämfört med årets, då fem LOB:ades den 30 april, var lugn.",
      "lob done 5 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Den 3 maj gjordes två trafikkontroller, parkeringskontroll och kontroll av mopeder den 8 maj.",
      "trafik done 1 2024-05-08 2024-05-08; trafik done 2 2024-05-03 2024-05-03"})

ROWS(notes_that_break_off,
     {"2024-05-14", "LOB", "Fyra personer LOB:ades i april. Flera av dem var unga.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Fyra personer LOB:ades i april. Under arton", "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Antalet anmälningar uppgick till och", ""},
     {"2024-05-14", "Trafik", "Bidrag gavs till tre föreningar med stöd av", ""},
     {"2024-05-14", "Trafik", "Polisen informerade om trafik", ""},
     {"2024-05-14", "Trafik", "I april gjordes två trafikkontroller", "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontrollen hölls den 3 maj utan", "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "4/5: 2 hast", "trafik done 2 2024-05-04 2024-05-04"},
     {"2024-05-14", "Trafik", "Kunde inte genomföra någon trafikkontroll i april.",
      "trafik none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Två trafikkontroller var tänkta i april men det blev ingen",
      "trafik none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontrollen planeras till v. 22, någon", "trafik planned 1 2024-05-27 2024-06-02"},
     {"2024-05-14", "Trygghetsvandring", "Trygghetsvandringen den 25 maj går",
      "vandring planned 1 2024-05-25 2024-05-25"},
     {"2024-05-14", "LOB", "Fyra omhändertaganden i april (LOB", "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Av de sexton ingripandena i april gällde nio om", "lob done 16 2024-04-01 2024-04-30"},
     {"2024-05-14", "Centrum", "Tre ingripanden gjordes i april. Av dessa LOB", "lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Centrum", "Tre ingripanden: polislagen användes för att", "lob done 3 - -"})

ROWS(the_next_one_too,
     {"2024-05-14", "Krog", "En krogtillsyn gjordes den 3 maj, och i butikstillsyn gjordes två tillsyner.",
      "krog done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik",
      "Sex trafikkontroller gjordes, fördelat på två i mars och fyra i april, och fem LOB, fördelat på två i mars och "
      "tre "
      "i april.",
      "lob done 2 2024-03-01 2024-03-31; lob done 3 2024-04-01 2024-04-30; trafik done 2 2024-03-01 2024-03-31; trafik "
      "done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroll hölls den 3 maj. Avvis. 2 samma kväll.",
      "lob done 2 2024-05-03 2024-05-03; trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "Av fyra trafikkontroller överenskomna för april gjordes tre.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Polisen har inte bara planerat två trafikkontroller i juni.",
      "trafik planned 2 2024-06-01 2024-06-30"},
     {"2024-05-14", "LOB", "Den 3 maj hölls en trygghetsvandring. Den krävde inga ingripanden.",
      "vandring done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Langning", "Synpunkterna från langningskampanjen den 29 april–6 maj är hanterade.", ""},
     {"2024-05-14", "Trafik", "Tre nykt förare stoppades den 4 maj.", ""},
     {"2024-05-14", "Trafik", "T.o.m. april uppe i: 14", "trafik total 14 2024-01-01 2024-04-30"},
     {"2024-05-14", "Övrigt", "En tra fikkontroll gjordes den 3 maj.", "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "Flera trafikkontroller gjordes i april inkl. de två vid Coop.",
      "trafik done - 2024-04-01 2024-04-30"})

ROWS(
    told_in_passing,
    {"2023-10-25", "Narkotika", "Narkotikainsats (3) har skett på fem platser, fördelat på två kvällar i september.",
     "narkotika done 3 2023-09-01 2023-09-30"},
    {"2024-05-14", "Vandring", "Trygghetsvandringen som var tänkt till den 16 april blev i stället av den 23",
     "vandring done 1 2024-04-23 2024-04-23"},
    {"2024-05-14", "Narkotika",
     "Två narkotikainsatser planerades i februari men endast en kunde genomföras. Sju av de nio lamporna lyser. De två "
     "sista väntar på kabel.",
     "narkotika done 1 2024-02-01 2024-02-29"},
    {"2024-05-14", "Trafik", "Fyra trafikkontroller i april. På torsdag, den 16 maj, är hittills nästa.",
     "trafik done 4 2024-04-01 2024-04-30; trafik planned 1 2024-05-16 2024-05-16"},
    {"2024-05-14", "Trafik",
     "Det gjordes inga nya trafikkontroller i april. Elva omhändertaganden, samtliga enligt LOB.",
     "lob done 11 2024-04-01 2024-04-30; trafik none 0 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik",
     "Förra årets sista kontroll var den 15 december; trygghetsvandringen 18/4 går inte, för många är sjuka.",
     "trafik done 1 2023-12-15 2023-12-15; vandring cancelled 1 2024-04-18 2024-04-18"},
    {"2024-05-14", "Trafik", "En kontroll den 31 mars saknas i förra protokollet.",
     "trafik done 1 2024-03-31 2024-03-31"},
    {"2024-05-14", "Trafik", "En trafikkontroll den 28 mars kom inte med i de senaste anteckningarna.",
     "trafik done 1 2024-03-28 2024-03-28"},
    {"2024-05-14", "Trafik", "Varken krogkontroller eller informationsinsatser.", "krog none 0 - -"},
    {"2024-05-14", "Trafik",
     "Varken trafikkontroller eller narkotikainsatser hölls i april; antalet trafikkontroller under maj har angivits "
     "till "
     "fyra; rätt antal är tre.",
     "narkotika none 0 2024-04-01 2024-04-30; trafik done 3 2024-05-01 2024-05-31; trafik none 0 2024-04-01 "
     "2024-04-30"},
    {"2024-05-14", "Centrum", "Den 27 april avvisades en från torget, med stöd av polislagen.",
     "lob done 1 2024-04-27 2024-04-27"},
    {"2024-04-12", "Trafik", "Januari och februari gjordes tre respektive fem trafikkontroller.",
     "trafik done 3 2024-01-01 2024-01-31; trafik done 5 2024-02-01 2024-02-29"},
    {"2024-05-14", "Trafik", "Två av aprils fyra kontroller var inriktade på mopeder.",
     "trafik done 4 2024-04-01 2024-04-30"})

/* The small agreement with words like those that are shipped: what a control is of, how it is counted, and whom a
 * report is not for. */
static void more_words(struct lofte_activity *activity) {
    static const char *cars[] = {"kontroll + fordon"}, *board[] = {"kommunstyrelsen"};
    static const char *turns[] = {"pass"};
    activity[0].vocabulary.units = (struct lofte_word_list){turns, 1};
    activity[0].vocabulary.together = (struct lofte_word_list){cars, 1};
    activity[6].vocabulary.never = (struct lofte_word_list){board, 1};
}

ROWS_WITH(with_more_words, more_words, {"2024-05-14", "Trafik", "Fordon: 52", ""},
          {"2024-05-14", "Rapport",
           "Årets återrapport lämnades till kommunstyrelsen den 8 april och till fullmäktige den 22 april.",
           "rapport done 1 2024-04-22 2024-04-22"},
          {"2024-05-14", "Trafik", "Nykterhetskontroll 4/5, 2 pass", "trafik done 2 2024-05-04 2024-05-04"})

SUITE("bounds", what_the_day_of_the_meeting_ends, the_first_word_and_the_last, numbers_of_their_own_and_of_others,
      notes_that_break_off, the_next_one_too, told_in_passing, with_more_words)
