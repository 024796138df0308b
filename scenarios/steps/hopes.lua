-- hopes.lua: two short ways to write an expectation. Windows are weeks of the story, minutes of the
-- room. [D] 想定対応の書き方を二つ。枠は物語の数週間、部屋の数分。

local hopes = {}

-- A month to do it in full, ten weeks until it no longer helps, unless said otherwise.
function hopes.hope(id)
  return function(plain)
    plain.full = plain.full or "30d"
    plain.zero = plain.zero or "70d"
    plain.points = plain.points or 1
    expect(id)(plain)
  end
end

-- The decision wanted; it lapses after `within`, so `zero` is the same.
function hopes.choose(id, of, decision, after, objective, option, why, more)
  more = more or {}
  expect(id) { of = of, after = after, full = more.full or "30d", zero = more.zero or "45d",
    points = more.points or 1, objective = objective, action = "decide", decision = decision,
    option = option, why = why, covers = more.covers }
end

return hopes
