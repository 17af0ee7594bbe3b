-- SPDX-License-Identifier: MIT
-- Comfort for plugins: constructors that make a declaration short, and a pairs() whose order is always the same. What
-- they build is plain data; whether it is right is decided by shape.c. Embedded at build by scripts/embed.py.

local mark, nearest, next, rawget = ...
local error, sort, type = error, table.sort, type

local M = {}

local months = { jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6,
  jul = 7, aug = 8, sep = 9, oct = 10, nov = 11, dec = 12 }

local function want_table(what, t)
  if type(t) ~= "table" then
    error(what .. " takes a table: " .. what .. " { … }, not a " .. type(t), 0)
  end
end

local function before(a, b)
  local ta, tb = type(a), type(b)
  if ta == tb and (ta == "number" or ta == "string") then
    return a < b
  elseif ta == tb then
    return a == false and b == true
  end
  return ta < tb
end

local function sorted_keys(t)
  local keys, n = {}, 0
  for key in next, t do
    local kind = type(key)
    if kind ~= "string" and kind ~= "number" and kind ~= "boolean" then
      error("pairs: a key that is a " .. kind .. " has no fixed order", 0)
    end
    n = n + 1
    keys[n] = key
  end
  sort(keys, before)
  return keys
end

function M.pairs(t)
  if type(t) ~= "table" then
    error("pairs takes a table, not a " .. type(t), 0)
  end
  local keys, i = sorted_keys(t), 0
  return function()
    local key, value
    repeat
      i = i + 1
      key = keys[i]
      value = key ~= nil and rawget(t, key)
    until key == nil or value ~= nil
    return key, value
  end
end

function M.pledge(t)
  want_table("pledge", t)
  return mark(t)
end

function M.agreement(t)
  want_table("agreement", t)
  return mark(t)
end

function M.activity(t)
  want_table("activity", t)
  return mark(t)
end

function M.group(t)
  want_table("group", t)
  return mark(t)
end

-- A target of `count` and the further fields of `t`.
local function target(what, per, count, t)
  local made = { count = count, per = per }
  if t ~= nil and type(t) ~= "table" then
    error(what .. " takes a number and a table: " .. what .. "(30, { basis = … })", 0)
  end
  for key, value in next, t or {} do
    if key == "count" or key == "per" then
      error(what .. " sets '" .. key .. "' itself", 0)
    end
    made[key] = value
  end
  return mark(made)
end

function M.per_year(count, t) return target("per_year", "year", count, t) end
function M.per_tertial(count, t) return target("per_tertial", "tertial", count, t) end
function M.per_half_year(count, t) return target("per_half_year", "half_year", count, t) end
function M.per_term(count, t) return target("per_term", "term", count, t) end
function M.per_quarter(count, t) return target("per_quarter", "quarter", count, t) end
function M.per_month(count, t) return target("per_month", "month", count, t) end
function M.per_week(count, t) return target("per_week", "week", count, t) end
function M.in_period(count, t) return target("in_period", "period", count, t) end
function M.in_windows(count, t) return target("in_windows", "windows", count, t) end

-- No number: the count is followed, by calendar year unless `per` says otherwise.
function M.followed(t)
  want_table("followed", t)
  local made = { count = 0, per = "year" }
  for key, value in next, t do
    if key == "count" then
      error("followed has no count; write per_year(30, { … }) for a target with a number", 0)
    end
    made[key] = value
  end
  return mark(made)
end

function M.season(t)
  want_table("season", t)
  local weights = { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }
  local keys = sorted_keys(t)
  for i = 1, #keys do
    local key = keys[i]
    local month = months[key]
    if not month then
      local near = type(key) == "string" and nearest(key, months)
      local advice = near and "did you mean '" .. near .. "'?" or "the months are jan, feb, … dec"
      error("season: there is no month '" .. tostring(key) .. "'; " .. advice, 0)
    end
    weights[month] = t[key]
  end
  return mark { kind = "months", months = weights }
end

local function dated(what, t, name)
  want_table(what, t)
  local days, list = sorted_keys(t), {}
  for i = 1, #days do
    list[i] = { day = days[i], [name] = t[days[i]] }
  end
  return list
end

function M.milestones(t)
  return mark { kind = "milestones", milestones = dated("milestones", t, "count") }
end

function M.shares(t)
  return mark { kind = "points", points = dated("shares", t, "share") }
end

function M.rule(t)
  want_table("rule", t)
  return mark(t)
end

-- A step of a rule: the fields of `t`, and what it does.
local function step(what, does, t)
  want_table(what, t)
  local made = { does = does }
  for key, value in next, t do
    if key == "does" then
      error(what .. " sets 'does' itself", 0)
    end
    made[key] = value
  end
  return mark(made)
end

function M.alert(t) return step("alert", "alert", t) end
function M.put_on_agenda(t) return step("put_on_agenda", "agenda", t) end
function M.open_action(t) return step("open_action", "action", t) end
function M.ask_explanation(t) return step("ask_explanation", "explain", t) end
function M.escalate(t) return step("escalate", "escalate", t) end
function M.draft_report(t) return step("draft_report", "report", t) end

-- For a statement function: this is no occurrence, and why.
function M.refuse(reason)
  return { kind = "mention", reason = reason }
end

return M
