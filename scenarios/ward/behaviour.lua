-- behaviour.lua: what answers back. Rates and delays are shisa's own choices [D].
-- 振る舞い。二つのワーム、警告の通り道、関係者の返事。速さや遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- The hospital's worm ----------------------------------------------------------------------------
-- West has it at two, East and the outpatients a quarter of an hour later. A part that has been
-- parted from the rest is quiet for the others. Each loose part costs the network a fifth.
-- The fix alone does not end it while memory sticks go about; the ban alone does not mend a PC.

local PARTS = { "ward-lan-west", "ward-lan-east", "outpatient-lan", "hospital-servers" }

local function loose(id)
  return asset(id):is "infected" and not asset(id):is "isolated"
end

local function loose_parts()
  local count = 0
  for _, id in ipairs(PARTS) do
    if loose(id) then
      count = count + 1
    end
  end
  return count
end

-- A part on paper carries nothing either: cutting all four is not a working hospital.
local function network_level()
  local level = 100
  for _, id in ipairs(PARTS) do
    if loose(id) then
      level = level - 20
    elseif asset(id):is "isolated" then
      level = level - 12
    end
  end
  return level
end

local function refresh_hospital()
  service("hospital-net"):set(network_level())
end

local function hospital_mended()
  return asset("hospital-pcs"):is "patched" and asset("usb-hospital"):is "blocked"
end

task("hospital-worm", function()
  while true do
    sleep "10m"
    refresh_hospital()
  end
end)

-- Patched, with patterns and without sticks, the parts come clean one by one overnight.
local function clean_up()
  if happened(delivered "clinics-stop") and not hospital_mended() then
    return
  end
  for _, id in ipairs(PARTS) do
    sleep(random("cleaning", "30m", "50m"))
    if not hospital_mended() then
      return
    end
    asset(id):clear "infected"
    asset(id):clear "isolated"
    refresh_hospital()
  end
end

on(done "patch:hospital-pcs", function()
  if hospital_mended() then
    clean_up()
    return
  end
  sleep(random("sticks", "1h", "2h"))
  if not asset("usb-hospital"):is "blocked" then
    send "resists"
  end
end)

on(done "block:usb-hospital", function()
  if asset("hospital-pcs"):is "patched" then
    clean_up()
  end
end)

-- A line left in use is a risk, too: where the wards stay infected, a cart rolls into the ICU.
on(delivered "icu-switch", function()
  sleep(random("cart", "5h", "8h"))
  if loose_parts() > 0 and not asset("icu-lan"):is "isolated" then
    send "icu-cart"
  end
end)

on(done "isolate:icu-lan", function()
  service("icu-care"):set(30)
  sleep "3m"
  send "monitor-dark"
end)
on(done "reconnect:icu-lan", function()
  service("icu-care"):set(100)
end)

on(chosen("cut-wards", "all"), function()
  sleep "5m"
  send "say-which"
end)

-- Answers in the hospital ------------------------------------------------------------------------

on(done "search-records:av-server", function()
  send "scope-table"
end)
on(done "preserve:ward-pc", function()
  sleep "40m"
  send "whose-stick"
end)
on(done "isolate:ward-lan-west", function()
  refresh_hospital()
  sleep "4m"
  send "west-on-paper"
end)
on(done "isolate:ward-lan-east", refresh_hospital)
on(done "workaround:billing", function()
  sleep "14m"
  send "deposits-work"
end)
-- What is pushed to all PCs is pushed to a console, too, unless it stands alone.
local function console_fails()
  sleep "10m"
  if not asset("xray-console"):is "isolated" then
    send "console-dead"
  end
end
on(done "patch:xray-console", console_fails)
on(done "patch:hospital-pcs", console_fails)
on(done "restore:av-server", function()
  sleep "30m"
  send "patterns-flow"
end)
on(done "verify:outpatient-lan", function()
  sleep "5m"
  send "stickers"
end)
on(done "carry-by-stick:hospital-pcs", function()
  sleep "40m"
  send "stick-round"
end)
on(penalised "fix-by-stick", function()
  sleep "40m"
  send "stick-round"
end)

-- Opening by the clock. Whoever decides it, the doors are open at nine.
local function crowd()
  if not happened(done "verify:outpatient-lan") then
    service("outpatients"):set(40)
    send "clinics-stop"
  end
end

on(chosen("open-at-nine", "all"), function()
  if not happened(delivered "ninety") then
    wait(delivered "ninety")
  end
  sleep "1h"
  crowd()
end)
on(done "open-doors:outpatients", function()
  if not happened(delivered "ninety") then
    wait(delivered "ninety")
  end
  sleep "1h"
  if not happened(delivered "second-night") then -- by then the hall is empty
    crowd()
  end
end)
on(chosen("open-at-nine", "closed"), function()
  service("outpatients"):set(15)
end)
on(lapsed "open-at-nine", function()
  send "director-again"
end)

unless_met("ward-call", "paper-charts", "1h30m", "ward-again")
unless_met("sent-twice", "paper-orders", "1h30m", "pharmacy-again")
unless_met("queue", "deposits", "2h", "queue-again")
unless_met("mhlw-asks", "report-mhlw", "2h", "mhlw-again")
unless_met("tv-call", "answer-tv", "1h10m", "broadcast")

-- The way of the warning -------------------------------------------------------------------------
-- From JPCERT/CC by the desk of the local governments and the prefecture: four to seven hours. From
-- ministry to ministry: five to nine. By the medical desk alone: the morning after. Written down
-- for the evaluators, who are to show why it came when it came.
-- JPCERT経由は4〜7時間、省庁経由は5〜9時間、セプターのみなら翌朝。

local function fax_arrives(way)
  if not happened(delivered "warning-fax") then
    note("The warning reaches the city's fax, by way of " .. way .. ".")
    send "warning-fax"
  end
end

on(done "warn-jpcert", function()
  sleep "40m"
  send "jpcert-thanks"
  sleep(random("warning", "4h", "7h"))
  fax_arrives "JPCERT/CC, the local governments' desk and the prefecture"
end)
on(done "warn-ministry", function()
  sleep "1h"
  send "mhlw-walks"
  sleep(random("warning", "5h", "9h"))
  fax_arrives "MHLW, MIC and the prefecture"
end)

local function by_the_letter()
  sleep "18h"
  if not happened(delivered "warning-fax") then
    note "The warning reaches the city by the medical desk alone, twenty hours too late."
    send "warning-late"
  end
end
on(chosen("how-to-warn", "letter"), by_the_letter)
on(lapsed "how-to-warn", by_the_letter)

on(done "search-records:fax-tray", function()
  sleep "10m"
  send(happened(delivered "warning-fax") and "fax-there" or "fax-nothing")
end)

-- The city's worm --------------------------------------------------------------------------------
-- From the Health Section's stick over the shares: to the counters in the night unless the office
-- side is cut before. Every hour costs the city network; a warned city that has forbidden memory
-- sticks loses half as much.

local function city_step()
  return asset("usb-city"):is "blocked" and 3 or 6
end

task("city-worm", function()
  wait(delivered "city-av")
  local level = 90
  while true do
    sleep(random("city", "50m", "70m"))
    if asset("office-lan"):is "isolated" then
      level = math.min(100, level + 4)
    else
      level = math.max(20, level - city_step())
      asset("counter-lan"):mark "infected"
    end
    if asset("file-server"):is "patched" and asset("city-terminals"):is "patched" then
      level = math.min(100, level + 10)
    end
    service("city-net"):set(level)
  end
end)

on(delivered "night-team", function()
  sleep "5h"
  if not asset("office-lan"):is "isolated" then
    send "one-in-seven"
  end
end)
local BENEFIT_RUN = 28 * 60 * 60 * 1000 -- 06:00 of the second day

on(done "isolate:office-lan", function()
  if not happened(delivered "night-team") then
    wait(delivered "night-team")
  end
  sleep "10m"
  if now() < BENEFIT_RUN then
    send "night-stays"
  end
end)

local function only_five()
  if not happened(done "verify:counter-lan") then
    asset("counter-lan"):mark "infected"
    service("counters"):set(16)
    send "five-left"
  end
end
on(chosen("counters-at-half-past", "all"), function()
  sleep "1h30m"
  only_five()
end)
on(done "open-doors:counters", function()
  sleep "1h"
  if happened(delivered "mayor-asks") and not happened(delivered "abuse") then
    only_five()
  end
end)
on(chosen("counters-at-half-past", "closed"), function()
  service("counters"):set(5)
end)

on(done "counters-by-hand", function()
  sleep "1h30m"
  send "hall-table"
end)
on(done "stop-the-car", function()
  sleep "20m"
  send "sticks-caught"
end)
local function server_undoes()
  sleep "1h30m"
  if not asset("file-server"):is "patched" then
    send "server-again"
  end
end
on(done "patch:city-terminals", server_undoes)
on(done "verify:counter-lan", server_undoes)

unless_met("passport", "certificate", "3h30m", "passport-again")
unless_met("press-city", "answer-press", "3h", "evening-edition")
unless_met("school", "stop-the-car", "2h15m", "in-the-schools")
unless_met("abuse", "close-the-gate", "1h10m", "line-suspended")
