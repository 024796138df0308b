-- morning.lua: timed injects, 07:30 to 09:30 of Monday. + marks what the plan's table lacks. [D]
-- 月曜の朝(7時30分〜9時30分)。+ は計画書の表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "trunk-trip" { at = "0m", via = "monitor", to = { "aoba/dispatch", "aoba/risk" },
  important = true,
  subject = { en = "Trunk lines 1 and 2 tripped, 07:30:04", ja = "幹線1・2号 遮断 7:30:04" },
  text = {
    en = lines [[
      07:30:04.118  TRUNK-1   52 OPEN   relay A phase  ZONE-1
      07:30:04.121  TRUNK-2   52 OPEN   relay A phase  ZONE-1
      07:30:04.9    frequency island 47.1 Hz   Bay plant units 1-3 tripped
      07:30:06      COAST 0 MW   CENTRE 0 MW   HILLS 0 MW     before: 3,480 MW
      customers without supply   1,400,000
      weather   clear, 4 degrees, wind 2 m/s      works notified   none]],
    ja = lines [[
      7:30:04.118  幹線1号  52 開    リレーA相  第1段
      7:30:04.121  幹線2号  52 開    リレーA相  第1段
      7:30:04.9    系統分離 47.1Hz   湾岸火力 1〜3号機 停止
      7:30:06      臨海 0MW   中央 0MW   丘陵 0MW        直前 3,480MW
      停電軒数   1,400,000
      天候 晴れ 4℃ 風2m/s      作業届 なし]] },
  effect = function()
    for _, area in ipairs { "coast", "centre", "hills" } do
      service("supply-" .. area):set(0)
    end
  end }

inject "trains-stuck" { at = "12m", via = "phone", from = "asagiri/driver", to = "asagiri/control",
  important = true,
  subject = { en = "0716B: stopped in the second tunnel", ja = "0716B:第二トンネル内で停車" },
  text = {
    en = prose [[
      0716B, driver Minagawa, stopped in the second tunnel, two hundred metres from the west end.
      No line voltage. Lights are on battery, twenty minutes by the book. I have about eighteen
      hundred on eight cars, standing. Somebody in the fourth has sat down on the floor and they
      have made room. There are a hundred and ten more of us between stations; somebody on the
      radio said two hundred thousand people, I don't know who counted. What do I tell them?]],
    ja = prose [[
      0716B、運転士の皆川です。第二トンネル内で停車、西口まで二百メートル。架線電圧なし。車内灯は
      蓄電池で、規定では二十分です。八両で千八百人くらい、立ち客です。四両目でしゃがみ込まれた方が
      あって、まわりが場所を空けてくれています。駅間停車はほかに百十本、乗っているのは全部で二十万
      人と無線で言っていました。誰が数えたのか分かりませんが。車内放送、何と言えばいいですか。]] } }

-- +
inject "gas-start" { at = "20m", via = "monitor", to = "nagisa/ops",
  subject = { en = "Gas: seven governors, two without telemetry", ja = "整圧器7か所、うち2か所 伝送断" },
  text = {
    en = lines [[
      07:50  SUPPLY  medium pressure  0.21 MPa   normal
             governors   1 ok  2 ok  3 --  4 ok  5 ok  6 --  7 ok
             3, 6: last value 07:30, modem without power
             plant: own set started, diesel 24 h
      calls  "no hot water"  41      "smell"  0]],
    ja = lines [[
      7:50  供給  中圧 0.21MPa  正常
            整圧器   1正常 2正常 3−− 4正常 5正常 6−− 7正常
            3、6:最終値 7:30(モデムの電源断)
            製造所:自家発起動、軽油24時間
      電話  「お湯が出ない」41件   「におい」0件]] } }

inject "signals" { at = "30m", via = "phone", from = "police/traffic", to = "kazahaya/hq",
  or_via = { "fax" },
  subject = { en = "Police: 440 signals dark", ja = "警察:信号440基が消灯" },
  text = {
    en = prose [[
      Traffic control, Shindo. Four hundred and forty dark. I have thirty-eight people and sixty
      portable lights, so I can do about fifty crossings and not the others. I know where the cars
      are. I don't know where your ambulances and tank lorries have to get through. Which ones,
      please, in order. Otherwise I begin at the station like every time.]],
    ja = prose [[
      交通管制の進藤です。四百四十基消えています。出せるのは警察官三十八人と可搬式が六十台、五十か
      所がいいところです。車がどこで詰まるかはこちらで分かりますが、救急車やタンクローリーをどこで
      通さなければいけないかは、市のほうがご存じでしょう。どの交差点からか、順番をください。なけれ
      ば、いつもどおり駅前から始めます。]] } }

inject "zones-dry" { at = "32m", via = "phone", from = "izumi/field", to = "izumi/ops",
  subject = { en = "Pumping station, Hills: dry", ja = "丘陵ポンプ場:断水しました" },
  text = {
    en = prose [[
      Nagano, up at the station. Pumps stopped at half past, and the high zones are dry already, I
      could hear the air going in. The reservoir below is full, twelve hours if they're careful.
      That's a hundred and fifty thousand people, and Shirakaba, and the two places you have in red
      on the wall and I never know why. I can close the western mains by hand. Then what's left
      stays for whoever you say. But somebody has to say.]],
    ja = prose [[
      丘陵の長野です。七時半ちょうどにポンプが止まって、高いほうはもう断水です。管に空気の入る音が
      していました。下の配水池は満水、大事に使って十二時間。十五万人と、白樺大と、壁の地図に赤丸の
      付いているあの二か所です、なぜ赤なのか知りませんが。西の幹線は手で絞れます。そうすれば残りの
      水を、言われたところに回せます。どこへ残すかは、決めてもらわないと。]] } }

inject "meti-asks" { at = "35m", via = "phone", from = "meti/liaison", to = "aoba/risk",
  asks = { en = "First report to METI by 08:30", ja = "八時三十分までに経済産業省へ第一報" },
  within = "55m",
  subject = { en = "METI: since when, how many, how long?", ja = "経産省:いつから、何軒、いつまで" },
  text = {
    en = prose [[
      Nitta, METI. The Minister is in a car without traffic lights and has a telephone. Since when,
      how many, which areas, what you are doing and when I hear next. He'll ask whether it's an
      attack, or an accident, or the plant. If you don't know, write that you don't, that one I can
      carry upstairs.]],
    ja = prose [[
      経産省の新田です。大臣は信号のない道で車の中、携帯はつながっています。いつから、何軒、どの区
      域、何をしていて、次の連絡は何時か。攻撃なのか、事故なのか、発電所なのかと必ず聞かれます。分
      からなければ「分からない」と書いてください。それなら上に持って行けます。]] } }

inject "hospital-generator" { at = "1h", via = "monitor", to = "shirakaba/hq", important = true,
  subject = { en = "Sets 1 and 3 running, set 2 start failure x3", ja = "1・3号機運転、2号機 始動渋滞3回" },
  text = {
    en = lines [[
      07:30:31  SET 1   running   38 %      MAIN
      07:30:33  SET 3   running   36 %      MAIN
      07:30:52  SET 2   START FAIL (3 of 3)  starting air 0.4 MPa    EAST
      08:10     EAST    battery lights, 40 min left
      08:25     EAST    dialysis room: 19 on machines, hand cranks out, blood returned
      08:30     fuel    17,800 l     rate 246 l/h
      waiting in EAST   outpatients 210, of these in wheelchairs 31 (lifts stopped)]],
    ja = lines [[
      7:30:31  1号機   運転   38%      本館
      7:30:33  3号機   運転   36%      本館
      7:30:52  2号機   始動渋滞(3回目) 始動空気 0.4MPa   東棟
      8:10     東棟    非常灯(蓄電池)残り40分
      8:25     東棟    透析室 19人接続中、手回しで返血
      8:30     燃料    17,800L    消費 246L/h
      東棟の待合  外来210人、うち車いす31人(エレベーター停止)]] } }

inject "open-or-close" { at = "1h", via = "ticket", from = "tokiwa/manager", to = "tokiwa/branches",
  subject = { en = "Kawabe branch: open or closed at nine?", ja = "川辺支店:九時に開けるのか" },
  text = {
    en = lines [[
      TICKET   B-0003   08:30                          KAWABE BRANCH, manager
      STATE    dark; shutters by hand; 60 people outside, many elderly, pension
               week. ATM dead. Till money 14 million.
      ASK      Harbour Street says it opens by candle. Station says it stays shut.
               Our customers can walk from one to the other in six minutes.]],
    ja = lines [[
      票番号  B-0003   8:30                             川辺支店 支店長
      状況    消灯。シャッターは手動で開きます。表に60人、ご高齢の方が多い
              (年金の週です)。ATM不可。現金1,400万
      照会    港通り支店は「ろうそくで開ける」、駅前支店は「閉める」と言って
              います。お客さまは六分歩けば見比べられます。]] } }

-- +
inject "terminal-dark" { at = "1h5m", via = "phone", from = "tsubame/airport", to = "tsubame/ops",
  subject = { en = "Airport: belts stopped, 2,600 in the hall", ja = "空港:コンベヤー停止、出発ロビー2,600人" },
  text = {
    en = prose [[
      Station. Half light, belts stopped, bridges where they stood. Two thousand six hundred in
      departures, eleven of ours on the way in, the first overhead in twenty minutes with
      thirty-five minutes of fuel to spare. Tower is fine. I've a wedding party asking whether to
      check in the cake.]],
    ja = prose [[
      空港です。半灯になって、コンベヤー停止、搭乗橋も動きません。出発ロビーに二千六百人。到着はう
      ちが十一便、最初のが二十分後に上空、余裕は燃料で三十五分です。管制塔は生きています。あと、披
      露宴のケーキを預けたいというお客さまが一組。]] } }

-- + The first who ask; the page of the criteria is still on the shelf.
inject "first-asks" { at = "1h30m", via = "phone", from = "meti/clerk", to = "meti/fuel",
  asks = { en = "Put on paper by which rule trucks go out", ja = "配車の決め方を書面にする" },
  within = "6h",
  subject = { en = "Oki: nine calls, and nobody is dry yet", ja = "沖:九件、まだどこも切れていません" },
  text = {
    en = prose [[
      Oki, next desk. Nine calls so far and nobody is dry. The prefecture, the big hospital, TV, a
      shopping centre twice. "Put us at the top." I've been writing them down in the order they
      rang, because what else. By tonight it won't be nine. What do I write at the head of the
      column?]],
    ja = prose [[
      隣の沖です。ここまで九件、まだどこも切れていません。県庁、大きい病院、テレビ、商業施設が二回。
      皆さん「一番に載せておいてくれ」です。仕方がないので、かかってきた順に書いています。夜には九
      件では済まないと思います。この欄の見出し、何順にしますか。]] } }

inject "csirt-to-phones" { at = "2h", via = "face-to-face", from = "aoba/desk", to = "aoba/csirt",
  covers = { "L3" },
  subject = { en = "Iwase: I need your two people on the telephones", ja = "岩瀬:CSIRTの二人、電話に貸して" },
  text = {
    en = prose [[
      Iwase. Two thousand waiting, thirty-one seats filled, the rest are in trains. The list says
      your team doubles as our reserve in a disaster, and this is one. Both, please, headsets are
      on the desk. You've nothing on, have you? It's a power cut.]],
    ja = prose [[
      お客さまセンターの岩瀬です。待ち呼が二千、席は三十一しか埋まっていません。あとの人はみんな電
      車の中で。災害時はCSIRTのお二人も応援要員、と名簿にあります。二人とも、いま、お願いします。ヘ
      ッドセットは机に置きました。そちらは、することないですよね。停電なんですから。]] } }

inject "hall-three" { at = "2h", via = "monitor", to = "kagami/ops", important = true,
  asks = { en = "Tell the customers of hall 3 within 30 minutes", ja = "三十分以内に3号室のお客さまへ" },
  within = "30m",
  subject = { en = "Hall 3: set stopped, no fuel at the engine", ja = "3号室:発電機停止(燃料なし)" },
  text = {
    en = lines [[
      07:30:10  HALLS 1 2 3   on UPS        07:30:24  SET 3  running
      09:20:02  SET 3   low fuel pressure    day tank 0 %     main tank 97 %
      09:20:09  TRANSFER PUMP 3   no voltage   fed from: MAINS-B (!)
      09:20:41  HALL 3  on UPS    09:30:12  HALL 3  DOWN   racks 212  customers 140
      HALLS 1 2  no change since 07:41    tank 38 h    reserve none]],
    ja = lines [[
      7:30:10  1・2・3号室  UPS給電      7:30:24  3号機 運転
      9:20:02  3号機  燃料圧力低   小出槽0%     主槽97%
      9:20:09  移送ポンプ3  電圧なし   電源:商用B系(!)
      9:20:41  3号室  UPS給電   9:30:12  3号室 停止  212架 140社
      1・2号室  7:41以降 変化なし   油槽38時間   予備なし]] } }
