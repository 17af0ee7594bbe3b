/* SPDX-License-Identifier: MIT
 *
 * What commas put in between a subject and its verb; capitals, weekdays with a dot, lines of dates.
 */
#include "rows.h"

ROWS(what_commas_put_in,
     {"2023-01-31", "Narkotika",
      "Det upplyses att någon riktad narkotikainsats, till följd av att hundföraren varit sjukskriven, ännu inte "
      "har företagits, men att den första, om intet oförutsett inträffar, skall äga rum under februari månad.",
      "narkotika none 0 - -; narkotika planned 1 2023-02-01 2023-02-28"},
     {"2023-01-31", "Narkotika",
      "Det upplyses att någon riktad narkotikainsats ännu inte har företagits, men att den första skall äga rum "
      "under februari månad.",
      "narkotika none 0 - -; narkotika planned 1 2023-02-01 2023-02-28"},
     {"2023-04-27", "Trygghetsvandringen",
      "Det erinras om att vandringen genom centrum, den första under löftesperioden, äger rum den nionde maj med "
      "samling utanför biblioteket.",
      "vandring planned 1 2023-05-09 2023-05-09"},
     {"2023-11-14", "Ordningsläget",
      "I centrum har under oktober månad en (1) person omhändertagits enligt LOB samt en (1) person, som vägrade "
      "lämna en butik, avlägsnats med stöd av 13 § polislagen.",
      "lob done 1 2023-10-01 2023-10-31; lob done 1 2023-10-01 2023-10-31"},
     {"2023-12-14", "LOB och polislagen",
      "Under november månad förekom i centrum ett (1) omhändertagande enligt LOB, och antalet ingripanden enligt "
      "de båda lagarna, räknat från den första januari till och med den trettionde november, uppgår till "
      "tjugofyra (24).",
      "lob done 1 2023-11-01 2023-11-30; lob total 24 2023-01-01 2023-11-30"},
     {"2024-01-23", "Narkotikainsatser",
      "Antalet riktade narkotikainsatser under år 2023 var sammanlagt nio (9), och de beslag, som därvid "
      "gjordes, var till antalet sjutton.",
      "narkotika total 9 2023-01-01 2023-12-31"},
     {"2024-03-26", "Trafik",
      "I februari månad hölls, när månaden nu kan överblickas i sin helhet, tre (3) trafikkontroller, och "
      "därutöver har i mars hållits tre (3), den sjätte, den trettonde och den tjugoförsta.",
      "trafik done 3 2024-02-01 2024-02-29; trafik done 3 2024-03-06 2024-03-21"},
     {"2024-05-21", "April i centrum",
      "LOB och 13 § polislagen har under april månad, främst under valborgshelgens första timmar, tillämpats i "
      "centrum två (2) gånger vardera.",
      "lob done 2 2024-04-01 2024-04-30; lob done 2 2024-04-01 2024-04-30"},
     {"2024-06-13", "Serveringsställen",
      "Krogkontroll har, med polisen och alkoholhandläggaren såsom deltagare, gjorts den tjugofjärde maj, varvid "
      "två av de åtta besökta ställena befanns sakna rökfri entré.",
      "krog done 1 2024-05-24 2024-05-24"},
     {"2024-08-29", "Utifrån",
      "Från Aneby har inkommit meddelande om två trygghetsvandringar och fyra trafikkontroller, hållna där under "
      "sommaren.",
      ""},
     {"2024-09-17", "Langning",
      "Folkhälsosamordnaren meddelar att någon informationsinsats mot langning ännu inte har företagits under "
      "terminen, men att en sådan, till höstlovet, kommer att genomföras under vecka 44.",
      "langning none 0 - -; langning planned 1 2024-10-28 2024-11-03"},
     {"2024-10-10", "Trafikkontroller",
      "Under september månad hölls tre (3) trafikkontroller, varigenom årets antal till och med den trettionde "
      "september uppgick till tjugofyra (24).",
      "trafik done 3 2024-09-01 2024-09-30; trafik total 24 2024-01-01 2024-09-30"},
     {"2024-10-10", "Krogar",
      "Krogkontrollen den tjugonde september, den andra under kvartalet, genomfördes gemensamt med polisen.",
      "krog done 1 2024-09-20 2024-09-20"},
     {"2024-11-12", "LOB i oktober",
      "Under oktober månad har i centrum en (1) person, en man i femtioårsåldern, omhändertagits med stöd av LOB.",
      "lob done 1 2024-10-01 2024-10-31"},
     {"2024-12-12", "Langning",
      "Den informationsinsats mot langning, som kommunen skulle genomföra under vecka 49, blev utförd enligt "
      "plan.",
      "langning done 1 2024-12-02 2024-12-08"},
     {"2024-12-12", "Langning",
      "Den informationsinsats mot langning, som kommunen skulle genomföra under vecka 49, blev utförd enligt "
      "plan.",
      "langning done 1 2024-12-02 2024-12-08"},
     {"2024-12-12", "Langning",
      "Den informationsinsats mot langning, som kommunen skulle genomföra under vecka 49, blev utförd.",
      "langning done 1 2024-12-02 2024-12-08"},
     {"2024-12-12", "Langning",
      "Den informationsinsats mot langning, som kommunen skulle genomföra under vecka 49, genomfördes.",
      "langning done 1 2024-12-02 2024-12-08"})

ROWS(what_notes_write_short,
     {"2023-03-30", "NARK.INS.", "23/3 Stadsp. + gallerian. 1 rapp., 0 beslag. Hittills i år 3 st.",
      "narkotika done 1 2023-03-23 2023-03-23; narkotika total 3 2023-01-01 -"},
     {"2024-08-27", "TRF.KTR", "Juni 3 (midsommarktr inkl.). Juli 2. V. 33 en, v. 34 en.",
      "trafik done 1 2024-08-12 2024-08-18; trafik done 1 2024-08-19 2024-08-25; trafik done 2 2024-07-01 "
      "2024-07-31; trafik done 3 2024-06-01 2024-06-30"},
     {"2023-05-11", "VALBORG 30/4",
      "LOB 2.\nNark.ins. under kvällen: 3 rapp., en u 18.\nNykt.ktr rv 32: 110 blås, 0 pos.",
      "lob done 2 2023-04-30 2023-04-30; narkotika done 1 2023-04-30 2023-04-30; trafik done 1 2023-04-30 "
      "2023-04-30"},
     {"2023-06-20", "Skolavslutningen 14 juni",
      "• 1 LOB och 1 avvisad enligt polislagen\n• narkotikainsats under kvällen, 2 anmälda",
      "lob done 1 2023-06-14 2023-06-14; lob done 1 2023-06-14 2023-06-14; narkotika done 1 2023-06-14 2023-06-14"},
     {"2023-01-24", "Centrum", "En man omh. enl. LOB lö. 14/1 utanför korvkiosken.",
      "lob done 1 2023-01-14 2023-01-14"},
     {"2023-04-25", "Valborgshelgen", "1) Gemensam krogkontroll lö. 29/4.\n2) Fältgruppen ute till 02 både lö. och sö.",
      "krog planned 1 2023-04-29 2023-04-29"},
     {"2023-11-16", "Nark.ins.", "20/10 Resec. + gall., 2 rapp. 10/11 gymn., 1 rapp., 4 visit. ua.",
      "narkotika done 1 2023-10-20 2023-10-20"},
     {"2023-12-19", "Trafik", "1/12 nykt.ktr Storg., 13/12 d:o luciamorgon.",
      "trafik done 1 2023-12-01 2023-12-01; trafik done 1 2023-12-13 2023-12-13"},
     {"2024-03-21", "Trafik", "Feb 3 trfktr. Ytterl. en före påsk.",
      "trafik done 3 2024-02-01 2024-02-29; trafik planned 1 - -"},
     {"2024-05-23", "Trafik", "Apr 4 trfktr, tert. 1 därmed 12.",
      "trafik done 12 2024-01-01 2024-04-30; trafik done 4 2024-04-01 2024-04-30"},
     {"2023-10-24", "Nark", "Nark.ins. v. 41 ej utförd. Ny tid v. 43.",
      "narkotika cancelled 1 2023-10-09 2023-10-15; narkotika planned 1 2023-10-23 2023-10-29"},
     {"2023-02-09", "Krog", "Gem. krogktr fr 17/2, pol + alk.handl. Inre tillsyn 4 st avklarad, räknas ej.",
      "krog planned 1 2023-02-17 2023-02-17"},
     {"2024-09-26", "LOB i augusti", "En LOB, Storgatan, natt mot söndag.", "lob done 1 2024-08-01 2024-08-31"},
     {"2023-03-16", "Skolan", "Vaktmästaren och elevrådet gick trygghetsrond inomhus 7 mars", ""},
     {"2024-06-14", "LOB", "I juni omhändertogs två personer enligt LOB, båda över trettio och ingen av dem student.",
      "lob done 2 2024-06-01 2024-06-30"},
     {"2023-10-19", "Narkotika", "Fredagen den 29 september kom den till slut, den uppskjutna insatsen mot narkotika.",
      "narkotika done 1 2023-09-29 2023-09-29"},
     {"2023-09-14", "Tertial 2",
      "För maj till och med augusti redovisas i Tranås:\n– nio trafikkontroller,\n– en riktad narkotikainsats.",
      "narkotika done 1 2023-05-01 2023-08-31; trafik done 9 2023-05-01 2023-08-31"})

SUITE("inserted", what_commas_put_in, what_notes_write_short)
