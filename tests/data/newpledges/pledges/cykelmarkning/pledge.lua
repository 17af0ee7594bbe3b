return pledge {
  api = 1,
  title = { sv = "Färre stulna cyklar", en = "Fewer stolen bicycles" },
  activities = {
    activity {
      id = "cykelmarkningar",
      title = { sv = "Cykelmärkningar", en = "Marking of bicycles" },
      unit = { sv = "märkning", en = "marking" }, units = { sv = "märkningar", en = "markings" },
      responsible = { sv = "polisen och kommunen", en = "police and municipality" },
      target = per_year(6, { basis = { document = { sv = "sex gånger om året", en = "six times a year" } } }),
      vocabulary = {
        count = { "cykelmärkning~", "märkning av cyklar", "cykelstöldmärkning~" },
        short = { "cykelmärkn." },
        never = { "cykelkontroll~", "cykelstöld" },
        nouns = { "märkning" },
        units = { "tillfälle", "gång" },
      },
    },
  },
}
