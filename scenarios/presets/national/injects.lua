-- injects.lua: of every template one inject for each operator.
-- ひな型ごとに、事業者の数だけ状況付与を作る。

local operators = require "people"
local drill = require "lib.drill"

local SPREAD = 25 * 60 -- seconds over which the operators get the same thing
local STARTS = 10 * 60 -- the day begins at ten, in minutes

local CLOCK = {} -- by minute of the day
for minute = 0, 24 * 60 - 1 do
  CLOCK[minute] = string.format("%02d:%02d", minute // 60, minute % 60)
end

local function clock(seconds)
  return CLOCK[STARTS + seconds // 60]
end

local SIDE = { en = 1, ja = 2 }

-- What {words} stand for, in one language.
local function words_of(it, lang)
  local side, sector = SIDE[lang], it.sector
  local words = { name = it.name[lang], staff = it.staff[side], place = it.place[side],
                  sector = drill.sectors[sector.id][lang] }
  for _, word in ipairs { "service", "system", "client", "hand", "risk", "rumour", "stock" } do
    words[word] = sector[word][side]
  end
  for word, figure in pairs(it.figures) do
    words[word] = tostring(figure)
  end
  return words
end

local function fill(pattern, words)
  return (pattern:gsub("{(%l+)}", words))
end

local function both(pair, it)
  return { en = fill(pair[1], it.en), ja = fill(pair[2], it.ja) }
end

local OWN = { desk = true, operations = true, business = true, pr = true, field = true }

local function sender(it, from)
  if from == "-" then
    return nil
  elseif from == "sector" then
    return it.desk
  elseif from == "ministry" then
    return it.sector.ministry .. "/liaison"
  end
  return OWN[from] and it.id .. "/" .. from or from
end

-- The first blow and what is back by evening, in per cent; every sixth is hit hard.
local function level_of(it, name)
  local low = it.number % 6 == 0 and 40 or 55 + it.number % 30
  return name == "note" and low or 95
end

local function declare(it, template)
  local name, minute, via, from, to, subject, text = table.unpack(template)
  local second = minute * 60 + it.number * 37 % SPREAD
  for _, words in ipairs { it.en, it.ja } do
    words.time = clock(second)
    words.earlier = clock(second - 60 * (11 + it.number % 19))
    words.later = clock(second + 60 * (25 + it.number % 90))
  end
  local roles = {}
  for number, role_id in ipairs(to) do
    roles[number] = it.id .. "/" .. role_id
  end
  local effect
  if template.level then
    local service_id, level = it.id .. "-service", level_of(it, name)
    effect = function()
      service(service_id):set(level)
    end
  end
  inject(it.id .. "-" .. name) { at = second .. "s", via = via, from = sender(it, from), to = roles,
    subject = both(subject, it), text = both(text, it), important = template.important,
    asks = template.asks and both(template.asks, it), within = template.within, effect = effect }
end

for _, it in ipairs(operators) do
  it.en, it.ja = words_of(it, "en"), words_of(it, "ja")
  for _, file in ipairs { "outbreak", "endurance" } do
    for _, template in ipairs(require(file)) do
      declare(it, template)
    end
  end
  inject(it.id .. "-still-nothing") { via = "phone", from = "outside/client",
    to = { it.id .. "/pr", it.id .. "/business" },
    subject = both({ "Still nothing from {name}", "{name}からまだ何も聞いていない" }, it),
    text = both({ "It is in the paper, it is on the boards, only {name} itself says nothing. I've "
                    .. "{small} neighbours who want to know whether {rumour}. What do I tell them?",
                  "新聞にも掲示板にも出ているのに、{name}からだけ何も聞いていません。近所の{small}人が、"
                    .. "{rumour}というのは本当かと。何と答えればいいんですか。" }, it) }
end
