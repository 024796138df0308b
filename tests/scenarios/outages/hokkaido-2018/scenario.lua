-- Hokkaido, 6 September 2018: an earthquake at 03:07, and the whole island without power for two
-- days. What the record gives is set by the clock; what follows is left to lib/dependencies.lua.
-- outages.py compares. Sources: docs/dependencies.md.
-- 2018年9月6日の北海道全域停電。記録にある時刻だけを与え、波及は既定の依存関係に任せる。
--
-- [F] published · [I] inferred from what is published · [D] shisa's own choice

scenario {
  id = "hokkaido-2018", length = "60h", starts = "2018-09-06 03:00 +09:00",
  title = { en = "Hokkaido, 6 September 2018", ja = "北海道全域停電 2018年9月6日" },
}

local drill = require "lib.drill"

organisation "electric" { sector = "electricity",
  name = { en = "Electric company", ja = "電力会社" } }
organisation "telecom" { sector = "information-communications",
  name = { en = "Carrier", ja = "通信会社" } }
organisation "centre" { sector = "information-communications",
  name = { en = "Data centre", ja = "データセンター" } }
organisation "banks" { sector = "finance", name = { en = "Banks", ja = "銀行" } }
organisation "hospitals" { sector = "medical", name = { en = "Hospitals", ja = "病院" } }
organisation "water" { sector = "water", name = { en = "Waterworks", ja = "水道局" } }
organisation "airports" { sector = "airport", name = { en = "Airports", ja = "空港" } }
organisation "city" { sector = "government", name = { en = "City", ja = "市役所" } }
role "electric/dispatch" { name = { en = "Dispatch", ja = "給電指令" } }

inject "quake" { at = "7m", via = "monitor", to = "electric/dispatch",
  subject = { en = "Earthquake", ja = "地震" },
  text = { en = "03:07  earthquake; power stations trip", ja = "03:07  地震。発電所が次々に停止" } }

-- Supply ------------------------------------------------------------------------------------------
-- The share of all customers that have power; then four feeders, so that what hangs on one of them
-- falls and comes back with it. Who hangs on which is [D] unless something else is said.

service "supply" { of = "electric", customers = 2950000, -- [F]
  name = { en = "Supply, whole island", ja = "供給(全道)" } }
service "feeder-city-hall" { of = "electric",
  name = { en = "Feeder of the city hall", ja = "市庁舎の受電" } }
service "feeder-first" { of = "electric",
  name = { en = "Feeder, back first", ja = "早く戻る地区" } }
service "feeder-middle" { of = "electric",
  name = { en = "Feeder, back next morning", ja = "翌朝戻る地区" } }
service "feeder-last" { of = "electric",
  name = { en = "Feeder, back last", ja = "最後に戻る地区" } }

-- Communications ---------------------------------------------------------------------------------
-- [F] batteries of a few hours to a day. A group with one kind of battery falls as a whole: loss 100.

local function base_stations(hours, feeder, name)
  service("base-" .. hours .. "h-" .. feeder) { of = "telecom", name = name,
    needs = { ["feeder-" .. feeder] = drill.edge("electricity>infocom: base station power",
                                                 { margin = hours .. "h", loss = 100 }) } }
end
base_stations(3, "last", { en = "Base stations, 3 h", ja = "基地局(電池3時間)" })
base_stations(10, "last", { en = "Base stations, 10 h", ja = "基地局(電池10時間)" })
base_stations(24, "last", { en = "Base stations, 24 h", ja = "基地局(電池24時間)" })
base_stations(24, "first", { en = "Base stations, 24 h, first back", ja = "同、早く戻る地区" })
service "exchange" { of = "telecom", -- [F] lines were lost when exchanges had used up their power
  name = { en = "Telephone exchange", ja = "電話局" },
  needs = { ["feeder-last"] = drill.edge "electricity>infocom: exchange power" } }

-- [F] one hall whose switch to the diesel set failed lost some servers for five hours, until about
-- 08:00; that somebody put the set on by hand before the batteries were long gone is [I], as the
-- need knows no such hand: the hall's own bus is set by the clock. The other hall: [F] fuel for
-- 48 hours, and it held. `starts` is set for both: which hall fails is the record, not the dice.
service "bus" { of = "centre", name = { en = "Bus of the first hall", ja = "第一室の母線" } }
service "hall-fails" { of = "centre", name = { en = "Servers, first hall", ja = "第一室のサーバ" },
  needs = { bus = drill.edge("electricity>infocom: data centre power", { starts = 0 }) } }
service "hall-holds" { of = "centre", name = { en = "Servers, other halls", ja = "他室のサーバ" },
  needs = { ["feeder-last"] = drill.edge("electricity>infocom: data centre power",
                                         { backup = "47h50m", starts = 100 }) } }

-- Finance: one bank 47 of 168 branches, another 27 of 140 open [F] --------------------------------

service "branches" { of = "banks", customers = 308, name = { en = "Branches", ja = "銀行の店舗" },
  needs = { supply = drill.edge "electricity>finance: branches" } }
service "machines" { of = "banks", name = { en = "Cash machines", ja = "ATM" },
  needs = { ["feeder-last"] = drill.edge("electricity>finance: branches", { loss = 100 }) } } -- [F]

-- Medicine and water -----------------------------------------------------------------------------

service "hospital-72h" { of = "hospitals", name = { en = "Base hospital", ja = "災害拠点病院" },
  needs = { ["feeder-last"] = drill.edge("electricity>medical: hospital power",
                                         { starts = 100 }) } }
service "hospital-24h" { of = "hospitals",
  name = { en = "Hospital, little fuel", ja = "燃料の少ない病院" },
  needs = { ["feeder-last"] = drill.edge("electricity>medical: hospital power, little fuel",
                                         { starts = 100 }) } }
service "pumped-zone" { of = "water", name = { en = "Pumped zone", ja = "ポンプ給水区域" },
  needs = { ["feeder-last"] = drill.edge "electricity>water: pumped zones" } }
service "waterworks" { of = "water", name = { en = "Waterworks", ja = "浄水場" },
  needs = { ["feeder-middle"] = drill.edge "electricity>water: purification and pumps" } }
-- Two clinics: one has power but no water, one has no set of its own [D: most clinics].
service "dialysis-dry" { of = "hospitals", name = { en = "Dialysis without water", ja = "透析(断水)" },
  needs = { ["pumped-zone"] = drill.edge "water>medical: dialysis and sterilising" } }
service "dialysis-dark" { of = "hospitals", name = { en = "Dialysis without power", ja = "透析(停電)" },
  needs = { ["feeder-last"] = drill.edge("electricity>medical: hospital power",
                                         { backup = "0m" }) } }

-- Airports, city ---------------------------------------------------------------------------------

service "airport-large" { of = "airports", name = { en = "Large airport", ja = "大きい空港" },
  needs = { ["feeder-middle"] = drill.edge "electricity>aviation: terminal" } }
service "airport-small" { of = "airports", name = { en = "Small airport", ja = "小さい空港" },
  needs = { ["feeder-last"] = drill.edge("electricity>aviation: terminal",
                                         { margin = "10h53m" }) } } -- [F] closed at 14:00
-- [F] no generator; power back at about 08:30, systems only at about 12:30
service "city-network" { of = "city", name = { en = "City network", ja = "庁内ネットワーク" },
  needs = { ["feeder-city-hall"] = drill.edge("electricity>government: town hall systems",
                                              { backup = "0m", restore = "4h" }) } }

-- The clock --------------------------------------------------------------------------------------

-- Sleeps until the clock of the story says so; hours count on past midnight.
local function till(hour, minute)
  sleep(((hour - 3) * 60 + minute) * 60000 - now())
end

local function without_power(customers)
  service("supply"):set(100 - (customers * 100 + 1475) // 2950) -- in thousands, to the next per cent
end

task("supply", function()
  till(3, 7) -- [F]
  without_power(2950)
  for _, feeder in ipairs { "city-hall", "first", "middle", "last" } do
    service("feeder-" .. feeder):set(0)
  end
  -- [F] what was published at these times, in thousands of customers
  local published = {
    { 17, 0, 2610 }, { 24, 0, 2290 }, { 26, 0, 2147 }, { 30, 0, 1640 }, { 34, 0, 1460 },
    { 42, 0, 1264 }, { 44, 0, 1090 }, { 46, 0, 770 }, { 48, 7, 30 },
  }
  for _, step in ipairs(published) do
    till(step[1], step[2])
    without_power(step[3])
  end
end)

task("feeders", function()
  till(8, 30) -- [F]
  service("feeder-city-hall"):set(100)
  till(17, 0) -- [D] with the first 340,000
  service("feeder-first"):set(100)
  till(30, 0) -- [D] the large airport opened again on the morning of the 7th [F]
  service("feeder-middle"):set(100)
  till(48, 7) -- [D] with the last, after 45 hours
  service("feeder-last"):set(100)
end)

task("bus", function()
  till(3, 7)
  service("bus"):set(0)
  till(3, 20) -- [I]
  service("bus"):set(100)
end)
