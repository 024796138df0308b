-- behaviour.lua: what moves the state, and what the state brings. All figures are shisa's own [D].
-- 状態を動かすものと、状態が呼ぶもの。数値はすべて shisa が決めた値。

local calendar = require "calendar"
local resources = require "resources"
local change = resources.change

local japan = parameter "track" == "japan"

local MINUTE = 60000
local WEEK = 7 * 24 * 60
local MONDAY = calendar.minutes "2003-04-07 11:10"

local function sleep_until(minutes)
  local left = minutes * MINUTE - now()
  if left > 0 then
    sleep(left)
  end
end

local function until_day(when)
  sleep_until(calendar.minutes(when))
end

local function later(event, delay, inject)
  on(event, function()
    sleep(delay)
    send(inject)
  end)
end

-- What an act costs in hours ---------------------------------------------------------------------

local COST = { ["call-on"] = { hours = -2 }, ["collect-cases"] = { hours = -3, dossier = 8 },
  ["write-up"] = { hours = -4 }, ["open-desk"] = { hours = -4 },
  ["run-drill"] = { hours = -5, skill = 8 }, ["train"] = { hours = -4, skill = 8 },
  ["retain-specialist"] = { hours = -1, budget = -2 }, ["take-stock"] = { hours = -3, dossier = 4 },
  ["relieve"] = { hours = 12 } }

for act, much in pairs(COST) do
  on(done(act), function()
    change(much)
  end)
end

-- What is met moves the gauges; what is missed costs trust ---------------------------------------

local MET = {
  ["step-1"] = japan and { it = 10 } or { management = 10 },
  ["look-in-tickets"] = { it = 3, dossier = 5 }, ["count-for-mizuno"] = { it = 3, dossier = 5 },
  ["step-2"] = japan and { it = 4, disaster = 4 } or { management = 6 },
  ["typhoon-visit"] = { disaster = 10 },
  ["half-of-you"] = { hours = 6, management = 3 },
  ["july-answer"] = { management = 6 },
  ["tin-to-book"] = { dossier = 6, sales = 2 },
  ["dial-not-screen"] = { skill = 4, it = 3 }, ["keep-lit"] = { sales = 5 },
  ["report-meti"] = { outside = 5, management = 3 },
  ["do-not-wipe"] = { sales = 4 }, ["keep-the-disk"] = { dossier = 8, it = 3 },
  ["leak-into-book"] = { dossier = 8, management = 4 },
  ["step-4"] = japan and { opposition = -6 } or { management = 8, opposition = 12 },
  ["point-of-contact"] = { outside = 6 }, ["not-technical"] = { it = 4 },
  ["step-5"] = japan and { outside = 8, skill = 5 } or { customers = 10, opposition = -6 },
  ["hours-not-heads"] = { opposition = -12, management = 4 },
  ["step-6"] = japan and { it = 4, customers = 4 } or { customers = 6 },
  ["rice-ball-drill"] = { disaster = 8, management = 6 },
  ["half-thrown"] = { sales = 5 }, ["tell-hinode"] = { outside = 7, it = 3 },
  ["tell-nisc"] = { outside = 5, management = 5 }, ["pay-otherwise"] = { sales = 4 },
  ["same-exchange"] = { it = 5, skill = 3 },
  ["no-names"] = { outside = 6 }, ["join"] = { outside = 8 },
  ["a-seat-for-a-seat"] = { outside = 6, hours = 4 },
  ["step-7"] = japan and { management = 14 } or { customers = 5, sales = 5, management = 4 },
  ["another-year"] = { management = 6, hours = 4 },
  ["drill-in-quiet"] = { management = 5, sales = 3 }, ["train-in-quiet"] = { it = 4 },
  ["ten-minutes"] = { customers = 8, sales = 4 }, ["keep-lobby"] = { skill = 2 },
  ["how-it-began"] = { sales = 4, dossier = 4 },
  ["step-8"] = { budget = 20, management = 6 }, ["into-the-line"] = { budget = 25, hours = 8 },
  ["side-by-side"] = { skill = 6, hours = 4 },
  ["five-signs"] = { customers = 5, hours = 4 }, ["list-systems"] = { it = 3 },
  ["list-sales"] = { sales = 4 },
  ["no-lab"] = { budget = 5, management = 2 }, ["before-the-day"] = { skill = 6 },
  ["people-with-hours"] = { sales = 4, customers = 4, hours = 5 }, ["sales-name"] = { sales = 4 },
  ["ten-lines"] = { skill = 4 }, ["board-paper"] = { management = 5 },
  ["to-the-board"] = { management = 3 }, ["acted-upon"] = { management = 5 },
}

-- The incidents' own: each gives a little of everything.
local RUNS = {
  dns = { "which-servers", "reason-to-two", "mend-names", "a-night-off", "behind-the-gateway",
          "tell-mikami", "figure-for-ando" },
  worm = { "no-sticks", "north-off", "paper-at-counter", "october-fix", "look-at-each",
           "open-by-count", "tell-tokunaga", "for-the-council" },
  bots = { "behind-one-address", "keep-one", "bots-off", "three-addresses", "made-anew",
           "tell-customers", "say-what-is-known", "before-five", "to-the-others" },
}
for _, acts in pairs(RUNS) do
  for _, act in ipairs(acts) do
    MET[act] = { management = 2, it = 1, sales = 1, outside = 2, skill = 1 }
  end
end

local MISSED = { management = -1, it = -1, sales = -1, outside = -1 }

for id, gain in pairs(MET) do
  on(done(id), function()
    change(gain)
  end)
  on(missed(id), function()
    change(MISSED)
  end)
end

-- The ways not wanted: some of them are good for something ---------------------------------------

local CHOSEN = {
  { "first-door", "doors", { customers = 4, hours = -4 } },
  { "first-door", "top", { management = 4, hours = -2 } },
  { "first-door", "tools", { skill = 4, hours = -12 } },
  { "whose-pcs", "tell", { sales = 3, dossier = 4 } },
  { "whose-pcs", "buy", { sales = -3 } },
  { "plan", "by-complaint", { customers = 3, hours = -8 } },
  { "duties", "take", { hours = -14, customers = 2 } },
  { "duties", "refuse", { management = -6, disaster = -2 } },
  { "need-one", "wait", { management = -8 } },
  { "tin", "cases", { dossier = 6 } }, { "tin", "scanner", { skill = 3, it = -2, hours = -8 } },
  { "tin", "newsletter", { customers = 2, hours = -6 } },
  { "glass-works", "shut", { sales = -4 } },
  { "eight-pages", "help", { customers = 6, sales = 4, hours = -3 } },
  { "eight-pages", "own", { skill = 3, hours = -8 } }, { "eight-pages", "rest", { hours = 8 } },
  { "apology", "early", { management = 4, outside = 3 } },
  { "apology", "contractor", { outside = -6 } }, { "apology", "count", { outside = -2 } },
  { "position", "across", { hours = -2 } },
  { "position", "in-systems", { customers = -6, it = 4, opposition = 4 } },
  { "position", "below-board", japan and { opposition = 25, management = 4 } or {} },
  { "three-at-night", "control-room", { outside = 3 } },
  { "three-at-night", "mine", { hours = -10, outside = 2 } },
  { "use-strategy", "quote", { management = 3, it = 2, sales = 2, opposition = -3 } },
  { "use-strategy", "order", { opposition = 8 } },
  { "answer-rumour", "deny", { opposition = 12 } },
  { "answer-rumour", "postpone", { management = -8, opposition = -6 } },
  { "half-a-day", "half", { sales = 4, hours = 4 } },
  { "half-a-day", "spare", { hours = 2, sales = -2 } },
  { "rice-balls", "own", { hours = -8, skill = 3 } },
  { "throw-away", "all", { sales = -4 } },
  { "after-the-halt", "map", { it = 3, skill = 3, hours = -3 } },
  { "after-the-halt", "plan", { hours = -8, disaster = -4 } },
  { "after-the-halt", "report", { hours = -6 } },
  { "share-level", "closed", { outside = -10 } },
  { "share-level", "open", { outside = 6, management = -8, opposition = 6 } },
  { "seat", "top-of-it", { hours = -14, outside = 6 } },
  { "cut", "half", { hours = -20, skill = -6 } },
  { "cut", "dissolve", { hours = -25, outside = -8 } },
  { "lobby", "refuse", { customers = -10 } }, { "lobby", "clean", { customers = 4, hours = -4 } },
  { "line", "machine", { budget = 10, hours = -5 } },
  { "five-years", "hold", { hours = -10 } }, { "five-years", "rule", { skill = -12 } },
  { "intake", "everything", { hours = -25, customers = 4 } },
  { "intake", "serious", { customers = -5, skill = -3 } },
  { "film-machines", "lab", { budget = -15, hours = -10, skill = 3 } },
  { "film-machines", "small", { budget = -8, hours = -8 } },
  { "members", "names", { sales = -2 } },
  { "five-o-clock", "deny", { outside = -10, management = -6 } },
  { "five-o-clock", "silence", { outside = -5, management = -4 } },
}
for _, row in ipairs(CHOSEN) do
  on(chosen(row[1], row[2]), function()
    change(row[3])
  end)
end

-- Quarters and year-ends -------------------------------------------------------------------------

local TRANSFER = calendar.minutes "2009-04-01 09:00" * MINUTE -- Konishi's last day at the window

local function breath()
  if now() >= TRANSFER then
    return
  end
  if resources.level "hours" < 12 then
    send "konishi-leaves"
  elseif resources.level "hours" < 30 then
    send "konishi-asks"
  end
end

task("quarters", function()
  resources.show()
  while true do
    sleep "91d"
    resources.quarter()
    breath()
  end
end)

-- From which standing on a year-end is middle, and from which it is high: more is hoped for of an
-- older team, and less is forgiven.
local GRADES = { { 34, 37 }, { 31, 38 }, { 29, 40 }, { 28, 43 }, { 28, 48 }, { 28, 55 } }

task("year-ends", function()
  for number, grade in ipairs(GRADES) do
    until_day(("%d-03-24 17:20"):format(2003 + number))
    local standing = resources.standing()
    local level = standing >= grade[2] and "high" or standing >= grade[1] and "middle" or "low"
    send("year-" .. (2002 + number) .. "-" .. level)
  end
end)

-- The drills before the last two years: a sheet of results ---------------------------------------

-- Acts count double, skill brings a little: a trained team is forgiven one omission.
local function results(day, acts, good, poor)
  task(good, function()
    until_day(day)
    local points = resources.level "skill" // 20
    for _, act in ipairs(acts) do
      points = points + (happened(done(act)) and 2 or 0)
    end
    change { skill = points }
    send(points >= 2 * #acts and good or poor)
  end)
end
results("2005-01-12 10:00", { "dial-not-screen", "keep-lit", "report-meti" },
  "alarm-good", "alarm-poor")
results("2007-01-10 11:00", { "half-thrown", "tell-hinode" }, "flood-good", "flood-poor")
results("2007-04-09 10:30", { "tell-nisc", "pay-otherwise", "same-exchange" },
  "halt-good", "halt-poor")

-- Answers, 2003 to 2008 --------------------------------------------------------------------------

later(done "step-1", "4d", "step-1-answer")
later(chosen("first-door", "tools"), "40d", "beeping")
later(missed "count-for-mizuno", "1d", "nobody-knows")
later(done "typhoon-visit", "3d", "copy-of-the-tree")
later(chosen("duties", "take"), "60d", "saturdays")
later(chosen("need-one", "wait"), "20d", "in-the-lift")
later(lapsed "need-one", "5d", "in-the-lift")
later(missed "do-not-wipe", "1d", "wiped-anyway")
later(done "keep-the-disk", "6d", "two-thousand")
later(chosen("position", "below-board"), "20d", "heads-letter")
later(chosen("position", "in-systems"), "30d", "so-you-are-systems")
later(missed "point-of-contact", "2d", "old-fax")
later(done "step-5", "9d", "step-5-answer")
later(chosen("answer-rumour", "deny"), "12d", "petition")
later(lapsed "answer-rumour", "6d", "petition")
later(done "hours-not-heads", "14d", "car-park")
later(done "step-6", "10d", "step-6-answer")
on(done "rice-ball-drill", function()
  until_day "2006-09-01 14:00"
  send "boots"
end)
later(done "join", "20d", "bank-silent")
later(chosen("share-level", "closed"), "50d", "closed-mouth")
later(chosen("share-level", "open"), "40d", "too-open")
on(chosen("seat", "top-of-it"), function()
  until_day "2007-10-19 17:30"
  send "asleep"
end)
later(chosen("cut", "half"), "10d", "half-of-half")
later(chosen("cut", "dissolve"), "10d", "half-of-half")
later(lapsed "cut", "10d", "half-of-half")
local function two_drills()
  if happened(done "drill-in-quiet") and happened(done "train-in-quiet") then
    sleep "12d"
    send "twice-in-winter"
  end
end
on(done "drill-in-quiet", two_drills)
on(done "train-in-quiet", two_drills)
later(chosen("lobby", "refuse"), "20d", "only-discs")
later(chosen("lobby", "clean"), "20d", "only-discs")
later(lapsed "lobby", "5d", "only-discs")
later(chosen("lobby", "sit"), "8d", "at-the-table")
task("money", function()
  until_day "2008-03-28 16:00"
  if happened(chosen("line", "people")) and happened(done "step-8") then
    send "money-comes"
  else
    send "money-stays"
  end
end)
on(chosen("five-years", "rule"), function()
  until_day "2009-04-03 13:10"
  send "by-heart"
end)
on(lapsed "five-years", function()
  until_day "2009-04-03 13:10"
  send "by-heart"
end)
if parameter "authority" ~= "delegated" then
  on(penalised "by-order", function()
    change { opposition = 8, it = -4, disaster = -4 }
    sleep "2d"
    send "by-order"
  end)
end

-- The last two years: what the team as built brings ----------------------------------------------

-- By how the house stands to you, one comes or the other.
local function either(event, delay, good, yes, no)
  on(event, function()
    sleep(delay)
    send(good() and yes or no)
  end)
end

local function at_least(name, level)
  return function()
    return resources.level(name) >= level
  end
end

either(delivered "dns-1", "4d", function()
  return resources.departments() >= 35
end, "list-ready", "who-are-you")
either(delivered "worm-1", "2d", at_least("disaster", 35), "boots-again", "tree-locked")

on(delivered "bots-1", function()
  sleep "3d"
  if resources.level "outside" >= 35 then
    send "peer-tip"
  else
    until_day "2009-07-31 18:00"
    send "nobody-rings"
  end
end)

-- An unmended server is found in the second week of August.
on(delivered "dns-1", function()
  until_day "2008-08-14 20:30"
  if not asset("resolvers"):is "patched" then
    send "bill-page"
  end
end)
on(done "patch:resolvers", function()
  service("web-page"):set(100)
end)
later(done "figure-for-ando", "4d", "ando-thanks")

on(chosen("intake", "everything"), function()
  until_day "2008-12-08 21:45"
  send "till-nine"
end)
later(chosen("intake", "serious"), "45d", "not-serious")
later(lapsed "intake", "20d", "not-serious")
later(chosen("intake", "threshold"), "30d", "five-signs-work")

-- The readers' round: without a ban on sticks, or with the branch still on the network.
on(delivered "worm-2", function()
  until_day "2009-03-31 10:40"
  if not asset("branch-lan"):is "isolated" or not asset("memory-sticks"):is "blocked" then
    send "evening-list"
  end
end)
on(done "manual-operation:counters", function()
  if happened(delivered "worm-2") then
    service("counters"):set(math.max(85, service("counters"):level()))
  end
end)
on(done "verify:branch-pcs", function()
  if happened(delivered "worm-2") and asset("branch-pcs"):is "patched" then
    asset("branch-pcs"):clear "infected"
    service("counters"):set(100)
  end
end)
later(done "for-the-council", "6d", "hospital-thanks")
on(chosen("in-full", "date"), function()
  local past = (now() // MINUTE - MONDAY) // WEEK
  sleep_until(MONDAY + (past + 1) * WEEK)
  send "again-monday"
end)

on(chosen("film-machines", "lab"), function()
  until_day "2009-09-15 15:00"
  send "room-with-lock"
end)
on(chosen("film-machines", "small"), function()
  until_day "2009-09-15 15:00"
  send "room-with-lock"
end)
later(done "before-the-day", "5d", "hirose-asks")

-- The date in the program.
on(delivered "bots-2", function()
  until_day "2009-09-01 09:20"
  if not asset("bot-pcs"):is "isolated" and not asset("bot-pcs"):is "rebuilt" then
    send "first-blocks"
  end
end)

local function printed(headline, unless)
  return function()
    sleep "1d"
    if not happened(delivered(unless)) then
      send(headline)
    end
  end
end
on(chosen("five-o-clock", "deny"), printed("page-three", "kuroda-short"))
on(chosen("five-o-clock", "silence"), printed("page-three", "kuroda-short"))
on(lapsed "five-o-clock", printed("page-three", "kuroda-short"))
on(done "tell-customers", printed("kuroda-short", "page-three"))

-- The board: the standing of seven years and the incidents of the last two -----------------------

local function outcome()
  local met = 0
  for _, acts in pairs(RUNS) do
    for _, act in ipairs(acts) do
      met = met + (happened(done(act)) and 1 or 0)
    end
  end
  return met
end

task("board", function()
  until_day "2010-03-25 12:40"
  local standing, met = resources.standing(), outcome()
  note("Standing " .. standing .. " of 100, " .. met .. " of 24 acts in the last incidents.")
  if standing >= 55 and met >= 16 and happened(chosen("item-six", "written")) then
    send "board-high"
  elseif standing >= 30 and met >= 6 then
    send "board-middle"
  else
    send "board-low"
  end
end)
