-- behaviour.lua: what answers back. Delays and levels are shisa's own choices [D].
-- 振る舞い。交換機と、関係者の返事。遅れや水準は shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- The east ---------------------------------------------------------------------------------------
-- The floor reloads the former load, whoever says so and in which order: from about half past
-- three some of it is back. What the order changes is who waits.
-- 局データは必ず戻される。順番が変えるのは、誰が待つかである。

local function storming()
  return happened(delivered "half-back") and not happened(delivered "all-back")
end

task("reload", function()
  wait(delivered "fifteen-each")
  sleep "35m"
  service("hinode-voice"):set(30)
  sleep "20m"
  service("hinode-voice"):set(42)
end)

-- Nobody said an order: by number, as his sheet goes. 119 is on switch 31.
local function by_number()
  sleep "25m"
  send "number-thirty-one"
end
on(chosen("restore-order", "number"), by_number)
on(chosen("restore-order", "people"), by_number)
on(lapsed "restore-order", by_number)
on(chosen("restore-order", "list"), function()
  sleep "20m"
  service("emergency-calls"):set(95)
end)

on(done "workaround:emergency-calls", function()
  if happened(delivered "lines-dead") and not happened(delivered "half-back") then
    service("emergency-calls"):set(75)
    sleep "4m"
    send "west-answers"
  end
end)

-- The west has the load from twenty past three on, unless the server is stopped.
on(delivered "yesterdays-load", function()
  sleep "52m"
  if not asset("load-server"):is "blocked" and not asset("load-server"):is "isolated" then
    service("emergency-calls"):set(10)
    asset("west-switches"):mark "infected"
    send "west-falls"
  end
end)

-- All at once: it costs what is left of the trunks, for half an hour.
on(done "restart:east-switches", function()
  if not happened(delivered "lines-dead") or happened(delivered "half-back") then
    return
  end
  local before = service("emergency-calls"):level()
  service("hinode-voice"):set(4)
  service("emergency-calls"):set(0)
  send "all-forty"
  sleep "30m"
  if not happened(delivered "half-back") then
    service("hinode-voice"):set(18)
    service("emergency-calls"):set(before)
  end
end)

-- The storm: without restriction half a network is a whole one's worth of nothing.
on(delivered "half-back", function()
  local restricted = "restrict-calls:hinode-voice"
  if happened(done(restricted)) or wait(done(restricted), "15m") then
    service("hinode-voice"):set(70)
    return
  end
  service("hinode-voice"):set(38)
  send "storm-again"
  wait(done(restricted), "30m")
  if storming() then
    service("hinode-voice"):set(60)
  end
end)

-- Evidence ---------------------------------------------------------------------------------------

on(done "search-records:change-records", function()
  sleep "2m"
  send "fourteen-changes"
end)

on(done "preserve:switch-3", function()
  if not happened(delivered "fifteen-each") then
    wait(delivered "fifteen-each")
  end
  sleep "12m"
  send "kept-memory"
end)

on(delivered "fifteen-each", function()
  sleep "50m"
  if not asset("switch-3"):is "preserved" then
    asset("switch-3"):mark "rebuilt"
    send "nothing-left"
  end
end)

on(chosen("name-the-maker", "name"), function()
  sleep "15m"
  send "named"
end)

-- Kaede: the load comes at five, unless it was blocked. The maker's centre is late today.
on(delivered "same-product", function()
  sleep "120m"
  if not asset("kaede-load"):is "blocked" then
    service("kaede-access"):set(6)
    send "kaede-falls"
  end
end)

-- Answers in the houses --------------------------------------------------------------------------

on(done "manual-operation:emergency-care", function()
  if happened(delivered "er-silent") then
    sleep "4m"
    send "radio-works"
  end
end)
on(done "workaround:wakaba-orders", function()
  if happened(delivered "orders-stuck") and not happened(delivered "market-closed") then
    sleep "3m"
    send "orders-moving"
  end
end)
on(done "search-records:wakaba-contract", function()
  sleep "4m"
  send "clause"
end)
on(chosen("release-when", "now"), function()
  sleep "8m"
  send "second-dip"
end)
on(done "search-records:alert-log", function()
  if happened(delivered "wrong-alerts") then
    sleep "1m"
    send "alert-table"
  end
end)

for _, id in ipairs { "tokiwa", "wakaba", "tsubame", "asagiri", "aoba", "nagisa", "kazahaya",
                      "shirakaba", "izumi", "hayabusa" } do
  on(penalised("pushed-" .. id), function()
    sleep "10m"
    send "pushed"
  end)
end

-- Second calls and worse turns -------------------------------------------------------------------

unless_met("not-an-earthquake", "convene", "32m", "nobody-in-charge")
unless_met("no-119", "tell-hinode-119", "18m", "second-bicycle")
unless_met("two-hours", "prompt-report", "9m", "line-passed")
unless_met("bureau-says", "one-answer", "40m", "mlit-again")
unless_met("attack-on-japan", "same-text", "55m", "headline")
unless_met("fake-notice", "deny-fake", "38m", "pin-stolen")
on(reached "first-facts", function()
  if not happened(done "confirm-banks") then
    send "one-desk-missing"
  end
end)
unless_met("which-route", "answer-council", "45m", "securities-again")
unless_met("atm-off", "activate-tokiwa", "40m", "ledger-quarrel")
unless_met("ic-off", "open-gates", "28m", "gates-jam")
unless_met("er-silent", "radio-and-paper", "36m", "er-again")
unless_met("telemetry-blind", "men-at-the-pumps", "175m", "tank-over")
unless_met("leaks-silent", "go-and-look", "35m", "gas-again")
unless_met("wrong-alerts", "correct-alerts", "24m", "blankets")
