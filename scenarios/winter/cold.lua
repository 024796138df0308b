-- cold.lua: timed injects, 10:00 to 11:40. What was stored runs down.
-- 時刻の決まった状況付与。10時から11時40分まで。蓄えが減っていく。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "batteries" { at = "92m", via = "monitor", to = "hinode/noc", important = true,
  subject = { en = "Base stations: hills until 11:42, town until 12:02",
              ja = "基地局電池:山間部 11:42、市街地 12:02 まで" },
  text = {
    en = lines [[
      10:02  BATTERY FORECAST          stations   customers    ends
             HILLS (Takane, Torigoe)         74      44,000   11:42
             TOWN and plain                 238     236,000   12:02
      CONVOYS  2 of 4 cars ready, depot Kuretake; drive 25 min, signals dark
      HILLS    no copper since 2025; 119 from there by mobile only
      TOWN     fixed lines alive, neighbours' cells overlap 60 %]],
    ja = lines [[
      10:02  電池残量予測              局数     利用者    終了見込み
             山間部(高嶺・鳥越)        74局    44,000   11:42
             市街地・平野部            238局   236,000   12:02
      電源車隊  四台一組×2隊 待機(呉竹車庫)  走行25分、信号滅灯
      山間部  メタル回線は2025年に撤去。119番は携帯電話のみ
      市街地  固定電話は健全。隣接局との重なり 6割]] } }

inject "fire-asks" { at = "94m", via = "phone", from = "fire/desk",
  to = { "hinode/noc", "hinode/risk" },
  subject = { en = "119 control room: tell us before Takane goes quiet",
              ja = "通信指令室:高嶺が黙る前に教えてください" },
  text = {
    en = prose [[
      119 control room. In the snow of 2014 the last call we had from Takane was a man who said
      the battery on his telephone was low. We sent a car up a day later. I'm not asking you to
      hurry. I'm asking for the minute from which nobody up there can ring us, and whether the
      city has been told, because then I send two engines up now while they can still turn round.]],
    ja = prose [[
      119番の通信指令室です。二〇一四年の大雪のとき、高嶺からの最後の通報は、電話の電池がないとい
      う男の人でした。車を上げられたのは翌日です。急いでくれと言うのではありません。あそこから電話
      がかからなくなるのは何時何分か、市には伝わっているのか、それを教えてください。車が回れるうち
      に、二台上げておきますので。]] } }

inject "care-homes-cold" { at = "96m", via = "phone", from = "kazahaya/welfare",
  to = { "kazahaya/crisis", "aoba/risk" }, important = true,
  subject = { en = "Kurihara: thirty-one homes, twelve degrees", ja = "栗原:施設31か所、室温12度" },
  text = {
    en = prose [[
      Kurihara. Thirty-one care homes in the east, nineteen hundred people. Twelve degrees in the
      sun rooms and going down a degree in twenty minutes. They've put everyone in the dining room
      under the curtains. Suction machines on battery until about quarter to one. Six of the homes
      stand round one courtyard at Kuretake-no-sato, with one feed: one of the big generator cars
      would do all six, the electrician says, and he's standing next to me.]],
    ja = prose [[
      栗原です。東部の介護施設が三十一か所、千九百人です。日なたの部屋で十二度、二十分で一度ずつ下
      がっています。皆さん食堂に集まって、カーテンを外して掛けておられます。吸引器の電池は一時十五
      分前くらいまでです。「くれたけの里」は中庭を囲んで六施設が一つの引込みなので、大きい発電機車
      が一台あれば六つとも生きます。隣にいる電気主任さんがそう言っています。]] } }

inject "kurenai-cooling" { at = "100m", via = "phone", from = "kurenai/plant",
  to = { "aoba/risk", "meti/liaison" }, important = true,
  subject = { en = "Kurenai Chemical: cooling until 14:40",
              ja = "くれない化学:冷却は14時40分まで" },
  text = {
    en = prose [[
      Kurenai Chemical, shift leader. We are in the middle of a batch and it can't be stopped, it
      can only be cooled. Diesel until 14:40. After that we open the flare, and if the wind stays
      north-west that is over Hagurodai school and your hospital, for an hour. It isn't deadly. I
      wouldn't stand in it. A generator car at our north gate by two and you'll hear nothing more
      from us. I'm told a tanker would do as well, but our tank is on the far side of a gate that
      needs electricity.]],
    ja = prose [[
      くれない化学の当直長です。いま反応の途中で、止めることができません。冷やし続けるしかないんで
      す。自家発は14時40分までです。それを過ぎるとフレアで逃がします。北西の風のままだと、羽黒台の
      学校と病院の上に一時間かかります。命にかかわるものではありませんが、私ならその下には立ちませ
      ん。二時までに発電機車を北門に一台いただければ、あとはご迷惑をかけません。ローリーでもと言わ
      れましたが、うちのタンクは電動ゲートの向こう側でして。]] } }

inject "airport-wants" { at = "104m", via = "mail", from = "airfield/desk", to = "aoba/risk",
  subject = { en = "Kazahaya Airport: request for a generator car",
              ja = "風早空港:発電機車の要請" },
  text = {
    en = lines [[
      Kazahaya Airport, Operations                              10:14
      REQUEST   1 generator car, terminal building (boarding bridges, baggage)
      SITUATION runway lights, tower: own set, 60 h. Terminal on emergency light.
                12 departures until 15:00, Tsubame Air holds 3, some 700 people
      REMARK    we understand that three cars are available. We were the
                first to ask in the exercise last year.]],
    ja = lines [[
      風早空港 運用管理                                        10:14
      要請    発電機車 1台(ターミナルの搭乗橋・手荷物設備)
      状況    滑走路灯火・管制塔は自家発で60時間。ターミナルは非常灯のみ
              15時まで出発12便、つばめ航空が3便を待機。旅客約700名
      備考    三台あると伺っております。昨年の訓練でも当方が最初に要請しました。]] } }

inject "own-log" { at = "108m", via = "log", to = "aoba/csirt", evidence = true, important = true,
  subject = { en = "Gateway log: maint2, last night and this morning",
              ja = "保守装置ログ:maint2 昨夜・今朝" },
  text = {
    en = lines [[
      RG-4 fleet, 14 substations   (office side, copied hourly; you see these only)
      12-17 22:14  maint2  from 198.51.100.77  ok   KURETAKE   read switching plan
      12-18 08:36  maint2  from 198.51.100.77  ok   KURETAKE   engineer
      12-18 08:43  maint2  end                      KURETAKE
      12-18 08:44  ...     from 198.51.100.77  ok   13 others, "keep session" = 1
      (vendor works Mon-Fri after a call from us; last call: 5 November)]],
    ja = lines [[
      RG-4 14変電所分  (事務系に毎時複写される分のみ閲覧可)
      12-17 22:14  maint2  198.51.100.77  成功  呉竹  操作計画の読出し
      12-18 08:36  maint2  198.51.100.77  成功  呉竹  技術者権限
      12-18 08:43  maint2  終了                 呉竹
      12-18 08:44  (同)    198.51.100.77  成功  他13所「接続保持」=1
      (業者の作業は当社からの電話後、平日のみ。直近の電話 11月5日)]] } }

inject "shindo-warns" { at = "112m", via = "face-to-face", from = "aoba/protection",
  to = { "aoba/csirt", "aoba/substations" }, covers = { "R5" },
  subject = { en = "Shindo, protection: not my relays",
              ja = "進藤(系統保護課):リレーには触らないでください" },
  text = {
    en = prose [[
      Shindo, protection. I hear somebody down the corridor say "cut the substation network".
      There are two. One is maintenance, RG-4, a box with a lamp that you could put in a rucksack.
      As far as I'm concerned you may put it in a rucksack. The other is the relays talking to
      each other across the river, and those are the only thing that has done what it should
      today. They are not on the gateway. I drew it, I'd know. Ask me which cable before you ask
      me whether.]],
    ja = prose [[
      系統保護課の進藤です。廊下で「変電所のネットワークを切る」と聞こえたので来ました。ネットワー
      クは二つあります。一つは保守用のRG-4で、リュックに入る大きさの箱です。あれはリュックに入れて
      持って行っても構いません。もう一つは、川の両側のリレー同士が話している線で、今日まともに働い
      たのはあれだけです。RG-4とはつながっていません。図面を引いたのは私ですから。切っていいかと聞
      く前に、どの線かを聞いてください。]] } }

inject "briefing-eleven" { at = "118m", via = "phone",
  from = "cabinet/crisis-centre", to = "nco/desk",
  asks = { en = "Severity on the 0-4 scale for the 11:00 briefing",
           ja = "11時の報告用に深刻度(0〜4)の見立て" },
  within = "40m",
  subject = { en = "Crisis centre: your number, and what would change it",
              ja = "危機管理センター:深刻度はいくつか" },
  text = {
    en = prose [[
      Crisis centre. Briefing upstairs at eleven. I need one number from you, nought to four, and
      one line that says what would make it a different number. It'll be written down, so please
      have it in writing at your end, too. And whether it's cyber I would rather hear from you as
      "not known" than from the television as "yes".]],
    ja = prose [[
      危機管理センターです。十一時に上で報告があります。深刻度を零から四で一つ、何があればその数字
      が変わるかを一行で、お願いします。記録に残りますので、そちらでも書き留めておいてください。サ
      イバーかどうかについては、テレビから「そうだ」と聞くより、統括室から「分からない」と聞くほう
      がありがたいです。]] } }

inject "pump-car" { at = "121m", via = "phone", from = "izumi/plant", to = "aoba/risk",
  subject = { en = "Mashiko, Hagurodai: one of your cars would turn one of my pumps",
              ja = "益子(羽黒台浄水場):発電機車一台でポンプが一台回ります" },
  text = {
    en = prose [[
      Mashiko, Hagurodai plant. I'm told there are three cars and that people ring you about them.
      One of them turns one of my raw-water pumps, that's half of what the town drinks. Without it
      the reservoir's empty some time after half past one, and that is the hospital, the hydrants
      and 240,000 taps. I don't know what the others have told you. I can have the cable out by
      the time you get here.]],
    ja = prose [[
      羽黒台浄水場の益子です。発電機車が三台あって、皆さんがそちらに電話していると聞きました。一台
      あれば、うちの原水ポンプが一台回ります。町で飲む分の半分です。なければ、配水池は一時半過ぎに
      空になります。病院も、消火栓も、二十四万人の蛇口もです。ほかの方が何とおっしゃったかは知りま
      せん。着かれるまでに、ケーブルは出しておきます。]] } }

inject "nine-requests" { at = "124m", via = "fax", from = "tonbo/terminal", to = "meti/liaison",
  important = true,
  subject = { en = "Tonbo terminal: three trucks loaded; nine requests",
              ja = "とんぼ石油 油槽所:積込み三台、要請九件" },
  text = {
    en = lines [[
      Loaded by gravity before 10:00: 3 trucks, 12 kl each. No more without power.
      REQUEST FOR FUEL (order of arrival)     left      said by
       1  Tokiwa Bank computer centre         70 h      a Diet member's office, twice
       2  Kagami data centre                  38 h
       3  Nagisa Gas, production              22 h
       4  Kuretake exchange (119, leased)      8 h
       5  Airport                             58 h
       6  Town hall                           22 h
       7  Shirakaba University Hospital        4-5 h     "stick, not gauge"
       8  City: 46 heated rooms, kerosene      5 h
       9  Port, refrigerated containers        6 h]],
    ja = lines [[
      10時までに自然流下で積めたもの:12kl車 3台。以後、停電中は積込み不可
      燃料要請(到着順)                    残り      備考
       1  常盤銀行 計算センター             70時間    議員事務所から二度
       2  鏡データセンター                  38時間
       3  なぎさガス 製造所                 22時間
       4  ひので通信 呉竹局(119・専用線)    8時間
       5  風早空港                          58時間
       6  風早市役所                        22時間
       7  白樺大学病院                      4〜5時間  「検尺棒による」
       8  風早市 避難所46か所(灯油)         5時間
       9  風早港 冷凍コンテナ                6時間]] } }

inject "secretary" { at = "130m", via = "phone", from = "people/secretary", to = "meti/liaison",
  subject = { en = "A Diet member's office: about the bank's truck",
              ja = "議員事務所:銀行さんのローリーの件" },
  text = {
    en = prose [[
      I rang at nine and at half past. The Member has been asked by people in his constituency
      whether their year-end payments are safe. I quite see that there's a hospital. I'm only
      asking you to see that there is a bank. If one of the three could be on its way before his
      interview at noon he would be very glad to say so, with the Ministry's name.]],
    ja = prose [[
      九時と九時半にもお電話しました。先生のところに、地元の方から、年末の支払いは大丈夫かというご
      相談が来ております。病院が大事なのは、もちろん承知しております。銀行のことも、お忘れなくとい
      うだけのことです。三台のうち一台でも、正午の出演までに向かっていれば、先生のほうから、経産省
      さんのお名前を出して申し上げられるのですが。]] } }

inject "mic-asks" { at = "135m", via = "phone", from = "mic/liaison", to = "hinode/risk",
  asks = { en = "Report to MIC: users, since when, emergency calls",
           ja = "総務省へ報告:利用者数・時刻・緊急通報" },
  within = "60m",
  subject = { en = "MIC: when do you cross the line?",
              ja = "総務省:重大な事故の線を越えるのはいつですか" },
  text = {
    en = prose [[
      MIC, liaison. You'll know the rule better than I do: thirty thousand and two hours, and for
      emergency calls one hour. You have 280,000 on batteries. I don't want the report at the
      hour, I want to be told now at what time you expect to owe it to me, for whom, and what
      you're doing so that you won't. Cause "mains failure" is fine.]],
    ja = prose [[
      総務省の連絡担当官です。三万人以上・二時間以上、緊急通報を扱うものは一時間、というのはご承知
      のとおりです。二十八万人が電池で動いているわけですね。時間が来てからの報告ではなくて、このま
      まなら何時に、誰の分で報告の対象になるのか、そうならないために何をしているのかを、先に伺って
      おきたい。原因は「商用電源断」で結構です。]] } }

inject "concourse" { at = "140m", via = "phone", from = "asagiri/station",
  to = { "asagiri/dispatch", "kazahaya/crisis" },
  subject = { en = "Kazahaya station: 2,600 in the concourse",
              ja = "風早駅:コンコースに二千六百人" },
  text = {
    en = prose [[
      Kazahaya station. Twenty-six hundred in the concourse, three degrees, and it draws. Those
      who come in along the line have wet feet. A teacher with a class of first-graders is asking
      for a room with a stove. Has anybody told the city how many there are and what they need?
      They're sending me people from the other direction, to take the train.]],
    ja = prose [[
      風早駅です。コンコースに二千六百人、三度で、風が抜けます。線路づたいに着いた方は靴が濡れてい
      ます。一年生を連れた先生から、ストーブのある部屋はないかと聞かれています。何人いて何が要る
      か、市に言ってありますか。市からは逆に、電車に乗せてくださいと、人が送られて来るんです。]] } }

inject "mhlw-asks" { at = "150m", via = "advisory-down",
  from = "mhlw/liaison", to = "shirakaba/command",
  asks = { en = "Situation of the hospital to MHLW by 11:40",
           ja = "11時40分までに厚生労働省へ病院の状況を報告" },
  within = "40m",
  subject = { en = "MHLW: situation of the base hospital",
              ja = "厚生労働省:災害拠点病院の状況について" },
  text = {
    en = lines [[
      MHLW, liaison officer                                  11:00
      By 11:40, by this channel (your entry in EMIS stands at "no data"):
        1  power: own / mains; fuel in hours, and how measured
        2  water: tank in hours
        3  patients who cannot wait: number, for what, until when
        4  can you take more, or must you send away                Nishina]],
    ja = lines [[
      厚生労働省 連絡担当官                                  11時00分
      11時40分までに、情報連絡により(EMISの貴院の欄が「未入力」です)
        1  電源の状況、燃料の残り時間と、その測り方
        2  水の残り時間
        3  待てない患者さんの人数・内容・時刻
        4  受入れの可否、または転送の要否                        仁科]] } }

inject "fsa-asks" { at = "155m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "fsa/liaison", to = "tokiwa/operations",
  asks = { en = "Situation report to FSA", ja = "金融庁へ状況報告" }, within = "60m",
  subject = { en = "FSA: which branches, which functions, day-end",
              ja = "金融庁:店舗・機能・日締めの見通し" },
  text = {
    en = prose [[
      FSA, liaison. Which branches are shut, what still works, and does the day close at half past
      three? There's a post going round that you have stopped withdrawals. If that's untrue I need
      something to hold against it that's exactly true.]],
    ja = prose [[
      金融庁の連絡担当官です。閉めている店舗、動いている機能、それと、三時半に日締めができるかどう
      かを教えてください。御行が払戻しを止めたという投稿が出回っています。事実でないなら、それに対
      して出せる、正確な事実をください。]] } }

inject "crew-there" { at = "160m", via = "phone", from = "aoba/crew",
  to = { "aoba/dispatch", "aoba/substations" }, important = true,
  subject = { en = "Tsukuda, at Kuretake: I can switch by hand",
              ja = "佃(呉竹変電所):手で入れられます" },
  text = {
    en = prose [[
      Tsukuda, Kuretake, on the works telephone, three of us; took us an hour and forty because
      every crossing is dark. Relays are all green, I've walked the whole row. Bay controllers one
      to seven: screens go grey, come back, go grey. They say "local-2". But there's a handle on
      every breaker under a lead seal, and the handle doesn't ask anybody. If dispatch reads it to
      me, bay by bay, and I read it back, I can have the first feeder in in ten minutes. The lamp
      on the RG-4 is lit. Does somebody want it to be?]],
    ja = prose [[
      佃です、三人で呉竹に着きました。構内電話です。交差点が全部消えていて、一時間四十分かかりまし
      た。リレーは端から端まで歩いて見ましたが、全部緑です。回線制御装置の一番から七番は、画面が灰
      色になって、戻って、また灰色です。「現地2」と出ています。ただ、遮断器には一台ずつ、封印の下
      に手動ハンドルがあって、あれは誰にも断らずに動きます。指令所が一回線ずつ読んでくれて、こちら
      が復唱すれば、最初の一本は十分で入ります。RG-4のランプが点いているんですが、これは点いていて
      いいんですか。]] } }

inject "mlit-asks" { at = "165m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "mlit/liaison", to = "izumi/manager",
  asks = { en = "Water situation to MLIT", ja = "国土交通省へ断水の状況を報告" }, within = "60m",
  subject = { en = "MLIT, water: how many, until when, who carries it",
              ja = "国交省(水道):何戸、いつまで、給水車は" },
  text = {
    en = prose [[
      MLIT, water. It used to be the other ministry, I know; it's us now. How many households
      without, when does Hagurodai run dry at this rate, and how many trucks have you? I can ask
      three other towns for trucks, but it takes them three hours to come, so I have to ask them
      now.]],
    ja = prose [[
      国交省の水道担当です。以前は厚労省でしたが、いまはこちらです。断水は何戸か、このままだと羽黒
      台はいつ空になるか、給水車は何台か。よその三つの町に応援を頼めますが、来るのに三時間かかりま
      すので、頼むならいまです。]] } }

inject "lamp" { at = "172m", via = "face-to-face", from = "shirakaba/engine-room",
  to = "shirakaba/facilities", important = true,
  subject = { en = "Sone: the lamp on the grey box is lit",
              ja = "曽根:灰色の箱のランプが点いています" },
  text = {
    en = prose [[
      Sone. There's a grey box behind the fire pump, HAGANE on it, with a lamp that says LINK. In
      eleven years I've seen that lamp twice, and both times Kuze was standing in front of it.
      It's on now. There's nobody in front of it. It goes to the panel that keeps my two engines
      together. I have my hand on the plug of the box. Not on the panel: that one I won't touch
      for anybody.]],
    ja = prose [[
      曽根です。消火ポンプの裏に、はがねと書いた灰色の箱があって、LINKというランプが付いています。
      十一年いて、あれが点いたのを見たのは二回、二回とも久世さんが前に立っていました。それがいま点
      いていて、誰もいないんです。線は、エンジン二台を合わせている盤に行っています。箱のコンセント
      には手を掛けています。盤のほうは、誰に言われても触りません。]] } }

inject "who-else" { at = "178m", via = "council", from = "ceptoar-information-communications/desk",
  to = "ceptoar-electricity/desk", covers = { "C1" },
  subject = { en = "Council: who else has somebody in from outside?",
              ja = "カウンシル:外から保守に入られている分野は" },
  text = {
    en = prose [[
      Telecom desk to all desks. A member asks whether the power cut has an explanation that isn't
      weather; we've had no word from your sector since 08:42. If there is something we ought to
      look for in our own houses we would rather look than wait. No names needed. One sentence is
      enough.]],
    ja = prose [[
      通信セプターから各事務局へ。会員から、停電に気象以外の説明があるのかと問われています。電力分
      野からは8時42分以降、まだ何も伺っていません。各社の社内で見ておくべきものがあるなら、待つよ
      り見ておきたいと思います。社名は要りません。一文で結構です。]] } }

inject "press-attack" { at = "184m", via = "press", from = "press/desk",
  to = { "nco/desk", "aoba/risk", "meti/liaison" }, important = true,
  subject = { en = "Shinonome Press: is it an attack? By whom?", ja = "東雲新聞:攻撃ですか。誰の" },
  asks = { en = "Answer Shinonome Press by 12:30", ja = "12時30分までに東雲新聞に回答する" },
  within = "56m",
  text = {
    en = prose [[
      Iwai again. Someone whose work it is to know tells me the breakers opened before the ice
      fell. He also named a country. I'll print the first if nobody denies it. For the second I'd
      want somebody with a title. I am asking three of you the same thing at the same minute, and
      I'll print where you differ.]],
    ja = prose [[
      岩井です。知る立場の人から、遮断器が開いたのは雪が当たるより先だったと聞きました。その人は国
      の名前も挙げました。前のほうは、否定がなければ書きます。後ろのほうは、肩書のある方から聞きた
      い。三つのところに同じ時刻に同じことを伺っています。食い違えば、食い違ったと書きます。]] } }

inject "poisoned" { at = "188m", via = "board", from = "people/posts",
  to = { "kazahaya/crisis", "izumi/manager", "izumi/control" }, important = true,
  subject = { en = "\"Do not drink the water\" 31,000 times shared",
              ja = "「水道の水を飲むな」三万一千回拡散" },
  text = {
    en = lines [[
      > my cousin works there. someone has been in the waterworks computer. DO NOT
      > DRINK. share before they delete                     31,402 shares
      > power off till MONDAY, station staff said so         12,880
      > two cars with loudspeakers in Hagurodai say boil it? which city is that
      > shop in Kuretake: water sold out 11:20]],
    ja = lines [[
      > いとこが中で働いてる。水道局のコンピューターに誰か入ってるって。
      > 絶対飲まないで。消される前に拡散            31,402件
      > 停電は月曜まで。駅員が言ってた              12,880件
      > 羽黒台で広報車が煮沸しろって回ってるけど、あれどこの市の車?
      > 呉竹のスーパー、11時20分で水売り切れ]] } }
