-- behaviour.lua: what answers back. Delays are shisa's own choices [D]. 遅れは shisa が決めた値。

local function once(id)
  if not happened(delivered(id)) then
    send(id)
  end
end

local function unless_met(first, expectation, patience, again)
  on(delivered(first), function()
    if not happened(done(expectation)) and not wait(done(expectation), patience) then
      once(again)
    end
  end)
end

on(done "common-set", function()
  sleep "2h"
  once "common-months"
end)
on(done "preserve:export-log", function()
  sleep "3h"
  once "log-sealed"
end)
on(done "disable-account:suspect-ids", function() once "ids-dead" end)
on(done "broker-letter", function()
  sleep "1d"
  once "list-houses"
end)
on(done "more-people", function()
  sleep "20h"
  once "lines-busy-no-more"
end)

unless_met("eleven-more", "branch-reports", "1d6h", "call-fifty")
unless_met("fsa-asks", "first-report", "22h", "fsa-hears")
unless_met("seven-thousand", "president-speaks", "1d13h", "tape")

-- A log that nobody takes away is written over by the end of the week.
on(delivered "check-ourselves", function()
  sleep(random("rotation", "2d", "3d"))
  if not asset("export-log"):is "preserved" then
    once "log-rotated"
  end
end)

-- Whoever talks first finds an empty desk.
on(chosen("order-of-the-hour", "talk"), function()
  sleep "3h"
  once "he-knows"
end)

-- Whoever says no number with its source has one said for him.
on(missed "exact-later", function()
  sleep "3h"
  once "wrong-number"
end)

-- What hangs on the database and on the shared ID, its owner knows.
on(done "isolate:customer-db", function()
  once "market-dark"
  sleep "3h"
  service("trading"):set(100)
end)
on(done "disable-account:operator-id", function()
  once "batch-stopped"
  sleep "14h"
  service("trading"):set(100)
end)
