-- people.lua: a group of three companies with one chart, and those around it.
-- 一つの組織図を持つ三社と、その周囲。

local drill = require "lib.drill"

-- Model 2 [S]: policy in the parent, hands in the subsidiary. `more` is shisa's own [D].
local group = drill.chart.business_group_a {
  authority = parameter "authority",
  powers = parameter "authority" == "hybrid"
    and { "disable-account:leaver-id", "isolate:export-terminal" } or nil,
  severity = 0,
  more = { "group-management/system", "group-management/risk", "group-management/pr",
           "group-management/hr", "management/legal" } }

organisation "holdings" { sector = "finance", kind = "operator", sharing = "sanitised",
  member_of = { "peer" }, secrets = { { "operator-7", "運用7番" }, { "operator" , "運用" } },
  name = { en = "Wakaba Holdings", ja = "若葉ホールディングス" }, chart = group }
organisation "securities" { sector = "finance", kind = "operator", sharing = "sanitised",
  name = { en = "Wakaba Securities", ja = "若葉証券" }, chart = group }
organisation "systems" { sector = "finance", kind = "vendor", sharing = "closed",
  name = { en = "Wakaba Systems", ja = "若葉システムズ" }, chart = group }

role "holdings/planning" { seats = 2, post = "management/information-planning", phone = "1201",
  name = { en = "Information Planning", ja = "情報企画部" } }
role "holdings/management" { seats = 1, post = "management", phone = "1001",
  name = { en = "Management office", ja = "経営企画室" } }
role "securities/branch" { seats = 1, post = "group-management/x", phone = "3101",
  name = { en = "Kita branch", ja = "北支店" } }
role "securities/call-centre" { seats = 1, post = "group-management/y", phone = "3201",
  name = { en = "Call centre", ja = "コールセンター" } }
role "securities/risk" { seats = 2, post = "group-management/risk", phone = "3301",
  name = { en = "Compliance and Risk", ja = "コンプライアンス・リスク管理部" } }
role "securities/pr" { seats = 1, post = "group-management/pr", phone = "3401",
  name = { en = "Public Relations", ja = "広報部" } }
role "systems/security-center" { seats = 2, post = "group-management/security-center",
  phone = "4201", owns = { "export-log", "door-log" },
  name = { en = "Security Center", ja = "セキュリティセンター" } }
role "systems/department" { seats = 1, post = "group-management/system", phone = "4101",
  owns = { "customer-db", "leaver-id", "suspect-ids", "operator-id", "export-terminal",
           "media-book" },
  name = { en = "System Department", ja = "システム部" } }

-- Voices of the group.
role "holdings/legal" { seats = 0, post = "management/legal", phone = "1301",
  name = { en = "Legal", ja = "法務部" } }
role "holdings/a" { seats = 0, post = "management/a", phone = "1401",
  name = { en = "A Department", ja = "A部" } }
role "holdings/b" { seats = 0, post = "management/b", phone = "1402",
  name = { en = "B Department", ja = "B部" } }
role "securities/hr" { seats = 0, post = "group-management/hr", phone = "3501",
  name = { en = "Human Resources", ja = "人事部" } }
role "securities/president" { seats = 0, post = "group-management", phone = "3001",
  name = { en = "President", ja = "社長" } }

-- Outside ----------------------------------------------------------------------------------------

organisation "customers" { kind = "customer", name = { en = "Customers", ja = "お客さま" } }
role "customers/caller" { seats = 0, phone = "00-0000-9101", name = { en = "Caller", ja = "お電話" } }
organisation "broker" { kind = "customer", name = { en = "List broker", ja = "名簿業者" } }
role "broker/desk" { seats = 0, phone = "00-0000-9201", name = { en = "Desk", ja = "担当" } }
organisation "board" { kind = "public", name = { en = "The public", ja = "一般" } }
role "board/thread" { seats = 0, phone = "00-0000-0000",
  name = { en = "Bulletin board", ja = "掲示板" } }
organisation "peers" { kind = "association", member_of = { "peer" },
  name = { en = "CSIRTs of other firms", ja = "他社のCSIRT" } }
role "peers/list" { seats = 0, phone = "00-0000-8512", name = { en = "Mailing list", ja = "連絡網" } }
drill.body "fsa"
drill.body "police"
drill.body("press", { post = { en = "Economy desk", ja = "経済部" } })
drill.ceptoar "finance"

-- What the public depends on [D] -----------------------------------------------------------------

service "trading" { of = "securities", customers = 1486651,
  name = { en = "Accounts and trading", ja = "口座・取引" },
  vital = { en = "Orders of the day hang on it until the close at 15:00.",
            ja = "十五時の大引けまで、当日の注文がすべてかかっている。" } }
service "answering" { of = "securities", customers = 1486651,
  name = { en = "Answering the telephone", ja = "電話応対" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("systems", "customer-db", "Customer database", "顧客データベース",
  { en = "It is the ledger as well. Cut it during market hours and nobody's order is filled.",
    ja = "原簿を兼ねている。立会中に切れば、誰の注文も約定しない。" })
thing("systems", "export-log", "Export log of the database", "データ抽出ログ")
thing("systems", "door-log", "Door and VPN records", "入退室・VPN記録")
thing("systems", "media-book", "Book of media taken out", "媒体持出簿")
thing("systems", "leaver-id", "ID of an employee who left in August", "八月退職者のID")
thing("systems", "suspect-ids", "All IDs of the deputy manager", "部長代理の全ID")
thing("systems", "operator-id", "Shared operator ID of the group", "グループ共用の運用ID")
thing("systems", "export-terminal", "Export terminal, 4th floor", "四階の抽出端末")
thing("securities", "call-notes", "Notes of calls", "受電記録")
thing("securities", "lists-outside", "Lists on the market", "出回った名簿")
