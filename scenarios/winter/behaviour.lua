-- behaviour.lua: how supply returns, what stored things do when they run out, and who answers to
-- what. Delays are shisa's own choices [D]. The adversary is in intruder.lua.
-- 復電、蓄えの尽き方、関係者の返事。遅れの値は shisa が決めたもの。侵入者は intruder.lua。

local unless_met = require "lib.reactions".unless_met

-- Some time after it was met or done: `answer`.
local function answers(what, delay, answer)
  on(done(what), function()
    sleep(delay)
    send(answer)
  end)
end

local function shut(id)
  return asset(id):is "isolated" or asset(id):is "blocked"
end

-- West and east ----------------------------------------------------------------------------------

on(done "restore:supply-west", function()
  sleep "4m"
  service("supply-west"):set(100)
  send "west-back"
end)

-- The east comes back by handles, in three hours: seven breakers, cold hands, and a load that has
-- been off since morning and takes a third more at first. While he is in the gateway he opens what
-- they close. Torigoe, where people were on the track, is the last.
-- 東部は手動で三時間かけて戻る。保守装置に侵入者がいる間は、入れたそばから切られる。
local hands_at_work = false

local function he_is_in()
  return asset("rg-aoba"):is "infected" and not shut "rg-aoba"
end

local function step(level, pause)
  if he_is_in() then
    service("supply-east"):set(0)
    send "opens-again"
    return false
  end
  service("supply-east"):set(level)
  sleep(pause)
  return true
end

on(done "manual-operation:supply-east", function()
  if hands_at_work or not happened(delivered "crew-there") then
    return -- nobody is at the handles yet, or they are at it
  end
  hands_at_work = true
  sleep "6m"
  if step(20, "20m") then
    send "first-feeder"
    if step(30, "40m") and step(40, "50m") and step(60, "30m") and step(80, "30m")
       and step(100, "1m") then
      send "east-back"
    end
  end
  hands_at_work = false
end)

-- Whoever meets him at the handles pulls the plug himself, asks nobody, and begins anew.
on(delivered "opens-again", function()
  sleep "25m"
  role("aoba/crew"):act "isolate:rg-aoba"
  note "Tsukuda has taken the gateway's plug out himself, and begins again."
  sleep "5m"
  service("supply-east"):set(30)
  sleep "1h"
  if not he_is_in() then
    service("supply-east"):set(100)
    send "east-back"
  end
end)

-- From the screen it does not go, whoever tries.
on(done "restore:supply-east", function()
  note "Kuretake answers: authority local-2."
end)

on(done "isolate:relay-lan", function()
  sleep "9m"
  if asset("relay-lan"):is "isolated" then
    service("supply-west"):set(40)
    send "relays-out"
  end
end)
on(done "reconnect:relay-lan", function()
  sleep "5m"
  service("supply-west"):set(100)
end)

-- What runs out ----------------------------------------------------------------------------------

on(delivered "kurenai-cooling", function()
  if not happened(done "car-kurenai") and not wait(done "car-kurenai", "4h20m")
     and service("supply-east"):level() < 60 then
    send "flare"
  end
end)
answers("car-kurenai", "20m", "car-at-the-gate")

on(delivered "reservoir", function()
  sleep "1h48m" -- 13:42
  if service("supply-east"):level() < 40 and not happened(done "hold-back")
     and not happened(done "car-water") then
    send "zones-dry"
  end
end)
on(done "isolate:dosing", function()
  service("water-main"):set(40)
end)

on(delivered "batteries", function()
  sleep "1h55m" -- a quarter of an hour after the hills have run out
  if service("mobile-hills"):level() < 50 then
    send "hills-silent"
  end
end)
answers("hills-first", "30m", "hills-speak")

answers("fuel-hospital", "25m", "fuel-at-four")
on(delivered "fuel-left", function()
  sleep "4h20m"
  if not happened(done "fuel-hospital") and service("supply-east"):level() < 60 then
    send "wards-choose"
  end
end)
answers("water-up-hill", "30m", "tank-truck-hill")
on(done "isolate:bems", function()
  service("hospital-power"):set(55)
  sleep "2m"
  send "out-of-step"
end)
on(done "reconnect:bems", function()
  service("hospital-power"):set(100)
end)

answers("fuel-rooms", "30m", "stoves-lit")
on(delivered "ship", function()
  sleep "40m"
  if resource("fuel-truck"):free() == 0 then
    send "no-truck-left"
  end
end)
on(delivered "shelter-kerosene", function()
  sleep "1h45m"
  if not happened(done "fuel-rooms") and service("supply-east"):level() < 60 then
    send "rooms-cold"
  end
end)

-- The way of the warning -------------------------------------------------------------------------
-- The waterworks' sentence goes to others with such a box, a quarter of an hour later. Who passes
-- it on by the desk of the sector spares other towns.
-- 水道局の一文は、十五分後に同種の装置を持つところへ届く。

on(done "tell-jpcert", function()
  sleep "9m"
  send "jpcert-thanks"
  sleep "6m"
  send "jpcert-relay"
end)
answers("tell-desk", "40m", "desk-thanks")
answers("own-words", "18m", "kisaragi-parted")
unless_met("kisaragi-again", "own-words", "1h20m", "kisaragi-dark")
unless_met("reach-table", "reach", "1h", "members-quiet")
on(reached "jpcert-advisory", function() send "how-many" end)

-- A paper that travels is read by whom it is about. For the evaluators: it is in the debrief.
on(leaked "jpcert-advisory", function()
  note "The advisory is beyond its marking. Its address falls silent; another one takes over."
end)

-- Trains, homes, rumours -------------------------------------------------------------------------

on(done "people-out", function()
  sleep "6m"
  send "all-out"
  if not happened(delivered "traction-when") then
    wait(delivered "traction-when")
  end
  sleep "1h20m"
  send "rucksack"
end)
unless_met("trains-stand", "people-out", "1h45m", "doors-open")

answers("house-by-house", "20m", "tamaki-seen")
unless_met("battery-at-home", "house-by-house", "3h", "tamaki-again")
on(chosen("the-list", "give"), function()
  sleep "25m"
  send "list-with-thanks"
end)
on(chosen("the-list", "consent"), function()
  sleep "50m"
  send "no-list"
end)
on(lapsed "the-list", function()
  sleep "10m"
  send "no-list"
end)
unless_met("poisoned", "rumour", "1h10m", "poison-again")

-- Ministries, press, police ----------------------------------------------------------------------

unless_met("meti-asks", "first-report", "40m", "meti-again")
on(lapsed "who-says-it", function() send "edition" end)
on(chosen("who-says-it", "company"), function()
  sleep "20m"
  send "edition"
end)
on(chosen("the-members-truck", "bank"), function()
  sleep "35m"
  send "with-his-name"
end)
on(done "keep-one", function()
  if not happened(delivered "police-asks") then
    wait(delivered "police-asks")
  end
  sleep "15m"
  send "police-cupboard"
end)
answers("prompt-leak", "20m", "ppc-answers")
unless_met("copied-list", "prompt-leak", "2h40m", "list-offered")
