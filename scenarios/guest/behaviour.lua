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

-- The guest --------------------------------------------------------------------------------------
-- It lives in three companies. Whoever touches one machine, or blocks one address, before all is
-- ready, is noticed: within hours it talks to another address, from machines on nobody's list.
-- 一か所だけ触れば気づかれ、別の宛先と別の端末に移る。

local CUT = { "block:c2-addresses", "isolate:energy-hosts", "isolate:transport-hosts" }

local function all_cut()
  for _, deed in ipairs(CUT) do
    if not happened(done(deed)) then
      return false
    end
  end
  return true
end

task("guest", function()
  wait(delivered "every-minute")
  while not happened(delivered "five-oclock") do
    for _, deed in ipairs(CUT) do
      if happened(done(deed)) then
        sleep(random("guest", "2h", "6h"))
        once "guest-moves"
        return
      end
    end
    sleep "1h"
  end
end)

-- After the cut it comes back through whatever was forgotten.
on(delivered "five-oclock", function()
  sleep "12h"
  if all_cut() then
    once "silence"
  end
  sleep(random("return", "10h", "20h"))
  if not all_cut() then
    once "back-again"
  end
end)

on(delivered "forgotten-door", function()
  sleep "3h"
  if not asset("property-vpn"):is "isolated" then
    once "vpn-still-up"
  end
end)

-- People -----------------------------------------------------------------------------------------

on(done "ring-back", function()
  sleep "5m"
  once "really-them"
end)
on(chosen("the-engineers-pc", "leave"), function()
  sleep "20m"
  once "not-tonight"
end)
on(chosen("the-engineers-pc", "reinstall"), function()
  sleep "5h"
  once "evidence-gone"
end)
on(chosen("five-days-or-one", "marks"), function()
  sleep "1d"
  once "one-day-marks"
end)
on(done "another-room", function()
  sleep "2h"
  once "room-found"
end)

unless_met("the-notice", "ring-back", "1d20h", "rings-again")
unless_met("to-all-it", "another-room", "10h", "he-reads-along")
unless_met("the-magazine", "short-statement", "8h", "published")

-- What hangs on the domain controller, its owner knows.
on(done "isolate:transport-dc", function()
  once "empty-chairs"
  sleep "2h"
  service("control-room"):set(100)
end)
