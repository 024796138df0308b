-- people.lua: who takes part, what the public depends on, and what can be acted upon.
-- 参加組織・役・サービス・資産。

local drill = require "lib.drill"

-- Asagiri Railway --------------------------------------------------------------------------------
-- Model 1, large company, with the boxes of the "general approach" [S]; train control is shisa's
-- own [D]. What the CSIRT may do to the things of others is written down: handed down from the
-- head of the System Department (delegated), or kept for emergencies (hybrid). A page that harms
-- strangers is an emergency at any severity, so the list is valid from 0 on [D].
-- 資料のモデル1に一般形の箱を加えた。社外の人に害が及ぶ間は、重大度によらず非常時の一覧が使える。

organisation "asagiri" { sector = "railway", kind = "operator", sharing = "sanitised",
  member_of = { "peer" },
  secrets = { { "webadmin", "192.0.2.41", "192.0.2.80" } },
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" },
  chart = drill.chart.large_company {
    authority = parameter "authority",
    powers = { "stop-service:site", "workaround:site", "change-from:spare-pc", "block:ftp-port",
               "disable-account:web-account", "isolate:listed-pcs" },
    severity = 0,
    more = {
      "management/marketing/business-managers",
      "management/marketing/sales",
      "management/system/it-operations",
      "management/administration/media-relations",
      "management/other/train-control",
    } } }

role "asagiri/csirt" { seats = 2, post = "management/system/csirt", phone = "2211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "asagiri/marketing" { seats = 2, post = "management/marketing", phone = "2401",
  owns = { "site", "sale", "counter", "web-pages", "other-sites", "update-pc" },
  name = { en = "Marketing Department", ja = "営業部" } }
role "asagiri/it-operations" { seats = 2, post = "management/system/it-operations",
  phone = "2231",
  owns = { "web-1", "web-account", "ftp-port", "ftp-log", "web-log", "proxy-log", "backup",
           "spare-pc", "desk-pc", "listed-pcs", "office-pcs" },
  name = { en = "IT Operations", ja = "情報システム運用" } }
role "asagiri/development" { seats = 1, post = "management/system/development", phone = "2221",
  owns = { "originals", "viewer" },
  name = { en = "Development Division", ja = "開発室" } }
role "asagiri/call-centre" { seats = 1, post = "management/marketing/sales", phone = "2470",
  owns = { "ticket-system" },
  name = { en = "Sales, call centre", ja = "営業部 お客さまセンター" } }
role "asagiri/risk" { seats = 1, post = "management/administration/risk", phone = "2301",
  owns = { "contract" },
  name = { en = "Risk Management Division", ja = "リスク管理室" } }
role "asagiri/pr" { seats = 1, post = "management/administration/media-relations",
  phone = "2501",
  name = { en = "Media Relations", ja = "広報" } }

-- Voices inside the company, played by the exercise.
role "asagiri/director" { seats = 0, post = "management", phone = "2001",
  name = { en = "Senior Managing Director", ja = "専務" } }
role "asagiri/system" { seats = 0, post = "management/system", phone = "2201",
  name = { en = "System Department, general manager", ja = "システム部長" } }
role "asagiri/sale" { seats = 0, post = "management/marketing/business-managers",
  phone = "2410",
  name = { en = "Marketing, head of the ticket sale", ja = "営業部 企画課長" } }
role "asagiri/analyst" { seats = 0, post = "management/system/csirt", phone = "2213",
  name = { en = "CSIRT, junior member", ja = "CSIRT 久保" } }
role "asagiri/operator" { seats = 0, post = "management/system/it-operations", phone = "2233",
  name = { en = "IT Operations, operator", ja = "情報システム運用 三浦" } }
role "asagiri/contracts" { seats = 0, post = "management/administration/risk",
  phone = "2305",
  name = { en = "Risk Management, contracts", ja = "リスク管理室 契約担当" } }
role "asagiri/control" { seats = 0, post = "management/other/train-control", phone = "2101",
  owns = { "platform", "trains" },
  name = { en = "Train control", ja = "運輸指令" } }
role "asagiri/stations" { seats = 0, post = "management/other", phone = "2150",
  owns = { "windows" },
  name = { en = "Stations office", ja = "駅務" } }

-- Outside ----------------------------------------------------------------------------------------

organisation "riders" { kind = "public", name = { en = "Passengers", ja = "お客さま" } }
role "riders/caller" { seats = 0, name = { en = "A passenger", ja = "お客さま(電話)" } }
role "riders/victim" { seats = 0,
  name = { en = "A passenger, by mail", ja = "お客さま(メール)" } }

organisation "kobo" { kind = "vendor", sharing = "open",
  name = { en = "Web Kobo", ja = "ウェブ工房" } }
role "kobo/desk" { seats = 0, phone = "00-0000-7401",
  name = { en = "Production desk", ja = "制作担当" } }

organisation "kaede" { sector = "information-communications", kind = "operator",
  sharing = "sanitised", member_of = { "peer" },
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/csirt" { seats = 0, phone = "00-0000-6101", name = { en = "CSIRT", ja = "CSIRT" } }

-- The usual bodies; the association's desk here is the list on which the member CSIRTs reach each
-- other. 日本シーサート協議会の宛先は、加盟チームへの一斉連絡先とした。
drill.body("nca", { member_of = { "peer" },
  post = { en = "Contacts of the member CSIRTs", ja = "加盟チーム連絡先(一斉)" } })
drill.body "jpcert"
drill.body "mlit"
drill.body "press"
drill.ceptoar "railway"

-- What the public depends on ---------------------------------------------------------------------
-- The trains need none of it. The sale needs the site; phones and windows can take over part of
-- it. Levels and losses are shisa's own [D]. 列車運行はどれにも依存しない。値は shisa が決めた。

service "trains" { of = "asagiri", customers = 60000, severity = 3,
  name = { en = "Train service", ja = "列車運行" } }
service "site" { of = "asagiri", customers = 40000, severity = 1,
  name = { en = "Web site of the railway", ja = "ホームページ" } }
service "sale" { of = "asagiri", customers = 9000, severity = 1,
  name = { en = "Seat sale on the web", ja = "指定席のWeb発売" },
  needs = { site = { margin = "0m", loss = 100, restore = "2m" } } }
service "counter" { of = "asagiri", customers = 9000, severity = 1,
  name = { en = "Seat sale by phone and window", ja = "指定席の電話・窓口発売" },
  needs = { windows = { margin = "0m", loss = 60, restore = "5m" } } }
service "windows" { of = "asagiri", customers = 20000, severity = 1,
  name = { en = "Ticket windows", ja = "駅の出札窓口" } }
service "platform" { of = "asagiri", customers = 4000, severity = 2,
  name = { en = "Displays on unmanned platforms", ja = "無人駅の案内表示" },
  vital = {
    en = "Twenty-three unmanned stations take displays and loudspeakers from that machine, "
      .. "\"non-stop train, stand back\" included. I will not have them silent.",
    ja = "無人駅二十三駅の表示と放送は、あの機械から出ています。「通過列車にご注意くださ"
      .. "い」もです。黙らせるわけにはいきません。" } }

-- What can be acted upon -------------------------------------------------------------------------

-- Changing a password is one act, but at which keyboard is another question.
-- パスワードの変更は、どの端末で行うかが問題になる。
action "change-from" { group = { en = "Contain", ja = "封じ込め" }, on = { "asset" },
  takes = "5m", impact = 1,
  name = { en = "Change passwords at this machine", ja = "この端末で更新用パスワードを変える" },
  help = { en = "Sit down at the machine aimed at and set new web-update passwords there.",
           ja = "選んだ端末の前に座り、そこからWeb更新用のパスワードを設定し直す。" } }

local function thing(id, en, ja, vital)
  asset(id) { of = "asagiri", name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("web-1", "Web server web-1 (the machine)", "Webサーバ web-1(機械ごと)", {
  en = "Web-1 is not only the page: 23 unmanned platforms get displays and warnings from "
    .. "it. Expresses run through without stopping. Take the page off, but leave the machine.",
  ja = "web-1はホームページだけではありません。無人駅二十三駅の表示と注意放送もあの機械です。"
    .. "特急は通過するんです。ページは止めても、機械は残してください。" })
thing("web-pages", "Files of the main site", "本サイトのファイル一式")
thing("other-sites", "Own sites kept by Web Kobo (bus, museum)",
      "ウェブ工房が更新する自社の他サイト(バス・博物館)")
thing("web-account", "FTP account for updates", "更新用FTPアカウント")
thing("ftp-port", "FTP access from outside", "社外からのFTP接続")
thing("ftp-log", "FTP log", "FTPログ")
thing("web-log", "Web access log", "Webアクセスログ")
thing("proxy-log", "Proxy log of our own PCs", "社内プロキシのログ")
thing("backup", "Nightly backup of web-1", "web-1の夜間バックアップ")
thing("originals", "Master copies, Development's safe", "開発室の原本(書込不可ディスク)")
thing("update-pc", "Update PC on the web desk", "Web担当席の更新用PC")
thing("desk-pc", "Operator's own PC", "オペレーターの席のPC")
thing("spare-pc", "Spare PC, never connected", "未接続の予備PC")
thing("listed-pcs", "PCs on a list (by address)", "アドレスを指定した端末")
thing("office-pcs", "All office PCs (340)", "社内の端末すべて(340台)")
thing("viewer", "Timetable viewer", "ダイヤ閲覧ソフト")
thing("ticket-system", "Ticket system", "問い合わせ票システム")
thing("contract", "Contract with Web Kobo", "ウェブ工房との契約書")
