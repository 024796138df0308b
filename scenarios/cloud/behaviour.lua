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

on(done "right-contact", function()
  sleep "20m"
  once "right-desk"
end)
on(done "logs-in-writing", function()
  sleep "5h"
  once "log-arrives"
end)
on(done "isolate:public-folder", function() once "folder-shut" end)
on(chosen("how-much", "page"), function()
  sleep "10m"
  once "water-thanks"
end)
on(done "paper-records", function()
  sleep "30m"
  once "allergy-known"
end)

unless_met("anothers-tax", "page-off", "1h30m", "again-another")
unless_met("open-list", "folder-closed", "1h40m", "list-copied")
unless_met("open-list", "logs-in-writing", "20h", "log-too-late")
unless_met("diesel-list", "phone-chain", "8h", "generator-dry")
unless_met("four-forms", "same-to-meti", "8h", "ministry-compares")
unless_met("almost-certainly", "not-known-yet", "20h", "not-lost")

-- All off: two members are blind, as the waterworks said.
local function blind()
  once "reservoir-blind"
  sleep "3h"
  service("hill-water"):set(100)
end
on(done "isolate:shared-app", blind)
on(chosen("how-much", "all"), blind)

-- Whoever works with what came back before it was compared finds the gap in a patient.
on(chosen("who-first", "all"), function()
  sleep "2h"
  once "wrong-dose"
end)

-- The intruder holds a key and comes back every night until it is changed.
task("intruder", function()
  wait(delivered "keys-in-a-file")
  while not asset("admin-keys"):is "changed" do
    sleep(random("intruder", "5h", "9h"))
    if not asset("admin-keys"):is "changed" then
      once "same-key"
    end
  end
end)
