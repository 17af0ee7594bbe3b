/* SPDX-License-Identifier: MIT
 *
 * Wholes and their shares, sums beside plans, stretches that are named elsewhere, and numbers of people.
 */
#include "rows.h"

ROWS(shares_of_what_was_held,
     {"2024-05-14", "Trafik", "Av de sju trafikkontrollerna i april var tre riktade mot mopeder.",
      "trafik done 7 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Av de två trafikkontroller som planerats i april blev den ena av, den 9 april.",
      "trafik done 1 2024-04-09 2024-04-09"},
     {"2024-05-14", "Trafik", "De två utlovade trafikkontrollerna blev i april utförda.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Av åtta trafikkontroller som var planerade till april kom fem till stånd; övriga fick utgå.",
      "trafik cancelled 3 2024-04-01 2024-04-30; trafik done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes bara den ena av polisens planerade två trafikkontroller.",
      "trafik done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Av fyra planerade trafikkontroller i april blev tre av, medan resten ställdes in.",
      "trafik cancelled 1 2024-04-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "Mars slutade på tre LOB, medan april, som är färsk, stannade vid två LOB samt en avvisning.",
      "lob done 1 2024-04-01 2024-04-30; lob done 2 2024-04-01 2024-04-30; lob done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "LOB", "Tertialet gav tio LOB i april, varav två på valborg, samt tre avvisningar.",
      "lob done 10 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30"})

ROWS(sums_beside_plans_and_comparisons,
     {"2024-05-14", "Narkotika",
      "Tre narkotikainsatser har hållits sedan årsskiftet och ytterligare två ska hinnas med före sommaren.",
      "narkotika planned 2 - -; narkotika total 3 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Snittet ligger på två trafikkontroller i månaden, och i april blev det tre.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Det blev fem ingripanden enligt LOB i april jämfört med nio i fjol.",
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-12-10", "Trafik", "Det blir 17 trafikkontroller räknat från januari.", "trafik total 17 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Det är för tidigt att säga om vi når 30 trafikkontroller i år.",
      "trafik total 30 2024-01-01 - review"},
     {"2024-01-30", "Trafik", "Under året gjordes 23 trafikkontroller.", "trafik total 23 2023-01-01 2023-12-31"},
     {"2024-01-30", "Trafik", "Under året ska två trafikkontroller göras vid Sommen.",
      "trafik planned 2 2024-01-01 2024-12-31"})

ROWS(times_named_elsewhere,
     {"2024-06-18", "Uppföljning januari–april", "Trafikkontroller under tertialet: 9.",
      "trafik done 9 2024-01-01 2024-04-30"},
     {"2024-06-18", "Trafik", "Under tertialet gjordes två trafikkontroller.", "trafik done 2 2024-05-01 2024-08-31"},
     {"2024-05-14", "Trafik",
      "Efter kontrollen den 24 april har polisen hunnit med två nykterhetskontroller, den 2 och "
      "den 8 maj.",
      "trafik done 1 2024-04-24 2024-04-24; trafik done 2 2024-05-02 2024-05-08"},
     {"2024-05-14", "Trafik", "Förra veckan gjordes en trafikkontroll och veckan före två hastighetskontroller.",
      "trafik done 1 2024-05-06 2024-05-12; trafik done 2 2024-04-29 2024-05-05"},
     {"2024-06-18", "Rapport", "Rapporten, som avser januari–april och som i dag bifogas, anger sju trafikkontroller.",
      "trafik done 7 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Polisen har gjort två trafikkontroller, den ena i mars och den andra i april.",
      "trafik done 2 2024-03-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Två trafikkontroller planeras, den ena i juni och den andra i augusti.",
      "trafik planned 2 2024-06-01 2024-08-31"},
     {"2024-05-14", "Trafik", "Polisen har gjort två trafikkontroller, den ena i mars och den andra på Storgatan.",
      "trafik done 2 - -"},
     {"2024-05-14", "Trafik", "Trafikkontrollerna i maj: 2/5, 8/5 och 13/5.", "trafik done 3 2024-05-02 2024-05-13"},
     {"2024-05-14", "Trafik",
      "Två trafikkontroller, utförda från månadens början till och med den 8 maj, föredrogs på mötet den 10 maj.",
      "trafik done 2 2024-05-01 2024-05-08"},
     {"2024-05-14", "Trafik", "I april, den 1, hölls en trafikkontroll.", "trafik done 1 2024-04-01 2024-04-01"},
     {"2024-05-14", "Trafik", "Trafikkontroll vid torget, 1/4.", "trafik done 1 2024-04-01 2024-04-01"},
     {"2024-05-14", "Trafik", "I april gjordes två trafikkontroller: på Storgatan, den 1, och på torget, den 9.",
      "trafik done 2 2024-04-01 2024-04-09"},
     {"2024-05-14", "Siffror", "Läget 14/5: trafik 11, nark 7",
      "narkotika total 7 2024-01-01 2024-05-14; trafik total 11 2024-01-01 2024-05-14"})

ROWS(numbers_of_people_and_of_others, {"2024-11-26", "Narkotika", "Föreläsningen om droger 16/11: 70 på plats.", ""},
     {"2024-05-14", "Narkotika", "Narkotikainsatsen i april hölls, 3 under 18 vidare till soc.",
      "narkotika done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "Narkotikainsats 18/4. Soc: inflödet normalt, 12 nya sedan januari.",
      "narkotika done 1 2024-04-18 2024-04-18"},
     {"2024-05-14", "Trafik", "Kollegan från Aneby skröt om att de redan gjort tio kontroller i år.", ""},
     {"2024-05-14", "Trafik", "Polisen bistod vid en trafikkontroll i Aneby den 24 april.", ""},
     {"2024-05-14", "Nark", "insats 18/4 ok, 25/4 struken",
      "narkotika cancelled 1 2024-04-25 2024-04-25; narkotika done 1 2024-04-18 2024-04-18"})

ROWS(stretches_and_shares_said_in_other_words,
     {"2024-05-14", "Trafik", "Från månadens början till den 8 maj hölls två trafikkontroller.",
      "trafik done 2 2024-05-01 2024-05-08"},
     {"2024-05-14", "Trafik", "Från årets början till den 8 maj hölls två trafikkontroller.",
      "trafik total 2 2024-01-01 2024-05-08"},
     {"2024-05-14", "Trafik", "Bara den ena av de två planerade trafikkontrollerna i april genomfördes.",
      "trafik done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Vid tre av april månads fyra trafikkontroller hittades rattfyllerister.",
      "trafik done 4 2024-04-01 2024-04-30"})

SUITE("wholes", stretches_and_shares_said_in_other_words, shares_of_what_was_held, sums_beside_plans_and_comparisons,
      times_named_elsewhere, numbers_of_people_and_of_others)
