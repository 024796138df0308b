-- people.lua: the cooperative service, its members, the provider. 共同サービスと会員と事業者。

local drill = require "lib.drill"

local authority = parameter "authority"

-- Model 4, altogether shisa's own [D]: members in a row, a shared desk beside them, above none of
-- them. Delegated: the articles hand everything on the platform to the desk. Hybrid: a list, and
-- the bus's list is not on it. The provider is in nobody's chart: there the contract is the
-- authority. 会員は横並びで、共同窓口はどの会員の上でもない。事業者は図の外にあり、そこでは契約が権限である。
local group = drill.chart.business_group_c {
  authority = authority,
  powers = authority == "hybrid" and
    { "isolate:tax-page", "isolate:public-folder", "change-credentials:admin-keys" } or nil,
  severity = 0,
  more = { "cooperative", "members/office/aoi", "members/office/hagi", "members/office/clinic",
           "members/office/gas", "members/office/bus", "members/office/haulier",
           "members/office/water" } }

organisation "minori" { sector = "information-communications", kind = "vendor",
  sharing = "sanitised", secrets = { { "kura-7", "蔵7" }, { "9C2E" } },
  member_of = { "council", "peer" }, chart = group,
  name = { en = "Minori Cooperative Service", ja = "みのり共同サービス" } }
role "minori/desk" { seats = 2, post = "shared-desk", phone = "201",
  owns = { "public-folder", "admin-keys" },
  name = { en = "Shared desk", ja = "共同窓口" } }
role "minori/app" { seats = 2, post = "contractor", phone = "211",
  owns = { "shared-app", "web-log", "restored-data" },
  name = { en = "Application team", ja = "アプリ担当" } }
role "minori/manager" { seats = 1, post = "cooperative", phone = "200",
  name = { en = "Manager", ja = "事務局長" } }

local function member(id, of)
  organisation(id) { sector = of.sector, kind = "operator", sharing = of.sharing or "sanitised",
    chart = group, name = of.name, secrets = of.secrets }
  role(id .. "/office") { seats = of.seats, post = "members/office/" .. of.box, phone = of.phone,
    owns = of.owns, name = of.post }
end

member("town-a", { sector = "government", box = "aoi", phone = "00-0000-4101", seats = 1,
  owns = { "counters" }, name = { en = "Town of Aoi", ja = "葵町" },
  post = { en = "Residents' Section", ja = "住民課" } })
member("town-b", { sector = "government", box = "hagi", phone = "00-0000-4201", seats = 0,
  owns = { "tax-page" }, name = { en = "Town of Hagi", ja = "萩町" },
  post = { en = "General Affairs, Numata", ja = "総務課 沼田" } })
member("clinic", { sector = "medical", box = "clinic", phone = "00-0000-4301", seats = 1,
  sharing = "closed", secrets = { { "Mrs Hara", "原さん" } },
  owns = { "records", "clinic-records" }, name = { en = "Sumire Clinic", ja = "すみれ診療所" },
  post = { en = "Clinic office", ja = "事務室" } })
member("gas", { sector = "gas", box = "gas", phone = "00-0000-4401", seats = 1,
  owns = { "inspections" }, name = { en = "Nagisa Gas Dealers' Union", ja = "なぎさガス販売店会" },
  post = { en = "Safety office", ja = "保安係" } })
member("bus", { sector = "logistics", box = "bus", phone = "00-0000-4501", seats = 0,
  owns = { "bus-list", "school-run", "timetable" }, name = { en = "Satoyama Bus", ja = "里山バス" },
  post = { en = "Dispatch, Kotani", ja = "運行管理 小谷" } })
member("haulier", { sector = "logistics", box = "haulier", phone = "00-0000-4601", seats = 1,
  owns = { "deliveries" },
  name = { en = "Hayabusa Logistics, Sato branch", ja = "はやぶさ物流 里支店" },
  post = { en = "Dispatch", ja = "配車係" } })
member("waterworks", { sector = "water", box = "water", phone = "00-0000-4701", seats = 0,
  owns = { "hill-water" },
  name = { en = "Izumi Waterworks, hill district", ja = "泉水道局 丘陵事業所" },
  post = { en = "Plant, Miyake", ja = "浄水場 三宅" } })

-- A voice of the clinic, for what is seen at the bedside.
role "clinic/nurse" { seats = 0, post = "members/office/clinic", phone = "00-0000-4302",
  name = { en = "Nurse Tachibana", ja = "看護師 橘" } }
role "town-a/counter" { seats = 0, post = "members/office/aoi", phone = "00-0000-4102",
  name = { en = "Counter 3, Yoshii", ja = "三番窓口 吉井" } }
role "gas/dealer" { seats = 0, post = "members/office/gas", phone = "00-0000-4402",
  name = { en = "Shop in Hagi, old Mr Nagisa", ja = "萩店 渚(先代)" } }

-- Outside ----------------------------------------------------------------------------------------

organisation "provider" { kind = "vendor", sharing = "closed",
  name = { en = "Kumoi Platform", ja = "雲居プラットフォーム" } }
role "provider/help" { seats = 0, phone = "00-0000-5901",
  name = { en = "Help desk", ja = "操作問合せ窓口" } }
role "provider/contract" { seats = 0, phone = "00-0000-5977",
  name = { en = "Contract liaison, Udagawa", ja = "契約担当 宇田川" } }
organisation "residents" { kind = "public", name = { en = "Residents", ja = "住民" } }
role "residents/someone" { seats = 0, phone = "00-0000-0000",
  name = { en = "A resident", ja = "住民の方" } }
organisation "neighbour" { kind = "customer",
  name = { en = "Kobayashi Clinic, next valley", ja = "小林医院(隣の谷)" } }
role "neighbour/doctor" { seats = 0, phone = "00-0000-4351",
  name = { en = "Dr Kobayashi", ja = "小林医師" } }
organisation "hospital" { kind = "customer",
  name = { en = "Town Hospital", ja = "町立病院" } }
role "hospital/engineer" { seats = 0, phone = "00-0000-4381",
  name = { en = "Boiler room, Iwase", ja = "設備 岩瀬" } }
for _, id in ipairs { "mic", "meti", "mhlw", "mlit", "jpcert" } do
  drill.body(id)
end
drill.body("press", { post = { en = "Regional desk, Hirota", ja = "地方部 広田" } })
for _, sector in ipairs { "government", "gas", "water", "logistics" } do
  drill.ceptoar(sector, { member_of = { "council" } })
end

-- What the public depends on [D]: everything stands on one platform. ------------------------------

service "platform" { of = "provider", severity = 2,
  name = { en = "Kumoi Platform", ja = "雲居プラットフォーム" } }

local function depends(id, of, customers, severity, name, margin, loss)
  service(id) { of = of, customers = customers, severity = severity, name = name,
    needs = { platform = { margin = margin, loss = loss, restore = "1h", below = 60 } } }
end
depends("counters", "town-a", 18000, 1, { en = "Counters of Aoi", ja = "葵町の窓口" }, "0m", 80)
depends("records", "clinic", 2400, 2, { en = "Patient records", ja = "診療記録" }, "0m", 60)
depends("inspections", "gas", 5200, 2, { en = "Safety inspections", ja = "保安点検" }, "12h", 40)
depends("timetable", "bus", 9000, 1, { en = "Timetables, reservations", ja = "時刻・予約" }, "0m", 30)
depends("deliveries", "haulier", 310, 2, { en = "Diesel deliveries", ja = "軽油の配送" }, "6h", 70)
depends("hill-water", "waterworks", 7600, 3, { en = "Water, hill district", ja = "丘陵地区の給水" },
        "1d", 20)
service "school-run" { of = "bus", customers = 46, severity = 2,
  name = { en = "Children's evening run", ja = "夕方の児童便" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("town-b", "tax-page", "Tax enquiry page, Aoi and Hagi", "税の照会画面(葵町・萩町)")
thing("minori", "shared-app", "Shared application, all eight members", "共同アプリ(八会員すべて)",
  { en = "The waterworks reads the hill reservoir in it, and has one man and one van. Take it away "
       .. "from all eight because of one page, and he drives up every hour.",
    ja = "水道は丘の配水池の水位をこれで見ていて、人は一人、車は一台です。一画面のために八会員すべて"
      .. "を落とせば、一時間ごとに坂を上ることになります。" })
thing("minori", "public-folder", "Storage folder \"kura-7\"", "保管領域「蔵7」")
thing("minori", "web-log", "Own web log", "自社のウェブログ")
thing("minori", "admin-keys", "Administrators' keys", "管理者鍵")
thing("minori", "restored-data", "Data that came back", "戻ってきたデータ")
thing("bus", "bus-list", "Children's list, link on the drivers' phones", "児童名簿(運転手の携帯のリンク)",
  { en = "On the evening run my drivers tick every child on that page, at forty-six stops. Without "
      .. "it nobody knows who hasn't got on. Give them another link, but don't take this one away.",
    ja = "夕方の便では、運転手が停留所ごとにその画面で一人ずつ印を付けています。消えたら、誰が乗ってい"
      .. "ないのか分かりません。別のリンクに替えるなら替えて。ただ、なくすのはやめてください。" })
thing("clinic", "clinic-records", "Clinic's own records since Tuesday", "診療所の手元の記録(火曜以降)",
  { en = "What we wrote by hand since Tuesday is newer than what comes back. Copy the old over it "
      .. "and three changed doses are the old ones again.",
    ja = "火曜から手で書いたもののほうが、戻ってくるものより新しいんです。上から写されたら、変更した三"
      .. "人分の薬の量が、元に戻ってしまいます。" })

-- Two actions that only this scenario needs, under the headings of the common palette ------------
-- このシナリオだけの行動。

local KEEP_GOING = { en = "Keep going", ja = "業務継続" }

action "print-out" { group = KEEP_GOING, on = { "service" }, takes = "20m",
  name = { en = "Print what there is", ja = "手元に印刷する" },
  help = { en = "Put on paper, today, what one could not work without tomorrow.",
           ja = "明日なくては困るものを、今日のうちに紙にする。" } }
action "put-up-notice" { group = KEEP_GOING, on = { "service" }, takes = "10m",
  name = { en = "Put up a notice", ja = "掲示を出す" },
  help = { en = "On the door, at the desk, on the web site: what there is, what there is not.",
           ja = "玄関・窓口・ホームページに、できることとできないことを出す。" } }
