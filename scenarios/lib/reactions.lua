-- lib/reactions.lua: rules that nearly every drill has.
-- どのシナリオにもある反応。
--
--   local unless_met = require "lib.reactions".unless_met
--   unless_met("call", "answer-them", "15m", "second-call")
--
-- When inject `first` has been delivered and the expectation is not met within `patience`, inject
-- `again` is sent: the second call of somebody who got no answer.
-- `first` が届いてから `patience` の間に想定対応が行われなければ、`again` を送る(催促の電話など)。

local reactions = {}

function reactions.unless_met(first, expectation, patience, again)
  on(delivered(first), function()
    if not (happened(done(expectation)) or wait(done(expectation), patience)) then
      send(again)
    end
  end)
end

return reactions
