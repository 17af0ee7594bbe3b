/* SPDX-License-Identifier: MIT
 *
 * Times of deciding, numbers of other years, places and people, and one more of what was told.
 */
#include "rows.h"

ROWS(whose_time_and_number_it_is,
     {"2023-01-26", "Kvällar",
      "Lördagen den 7 januari LOB:ade polisen en man i fyrtioårsåldern vid busstorget, och lördagen den 21 "
      "januari en tjugoåring som hade somnat utanför pizzerian.",
      "lob done 1 2023-01-07 2023-01-07; lob done 1 2023-01-21 2023-01-21"},
     {"2023-03-15", "Hela polisområdet", "Trafikkontroller feb: 17, varav Tranås 2, Eksjö 6, Nässjö 9.",
      "trafik done 2 2023-02-01 2023-02-28"},
     {"2023-03-15", "Trafik",
      "I mars har det hittills varit en trafikkontroll: fredagen den 3 mars kontrollerade polisen mopeder vid "
      "Holavedsgymnasiet, tolv stycken, varav två fick körförbud.",
      "trafik done 1 2023-03-01 2023-03-31; trafik done 1 2023-03-03 2023-03-03"},
     {"2023-03-21", "Beslut",
      "Vad gruppen den 31 januari antecknade under § 4 är numera verkställt, i det att den riktade "
      "narkotikainsatsen ägde rum den femtonde februari.",
      "narkotika done 1 2023-02-15 2023-02-15"},
     {"2023-03-21", "Narkotika",
      "En riktad narkotikainsats verkställdes den tionde mars. Antalet orosanmälningar, som under samma månad "
      "uppgick till sex, saknar samband med insatsen.",
      "narkotika done 1 2023-03-10 2023-03-10"},
     {"2023-04-19", "Vandring",
      "Den trygghetsvandring som gruppen den 22 februari bestämde till den tjugosjätte april måste, eftersom "
      "gatuenheten då är upptagen, flyttas till onsdagen den tionde maj.",
      "vandring cancelled 1 2023-04-26 2023-04-26; vandring planned 1 2023-05-10 2023-05-10"},
     {"2023-04-26", "LOB/PL mars", "2 ingripanden (1 LOB, 1 PL). April redovisas nästa gång.",
      "lob done 2 2023-03-01 2023-03-31"},
     {"2023-04-26", "LOB",
      "I juli blev det en LOB och en avvisning, den sistnämnde hade bestämt sig för att bada i fontänen.",
      "lob done 1 2022-07-01 2022-07-31; lob done 1 2022-07-01 2022-07-31"},
     {"2023-06-14", "Krogarna", "Ingen krogkontroll i maj, handläggaren var sjukskriven. Nästa får bli i augusti.",
      "krog none 0 2023-05-01 2023-05-31; krog planned 1 2023-08-01 2023-08-31"},
     {"2023-08-29", "Polisen", "Trafik:\n• Juni 3 kontroller. Juli 1.",
      "trafik done 1 2023-07-01 2023-07-31; trafik done 3 2023-06-01 2023-06-30"},
     {"2023-08-29", "Trafik",
      "Det framgick att två trafikkontroller genomfördes under tiden 14–30 juni, att ingen kontroll kunde "
      "genomföras under juli, då personalen var avdelad på annan ort, samt att tre har kommit till stånd under "
      "augusti.",
      "trafik done 2 2023-06-14 2023-06-30; trafik done 3 2023-08-01 2023-08-31; trafik none 0 2023-07-01 "
      "2023-07-31"},
     {"2023-08-29", "Trafik", "Juni 3 kontroller. Juli 1.",
      "trafik done 1 2023-07-01 2023-07-31; trafik done 3 2023-06-01 2023-06-30"},
     {"2023-08-29", "Trafik", "Juni 3. Juli 1. Augusti 2.",
      "trafik done 1 2023-07-01 2023-07-31; trafik done 2 2023-08-01 2023-08-31; trafik done 3 2023-06-01 "
      "2023-06-30"},
     {"2023-10-12", "Tertial 2",
      "Under tertial 2 gjordes i Tranås en riktad narkotikainsats. Tertial 2 i fjol: tolv trafikkontroller, två "
      "narkotikainsatser och 17 ingripanden.",
      "narkotika done 1 2023-05-01 2023-08-31"},
     {"2023-12-14", "Tobak", "Alkoholhandläggaren har under hösten utövat tillsyn i nio butiker som säljer tobak.", ""},
     {"2024-01-17", "Krogarna", "- krogkontrollen 8 december blev av mitt i julborden\n- ny inplanerad fredag 8 mars",
      "krog done 1 2023-12-08 2023-12-08; krog planned 1 2024-03-08 2024-03-08"},
     {"2024-01-23", "Löftesåret 2023",
      "Så här summerar vi 2023:\n• 23 ingripanden enligt LOB och polislagen i centrum.",
      "lob total 23 2023-01-01 2023-12-31"},
     {"2024-02-27", "Trafik",
      "Polisen har under februari månad genomfört två trafikkontroller. En sådan ägde därjämte rum den "
      "trettionde januari.",
      "trafik done 1 2024-01-30 2024-01-30; trafik done 2 2024-02-01 2024-02-29"},
     {"2024-02-27", "Trafik",
      "Polisen har under februari månad genomfört två trafikkontroller. En sådan ägde rum den trettionde januari.",
      "trafik done 1 2024-01-30 2024-01-30; trafik done 2 2024-02-01 2024-02-29"},
     {"2024-03-20", "Krog", "Den krogkontroll som gruppen den 24 januari bestämde till den åttonde mars ställdes in.",
      "krog cancelled 1 2024-03-08 2024-03-08"},
     {"2024-03-20", "Vandring",
      "Med bifall till SSPF-gruppens förslag av den 14 december bestäms att en trygghetsvandring i centrum ska "
      "hållas onsdagen den tjugofjärde april.",
      "vandring planned 1 2024-04-24 2024-04-24"},
     {"2024-04-23", "Valborg",
      "Informationsinsatsen mot langning, beslutad den 27 februari, genomförs såsom bestämts under vecka 18.",
      "langning planned 1 2024-04-29 2024-05-05"})

ROWS(what_else_is_told_beside_it,
     {"2024-05-08", "Narkotika",
      "Insatsen i Stadsparken 12 april blev av, tre rapporterade. Polisen kommer igen 24 maj.",
      "narkotika done 1 2024-04-12 2024-04-12; narkotika planned 1 2024-05-24 2024-05-24"},
     {"2024-05-22", "Ny dag för trygghetsvandring",
      "Frågan, som enligt SSPF-gruppens protokoll i april fick anstå, togs upp till avgörande.", ""},
     {"2024-05-22", "Trafik",
      "Under april månad genomfördes tre trafikkontroller, till vilket antal ska läggas två under maj, nämligen "
      "den sjunde och den fjortonde.",
      "trafik done 2 2024-05-07 2024-05-14; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-06-05", "Langning", "27/5: utskick till föräldrar (Köp inte ut).\nGripna langare: apr 2, maj 1.",
      "langning done 1 2024-05-27 2024-05-27"},
     {"2024-06-11", "Studentdagen 7 juni",
      "• 1 avvisad enligt polislagen\n• riktad narkotikainsats i parken, 2 anmälda, båda 19 år",
      "lob done 1 2024-06-07 2024-06-07; narkotika done 1 2024-06-07 2024-06-07"},
     {"2024-08-29", "Trafik", "Av polisens trafikkontroller föll tre på juni och en på juli.",
      "trafik done 1 2024-07-01 2024-07-31; trafik done 3 2024-06-01 2024-06-30"},
     {"2024-09-04", "Droger", "- narkotikainsatsen 30 augusti vid Resecentrum, två rapporterade\n- en till i september",
      "narkotika done 1 2024-08-30 2024-08-30; narkotika planned 1 2024-09-01 2024-09-30"},
     {"2024-09-24", "Centrum",
      "Den fjortonde september avvisades en person från järnvägsstationen med stöd av 13 § polislagen. Personen "
      "hade samma dag lämnat ett tåg efter konduktörens ingripande.",
      "lob done 1 2024-09-14 2024-09-14"},
     {"2024-10-02", "Polisområdet sep", "Trafikkontroller: 26, varav Nässjö 11, Eksjö 8, Aneby 4, Tranås 3.",
      "trafik done 3 2024-09-01 2024-09-30"})

SUITE("beside", whose_time_and_number_it_is, what_else_is_told_beside_it)
