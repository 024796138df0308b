-- people.lua: the cooperative service, its members, the provider. 共同サービスと会員と事業者。

local drill = require "lib.drill"

-- Model 4, altogether shisa's own [D]: members, each with an office, and a shared desk.
local group = drill.chart.business_group_c {
  authority = parameter "authority",
  powers = parameter "authority" == "hybrid"
    and { "isolate:tenant-switch", "isolate:public-folder" } or nil,
  severity = 0 }

organisation "minori" { sector = "information-communications", kind = "vendor",
  sharing = "sanitised", secrets = { { "kura-7", "蔵7" } }, member_of = { "council", "peer" },
  name = { en = "Minori Cooperative Service", ja = "みのり共同サービス" }, chart = group }
role "minori/desk" { seats = 2, post = "shared-desk", phone = "201",
  owns = { "public-folder", "admin-keys", "web-log" },
  name = { en = "Shared desk", ja = "共同窓口" } }
role "minori/app" { seats = 2, post = "contractor", phone = "211",
  owns = { "tenant-switch", "shared-app", "restored-data" },
  name = { en = "Application team", ja = "アプリ担当" } }
role "minori/manager" { seats = 1, post = "members", phone = "200",
  name = { en = "Manager", ja = "事務局長" } }

local function member(id, sector, en, ja, phone, seat, owns, post_en, post_ja)
  organisation(id) { sector = sector, kind = "operator", name = { en = en, ja = ja },
    chart = group }
  role(id .. "/office") { seats = seat, post = "members/office", phone = phone, owns = owns,
    name = { en = post_en, ja = post_ja } }
end

member("town-a", "government", "Town of Aoi", "葵町", "00-0000-4101", 1, { "counters" },
       "Residents' office", "住民課")
member("town-b", "government", "Town of Hagi", "萩町", "00-0000-4201", 0, nil,
       "General affairs", "総務課")
member("clinic", "medical", "Sumire Clinic", "すみれ診療所", "00-0000-4301", 1, { "records" },
       "Clinic office", "診療所事務")
member("gas", "gas", "Nagisa Gas dealers", "なぎさガス販売店会", "00-0000-4401", 1, { "inspections" },
       "Safety office", "保安係")
member("bus", "logistics", "Satoyama Bus", "里山バス", "00-0000-4501", 0, nil,
       "Dispatch", "運行管理")
member("haulier", "logistics", "Hayabusa Logistics, local branch", "はやぶさ物流 里支店",
       "00-0000-4601", 1, { "deliveries" }, "Dispatch", "配車係")
member("waterworks", "water", "Izumi Waterworks, hill district", "泉水道局 丘陵事業所",
       "00-0000-4701", 0, nil, "Plant office", "事業所")

-- Outside ----------------------------------------------------------------------------------------

organisation "provider" { kind = "vendor", sharing = "closed",
  name = { en = "Kumoi Platform", ja = "雲居プラットフォーム" } }
role "provider/help" { seats = 0, phone = "00-0000-5901",
  name = { en = "Help desk", ja = "問い合わせ窓口" } }
role "provider/contract" { seats = 0, phone = "00-0000-5977",
  name = { en = "Contract liaison", ja = "契約担当" } }
organisation "residents" { kind = "public", name = { en = "Residents", ja = "住民" } }
role "residents/someone" { seats = 0, phone = "00-0000-0000",
  name = { en = "A resident", ja = "住民の方" } }
for _, id in ipairs { "mic", "meti", "mhlw", "mlit", "jpcert" } do
  drill.body(id)
end
drill.body("press", { post = { en = "Regional desk", ja = "地方部" } })
for _, sector in ipairs { "government", "gas", "water", "logistics" } do
  drill.ceptoar(sector, { member_of = { "council" } })
end

-- What the public depends on [D]: everything stands on one platform. ------------------------------

service "platform" { of = "provider", name = { en = "Kumoi Platform", ja = "雲居プラットフォーム" } }

local function depends(id, of, customers, en, ja, margin, loss)
  service(id) { of = of, customers = customers, name = { en = en, ja = ja },
    needs = { platform = { margin = margin, loss = loss, restore = "1h", below = 60 } } }
end
depends("counters", "town-a", 18000, "Counters of Aoi", "葵町の窓口", "0m", 80)
depends("records", "clinic", 2400, "Patient records", "診療記録", "0m", 60)
depends("inspections", "gas", 5200, "Safety inspections", "保安点検", "12h", 40)
depends("timetable", "bus", 9000, "Timetables and reservations", "時刻・予約", "0m", 30)
depends("deliveries", "haulier", 310, "Diesel deliveries", "軽油の配送", "6h", 70)
depends("hill-water", "waterworks", 7600, "Water, hill district", "丘陵地区の給水", "1d", 20)

-- What can be acted upon -------------------------------------------------------------------------

local function thing(id, en, ja, vital)
  asset(id) { of = "minori", name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("tenant-switch", "Page that takes the member's number from the address",
      "URL の会員番号で表示を切り替える画面")
thing("shared-app", "Shared application, all eight members", "共同アプリ(八会員すべて)",
  { en = "The waterworks reads the level of the hill reservoir in it, and the bus the "
       .. "schoolchildren of the evening run. Switch it off for all and two members are blind.",
    ja = "水道は丘陵配水池の水位を、バスは夕方の便の児童名簿を、これで見ている。全員分を止めれば、"
      .. "二つの会員が手探りになる。" })
thing("public-folder", "Storage folder \"kura-7\"", "保管領域「蔵7」")
thing("access-log", "Access log of the provider", "事業者側のアクセスログ")
thing("web-log", "Own web log", "自社のウェブログ")
thing("admin-keys", "Administrators' keys", "管理者鍵")
thing("restored-data", "Data that came back", "戻ってきたデータ")
