return pledge {
  api = 1,
  title = { sv = "Värdar i centrum", en = "Hosts in the centre" },
  activities = {
    activity {
      id = "vardpass",
      title = { sv = "Pass med trygghetsvärdar", en = "Shifts of safety hosts" },
      unit = { sv = "pass", en = "shift" }, units = { sv = "pass", en = "shifts" },
      responsible = { sv = "kommunen", en = "the municipality" },
      target = per_year(60, { basis = { document = { sv = "sextio pass om året", en = "sixty shifts a year" } } }),
      vocabulary = {
        count = { "värdpass", "trygghetsvärdspass", "pass med trygghetsvärdar" },
        never = { "passkontroll~" },
        nouns = { "pass" },
        units = { "pass", "kväll", "tillfälle" },
      },
    },
  },
}
