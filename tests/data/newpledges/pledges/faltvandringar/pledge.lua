return pledge {
  api = 1,
  title = { sv = "Vuxna ute", en = "Adults about" },
  activities = {
    activity {
      id = "faltvandringar",
      title = { sv = "Fältvandringar", en = "Field walks" },
      unit = { sv = "fältvandring", en = "field walk" }, units = { sv = "fältvandringar", en = "field walks" },
      responsible = { sv = "socialtjänsten", en = "social services" },
      target = per_year(40, { basis = { document = { sv = "fyrtio fältvandringar om året", en = "forty field walks a year" } } }),
      vocabulary = {
        count = { "fältvandring~", "fältkväll~" },
        short = { "fältvandr." },
        never = { "nattvandring~", "trygghetsvandring~" },
        nouns = { "vandring" },
        units = { "vandring", "tillfälle", "gång", "kväll" },
      },
    },
  },
}
