-- people.lua: who takes part, who hangs on which line, what the public depends on, what can be
-- acted upon.
-- 参加組織・組織図・役・回線・サービス・資産。

local drill = require "lib.drill"

local authority = parameter "authority"

local function powers(list)
  return authority == "hybrid" and list or nil
end

-- Customers of Hinode in the east: telephone and mail are Hinode's; the fax on the shelf is not.
-- 東部の契約者。電話とメールはひので、棚のFAXだけは防災回線につながる。
local EAST = { phone = "hinode-voice", mail = "hinode-mail", fax = "disaster-line" }

-- Hinode Telecom: model 1 [S]; the boxes under `more` are shisa's own [D] ------------------------

organisation "hinode" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", secrets = { { "ESX-0117", "LD-SV1" } }, lines = EAST,
  member_of = { "peer" },
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company {
    authority = authority,
    powers = powers { "block:load-server", "isolate:load-server", "preserve" },
    more = { "management/network", "management/administration/pr" } } }

role "hinode/noc" { seats = 2, post = "management/network", phone = "5101",
  owns = { "east-switches", "west-switches", "switch-3", "load-server", "change-records",
           "hinode-voice", "hinode-leased", "hinode-mail", "emergency-calls" },
  name = { en = "Network Operations Centre", ja = "ネットワーク運用センター(NOC)" } }
role "hinode/csirt" { seats = 1, post = "management/system/csirt", phone = "5211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "hinode/risk" { seats = 1, post = "management/administration/risk", phone = "5301",
  name = { en = "Risk Management Division", ja = "リスク管理室" } }
role "hinode/business" { seats = 1, post = "management/marketing", phone = "5401",
  name = { en = "Business manager, corporate", ja = "法人営業本部" } }
role "hinode/pr" { seats = 1, post = "management/administration/pr", phone = "5501",
  name = { en = "Public Relations", ja = "広報部" } }

-- Voices inside, played by the exercise.
role "hinode/floor" { seats = 0, post = "management/network", phone = "5110",
  name = { en = "Exchange floor, shift leader Nitta", ja = "交換機室 新田班長" } }
role "hinode/development" { seats = 0, post = "management/system/development", phone = "5240",
  name = { en = "Development Division, Shimura", ja = "開発部 志村" } }
role "hinode/president" { seats = 0, post = "management", phone = "5001",
  name = { en = "President's office", ja = "社長室" } }
role "hinode/call-centre" { seats = 0, post = "management/marketing", phone = "5470",
  name = { en = "Call centre, Mori", ja = "コールセンター 森" } }

-- Kaede Net: three people, their own fibre, telephones of another carrier ------------------------

organisation "kaede" { sector = "information-communications", kind = "operator",
  sharing = "open", member_of = { "peer" },
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/desk" { seats = 1, phone = "00-0000-6101", owns = { "kaede-load", "kaede-access" },
  name = { en = "Duty engineer", ja = "当番技術者" } }
role "kaede/president" { seats = 0, phone = "00-0000-6100",
  name = { en = "President Makino", ja = "牧野社長" } }

-- Finance ----------------------------------------------------------------------------------------
-- Tokiwa Bank: the general approach [S]; the CSIRT is in the centre, and asked last.

organisation "tokiwa" { sector = "finance", kind = "operator", sharing = "sanitised",
  lines = EAST, name = { en = "Tokiwa Bank", ja = "常盤銀行" },
  chart = drill.chart.general { authority = authority,
    powers = powers { "workaround:tokiwa-atm" } } }
role "tokiwa/continuity" { seats = 1, post = "business-managers", phone = "7101",
  owns = { "tokiwa-atm", "tokiwa-settlement" },
  name = { en = "Business continuity", ja = "業務統括部(事業継続)" } }
role "tokiwa/it" { seats = 1, post = "it-operations", phone = "7201",
  owns = { "tokiwa-web" },
  name = { en = "Systems operations", ja = "事務システム部" } }
role "tokiwa/csirt" { seats = 0, post = "csirt", phone = "7211",
  name = { en = "CSIRT", ja = "CSIRT" } }
role "tokiwa/branch" { seats = 0, post = "sales", phone = "7330",
  name = { en = "Minato-dori branch, manager Eto", ja = "港通支店 江藤支店長" } }

-- Wakaba Group: model 2 [S]. Policy in the holding, hands in the systems company. [D]

local group = drill.chart.business_group_a { authority = authority,
  powers = powers { "workaround:wakaba-orders" } }
organisation "wakaba" { sector = "finance", kind = "operator", sharing = "sanitised",
  lines = EAST, chart = group, name = { en = "Wakaba Holdings", ja = "若葉ホールディングス" } }
role "wakaba/planning" { seats = 1, post = "management/information-planning", phone = "8101",
  owns = { "wakaba-contract" },
  name = { en = "Information Planning Department", ja = "情報企画部" } }
organisation "wakaba-systems" { sector = "finance", kind = "operator", sharing = "sanitised",
  lines = EAST, chart = group, name = { en = "Wakaba Systems", ja = "若葉システムズ" } }
role "wakaba-systems/center" { seats = 1, post = "group-management/security-center",
  phone = "8501", name = { en = "Security Center", ja = "セキュリティセンター" } }
role "wakaba-systems/lines" { seats = 0, post = "group-management/y", phone = "8520",
  name = { en = "Line engineer Kobayakawa", ja = "回線担当 小早川" } }
organisation "wakaba-securities" { sector = "finance", kind = "operator",
  sharing = "closed", lines = EAST, chart = group,
  name = { en = "Wakaba Securities", ja = "若葉証券" } }
role "wakaba-securities/dealing" { seats = 0, post = "group-management/x", phone = "8701",
  owns = { "wakaba-orders" }, stance = "persuaded",
  name = { en = "Dealing room, Sugiura", ja = "ディーリング室 杉浦" } }

-- The other sectors: one house, one desk, and a voice from its field -----------------------------

local function house(id, sector, en, ja, desk, field)
  organisation(id) { sector = sector, kind = "operator", sharing = "sanitised", lines = EAST,
                     name = { en = en, ja = ja } }
  role(id .. "/" .. desk[1]) { seats = 1, phone = desk[4], owns = desk[5],
                               name = { en = desk[2], ja = desk[3] } }
  role(id .. "/" .. field[1]) { seats = 0, phone = field[4],
                                name = { en = field[2], ja = field[3] } }
end

house("tsubame", "aviation", "Tsubame Air", "つばめ航空",
      { "operations", "Operations control", "運航管理センター", "3101", { "flights" } },
      { "airport", "Airport office, Narumi", "空港事務所 鳴海", "3150" })
house("asagiri", "railway", "Asagiri Railway", "朝霧鉄道",
      { "control", "Traffic control", "運輸指令", "4101", { "fare-gates" } },
      { "stations", "Hinokuchi station, Nemoto", "樋ノ口駅 根本駅長", "4230" })
house("aoba", "electricity", "Aoba Electric", "青葉電力",
      { "dispatch", "Dispatch centre", "給電指令所", "2101", { "telemetry", "aoba-supply" } },
      { "telecoms", "Own telecoms, Shiraishi", "電力保安通信 白石", "2140" })
house("nagisa", "gas", "Nagisa Gas", "なぎさガス",
      { "safety", "Safety control centre", "保安指令センター", "6101", { "leak-desk" } },
      { "patrol", "Patrol car 3, Hamano", "巡回3号車 浜野", "6153" })
house("kazahaya", "government", "Kazahaya City", "風早市",
      { "crisis", "Crisis management office", "危機管理課", "5710",
        { "resident-services", "alert-log" } },
      { "ward", "East ward office, Momoi", "東区役所 桃井", "5790" })
house("shirakaba", "medical", "Shirakaba University Hospital", "白樺大学病院",
      { "hq", "Hospital headquarters", "院内対策本部", "2002", { "emergency-care" } },
      { "er", "Emergency room, nurse Kasai", "救急外来 葛西看護師長", "3119" })
house("izumi", "water", "Izumi Waterworks", "泉水道局",
      { "control", "Water control room", "水運用センター", "1101", { "water-telemetry" } },
      { "crew", "Crew 2, Uno", "巡回2班 宇野", "1152" })
house("hayabusa", "logistics", "Hayabusa Logistics", "はやぶさ物流",
      { "control", "Dispatch control", "配車センター", "9101", { "truck-dispatch" } },
      { "depot", "Shiomi depot, Takeda", "汐見営業所 武田所長", "9160" })

-- Government -------------------------------------------------------------------------------------
-- The ministries' telephones belong to another carrier; whom they call may still be silent.

drill.body("mic", { seats = 1, owns = { "disaster-line" } })
role "mic/bureau" { seats = 0, phone = "00-0000-8112",
  name = { en = "Telecommunications bureau, Hoshina", ja = "総合通信基盤局 保科課長補佐" } }
drill.body("nisc", { seats = 1 })
role "nisc/secretariat" { seats = 0, phone = "00-0000-8302",
  name = { en = "Counsellor's office, Serizawa", ja = "芹沢参事官補佐" } }
drill.body "fsa"
drill.body "mlit"
drill.body "mhlw"
drill.body "meti"
drill.body "press"

-- The fourteen CEPTOARs of 2010 [F]. Railway, medicine and logistics only listen in the Council.
-- The desks of the banks and of the securities houses sit in the east.

local function desk(id, sector, en, ja, phone, more)
  organisation("ceptoar-" .. id) { kind = "ceptoar", sector = sector,
    name = { en = en .. " CEPTOAR", ja = ja .. "セプター" }, lines = more.lines,
    member_of = not more.observer and { "council" } or nil,
    observer_of = more.observer and { "council" } or nil }
  role("ceptoar-" .. id .. "/desk") { seats = more.seats or 0, phone = phone,
    name = { en = "CEPTOAR desk", ja = "セプター事務局" } }
end

desk("telecom", "information-communications", "Telecom", "通信", "00-0000-8210", { seats = 1 })
desk("broadcasting", "information-communications", "Broadcasting", "放送", "00-0000-8211", {})
desk("banks", "finance", "Banks", "銀行等", "00-0000-8212", { seats = 1, lines = EAST })
desk("securities", "finance", "Securities", "証券", "00-0000-8213", { lines = EAST })
desk("life", "finance", "Life Insurance", "生命保険", "00-0000-8214", {})
desk("nonlife", "finance", "Non-life Insurance", "損害保険", "00-0000-8215", {})
desk("aviation", "aviation", "Aviation", "航空", "00-0000-8216", {})
desk("railway", "railway", "Railway", "鉄道", "00-0000-8217", { observer = true })
desk("electricity", "electricity", "Electricity", "電力", "00-0000-8218", {})
desk("gas", "gas", "Gas", "ガス", "00-0000-8219", {})
desk("government", "government", "Local Government", "自治体", "00-0000-8220", {})
desk("medical", "medical", "Medical", "医療", "00-0000-8221", { observer = true })
desk("water", "water", "Water", "水道", "00-0000-8222", {})
desk("logistics", "logistics", "Logistics", "物流", "00-0000-8223", { observer = true })

-- Others -----------------------------------------------------------------------------------------

organisation "fire" { kind = "customer", sector = "government",
  lines = EAST, name = { en = "Kazahaya Fire Brigade", ja = "風早市消防局" } }
role "fire/command" { seats = 0, phone = "00-0000-0119",
  name = { en = "119 command room", ja = "119番指令室" } }
organisation "tsuzumi" { kind = "vendor", name = { en = "Tsuzumi Electric", ja = "鼓電気" } }
role "tsuzumi/engineer" { seats = 0, phone = "00-0000-6610",
  name = { en = "Switching, engineer Onuki", ja = "交換機事業部 大貫" } }
organisation "public" { kind = "public", name = { en = "The public", ja = "一般の人々" } }
role "public/board" { seats = 0, name = { en = "Nameless posters", ja = "名無しさん" } }
role "public/residents" { seats = 0, name = { en = "Residents of Kazahaya", ja = "風早市民" } }
organisation "control" { name = { en = "Exercise control", ja = "演習統制" } }
role "control/sub" { seats = 0,
  name = { en = "Sub-controller in your room", ja = "サブコントローラー" } }

-- What the public depends on; every margin is that of lib/dependencies.lua -----------------------

service "aoba-supply" { of = "aoba", customers = 3100000, severity = 4,
  name = { en = "Power supply", ja = "電力供給" } }
service "disaster-line" { of = "mic", severity = 1,
  name = { en = "Disaster line (fax)", ja = "防災回線(FAX)" } }

service "hinode-voice" { of = "hinode", customers = 1900000, severity = 4,
  name = { en = "Telephone, fixed and mobile, east", ja = "東部の電話(固定・携帯)" },
  needs = { ["aoba-supply"] = drill.edge "electricity>infocom: exchange power" } }
service "hinode-leased" { of = "hinode", customers = 42000, severity = 3,
  name = { en = "Leased lines, east", ja = "東部の専用線" },
  needs = { ["aoba-supply"] = drill.edge "electricity>infocom: exchange power" } }
service "hinode-mail" { of = "hinode", customers = 640000, severity = 1,
  name = { en = "Mail, east", ja = "東部のメール" },
  needs = { ["hinode-leased"] = { margin = "0m", loss = 100, restore = "10m" } } }
service "emergency-calls" { of = "hinode", customers = 1900000, severity = 4,
  name = { en = "119 and 110 calls, east", ja = "東部の119番・110番" } }
service "kaede-access" { of = "kaede", customers = 32000, severity = 2,
  name = { en = "Kaede Net", ja = "かえでネットの接続・電話" } }

service "tokiwa-atm" { of = "tokiwa", customers = 700000, severity = 2,
  name = { en = "Cash machines", ja = "ATM" },
  needs = { ["hinode-leased"] = drill.edge "infocom>finance: settlement lines" } }
service "tokiwa-settlement" { of = "tokiwa", customers = 4200, severity = 3,
  name = { en = "Settlement with other banks", ja = "他行との決済" },
  needs = { ["hinode-leased"] = drill.edge "infocom>finance: settlement lines" } }
service "tokiwa-web" { of = "tokiwa", customers = 210000, severity = 1,
  name = { en = "Internet banking", ja = "インターネットバンキング" },
  needs = { ["hinode-leased"] = drill.edge "infocom>finance: internet banking" } }
service "wakaba-orders" { of = "wakaba-securities", customers = 180000, severity = 2,
  name = { en = "Orders to the stock exchange", ja = "取引所への注文" },
  needs = { ["hinode-leased"] = drill.edge "infocom>finance: settlement lines" } }
service "flights" { of = "tsubame", customers = 24000, severity = 2,
  name = { en = "Flights", ja = "運航" },
  needs = { ["hinode-leased"] = drill.edge "infocom>aviation: flight plans" } }
service "fare-gates" { of = "asagiri", customers = 310000, severity = 1,
  name = { en = "IC fare gates", ja = "IC改札" },
  needs = { ["hinode-leased"] = drill.edge "infocom>railway: ticketing" } }
service "telemetry" { of = "aoba", severity = 2,
  name = { en = "Telemetry of substations", ja = "変電所のテレメータ" },
  needs = { ["hinode-leased"] = drill.edge "infocom>electricity: dispatch telemetry" } }
service "leak-desk" { of = "nagisa", customers = 540000, severity = 3,
  name = { en = "Gas leak calls", ja = "ガス漏れ通報の受付" },
  needs = { ["hinode-voice"] = drill.edge "infocom>gas: leak call centre" } }
service "resident-services" { of = "kazahaya", customers = 260000, severity = 2,
  name = { en = "Counters and alerts", ja = "窓口と住民への緊急通知" },
  needs = { ["hinode-leased"] = drill.edge "infocom>government: resident services" } }
service "emergency-care" { of = "shirakaba", customers = 260000, severity = 3,
  name = { en = "Emergency care", ja = "救急医療" },
  needs = { ["hinode-voice"] = drill.edge "infocom>medical: emergency calls and records" } }
service "water-telemetry" { of = "izumi", customers = 410000, severity = 2,
  name = { en = "Telemetry of pumps and tanks", ja = "ポンプ場・配水池のテレメータ" },
  needs = { ["hinode-leased"] = drill.edge "infocom>water: telemetry" } }
service "truck-dispatch" { of = "hayabusa", customers = 8800, severity = 1,
  name = { en = "Dispatch of trucks", ja = "配車" },
  needs = { ["hinode-voice"] = drill.edge "infocom>logistics: dispatch" } }

-- What can be acted upon -------------------------------------------------------------------------

local MARKS = { "restarted", table.unpack(drill.marks) }

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = MARKS, vital = vital }
end

thing("hinode", "east-switches", "The forty switches of the east", "東部の交換機40台", {
  en = "Forty at once all shout for their neighbours and their subscribers in the same minute. The "
    .. "trunks to the west would not survive it, and behind them are 22 switches that still work.",
  ja = "四十台を一度に立ち上げれば、同じ一分に全部が隣と加入者を呼び始める。西への中継線がもたない。"
    .. "その先には、まだ動いている二十二台がいる。" })
thing("hinode", "west-switches", "The 22 switches of the west", "西部の交換機22台", {
  en = "They are up, and the only way left for the east's emergency calls leads over them.",
  ja = "生きている。東の緊急通報に残された道は、ここだけだ。" })
thing("hinode", "switch-3", "Switch east-3 (fallen, untouched)", "交換機 東3号(停止のまま)")
thing("hinode", "load-server", "Load distribution server", "局データ配信サーバ")
thing("hinode", "change-records", "Records of changes", "変更作業の記録")
thing("kaede", "kaede-load", "Load due for Kaede's two switches", "かえで向けの更新局データ")
thing("wakaba", "wakaba-contract", "Line contract with Hinode", "ひのでとの回線契約書")
thing("kazahaya", "alert-log", "Log of the alert system", "緊急通知システムの送信記録")

-- Actions of this scenario only, under the headings of the common palette ------------------------

action "restart" { group = { en = "Repair", ja = "復旧" }, on = { "asset" }, takes = "6m",
  impact = 3, marks = "restarted",
  name = { en = "Restart", ja = "再起動する" },
  help = { en = "Switch machines off and on again, or start their process anew.",
           ja = "機器の電源を入れ直す、または処理を起動し直す。" } }
action "restrict-calls" { group = { en = "Contain", ja = "封じ込め" }, on = { "service" },
  takes = "3m", impact = 1,
  name = { en = "Restrict calls", ja = "発信を規制する" },
  help = { en = "Let only a share of ordinary calls through, so that priority calls succeed.",
           ja = "一般の発信を一定割合に絞り、優先電話を通す。" } }
action "claim-priority" { group = { en = "Organise", ja = "体制" }, takes = "5m",
  name = { en = "Claim priority", ja = "優先扱いを申し入れる" },
  help = { en = "Ask the supplier's management to be served ahead of its list.",
           ja = "供給側の経営層に、順番を繰り上げるよう直接申し入れる。" } }
