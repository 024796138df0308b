-- behaviour.lua: what answers back. Delays and shares are shisa's own choices [D].
-- 振る舞い。遅れや割合は shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

local function after_done(what, pause, answer)
  on(done(what), function()
    sleep(pause)
    send(answer)
  end)
end

-- Act one ----------------------------------------------------------------------------------------

after_done("inspect:route-viewers", "1s", "viewers-agree")
after_done("inspect:noon-filter", "1s", "filter-clean")
after_done("proof-shown", "2m", "upstream-acts")
after_done("bank-own-words", "4m", "words-help")
after_done("hospital-told", "3m", "cause-written")

-- Facts persuade the owner of the routers; wishes do not.
on(done "facts-for-the-chief", function()
  role("hinode/chief"):become "persuaded"
  sleep "1m"
  send "chief-agrees"
end)

-- What gets through: 3 without anything, 60 by the halves, half of what is missing by the others.
local function stolen()
  return not happened(delivered "withdrawn")
end

local function refresh_transit()
  if not stolen() then
    return
  end
  local level = happened(done "announce-specifics:prefix-bank") and 60 or 3
  if happened(delivered "members-filter") then
    level = level + (100 - level) // 2
  end
  service("transit"):set(level)
end

on(done "ask-to-filter", function()
  sleep "5m"
  send "members-filter"
  refresh_transit()
end)

-- Two halves: where the neighbours were read it brings most of the traffic back, where nobody read
-- it makes the hospital's line come and go.
on(done "announce-specifics:prefix-bank", function()
  if not stolen() then
    return
  end
  refresh_transit()
  if happened(done "inspect:neighbour-policies") then
    send "halves-half"
  else
    send "hospital-flaps"
    sleep "10m"
    service("hospital-vpn"):set(100)
  end
end)

-- Whoever filters on the border routers takes the hospital with him, as their owner knows.
local function filtered(minutes)
  return function()
    send "filter-harm"
    sleep(minutes)
    service("hospital-vpn"):set(100)
  end
end
on(done "block:border-routers", filtered "12m")
on(done "isolate:border-routers", filtered "25m")

local handed_down = parameter "authority" == "delegated"
on(chosen("four-lines", "enter"), handed_down and filtered "12m" or function()
  sleep "2m"
  send "chief-refuses"
end)
on(refused "isolate:border-routers", function() send "chief-refuses" end)
on(refused "announce-specifics:prefix-bank", function()
  sleep "1m"
  if not happened(done "facts-for-the-chief") then
    send "chief-not-yet"
  end
end)
local function passed_over()
  sleep "3m"
  send "behind-his-back"
end
on(bypassed "announce-specifics:prefix-bank", passed_over)
on(bypassed "isolate:border-routers", passed_over)

unless_met("customers-call", "link-the-tickets", "25m", "bank-again")
unless_met("upstream-asks", "proof-shown", "20m", "upstream-again")
unless_met("is-it-the-bank", "first-line-press", "38m", "noon-edition")

-- Act two ----------------------------------------------------------------------------------------

after_done("preserve:kaede-resolver", "1s", "dump-size")

-- The adversary tries again as long as the resolver asks from a fixed port and customers use it.
local function emptied()
  service("kaede-names"):set(90)
  send "clean-answer"
  sleep(random("poison", "12m", "18m"))
  if not happened(done "workaround:kaede-names") and not asset("kaede-resolver"):is "patched" then
    service("kaede-names"):set(60)
    send "poisoned-again"
  end
end
on(done "flush-cache:kaede-resolver", emptied)

on(chosen("reboot", "reboot"), function()
  if not asset("kaede-resolver"):is "preserved" then
    send "nothing-left"
  end
  emptied()
end)

on(chosen("meanwhile", "untested"), function()
  sleep "12m"
  send "in-sequence"
end)
on(chosen("meanwhile", "flush-often"), function()
  sleep "15m"
  send "every-five"
end)

on(done "workaround:kaede-names", function()
  service("kaede-names"):set(100)
  send "moved-over"
end)

on(chosen("the-list", "times"), function()
  sleep "3m"
  send "bank-own-logs"
end)
on(chosen("the-list", "give"), function()
  sleep "20m"
  send "list-travels"
end)
on(chosen("the-list", "refuse"), function()
  sleep "6m"
  send "no-word"
end)

-- The money goes on leaving until it is held. Settlement Operations says yes where it was told why.
on(done "word-to-settlement", function()
  role("tokiwa/settlement"):become "persuaded"
end)
after_done("block:transfers", "2m", "held-three")
on(delivered "transfers-seen", function()
  sleep "9m"
  if not happened(done "word-to-settlement") then
    send "settlement-asks"
  end
  sleep "21m"
  if not happened(done "block:transfers") then
    send "more-transfers"
  end
end)
local function whole_bank()
  sleep "1m"
  send "settlement-refuses"
end
on(refused "stop-service:banking", whole_bank)
on(chosen("how-much", "ask-first"), function()
  sleep "9m"
  send "hung-up"
end)
local function bank_stands()
  send "bills-bounce"
  sleep "40m"
  service("banking"):set(100)
end
on(done "stop-service:banking", bank_stands)
on(chosen("how-much", "everything"), handed_down and bank_stands or whole_bank)
on(lapsed "how-much", bank_stands) -- then Mizushima rings the machine room himself

on(delivered "two-reports", function()
  sleep "32m"
  if not (happened(done "kaede-reports") and happened(done "bank-reports")) then
    send "mic-again"
  end
end)
unless_met("internet-broken", "how-to-check", "40m", "headline")

-- What is told beyond its mark comes back.
local function stands_in_the_news()
  sleep "5m"
  send "embargo-broken"
end
on(leaked "embargo", stands_in_the_news)
on(chosen("who-hears", "everybody"), stands_in_the_news)
on(penalised "customers-named", function()
  sleep "8m"
  send "my-number"
end)

-- A door that was left open for a test.
on(delivered "anybody-asks", function()
  if not happened(done "block:open-recursion") and not wait(done "block:open-recursion", "22m") then
    send "somebody-elses-flood"
  end
end)

-- One packet is enough, again and again, until such packets are kept out.
on(delivered "one-packet", function()
  sleep(random("update", "8m", "12m"))
  if not asset("update-packets"):is "blocked" then
    send "auth-down-again"
  end
end)
local function names_back()
  sleep "1m"
  service("names"):set(asset("open-recursion"):is "blocked" and 100 or 90)
end
on(done "block:update-packets", names_back)
on(done "block:open-recursion", function()
  if not happened(delivered "one-packet") or asset("update-packets"):is "blocked" then
    names_back()
  end
end)
