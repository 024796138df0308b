-- behaviour.lua: what answers back. Rates and delays are shisa's own choices [D].
-- 振る舞い。ワーム、供給の復旧、関係者の返事。速さや遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

local SCREENS = { "hmi-1", "hmi-2", "hmi-3", "hmi-4" }

-- The worm ---------------------------------------------------------------------------------------
-- It came with the maintenance laptop and goes from screen to screen: quickly while the laptop
-- port is open, slowly by USB memory alone, and not at all once the port is closed and the use of
-- memory forbidden, nor to a screen that is isolated. Rebuilding a screen does not help as long as
-- it is still about. It never touches RTUs and relays.
-- 保守用PCから入り、接続口が開いている間は速く、USBメモリだけなら遅く広がる。

local function loose_screen()
  for _, id in ipairs(SCREENS) do
    if asset(id):is "infected" and not asset(id):is "isolated" then
      return true
    end
  end
  return false
end

-- How it can reach the next screen: "port", "memory", or nil.
local function way()
  if not asset("laptop-port"):is "isolated" then
    return "port"
  end
  if loose_screen() and not asset("usb-ports"):is "blocked" then
    return "memory"
  end
  return nil
end

local function healthy_screens()
  local healthy = {}
  for _, id in ipairs(SCREENS) do
    if not (asset(id):is "infected" or asset(id):is "isolated") then
      healthy[#healthy + 1] = id
    end
  end
  return healthy
end

local function all_infected()
  for _, id in ipairs(SCREENS) do
    if not asset(id):is "infected" then
      return false
    end
  end
  return true
end

task("worm", function()
  asset("maintenance-laptop"):mark "infected"
  asset("hmi-2"):mark "infected"
  sleep "14m"
  asset("hmi-3"):mark "infected" -- the second address in the firewall log
  while true do
    local by = way()
    sleep(by == "port" and random("worm", "20m", "28m") or random("worm", "60m", "90m"))
    local healthy = healthy_screens()
    if by and by == way() and #healthy > 0 then -- a way that was shut meanwhile leads nowhere
      asset(healthy[random("worm", 1, #healthy)]):mark "infected"
    end
    if all_infected() and happened(delivered "freeze")
       and not happened(delivered "four-frozen")
       and not happened(delivered "screens-clean") then
      service("display"):set(0)
      send "four-frozen"
    end
  end
end)

-- Into the offices it goes with what crosses the boundary.
on(delivered "sales-pcs", function()
  asset("office-pcs"):mark "infected"
  sleep(random("offices", "10m", "20m"))
  if not asset("oa-link"):is "isolated" then
    send "offices-spread"
  end
end)

-- Supply -----------------------------------------------------------------------------------------
-- By hand procedure it comes back in two steps and stays. Energised from the screen alone, the
-- cold load trips it once more, and the second attempt holds.

on(done "restore:feeder", function()
  if service("feeder"):level() >= 70 then
    return
  end
  local careful = happened(done "manual-operation:feeder") or happened(delivered "trip-again")
  service("feeder"):set(70)
  if not careful then
    sleep "4m"
    service("feeder"):set(40)
    send "trip-again"
    return
  end
  sleep "10m"
  service("feeder"):set(100)
end)

-- If dispatch does nothing, the crews bring the north back themselves, late.
on(delivered "wrong-trip", function()
  sleep "1h30m"
  if service("feeder"):level() < 70 then
    note "Nobody ordered restoration; the crews energise on their own responsibility."
    service("feeder"):set(70)
    sleep "20m"
    service("feeder"):set(100)
  end
end)

on(done "isolate:control-network", function()
  if happened(delivered "protection-lost") then
    return
  end
  service("telemetry"):set(0)
  sleep "3m"
  service("feeder"):set(math.min(20, service("feeder"):level()))
  send "protection-lost"
end)

on(done "reconnect:control-network", function()
  service("telemetry"):set(100)
end)

-- Answers to what was done -----------------------------------------------------------------------

on(done "verify-by-voice", function()
  sleep "30s"
  send "read-back"
end)

on(done "search-records:ticket-system", function()
  send "ticket-found"
end)

on(done "bring-facts", function()
  sleep "2m"
  send "persuaded"
end)

on(done "ask-safe-minute", function()
  sleep "1m"
  send "safe-minute"
end)

-- Where departments keep their authority, an order from the CSIRT is not obeyed.
on(done "order:aoba/dispatch", function()
  if role("aoba/dispatch"):stance() ~= "persuaded" then
    send "not-your-room"
  end
end)
on(penalised "orders-ignored", function()
  send "chief-closes-door"
end)

on(chosen("cut-or-not", "whole"), function()
  send "cut-it-all"
end)

on(chosen("headquarters", "now"), function()
  sleep "8m"
  send "hq-meets"
end)
on(done "convene", function()
  send "hq-meets"
end)

on(chosen("second-front", "offices"), function()
  sleep "5m"
  send "dispatch-alone"
end)

-- The clean image: chosen for all, or left to the engineer, it takes the evidence with it.
local function install_on_all()
  send "engineer-all"
  for _, id in ipairs(SCREENS) do
    if not asset(id):is "preserved" then
      note("The disk of " .. id .. " is gone and no image of it was taken.")
    end
    asset(id):clear "infected"
    asset(id):mark "rebuilt"
  end
end

on(chosen("clean-image", "all"), install_on_all)
on(lapsed "clean-image", install_on_all)
on(chosen("clean-image", "one"), function()
  send "engineer-one"
end)

-- Second calls and worse turns -------------------------------------------------------------------

unless_met("mismatch", "ask-the-field", "9m", "second-call")
unless_met("meti-asks", "honest-first-word", "16m", "meti-again")
unless_met("report-window", "first-report", "15m", "ceptoar-reminder")
unless_met("trains-stopped", "rail-times", "22m", "rail-again")
unless_met("press-call", "one-voice", "31m", "rumour")
unless_met("hospital-fuel", "hospital-passed-on", "31m", "hospital-again")
unless_met("vendor-login", "close-account", "25m", "login-again")
