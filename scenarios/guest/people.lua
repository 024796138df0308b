-- people.lua: a group with one chart, and those around it. 一つの組織図を持つ企業グループと、その周囲。

local drill = require "lib.drill"

local authority = parameter "authority"

-- Model 3, altogether shisa's own [D]. The holding stands beside the companies, not above them: the
-- coordinating CSIRT may ask everybody and order nobody. Delegated: everything was handed down to
-- it. Hybrid: one line of one page, the group's outside line. Answers take hours here, a meeting
-- that three calendars allow takes a day [D].
-- 持株は三社の「上」ではなく「横」にある。返事は数時間、打合せは一日かかる。
local group = drill.chart.business_group_b {
  authority = authority,
  powers = authority == "hybrid" and { "block:group-line" } or nil,
  severity = 0,
  contact = "2h", meeting = "20h", urgent_meeting = "8h", answer = "1h",
  more = { "holding/pr", "holding/secretary", "energy/it", "energy/telecom", "energy/planning",
           "energy/metering", "transport/it", "transport/control", "transport/timetable",
           "property/it", "property/reception", "property/facilities" } }

local function company(id, sector, sharing, name, more)
  organisation(id) { sector = sector, kind = "operator", sharing = sharing, chart = group,
    member_of = { "peer", "council" }, name = name,
    secrets = { { "pc-e117" }, { "adm-backup" }, { "old-vpn" } }, false_alarms = more }
end
company("holdings", "electricity", "sanitised",
        { en = "Akatsuki Holdings", ja = "暁ホールディングス" })
company("energy", "electricity", "sanitised", { en = "Akatsuki Energy", ja = "暁エネルギー" })
-- In May the holding had Transport switch off a server for what was a misspelt name.
company("transport", "railway", "sanitised", { en = "Akatsuki Transport", ja = "暁交通" }, 1)
company("property", "information-communications", "closed",
        { en = "Akatsuki Property", ja = "暁不動産" })

role "holdings/csirt" { seats = 2, post = "holding/coordinating-csirt", phone = "7001",
  name = { en = "Coordinating CSIRT", ja = "調整CSIRT" } }
role "holdings/management" { seats = 1, post = "holding", phone = "7000",
  name = { en = "Management office", ja = "経営企画部" } }
role "holdings/pr" { seats = 1, post = "holding/pr", phone = "7010",
  name = { en = "Public Relations", ja = "広報部" } }
role "energy/it" { seats = 2, post = "energy/it", phone = "7101",
  owns = { "energy-hosts", "energy-proxy", "energy-mail", "energy-credentials", "plan-share" },
  name = { en = "Information Systems", ja = "情報システム部" } }
role "transport/it" { seats = 1, post = "transport/it", phone = "7201",
  owns = { "transport-dc", "transport-credentials" },
  name = { en = "Systems Section", ja = "システム課" } }
role "property/it" { seats = 1, post = "property/it", phone = "7301",
  owns = { "property-hosts", "property-proxy", "noc-mailbox" },
  name = { en = "Systems officer (one of one)", ja = "システム担当(一名)" } }

-- Voices of the group.
role "holdings/secretary" { seats = 0, post = "holding/secretary", phone = "7002",
  name = { en = "Secretariat, Ms Kuroda", ja = "秘書室 黒田" } }
role "energy/telecom" { seats = 0, post = "energy/telecom", phone = "7150", owns = { "group-line" },
  name = { en = "Telecommunications, section head Isobe", ja = "通信課長 磯部" } }
role "energy/engineer" { seats = 0, post = "energy/planning", phone = "7110",
  owns = { "engineer-pc" },
  name = { en = "Supply planning, Nogami", ja = "需給計画課 野上" } }
role "energy/metering" { seats = 0, post = "energy/metering", phone = "7130", owns = { "billing" },
  name = { en = "Metering and billing", ja = "検針・料金課" } }
role "transport/cio" { seats = 0, post = "transport", phone = "7200",
  owns = { "transport-hosts" },
  name = { en = "Head of IT, Director Murata", ja = "IT責任者 村田取締役" } }
role "transport/control" { seats = 0, post = "transport/control", phone = "7240",
  owns = { "control-room", "trains" },
  name = { en = "Train control, chief on duty", ja = "運転指令(当直指令長)" } }
role "transport/timetable" { seats = 0, post = "transport/timetable", phone = "7250",
  name = { en = "Timetable section, Hirai", ja = "ダイヤ課 平井" } }
role "property/reception" { seats = 0, post = "property/reception", phone = "7300",
  name = { en = "Reception, Ms Maki", ja = "受付 牧" } }
role "property/facilities" { seats = 0, post = "property/facilities", phone = "7330",
  owns = { "property-vpn", "fire-watch" },
  name = { en = "Building services, Sugimoto", ja = "設備管理 杉本" } }

-- Outside ----------------------------------------------------------------------------------------

drill.body "jpcert"
drill.body "meti"
drill.body "mlit"
drill.body "police"
drill.body("press", { name = { en = "Weekly Kawasemi", ja = "週刊かわせみ" },
                      post = { en = "Editorial desk", ja = "編集部" } })
drill.ceptoar("electricity", { member_of = { "council" } })
drill.ceptoar("railway", { observer_of = { "council" } })
organisation "peer-open" { kind = "association", sharing = "open", member_of = { "peer" },
  name = { en = "Ikkaku Trading", ja = "一角商事" } }
role "peer-open/csirt" { seats = 0, phone = "00-0000-8521", name = { en = "CSIRT", ja = "CSIRT" } }
organisation "peer-closed" { kind = "association", sharing = "closed", member_of = { "peer" },
  name = { en = "Sakuragi Machinery", ja = "桜木機械" } }
role "peer-closed/csirt" { seats = 0, phone = "00-0000-8522",
  name = { en = "CSIRT", ja = "CSIRT" } }
organisation "forensic" { kind = "vendor",
  name = { en = "Tsukimi Forensics", ja = "月見フォレンジック" } }
role "forensic/lead" { seats = 0, phone = "00-0000-6601",
  name = { en = "Lead examiner Onuki", ja = "主任解析員 小貫" } }
organisation "supplier" { kind = "customer",
  name = { en = "Midori Heavy Electric", ja = "緑重電" } }
role "supplier/contracts" { seats = 0, phone = "00-0000-6711",
  name = { en = "Contracts section", ja = "契約管理課" } }

-- What the public depends on [D] -----------------------------------------------------------------

service "billing" { of = "energy", customers = 410000, severity = 1,
  name = { en = "Metering and billing", ja = "検針・料金計算" } }
service "control-room" { of = "transport", severity = 2,
  name = { en = "Train control office", ja = "運転指令" } }
service "trains" { of = "transport", customers = 90000, severity = 3,
  name = { en = "Train service", ja = "列車運行" },
  needs = { ["control-room"] = { margin = "15m", loss = 60, restore = "40m" } } }
service "fire-watch" { of = "property", customers = 1100, severity = 2,
  name = { en = "Remote watch of the fire panels, three buildings", ja = "防災盤の遠隔監視(三棟)" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("energy", "group-line", "Group's outside line (filter)", "グループ外部回線のフィルタ")
thing("energy", "engineer-pc", "PC-E117, Supply planning", "PC-E117(需給計画課)")
thing("energy", "energy-hosts", "PCs with the marks, Energy", "目印のある端末(エネルギー)")
thing("energy", "energy-proxy", "Proxy log, Energy", "プロキシのログ(エネルギー)")
thing("energy", "energy-mail", "Mail archive, Energy", "メール保管庫(エネルギー)")
thing("energy", "energy-credentials", "Passwords and keys, Energy", "認証情報(エネルギー)")
thing("energy", "plan-share", "Share \"summer supply\"", "共有フォルダー「夏季需給」")
thing("transport", "transport-hosts", "PCs with the marks, Transport", "目印のある端末(交通)")
thing("transport", "transport-dc", "Domain controller DC-T1", "ドメインコントローラ DC-T1(交通)",
  { en = "Control logs on through it at every change of shift, 05:40 and 17:40, six chairs. Part "
      .. "it from the rest and at 05:52 the first train has nobody who may give it a signal.",
    ja = "運転指令は、五時四十分と十七時四十分の交代のたびに、六席ともここで認証しています。切り離せ"
      .. "ば、五時五十二分の始発に信号を出せる者がいません。" })
thing("transport", "transport-credentials", "Passwords and keys, Transport", "認証情報(交通)")
thing("property", "property-hosts", "PCs with the marks, Property", "目印のある端末(不動産)")
thing("property", "property-proxy", "Proxy log, Property", "プロキシのログ(不動産)")
thing("property", "noc-mailbox", "Mailbox \"noc\"", "メール箱「noc」")
thing("property", "property-vpn", "Old VPN box, fourth floor", "四階の旧VPN装置",
  { en = "The fire panels of three buildings report to the security firm over that box, sprinklers "
      .. "and smoke vents too. Without it I need a guard at each panel, and I have two.",
    ja = "三棟の防災盤の警報が、その箱を通って警備会社に行っています。スプリンクラーも排煙も。落とす"
      .. "なら盤の前に一人ずつ立てますが、うちの宿直は二人です。" })
