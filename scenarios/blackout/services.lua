-- services.lua: what the public depends on. Every need is an edge of lib/dependencies; where a
-- figure differs from the library's, the reason stands beside it.
-- サービスと依存関係。値は lib/dependencies のもの。変えた箇所には理由を書いてある。
--
-- Three areas: Coast (docks, plant, airport), Centre (offices, stations, city hall), Hills (homes
-- on pumped water). Of the load, Coast and Centre are 40 per cent each, Hills 20.
-- 供給区域は臨海・中央・丘陵。負荷の四割・四割・二割。

local drill = require "lib.drill"
local edge = drill.edge

local function serve(of, id, en, ja, customers, severity, needs)
  service(id) { of = of, name = { en = en, ja = ja }, customers = customers, severity = severity,
                needs = needs }
end

-- Electricity: the three that the scenario sets --------------------------------------------------

serve("aoba", "supply-coast", "Supply, Coast", "供給(臨海)", 410000, 4)
serve("aoba", "supply-centre", "Supply, Centre", "供給(中央)", 560000, 4)
serve("aoba", "supply-hills", "Supply, Hills", "供給(丘陵)", 430000, 4)

serve("aoba", "generation", "Thermal plant, Bay", "湾岸火力", 1, 2, {
  ["gas-network"] = edge "gas>electricity: gas-fired plants",
  purification = edge "water>electricity: boiler water",
  deliveries = edge "logistics>electricity: fuel and parts" })
serve("aoba", "dispatching", "Dispatching by telemetry", "給電指令(遠方監視)", 1, 2, {
  ["exchange-north"] = edge "infocom>electricity: dispatch telemetry" })
serve("aoba", "customer-desk", "Customer centre", "お客さまセンター", 1400000, 1, {
  ["exchange-north"] = edge "infocom>electricity: customer desk" })

-- Information and communications; what asks for fuel stands in requests.lua ----------------------

-- Their oil dealer has a contract for priority, so they are not on the list at ten hours; the set
-- is a newer one: 22 hours instead of 20 ("twenty and more" [F]). [D]
serve("hinode", "exchange-bay", "Exchange Bay, with the 119 lines", "湾岸局(119番収容)", 210000, 4, {
  ["supply-coast"] = edge("electricity>infocom: exchange power",
                          { backup = "21h55m", feeds = "fuel-truck" }),
  deliveries = edge "logistics>infocom: diesel refill" })
serve("hinode", "sites-3h", "Base stations, 3 h of battery (312)", "基地局 蓄電池3時間(312局)",
  190000, 2, { ["supply-hills"] = edge "electricity>infocom: base station power" })
serve("hinode", "sites-10h", "Base stations, 10 h of battery (208)", "基地局 蓄電池10時間(208局)",
  160000, 2, {
    ["supply-centre"] = edge("electricity>infocom: base station power", { margin = "10h" }) })
-- The tank pump of hall 3 hangs on the mains: its set runs dry beside a full tank. [D]
serve("kagami", "dc-hall-3", "Data centre, hall 3", "データセンター 3号室", 140, 2, {
  ["supply-centre"] = edge("electricity>infocom: data centre power",
                           { backup = "1h50m", starts = 100 }),
  purification = edge "water>infocom: data centre cooling" })

-- Finance ----------------------------------------------------------------------------------------

serve("tokiwa", "branches", "Branches and ATMs (168)", "店舗・ATM(168店)", 900000, 2, {
  ["supply-centre"] = edge "electricity>finance: branches",
  trains = edge "railway>all: staff arrival" })
serve("tokiwa", "internet-banking", "Internet banking", "インターネットバンキング", 310000, 1, {
  ["dc-hall-3"] = edge "infocom>finance: internet banking" })

-- Transport --------------------------------------------------------------------------------------

serve("asagiri", "trains", "Train service", "列車運行", 640000, 3, {
  ["supply-centre"] = edge "electricity>railway: traction",
  ["exchange-north"] = edge "infocom>railway: dispatch radio" })
serve("asagiri", "fare-gates", "Fare gates", "自動改札", 640000, 1, {
  ["dc-hall-3"] = edge "infocom>railway: ticketing" })
serve("tsubame", "flight-plans", "Flight plans", "飛行計画の送受", 96, 2, {
  ["exchange-bay"] = edge "infocom>aviation: flight plans" })
serve("hayabusa", "fuel-terminal", "Fuel terminal, loading racks", "油槽所(出荷場)", 400, 3, {
  ["supply-coast"] = edge "electricity>logistics: warehouses and fuel terminals",
  ["bank-centre"] = edge "finance>logistics: payments and fuel cards",
  ["town-hall"] = edge "government>all: permission and road priority" })
serve("hayabusa", "deliveries", "Deliveries", "配送", 5200, 2, {
  ["exchange-north"] = edge "infocom>logistics: dispatch",
  terminal = edge "aviation>logistics: air cargo",
  trains = edge "railway>all: staff arrival" })
serve("kazahaya", "signals", "Traffic signals", "交通信号", 440, 3, {
  ["supply-centre"] = edge "electricity>road: signals" })

-- Gas, water, city -------------------------------------------------------------------------------

serve("nagisa", "gas-network", "Gas production and monitoring", "製造・供給監視", 520000, 3, {
  ["supply-coast"] = edge "electricity>gas: production and monitoring" })
-- One rented floor, one battery cabinet: a day, and then nothing at all. [D]
serve("nagisa", "leak-desk", "Leak calls, Hills", "ガス漏れ受付(丘陵)", 180000, 3, {
  ["supply-hills"] = edge("electricity>gas: production and monitoring", { loss = 100 }),
  ["exchange-bay"] = edge "infocom>gas: leak call centre" })
serve("izumi", "pumped-zones", "Pumped zones, Hills", "ポンプ給水区域(丘陵)", 150000, 3, {
  ["supply-hills"] = edge "electricity>water: pumped zones",
  purification = { margin = "2h", loss = 80, restore = "6h" } }) -- within one house, own [D]
serve("kazahaya", "resident-services", "Resident services and alerts", "住民サービス・緊急速報",
  260000, 2, { ["exchange-bay"] = edge "infocom>government: resident services" })
serve("kazahaya", "benefits", "Benefit payments", "給付金の支払い", 41000, 1, {
  ["bank-centre"] = edge "finance>government: benefit payments" })

-- Shirakaba University Hospital ------------------------------------------------------------------
-- Three sets. The one of the East building does not start this morning, as one in fifty does not.

serve("shirakaba", "shirakaba-east", "East building (outpatients, dialysis)", "東棟(外来・透析)",
  120, 3, {
    ["supply-centre"] = edge("electricity>medical: hospital power", { starts = 0 }) })
serve("shirakaba", "dialysis", "Dialysis, water", "透析(水)", 74, 4, {
  ["pumped-zones"] = edge("water>medical: dialysis and sterilising", { feeds = "water-truck" }) })
serve("shirakaba", "shirakaba-care", "Emergency calls, drugs, meals, staff", "救急・薬・給食・要員",
  640, 3, {
    ["exchange-bay"] = edge "infocom>medical: emergency calls and records",
    deliveries = edge "logistics>medical: drugs, linen, diesel",
    ["gas-network"] = edge "gas>medical: kitchen and steam",
    trains = edge "railway>all: staff arrival" })
