-- Tokyo, 14 August 2006: the jib of a crane ship cuts the line that feeds the capital. What the
-- record gives is set by the clock; what follows from it is left to the edges of
-- lib/dependencies.lua. outages.py compares. Sources: docs/dependencies.md.
-- 2006年8月14日の首都圏停電。記録にある時刻だけを与え、波及は既定の依存関係に任せる。
--
-- [F] published · [I] inferred from what is published · [D] shisa's own choice

scenario {
  id = "tokyo-2006", length = "4h", starts = "2006-08-14 07:30 +09:00",
  title = { en = "Tokyo, 14 August 2006", ja = "首都圏停電 2006年8月14日" },
}

local drill = require "lib.drill"

organisation "electric" { sector = "electricity",
  name = { en = "Electric company", ja = "電力会社" } }
organisation "railway" { sector = "railway", name = { en = "Railways", ja = "鉄道" } }
organisation "telecom" { sector = "information-communications",
  name = { en = "Mobile carrier", ja = "携帯電話会社" } }
organisation "hospital" { sector = "medical", name = { en = "Hospital", ja = "病院" } }
organisation "water" { sector = "water", name = { en = "Waterworks", ja = "水道局" } }
organisation "police" { name = { en = "Police", ja = "警察" } }
role "electric/dispatch" { name = { en = "Dispatch", ja = "給電指令" } }

inject "cut" { at = "8m", via = "monitor", to = "electric/dispatch",
  subject = { en = "Line lost", ja = "送電線停止" },
  text = { en = "07:38  both circuits of the line into the city are lost",
           ja = "07:38  都心への送電線が二回線とも停止" } }

-- Supply, by region. [F] customers; together 1,391,000
service "supply-city" { of = "electric", customers = 974000,
  name = { en = "Supply, city", ja = "供給(都心)" } }
service "supply-west" { of = "electric", customers = 220000,
  name = { en = "Supply, west", ja = "供給(西部)" } }
service "supply-east" { of = "electric", customers = 197000,
  name = { en = "Supply, east", ja = "供給(東部)" } }

-- A district that gets it back as late as the record allows [D]: what holds there holds everywhere.
service "supply-late" { of = "electric",
  name = { en = "Supply, latest district", ja = "供給(最も遅い地区)" } }

-- Railways are fed by substations of their own.
service "feeder-metro" { of = "railway", name = { en = "Feeder of the metro", ja = "地下鉄の受電" } }
service "feeder-guideway" { of = "railway",
  name = { en = "Feeder of the guideway", ja = "新交通の受電" } }
service "metro" { of = "railway", customers = 103000, -- [F] passengers
  name = { en = "Metro trains", ja = "地下鉄の運行" },
  needs = { ["feeder-metro"] = drill.edge "electricity>railway: traction" } }
service "guideway" { of = "railway", name = { en = "Guideway trains", ja = "新交通の運行" },
  needs = { ["feeder-guideway"] = drill.edge "electricity>railway: traction" } }
service "signals" { of = "police", customers = 440, -- [F] at least so many in the city
  name = { en = "Traffic signals", ja = "交通信号機" },
  needs = { ["supply-city"] = drill.edge "electricity>road: signals" } }
service "base-stations" { of = "telecom", name = { en = "Base stations", ja = "携帯基地局" },
  needs = { ["supply-late"] = drill.edge "electricity>infocom: base station power" } }
-- `starts` 100: that all sets started is the record; how often one does not is tried elsewhere
service "hospital" { of = "hospital", name = { en = "Hospital", ja = "病院の診療" },
  needs = { ["supply-late"] = drill.edge("electricity>medical: hospital power",
                                         { starts = 100 }) } }
service "pumped-zone" { of = "water", -- [F] parts of two cities in the east
  name = { en = "Pumped zone", ja = "ポンプ給水区域" },
  needs = { ["supply-east"] = drill.edge "electricity>water: pumped zones" } }

-- Sleeps until the clock of the story says so.
local function till(hour, minute)
  sleep(((hour - 7) * 60 + minute - 30) * 60000 - now())
end

task("supply", function()
  till(7, 38) -- [F]
  for _, region in ipairs { "city", "late", "west", "east" } do
    service("supply-" .. region):set(0)
  end
  till(7, 46) -- [F] switched over
  service("supply-west"):set(100)
  till(8, 20) -- [F] the east is back by then
  service("supply-east"):set(100)
  till(8, 30) -- [D] the city, in steps that no source gives
  service("supply-city"):set(40)
  till(9, 10) -- [D]
  service("supply-city"):set(80)
  till(9, 55) -- [F] all but two large customers
  service("supply-city"):set(99)
  service("supply-late"):set(100)
  till(10, 44) -- [F] those too
  service("supply-city"):set(100)
end)

task("feeders", function()
  till(7, 38) -- [F] trains stop at about 07:40
  service("feeder-metro"):set(0)
  service("feeder-guideway"):set(0)
  till(7, 47) -- [I] the last metro line runs at 08:47, an hour after its power
  service("feeder-metro"):set(100)
  till(9, 30) -- [I] the guideway runs at 10:30
  service("feeder-guideway"):set(100)
end)
