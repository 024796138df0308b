-- Tokyo, 16 November 1984: a fire in a cable tunnel. Two banks had a second line, and it ran
-- through the same tunnel. What the record gives is set by the clock; what follows is left to
-- lib/dependencies.lua. outages.py compares. Sources: docs/dependencies.md.
-- 1984年11月16日の洞道火災。主回線と予備回線が同じ洞道を通っていた。
--
-- [F] published · [I] inferred from what is published · [D] shisa's own choice
--
-- A need is "all of these": a service has what the worst of its needs leaves. "Either of these", a
-- main and a reserve line, is a service of its own between them, which the rules at the end set to
-- the better of the two.

scenario {
  id = "tunnel-1984", length = "10d", starts = "1984-11-16 11:45 +09:00",
  title = { en = "A cable tunnel, 16 November 1984", ja = "洞道火災 1984年11月16日" },
}

local drill = require "lib.drill"

organisation "carrier" { sector = "information-communications",
  name = { en = "Carrier", ja = "電話会社" } }
organisation "banks" { sector = "finance", name = { en = "Banks", ja = "銀行" } }
organisation "rescue" { sector = "government", name = { en = "Fire brigade", ja = "消防" } }
role "carrier/exchange" { name = { en = "Exchange", ja = "電話局" } }

inject "fire" { at = "5m", via = "monitor", to = "carrier/exchange",
  subject = { en = "Fire in the tunnel", ja = "洞道火災" },
  text = { en = "11:50  fire in the cable tunnel", ja = "11:50  ケーブル洞道で火災" } }

service "tunnel" { of = "carrier", name = { en = "Cable tunnel", ja = "ケーブル洞道" } }
service "other-route" { of = "carrier", name = { en = "Another route", ja = "別ルート" } }
-- Subscribers' lines are as many as the tunnel carries: felt at every level.
service "lines" { of = "carrier", customers = 89000, -- [F]
  name = { en = "Telephone lines", ja = "加入電話" },
  needs = { tunnel = { margin = "0m", loss = 100, below = 100, restore = "0m" } } }
service "emergency-calls" { of = "rescue", name = { en = "Emergency calls", ja = "緊急通報" },
  needs = { lines = drill.edge "infocom>medical: emergency calls and records" } }

-- A bank, its centre and its two lines, each on a route.
local function bank(id, branches, name, main, reserve)
  local function line(kind, route, words)
    service(id .. "-" .. kind) { of = "carrier", name = words,
      needs = { [route] = { margin = "0m", loss = 100, restore = "0m" } } }
  end
  line("main", main, { en = name.en .. ", main line", ja = name.ja .. "の主回線" })
  line("reserve", reserve, { en = name.en .. ", reserve line", ja = name.ja .. "の予備回線" })
  service(id .. "-either") { of = "carrier",
    name = { en = name.en .. ", either line", ja = name.ja .. "のどちらかの回線" } }
  service(id) { of = "banks", customers = branches, name = name,
    needs = { [id .. "-either"] = drill.edge "infocom>finance: settlement lines" } }
  local function choose()
    service(id .. "-either"):set(math.max(service(id .. "-main"):level(),
                                          service(id .. "-reserve"):level()))
  end
  on(changed(id .. "-main"), choose)
  on(changed(id .. "-reserve"), choose)
end

-- [F] branches; what the third has, a reserve line that really is another one, is [D]: the contrast
bank("bank-one", 243, { en = "First bank on line", ja = "第一の銀行のオンライン" },
     "tunnel", "tunnel")
bank("bank-two", 61, { en = "Second bank on line", ja = "第二の銀行のオンライン" },
     "tunnel", "tunnel")
bank("bank-three", 100, { en = "Third bank on line", ja = "第三の銀行のオンライン" },
     "tunnel", "other-route")

task("tunnel", function()
  sleep "5m" -- [F] 11:50
  service("tunnel"):set(0)
  -- [F] all is well again after nine days; the steps on the way are [D]
  for _, step in ipairs { { "3d", 20 }, { "1d", 40 }, { "1d", 60 }, { "2d", 80 }, { "2d", 100 } } do
    sleep(step[1])
    service("tunnel"):set(step[2])
  end
end)
