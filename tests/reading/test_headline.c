/* SPDX-License-Identifier: MIT
 *
 * Titles that tell by themselves, and what the text below says of the same.
 */
#include "rows.h"

ROWS(what_a_headline_tells,
     {"2023-01-26", "Två trafikkontroller hittills i år",
      "Ydrevägen först, sedan Storgatan. Elva böter, inget körkort.", "trafik total 2 2023-01-01 -"},
     {"2023-01-26", "Ingen narkotikainsats ännu", "Första planeras i februari. Fältgruppen följer med.",
      "narkotika none 0 - -; narkotika planned 1 2023-02-01 2023-02-28"},
     {"2023-03-16", "Två LOB i februari", "Ingen ungdom. Aneby hade fem, dem räknar Aneby.",
      "lob done 2 2023-02-01 2023-02-28"},
     {"2023-10-17", "Tre trafikkontroller i september, 24 hittills i år", "Nykterhetskontroll 4 oktober, ingen fast.",
      "trafik done 1 2023-10-04 2023-10-04; trafik done 3 2023-09-01 2023-09-30; trafik total 24 2023-01-01 -"},
     {"2023-10-17", "Tre trafikkontroller i september",
      "Den 5 september stod polisen på Storgatan, en trafikkontroll. Fler kommer.",
      "trafik done 1 2023-09-05 2023-09-05; trafik done 3 2023-09-01 2023-09-30"},
     {"2023-10-17", "24 trafikkontroller hittills i år", "Totalt har det blivit 24 trafikkontroller hittills i år.",
      "trafik total 24 2023-01-01 -"},
     {"2023-10-17", "Narkotikainsatsen i vecka 41 sköts upp", "Hundföraren sjuk. Nytt försök vecka 45.",
      "narkotika cancelled 1 2023-10-09 2023-10-15; narkotika planned 1 2023-11-06 2023-11-12"},
     {"2023-11-16", "Krogkontrollen 20 oktober ställdes in", "Patrullen kallad till Nässjö. Ny gång 1 december.",
      "krog cancelled 1 2023-10-20 2023-10-20; krog planned 1 2023-12-01 2023-12-01"},
     {"2023-11-16", "Krogkontrollen ställdes in", "Krogkontrollen den 20 oktober ställdes in.",
      "krog cancelled 1 2023-10-20 2023-10-20"},
     {"2023-11-16", "Krogkontrollen som ställdes in", "Krogkontrollen gjordes i stället den 3 november.",
      "krog done 1 2023-11-03 2023-11-03"},
     {"2024-01-25", "30 trafikkontroller totalt under 2023", "Löftet hållet med minsta möjliga marginal.",
      "trafik total 30 2023-01-01 2023-12-31"},
     {"2024-10-03", "Kampanj mot langning vecka 43", "Inför höstlovet. Folkhälsan trycker affischer.",
      "langning planned 1 2024-10-21 2024-10-27"},
     {"2024-10-03", "Blir det en trygghetsvandring den 14 oktober?", "Gruppen diskuterade saken.", ""})

SUITE("headline", what_a_headline_tells)
