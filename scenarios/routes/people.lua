-- people.lua: who takes part, what the public depends on, what can be acted upon.
-- 参加組織・役・サービス・資産。

local drill = require "lib.drill"

local authority = parameter "authority"

-- What is written down for emergencies; handed down (delegated) is everything, and that is the
-- trouble with it: nobody then has to hear what the routing chief or the bank's clerks know. [D]
-- hybrid は一覧にあるものだけ。delegated は全部で、所管の「待った」を聞く機会もない。
local function powers(list)
  return authority == "hybrid" and list or nil
end

-- Hinode Telecom: model 1 [S]; the boxes under `more` are shisa's own [D]. The chief owns routers
-- and prefixes, the DNS team the servers, the CSIRT nothing. The routers are not on the list of
-- emergency powers: the list was written by the people who run the servers. [D]
-- ルータは非常時の一覧に載っていない。

organisation "hinode" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", member_of = { "peer" },
  secrets = { { "bdr-2", "border-2", "境界ルータ2号", "2号ルータ" } },
  false_alarms = 1, -- January's alarm was a change of our own that nobody had entered
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company { authority = authority,
    powers = powers { "flush-cache:hinode-resolvers", "block:update-packets",
                      "block:open-recursion" },
    severity = 0,
    more = { "management/network", "management/network/routing", "management/network/dns",
             "management/administration/pr" } } }

role "hinode/csirt" { seats = 2, post = "management/system/csirt", phone = "5201",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "hinode/routing" { seats = 2, post = "management/network/routing", phone = "5101",
  owns = { "route-object", "route-viewers", "neighbour-policies", "noon-filter" },
  name = { en = "Routing team", ja = "経路設計・運用班" } }
role "hinode/dns" { seats = 1, post = "management/network/dns", phone = "5111",
  owns = { "hinode-resolvers", "hinode-authoritative", "update-packets", "open-recursion",
           "names" },
  name = { en = "DNS team", ja = "DNS運用班" } }
role "hinode/support" { seats = 1, post = "management/marketing", phone = "5301",
  name = { en = "Business customers desk", ja = "法人窓口" } }
role "hinode/pr" { seats = 1, post = "management/administration/pr", phone = "5401",
  name = { en = "Public Relations", ja = "広報" } }
role "hinode/chief" { seats = 0, post = "management/network", phone = "5100",
  owns = { "prefix-bank", "border-routers", "transit" },
  name = { en = "Iwase, head of network operations", ja = "岩瀬ネットワーク運用部長" } }
role "hinode/analyst" { seats = 0, post = "management/system/csirt", phone = "5203",
  name = { en = "CSIRT, Noguchi", ja = "CSIRT 野口" } }

-- Kaede Net: nine people, no chart; whoever is on duty is the owner. ------------------------------

organisation "kaede" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", secrets = { { "32768" } }, member_of = { "peer" },
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/engineer" { seats = 2, phone = "00-0000-6101",
  owns = { "kaede-resolver", "kaede-nat", "kaede-names" },
  name = { en = "Duty engineer", ja = "当番技術者" } }
role "kaede/boss" { seats = 0, phone = "00-0000-6100",
  name = { en = "Sasagawa, managing director", ja = "笹川専務" } }

-- Tokiwa Bank: model 1 [S]. Payments belong to the clerks of Settlement Operations. Its mail
-- servers stand in the network that is stolen in the morning. [D]
-- 行のメールサーバは、朝奪われる網の中にある。

organisation "tokiwa" { sector = "finance", kind = "operator", sharing = "sanitised",
  secrets = { { "00418", "02277", "00930" } }, lines = { mail = "transit" },
  name = { en = "Tokiwa Bank", ja = "常盤銀行" },
  chart = drill.chart.large_company { id = "tokiwa-bank", authority = authority,
    powers = powers { "block:transfers", "disable-account:accounts-hit" }, severity = 0,
    more = { "management/other/settlement" } } }
role "tokiwa/security" { seats = 2, post = "management/system/csirt", phone = "00-0000-7101",
  owns = { "bank-log", "bank-web" },
  name = { en = "Information security office", ja = "情報セキュリティ統括室" } }
role "tokiwa/settlement" { seats = 0, post = "management/other/settlement",
  phone = "00-0000-7140", owns = { "transfers", "accounts-hit", "banking" },
  name = { en = "Settlement Operations, Kurihara", ja = "決済事務部 栗原" } }
role "tokiwa/call-centre" { seats = 0, post = "management/marketing", phone = "00-0000-7120",
  name = { en = "Internet banking call centre, Tachibana", ja = "ネットバンキング窓口 立花" } }
role "tokiwa/director" { seats = 0, post = "management", phone = "00-0000-7001",
  name = { en = "Managing director Mizushima", ja = "水島常務" } }

-- Outside ----------------------------------------------------------------------------------------

local function voice(id, post, kind, en, ja, post_en, post_ja, phone)
  organisation(id) { kind = kind, name = { en = en, ja = ja },
    member_of = kind == "association" and { "peer" } or nil }
  role(id .. "/" .. post) { seats = 0, phone = phone, name = { en = post_en, ja = post_ja } }
end

voice("watcher", "alarm", "vendor", "Route watcher", "経路監視所", "Alarm", "警報", "00-0000-6901")
voice("as64510", "noc", "customer", "AS64510", "AS64510", "Role address", "連絡用アドレス",
      "00-0000-6910")
voice("upstream", "noc", "customer", "Upstream of AS64510", "AS64510の上位事業者", "NOC", "NOC",
      "00-0000-6920")
voice("registry", "desk", "coordinator", "Route registry", "経路レジストリ", "Desk, Wakamatsu",
      "窓口 若松", "00-0000-6930")
voice("hospital", "systems", "customer", "Shirakaba University Hospital", "白樺大学病院",
      "Systems office, Suda", "情報システム室 須田", "00-0000-9310")
voice("vendor", "support", "vendor", "Resolver vendor", "リゾルバ製造元", "Support", "保守窓口",
      "00-0000-6940")
voice("isac", "desk", "association", "Telecom-ISAC desk", "Telecom-ISAC窓口", "Desk, Tomobe",
      "窓口 友部", "00-0000-6950")
voice("public", "board", "public", "The public", "一般", "Bulletin board", "掲示板", "00-0000-0000")
drill.body "jpcert"
drill.body "mic"
drill.body "fsa"
drill.body("press", { post = { en = "Economy desk, Miki", ja = "経済部 三木" } })
drill.ceptoar("finance", { member_of = { "council" } })
drill.ceptoar("information-communications", { member_of = { "council" } })

-- What the public depends on [D] -----------------------------------------------------------------

service "transit" { of = "hinode", customers = 240000, severity = 3,
  name = { en = "Carriage to 192.0.2.0/24", ja = "192.0.2.0/24 への到達性" } }
service "names" { of = "hinode", customers = 240000, severity = 3,
  name = { en = "Name service, Hinode", ja = "名前解決(ひので)" } }
service "kaede-names" { of = "kaede", customers = 31000, severity = 2,
  name = { en = "Name service, Kaede", ja = "名前解決(かえで)" } }
service "banking" { of = "tokiwa", customers = 86000, severity = 3,
  name = { en = "Internet banking", ja = "インターネットバンキング" },
  vital = {
    en = "At three the day is cut off. Whoever stops all payments stops the people who have a "
      .. "bill to meet today as well. Two bounced bills and a firm is out of business.",
    ja = "当日分は十五時で締まります。全部止めれば、今日が手形の期日の会社まで止まります。二回"
      .. "不渡りを出せば、その会社は銀行取引停止です。" },
  needs = { transit = { margin = "0m", loss = 90, restore = "2m", below = 100 } } }
service "hospital-vpn" { of = "hospital", customers = 600, severity = 2,
  name = { en = "Records line to the clinics", ja = "診療所との診療情報回線" },
  needs = { transit = { margin = "0m", loss = 100, restore = "2m", below = 100 } } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("hinode", "prefix-bank", "Prefix 192.0.2.0/24", "経路 192.0.2.0/24")
thing("hinode", "border-routers", "Border routers", "境界ルータ",
  { en = "All of the north hangs on these two. Whoever filters blindly takes the hospital's line "
      .. "and our own telephone signalling with it.",
    ja = "北部はすべてこの二台にぶら下がっている。確かめずにフィルタを入れれば、病院の回線も"
      .. "自社の電話の信号も道連れになる。" })
thing("hinode", "route-object", "Registry object", "レジストリの経路オブジェクト")
thing("hinode", "route-viewers", "Route viewers abroad", "海外の経路閲覧サーバ")
thing("hinode", "neighbour-policies", "Policies of the neighbours", "隣接の受け入れ方針")
thing("hinode", "noon-filter", "Filter changed at noon yesterday", "昨日の昼に変えたフィルタ")
thing("hinode", "hinode-resolvers", "Hinode resolvers", "ひのでのリゾルバ")
thing("hinode", "hinode-authoritative", "Authoritative servers auth1, auth2",
      "権威サーバ auth1・auth2")
thing("hinode", "update-packets", "Dynamic update packets", "動的更新パケット")
thing("hinode", "open-recursion", "Recursion for outsiders", "社外からの再帰問い合わせ")
thing("kaede", "kaede-resolver", "Kaede resolver ns1", "かえでのリゾルバ ns1")
thing("kaede", "kaede-nat", "Address translator", "アドレス変換装置")
thing("tokiwa", "transfers", "Transfers that fit the pattern", "型に合う振込")
thing("tokiwa", "accounts-hit", "Accounts of the victims", "被害口座")
thing("tokiwa", "bank-log", "Internet banking log", "ネットバンキングのログ")
thing("tokiwa", "bank-web", "The bank's web server", "行のWebサーバ")

-- Two verbs of this trade [D] --------------------------------------------------------------------

action "announce-specifics" { on = { "asset" }, takes = "4m", impact = 2, marks = "patched",
  group = { en = "Contain", ja = "封じ込め" },
  name = { en = "Announce more specific routes", ja = "より細かい経路を広告する" },
  help = { en = "Announce the parts of a network one by one instead of the whole.",
           ja = "網を一本の経路ではなく、分割した経路で広告する。" } }
action "flush-cache" { on = { "asset" }, takes = "1m", impact = 1, marks = "rebuilt",
  group = { en = "Repair", ja = "復旧" },
  name = { en = "Flush the cache", ja = "キャッシュを消去する" },
  help = { en = "Everything that a resolver remembers is gone.",
           ja = "リゾルバが覚えているものがすべて消える。" } }
