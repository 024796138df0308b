-- people.lua: who takes part, what the public depends on, what can be acted upon, and the few
-- actions that only this scenario needs.
-- 参加組織・役・サービス・対象・このシナリオだけの行動。

local drill = require "lib.drill"

-- Hinode Telecom: the carrier --------------------------------------------------------------------
-- Model 1, large company [S]; the boxes under `more` are shisa's own [D]. The list of powers is
-- what a company might write down before the first announced attack of its life [D].

local emergency_list
if parameter "authority" == "hybrid" then
  emergency_list = { "block:resolver-outside", "block:control-plane", "block:syn-to-bank",
                     "block:syn-to-ministry", "block:hinode-bots", "workaround:ministry-site" }
end

organisation "hinode" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", member_of = { "peer" },
  secrets = { { "20 Gbps", "20Gbps", "20 gigabit", "20ギガ", "二十ギガ", "2 x 10G", "10G二本" } },
  lines = { mail = "hinode-mail" },
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company {
    authority = parameter "authority",
    powers = emergency_list,
    severity = 0,
    more = {
      "management/marketing/sales",
      "management/marketing/customer-service",
      "management/other/noc",
      "management/other/abuse",
      "management/administration/legal",
      "management/administration/pr",
    } } }

role "hinode/noc" { seats = 2, post = "management/other/noc", phone = "5101",
  owns = { "edge-routers", "control-plane", "resolvers", "resolver-outside", "syn-to-bank",
           "syn-to-ministry", "get-search", "all-to-bank", "all-to-ministry",
           "foreign-gateways", "kaede-link", "flow-records", "bas-log", "border", "resolver",
           "access", "hinode-mail" },
  name = { en = "Network Operations Centre", ja = "ネットワーク運用センター(NOC)" } }
role "hinode/csirt" { seats = 2, post = "management/system/csirt", phone = "5211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "hinode/abuse" { seats = 1, post = "management/other/abuse", phone = "5231",
  owns = { "abuse-tickets" },
  name = { en = "Abuse desk", ja = "迷惑行為対策窓口(Abuse)" } }
role "hinode/legal" { seats = 1, post = "management/administration/legal", phone = "5321",
  name = { en = "Legal, officer on duty", ja = "法務部 当番" } }
role "hinode/risk" { seats = 1, post = "management/administration/risk", phone = "5301",
  name = { en = "Risk Management Division", ja = "リスク管理室" } }
role "hinode/sales" { seats = 1, post = "management/marketing/sales", phone = "5401",
  owns = { "ministry-site" },
  name = { en = "Corporate Sales", ja = "法人営業部" } }
role "hinode/customer" { seats = 1, post = "management/marketing/customer-service",
  phone = "5451", owns = { "hinode-bots" },
  name = { en = "Customer Service", ja = "お客さまサービス部" } }
role "hinode/pr" { seats = 1, post = "management/administration/pr", phone = "5501",
  name = { en = "Public Relations", ja = "広報" } }

-- Voices inside the company, played by the exercise.
role "hinode/system" { seats = 0, post = "management/system", phone = "5201",
  name = { en = "System Department, general manager", ja = "システム本部長" } }
role "hinode/noc-chief" { seats = 0, post = "management/other/noc", phone = "5100",
  name = { en = "NOC chief", ja = "NOC センター長" } }
role "hinode/counsel" { seats = 0, post = "management/administration/legal", phone = "5320",
  name = { en = "General counsel", ja = "法務部長" } }
role "hinode/call-centre" { seats = 0, post = "management/marketing/customer-service",
  phone = "5470", name = { en = "Call centre", ja = "コールセンター" } }
role "hinode/accounts" { seats = 0, post = "management/administration", phone = "5350",
  name = { en = "Accounts", ja = "経理部" } }

-- Kaede Net: three people ------------------------------------------------------------------------

organisation "kaede" { sector = "information-communications", kind = "operator",
  sharing = "open", lines = { mail = "kaede-access" },
  name = { en = "Kaede Net", ja = "かえでネット" },
  chart = drill.chart.small_team { authority = parameter "authority" } }
role "kaede/desk" { seats = 3, post = "head/engineering", phone = "00-0000-6101",
  owns = { "kaede-bots", "kaede-pool", "billing", "kaede-access", "clinic-phones" },
  name = { en = "The three of Kaede Net", ja = "かえでネット 三人の技術者" } }
role "kaede/president" { seats = 0, post = "head", phone = "00-0000-6100",
  name = { en = "President Makino", ja = "牧野社長" } }

-- Other carriers, the sector's own bodies --------------------------------------------------------

organisation "sazanami" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", member_of = { "peer" },
  name = { en = "Sazanami Internet", ja = "さざなみインターネット" } }
role "sazanami/csirt" { seats = 0, phone = "00-0000-6201",
  name = { en = "CSIRT", ja = "CSIRT" } }

organisation "yamabiko" { sector = "information-communications", kind = "operator",
  sharing = "closed", member_of = { "peer" },
  name = { en = "Yamabiko Communications", ja = "やまびこコミュニケーションズ" } }
role "yamabiko/noc" { seats = 0, phone = "00-0000-6301",
  name = { en = "Network operations", ja = "ネットワーク運用部" } }

organisation "kagami" { sector = "information-communications", kind = "vendor",
  sharing = "sanitised", name = { en = "Kagami Data Center", ja = "鏡データセンター" } }
role "kagami/floor" { seats = 0, phone = "00-0000-6401",
  name = { en = "Floor operations", ja = "運用フロア" } }

organisation "isac" { sector = "information-communications", kind = "association",
  member_of = { "peer" }, name = { en = "Telecom-ISAC Japan", ja = "Telecom-ISAC Japan" } }
role "isac/desk" { seats = 0, phone = "00-0000-7101",
  name = { en = "Desk", ja = "事務局" } }

organisation "ceptoar" { sector = "information-communications", kind = "ceptoar",
  name = { en = "Telecom CEPTOAR (being set up)", ja = "通信セプター(設立準備中)" } }
role "ceptoar/telecom" { seats = 0, phone = "00-0000-7201",
  name = { en = "Desk, on trial", ja = "窓口(試行)" } }

drill.body("jpcert", { member_of = { "peer" } })

organisation "tidecert" { kind = "coordinator",
  name = { en = "TideCERT (national CSIRT abroad)", ja = "TideCERT(国外のナショナルCSIRT)" } }
role "tidecert/duty" { seats = 0, phone = "+00-0000-7401",
  name = { en = "Duty officer", ja = "当直" } }

-- Government, police, press ----------------------------------------------------------------------

drill.body("mic", { post = { en = "Telecommunications bureau, liaison",
                             ja = "総合通信基盤局 連絡担当" } })
drill.body "nisc"
drill.body("police", { post = { en = "High-tech crime desk", ja = "ハイテク犯罪対策室" } })
drill.body "press"

-- Those who are attacked, and those who only depend ---------------------------------------------

organisation "tokiwa" { sector = "finance", kind = "customer",
  name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/systems" { seats = 0, phone = "00-0000-9101",
  name = { en = "Systems department", ja = "システム部" } }

organisation "civic" { sector = "government", kind = "customer",
  name = { en = "Ministry of Civic Life", ja = "国民生活省" } }
role "civic/web" { seats = 0, phone = "00-0000-9201",
  name = { en = "Public information office", ja = "大臣官房広報室" } }

organisation "asagiri" { sector = "railway", kind = "customer",
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" } }
role "asagiri/systems" { seats = 0, phone = "00-0000-9301",
  name = { en = "Systems desk", ja = "電算課" } }

organisation "kazahaya" { sector = "government", kind = "customer",
  name = { en = "Kazahaya City", ja = "風早市" } }
role "kazahaya/clinic" { seats = 0, phone = "00-0000-9501",
  name = { en = "Night clinic, Takane district", ja = "高嶺地区 夜間急病診療所" } }

organisation "crowd" { kind = "public",
  name = { en = "Somebody on the net", ja = "ネット上の誰か" } }
role "crowd/poster" { seats = 0, name = { en = "Nameless posters", ja = "名無しさん" } }
role "crowd/stranger" { seats = 0, name = { en = "A free mail address", ja = "フリーメール" } }

-- What the public depends on ---------------------------------------------------------------------
-- Losses 40, 20 and 50 per cent for internet banking, ticketing (after 8 h) and town counters are
-- the edges of the exercise plan; all of these figures, and every level, are shisa's own [D].
-- 影響度と余裕時間はすべて shisa が決めた値。

service "border" { of = "hinode", customers = 425000, severity = 3,
  name = { en = "Border with other networks", ja = "他網との境界" } }
service "resolver" { of = "hinode", customers = 425000, severity = 3,
  name = { en = "Name resolution", ja = "名前解決(DNS)" } }
service "access" { of = "hinode", customers = 425000, severity = 3,
  name = { en = "Internet access", ja = "インターネット接続" },
  needs = { resolver = { margin = "5m", loss = 95, restore = "5m" },
            border = { margin = "0m", loss = 40, restore = "2m" } } }
service "hinode-mail" { of = "hinode", customers = 300000, severity = 1,
  name = { en = "Mail, the company's own too", ja = "メール(社内用を含む)" },
  needs = { resolver = { margin = "5m", loss = 90, restore = "10m" } } }
service "ministry-site" { of = "hinode", customers = 60000, severity = 1,
  name = { en = "Site of the Ministry of Civic Life (hosted)",
           ja = "国民生活省ホームページ(預かり)" },
  needs = { border = { margin = "0m", loss = 60, restore = "2m" } } }

service "kaede-uplink" { of = "hinode", customers = 32000, severity = 2,
  name = { en = "Uplink of Kaede Net", ja = "かえでネットの上位回線" } }
service "kaede-access" { of = "kaede", customers = 32000, severity = 2,
  name = { en = "Internet access, Kaede Net", ja = "かえでネットの接続" },
  needs = { ["kaede-uplink"] = { margin = "0m", loss = 90, restore = "2m" } } }
service "clinic-phones" { of = "kaede", customers = 2100, severity = 3,
  name = { en = "Telephones of Takane, clinic and 119 included",
           ja = "高嶺地区の電話(診療所・119番を含む)" },
  needs = { ["kaede-uplink"] = { margin = "0m", loss = 100, restore = "5m", below = 20 } },
  vital = {
    en = "The valley's telephones come to us over that one fibre. No fibre, no 119.",
    ja = "谷の電話は、あの一本の光で来ています。切れたら119番もかかりません。" } }

service "banking" { of = "tokiwa", customers = 210000, severity = 2,
  name = { en = "Internet banking", ja = "インターネットバンキング" },
  needs = { border = { margin = "0m", loss = 40, restore = "2m" } } }
service "tickets" { of = "asagiri", customers = 60000, severity = 1,
  name = { en = "Ticketing and IC fares", ja = "発券・IC運賃" },
  needs = { access = { margin = "8h", loss = 20, restore = "30m" } } }
service "counters" { of = "kazahaya", customers = 9000, severity = 1,
  name = { en = "Counters of the branch offices", ja = "市の支所窓口" },
  needs = { ["kaede-access"] = { margin = "0m", loss = 50, restore = "10m" } } }

-- Actions of this scenario only ------------------------------------------------------------------
-- What the shared palette lacks: the paper side of a filter, and help between companies.
-- 共通の行動にないもの。遮断の「紙の側」と、会社間の応援。

local CONTAIN = { en = "Contain", ja = "封じ込め" }
local ORGANISE = { en = "Organise", ja = "体制" }

action "unblock" { group = CONTAIN, on = { "asset" }, takes = "1m", impact = 1,
  clears = "blocked",
  name = { en = "Lift a block", ja = "遮断を解除する" },
  help = { en = "Take a filter or a prohibition away again.",
           ja = "かけてあるフィルタや使用禁止を外す。" } }
action "time-limit" { group = CONTAIN, on = { "asset" }, takes = "1m", marks = "timed",
  name = { en = "Set an end time", ja = "終了時刻を付ける" },
  help = { en = "Give a measure the time at which it lapses unless somebody renews it.",
           ja = "措置に、延長しなければ自動的に切れる時刻を付ける。" } }
action "restart" { group = { en = "Repair", ja = "復旧" }, on = { "asset" }, takes = "6m",
  impact = 2,
  name = { en = "Restart", ja = "再起動する" },
  help = { en = "Switch a machine off and on again, or start its process anew.",
           ja = "機器の電源を入れ直す、または処理を起動し直す。" } }
action "prepare-form" { group = ORGANISE, takes = "8m",
  name = { en = "Prepare a form", ja = "書式を用意する" },
  help = { en = "Draw up a form that lacks only names and times: purpose, range, end, signature.",
           ja = "目的・範囲・期限・決裁欄を、名前と時刻を書けば済む形にしておく。" } }
action "consent" { group = ORGANISE, on = { "organisation" }, takes = "5m",
  name = { en = "Obtain consent", ja = "書面で了承を得る" },
  help = { en = "Explain step and consequence to a customer and take his yes in writing.",
           ja = "措置と影響をお客さまに説明し、了承を書面でもらう。" } }
action "lend-hands" { group = ORGANISE, on = { "organisation" }, takes = "8m",
  name = { en = "Lend people", ja = "人を出す" },
  help = { en = "Send people, or give them by telephone, to another company for some hours.",
           ja = "数時間、よその会社に人を送る、または電話で付ける。" } }
action "pay" { group = ORGANISE, takes = "5m",
  name = { en = "Release a payment", ja = "支払いを承認する" },
  help = { en = "Have the accounts department transfer a sum today.",
           ja = "経理部に当日の振込みを指示する。" } }

-- What can be acted upon -------------------------------------------------------------------------

local MARKS = { "timed", table.unpack(drill.marks) }

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = MARKS, vital = vital }
end

-- Machines and records.
thing("hinode", "edge-routers", "Border routers edge-1, edge-2", "境界ルーター edge-1・edge-2")
thing("hinode", "resolvers", "Resolvers ns-1, ns-2 (the machines)",
      "DNSリゾルバ ns-1・ns-2(機械)", {
  en = "A restart empties the cache. Four hundred thousand lines then ask for everything at once, "
    .. "on top of the flood. We did that in 2005 and it cost us the evening.",
  ja = "再起動するとキャッシュが空になる。四十万回線が一斉に聞き直してくるところへ、この流量だ。"
    .. "二〇〇五年に一度やって、一晩つぶした。" })
thing("hinode", "flow-records", "Flow records (NetFlow)", "フロー記録(NetFlow)")
thing("hinode", "bas-log", "Session log of the access servers", "加入者収容装置(BAS)のログ")
thing("hinode", "abuse-tickets", "Abuse tickets", "Abuse受付票")
thing("hinode", "kaede-link", "Circuit to Kaede Net", "かえでネット向け回線", {
  en = "Not that circuit. Kaede carries the telephones of the Takane valley, the night clinic and "
    .. "119 among them. There is no second way up there; copper was given back last spring.",
  ja = "あの回線は駄目だ。高嶺の谷の電話を、かえでさんがあれで運んでいる。夜間診療所も119番もだ。"
    .. "迂回路はない。メタルは去年の春に撤去した。" })

-- Streams of traffic, as a filter would name them.
thing("hinode", "control-plane", "From outside to the routers themselves",
      "通信:社外からルーター自身宛て")
thing("hinode", "resolver-outside", "From non-subscribers to our resolvers",
      "通信:加入者以外から当社リゾルバ宛て")
thing("hinode", "syn-to-bank", "Listed sources to the bank, SYN only",
      "通信:一覧の送信元から銀行宛て(SYNのみ)")
thing("hinode", "syn-to-ministry", "Listed sources to the ministry, SYN only",
      "通信:一覧の送信元から国民生活省宛て(SYNのみ)")
thing("hinode", "get-search", "Requests for the ministry's search page",
      "通信:国民生活省の検索ページへの要求")
thing("hinode", "all-to-bank", "Everything to the bank's address", "通信:銀行のアドレス宛てすべて")
thing("hinode", "all-to-ministry", "Everything to the ministry's address",
      "通信:国民生活省のアドレス宛てすべて")
thing("hinode", "foreign-gateways", "Everything from foreign networks", "通信:国外の網からすべて")
thing("hinode", "hinode-bots", "Own subscribers' ports, as listed", "自社加入者のポート(一覧分)")

thing("kaede", "kaede-bots", "Kaede subscribers' ports, as listed",
      "かえで加入者のポート(一覧分)")
thing("kaede", "kaede-pool", "All DSL subscribers of Kaede", "かえでのDSL加入者すべて")
thing("kaede", "billing", "Billing run of the month", "月次の料金計算")
