-- A hall of so many seats, to be measured and not to be played: organisations of five roles with two
-- seats each, and one who telephones now and then.
scenario {
  id = "hall", length = "8h", starts = "2020-10-01 09:00 +09:00",
  title = { en = "A Hall to Be Measured", ja = "計測用の会場" },
  briefing = { en = "Nothing happens here that means anything.", ja = "意味のあることは何も起きません。" },
  debrief = { en = "What did the hub do?", ja = "ハブはどう動きましたか。" },
  basis = { en = "Invented [D].", ja = "創作です [D]。" },
  format = "functional", covers = { "E1" },
  parameters = { seats = { "1000", "100", "5000", "10000", "20000" } },
}
local drill = require "lib.drill"

objective "hear" { points = 10, text = { en = "Hear what is said", ja = "言われたことを聞く" } }

organisation "outside" { sector = "other", name = { en = "Outside", ja = "外部" } }
role "outside/voice" { seats = 0, name = { en = "A voice", ja = "声" } }

local everybody = {}
local sectors = { "information", "finance", "aviation", "airport", "railway", "electricity", "gas",
  "government", "medical", "water", "logistics", "chemical", "credit", "oil", "port" }
local posts = { "desk", "field", "office", "press", "chief" }
for i = 1, tonumber(parameter "seats") // 10 do
  local house = string.format("o%04d", i)
  organisation(house) { sector = sectors[i % #sectors + 1], name = { en = "Utility " .. i, ja = "電力" .. i } }
  for _, post in ipairs(posts) do
    role(house .. "/" .. post) { seats = 2, name = { en = post .. " " .. i, ja = post .. i } }
    everybody[#everybody + 1] = house .. "/" .. post
  end
end

inject "call" { at = "1h", via = "phone", from = "outside/voice", to = everybody,
  text = { en = "Is anybody there?", ja = "どなたかいますか。" } }
expect "answer" { of = "o0001/desk", after = "call", full = "10m", zero = "30m", points = 10,
  objective = "hear", action = "log", why = { en = "Calls are noted", ja = "電話は記録する" } }
