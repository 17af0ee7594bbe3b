/* SPDX-License-Identifier: MIT
 *
 * Ends of months and years as the day up to which something was counted, names said again in brackets, amounts behind a
 * comma, the long way of old prose, what is said of last year, and what an activity must be about.
 */
#include "rows.h"

ROWS(a_sum_is_told_up_to_the_end_of_a_time,
     {"2024-05-14", "Trafik", "Årets antal trafikkontroller uppgick vid april månads utgång till elva.",
      "trafik total 11 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Trafikkontroller har under april verkställts till ett antal av tre, och årets antal uppgick vid sagda månads "
      "utgång till elva.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 11 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Vid utgången av april hade elva trafikkontroller genomförts i år.",
      "trafik total 11 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Vid 2023 års utgång hade 31 trafikkontroller genomförts.",
      "trafik total 31 2023-01-01 2023-12-31"},
     {"2024-05-14", "Trafik", "Vid valborg gjordes två trafikkontroller i april.",
      "trafik done 2 2024-04-01 2024-04-30"})

ROWS(times_and_insertions_of_old_prose,
     {"2024-05-14", "Centrum", "Från månadens ingång till och med den 12 maj omhändertogs tre personer enligt LOB.",
      "lob done 3 2024-05-01 2024-05-12"},
     {"2024-05-14", "Centrum", "I centrum LOB:ades, räknat från den 1 till och med den 12 maj, tre personer.",
      "lob done 3 2024-05-01 2024-05-12"},
     {"2024-05-14", "Trafik", "En trafikkontroll hölles den 4 maj; nästa sådan förlägges till den 15 juni.",
      "trafik done 1 2024-05-04 2024-05-04; trafik planned 1 2024-06-15 2024-06-15"},
     {"2024-05-14", "Narkotika", "Nästa narkotikainsats kommer icke till stånd förrän den 4 september.",
      "narkotika planned 1 2024-09-04 2024-09-04"},
     {"2024-05-14", "Trafik",
      "En trafikkontroll, avsedd för den 8 maj, fick inställas och har i stället utlysts till den 28 maj.",
      "trafik cancelled 1 2024-05-08 2024-05-08; trafik planned 1 2024-05-28 2024-05-28"},
     {"2024-05-14", "Kvartalet",
      "Under första kvartalet hölls nio trafikkontroller, medan tretton personer, alla i centrum, omhändertogs enligt "
      "LOB.",
      "lob done 13 2024-01-01 2024-03-31; trafik done 9 2024-01-01 2024-03-31"})

ROWS(a_correction_names_the_right_number,
     {"2024-05-14", "Rättelse",
      "I protokollet har antalet trafikkontroller under första kvartalet oriktigt angivits; åtta, och icke nio, är det "
      "rätta.",
      "trafik done 8 2024-01-01 2024-03-31"})

ROWS(what_came_of_it_is_no_event,
     {"2024-05-14", "Centrum", "Åtgärderna från trygghetsvandringen i april är genomförda.", ""},
     {"2024-05-14", "Centrum", "Trygghetsvandringen i april genomfördes.", "vandring done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fråga väcktes om trafikkontroller vid skolan.", ""})

ROWS(whom_the_verb_is_about,
     {"2024-05-14", "Centrum", "Den 3 april har tre personer LOB:ats och en avvisats.",
      "lob done 1 2024-04-03 2024-04-03; lob done 3 2024-04-03 2024-04-03"},
     {"2024-05-14", "Centrum", "Den 20 april avvisades en tjuvrökare från biblioteket med stöd av polislagen.",
      "lob done 1 2024-04-20 2024-04-20"},
     {"2024-05-14", "Centrum", "Den 27 april avvisades en från torget med stöd av polislagen.",
      "lob done 1 2024-04-27 2024-04-27"},
     {"2024-05-14", "Centrum", "Den 5 och den 12 april blev det LOB igen, en person vid vartdera tillfället.",
      "lob done 1 2024-04-05 2024-04-05; lob done 1 2024-04-12 2024-04-12"})

ROWS(
    lively_prose,
    {"2024-05-14", "Trafik", "Den 3, 7 och 14 februari hade polisen hastighetskontroller, tre alltså, som man sagt.",
     "trafik done 3 2024-02-03 2024-02-14"},
    {"2024-05-14", "Trafik", "Löftet från april hölls.", ""},
    {"2024-05-14", "Narkotika", "En narkotikainsats gjordes den 9 maj. Under juni räknar polisen med att göra en till.",
     "narkotika done 1 2024-05-09 2024-05-09; narkotika planned 1 2024-06-01 2024-06-30"},
    {"2024-05-14", "Kvartal",
     "Nio trafikkontroller gjordes under kvartal 1. Narkotikainsatserna var under samma kvartal tre.",
     "narkotika done 3 2024-01-01 2024-03-31; trafik done 9 2024-01-01 2024-03-31"},
    {"2024-05-14", "Kvartal", "Jämfört med samma tid i fjol, då LOB användes sexton gånger, är det en nedgång.", ""},
    {"2024-05-14", "Kvartal",
     "Polisen gjorde elva trafikkontroller i mars. I centrum blev det lika många, elva, ingripanden enligt LOB i mars.",
     "lob done 11 2024-03-01 2024-03-31; trafik done 11 2024-03-01 2024-03-31"},
    {"2024-05-14", "Trafik", "I mars hölls ingen trafikkontroll. Därpå följde två, den 13 och den 20 april.",
     "trafik done 2 2024-04-13 2024-04-20; trafik none 0 2024-03-01 2024-03-31"},
    {"2024-05-14", "Trafik", "Nio trafikkontroller hittills i år; två till är beställda till juni.",
     "trafik planned 2 2024-06-01 2024-06-30; trafik total 9 2024-01-01 -"},
    {"2024-05-14", "Trafik", "Trafikkontroll nummer trettio kom den 26 april.", "trafik done 1 2024-04-26 2024-04-26"})

ROWS(shares_and_neighbours,
     {"2024-05-14", "Narkotika", "Polisen har gjort nio narkotikainsatser av de femton vi lovat.",
      "narkotika total 9 - -"},
     {"2024-05-14", "Trafik", "Elva av årets trettio kontroller är nu avklarade.", "trafik total 11 - -"},
     {"2024-05-14", "Trafik", "Av lokalpolisområdets 46 trafikkontroller hittills i år har elva gjorts i Tranås.",
      "trafik total 11 2024-01-01 -"},
     {"2024-05-14", "Trafik", "I Eksjö gjordes fyra trafikkontroller i april, hos oss en.",
      "trafik done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Centrum", "Polisen ingrep elva gånger i april: sju LOB och fyra enligt polislagen.",
      "lob done 11 2024-04-01 2024-04-30"},
     {"2024-05-14", "Medborgarlöftet", "Arbetet redovisades för fullmäktige den 22 april.",
      "rapport done 1 2024-04-22 2024-04-22"},
     {"2024-05-14", "Trafik",
      "Inga trafikkontroller har gjorts under första kvartalet, varför en ska ske före midsommar.",
      "trafik none 0 2024-01-01 2024-03-31; trafik planned 1 - -"},
     {"2024-05-14", "Trafik", "Den trafikkontroll som planerats till den 10 maj genomfördes inte.",
      "trafik cancelled 1 2024-05-10 2024-05-10"},
     {"2024-05-14", "Trafik", "Mot bakgrund av det redovisade beslutas att två trafikkontroller ska genomföras i juni.",
      "trafik planned 2 2024-06-01 2024-06-30"})

ROWS(corrections_and_new_times_of_plain_prose,
     {"2024-05-14", "Rättelse", "Antalet personer som avvisades enligt polislagen under vecka 7 var två, inte tre.",
      "lob done 2 2024-02-12 2024-02-18"},
     {"2024-05-14", "Trafik",
      "Trafikkontrollen den 24 maj är inställd, eftersom polisen behövs vid en match, och flyttas till den 5 juni.",
      "trafik cancelled 1 2024-05-24 2024-05-24; trafik planned 1 2024-06-05 2024-06-05"},
     {"2024-05-14", "Trafik", "En nykterhetskontroll den 27 februari ska räknas med.",
      "trafik done 1 2024-02-27 2024-02-27"},
     {"2024-05-14", "Vandring",
      "Föreningen höll den 12 mars en trygghetsvandring, utan att vare sig kommunen eller polisen deltog.", ""})

ROWS(notes_of_the_police, {"2024-05-14", "Trafik", "11/30 trafikktr gjorda", "trafik total 11 - -"},
     {"2024-05-14", "Nark", "2 nark.ins. (19/4, 3/5). Tre tagna.", "narkotika done 2 2024-04-19 2024-05-03"},
     {"2024-05-14", "Trafik", "1 trafikktr i april, 1 plan maj",
      "trafik done 1 2024-04-01 2024-04-30; trafik planned 1 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Trafikktr inställd 16/4, ny tid 23/4",
      "trafik cancelled 1 2024-04-16 2024-04-16; trafik planned 1 2024-04-23 2024-04-23"})

ROWS(more_notes_of_the_police,
     {"2024-05-14", "Narkotika", "25/4-insatsen gick som tänkt.", "narkotika done 1 2024-04-25 2024-04-25"},
     {"2024-05-14", "Narkotika", "V. 17-insatsen gjord. Skolstart – ny v. 22.",
      "narkotika done 1 2024-04-22 2024-04-28; narkotika planned 1 2024-05-27 2024-06-02"},
     {"2024-05-14", "Narkotika", "Anmälda narkotikabrott 2024: 96.", ""},
     {"2024-05-14", "Bostäder", "Infomöte 14/6. Boende undrar var trafikktr brukar stå.", ""},
     {"2024-05-14", "Valborg 30 april",
      "– Trafikkontrollen genomfördes 30 april.\n– Narkotikainsatsen 30 april likaså.",
      "narkotika done 1 2024-04-30 2024-04-30; trafik done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik", "V. 17–18: nykterhetskontroll och mopedkontroll, alltså 2.",
      "trafik done 2 2024-04-22 2024-05-05"},
     {"2024-05-14", "Trafik", "Mars stannade på 3 trafikktr. 5/5 A-traktorer, en kväll = 1 ktr.",
      "trafik done 1 2024-05-05 2024-05-05; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Polisen", "Trafikkontroller i februari, slutsiffra 3.", "trafik done 3 2024-02-01 2024-02-29"},
     {"2024-05-14", "Trafik", "Jan tot. 4 trafikktr (tre tidigare nämnda + en 27/1).",
      "trafik done 4 2024-01-01 2024-01-31"},
     {"2024-05-14", "Trafik", "Fr. o. m. 1 mars gjordes två trafikkontroller o. 13/4 en.",
      "trafik done 1 2024-04-13 2024-04-13; trafik total 2 2024-03-01 -"})

ROWS(
    protocol_prose_of_today,
    {"2024-05-14", "Centrum", "I april har till och med den 21 tre personer LOB:ats.",
     "lob done 3 2024-04-01 2024-04-21"},
    {"2024-05-14", "Trafik",
     "I april har likaledes två genomförts, mopedkontrollen vid skolan den 2 april och en nykterhetskontroll på rv 32, "
     "den 9 april.",
     "trafik done 2 2024-04-02 2024-04-09"},
    {"2024-05-14", "Trafik",
     "Den trafikkontroll som var utlyst till den 8 maj fick däremot anstå, då patrullerna behövdes i Eksjö; den är i "
     "stället utsatt till den 29 maj.",
     "trafik cancelled 1 2024-05-08 2024-05-08; trafik planned 1 2024-05-29 2024-05-29"},
    {"2024-05-14", "Trafik",
     "Trafikkontrollen den 29 april, vilken som bekant uppskjutits en vecka, inriktades på bilar.",
     "trafik done 1 2024-04-29 2024-04-29"},
    {"2024-05-14", "Trafik", "Två trafikkontroller har hunnits med, den första den 9 och den andra den 16 april.",
     "trafik done 2 2024-04-09 2024-04-16"},
    {"2024-05-14", "Trafik", "Årets trafikkontroller utgör härefter fem.", "trafik total 5 2024-01-01 -"},
    {"2024-05-14", "Trafik", "Två trafikkontroller gjordes i maj. Årets tal är nu 29 trafikkontroller.",
     "trafik done 2 2024-05-01 2024-05-31; trafik total 29 2024-01-01 -"},
    {"2024-05-14", "Narkotika", "Någon narkotikainsats har inte genomförts i april; nästa infaller den 30 maj.",
     "narkotika none 0 2024-04-01 2024-04-30; narkotika planned 1 2024-05-30 2024-05-30"},
    {"2024-05-14", "Centrum",
     "Den 30 april omhändertogs fem personer enligt LOB och fyra avvisades, de senare med "
     "polislagen som grund.",
     "lob done 4 2024-04-30 2024-04-30; lob done 5 2024-04-30 2024-04-30"},
    {"2024-05-14", "Centrum", "Under april gjordes varken något omhändertagande enligt LOB eller någon avvisning.",
     "lob none 0 2024-04-01 2024-04-30"},
    {"2024-05-14", "Narkotika", "Narkotikainsatserna har legat nere och ingen sådan genomförts i april.",
     "narkotika none 0 2024-04-01 2024-04-30"},
    {"2024-05-14", "Krog", "Krogtillsyn utövades den 24 april. Anmärkning riktades mot två.",
     "krog done 1 2024-04-24 2024-04-24"},
    {"2024-05-14", "Krog", "Den gemensamma krogtillsynen återstår; den går av stapeln den 22 maj.",
     "krog planned 1 2024-05-22 2024-05-22"},
    {"2024-05-14", "År",
     "31 trafikkontroller genomfördes totalt under 2023. Narkotikainsatserna uppgick samma år till tio.",
     "narkotika total 10 2023-01-01 2023-12-31; trafik total 31 2023-01-01 2023-12-31"})

ROWS(wholes_and_their_parts,
     {"2024-05-14", "Trafik",
      "Samtliga tre trafikkontroller som planerats för april har genomförts, den sista på "
      "valborgsmässoafton.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Av de fem trafikkontroller gruppen önskade har tre kommit till stånd, alla i maj.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Målet om 30 trafikkontroller bedöms vara inom räckhåll; 14 är gjorda.",
      "trafik total 14 - -"},
     {"2024-05-14", "Trafik", "Utfallet per den 30 april är 14 trafikkontroller mot planerade 10.",
      "trafik total 14 - 2024-04-30"},
     {"2024-05-14", "Trafik",
      "I jämförelse med första kvartalet 2023, då tolv trafikkontroller genomfördes, har antalet "
      "sjunkit till nio under första kvartalet i år.",
      "trafik done 9 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "En fjärde trafikkontroll var tänkt till den 12 maj men regnade bort.",
      "trafik cancelled 1 2024-05-12 2024-05-12"},
     {"2024-05-14", "Trafik", "Den 3 maj var elva av trettio trafikkontroller genomförda.", "trafik total 11 - -"},
     {"2024-05-14", "Trafik",
      "Det har gjorts elva trafikkontroller så här långt, och 19 återstår till utgången av 2024.",
      "trafik total 11 - -"},
     {"2024-05-14", "Centrum", "Trettio ingripanden enligt LOB och PL under tertial 1: 19 LOB, 11 PL.",
      "lob done 30 2024-01-01 2024-04-30"},
     {"2024-05-14", "Vandring", "Trygghetsvandringen som var tänkt till den 16 april blev i stället av den 23 april.",
      "vandring done 1 2024-04-23 2024-04-23"},
     {"2024-05-14", "Krog", "Vid fredagens krogtillsyn besöktes fem ställen.", "krog done 1 2024-05-10 2024-05-10"})

ROWS(one_by_one_and_beside_others,
     {"2024-05-14", "Från", "Tre hastighetskontroller gjordes i april, och på krogarna skedde tillsyn den 20 april.",
      "krog done 1 2024-04-20 2024-04-20; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Polisen har gjort två trafikkontroller, en den 7 maj och en den 10 maj.",
      "trafik done 1 2024-05-07 2024-05-07; trafik done 1 2024-05-10 2024-05-10"},
     {"2024-05-14", "Trafik", "Två trafikkontroller gjordes i maj, en den 7 maj och en den 10 maj.",
      "trafik done 2 2024-05-07 2024-05-10"},
     {"2024-05-14", "EST", "Trygghetsvandringen den 5 maj var välbesökt. Vandringens synpunkter följs upp i februari.",
      "vandring done 1 2024-05-05 2024-05-05"},
     {"2024-05-14", "Centrum", "Den 3 maj avvisade polisen två äldre tonåringar från torget med stöd av PL.",
      "lob done 2 2024-05-03 2024-05-03"},
     {"2024-01-23", "År", "Narkotikainsatserna stannade på åtta för hela 2023.",
      "narkotika total 8 2023-01-01 2023-12-31"},
     {"2024-05-14", "Trafik", "En nykterhetskontroll ägde rum den 3 maj. Väghållaren har plogat 14 gånger sedan nyår.",
      "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Valborg",
      "Den 30 april LOB:ades tre personer, och polislagen användes mot ytterligare två som "
      "avvisades från torget.",
      "lob done 2 2024-04-30 2024-04-30; lob done 3 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Polisen har gjort en trafikkontroll på Ydrevägen den 14 april, en vid skolan den 28 april "
      "och en på Storgatan den 11 maj.",
      "trafik done 1 2024-04-14 2024-04-14; trafik done 1 2024-04-28 2024-04-28; trafik done 1 2024-05-11 2024-05-11"})

ROWS(brackets_may_only_name_it_again,
     {"2024-05-14", "Centrum", "Antalet omhändertaganden av berusade (LOB) uppgick till fyra i mars.",
      "lob done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Centrum", "Antalet omhändertaganden enligt LOB (LOB) var fyra i mars.",
      "lob done 4 2024-03-01 2024-03-31"})

ROWS(an_amount_stands_behind_a_comma,
     {"2024-05-14", "Narkotika",
      "Narkotikainsatser har verkställts den nittonde april och den tredje maj, till ett antal av två.",
      "narkotika done 2 2024-04-19 2024-05-03"},
     {"2024-05-14", "LOB och polislagen", "Åtta ingripanden i april och ett flertal under mars.",
      "lob done - 2024-03-01 2024-03-31; lob done 8 2024-04-01 2024-04-30"})

ROWS(what_last_year_saw_is_not_ours,
     {"2024-05-14", "Narkotika", "Polisen redogör för fjolårets arbete, vid vilket tre narkotikainsatser företogs.",
      ""},
     {"2024-05-14", "Trafik", "Inga trafikkontroller, vare sig i mars eller april, kunde genomföras.",
      "trafik none 0 2024-03-01 2024-04-30"},
     {"2024-05-14", "Centrum", "Varken LOB eller polislagen kom till användning i april.",
      "lob none 0 2024-04-01 2024-04-30"})

ROWS(without_its_subject_it_waits_for_a_person,
     {"2024-05-14", "Fullmäktige", "Medborgarlöftet redovisades i fullmäktige den 25 mars.",
      "rapport done 1 2024-03-25 2024-03-25"},
     {"2024-05-14", "Medborgarlöftet", "Arbetet redovisades i fullmäktige den 25 mars.",
      "rapport done 1 2024-03-25 2024-03-25"},
     {"2024-05-14", "Återrapportering", "En återrapport lämnades den 25 mars.", "rapport done 1 2024-03-25 2024-03-25"},
     {"2024-05-14", "Ekonomi", "Budgeten redovisades i fullmäktige den 25 mars.",
      "rapport done 1 2024-03-25 2024-03-25 review"})

SUITE("course", a_sum_is_told_up_to_the_end_of_a_time, times_and_insertions_of_old_prose,
      a_correction_names_the_right_number, what_came_of_it_is_no_event, whom_the_verb_is_about, lively_prose,
      shares_and_neighbours, corrections_and_new_times_of_plain_prose, notes_of_the_police, more_notes_of_the_police,
      protocol_prose_of_today, wholes_and_their_parts, one_by_one_and_beside_others, brackets_may_only_name_it_again,
      an_amount_stands_behind_a_comma, what_last_year_saw_is_not_ours, without_its_subject_it_waits_for_a_person)
