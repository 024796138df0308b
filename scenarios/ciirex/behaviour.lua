-- behaviour.lua: what answers back. Delays and levels are shisa's own choices [D].
-- 振る舞い。遅れや水準は shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- Second calls and worse turns -------------------------------------------------------------------

unless_met("hinode-margin", "begin-hinode", "40m", "hospital-waits")
unless_met("user-count", "prompt-report", "69m", "line-passed")
unless_met("tokiwa-margin", "begin-tokiwa", "35m", "two-drawers")
unless_met("asagiri-margin", "hands-asagiri", "40m", "gates-shut")
unless_met("shirakaba-margin", "hands-shirakaba", "45m", "two-doses")
unless_met("izumi-margin", "hands-izumi", "50m", "tank-over")
unless_met("one-port", "patch-them", "70m", "more-names")
unless_met("hinode-asked", "say-hinode", "45m", "headline")
unless_met("each-first", "the-rule", "35m", "three-letters")

-- The bridge -------------------------------------------------------------------------------------
-- With places given by a rule, what matters fits; the service is no better for the others.

local function bridge_carries()
  return happened(delivered "alarm-bay") and not happened(delivered "four-pairs")
end

on(done "workaround:hinode-service", function()
  if bridge_carries() then
    service("hinode-service"):set(58)
  end
end)

on(done "switch-over:bridge-hut", function()
  if not bridge_carries() then
    return
  end
  send "bridge-gone"
  sleep "11m"
  if bridge_carries() then
    service("hinode-service"):set(46)
  end
end)

-- Names ------------------------------------------------------------------------------------------

on(done "preserve:old-resolvers", function()
  if happened(delivered "odd-answer") and not happened(done "patch:old-resolvers") then
    sleep "40m"
    send "kept-proof"
  end
end)

on(done "patch:old-resolvers", function()
  if not happened(delivered "odd-answer") then
    return -- patched before anybody came: nothing is in the cache
  end
  sleep "2m"
  send "names-right"
  asset("old-resolvers"):clear "infected"
  if not asset("old-resolvers"):is "preserved" then
    sleep "15m"
    send "nothing-left"
  end
end)

for _, id in ipairs { "tokiwa", "wakaba", "tsubame", "asagiri", "kazahaya", "shirakaba",
                      "hayabusa" } do
  on(penalised("believed-" .. id), function()
    sleep "9m"
    send "account-used"
  end)
end

-- The order --------------------------------------------------------------------------------------

local function not_by_lives()
  if not happened(delivered "four-pairs") then
    wait(delivered "four-pairs")
  end
  sleep "6m"
  send "wrong-pair"
end
on(chosen("pair-order", "colour"), not_by_lives)
on(chosen("pair-order", "revenue"), not_by_lives)
on(lapsed "pair-order", not_by_lives)
