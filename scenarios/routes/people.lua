-- people.lua: who takes part, what the public depends on, what can be acted upon.
-- 参加組織・役・サービス・資産。

local drill = require "lib.drill"

-- Hinode Telecom: model 1 [S]; the boxes under `more` are shisa's own [D]. The routing chief owns
-- the routers, the DNS team the resolvers, the CSIRT nothing. -------------------------------------

organisation "hinode" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", member_of = { "peer" },
  secrets = { { "bdr-2", "border-2", "境界ルータ2号" } },
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company {
    authority = parameter "authority",
    powers = parameter "authority" == "hybrid"
      and { "flush-cache:hinode-resolvers", "block:update-packets" } or nil,
    severity = 0,
    more = { "management/network", "management/network/routing", "management/network/dns",
             "management/administration/pr" } } }

role "hinode/routing" { seats = 2, post = "management/network/routing", phone = "5101",
  owns = { "prefix-bank", "border-routers", "transit" },
  name = { en = "Routing team", ja = "経路設計・運用班" } }
role "hinode/dns" { seats = 1, post = "management/network/dns", phone = "5111",
  owns = { "hinode-resolvers", "hinode-authoritative", "names" },
  name = { en = "DNS team", ja = "DNS運用班" } }
role "hinode/csirt" { seats = 2, post = "management/system/csirt", phone = "5201",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "hinode/support" { seats = 1, post = "management/marketing", phone = "5301",
  name = { en = "Business customers desk", ja = "法人窓口" } }
role "hinode/pr" { seats = 1, post = "management/administration/pr", phone = "5401",
  name = { en = "Public Relations", ja = "広報" } }
role "hinode/chief" { seats = 0, post = "management/network", phone = "5100",
  name = { en = "Head of network operations", ja = "ネットワーク運用部長" } }

-- Kaede Net and Tokiwa Bank ----------------------------------------------------------------------

organisation "kaede" { sector = "information-communications", kind = "operator",
  sharing = "open", member_of = { "peer" },
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/engineer" { seats = 2, phone = "00-0000-6101",
  owns = { "kaede-resolver", "kaede-nat", "kaede-names" },
  name = { en = "Duty engineer", ja = "当番技術者" } }

role "kaede/boss" { seats = 0, phone = "00-0000-6100",
  name = { en = "Managing director", ja = "専務" } }

organisation "tokiwa" { sector = "finance", kind = "operator", sharing = "sanitised",
  name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/security" { seats = 2, phone = "00-0000-7101",
  owns = { "transfers", "accounts-hit", "bank-log" },
  name = { en = "Information security office", ja = "情報セキュリティ統括室" } }
role "tokiwa/call-centre" { seats = 0, phone = "00-0000-7120",
  name = { en = "Internet banking call centre", ja = "ネットバンキング窓口" } }

-- Outside ----------------------------------------------------------------------------------------

local function voice(id, post, kind, en, ja, post_en, post_ja, phone)
  organisation(id) { kind = kind, name = { en = en, ja = ja } }
  role(id .. "/" .. post) { seats = 0, phone = phone, name = { en = post_en, ja = post_ja } }
end

voice("watcher", "alarm", "vendor", "Route watcher", "経路監視所", "Alarm", "警報", "00-0000-6901")
voice("as64510", "noc", "customer", "AS64510", "AS64510", "Role address", "連絡用アドレス",
      "00-0000-6910")
voice("upstream", "noc", "customer", "Upstream of AS64510", "AS64510の上位事業者", "NOC", "NOC",
      "00-0000-6920")
voice("registry", "desk", "coordinator", "Route registry", "経路レジストリ", "Desk", "窓口",
      "00-0000-6930")
voice("hospital", "systems", "customer", "Shirakaba University Hospital", "白樺大学病院",
      "Systems office", "情報システム室", "00-0000-9310")
voice("vendor", "support", "vendor", "Resolver vendor", "リゾルバ製造元", "Support", "保守窓口",
      "00-0000-6940")
voice("isac", "desk", "association", "Telecom-ISAC desk", "Telecom-ISAC窓口", "Desk", "窓口",
      "00-0000-6950")
voice("public", "board", "public", "The public", "一般", "Bulletin board", "掲示板", "00-0000-0000")
drill.body "jpcert"
drill.body "mic"
drill.body "fsa"
drill.body("press", { post = { en = "Economy desk", ja = "経済部" } })
drill.ceptoar("finance", { member_of = { "council" } })
drill.ceptoar("information-communications", { member_of = { "council" } })

-- What the public depends on [D] -----------------------------------------------------------------

service "transit" { of = "hinode", customers = 240000,
  name = { en = "Carriage to 192.0.2.0/24", ja = "192.0.2.0/24 への到達性" } }
service "names" { of = "hinode", customers = 240000,
  name = { en = "Name service, Hinode", ja = "名前解決(ひので)" } }
service "kaede-names" { of = "kaede", customers = 31000,
  name = { en = "Name service, Kaede", ja = "名前解決(かえで)" } }
service "banking" { of = "tokiwa", customers = 86000,
  name = { en = "Internet banking", ja = "インターネットバンキング" },
  needs = { transit = { margin = "0m", loss = 90, restore = "2m", below = 100 } } }
service "hospital-vpn" { of = "hospital", customers = 600,
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
thing("hinode", "noon-filter", "Filter changed at noon", "昼に変えたフィルタ")
thing("hinode", "hinode-resolvers", "Hinode resolvers", "ひのでのリゾルバ")
thing("hinode", "hinode-authoritative", "Authoritative servers", "権威サーバ")
thing("hinode", "update-packets", "Dynamic update packets", "動的更新パケット")
thing("kaede", "kaede-resolver", "Kaede resolver", "かえでのリゾルバ")
thing("kaede", "kaede-nat", "Address translator", "アドレス変換装置")
thing("tokiwa", "transfers", "Suspicious transfers", "不審な振込")
thing("tokiwa", "accounts-hit", "Accounts of the victims", "被害口座")
thing("tokiwa", "bank-log", "Internet banking log", "ネットバンキングのログ")

-- Two verbs of this trade [D] --------------------------------------------------------------------

action "announce-specifics" { on = { "asset" }, takes = "4m", impact = 2, marks = "patched",
  group = { en = "Contain", ja = "封じ込め" },
  name = { en = "Announce more specific routes", ja = "より細かい経路を広告する" },
  help = { en = "Two halves win over the whole, where neighbours let them through.",
           ja = "半分ずつの経路は、隣接が通せば、全体の経路に勝つ。" } }
action "flush-cache" { on = { "asset" }, takes = "1m", impact = 1, marks = "rebuilt",
  group = { en = "Repair", ja = "復旧" },
  name = { en = "Flush the cache", ja = "キャッシュを消去する" },
  help = { en = "Everything that a resolver remembers is gone.",
           ja = "リゾルバが覚えているものがすべて消える。" } }
