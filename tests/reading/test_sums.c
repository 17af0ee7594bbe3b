/* SPDX-License-Identifier: MIT
 *
 * Sums of a year, an agreement or a stretch, what commas put in, days in a row, and what belongs to another thing,
 * place or time.
 */
#include "rows.h"

ROWS(a_sum_of_the_year_or_the_agreement,
     {"2024-05-14", "Trafik", "Fyra trafikkontroller utfördes i april, varefter årets antal är tjugoen.",
      "trafik done 4 2024-04-01 2024-04-30; trafik total 21 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Trafikkontroller har gjorts den 6 maj, varför årets summa är sju.",
      "trafik total 7 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Under april gjordes tre trafikkontroller, vilket för årets samlade antal upp till elva.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 11 2024-01-01 -"},
     {"2024-05-14", "Narkotika", "En narkotikainsats gjordes den 3 maj, varefter avtalstidens samlade antal är sexton.",
      "narkotika done 1 2024-05-03 2024-05-03; narkotika total 16 2023-01-01 -"},
     {"2024-05-14", "Trafik", "Efter aprils tre trafikkontroller är årssumman elva.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 11 2024-01-01 -"},
     {"2024-05-14", "Trafik",
      "Tre trafikkontroller gjordes i april, och årets antal uppgick vid månadens slut till elva.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 11 2024-01-01 2024-04-30"},
     {"2024-05-14", "Narkotika",
      "Narkotikainsatserna är sedan avtalet trädde i kraft, räknat till och med februari, sammanlagt nio.",
      "narkotika total 9 2023-01-01 2024-02-29"},
     {"2024-05-14", "Trafik", "Förra årets antal trafikkontroller var 28.", ""},
     {"2024-05-14", "Trafik", "Två trafikkontroller i april, varav en vid skolan, så att årets antal är nio.",
      "trafik done 2 2024-04-01 2024-04-30; trafik total 9 2024-01-01 -"},
     {"2024-05-14", "Narkotika", "Från den dag då avtalet trädde i kraft är tio narkotikainsatser utförda.",
      "narkotika total 10 2023-01-01 -"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Tjugo är summan från januari räknat.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 20 2024-01-01 -"},
     {"2024-05-14", "Vandring", "En trygghetsvandring är gjord hittills i år.", "vandring total 1 2024-01-01 -"})

ROWS(a_stretch_round_the_time_last_named,
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april, så tertialet blev tio.",
      "trafik done 10 2024-01-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller gjordes i mars; för kvartalet i dess helhet blir talet tretton.",
      "trafik done 13 2024-01-01 2024-03-31; trafik done 5 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Fyra trafikkontroller gjordes i mars, varigenom kvartalets antal blir sju.",
      "trafik done 4 2024-03-01 2024-03-31; trafik done 7 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Tertialet gav fyra trafikkontroller i mars.", "trafik done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Sedan april avslutats med tre trafikkontroller har maj hittills gett en, den 7.",
      "trafik done 1 2024-05-07 2024-05-07; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Sedan april har tre trafikkontroller gjorts.", "trafik total 3 2024-04-01 -"},
     {"2024-05-14", "Rapport",
      "Till länets sammanställning lämnas följande tal för första tertialet: trafikkontroller tio, narkotikainsatser "
      "tre.",
      "narkotika done 3 2024-01-01 2024-04-30; trafik done 10 2024-01-01 2024-04-30"})

ROWS(what_commas_put_in,
     {"2024-05-14", "Trafik", "En tredje trafikkontroll, planlagd till onsdagen den 8 maj, inställdes i snöovädret.",
      "trafik cancelled 1 2024-05-08 2024-05-08"},
     {"2024-05-14", "Trafik", "En trafikkontroll, utsatt till den 3 maj, genomfördes i stället den 10 maj.",
      "trafik done 1 2024-05-10 2024-05-10"},
     {"2024-05-14", "Narkotika",
      "Två trafikkontroller gjordes den 4 maj; en narkotikainsats, avtalets trettonde, ägde rum den 3 maj.",
      "narkotika done 1 2024-05-03 2024-05-03; trafik done 2 2024-05-04 2024-05-04"},
     {"2024-05-14", "Centrum",
      "En trygghetsvandring hålls den 16 oktober, och åtskilliga trafikkontroller, utan att antalet kunnat anges, "
      "avses komma till stånd under september.",
      "trafik planned - 2024-09-01 2024-09-30; vandring planned 1 2024-10-16 2024-10-16"},
     {"2024-05-14", "Trafik",
      "Trafikkontrollerna, som under mars blev tre och under april, till följd av sjukdom, endast en, har i maj "
      "återupptagits med en den 10 maj.",
      "trafik done 1 2024-05-10 2024-05-10; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "LOB",
      "I april omhändertogs enligt LOB fem personer, två av dem kvinnor, och med stöd av polislagen avvisades två.",
      "lob done 2 2024-04-01 2024-04-30; lob done 5 2024-04-01 2024-04-30"})

ROWS(days_in_a_row_and_ranks,
     {"2024-05-14", "Trafik", "Trafikkontroller har utförts den 17 april, den 25 april och i går.",
      "trafik done 3 2024-04-17 2024-05-13"},
     {"2024-05-14", "Trafik", "Trafikkontroller har utförts den 17 april, den 8 maj och i går, en vid varje tillfälle.",
      "trafik done 1 2024-04-17 2024-04-17; trafik done 1 2024-05-08 2024-05-08; trafik done 1 2024-05-13 2024-05-13"},
     {"2024-05-14", "Trafik", "En trafikkontroll gjordes den 8 maj och i går en till.",
      "trafik done 1 2024-05-08 2024-05-08; trafik done 1 2024-05-13 2024-05-13"},
     {"2024-05-14", "Narkotika", "Den 30 april genomfördes den elfte narkotikainsatsen sedan avtalet slöts.",
      "narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Narkotika",
      "Narkotikainsatsen fredagen den 26 april, den sjunde sedan årsskiftet, gav fem anmälningar.",
      "narkotika done 1 2024-04-26 2024-04-26"},
     {"2024-05-14", "Valborg",
      "Krogkontroll utfördes lördagen den 4 maj, och en narkotikainsats genomfördes dagen dessförinnan, fredagen den "
      "3 maj.",
      "krog done 1 2024-05-04 2024-05-04; narkotika done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Langning", "Den andra av vårens kampanjer mot langning genomfördes vecka 18.",
      "langning done 1 2024-04-29 2024-05-05"},
     {"2024-05-14", "Trafik", "Trafikkontrollerna har återupptagits med en den 10 maj och en den 13 maj.",
      "trafik done 1 2024-05-10 2024-05-10; trafik done 1 2024-05-13 2024-05-13"})

ROWS(parts_of_what_was_told,
     {"2024-05-14", "Trafik", "Fyra av de redovisade trafikkontrollerna utfördes under april.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "I april omhändertogs fem personer enligt LOB, och tre avvisades. Av de åtta ingripandena skedde hälften på "
      "valborg.",
      "lob done 3 2024-04-01 2024-04-30; lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "Statistik utdelas, av vilken framgår att tre omhändertaganden enligt LOB och en avvisning gjorts i april.",
      "lob done 1 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Två trafikkontroller i april. Sammantaget bötfälldes 19 förare vid dessa två tillfällen.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Langning",
      "Informationsinsatsen mot langning genomfördes under vecka 17, med två filmer om langning och ett brev om "
      "langning.",
      "langning done 1 2024-04-22 2024-04-28"},
     {"2024-05-14", "LOB", "Två personer LOB:ades i april, och tre fick gå därifrån enligt polislagen.",
      "lob done 2 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30"})

ROWS(of_other_things_and_places,
     {"2024-05-14", "Trafik",
      "Hittills i år har polisen genomfört 20 trafikkontroller, till skillnad från Eksjö, som redovisar 41.",
      "trafik total 20 2024-01-01 -"},
     {"2024-05-14", "LOB", "Tre omhändertaganden enligt LOB i april. Inbrotten i källarförråd har ökat till 13.",
      "lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fyra trafikkontroller i april. Böterna är 96 till antalet.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes två trafikkontroller. Förra året hade vi 22 efter april.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Rapport",
      "Rapporten har förelagts kommunstyrelsen den 6 maj; i fullmäktige avses medborgarlöftet återrapporteras den 17 "
      "juni.",
      "rapport planned 1 2024-06-17 2024-06-17"},
     {"2024-05-14", "Langning",
      "Under vecka 16 spreds kampanjen Tänk om, i vilken budskapet om att inte langa spreds genom brev.",
      "langning done 1 2024-04-15 2024-04-21"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Fältgruppen höll på i 25.",
      "trafik done 25 2024-04-01 2024-04-30 review; trafik done 3 2024-04-01 2024-04-30"})

ROWS(none_in_a_month_without, {"2024-05-14", "Krog", "April utan krogtillsyn.", "krog none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krog", "Oktober gick utan krogtillsyn.", "krog none 0 2023-10-01 2023-10-31"},
     {"2024-05-14", "Krog", "Krogtillsynen den 3 maj gick utan anmärkning.", "krog done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Krog", "Vare sig i mars eller i april hann vi med någon krogtillsyn.",
      "krog none 0 2024-04-01 2024-04-30"})

ROWS(far_more_than_the_pace_waits,
     {"2024-05-14", "Trafik", "Under april stod vi vid skolorna. 24 blev det, och trafikkontroller är viktigt.",
      "trafik done 24 2024-04-01 2024-04-30 review"},
     {"2024-05-14", "Trafik", "I april gjordes tolv trafikkontroller.", "trafik done 12 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes 31 trafikkontroller.", "trafik done 31 2024-04-01 2024-04-30 review"})

ROWS(when_it_was_moved_or_is_meant,
     {"2024-05-14", "Krog", "Den 27 april genomfördes den krogtillsyn som tidigare hade flyttats.",
      "krog done 1 2024-04-27 2024-04-27"},
     {"2024-05-14", "Trafik", "Före sommaren återstår en planlagd trafikkontroll, onsdagen den 5 juni.",
      "trafik planned 1 2024-06-05 2024-06-05"},
     {"2024-05-14", "Trafik", "I juni räknar polisen med ytterligare tre trafikkontroller.",
      "trafik planned 3 2024-06-01 2024-06-30"},
     {"2024-05-14", "Kommande i sommar", "Trafikkontroll under augusti.", "trafik planned 1 2024-08-01 2024-08-31"},
     {"2024-05-14", "Trafik", "Trafik: 12 hittills i år. 2 till v. 21–22.",
      "trafik planned 2 2024-05-20 2024-06-02; trafik total 12 2024-01-01 -"},
     {"2024-05-14", "Trafik", "I år når vi inte ända fram: 28 trafikkontroller är gjorda hittills i år.",
      "trafik total 28 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Hon ville ha siffrorna: fyra trafikkontroller i mars, två i april.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 4 2024-03-01 2024-03-31"})

ROWS(times_of_pairs_and_of_others,
     {"2024-05-14", "LOB", "Fem LOB och fyra omhändertaganden i mars, tre LOB och två omhändertaganden i april.",
      "lob done 2 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30; lob done 4 2024-03-01 2024-03-31; lob done "
      "5 2024-03-01 2024-03-31"},
     {"2024-05-14", "Krog", "Krogtillsyn lördag 24 februari, en till i april.",
      "krog done 1 2024-02-24 2024-02-24; krog done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "LOB i mars: fyra. Störningsjouren hade ryckt ut elva gånger.",
      "lob done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Åtta trafikkontroller har gjorts sedan gruppen möttes i februari.", "trafik done 8 - -"})

SUITE("sums", a_sum_of_the_year_or_the_agreement, a_stretch_round_the_time_last_named, what_commas_put_in,
      days_in_a_row_and_ranks, parts_of_what_was_told, of_other_things_and_places, none_in_a_month_without,
      far_more_than_the_pace_waits, when_it_was_moved_or_is_meant, times_of_pairs_and_of_others)
