-- SPDX-License-Identifier: MIT
-- Medborgarlöfte i Tranås kommun 2023–2024: the municipality and the local police area promise together. The document
-- leaves the day of its signing open ('2023-xx-xx'), so the period is a local reading.

return agreement {
  api = 1,
  title = { sv = "Medborgarlöfte i Tranås kommun 2023–2024", en = "Citizens' pledge in Tranås municipality 2023–2024" },
  municipality = "0687",
  municipality_name = "Tranås",

  period = { from = "2023-01-01", to = "2024-12-31" },
  basis = {
    local_reading = {
      sv = "Löftet gäller 2023–2024; dagen för undertecknandet är öppen i dokumentet ('2023-xx-xx'). "
        .. "Lokal tolkning: hela kalenderåren 2023 och 2024.",
      en = "The pledge is for 2023–2024; the day of signing is left open in the document ('2023-xx-xx'). "
        .. "Local reading: the whole calendar years 2023 and 2024.",
    },
    decided_by = "trygghetssamordnare",
    decided_on = "2023-01-16",
  },

  groups = {
    group {
      id = "SSPF",
      name = { sv = "SSPF: skola, socialtjänst, polis, fritid", en = "SSPF: school, social services, police, leisure" },
      cadence_days = 42,
      grace_days = 28,
      breaks = {
        { from = "2022-12-19", to = "2023-01-08" },
        { from = "2023-06-22", to = "2023-08-13" },
        { from = "2023-12-18", to = "2024-01-07" },
        { from = "2024-06-20", to = "2024-08-11" },
        { from = "2024-12-20", to = "2025-01-07" },
      },
      owners = { minutes = "trygghetssamordnare", review = "trygghetssamordnare", approval = "kommunpolis" },
      agenda = {
        { title = { sv = "Mötets öppnande och närvaro", en = "Opening and attendance" } },
        { title = { sv = "Föregående mötes protokoll", en = "Minutes of the previous meeting" } },
        { title = { sv = "Lägesbild: laget runt", en = "Situation: round the table" } },
        { title = { sv = "Information från polisen", en = "Information from the police" } },
        { title = { sv = "Kommande helger och evenemang", en = "Coming weekends and events" }, closes = true },
        { title = { sv = "Beslut och ansvariga", en = "Decisions and who is responsible" }, closes = true },
        { title = { sv = "Nästa möte", en = "Next meeting" }, closes = true },
      },
    },
    group {
      id = "EST",
      name = { sv = "EST: effektiv samverkan för trygghet", en = "EST: effective co-operation for safety" },
      cadence_days = 42,
      grace_days = 28,
      breaks = {
        { from = "2022-12-19", to = "2023-01-08" },
        { from = "2023-06-22", to = "2023-08-13" },
        { from = "2023-12-18", to = "2024-01-07" },
        { from = "2024-06-20", to = "2024-08-11" },
        { from = "2024-12-20", to = "2025-01-07" },
      },
      owners = { minutes = "trygghetssamordnare", review = "trygghetssamordnare", approval = "kommunpolis" },
      agenda = {
        { title = { sv = "Mötets öppnande och närvaro", en = "Opening and attendance" } },
        { title = { sv = "Föregående mötes protokoll", en = "Minutes of the previous meeting" } },
        { title = { sv = "Lägesbild", en = "Situation" } },
        { title = { sv = "Information från polisen", en = "Information from the police" } },
        { title = { sv = "Kommande helger och evenemang", en = "Coming weekends and events" }, closes = true },
        { title = { sv = "Beslut och ansvariga", en = "Decisions and who is responsible" }, closes = true },
        { title = { sv = "Nästa möte", en = "Next meeting" }, closes = true },
      },
    },
  },

  places = {
    "Tranås", "Tranås kommun", "Tranås stad", "Tranås tätort", "kommunen", "Sommen", "Gripenberg", "Linderås",
    "Adelöv",
    "Frinnaryd", "Säby", "Norraby", "Hubbarp", "Romanäs", "Hätte", "Hättebaden", "Junkaremålen", "Bredkärr",
    "Ekmarksberg", "Fröafall", "Holaveden", "Holavedsgymnasiet", "Ängaryd", "Ängarydsparken", "Junkaremålsskolan",
    "Granelundsskolan", "Höganloft", "Sommenbygden", "Svartån",
  },
  centre = {
    "centrum", "centrala Tranås", "Tranås centrum", "stadskärnan", "innerstaden", "Storgatan", "Stortorget", "torget",
    "Järnvägsparken", "Järnvägsgatan", "resecentrum", "busstationen", "järnvägsstationen", "stationsområdet",
    "Stadsparken", "Stadshuset", "biblioteket", "Falkgatan", "Ågatan", "Hantverkargatan",
  },
  neighbours = {
    "Aneby", "Ydre", "Österbymo", "Eksjö", "Nässjö", "Boxholm", "Vetlanda", "Sävsjö", "Mjölby", "Jönköping",
    "Huskvarna",
    "Gränna", "Ödeshög", "Kinda", "Kisa", "Linköping", "Motala", "Vadstena", "Värnamo", "Höglandet",
    "höglandskommunerna",
    "länet", "Jönköpings län", "Östergötland", "lokalpolisområdet", "lokalpolisområdets", "lokalpolisomr", "områdets", "lokalpolisområde Höglandet", "LPO",
    "LPO Höglandet",
    "polisområdet", "polisregionen", "region Öst", "grannkommunen", "grannkommunerna", "riket", "nationellt",
  },

  receivers = {
    { role = "trygghetssamordnare", patience = "late", language = "sv", plans = true },
    { role = "kommunpolis", patience = "late", language = "sv", plans = true },
    { role = "lokalpolisområdeschef", patience = "behind", language = "sv", plans = true },
    { role = "kommunchef", patience = "behind", language = "sv" },
    { role = "kommunstyrelsens ordförande", patience = "behind", language = "sv" },
    { role = "kommunfullmäktige", patience = "year", language = "sv" },
  },

  -- The document says nothing of who is told what and when. Every rule and every number below is a local reading,
  -- decided by the trygghetssamordnare on 2023-01-16: change them as you like, no minutes are read anew for it.
  -- `lofte workflow show` says in words what stands here.
  workflow = {
    -- those who do the work hear of it early
    rule {
      id = "efter-plan",
      title = { sv = "Efter plan", en = "Behind plan" },
      on = "enter",
      states = { "quiet", "late", "behind", "missed" },
      steps = {
        alert { to = "trygghetssamordnare" },
        alert { to = "kommunpolis" },
        -- nobody has said in three weeks, half the time between two meetings, what is done about it
        escalate { to = "lokalpolisområdeschef", after_days = 21 },
      },
    },
    -- those who lead hear only of what can hardly be made up for: their patience in `receivers` sees to that
    rule {
      id = "ledningen",
      title = { sv = "Ledningen får veta", en = "The leadership is told" },
      on = "enter",
      states = { "behind", "missed" },
      steps = {
        alert { to = "lokalpolisområdeschef" },
        alert { to = "kommunchef" },
        alert { to = "kommunstyrelsens ordförande" },
      },
    },
    -- a pledge that the municipality keeps alone asks somebody else
    rule {
      id = "forklaring",
      title = { sv = "Förklaring", en = "Explanation" },
      on = "enter",
      states = { "behind", "missed" },
      steps = { ask_explanation { to = "kommunpolis", within_days = 14 } },
    },
    rule {
      id = "dagordning",
      title = { sv = "Upp på dagordningen", en = "Onto the agenda" },
      on = "enter",
      states = { "behind", "missed" },
      steps = {
        put_on_agenda {
          group = "SSPF",
          text = { sv = "Hur tar vi igen det? Vem gör vad, och till när?",
            en = "How do we make up for it? Who does what, and by when?" },
        },
        put_on_agenda {
          group = "EST",
          text = { sv = "Hur tar vi igen det? Vem gör vad, och till när?",
            en = "How do we make up for it? Who does what, and by when?" },
        },
      },
    },
    -- the calendar of a group gives its minutes four weeks; this is behind them
    rule {
      id = "protokoll-saknas",
      title = { sv = "Protokoll saknas", en = "Minutes are missing" },
      on = "minutes_overdue",
      steps = {
        alert { to = "trygghetssamordnare" },
        open_action {
          to = "trygghetssamordnare",
          text = { sv = "Ta reda på var protokollet är, eller notera att mötet ställdes in.",
            en = "Find out where the minutes are, or note that the meeting was cancelled." },
          within_days = 7,
          after_days = 14,
        },
      },
    },
    -- the group's calendar says who reviews and who approves
    rule {
      id = "protokoll-vantar",
      title = { sv = "Protokoll väntar", en = "Minutes wait" },
      on = "step_overdue",
      steps = { alert { to = "trygghetssamordnare" } },
    },
    rule {
      id = "plan-passerad",
      title = { sv = "Planerat och inte rapporterat", en = "Planned and not reported" },
      on = "plan_passed",
      days = 7,
      steps = {
        alert { to = "trygghetssamordnare" },
        put_on_agenda { group = "SSPF", text = { sv = "Blev det av?", en = "Did it take place?" } },
        put_on_agenda { group = "EST", text = { sv = "Blev det av?", en = "Did it take place?" } },
      },
    },
    rule {
      id = "atgard-forsenad",
      title = { sv = "Åtgärd försenad", en = "Action overdue" },
      on = "action_overdue",
      days = 7,
      steps = { alert { to = "trygghetssamordnare" } },
    },
    -- four weeks are what a group's minutes may take, so by then the tertial's last meeting is in
    rule {
      id = "tertial",
      title = { sv = "Tertialuppföljning", en = "Follow-up of the tertial" },
      on = "tertial",
      days = 28,
      steps = {
        draft_report { to = "trygghetssamordnare" },
        open_action {
          to = "trygghetssamordnare",
          text = { sv = "Gå igenom utkastet och lämna tertialuppföljningen till kommunstyrelsen.",
            en = "Look through the draft and hand in the follow-up of the tertial to the municipal executive board." },
          within_days = 14,
        },
      },
    },
    -- a week behind the third tertial's; a person reports to kommunfullmäktige, and beside that the council is told once
    -- how its pledges stand
    rule {
      id = "ar",
      title = { sv = "Årsrapport", en = "Report of the year" },
      on = "year",
      days = 35,
      steps = {
        alert { to = "kommunfullmäktige" },
        draft_report { to = "trygghetssamordnare" },
        open_action {
          to = "trygghetssamordnare",
          text = { sv = "Gå igenom utkastet och lämna årsrapporten till kommunfullmäktige.",
            en = "Look through the draft and hand in the report of the year to the municipal council." },
          within_days = 28,
        },
      },
    },
  },
}
