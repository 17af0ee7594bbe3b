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

SUITE("turns", a_comparison_that_opens_is_over_at_the_verb, how_often_is_how_many,
      numbers_that_were_told_wrong_or_not_reached, what_comes_once_more)
