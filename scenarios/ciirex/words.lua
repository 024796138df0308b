-- words.lua: `tell { … }` declares one inject with little ado.
-- 状況付与を短く書くための道具。
--
--   tell { "tokiwa-slow", "18m", "phone", from = …, to = …, en = { subject, text }, ja = { … } }

local text = require "lib.text"

return function(it)
  local declared = { at = it[2], via = it[3], from = it.from, to = it.to,
                     important = it.important, asks = it.asks, within = it.within,
                     confirm = it.confirm, covers = it.covers, effect = it.effect,
                     subject = { en = it.en[1], ja = it.ja[1] },
                     text = { en = text.prose(it.en[2]), ja = text.prose(it.ja[2]) } }
  if it.lines then
    declared.text = { en = text.lines(it.en[2]), ja = text.lines(it.ja[2]) }
  end
  inject(it[1])(declared)
end
