/* SPDX-License-Identifier: MIT
 *
 * Short lines of notes and lists: weeks and counts side by side, short forms, names with a week, pieces of others; and
 * numbers set against the wrong ones.
 */
#include "rows.h"

ROWS(weeks_and_counts_side_by_side,
     {"2024-05-14", "Trafik", "V. 17 – 1 trafikkontroll Ydrevägen, 4 böter.", "trafik done 1 2024-04-22 2024-04-28"},
     {"2024-05-14", "Trafik", "V. 17–18 2 trafikkontroller.", "trafik done 2 2024-04-22 2024-05-05"},
     {"2024-05-14", "LOB", "PL 2, 7/4.", "lob done 2 2024-04-07 2024-04-07"},
     {"2024-05-14", "Kvartal 1", "• Trafikkontroller totalt: 10\n• Narkotikainsatser totalt: 3",
      "narkotika done 3 2024-01-01 2024-03-31; trafik done 10 2024-01-01 2024-03-31"},
     {"2024-05-14", "Maj", "– Trygghetsvandring, vecka 17", "vandring done 1 2024-04-22 2024-04-28"},
     {"2024-05-14", "Narkotika", "Narkotikainsats 4/4, 0 beslag. Ytterligare en 30/4, Parkgatan, 4 rapp.",
      "narkotika done 1 2024-04-04 2024-04-04; narkotika done 1 2024-04-30 2024-04-30"})

ROWS(lines_about_something_else,
     {"2024-05-14", "Oktober", "• Trygghetsvandring genomförd 9/4\n• Lampor vid skatebanan bytta, 8 st",
      "vandring done 1 2024-04-09 2024-04-09"},
     {"2024-05-14", "Trafik",
      "Tre trafikkontroller, den 10, den 18 och den 24 april. Den mellersta ägde rum på torget "
      "och de båda andra på Storgatan.",
      "trafik done 3 2024-04-10 2024-04-24"},
     {"2024-05-14", "LOB", "I april skedde ett enda ingripande, ett omhändertagande enligt LOB.",
      "lob done 1 2024-04-01 2024-04-30"},
     {"2024-05-14", "Vandring", "Den uppskjutna trygghetsvandringen hålls den 15 oktober.",
      "vandring planned 1 2024-10-15 2024-10-15"},
     {"2024-05-14", "Narkotika",
      "I april gjordes sex ingripanden. Av dessa var tre LOB och tre avvisningar enligt polislagen.",
      "lob done 6 2024-04-01 2024-04-30"},
     {"2024-05-14", "Ordning", "Polisen ingrep fem gånger i mars och två gånger i april med stöd av LOB.",
      "lob done 2 2024-04-01 2024-04-30; lob done 5 2024-03-01 2024-03-31"})

ROWS(numbers_set_against_wrong_ones,
     {"2024-05-14", "Rättelse", "Januari: 3 trafikkontroller, inte 4 som EST fick. En dubbelräknad.",
      "trafik done 3 2024-01-01 2024-01-31"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i januari (inte fyra).", "trafik done 3 2024-01-01 2024-01-31"},
     {"2024-05-14", "Trafik", "Det blev tre trafikkontroller i april, inte fyra som planerat.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Rättelse", "April: rätt antal trafikkontroller är 4 (EST fick 3). En föll bort i listan.",
      "trafik done 4 2024-04-01 2024-04-30"})

ROWS(numbers_written_twice_and_days_without_a_month,
     {"2024-05-14", "Langning", "Kampanjen mot langning pågick hela vecka sjutton (17).",
      "langning done 1 2024-04-22 2024-04-28"},
     {"2024-05-14", "LOB", "Under vecka nitton (19) behövde inga ingripanden enligt LOB göras.",
      "lob none 0 2024-05-06 2024-05-12"},
     {"2024-05-14", "Trafik", "Trafikkontroller: jan (1), feb (3).",
      "trafik done 1 2024-01-01 2024-01-31; trafik done 3 2024-02-01 2024-02-29"},
     {"2024-05-14", "Trafik",
      "I april hölls två (2) trafikkontroller, däri inräknad den av gruppen redan antecknade av den sjunde april.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "I april hölls två trafikkontroller. I maj har blott förekommit en, hållen den tionde å Falkgatan.",
      "trafik done 1 2024-05-10 2024-05-10; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "I april har en person avvisats enligt polislagen, den trettonde, från Stortorget.",
      "lob done 1 2024-04-13 2024-04-13"})

ROWS(told_by_what_came_of_it,
     {"2024-05-14", "Vandring", "Anmäles, att trygghetsvandringen den 4 april resulterat i fjorton förslag.",
      "vandring done 1 2024-04-04 2024-04-04"},
     {"2024-05-14", "Vandring", "Fyrtiofyra personer hörsammade kallelsen till trygghetsvandringen den 22 april.",
      "vandring done 1 2024-04-22 2024-04-22"},
     {"2024-05-14", "LOB", "Under april angavs två LOB. Fritidschefen hade inte märkt något.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Två LOB i april. I maj har det inte blivit någon.",
      "lob done 2 2024-04-01 2024-04-30; lob none 0 2024-05-01 2024-05-31"},
     {"2024-05-14", "Rättelse",
      "I protokollet från maj står det att tre omhändertogs enligt LOB i april. Det var fyra.",
      "lob done 4 2024-04-01 2024-04-30"})

ROWS(days_of_some_and_of_all,
     {"2024-05-14", "Trafik", "Två trafikkontroller i april, den 10:e på Ydrevägen och den 17:e på Storgatan.",
      "trafik done 2 2024-04-10 2024-04-17"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april, bland annat på Storgatan den 29:e.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April: två trafikkontroller, den senare 24 april på torget.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Tre trafikkontroller i april och den senaste, en mopedkontroll på torget, hölls den 2 maj.",
      "trafik done 1 2024-05-02 2024-05-02; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April gav två trafikkontroller. Maj har hittills gett 1, den 3 maj på Storgatan.",
      "trafik done 1 2024-05-03 2024-05-03; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "I april har det hittills blivit 1, en hastighetskontroll den 6 april på torget.",
      "trafik done 1 2024-04-06 2024-04-06"},
     {"2024-05-14", "Trafik", "Två trafikkontroller i mars. Därefter en den 3 april och en den 11 april.",
      "trafik done 1 2024-04-03 2024-04-03; trafik done 1 2024-04-11 2024-04-11; trafik done 2 2024-03-01 2024-03-31"},
     {"2024-05-14", "Narkotika", "Två narkotikainsatser, en 12/4 o en valborg 30/4.",
      "narkotika done 1 2024-04-12 2024-04-12; narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Narkotika", "Två narkotikainsatser i april. Nästa kom den 3 maj.",
      "narkotika done 1 2024-05-03 2024-05-03; narkotika done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "April 4 LOB (inkl den 2/4) o 2 PL.",
      "lob done 2 2024-04-01 2024-04-30; lob done 4 2024-04-01 2024-04-30"})

ROWS(who_said_it_and_how_much_it_was_amiss,
     {"2024-05-14", "Centrum", "Under april tillämpades LOB 5 gånger enligt polisens uppgift.",
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Siffran för april blev en för låg. Rätt antal trafikkontroller är 4.",
      "trafik done 4 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "Två trafikkontroller i februari. Antalet trafikkontroller ligger lägre än i februari 2023.",
      "trafik done 2 2024-02-01 2024-02-29"},
     {"2024-05-14", "Trafik", "Fem trafikkontroller sedan förra EST.", "trafik done 5 - -"},
     {"2024-05-14", "Krog", "Krogtillsynen har flyttats från vecka 19 till den 26 maj.",
      "krog cancelled 1 2024-05-06 2024-05-12; krog planned 1 2024-05-26 2024-05-26"},
     {"2024-05-14", "Trafik", "Hittills i år har 15 trafikkontroller gjorts. 3 av dem gjordes i april.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 15 2024-01-01 -"})

ROWS(one_day_told_twice_and_those_described,
     {"2024-05-14", "Trafik", "Trafikkontroll i går, 13/5.", "trafik done 1 2024-05-13 2024-05-13"},
     {"2024-05-14", "Narkotika", "Narkotikainsats på fredag, 17/5.", "narkotika planned 1 2024-05-17 2024-05-17"},
     {"2024-05-14", "LOB", "I mars en LOB och en avvisad enl PL. 9/4 en LOB efter julbord.",
      "lob done 1 2024-03-01 2024-03-31; lob done 1 2024-03-01 2024-03-31; lob done 1 2024-04-09 2024-04-09"},
     {"2024-05-14", "LOB", "I april avvisades en, medan två som stört gästerna vid stationen omhändertogs enligt LOB.",
      "lob done 1 2024-04-01 2024-04-30; lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Mars innebar fyra LOB, följt av två LOB-ingripanden i april.",
      "lob done 2 2024-04-01 2024-04-30; lob done 4 2024-03-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. A-traktorkontrollen den 17 april är inräknad.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik",
      "En av aprils kontroller hade i själva verket gjorts i Aneby; rätt antal trafikkontroller i april är tre.",
      "trafik done 3 2024-04-01 2024-04-30"})

ROWS(days_beside_sums_and_days_before_their_month,
     {"2024-06-14", "Trafik", "I maj hölls trafikkontroller den 5 och den 13, och årets antal uppgår hittills till 23.",
      "trafik done 2 2024-05-05 2024-05-13; trafik total 23 2024-01-01 -"},
     {"2024-06-14", "Trafik", "Trafikkontroller hölls den 5 maj och den 13 maj; hittills i år 23.",
      "trafik done 2 2024-05-05 2024-05-13; trafik total 23 2024-01-01 -"},
     {"2024-06-14", "Trafik", "Två trafikkontroller gjordes i april. Den enda i maj ägde rum på riksväg 32 den 12 maj.",
      "trafik done 1 2024-05-12 2024-05-12; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-06-14", "Trygghetsvandring", "Datum är nu fastställt till den 24 juli med samling på Stortorget.",
      "vandring planned 1 2024-07-24 2024-07-24"},
     {"2024-06-14", "LOB", "I maj tog polisen hand om två personer enligt LOB och avvisade två enligt polislagen.",
      "lob done 2 2024-05-01 2024-05-31; lob done 2 2024-05-01 2024-05-31"},
     {"2024-06-14", "LOB",
      "Två personer omhändertogs i maj enligt LOB och två avvisades, enligt 13 § polislagen, från väntsalen.",
      "lob done 2 2024-05-01 2024-05-31; lob done 2 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik",
      "En trafikkontroll hölls den 10 maj, då elva förare fick böter, och en på Storgatan den 13 maj där alla skötte "
      "sig.",
      "trafik done 1 2024-05-10 2024-05-10; trafik done 1 2024-05-13 2024-05-13"},
     {"2024-06-14", "Krog", "Krogtillsynen den 6 juni fick vänta. Den görs tillsammans med polisen den 31 juli.",
      "krog cancelled 1 2024-06-06 2024-06-06; krog planned 1 2024-07-31 2024-07-31"},
     {"2024-06-14", "LOB", "Av åtta omhändertaganden enligt LOB under april inföll sex på valborgsmässoafton.",
      "lob done 8 2024-04-01 2024-04-30"},
     {"2024-06-14", "Langning", "Kommunen hade inför valborg tillställt samtliga hem ett brev om langning.",
      "langning done 1 - -"},
     {"2024-06-14", "Trafik", "Trafikktr 13/5 (Ydrevägen, morgon) samt 20/5 (lyse o däck).",
      "trafik done 2 2024-05-13 2024-05-20"},
     {"2024-06-14", "LOB", "Maj: 4 LOB inkl. de två på torget.", "lob done 4 2024-05-01 2024-05-31"},
     {"2024-06-14", "LOB", "Maj fastställd till fyra LOB, förra uppgiften var preliminär.",
      "lob done 4 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "För att nå 30 läggs en trafikkontroll den 20 december.",
      "trafik planned 1 2024-12-20 2024-12-20"},
     {"2024-06-14", "Narkotika",
      "Sedan nyår har fem narkotikainsatser genomförts, den senaste den 17 maj, och återstoden är sju.",
      "narkotika done 1 2024-05-17 2024-05-17; narkotika total 5 2024-01-01 -"},
     {"2024-11-30", "Trafik", "Årets trafikkontroller är sammanlagt 29, alltså lika många som under hela 2023.",
      "trafik total 29 2024-01-01 -"},
     {"2024-09-14", "Trafik",
      "Under andra tertialet höll polisen nio trafikkontroller, av vilka tre i augusti, och tillämpade LOB 20 gånger.",
      "lob done 20 2024-05-01 2024-08-31; trafik done 9 2024-05-01 2024-08-31"},
     {"2024-06-14", "Krog", "Krogtillsyn den 16 och krogtillsyn den 23 april, polisen med på bägge.",
      "krog done 1 2024-04-16 2024-04-16; krog done 1 2024-04-23 2024-04-23"},
     {"2024-06-14", "Trafik", "Den 4 hölls en trafikkontroll vid Coop och den 18 april en vid riksvägen.",
      "trafik done 1 2024-04-04 2024-04-04; trafik done 1 2024-04-18 2024-04-18"},
     {"2024-06-14", "Trafik", "Två trafikkontroller gjordes i april och en vid Coop den 4 maj.",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-06-14", "Trafik", "Polisen redovisar två trafikkontroller för april och en för den 4 maj.",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-06-14", "Trafik", "Apr 2 ktr. Ti 7/5 en v Norrabyskolan, 41 bilar.",
      "trafik done 1 2024-05-07 2024-05-07; trafik done 2 2024-04-01 2024-04-30"},
     {"2024-06-14", "Trafik", "Två trafikkontroller var planerade i april. Det blev en, den andra ställdes in.",
      "trafik cancelled 1 2024-04-01 2024-04-30; trafik done 1 2024-04-01 2024-04-30"})

ROWS(what_is_left_and_how_far_from_the_plan,
     {"2024-06-14", "Trafik", "Av de trettio trafikkontrollerna genomfördes sju i maj.",
      "trafik done 7 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "Av de sju trafikkontrollerna i maj var tre riktade mot mopeder.",
      "trafik done 7 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "För att nå löftets 30 planeras två trafikkontroller i juli.",
      "trafik planned 2 2024-07-01 2024-07-31"},
     {"2024-06-14", "Trafik", "Trafikkontroll den 3 juni. Löfte 30 – utfall hittills i år 11 – avvikelse minus 2.",
      "trafik done 1 2024-06-03 2024-06-03; trafik total 11 2024-01-01 -"},
     {"2024-06-14", "Trafik",
      "I EST-protokollet från april angavs fyra trafikkontroller för mars. En av dessa hade ägt rum i Aneby, och rätt "
      "antal för mars är tre.",
      "trafik done 3 2024-03-01 2024-03-31"},
     {"2024-06-14", "Narkotika", "Tio insatser kvarstår av avtalets femton.", ""},
     {"2024-06-14", "Narkotika", "Tre narkotikainsatser i maj. En insats efter plan.",
      "narkotika done 3 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "Två trafikkontroller gjordes efter plan i maj.", "trafik done 2 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "Avvikelsen beror på att två trafikkontroller ställdes in i maj.",
      "trafik cancelled 2 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "Fem trafikkontroller i maj. Avvikelsen är alltså en kontroll.",
      "trafik done 5 2024-05-01 2024-05-31"},
     {"2024-06-14", "LOB", "Rätt antal LOB i maj är tre, och avvisningen enligt polislagen kvarstår som en.",
      "lob done 1 2024-05-01 2024-05-31; lob done 3 2024-05-01 2024-05-31"},
     {"2024-06-14", "LOB", "Tre LOB i maj. Till och med maj är årets summa 22 för LOB och polislagen tillsammans.",
      "lob done 3 2024-05-01 2024-05-31; lob total 22 2024-01-01 2024-05-31"},
     {"2024-06-14", "LOB", "T o m maj i år 43 LOB. Avv PL ihop.", "lob total 43 2024-01-01 2024-05-31"},
     {"2024-06-14", "Trafik", "Trafikkontroll den 3 juni. Årets summa är hittills 12 och löftet därmed uppfyllt.",
      "trafik done 1 2024-06-03 2024-06-03; trafik total 12 2024-01-01 -"},
     {"2024-06-14", "Trafik",
      "Två trafikkontroller har tillkommit, den 22 maj och den 6 juni, vilket för årets utfall till 18.",
      "trafik done 2 2024-05-22 2024-06-06; trafik total 18 2024-01-01 -"},
     {"2024-06-14", "Trafik", "Tre trafikkontroller läggs till statistiken: den 23 april, den 3 maj och den 8 maj.",
      "trafik done 3 2024-04-23 2024-05-08"},
     {"2024-06-14", "LOB", "EST-prot 19/5 säger 5 LOB i april. Mitt fel, rätt är 4.",
      "lob done 4 2024-04-01 2024-04-30"},
     {"2024-06-14", "Narkotika", "Ingen narkotikainsats i maj gav beslag, men två genomfördes.",
      "narkotika done 2 2024-05-01 2024-05-31"},
     {"2024-06-14", "Trafik", "En bil utan skyltar vid Majmålavägen flyttas av kommunen inom 14 dagar.", ""})

ROWS(near_to_a_bound_and_beside_what_looks_alike,
     {"2024-04-24", "Trafik", "I april genomfördes sammanlagt tre, det vill säga till och med den 22.",
      "trafik done 3 2024-04-01 2024-04-22"},
     {"2024-05-14", "Trafik", "12 trafikkontroller i april, 31 till den 6 juni.",
      "trafik done 12 2024-04-01 2024-04-30; trafik planned 31 2024-06-06 2024-06-06"},
     {"2024-01-16", "Trafik", "2 ktr inställda, 4/12 och 19/12.", "trafik cancelled 2 2023-12-04 2023-12-19"},
     {"2024-05-14", "Trafik", "April: 2 trafikktr. Plan maj: 3. Juni: 2.",
      "trafik done 2 2024-04-01 2024-04-30; trafik planned 3 2024-05-01 2024-05-31; "
      "trafik planned 2 2024-06-01 2024-06-30"},
     {"2024-06-12", "Punkt",
      "LOB brukades i april två gånger. Orosanmälningarna efter kontrollen, som i maj uppgick till elva, har utretts.",
      "lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB",
      "I april gjordes tre ingripanden vardera enligt LOB och polislagen, det första den 4 april och det sista den 27 "
      "april.",
      "lob done 3 2024-04-01 2024-04-30; lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Två trafikkontroller planeras i juni, vilket beslutades i april.",
      "trafik planned 2 2024-06-01 2024-06-30"},
     {"2024-05-14", "Trafik", "Två trafikkontroller ska göras i juni, och det blev gruppens besked.",
      "trafik planned 2 2024-06-01 2024-06-30"},
     {"2024-06-14", "Trafik", "Två trafikkontroller har gjorts. Marknaden hölls i maj.", "trafik done 2 - -"},
     {"2024-06-12", "Krogar", "Ordningsvakterna deltog i två tillsyner på krogarna i maj.",
      "krog done 2 2024-05-01 2024-05-31"},
     {"2024-06-12", "Trafik", "Krögarträffen hålls i september.", ""},
     {"2024-06-12", "Trafik", "Av stadens mopeder har polisen i maj kontrollerat 214", ""},
     {"2024-05-14", "Narkotika",
      "Av de två narkotikainsatser som planerats till april återstår den ena till juni. Den andra ställdes in.",
      "narkotika cancelled 1 2024-04-01 2024-04-30; narkotika planned 1 2024-06-01 2024-06-30"})

START_TEST(a_number_set_against_a_wrong_one_corrects) {
    static const struct {
        const char *text;
        bool corrects;
    } rows[] = {{"I januari var det tre trafikkontroller, inte fyra.", true},
                {"3 trafikkontroller i januari, inte 4 som EST fick.", true},
                {"Tre trafikkontroller i januari (inte fyra).", true},
                {"Det blev tre trafikkontroller i januari, inte fyra som planerat.", false},
                {"Hittills i år 26 trafikkontroller, når ej 30.", false}};
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct reader_result result = read_text(arena, "2024-02-14", "Trafik", rows[i].text);
        ck_assert_msg(result.n_statements > 0, "%s", rows[i].text);
        ck_assert_msg(result.statements[0].corrects == rows[i].corrects, "%s", rows[i].text);
    }
    arena_destroy(arena);
}
END_TEST

ROWS(days_of_what_is_counted,
     {"2024-12-18", "LOB", "För LOB tillkom ett ingripande den sjunde december och ett den fjortonde.",
      "lob done 1 2024-12-07 2024-12-07; lob done 1 2024-12-14 2024-12-14"},
     {"2024-12-18", "LOB", "I november har en person den fjärde blivit omhändertagen enligt LOB.",
      "lob done 1 2024-11-04 2024-11-04"},
     {"2024-12-18", "LOB", "November har givit ett omhändertagande den andra och ett den sextonde.",
      "lob done 1 2024-11-02 2024-11-02; lob done 1 2024-11-16 2024-11-16"},
     {"2024-12-18", "Trafik", "I november gjordes tre kontroller, av vilka en var den fjärde i år.",
      "trafik done 3 2024-11-01 2024-11-30"},
     {"2024-12-18", "Trafik", "Den 6 december genomfördes den femtonde trafikkontrollen och sista för året.",
      "trafik done 1 2024-12-06 2024-12-06"},
     {"2024-12-18", "LOB", "I november omhändertogs en person den 1 och två personer den 7.",
      "lob done 1 2024-11-01 2024-11-01; lob done 2 2024-11-07 2024-11-07"},
     {"2024-12-18", "LOB", "I november omhändertogs två personer den 7.", "lob done 2 2024-11-07 2024-11-07"},
     {"2024-05-14", "LOB", "Av åtta omhändertaganden under april inföll sex på valborgsmässoafton.",
      "lob done 8 2024-04-01 2024-04-30"})

ROWS(short_forms_that_end_a_note,
     {"2024-05-14", "Narkotika", "12/5 narkotikainsats, 3 anm. 8 hittills i år.",
      "narkotika done 1 2024-05-12 2024-05-12; narkotika total 8 2024-01-01 -"},
     {"2024-05-14", "LOB", "2 st i april. 7/5 en utanför krogen",
      "lob done 1 2024-05-07 2024-05-07; lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "LOB: 3 st i feb. 2/3 en vid stn",
      "lob done 1 2024-03-02 2024-03-02; lob done 3 2024-02-01 2024-02-29"},
     {"2024-05-14", "Trafik", "Maj 5/5, 8/5, 11/5 – 3 st. 13 trafikkontroller sen nyår",
      "trafik done 3 2024-05-05 2024-05-11; trafik total 13 2024-01-01 -"},
     {"2024-05-14", "Narkotika", "30/4 narkotikainsats 18-01, 5 anm.", "narkotika done 1 2024-04-30 2024-04-30"})

ROWS(what_is_no_number_of_ours,
     {"2024-05-14", "LOB", "Hela april månad räknade tre ingripanden med LOB.", "lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "Insatsen den 30 april blev av, med tre ingripanden som resultat.",
      "narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik", "Två kontroller hölls i april. Han bedömde att 30 var inom räckhåll.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "I april gjordes två ingripanden enligt LOB, och den 2 maj ett. Nej, alla tre var vuxna.",
      "lob done 1 2024-05-02 2024-05-02; lob done 2 2024-04-01 2024-04-30"})

ROWS(what_came_of_a_target,
     {"2024-05-14", "Trafik", "Trafikkontroller: mål 30, utfall 7 under kvartal 1.",
      "trafik done 7 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Trafikkontroller: målet är minst 30, utfallet till och med april är 14.",
      "trafik total 14 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik", "För trafikkontrollerna är målet minst 30 för helåret, utfall första kvartalet 7.",
      "trafik done 7 2024-01-01 2024-03-31"},
     {"2024-05-14", "Trafik", "Tre trafikkontroller i april. Målet för 2024 är detsamma, minst 30.",
      "trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krog", "Fyra krogkontroller gjordes under 2023, en i varje kvartal.",
      "krog total 4 2023-01-01 2023-12-31"},
     {"2024-05-14", "Krog", "Fyra krogkontroller gjordes under 2023, en i vart kvartal.",
      "krog total 4 2023-01-01 2023-12-31"})

ROWS(notes_below_a_day,
     {"2024-05-14", "17/4", "Trygghetsvandring, regn, ändå 19 st.", "vandring done 1 2024-04-17 2024-04-17"},
     {"2024-05-14", "Fredag 8/3", "Krogkontroll ihop m alkoholhandl, 4 ställen", "krog done 1 2024-03-08 2024-03-08"},
     {"2024-05-14", "Torsdag 6/6", "Trygghetsvandring i centrum.", "vandring planned 1 2024-06-06 2024-06-06"},
     {"2024-05-14", "Möte 8/3", "Krogkontroll diskuterades.", ""},
     {"2024-05-14", "LOB", "Två personer LOB:ades utanför en restaurang den 13 april.",
      "lob done 2 2024-04-13 2024-04-13"},
     {"2024-05-14", "LOB", "Den 13 april LOB:ades två framför en kiosk.", "lob done 2 2024-04-13 2024-04-13"})

ROWS(then_and_once_more,
     {"2024-05-14", "LOB", "5 st i april. Sen 5/5, 8/5 o 11/5 en vardera",
      "lob done 1 2024-05-05 2024-05-05; lob done 1 2024-05-08 2024-05-08; lob done 1 2024-05-11 2024-05-11; "
      "lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April blev 3 ktr. Sen 5/5 en o i går en.",
      "trafik done 1 2024-05-05 2024-05-05; trafik done 1 2024-05-13 2024-05-13; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Sedan 5/5 har en trafikkontroll gjorts.", "trafik total 1 2024-05-05 -"},
     {"2024-05-14", "Trafik", "I april blev det tre trafikkontroller, och i går, den 13 maj, en till på Storgatan.",
      "trafik done 1 2024-05-13 2024-05-13; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Den 12 maj hölls två trafikkontroller, och dessförinnan två i april.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 2 2024-05-12 2024-05-12"},
     {"2024-05-14", "LOB", "Den 5 april ett omhändertagande och den 12 april ett, sålunda tjugoåtta sedan nyår.",
      "lob done 1 2024-04-05 2024-04-05; lob done 1 2024-04-12 2024-04-12; lob total 28 2024-01-01 -"},
     {"2024-05-14", "LOB", "En ung man som inte ville lugna sig LOB:ades den 30 april.",
      "lob done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Narkotika", "En narkotikainsats gjordes den 9 maj. Rektorn höll med om att det var lugnt.",
      "narkotika done 1 2024-05-09 2024-05-09"})

ROWS(each_time_and_nearly_none,
     {"2024-05-14", "Trafik",
      "Polisen har haft trafikkontroller den 5 april på väg 131 och den 13 april vid skolan, en vid vartdera "
      "tillfället.",
      "trafik done 1 2024-04-05 2024-04-05; trafik done 1 2024-04-13 2024-04-13"},
     {"2024-05-14", "Trafik", "Maj: fyra trafikkontroller. Hittills i år, till och med maj: femton.",
      "trafik done 4 2024-05-01 2024-05-31; trafik total 15 2024-01-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Nästan noll: två trafikkontroller är gjorda hittills i år.",
      "trafik total 2 2024-01-01 -"},
     {"2024-05-14", "LOB", "LOB tre i april, samma man två ggr", "lob done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "LOB", "Sex personer har skjutsats hem, och den 3 maj LOB:ades två.",
      "lob done 2 2024-05-03 2024-05-03"},
     {"2024-05-14", "LOB", "Sex personer har delgivits misstanke, och den 3 maj LOB:ades två.",
      "lob done 2 2024-05-03 2024-05-03"},
     {"2024-05-14", "Langning",
      "Köp inte ut pågick vecka 17. Fältgruppen förstärks med två vuxna på valborgsmässoafton.",
      "langning done 1 2024-04-22 2024-04-28"},
     {"2024-05-14", "LOB", "Tre personer har blivit omhändertagna enligt LOB i april.",
      "lob done 3 2024-04-01 2024-04-30"})

ROWS(added_up_and_described,
     {"2024-05-14", "Langning",
      "Vecka 16 genomfördes en langningskampanj. Affischer i butikerna, ett utskick till föräldrarna "
      "samt inlägg i sociala medier.",
      "langning done 1 2024-04-15 2024-04-21"},
     {"2024-05-14", "Langning", "Vecka 16 genomfördes en langningskampanj. Ett utskick till föräldrarna gjordes i maj.",
      "langning done 1 2024-04-15 2024-04-21; langning done 1 2024-05-01 2024-05-31"},
     {"2024-05-14", "LOB", "Kvartal 1: sex ingripanden enligt LOB. Rätt antal är sju, den från påskafton saknades.",
      "lob done 7 2024-01-01 2024-03-31"})

ROWS(how_often_and_at_what_rate,
     {"2024-05-14", "Trafik", "Polisen har haft trafikkontroll två gånger den här månaden.",
      "trafik done 2 2024-05-01 2024-05-31"},
     {"2024-05-14", "Trafik", "Trafikkontroller görs två gånger i veckan.", "trafik planned - - -"})

ROWS(plans_forecasts_and_running_totals,
     {"2024-05-14", "Trafik", "Trafikkontroller: prognos helår 31, utfall till och med april 12.",
      "trafik total 12 2024-01-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroller i april: 12 (plan 10).", "trafik done 12 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Maj 2 (3/5, 8/5), juni plan 3.",
      "trafik done 2 2024-05-03 2024-05-08; trafik planned 3 2024-06-01 2024-06-30"},
     {"2024-05-14", "Trafik", "Prognosen pekar på 31 trafikkontroller vid årets slut.", ""},
     {"2024-05-14", "Trafik", "April: 3 trafikkontroller, totalt 12.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 12 - -"},
     {"2024-05-14", "Trafik", "April: 3 trafikkontroller. Totalt 12.",
      "trafik done 3 2024-04-01 2024-04-30; trafik total 12 - -"},
     {"2024-05-14", "LOB", "April: LOB 3. Totalt 5 ingripanden.",
      "lob done 3 2024-04-01 2024-04-30; lob done 5 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April: 2 fartkontroller, 3 nykterhetskontroller, totalt 5.",
      "trafik done 2 2024-04-01 2024-04-30; trafik done 3 2024-04-01 2024-04-30"})

ROWS(targets_by_other_names,
     {"2024-05-14", "Trafik", "Trafikkontroller: under kvartal 1 genomfördes 8 mot delmål 7.",
      "trafik done 8 2024-01-01 2024-03-31"},
     {"2024-05-14", "Krog", "Målet för året är fyra krogkontroller.", ""},
     {"2024-05-14", "Trafik", "Nivån för 2024 är 30 trafikkontroller.", ""},
     {"2024-05-14", "Måltal 2024", "Oförändrade nivåer: minst 30 trafikkontroller och två trygghetsvandringar.", ""},
     {"2024-05-14", "Mål och utfall", "12 trafikkontroller har gjorts i år.", "trafik total 12 2024-01-01 -"},
     {"2024-05-14", "I mål med trafiken", "Två trafikkontroller gjordes i april.",
      "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Narkotika", "Fem insatser i år. Efter plan med en insats.", "narkotika total 5 2024-01-01 -"})

ROWS(days_before_and_things_sent,
     {"2024-11-20", "Trafik",
      "Den 6 november var det en trafikkontroll på Sommenvägen. Den 13 november var det en på E4.",
      "trafik done 1 2024-11-06 2024-11-06; trafik done 1 2024-11-13 2024-11-13"},
     {"2024-09-25", "Trygghetsvandring", "Enkäten skickades ut den 9 september.", ""},
     {"2024-09-25", "Trygghetsvandring", "Genomfördes den 9 september.", "vandring done 1 2024-09-09 2024-09-09"},
     {"2024-09-25", "Trafik", "Trafikkontroller: jun 3, jul 4, aug 2",
      "trafik done 2 2024-08-01 2024-08-31; trafik done 3 2024-06-01 2024-06-30; trafik done 4 2024-07-01 2024-07-31"})

ROWS(told_again_closer_and_put_off,
     {"2024-05-14", "Oro", "Endast ett ingripande har skett, ett omhändertagande enligt LOB den 18 april.",
      "lob done 1 2024-04-18 2024-04-18"},
     {"2024-05-14", "LOB", "En LOB i april, en avvisad enligt PL den 18 april.",
      "lob done 1 2024-04-01 2024-04-30; lob done 1 2024-04-18 2024-04-18"},
     {"2024-05-14", "Narkotika", "Narkotikainsats 3/5 inställd. I stället 6/6.",
      "narkotika cancelled 1 2024-05-03 2024-05-03; narkotika planned 1 2024-06-06 2024-06-06"},
     {"2024-05-14", "Narkotika", "Narkotikainsats 3/5 inställd. Möte 6/6.",
      "narkotika cancelled 1 2024-05-03 2024-05-03"})

START_TEST(what_is_added_up_is_of_no_part_alone) {
    static const struct {
        const char *text;
        bool parted;
    } rows[] = {
        {"LOB + PL hittills i år: 10 st", false}, {"2 LOB + 1 PL i april.", true}, {"PL hittills i år: 10 st", true}};
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct reader_result result = read_text(arena, "2024-05-14", "Stan", rows[i].text);
        ck_assert_msg(result.n_statements > 0, "%s", rows[i].text);
        const char *part = result.statements[result.n_statements - 1].part;
        ck_assert_msg((part != NULL) == rows[i].parted, "%s: %s", rows[i].text, part ? part : "none");
    }
    arena_destroy(arena);
}
END_TEST

ROWS(captions_stand_before_their_numbers,
     {"2024-05-14", "Narkotika", "Narkotikainsats den 30 april: 1, kontrollerade 19, misstänkta 2.",
      "narkotika done 1 2024-04-30 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroll 3 april: förare 42, böter 3, körkort: 1.",
      "trafik done 1 2024-04-03 2024-04-03"},
     {"2024-05-14", "Vandring", "Trygghetsvandringen den 6 maj: deltagare 20, noterade platser 9.",
      "vandring done 1 2024-05-06 2024-05-06"},
     {"2024-05-14", "Trafik", "Trafikkontroller i april: Söder 2.", "trafik done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "April: 3 trafikkontroller. I maj en 4/5 (moped) o. en 10/5 (bälte).",
      "trafik done 1 2024-05-04 2024-05-04; trafik done 1 2024-05-10 2024-05-10; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-05-14", "Trafik", "Trafikkontroll 11/1 vid skolan, en till 19/1 Storgatan. Fm båda ggr.",
      "trafik done 1 2024-01-11 2024-01-11; trafik done 1 2024-01-19 2024-01-19"},
     {"2024-05-14", "Vandring", "Trygghetsvandring 22/5, vi ställer m 2.", "vandring planned 1 2024-05-22 2024-05-22"},
     {"2024-05-14", "LOB", "LOB 2 ggr kvällen 30/4.", "lob done 2 2024-04-30 2024-04-30"})

SUITE("lines", days_beside_sums_and_days_before_their_month, what_is_left_and_how_far_from_the_plan,
      one_day_told_twice_and_those_described, days_of_some_and_of_all, who_said_it_and_how_much_it_was_amiss,
      numbers_written_twice_and_days_without_a_month, told_by_what_came_of_it, weeks_and_counts_side_by_side,
      lines_about_something_else, numbers_set_against_wrong_ones, near_to_a_bound_and_beside_what_looks_alike,
      a_number_set_against_a_wrong_one_corrects, days_of_what_is_counted, short_forms_that_end_a_note,
      what_is_no_number_of_ours, what_came_of_a_target, then_and_once_more, notes_below_a_day,
      each_time_and_nearly_none, added_up_and_described, what_is_added_up_is_of_no_part_alone,
      told_again_closer_and_put_off, how_often_and_at_what_rate, plans_forecasts_and_running_totals,
      targets_by_other_names, days_before_and_things_sent, captions_stand_before_their_numbers)
