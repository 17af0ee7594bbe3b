/* SPDX-License-Identifier: MIT
 *
 * Lines that lean on a line above, and sentences that lean on what stands before them.
 */
#include "rows.h"

ROWS(lines_that_need_no_noun,
     {"2023-01-26", "LOB och polislagen i centrum",
      "Period: 1–22 januari.\nLOB: 2 omhändertagna.\n13 § polislagen: 1 avvisad från Stora torget.",
      "lob done 1 2023-01-01 2023-01-22; lob done 2 2023-01-01 2023-01-22"},
     {"2024-09-19", "Trafik", "Avser: juli–augusti\nAntal trafikkontroller: 6", "trafik done 6 2024-07-01 2024-08-31"},
     {"2024-09-18", "Trafik", "Trafikkontroller: Aug (1–29) 2.", "trafik done 2 2024-08-01 2024-08-29"},
     {"2024-09-18", "Trafik", "Trafikkontroller. Juli (t.o.m. 20) 4, aug 3.",
      "trafik done 3 2024-08-01 2024-08-31; trafik done 4 2024-07-01 2024-07-20"},
     {"2024-03-06", "Trafik", "Trafikkontroller februari, till och med den 20: 2.",
      "trafik done 2 2024-02-01 2024-02-20"},
     {"2023-05-04", "Trafik", "April: 2. Maj: en, tis 2/5 Storgatan. Totalt i år 11, målet är 30.",
      "trafik done 1 2023-05-02 2023-05-02; trafik done 2 2023-04-01 2023-04-30; trafik total 11 2023-01-01 -"},
     {"2023-08-29", "Trafik", "Juli: 1. Aug: 3, inkl. två vid skolstarten. Fn 20 i år, tio kvar till målet.",
      "trafik done 1 2023-07-01 2023-07-31; trafik done 3 2023-08-01 2023-08-31; trafik total 20 2023-01-01 -"},
     {"2024-11-20", "Trf", "Okt 3 trfktr. Nov: en 5/11 Storg. (7 OB), en 14/11 rv 32 (1 kk). Ack. i år 29, mål 30.",
      "trafik done 1 2024-11-05 2024-11-05; trafik done 1 2024-11-14 2024-11-14; trafik done 3 2024-10-01 "
      "2024-10-31; trafik total 29 2024-01-01 -"},
     {"2023-05-11", "Trafikkontroller", "Januari: 2, februari: 3.\nKommentar: hittills i år 12.",
      "trafik done 2 2023-01-01 2023-01-31; trafik done 3 2023-02-01 2023-02-28; trafik total 12 2023-01-01 -"},
     {"2024-05-02", "Trafik", "Fyra trafikkontroller i april, 12 hittills.",
      "trafik done 4 2024-04-01 2024-04-30; trafik total 12 - -"},
     {"2024-05-16", "Gemensamma krogkontroller", "Kvartal 1: 1. Inbokad: fredag 31 maj.",
      "krog done 1 2024-01-01 2024-03-31; krog planned 1 2024-05-31 2024-05-31"},
     {"2024-12-10", "Nark", "Kvar: en insats till på fredag, 13 december, för att nå 15.",
      "narkotika planned 1 2024-12-13 2024-12-13"},
     {"2023-09-19", "KF", "Återrapportering av löftet – KF mån 23/10. Kansliet håller i pennan.",
      "rapport planned 1 2023-10-23 2023-10-23"},
     {"2023-05-25", "Skolavslutning 9/6", "Narkotikainsats samma kväll. Toaletter – 12 st.",
      "narkotika planned 1 2023-06-09 2023-06-09"},
     {"2023-11-09", "Vandringen", "Gick 18/10, 17 st, polis 2, elevråd 4. Årets andra.",
      "vandring done 1 2023-10-18 2023-10-18"},
     {"2024-12-10", "Vandringar", "Gått tre sen avtalet trädde i kraft. Foton och punktlistor ligger hos samordnaren.",
      "vandring total 3 2023-01-01 -"},
     {"2023-10-25", "Polis och unga",
      "Nark: i fredags riktades en insats mot gymnasiet.\nTrafik: september slutade på tre, och i oktober har "
      "två kontroller gjorts, 4 och 19 oktober.",
      "narkotika done 1 2023-10-20 2023-10-20; trafik done 2 2023-10-04 2023-10-19; trafik done 3 2023-09-01 "
      "2023-09-30"},
     {"2023-01-25", "Polisens runda",
      "Trafik: två hastighetskontroller, 12 och 19 januari.\nNark: ingen riktad insats har gjorts ännu. Den "
      "första läggs vecka 5.",
      "narkotika none 0 - -; narkotika planned 1 2023-01-30 2023-02-05; trafik done 2 2023-01-12 2023-01-19"},
     {"2024-09-25", "Elevskyddsronden", "Ombuden gick runt på Junkaremål 17/9\n7 punkter, 4 redan lagade", ""},
     {"2024-10-10", "Klassvandringen", "alla åk 6 gick till Hätte fre 27/9, 118 barn, korv", ""})

ROWS(what_stands_for_what_was_told,
     {"2024-03-06", "Trafik",
      "Fyra trafikkontroller var planerade i februari. Det blev tre, medan den som var tänkt till den 29 "
      "februari fick ställas in.",
      "trafik cancelled 1 2024-02-29 2024-02-29; trafik done 3 2024-02-01 2024-02-29"},
     {"2023-06-15", "Polisen", "Den 8 juni genomfördes årets fjärde narkotikainsats, den som hade flyttats från maj.",
      "narkotika done 1 2023-06-08 2023-06-08"},
     {"2024-03-19", "Vinterns trafik",
      "I februari blev det tre trafikkontroller. I mars har polisen hunnit med en vecka 10 och en vecka 11.",
      "trafik done 1 2024-03-04 2024-03-10; trafik done 1 2024-03-11 2024-03-17; trafik done 3 2024-02-01 "
      "2024-02-29"},
     {"2023-11-21", "Trafik",
      "Tre trafikkontroller i oktober, och den 9 november en vid avfarten mot Linderås. Det gör 28 hittills i år.",
      "trafik done 1 2023-11-09 2023-11-09; trafik done 3 2023-10-01 2023-10-31; trafik total 28 2023-01-01 -"},
     {"2024-12-11", "Narkotika",
      "I fredags genomfördes ännu en narkotikainsats, på två skolor, och sedan avtalet trädde i kraft har det "
      "därmed blivit 16.",
      "narkotika done 1 2024-12-06 2024-12-06; narkotika total 16 2023-01-01 -"},
     {"2024-04-17", "Narkotika", "Elva insatser mot narkotika sedan avtalet trädde i kraft innebär att fyra återstår.",
      "narkotika total 11 2023-01-01 -"},
     {"2024-03-07", "LOB",
      "Under februari omhändertogs en person enligt LOB och en avvisades enligt polislagen. Båda ingripandena "
      "skedde på Storgatan.",
      "lob done 1 2024-02-01 2024-02-29; lob done 1 2024-02-01 2024-02-29"},
     {"2024-05-14", "LOB",
      "Under april LOB:ades två personer i centrum och två andra avvisades enligt 13 § polislagen. Tre av de "
      "fyra ingripandena inföll på valborgsmässoafton.",
      "lob done 2 2024-04-01 2024-04-30; lob done 2 2024-04-01 2024-04-30"},
     {"2024-05-14", "Krog",
      "Krogkontrollen den 29 april fick ställas in. Den ersattes av en krogkontroll fredagen den 6 maj.",
      "krog cancelled 1 2024-04-29 2024-04-29; krog done 1 2024-05-06 2024-05-06"},
     {"2024-10-18", "Trafik",
      "Under det tredje kvartalet har sammanlagt sju trafikkontroller ägt rum i kommunen, varvid SSPF-gruppens "
      "rättelse är beaktad.",
      "trafik done 7 2024-07-01 2024-09-30"},
     {"2023-11-15", "Inför lucia",
      "Folkhälsostrategen har inkommit med förslag till informationsinsats mot langning. Av förslaget framgår "
      "att samma brev som i april kan användas.",
      ""},
     {"2023-04-19", "Vandring",
      "Gruppen beslutade den 22 februari om en trygghetsvandring den 27 april. Trygghetsvandringen den 27 april "
      "ställs in.",
      "vandring cancelled 1 2023-04-27 2023-04-27; vandring planned 1 2023-04-27 2023-04-27"},
     {"2023-06-07", "Vandring", "Trygghetsvandringen den 11 maj ska följas upp enligt den mall som kommunen använder.",
      "vandring done 1 2023-05-11 2023-05-11"},
     {"2024-06-05", "Vandring", "Vårens trygghetsvandring ställdes in genom beslut den 17 april.",
      "vandring cancelled 1 - -"},
     {"2024-06-13", "KF", "Återrapporteringen till kommunfullmäktige den 17 juni lyfts ut.",
      "rapport cancelled 1 2024-06-17 2024-06-17"},
     {"2023-08-24", "Narkotika",
      "Under juli genomfördes inga riktade narkotikainsatser. Nästa kommer i september, men dagen är inte spikad.",
      "narkotika none 0 2023-07-01 2023-07-31; narkotika planned 1 2023-09-01 2023-09-30"},
     {"2023-12-14", "Nästa vandring", "Nya trygghetsvandringar? Ja, en till våren, tycker både kommunen och polisen.",
      "vandring planned 1 - -"},
     {"2024-05-16", "Vandring i höst",
      "Någon trygghetsvandring blev det inte i vår. Tisdagen den 17 september går vi, och kommunen bjuder på "
      "kaffe.",
      "vandring none 0 - -; vandring planned 1 2024-09-17 2024-09-17"},
     {"2023-04-20", "Vandring",
      "Trygghetsvandringen den 25 april blir inte av. Men skam den som ger sig: tisdagen den 23 maj snör vi på "
      "oss skorna i stället.",
      "vandring cancelled 1 2023-04-25 2023-04-25; vandring planned 1 2023-05-23 2023-05-23"})

ROWS(what_is_counted_once,
     {"2023-02-23", "Grannarna",
      "Samordnaren hade pratat med sin kollega i Aneby. Där har man gått tre trygghetsvandringar på ett år och "
      "gjort fem krogkontroller.",
      ""},
     {"2023-05-10", "Tr.vandr.", "Ligger fast ti 23/5 kl 18. Elevråd skickar 2.",
      "vandring planned 1 2023-05-23 2023-05-23"},
     {"2023-12-06", "Vandring", "Den 20 november hölls en trygghetsvandring. Flera ville ha fler lampor.",
      "vandring done 1 2023-11-20 2023-11-20"},
     {"2023-03-16", "Centrum", "Februari: 1 LOB. Personen var 19, anhöriga hämtade på morgonen.",
      "lob done 1 2023-02-01 2023-02-28"},
     {"2023-03-16", "Centrum", "I februari omhändertogs personer enligt LOB. Han sade att det var tio.",
      "lob done 10 2023-02-01 2023-02-28"},
     {"2023-06-08", "Trafikkontroller",
      "Under maj månad har fyra genomförts, varav en avsett tung trafik, och därefter en den 2 juni, vilket "
      "innebär att antalet hittills i år uppgår till sexton.",
      "trafik done 1 2023-06-02 2023-06-02; trafik done 4 2023-05-01 2023-05-31; trafik total 16 2023-01-01 -"},
     {"2023-06-08", "Information",
      "Kommunen har den 7 juni genomfört en informationsinsats mot langning i form av brev, samt att de tre "
      "utskicken är att betrakta som en och samma insats.",
      "langning done 1 2023-06-07 2023-06-07"},
     {"2024-01-23", "Information",
      "Kommunen gjorde totalt tre informationsinsatser mot langning under 2023. Den som syntes mest var brevet i "
      "juni.",
      "langning total 3 2023-01-01 2023-12-31"},
     {"2024-03-12", "Centrum",
      "I februari har en person omhändertagits enligt LOB och en person, som vägrade att lämna väntsalen, har "
      "avvisats enligt 13 § polislagen.",
      "lob done 1 2024-02-01 2024-02-29; lob done 1 2024-02-01 2024-02-29"},
     {"2024-01-23", "Så blev 2023",
      "Under hela 2023 genomfördes totalt i Tranås\n• 31 trafikkontroller (löftet: minst 30)\n• en "
      "trygghetsvandring\n• fem krogkontroller",
      "krog total 5 2023-01-01 2023-12-31; trafik total 31 2023-01-01 2023-12-31; vandring total 1 2023-01-01 "
      "2023-12-31"},
     {"2024-01-23", "Så blev 2023", "Kommunen och polisen gick en trygghetsvandring under 2023.",
      "vandring total 1 2023-01-01 2023-12-31"},
     {"2024-05-14", "Trafik",
      "På Höglandet gjordes 45 trafikkontroller under tertial 1. Tranås del är elva, exakt som i fjol.",
      "trafik done 11 2024-01-01 2024-04-30"},
     {"2024-08-27", "Trafik", "Efter två trafikkontroller i juni och en i juli tog polisen nya tag vid skolstarten.",
      "trafik done 1 2024-07-01 2024-07-31; trafik done 2 2024-06-01 2024-06-30"},
     {"2023-03-15", "Langning", "Inför skolavslutningen får vårdnadshavarna ett brev om langning av alkohol och tobak.",
      "langning planned 1 - -"},
     {"2024-04-17", "Narkotika",
      "Ingen riktad narkotikainsats har gjorts i april, men fredagen den 26, inför valborg, görs en i "
      "Stadsparken.",
      "narkotika none 0 2024-04-01 2024-04-30; narkotika planned 1 2024-04-26 2024-04-26"},
     {"2024-08-29", "Badplatsen",
      "En person omhändertogs enligt LOB den 20 juli. Eftersom platsen ligger utanför centrum räknas ingripandet "
      "inte till löftet.",
      ""},
     {"2024-10-17", "Uteserveringar",
      "Tekniska förvaltningen gick i september igenom hur uteserveringarna håller sina upplåtna ytor.", ""},
     {"2023-03-22", "Trafik",
      "Sedan gruppen senast sammanträdde har sex trafikkontroller hållits. Antalet uppgår därmed hittills i år "
      "till åtta.",
      "trafik done 6 - -; trafik total 8 2023-01-01 -"},
     {"2024-05-16", "Trafiken",
      "I april blev det tre trafikkontroller. I tisdags, den 14 maj, var det en på Storgatan.",
      "trafik done 1 2024-05-14 2024-05-14; trafik done 3 2024-04-01 2024-04-30"},
     {"2024-06-12", "Trafik",
      "Tisdagen den 4 juni och i går, tisdagen den 11 juni, har det varit en trafikkontroll vardera.",
      "trafik done 1 2024-06-04 2024-06-04; trafik done 1 2024-06-11 2024-06-11"},
     {"2023-12-13", "Trafik", "Med luciamorgonen inräknad har polisen gjort 29 trafikkontroller hittills i år.",
      "trafik total 29 2023-01-01 -"},
     {"2024-05-16", "LOB", "Den 30 april LOB:ades två personer. Fältgruppens korv tog slut redan vid elva.",
      "lob done 2 2024-04-30 2024-04-30"},
     {"2023-05-16", "LOB", "I april 3 LOB och 1 avvisad enligt polislagen – tre av de fyra på valborgskvällen.",
      "lob done 1 2023-04-01 2023-04-30; lob done 3 2023-04-01 2023-04-30"},
     {"2024-09-03", "Skolstart", "Polisen lägger 4 trafikkontroller vid skolorna i september.",
      "trafik planned 4 2024-09-01 2024-09-30"},
     {"2024-10-23", "Bokslutet",
      "Strategen vill ha underlag före den 29 november. Narkotikainsatserna redovisas som tidigare per datum.", ""})

SUITE("afresh", lines_that_need_no_noun, what_stands_for_what_was_told, what_is_counted_once)
