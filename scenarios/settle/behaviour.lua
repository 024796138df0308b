-- behaviour.lua: what answers back. Rates and delays are shisa's own choices [D].
-- 振る舞い。三つの棟、元帳の差、締切、関係者の返事。速さや遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- Some time after `deed`: `answer`, unless it has come too late for thanks.
local function after_deed(deed, delay, answer, too_late)
  on(done(deed), function()
    sleep(delay)
    if not (too_late and happened(delivered(too_late))) then
      send(answer)
    end
  end)
end

local function clock(hour, minute)
  return ((hour - 9) * 60 + minute) * 60 * 1000
end

local function sleep_until(moment)
  if now() < moment then
    sleep(moment - now())
  end
end

-- What stands in for a system that is gone: enough that what hangs on it is no longer felt.
local STAND_IN = 60

-- The halls --------------------------------------------------------------------------------------
-- A and B dark from 09:02; C shut down or off by itself at noon. B is back with the power at three,
-- C forty minutes later if it was shut down in order, two hours and a half if it was not.

on(chosen("hall-c", "orderly"), function()
  sleep "3m"
  send "c-stopped"
end)
on(delivered "link-lost", function()
  sleep "2m"
  if not happened(chosen("hall-c", "orderly")) then
    send "c-tripped"
  end
end)

local C_TENANTS = { "flight-link", "order-system" }

on(delivered "power-back", function()
  sleep(happened(chosen("hall-c", "orderly")) and "40m" or "2h30m")
  service("hall-c"):set(100)
  for _, id in ipairs(C_TENANTS) do
    service(id):set(100)
  end
  sleep_until(clock(17, 0))
  service("fare-server"):set(100)
end)

-- Hall A comes back customer by customer; by which order, Kagami decides.
local function rebuild_hall_a()
  local order = happened(chosen("who-first", "criteria"))
    and { "city-system", "dispatch-terminals", "tokiwa-host" }
    or { "tokiwa-host", "dispatch-terminals", "city-system" }
  for _, id in ipairs(order) do
    sleep(random("rebuild", "25m", "45m"))
    service(id):set(100)
    service("hall-a"):set(service("hall-a"):level() + 15)
  end
end
on(chosen "who-first", rebuild_hall_a)
on(lapsed "who-first", rebuild_hall_a)

local function by_the_contract()
  sleep "25m"
  send "by-the-contract"
end
on(chosen("who-first", "contract"), by_the_contract)
on(chosen("who-first", "asked"), by_the_contract)
on(chosen("who-first", "criteria"), function()
  sleep "25m"
  send "one-sheet"
end)

-- The switches -----------------------------------------------------------------------------------
-- The maker's engineer resets the panels at half past two unless the log was copied before.

on(done "search-records:customer-list", function()
  send "where-who"
end)
after_deed("preserve:switch-config", "45m", "maint2")
on(delivered "switch-log", function()
  sleep_until(clock(14, 30))
  if not happened(done "preserve:switch-config") then
    send "factory-reset"
  end
end)

-- The bank ---------------------------------------------------------------------------------------

on(done "search-records:tokiwa-machines", function()
  send "own-side-clean"
end)
after_deed("manual-operation:tokiwa-cash", "20m", "hirose", "branch-again")

on(chosen("backup", "held"), function()
  sleep "9m"
  send "kuze-agrees"
end)
local function kuze_asks()
  sleep_until(clock(12, 10))
  send "kuze-asks-why"
end
on(chosen("backup", "wait"), kuze_asks)
on(lapsed "backup", kuze_asks)

-- 45 minutes from the word, as in the plan; five of them are the act itself.
on(done "workaround:tokiwa-cash", function()
  sleep "40m"
  service("tokiwa-host"):set(STAND_IN)
  if not happened(chosen("backup", "all")) then
    send "backup-up"
  end
end)

-- The gap. Whoever opens transfers before it is reconciled pays 3,180 people twice.
local function paid_twice()
  return happened(delivered "double")
end

on(chosen("backup", "all"), function()
  sleep_until(clock(12, 40))
  if not happened(done "verify:gap-list") then
    send "double"
  end
end)
on(done "verify:gap-list", function()
  sleep "2m"
  send "gap-closed"
end)
on(done "restore:tokiwa-transfers", function()
  if not happened(done "verify:gap-list") then
    sleep "4m"
    send "double"
  elseif not paid_twice() then
    sleep "2m"
    send "released"
  end
end)

-- The closing hour. The request has to lie with the central bank by 14:30; a quarter of an hour of
-- grace, because Ariizumi waits at the machine.
on(delivered "q-extend", function()
  sleep_until(clock(14, 50))
  if happened(done "ask-central-bank") then
    send "extended"
    return
  end
  sleep_until(clock(15, 30))
  send "closed"
end)
on(delivered "extended", function()
  sleep_until(clock(17, 0))
  send(happened(delivered "released") and not paid_twice() and "last-batch" or "carried-over")
end)

-- Home again, or not tonight.
local function run_into_each_other()
  sleep "35m"
  send "weekend-run"
end
on(chosen("go-back", "tonight"), run_into_each_other)
on(chosen("go-back", "half"), run_into_each_other)
on(chosen("go-back", "stay"), function()
  sleep "6m"
  send "tapes"
end)

-- Words ------------------------------------------------------------------------------------------

on(delivered "rumour", function()
  sleep "1h"
  if not happened(done "against-rumour") then
    send "queue-outside"
  end
end)
local function both_have_spoken()
  if happened(done "against-rumour") and happened(done "fsa-says") then
    sleep "12m"
    send "queue-thins"
  end
end
on(done "against-rumour", both_have_spoken)
on(done "fsa-says", both_have_spoken)

on(chosen("fsa-words", "silent"), function()
  sleep "15m"
  send "no-comment"
end)
on(chosen("fsa-words", "vouch"), function()
  sleep "30m"
  send "and-us"
end)

for _, of in ipairs { "tokiwa", "kagami", "fsa" } do
  on(penalised("cause-announced-" .. of), function()
    sleep "15m"
    send "word-comes-back"
  end)
end
on(penalised "bank-hides", function()
  sleep "10m"
  send "learned-elsewhere"
end)

unless_met("atm-timeouts", "tell-tokiwa", "50m", "machine-room-again")
unless_met("forty-people", "cash-by-hand", "1h30m", "branch-again")
unless_met("fsa-asks", "first-fsa", "45m", "fsa-again")
unless_met("tv-asks", "answer-tv", "30m", "noon-news")

-- The other tables -------------------------------------------------------------------------------

local function stands_in(deed, system, delay, answer, too_late)
  on(done(deed), function()
    if service(system):level() < STAND_IN then
      service(system):set(STAND_IN)
    end
  end)
  after_deed(deed, delay, answer, too_late)
end
stands_in("manual-operation:dispatch", "dispatch-terminals", "25m", "yard-board", "yard-stands")
stands_in("manual-operation:certificates", "city-system", "20m", "door-sheet", "van-leaves")
stands_in("manual-operation:flight-plans", "flight-link", "14m", "strips-go", "doors-open")
stands_in("workaround:drug-orders", "order-system", "15m", "read-back", "van-left")
stands_in("workaround:fare-gates", "fare-server", "8m", "gates-through", "stairs")

unless_met("yard-dark", "yard-by-hand", "2h", "yard-stands")
unless_met("queue-200", "counters-by-hand", "1h25m", "van-leaves")
unless_met("link-lost", "strips", "50m", "doors-open")
unless_met("cut-off", "paper-order", "1h35m", "van-left")
unless_met("gates-dead", "gates-open", "45m", "stairs")
on(done "take-the-diskette", function()
  sleep_until(clock(14, 55))
  send "taken-in"
end)
unless_met("diskette", "take-the-diskette", "1h25m", "thursday")

local function five_calls()
  sleep "10m"
  send "five-calls"
end
on(chosen("first-place", "leave-it"), five_calls)
on(lapsed "first-place", five_calls)

on(chosen("margin", "sell"), function()
  sleep_until(clock(14, 20))
  send "sold"
end)
on(lapsed "margin", function()
  sleep_until(clock(14, 20))
  send "sold"
end)
on(chosen("margin", "proof"), function()
  sleep_until(clock(13, 0))
  send "deferred"
end)

-- A question by way of four desks and back. In time if the fourth has it by half past two.
on(done "relay-4", function()
  if now() <= clock(14, 30) then
    sleep "20m"
    send "answer-in-time"
  end
end)
on(delivered "fuel-cards", function()
  sleep_until(clock(15, 10))
  if not happened(delivered "answer-in-time") then
    send "answer-late"
  end
end)

-- For those who evaluate: what the map on the wall does not show.
on(delivered "wall", function()
  local told = 0
  for _, id in ipairs { "tell-tokiwa", "tell-hayabusa", "first-mic", "first-lorries",
                        "first-city", "fsa-nisc" } do
    if happened(done(id)) then
      told = told + 1
    end
  end
  note("Of six messages that would have joined the morning's pieces, sent by 12:15: " .. told)
end)
