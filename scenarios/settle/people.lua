-- people.lua: the tables and the voices, what the public depends on, and what can be acted upon.
-- 卓と声、組織図、サービス、対象、このシナリオだけの行動と連絡手段。

local drill = require "lib.drill"

local authority = parameter "authority"

-- In the hall: the facilitator's microphone, and the sheets on which tables answer.
channel "hall" {
  name = { en = "In the hall", ja = "会場" }, mark = { en = "hall", ja = "会場" } }

organisation "control" { name = { en = "Exercise control", ja = "演習事務局" } }
role "control/facilitator" { seats = 0,
  name = { en = "Facilitator Shiomi", ja = "司会 潮見" } }

-- Kagami Data Center -----------------------------------------------------------------------------
-- One table. The chart is small on purpose: those who know the switchgear and those who know the
-- contracts sit in other rooms, and do not sit here (lesson L4). [D]

organisation "kagami" { kind = "operator", sector = "information-communications",
  sharing = "sanitised", secrets = { { "A-07", "A-11", "C-03" } },
  chart = drill.chart.small_team { authority = authority },
  name = { en = "Kagami Data Center", ja = "鏡データセンター" } }
role "kagami/floor" { seats = 3, post = "head/duty", phone = "00-0000-6401",
  owns = { "customer-list", "hall-a", "hall-b", "hall-c", "switch-config" },
  name = { en = "Floor operations", ja = "運用センター" } }
role "kagami/facility" { seats = 0, post = "head/engineering", phone = "6420",
  name = { en = "Facilities, Nagase", ja = "設備課 長瀬" } }
role "kagami/sales" { seats = 0, post = "head", phone = "6440",
  name = { en = "Sales, Kuroiwa", ja = "営業部 黒岩" } }

organisation "ibuki" { kind = "vendor", name = { en = "Ibuki Power Service", ja = "伊吹電源サービス" } }
role "ibuki/engineer" { seats = 0, phone = "00-0000-6480",
  name = { en = "Engineer Tadokoro", ja = "技術員 田所" } }

-- Tokiwa Bank: three chairs ----------------------------------------------------------------------
-- Model 1, large company [S]; the boxes under `more` are shisa's own [D]. The people of Systems
-- watch over system risk and own machines; the business that runs on them belongs to Settlement.
-- システム部が持つのは機械であり、その上の業務は事務統括部のものである。

organisation "tokiwa" { kind = "operator", sector = "finance", sharing = "sanitised",
  chart = drill.chart.large_company {
    authority = authority,
    powers = authority == "hybrid" and { "workaround:tokiwa-cash" } or nil,
    more = { "management/other/settlement", "management/planning",
             "management/marketing/branches" } },
  name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/systems" { seats = 2, post = "management/system/csirt", phone = "3110",
  owns = { "tokiwa-machines", "tokiwa-host" },
  name = { en = "Systems Department, system risk", ja = "システム部 システムリスク班" } }
role "tokiwa/settlement" { seats = 2, post = "management/other/settlement", phone = "3210",
  owns = { "tokiwa-cash", "tokiwa-transfers", "gap-list" },
  name = { en = "Operations Department, settlement", ja = "事務統括部 決済班" } }
role "tokiwa/planning" { seats = 2, post = "management/planning", phone = "3310",
  name = { en = "Corporate Planning, authorities and press", ja = "総合企画部 当局・広報班" } }

role "tokiwa/kuze" { seats = 0, post = "management", phone = "3001",
  name = { en = "Managing Director Kuze", ja = "久世常務" } }
role "tokiwa/branch" { seats = 0, post = "management/marketing/branches", phone = "4207",
  name = { en = "Minatomachi branch, Sonobe", ja = "港町支店 園部" } }
role "tokiwa/call-centre" { seats = 0, post = "management/marketing", phone = "4900",
  name = { en = "Call centre, Hirayama", ja = "コールセンター 平山" } }
role "tokiwa/machine-room" { seats = 0, post = "management/system", phone = "3190",
  name = { en = "Machine room, Ebihara", ja = "運行管理 海老原" } }

-- The other tables -------------------------------------------------------------------------------

local function small_table(of, role_id, wanted)
  organisation(of) { kind = "operator", sector = wanted.sector, sharing = "sanitised",
    name = wanted.name }
  role(of .. "/" .. role_id) { seats = 2, phone = wanted.phone, owns = wanted.owns,
    name = wanted.seat }
end

small_table("wakaba", "settlement", { sector = "finance", phone = "00-0000-7301",
  owns = { "margin-payments" },
  name = { en = "Wakaba Securities", ja = "若葉証券" },
  seat = { en = "Settlement Department", ja = "決済部" } })
role "wakaba/margin-desk" { seats = 0, phone = "7312",
  name = { en = "Margin desk, Kurihara", ja = "信用取引課 栗原" } }

small_table("hayabusa", "control", { sector = "logistics", phone = "00-0000-7401",
  owns = { "dispatch", "dispatch-terminals", "fuel-cards" },
  name = { en = "Hayabusa Logistics", ja = "はやぶさ物流" },
  seat = { en = "Traffic control", ja = "運行管理部" } })
role "hayabusa/yard" { seats = 0, phone = "7431",
  name = { en = "Bay Centre, Ogata", ja = "湾岸センター 緒方" } }

small_table("tsubame", "dispatch", { sector = "aviation", phone = "00-0000-7501",
  owns = { "flight-plans", "flight-link" },
  name = { en = "Tsubame Air", ja = "つばめ航空" },
  seat = { en = "Flight dispatch", ja = "運航管理部" } })
role "tsubame/airport" { seats = 0, phone = "7540",
  name = { en = "Airport office, Nishio", ja = "空港所 西尾" } }

small_table("asagiri", "stations", { sector = "railway", phone = "00-0000-7601",
  owns = { "fare-gates", "fare-server" },
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" },
  seat = { en = "Station operations", ja = "駅務部" } })
role "asagiri/shinko" { seats = 0, phone = "7637",
  name = { en = "Shinko station, Kamo", ja = "新港駅 助役 加茂" } }

small_table("shirakaba", "administration", { sector = "medical", phone = "00-0000-2000",
  owns = { "drug-orders", "order-system" },
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" },
  seat = { en = "Administration, supplies and accounts", ja = "事務部(用度・医事)" } })
role "shirakaba/pharmacy" { seats = 0, phone = "2510",
  name = { en = "Pharmacy, Hosaka", ja = "薬剤部 保坂" } }
role "shirakaba/cashier" { seats = 0, phone = "2615",
  name = { en = "Cash desk, Kijima", ja = "会計窓口 木島" } }

small_table("kazahaya", "citizens", { sector = "government", phone = "00-0000-5000",
  owns = { "certificates", "city-system", "benefits" },
  name = { en = "Kazahaya City", ja = "風早市" },
  seat = { en = "Citizens and information sections", ja = "市民課・情報政策課" } })
role "kazahaya/branch" { seats = 0, phone = "5161",
  name = { en = "East branch office, Kudo", ja = "東支所 工藤" } }
role "kazahaya/welfare" { seats = 0, phone = "5210",
  name = { en = "Welfare Section, Minami", ja = "福祉課 南" } }

-- Three tables on which nothing falls today. Played by control; they have something to say, too.
-- 電力・ガス・水道の卓は統制が演じる。今日は何も止まらない。

local function quiet_table(of, sector, name)
  organisation(of) { kind = "operator", sector = sector, name = name }
  role(of .. "/desk") { seats = 0, name = { en = "Table", ja = "卓" } }
end

quiet_table("aoba", "electricity", { en = "Aoba Electric", ja = "青葉電力" })
quiet_table("nagisa", "gas", { en = "Nagisa Gas", ja = "なぎさガス" })
quiet_table("izumi", "water", { en = "Izumi Waterworks", ja = "泉水道局" })

-- Authorities ------------------------------------------------------------------------------------

drill.body("fsa", { seats = 2 })
role "fsa/director" { seats = 0, phone = "00-0000-8120",
  name = { en = "Director Shinohara", ja = "監督局 篠原参事官" } }
drill.body("mlit", { seats = 2 })
role "mlit/airport" { seats = 0, phone = "00-0000-8145",
  name = { en = "Airport bureau, Wada", ja = "空港担当 和田" } }
drill.body("nisc", { seats = 2 })
role "nisc/counsellor" { seats = 0, phone = "00-0000-8300",
  name = { en = "Counsellor Mizutani", ja = "水谷参事官" } }
drill.body "mic"
drill.body "meti"
drill.body "mhlw"
drill.body "police"

-- A desk that exists on paper and has one telephone.
drill.ceptoar("finance", {
  name = { en = "Banks' CEPTOAR (being set up)", ja = "銀行等セプター(整備中)" } })

organisation "central-bank" { sector = "finance",
  name = { en = "The central bank", ja = "中央銀行" } }
role "central-bank/desk" { seats = 0, phone = "00-0000-8601",
  name = { en = "Payment systems, Ariizumi", ja = "決済システム担当 有泉" } }

organisation "clearing" { sector = "finance",
  name = { en = "Interbank Clearing Centre", ja = "銀行間為替センター" } }
role "clearing/desk" { seats = 0, phone = "00-0000-8620",
  name = { en = "Operations", ja = "運営部" } }

-- Everybody else ---------------------------------------------------------------------------------

organisation "stores" { kind = "customer", name = { en = "Misaki Stores", ja = "みさきストア" } }
role "stores/head" { seats = 0, phone = "00-0000-9501",
  name = { en = "Head office, Tabata", ja = "本部 田畑" } }

organisation "tv" { kind = "press", name = { en = "Shinonome TV", ja = "東雲テレビ" } }
role "tv/desk" { seats = 0, phone = "00-0000-9411",
  name = { en = "Newsroom, Hayasaka", ja = "報道部 早坂" } }
drill.body "press"

organisation "public" { kind = "public", name = { en = "The public", ja = "一般" } }
role "public/board" { seats = 0,
  name = { en = "A bulletin board", ja = "匿名掲示板" } }

-- What the public depends on ---------------------------------------------------------------------
-- Each tenant has a system at Kagami, or what stands in for it; the service that people see needs
-- that system by the edge of lib/dependencies.lua. The halls are Kagami's own.
-- 各社の「系」は鏡にあるもの、またはその代わり。利用者に見えるサービスが、それを必要とする。

local function hall(id, customers, en, ja)
  service(id) { of = "kagami", customers = customers, severity = 2, name = { en = en, ja = ja } }
end
hall("hall-a", 17, "Hall A", "A棟")
hall("hall-b", 13, "Hall B", "B棟")
hall("hall-c", 11, "Hall C", "C棟")

local function system(id, of, en, ja)
  service(id) { of = of, severity = 1, name = { en = en, ja = ja } }
end
system("tokiwa-host", "tokiwa", "Tokiwa's host (Kagami or backup)", "勘定系(鏡またはバックアップ)")
system("dispatch-terminals", "hayabusa", "Dispatch terminals", "配車端末")
system("city-system", "kazahaya", "Residents' system", "住民記録システム")
system("flight-link", "tsubame", "Flight plan link", "飛行計画の回線")
system("fare-server", "asagiri", "IC fare server", "IC運賃サーバ")
system("order-system", "shirakaba", "Drug order link", "医薬品発注の回線")
system("card-relay", "stores", "Card relay", "カード中継")

service "tokiwa-cash" { of = "tokiwa", customers = 2100000, severity = 3,
  name = { en = "Deposits and cash machines", ja = "預金・ATM" },
  needs = { ["tokiwa-host"] = drill.edge "infocom>finance: settlement lines" } }
service "tokiwa-transfers" { of = "tokiwa", customers = 2100000, severity = 3,
  vital = { en = "Not that. The 08:30 file has gone out, and the books at the backup centre do "
              .. "not know it. Start transfers there as they stand and 3,180 people are paid "
              .. "twice.",
            ja = "為替は待ってください。八時半のファイルはもう送信済みなのに、バックアップ側の元帳"
                   .. "では「未送信」です。このまま動かすと、3,180件が二重に出ます。" },
  name = { en = "Transfers and settlement", ja = "為替・決済" },
  needs = { ["tokiwa-host"] = drill.edge "infocom>finance: settlement lines" } }
service "margin-payments" { of = "wakaba", customers = 214, severity = 1,
  name = { en = "Payment of margin calls", ja = "追証の入金" },
  needs = { ["tokiwa-transfers"] = { margin = "1h", loss = 60, restore = "30m" } } } -- [D]
service "dispatch" { of = "hayabusa", customers = 5200, severity = 2,
  name = { en = "Dispatch and delivery", ja = "配車・配送" },
  needs = { ["dispatch-terminals"] = drill.edge "infocom>logistics: dispatch" } }
service "fuel-cards" { of = "hayabusa", customers = 900, severity = 1,
  name = { en = "Fuel cards", ja = "給油カード" },
  needs = { ["tokiwa-transfers"] = drill.edge "finance>logistics: payments and fuel cards" } }
service "certificates" { of = "kazahaya", customers = 260000, severity = 1,
  name = { en = "Certificates", ja = "証明書の交付" },
  needs = { ["city-system"] = drill.edge "infocom>government: resident services" } }
service "benefits" { of = "kazahaya", customers = 3100, severity = 2,
  name = { en = "Benefit payments", ja = "扶助費の支払い" },
  needs = { ["tokiwa-transfers"] = drill.edge "finance>government: benefit payments" } }
service "flight-plans" { of = "tsubame", customers = 9800, severity = 2,
  name = { en = "Departures", ja = "出発便" },
  needs = { ["flight-link"] = drill.edge "infocom>aviation: flight plans" } }
-- The gates of this railway keep what is tapped for two hours and a quarter. [D]
service "fare-gates" { of = "asagiri", customers = 310000, severity = 2,
  name = { en = "Fare gates", ja = "自動改札" },
  needs = { ["fare-server"] = drill.edge("infocom>railway: ticketing", { margin = "2h15m" }) } }
-- Nothing is felt until the wholesaler's cut-off at 13:30. [D]
service "drug-orders" { of = "shirakaba", customers = 640, severity = 2,
  name = { en = "Drug supply", ja = "医薬品の調達" },
  needs = { ["order-system"] = drill.edge("infocom>medical: emergency calls and records",
                                          { margin = "1h30m" }) } }
-- Terminals authorise small sums by themselves for some hours. [D]
service "card-tills" { of = "stores", customers = 48000, severity = 1,
  name = { en = "Cards at the tills", ja = "レジのカード払い" },
  needs = { ["card-relay"] = { margin = "5h40m", loss = 60, restore = "20m" } } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks }
end

thing("kagami", "customer-list", "Customers by hall and rack", "顧客台帳(棟・ラック別)")
thing("kagami", "switch-config", "Settings and log of the transfer switches",
      "切替盤の設定と操作記録")
thing("tokiwa", "tokiwa-machines", "Logs of the bank's own machines", "自行機器のログ")
thing("tokiwa", "gap-list", "Postings 08:22 to 09:02", "8時22分〜9時02分の取引明細")

-- Two actions that only this scenario needs ------------------------------------------------------
-- このシナリオだけの行動。

action "announce-cause" { group = { en = "Organise", ja = "体制" }, takes = "5m",
  name = { en = "Announce a cause", ja = "原因を発表する" },
  help = { en = "Tell customers and press what it was.",
           ja = "何が原因だったのかを顧客と報道に告げる。" } }
action "hold-report" { group = { en = "Organise", ja = "体制" }, takes = "5m",
  name = { en = "Hold a report back", ja = "報告を見合わせる" },
  help = { en = "Wait with the report to the authority until the picture is complete.",
           ja = "全体がはっきりするまで、当局への報告を待つ。" } }
