-- behaviour.lua: what answers back. Delays and shares are shisa's own choices [D].
-- 振る舞い。遅れや割合は shisa が決めた値。

local function once(id)
  if not happened(delivered(id)) then
    send(id)
  end
end

-- When `first` has been delivered and the expectation is not met within `patience`: `again`.
local function unless_met(first, expectation, patience, again)
  on(delivered(first), function()
    if not happened(done(expectation)) and not wait(done(expectation), patience) then
      once(again)
    end
  end)
end

-- Act one ----------------------------------------------------------------------------------------

on(done "inspect:route-viewers", function() once "viewers-agree" end)
on(done "inspect:noon-filter", function() once "filter-clean" end)

on(done "proof-shown", function()
  sleep "2m"
  once "upstream-acts"
end)

on(done "facts-for-the-chief", function()
  sleep "1m"
  once "chief-agrees"
end)

-- Two halves: where the neighbours were asked it brings most of the traffic back, where nobody asked
-- it makes the hospital's line come and go.
on(done "announce-specifics:prefix-bank", function()
  if happened(delivered "withdrawn") then
    return
  end
  if happened(done "inspect:neighbour-policies") then
    service("transit"):set(60)
    once "halves-half"
  else
    once "hospital-flaps"
    sleep "10m"
    service("hospital-vpn"):set(100)
  end
end)

-- Whoever filters on the border routers takes the hospital with him, as their owner knows.
on(done "block:border-routers", function()
  once "filter-harm"
  sleep "12m"
  service("hospital-vpn"):set(100)
end)
on(done "isolate:border-routers", function()
  once "filter-harm"
  sleep "25m"
  service("hospital-vpn"):set(100)
end)

unless_met("customers-call", "link-the-tickets", "25m", "bank-again")

-- Act two ----------------------------------------------------------------------------------------

on(done "preserve:kaede-resolver", function() once "dump-size" end)

-- The adversary tries again as long as the resolver asks from a fixed port and customers use it.
local function emptied()
  service("kaede-names"):set(90)
  once "clean-answer"
  sleep(random("poison", "12m", "18m"))
  if not happened(done "workaround:kaede-names") and not asset("kaede-resolver"):is "patched" then
    service("kaede-names"):set(60)
    once "poisoned-again"
  end
end
on(done "flush-cache:kaede-resolver", emptied)

on(chosen("reboot", "reboot"), function()
  if not asset("kaede-resolver"):is "preserved" then
    once "nothing-left"
  end
  emptied()
end)

on(done "workaround:kaede-names", function()
  service("kaede-names"):set(100)
  once "moved-over"
end)

on(chosen("the-list", "times"), function()
  sleep "3m"
  once "bank-own-logs"
end)

-- The money goes on leaving until the transfers are held.
on(delivered "transfers-seen", function()
  sleep "30m"
  if not happened(done "stop-transfers") then
    once "more-transfers"
  end
end)

on(delivered "two-reports", function()
  sleep "32m"
  if not (happened(done "kaede-reports") and happened(done "bank-reports")) then
    once "mic-again"
  end
end)

on(penalised "embargo-told", function()
  sleep "5m"
  once "embargo-broken"
end)

-- One packet is enough, again and again, until such packets are kept out.
on(delivered "one-packet", function()
  sleep(random("update", "8m", "12m"))
  if not asset("update-packets"):is "blocked" then
    once "auth-down-again"
  end
end)
on(done "block:update-packets", function()
  sleep "1m"
  service("names"):set(100)
end)
