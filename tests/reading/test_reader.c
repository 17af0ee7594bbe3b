/* SPDX-License-Identifier: MIT
 *
 * The rules of reading, each as a table of sentences.
 */
#include "rows.h"

ROWS(numbers_count_what_they_stand_before,
     {"2024-03-12", "Trafik", "Under februari månad utfördes 5 trafikkontroller i kommunen.",
      "trafik done 5 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trafik", "Polisen har gjort fyra trafikkontroller.", "trafik done 4 - -"},
     {"2024-03-12", "Trafik", "I februari gjordes lika många trafikkontroller som i januari, det vill säga sex.",
      "trafik done 6 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trafik", "I februari gjordes sex trafikkontroller mot utlovade fem.",
      "trafik done 6 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trafik", "Polisen har genomfört tre uppmärksammade trafikkontroller.", "trafik done 3 - -"},
     {"2024-03-12", "Trafik", "Fem förare bötfälldes och tre körkort togs.", ""},
     {"2024-03-12", "Februari",
      "I februari gjordes tre trafikkontroller. Lika många narkotikainsatser som trafikkontroller gjordes i februari.",
      "trafik done 3 2024-02-01 2024-02-29; narkotika done 3 2024-02-01 2024-02-29"},
     {"2024-03-12", "Narkotika", "En narkotikainsats gjordes den 5 mars, med 30 kontrollerade och två gripna.",
      "narkotika done 1 2024-03-05 2024-03-05"},
     {"2024-03-12", "Trafik", "Två hastighets- och nykterhetskontroller har hållits.", "trafik done 2 - -"},
     {"2024-03-12", "Trafik", "Två hastighets och nykterhetskontroller har hållits.", "trafik done 2 - -"},
     {"2024-03-12", "Trafik", "3 trafik kontroller gjordes den 5 mars.", "trafik done 3 2024-03-05 2024-03-05"},
     {"2024-03-12", "Trafik", "Sex trafikkontoller gjordes i februari.", "trafik done 6 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trafik", "Cirka tio trafikkontroller genomfördes i februari.",
      "trafik done 10 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trafik", "Flera trafikkontroller har genomförts.", "trafik done - - -"},
     {"2024-03-12", "Trafik", "Trafikkontroller har genomförts under februari.", "trafik done - 2024-02-01 2024-02-29"},
     {"2024-03-12", "Polisen", "Polisen har kontrollerat hastigheten vid tre tillfällen.", "trafik done 3 - -"},
     {"2024-03-12", "Polisen", "I februari hölls två cykelmärkningar vid stationen, då 140 cyklar märktes.",
      "cykel done 2 2024-02-01 2024-02-29"},
     {"2024-03-12", "Grannsamverkan", "Tre grannsamverkansträffar har hållits sedan förra mötet.", "granne done 3 - -"},
     {"2024-03-12", "Cyklar", "Cykelmärkning genomfördes den 2 mars.", "cykel done 1 2024-03-02 2024-03-02"})

ROWS(plans_are_no_outcome,
     {"2024-03-12", "Trafik", "Polisen planerar två trafikkontroller i april.",
      "trafik planned 2 2024-04-01 2024-04-30"},
     {"2024-03-12", "Trafik", "En nykterhetskontroll genomförs vecka 15.", "trafik planned 1 2024-04-08 2024-04-14"},
     {"2024-03-12", "Narkotika", "En större narkotikainsats är planerad till vecka 15.",
      "narkotika planned 1 2024-04-08 2024-04-14"},
     {"2024-03-12", "Narkotika", "Åtta planerade narkotikainsatser genomfördes i februari.",
      "narkotika done 8 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trygghetsvandring", "Nästa trygghetsvandring blir den 16 april kl. 18.00.",
      "vandring planned 1 2024-04-16 2024-04-16"},
     {"2024-03-12", "Cyklar", "Cykelmärkning är bokad till den 4 maj.", "cykel planned 1 2024-05-04 2024-05-04"},
     {"2024-06-11", "Trafik", "Polisen har för avsikt att göra två trafikkontroller i juli.",
      "trafik planned 2 2024-07-01 2024-07-31"},
     {"2024-06-11", "Vandring", "Affischer om trygghetsvandringen den 18 september har delats ut.",
      "vandring planned 1 2024-09-18 2024-09-18"},
     {"2024-06-11", "Grannar", "Nya grannsamverkansträffar kommer att hållas i höst.", "granne planned - - -"},
     {"2024-06-11", "Trafik", "Föreslås att en mopedkontroll görs vid skolstarten.", "trafik planned 1 - -"},
     {"2024-06-11", "Narkotika", "På gång: två narkotikainsatser i augusti.",
      "narkotika planned 2 2024-08-01 2024-08-31"})

ROWS(cancelled_and_put_off,
     {"2024-03-12", "Trygghetsvandring", "Trygghetsvandringen den 5 mars ställdes in på grund av storm.",
      "vandring cancelled 1 2024-03-05 2024-03-05"},
     {"2024-03-12", "Trafik", "Planerad trafikkontroll 15 mars får skjutas upp till april.",
      "trafik cancelled 1 2024-03-15 2024-03-15; trafik planned 1 2024-04-01 2024-04-30"},
     {"2024-06-11", "Vandring",
      "Trygghetsvandringen som var planerad till den 4 juni har flyttats fram till den 10 september.",
      "vandring cancelled 1 2024-06-04 2024-06-04; vandring planned 1 2024-09-10 2024-09-10"},
     {"2024-06-11", "Vandring", "Trygghetsvandringen den 4 juni kunde tyvärr inte genomföras.",
      "vandring cancelled 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Vandring", "Trygghetsvandringen den 4 juni ställdes in. Den hålls i stället den 11 september.",
      "vandring cancelled 1 2024-06-04 2024-06-04; vandring planned 1 2024-09-11 2024-09-11"},
     {"2024-06-11", "Vandring", "Trygghetsvandringen den 4 juni ställdes in. Ny dag: onsdagen den 11 september.",
      "vandring cancelled 1 2024-06-04 2024-06-04; vandring planned 1 2024-09-11 2024-09-11"},
     {"2024-06-11", "Vandring", "Trygghetsvandringen gick den 4 juni. Nästa gång vi går är onsdagen den 11 september.",
      "vandring done 1 2024-06-04 2024-06-04; vandring planned 1 2024-09-11 2024-09-11"},
     {"2024-06-11", "Vandring", "Föreningen gick en egen trygghetsvandring den 4 juni.", ""},
     {"2024-11-11", "Trafik", "Från årets början till och med oktober hölls 25 trafikkontroller.",
      "trafik total 25 2024-01-01 2024-10-31"},
     {"2024-03-12", "Trafik", "Trafikkontroller gjordes tre gånger i januari. Det korrekta är fyra.",
      "trafik done 4 2024-01-01 2024-01-31"},
     {"2024-06-11", "Vandring", "Trygghetsvandringen den 4 juni stoppades av skyfall.",
      "vandring cancelled 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Trafik", "Den tänkta mopedkontrollen i torsdags blev inställd.",
      "trafik cancelled 1 2024-06-06 2024-06-06"},
     {"2024-06-11", "Cyklar", "Cykelmärkningen den 1 juni blev inte av.", "cykel cancelled 1 2024-06-01 2024-06-01"},
     {"2024-06-11", "Grannar", "Grannsamverkansträffen den 3 juni uteblev.",
      "granne cancelled 1 2024-06-03 2024-06-03"},
     {"2024-06-11", "Narkotika", "Nästa insats låg på v. 22, skjuts till v. 35.",
      "narkotika cancelled 1 2024-05-27 2024-06-02; narkotika planned 1 2024-08-26 2024-09-01"},
     {"2024-06-11", "Vandring", "I tisdags skulle vi ha gått en trygghetsvandring, men åskan satte stopp.",
      "vandring cancelled 1 2024-06-04 2024-06-04"})

ROWS(none_is_a_number,
     {"2024-03-12", "Polisen", "Inga trafikkontroller har kunnat genomföras under februari.",
      "trafik none 0 2024-02-01 2024-02-29"},
     {"2024-03-12", "Polisen", "Någon narkotikainsats har ännu inte genomförts.", "narkotika none 0 - -"},
     {"2024-03-12", "Polisen", "Under februari gjordes varken trafikkontroller eller narkotikainsatser.",
      "trafik none 0 2024-02-01 2024-02-29; narkotika none 0 2024-02-01 2024-02-29"},
     {"2024-03-12", "Polisen", "Februari gick utan någon trafikkontroll.", "trafik none 0 2024-02-01 2024-02-29"},
     {"2024-03-12", "Polisen", "Sedan förra mötet har det inte gjorts några trafikkontroller.", "trafik none 0 - -"},
     {"2024-03-12", "Cyklar", "0 cykelmärkningar i februari.", "cykel none 0 2024-02-01 2024-02-29"},
     {"2024-03-12", "Narkotika", "Insatsen den 1 mars ledde inte till några ingripanden.",
      "narkotika done 1 2024-03-01 2024-03-01"},
     {"2024-03-12", "Trafik", "Trafikkontrollen den 1 mars genomfördes utan anmärkning.",
      "trafik done 1 2024-03-01 2024-03-01"},
     {"2024-06-11", "Polisen", "Ingen person omhändertogs enligt LOB under studenthelgen.", "lob none 0 - -"},
     {"2024-06-11", "Trafik", "Endast en trafikkontroll har kunnat genomföras i maj.",
      "trafik done 1 2024-05-01 2024-05-31"})

ROWS(totals_run,
     {"2024-03-12", "Trafik", "Hittills i år har polisen gjort nio trafikkontroller.", "trafik total 9 2024-01-01 -"},
     {"2024-03-12", "Trafik",
      "Sedan årsskiftet har åtta trafikkontroller gjorts, att jämföra med elva vid samma tid förra året.",
      "trafik total 8 2024-01-01 -"},
     {"2024-06-11", "Övrigt", "Totalt har det genomförts 13 trafikkontroller hittills under 2024.",
      "trafik total 13 2024-01-01 -"},
     {"2024-06-11", "Cyklar", "Sammanlagt under 2023 hölls fyra cykelmärkningar.",
      "cykel total 4 2023-01-01 2023-12-31"},
     {"2024-06-11", "Trafik", "I maj genomfördes totalt fyra trafikkontroller.", "trafik done 4 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Till och med maj har 14 trafikkontroller gjorts i år.",
      "trafik total 14 2024-01-01 2024-05-31"},
     {"2024-06-11", "Narkotika", "Tre insatser i maj och en den 5 juni ger totalt nio hittills i år.",
      "narkotika done 3 2024-05-01 2024-05-31; narkotika done 1 2024-06-05 2024-06-05; narkotika total 9 2024-01-01 -"},
     {"2024-06-11", "Narkotika", "Sedan avtalet trädde i kraft har nio narkotikainsatser genomförts.",
      "narkotika total 9 2023-01-01 -"},
     {"2024-06-11", "Uppföljning", "Under kvartal 1 gjordes sju trafikkontroller.",
      "trafik done 7 2024-01-01 2024-03-31"})

ROWS(promises_and_comparisons_say_nothing,
     {"2024-06-11", "Trafik", "Polisen lovar att göra minst 30 trafikkontroller varje år. I år är vi uppe i 17.",
      "trafik total 17 2024-01-01 -"},
     {"2024-06-11", "Uppföljning", "Av de 30 trafikkontroller som utlovats har hittills 14 genomförts.",
      "trafik total 14 - -"},
     {"2024-06-11", "Löftet", "Medborgarlöftet säger minst 15 narkotikainsatser, vi ligger på 9.",
      "narkotika total 9 - -"},
     {"2024-06-11", "Löftet", "Så här långt har vi genomfört nio av femton utlovade narkotikainsatser.",
      "narkotika total 9 - -"},
     {"2024-06-11", "Nytt löfte",
      "Vi lovar minst tio trafikkontroller om året, minst fyra narkotikainsatser och minst två cykelmärkningar.", ""},
     {"2024-06-11", "Trafik", "Vi lovade minst fyra trafikkontroller och har genomfört sex.", "trafik done 6 - -"},
     {"2024-06-11", "Trafik", "Målet är 30 trafikkontroller per år.", ""},
     {"2024-06-11", "Trafik", "I maj i fjol gjordes fem trafikkontroller.", ""},
     {"2024-06-11", "Trafik", "I maj gjordes tre trafikkontroller, mot fem i maj i fjol.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Under 2022 gjordes 19 trafikkontroller.", ""},
     {"2024-06-11", "Trafik", "Det blev bara en trafikkontroll i maj, mot planerade tre.",
      "trafik done 1 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Hittills har 14 trafikkontroller gjorts, 16 kvar till löftet.", "trafik total 14 - -"},
     {"2024-06-11", "Cyklar", "Sex cykelmärkningar i år, två fler än målet.", "cykel total 6 2024-01-01 -"})

ROWS(
    separate_things_are_separate,
    {"2024-06-11", "Uppföljning", "I maj genomfördes 4 trafikkontroller, 2 narkotikainsatser och 1 cykelmärkning.",
     "trafik done 4 2024-05-01 2024-05-31; narkotika done 2 2024-05-01 2024-05-31; cykel done 1 2024-05-01 2024-05-31"},
    {"2024-03-12", "LOB/PL", "Jan: 4 LOB, 1 PL. Feb: 2 LOB, 3 PL.",
     "lob done 4 2024-01-01 2024-01-31; lob done 1 2024-01-01 2024-01-31; lob done 2 2024-02-01 2024-02-29; lob done 3 "
     "2024-02-01 2024-02-29"},
    {"2024-03-12", "Centrum", "Sex personer LOB:ades i februari och fyra avvisades.",
     "lob done 6 2024-02-01 2024-02-29; lob done 4 2024-02-01 2024-02-29"},
    {"2024-03-12", "Centrum", "Elva ingripanden enligt LOB och polislagen gjordes i februari, varav sju LOB.",
     "lob done 11 2024-02-01 2024-02-29"},
    {"2024-03-12", "Centrum", "Fem ingripanden med stöd av LOB i februari (tre män, två kvinnor).",
     "lob done 5 2024-02-01 2024-02-29"},
    {"2024-06-11", "Trafik", "I maj gjordes fem trafikkontroller, tre på morgonen och två på kvällen.",
     "trafik done 5 2024-05-01 2024-05-31"},
    {"2024-06-11", "Trafik", "En trafikkontroll gjordes den 30 maj och en den 6 juni.",
     "trafik done 1 2024-05-30 2024-05-30; trafik done 1 2024-06-06 2024-06-06"},
    {"2024-06-11", "Trafik", "Två trafikkontroller har gjorts, den 30 maj och den 6 juni.",
     "trafik done 2 2024-05-30 2024-06-06"},
    {"2024-06-11", "Trafik", "Den 30 maj och den 6 juni gjordes en trafikkontroll vardera.",
     "trafik done 1 2024-05-30 2024-05-30; trafik done 1 2024-06-06 2024-06-06"},
    {"2024-06-11", "Trafik", "juni 1 maj 3 april 2",
     "trafik done 1 2024-06-01 2024-06-30; trafik done 3 2024-05-01 2024-05-31; trafik done 2 2024-04-01 2024-04-30"},
    {"2024-06-11", "Polisen", "juni 1 maj 3 april 2", ""},
    {"2024-06-11", "Trafikkontroller", "april 2 maj 3",
     "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-05-01 2024-05-31"},
    {"2024-06-11", "Trafik", "I april gjordes två trafikkontroller. Ytterligare en genomfördes den 13 maj.",
     "trafik done 2 2024-04-01 2024-04-30; trafik done 1 2024-05-13 2024-05-13"})

ROWS(one_event_told_twice_is_one,
     {"2024-06-11", "Vandring",
      "Den 21 maj gick kommunen och polisen en trygghetsvandring. Vandringen uppskattades av deltagarna.",
      "vandring done 1 2024-05-21 2024-05-21"},
     {"2024-06-11", "Trafik", "Årets tredje trafikkontroll, en hastighetskontroll på Storgatan, ägde rum den 4 juni.",
      "trafik done 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Narkotika", "Insatsen under vecka 22 gav tre anmälningar.",
      "narkotika done 1 2024-05-27 2024-06-02"},
     {"2024-06-11", "Trafik",
      "Den 4 juni stod polisen vid infarten från Sommen. Nykterhetskontrollen pågick i tre timmar.",
      "trafik done 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Trafik", "Tre trafikkontroller gjordes i maj. Vid de tre kontrollerna bötfälldes nio förare.",
      "trafik done 3 2024-05-01 2024-05-31"})

ROWS(places_and_company_matter, {"2024-06-11", "Trafik", "Polisen i Eksjö har gjort fyra trafikkontroller i maj.", ""},
     {"2024-06-11", "Trafik", "Av totalt 22 trafikkontroller på Höglandet i maj gjordes fem i Tranås.",
      "trafik done 5 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Under maj genomfördes 31 trafikkontroller i lokalpolisområdet, varav tre i Tranås.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Med hjälp av personal från Eksjö gjordes två trafikkontroller i maj.",
      "trafik done 2 2024-05-01 2024-05-31"},
     {"2024-06-11", "Rapport från Aneby", "Två trafikkontroller gjordes i maj.", ""},
     {"2024-06-11", "Vandring", "Trygghetsvandringen den 21 maj genomfördes utan polis.", ""},
     {"2024-06-11", "Vandring", "Kommunen gick själv trygghetsvandring den 21 maj.", ""},
     {"2024-06-11", "Centrum", "En person LOB:ades den 1 juni vid badet. Det var utanför centrum och räknas inte hit.",
      ""})

ROWS(talk_is_no_outcome, {"2024-06-11", "Trafik", "Skolan önskar fler trafikkontroller vid övergångsstället.", ""},
     {"2024-06-11", "Trafik", "Hur väljs platserna för trafikkontroller ut?", ""},
     {"2024-06-11", "Trafik", "Kommunen har gjort en trafikmätning på Ågatan.", ""},
     {"2024-06-11", "Trafik", "Parkeringskontroller har gjorts vid sju tillfällen.", ""},
     {"2024-06-11", "Vandring", "Mötet diskuterade hur trygghetsvandringar kan bli fler.", ""},
     {"2024-06-11", "Nattvandring", "Föräldrarna har genomfört sex nattvandringar.", ""},
     {"2024-06-11", "Övrigt", "En motion om kameror avvisades av nämnden.", ""},
     {"2024-06-11", "Grannar", "Rektorn undrar om grannsamverkansträffar passar skolan.", ""})

ROWS(corrections_hold,
     {"2024-06-11", "Rättelse",
      "I förra protokollet stod att fyra trafikkontroller genomfördes i april. Rätt siffra är fem.",
      "trafik done 5 2024-04-01 2024-04-30"},
     {"2024-06-11", "Rättelse", "Antalet trafikkontroller under maj har angivits till fyra; rätt antal är tre.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Tre trafikkontroller gjordes i maj (inte fyra, som det stod i utskicket).",
      "trafik done 3 2024-05-01 2024-05-31"})

ROWS(notes_are_read, {"2024-06-11", "Trafik", "Hastighetsktr: 3 st, v. 22.", "trafik done 3 2024-05-27 2024-06-02"},
     {"2024-06-11", "Trf", "Trfktr maj 4 st + en hast.ktr 4/6.",
      "trafik done 4 2024-05-01 2024-05-31; trafik done 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "LOB/PL", "Maj: LOB x3, PL13 x1 = 4.",
      "lob done 3 2024-05-01 2024-05-31; lob done 1 2024-05-01 2024-05-31"},
     {"2024-06-11", "Nark.ins.", "V 22 gjord, 3 rapp. Nästa 28/8.",
      "narkotika done 1 2024-05-27 2024-06-02; narkotika planned 1 2024-08-28 2024-08-28"},
     {"2024-06-11", "Sedan sist",
      "Klart:\n• 2 trafikkontroller i maj\n• cykelmärkning 1 juni\nPå gång:\n• narkotikainsats v 35",
      "trafik done 2 2024-05-01 2024-05-31; cykel done 1 2024-06-01 2024-06-01; narkotika planned 1 2024-08-26 "
      "2024-09-01"},
     {"2024-06-11", "Trygghetsvandring 4/6", "Gjord. 12 delt.", "vandring done 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Trygghetsvandringen i morgon", "Ställs in, ny tid ej satt.",
      "vandring cancelled 1 2024-06-12 2024-06-12"})

ROWS(sentences_of_many_kinds_are_read,
     {"2024-03-12", "Trafik",
      "Trafikpolisen har varit ute vid tre tillfällen sedan sist och kontrollerat hastigheten på 40-sträckan.",
      "trafik done 3 - -"},
     {"2024-03-12", "Polisen informerar",
      "Polisen har haft två kontroller av A-traktorer, den 27 februari och den 5 mars.",
      "trafik done 2 2024-02-27 2024-03-05"},
     {"2024-03-12", "Narkotika",
      "Polisen berättade om den narkotikainsats som gjordes på Holavedsgymnasiet den 6 mars. Tre elever misstänks för "
      "innehav.",
      "narkotika done 1 2024-03-06 2024-03-06"},
     {"2024-03-12", "Narkotika", "Två narkotikainsatser planerades i februari men endast en kunde genomföras.",
      "narkotika done 1 2024-02-01 2024-02-29"},
     {"2024-03-12", "Trygghetsvandring",
      "Vi genomförde en trygghetsvandring i centrum tillsammans med polisen förra torsdagen. 25 personer deltog.",
      "vandring done 1 2024-03-07 2024-03-07"},
     {"2024-03-12", "Trygghetsvandring", "Ska vi ha en trygghetsvandring även i Sommen?", ""},
     {"2024-06-11", "Uppföljning",
      "Trafikkontroller: 14 (mål 30). Narkotikainsatser: 6 (mål 15). Trygghetsvandringar: 1 (mål 2).",
      "trafik done 14 - -; narkotika done 6 - -; vandring done 1 - -"},
     {"2024-06-11", "Trafik", "Två nykterhetskontroller och en flygande inspektion har genomförts under veckan.",
      "trafik done 2 2024-06-10 2024-06-16; trafik done 1 2024-06-10 2024-06-16"},
     {"2024-06-11", "Trafik",
      "Hastighetskontroll Storgatan 4/6, 12 böter. Nykterhetskontroll rv 32 7/6, 0 positiva av 88.",
      "trafik done 1 2024-06-04 2024-06-04; trafik done 1 2024-06-07 2024-06-07"},
     {"2024-06-11", "Polisen", "Polisen har LOB:at sju personer under helgen 31 maj–2 juni.",
      "lob done 7 2024-05-31 2024-06-02"},
     {"2024-06-11", "Polisen", "13 § PL har använts vid tre tillfällen under maj.", "lob done 3 2024-05-01 2024-05-31"},
     {"2024-06-11", "Beslut", "Gruppen beslutar att genomföra en narkotikainsats vid skolstart.",
      "narkotika planned 1 - -"},
     {"2024-06-11", "Övrigt", "Under perioden januari till maj har 12 trafikkontroller genomförts.",
      "trafik done 12 2024-01-01 2024-05-31"},
     {"2024-06-11", "Trafik", "1/6 hastighet Mjölbyvägen, 5/6 nykterhet infarten, 8/6 EPA-kontroll Resecentrum.",
      "trafik done 1 2024-06-08 2024-06-08"},
     {"2024-06-11", "Narkotika", "V 22 riktad insats narkotika, res.centrum, 4 visiterade.",
      "narkotika done 1 2024-05-27 2024-06-02"},
     {"2024-06-11", "Trygghet",
      "Vandringen i centrum den 21 maj, i vilken polis och kommun deltog, resulterade i 14 förslag. "
      "Trygghetsvandringen uppskattades.",
      "vandring done 1 2024-05-21 2024-05-21"},
     {"2023-05-16", "Trafiksituationen",
      "Trafikgruppen från Jönköping har hjälpt till och sammanlagt har det blivit sju kontroller sedan mars, de flesta "
      "på väg 131.",
      "trafik total 7 2023-03-01 -"},
     {"2023-05-16", "Polisens punkt", "Trafikkontroller under april: 3 st. Under maj hittills 2 st.",
      "trafik done 3 2023-04-01 2023-04-30; trafik done 2 2023-05-01 2023-05-31"},
     {"2023-05-16", "Polisens punkt", "Det har gjorts 2 trafikkontroller v 18, 1 v 19.",
      "trafik done 2 2023-05-01 2023-05-07; trafik done 1 2023-05-08 2023-05-14"},
     {"2023-05-16", "Narkotika", "Ett par riktade narkotikainsatser har gjorts kring Stadsparken sedan sist.",
      "narkotika done 2 - -"},
     {"2023-05-16", "Ordning i centrum", "LOB: 12 st hittills i år (jan 3, feb 2, mars 3, april 4).",
      "lob total 12 2023-01-01 -"},
     {"2023-05-16", "Ordning i centrum", "Under valborgshelgen 29 april–1 maj gjordes nio omhändertaganden enligt LOB.",
      "lob done 9 2023-04-29 2023-05-01"},
     {"2023-05-16", "Trygghetsvandring",
      "Trygghetsvandring i centrum onsdag 24 maj kl 17.30, samling vid biblioteket. Alla är välkomna.",
      "vandring planned 1 2023-05-24 2023-05-24"},
     {"2023-05-16", "Trygghetsvandring",
      "Den trygghetsvandring som skulle ha genomförts i april har skjutits på framtiden.",
      "vandring cancelled 1 2023-04-01 2023-04-30"},
     {"2023-05-16", "Trygghetsvandring", "Bostadsbolaget efterfrågar en trygghetsvandring på Norraby.", ""},
     {"2024-10-22", "Uppföljning av medborgarlöfte",
      "Trafikkontroller: Under tredje kvartalet genomfördes nio kontroller. Totalt i år 24 stycken.",
      "trafik done 9 2024-07-01 2024-09-30; trafik total 24 2024-01-01 -"},
     {"2024-10-22", "Uppföljning av medborgarlöfte", "Narkotikainsatser: 13 av 15 genomförda. Två återstår.",
      "narkotika total 13 - -"},
     {"2024-10-22", "§ 4 Polisen informerar",
      "Föredragande meddelar att det under tiden 1–20 oktober företagits tre trafikkontroller, att en narkotikainsats "
      "ägt rum den 11 oktober samt att fem personer omhändertagits enligt LOB.",
      "trafik done 3 2024-10-01 2024-10-20; narkotika done 1 2024-10-11 2024-10-11; lob done 5 2024-10-01 2024-10-20"},
     {"2024-10-22", "§ 4 Polisen informerar",
      "Polisen kommer att genomföra minst två trafikkontroller per vecka under november.",
      "trafik planned - 2024-11-01 2024-11-30"},
     {"2024-10-22", "Notis", "Nark.insats v.41 genomf. 6 kontrollerade, 1 beslag.",
      "narkotika done 1 2024-10-07 2024-10-13"},
     {"2024-10-22", "Notis", "Trafikkontroll 8/10 Hubbarp 14 bilar - ok. Trafikkontroll 15/10 centrum 31 bilar, 4 ob.",
      "trafik done 1 2024-10-08 2024-10-08; trafik done 1 2024-10-15 2024-10-15"},
     {"2024-10-22", "Höstlov",
      "Polisen ökar närvaron. Två extra trafikkontroller läggs in under v. 44 och fältarna är ute alla kvällar.",
      "trafik planned 2 2024-10-28 2024-11-03"},
     {"2024-10-22", "Resultat", "Så gick det: 41 trafikkontroller i år hittills – elva fler än vi lovade!",
      "trafik total 41 2024-01-01 -"},
     {"2024-10-22", "Resultat", "Vi lovade minst 15 narkotikainsatser på två år. Resultatet så här långt: 14.",
      "narkotika total 14 - -"},
     {"2024-10-22", "Resultat",
      "Polisen gjorde i september en insats mot droger där 40 ungdomar kontrollerades, varav tre misstänks för brott.",
      "narkotika done 1 2024-09-01 2024-09-30"},
     {"2024-10-22", "Resultat", "Vid en av trafikkontrollerna i september stoppades en rattfull förare.",
      "trafik done 1 2024-09-01 2024-09-30"},
     {"2024-10-22", "Föregående protokoll", "Trafikkontrollen på Hagagatan som efterfrågades är ännu inte genomförd.",
      ""},
     {"2024-10-22", "Föregående protokoll",
      "Trygghetsvandringen är genomförd den 25 september och protokollet är utskickat.",
      "vandring done 1 2024-09-25 2024-09-25"},
     {"2024-10-22", "Budget", "Polisen har fått 30 nya fordon och 15 nya tjänster.", ""},
     {"2024-10-22", "Åtgärder", "Polisen genomför trafikkontroll vid Bredkärrsskolan senast v. 46.",
      "trafik planned 1 2024-11-11 2024-11-17"},
     {"2024-10-22", "Rapport", "Tre av fyra planerade trafikkontroller har genomförts under oktober.",
      "trafik done 3 2024-10-01 2024-10-31"},
     {"2024-10-22", "Rapport",
      "Under sommaren (juni–augusti) genomfördes sju trafikkontroller, vilket är två färre än sommaren 2023.",
      "trafik done 7 2024-06-01 2024-08-31"},
     {"2023-09-19", "Trafik",
      "Polisen redovisade att sju trafikkontroller hade genomförts under sommaren, flertalet i samband med midsommar.",
      "trafik done 7 - -"},
     {"2023-09-19", "Trafik",
      "Under augusti gjordes en hastighetskontroll på Hubbarpsvägen och två nykterhetskontroller i centrum. En av "
      "förarna var påverkad.",
      "trafik done 1 2023-08-01 2023-08-31; trafik done 2 2023-08-01 2023-08-31"},
     {"2023-09-19", "Trafik",
      "Den 14 september var polisen på plats utanför Junkaremålsskolan och kontrollerade hastigheten. 47 bilar mättes.",
      "trafik done 1 2023-09-14 2023-09-14"},
     {"2023-09-19", "Narkotika",
      "Sedan terminsstarten har polisen gjort två riktade insatser, en på gymnasiet och en vid resecentrum. "
      "Ytterligare en insats planeras före höstlovet.",
      "narkotika done 2 - -; narkotika planned 1 - -"},
     {"2023-09-19", "Narkotika", "Inget att rapportera gällande riktade narkotikainsatser denna gång.", ""},
     {"2023-09-19", "Centrum",
      "Polisen har under augusti omhändertagit åtta personer enligt LOB. Fem personer avvisades.",
      "lob done 8 2023-08-01 2023-08-31; lob done 5 2023-08-01 2023-08-31"},
     {"2023-09-19", "Trygghetsvandring",
      "Höstens trygghetsvandring genomförs den 11 oktober kl 18. Inbjudan går ut i veckan.",
      "vandring planned 1 2023-10-11 2023-10-11"},
     {"2024-04-16", "Trf", "Hast.ktr 3 st i mars. Nykt.ktr 1 st 12/4 rv 32.",
      "trafik done 3 2024-03-01 2024-03-31; trafik done 1 2024-04-12 2024-04-12"},
     {"2024-04-16", "Trf", "Trfktr v 14 2 st, v 15 1 st.",
      "trafik done 2 2024-04-01 2024-04-07; trafik done 1 2024-04-08 2024-04-14"},
     {"2024-04-16", "Nark", "1 ins. 10/4 Stadsp. 5 visit, 2 rapp.", "narkotika done 1 2024-04-10 2024-04-10"},
     {"2024-04-16", "LOB/PL", "Mars LOB 5 PL 2.", "lob done 5 2024-03-01 2024-03-31; lob done 2 2024-03-01 2024-03-31"},
     {"2024-04-16", "Tr.vandr", "23/4 kl 18, Stora torget. Affischer uppe.",
      "vandring planned 1 2024-04-23 2024-04-23"},
     {"2024-04-16", "Påsk", "Lugnt. Inga LOB.", "lob none 0 - -"},
     {"2024-11-05", "§ 61 Trafikövervakning",
      "Av kommunpolisens framställning inhämtas att trafikkontroll under oktober månad företagits vid fyra tillfällen.",
      "trafik done 4 2024-10-01 2024-10-31"},
     {"2024-11-05", "§ 62 Narkotika",
      "Två riktade insatser mot narkotika har sedan föregående sammanträde verkställts, båda i oktober.",
      "narkotika done 2 2024-10-01 2024-10-31"},
     {"2024-11-05", "§ 64 Vandring",
      "Den utlysta trygghetsvandringen den 22 oktober kunde till följd av storm icke genomföras utan har uppskjutits "
      "till våren.",
      "vandring cancelled 1 2024-10-22 2024-10-22; vandring planned 1 - -"},
     {"2024-11-05", "§ 65 Ordningen",
      "Under tiden 1–31 oktober har nio personer omhändertagits jämlikt LOB och fyra avvisats med stöd av polislagen.",
      "lob done 9 2024-10-01 2024-10-31; lob done 4 2024-10-01 2024-10-31"},
     {"2024-06-18", "Så gick det",
      "Vi lovade 30 trafikkontroller per år. Till och med maj har det blivit 17, alltså drygt hälften!",
      "trafik total 17 2024-01-01 2024-05-31"},
     {"2024-06-18", "Så gick det",
      "I maj stoppades 310 bilister vid fem olika trafikkontroller. Åtta av dem fick lämna ifrån sig körkortet.",
      "trafik done 5 2024-05-01 2024-05-31"},
     {"2024-06-18", "Så gick det",
      "Polisen hade lovat minst två trygghetsvandringar. Den första gick av stapeln den 14 maj med 40 deltagare.",
      "vandring done 1 2024-05-14 2024-05-14"},
     {"2024-06-18", "Så gick det", "Hela 12 av de 15 utlovade narkotikainsatserna är nu genomförda.",
      "narkotika total 12 - -"},
     {"2024-06-18", "På gång", "Extra nykterhetskontroller väntar under midsommarhelgen. Kör du så dricker du inte.",
      "trafik planned - - -"},
     {"2024-06-18", "På gång", "I höst blir det två trygghetsvandringar till, varav en i Sommen.",
      "vandring planned 2 - -"})

START_TEST(what_waits_for_a_person) {
    static const struct row rows[] = {
        {"2024-06-11", "Trafik", "Mobil ATK gjordes den 4 juni.", "trafik done 1 2024-06-04 2024-06-04 review"},
        {"2024-06-11", "Handlarna", "En trygghetsrunda genomfördes i maj.",
         "vandring done 1 2024-05-01 2024-05-31 review"}};
    rows_check(rows, sizeof rows / sizeof rows[0]);
}
END_TEST

START_TEST(no_window_ends_before_it_begins) {
    static const struct row rows[] = {{"2023-03-14", "Trafik", "Till och med maj har 14 trafikkontroller gjorts i år.",
                                       "trafik total 14 2023-01-01 -"}};
    rows_check(rows, sizeof rows / sizeof rows[0]);
}
END_TEST

START_TEST(a_figure_beyond_belief_is_no_number) {
    struct arena *arena = arena_create();
    const struct reader_result result =
        read_text(arena, "2024-06-11", "Trafik", "Totalt har 22024 trafikkontroller gjorts hittills i år.");
    ck_assert_uint_eq(result.n_statements, 1);
    ck_assert_int_eq(result.statements[0].kind, LOFTE_DONE);
    ck_assert_int_eq(result.statements[0].count, -1);
    ck_assert_int_eq(result.statements[0].precision, LOFTE_UNSPECIFIED);
    arena_destroy(arena);
}
END_TEST

/* A reader that has read other things, and more words than it can keep, says what a new one says. */
START_TEST(a_reader_reads_the_same_whatever_it_has_read_before) {
    static const char text[] = "Tre trafikkontroler gjordes i april. Den 11 april en trafik kontroll till. Ställs in.";
    struct arena *arena = arena_create();
    const struct reader *used = reader_create(arena, fixture_agreement(arena));
    struct buf words;
    buf_init(&words, arena);
    for (int i = 0; i < 9000; i++)
        buf_printf(&words, "bälteskontroll%d x%dkontroll ", i, i);
    (void)read_with(used, arena, "2023-05-02", NULL, words.data);
    const struct reader_result before = read_with(used, arena, "2023-05-02", NULL, text);
    const struct reader_result fresh = read_text(arena, "2023-05-02", NULL, text);
    ck_assert_uint_gt(fresh.n_statements, 1);
    ck_assert_uint_eq(before.n_statements, fresh.n_statements);
    for (size_t i = 0; i < fresh.n_statements; i++) {
        const struct lofte_statement *a = &before.statements[i], *b = &fresh.statements[i];
        ck_assert_str_eq(a->activity, b->activity);
        ck_assert_str_eq(a->quote, b->quote);
        ck_assert_int_eq(a->kind, b->kind);
        ck_assert_int_eq(a->count, b->count);
        ck_assert_int_eq(a->from, b->from);
        ck_assert_int_eq(a->to, b->to);
        ck_assert_int_eq(a->certainty, b->certainty);
    }
    arena_destroy(arena);
}
END_TEST

SUITE("reader", numbers_count_what_they_stand_before, plans_are_no_outcome, cancelled_and_put_off, none_is_a_number,
      totals_run, promises_and_comparisons_say_nothing, separate_things_are_separate, one_event_told_twice_is_one,
      places_and_company_matter, talk_is_no_outcome, corrections_hold, notes_are_read, sentences_of_many_kinds_are_read,
      what_waits_for_a_person, no_window_ends_before_it_begins, a_figure_beyond_belief_is_no_number,
      a_reader_reads_the_same_whatever_it_has_read_before)
