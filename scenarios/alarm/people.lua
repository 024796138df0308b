-- people.lua: who takes part, what the public depends on, and what can be acted upon.
-- 参加組織・役・サービス・資産。

local drill = require "lib.drill"

-- For emergencies in writing: the door, the hand and the edges, but not the network itself. [D]
-- 緊急時の一覧。入口・アカウント・境界は含むが、制御系ネットワーク全体は含まない。
local EMERGENCY = { "isolate:laptop-port", "isolate:oa-link", "disable-account:vendor-account",
                    "block:usb-ports" }

-- Aoba Electric ----------------------------------------------------------------------------------
-- Model 1, large company [S]; the four boxes under `more` are shisa's own [D].

organisation "aoba" { kind = "operator", sector = "electricity", sharing = "sanitised",
  secrets = { { "dsk-maint", "ras-1" } }, false_alarms = 1,
  name = { en = "Aoba Electric", ja = "青葉電力" },
  chart = drill.chart.large_company {
    authority = parameter "authority",
    powers = parameter "authority" == "hybrid" and EMERGENCY or nil,
    more = {
      "management/other/dispatch",
      "management/other/northern-office",
      "management/administration/pr",
      "management/administration/security",
    } } }

role "aoba/dispatch" { seats = 2, post = "management/other/dispatch", phone = "4101",
  owns = { "hmi-1", "hmi-2", "hmi-3", "hmi-4", "control-network", "laptop-port", "usb-ports",
           "maintenance-laptop", "historian", "feeder", "telemetry", "display" },
  name = { en = "Dispatch Centre", ja = "給電指令所" } }
role "aoba/system" { seats = 2, post = "management/system", phone = "4201",
  owns = { "oa-link", "firewall", "vendor-account", "remote-gateway", "ticket-system",
           "office-pcs" },
  name = { en = "System Department", ja = "システム部" } }
role "aoba/csirt" { seats = 2, post = "management/system/csirt", phone = "4211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "aoba/development" { seats = 1, post = "management/system/development", phone = "4221",
  owns = { "spare-laptops" },
  name = { en = "Development Division", ja = "開発室" } }
role "aoba/risk" { seats = 2, post = "management/administration/risk", phone = "4301",
  owns = { "fence-7" },
  name = { en = "Risk Management Division", ja = "リスク管理室" } }
role "aoba/marketing" { seats = 2, post = "management/marketing", phone = "4401",
  name = { en = "Marketing Department", ja = "営業部" } }
role "aoba/pr" { seats = 1, post = "management/administration/pr", phone = "4501",
  name = { en = "Public Relations", ja = "広報" } }

-- Voices inside the company, played by the exercise.
role "aoba/crew" { seats = 0, post = "management/other/northern-office", phone = "4131",
  name = { en = "Substation crew", ja = "変電保守員" } }
role "aoba/shift" { seats = 0, post = "management/other/dispatch", phone = "4102",
  name = { en = "Shift supervisor", ja = "給電当直長" } }
role "aoba/chief" { seats = 0, post = "management/other/northern-office", phone = "4130",
  name = { en = "Northern Power Office chief", ja = "北部電力所長" } }
role "aoba/guard" { seats = 0, post = "management/administration/security", phone = "4390",
  name = { en = "Site guard", ja = "構内警備" } }
role "aoba/offices" { seats = 0, post = "management/marketing", phone = "4480",
  name = { en = "Sales offices", ja = "営業所" } }
role "aoba/call-centre" { seats = 0, post = "management/marketing", phone = "4470",
  name = { en = "Call centre", ja = "お客さまセンター" } }

-- Suppliers --------------------------------------------------------------------------------------

organisation "denki" { kind = "vendor", name = { en = "Denki Seigyo", ja = "デンキ制御" } }
role "denki/support" { seats = 0, phone = "00-0000-7101",
  name = { en = "Maintenance desk", ja = "保守窓口" } }
role "denki/engineer" { seats = 0, phone = "00-0000-7120",
  name = { en = "Site engineer", ja = "現地技術員" } }

organisation "minamo" { kind = "vendor", name = { en = "Minamo Antivirus", ja = "みなもアンチウイルス" } }
role "minamo/lab" { seats = 0, phone = "00-0000-7300",
  name = { en = "Analysis desk", ja = "解析窓口" } }

-- Government, sector desk, police ----------------------------------------------------------------

organisation "meti" { kind = "ministry", sector = "government", name = { en = "METI", ja = "経済産業省" } }
role "meti/liaison" { seats = 0, phone = "00-0000-8101",
  name = { en = "Liaison officer", ja = "連絡担当官" } }

organisation "ceptoar" { kind = "ceptoar", sector = "electricity",
  name = { en = "Electricity CEPTOAR", ja = "電力セプター" } }
role "ceptoar/electricity" { seats = 0, phone = "00-0000-8201",
  name = { en = "CEPTOAR desk", ja = "セプター事務局" } }

organisation "nisc" { kind = "nisc", sector = "government", name = { en = "NISC", ja = "NISC" } }
role "nisc/desk" { seats = 0, phone = "00-0000-8301",
  name = { en = "Critical infrastructure desk", ja = "重要インフラ担当" } }

organisation "police" { kind = "police", sector = "government",
  name = { en = "Prefectural Police", ja = "県警察本部" } }
role "police/desk" { seats = 0, phone = "00-0000-8401",
  name = { en = "Duty desk", ja = "当直" } }

-- Customers and press ----------------------------------------------------------------------------

organisation "asagiri" { kind = "customer", sector = "railway", name = { en = "Asagiri Railway", ja = "朝霧鉄道" } }
role "asagiri/control" { seats = 0, phone = "00-0000-9101",
  name = { en = "Train control", ja = "運輸指令" } }

organisation "izumi" { kind = "customer", sector = "water", name = { en = "Izumi Waterworks", ja = "泉水道局" } }
role "izumi/plant" { seats = 0, phone = "00-0000-9201",
  name = { en = "Purification plant", ja = "浄水場" } }

organisation "shirakaba" { kind = "customer", sector = "medical",
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" } }
role "shirakaba/facilities" { seats = 0, phone = "00-0000-9301",
  name = { en = "Facilities office", ja = "施設課" } }

organisation "hinode" { kind = "customer", sector = "information-communications",
  name = { en = "Hinode Telecom", ja = "ひので通信" } }

organisation "press" { kind = "press", name = { en = "Shinonome Press", ja = "東雲新聞" } }
role "press/desk" { seats = 0, phone = "00-0000-9401",
  name = { en = "City desk", ja = "社会部" } }

-- What the public depends on ---------------------------------------------------------------------
-- Margins: railway and pumped water zones none, radio sites three hours of battery as reported
-- for 2003 [F]; losses and times to restore are shisa's own [D].
-- 依存関係。余裕時間と影響度は、公表値のあるもの以外は shisa が決めた値。

service "feeder" { of = "aoba", customers = 110000, severity = 3,
  name = { en = "Supply, north", ja = "北部供給" } }
service "telemetry" { of = "aoba",
  name = { en = "Telecontrol lines", ja = "遠方監視制御回線" },
  needs = { exchange = { margin = "10m", loss = 50, restore = "5m", below = 100 } } }
service "display" { of = "aoba",
  name = { en = "Supervisory screens", ja = "監視画面" },
  needs = { telemetry = { margin = "0m", loss = 100, restore = "1m", below = 100 } } }
service "trains" { of = "asagiri", customers = 60000, severity = 2,
  name = { en = "Train service, two lines", ja = "列車運行(二路線)" },
  needs = { feeder = { margin = "0m", loss = 100, restore = "1h" } } }
service "pumps" { of = "izumi", customers = 18000, severity = 2,
  name = { en = "Water, pumped zones", ja = "給水(加圧区域)" },
  needs = { feeder = { margin = "0m", loss = 100, restore = "30m" } } }
service "hospital" { of = "shirakaba", customers = 600, severity = 3,
  name = { en = "Hospital care", ja = "病院診療" },
  needs = { feeder = { margin = "1m", loss = 30, restore = "20m" },
            pumps = { margin = "4h", loss = 30, restore = "30m" } } }
service "exchange" { of = "hinode", customers = 75000, severity = 3,
  name = { en = "Telephone and mobile, north", ja = "北部の電話・携帯電話" },
  needs = { feeder = { margin = "3h", loss = 60, restore = "30m" } } }

-- What can be acted upon -------------------------------------------------------------------------

local function aoba_asset(id, en, ja, vital)
  asset(id) { of = "aoba", name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

for number = 1, 4 do
  aoba_asset("hmi-" .. number, "HMI " .. number, "監視卓 " .. number .. "号")
end
aoba_asset("control-network", "Control network (whole)", "制御系ネットワーク(全体)", {
  en = "The line relays at Kitahara, Mineyama and Sawaguchi send each other their trip signals over "
    .. "it. Without it the next fault is cleared late, or with the wrong line.",
  ja = "北原・峰山・沢口の線路保護リレーが、この網で転送遮断信号をやりとりしている。切れば、次の事故で"
    .. "遮断が遅れるか、健全な線まで落ちる。" })
aoba_asset("historian", "Historian", "実績データサーバ")
aoba_asset("laptop-port", "Maintenance laptop port", "保守用PC接続口")
aoba_asset("usb-ports", "USB ports and memory", "USBポート・USBメモリ")
aoba_asset("maintenance-laptop", "Maintenance laptop", "保守用ノートPC")
aoba_asset("spare-laptops", "Spare laptops", "予備ノートPC")
aoba_asset("vendor-account", "Vendor account (remote)", "メーカー用アカウント(遠隔保守)")
aoba_asset("remote-gateway", "Remote maintenance gateway", "遠隔保守接続装置")
aoba_asset("oa-link", "Link control side - OA side", "制御系・OA系間の接続")
aoba_asset("firewall", "Firewall", "ファイアウォール")
aoba_asset("ticket-system", "Ticket system", "障害票システム")
aoba_asset("office-pcs", "Office PCs", "営業所のOA端末")
aoba_asset("panel-3", "Panel, substation 3 (Kitahara)", "3号(北原)変電所の配電盤")
aoba_asset("panel-5", "Panel, substation 5 (Mineyama)", "5号(峰山)変電所の配電盤")
aoba_asset("panel-7", "Panel, substation 7 (Sawaguchi)", "7号(沢口)変電所の配電盤")
aoba_asset("fence-7", "Fence of substation 7", "7号(沢口)変電所の外柵")
