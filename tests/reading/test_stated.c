/* SPDX-License-Identifier: MIT
 *
 * Lines that open with how it went, short forms and small letters, answers and what stands beside a number.
 */
#include "rows.h"

ROWS(how_it_went,
     {"2024-08-28", "Narkotikainsatser",
      "– genomförd: fredag 16/8, torget\n– inställd: fredag 9/8, sjukdom\n– planerad: 13/9\n– summa sedan 1/1 "
      "2023: 14\n– mål: 15",
      "narkotika cancelled 1 2024-08-09 2024-08-09; narkotika done 1 2024-08-16 2024-08-16; narkotika planned 1 "
      "2024-09-13 2024-09-13; narkotika total 14 2023-01-01 -"},
     {"2024-08-28", "Krogkontroller", "Gjorda: 16/8 och 23/8.", "krog done 2 2024-08-16 2024-08-23"},
     {"2024-08-28", "Krogkontroller",
      "– inställd: krogkontrollen 16/8, sjukdom\n– antal sedan avtalet trädde i kraft: 7",
      "krog cancelled 1 2024-08-16 2024-08-16; krog total 7 2023-01-01 -"},
     {"2023-05-31", "krogkontrollen 24/5", "ställdes in samma dag, polisen åkte på larm. ingen ny tid satt",
      "krog cancelled 1 2023-05-24 2023-05-24"},
     {"2023-04-19", "Trygghetsvandring 9/5", "Går ej, polisen på utbildning.",
      "vandring cancelled 1 2023-05-09 2023-05-09"})

ROWS(short_forms_and_small_letters,
     {"2024-04-18", "LOB/PL", "jan: 2. feb: 1. mars: 0.",
      "lob done 1 2024-02-01 2024-02-29; lob done 2 2024-01-01 2024-01-31; lob none 0 2024-03-01 2024-03-31"},
     {"2024-04-18", "lob/pl", "feb 2. mars 3. april än så länge 1.",
      "lob done 1 2024-04-01 2024-04-30; lob done 2 2024-02-01 2024-02-29; lob done 3 2024-03-01 2024-03-31"},
     {"2024-04-18", "LOB/PL", "mars: 2+1. april hittills: 1+0.",
      "lob done 1 2024-04-01 2024-04-30; lob done 3 2024-03-01 2024-03-31"},
     {"2024-04-18", "Trafik", "Kontroller den 2. mars och 3. april.", "trafik done 2 2024-03-02 2024-04-03"},
     {"2023-06-20", "Nark", "Mål 15, gjorda sen 1/1: 5.", "narkotika total 5 2023-01-01 -"},
     {"2023-04-19", "LOB i mars", "Polisen: 2 st. Båda över 40.", "lob done 2 2023-03-01 2023-03-31"},
     {"2024-04-24", "lob/pl mars", "1 lob, det var allt", "lob done 1 2024-03-01 2024-03-31"},
     {"2024-01-23", "2023 i siffror", "totalt under 2023: 33 trafikkontroller, 24 lob/pl",
      "lob total 24 2023-01-01 2023-12-31; trafik total 33 2023-01-01 2023-12-31"},
     {"2023-12-07", "Trafik", "Skolvägsktr i går, ua.", "trafik done 1 2023-12-06 2023-12-06"},
     {"2023-12-07", "Trafik", "Park.ktr 4/12, 12 lappar. 2 trf.ktr 5/12 och 6/12.",
      "trafik done 2 2023-12-05 2023-12-06"},
     {"2024-05-16", "Trafik", "apr 4 ktr inkl valborg. 8/5 hast.ktr Mjölbyv, 14/5 mc-ktr rv 32.",
      "trafik done 1 2024-05-08 2024-05-08; trafik done 1 2024-05-14 2024-05-14; trafik done 4 2024-04-01 "
      "2024-04-30"},
     {"2024-08-29", "Narkotika", "Juli ingen ins. 27/8 ins. gymn., hund x2.",
      "narkotika done 1 2024-08-27 2024-08-27; narkotika none 0 2024-07-01 2024-07-31"},
     {"2023-12-07", "Polisen", "Polisen: trf.ktr. 4/12, narko.ins. 5/12.",
      "narkotika done 1 2023-12-05 2023-12-05; trafik done 1 2023-12-04 2023-12-04"},
     {"2024-05-16", "Valborg", "30/4: Nykt.ktr Ydrev 21–23, 74 blås, 1 rattf.", "trafik done 1 2024-04-30 2024-04-30"},
     {"2024-05-21", "Krog", "26/4 krogkontroll. Nästa torsd 6/6.",
      "krog done 1 2024-04-26 2024-04-26; krog planned 1 2024-06-06 2024-06-06"})

ROWS(answers_and_comparisons,
     {"2024-04-18", "Trafik",
      "Sedan föregående sammanträde har fem trafikkontroller anordnats, fördelade med tre på mars och två på "
      "april.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-04-18", "Langning", "Kampanjvecka 17: informationsbrev till vårdnadshavare, affischer i butik.", ""},
     {"2023-01-26", "Narkotika", "Fråga: Har det gjorts någon narkotikainsats i januari? Svar: Nej, ingen.",
      "narkotika none 0 2023-01-01 2023-01-31"},
     {"2023-08-31", "Narkotika", "Fråga: Hur många narkotikainsatser har det blivit i år? Svar: Fem.",
      "narkotika total 5 2023-01-01 -"},
     {"2024-10-24", "Krog", "Polisen har flyttat krogkontrollen från den 28 oktober till den 25 november.",
      "krog cancelled 1 2024-10-28 2024-10-28; krog planned 1 2024-11-25 2024-11-25"},
     {"2024-03-21", "Krog", "Stället som fick anmärkning vid krogkontrollen den 23 februari har flyttat sina lådor.",
      "krog done 1 2024-02-23 2024-02-23"},
     {"2024-06-19", "Centrum", "Under maj tillämpades LOB två gånger därstädes.", "lob done 2 2024-05-01 2024-05-31"},
     {"2023-06-19", "Centrum", "LOB användes sex gånger under kvartalet, att jämföra med elva i fjol.",
      "lob done 6 2023-04-01 2023-06-30"},
     {"2024-09-24", "Centrum", "LOB användes åtta gånger i centrum under augusti, en minskning från nio.",
      "lob done 8 2024-08-01 2024-08-31"},
     {"2024-06-20", "Krogkontrollen",
      "Krogkontrollen fredagen den 17 maj omfattade nio ställen. Åtta av nio var utan anmärkning.",
      "krog done 1 2024-05-17 2024-05-17"},
     {"2024-08-31", "Trafik", "Patrullen lånades ut till Eksjö i juli och gjorde två kontroller där.", ""},
     {"2023-10-18", "LOB och polislagen", "I september gjordes ett ingripande i centrum. Det var en avvisning.",
      "lob done 1 2023-09-01 2023-09-30"},
     {"2024-03-19", "Serveringsställen",
      "En krogkontroll har hållits den nionde februari. Alkoholhandläggaren besökte den åttonde mars två ställen "
      "utan polis.",
      "krog done 1 2024-02-09 2024-02-09"},
     {"2023-10-18", "Krogkontroller",
      "Nästa är bokad till den 17 november. Sekreteraren påminner om att inre tillsyn inte räknas hit.",
      "krog planned 1 2023-11-17 2023-11-17"})

SUITE("stated", how_it_went, short_forms_and_small_letters, answers_and_comparisons)
