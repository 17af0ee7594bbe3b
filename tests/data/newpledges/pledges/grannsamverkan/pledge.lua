return pledge {
  api = 1,
  title = { sv = "Grannar som ser", en = "Neighbours who watch" },
  activities = {
    activity {
      id = "grannsamverkanstraffar",
      title = { sv = "Träffar om grannsamverkan", en = "Neighbours' watch meetings" },
      unit = { sv = "träff", en = "meeting" }, units = { sv = "träffar", en = "meetings" },
      responsible = { sv = "polisen", en = "the police" },
      target = per_year(8, { basis = { document = { sv = "åtta träffar om året", en = "eight meetings a year" } } }),
      vocabulary = {
        count = { "grannsamverkansträff~", "grannsamverkansmöte~", "träff om grannsamverkan", "möte om grannsamverkan" },
        never = { "grannsamverkansområde~", "grannsamverkansskylt~" },
        nouns = { "träff" },
        units = { "träff", "tillfälle", "gång" },
      },
    },
  },
}
