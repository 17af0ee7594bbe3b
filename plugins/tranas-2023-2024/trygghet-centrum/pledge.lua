-- SPDX-License-Identifier: MIT
-- Pledge 2: the centre of Tranås shall feel safer.

return pledge {
  api = 1,
  title = { sv = "Ökad trygghet i centrala Tranås", en = "A safer centre of Tranås" },
  reason = { sv = "Centrum upplevs som otryggt.", en = "The centre is felt to be unsafe." },
  source = {
    sv = "Polis och kommun ska öka den upplevda tryggheten i centrala Tranås.",
    en = "Police and municipality shall raise the perceived safety in central Tranås.",
  },
  activities = {
    activity {
      id = "trygghetsvandringar",
      title = { sv = "Trygghetsvandringar", en = "Safety walks" },
      unit = { sv = "trygghetsvandring", en = "safety walk" },
      units = { sv = "trygghetsvandringar", en = "safety walks" },
      definition = {
        sv = "En genomförd trygghetsvandring i centrum där både kommunen och polisen är med.",
        en = "One safety walk carried out in the centre with both municipality and police.",
      },
      responsible = { sv = "kommunen tillsammans med polisen", en = "the municipality together with the police" },
      source = {
        sv = "Kommunen ska tillsammans med polisen genomföra minst två trygghetsvandringar i centrum.",
        en = "The municipality shall, together with the police, carry out at least two safety walks in the centre.",
      },
      conditions = { "with_police", "with_municipality", "in_centre" },
      target = in_period(2, {
        curve = milestones { ["2023-11-15"] = 1, ["2024-11-15"] = 2 },
        basis = {
          local_reading = {
            sv = "Dokumentet säger minst två trygghetsvandringar men ingen tid. Lokal tolkning: två under "
              .. "avtalsperioden, en till den 15 november 2023 och en till den 15 november 2024.",
            en = "The document says at least two safety walks but no time. Local reading: two in the period, one by "
              .. "15 November 2023 and one by 15 November 2024.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
      vocabulary = {
        count = {
          "trygghetsvandring~", "trygghetsvanding~", "trygghetvandring~", "trygghetsrond~", "trygghetspromenad~",
          "trygghetsvandr.", "trygghetsprom.", "tryggh.vandr.",
        },
        ask = { "trygghetsrunda~", "tätortsvandring~", "trygghetsinventering~", "ljusvandring~" },
        never = {
          "nattvandring~", "nattvandrat", "nattvandrade", "nattvandrar", "föräldravandring~",
          "fotpatrull~", "skolvandring~", "trygghetsmätning~", "trygghetsvärd~",
          "trygghetsundersökning~", "hundpromenad~", "tipspromenad~", "barnvagnspromenad~",
          "vandringsled~", "vandringsdag~", "rundvandring~",
        },
        nouns = { "vandring", "promenad" },
        acts = {},
        together = { "vandring + trygghet", "promenad + trygghet" },
        units = { "vandring", "tillfälle", "gång" },
      },
    },
    activity {
      id = "krogkontroller",
      title = { sv = "Krogkontroller", en = "Inspections of licensed premises" },
      unit = { sv = "kontrolltillfälle", en = "inspection" },
      units = { sv = "kontrolltillfällen", en = "inspections" },
      definition = {
        sv = "Ett tillfälle då kommun och polis tillsammans besöker ett eller flera serveringsställen; antalet ställen "
          .. "räknas inte.",
        en = "One occasion when municipality and police together visit one or more licensed premises; the number of "
          .. "premises does not count.",
      },
      responsible = { sv = "kommunen tillsammans med polisen", en = "the municipality together with the police" },
      source = {
        sv = "Kommunen ska tillsammans med polisen genomföra krogkontroller.",
        en = "The municipality shall, together with the police, carry out inspections of licensed premises.",
      },
      conditions = { "with_police", "with_municipality" },
      target = per_quarter(1, {
        basis = {
          local_reading = {
            sv = "Dokumentet nämner inget antal. Lokal tolkning: minst ett kontrolltillfälle varje kvartal.",
            en = "The document gives no number. Local reading: at least one inspection each quarter.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
      vocabulary = {
        count = {
          "krogkontroll~", "krogtillsyn~", "krogrond~", "krogrunda~", "krogbesök~", "yttre tillsyn",
          "gemensam tillsyn", "samordnad tillsyn", "tillsyn enligt alkohollagen", "alkoholtillsyn~",
          "serveringstillsyn~", "restaurangtillsyn~", "restaurangkontroll~", "kroginspektion~",
          "utskänkningskontroll~", "pubkontroll~",
          "pubrond~", "ute på krogarna", "var ute på krogarna", "varit ute på krogarna",
          "ute på restaurangerna", "ute på uteserveringarna",
        },
        ask = { "tillsynsbesök~" },
        never = {
          "inre tillsyn", "tillsynsavgift~", "tobakstillsyn~", "folkölstillsyn~", "butikstillsyn~", "tillsyn av folköl",
          "tillsyn av tobak", "kontroll av folköl", "kontroll av tobak", "folkölskontroll~", "tobakskontroll~",
          "rökfria miljöer", "tillsyn över detaljhandeln", "krögarträff~", "ansökan om serveringstillstånd",
          "butik~", "brandtillsyn~", "återkontroll~", "efterkontroll~", "livsmedelskontroll~", "livsmedelstillsyn~",
          "kontrollköp~", "skyddsrond~", "brandrond~", "brandskyddsrond~",
        },
        nouns = {
          "tillsyn", "kontroll", "rond", "tillsynsbesök", "tillsynsomgång", "tillsynsrunda", "tillsynskväll",
          "tillsynstillfälle", "rundan",
        },
        acts = {},
        together = {
          "besökte + krog", "besökte + restaurang", "besökte + pub", "besökte + uteservering",
          "besökt + krog", "besökt + restaurang", "besökt + pub", "besökt + uteservering",
          "besöktes + krog", "besöktes + restaurang", "besöktes + pub", "besöktes + uteservering",
          "besökte + utskänkningsställe", "besökte + serveringsställe", "besökt + serveringsställe",
          "besökt + utskänkningsställe",
          "besöktes + utskänkningsställe",
          "kontrollerade + serveringsställe", "kontrollerat + serveringsställe", "kontrollerade + utskänkningsställe",
          "kontrollerat + utskänkningsställe", "runda + krog", "runda + restaurang", "fick besök + krog",
          "fick besök + restaurang", "fick besök + serveringsställe", "fick besök + pub",
          "besöktes + serveringsställe", "kontrollerades + krog", "kontrollerades + restaurang",
          "kontrollerades + serveringsställe",
          "tillsyn + restaurang", "kontroll + restaurang", "tillsynsbesök + restaurang", "tillsyn + krog",
          "kontroll + krog", "tillsynsbesök + krog", "tillsyn + serveringsställe", "kontroll + serveringsställe",
          "tillsynsbesök + serveringsställe", "tillsyn + utskänkningsställe", "kontroll + utskänkningsställe",
          "tillsynsbesök + utskänkningsställe", "tillsyn + uteservering", "kontroll + uteservering",
          "gemensamma besök + serveringsställe", "gemensamt besök + serveringsställe", "gemensamma besök + krog",
          "gemensamt besök + krog", "gemensamma besök + restaurang", "gemensamt besök + restaurang",
          "inspektion + krog", "inspektion + restaurang", "inspektion + serveringsställe",
          "inspektion + utskänkningsställe", "inspektion + uteservering", "inspektion + pub",
          "tillsynsbesök + uteservering", "tillsyn + pub", "kontroll + pub", "tillsynsbesök + pub",
          "tillsyn + alkohollagen", "kontroll + alkohollagen", "tillsynsbesök + alkohollagen",
        },
        units = { "tillfälle", "gång", "kväll", "kontroll", "tillsyn", "rond", "tillsynsbesök" },
      },
    },
    activity {
      id = "lob-pl",
      title = { sv = "LOB och polislagen i centrum", en = "LOB and the Police Act in the centre" },
      unit = { sv = "ingripande", en = "intervention" },
      units = { sv = "ingripanden", en = "interventions" },
      definition = {
        sv = "Ett omhändertagande enligt LOB eller ett avvisande, avlägsnande eller omhändertagande enligt "
          .. "polislagen.",
        en = "One person taken into care under LOB, or turned away, removed or taken into care under the Police Act.",
      },
      responsible = { sv = "polisen", en = "the police" },
      source = {
        sv = "Polisen ska öka den upplevda tryggheten i centrum genom att aktivt använda LOB och polislagen (PL).",
        en = "The police shall raise the perceived safety in the centre by active use of LOB and the Police "
          .. "Act (PL).",
      },
      conditions = { "in_centre" },
      parts = { "LOB", "PL" },
      target = followed {
        per = "year",
        quiet_weeks = 13,
        basis = {
          document = {
            sv = "aktivt använda LOB och polislagen (inget antal)",
            en = "active use of LOB and the Police Act (no number)",
          },
        },
      },
      vocabulary = {
        count = {
          "LOB", "LOB-ingripande~", "LOB-omhändertagande~", "omhändertagen enligt LOB", "omhändertagna enligt LOB",
          "omhändertagande enligt LOB", "lagen om omhändertagande av berusade personer", "PL", "13 § polislagen",
          "polislagen", "PL-ingripande~", "berusningsomhändertagande~",
        },
        ask = { "fylleriomhändertagande~", "tillnyktring~" },
        never = {
          "omhändertaget körkort", "omhändertagna körkort", "körkort omhändertogs", "körkort har omhändertagits",
          "körkort omhändertagits", "LVU", "LVM", "motion",
          "överklagandet avvisades", "ingripande mot langning", "ingripande mot narkotika",
          "ingripande mot narkotikabrott",
        },
        nouns = {
          "ingripande", "ingrip.", "tillämpning", "användning", "omhändertagande", "avvisning", "avvisande",
          "avlägsnande",
        },
        acts = {
          "LOB:ades", "LOB:ad", "LOB:ade", "LOB:at", "LOB:ats", "lobbades", "lobbade", "omhändertogs", "omhändertog",
          "omhändertagits", "omhändertagit", "omhändertagen", "omhändertagna", "omhänderta", "omhändertas",
          "omhändertagas", "omh",
          "omhänd", "avvisades", "avvisade", "avvisad", "avvisats", "avvisat", "avv", "bortvisad", "bortvisade",
          "bortvisades", "bortvisats", "visades bort", "visats bort", "visade bort", "avlägsnades", "avlägsnade",
          "avlägsnad",
          "avlägsnats", "avlägsnat", "avlägsnas", "avvisas", "bortvisas",
          "avlägsna", "avvisa", "bortvisa", "LOB:a",
        },
        together = {
          "omhändertagen + berusad", "omhändertog + berusad", "omhändertagen + berusning", "omhändertog + berusning",
          "omhändertagna + berusad", "omhändertagna + berusning", "omhändertagna + fylleri", "tas om hand + berusad",
          "togs om hand + berusad", "tagits om hand + berusad", "tas om hand + berusning",
          "togs om hand + berusning", "tagits om hand + berusning",
          "hand om + berusad", "hand om + berusning", "hand om + fylleri", "hand om + full", "om hand + berusad",
          "om hand + berusning", "om hand + fylleri", "om hand + full",
          "omhändertagen + fylleri", "omhändertog + fylleri", "ingripande + polislagen", "avvisad + polislagen",
        },
        units = {
          "person", "ungdom", "individ", "man", "män", "kvinna", "tonåring", "yngling", "besökare", "gäst",
          "bråkmakare", "fyllerist", "pojke", "pojkar", "flicka", "kille", "killar", "tjej", "grabb", "herre",
          "herrar", "dam", "elev", "student", "festare", "supporter", "supportrar", "minderårig", "berusad",
          "onykter", "onyktra", "full",
          "ingripande", "omhändertagande", "användning", "gång", "tillfälle", "fall",
        },
        parts = {
          {
            id = "LOB",
            words = {
              "LOB", "berusad", "omhändertagande", "lagen om omhändertagande av berusade personer", "LOB:ades",
              "LOB:ad", "LOB:ade", "LOB:at", "LOB:ats", "lobbades", "lobbade", "omhändertogs", "omhändertog",
              "omhändertagits", "omhändertagit", "omhändertagen", "omhändertagna", "omh", "omhänd",
            },
          },
          {
            id = "PL",
            words = {
              "PL", "polislagen", "13 § polislagen", "avvisning", "avvisande", "avlägsnande", "avvisades",
              "avvisade", "avvisad", "avvisats", "avvisat", "avv", "bortvisad", "bortvisade", "bortvisades",
              "bortvisats", "visades bort", "visats bort", "visade bort", "avlägsnades", "avlägsnade", "avlägsnad",
              "avlägsnats", "avlägsnat", "avlägsnas", "avvisas", "bortvisas",
              "avlägsna", "avvisa", "bortvisa",
            },
          },
        },
      },
    },
  },
}
