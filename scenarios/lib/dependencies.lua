-- lib/dependencies.lua: who cannot do without whom, and for how long he can. One edge for each
-- dependency between sectors, so that every scenario falls in the same way.
-- 分野間の依存関係。どのシナリオでも同じ値を使う。
--
--   service "dialysis" { …, needs = {
--     supply = drill.edge "electricity>medical: hospital power",
--     mains = drill.edge("water>medical: dialysis and sterilising", { margin = "6h" }) } }
--
-- drill.edge(name, other) gives the edge, with the members of `other` in place of its own.
--
--   margin    from the failure until it is felt: batteries, tanks, reservoirs, stocks
--   backup    more margin, if it starts (`starts`, per cent): diesel sets
--   loss      per cent that the service lacks when the other is gone
--   restore   from the return of the other until the service is whole again
--
-- Labels. [F] the margin is anchored in published records: 2003 and 2018 figures of mobile
-- carriers, the Tokyo blackout of 14 August 2006, Hokkaido 2018, guidelines of finance, hospitals
-- and waterworks; the source of each is beside it. [D] shisa's own default. Every `loss`, every
-- `starts` and every `restore` that has no source beside it is [D]. Three real outages are played
-- against these figures by tests/scenarios/outages.py; docs/dependencies.md says with what result.
-- [F]は公表された記録に基づく猶予、[D]は shisa の既定値。loss と starts は、出典のない限り[D]である。

local edges = {}

local function edge(name, plain)
  edges[name] = plain
end

-- Electricity ------------------------------------------------------------------------------------

-- [F] exchange, 2003: batteries, then diesel at full load for twenty hours and more
edge("electricity>infocom: exchange power",
     { margin = "5m", backup = "19h55m", starts = 100, loss = 90, restore = "1h" })
-- [F] base station, 2003: battery mostly three hours or more; 2018: some hours up to a day
edge("electricity>infocom: base station power", { margin = "3h", loss = 50, restore = "30m" })
-- [F] batteries of ten minutes at most, example of fuel for forty hours; that one in twenty diesel
-- sets fails to take over is [D], that it happens is [F] (Hokkaido 2018)
edge("electricity>infocom: data centre power",
     { margin = "10m", backup = "40h", starts = 95, loss = 80, restore = "5h" })
-- [F] guideline for a Tokyo earthquake: emergency power for at least three days
edge("electricity>finance: centre power",
     { margin = "10m", backup = "71h50m", starts = 98, loss = 70, restore = "2h" })
-- [F] branches and machines stop the same day; of 308 branches of two banks 74 were open, which
-- gives the loss (Hokkaido 2018); half an hour is [D]
edge("electricity>finance: branches", { margin = "30m", loss = 75, restore = "1h" })
-- [F] no buffer for traction (Tokyo 2006: back about an hour after the first power)
edge("electricity>railway: traction", { margin = "0m", loss = 100, restore = "1h" })
edge("electricity>railway: signalling", { margin = "2h", loss = 80, restore = "1h" }) -- [D]
-- [F] terminals closed within hours (Hokkaido 2018); one hour is [D]
edge("electricity>aviation: terminal", { margin = "1h", loss = 70, restore = "2h" })
edge("electricity>gas: production and monitoring",
     { margin = "24h", loss = 40, restore = "2h" }) -- [D]
-- [F] most town halls have generators, few for 72 hours; a day is [D]
edge("electricity>government: town hall systems",
     { margin = "10m", backup = "23h50m", starts = 95, loss = 60, restore = "1h" })
-- [F] 84 of 100 disaster base hospitals: fuel for three days at about 60 per cent load
edge("electricity>medical: hospital power",
     { margin = "2m", backup = "71h58m", starts = 98, loss = 80, restore = "1h" })
-- [F] the share of 16 in 100 that has less; a day is [D]
edge("electricity>medical: hospital power, little fuel",
     { margin = "2m", backup = "23h58m", starts = 98, loss = 80, restore = "1h" })
-- [F] reservoirs of eight to twelve hours; six hours to fill the pipes again is [D]
edge("electricity>water: purification and pumps", { margin = "8h", loss = 80, restore = "6h" })
-- [F] zones behind pumps run dry at once (Tokyo 2006). The service is the zone: all of it is lost
edge("electricity>water: pumped zones", { margin = "0m", loss = 100, restore = "30m" })
edge("electricity>logistics: warehouses and fuel terminals",
     { margin = "1h", loss = 50, restore = "2h" }) -- [D]
-- [F] signals are dark at once (Tokyo 2006: at least 440)
edge("electricity>road: signals", { margin = "0m", loss = 100, restore = "5m" })

-- Nothing was found for the sectors that came later: the four below are [D] throughout.
-- 後から加わった分野の値は、すべて shisa の既定値。
edge("electricity>chemical: cooling",
     { margin = "5m", backup = "5h55m", starts = 100, loss = 80, restore = "2h" })
edge("electricity>petroleum: loading of tankers", { margin = "0m", loss = 70, restore = "1h" })
edge("electricity>port: cranes and gates", { margin = "0m", loss = 80, restore = "30m" })
edge("electricity>airport: terminal", { margin = "1h", loss = 70, restore = "2h" })

-- Information and communications -----------------------------------------------------------------

edge("infocom>electricity: dispatch telemetry",
     { margin = "2h", loss = 30, restore = "10m" }) -- [D]
edge("infocom>electricity: customer desk", { margin = "1h", loss = 20, restore = "10m" }) -- [D]
-- [F] nothing holds (tunnel fire of 1984: two banks' on-line systems stopped with the lines)
edge("infocom>finance: settlement lines", { margin = "0m", loss = 90, restore = "1h" })
edge("infocom>finance: internet banking", { margin = "0m", loss = 40, restore = "30m" }) -- [D]
-- [F] gates were opened and trains ran (fare gates, 2007); eight hours until it is felt is [D]
edge("infocom>railway: ticketing", { margin = "8h", loss = 20, restore = "1h" })
edge("infocom>railway: dispatch radio", { margin = "0m", loss = 50, restore = "10m" }) -- [D]
-- [F] manual entry at a fraction of the capacity (air traffic, 2008); two hours of backlog is [D]
edge("infocom>aviation: flight plans", { margin = "0m", loss = 60, restore = "2h" })
edge("infocom>gas: leak call centre", { margin = "0m", loss = 40, restore = "10m" }) -- [D]
edge("infocom>government: resident services", { margin = "0m", loss = 50, restore = "30m" }) -- [D]
-- [F] emergency calls failed (tunnel fire of 1984); six hours of backlog is [D]
edge("infocom>medical: emergency calls and records", { margin = "0m", loss = 50, restore = "6h" })
edge("infocom>water: telemetry", { margin = "4h", loss = 30, restore = "30m" }) -- [D]
-- Shops go on without asking, up to an amount [K]; half an hour is [D].
edge("infocom>credit: authorisation", { margin = "30m", loss = 70, restore = "30m" })
edge("infocom>logistics: dispatch", { margin = "2h", loss = 70, restore = "24h" }) -- [D]

-- Water, gas -------------------------------------------------------------------------------------

edge("water>electricity: boiler water", { margin = "24h", loss = 20, restore = "2h" }) -- [D]
-- [F] the guideline asks for three days of cooling water
edge("water>infocom: data centre cooling", { margin = "72h", loss = 40, restore = "1h" })
-- [F] receiving tank: half a day at normal use
edge("water>medical: dialysis and sterilising", { margin = "12h", loss = 70, restore = "1h" })
edge("water>government: offices and shelters", { margin = "24h", loss = 30, restore = "1h" }) -- [D]
edge("water>finance: cooling", { margin = "72h", loss = 30, restore = "1h" }) -- [F] the guideline
edge("gas>electricity: gas-fired plants", { margin = "12h", loss = 50, restore = "6h" }) -- [D]
edge("gas>medical: kitchen and steam", { margin = "24h", loss = 30, restore = "2h" }) -- [D]

-- Finance, transport, government, medicine -------------------------------------------------------

edge("finance>logistics: payments and fuel cards",
     { margin = "24h", loss = 30, restore = "2h" }) -- [D]
edge("finance>government: benefit payments", { margin = "48h", loss = 20, restore = "12h" }) -- [D]
edge("finance>all: confidence", { margin = "0m", loss = 10, restore = "6h" }) -- [D]
edge("railway>all: staff arrival", { margin = "2h", loss = 20, restore = "2h" }) -- [D]
edge("aviation>logistics: air cargo", { margin = "6h", loss = 20, restore = "6h" }) -- [D]
edge("government>all: permission and road priority",
     { margin = "4h", loss = 10, restore = "1h" }) -- [D]
-- [F] a week without shipments in 2011; three days until plants feel it is [D]
edge("logistics>electricity: fuel and parts", { margin = "72h", loss = 20, restore = "12h" })
-- [F] the twenty hours of the exchange's own fuel
edge("logistics>infocom: diesel refill", { margin = "20h", loss = 60, restore = "2h" })
-- [F] hospital stocks; two days is [D]
edge("logistics>medical: drugs, linen, diesel", { margin = "48h", loss = 50, restore = "6h" })
edge("logistics>water: chemicals", { margin = "168h", loss = 40, restore = "12h" }) -- [D]
edge("medical>all: staff illness", { margin = "168h", loss = 10, restore = "24h" }) -- [D]

return function(name, other)
  local plain = edges[name]
  if not plain then
    error("drill.edge knows no \"" .. name .. "\"", 2)
  end
  local need = {}
  for member, value in pairs(plain) do
    need[member] = value
  end
  for member, value in pairs(other or {}) do
    need[member] = value
  end
  return need
end
