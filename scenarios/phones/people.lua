-- people.lua: a group of three companies with one chart, and those around it.
-- 一つの組織図を持つ三社と、その周囲。

local drill = require "lib.drill"

local authority = parameter "authority"

-- Model 2 [S]: policy in the parent, hands in the subsidiary. `more` is shisa's own [D]. In a month
-- a department answers in hours and meets the day after. Handed down is everything; written down
-- are accounts and the use of the terminal, not the ledger. [D]
-- 一か月の話なので、返事は時間単位、打合せは翌日。非常時の一覧に原簿は載っていない。
local group = drill.chart.business_group_a { authority = authority,
  powers = authority == "hybrid"
    and { "disable-account:leaver-id", "disable-account:suspect-ids", "block:export-terminal" }
    or nil,
  severity = 0, contact = "3h", meeting = "1d", urgent_meeting = "8h", answer = "2h",
  more = { "group-management/system", "group-management/risk", "group-management/pr",
           "group-management/hr", "management/legal" } }

organisation "holdings" { sector = "finance", kind = "operator", sharing = "sanitised",
  member_of = { "peer" }, secrets = { { "operator-7", "運用7番" } },
  name = { en = "Wakaba Holdings", ja = "若葉ホールディングス" }, chart = group }
organisation "securities" { sector = "finance", kind = "operator", sharing = "sanitised",
  secrets = { { "Tokura", "戸倉" } },
  name = { en = "Wakaba Securities", ja = "若葉証券" }, chart = group }
organisation "systems" { sector = "finance", kind = "vendor", sharing = "closed",
  secrets = { { "k.leaver", "db-cust", "operator-7", "運用7番" } },
  false_alarms = 1, -- May's "leak" was a list of test customers
  name = { en = "Wakaba Systems", ja = "若葉システムズ" }, chart = group }

role "holdings/planning" { seats = 2, post = "management/information-planning", phone = "1201",
  name = { en = "Information Planning", ja = "情報企画部" } }
role "holdings/management" { seats = 1, post = "management", phone = "1001",
  name = { en = "Management office", ja = "経営企画室" } }
role "securities/branch" { seats = 1, post = "group-management/x", phone = "3101",
  name = { en = "Kita branch", ja = "北支店" } }
role "securities/call-centre" { seats = 1, post = "group-management/y", phone = "3201",
  owns = { "call-notes", "answering" },
  name = { en = "Call centre", ja = "コールセンター" } }
role "securities/risk" { seats = 2, post = "group-management/risk", phone = "3301",
  name = { en = "Compliance and Risk", ja = "コンプライアンス・リスク管理部" } }
role "securities/pr" { seats = 1, post = "group-management/pr", phone = "3401",
  name = { en = "Public Relations", ja = "広報部" } }
role "systems/security-center" { seats = 2, post = "group-management/security-center",
  phone = "4201", owns = { "export-log", "door-log" },
  name = { en = "Security Center", ja = "セキュリティセンター" } }
role "systems/department" { seats = 1, post = "group-management/system", phone = "4101",
  owns = { "leaver-id", "suspect-ids", "operator-id", "media-book", "statements" },
  name = { en = "System Department, accounts and night batch",
           ja = "システム部(ID・夜間バッチ担当)" } }

-- Voices of the group. The head of the System Department would rather look himself: until somebody
-- speaks with him he does not answer at all.
role "systems/head" { seats = 0, post = "group-management/system", phone = "4100",
  owns = { "customer-db", "export-terminal", "trading" }, stance = "opposed",
  name = { en = "Sakakibara, head of the System Department", ja = "榊原システム部長" } }
role "systems/junior" { seats = 0, post = "group-management/security-center", phone = "4203",
  name = { en = "Nishi, Security Center", ja = "センター 西" } }
role "holdings/legal" { seats = 0, post = "management/legal", phone = "1301",
  name = { en = "Legal, Manabe", ja = "法務部 真鍋" } }
role "holdings/a" { seats = 0, post = "management/a", phone = "1401", owns = { "group-jobs" },
  name = { en = "A Department, Taguchi", ja = "A部 田口" } }
role "holdings/b" { seats = 0, post = "management/b", phone = "1402",
  name = { en = "B Department, Tsuda", ja = "B部 津田" } }
role "securities/hr" { seats = 0, post = "group-management/hr", phone = "3501",
  name = { en = "Human Resources, Hayakawa", ja = "人事部 早川" } }
role "securities/president" { seats = 0, post = "group-management", phone = "3001",
  name = { en = "President Wakao", ja = "若尾社長" } }

-- Outside ----------------------------------------------------------------------------------------

organisation "customers" { kind = "customer", name = { en = "Customers", ja = "お客さま" } }
role "customers/caller" { seats = 0, phone = "00-0000-9101",
  name = { en = "Mrs Tokura", ja = "戸倉さま" } }
role "customers/many" { seats = 0, phone = "00-0000-9102",
  name = { en = "A customer", ja = "お客さま" } }
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
drill.body("press", { post = { en = "Economy desk, Miki", ja = "経済部 三木" } })
drill.ceptoar "finance"

-- What the public depends on [D] -----------------------------------------------------------------
-- The night batch prints the balances with which the morning trades: eleven hours from ten to nine.
-- 夜間バッチの残高がなければ、翌朝九時の立会は始められない。

service "statements" { of = "systems", customers = 1486651, severity = 1,
  name = { en = "Night batch, balances", ja = "夜間バッチ(残高帳票)" } }
service "trading" { of = "securities", customers = 1486651, severity = 3,
  name = { en = "Accounts and trading", ja = "口座・取引" },
  vital = { en = "Orders of the day hang on it until the close at 15:00.",
            ja = "十五時の大引けまで、当日の注文がすべてかかっている。" },
  needs = { statements = { margin = "11h", loss = 60, restore = "2h" } } }
service "answering" { of = "securities", customers = 49159, severity = 1,
  name = { en = "Answering the telephone", ja = "電話応対" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("systems", "customer-db", "Customer database", "顧客データベース",
  { en = "It is the ledger as well. Cut it during market hours and nobody's order is filled; the "
      .. "exchange would ring before you had put the telephone down.",
    ja = "原簿を兼ねています。立会中に切れば、誰の注文も約定しません。受話器を置く前に取引所から電"
      .. "話が来ますよ。" })
thing("systems", "export-terminal", "Export terminal, 4th floor", "四階の抽出端末",
  { en = "At half past four the margin file goes out from it, every day. Part it from the network "
      .. "and six hundred people are not told that they owe money, and are sold out on Thursday.",
    ja = "毎日十六時半、追証の対象者データをあの端末から送っています。切り離せば、六百人に通知が行か"
      .. "ず、木曜には建玉を強制決済です。" })
thing("systems", "export-log", "Export log of the database", "データ抽出ログ")
thing("systems", "door-log", "Door and VPN records", "入退室・VPN記録")
thing("systems", "media-book", "Book of media taken out", "媒体持出簿")
thing("systems", "leaver-id", "ID of an employee who left in August", "八月退職者のID")
thing("systems", "suspect-ids", "All IDs of the deputy manager", "部長代理の全ID")
thing("systems", "operator-id", "Shared operator ID of the group", "グループ共用の運用ID")
thing("holdings", "group-jobs", "Jobs of A and B Departments under the shared ID",
      "A部・B部のジョブ(共用ID)")
thing("securities", "call-notes", "Notes of calls", "受電記録")
thing("securities", "lists-outside", "Lists on the market", "出回った名簿")
