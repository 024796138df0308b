-- scoring.lua: supply, the first two hours, going on. fuel.lua and word.lua hold the rest.
-- 想定対応のうち、供給・最初の二時間・業務継続。
--
-- Points follow the exercise plan. Windows are story time, a ninth of it in the room: forty minutes
-- are four and a half. One hour, thirty minutes and two hours are the plan's; the rest is what
-- seemed fair at a table. [D]
-- 時間の枠は物語の時間。部屋ではその九分の一になる。

-- rhythm: 10 -------------------------------------------------------------------------------------

expect "supply-hq" { of = "aoba/risk", after = "trunk-trip", full = "40m", zero = "2h",
  points = 1, objective = "rhythm", action = "convene", covers = { "N3" },
  why = { en = "The room, the minibus and the telephone tree are there; they need no earthquake",
          ja = "部屋もマイクロバスも電話連絡網もある。地震を待つ必要はない" } }

expect "first-report" { of = "aoba/risk", after = "meti-asks", full = "55m", zero = "3h",
  points = 3, objective = "rhythm", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "1.4", "1,4", "140万", "百四十万", "1,400,000" },
              { "investigat", "not known", "unknown", "調査中", "不明" },
              { "next", "次報", "次回" } },
  duty = { en = "Large stop of supply: report to the ministry at once, facts as known",
           ja = "大規模な供給支障は、判明した事実を直ちに所管省庁へ報告する" },
  why = { en = "Since when, how many, where, and when you will speak again; no cause",
          ja = "いつから、何軒、どこで、次はいつ連絡するか。原因は書かない" },
  example = { en = "First report 08:20. Since 07:30 two trunk lines out; 1.4 million customers, "
                .. "Coast, Centre, Hills, all. Lines are being walked, Bay plant restarts. Cause "
                .. "under investigation. No hour of return yet. Next report 09:30.",
              ja = "第一報(8時20分)。7時30分、幹線二回線が停止、140万軒(臨海・中央・丘陵の全域)が停"
                .. "電。線路を巡視中、湾岸火力は再起動の準備中。原因は調査中。復旧見込みは未定。次報9時30分。" } }

expect "evening-report" { of = "aoba/risk", after = "night", full = "2h", zero = "5h", points = 1,
  objective = "rhythm", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "morning", "tomorrow", "24", "朝", "明日" }, { "next", "次報", "次回" } },
  why = { en = "A night can be planned by whoever knows that it will be one",
          ja = "朝まで戻らないと分かれば、誰もが夜の備えをできる" },
  example = { en = "20:00. Three attempts, each tripped at once, no damage found, cause under "
                .. "investigation. No supply tonight. Tomorrow morning at best 40 per cent by the "
                .. "western route; which, we settle with you at seven. Next report 02:00.",
              ja = "20時現在。試送三回、いずれも直ちに遮断。設備に損傷なし、原因調査中。今夜の送電はあ"
                .. "りません。明朝、西系統で最大四割。どこへ送るかは七時にご相談します。次報2時。" } }

expect "hold-coast" { of = "aoba/risk", after = "forty", full = "1h", zero = "1h30m", points = 3,
  objective = "rhythm", action = "decide", decision = "part-supply", option = "coast",
  why = { en = "Water, exchange, airport, fuel and two hospitals without a break beat light in "
                .. "windows",
          ja = "水、交換局、空港、油、二つの病院を切らさないほうが、街の明かりより先である" } }

expect "say-which" { of = "aoba/risk", after = "part-supply", full = "1h30m", zero = "4h",
  points = 1, objective = "rhythm", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "Coast", "priority", "feeder", "臨海", "優先" }, { "Hills", "丘陵", "Centre", "中央" } },
  why = { en = "Those who stay dark hear it from you, with the page of the plan",
          ja = "後回しになる区域には、根拠を添えて、こちらから伝える" },
  example = { en = "From 09:00 Coast by the nine priority feeders agreed with you, held without a "
                .. "break. Centre next, not before 19:00; Hills last: please give fuel and water "
                .. "there. Next report 14:00.",
              ja = "9時から、合意済みの優先系統九本で臨海へ連続送電します。次は中央で19時以降、丘陵は最"
                .. "後です。丘陵の病院へは燃料と水の手当てをお願いします。次報14時。" } }

expect "last-report" { of = "aoba/risk", after = "back-99", full = "1h30m", zero = "4h", points = 1,
  objective = "rhythm", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "99" }, { "14,000", "1万4", "Hills", "丘陵", "remain", "残" } },
  why = { en = "The one per cent is fourteen thousand doors",
          ja = "残る1%は、一万四千軒である" },
  example = { en = "04:30: 99 per cent supplied. Remaining 14,000 in the Hills, by hand, until "
                .. "about 09:00. Reserve thin until 08:30. Next report 08:00.",
              ja = "4時30分、99%に送電。残り1万4千軒は丘陵、手動で9時ごろまで。8時半まで予備力は薄い状"
                .. "態です。次報8時。" } }

-- safety: 12 -------------------------------------------------------------------------------------

expect "get-down" { of = "asagiri/control", after = "trains-stuck", full = "1h", zero = "2h30m",
  points = 3, objective = "safety", action = "evacuate", target = "trains",
  why = { en = "After an hour in the dark people open the doors themselves",
          ja = "暗いまま一時間たつと、お客さまが自分で扉を開ける" } }

expect "other-ways" { of = "asagiri/control", after = "trains-stuck", full = "1h30m", zero = "4h",
  points = 1, objective = "safety", action = "workaround", target = "trains",
  why = { en = "Two hundred thousand go somewhere: buses, neighbours, a sheet with what does not "
                .. "run",
          ja = "二十万人の行き先をつくる。バス、他社線、動いていない路線の掲示" } }

expect "crossings" { of = "kazahaya/hq", after = "signals", full = "1h", zero = "3h", points = 2,
  objective = "safety", action = "send", to = "police/traffic",
  mention = { { "fire", "ambulance", "消防", "救急" }, { "hospital", "病院" },
              { "fuel", "terminal", "tank", "油槽所", "ローリー", "タンク" } },
  why = { en = "Police know the jams; the city knows what has to get through them",
          ja = "渋滞は警察が、通すべき車は市が知っている" },
  example = { en = "In this order: the three crossings at the fire stations; Hospital Street and "
                .. "Prefectural; the road from the fuel terminal to the bridge; then shelters. "
                .. "The station last, please.",
              ja = "順番は、消防署前の三か所、病院通りと県立中央病院前、油槽所から橋までの道、次に避難"
                .. "所です。駅前は最後でお願いします。" } }

expect "hospitals-first" { of = "izumi/ops", after = "zones-dry", full = "1h", zero = "3h",
  points = 2, objective = "safety", action = "send", to = "shirakaba/hq",
  mention = { { "tank", "受水槽" }, { "hours", "hour", "時間" } },
  why = { en = "The hospital does not know that its tap is a pumped one",
          ja = "病院は、自分の蛇口がポンプの先にあることを知らない" },
  example = { en = "Your zone is dry since 07:30, it hangs on the pumps. You have your receiving "
                .. "tank, about 12 hours. Save it for dialysis and kitchen; we keep the lower main "
                .. "for hospitals and bring a tanker before 19:00.",
              ja = "病院の区域は7時30分からポンプ停止で断水しています。受水槽の分、およそ12時間です。透"
                .. "析と給食に取っておいてください。下の本管は病院用に残し、19時までに給水車を付けま"
                .. "す。" } }

expect "governors" { of = "nagisa/ops", after = "gas-start", full = "1h", zero = "3h", points = 1,
  objective = "safety", action = "verify-by-voice", target = "gas-network",
  why = { en = "Two that do not answer are two that nobody has seen",
          ja = "応答のない二か所は、まだ誰も見ていない二か所である" } }

expect "terminal-by-hand" { of = "tsubame/ops", after = "terminal-dark", full = "40m", zero = "2h",
  points = 1, objective = "safety", action = "manual-operation", target = "terminal",
  why = { en = "Stairs, lists on paper, hold at origin: before the hall is full",
          ja = "階段車、紙の名簿、出発地での待機。ロビーがあふれる前に" } }

expect "door-to-door" { of = "nagisa/ops", after = "leak-calls", full = "2h30m", zero = "4h30m",
  points = 1, objective = "safety", action = "go-round", target = "leak-desk",
  why = { en = "People who smell gas and get no answer have to be reached",
          ja = "臭いに気づいても電話がつながらない人には、こちらから行く" } }

expect "transfer" { of = "shirakaba/hq", after = "hospital-generator", full = "1h", zero = "3h",
  points = 1, objective = "safety", action = "send", to = "kazahaya/hq",
  mention = { { "dialysis", "透析" }, { "transfer", "move", "bus", "転院", "搬送", "バス" } },
  why = { en = "A list of names and machines, while the stairs still have light",
          ja = "非常灯のあるうちに、名前と機器の表を出す" },
  example = { en = "East building without power, set 2 will not start. 19 dialysis patients "
                .. "disconnected, 6 must be transferred to the Prefectural before 14:00, one bus "
                .. "with a ramp; 31 in wheelchairs need four men and stairs. List with names by "
                .. "fax.",
              ja = "東棟が停電、2号機は起動しません。透析中の19人は返血済み、うち6人を14時までに県立中央"
                .. "へ転院させたく、スロープ付きのバス一台をお願いします。車いす31人は階段で、人手が要"
                .. "ります。名簿はFAXします。" } }

-- continuity: 16 ---------------------------------------------------------------------------------

expect "one-rule" { of = "tokiwa/branches", after = "open-or-close", full = "40m", zero = "1h",
  points = 1, objective = "continuity", action = "decide", decision = "doors", option = "same",
  why = { en = "Customers can walk from one door to the next in six minutes",
          ja = "お客さまは六分歩けば隣の店と見比べられる" } }

expect "tell-customers" { of = "kagami/ops", after = "hall-three", full = "30m", zero = "1h30m",
  points = 2, objective = "continuity", action = "send", to = "tokiwa/it",
  mention = { { "hall 3", "3号室" }, { "1 and 2", "1, 2", "1・2" }, { "next", "again", "次" } },
  duty = { en = "Contract: customers hear of a loss within thirty minutes",
           ja = "契約:障害の発生から三十分以内にお客さまへ通知" },
  why = { en = "What is lost, what is not, when we speak again: then they can act by themselves",
          ja = "失われたもの、無事なもの、次の連絡時刻。それがあればお客さまは動ける" },
  example = { en = "Hall 3 is down since 09:30: its set ran dry because the transfer pump hung on "
                .. "the mains. Halls 1 and 2 run, fuel 38 hours, no reserve. Your racks in hall 3 "
                .. "will not be back today. Next word 10:30.",
              ja = "3号室は9時30分に停止しました。移送ポンプが商用電源につながっていて、発電機に油が届き"
                .. "ませんでした。1・2号室は運転中、燃料38時間、予備はありません。3号室は本日中には戻"
                .. "りません。次の連絡は10時30分です。" } }

expect "bank-by-hand" { of = "tokiwa/it", after = "hall-three", full = "2h", zero = "6h",
  points = 1, objective = "continuity", action = "workaround", target = "internet-banking",
  why = { en = "A page that says what works, from another hall, before people try forty times",
          ja = "何十回も試される前に、使えるものを書いた頁を別の室から出す" } }

expect "gauge-hall" { of = "kagami/ops", after = "which-number", full = "2h", zero = "5h",
  points = 1, objective = "continuity", action = "send", to = "meti/fuel",
  mention = { { "30", "三十" }, { "gauge", "litre", "油面", "リットル" } },
  why = { en = "The number on the gauge, not the number that gets a truck",
          ja = "車をもらえる数字ではなく、油面計の数字を言う" },
  example = { en = "Halls 1 and 2: gauge 9,100 litres, 300 an hour, so 30 hours. Nobody dies of "
                .. "us today. Ask again tomorrow at noon; tell us then who else has none.",
              ja = "1・2号室は油面計で9,100リットル、毎時300、30時間です。今日うちが止まって亡くなる方は"
                .. "いません。明日の昼にまた聞いてください。" } }

for _, row in ipairs { { "bank", "tokiwa/branches" }, { "hospital", "shirakaba/hq" } } do
  expect("bcp-" .. row[1]) { of = row[2], after = "night", full = "2h", zero = "6h", points = 1,
    objective = "continuity", action = "activate-bcp",
    why = { en = "\"Not before tomorrow\" is the criterion; hoping is not a plan",
            ja = "「早くて明朝」は発動の基準に当たる。「戻ってほしい」は計画にならない" } }
end

local SHIFT = { { "04", "four", "4時", "四時", "0-8", "0時" },
                { "sleep", "bed", "relief", "off", "仮眠", "交替", "交代", "休" } }
expect "shift-dispatch" { of = "aoba/dispatch", after = "night", full = "2h", zero = "6h",
  points = 1, objective = "continuity", action = "memo", mention = SHIFT,
  why = { en = "Whoever reads back the switching at five should not be the one of breakfast",
          ja = "朝五時に操作票を復唱する人が、前の朝と同じ人であってはならない" },
  example = { en = "Night: 22-06 Hirose decides, Endo reads back; from 06 Minami. I sleep at "
                .. "22:00, bed in room 3, and nobody wakes me for a question. At 04:00 in the "
                .. "chair: Hirose.",
              ja = "夜間。22〜6時は広瀬が判断、復唱は遠藤。6時から南。私は22時に三号室で仮眠、質問では"
                .. "起こさない。午前4時の席は広瀬。" } }
expect "shift-noc" { of = "hinode/noc", after = "night", full = "2h", zero = "6h", points = 1,
  objective = "continuity", action = "memo", mention = SHIFT,
  why = { en = "A dipstick is read wrongly by tired people first",
          ja = "疲れた人がまず読み違えるのは、検尺棒の目盛である" },
  example = { en = "Shifts of eight hours: Kido till 24, Sawa 0-8, relief by name on the board. "
                .. "Field crews sleep at the exchanges in turn. Bay: somebody looks at the tank "
                .. "every two hours and writes the litres.",
              ja = "八時間交替。24時まで木戸、0〜8時は沢、名前は白板に。保守班は局で順に仮眠。湾岸局は二時"
                .. "間ごとに誰かが検尺し、リットルで書く。" } }

expect "tell-fsa" { of = "tokiwa/branches", after = "settlement", full = "2h", zero = "5h",
  points = 2, objective = "continuity", action = "send", to = "fsa/liaison", via = "report-up",
  mention = { { "items", "件" }, { "by ", "until", "o'clock", "時" } },
  why = { en = "A number and an hour let the others wait without guessing",
          ja = "件数と時刻があれば、ほかは推測せずに待てる" },
  example = { en = "Open: 41,200 items of yesterday. The tape of the Bay cash office came on foot "
                .. "at 08:50 and is being read. Closed by 11:30; if not, we say so at 11:00. "
                .. "Centre has fuel for 46 hours.",
              ja = "残りは昨日分4万1,200件です。湾岸出張所の媒体が8時50分に徒歩で届き、読込み中です。11時"
                .. "半に締まります。延びる場合は11時にご連絡します。センターの燃料は46時間です。" } }

expect "walk-the-line" { of = "asagiri/control", after = "back-99", full = "3h", zero = "7h",
  points = 1, objective = "continuity", action = "verify", target = "trains",
  why = { en = "People have walked on that track by the thousand",
          ja = "あの線路を、大勢の人が歩いた後である" } }

expect "backlog" { of = "hayabusa/dispatch", after = "back-99", full = "4h", zero = "9h",
  points = 1, objective = "continuity", action = "memo",
  mention = { { "drug", "dialysis", "薬", "透析" }, { "driver", "rest", "hours", "運転手", "休" } },
  why = { en = "A day of backlog by need, with drivers who have slept",
          ja = "一日分の積残しを、必要の順に、眠った運転手で運ぶ" },
  example = { en = "Order: drugs and dialysis sets to six hospitals, then milk and bread for the "
                .. "Hills, then parcels. Drivers off eight hours first; Nagai not before 14:00.",
              ja = "順序:薬と透析資材を六病院へ、次に丘陵の牛乳とパン、その次に宅配。運転手は八時間休んで"
                .. "から。永井さんは14時まで乗せない。" } }

expect "off-bank" { of = "tokiwa/branches", after = "slots", full = "3h", zero = "7h", points = 1,
  objective = "continuity", action = "release-bcp",
  why = { en = "Four hours held, machines looked at, backlog counted: then off, for all at once",
          ja = "四時間もち、機械を見、残りを数えてから、全店一斉に解除する" } }

expect "last-tap" { of = "izumi/ops", after = "slots", full = "5h", zero = "9h", points = 1,
  objective = "continuity", action = "verify", target = "pumped-zones",
  why = { en = "Pipes fill for six hours; the last tap says when it is water again",
          ja = "管が満ちるまで六時間。飲めるかどうかは末端の蛇口で確かめる" } }

expect "first-flights" { of = "tsubame/ops", after = "slots", full = "2h", zero = "5h", points = 1,
  objective = "continuity", action = "send", to = "mlit/liaison",
  mention = { { "crew", "hours", "乗員", "乗務" }, { "organ", "floor", "臓器", "床", "滞留" } },
  why = { en = "Say what you keep, by need, before the timetable cuts by chance",
          ja = "何を残すかをこちらで言わなければ、ダイヤの後ろから切られる" },
  example = { en = "Forty: first the organ flight, 07:55; then the twelve with people from our "
                .. "floor; then those whose crews run out at noon. The eight we drop leave after "
                .. "13:00 anyway. List by fax.",
              ja = "四十便の順は、臓器を乗せる7時55分発、次に床で夜を明かした方の十二便、次に正午で乗員"
                .. "が切れる便です。外す八便はもともと13時以降の出発です。一覧はFAXで送ります。" } }
