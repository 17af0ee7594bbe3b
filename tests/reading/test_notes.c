/* SPDX-License-Identifier: MIT
 *
 * Notes: telegrams, lists and tables that name an activity by a label, or not at all.
 */
#include "rows.h"

ROWS(a_label_names_what_a_line_is_about,
     {"2024-06-11", "Trafik", "Maj: 3, juni: 1.",
      "trafik done 3 2024-05-01 2024-05-31; trafik done 1 2024-06-01 2024-06-30"},
     {"2024-06-11", "Narkotika", "En i maj, vid badet.", "narkotika done 1 2024-05-01 2024-05-31"},
     {"2024-06-11", "Siffror maj", "• trafik 5\n• nark: ingen\n• LOB 4",
      "trafik done 5 2024-05-01 2024-05-31; narkotika none 0 2024-05-01 2024-05-31; lob done 4 2024-05-01 2024-05-31"},
     {"2024-06-11", "Maj", "Trafik 5, nark 2, LOB 4.",
      "trafik done 5 2024-05-01 2024-05-31; narkotika done 2 2024-05-01 2024-05-31; lob done 4 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "TK maj: 2.", "trafik done 2 2024-05-01 2024-05-31"},
     {"2024-06-11", "Kommande", "Trafik: 2 v 27. Narkotika v 26.",
      "trafik planned 2 2024-07-01 2024-07-07; narkotika planned 1 2024-06-24 2024-06-30"},
     {"2024-06-11", "Trafikmiljö", "Maj: 3 farthinder.", ""},
     {"2024-06-11", "Trafik", "Parkeringskontroller v 22: 3.", ""},
     {"2024-06-11", "Trafik", "Böter: 7. Antal stoppade: 40.", ""})

ROWS(a_line_begins_with_its_day,
     {"2024-06-11", "Narkotikainsatser", "• 3/6: badet + parken, 5 unga\n• v 21: en vid skolan, kväll",
      "narkotika done 1 2024-06-03 2024-06-03; narkotika done 1 2024-05-20 2024-05-26"},
     {"2024-06-11", "Trygghetsvandring", "14/5 struken, oväder. 4/6 gick vi, 9 delt.",
      "vandring cancelled 1 2024-05-14 2024-05-14; vandring done 1 2024-06-04 2024-06-04"},
     {"2024-06-11", "Narkotikainsats", "V 20 uteblev. V 26 inpl.",
      "narkotika cancelled 1 2024-05-13 2024-05-19; narkotika planned 1 2024-06-24 2024-06-30"},
     {"2024-06-11", "Trafik", "3/6: öppet hus på stationen.", ""})

ROWS(figures_stand_in_rows,
     {"2024-06-11", "Trafik april–maj", "• april 2\n• maj 3\n• = 9 i år, mål 30",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-05-01 2024-05-31; trafik total 9 2024-01-01 -"},
     {"2024-06-11", "Trafik", "v 20 - 2 st\nv 21 - 0",
      "trafik done 2 2024-05-13 2024-05-19; trafik none 0 2024-05-20 2024-05-26"},
     {"2024-06-11", "Status", "Trafikkontroll, maj, 4", "trafik done 4 2024-05-01 2024-05-31"},
     {"2024-06-11", "LOB", "LOB: 4 (v 20), 2 (v 21)",
      "lob done 4 2024-05-13 2024-05-19; lob done 2 2024-05-20 2024-05-26"},
     {"2024-06-11", "Trafik", "Trafikkontroller: 4 (v 18), 2 (v 19).",
      "trafik done 4 2024-04-29 2024-05-05; trafik done 2 2024-05-06 2024-05-12"},
     {"2024-06-11", "Trafik", "Ktr: april 4, maj 5 (t.o.m. 20/5)",
      "trafik done 4 2024-04-01 2024-04-30; trafik done 5 2024-05-01 2024-05-20"},
     {"2024-06-11", "Trafik", "Norra 2, södra 1 = 3 trf.ktr i maj.", "trafik done 3 2024-05-01 2024-05-31"},
     {"2024-06-11", "Trafik", "Ktr: 3 o 9 maj. Summa 2 st.", "trafik done 2 2024-05-03 2024-05-09"},
     {"2024-06-11", "Trafik", "april: 4 st, juli: 3 planerade",
      "trafik done 4 2024-04-01 2024-04-30; trafik planned 3 2024-07-01 2024-07-31"})

ROWS(a_time_alone_opens_a_list,
     {"2024-06-11", "Polisen", "April:\nTrafik 3\nLOB 5\nMaj t.o.m. 20/5:\nTrafik 1",
      "trafik done 3 2024-04-01 2024-04-30; lob done 5 2024-04-01 2024-04-30; trafik done 1 2024-05-01 2024-05-20"},
     {"2024-06-11", "Trafik", "Kontroller: 3/5, 9/5, 23/5.", "trafik done 3 2024-05-03 2024-05-23"},
     {"2024-06-11", "Trafik", "Maj: 2 hast, 12 böter.", "trafik done 2 2024-05-01 2024-05-31"},
     {"2024-06-11", "Narkotika", "Insats 6 av 15 gjord 3/6.", "narkotika done 1 2024-06-03 2024-06-03"})

ROWS(plans_and_misses_in_few_words,
     {"2024-06-11", "Narkotika", "Insats v 22 avblåst. Ersätts v 26.",
      "narkotika cancelled 1 2024-05-27 2024-06-02; narkotika planned 1 2024-06-24 2024-06-30"},
     {"2024-06-11", "Narkotika", "Insats 4/6 – inställd, tas v 26.",
      "narkotika cancelled 1 2024-06-04 2024-06-04; narkotika planned 1 2024-06-24 2024-06-30"},
     {"2024-06-11", "Trygghetsvandring", "Skjuts från 18/6 till 27/8.",
      "vandring cancelled 1 2024-06-18 2024-06-18; vandring planned 1 2024-08-27 2024-08-27"},
     {"2024-06-11", "Trafik", "2 till v 26. Målet 30 ktr/år.", "trafik planned 2 2024-06-24 2024-06-30"},
     {"2024-06-11", "Trafik", "Maj 4. 1 till 3/6.",
      "trafik done 4 2024-05-01 2024-05-31; trafik done 1 2024-06-03 2024-06-03"},
     {"2024-06-11", "Narkotika", "Ej gjort i maj.", "narkotika none 0 2024-05-01 2024-05-31"},
     {"2024-06-11", "Narkotika", "Inget nytt.", ""})

ROWS(a_pledge_brings_its_own_short_forms,
     {"2024-06-11", "Läget", "Två cm. gjordes i maj.", "cykel done 2 2024-05-01 2024-05-31"},
     {"2024-06-11", "Läget", "Cm. 3/5 gjord. Cm bokad 22/6.",
      "cykel done 1 2024-05-03 2024-05-03; cykel planned 1 2024-06-22 2024-06-22"},
     {"2024-06-11", "Läget", "CMT: 4 st i maj.", "cykel done 4 2024-05-01 2024-05-31"},
     {"2024-06-11", "Läget", "De två cmt i maj.", ""})

ROWS(lines_of_days_and_months,
     {"2024-05-14", "Trafik", "Trafikktr: jan 3, feb 4, mar 2, apr 5.",
      "trafik done 2 2024-03-01 2024-03-31; trafik done 3 2024-01-01 2024-01-31; trafik done 4 2024-02-01 2024-02-29; "
      "trafik "
      "done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroller mar 2, apr 3.",
      "trafik done 2 2024-03-01 2024-03-31; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-09-17", "Trafik", "Trafikkontroller: juni 6 juli 4 aug 3",
      "trafik done 6 2024-06-01 2024-06-30; trafik done 4 2024-07-01 2024-07-31; "
      "trafik done 3 2024-08-01 2024-08-31"},
     {"2024-05-14", "Trafik", "Trafikktr 2/5 (rv 32), 7/5 (Falkg.), 9/5 (Sommenv.)",
      "trafik done 3 2024-05-02 2024-05-09"},
     {"2024-05-14", "Trafik", "Trafikktr 2/5 (rv 32), mopedktr 9/5",
      "trafik done 1 2024-05-02 2024-05-02; trafik done 1 2024-05-09 2024-05-09"},
     {"2024-05-14", "LOB", "LOB 27/4: 2, 30/4: 3, 4/5: 1",
      "lob done 1 2024-05-04 2024-05-04; lob done 2 2024-04-27 2024-04-27; lob done 3 2024-04-30 2024-04-30"},
     {"2024-05-14", "Narkotika", "Nark-ins 3/5 kväll, 0 träff", "narkotika done 1 2024-05-03 2024-05-03"})

ROWS(numbers_of_what_only_looks_like_it,
     {"2024-05-14", "Narkotika",
      "En narkotikainsats gjordes den 24 april. Anmälda narkotikabrott i kommunen uppgick till 51 under kvartalet.",
      "narkotika done 1 2024-04-24 2024-04-24"},
     {"2024-05-14", "LOB", "Sex personer LOB:ades i april. Väktarna ringde larmcentralen vid nio tillfällen.",
      "lob done 6 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Hastighetsskyltarna är ingen trafikkontroll.", ""},
     {"2024-05-14", "Trafik", "I april var det ingen trafikkontroll.", "trafik none 0 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Tre LOB i april, alltså en klar minskning.", "lob done 3 2024-04-01 2024-04-30"})

ROWS(the_number_of_before_again,
     {"2024-05-14", "Trafik", "Trafikktr jan 3, feb d:o, mars 2.",
      "trafik done 2 2024-03-01 2024-03-31; trafik done 3 2024-01-01 2024-01-31; trafik done 3 2024-02-01 2024-02-29"},
     {"2024-05-14", "Trafik", "I januari gjordes fyra trafikkontroller, i februari lika många och i mars inga.",
      "trafik done 4 2024-01-01 2024-01-31; trafik done 4 2024-02-01 2024-02-29; trafik none 0 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Trafikktr v. 9 3 st, v. 10 d:o",
      "trafik done 3 2024-02-26 2024-03-03; trafik done 3 2024-03-04 2024-03-10"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i mars (hastighet), lika många i april (nykterhet).",
      "trafik done 3 2024-03-01 2024-03-31; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april, lika många som i mars.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Utöver de tre trafikkontroller som redovisades sist har ytterligare två gjorts i april.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Förutom de fyra trafikkontrollerna i mars har ytterligare en gjorts den 3 maj.",
      "trafik done 1 2024-05-03 2024-05-03; trafik done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Krog", "Krogtillsyn: mars 2 st, april lika många, alltså två.",
      "krog done 2 2024-03-01 2024-03-31; krog done 2 2024-04-01 2024-04-30"})

ROWS(nights_without_a_month,
     {"2024-09-17", "LOB", "LOB: 2 omhändertagna helgen 7–8. Torget lugnt.", "lob done 2 2024-09-07 2024-09-08"},
     {"2024-09-03", "LOB", "LOB 2 ggr helgen 24–25. 1 avvisad enl. PL helgen 25–26 aug.",
      "lob done 1 2024-08-25 2024-08-26; lob done 2 2024-08-24 2024-08-25"},
     {"2024-10-08", "LOB", "3 LOB helgen den 14–15.", "lob done 3 2024-09-14 2024-09-15"},
     {"2024-09-17", "LOB", "3 LOB natten 14–15.", "lob done 3 2024-09-14 2024-09-15"},
     {"2024-09-17", "Trafik", "Två trafikkontroller planeras helgen 28–29.", "trafik planned 2 2024-09-28 2024-09-29"},
     {"2024-09-17", "LOB", "LOB 1 gång 8/9, man 50+, till arresten i grannstaden.", "lob done 1 2024-09-08 2024-09-08"},
     {"2024-09-17", "LOB", "LOB i augusti: 4. Snatterierna fortsätter, 12 sedan sist.",
      "lob done 4 2024-08-01 2024-08-31"},
     {"2024-09-17", "LOB", "LOB i augusti: 4.\n- Cykelstölder ner, 6 mot 11 förra hösten",
      "lob done 4 2024-08-01 2024-08-31"},
     {"2024-09-17", "LOB", "LOB i augusti: 4. Anmälda narkotikabrott: 12.", "lob done 4 2024-08-01 2024-08-31"})

ROWS(what_ends_a_note,
     {"2024-05-14", "LOB", "Valborg 30/4: LOB 6 st, PL 4 st. LOB 1 st 22/4.",
      "lob done 1 2024-04-22 2024-04-22; lob done 4 2024-04-30 2024-04-30; lob done 6 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik", "3 ktr sen sist, 18/4 26/4 o 3/5.", "trafik done 3 2024-04-18 2024-05-03"},
     {"2024-05-14", "Löftet", "Hittills i år: bokning 1, krogtillsyn 2.", "krog total 2 2024-01-01 -"})

ROWS(days_behind_their_month_or_number,
     {"2024-05-14", "Trafik", "Trafikktr mars 3; april 4, 17 och 24/4, tre st.",
      "trafik done 3 2024-03-01 2024-03-31; trafik done 3 2024-04-04 2024-04-24"},
     {"2024-05-14", "LOB", "April LOB 2 – lör 6/4 + lör 20/4.", "lob done 2 2024-04-06 2024-04-20"},
     {"2024-05-14", "Trafik", "Maj – 4:e och 11:e, 1 trafikktr vardera.",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 1 2024-05-11 2024-05-11"},
     {"2024-05-14", "Trafikkontroller", "April: 6:e, 20:e och 27:e, tre st.", "trafik done 3 2024-04-06 2024-04-27"},
     {"2024-05-14", "Trafikkontroller", "April 2. Dito 6 maj och 13 maj, en var.",
      "trafik done 1 2024-05-06 2024-05-06; trafik done 1 2024-05-13 2024-05-13; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "LOB/PL april 5 inkl. valborg.", "lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "LOB/PL april: minst 6 enl. prel. utdrag, slutsiffra nästa gång.",
      "lob done 6 2024-04-01 2024-04-30"})

ROWS(facts_between_semicolons,
     {"2024-05-14", "Trafik",
      "April 2 trafikktr (Storgatan; 160 blås, 1 positiv); ytterligare en planerad 12/5 ställs in (snö); ack 28 i år.",
      "trafik cancelled 1 2024-05-12 2024-05-12; trafik done 2 2024-04-01 2024-04-30; trafik total 28 2024-01-01 -"},
     {"2024-05-14", "LOB", "En person LOB:ad lör 4/5 (pubkö, 2 vakter); ack 4 LOB sedan årsskiftet.",
      "lob done 1 2024-05-04 2024-05-04; lob total 4 2024-01-01 -"},
     {"2024-05-14", "Trafik", "Tolv trafikkontroller gjordes i april; de två senaste ägde rum vid torget.",
      "trafik done 12 2024-04-01 2024-04-30"})

SUITE("notes", facts_between_semicolons, days_behind_their_month_or_number, numbers_of_what_only_looks_like_it,
      the_number_of_before_again, lines_of_days_and_months, a_label_names_what_a_line_is_about,
      a_line_begins_with_its_day, figures_stand_in_rows, a_time_alone_opens_a_list, plans_and_misses_in_few_words,
      a_pledge_brings_its_own_short_forms, nights_without_a_month, what_ends_a_note)
