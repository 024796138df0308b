-- world.lua: what the public depends on, what is scarce, what can be acted upon, and the few
-- actions that only this scenario needs.
-- サービス・資源・資産・このシナリオだけの行動。
--
-- Edges come from lib/dependencies.lua. Where a margin differs, the day says why: two convoys for
-- the telephones, half a tank at the hospital, a reservoir that was low after a burst main. [D]
-- 値はライブラリのもの。違うところは、この日の事情による。

local drill = require "lib.drill"
local edge = drill.edge

local function provides(of, id, customers, severity, en, ja, needs, vital)
  service(id) { of = of, name = { en = en, ja = ja }, customers = customers, severity = severity,
                needs = needs, vital = vital }
end

-- Electricity, telephones ------------------------------------------------------------------------

provides("aoba", "supply-east", 330000, 3, "Supply, east of the river", "電力供給(東部)")
provides("aoba", "supply-west", 290000, 3, "Supply, west of the river", "電力供給(西部)")

-- The cold doubles what the sets burn: ten hours of fuel instead of twenty. [D]
provides("hinode", "exchange", 410000, 3, "Kuretake exchange: fixed lines, mail, leased lines",
         "呉竹局(固定電話・メール・専用線)", {
  ["supply-east"] = edge("electricity>infocom: exchange power",
                         { backup = "9h55m", feeds = "fuel-truck" }) })
provides("hinode", "mobile-hills", 44000, 2, "Mobile service, hill districts", "携帯電話(山間部)", {
  ["supply-east"] = edge("electricity>infocom: base station power",
                         { loss = 80, feeds = "cell-car" }),
  exchange = { margin = "0m", loss = 90, restore = "10m" } }) -- [D] no exchange, no calls
provides("hinode", "mobile-town", 236000, 2, "Mobile service, town and plain", "携帯電話(市街地)", {
  ["supply-east"] = edge("electricity>infocom: base station power",
                         { margin = "3h20m", loss = 80, feeds = "cell-car" }),
  exchange = { margin = "0m", loss = 90, restore = "10m" } })

-- Water, medicine --------------------------------------------------------------------------------

provides("izumi", "water-pumped", 38000, 2, "Water, zones behind pumps", "給水(加圧区域)", {
  ["supply-east"] = edge "electricity>water: pumped zones" })
provides("izumi", "water-main", 240000, 3, "Water, Hagurodai system", "給水(羽黒台系)", {
  ["supply-east"] = edge("electricity>water: purification and pumps",
                         { margin = "5h", feeds = "power-car" }),
  exchange = edge "infocom>water: telemetry" })

provides("shirakaba", "hospital-power", 620, 3, "Power of the hospital", "病院の電源", {
  ["supply-east"] = edge("electricity>medical: hospital power, little fuel",
                         { backup = "6h", starts = 100, feeds = "fuel-truck" }) },
  { en = "On it tonight: 14 ventilators, 31 on oxygen, two theatres, the newborn.",
    ja = "いま、人工呼吸器十四台、酸素三十一床、手術室二室、新生児室がこれで動いている。" })
provides("shirakaba", "dialysis", 128, 2, "Dialysis", "血液透析", {
  ["water-pumped"] = edge("water>medical: dialysis and sterilising",
                          { margin = "4h", feeds = "water-truck" }) })
provides("kazahaya", "emergency-calls", 360000, 3, "Emergency calls, 119", "119番通報", {
  exchange = edge "infocom>medical: emergency calls and records",
  ["mobile-hills"] = edge("infocom>medical: emergency calls and records",
                          { loss = 20, restore = "10m" }) })

-- Transport, money, government -------------------------------------------------------------------

provides("asagiri", "trains", 190000, 2, "Trains of Asagiri Railway", "朝霧鉄道の列車", {
  ["supply-east"] = edge("electricity>railway: traction", { restore = "3h" }), -- ice in Torigoe
  exchange = edge "infocom>railway: ticketing" })
provides("fire", "signals", 360000, 2, "Road signals, east", "信号機(東部)", {
  ["supply-east"] = edge "electricity>road: signals" })
provides("airfield", "terminal", 9000, 1, "Airport terminal", "空港ターミナル", {
  ["supply-west"] = edge "electricity>airport: terminal" })
provides("tsubame", "flights", 4200, 1, "Flights", "航空便", {
  exchange = edge "infocom>aviation: flight plans",
  terminal = { margin = "30m", loss = 50, restore = "1h" } }) -- [D]
provides("tokiwa", "branches", 610000, 1, "Branches and cash machines", "支店・ATM", {
  ["supply-east"] = edge "electricity>finance: branches" })
provides("tokiwa", "settlement", 610000, 2, "Transfers and settlement", "為替・決済", {
  exchange = edge "infocom>finance: settlement lines",
  ["bank-centre"] = { margin = "0m", loss = 90, restore = "1h" } }) -- [D]
provides("tokiwa", "bank-centre", 610000, 2, "Computer centre of the bank", "銀行の計算センター", {
  ["supply-east"] = edge("electricity>finance: centre power",
                         { starts = 100, feeds = "fuel-truck" }) })
provides("akane", "cards", 1900000, 1, "Card payments", "カード決済", {
  exchange = edge "infocom>credit: authorisation" })

provides("kazahaya", "town-hall", 360000, 1, "Systems of the town hall", "市役所の業務システム", {
  ["supply-east"] = edge("electricity>government: town hall systems", { starts = 100 }),
  exchange = edge "infocom>government: resident services" })
provides("kazahaya", "shelters", 5200, 2, "Heated rooms, 46 schools and halls", "避難所の暖房(46か所)", {
  ["supply-east"] = { margin = "7h", loss = 60, restore = "30m", feeds = "fuel-truck" }, -- [D]
  ["water-pumped"] = { margin = "5h", loss = 20, restore = "30m", feeds = "water-truck" } })
provides("kazahaya", "care-homes", 1900, 3, "Care homes: heat and suction", "介護施設の暖房・吸引器", {
  ["supply-east"] = { margin = "4h", loss = 80, restore = "20m", feeds = "power-car" } }) -- [D]
provides("kazahaya", "home-care", 318, 3, "Ventilators at home", "在宅人工呼吸器", {
  ["supply-east"] = { margin = "8h", loss = 80, restore = "5m" } }) -- [D] own and spare battery

-- Industry ---------------------------------------------------------------------------------------

provides("nagisa", "gas", 210000, 2, "Town gas", "都市ガス", {
  ["supply-east"] = edge "electricity>gas: production and monitoring",
  exchange = edge "infocom>gas: leak call centre" })
provides("kurenai", "kurenai-cooling", 41000, 3, "Cooling of the reactor hall at Kurenai",
         "くれない化学の反応槽冷却", {
  ["supply-east"] = edge("electricity>chemical: cooling", { feeds = "power-car" }) })
provides("tonbo", "oil-terminal", 510000, 1, "Loading of tank trucks", "油槽所の出荷", {
  ["supply-east"] = edge "electricity>petroleum: loading of tankers" })
provides("harbour", "port", 3000, 1, "Container terminal", "コンテナ埠頭", {
  ["supply-east"] = edge "electricity>port: cranes and gates" })
provides("hayabusa", "parcels", 880000, 1, "Warehouses and parcels", "物流・配送", {
  ["supply-east"] = edge "electricity>logistics: warehouses and fuel terminals",
  exchange = edge "infocom>logistics: dispatch" })

-- What is scarce: whole units, and who has them --------------------------------------------------

resource "power-car" { of = "aoba", count = 3, gives = "6h", back = "8h",
  name = { en = "High-voltage generator car", ja = "高圧発電機車" } }
resource "cell-car" { of = "hinode", count = 2, gives = "5h", back = "8h",
  name = { en = "Convoy for base stations (four cars)", ja = "移動電源車隊(四台一組)" } }
resource "fuel-truck" { of = "meti", count = 3, gives = "8h", back = "6h",
  name = { en = "Tank truck with fuel", ja = "燃料ローリー" } }
resource "water-truck" { of = "izumi", count = 2, gives = "4h", back = "3h",
  name = { en = "Water tank truck", ja = "応急給水車" } }

local SHARE_OUT = { en = "Share out", ja = "配分" }

local function sends(id, uses, en, ja, help_en, help_ja)
  action(id) { group = SHARE_OUT, on = { "service" }, uses = uses, takes = "15m",
               name = { en = en, ja = ja }, help = { en = help_en, ja = help_ja } }
end

sends("send-power-car", "power-car", "Send a generator car", "発電機車を回す",
      "Three cars for the whole area; each is tied down for eight hours.",
      "管内に三台。一台出すと八時間は戻らない。")
sends("send-cell-car", "cell-car", "Send a base station convoy", "移動電源車隊を出す",
      "Two convoys of four; the batteries of one district hold five hours longer.",
      "四台一組が二隊。一地区の電池が五時間延びる。")
sends("send-fuel", "fuel-truck", "Allot a fuel truck", "ローリーを割り当てる",
      "Three trucks can be loaded this morning, more when the terminal has power.",
      "午前に積めるのは三台。油槽所に電気が戻れば増える。")
sends("send-water", "water-truck", "Send a water truck", "給水車を回す",
      "Two trucks of four cubic metres.", "四立方メートルの車が二台。")

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("aoba", "scada", "Dispatch system", "給電システム")
thing("aoba", "kuretake-bays", "Bay controllers, Kuretake substation", "呉竹変電所の回線制御装置")
thing("aoba", "rg-aoba", "Remote maintenance gateways RG-4, 14 substations",
      "遠隔保守装置RG-4(14変電所)")
thing("aoba", "rg-standby", "Standby mobile lines of the gateways", "遠隔保守の予備回線(モバイル)")
thing("aoba", "maint-account", "Vendor account maint2", "保守業者アカウント maint2")
thing("aoba", "relay-lan", "Protection relay network", "保護リレー伝送路", {
  en = "Not that one. The relays at both ends of a line compare currents over it. Cut it and the "
      .. "next fault is cleared by whatever is behind: half the west, not one line.",
  ja = "それは切れない。線路両端のリレーが電流を突き合わせている。切れば、次の事故では背後の遮断器"
      .. "が動き、一回線で済むものが西部の半分まで落ちる。" })
thing("aoba", "oa-server", "File server of the office network", "事務系ファイルサーバ")

thing("hinode", "rg-hinode", "Remote maintenance of the generators", "発電機の遠隔保守装置")
thing("izumi", "rg-izumi", "Remote maintenance of the pumps", "ポンプ場の遠隔保守装置")
thing("izumi", "dosing", "Chlorine dosing, Hagurodai", "羽黒台の塩素注入設備", {
  en = "If it stops, what is in the pipes is not drinking water, and nobody can see that.",
  ja = "止めれば、管の中の水は飲み水ではなくなる。見た目では分からない。" })
thing("shirakaba", "bems", "Building and energy controls", "中央監視・発電機制御盤", {
  en = "It keeps two generators in step. Cut it and they part, and the smaller one goes.",
  ja = "発電機二台の同期を取っている。切れば足並みが乱れ、小さい方が落ちる。" })
thing("shirakaba", "rg-shirakaba", "Remote maintenance box in the basement",
      "地下の遠隔保守装置")
thing("asagiri", "catenary", "Overhead line, Torigoe section", "架線(鳥越き電区間)")
thing("asagiri", "track", "Track and tunnels of the east line", "東線の線路・トンネル")
thing("asagiri", "rail-remote", "Remote maintenance of the railway's substations",
      "鉄道変電所の遠隔保守記録")
thing("tokiwa", "bank-remote", "Remote maintenance of the bank's generators",
      "計算センター自家発の遠隔保守記録")

-- Actions of this scenario only, under the headings of the common palette ------------------------

local CONTINUE = { en = "Keep going", ja = "業務継続" }

action "lock-out" { group = CONTINUE, on = { "asset" }, takes = "5m",
  name = { en = "Prove dead and lock out", ja = "停電確認・操作禁止札" },
  help = { en = "Test, earth, hang the tag: nothing comes back while people are near it.",
           ja = "検電・接地し、札を掛ける。人がいる間は電気が戻らないようにする。" } }
action "walk-out" { group = CONTINUE, on = { "service" }, takes = "40m",
  name = { en = "Walk passengers to a station", ja = "お客さまを徒歩で誘導する" },
  help = { en = "Staff at both ends, ladder, lamps, one train after another.",
           ja = "前後に社員を付け、はしごと灯りで一本ずつ降ろす。" } }
action "visit" { group = CONTINUE, on = { "service" }, takes = "40m",
  name = { en = "Visit house by house", ja = "一軒ずつ訪ねる" },
  help = { en = "People on foot or by car, with a list and a pencil.",
           ja = "名簿と鉛筆を持って、歩きか車で回る。" } }
action "open-rooms" { group = CONTINUE, on = { "service" }, takes = "20m",
  name = { en = "Open heated rooms", ja = "避難所を開ける" },
  help = { en = "Unlock, light the stoves, two people at each door.",
           ja = "鍵を開け、ストーブをつけ、入口に二人を置く。" } }
