-- people.lua: who takes part, and what the public depends on. Returns the operators with the words
-- that their injects are written with.
-- 参加組織・役・サービス。各事業者の文面に使う語もここで決める。

local drill = require "lib.drill"
local sectors = require "sectors"

-- Thirty names in six directions: no two operators of a sector have the same.
local NAMES = {
  { "Aoba", "青葉" }, { "Asagiri", "朝霧" }, { "Kazahaya", "風早" }, { "Shirakaba", "白樺" },
  { "Tokiwa", "常盤" }, { "Wakaba", "若葉" }, { "Akatsuki", "暁" }, { "Tsuzumi", "鼓" },
  { "Nagisa", "渚" }, { "Kasumi", "霞" }, { "Hinode", "日出" }, { "Kaede", "楓" },
  { "Tsubame", "燕" }, { "Hayabusa", "隼" }, { "Kagami", "鏡" }, { "Minori", "実" },
  { "Shigure", "時雨" }, { "Komorebi", "木漏" }, { "Yunagi", "夕凪" }, { "Asanagi", "朝凪" },
  { "Hatsuyuki", "初雪" }, { "Tsukimi", "月見" }, { "Hotaru", "蛍" }, { "Suzukaze", "涼風" },
  { "Kogarashi", "木枯" }, { "Harusame", "春雨" }, { "Oborozuki", "朧月" }, { "Satsuki", "皐月" },
  { "Utsugi", "卯木" }, { "Sazanami", "細波" },
}
local SIDES = { { "", "" }, { "North ", "北" }, { "South ", "南" }, { "East ", "東" },
                { "West ", "西" }, { "Upper ", "上" } }
local STAFF = {
  { "Eto", "江藤" }, { "Uno", "宇野" }, { "Mori", "森" }, { "Nemoto", "根本" },
  { "Kasai", "葛西" }, { "Momoi", "桃井" }, { "Hamano", "浜野" }, { "Shimura", "志村" },
  { "Makino", "牧野" }, { "Onuki", "大貫" }, { "Sugiura", "杉浦" }, { "Narumi", "鳴海" },
  { "Takeda", "武田" }, { "Kobayakawa", "小早川" }, { "Serizawa", "芹沢" }, { "Hoshina", "保科" },
  { "Iwase", "岩瀬" }, { "Nagai", "永井" }, { "Kuroki", "黒木" },
}
local PLACES = {
  { "Minato-dori", "港通" }, { "Sakae", "栄町" }, { "Hinokuchi", "樋ノ口" }, { "Shiomi", "汐見" },
  { "Kitahara", "北原" }, { "Higashiyama", "東山" }, { "Teramae", "寺前" }, { "Kawabata", "川端" },
  { "Jonai", "城内" }, { "Matsubara", "松原" }, { "Hagino", "萩野" }, { "Tsutsumi", "堤" },
  { "Ote", "大手" },
}

local MARKS = drill.marks

local function pick(list, number)
  return list[number % #list + 1]
end

-- Figures come from the number of the operator, so that every run says the same.
local function figures(number)
  return { count = 3000 + number * 7919 % 88000, small = 3 + number * 13 % 47,
           share = 8 + number * 11 % 60, hours = 2 + number * 5 % 9, box = 1 + number * 17 % 240 }
end

local operators = {}

local function operator(sector, place)
  local number = #operators + 1
  local id = sector.id .. "-" .. place
  local name, side, kind = pick(NAMES, place), SIDES[(place - 1) // #NAMES + 1], pick(sector.kinds, place)
  local it = { id = id, number = number, sector = sector, figures = figures(number),
               desk = "ceptoar-" .. pick(sector.desks, place) .. "/desk",
               name = { en = side[1] .. name[1] .. kind[1], ja = side[2] .. name[2] .. kind[2] },
               staff = pick(STAFF, number), place = pick(PLACES, number) }
  operators[number] = it
  organisation(id) { kind = "operator", sector = sector.id, sharing = "sanitised", name = it.name }
  local function post(role_id, seats, extension, en, ja, owns)
    role(id .. "/" .. role_id) { seats = seats, owns = owns, name = { en = en, ja = ja },
                                 phone = tostring(extension + number % 90) }
  end
  post("desk", 3, 1100, "Incident desk", "CSIRT", { id .. "-files" })
  post("operations", 2, 2100, "Operations", "運用部門", { id .. "-service" })
  post("business", 2, 3100, "Business continuity", "事業継続担当")
  post("pr", 1, 4100, "Public relations", "広報")
  post("field", 0, 5100, it.staff[1] .. ", " .. it.place[1], it.place[2] .. " " .. it.staff[2])
  asset(id .. "-files") { of = id, marks = MARKS,
    name = { en = "File server of " .. it.name.en, ja = it.name.ja .. " ファイルサーバ" } }
end

-- Power first: the others' services name one of its services.
local function offer(it)
  local needs
  if it.sector.id ~= "electricity" then
    needs = { ["electricity-" .. (it.number % 36 + 1) .. "-service"] =
                { margin = it.figures.hours .. "h", loss = 40, restore = "30m" } }
  end
  service(it.id .. "-service") { of = it.id, customers = it.figures.count, severity = 2,
    needs = needs,
    name = { en = it.name.en .. ": " .. it.sector.service[1],
             ja = it.name.ja .. " " .. it.sector.service[2] } }
end

for _, sector in ipairs(sectors) do
  for place = 1, sector.operators do
    operator(sector, place)
  end
end
for _, it in ipairs(operators) do
  offer(it)
end

-- The 27 bodies ----------------------------------------------------------------------------------

for _, ministry in ipairs { "meti", "mic", "fsa", "mhlw", "mlit" } do
  drill.body(ministry, { seats = 10 })
end
drill.body("nisc", { seats = 20 })

local DESKS = {
  telecom = { "Telecom", "通信" }, broadcasting = { "Broadcasting", "放送" },
  cable = { "Cable TV", "ケーブルテレビ" }, banks = { "Banks", "銀行等" },
  securities = { "Securities", "証券" }, life = { "Life Insurance", "生命保険" },
  nonlife = { "Non-life Insurance", "損害保険" }, settlement = { "Fund Settlement", "資金決済" },
}
for _, sector in ipairs(sectors) do
  for _, desk in ipairs(sector.desks) do
    local names = DESKS[desk] or { drill.sectors[sector.id].en, drill.sectors[sector.id].ja }
    organisation("ceptoar-" .. desk) { kind = "ceptoar", sector = sector.id,
      member_of = { "council" },
      name = { en = names[1] .. " CEPTOAR", ja = names[2] .. "セプター" } }
    role("ceptoar-" .. desk .. "/desk") { seats = 8, phone = "00-0000-8200",
      name = { en = "CEPTOAR desk", ja = "セプター事務局" } }
  end
end

-- Voices that are everybody's.
drill.body "press"
drill.body "jpcert"
organisation "outside" { name = { en = "Outside", ja = "外部" } }
role "outside/client" { seats = 0, name = { en = "Somebody who waits", ja = "待っている人" } }
role "outside/contractor" { seats = 0, phone = "00-0000-6610",
  name = { en = "Tsuzumi Maintenance, on call", ja = "鼓保守サービス 当番" } }
role "outside/board" { seats = 0, name = { en = "Nameless posters", ja = "名無しさん" } }
role "outside/sender" { seats = 0, name = { en = "Unknown sender", ja = "不明な差出人" } }
role "outside/counsel" { seats = 0, name = { en = "Counsel", ja = "顧問弁護士" } }
role "outside/management" { seats = 0, name = { en = "Your management", ja = "役員室" } }

return operators
