-- fuel.lua: what is scarce. Sixteen loads in four rounds, each with the hour at which it must be
-- there; two tankers, six cars, and the numbers that people give.
-- 足りないもの。四回の配車に延べ十六台。それぞれに間に合うべき時刻がある。

-- scarce: 26 -------------------------------------------------------------------------------------

expect "rule-first" { of = "meti/fuel", after = "first-asks", full = "6h", zero = "8h", points = 1,
  objective = "scarce", action = "memo",
  mention = { { "life", "lives", "die", "命", "死" },
              { "dry", "hours left", "empty", "尽き", "残り時間", "残り" },
              { "call", "loud", "rank", "asks", "電話", "声", "肩書", "口添え" } },
  why = { en = "The rule is written before it is known whom it will disappoint",
          ja = "誰を断ることになるか分からないうちに、決め方を書いておく" },
  example = { en = "Order: lives first (A), then what lives hang on (B), then the rest (C). Within "
                .. "a class by the hour it runs dry, the truck's hour beside it. Not by number of "
                .. "calls, size or who asks for whom. Over 24 hours left: next round. The silent "
                .. "ones we ring.",
              ja = "順序は、人命(A)、人命がそれに頼るもの(B)、その他(C)。同じ区分では尽きる時刻の早い"
                .. "順とし、着車時刻を並べて書く。電話の回数、規模、口添えによらない。残り時間が24時"
                .. "間を超えるものは次回。連絡のない先にはこちらから電話する。" } }

-- A truck to somebody, counted from a list. `zero` is the hour at which the tank is dry: what
-- arrives after that saves nobody the hour in which it was not there.
local function truck(id, to, list, full, zero, points, why)
  expect(id) { of = "meti/fuel", after = list, full = full, zero = zero, points = points,
    objective = "scarce", action = "send-fuel", target = to, why = why }
end

-- First round: ten trucks, from 17:30.
truck("truck-water", "purification", "fuel-list", "1h30m", "2h", 2,
      { en = "Two hours of fuel, and every hospital drinks from it",
        ja = "残り二時間で、どの病院もここの水を使っている" })
truck("truck-sunago", "sunago", "fuel-list", "5h", "6h", 1,
      { en = "A hundred and eighteen patients who cannot wait beyond two days",
        ja = "二日を超えて待てない患者が118人いる" })
truck("truck-kunugi", "kunugi", "fuel-list", "7h", "8h", 2,
      { en = "The politest entry on the list has eleven people on oxygen behind it",
        ja = "いちばん遠慮がちな要請の後ろに、酸素の人が11人いる" })
truck("truck-north", "exchange-north", "fuel-list", "14h", "16h", 1,
      { en = "Their dealer has no contract any more; settlement and dispatch lines go with it",
        ja = "販売店との契約は終わっている。決済も運行の電話もこの局を通る" })
local DAY = { en = "A day's fuel at the start; fourteen hours left, and one of them is the truck's",
              ja = "一日分の燃料しかない。着車まで含めて逆算する" }
for _, who in ipairs { "hamakaze", "kawabe", "midorigaoka" } do
  truck("truck-" .. who, who, "fuel-list", "13h", "14h", 1, DAY)
end
truck("truck-yamate", "yamate", "fuel-list", "13h", "14h", 2,
      { en = "Twenty-two incubators that nobody had asked for: who is silent gets a call",
        ja = "要請のなかった保育器22台。黙っている先にはこちらから聞く" })
truck("truck-sites", "sites-24h", "fuel-list", "13h", "14h", 1,
      { en = "What fire stations, town halls and hospitals telephone over",
        ja = "消防・役場・病院の電話がこれに載っている" })
truck("truck-hall", "town-hall", "fuel-list", "13h", "14h", 1,
      { en = "Radio and headquarters: class B, before anything of class C",
        ja = "無線と本部。区分Bであり、どのCより先" })

-- In the night: one.
truck("truck-bay", "exchange-bay", "exchange-fuel", "1h30m", "2h", 2,
      { en = "Two hours until 119 does not ring; a truck needs one of them",
        ja = "二時間で119番が鳴らなくなる。うち一時間は車が走る時間" })

-- Second list, Tuesday 09:00: two, and not those who have twelve hours.
truck("again-sunago", "sunago", "second-round", "2h", "2h40m", 1,
      { en = "The Hills are last: who is there must be fed again",
        ja = "丘陵は最後に戻る。そこにいる者には二度目が要る" })
truck("again-kunugi", "kunugi", "second-round", "4h", "5h", 1,
      { en = "The Hills are last: who is there must be fed again",
        ja = "丘陵は最後に戻る。そこにいる者には二度目が要る" })

-- Third list, Tuesday 19:35: two hospitals at two hours.
truck("last-midorigaoka", "midorigaoka", "third-round", "1h20m", "2h", 1,
      { en = "Re-ranked by the hour, not by who was first yesterday",
        ja = "昨日の順ではなく、いまの残り時間で組み直す" })
truck("last-yamate", "yamate", "third-round", "1h20m", "2h", 1,
      { en = "Re-ranked by the hour, not by who was first yesterday",
        ja = "昨日の順ではなく、いまの残り時間で組み直す" })
truck("last-sunago", "sunago", "third-round", "5h", "7h", 1,
      { en = "Seven hours left, nine to go",
        ja = "残り七時間、復電まで九時間" })

-- Beside the trucks ------------------------------------------------------------------------------

expect "cars-to-lives" { of = "hinode/noc", after = "cells-die", full = "1h30m", zero = "2h",
  points = 1, objective = "scarce", action = "decide", decision = "cars", option = "lives",
  why = { en = "Where a call is the only way to be found",
          ja = "電話だけが助けを呼ぶ手段である場所へ" } }

expect "two-days" { of = "kazahaya/hq", after = "dialysis-who", full = "2h", zero = "6h",
  points = 1, objective = "scarce", action = "send", to = "shirakaba/hq",
  mention = { { "dialysis", "透析" },
              { "Friday", "two days", "third day", "金曜", "二日", "三日目", "間隔" } },
  why = { en = "Somebody has to count days from the last session, and it is not the patient",
          ja = "前回から何日かを数えるのは、患者本人の仕事ではない" },
  example = { en = "At the Third Primary are three dialysis patients, Mr Hamada last treated on "
                .. "Friday: third day. Can you take him today? We are asking all shelters now and "
                .. "send you one list; two minibuses stand ready at 16:00.",
              ja = "第三小に透析の方が三人、浜田さんは前回が金曜で三日目です。本日お願いできますか。ほか"
                .. "の避難所にも聞き、一覧にして送ります。マイクロバス二台を16時に用意します。" } }

expect "tanker" { of = "izumi/ops", after = "reservoirs", full = "2h", zero = "6h", points = 1,
  objective = "scarce", action = "send-water", target = "dialysis",
  why = { en = "A third of the tank is four hours of dialysis",
          ja = "受水槽の三分の一は、透析四時間分である" } }

expect "tanker-again" { of = "izumi/ops", after = "tanks-again", full = "2h", zero = "6h",
  points = 1, objective = "scarce", action = "send-water", target = "dialysis",
  why = { en = "Twenty-six today, and some of them already shortened once",
          ja = "今日は26人。一度短縮された人もいる" } }

expect "gauge-hospital" { of = "shirakaba/hq", after = "which-number", full = "2h", zero = "5h",
  points = 1, objective = "scarce", action = "send", to = "meti/fuel",
  mention = { { "62", "61", "three days", "三日", "六十" }, { "gauge", "litre", "油面", "リットル" } },
  why = { en = "If you have three days, say three days: the next house has one",
          ja = "三日分あるなら三日分と言う。隣の病院には一日分しかない" },
  example = { en = "By the gauge 15,300 litres, 246 an hour: 62 hours. We do not need a truck in "
                .. "this round. What we lack is set 2, and no fuel helps that. Please ask Yamate; "
                .. "we cannot reach them.",
              ja = "油面計で15,300リットル、毎時246、62時間です。今回の車は不要です。足りないのは2号機で、"
                .. "これは油では動きません。山手こども病院にお尋ねください。こちらからはつながりません。" } }
