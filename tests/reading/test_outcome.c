/* SPDX-License-Identifier: MIT
 *
 * What came of what was planned; asides about who told it and how the counted ones were; lines of lists that carry
 * their own day, or none.
 */
#include "rows.h"

ROWS(
    a_planned_whole_gives_way_to_what_came_of_it,
    {"2024-05-14", "Trafik", "Fyra planerade trafikkontroller i april, varav tre genomförda och en inställd.",
     "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Fyra trafikkontroller var planerade i april, varav tre genomfördes och en ställdes in.",
     "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Planerade trafikkontroller april: 4, genomförda: 3, inställda: 1.",
     "trafik cancelled 1 2024-04-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Trafikkontroller april: planerat 4, utfall 3.", "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Tre trafikkontroller planerade i april, två genomförda.",
     "trafik done 2 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Tre trafikkontroller planerade i juni, två genomförda i april.",
     "trafik done 2 2024-04-01 2024-04-30; trafik planned 3 2024-06-01 2024-06-30"},
    {"2024-05-14", "Trafik", "I april var fem trafikkontroller planerade, men det blev bara tre.",
     "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Fem trafikkontroller planerades i april, tre blev det.",
     "trafik done 3 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik", "Fyra trafikkontroller är planerade i juni, varav två genomförs vid skolorna.",
     "trafik planned 4 2024-06-01 2024-06-30"},
    {"2024-05-14", "Trafik",
     "Före sommaren skulle det bli två trafikkontroller till, men det blev bara den ena, den gjordes den 20 april, och "
     "den andra ställdes in.",
     "trafik cancelled 1 2024-04-20 2024-04-20; trafik done 1 2024-04-20 2024-04-20"})

ROWS(asides_say_who_told_it_and_how_they_were,
     {"2024-05-14", "Narkotika",
      "Den 25 april har, såsom kommunpolisen upplyste, en narkotikainsats genomförts, och antalet insatser hittills i "
      "år uppgår därmed till sex.",
      "narkotika done 1 2024-04-25 2024-04-25; narkotika total 6 2024-01-01 -"},
     {"2024-05-14", "LOB", "Två personer, båda kraftigt berusade, omhändertogs i april enligt LOB.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "Två personer, vilka båda anträffats kraftigt berusade vid torget, omhändertogs under april enligt LOB.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Tre trafikkontroller kom till utförande i april, i vilket antal den redan omnämnda hastighetskontrollen är "
      "inräknad.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller gjordes i april. I siffran ingår mopedkontrollen på Storgatan.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Valborg",
      "Kvällen den 30 april omhändertogs fyra personer enligt LOB.\nSamma afton genomfördes en narkotikainsats.",
      "lob done 4 2024-04-30 2024-04-30; narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Vandring",
      "Samordnaren redogjorde för förslaget till vårens trygghetsvandring. Den äger rum den 24 maj.",
      "vandring planned 1 2024-05-24 2024-05-24"})

ROWS(lines_with_a_day_or_a_sum_of_their_own,
     {"2024-05-14", "Trafik", "Fyra trafikkontroller i april, senast den 28 på Storgatan.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroller: april 3 st. Böter totalt 31.", "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Mars: 3 LOB, 1 avvisad 13 § PL.",
      "lob done 1 2024-03-01 2024-03-31; lob done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Vandring", "- Trygghetsvandringen 24 maj ställs in\n- ny trygghetsvandring i oktober",
      "vandring cancelled 1 2024-05-24 2024-05-24; vandring planned 1 2024-10-01 2024-10-31"},
     {"2024-05-14", "Trafik", "Ny trafikkontroll i mars.", "trafik done 1 2024-03-01 2024-03-31"},
     {"2024-05-14", "April", "- 2 trafikkontroller (5/4 och 13/4)\n- LOB 3\n- PL 1",
      "lob done 1 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30; trafik done 2 2024-04-05 2024-04-13"})

ROWS(
    sums_and_times_said_in_other_words,
    {"2024-05-14", "Trafik", "Två trafikkontroller i april. För hela 2023 stannade antalet vid 31.",
     "trafik done 2 2024-04-01 2024-04-30; trafik total 31 2023-01-01 2023-12-31"},
    {"2024-05-14", "Trafik", "Två trafikkontroller i april. Under 2023 landade antalet på 31.",
     "trafik done 2 2024-04-01 2024-04-30; trafik total 31 2023-01-01 2023-12-31"},
    {"2024-05-14", "Centrum", "Kvällen den 2 maj blev det två omhändertaganden enligt LOB.",
     "lob done 2 2024-05-02 2024-05-02"},
    {"2024-05-14", "LOB", "Under kvartal 1 använde polisen LOB eller polislagen 13 gånger i centrum.",
     "lob done 13 2024-01-01 2024-03-31"},
    {"2024-05-14", "LOB",
     "Siffran för maj kunde ännu icke lämnas, men kommunpolisen uppskattade antalet ingripanden enligt LOB till fyrtio "
     "hittills i år.",
     "lob total 40 2024-01-01 -"},
    {"2024-05-14", "Narkotika",
     "Efter den narkotikainsats, som ägde rum den 3 februari och varom gruppen underrättats, har polisen den 17 mars "
     "företagit ännu en.",
     "narkotika done 1 2024-02-03 2024-02-03; narkotika done 1 2024-03-17 2024-03-17"},
    {"2024-05-14", "Tertial",
     "För årets första tertial redovisades nio trafikkontroller, varav fyra i april, samt två narkotikainsatser.",
     "narkotika done 2 2024-01-01 2024-04-30; trafik done 9 2024-01-01 2024-04-30"},
    {"2024-05-14", "Trafik", "I april har trafikkontroller utförts den 11 och den 18.",
     "trafik done 2 2024-04-11 2024-04-18"},
    {"2024-05-14", "Trafik",
     "Aprils trafikkontroller angavs till sex. Uppgiften var oriktig, i det att en tillhörde Aneby; rätt antal för "
     "april är fem.",
     "trafik done 5 2024-04-01 2024-04-30"},
    {"2024-05-14", "Trafik",
     "Två trafikkontroller ägde rum under april, A-traktorkontrollen inbegripen, och en nykterhetskontroll den 6 maj.",
     "trafik done 1 2024-05-06 2024-05-06; trafik done 2 2024-04-01 2024-04-30"},
    {"2024-05-14", "Vandring", "Den första trygghetsvandringen är nu avklarad. Den gick den 9 maj med 23 deltagare.",
     "vandring done 1 2024-05-09 2024-05-09"})

ROWS(what_is_no_event_of_its_own,
     {"2024-05-14", "LOB",
      "Fem ingripanden enligt LOB gjordes i april, och då är de tre omhändertagandena på skolavslutningen medräknade.",
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Fyra trafikkontroller gjordes i april, och de två trafikkontrollerna den 8 april ingår.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April: 3 trafikkontroller, den 10/4 medräknad.", "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Vid mötet den 7 maj sades att det gjorts två trafikkontroller i april, men trafikkontrollen på Tingsgatan hade "
      "fallit bort. Rätt antal för april är tre.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "SSPF fick i maj höra att fyra personer omhändertogs enligt LOB i april. Rätt antal LOB i april är fem.",
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika",
      "En narkotikainsats gjordes vecka 18. Förskolan var orolig, men det kom lika många besökare veckan därpå.",
      "narkotika done 1 2024-04-29 2024-05-05"},
     {"2024-05-14", "Belysning",
      "Sju av de nio lamporna från trygghetsvandringen den 22 april lyser igen. De två sista väntar på kabel.",
      "vandring done 1 2024-04-22 2024-04-22"},
     {"2024-05-14", "Läget", "Cyklar: 14 stulna i april. Moped: 3 st, varav 1 hittad i ån.", ""})

ROWS(what_is_one_and_when,
     {"2024-05-14", "Vandring",
      "I Eksjö gick man trygghetsvandring den 29 mars. Vår egen trygghetsvandring blir den 23 maj på Stora torget.",
      "vandring planned 1 2024-05-23 2024-05-23"},
     {"2024-05-14", "Vandring", "Den 23 april gick kommunen, polisen och fjorton boende trygghetsvandring i centrum.",
      "vandring done 1 2024-04-23 2024-04-23"},
     {"2024-05-14", "Narkotika", "Efter narkotikainsatsen v. 14 har polisen gjort en till, den 1/5.",
      "narkotika done 1 2024-05-01 2024-05-01"},
     {"2024-05-14", "Midsommar",
      "Kampanjen mot langning körs v. 24. Polisen planerar två trafikkontroller till midsommar.",
      "langning planned 1 2024-06-10 2024-06-16; trafik planned 2 - -"})

ROWS(told_long_after,
     {"2024-12-18", "Trafik", "Två trafikkontroller gjordes vecka 18.", "trafik done 2 2024-04-29 2024-05-05"},
     {"2024-12-18", "Narkotika", "Narkotikainsatsen den 30 april ledde till tre anmälningar.",
      "narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-12-18", "Trafik", "Två trafikkontroller planeras vecka 18.", "trafik planned 2 2025-04-28 2025-05-04"},
     {"2024-12-18", "Trafik",
      "Första kvartalet stod för nio trafikkontroller, andra för åtta, tredje för sex och fjärde för sju.",
      "trafik done 6 2024-07-01 2024-09-30; trafik done 7 2024-10-01 2024-12-31; trafik done 8 2024-04-01 2024-06-30; "
      "trafik done 9 2024-01-01 2024-03-31"},
     {"2024-12-18", "Trafik", "Tre trafikkontroller hölls i oktober, den andra på Storgatan.",
      "trafik done 3 2024-10-01 2024-10-31"})

ROWS(times_of_one_thing_in_a_long_sentence,
     {"2024-05-14", "Polisen",
      "I mars har polisen dels hållit tre trafikkontroller, dels den 24 mars genomfört en narkotikainsats, dels gjort "
      "fyra ingripanden enligt LOB.",
      "lob done 4 2024-03-01 2024-03-31; narkotika done 1 2024-03-24 2024-03-24; trafik done 3 2024-03-01 2024-03-31"},
     {"2024-05-14", "Polisen",
      "April uppvisade fyra trafikkontroller, vidare en narkotikainsats, genomförd fredagen den 26 april vid torget, "
      "samt tre ingripanden enligt LOB.",
      "lob done 3 2024-04-01 2024-04-30; narkotika done 1 2024-04-26 2024-04-26; trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Polisen",
      "Två narkotikainsatser genomfördes i april, den senare av dem den 22 april, och tre omhändertogs enligt LOB.",
      "lob done 3 2024-04-01 2024-04-30; narkotika done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Med trafikkontrollen den 7 maj är antalet hittills i år tolv.",
      "trafik done 1 2024-05-07 2024-05-07; trafik total 12 2024-01-01 -"},
     {"2024-05-14", "Narkotika", "Planen: tre narkotikainsatser under våren.", "narkotika planned 3 - -"})

ROWS(how_a_wrong_number_came_about,
     {"2024-05-14", "Rättelse",
      "Antalet trafikkontroller i april var tre och inte fyra. En trafikkontroll på andra sidan gränsen hade kommit "
      "med.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Rättelse", "Rätt antal trafikkontroller i april är tre. En trafikkontroll hade räknats dubbelt.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Rättelse",
      "Vi skrev två trafikkontroller i april, men rätt antal är tre, eftersom en kontroll hade bokförts på fel område.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Två trafikkontroller gjordes i april. En tredje trafikkontroll registrerades i maj.",
      "trafik done 1 2024-05-01 2024-05-31; trafik done 2 2024-04-01 2024-04-30"})

SUITE("outcome", how_a_wrong_number_came_about, told_long_after, times_of_one_thing_in_a_long_sentence,
      what_is_no_event_of_its_own, what_is_one_and_when, sums_and_times_said_in_other_words,
      a_planned_whole_gives_way_to_what_came_of_it, asides_say_who_told_it_and_how_they_were,
      lines_with_a_day_or_a_sum_of_their_own)
