-- SPDX-License-Identifier: MIT
-- Pledge 1: more narcotics offences detected, so that use among the young falls.

return pledge {
  api = 1,
  title = { sv = "Minskat bruk av narkotika bland unga", en = "Less use of narcotics among the young" },
  reason = { sv = "Det är lätt att få tag i narkotika i Tranås.", en = "Narcotics are easy to get in Tranås." },
  source = {
    sv = "Polis och kommun ska öka upptäckten av narkotikabrott, främst bland personer som är 21 år eller yngre, "
      .. "så att bruket minskar.",
    en = "Police and municipality shall raise the detection of narcotics offences, mainly among people aged 21 and "
      .. "younger, so that use falls.",
  },
  activities = {
    activity {
      id = "narkotikainsatser",
      title = { sv = "Narkotikainsatser", en = "Operations against narcotics" },
      unit = { sv = "insats", en = "operation" },
      units = { sv = "insatser", en = "operations" },
      definition = {
        sv = "En riktad polisinsats för att upptäcka narkotikabrott bland unga; anmälningar, beslag och ingripanden "
          .. "räknas inte.",
        en = "One targeted police operation to detect narcotics offences among the young; reports, seizures and "
          .. "interventions do not count.",
      },
      responsible = { sv = "polisen", en = "the police" },
      source = {
        sv = "Polisen ska genomföra minst 15 riktade insatser för att upptäcka fler narkotikabrott bland unga.",
        en = "The police shall carry out at least 15 targeted operations to detect more narcotics offences among the "
          .. "young.",
      },
      target = in_period(15, {
        basis = {
          local_reading = {
            sv = "Dokumentet säger minst 15 riktade insatser men ingen tid. Lokal tolkning: under hela "
              .. "avtalsperioden.",
            en = "The document says at least 15 targeted operations but no time. Local reading: in the whole period.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
      vocabulary = {
        count = {
          "narkotikainsats~", "droginsats~", "knarkinsats~", "narkotikakontroll~", "drogkontroll~",
          "narkotikarazzia~", "narkotikapass~", "platssök~", "punktinsats mot narkotika",
          "riktad insats mot narkotika", "riktade insatser mot narkotika", "insats mot narkotika",
          "insats mot droger", "insats mot knark", "narkotikasatsning~",
        },
        ask = { "hundsök", "narkotikasök~", "skolsök" },
        never = {
          "narkotikabrott~", "nark.brott", "narkbrott~", "ringa nark", "narkotikabeslag~", "narkotikahund~",
          "drograttfylleri~", "orosanmälan", "ANDT-lektion",
          "föreläsning",
          "riktade trafikinsatser", "narkotikainformation~", "drogtest~", "drogvaneundersökning~",
        },
        nouns = { "insats", "punktinsats", "razzia" },
        acts = {},
        together = {
          "insats + narkotika", "satsning + narkotika", "satsning + droger", "insats + ungdomsnarkotika",
          "kontroll + narkotika", "razzia + narkotika", "sökte + narkotika",
          "insats + narkotikabrott", "insats + narkotikahandel", "insats + droger", "insats + knark",
          "tillslag + narkotika", "tillslag + narkotikaförsäljning", "tillslag + narkotikahandel", "tillslag + knark",
          "tillslag + droger",
        },
        units = { "insats", "tillfälle", "gång", "pass", "kväll" },
      },
    },
    activity {
      id = "informationsinsatser",
      title = { sv = "Informationsinsatser mot langning", en = "Information drives against supply to minors" },
      unit = { sv = "informationsinsats", en = "information drive" },
      units = { sv = "informationsinsatser", en = "information drives" },
      definition = {
        sv = "En informationsinsats eller kampanj mot langning av alkohol och tobak; flera kanaler i samma "
          .. "kampanj är en.",
        en = "One information drive or campaign against supply of alcohol and tobacco to minors; several channels of "
          .. "one campaign are one.",
      },
      responsible = { sv = "kommunen", en = "the municipality" },
      source = {
        sv = "Kommunen ska genomföra informationsinsatser och sprida nationella kampanjer mot langning av "
          .. "alkohol och tobak.",
        en = "The municipality shall carry out information drives and spread national campaigns against supply of "
          .. "alcohol and tobacco to minors.",
      },
      target = per_half_year(1, {
        basis = {
          local_reading = {
            sv = "Dokumentet nämner inget antal. Lokal tolkning: minst en informationsinsats varje halvår.",
            en = "The document gives no number. Local reading: at least one information drive each half year.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
      vocabulary = {
        count = {
          "langningskampanj~", "langningsinsats~", "langningsinformation~", "langningsutskick~", "langningsbrev~",
          "kampanj mot langning", "information mot langning", "information om langning", "utskick om langning",
          "Tänk om", "Stoppa langningen", "Köp inte ut", "Tonårsparlören",
        },
        ask = {},
        never = {
          "langningsbrott~", "gripen för langning", "gripna för langning", "misstänkt langning",
          "misstänkt för langning", "misstänkta för langning", "narkotikainformation~", "grannsamverkan",
          "valkampanj~",
        },
        nouns = {
          "kampanj", "utskick", "informationsinsats", "informationskampanj", "informationsutskick", "föräldrabrev",
          "föräldrautskick", "brev", "insats",
        },
        acts = {},
        together = {
          "omgång + langning", "runda + langning", "film + langning", "inlägg + langning", "kampanj + langning",
          "utskick + langning", "brev + langning", "information + langning", "info + langning",
          "informationsinsats + langning", "informationskampanj + langning", "föräldrabrev + langning",
          "föräldrautskick + langning", "insats + langning", "affisch + langning", "annons + langning",
          "flygblad + langning",
          "sms + langning", "textmeddelande + langning", "mejl + langning", "broschyr + langning",
          "informationsinsats + alkohol", "informationskampanj + alkohol", "föräldrabrev + alkohol",
          "informationsinsats + tobak", "informationskampanj + tobak", "föräldrabrev + tobak", "utskick + köp ut",
          "kampanj + köp ut", "information + olovlig anskaffning", "informationsinsats + olovlig anskaffning",
        },
        units = { "informationsinsats", "kampanj", "utskick", "insats", "tillfälle", "gång" },
      },
    },
  },
}
