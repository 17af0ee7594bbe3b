-- SPDX-License-Identifier: MIT
-- Pledge 3: a safe traffic environment. One activity with the document's own number.

return pledge {
  api = 1,
  title = { sv = "Trygg och säker trafikmiljö", en = "A safe traffic environment" },
  reason = {
    sv = "Trafiken påverkar i hög grad invånarnas upplevelse av trygghet.",
    en = "Traffic strongly affects how safe the inhabitants feel.",
  },
  source = {
    sv = "Polis och kommun ska långsiktigt arbeta för en trygg och säker trafikmiljö i kommunen.",
    en = "Police and municipality shall work long-term for a safe traffic environment in the municipality.",
  },
  activities = {
    activity {
      id = "trafikkontroller",
      title = { sv = "Trafikkontroller", en = "Traffic controls" },
      unit = { sv = "kontroll", en = "control" },
      units = { sv = "kontroller", en = "controls" },
      definition = {
        sv = "Ett tillfälle då polisen kontrollerar trafiken på en plats i kommunen; fordon, förare och "
          .. "böter räknas inte.",
        en = "One occasion when the police control traffic at a place in the municipality; vehicles, drivers and fines "
          .. "do not count.",
      },
      responsible = { sv = "polisen", en = "the police" },
      source = {
        sv = "Polisen ska genomföra minst 30 trafikkontroller per år i kommunen.",
        en = "The police shall carry out at least 30 traffic controls a year in the municipality.",
      },
      target = per_year(30, {
        curve = season { jul = 0.25 },
        basis = { document = { sv = "minst 30 trafikkontroller per år", en = "at least 30 traffic controls a year" } },
      }),
      vocabulary = {
        count = {
          "trafikkontroll~", "hastighetskontroll~", "nykterhetskontroll~", "trafiknykterhetskontroll~",
          "beteendekontroll~", "fartkontroll~", "fordonskontroll~", "trafikinsats~", "hastighetsinsats~",
          "nykterhetsinsats~", "flygande inspektion~", "flygande insp.", "bilinspektion~", "mopedkontroll~",
          "A-traktorkontroll~",
          "EPA-kontroll~", "EPA-traktorkontroll~", "mopedinsats~", "A-traktorinsats~", "laserkontroll~",
          "poliskontroll~", "bälteskontroll~", "mobilkontroll~", "rattfyllerikontroll~", "cykelkontroll~",
          "lastbilskontroll~", "körkortskontroll~", "tungtrafikkontroll~", "yrkestrafikkontroll~",
        },
        ask = { "mobil ATK" },
        never = {
          "parkeringsvakt~", "trafiksäkerhetskamera", "trafikövervakningskamera", "trafikmätning",
          "hastighetsmätning", "fartdisplay",
          "trafikråd", "parkeringskontroll~", "gränskontroll~", "livsmedelskontroll~", "egenkontroll~",
          "internkontroll~", "ålderskontroll~", "biljettkontroll~", "brandkontroll~", "hälsokontroll~",
          "krogkontroll~", "kontrollköp~",
        },
        nouns = {
          "kontroll", "kontr.", "insats", "stod de", "stod vi", "stod polisen", "stod patrullen", "stod trafikpolisen",
          "stod områdespolisen", "stod kommunpolisen", "ställde sig polisen",
        },
        acts = { "lasrade" },
        together = {
          "kontroll + moped", "kontroll + A-traktor", "kontroll + EPA-traktor", "kontroll + tung trafik",
          "kontroll + buss", "kontroll + lastbil", "kontroll + bilbälte",
          "ute + laser", "kontroll + yrkestrafik", "kontroll + hastighet", "kontroll + nykterhet", "kontroll + trafik",
          "insats + trafik", "stått + laser", "stod + laser", "stod + hastighet", "stått + hastighet", "mätt + laser",
          "mätte + laser", "övervakade + hastighet", "övervakades + hastighet", "övervakats + hastighet",
          "hastighetsövervakning + polis",
          "kollade + hastighet", "kollade + nykterhet", "kollade + moped", "kollade + A-traktor",
          "kollade + tung trafik",
          "kollat + hastighet", "kollat + nykterhet", "kollat + moped", "kollat + A-traktor", "kollat + tung trafik",
        },
        units = { "kontroll", "tillfälle", "gång", "pass", "insats" },
      },
    },
  },
}
