-- behaviour.lua: what answers back. Delays are shisa's own choices [D]. 遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

local function after(event, pause, answer)
  on(event, function()
    sleep(pause)
    send(answer)
  end)
end

-- Answers ----------------------------------------------------------------------------------------

after(done "branch-reports", "20h", "risk-thanks")
after(done "keep-slips", "30m", "slips-kept")
after(done "common-set", "2h", "common-months")
after(done "preserve:export-log", "3h", "log-sealed")
after(done "block:export-terminal", "5h", "four-eyes")
after(done "disable-account:suspect-ids", "1m", "ids-dead")
after(done "police-told", "2h", "police-thanks")
after(done "specialist", "1d", "third-disc")
after(done "people-lent", "4h", "twenty-two")
after(done "counter-answer", "1d", "new-lock")
after(done "broker-letter", "1d", "list-houses")
after(done "taken-down", "5h", "thread-gone")
after(done "peers-answered", "1d", "peers-thank")
after(done "relief", "4h", "home-on-sunday")

-- The head of the department does not answer until somebody has told him why it is not an insult,
-- or management has told him that it is nobody's private war. 話をされて初めて動く人である。
on(done "refuse-kindly", function()
  role("systems/head"):become "persuaded"
  sleep "1h"
  send "head-understands"
end)
on(done "mandate", function()
  if role("systems/head"):stance() == "opposed" then
    role("systems/head"):become "informed"
  end
  sleep "2h"
  send "mandate-works"
end)
on(done "asked-a-and-b", function()
  role("holdings/a"):become "persuaded"
end)
on(delivered "special-work", function()
  sleep "1d"
  if not happened(done "block:export-terminal") and role "systems/head":stance() == "opposed" then
    send "head-silent"
  end
end)

-- Second calls -----------------------------------------------------------------------------------

unless_met("eleven-more", "branch-reports", "1d6h", "call-fifty")
unless_met("is-it-ours", "convened", "1d2h", "corridor")
unless_met("check-ourselves", "refuse-kindly", "1d19h", "own-finding")
unless_met("fsa-asks", "first-report", "22h", "fsa-hears")
unless_met("seven-thousand", "president-speaks", "1d13h", "tape")
unless_met("good-faith", "broker-letter", "2d", "list-grows")
unless_met("the-sample", "taken-down", "1d20h", "sample-spreads")
unless_met("the-order", "plan-with-dates", "4d1h", "fsa-again")
unless_met("three-weeks", "relief", "1d2h", "two-weeks-off")

on(delivered "slips", function()
  sleep "8d"
  if not asset("call-notes"):is "preserved" then
    send "slips-thrown"
  end
end)

-- A log that nobody takes away is written over by the end of the week.
on(delivered "check-ourselves", function()
  sleep(random("rotation", "2d", "3d"))
  if not asset("export-log"):is "preserved" then
    send "log-rotated"
  end
end)

-- He comes once more on Saturday night, as long as one of his eleven keys turns.
on(delivered "police-or-not", function()
  sleep "1d9h42m"
  if not asset("suspect-ids"):is "disabled" and not happened(delivered "he-knows") then
    send "saturday-night"
  end
end)

-- Whoever talks first, or lets others talk, finds an empty desk; who watches, finds a second list.
local function warned()
  sleep "3h"
  send "he-knows"
end
on(chosen("order-of-the-hour", "talk"), warned)
on(leaked "he-is-here", warned)
on(penalised "confronted", warned)
on(chosen("order-of-the-hour", "watch"), function()
  sleep "5d"
  send "second-list"
end)

-- Whoever says no number with its source has one said for him.
on(missed "exact-later", function()
  sleep "3h"
  send "wrong-number"
end)
after(chosen("president", "letter"), "3d", "letters-back")
after(chosen("by-what", "loudest"), "2d", "loud-ones")
after(chosen("by-what", "competitors"), "1d", "why-five-hundred")

-- Telephones: a third are answered at 900 calls. People who have been asked for and lent mend that,
-- time mends a part.
local function staffed()
  return happened(done "more-people") and happened(done "people-lent")
end
local function answering()
  service("answering"):set(staffed() and 90 or 40)
end
local function people_come()
  sleep "16h"
  if staffed() then
    send "lines-busy-no-more"
    answering()
  end
end
on(done "more-people", people_come)
on(done "people-lent", people_come)
on(delivered "seven-thousand", answering)
on(delivered "compensation", function()
  service("answering"):set(staffed() and 100 or 70)
end)

-- What hangs on what -----------------------------------------------------------------------------

after(refused "isolate:customer-db", "1m", "head-refuses")
after(bypassed "isolate", "4h", "behind-the-department")
after(bypassed "disable-account", "4h", "behind-the-department")
after(bypassed "block:export-terminal", "4h", "behind-the-department")

local handed_down = parameter "authority" == "delegated"

local function market_stands()
  send "market-dark"
  sleep "3h"
  service("trading"):set(100)
end
on(done "isolate:customer-db", market_stands)
after(done "isolate:export-terminal", "1d", "margin-missing")
on(chosen("two-clicks", "both"), function()
  if handed_down then
    market_stands()
  else
    sleep "3h"
    send "head-refuses"
  end
end)
after(lapsed "two-clicks", "1d", "margin-missing") -- nobody answered him, so Nishi did the smaller
on(chosen("two-clicks", "terminal"), function()
  sleep(handed_down and "1d" or "3h")
  send(handed_down and "margin-missing" or "head-refuses")
end)

local function no_batch()
  send "batch-stopped"
  sleep "14h"
  service("statements"):set(100)
end
on(done "disable-account:operator-id", no_batch)
on(chosen("when-change", "tonight"), function()
  sleep "6h"
  no_batch()
end)
on(chosen("when-change", "quarter"), function()
  sleep "5d"
  send "used-by-night"
end)
