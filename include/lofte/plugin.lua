---@meta lofte
-- SPDX-License-Identifier: MIT
--
-- What a plugin may see: the one contract between lofte (API 1) and the Lua files below plugins/. Editors with the Lua
-- language server complete and check from here; a test holds it against the tables that the program itself uses. How to
-- write a plugin: plugins/README.md.
--
-- Of Lua's own functions a plugin has:
--   assert error ipairs select tonumber tostring type
--   string.byte string.char string.find string.format string.gmatch string.gsub string.len string.lower string.match
--   string.rep string.reverse string.sub string.upper
--   table.concat table.insert table.move table.pack table.remove table.sort table.unpack
--   math.abs math.ceil math.floor math.fmod math.huge math.max math.maxinteger math.min math.mininteger math.modf
--   math.pi math.sqrt math.tointeger math.type
--   utf8.char utf8.charpattern utf8.codepoint utf8.codes utf8.len utf8.offset
--
-- There is no file, clock, chance, other code, metatable or pcall. tostring of a table is "table". Days are texts,
-- "2023-03-14"; they compare in order with < and ==. A global that is not listed here is an error, read or written.

error("this file is for editors and is not run")

-- ---- what a file declares ----------------------------------------------------------------------------------------

---The same words in Swedish and English. Both must be there.
---```lua
---title = { sv = "Trafikkontroller", en = "Traffic controls" }
---```
---@class lofte.words
---@field sv string Swedish; not empty
---@field en string English; not empty

---First and last day, both inside.
---@class lofte.window
---@field from string day, "2023-01-01"
---@field to string day, not before `from`

---So many are due by a day, counted from the start of the target's window. Made by `milestones`.
---@class lofte.milestone
---@field day string day
---@field count integer 1 … 9999

---So large a share of the plan is due by a day. Made by `shares`.
---@class lofte.point
---@field day string day
---@field share number 0 … 1, never less than that of the day before

---How the target is spread over its window. Made by `season`, `milestones` or `shares`; without a curve: evenly.
---@class lofte.curve
---@field kind "even"|"months"|"milestones"|"points" which of the following there is
---@field months? number[] twelve weights from January, 0 or more, not all 0
---@field milestones? lofte.milestone[] in order of day
---@field points? lofte.point[] in order of day

---Why the target is what it is: the document's words, or a local reading where the document leaves the number, the
---period or the start open. One of `document` and `local_reading` must be there; a local reading also
---needs `decided_by` and `decided_on`.
---```lua
---basis = { local_reading = { sv = "minst en per halvår", en = "at least one each half year" },
---          decided_by = "trygghetssamordnare", decided_on = "2023-01-16" }
---```
---@class lofte.basis
---@field document? lofte.words the document's words
---@field local_reading? lofte.words what was decided where the document is silent
---@field decided_by? string the role that decided it, never a person's name
---@field decided_on? string day of the decision

---How many, in which windows (per = "period": the agreement's; grace without a number: six weeks, at most a quarter of
---the window; judged at month ends unless `interval_days` says otherwise). Made by `per_year`, `in_period`, `followed`
---and the like.
---@class lofte.target
---@field count integer 0 … 9999; 0: no number, only followed
---@field per "year"|"tertial"|"half_year"|"term"|"quarter"|"month"|"week"|"period"|"windows" window
---@field windows? lofte.window[] own windows in order, only with per = "windows"
---@field curve? lofte.curve the plan; evenly where absent
---@field grace_days? integer 0 … 366: days after a milestone or a window's end until it is behind or missed
---@field quiet_weeks? integer 0 … 104: so long without a word is `quiet`; 0 or absent: never
---@field interval_days? integer 1 … 366: days between judgements
---@field skip_months? string[] months that owe nothing: "jan" … "dec"
---@field basis? lofte.basis must be there: a target without it is refused, and told what to add

---Words that tell a part of the count from another ("LOB" from "PL").
---@class lofte.part
---@field id string as in the activity's `parts`
---@field words string[] as in a vocabulary

---The words by which the reading knows an activity. A word stands for its inflections; with '~' at its end also for
---every compound that begins with it ("trafikkontroll~"). Several words are a phrase. UPPER CASE matches upper case
---only.
---@class lofte.vocabulary
---@field count? string[] name the activity: what is counted
---@field short? string[] short forms of practice that name it, written with a dot behind or without ("fvandr"), as they stand
---@field ask? string[] may name it: waits for a person
---@field never? string[] look like it and are something else
---@field nouns? string[] short words that name it only where the item or sentence is already about it ("kontroll")
---@field acts? string[] verbs that are the activity itself ("avvisades")
---@field together? string[] pairs "a + b": both in one sentence name it ("tillsyn + krog")
---@field about? string[] what it must be about: where the item has none of them, what was read waits for a person
---@field units? string[] what a number beside the activity may count as the activity ("tillfälle")
---@field parts? lofte.part[] words of the parts that the count is split by

---Something that was promised: what shall be done, how often, by whom. Made by `activity`.
---@class lofte.activity
---@field id string a–z, 0–9 and hyphens; one of its kind in the agreement; never changed once in use
---@field title lofte.words
---@field unit lofte.words one of it ("kontroll")
---@field units lofte.words several of it ("kontroller")
---@field definition? lofte.words what one unit is, and what does not count
---@field responsible lofte.words who does it
---@field source? lofte.words the document's sentence
---@field target lofte.target
---@field conditions? string[] "with_police", "with_municipality", "in_centre": met unless the text says otherwise
---@field vocabulary? lofte.vocabulary must have words, except with counts_from = "meetings"
---@field counts_from? "statements"|"meetings" "statements" where absent; "meetings": the meetings themselves
---@field parts? string[] the count is split by these; with counts_from = "meetings": groups
---@field weighs? boolean false: does not move the pledge's state; true where absent
---@field groups? string[] groups that report on it; all where absent

---A promise to citizens: what a file `<agreement>/<pledge>/pledge.lua` returns. Its id is the folder's name.
---@class lofte.pledge
---@field api integer the number of this contract: 1
---@field title lofte.words
---@field reason? lofte.words why it was promised (the lägesbild)
---@field source? lofte.words the document's sentence
---@field activities lofte.activity[] at least one
---@field statement? fun(s: lofte.statement): lofte.statement_change? called for each statement read; nil: as it is
---@field assess? fun(st: lofte.standing): lofte.standing_change? called for each activity's standing; nil: as it is
---@field words? fun(st: lofte.standing): lofte.words? own words for the alert, after `assess`; nil: none
---@field workflow? lofte.rule[] at most 50; a rule with an id of the agreement's stands in its place for this pledge

---A group whose minutes are imported, and when they are due. Made by `group`.
---@class lofte.group
---@field id string as in the minutes: "SSPF", "EST"
---@field name lofte.words
---@field cadence_days integer 1 … 366: a meeting at least every so many days
---@field grace_days integer 0 … 366: days from a meeting until its minutes should be here
---@field breaks? lofte.window[] summer and holidays: these days do not count
---@field owners? lofte.owners of the steps of its meetings
---@field agenda? lofte.standing_item[] what it talks about at every meeting
---@field keep_text_years? integer 0 … 100: the minutes' text is kept so long, then `lofte weed` takes it; 5 where absent

---Roles that own the steps of a meeting's path; the agreement's first receiver where absent.
---@class lofte.owners
---@field minutes? string writes the minutes and hands them in
---@field review? string decides what the reader could not
---@field approval? string approves the minutes

---An item of every agenda of a group.
---@class lofte.standing_item
---@field title lofte.words
---@field about? string id of the activity that it is about
---@field closes? boolean stands after what `lofte agenda` finds to talk about; before it where absent

---Somebody who is told, by role.
---@class lofte.receiver
---@field role string
---@field address? string mail address of the role
---@field patience? "late"|"behind"|"year" what it takes to be told; "late" where absent, "year": once a year only
---@field language? string "sv" or "en"; the workspace's where absent
---@field plans? boolean may be told of an operation before its day; false where absent

---One thing that a rule has done. Made by `alert`, `put_on_agenda`, `open_action`, `ask_explanation`, `escalate` and
---`draft_report`, which say what each must have.
---@class lofte.step
---@field does "alert"|"agenda"|"action"|"explain"|"escalate"|"report" set by the function that makes it
---@field to? string role of one of the agreement's `receivers`; all but the agenda's
---@field group? string id of one of the agreement's `groups`; the agenda's only
---@field text? lofte.words what is to be done or talked about; at most 300 bytes each
---@field after_days? integer 0 … 366: so long after the rule began; 0 where absent
---@field within_days? integer 1 … 366: the time that the role has

---What a rule is on: see lofte.rule.
---@alias lofte.trigger
---| "enter"
---| "stay"
---| "import"
---| "minutes_overdue"
---| "step_overdue"
---| "plan_passed"
---| "action_overdue"
---| "tertial"
---| "year"

---What follows from what: `on` something, do `steps`. It begins once for each activity, meeting, plan … of which it is
---so, and ends when it is so no longer. Made by `rule`. In a pledge only "enter", "stay" and "plan_passed"; there
---`rule { id = "…" }` with nothing else switches the agreement's rule of that id off.
---
---What it is on: "enter": an activity stands in one of `states`; "stay": and has for `days`; "import": minutes came in;
---"minutes_overdue": minutes are due and have not come; "step_overdue": they came, and their review or approval is
---overdue; "plan_passed": the day of a plan has passed and nothing was reported; "action_overdue": an action's day has
---passed; "tertial", "year": one has ended.
---@class lofte.rule
---@field id string a–z, 0–9 and hyphens; one of its kind in the file
---@field title? lofte.words shown in place of the id; at most 300 bytes each
---@field on? lofte.trigger must be there where there are steps
---@field states? string[] "no_report", "quiet", "late", "behind", "missed"; must be there with "enter" and "stay", and with no other
---@field days? integer 0 … 366: "stay": so long, at least 1; others but "enter" and "import": so late
---@field steps? lofte.step[] at least one, at most 20, except where a rule is switched off

---A document of pledges: what a file `<agreement>/agreement.lua` returns. Its id is the folder's name.
---@class lofte.agreement
---@field api integer the number of this contract: 1
---@field title lofte.words
---@field municipality string four digits, "0687"
---@field municipality_name string
---@field signed? string day of signing; where it is open, `basis` must have a local reading of the period
---@field period lofte.window
---@field basis? lofte.basis of the period
---@field groups lofte.group[] at least one
---@field places? string[] own place names, as in a vocabulary
---@field centre? string[] places in the centre
---@field neighbours? string[] other municipalities and areas: their figures are not ours
---@field receivers? lofte.receiver[]
---@field workflow? lofte.rule[] at most 50: what follows from what

-- ---- what functions are told and may answer ----------------------------------------------------------------------

---What one agenda item says about one activity. Reading a field that is not listed is an error.
---@class lofte.statement
---@field meeting string id of the meeting
---@field group string
---@field date string day of the meeting
---@field item string agenda item's number
---@field activity string id
---@field kind "done"|"total"|"none"|"planned"|"cancelled"|"mention"
---@field count? integer nil where the text gives no number
---@field precision "exact"|"at_least"|"about"|"unspecified"
---@field from? string first day of the window that the text gives
---@field to? string last day of it
---@field place? string another place than the municipality, as the text names it
---@field part? string
---@field corrects boolean an explicit correction of earlier statements
---@field unmet boolean a condition of the activity was not met
---@field whole boolean the figure claims to be all there was in its window
---@field certainty integer percent
---@field state "linked"|"review"|"accepted"|"rejected"|"changed"
---@field source "text"|"report"
---@field draft boolean in minutes that are not yet approved
---@field quote string the sentence

---What a statement function may change; fields that are left out stay. A certainty under 70 sends it to review. With
---kind "mention" it counts nothing: `refuse` makes that.
---@class lofte.statement_change
---@field kind? "done"|"total"|"none"|"planned"|"cancelled"|"mention"
---@field count? integer 0 … 9999
---@field from? string day
---@field to? string day, not before `from`
---@field part? string one of the activity's `parts`
---@field certainty? integer 0 … 100, not above what it was
---@field reason? string one sentence, shown to people

---States of a standing. An earlier window is closing, reached or missed.
---@alias lofte.standing_state
---| "reached"
---| "on_plan"
---| "too_early"
---| "closing"
---| "no_report"
---| "quiet"
---| "late"
---| "behind"
---| "missed"
---| "followed"
---| "paused"

---A part of the count.
---@class lofte.part_count
---@field part string
---@field target? integer nil: no number
---@field counted integer

---An earlier window of the target.
---@class lofte.closed_window
---@field window lofte.window
---@field target integer
---@field counted integer
---@field state lofte.standing_state
---@field acknowledged boolean

---The judgement on one activity on one day. Numbers that have no meaning for it are nil. Reading a field that is not
---listed is an error.
---@class lofte.standing
---@field activity string id
---@field window lofte.window the target's window that holds the day
---@field target integer 0: no number
---@field judged_to? string the day up to which the minutes reach
---@field counted? integer each true event once
---@field unconfirmed? integer waits for a person
---@field in_drafts? integer what minutes not yet approved would add
---@field booked? integer planned after judged_to
---@field overdue_plans? integer plans whose day has passed with nothing reported
---@field approximate boolean some of it stands on 'about' figures alone
---@field planned_by_now? number
---@field shortfall? integer whole activities
---@field lag_weeks? number
---@field needed_per_month? number
---@field needed_ratio? number pace needed over the plan's
---@field probability? number 0 … 1 that the target will be reached
---@field state lofte.standing_state
---@field since? string day on which the state began
---@field last_seen? string day of the last one counted
---@field parts lofte.part_count[]
---@field closed lofte.closed_window[]

---What an assess function may change; fields that are left out stay.
---@class lofte.standing_change
---@field state? lofte.standing_state
---@field since? string day

-- ---- functions ---------------------------------------------------------------------------------------------------

---Declares the pledge of the file: `return pledge { … }`.
---@param t lofte.pledge
---@return lofte.pledge
function pledge(t) end

---Declares the agreement of the file: `return agreement { … }`.
---@param t lofte.agreement
---@return lofte.agreement
function agreement(t) end

---@param t lofte.activity
---@return lofte.activity
function activity(t) end

---@param t lofte.group
---@return lofte.group
function group(t) end

---So many each calendar year: `target = per_year(30, { curve = season { jul = 0.25 }, basis = { … } })`.
---@param count integer
---@param t lofte.target further fields; `count` and `per` are set
---@return lofte.target
function per_year(count, t) end

---So many each tertial: January–April, May–August, September–December.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_tertial(count, t) end

---So many each half year: January–June, July–December.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_half_year(count, t) end

---So many each school term: 1 January–30 June, 1 August–31 December.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_term(count, t) end

---So many each quarter.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_quarter(count, t) end

---So many each month; `skip_months = { "jul" }` owes nothing in July.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_month(count, t) end

---So many each ISO week.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function per_week(count, t) end

---So many in the agreement's whole period.
---@param count integer
---@param t lofte.target further fields
---@return lofte.target
function in_period(count, t) end

---So many in each window of an own list: `in_windows(1, { windows = { { from = …, to = … } }, basis = { … } })`.
---@param count integer
---@param t lofte.target further fields with `windows`
---@return lofte.target
function in_windows(count, t) end

---No number: the count is followed, by calendar year unless `per` says otherwise; quiet after `quiet_weeks`.
---@param t lofte.target without `count`
---@return lofte.target
function followed(t) end

---A plan with a weight for each month; months left out weigh 1: `season { jan = 0.5, jul = 0.25 }`.
---@param t table<string, number>
---@return lofte.curve
function season(t) end

---A plan with dates: `milestones { ["2023-11-15"] = 1, ["2024-11-15"] = 2 }`, counted from the window's start.
---@param t table<string, integer>
---@return lofte.curve
function milestones(t) end

---A plan with shares: `shares { ["2023-06-30"] = 0.4, ["2023-12-31"] = 1 }`.
---@param t table<string, number>
---@return lofte.curve
function shares(t) end

---A rule of a workflow: `rule { id = "behind", on = "enter", states = { "behind" }, steps = { alert { to = … } } }`.
---@param t lofte.rule
---@return lofte.rule
function rule(t) end

---The role's next digest tells of it, as far as the role's patience goes: `alert { to = "kommunpolis" }`.
---@param t lofte.step `to`; may have `after_days`
---@return lofte.step
function alert(t) end

---The group's next agenda has it: `put_on_agenda { group = "EST", text = { sv = …, en = … } }`.
---@param t lofte.step `group`; may have `text` and `after_days`
---@return lofte.step
function put_on_agenda(t) end

---Something to do is opened: `open_action { to = "kommunpolis", text = { sv = …, en = … }, within_days = 14 }`.
---@param t lofte.step `to`, `text` and `within_days`; may have `after_days`
---@return lofte.step
function open_action(t) end

---The role is asked to explain; `lofte alerts ack` answers: `ask_explanation { to = "kommunpolis", within_days = 14 }`.
---With "enter", "stay" and "plan_passed".
---@param t lofte.step `to` and `within_days`; may have `after_days`
---@return lofte.step
function ask_explanation(t) end

---Nobody has acknowledged it in time: the role is told, whatever its patience:
---`escalate { to = "lokalpolisområdeschef", after_days = 21 }`. With "enter" and "stay".
---@param t lofte.step `to` and `after_days`, at least 1
---@return lofte.step
function escalate(t) end

---The role gets a draft of the report over what has ended. With "tertial" and "year".
---@param t lofte.step `to`; may have `after_days`
---@return lofte.step
function draft_report(t) end

---For a statement function: this counts nothing, and why: `return refuse("a walk without the police")`.
---@param reason string
---@return lofte.statement_change
function refuse(reason) end

---As Lua's own, in a fixed order of keys: true and false, numbers, texts.
---@param t table
---@return fun(): any, any
function pairs(t) end
