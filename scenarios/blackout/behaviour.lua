-- behaviour.lua: how the power comes back, the hours that hospitals were without it, and what
-- answers back. Only the three supply areas are set here; the rest falls and rises by its needs.
-- 復電の進み方、病院の無電力時間、関係者の返事。水準を決めるのは三つの供給区域だけ。

local unless_met = require "lib.reactions".unless_met

local HOUR = 60 * 60 * 1000

-- Once after a while, when something happens.
local function answer(event, after, id)
  on(event, function()
    sleep(after)
    send(id)
  end)
end

-- Power ------------------------------------------------------------------------------------------
-- From 24 hours on 40 per cent of the load can be carried; the rest follows at 42 hours, or four
-- hours after the relays have been put right; all is back at 45 (inject "back-99").
-- 輪番では各区域が平均四割。半分に満たない供給では、自家発も蓄電池も減り続ける。

local function supply(level, areas)
  for _, area in ipairs(areas) do
    service("supply-" .. area):set(level)
  end
end

local function first_part(areas, level)
  return function()
    sleep "1h"
    supply(level, areas)
  end
end

on(chosen("part-supply", "coast"), first_part({ "coast" }, 100))
on(chosen("part-supply", "centre"), first_part({ "centre" }, 100))
on(chosen("part-supply", "turn"), first_part({ "coast", "centre", "hills" }, 40))
on(lapsed "part-supply", first_part({ "centre" }, 100)) -- the old table, by number of customers

local function trunk_back()
  if not happened(delivered "back-99") then
    supply(100, { "coast", "centre" })
  end
end

on(done "restore:trunk-relays", function()
  if happened(delivered "settings") then
    sleep "4h"
    trunk_back()
  end
end)
task("maker", function() -- who puts it right if nobody else does
  sleep "42h"
  trunk_back()
end)

answer(chosen("part-supply", "turn"), "9h", "start-stop")
answer(chosen("part-supply", "centre"), "3h", "hills-ask")
answer(lapsed "part-supply", "3h", "hills-ask")

-- Hours without power ----------------------------------------------------------------------------
-- Half an hour for each house and half-hour below 60 per cent. What people judge. [D]

local HOUSES = { "shirakaba", "prefectural", "tobu", "hamakaze", "kawabe", "midorigaoka", "yamate",
                 "sunago", "kunugi" }

local function dark(id)
  return service(id):level() < 60
end

task("hospital-hours", function()
  local halves = 0
  while now() < 50 * HOUR do
    sleep "30m"
    for _, id in ipairs(HOUSES) do
      if dark(id) then
        halves = halves + 1
      end
    end
  end
  note("Hospital-hours without power until Wednesday 09:30: " .. halves / 2)
  local tally = "hours-many"
  if halves <= 24 then
    tally = "hours-few"
  elseif halves < 120 then
    tally = "hours-some"
  end
  send(tally)
end)

for _, id in ipairs { "hamakaze", "kawabe", "midorigaoka", "yamate" } do
  on(changed(id), function()
    if dark(id) then
      send "hospital-dark"
    end
  end)
end
on(changed "kunugi", function()
  if dark "kunugi" then
    send "kunugi-moves"
  end
end)
on(changed "dc-halls", function()
  if now() < HOUR and service("dc-halls"):level() < 50 then
    send "halls-dark"
  end
end)
on(changed "exchange-bay", function()
  if service("exchange-bay"):level() < 50 then
    send "one-one-nine"
  end
end)
on(changed "dialysis", function()
  if service("dialysis"):level() < 50 then
    send "dialysis-dry"
  end
end)

-- Trucks and cars --------------------------------------------------------------------------------

answer(done "send-fuel:yamate", "30m", "yamate-writes")
answer(penalised "loudest-voice", "2h", "others-heard")
answer(chosen("wada", "number"), "20m", "wada-hears")
answer(chosen("cars", "shops"), "2h", "cars-shine")

-- The first day ----------------------------------------------------------------------------------

answer(missed "first-report", "5m", "meti-again")
unless_met("trains-stuck", "get-down", "1h10m", "doors-open")
answer(done "transfer", "3h", "east-quiet")
answer(chosen("doors", "each"), "1h30m", "two-notices")
answer(missed "tell-customers", "10m", "customers-ring")
answer(missed "shift-dispatch", "3h20m", "same-signature")

-- Mail and cause ---------------------------------------------------------------------------------

answer(done "ring-meti", "10m", "no-such-desk")
answer(done "to-the-council", "1h", "council-answers")
on(done "search-records:proxy-log", function()
  if happened(delivered "beacon") then
    sleep "10m"
    send "proxy-found"
  end
end)
on(delivered "beacon", function()
  sleep "4h10m"
  if not asset("dispatch-pc"):is "isolated" then
    send "wakes-up"
  end
end)
answer(penalised "opened-aoba", "20m", "map-opened")
on(done "preserve:trunk-relays", function()
  if happened(delivered "retry-trips") and not happened(delivered "memory-lost") then
    sleep "20m"
    send "memory-kept"
  end
end)
on(missed "keep-records", function()
  if not asset("trunk-relays"):is "preserved" then
    send "memory-lost"
  end
end)
answer(done "search-records:remote-gateway", "15m", "gateway-found")
on(done "inspect:rail-relays", function()
  if happened(delivered "relay-advisory") then
    sleep "30m"
    send "rail-too"
  end
end)

-- Rumour, list, streets --------------------------------------------------------------------------

answer(missed "one-text", "10m", "rumour-spreads")
answer(done "one-text", "1h", "rumour-still")
answer(missed "tell-firms", "1h", "tofu")
answer(missed "tell-fsa", "10m", "fsa-again")
answer(missed "door-to-door", "10m", "gas-night")
answer(missed "last-tap", "10m", "tap-brown")
