-- people.lua: who takes part, what the public depends on, and what can be acted upon.
-- 参加組織・組織図・役・サービス・資産。

local drill = require "lib.drill"

local authority = parameter "authority"

-- What a chart hands down, or writes down for emergencies. Delegated: everything, so that nobody
-- has to be asked, not even the ICU. Hybrid: the list, and the ICU is not on it. [D]
-- delegated は全部、hybrid は一覧にあるものだけ。一覧にICUは入っていない。
local function powers(list)
  return authority == "hybrid" and list or nil
end

-- Shirakaba University Hospital ------------------------------------------------------------------
-- The chart is shisa's own [D]. Departments keep their own wires, as in the deck's Japanese
-- model [S]: the Medical Information Division runs the machines and owns none of the wards.

chart "hospital" { model = "general", authority = authority, covers = { "R5" },
  csirt = "director/medical-information", cio = "director",
  powers = powers { "isolate:ward-lan-east", "isolate:ward-lan-west", "isolate:outpatient-lan",
                    "block", "change-credentials" },
  name = { en = "A university hospital", ja = "大学病院" },
  boxes = { "director", "director/medical-information", "director/nursing",
            "director/intensive-care", "director/pharmacy", "director/radiology",
            "director/administration", "director/administration/accounts" },
  note = { en = "No box of the source's models; shisa's own.",
           ja = "資料のモデルにはない、shisa が作った図。" } }

organisation "shirakaba" { kind = "operator", sector = "medical", chart = "hospital",
  sharing = "sanitised", secrets = { { "W7-03", "avadmin", "7西の3号機" } },
  false_alarms = 1, -- the "virus" of January was a screen saver
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" } }

role "shirakaba/medinfo" { seats = 2, post = "director/medical-information", phone = "2210",
  owns = { "av-server", "admin-accounts", "hospital-pcs", "hospital-servers", "usb-hospital",
           "ward-pc", "hospital-net" },
  name = { en = "Medical Information Division", ja = "医療情報部" } }
role "shirakaba/wards" { seats = 2, post = "director/nursing", phone = "2301",
  owns = { "ward-lan-east", "ward-lan-west", "ward-records" },
  name = { en = "Nursing, supervisor on duty", ja = "看護部(当直師長)" } }
role "shirakaba/icu" { seats = 1, post = "director/intensive-care", phone = "2450",
  owns = { "icu-lan", "icu-care" },
  name = { en = "Intensive care", ja = "集中治療部" } }
role "shirakaba/pharmacy" { seats = 1, post = "director/pharmacy", phone = "2510",
  owns = { "dispensing" },
  name = { en = "Pharmacy", ja = "薬剤部" } }
role "shirakaba/radiology" { seats = 1, post = "director/radiology", phone = "2540",
  owns = { "xray-console" },
  name = { en = "Radiology", ja = "放射線部" } }
role "shirakaba/accounting" { seats = 1, post = "director/administration/accounts",
  phone = "2610", owns = { "outpatient-lan", "billing", "outpatients" },
  name = { en = "Medical Accounts", ja = "医事課" } }
role "shirakaba/deputy" { seats = 1, post = "director", phone = "2002",
  name = { en = "Deputy director on call", ja = "副院長(当番)" } }

-- Voices inside the hospital, played by the exercise.
role "shirakaba/director" { seats = 0, post = "director", phone = "2001",
  name = { en = "Director Kuga", ja = "久我病院長" } }
role "shirakaba/operator" { seats = 0, post = "director/medical-information", phone = "2219",
  name = { en = "Operator Katagiri", ja = "運用委託 片桐" } }
role "shirakaba/ward-5e" { seats = 0, post = "director/nursing", phone = "3051",
  name = { en = "Ward 5 East", ja = "5東病棟" } }
role "shirakaba/ward-7w" { seats = 0, post = "director/nursing", phone = "3072",
  name = { en = "Ward 7 West", ja = "7西病棟" } }
role "shirakaba/icu-nurse" { seats = 0, post = "director/intensive-care", phone = "2455",
  name = { en = "ICU nurses' station", ja = "ICUナースステーション" } }
role "shirakaba/emergency" { seats = 0, post = "director", phone = "3119",
  name = { en = "Emergency room", ja = "救急外来" } }
role "shirakaba/doctors-room" { seats = 0, post = "director", phone = "3300",
  name = { en = "Doctors' room", ja = "医局" } }
role "shirakaba/resident" { seats = 0, post = "director", phone = "3068",
  name = { en = "Resident on call, 6 West", ja = "6西 当直研修医" } }
role "shirakaba/cashier" { seats = 0, post = "director/administration/accounts", phone = "2615",
  name = { en = "Night cash desk", ja = "夜間会計窓口" } }

-- Kazahaya City ----------------------------------------------------------------------------------

chart "city-hall" { model = "general", authority = authority,
  csirt = "mayor/general-affairs/information", cio = "mayor/general-affairs",
  powers = powers { "isolate:office-lan", "block", "change-credentials" },
  name = { en = "A city hall", ja = "市役所" },
  boxes = { "mayor", "mayor/general-affairs", "mayor/general-affairs/information",
            "mayor/general-affairs/publicity", "mayor/citizens", "mayor/citizens/branches",
            "mayor/health", "education" },
  note = { en = "The board of education stands beside the mayor, not under him; shisa's own.",
           ja = "教育委員会は市長の下ではなく横にある。shisa が作った図。" } }

organisation "kazahaya" { kind = "operator", sector = "government", chart = "city-hall",
  sharing = "sanitised", secrets = { { "FS-1", "HOKEN-02" } },
  name = { en = "Kazahaya City", ja = "風早市" } }

role "kazahaya/it" { seats = 2, post = "mayor/general-affairs/information", phone = "5310",
  owns = { "city-av", "office-lan", "city-terminals", "file-server", "usb-city",
           "city-gateway", "city-net" },
  name = { en = "Information Policy Section", ja = "情報政策課" } }
role "kazahaya/counters" { seats = 2, post = "mayor/citizens", phone = "5120",
  owns = { "counter-lan", "counters", "certificates" },
  name = { en = "Citizens' Section, counters", ja = "市民課(窓口)" } }
role "kazahaya/pr" { seats = 1, post = "mayor/general-affairs/publicity", phone = "5340",
  name = { en = "Public relations", ja = "広報課" } }
role "kazahaya/general" { seats = 1, post = "mayor/general-affairs", phone = "5301",
  owns = { "fax-tray" },
  name = { en = "General Affairs", ja = "総務課" } }

role "kazahaya/mayor" { seats = 0, post = "mayor", phone = "5001",
  name = { en = "Mayor Hanyuda", ja = "羽生田市長" } }
role "kazahaya/personnel" { seats = 0, post = "mayor/general-affairs", phone = "5306",
  name = { en = "Personnel desk", ja = "人事担当" } }
role "kazahaya/night-team" { seats = 0, post = "mayor/general-affairs/information",
  phone = "5319", name = { en = "Night team, contractor", ja = "夜間班(運用委託)" } }
role "kazahaya/guard" { seats = 0, post = "mayor/general-affairs", phone = "5390",
  name = { en = "The gate, guard Kurata", ja = "守衛室 倉田" } }
role "kazahaya/branch" { seats = 0, post = "mayor/citizens/branches", phone = "5161",
  name = { en = "East branch office", ja = "東支所" } }
role "kazahaya/health" { seats = 0, post = "mayor/health", phone = "5230",
  name = { en = "Health Section", ja = "健康課" } }
role "kazahaya/schools" { seats = 0, post = "education", phone = "5420",
  name = { en = "Board of education, school affairs", ja = "教育委員会 学務課" } }

-- Others -----------------------------------------------------------------------------------------
-- Medicine listens in the Council and cannot speak there [F/D]; local governments can. [D]
-- 医療はカウンシルのオブザーバー。聞けるが、出せない。

drill.ceptoar("medical", { observer_of = { "council" } })
drill.ceptoar("government", { member_of = { "council" }, phone = "00-0000-8205",
  name = { en = "Local Government CEPTOAR", ja = "自治体セプター" } })
drill.body "mhlw"
drill.body "mic"
drill.body "nisc"
drill.body "jpcert"
drill.body "press"

organisation "tv" { kind = "press", name = { en = "Shinonome TV", ja = "東雲テレビ" } }
role "tv/desk" { seats = 0, phone = "00-0000-9411", name = { en = "Newsroom", ja = "報道部" } }

organisation "hotaru" { kind = "vendor",
  name = { en = "Hotaru Medical", ja = "蛍メディカル" } }
role "hotaru/engineer" { seats = 0, phone = "00-0000-7510",
  name = { en = "Service engineer Toda", ja = "サービス担当 戸田" } }

organisation "kaede" { kind = "vendor", sector = "information-communications",
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/abuse" { seats = 0, phone = "00-0000-6101",
  name = { en = "Abuse desk", ja = "abuse担当" } }

organisation "citizens" { kind = "public", name = { en = "Citizens", ja = "市民" } }
role "citizens/aihara" { seats = 0, phone = "00-0000-2244",
  name = { en = "Ms Aihara", ja = "相原さん" } }
role "citizens/letter" { seats = 0,
  name = { en = "A letter to the mayor", ja = "市長への手紙" } }

-- What the public depends on ---------------------------------------------------------------------
-- Without the network half of the work is lost at once, and it takes six hours to enter what was
-- written on paper meanwhile (edges infocom -> medical and infocom -> government of the plan, [D]).
-- 依存関係と後追いの六時間は計画書の既定値。

service "hospital-net" { of = "shirakaba", severity = 2,
  name = { en = "Hospital network", ja = "院内ネットワーク" } }
service "ward-records" { of = "shirakaba", customers = 640, severity = 3,
  name = { en = "Charts and orders, wards", ja = "病棟のカルテ・オーダー" },
  needs = { ["hospital-net"] = { margin = "0m", loss = 50, restore = "6h" } } }
service "dispensing" { of = "shirakaba", customers = 640, severity = 2,
  name = { en = "Dispensing", ja = "調剤" },
  needs = { ["hospital-net"] = { margin = "0m", loss = 50, restore = "1h" } } }
service "billing" { of = "shirakaba", customers = 1900, severity = 1,
  name = { en = "Accounts and cash desks", ja = "会計" },
  needs = { ["hospital-net"] = { margin = "0m", loss = 50, restore = "6h" } } }
service "outpatients" { of = "shirakaba", customers = 1900, severity = 2,
  name = { en = "Outpatients", ja = "外来診療" },
  needs = { ["ward-records"] = { margin = "0m", loss = 50, restore = "30m" } } }
service "icu-care" { of = "shirakaba", customers = 14, severity = 4,
  vital = { en = "Fourteen beds, nine on ventilators. The alarms of every bed come to the station "
              .. "over that wire. Two of us sit there; the rest have their hands full.",
            ja = "十四床、うち九床が人工呼吸器です。全床のアラームは、その線で詰所に来ています。詰"
              .. "所には二人しかいません。ほかは皆、手がふさがっています。" },
  name = { en = "Intensive care, alarms", ja = "集中治療(アラーム監視)" } }

service "city-net" { of = "kazahaya", severity = 2,
  name = { en = "City network", ja = "庁内ネットワーク" } }
service "counters" { of = "kazahaya", customers = 1400, severity = 2,
  name = { en = "Counters", ja = "窓口業務" },
  needs = { ["city-net"] = { margin = "0m", loss = 50, restore = "1h" } } }
service "certificates" { of = "kazahaya", customers = 600, severity = 1,
  name = { en = "Certificates", ja = "証明書発行" },
  needs = { counters = { margin = "0m", loss = 50, restore = "30m" } } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("shirakaba", "av-server", "Anti-virus server", "ウイルス対策サーバ")
thing("shirakaba", "ward-lan-east", "Ward LAN, East 5-9", "病棟LAN(東5〜9階)")
thing("shirakaba", "ward-lan-west", "Ward LAN, West 5-9", "病棟LAN(西5〜9階)")
thing("shirakaba", "icu-lan", "ICU LAN, 4th floor", "ICUのLAN(4階)", {
  en = "No. The central monitor hangs on that line. If it goes dark, a heart can stop behind a "
    .. "curtain and only the next bed hears it.",
  ja = "お断りします。セントラルモニターがその線につながっています。消えたら、カーテンの向こうで心"
    .. "臓が止まっても、気づくのは隣のベッドの人だけです。" })
thing("shirakaba", "outpatient-lan", "Outpatient and accounts LAN", "外来・会計LAN")
thing("shirakaba", "hospital-pcs", "Hospital PCs (1,240)", "院内端末(1,240台)")
thing("shirakaba", "hospital-servers", "Laboratory and blood bank servers",
      "検査・輸血のサーバ(4台)")
thing("shirakaba", "ward-pc", "PC W7-03, ward 7 West", "端末 W7-03(7西病棟)")
thing("shirakaba", "xray-console", "X-ray console 2", "X線装置 2番操作卓")
thing("shirakaba", "admin-accounts", "Administrator and locked accounts",
      "管理者ID・ロックされたID")
thing("shirakaba", "usb-hospital", "USB memory, hospital", "USBメモリ(院内)")

thing("kazahaya", "city-av", "Anti-virus server, city", "ウイルス対策サーバ(市)")
thing("kazahaya", "office-lan", "Office LAN", "庁内LAN(事務系)")
thing("kazahaya", "counter-lan", "Counter LAN", "窓口LAN")
thing("kazahaya", "city-terminals", "City terminals (1,100)", "庁内端末(1,100台)")
thing("kazahaya", "file-server", "File server FS-1", "ファイルサーバ FS-1")
thing("kazahaya", "usb-city", "USB memory, city", "USBメモリ(市)")
thing("kazahaya", "city-gateway", "Internet gateway, city", "インターネット接続口(市)")
thing("kazahaya", "fax-tray", "Fax tray, General Affairs", "総務課のFAX受信箱")

-- Three actions that only this scenario needs, under the headings of the common palette ----------
-- このシナリオだけの行動。見出しは共通の一覧と同じ。

action "put-up-notice" { group = { en = "Keep going", ja = "業務継続" }, on = { "service" },
  takes = "10m",
  name = { en = "Put up a notice", ja = "掲示を出す" },
  help = { en = "On the door, at the desk, on the web site: what there is, what there is not.",
           ja = "玄関・窓口・ホームページに、できることとできないことを出す。" } }
action "open-doors" { group = { en = "Keep going", ja = "業務継続" }, on = { "service" },
  impact = 1, takes = "10m",
  name = { en = "Open to the public", ja = "通常どおり開ける" },
  help = { en = "Full opening, for everyone who comes.",
           ja = "来る人すべてを対象に、全面的に開ける。" } }
action "carry-by-stick" { group = { en = "Repair", ja = "復旧" }, on = { "asset" },
  impact = 1, takes = "30m",
  name = { en = "Carry by USB memory", ja = "USBメモリで配る" },
  help = { en = "Take files from machine to machine on a memory stick.",
           ja = "USBメモリにファイルを入れ、端末から端末へ持って回る。" } }
