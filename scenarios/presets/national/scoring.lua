-- scoring.lua: one decision and five expectations for each operator, one for each body.
-- 事業者ごとに決定一つと想定対応五つ、機関ごとに想定対応一つ。

local operators = require "people"
local sectors = require "sectors"

local ENCRYPTED = { "encrypt", "暗号" }

local function said(name, lead_en, lead_ja)
  return { en = lead_en .. name.en .. ": files encrypted since this morning, some services by hand. "
             .. "Figures are estimates. Next word within the hour.",
           ja = lead_ja .. name.ja .. "です。今朝からファイルが暗号化され、一部を手作業で続けています。数"
             .. "字は概数、一時間以内に続報します。" }
end

for _, it in ipairs(operators) do
  local id = it.id
  decision(id .. "-stop") { after = id .. "-who-decides", to = id .. "/business", within = "40m",
    text = { en = "What is stopped, and by whose word?", ja = "何を、誰の判断で止めますか。" },
    options = {
      { id = "file-server", text = { en = "The file server, by operations; the rest goes on",
                                     ja = "ファイルサーバだけ、運用部門の判断で" } },
      { id = "everything", text = { en = "Everything, when the board has met",
                                    ja = "役員会の後、すべて止める" } },
      { id = "nothing", text = { en = "Nothing before the contractor has come",
                                 ja = "保守会社が来るまで止めない" } } } }
  expect(id .. "-decide") { of = id .. "/business", after = id .. "-who-decides", full = "20m",
    zero = "40m", points = 1, objective = "decide", action = "decide", decision = id .. "-stop",
    option = "file-server",
    why = { en = "It spreads while a board is being called together",
            ja = "役員を集めている間にも広がる" } }
  expect(id .. "-isolate") { of = id .. "/desk", after = id .. "-note", full = "20m", zero = "80m",
    points = 1, objective = "contain", action = "isolate", target = id .. "-files", early = true,
    why = { en = "The server writes on as long as it is connected",
            ja = "つながっている限り、書換えは続く" } }
  expect(id .. "-hands") { of = id .. "/operations", after = id .. "-by-hand", full = "25m",
    zero = "90m", points = 1, objective = "continue", action = "manual-operation",
    target = id .. "-service", early = true,
    why = { en = "Those who wait need the service, not the system",
            ja = "待っている人に必要なのは、システムではなくサービスである" } }
  expect(id .. "-report") { of = id .. "/desk", after = id .. "-form", full = "45m", zero = "120m",
    points = 1, objective = "report", action = "send", to = it.desk, via = "report-up",
    mention = { ENCRYPTED },
    why = { en = "What the sector does not know it cannot tell the next one",
            ja = "分野が知らないことは、次の一社に伝わらない" },
    example = said(it.name, "Report. ", "情報連絡。") }
  expect(id .. "-say") { of = id .. "/pr", after = id .. "-press-call", full = "45m", zero = "120m",
    points = 1, objective = "public", action = "send", to = "press/desk", via = "press",
    mention = { ENCRYPTED },
    why = { en = "Who says nothing is told by others", ja = "黙っていれば、他人が語る" },
    example = said(it.name, "", "") }
end

local function pass_on(id, from, to, en, ja)
  expect(id) { of = from, after = "to-" .. id .. "-4", full = "40m", zero = "120m", points = 1,
    objective = "report", action = "send", to = to, via = "report-up", mention = { ENCRYPTED },
    why = { en = "A desk that only collects is a wall", ja = "集めるだけの窓口は、壁と同じである" },
    example = { en = en .. ": about a third of our members report encrypted files, all with the "
                  .. "same contractor.",
                ja = ja .. "です。会員のおよそ三分の一が暗号化を報告、いずれも同じ保守会社です。" } }
end

for _, ministry in ipairs { "meti", "mic", "fsa", "mhlw", "mlit" } do
  pass_on(ministry, ministry .. "/liaison", "nisc/desk", ministry:upper(), ministry:upper())
end
for _, sector in ipairs(sectors) do
  for _, desk in ipairs(sector.desks) do
    local id = "ceptoar-" .. desk
    pass_on(id, id .. "/desk", sector.ministry .. "/liaison", id:upper(), id:upper())
  end
end
