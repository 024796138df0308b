-- behaviour.lua: what answers back. Delays are shisa's own choices [D]. 遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- The answer to something: some time after it, this arrives.
local function answers(event, patience, id)
  on(event, function()
    sleep(patience)
    send(id)
  end)
end

-- What stands open -------------------------------------------------------------------------------

answers(done "right-contact", "25m", "right-desk")
answers(done "logs-in-writing", "9h", "log-arrives")
answers(done "isolate:public-folder", "15m", "folder-shut")
answers(done "isolate:tax-page", "15m", "page-off")
answers(done "one-source", "3h", "jpcert-knows")
answers(refused "isolate:tax-page", "5m", "hagi-no")
answers(refused "isolate:bus-list", "5m", "bus-no")
answers(refused "change-credentials:bus-list", "10m", "bus-what-for")
answers(done "change-credentials:bus-list", "50m", "bus-on-new")

-- Who has been told what it is about says yes when he is asked. 何の話かを聞いた人は、頼まれたときにうなずく。
local function won_by(expectation, who, patience, answer)
  on(done(expectation), function()
    role(who):become "persuaded"
    sleep(patience)
    send(answer)
  end)
end
won_by("hagi-told", "town-b/office", "4m", "hagi-agrees")
won_by("bus-asked", "bus/office", "6m", "bus-answer")

on(done "isolate:bus-list", function()
  sleep "20m"
  if not asset("bus-list"):is "changed" then
    send "count-the-children"
    sleep "5h"
    service("school-run"):set(100)
  end
end)
on(delivered "bus-link", function()
  sleep "6h"
  if not asset("bus-list"):is "changed" and not asset("bus-list"):is "isolated" then
    send "children-again"
  end
end)

on(delivered "anothers-tax", function()
  sleep "2h30m"
  if not asset("tax-page"):is "isolated" and not asset("shared-app"):is "isolated" then
    send "again-another"
  end
end)
on(delivered "open-list", function()
  sleep "2h10m"
  if not asset("public-folder"):is "isolated" then
    send "list-copied"
  end
end)
unless_met("open-list", "logs-in-writing", "15h", "log-too-late")

-- The intruder holds a key and comes back every night until it is changed.
task("intruder", function()
  wait(delivered "keys-in-a-file")
  while not asset("admin-keys"):is "changed" do
    sleep(random("intruder", "5h", "9h"))
    if not asset("admin-keys"):is "changed" then
      send "same-key"
    end
  end
end)
answers(done "keys-changed", "6h", "keys-refused")

-- All off: the waterworks is blind, as it said. 全部止めれば、水道は言ったとおりになる。
local function blind()
  send "reservoir-blind"
  sleep "3h"
  service("hill-water"):set(100)
end
on(done "isolate:shared-app", blind)
on(chosen("how-much", "all"), blind)
answers(chosen("how-much", "page"), "15m", "water-thanks")
on(chosen("how-much", "none"), function()
  sleep "1h30m"
  if not asset("tax-page"):is "isolated" then
    send "on-all-morning"
  end
end)

-- The provider -----------------------------------------------------------------------------------

on(chosen("how-long", "wait"), function()
  sleep "6h"
  if not happened(done "activate-bcp") then
    send "seven-hours"
  end
end)
answers(chosen("how-long", "move"), "4h", "two-places")
on(lapsed "how-long", function()
  sleep "3h10m"
  if not happened(done "activate-bcp") then
    send "seven-hours"
  end
end)
answers(done "plan-in-force", "20m", "plan-heard")
answers(done "state-in-writing", "13h", "tape-eleventh")
answers(chosen("three-months", "accept"), "2h", "silence-kept")
on(delivered "joint-statement", function()
  sleep "2h"
  if not happened(done "not-that-sentence") then
    send "no-data-affected"
  end
end)

-- People -----------------------------------------------------------------------------------------

answers(done "printed-clinic", "10m", "paper-in-time")
on(delivered "upgrade-failed", function()
  sleep "1h20m"
  if not happened(done "printed-clinic") then
    send "friday-folder"
  end
end)
answers(done "neighbour-asked", "8m", "red-card")
on(done "phone-chain", function()
  if not happened(delivered "thursday-test") then
    wait(delivered "thursday-test")
  end
  sleep "5h"
  send "diesel-there"
end)
answers(done "smell-today", "1h40m", "tap-shut")
answers(done "not-known-yet", "11h", "hirota-prints")
answers(done "counted-answer", "1h", "hall-quiet")
answers(done "read-back-clinic", "20m", "thirty-one")
answers(refused "restore:clinic-records", "10m", "clinic-says-no")
answers(chosen("use-it", "use"), "40m", "paid-already")
answers(chosen("who-first", "all"), "3h", "wrong-dose")
answers(chosen("who-first", "largest"), "1h", "largest-first")
on(done "restore:clinic-records", function()
  send "overwritten"
  sleep "8h"
  service("records"):set(100)
end)

-- Whoever does not know that the hospital counts on him leaves it dry at the test on Thursday.
on(delivered "thursday-test", function()
  sleep "25h41m"
  if not happened(done "phone-chain") then
    send "generator-dry"
  end
end)
unless_met("four-forms", "same-to-meti", "8h", "ministry-compares")
unless_met("almost-certainly", "not-known-yet", "17h", "two-headlines")
unless_met("inspection-dates", "smell-today", "4h", "smell-again")
unless_met("who-saw-it", "counted-answer", "3h40m", "hall-again")
