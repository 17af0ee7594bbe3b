/* SPDX-License-Identifier: MIT
 *
 * What is said round a table: questions and their answers, plans that name nothing, numbers that count nothing, figures
 * that are put right.
 */
#include "rows.h"

ROWS(what_is_only_asked_tells_nothing,
     {"2024-05-14", "Vandring",
      "På fråga, om en särskild trygghetsvandring kan anordnas i Sommen, svaras att den får ligga utanför löftet.", ""},
     {"2024-05-14", "Narkotika", "Huruvida någon narkotikainsats förekommit under april kunde ingen svara på.", ""},
     {"2024-05-14", "Narkotika",
      "Hon frågade om det hade varit någon narkotikainsats i april. Nej, ingen alls, medgav han.",
      "narkotika none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krogar", "Krogtillsynen den 3 maj genomfördes i två lag. Han undrade om det då är två tillsyner.",
      "krog done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Narkotika", "Har ni gjort någon narkotikainsats än? frågade rektorn. Nej, ingen hittills i år.",
      "narkotika none 0 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Rektorn ville veta hur det gick med trafikkontrollen den 3 maj.",
      "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "LOB", "En yngling fick den 17 april veta vad avvisning enligt polislagen innebär.",
      "lob done 1 2024-04-17 2024-04-17"})

ROWS(an_answer_is_of_its_question,
     {"2024-05-14", "Krogar", "Krogtillsynen den 3 maj då, blev den av? Nej, den ställdes in.",
      "krog cancelled 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Krogar", "Blev krogtillsynen den 3 maj av? Ja, den blev av.", "krog done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Krogar", "Och krogtillsynen den 3 maj? Den också, fem ställen.",
      "krog done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Narkotika", "Han undrade om narkotikainsatsen också blev av. Ja, fredagen den 3 maj.",
      "narkotika done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "Hur många trafikkontroller blev det i april? Fyra, svarade polisen.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krogar", "Hur många ärenden om serveringstillstånd ligger på hög? Tre.", ""},
     {"2024-05-14", "Trafik", "Trafikkontrollen den 3 maj, blev den av? Vi får se.", ""})

ROWS(a_plan_that_names_nothing,
     {"2024-05-14", "Vandring", "Trygghetsvandringen den 26 april blev inte av. Vi tar torsdagen den 30 maj i stället.",
      "vandring cancelled 1 2024-04-26 2024-04-26; vandring planned 1 2024-05-30 2024-05-30"},
     {"2024-05-14", "Trafik", "Den 6 maj gjordes en trafikkontroll. Och så har vi torsdag den 23 maj inbokad.",
      "trafik done 1 2024-05-06 2024-05-06; trafik planned 1 2024-05-23 2024-05-23"},
     {"2024-05-14", "Trafik", "Fyra trafikkontroller i april. På torsdag, den 16 maj, är nästa.",
      "trafik done 4 2024-04-01 2024-04-30; trafik planned 1 2024-05-16 2024-05-16"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. I morgon, den 15, står vi vid infarten.",
      "trafik done 3 2024-04-01 2024-04-30; trafik planned 1 2024-05-15 2024-05-15"},
     {"2024-05-14", "Krogar", "Krogtillsyn gjordes den 8 maj. Nu på lördag, den 18 maj, går hon och polisen igen.",
      "krog done 1 2024-05-08 2024-05-08; krog planned 1 2024-05-18 2024-05-18"},
     {"2024-05-14", "Krogar",
      "Ingen krogtillsyn i april, för tjänsten är vakant; den nya handläggaren börjar den 2 juni.",
      "krog none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Mötet är den 20 maj.",
      "trafik done 3 2024-04-01 2024-04-30"})

ROWS(numbers_that_count_nothing,
     {"2024-05-14", "Trafik",
      "Två trafikkontroller i april och en den 6 maj: 27 plus två plus en, alltså trettio hittills i år.",
      "trafik done 1 2024-05-06 2024-05-06; trafik done 2 2024-04-01 2024-04-30; trafik total 30 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Arton, nitton, tjugo, räknade han på fingrarna.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Tio och tre är tretton hittills i år.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 13 2024-01-01 -"},
     {"2024-05-14", "LOB", "Två LOB i april. En av de omhändertagna var under arton.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Två LOB och två avvisade i april. En avvisad var femton och hämtades av sin mormor.",
      "lob done 2 2024-04-01 2024-04-30; lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "Fältarna jobbar till två, och polisen gör en narkotikainsats den 20 maj.",
      "narkotika planned 1 2024-05-20 2024-05-20"},
     {"2024-05-14", "Krog", "Lör 18/5 krogtillsyn 18–24.", "krog planned 1 2024-05-18 2024-05-18"},
     {"2024-05-14", "Trafik", "På gång: trafikkontroll onsd 29/5, före sju.", "trafik planned 1 2024-05-29 2024-05-29"},
     {"2024-05-14", "LOB", "Fyra ingripanden enligt LOB och polislagen i april (två av vardera slaget).",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Rektorn frågade om någon hade skällt. Det hade ingen.", ""},
     {"2024-05-14", "Trafik", "Gatuchefen har mätt farten, det är en mätning och ingen trafikkontroll.", ""},
     {"2024-05-14", "Narkotika", "Narkotikainsatsen 10/5: labb klart, 4 av 4 positiva.",
      "narkotika done 1 2024-05-10 2024-05-10"})

ROWS(what_a_paper_said_is_put_right,
     {"2024-05-14", "Rättelse",
      "I EST-protokollet den 7 maj angavs tre trafikkontroller för april. Rätt antal för april är fyra.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Rättelse", "I anteckningarna står tre trafikkontroller i april, och det var i Tranås.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Det antecknas att antalet trafikkontroller under april skall vara tre, i stället för två.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Det hade varit två LOB i april men siffran för maj får vänta till nästa möte.",
      "lob done 2 2024-04-01 2024-04-30"})

ROWS(
    more_of_them_and_none_at_all,
    {"2024-05-14", "LOB", "Den 30 april LOB:ades fem personer, och tre till avvisades.",
     "lob done 3 2024-04-30 2024-04-30; lob done 5 2024-04-30 2024-04-30"},
    {"2024-05-14", "LOB", "Den 30 april LOB:ades fem personer, och tre till fick gå därifrån enligt polislagen.",
     "lob done 3 2024-04-30 2024-04-30; lob done 5 2024-04-30 2024-04-30"},
    {"2024-05-14", "Trafik",
     "Den 7 maj var de i gång med hastighetskontroll vid skolan. Ingen körde för fort. Ingen! Det firades med en "
     "bulle.",
     "trafik done 1 2024-05-07 2024-05-07"},
    {"2024-05-14", "Trafik", "Några trafikkontroller i april? Inga.", "trafik none 0 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Den 7 maj hölls en trafikkontroll. Böter? Inga.", "trafik done 1 2024-05-07 2024-05-07"},
    {"2024-05-14", "Trafik",
     "Tre trafikkontroller i april. Vi låg bättre till i fjol, då var vi på sex vid det här laget.",
     "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Krog",
     "Det blev inget den 28 april. Polisen fick åka på ett larm och krogtillsynen sköts upp till den 18 maj.",
     "krog cancelled 1 2024-04-28 2024-04-28; krog planned 1 2024-05-18 2024-05-18"},
    {"2024-05-14", "Krog", "Det blev ingen krogtillsyn i april. Den i maj sköts upp till den 18 juni.",
     "krog cancelled 1 2024-05-01 2024-05-31; krog none 0 2024-04-01 2024-04-30; krog planned 1 2024-06-18 2024-06-18"})

SUITE("talk", what_is_only_asked_tells_nothing, an_answer_is_of_its_question, a_plan_that_names_nothing,
      numbers_that_count_nothing, what_a_paper_said_is_put_right, more_of_them_and_none_at_all)
