-- SPDX-License-Identifier: MIT
-- Pledge 4: the work is reported back to the municipal council, and the groups that carry the pledges meet.

return pledge {
  api = 1,
  title = { sv = "Återrapportering till kommunfullmäktige", en = "Reports back to the municipal council" },
  reason = {
    sv = "Löftena ska följas upp löpande och invånarna ska kunna se hur det går.",
    en = "The pledges shall be followed up continuously, and the inhabitants shall be able to see how it goes.",
  },
  source = {
    sv = "Arbetet ska återrapporteras till kommunfullmäktige.",
    en = "The work shall be reported back to the municipal council.",
  },
  activities = {
    activity {
      id = "aterrapportering",
      title = { sv = "Återrapporter till kommunfullmäktige", en = "Reports to the municipal council" },
      unit = { sv = "återrapport", en = "report" },
      units = { sv = "återrapporter", en = "reports" },
      definition = {
        sv = "Ett tillfälle då arbetet med löftena redovisas för kommunfullmäktige; bara kommunstyrelsen "
          .. "räcker inte.",
        en = "One occasion when the work on the pledges is reported to the municipal council; the executive board "
          .. "alone is not enough.",
      },
      responsible = { sv = "kommunen och polisen", en = "the municipality and the police" },
      source = {
        sv = "Arbetet ska återrapporteras till kommunfullmäktige.",
        en = "The work shall be reported back to the municipal council.",
      },
      target = per_year(1, {
        curve = milestones { ["2023-11-30"] = 1, ["2024-11-30"] = 1 },
        basis = {
          local_reading = {
            sv = "Dokumentet nämner inget antal. Lokal tolkning: minst en återrapport per kalenderår, "
              .. "senast den 30 november.",
            en = "The document gives no number. Local reading: at least one report a calendar year, by 30 November.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
      vocabulary = {
        count = { "återrapport~", "återredovis~" },
        ask = {},
        never = {
          "kommunstyrelsen", "KS", "nämnden", "utbildningsnämnden", "socialnämnden", "samhällsbyggnadsnämnden",
          "arbetsutskottet", "BRÅ", "lägesrapport~", "återrapporterar att", "återrapporterade att",
          "återrapporterades att",
          "återrapporteras att", "notera informationen", "noterade informationen", "informationen till protokollet",
          "informationen till handlingarna", "kvartalsredovisning~", "kvartalsrapport~", "tertialrapport~",
          "tertialredovisning~", "månadsrapport~", "månadsredovisning~",
        },
        nouns = { "återrapport", "redovisning", "rapport" },
        acts = {},
        together = {
          "redogör + fullmäktige", "redogör + kommunfullmäktige", "redogör + KF", "redogjord + fullmäktige",
          "redogjort + fullmäktige", "redogjort + kommunfullmäktige", "redogjort + KF",
          "redogjord + kommunfullmäktige", "redogjord + KF", "avrapportering + fullmäktige",
          "avrapportering + kommunfullmäktige", "avrapportering + KF", "årsrapport + fullmäktige",
          "årsrapport + kommunfullmäktige", "årsrapport + KF",
          "delredovis + fullmäktige", "delredovis + kommunfullmäktige", "delredovis + KF",
          "redovis + fullmäktige", "rapport + fullmäktige", "information + fullmäktige", "informera + fullmäktige",
          "presentera + fullmäktige", "föredrag + fullmäktige", "redovis + kommunfullmäktige",
          "rapport + kommunfullmäktige", "information + kommunfullmäktige", "informera + kommunfullmäktige",
          "presentera + kommunfullmäktige", "föredrag + kommunfullmäktige", "redovis + KF", "rapport + KF",
          "information + KF", "informera + KF", "presentera + KF", "föredrag + KF",
          "halvårsredovis + fullmäktige", "halvårsredovis + kommunfullmäktige", "halvårsredovis + KF",
          "årsredovis + fullmäktige", "årsredovis + kommunfullmäktige", "årsredovis + KF", "redov + KF",
          "redov + fullmäktige",
          "slutredovis + fullmäktige", "slutredovis + kommunfullmäktige", "slutredovis + KF",
          "slutrapport + fullmäktige", "slutrapport + kommunfullmäktige", "slutrapport + KF",
          "föredrog + fullmäktige", "föredrog + kommunfullmäktige", "föredrog + KF", "föredra + fullmäktige",
          "föredra + kommunfullmäktige", "föredra + KF", "uppföljning + fullmäktige", "uppföljning + kommunfullmäktige",
          "uppföljning + KF", "återkoppling + fullmäktige", "återkoppling + kommunfullmäktige", "återkoppling + KF",
          "drar + fullmäktige", "drar + kommunfullmäktige", "drar + KF",
          "uppe + fullmäktige", "uppe + kommunfullmäktige", "uppe + KF",
          "berättar + fullmäktige", "berättar + kommunfullmäktige", "berättar + KF", "berättade + fullmäktige", "berättade + kommunfullmäktige", "berättade + KF", "berättat + fullmäktige",
          "berättat + kommunfullmäktige", "berättat + KF",
          "drog + fullmäktige", "drog + kommunfullmäktige", "drog + KF",
        },
        about = { "medborgarlöfte~", "medb.löfte~", "löfte~", "återrapport~" },
        units = { "återrapport", "rapport", "redovisning", "tillfälle", "gång" },
      },
    },
    activity {
      id = "samverkansmoten",
      title = { sv = "Samverkansmöten", en = "Co-operation meetings" },
      unit = { sv = "möte", en = "meeting" },
      units = { sv = "möten", en = "meetings" },
      definition = {
        sv = "Ett möte i SSPF eller EST vars protokoll har kommit in; räknas från mötena själva, aldrig från text.",
        en = "One meeting of SSPF or EST whose minutes have come in; counted from the meetings themselves, "
          .. "never from text.",
      },
      responsible = { sv = "kommunen och polisen", en = "the municipality and the police" },
      source = {
        sv = "Återkommande samverkansmöten om löftena ska hållas enligt arbetsmodellerna SSPF och EST.",
        en = "Recurring co-operation meetings about the pledges shall be held by the working models SSPF and EST.",
      },
      counts_from = "meetings",
      weighs = false,
      parts = { "SSPF", "EST" },
      target = per_month(2, {
        skip_months = { "jul" },
        basis = {
          local_reading = {
            sv = "Dokumentet säger 'återkommande'. Lokal tolkning: ett möte i varje grupp varje månad utom i juli.",
            en = "The document says 'recurring'. Local reading: one meeting of each group every month but July.",
          },
          decided_by = "trygghetssamordnare",
          decided_on = "2023-01-16",
        },
      }),
    },
  },

  -- Local reading (trygghetssamordnare, 2023-01-16): the municipality reports back, so it is not the police that can
  -- say why it was not done; and a week is enough to say so.
  workflow = {
    rule {
      id = "forklaring",
      title = { sv = "Förklaring", en = "Explanation" },
      on = "enter",
      states = { "behind", "missed" },
      steps = { ask_explanation { to = "trygghetssamordnare", within_days = 7 } },
    },
  },
}
