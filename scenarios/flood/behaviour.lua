-- behaviour.lua: what answers back. Rates and delays are shisa's own choices [D].
-- 振る舞い。ボットの操り手、サービス、関係者の返事。速さや遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- Some time after it was met or done: `answer`.
local function answers(what, delay, answer)
  on(done(what), function()
    sleep(delay)
    send(answer)
  end)
end

local function under_attack()
  return happened(delivered "border-jump") and not happened(delivered "traffic-falls")
end

local function shape_changed()
  return happened(delivered "shape-changes")
end

local function blocked(id)
  return asset(id):is "blocked"
end

-- The herder -------------------------------------------------------------------------------------
-- He looks at what his herd achieves and goes where it nearly works: first the names, then the
-- routers, then round every filter, after some minutes. What is protected in time he leaves.
-- 操り手は効き目を見ながら、効きかけたところを押し、塞がれれば数分で回り込む。

-- Names: if strangers may still ask, they ask until the machines give up.
on(delivered "dns-load", function()
  local patience = random("herder", "9m", "14m")
  if blocked "resolver-outside" or wait(done "block:resolver-outside", patience) then
    return
  end
  service("resolver"):set(8)
  send "resolver-down"
  if not wait(done "block:resolver-outside", "15m") and under_attack() then
    note "The watchdog gives up on the process and starts the machine anew."
    service("resolver"):set(0)
    sleep "6m"
    service("resolver"):set(8)
    send "cold-cache"
  end
end)

on(done "block:resolver-outside", function()
  if happened(delivered "resolver-down") then
    service("resolver"):set(70)
    sleep "6m"
  end
  if blocked "resolver-outside" then
    service("resolver"):set(96)
  end
  if happened(delivered "dns-load") then
    sleep "1m"
    send "resolver-holds"
  end
end)

on(done "unblock:resolver-outside", function()
  if under_attack() then
    service("resolver"):set(55)
  end
end)

-- Routers: sessions begin to flap, calm down, and begin again until it is shut.
task("shaking", function()
  wait(delivered "border-jump")
  sleep(random("herder", "22m", "30m"))
  while under_attack() and not blocked "control-plane" do
    send "session-flap"
    service("border"):set(35)
    wait(done "block:control-plane", random("herder", "8m", "15m"))
    service("border"):set(70)
    wait(done "block:control-plane", random("herder", "12m", "20m"))
  end
end)

on(done "block:control-plane", function()
  if under_attack() then
    sleep "2m"
    send "routers-hold"
  end
end)

-- The bank: a filter helps; then part of the sources change, and the list has to be renewed.
on(done "block:syn-to-bank", function()
  if not under_attack() then
    return
  end
  service("banking"):set(85)
  service("border"):set(math.max(85, service("border"):level()))
  sleep "2m"
  send "filter-works"
  sleep(random("herder", "6m", "12m"))
  if under_attack() and not shape_changed() and blocked "syn-to-bank" then
    service("banking"):set(60)
    send "sources-rotate"
  end
end)

on(done "unblock:syn-to-bank", function()
  if under_attack() and not shape_changed() then
    service("banking"):set(25)
  elseif happened(delivered "traffic-falls") then
    sleep "5m"
    send "diff-empty"
  end
end)

-- The ministry's site: what is filtered comes in another shape; what is moved is followed.
local function site_moved()
  return happened(done "workaround:ministry-site")
end

on(done "block:syn-to-ministry", function()
  if under_attack() and not shape_changed() and not site_moved() then
    service("ministry-site"):set(60)
  end
end)

on(delivered "shape-changes", function()
  service("banking"):set(math.max(80, service("banking"):level()))
  if not site_moved() then
    service("ministry-site"):set(5)
  end
end)

on(done "block:get-search", function()
  if shape_changed() and under_attack() and not site_moved() then
    service("ministry-site"):set(70)
  end
end)

on(done "workaround:ministry-site", function()
  service("ministry-site"):set(90)
  sleep(random("herder", "12m", "18m"))
  if under_attack() then
    send "mirror-followed"
  end
end)

on(delivered "traffic-falls", function()
  service("border"):set(100)
  service("banking"):set(blocked "all-to-bank" and 0 or 100)
  service("ministry-site"):set(blocked "all-to-ministry" and 0 or 100)
  if not blocked "foreign-gateways" then
    service("access"):set(99)
  end
  service("resolver"):set(100)
  sleep "32m"
  if blocked "syn-to-bank" then
    send "left-in"
  end
end)

-- Money: silence he does not answer; talk shortens the time; payment brings the next demand.
on(chosen("demand-answer", "talk"), function()
  sleep(random("herder", "5m", "12m"))
  send "shorter"
end)
on(chosen("demand-answer", "pay"), function()
  sleep "3m"
  send "seal-please"
end)
on(done "pay", function()
  if happened(delivered "demand") then
    sleep(random("herder", "15m", "25m"))
    send "five-more"
  end
end)

-- Blunt tools ------------------------------------------------------------------------------------

on(done "block:all-to-bank", function()
  service("banking"):set(0)
  sleep "1m"
  if not happened(done "consent:tokiwa") then
    send "bank-gone"
  end
end)
on(done "unblock:all-to-bank", function()
  service("banking"):set(under_attack() and 40 or 100)
end)
on(done "block:all-to-ministry", function()
  service("ministry-site"):set(0)
end)
on(done "unblock:all-to-ministry", function()
  service("ministry-site"):set(under_attack() and 10 or 100)
end)

-- Everything from abroad: with an end it ends after half an hour, without one it stays.
on(done "block:foreign-gateways", function()
  local before = service("access"):level()
  service("access"):set(math.max(0, before - 15))
  sleep "6m"
  send "abroad-misses-us"
  if asset("foreign-gateways"):is "timed" then
    sleep "24m"
    asset("foreign-gateways"):clear "blocked"
    service("access"):set(before)
    note "The drop of all foreign traffic has run out by itself."
    return
  end
  sleep "54m"
  if blocked "foreign-gateways" then
    send "still-dropped"
  end
end)
on(done "unblock:foreign-gateways", function()
  service("access"):set(math.min(100, service("access"):level() + 15))
end)

on(chosen("foreign-drop", "all"), function()
  sleep "1m"
  send "chief-loads"
end)

-- Restarted, the resolvers have to learn everything anew.
on(begun "restart:resolvers", function()
  service("resolver"):set(10)
end)
on(done "restart:resolvers", function()
  service("resolver"):set(under_attack() and 20 or 60)
  sleep "1m"
  if under_attack() then
    send "cold-cache"
  end
  sleep "12m"
  service("resolver"):set((blocked "resolver-outside" or not under_attack()) and 96 or 50)
end)
on(begun "restart:edge-routers", function()
  service("border"):set(20)
end)
on(done "restart:edge-routers", function()
  service("border"):set(under_attack() and 65 or 100)
end)

-- A service that is stopped on purpose stays stopped until somebody restores it.
for _, id in ipairs { "access", "resolver", "border", "hinode-mail", "ministry-site" } do
  on(done("stop-service:" .. id), function()
    service(id):set(0)
    wait(done("restore:" .. id))
    service(id):set(90)
  end)
end

-- The circuit to Kaede carries the telephones of a valley. Makino comes by car: nobody can call.
on(done "isolate:kaede-link", function()
  service("kaede-uplink"):set(0)
  sleep "12m"
  if asset("kaede-link"):is "isolated" then
    send "clinic-silent"
  end
end)
on(done "reconnect:kaede-link", function()
  service("kaede-uplink"):set(blocked "kaede-bots" and 90 or 45)
end)

-- Bots at home -----------------------------------------------------------------------------------
-- The 34,000 come back when the queue of their concentrator drains: that takes twenty minutes
-- from the moment its own bots are shut, and goes further if modems are left on.

on(done "block:hinode-bots", function()
  if not happened(delivered "calls") then
    return
  end
  sleep "2m"
  send "ports-shut"
  sleep "20m"
  if blocked "hinode-bots" and service("access"):level() < 96 then
    service("access"):set(happened(done "words-for-callers") and 96 or 94)
  end
end)

on(done "block:kaede-bots", function()
  if asset("kaede-link"):is "isolated" then
    return
  end
  service("kaede-uplink"):set(90)
  sleep "2m"
  send "kaede-quiet"
end)

on(done "block:kaede-pool", function()
  service("kaede-access"):set(4)
  sleep "5m"
  send "pool-shut"
end)
on(done "unblock:kaede-pool", function()
  service("kaede-access"):set(100)
end)

on(delivered "kaede-calls", function()
  send "kaede-graph"
end)

-- Two hours --------------------------------------------------------------------------------------

on(delivered "line-reached", function()
  sleep "5s"
  if service("access"):level() > 92 then
    send "count-below"
    return
  end
  send "count-above"
  if happened(done "prompt-report") or wait(done "prompt-report", "22m") then
    return
  end
  send "mic-line-passed"
end)

-- The log knows the number as soon as there is one.
on(done "search-records:bas-log", function()
  if happened(delivered "kaede-calls") then
    send "bas-count"
  end
end)
on(delivered "mic-again", function()
  sleep "3m"
  send "bas-count"
end)

-- Whoever keeps or reads the flow records has the first list in his hands.
local function first_list()
  if happened(delivered "border-jump") then
    sleep "1m"
    send "flow-first"
  end
end
on(done "preserve:flow-records", first_list)
on(done "search-records:flow-records", first_list)

-- Answers to what was done -----------------------------------------------------------------------

answers("warn-isac", "2m", "isac-heard")
answers("form", "1m", "form-ready")
answers("legal-check", "2m", "opinion")
answers("offer-ways", "6m", "consent-signed")
answers("consent:civic", "1m", "consent-signed")
answers("words-for-callers", "4m", "word-helps")
answers("tell-kaede", "2m", "kaede-thanks")
answers("answer-isac", "12m", "isac-digest")
answers("give-back", "3m", "peer-thanks")
answers("lend-a-hand", "3m", "hands-arrive")
answers("answer-abroad", "4m", "abroad-thanks")
answers("tell-police", "3m", "police-ask")
answers("pass-on-rail", "6m", "other-houses")

-- Second calls and worse turns -------------------------------------------------------------------

unless_met("bank-asks", "answer-bank", "18m", "bank-again")
unless_met("calls", "words-for-callers", "16m", "modems")
unless_met("kaede-calls", "tell-kaede", "20m", "kaede-alone")
unless_met("isac-asks", "answer-isac", "19m", "isac-waits")
unless_met("ministry-down", "offer-ways", "30m", "minister-waits")
unless_met("mic-asks", "number-for-mic", "17m", "mic-again")
unless_met("peer-sample", "give-back", "51m", "peer-cools")
unless_met("from-abroad", "answer-abroad", "40m", "abroad-wall")
unless_met("press-asks", "press-without-gigabits", "32m", "late-edition")
unless_met("three-people", "lend-a-hand", "35m", "kaede-breaks")
