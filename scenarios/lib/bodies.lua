-- lib/bodies.lua: ministries, sector desks and others whom every drill meets. A scenario says
-- 省庁・セプター・関係機関。必要なものだけを宣言する。
--
--   drill.body "meti"                       organisation "meti", role "meti/liaison", a voice
--   drill.body("meti", { seats = 1 })       the same, played by somebody
--   drill.ceptoar("water", { seats = 1 })   organisation "ceptoar-water", role "ceptoar-water/desk"
--
-- Which ministry is competent for which sector, and that each sector has one desk, is simplified
-- [K]; the extensions are invented. Where two desks of one sector matter (telecommunications has
-- several), a scenario declares its own.
-- 所管と分野の対応は簡略化したもの。電話番号は架空。

local bodies = {}

local BODIES = {
  meti = { kind = "ministry", role = "liaison", phone = "00-0000-8101",
    name = { en = "METI", ja = "経済産業省" },
    post = { en = "Liaison officer", ja = "連絡担当官" } },
  mic = { kind = "ministry", role = "liaison", phone = "00-0000-8111",
    name = { en = "MIC", ja = "総務省" },
    post = { en = "Liaison officer", ja = "連絡担当官" } },
  fsa = { kind = "ministry", role = "liaison", phone = "00-0000-8121",
    name = { en = "FSA", ja = "金融庁" },
    post = { en = "Liaison officer", ja = "連絡担当官" } },
  mhlw = { kind = "ministry", role = "liaison", phone = "00-0000-8131",
    name = { en = "MHLW", ja = "厚生労働省" },
    post = { en = "Liaison officer", ja = "連絡担当官" } },
  mlit = { kind = "ministry", role = "liaison", phone = "00-0000-8141",
    name = { en = "MLIT", ja = "国土交通省" },
    post = { en = "Liaison officer", ja = "連絡担当官" } },
  nisc = { kind = "nisc", role = "desk", phone = "00-0000-8301",
    name = { en = "NISC", ja = "NISC" },
    post = { en = "Critical infrastructure desk", ja = "重要インフラ担当" } },
  -- From 1 July 2025 on in place of NISC; its kind is the same, so that the routes hold. [F]
  -- 2025年7月1日、NISCを改組。
  nco = { kind = "nisc", role = "desk", phone = "00-0000-8301",
    name = { en = "National Cyber Office", ja = "国家サイバー統括室" },
    post = { en = "Critical infrastructure desk", ja = "重要インフラ担当" } },
  jpcert = { kind = "coordinator", role = "desk", phone = "00-0000-8501",
    name = { en = "JPCERT/CC", ja = "JPCERT/CC" },
    post = { en = "Incident response desk", ja = "インシデント対応窓口" } },
  nca = { kind = "association", role = "desk", phone = "00-0000-8511",
    name = { en = "Nippon CSIRT Association", ja = "日本シーサート協議会" },
    post = { en = "Secretariat", ja = "事務局" } },
  police = { kind = "police", role = "desk", phone = "00-0000-8401",
    name = { en = "Prefectural Police", ja = "県警察本部" },
    post = { en = "Cybercrime desk", ja = "サイバー犯罪担当" } },
  press = { kind = "press", role = "desk", phone = "00-0000-9401",
    name = { en = "Shinonome Press", ja = "東雲新聞" },
    post = { en = "City desk", ja = "社会部" } },
}

-- Of each sector what people call it; the ids are those of `sector` in organisations.
bodies.sectors = {
  ["information-communications"] = { en = "Information and communications", ja = "情報通信" },
  ["finance"] = { en = "Finance", ja = "金融" },
  ["aviation"] = { en = "Aviation", ja = "航空" },
  ["airport"] = { en = "Airports", ja = "空港" },
  ["railway"] = { en = "Railway", ja = "鉄道" },
  ["electricity"] = { en = "Electricity", ja = "電力" },
  ["gas"] = { en = "Gas", ja = "ガス" },
  ["government"] = { en = "Government and local government", ja = "政府・行政サービス" },
  ["medical"] = { en = "Medical", ja = "医療" },
  ["water"] = { en = "Water", ja = "水道" },
  ["logistics"] = { en = "Logistics", ja = "物流" },
  ["chemical"] = { en = "Chemical", ja = "化学" },
  ["credit"] = { en = "Credit cards", ja = "クレジット" },
  ["petroleum"] = { en = "Petroleum", ja = "石油" },
  ["port"] = { en = "Ports", ja = "港湾" },
}

local WANTED = { name = true, post = true, seats = true, owns = true, phone = true,
                 member_of = true, observer_of = true, lines = true }

local function declare(id, plain, wanted)
  wanted = wanted or {}
  for word in pairs(wanted) do
    if not WANTED[word] then
      error("drill.body and drill.ceptoar know no \"" .. word .. "\"", 3)
    end
  end
  organisation(id) { kind = plain.kind, sector = plain.sector or "government",
    name = wanted.name or plain.name, member_of = wanted.member_of,
    observer_of = wanted.observer_of, lines = wanted.lines }
  role(id .. "/" .. plain.role) { seats = wanted.seats or 0, owns = wanted.owns,
    phone = wanted.phone or plain.phone, name = wanted.post or plain.post }
  return id .. "/" .. plain.role
end

function bodies.body(id, wanted)
  local plain = BODIES[id]
  if not plain then
    error("drill.body knows no \"" .. id .. "\"", 2)
  end
  return declare(id, plain, wanted)
end

function bodies.ceptoar(sector, wanted)
  local name = bodies.sectors[sector]
  if not name then
    error("drill.ceptoar knows no sector \"" .. sector .. "\"", 2)
  end
  return declare("ceptoar-" .. sector, {
    kind = "ceptoar", sector = sector, role = "desk", phone = "00-0000-8201",
    name = { en = name.en .. " CEPTOAR", ja = name.ja .. "セプター" },
    post = { en = "CEPTOAR desk", ja = "セプター事務局" } }, wanted)
end

return bodies
