-- houses.lua: the fourteen organisations with seats, and those whom control plays.
-- 席のある十四組織と、統制が演じる人々。すべて架空。

local drill = require "lib.drill"
local lines = drill.text.lines
local authority = parameter "authority"

local MARKS = drill.marks

-- An operator of ten seats: its chart is its own, for one chart would make one group of them.
local function house(it)
  organisation(it.id) { sector = it.sector, kind = "operator", sharing = "sanitised",
    member_of = { "peer" }, name = it.name,
    chart = drill.chart.general { id = "chart-" .. it.id, authority = authority } }
  local function post(role_id, seats, box, en, ja, owns)
    role(it.id .. "/" .. role_id) { seats = seats, post = box, owns = owns, name = { en = en, ja = ja },
      phone = it.phone .. (seats > 0 and "0" .. seats or "50") }
  end
  post("csirt", 3, "csirt", "CSIRT", "CSIRT", { it.id .. "-names" })
  post("operations", 3, "it-operations", it.operations[1], it.operations[2],
       { it.id .. "-service", table.unpack(it.owns or {}) })
  post("business", 2, "business-managers", "Business continuity", "事業継続担当")
  post("pr", 2, "media-relations", "Public relations", "広報")
  role(it.id .. "/field") { seats = 0, phone = it.phone .. "77",
    name = { en = it.field[1], ja = it.field[2] } }
  asset(it.id .. "-names") { of = it.id, marks = MARKS,
    name = { en = "Resolver settings of " .. it.name.en, ja = it.name.ja .. "の名前解決の設定" } }
  document("sheet-" .. it.id) { to = it.id,
    title = { en = "Continuity sheet", ja = "事業継続計画(一枚版)" },
    text = { en = lines(it.sheet[1]), ja = lines(it.sheet[2]) } }
end

house { id = "hinode", sector = "information-communications", phone = "11",
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  operations = { "Network operations centre", "ネットワーク運用センター" },
  owns = { "hinode-resolving" },
  field = { "Landing station, Onuki", "陸揚局 大貫" },
  sheet = { [[
      CONTINUITY SHEET                                          Hinode Telecom
      Begins   main route to the east shore dead for 10 minutes.
      By hand  lead traffic over the bridge, emergency lines before all else.
      Reports  MIC by phone or fax before two hours are over.
      Ends     main route spliced and steady for 30 minutes, names included.]], [[
      事業継続計画(一枚版)                                       ひので通信
      発動    東岸への主経路が10分途絶したとき。
      代替    橋梁経由へ切替え。緊急通報の回線を最優先とする。
      報告    二時間に達する前に、電話またはFAXで総務省へ。
      解除    主経路の接続後30分安定。名前解決も正しいこと。]] } }
house { id = "kagami", sector = "information-communications", phone = "12",
  name = { en = "Kagami Data Center", ja = "鏡データセンター" },
  operations = { "Systems operations", "システム運用部" },
  owns = { "old-resolvers", "resolver-log" },
  field = { "Night engineer Shimura", "夜勤技術者 志村" },
  sheet = { [[
      CONTINUITY SHEET                                     Kagami Data Center
      Begins   customers of one shore lose the main resolvers for 10 minutes.
      By hand  reserve resolvers ns-3 and ns-4 answer instead.
               Note of 2008: before they are used for long, patch them.
      Ends     the main resolvers answer both shores again.]], [[
      事業継続計画(一枚版)                                 鏡データセンター
      発動    片岸の顧客が10分、主系の名前サーバに届かないとき。
      代替    予備系 ns-3・ns-4 で応答する。
              2008年注記:長く使う前に修正を適用すること。
      解除    主系が両岸に応答すること。]] } }
house { id = "tokiwa", sector = "finance", phone = "21",
  name = { en = "Tokiwa Bank", ja = "常盤銀行" },
  operations = { "Systems department", "事務システム部" },
  field = { "Shiomi branch, manager Eto", "汐見支店 江藤支店長" },
  sheet = { [[
      CONTINUITY SHEET                                             Tokiwa Bank
      Begins   20 branches slower than 30 seconds a payment for 15 minutes.
      By hand  withdrawals up to 100,000 yen against passbook and seal.
      Ends     lines steady for 30 minutes AND ledgers equal to the cash.]], [[
      事業継続計画(一枚版)                                       常盤銀行
      発動    20店で一取引30秒超が15分続くとき。
      代替    通帳と印鑑で10万円まで払い出し、元帳に手書き。
      解除    回線が30分安定、かつ元帳と現金が一致。]] } }
house { id = "wakaba", sector = "finance", phone = "22",
  name = { en = "Wakaba Securities", ja = "若葉証券" },
  operations = { "Order systems", "注文システム部" },
  field = { "Dealing room, Sugiura", "ディーリング室 杉浦" },
  sheet = { [[
      CONTINUITY SHEET                                       Wakaba Securities
      Begins   orders wait longer than 10 seconds at the exchange's gate.
      By hand  sells before buys, small before large, over the west site.
      Ends     no order waits, and every receipt has been compared.]], [[
      事業継続計画(一枚版)                                       若葉証券
      発動    取引所の入口で注文が10秒以上待つとき。
      代替    西拠点から、売りを先、小口を先に出す。
      解除    待ち注文がなく、全受付番号の照合を終えたとき。]] } }
house { id = "tsubame", sector = "aviation", phone = "31",
  name = { en = "Tsubame Air", ja = "つばめ航空" },
  operations = { "Operations control", "運航管理センター" },
  field = { "East airport, Narumi", "東空港 鳴海" },
  sheet = { [[
      CONTINUITY SHEET                                             Tsubame Air
      Begins   a flight plan is not acknowledged within 15 minutes.
      By hand  plans by fax, medical and island flights first.
      Ends     three plans in a row acknowledged within a minute.]], [[
      事業継続計画(一枚版)                                     つばめ航空
      発動    飛行計画の受領が15分ないとき。
      代替    FAXで提出。医療便と島の便を先に。
      解除    三便続けて一分以内に受領されたとき。]] } }
house { id = "asagiri", sector = "railway", phone = "32",
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" },
  operations = { "Traffic control", "運輸指令" },
  field = { "Hinokuchi station, Nemoto", "樋ノ口駅 根本駅長" },
  sheet = { [[
      CONTINUITY SHEET                                         Asagiri Railway
      Begins   fare data of five stations 15 minutes old.
      By hand  open the gates, count by hand, trains run on.
      Ends     all gates agree with the centre for 30 minutes.]], [[
      事業継続計画(一枚版)                                       朝霧鉄道
      発動    五駅の運賃データが15分更新されないとき。
      代替    改札を開放し、人数は手で数える。列車は止めない。
      解除    全改札が30分、センターと一致したとき。]] } }
house { id = "aoba", sector = "electricity", phone = "41",
  name = { en = "Aoba Electric", ja = "青葉電力" },
  operations = { "Dispatch centre", "給電指令所" },
  owns = { "bridge-hut" },
  field = { "East substation, Shiraishi", "東岸変電所 白石" },
  sheet = { [[
      CONTINUITY SHEET                                           Aoba Electric
      Begins   telecontrol of a substation more than 10 seconds late.
      By hand  no switching by screen. Voice, read-back, then the hand.
      Ends     screen and field agree ten times in a row.]], [[
      事業継続計画(一枚版)                                       青葉電力
      発動    遠方監視制御が10秒以上遅れるとき。
      代替    画面からは操作しない。電話、復唱、それから手。
      解除    画面と現場が十回続けて一致したとき。]] } }
house { id = "nagisa", sector = "gas", phone = "42",
  name = { en = "Nagisa Gas", ja = "なぎさガス" },
  operations = { "Safety control centre", "保安指令センター" },
  field = { "Patrol car 3, Hamano", "巡回3号車 浜野" },
  sheet = { [[
      CONTINUITY SHEET                                              Nagisa Gas
      Begins   leak calls of one shore fall to half of a Monday's.
      By hand  patrols go by radio where nobody can ring.
      Ends     two test calls from each district come through.]], [[
      事業継続計画(一枚版)                                     なぎさガス
      発動    片岸の漏えい通報が、月曜の平常の半分に減ったとき。
      代替    電話が通じにくい地区へ、無線で巡回車を出す。
      解除    各地区から試験通報が二件ずつ届いたとき。]] } }
house { id = "kazahaya", sector = "government", phone = "51",
  name = { en = "Kazahaya City", ja = "風早市" },
  operations = { "Information systems division", "情報システム課" },
  field = { "East ward office, Momoi", "東区役所 桃井" },
  sheet = { [[
      CONTINUITY SHEET                                           Kazahaya City
      Begins   counters of a ward stand still for 20 minutes.
      By hand  certificates of life first: births, deaths, medical cards.
      Ends     paper entered, and the ward has said so itself.]], [[
      事業継続計画(一枚版)                                         風早市
      発動    一つの区の窓口が20分止まったとき。
      代替    出生・死亡・医療証を手書きで先に出す。
      解除    手書き分の入力を終え、区が自ら確認したとき。]] } }
house { id = "shirakaba", sector = "medical", phone = "52",
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" },
  operations = { "Medical informatics", "医療情報部" },
  field = { "Emergency room, nurse Kasai", "救急外来 葛西看護師長" },
  sheet = { [[
      CONTINUITY SHEET                                      Shirakaba Hospital
      Begins   records of the east clinics do not open within a minute.
      By hand  paper, one voice on the telephone to the clinics, read-back.
      Ends     every sheet of the day stands in the record, seen by two.]], [[
      事業継続計画(一枚版)                                   白樺大学病院
      発動    東岸の診療所の記録が一分以内に開かないとき。
      代替    紙で診る。診療所への電話は一人が受け持ち、復唱する。
      解除    その日の紙がすべて記録に入り、二人が確認したとき。]] } }
house { id = "izumi", sector = "water", phone = "61",
  name = { en = "Izumi Waterworks", ja = "泉水道局" },
  operations = { "Water control room", "水運用センター" },
  field = { "Crew 2, Uno", "巡回2班 宇野" },
  sheet = { [[
      CONTINUITY SHEET                                        Izumi Waterworks
      Begins   levels of two tanks ten minutes old.
      By hand  a man at each tank, a radio word every half hour.
      Ends     gauge and screen agree at every tank.]], [[
      事業継続計画(一枚版)                                       泉水道局
      発動    二つの配水池の水位が10分更新されないとき。
      代替    配水池に一人ずつ。三十分ごとに無線で知らせる。
      解除    すべての池で、目盛りと画面が一致したとき。]] } }
house { id = "hayabusa", sector = "logistics", phone = "62",
  name = { en = "Hayabusa Logistics", ja = "はやぶさ物流" },
  operations = { "Dispatch control", "配車センター" },
  field = { "Shiomi depot, Takeda", "汐見営業所 武田所長" },
  sheet = { [[
      CONTINUITY SHEET                                      Hayabusa Logistics
      Begins   slips for the east shore an hour behind the trucks.
      By hand  medicine and food by yesterday's list, the rest waits.
      Ends     no truck is on the road without a slip.]], [[
      事業継続計画(一枚版)                                   はやぶさ物流
      発動    東岸向けの送り状が、トラックから一時間遅れたとき。
      代替    薬と食料は前日の一覧で出し、ほかは待つ。
      解除    送り状のない車が路上に一台もないとき。]] } }

-- What the public depends on; every margin is that of lib/dependencies.lua ------------------------

service "hinode-service" { of = "hinode", customers = 830000, severity = 3,
  name = { en = "Lines across the bay", ja = "湾横断回線" } }
service "kagami-service" { of = "kagami", customers = 1200000, severity = 2,
  name = { en = "Name service", ja = "名前解決サービス" } }
service "hinode-resolving" { of = "hinode", customers = 830000, severity = 2,
  name = { en = "Name service to Hinode's customers", ja = "ひのでの利用者向け名前解決" },
  needs = { ["kagami-service"] = { margin = "0m", loss = 60, restore = "10m" } } }

local function offer(id, customers, severity, en, ja, edge)
  service(id .. "-service") { of = id, customers = customers, severity = severity,
    name = { en = en, ja = ja },
    needs = { ["hinode-service"] = edge } }
end

offer("tokiwa", 310000, 2, "Payments, east shore", "東岸の支払い",
      drill.edge "infocom>finance: settlement lines")
offer("wakaba", 90000, 2, "Orders to the exchange", "取引所への注文",
      drill.edge "infocom>finance: settlement lines")
offer("tsubame", 12000, 2, "Flights, east airport", "東空港の運航",
      drill.edge "infocom>aviation: flight plans")
offer("asagiri", 180000, 1, "IC fare gates, east", "東岸のIC改札",
      drill.edge "infocom>railway: ticketing")
offer("aoba", 640000, 3, "Telecontrol, east shore", "東岸の遠方監視制御",
      drill.edge "infocom>electricity: dispatch telemetry")
offer("nagisa", 210000, 3, "Leak calls, east", "東岸の漏えい通報",
      drill.edge "infocom>gas: leak call centre")
offer("kazahaya", 160000, 1, "Counters of the east ward", "東区の窓口",
      drill.edge "infocom>government: resident services")
offer("shirakaba", 140000, 3, "Records of the east clinics", "東岸診療所の診療記録",
      drill.edge "infocom>medical: emergency calls and records")
offer("izumi", 230000, 2, "Telemetry of the east tanks", "東岸配水池の水位",
      drill.edge "infocom>water: telemetry")
offer("hayabusa", 5200, 1, "Slips for the east shore", "東岸向け送り状",
      drill.edge "infocom>logistics: dispatch")

asset "old-resolvers" { of = "kagami", marks = MARKS,
  name = { en = "Reserve resolvers ns-3 and ns-4", ja = "予備の名前サーバ ns-3・ns-4" } }
asset "resolver-log" { of = "kagami", marks = MARKS,
  name = { en = "Query log of the resolvers", ja = "名前サーバの問合せ記録" } }
asset "bridge-hut" { of = "aoba", marks = MARKS,
  name = { en = "Feeder of the bridge hut", ja = "橋梁局舎の配電線" },
  vital = {
    en = "The hut on the bridge has nine minutes of battery; behind it is every line to the east.",
    ja = "橋梁局舎の蓄電池は九分。その先に、東岸へのすべての回線がある。" } }

-- One action of this scenario only, under a heading of the common palette.
action "switch-over" { group = { en = "Repair", ja = "復旧" }, on = { "asset" }, takes = "2m",
  impact = 2,
  name = { en = "Switch over by telecontrol", ja = "遠方制御で切り替える" },
  help = { en = "Move a feeder or a line to another source from the control desk.",
           ja = "配電線や回線を、指令卓から別の系統へ切り替える。" } }

-- Government: two tables of ten --------------------------------------------------------------------

drill.body("mic", { seats = 6 })
role "mic/bureau" { seats = 4, phone = "00-0000-8112",
  name = { en = "Telecommunications bureau", ja = "総合通信基盤局" } }
drill.body("nisc", { seats = 6 })
role "nisc/analysis" { seats = 4, phone = "00-0000-8302",
  name = { en = "Analysis team", ja = "分析班" } }
document "contact-plan" { to = { "mic", "nisc" },
  title = { en = "Contact plan, 2nd Action Plan", ja = "連絡体制(第2次行動計画)" },
  text = { en = lines [[
      operator  -> CEPTOAR desk of its sector, or its ministry     report up
      ministry  -> NISC                                            report up
      NISC      -> ministries, CEPTOARs, operators                 advisory
      What is known, what is not, when the next word comes: in this order.]],
    ja = lines [[
      事業者  → 分野のセプター事務局、または所管省庁        情報連絡
      省庁    → NISC                                        情報連絡
      NISC    → 省庁・セプター・事業者                      情報提供
      分かったこと、分からないこと、次はいつか。この順に書く。]] } }

-- Played by control --------------------------------------------------------------------------------

for _, sector in ipairs { "information-communications", "finance", "aviation", "railway",
                          "electricity", "gas", "government", "medical", "water", "logistics" } do
  drill.ceptoar(sector, { member_of = { "council" } })
end
for _, body in ipairs { "fsa", "mlit", "meti", "mhlw", "jpcert", "press", "police" } do
  drill.body(body)
end
organisation "sea" { name = { en = "On the water", ja = "海の上" } }
role "sea/coastguard" { seats = 0, phone = "00-0000-0118",
  name = { en = "Coast guard, traffic centre", ja = "海上保安部 交通センター" } }
role "sea/ship" { seats = 0, name = { en = "Cable ship, chief of splicing", ja = "敷設船 接続班長" } }
organisation "public" { kind = "public", name = { en = "The public", ja = "一般の人々" } }
role "public/board" { seats = 0, name = { en = "Nameless posters", ja = "名無しさん" } }
role "public/caller" { seats = 0, name = { en = "Somebody who rings", ja = "電話をかけてきた人" } }
organisation "unknown" { name = { en = "Unknown", ja = "不明" } }
role "unknown/sender" { seats = 0,
  name = { en = "\"Hinode restoration desk\"", ja = "「ひので復旧事務局」" } }
