-- day.lua: timed injects, 10:30 to 19:30 of Monday. + marks what is not in the plan's table. [D]
-- 月曜の日中(10時30分〜19時30分)。+ は計画書の表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "cells-die" { at = "3h", via = "monitor", to = "hinode/noc",
  subject = { en = "Base stations: 312 gone between 10:28 and 10:41",
              ja = "基地局:10:28〜10:41に312局停止" },
  text = {
    en = lines [[
      10:41  SITES  up 988 of 1,300     battery 10 h: 208     24 h: 780
             down 312, all "3 h"   Hills 226   Centre 61   Coast 25
             users without any cell   71,000 (Hills)
      10:41  calls 119, Bay exchange   x6 of a Monday
      cars   6 at the depot, fuelled, drivers here]],
    ja = lines [[
      10:41  基地局  稼働 988/1,300     10時間 208    24時間 780
             停止 312(すべて3時間)  丘陵226  中央61  臨海25
             圏外の利用者  71,000(丘陵)
      10:41  119番呼(湾岸局)  平常月曜の6倍
      移動電源車  車庫に6台、給油済み、運転手待機]] } }

inject "map" { at = "3h", via = "mail", from = "stranger/desk", covers = { "T6" },
  to = { "aoba/csirt", "hinode/csirt", "tokiwa/it", "asagiri/control", "tsubame/ops", "nagisa/ops",
         "izumi/ops", "kazahaya/hq", "shirakaba/hq" },
  subject = { en = "[Urgent] Supply map, estimated return by district",
              ja = "【至急】供給区域図(地区別復旧見込み)" },
  text = {
    en = lines [[
      From: METI disaster desk <saigai-meti@mail.example>
      To: points of contact of critical infrastructures (40)
      Date: 12 Dec 2011 10:24     Attachment: supply_map_1212.zip (212 KB)

      With regard to today's outage we send the estimated hour of return for
      each district. As it changes, please open it at once and tell us by 12:00
      whether your sites are shown correctly. Password: 1212

      METI, disaster desk, supply: Yanagi      Tel. 00-0000-8199]],
    ja = lines [[
      差出人: 経済産業省 災害対策班 <saigai-meti@mail.example>
      宛先: 重要インフラ連絡窓口 各位(40件)
      日時: 2011-12-12 10:24     添付: 供給区域図_1212.zip(212KB)

      お世話になっております。本日の停電につきまして、地区別の復旧見込み
      時刻を送付いたします。随時更新されますので至急ご確認の上、貴社の拠点
      に誤りがないか、12時までにご返信くださいますようお願いします。
      解凍パスワード 1212
                    経済産業省 災害対策班 供給担当 柳  電話 00-0000-8199]] } }

inject "peer-map" { at = "4h", via = "peer", from = "wakaba/csirt", tlp = "green",
  to = { "hinode/csirt", "aoba/csirt", "tokiwa/it" }, covers = { "C2" }, evidence = true,
  subject = { en = "Wakaba: did you get this map, too?", ja = "若葉:この「地図」、届いていますか" },
  text = {
    en = prose [[
      Wakaba Securities, CSIRT, Honda. At 10:24 a "supply map" from a METI desk that METI's own
      switchboard hasn't heard of. Inside the zip is a screen saver with the icon of a document.
      In our sandbox it asks for a name, update.denryoku-info.example, and goes to sleep for
      sixty seconds, and again. We're two people today, one of them on a bicycle. Have you got it,
      and has anybody pressed it?]],
    ja = prose [[
      若葉証券CSIRTの本多です。10時24分に、経産省の「災害対策班」を名乗る供給区域図が届きました。代
      表に聞いたところ、そういう班はないとのことです。zipの中身は、文書のアイコンを付けた scr でし
      た。隔離環境で動かすと、update.denryoku-info.example の名前を引き、六十秒眠り、また引きます。
      こちらは今日二人しか来ておらず、うち一人は自転車です。そちらにも届いていますか。押した人はい
      ますか。]] } }

-- + Sector desks hear from their houses one by one, and see a pattern or do not.
inject "desk-mails" { at = "4h30m", via = "phone", from = "aoba/protection",
  to = "ceptoar-electricity/desk", evidence = true,
  subject = { en = "From the substations: five of us have a map", ja = "変電所から:五か所に「地図」が来ています" },
  text = {
    en = prose [[
      Tadokoro, protection, Aoba. Not really my business, but we have been ringing round the
      substations all morning and at the end of each call they ask whether to open "the map". Five
      so far, and a colleague at the neighbouring company had one. They all think it was for them
      alone. I told them to leave it until somebody says something.]],
    ja = prose [[
      青葉電力 保護担当の田所です。本来こちらの話ではないのですが、午前中ずっと変電所に電話をしてい
      て、切りぎわに「地図は開けていいんですか」と聞かれます。いまのところ五か所、隣の電力会社の知
      り合いのところにも来ていました。皆さん、自分にだけ来たと思っています。何か指示が出るまで触る
      なとは言っておきました。]] } }

inject "rumour" { at = "5h", via = "board", from = "citizens/board",
  to = { "kazahaya/pr", "aoba/risk", "izumi/ops" }, important = true,
  subject = { en = "Board: plant leaking, water poisoned", ja = "掲示板:「原発事故」「水道に毒」" },
  text = {
    en = lines [[
      412 12:21  power is off because the plant is leaking. they did the same in march
      415 12:24  sister in law is a nurse: "do not drink from the tap", they were told
      421 12:26  izumi water tastes bitter since 10. POISON. spread this!!
      437 12:29  (copied 2,140 times)
      440 12:30  so where do we go? people are walking to the station with children]],
    ja = lines [[
      412 12:21  停電は原発が漏れてるから。3月もそうだった
      415 12:24  義姉が看護師。「水道水は飲むな」と言われたらしい
      421 12:26  10時から水が苦い。毒だって。拡散希望!!
      437 12:29  (転載 2,140件)
      440 12:30  どこへ逃げればいいの? 子連れがみんな駅のほうに歩いてる]] } }

-- + A precursor that is overlooked because everybody wants the light back.
inject "retry-trips" { at = "6h", via = "monitor", to = "aoba/dispatch", evidence = true,
  subject = { en = "Trunk 1 switched in, tripped after 80 ms (2nd)", ja = "幹線1号 投入、80msで再遮断(2回目)" },
  text = {
    en = lines [[
      10:15:00  TRUNK-1  52 CLOSE     10:15:00.081  52 OPEN  ZONE-1   load 0 MW
      13:28:00  TRUNK-1  52 CLOSE     13:28:00.080  52 OPEN  ZONE-1   load 0 MW
      line walked 10:40-13:10: no damage found, 61 of 61 towers
      RELAY A  event memory 6/8     RELAY B  event memory 6/8
      next attempt planned 15:00]],
    ja = lines [[
      10:15:00  幹線1号  52 投入    10:15:00.081  52 開  第1段   潮流0MW
      13:28:00  幹線1号  52 投入    13:28:00.080  52 開  第1段   潮流0MW
      巡視 10:40〜13:10:異常なし(鉄塔61基中61基)
      リレーA  動作記録 6/8     リレーB  動作記録 6/8
      次回試送 15:00予定]] } }

inject "dialysis-who" { at = "6h10m", via = "face-to-face", from = "kazahaya/shelter",
  to = "kazahaya/hq",
  subject = { en = "Shelter: full; three of them are on dialysis", ja = "避難所:満員です。透析の方が三人" },
  text = {
    en = prose [[
      Ishii from the Third Primary, I came on foot, the telephone only rings. We're full, two
      hundred and ten, and I wanted to ask for blankets, but it's something else. Three of them
      are on dialysis, one was due this morning, Mr Hamada. Sunago runs half its chairs, on the set,
      and asked him to come again tomorrow. He last had it on Friday. He's very polite about it.]],
    ja = prose [[
      第三小の石井です。電話が鳴るばかりなので歩いてきました。二百十人で満員です。毛布のお願いに来
      たんですが、その前に。透析の方が三人いらして、お一人、浜田さんは今朝の予定だったのに、砂子さ
      んが発電機で半分しか回せず、「明日また」と言われたそうです。前回は金曜とのことでした。とても
      遠慮しながら、そうおっしゃるんです。]] } }

inject "reservoirs" { at = "8h", via = "monitor", to = "izumi/ops",
  subject = { en = "Reservoirs: two zones at 20 %", ja = "配水池:二系統が20%" },
  text = {
    en = lines [[
      15:30  RESERVOIR   East 61 %   South 58 %   Bay 20 %   Hills-low 20 %
             plant: own set, fuel for 4 h at half flow
             outflow Bay +70 % against a Monday (baths being filled)
      TANKS  Shirakaba receiving 33 %   Sunago 45 %   Prefectural 88 %
      TANKERS  6 free, crews here]],
    ja = lines [[
      15:30  配水池   東61%  南58%  湾岸20%  丘陵低区20%
             浄水場:自家発、半量運転で燃料4時間
             湾岸の流出 平常月曜比 +70%(浴槽への汲み置き)
      受水槽  白樺大33%  砂子45%  県立中央88%
      給水車  6台空き、要員あり]] } }

-- +
inject "racks" { at = "8h30m", via = "phone", from = "hayabusa/clerk", to = "hayabusa/dispatch",
  subject = { en = "Hasumi: the racks are pumping by hand", ja = "蓮見:出荷場、手回しです" },
  text = {
    en = prose [[
      Hasumi. The racks pump by hand, so a lorry takes fifty minutes instead of twenty, and five of
      the ten drivers for the ministry started at four this morning. They'll be at their thirteen
      hours at five o'clock. Nagai says he feels fine. He said so in March as well. Also the map
      they sent won't open on my PC, it just blinks, can Systems have a look when it's quiet?]],
    ja = prose [[
      蓮見です。出荷場は手回しなので、一台二十分のところが五十分かかっています。それと、省に出す運
      転手十人のうち五人が今朝四時の出庫で、五時には十三時間になります。永井さんは「まだいける」っ
      て。三月もそう言ってましたけど。あと、送られてきた地図が、私のPCだと開けても一瞬光るだけなん
      です。手の空いたとき、システムの人に見てもらえますか。]] } }

inject "beacon" { at = "9h", via = "log", to = "hayabusa/it", important = true, evidence = true,
  covers = { "T6" },
  subject = { en = "Proxy: one PC, one address, every 60 s", ja = "プロキシ:一台が60秒ごとに同じ宛先へ" },
  text = {
    en = lines [[
      16:27:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      16:28:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      16:29:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      ... 336 lines since 10:52, to 203.0.113.190
      15:48:12  UNKO-4  POST .../u   200   41,306,112
      AV UNKO-4   no detection     user   hasumi]],
    ja = lines [[
      16:27:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      16:28:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      16:29:00  UNKO-4  GET http://update.denryoku-info.example/i?d=7731   200   44
      (10:52から336行、宛先 203.0.113.190)
      15:48:12  UNKO-4  POST .../u   200   41,306,112
      ウイルス対策 UNKO-4  検出なし     利用者  hasumi]] },
  effect = function()
    asset("dispatch-pc"):mark "infected"
  end }

inject "fuel-list" { at = "10h", via = "fax", from = "meti/clerk", to = "meti/fuel",
  important = true, asks = { en = "First round of the ten trucks", ja = "十台の第一回配車" }, within = "2h",
  subject = { en = "17:30: twenty-six want fuel, ten trucks", ja = "17時30分:要請26件、車10台" },
  text = {
    en = lines [[
      FUEL LIST 17:30  (in the order they rang; hours as they say, Oki)
       1 prefecture               72   "decision makers"   14 Midorigaoka Hosp.     14
       2 Tobu Medical Centre      62   two trucks, largest 15 hatchery               4
       3 Hibari Plaza         dry since 16:30, 4 calls     16 Kagami halls 1, 2     30
       4 Shinonome TV tower       30                       17 Kita storm pumps      38
       5 police headquarters      62                       18 train control   dry
       6 Shirakaba Univ. Hosp.    62                       19 Kawabe General        14
       7 Tokiwa bank centre       62                       20 cold store             1
       8 Hotel Chidori             3   400 guests          21 base stations "24 h"  14
       9 passenger terminal  dry                           22 fire brigade HQ       38
      10 Hinode, exchange North   16                       23 Hamakaze Hosp.        14
      11 Prefectural Hospital     62                       24 Sunago Dialysis        6
      12 water purification        2   "at half flow"      25 Kunugi no Sato         8
      13 city hall and radio      14                       26 Yamate Children's      ?
      25: fax by the neighbour's car battery: "11 on oxygen, sorry to trouble you"
      26: I rang them because nobody had. Set for a day, 14 h. 22 incubators.]],
    ja = lines [[
      燃料要請 17時30分現在(受付順、時間は先方の申告 沖)
       1 県庁                62  「意思決定に不可欠」    14 緑ヶ丘病院        14
       2 東部医療センター    62  二台希望、最大規模      15 孵卵場             4
       3 ひばりプラザ   16:30から停止、電話四回          16 鏡DC 1・2号室    30
       4 東雲テレビ送信所    30                          17 北雨水ポンプ場    38
       5 県警本部            62                          18 列車制御      停止
       6 白樺大学病院        62                          19 川辺総合病院      14
       7 常盤銀行センター    62                          20 冷凍倉庫           1
       8 ホテル千鳥           3  滞留客400人             21 基地局(24h)     14
       9 旅客ターミナル  停止                            22 消防本部          38
      10 ひので通信 北局     16                          23 浜風病院          14
      11 県立中央病院        62                          24 砂子透析           6
      12 浄水場               2  半量運転                25 くぬぎの里         8
      13 市役所・無線        14                          26 山手こども病院     ?
      25:隣家の車のバッテリーでFAX「酸素の方が11名おります。お手数をおかけします」
      26:誰も聞いていなかったので、こちらから電話。一日分で残り14時間。保育器22台]] } }

-- + What a truck is worth depends on whether the number was true.
inject "which-number" { at = "10h10m", via = "phone", from = "meti/clerk",
  to = { "shirakaba/hq", "kagami/ops" }, or_via = { "fax" },
  asks = { en = "Tell the fuel desk the hours on your gauge", ja = "燃料班に油面計の時間を回答する" },
  within = "2h",
  subject = { en = "Fuel desk: what does your gauge say?", ja = "燃料班:油面計では何時間ですか" },
  text = {
    en = prose [[
      Oki, METI fuel desk. You're on my list, and my list is what people told somebody at noon. I
      have ten trucks and need the hour on the gauge, the burn, and what stops first when it's
      empty. There is no prize for a small number. Well, there is. That's why I'm ringing.]],
    ja = prose [[
      経産省燃料班の沖です。リストにお名前がありますが、この時間は、昼に誰かが誰かに言ったものです。
      車は十台です。油面計の値で何時間か、毎時どれだけ食うか、空になったら何から止まるか、教えてく
      ださい。小さい数字を言ったほうが得ということはありません。……いえ、得なんです。だから直接伺って
      います。]] } }

inject "night" { at = "12h", via = "face-to-face", from = "nisc/desk", important = true,
  to = { "tokiwa/branches", "kazahaya/hq", "shirakaba/hq", "hinode/noc", "aoba/dispatch",
         "aoba/risk", "asagiri/control", "tsubame/ops", "nagisa/ops", "izumi/ops", "kagami/ops",
         "hayabusa/dispatch", "meti/fuel" },
  asks = { en = "Say who holds the night, or activate the plan", ja = "夜の体制を決める・BCPを発動する" },
  within = "2h",
  subject = { en = "19:30, sub-controller: who is awake at four?", ja = "19時30分:午前四時に起きているのは誰か" },
  text = {
    en = prose [[
      Your sub-controller, from NISC, with the same sheet for all twelve tables. Aoba says not
      before tomorrow morning, and not all of it. Is your continuity plan in force, since when, by
      whose word, and by which criterion? And who is in your chair at four in the morning? I ask
      because I have been looking at the signatures on the wall, and they're the ones from
      breakfast.]],
    ja = prose [[
      サブコントローラー(NISC)です。十二の卓に同じ紙を配っています。青葉さんの見込みは、早くて明
      朝、しかも一部。BCPは発動していますか。いつから、誰の判断で、どの基準によってですか。それから、
      午前四時、その椅子に座っているのは誰ですか。壁の署名を拝見したら、朝と同じお名前ばかりでしたの
      で。]] } }
