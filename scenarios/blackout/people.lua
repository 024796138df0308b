-- people.lua: who takes part, what can be acted upon, the trucks, and the actions of this scenario.
-- 参加組織・役・資産・ローリー・このシナリオだけの行動。

local drill = require "lib.drill"

local authority = parameter "authority"

local function powers(list)
  return authority == "hybrid" and list or nil
end

-- Electricity ------------------------------------------------------------------------------------
-- Model 1 [S]; boxes under `more` are shisa's own. The CSIRT owns nothing of what matters here.

organisation "aoba" { kind = "operator", sector = "electricity", sharing = "sanitised",
  member_of = { "peer" }, secrets = { { "RG-2", "kgn-m2" } },
  name = { en = "Aoba Electric", ja = "青葉電力" },
  chart = drill.chart.large_company { id = "aoba", authority = authority,
    powers = powers { "block:remote-gateway", "disable-account" },
    more = { "management/other/dispatch", "management/marketing/desk" } } }
role "aoba/dispatch" { seats = 2, post = "management/other/dispatch", phone = "4101",
  owns = { "trunk-relays", "remote-gateway", "supply-coast", "supply-centre", "supply-hills",
           "generation", "dispatching" },
  name = { en = "Dispatch centre", ja = "給電指令所" } }
role "aoba/csirt" { seats = 1, post = "management/system/csirt", phone = "4210",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "aoba/risk" { seats = 2, post = "management/administration/risk", phone = "4301",
  name = { en = "Risk Management Division", ja = "リスク管理室(非常災害対策本部)" } }
role "aoba/protection" { seats = 0, post = "management/other/dispatch", phone = "4125",
  name = { en = "Protection engineer Tadokoro", ja = "保護継電担当 田所" } }
role "aoba/desk" { seats = 0, post = "management/marketing/desk", phone = "4600",
  name = { en = "Customer centre, manager Iwase", ja = "お客さまセンター長 岩瀬" } }

-- Information and communications -----------------------------------------------------------------

organisation "hinode" { kind = "operator", sector = "information-communications",
  sharing = "sanitised", member_of = { "peer" },
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company { id = "hinode", authority = authority,
    powers = powers { "block" }, more = { "management/other/noc" } } }
role "hinode/noc" { seats = 2, post = "management/other/noc", phone = "5101",
  owns = { "exchange-north", "exchange-bay", "sites-3h", "sites-10h", "sites-24h" },
  name = { en = "Network Operations Centre", ja = "ネットワーク運用センター(NOC)" } }
role "hinode/csirt" { seats = 1, post = "management/system/csirt", phone = "5211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "hinode/field" { seats = 0, post = "management/other/noc", phone = "5140",
  name = { en = "Field crew, Bay exchange", ja = "保守班(湾岸局)" } }

organisation "kagami" { kind = "operator", sector = "information-communications",
  name = { en = "Kagami Data Center", ja = "鏡データセンター" } }
role "kagami/ops" { seats = 1, phone = "6401", owns = { "dc-halls", "dc-hall-3" },
  name = { en = "Operations, shift leader", ja = "運用当直長" } }
role "kagami/rounds" { seats = 0, phone = "6409",
  name = { en = "Rounds, facility man Koga", ja = "設備巡回 古賀" } }

-- Finance, transport -----------------------------------------------------------------------------

organisation "tokiwa" { kind = "operator", sector = "finance", sharing = "sanitised",
  member_of = { "peer" }, name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/branches" { seats = 1, phone = "7101", owns = { "branches", "bank-centre" },
  name = { en = "Branch control", ja = "業務統括部" } }
role "tokiwa/it" { seats = 1, phone = "7201", owns = { "internet-banking" },
  name = { en = "Systems", ja = "システム部" } }
role "tokiwa/manager" { seats = 0, phone = "7350",
  name = { en = "Branch manager, Kawabe", ja = "川辺支店長" } }

organisation "asagiri" { kind = "operator", sector = "railway",
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" } }
role "asagiri/control" { seats = 1, phone = "3101",
  owns = { "trains", "train-control", "fare-gates", "rail-relays" },
  name = { en = "Operations control", ja = "運輸指令" } }
role "asagiri/driver" { seats = 0, phone = "3190",
  name = { en = "Driver of 0716B", ja = "0716B列車 運転士" } }

organisation "tsubame" { kind = "operator", sector = "aviation",
  name = { en = "Tsubame Air", ja = "つばめ航空" } }
role "tsubame/ops" { seats = 1, phone = "3501", owns = { "terminal", "flight-plans" },
  name = { en = "Operations control centre", ja = "オペレーションコントロール" } }
role "tsubame/airport" { seats = 0, phone = "3520",
  name = { en = "Airport station manager", ja = "空港所長" } }

organisation "hayabusa" { kind = "operator", sector = "logistics",
  name = { en = "Hayabusa Logistics", ja = "はやぶさ物流" }, chart = "hayabusa" }
chart "hayabusa" { model = "general", authority = authority, covers = { "R5" },
  csirt = "president/systems", cio = "president",
  powers = powers { "isolate:dispatch-pc" },
  boxes = { "president", "president/systems", "president/transport" },
  name = { en = "A haulier", ja = "運送会社" },
  note = { en = "No box of the source's models; shisa's own.",
           ja = "資料のモデルにはない、shisa が作った図。" } }
role "hayabusa/dispatch" { seats = 1, post = "president/transport", phone = "2101",
  owns = { "dispatch-pc", "deliveries", "fuel-terminal" },
  name = { en = "Transport desk", ja = "運行管理" } }
role "hayabusa/it" { seats = 1, post = "president/systems", phone = "2201",
  owns = { "proxy-log" },
  name = { en = "Systems, one and a half people", ja = "情報システム(1.5人)" } }
role "hayabusa/clerk" { seats = 0, post = "president/transport", phone = "2110",
  name = { en = "Ms Hasumi, transport desk", ja = "運行管理 蓮見" } }

-- Gas, water, city, hospital ---------------------------------------------------------------------

organisation "nagisa" { kind = "operator", sector = "gas",
  name = { en = "Nagisa Gas", ja = "なぎさガス" } }
role "nagisa/ops" { seats = 1, phone = "4501", owns = { "gas-network", "leak-desk" },
  name = { en = "Supply control", ja = "供給指令" } }
role "nagisa/patrol" { seats = 0, phone = "4550",
  name = { en = "Patrol, Hills", ja = "丘陵 保安巡回" } }

organisation "izumi" { kind = "operator", sector = "water",
  name = { en = "Izumi Waterworks", ja = "泉水道局" } }
role "izumi/ops" { seats = 1, phone = "6101",
  owns = { "purification", "pumped-zones", "water-truck" },
  name = { en = "Distribution control", ja = "配水管理センター" } }
role "izumi/field" { seats = 0, phone = "6130",
  name = { en = "Pumping station, Hills", ja = "丘陵ポンプ場" } }

organisation "kazahaya" { kind = "operator", sector = "government", sharing = "sanitised",
  lines = { phone = "exchange-bay" },
  name = { en = "Kazahaya City", ja = "風早市" } }
role "kazahaya/hq" { seats = 2, phone = "5301", owns = { "town-hall", "drill-file" },
  name = { en = "Disaster headquarters", ja = "災害対策本部" } }
role "kazahaya/pr" { seats = 1, phone = "5340",
  name = { en = "Public relations", ja = "広報課" } }
role "kazahaya/shelter" { seats = 0, phone = "5388",
  name = { en = "Shelter, Third Primary School", ja = "第三小学校避難所" } }
role "kazahaya/loudspeakers" { seats = 0, phone = "5345",
  name = { en = "Loudspeakers and vans", ja = "防災行政無線・広報車" } }

organisation "shirakaba" { kind = "operator", sector = "medical",
  lines = { phone = "exchange-bay" },
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" } }
role "shirakaba/hq" { seats = 2, phone = "2002",
  owns = { "shirakaba", "shirakaba-east", "shirakaba-care", "dialysis" },
  name = { en = "Headquarters, deputy director and facilities", ja = "災害対策本部(副院長・施設課)" } }
role "shirakaba/machines" { seats = 0, phone = "2480",
  name = { en = "Clinical engineer Amano", ja = "臨床工学技士 天野" } }

-- The hospitals and homes that only ask; one seat decides whether they are heard.
organisation "hospitals" { kind = "customer", sector = "medical",
  name = { en = "Hospitals and homes", ja = "各病院・施設" } }
role "hospitals/midorigaoka" { seats = 0, phone = "00-0000-2601",
  name = { en = "Midorigaoka Hospital", ja = "緑ヶ丘病院" } }
role "hospitals/yamate" { seats = 0, phone = "00-0000-2602",
  name = { en = "Yamate Children's", ja = "山手こども病院" } }
role "hospitals/kunugi" { seats = 0, phone = "00-0000-2604",
  name = { en = "Kunugi no Sato, a nursing home", ja = "介護施設 くぬぎの里" } }

-- Government, desks, others ----------------------------------------------------------------------

drill.body "meti"
role "meti/fuel" { seats = 1, phone = "00-0000-8105", owns = { "fuel-truck" },
  name = { en = "Fuel desk", ja = "燃料班" } }
role "meti/clerk" { seats = 0, phone = "00-0000-8106",
  name = { en = "Oki, fuel desk", ja = "燃料班 沖" } }
drill.ceptoar("electricity", { seats = 1, member_of = { "council" }, phone = "00-0000-8211" })
for _, sector in ipairs { "information-communications", "finance", "aviation", "gas", "water",
                          "government" } do
  drill.ceptoar(sector, { member_of = { "council" } })
end
for _, sector in ipairs { "railway", "medical", "logistics" } do -- observers [F]
  drill.ceptoar(sector, { observer_of = { "council" } })
end
organisation "council" { kind = "ceptoar", member_of = { "council" },
  name = { en = "CEPTOAR-Council", ja = "セプターカウンシル" } }
role "council/secretariat" { seats = 0, phone = "00-0000-8290",
  name = { en = "Secretariat", ja = "事務局" } }
drill.body "nisc"
drill.body "fsa"
drill.body "mhlw"
drill.body "mlit"
drill.body("jpcert", { member_of = { "peer" } })
drill.body "police"
role "police/traffic" { seats = 0, phone = "00-0000-8410",
  name = { en = "Traffic control centre", ja = "交通管制センター" } }
drill.body "press"

organisation "wakaba" { kind = "operator", sector = "finance", member_of = { "peer" },
  name = { en = "Wakaba Securities", ja = "若葉証券" } }
role "wakaba/csirt" { seats = 0, phone = "00-0000-7301", name = { en = "CSIRT", ja = "CSIRT" } }
organisation "kogane" { kind = "vendor", name = { en = "Kogane Relay", ja = "黄金継電機" } }
role "kogane/service" { seats = 0, phone = "00-0000-7601",
  name = { en = "Service desk, Muroi", ja = "保守窓口 室井" } }
organisation "assembly" { kind = "public", name = { en = "Prefectural assembly", ja = "県議会" } }
role "assembly/takase" { seats = 0, phone = "00-0000-9801",
  name = { en = "Assemblyman Takase's office", ja = "高瀬県議事務所" } }
organisation "firms" { kind = "customer",
  name = { en = "The 38 firms of the list", ja = "名簿の38社" } }
role "firms/all" { seats = 0, phone = "00-0000-9700",
  name = { en = "All of them, by fax", ja = "38社(一斉FAX)" } }
role "firms/tofu" { seats = 0, phone = "00-0000-9717",
  name = { en = "Marushin Tofu, the owner", ja = "丸新豆腐店 主人" } }
organisation "citizens" { kind = "public", name = { en = "Citizens", ja = "市民" } }
role "citizens/board" { seats = 0, name = { en = "Bulletin board", ja = "掲示板の書き込み" } }
-- Whoever signs so. 差出人の名乗り。
organisation "stranger" { name = { en = "METI disaster desk", ja = "経済産業省 災害対策班" } }
role "stranger/desk" { seats = 0, name = { en = "Yanagi, supply", ja = "供給担当 柳" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("aoba", "trunk-relays", "Protection relays, trunk lines 1 and 2", "幹線1・2号の保護リレー", {
  en = "Not while there is voltage anywhere on them. A line without protection does not trip at "
    .. "the next fault; it burns.",
  ja = "電圧がかかっている間はできません。保護のない線は、次の事故で遮断されずに燃えます。" })
thing("aoba", "remote-gateway", "Remote maintenance gateway", "遠隔保守ゲートウェイ")
thing("asagiri", "rail-relays", "Relays of the substations", "変電所の保護リレー")
thing("hinode", "set-control", "Remote control of diesel sets", "発電機の遠隔監視装置")
thing("hayabusa", "dispatch-pc", "PC UNKO-4, transport desk", "端末 UNKO-4(運行管理)")
thing("hayabusa", "proxy-log", "Proxy log", "プロキシのログ")
thing("kazahaya", "drill-file", "The drill's folder", "防災訓練の共有フォルダー")

-- The mail's attachment, once in each house that got it.
-- 添付ファイル。届いた組織ごとに一つ。
for _, house in ipairs { "aoba", "hinode", "tokiwa", "asagiri", "tsubame", "nagisa", "izumi",
                         "kazahaya", "shirakaba" } do
  thing(house, "map-" .. house, "supply_map_1212.zip", "供給区域図_1212.zip")
end

-- Ten trucks, six tankers of water. What a load gives and how long a round takes are [D].
resource "fuel-truck" { of = "meti", count = 10, gives = "16h", back = "4h",
  name = { en = "Fuel truck", ja = "燃料ローリー" } }
resource "water-truck" { of = "izumi", count = 6, gives = "24h", back = "3h",
  name = { en = "Water tanker", ja = "給水車" } }

-- Actions of this scenario, under the headings of the common palette -----------------------------

local CONTINUE = { en = "Keep going", ja = "業務継続" }

action "send-fuel" { group = CONTINUE, on = { "service" }, takes = "1h", uses = "fuel-truck",
  name = { en = "Send a fuel truck", ja = "燃料ローリーを出す" },
  help = { en = "One truck, one load, an hour on the road; four hours later it is back.",
           ja = "一台一回分。着くまで一時間、戻るのはその四時間後。" } }
action "send-water" { group = CONTINUE, on = { "service" }, takes = "1h", uses = "water-truck",
  name = { en = "Send a water tanker", ja = "給水車を出す" },
  help = { en = "One tanker on the round for a day.", ja = "一台を一日、そこに付ける。" } }
action "evacuate" { group = CONTINUE, on = { "service" }, takes = "20m",
  name = { en = "Get people out", ja = "避難・降車させる" },
  help = { en = "Lead people to a safe place, with staff at both ends.",
           ja = "両端に係員を付け、安全な場所まで誘導する。" } }
action "go-round" { group = CONTINUE, on = { "service" }, takes = "1h",
  name = { en = "Go from door to door", ja = "戸別に回る" },
  help = { en = "Tell people on foot, with a sheet of paper.", ja = "紙を持って一軒ずつ知らせる。" } }
action "open-file" { group = { en = "Understand", ja = "状況把握" }, on = { "asset" }, takes = "1m",
  marks = "infected",
  name = { en = "Open a file", ja = "ファイルを開く" },
  help = { en = "Unpack it and look.", ja = "展開して中を見る。" } }
