-- requests.lua: the twenty-six of the fuel list, each a service that holds out for a while and that
-- a truck prolongs. Hours are those of the library unless a number stands here. [D]
-- 燃料を求める26件。それぞれが猶予を持ち、ローリーで延びる。
--
-- The share is that of the published check: of twenty-five hospitals twenty-one have fuel for three
-- days and four do not [F]. Those that do not are the ones without anybody to telephone for them.

local drill = require "lib.drill"

local HOSPITAL = "electricity>medical: hospital power"
local LITTLE = "electricity>medical: hospital power, little fuel"
local SET = { margin = "2m", loss = 80, restore = "1h", feeds = "fuel-truck" } -- any other set

-- A set like any other, that lasts so long in all.
local function set(hours)
  local need = {}
  for member, value in pairs(SET) do
    need[member] = value
  end
  need.margin = hours .. "h"
  return need
end

local function fed(name, other)
  local need = drill.edge(name, other)
  need.feeds = "fuel-truck"
  return need
end

local function ask(of, id, en, ja, customers, severity, area, need, more)
  local needs = more or {}
  needs["supply-" .. area] = need
  service(id) { of = of, name = { en = en, ja = ja }, customers = customers, severity = severity,
                needs = needs }
end

-- Four hospitals with a day, and two houses that are not on any list of hospitals -----------------

ask("hospitals", "hamakaze", "Hamakaze Hospital (180 beds)", "浜風病院(180床)", 180, 4, "coast",
    fed(LITTLE, { starts = 100 }))
ask("hospitals", "kawabe", "Kawabe General (240 beds)", "川辺総合病院(240床)", 240, 4, "centre",
    fed(LITTLE, { starts = 100 }))
ask("hospitals", "midorigaoka", "Midorigaoka Hospital (160 beds)", "緑ヶ丘病院(160床)", 160, 4,
    "hills", fed(LITTLE, { starts = 100 }))
ask("hospitals", "yamate", "Yamate Children's (90 cots)", "山手こども病院(90床)", 90, 4, "hills",
    fed(LITTLE, { starts = 100 }))
ask("hospitals", "sunago", "Sunago Dialysis Clinic", "砂子透析クリニック", 118, 4, "hills",
    fed(LITTLE, { backup = "15h58m", starts = 100 }))
ask("hospitals", "kunugi", "Kunugi no Sato, nursing home", "介護施設 くぬぎの里", 64, 4, "hills",
    fed(LITTLE, { backup = "17h58m", starts = 100 })) -- a set lent by the man who built the road

-- Hospitals with three days ----------------------------------------------------------------------
-- The set that does not start this morning is that of Shirakaba's East building (services.lua);
-- these do, so that what is counted at the end is nobody's bad luck.

ask("shirakaba", "shirakaba", "Shirakaba University Hospital", "白樺大学病院", 640, 4, "centre",
    fed(HOSPITAL, { starts = 100 }))
ask("hospitals", "prefectural", "Prefectural Hospital (520 beds)", "県立中央病院(520床)", 520, 4,
    "coast", fed(HOSPITAL, { starts = 100 }))
ask("hospitals", "tobu", "Tobu Medical Centre (700 beds)", "東部医療センター(700床)", 700, 4,
    "hills", fed(HOSPITAL, { starts = 100 }))

-- What others' lives hang on ---------------------------------------------------------------------

-- Twelve hours, not eight: December's demand [F: reservoirs hold eight to twelve].
ask("izumi", "purification", "Purification plant and mains", "浄水場・配水本管", 260000, 4, "coast",
    fed("electricity>water: purification and pumps", { margin = "12h" }), {
      ["exchange-bay"] = drill.edge "infocom>water: telemetry",
      deliveries = drill.edge "logistics>water: chemicals" })
ask("hinode", "exchange-north", "Exchange North", "北局", 180000, 4, "centre",
    fed("electricity>infocom: exchange power", { backup = "25h55m" }))
-- Town halls, hospitals, fire stations: hardened to a day [F].
ask("hinode", "sites-24h", "Base stations, 24 h (780)", "基地局 24時間化(780局)", 540000, 3, "hills",
    fed("electricity>infocom: base station power", { margin = "24h" }))
ask("kazahaya", "town-hall", "City hall and radio", "市役所・防災無線", 260000, 3, "centre",
    fed("electricity>government: town hall systems", { starts = 100 }), {
      purification = drill.edge "water>government: offices and shelters",
      ["shirakaba-care"] = drill.edge "medical>all: staff illness" })

-- Who can wait, or has to ------------------------------------------------------------------------

-- One in twenty times these sets do not take over either: the die is left in, see "halls-dark".
ask("kagami", "dc-halls", "Data centre, halls 1 and 2", "データセンター 1・2号室", 410, 3, "centre",
    fed "electricity>infocom: data centre power",
    { purification = drill.edge "water>infocom: data centre cooling" })
ask("tokiwa", "bank-centre", "Bank computer centre", "銀行事務センター", 900000, 3, "centre",
    fed("electricity>finance: centre power", { starts = 100 }), {
      ["exchange-north"] = drill.edge "infocom>finance: settlement lines",
      purification = drill.edge "water>finance: cooling" })
ask("asagiri", "train-control", "Train control", "列車制御", 640000, 2, "centre",
    fed "electricity>railway: signalling")
ask("tsubame", "terminal", "Passenger terminal", "旅客ターミナル", 21000, 2, "coast",
    fed "electricity>aviation: terminal")

organisation "others" { kind = "customer",
  name = { en = "Others on the fuel list", ja = "燃料要請(その他)" } }
role "others/all" { seats = 0, phone = "00-0000-9900",
  name = { en = "Whoever asks", ja = "要請者" } }

for _, row in ipairs {
  { "hibari", "Hibari Plaza, shopping centre", "ひばりプラザ(商業施設)", 30000, "hills", "9" },
  { "cold-store", "Cold store, food", "冷凍倉庫(食品)", 70, "coast", "11" },
  { "hotel", "Hotel Chidori, 400 stranded guests", "ホテル千鳥(滞留客400人)", 400, "centre", "13" },
  { "hatchery", "Hatchery, 30,000 chicks", "孵卵場(ひな3万羽)", 1, "hills", "14" },
  { "kita-pumps", "Kita storm-water pumps", "北雨水ポンプ場", 8000, "coast", "48" },
  { "fire-hq", "Fire brigade headquarters", "消防本部", 260000, "centre", "48" },
  { "tv-tower", "Shinonome TV, tower", "東雲テレビ送信所", 1400000, "hills", "40" },
  { "police-hq", "Police headquarters", "県警察本部", 1, "centre", "72" },
  { "prefecture", "Prefectural government", "県庁", 1, "centre", "72" } } do
  local more
  if row[1] == "hibari" then
    more = { branches = drill.edge "finance>all: confidence" }
  end
  ask("others", row[1], row[2], row[3], row[4], nil, row[5], set(row[6]), more)
end
