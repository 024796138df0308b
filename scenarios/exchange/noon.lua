-- noon.lua: timed injects from 12:00 to 13:35. "+" in front marks those that are not in the
-- exercise plan and were added. [D]
-- 正午から13時35分までの状況付与。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Who hears the silence: every house in the east.
local SILENT = { "hinode/noc", "hinode/csirt", "hinode/risk", "hinode/business", "hinode/pr",
                 "tokiwa/continuity", "tokiwa/it", "wakaba/planning", "wakaba-systems/center",
                 "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
                 "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control",
                 "ceptoar-banks/desk" }

inject "switch-restarts" { at = "0m", via = "monitor", to = "hinode/noc",
  subject = { en = "east-1: restarted by itself", ja = "東1号:自動再起動" },
  text = {
    en = lines [[
      12:00:04  east-1   processor A stopped, B took over
      12:00:31  east-1   processor B stopped, restart level 3
      12:01:12  east-1   up, 41,200 subscribers registering
      12:00:12  east     attempts 2.1 x Sunday noon (Monday, usual)]],
    ja = lines [[
      12:00:04  東1号    プロセッサA 停止、Bに切替
      12:00:31  東1号    プロセッサB 停止、再起動レベル3
      12:01:12  東1号    運転中、加入者41,200 再登録中
      12:00:12  東部     発信呼 日曜正午の2.1倍(月曜として通常)]] },
  effect = function()
    service("hinode-voice"):set(97)
  end }

inject "calls-fail" { at = "6m", via = "phone", from = "hinode/call-centre",
  to = { "hinode/noc", "hinode/business" },
  subject = { en = "Call centre: \"it just goes silent\"", ja = "コールセンター:「無音になる」と" },
  text = {
    en = prose [[
      Mori, call centre. Since six minutes past they all say the same: you dial, no tone, no
      engaged signal, it just goes silent. Only from the east. Two hundred in the queue, it was
      nine. One gentleman rang from the west, he says his mother in Hinokuchi picks up and
      can't hear him.]],
    ja = prose [[
      コールセンターの森です。6分過ぎから、皆さん同じことをおっしゃいます。かけると、呼び出し音も
      話し中もなくて、無音になると。東部のお客さまだけです。待ち呼は九件だったのが二百になりまし
      た。西部からかけてこられた方は、樋ノ口のお母さまが出るのに、こちらの声が聞こえていないよう
      だと。]] },
  effect = function()
    service("hinode-voice"):set(86)
  end }

inject "five-down" { at = "12m", via = "monitor", important = true,
  to = { "hinode/noc", "hinode/csirt", "hinode/risk" },
  subject = { en = "east-2 to east-5 down, more restarting", ja = "東2〜5号 停止、ほかも再起動" },
  text = {
    en = lines [[
      12:09  east-3   down, does not come up by itself        subscribers 38,900
      12:10  east-2   down                                     44,100
      12:11  east-5   down                                     36,700
      12:12  east-4   down   (east-1: third restart)           40,300
      power, air, trunks: no alarm      west 1 to 22: no alarm]],
    ja = lines [[
      12:09  東3号    停止、自動復帰せず                収容 38,900
      12:10  東2号    停止                              収容 44,100
      12:11  東5号    停止                              収容 36,700
      12:12  東4号    停止(東1号は3回目の再起動)        収容 40,300
      電源・空調・中継線:警報なし      西1〜22号:警報なし]] },
  effect = function()
    service("hinode-voice"):set(62)
  end }

-- + N3: the response team for natural disasters is there already.
inject "not-an-earthquake" { at = "14m", via = "face-to-face", from = "hinode/president",
  to = "hinode/risk", covers = { "N3" },
  subject = { en = "President's office: who sits down with whom?", ja = "社長室:誰と誰が集まるのか" },
  text = {
    en = prose [[
      The president comes back from lunch at half past. NOC has a call of its own running, Sales
      has one too, Development wasn't asked. Floor nine is locked, the key is with your people
      for earthquakes. It isn't one. He'll ask me who is in charge, and I'd like to say a name.]],
    ja = prose [[
      社長が12時半に戻ります。NOCはNOCで会議を始め、営業も別に集まり、開発は呼ばれていません。9階の
      部屋は鍵がかかっていて、鍵は地震のときのためにリスク管理室にあると。地震ではありませんが。誰
      が仕切っているのかと聞かれますので、名前をお答えしたいのです。]] } }

inject "lines-dead" { at = "20m", via = "monitor", to = SILENT, important = true,
  subject = { en = "Exchange on your floor: no outside line", ja = "構内交換機:外線なし" },
  text = {
    en = lines [[
      PBX    12:20   outside lines       0 of all free   "no answer from network"
      PBX    12:20   incoming            0 since 12:19
      MAIL   12:20   outgoing queue      growing, "connection timed out"
      inside calls: normal              mobiles at the window: no signal]],
    ja = lines [[
      構内交換機  12:20   外線           空き 0(「網から応答なし」)
      構内交換機  12:20   着信           12:19以降 0
      メール      12:20   送信待ち       増加中(「接続タイムアウト」)
      内線:正常                        窓際の携帯電話:圏外]] },
  effect = function()
    service("hinode-voice"):set(22)
    service("hinode-leased"):set(12)
    service("emergency-calls"):set(20)
  end }

-- +
inject "kaede-crowd" { at = "24m", via = "phone", from = "kaede/president", to = "kaede/desk",
  subject = { en = "Makino: everyone wants to be our customer", ja = "牧野:みんな、うちに移りたいと" },
  text = {
    en = prose [[
      Makino, I'm on the platform. Three shops have asked me whether they can have our telephones
      by this evening. Ours work, theirs don't, that's all I know. Traffic on our two switches is
      up by a third. Are they all right? Same make as the big ones, aren't they.]],
    ja = prose [[
      牧野です、駅のホームから。商店街の三軒に「今日中におたくの電話にできないか」と言われました。
      うちのはつながって、よそのはつながらない、それだけは分かるんだけど。うちの二台、呼が三割増え
      てるでしょう、大丈夫? あれ、大きいところのと同じメーカーだよね。]] } }

inject "no-119" { at = "25m", via = "phone", or_via = { "fax" }, from = "fire/command",
  to = "mic/liaison", important = true,
  subject = { en = "119 command room: no calls since 12:21", ja = "119番指令室:12時21分から入電なし" },
  text = {
    en = lines [[
      Kazahaya Fire Brigade, 119 command room           13 Dec, 12:25   1 page
      To: MIC, liaison

      No 119 call from the east since 12:21. On a Monday we have one every two
      minutes. A man has just come to the gate on a bicycle: his wife, chest.
      Car sent 12:23. We cannot reach Hinode by telephone.
      Desk of the command room, by hand                 fax works]],
    ja = lines [[
      風早市消防局 119番指令室                       12月13日 12時25分 本紙のみ
      総務省 連絡担当官 殿

      12時21分以降、東部からの119番入電なし。月曜なら二分に一件ある。
      いま自転車で門まで来た人がある。奥さまが胸痛。12時23分出動。
      ひので通信には電話が通じない。
      指令台にて手書き                                  FAXは使用可]] } }

-- +
inject "lobby" { at = "28m", via = "face-to-face", from = "hinode/call-centre",
  to = { "hinode/business", "hinode/pr" },
  subject = { en = "Mori: the customers are downstairs", ja = "森:お客さまが一階に" },
  text = {
    en = prose [[
      Our own telephones are gone too, so I came up the stairs. They are coming in person now:
      a bank, somebody from the waterworks with a helmet, a florist. They all ask when. I have
      forty people with headsets and nothing in them. Give me one sentence I can write on
      cardboard.]],
    ja = prose [[
      うちの電話も切れましたので、階段で来ました。お客さまが直接お見えです。銀行さん、ヘルメットの
      水道局の方、お花屋さん。皆さん「いつ」と。四十人がヘッドセットを付けて、何も聞こえていませ
      ん。段ボールに書ける一文をください。]] } }

inject "atm-off" { at = "30m", via = "face-to-face", from = "tokiwa/branch",
  to = { "tokiwa/continuity", "tokiwa/it" },
  subject = { en = "Eto, Minato-dori: machines off, thirty people", ja = "港通支店 江藤:ATM停止、三十人" },
  text = {
    en = prose [[
      Eto. I walked over, it's only eight minutes. All eleven machines say "out of service", the
      terminals at the counter as well. Thirty people, it's two days before pensions and the
      13th is wages for the shipyard. Kashiwagi has opened the old ledger. May she? There's a
      sheet for this somewhere; who reads it out?]],
    ja = prose [[
      江藤です。八分なので歩いて来ました。ATMは十一台とも「お取扱いできません」、窓口の端末も駄目で
      す。三十人お待ちです。年金の二日前ですし、十三日は造船所の給料日で。柏木が昔の元帳を出してい
      ますが、書かせてよろしいですか。こういうときの紙があったと思うのですが、どなたが宣言するんで
      しょう。]] } }

-- +
inject "orders-stuck" { at = "35m", via = "face-to-face", from = "wakaba-securities/dealing",
  to = { "wakaba/planning", "wakaba-systems/center" },
  subject = { en = "Sugiura: the afternoon session is open, without us", ja = "杉浦:後場が始まりました" },
  text = {
    en = prose [[
      Sugiura, dealing. It opened at 12:30 and we are not in it. Main line dead. "Switch to the
      reserve," so I switched to the reserve, dead. I have 412 orders on the screen that think
      they have been sent. It closes at three. Put us on anything that moves.]],
    ja = prose [[
      ディーリングの杉浦です。12時半に後場が寄りましたが、うちは入れていません。主回線が切れて、手
      順どおり予備に切り替えたら、予備も切れていました。画面では、412件が「送信済み」のつもりでいま
      す。引けは三時です。動くものなら何でもいいので、つないでください。]] } }

inject "ic-off" { at = "40m", via = "ticket", from = "asagiri/stations", to = "asagiri/control",
  subject = { en = "Hinokuchi: IC server off, gates red", ja = "樋ノ口駅:ICサーバ断、改札が赤" },
  text = {
    en = lines [[
      TICKET   1213-04   12:40                       HINOKUCHI, Nemoto
      SIGN     IC server no answer. Gates reject on the way OUT, 6 stations.
               Tickets of paper pass.
      TRAINS   normal. Dispatch radio good.
      PEOPLE   about 200 on the inside, school outing among them
      WISH     a word on whether I may open]],
    ja = lines [[
      票番号  1213-04     12:40                          樋ノ口駅 根本
      症状    ICサーバ応答なし。出場時にエラー(6駅)。紙の切符は通る
      列車    平常。列車無線は良好
      旅客    改札内に約200人。遠足の小学生あり
      希望    開放してよいか、指示を請う]] },
  effect = function()
    service("fare-gates"):set(40)
  end }

inject "plans-by-fax" { at = "45m", via = "fax", from = "tsubame/airport",
  to = "tsubame/operations",
  subject = { en = "Narumi: flight plans by fax, one at a time", ja = "鳴海:飛行計画はFAXで一便ずつ" },
  text = {
    en = lines [[
      TSUBAME AIR, airport office                          12:45      1 of 1
      The plan line is dead. Air traffic takes ours by fax and types them in:
      about one in ten minutes. 14 flights due by 15:00, the 13:20 to the
      islands is boarding. Tell me which ones, in which order, and I stand here
      and feed.                                                    Narumi]],
    ja = lines [[
      つばめ航空 空港事務所                              12時45分   本紙のみ
      飛行計画の回線が不通です。管制はFAXなら受けて手で入力してくれますが、
      十分に一便ほどです。15時までに14便、13時20分の島行きは搭乗中です。
      どの便を、どの順で出すか決めてください。私はここに立って送ります。
                                                                     鳴海]] } }

-- +
inject "leaks-silent" { at = "48m", via = "radio", from = "nagisa/patrol", to = "nagisa/safety",
  subject = { en = "Car 3: nobody has rung us, that can't be right", ja = "3号車:通報ゼロはおかしい" },
  text = {
    en = prose [[
      Car three, Hamano. Control, we've had no leak call since twenty past. On a cold Monday
      that's three or four missing. I'm in Shiomi and I can smell it from the car, corner by the
      public bath, the owner says he dialled four times. I'm on that one. Where are the others?
      Over.]],
    ja = prose [[
      3号車、浜野です。指令どうぞ。12時20分から通報が一件も来てません。寒い月曜で、これは三、四件足
      りないです。いま汐見の銭湯の角、車の中でもにおいます。ご主人は四回かけたそうです。ここは自分
      がやります。ほかの三件は、どこなんでしょう。どうぞ。]] } }

inject "er-silent" { at = "50m", via = "face-to-face", from = "shirakaba/er",
  to = "shirakaba/hq",
  subject = { en = "Kasai: it is too quiet in the ER", ja = "葛西:救急が静かすぎます" },
  text = {
    en = prose [[
      Kasai, emergency room. No transfer calls for half an hour, and the records from the
      clinics don't open. It's not quiet out there, it's only quiet in here. A taxi has just
      brought a stroke, found at eleven, nobody could ring ahead. The radio set is under the
      stairs with a cloth on it. Who may talk on it, and what do I write on?]],
    ja = prose [[
      救急外来の葛西です。三十分、搬送の電話が一本もなくて、診療所の記録も開きません。外が静かなの
      ではなく、ここだけが静かなんです。いまタクシーで脳卒中の方が着きました。発見は十一時、誰も先
      に電話できなかったそうです。無線機は階段の下で布をかぶっています。話すのは誰で、記録は何に書
      けばいいでしょうか。]] } }

-- +
inject "counters-out" { at = "52m", via = "radio", from = "kazahaya/ward",
  to = "kazahaya/crisis",
  subject = { en = "East ward: an old man walked here for an ambulance",
              ja = "東区役所:救急車を呼びに歩いて来られた" },
  text = {
    en = prose [[
      East ward office, Momoi. Counter screens are off, forty waiting. But what I really call
      for: an old gentleman walked from block 6 to ask for an ambulance, eleven minutes. We had
      one pass, by luck. There are nine thousand over seventy-five in this ward and not one
      telephone. How do they know where to go? Over.]],
    ja = prose [[
      東区役所の桃井です、どうぞ。窓口の画面が止まって四十人お待ちですが、お伝えしたいのは別のこと
      です。六丁目のおじいさんが、救急車を頼みに十一分歩いて来られました。たまたま一台通ったので止
      めました。この区には七十五歳以上が九千人、電話は一本も通じません。どこへ行けばいいか、どう知
      らせたらいいでしょうか。どうぞ。]] } }

-- +
inject "changes" { at = "55m", via = "face-to-face", from = "hinode/development",
  to = { "hinode/csirt", "hinode/noc" }, evidence = true,
  subject = { en = "Shimura: what changed since Friday?", ja = "志村:金曜から何が変わったんですか" },
  text = {
    en = prose [[
      Shimura, Development. Nobody has asked us, so I'm asking you. Friday they all worked. What
      has been done to them since? There's a book for that: every change, who, when, on which
      machine. Fourteen over the weekend, I heard, and the clock people as well. I'd put it
      beside the list of who fell. I haven't got rights to either.]],
    ja = prose [[
      開発の志村です。呼ばれないので、こちらから来ました。金曜は全部動いていた。それから何をしたん
      ですか。作業の記録があるでしょう、誰が、いつ、どの機械に。土日で十四件と聞きました、時刻合わ
      せも入っていたとか。落ちた順番の表と並べて見たいんですが、私にはどちらも見る権限がなくて。]] } }

inject "user-count" { at = "60m", via = "monitor", to = { "hinode/risk", "hinode/business" },
  covers = { "L4" },
  subject = { en = "Users without service: 1.42 million, since 12:06",
              ja = "影響利用者数:142万、12時6分から" },
  asks = { en = "Accident report to MIC: two hours are over at 14:06",
           ja = "総務省への事故報告:14時6分に二時間" }, within = "66m",
  text = {
    en = lines [[
      SERVICE BOARD    13:00
        telephone, fixed and mobile, east       1,420,000 users    since 12:06
        leased lines, east                         31,000 lines    since 12:19
        switches down                                   33 of 40   cause: open
        line of 30,000 users x 2 h              passed at 14:06 if nothing changes]],
    ja = lines [[
      サービス状況表    13:00
        東部 電話(固定・携帯)              142万        12:06から
        東部 専用線                          3万1千回線  12:19から
        停止交換機                           40台中33台   原因:調査中
        3万人×2時間の線                    このままなら 14:06 に到達]] },
  effect = function()
    service("hinode-voice"):set(18)
  end }

inject "telemetry-blind" { at = "65m", via = "fax", from = "izumi/crew", to = "izumi/control",
  subject = { en = "Uno: your screen shows 12:19", ja = "宇野:画面は12時19分のままです" },
  text = {
    en = lines [[
      IZUMI WATERWORKS, depot fax                          13:05
      Came back for a valve key and saw the wall screen: the levels have not
      moved since 12:19. Higashiyama is NOT at 71 per cent, I have just been
      there, 64 and falling, noon is noon. Four pumping stations, eight men if
      I take the meter readers. We have the radios.                  Uno]],
    ja = lines [[
      泉水道局 詰所FAX                                    13時5分
      弁の鍵を取りに戻って壁の画面を見たら、水位が12時19分から動いていません。
      東山は71%ではありません。いま見てきて64、下がっています(昼なので)。
      ポンプ場は四か所、検針の人も入れれば八人出せます。無線はあります。 宇野]] } }

inject "three-substations" { at = "70m", via = "fax", from = "aoba/telecoms",
  to = "aoba/dispatch",
  subject = { en = "Shiraishi: telemetry of three substations", ja = "白石:三変電所のテレメータ断" },
  text = {
    en = lines [[
      AOBA ELECTRIC, own telecoms                          13:10
      Sakae, Shiomi 2, Kitahara: telemetry lost 12:19. The three were moved to
      a leased line of Hinode in 2008 (cheaper). All others on own microwave,
      good. The microwave dish at Sakae is still on the roof, pointing. Security
      telephone works. Protection is local, not affected.         Shiraishi]],
    ja = lines [[
      青葉電力 電力保安通信                                13時10分
      栄、汐見第二、北原の三か所、12時19分からテレメータ断。この三つは平成20年
      にひのでの専用線へ移したものです(経費削減)。ほかは自営マイクロで良好。
      栄の空中線は屋上に残っていて、向きもそのままです。保安電話は使えます。
      保護は現地で完結、影響なし。                                     白石]] } }

-- +
inject "fsa-overview" { at = "73m", via = "phone", from = "fsa/liaison", to = "nisc/desk",
  subject = { en = "FSA: does anybody have the whole picture?", ja = "金融庁:全体を見ている方はいますか" },
  text = {
    en = prose [[
      FSA, Ijima. Two of our banks have fallen silent, a third answers as if nothing were wrong. I
      get that from people who walk. You sit where the sectors come together: which of them are
      known to be affected, which carrier, and when do I hear more? "Not known" is fine. The
      minister has a meeting at a quarter to two.]],
    ja = prose [[
      金融庁の伊島です。銀行が二行、連絡がつかず、三行目は何ごともないと言っています。どれも歩いて
      来た人の話です。そちらは各分野が集まる場所でしょう。影響が分かっている分野はどこで、事業者は
      どこか、次はいつ伺えますか。「不明」でも結構です。大臣の打合せが13時45分にあるものですか
      ら。]] } }

inject "drivers" { at = "75m", via = "radio", from = "hayabusa/depot", to = "hayabusa/control",
  subject = { en = "Takeda: 140 drivers, and where are they", ja = "武田:乗務員140人、どこですか" },
  text = {
    en = prose [[
      Shiomi depot, Takeda. 140 of ours are out, every one with a mobile, not one has a signal.
      The afternoon slips sit here: saline for the hospital, kerosene, and Christmas. The ones
      I can see are parked in front of my gate asking me. It'll be two hours soon. Do we work
      by slips and by depot now, or do we wait? Over.]],
    ja = prose [[
      汐見の武田です、どうぞ。140人出ていて、全員携帯持ってますが、全員圏外です。午後の伝票がここに
      たまってます。病院の生理食塩水、灯油、それからクリスマスの荷物。見えるのは門の前に停めて聞き
      に来るやつだけです。もうじき二時間ですよ。営業所と紙伝票でやるんですか、待つんですか。どう
      ぞ。]] } }

-- To desks and operators at once, since nobody can ring: fourteen desks, twelve houses. Who opens
-- it or answers counts for the reach rate.
inject "first-facts" { at = "80m", via = "advisory-down", from = "nisc/secretariat",
  to = { "ceptoar-telecom", "ceptoar-broadcasting", "ceptoar-banks", "ceptoar-securities",
         "ceptoar-life", "ceptoar-nonlife", "ceptoar-aviation", "ceptoar-railway",
         "ceptoar-electricity", "ceptoar-gas", "ceptoar-government", "ceptoar-medical",
         "ceptoar-water", "ceptoar-logistics", "nisc/desk", "hinode/risk", "kaede/desk",
         "tokiwa/it", "wakaba/planning", "tsubame/operations", "asagiri/control",
         "aoba/dispatch", "nagisa/safety", "kazahaya/crisis", "shirakaba/hq", "izumi/control",
         "hayabusa/control" },
  tlp = "green", confirm = "15m", covers = { "C1", "G2" },
  subject = { en = "NISC No. 1: failure of communications, east",
              ja = "NISC第1報:東部の通信障害" },
  asks = { en = "Confirm receipt of NISC No. 1 within 15 minutes",
           ja = "15分以内にNISC第1報の受領を返す" },
  within = "15m",
  text = {
    en = lines [[
      NISC, No. 1                                          13 Dec 2010   13:20
      To: 14 CEPTOAR desks and, by fax at once, operators

      1  Since about 12:06 telephones, fixed and mobile, and leased lines of
         Hinode Telecom in the east do not work. Other carriers do.
      2  Cause not known. No sign so far for or against an attack.
      3  Fax on the disaster line works. Everybody confirms within 15 minutes,
         desks to NISC, operators to their desk. Desks add what their sector
         needs.
      4  No. 2 at 15:15.                                      Serizawa]],
    ja = lines [[
      NISC 第1報                                     平成22年12月13日 13時20分
      各セプター事務局(14)御中、事業者各位(FAX同報)

      1  12時6分ごろから、ひので通信の東部の電話(固定・携帯)および専用線が
         使えない。他の事業者は正常。
      2  原因は不明。攻撃であるとも、ないとも、現時点では言えない。
      3  防災回線のFAXは使える。全員、15分以内に受領を返すこと(事務局はNISCへ、
         事業者は分野の事務局へ)。事務局は、分野に必要な事項を添えられたい。
      4  第2報は15時15分。                                          芹沢]] } }

-- +
inject "shops" { at = "88m", via = "face-to-face", from = "hinode/call-centre", to = "hinode/pr",
  subject = { en = "Mori: three shops, three stories", ja = "森:店ごとに話が違います" },
  text = {
    en = prose [[
      Mori. I've sent my forty out to the shops on foot, they can at least look at people. One
      shop says "the cold", one says "maintenance", one has let the shutter down. My cardboard is
      standing in the lobby with nothing on it but our logo. Is there a sentence yet? It need not
      be a nice one.]],
    ja = prose [[
      森です。四十人を、歩ける範囲の店に出しました。顔を見せるだけでもと思って。ところが、ある店は「寒
      波のため」、ある店は「保守作業」、もう一店はシャッターを下ろしていました。一階の段ボールには、ま
      だロゴしか書いてありません。一文、決まりましたか。きれいな文でなくて結構です。]] } }

inject "which-route" { at = "90m", via = "council", from = "ceptoar-securities/desk",
  to = { "ceptoar-telecom/desk", "ceptoar-banks/desk" }, covers = { "C1" },
  subject = { en = "Securities: which of our lines share one route?", ja = "証券:どの回線が同じ経路か" },
  asks = { en = "Answer in the Council within 30 minutes", ja = "30分以内にカウンシルで答える" },
  within = "30m",
  text = {
    en = prose [[
      Securities desk to Telecom, the banks read along. Three houses have lost main and reserve in
      the same second. They were sold as separate. Could you tell us for our sectors which lines
      share one route or one switch, so that we know what not to switch to? The market closes at
      three. A part of an answer is better than none.]],
    ja = prose [[
      証券から通信セプターへ(銀行等にも写し)。会員三社が、主回線と予備回線を同じ秒に失いました。
      別経路として契約していたものです。両分野の回線のうち、同じ経路・同じ交換機を通るものはどれで
      しょうか。切り替えてはいけない先を知りたいのです。市場は三時に引けます。一部だけでも構いませ
      ん。]] } }
