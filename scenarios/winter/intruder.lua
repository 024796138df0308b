-- intruder.lua: the adversary. He has four ways in, waits, looks what is being done about him, goes
-- where it is still open, and comes back by whatever was forgotten. His dice are his own: nothing
-- that anybody else does shifts them. All times and rates are [D].
-- 侵入者。入口は四つ。待ち、相手の動きを見て、まだ開いているところへ行き、忘れられたところから戻る。

local function foothold(id)
  return asset(id):is "infected" and not asset(id):is "isolated" and not asset(id):is "blocked"
end

local function key_works()
  return not asset("maint-account"):is "disabled" and not asset("maint-account"):is "changed"
end

-- Does an organisation know of the waterworks' login: told by JPCERT/CC, or by the waterworks?
local function warned(organisation_id)
  return happened(delivered "jpcert-relay") or knows(organisation_id, "odd-login")
end

-- From strike to strike --------------------------------------------------------------------------
-- Pumps first, since nobody looks at a waterworks; telephones at noon, when batteries are low; the
-- hospital in the afternoon, when people are tired.

task("intruder", function()
  wait(delivered "trip")
  note "The intruder is in four gateways, and waits."
  wait(delivered "not-us")
  sleep(random("intruder", "70m", "85m")) -- 10:56 to 11:11
  if foothold "rg-izumi" then
    send "set-points"
  else
    note "The intruder finds the pumps shut, and tries 31 times."
    send "pump-door-shut"
  end
  sleep(random("intruder", "55m", "75m")) -- about noon
  if foothold "rg-hinode" then
    note(warned "hinode" and "Hinode was warned, and left it open."
         or "Nobody had told Hinode what the waterworks saw.")
    send "engines-stop"
  else
    note(warned "hinode" and "What the waterworks saw has spared the exchange."
         or "Hinode had shut the line by itself, before anybody told it to.")
    send "engines-run-on"
  end
  sleep(random("intruder", "100m", "130m")) -- 13:30 to 14:30
  if foothold "rg-shirakaba" then
    send "engine-two-trips"
  else
    note "The intruder finds no box in the hospital's basement."
  end
end)

-- A notice of eviction ---------------------------------------------------------------------------

on(done "isolate:rg-aoba", function()
  sleep(random("eviction", "9m", "16m"))
  if not foothold "rg-aoba" then
    note "The intruder has noticed that Kuretake no longer answers. He does not knock again."
    send "wrong-lamp"
  end
end)

-- The standby line dials out four hours after the fixed one has gone. He has been told when.
local function strikes_again()
  wait(delivered "spare-line", "1m") -- in the same minute at the earliest
  if service("supply-east"):level() >= 20 then
    service("supply-east"):set(0)
    send "dark-again"
  end
end

on(done "isolate:rg-aoba", function()
  sleep "4h"
  if not happened(delivered "spare-line") then
    wait(delivered "spare-line")
    sleep "40m"
  end
  if foothold "rg-standby" then
    sleep(random("eviction", "12m", "25m"))
    if foothold "rg-standby" then
      strikes_again()
    end
  else
    send "spare-silent"
  end
end)

-- Hasty clean-up: the fixed line connected again, or the vendor's server allowed to push. With the
-- old key he is back before the image is.
local function back_by_the_front_door()
  asset("rg-aoba"):clear "isolated"
  sleep(random("eviction", "14m", "24m"))
  if foothold "rg-aoba" and key_works() then
    strikes_again()
  end
end
on(done "reconnect:rg-aoba", back_by_the_front_door)
on(chosen("push", "all"), function()
  note "The gateways are connected again, to be cleaned."
  back_by_the_front_door()
end)

-- After that: crews to the handles once more, with the plug out this time.
on(delivered "dark-again", function()
  sleep "8m"
  role("aoba/crew"):act "isolate:rg-standby"
  asset("rg-aoba"):mark "isolated" -- where he came in by the front door
  sleep "45m"
  service("supply-east"):set(60)
  note "The handles again; every card and plug at Kuretake is out."
end)

-- The telephone company finds the plate on page two, with or without the plan.
on(delivered "engines-stop", function()
  wait(done "manual-operation:exchange", "55m")
  asset("rg-hinode"):mark "isolated"
  service("exchange"):set(92)
  sleep "3m"
  send "exchange-by-hand"
end)

on(delivered "set-points", function()
  wait(done "block:rg-izumi", "50m")
  service("water-main"):set(85)
end)
on(delivered "engine-two-trips", function()
  asset("rg-shirakaba"):mark "isolated"
  sleep "35m"
  service("hospital-power"):set(90)
end)
