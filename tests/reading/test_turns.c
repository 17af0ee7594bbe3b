/* SPDX-License-Identifier: MIT
 *
 * Turns of phrase of running text: comparisons that open a sentence, how often a thing was done, numbers that are
 * quoted or of something else, and what is said to come again.
 */
#include "rows.h"

ROWS(a_comparison_that_opens_is_over_at_the_verb,
     {"2024-05-14", "Trygghetsvandring", "Liksom i fjol hölls två trygghetsvandringar i maj.",
      "vandring done 2 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trygghetsvandring", "Precis som förra året gick vi två trygghetsvandringar i maj.",
      "vandring done 2 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Till skillnad från i fjol har tre trafikkontroller genomförts i maj.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Jämfört med i fjol gjordes tre trafikkontroller i maj.",
      "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Att jämföra med i fjol då tre trafikkontroller gjordes i maj.", ""},
     {"2024-05-14", "Trygghetsvandring", "I fjol hölls två trygghetsvandringar i maj.", ""},
     {"2024-05-14", "Ordning", "Förväntningarna var höga efter fjolårets stökiga kväll, då fem personer LOB:ades.", ""})

ROWS(how_often_is_how_many,
     {"2024-05-14", "Trafik", "Polisen stod vid E4:an två gånger i mars och kontrollerade hastigheten.",
      "trafik done 2 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Två gånger stod polisen vid skolan i mars och kontrollerade hastigheten.",
      "trafik done 2 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Vi har varit ute vid tre tillfällen i mars och kontrollerat hastigheten på 40.",
      "trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Våren",
      "I mars omhändertogs fem personer enligt LOB. Två gånger, den 20 och den 27 april, gjorde kommunen och polisen "
      "krogtillsyn.",
      "krog done 2 2024-04-20 2024-04-27; lob done 5 2024-03-01 2024-03-31"},
     {"2024-05-14", "Ordning", "Den 30 april LOB:ades fem personer i parken och fyra avvisades därifrån.",
      "lob done 4 2024-04-30 2024-04-30; lob done 5 2024-04-30 2024-04-30"})

ROWS(numbers_that_were_told_wrong_or_not_reached,
     {"2024-05-14", "Trafik", "Det hölls två trafikkontroller i mars, inte tre som det stod i förra protokollet.",
      "trafik done 2 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "I mars hölls två trafikkontroller i stället för de tre som redovisats.",
      "trafik done 2 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Kontrollen den 3 mars räknades två gånger i förra protokollet.",
      "trafik done 1 2024-03-03 2024-03-03"},
     {"2024-05-14", "Trafik", "Beslutet om minst två kontroller i april har följts: två hölls, den 2 och den 14 april.",
      "trafik done 2 2024-04-02 2024-04-14"},
     {"2024-05-14", "Trafik", "Räkneverket för löftet om 30 trafikkontroller börjar om från noll.", ""},
     {"2024-05-14", "Trafik", "Den 3 mars hölls en nykterhetskontroll. En bilist av 96 var påverkad.",
      "trafik done 1 2024-03-03 2024-03-03"},
     {"2024-05-14", "Narkotika",
      "Sedan avtalet trädde i kraft har det alltså blivit två narkotikainsatser av de utlovade femton.",
      "narkotika total 2 2023-01-01 -"})

ROWS(what_comes_once_more,
     {"2024-05-14", "Trafik", "I april hölls två trafikkontroller. Den 4 maj var det dags igen, vid infarten.",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Från januari och framåt summerar vi sexton trafikkontroller.",
      "trafik total 16 2024-01-01 -"},
     {"2024-12-10", "Narkotika",
      "Den 14 november gjordes en narkotikainsats. Om inget oväntat händer genomför polisen en femtonde i vecka 51.",
      "narkotika done 1 2024-11-14 2024-11-14; narkotika planned 1 2024-12-16 2024-12-22"})

ROWS(what_became_of_a_plan,
     {"2024-05-14", "Trafik", "Trafikkontrollerna under april var färre än planerat, tre mot planerade fem.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Vi planerade fem trafikkontroller i april men fick bara till tre.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Kontrollen den 2 april fick ställas in. Den togs igen den 9 april.",
      "trafik cancelled 1 2024-04-02 2024-04-02; trafik done 1 2024-04-09 2024-04-09"},
     {"2024-05-14", "Trafik", "Kontrollen den 3 april ställdes inte in trots regnet.",
      "trafik done 1 2024-04-03 2024-04-03"},
     {"2024-05-14", "Trygghet",
      "Vandringen som blåste bort i april togs igen den 6 maj. Trygghetsvandringen gav mycket.",
      "vandring done 1 2024-05-06 2024-05-06"},
     {"2024-05-14", "Krogen", "Den krogtillsyn som var satt till den 17 april fick vi skjuta på.",
      "krog cancelled 1 2024-04-17 2024-04-17"},
     {"2024-05-14", "Trafik", "Kommunpolisen lovade två trafikkontroller under juni.",
      "trafik planned 2 2024-06-01 2024-06-30"},
     {"2024-05-14", "Trafik", "En trafikkontroll den 28 mars kom inte med i de senaste anteckningarna.",
      "trafik done 1 2024-03-28 2024-03-28"})

ROWS(the_present_sums_up_what_has_been,
     {"2024-04-16", "Centrum", "Tar man hela första kvartalet blir det tio LOB, mot sjutton samma tid i fjol.",
      "lob done 10 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Fyra trafikkontroller under första kvartalet, det är bra, och sedan tre bara i april.",
      "trafik done 3 2024-04-01 2024-04-30; trafik done 4 2024-01-01 2024-03-31"},
     {"2024-05-14", "Centrum", "Mörkret gör folk stillsamma: i mars och april LOB:ades två vardera månaden.",
      "lob done 2 2024-03-01 2024-03-31; lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april gjordes tre trafikkontroller. Trafikkontroller hålls i juni.",
      "trafik done 3 2024-04-01 2024-04-30; trafik planned - 2024-06-01 2024-06-30"})

ROWS(wholes_and_parts,
     {"2024-05-14", "Trafik", "Två av aprils fyra trafikkontroller var inriktade på mopeder.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Sex trafikkontroller har genomförts, fördelat på två i mars och fyra i april.",
      "trafik done 2 2024-03-01 2024-03-31; trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre kontroller i april, varav den första redan är redovisad, samt två i maj.",
      "trafik done 2 2024-05-01 2024-05-31; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Läget",
      "Under tertial 1 gjordes nio trafikkontroller. April stod för tre. Under samma tertial gjordes två "
      "narkotikainsatser.",
      "narkotika done 2 2024-01-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30; trafik done 9 2024-01-01 "
      "2024-04-30"},
     {"2024-05-14", "Trafik", "En trafikkontroll, den sjätte i ordningen, gjordes den 3 maj.",
      "trafik done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Centrum", "Från nyårsdagen till och med den 22 januari blev det fyra LOB.",
      "lob done 4 2024-01-01 2024-01-22"})

ROWS(one_more_and_who_did_it,
     {"2024-05-14", "Trafik",
      "Två trafikkontroller gjordes i april. I fredags hade vi en till med nykterheten i fokus.",
      "trafik done 1 2024-05-10 2024-05-10; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Mars slutade på tre kontroller, och april bättrade på med två.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Ordning", "Den 4 maj avvisades tre personer från Storgatan.", "lob done 3 2024-05-04 2024-05-04"},
     {"2024-05-14", "Biblioteket", "Personalen på biblioteket avvisade fyra ungdomar i april.", ""},
     {"2024-05-14", "Vandring",
      "Kommunen, skolan, kyrkan, biblioteket, scouterna, idrottsföreningarna, hyresgästerna, pensionärerna, "
      "fritidsgården, hemtjänsten, räddningstjänsten, butikerna, krögarna och föräldrarna gick två "
      "trygghetsvandringar i april, dock utan polis.",
      ""},
     {"2024-05-14", "Ordning", "I april var det två som vi fick ta hand om enligt LOB.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika",
      "Insatsen gjordes den 22 april och höll på från fyra på eftermiddagen till ett på natten.",
      "narkotika done 1 2024-04-22 2024-04-22"})

ROWS(short_forms,
     {"2024-06-18", "Trafik",
      "Hastighetsktr v. lasarettet 9/5 utan anm. 28/5 A-traktorktr vid Coop, 5 av 12 för snabba.",
      "trafik done 1 2024-05-09 2024-05-09; trafik done 1 2024-05-28 2024-05-28"},
     {"2024-06-18", "Trafik", "Trafik-ktr v. 36.", "trafik planned 1 2024-09-02 2024-09-08"},
     {"2024-06-18", "Kväll", "Feb: 2 pers. LOB:ade.", "lob done 2 2024-02-01 2024-02-29"},
     {"2024-06-18", "Trafik", "Olyckor jan: 4, en m. vilt.", ""},
     {"2024-06-18", "Narkotika", "Sedan 1/1 sammanl. 5 narkotikainsatser.", "narkotika total 5 2024-01-01 -"})

ROWS(a_plan_and_then_the_deed,
     {"2024-05-14", "Krog", "Krogtillsyn skulle göras i april. Det skedde den 12 april.",
      "krog done 1 2024-04-12 2024-04-12"},
     {"2024-05-14", "Krog", "Krogtillsyn skulle göras i april. Den är genomförd.", "krog done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krog", "Två krogtillsyner skulle göras i april. Det gjordes de inte.", ""},
     {"2024-05-14", "Krog", "En krogtillsyn skulle göras före påsk, och det gjordes den 22 mars.",
      "krog done 1 2024-03-22 2024-03-22"},
     {"2024-05-14", "Krog", "Krogtillsyn skulle göras i april, vilket skedde den 12 april.",
      "krog done 1 2024-04-12 2024-04-12"},
     {"2024-05-14", "Rapport",
      "Medborgarlöftet ska återrapporteras till kommunfullmäktige, och det gjordes den 26 februari.",
      "rapport done 1 2024-02-26 2024-02-26"},
     {"2024-05-14", "Narkotika",
      "Den 30 april gjordes en narkotikainsats och den 3 maj en krogtillsyn. Av narkotikainsatsen följde fyra "
      "anmälningar, av tillsynen ingen.",
      "krog done 1 2024-05-03 2024-05-03; narkotika done 1 2024-04-30 2024-04-30"})

ROWS(what_lies_just_ahead,
     {"2024-05-14", "Våren", "Narkotikainsats under juni.", "narkotika planned 1 2024-06-01 2024-06-30"},
     {"2024-05-14", "Våren", "Polisen lägger en riktad narkotikainsats där under juni.",
      "narkotika planned 1 2024-06-01 2024-06-30"},
     {"2024-05-14", "Våren", "Narkotikainsats under april.", "narkotika done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Åtta i juni och en i juli.",
      "trafik done 1 2023-07-01 2023-07-31; trafik done 8 2023-06-01 2023-06-30"},
     {"2024-05-14", "Krog", "En krogtillsyn avses bli genomförd under juni månad.",
      "krog planned 1 2024-06-01 2024-06-30"})

ROWS(told_once_and_by_whom,
     {"2024-05-14", "Läget", "I går kontrollerade vi tunga fordon på Storgatan, också det en trafikkontroll.",
      "trafik done 1 2024-05-13 2024-05-13"},
     {"2024-05-14", "Trafik",
      "Den 22 april gjordes en trafikkontroll på Falkgatan med 6 bötfällda och den 5 maj en på Storgatan med 3 "
      "bötfällda.",
      "trafik done 1 2024-04-22 2024-04-22; trafik done 1 2024-05-05 2024-05-05"},
     {"2024-05-14", "Trafik", "Första kvartalet gav åtta trafikkontroller. Därefter två till, den 4 och den 12 april.",
      "trafik done 2 2024-04-04 2024-04-12; trafik done 8 2024-01-01 2024-03-31"},
     {"2024-05-14", "LOB",
      "Det antecknades att en person i trettioårsåldern lördagen den elfte maj omhändertagits enligt LOB.",
      "lob done 1 2024-05-11 2024-05-11"},
     {"2024-05-14", "LOB", "Två personer på påskafton, den trettionde mars, omhändertogs enligt LOB.",
      "lob done 2 2024-03-30 2024-03-30"},
     {"2024-05-14", "LOB", "LOB användes, enligt polisen, 27 gånger i april.", "lob done 27 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "En narkotikainsats gjordes den 3 maj med stöd av ungdomsgruppen i Eksjö.",
      "narkotika done 1 2024-05-03 2024-05-03"},
     {"2024-05-14", "Trafik", "Trafikkontrollen den 30 april ställdes in när patrullen larmades till ett rån i Eksjö.",
      "trafik cancelled 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Krog", "Krogtillsynen den 4 maj gick bra. Cykelställen blir sex.",
      "krog done 1 2024-05-04 2024-05-04"},
     {"2024-05-14", "Trafik",
      "I april gjordes tre trafikkontroller.\nChefen frågade om fartskylten. Den mätte 41 i snitt och flyttas nu till "
      "Storgatan.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "En narkotikainsats görs den 9 juni. Kommunen håller 10 vuxna på plats.",
      "narkotika planned 1 2024-06-09 2024-06-09"},
     {"2024-05-14", "LOB", "En person LOB:ades i går. Tågen höll tiden utom två.", "lob done 1 2024-05-13 2024-05-13"})

ROWS(what_is_still_to_come,
     {"2024-05-14", "Trafik", "Två trafikkontroller gjordes i april. Det blir en kontroll till.",
      "trafik done 2 2024-04-01 2024-04-30; trafik planned 1 - -"},
     {"2024-05-14", "Trafik", "Två trafikkontroller gjordes i april. Det blev en kontroll till den 3 maj.",
      "trafik done 1 2024-05-03 2024-05-03; trafik done 2 2024-04-01 2024-04-30"})

SUITE("turns", what_is_still_to_come, told_once_and_by_whom, what_lies_just_ahead, what_became_of_a_plan,
      the_present_sums_up_what_has_been, wholes_and_parts, one_more_and_who_did_it, short_forms,
      a_comparison_that_opens_is_over_at_the_verb, how_often_is_how_many, numbers_that_were_told_wrong_or_not_reached,
      what_comes_once_more, a_plan_and_then_the_deed)
