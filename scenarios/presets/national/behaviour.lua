-- behaviour.lua: who is told nothing, rings a second time.
-- 何も知らされない人は、もう一度電話してくる。

local operators = require "people"
local unless_met = require "lib.reactions".unless_met

for _, it in ipairs(operators) do
  unless_met(it.id .. "-press-call", it.id .. "-say", "90m", it.id .. "-still-nothing")
end
