-- evening.lua: timed injects from 15:30 to 18:30. "+": not in the exercise plan. [D]
-- 15時30分から18時30分までの状況付与。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local HOUSES = { "tokiwa/continuity", "tokiwa/it", "wakaba/planning", "wakaba-systems/center",
                 "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
                 "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control",
                 "ceptoar-banks/desk" }

inject "stolen-key" { at = "210m", via = "log", to = "hinode/csirt", covers = { "T3", "T4" },
  tlp = "green", secret = { { "key 4", "stolen key", "鍵4号", "盗まれた鍵" } }, evidence = true,
  important = true,
  subject = { en = "Signature of the load: valid, and not Tsuzumi's work",
              ja = "局データの署名:有効、ただし鼓電気の作ではない" },
  text = {
    en = lines [[
      TX9-7.3.1   received 2010-12-07 18:52 by LD-SV1   signature VALID
        key          Tsuzumi release key 4     issued 2008
        Tsuzumi says (Onuki's office, fax 15:27):  key 4 withdrawn 30 November,
                     taken from a build PC; the notice went out by mail
        contents     differs from Tsuzumi's 7.3.1 in 2 of 1,914 modules
        2 modules    count calls; at a number, stop the processor
        notice       in the junk folder of change-ctl, since 1 December]],
    ja = lines [[
      TX9-7.3.1   2010-12-07 18:52 LD-SV1 受領   署名 有効
        鍵           鼓電気 出荷鍵4号    2008年発行
        鼓電気回答   (15:27 FAX 大貫氏の課)鍵4号は11月30日失効。
                     開発用PCから盗まれた。通知はメールで送付済み
        内容         鼓電気の7.3.1と、1,914モジュール中2つが異なる
        相違2モジュール  呼数を数え、一定数でプロセッサを停止させる
        通知         変更管理の迷惑メールフォルダー、12月1日から]] } }

-- +
inject "please-wait-with-it" { at = "217m", via = "face-to-face", from = "tsuzumi/engineer",
  to = { "hinode/csirt", "hinode/pr" },
  subject = { en = "Onuki: before you say our name", ja = "大貫:弊社の名前を出される前に" },
  text = {
    en = prose [[
      Onuki. My office is running after forty other customers of ours, by fax, one by one. I don't
      ask you to be silent. Say what the load does, say key four. Only, if our name is on the
      evening news before the others have pulled their cable, they'll all ring us instead. And
      most of them can't ring.]],
    ja = prose [[
      大貫です。うちの課は、ほかのお客さま四十社に、一社ずつFAXで知らせているところです。黙っていて
      くださいとは申しません。何が起きるか、鍵4号だということは、言ってください。ただ、皆さんが手を
      打つ前に社名が夕方のニュースに出ますと、全部うちへの電話になります。その電話も、半分はかからな
      いのですが。]] } }

inject "same-product" { at = "225m", via = "ticket", from = "kaede/president", to = "kaede/desk",
  subject = { en = "Makino: ours are TX-9 too", ja = "牧野:うちもTX-9だ" },
  text = {
    en = lines [[
      TICKET   KD-88    15:45                          Makino, from the train
      SIGN     none. Ours work. But the board says the fallen ones are all
               TX-9, and so are our two, and today is the second Monday.
      AT STAKE 2,100 households, the night clinic opens 18:00, 119 of the valley
      QUESTION has anybody told us anything? I don't want to be clever after.]],
    ja = lines [[
      票番号  KD-88     15:45                             牧野(電車の中から)
      症状    なし。うちは動いてる。ただ、落ちたのは全部TX-9だと掲示板にある。
              うちの二台もTX-9で、今日は第2月曜
      影響    2,100戸、18時開始の夜間診療所、谷の119番
      質問    うちには誰か知らせてくれたか。後で気づくのは嫌だ]] } }

inject "half-back" { at = "250m", via = "monitor", important = true,
  to = { "hinode/noc", "hinode/csirt", "hinode/risk", "hinode/business", "hinode/pr" },
  subject = { en = "16:10: half of the east answers; attempts x 9", ja = "16時10分:東部半分復旧、発信9倍" },
  text = {
    en = lines [[
      16:10   east    21 of 40 on the former load, steady (longest 48 min)
      16:10   attempts  9.2 x a usual Monday    answered  14 %
      16:10   east-7, 12 (hospitals)            queue full, priority calls wait]],
    ja = lines [[
      16:10   東部    40台中21台が前の局データで安定(最長48分)
      16:10   発信呼  平常の月曜の9.2倍          完了率 14%
      16:10   東7・12号(病院)                   輻輳、優先電話も待ち]] },
  effect = function()
    service("hinode-voice"):set(55)
    service("hinode-leased"):set(60)
    service("emergency-calls"):set(80)
  end }

inject "lines-back" { at = "253m", via = "monitor", to = HOUSES,
  subject = { en = "Exchange on your floor: some outside lines", ja = "構内交換機:外線の一部が復帰" },
  text = {
    en = lines [[
      PBX    16:13   outside lines       7 of 24 free, comes and goes
      PBX    16:13   incoming            111 in two minutes
      MAIL   16:13   outgoing queue      "trying again"
      leased line    up 3 min, down 1 min, up]],
    ja = lines [[
      構内交換機  16:13   外線           24のうち空き7、不安定
      構内交換機  16:13   着信           二分で111
      メール      16:13   送信待ち       再送中
      専用線              3分復帰、1分断、復帰]] } }

inject "mic-half" { at = "255m", via = "face-to-face", from = "mic/bureau",
  to = { "mic/liaison", "nisc/desk" },
  subject = { en = "Hoshina: half is back, and everyone is dialling", ja = "保科:半分戻って、全員がかけている" },
  text = {
    en = prose [[
      Half of it is back, and everybody in the east is ringing his mother. I am myself. The
      minister wants to say "over". It isn't. What do I put in front of him? And when is the
      meeting where somebody says it is?]],
    ja = prose [[
      半分戻ったら、東部の全員が実家にかけています。私もです。大臣は「収束」と言いたいそうですが、ま
      だです。何と書いて上げますか。それと、「収束」と言う会議は、どこで開くんでしょう。]] } }

-- +
inject "sheets" { at = "265m", via = "face-to-face", from = "shirakaba/er", to = "shirakaba/hq",
  subject = { en = "Kasai: sheet 214, and the day shift goes at five", ja = "葛西:用紙214番、日勤は五時まで" },
  text = {
    en = prose [[
      Kasai. The telephone on my desk rang, everybody jumped. We are at paper sheet 214. Thirty-one
      are typed in. The day shift goes at five, and eleven sheets have only initials on them.
      The man from the taxi is awake, he squeezes with both hands.]],
    ja = prose [[
      葛西です。電話が鳴って、みんな飛び上がりました。用紙はいま214番で、入力は31枚です。日勤は五時
      までで、頭文字しか書いていないのが十一枚あります。タクシーの方は目を覚まされて、両手で握り返さ
      れました。]] } }

-- +
inject "rush" { at = "270m", via = "radio", from = "asagiri/stations", to = "asagiri/control",
  subject = { en = "Nemoto: the evening begins, shall I close them?", ja = "根本:夕方です、閉めますか" },
  text = {
    en = prose [[
      Hinokuchi, Nemoto. The server answered for a moment and the gates snapped shut on their own,
      with a pushchair between. Nobody hurt. I've put a broom in each. The evening is starting,
      five thousand in the next half hour. Do they stay open? Over.]],
    ja = prose [[
      樋ノ口の根本です、どうぞ。サーバが一瞬戻って、改札が勝手に閉まりました。ベビーカーが通っている
      ところで。けがはありません。いま全部に箒を挟んでいます。夕方の三十分で五千人来ます。開けたまま
      でいいですか。どうぞ。]] } }

-- +
inject "come-home" { at = "275m", via = "radio", from = "izumi/crew", to = "izumi/control",
  subject = { en = "Uno: the screen moves again, can the men come in?", ja = "宇野:画面が動いた、引き揚げますか" },
  text = {
    en = prose [[
      Uno, at Higashiyama. They say the wall screen is moving again. Mine reads 58, what does
      yours say? It's getting dark and the two at Kitahara have no gloves. Nobody told us
      whether we come in when the screen moves or when it's right. Over.]],
    ja = prose [[
      宇野です、東山にいます。壁の画面が動き出したそうですね。こっちの目盛りは58ですが、そちらは何と
      出てますか。暗くなってきて、北原の二人は手袋がありません。画面が動いたら引き揚げなのか、合った
      ら引き揚げなのか、聞いてないもんで。どうぞ。]] } }

-- +
inject "torches" { at = "278m", via = "radio", from = "aoba/telecoms", to = "aoba/dispatch",
  subject = { en = "Shiraishi: Sakae back on the old dish", ja = "白石:栄、昔の空中線で復帰" },
  text = {
    en = prose [[
      Shiraishi, on the roof at Sakae. Leased line up, down, up. Reading by eye 66.2, and on the
      screen? If I come down now and it drops again I climb again, and there's ice.]],
    ja = prose [[
      白石です、栄の屋上です。専用線は付いたり消えたりです。目で読んで66.2、画面はいくつですか。いま下
      りて、また切れたら、また上ることになります。凍ってるんですよ、ここ。]] } }

inject "backlog" { at = "280m", via = "face-to-face", from = "hayabusa/depot",
  to = "hayabusa/control",
  subject = { en = "Takeda: twenty-four hours of slips", ja = "武田:伝票が丸一日分あります" },
  text = {
    en = prose [[
      Takeda. I came myself, it's quicker than your telephone. They all have a signal again and
      they all rang at once. 6,200 parcels, a day's work, whatever we do. Saline and oxygen are
      in there, and kerosene, and the department store's man sits in my office. I load at five.
      What goes on first?]],
    ja = prose [[
      武田です。電話より早いので来ました。電波が戻って、全員が一斉にかけてきました。6,200個、どうやっ
      ても一日かかります。生理食塩水と酸素も、灯油も、その中です。百貨店の担当の方が事務所に座ってい
      ます。五時に積み込みます。何から載せますか。]] } }

-- +
inject "test-calls" { at = "288m", via = "radio", from = "nagisa/patrol", to = "nagisa/safety",
  subject = { en = "Car 3: seven of ten test calls", ja = "3号車:試験通話 十のうち七" },
  text = {
    en = prose [[
      Car three, Hamano. I've rung you from ten boxes as the sheet says. Seven came through. The
      three that didn't are all in Shiomi. We found four leaks today by driving, one of them
      nobody would have rung about. Cars home? Over.]],
    ja = prose [[
      3号車、浜野です。計画どおり十か所からかけました。着いたのは七つ。着かない三つは全部汐見です。今
      日は回って四件見つけました。一件は、誰も通報しなかったと思います。車、引き揚げますか。どうぞ。]] } }

-- +
inject "gate-four" { at = "292m", via = "fax", from = "tsubame/airport", to = "tsubame/operations",
  subject = { en = "Narumi: line up, 16 in the pile", ja = "鳴海:回線復帰、滞留16件" },
  text = {
    en = lines [[
      TSUBAME AIR, airport office                          16:52
      Plan line up. Air traffic still types 16 of our faxes, so a plan by line
      would overtake its own fax. Do I stop faxing, or do we finish the pile?
                                                                     Narumi]],
    ja = lines [[
      つばめ航空 空港事務所                              16時52分
      回線は戻りました。ただ管制は、うちのFAXをまだ16便分打っています。回線で
      出すと、同じ便のFAXを追い越します。FAXを止めますか、出し切りますか。
                                                                     鳴海]] } }

inject "all-back" { at = "310m", via = "monitor",
  to = { "hinode", "kaede/desk", "mic/liaison", "nisc/desk", "ceptoar-telecom/desk",
         "ceptoar-banks/desk", "tokiwa", "wakaba/planning", "wakaba-systems/center",
         "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
         "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control" },
  subject = { en = "17:10: all switches of the east answer", ja = "17時10分:東部の全交換機が応答" },
  text = {
    en = lines [[
      HINODE, SERVICE BOARD    17:10
        telephone, east        every switch that was reloaded is in service
        leased lines, east     31,000 of 31,000     steady since 16:58
        attempts               2.2 x usual, falling
        expect                 mail of five hours, delayed texts, alerts]],
    ja = lines [[
      ひので通信 サービス状況表    17:10
        東部 電話            入れ直した交換機はすべて運用中
        東部 専用線          3万1千回線すべて  16:58から安定
        発信呼               平常の2.2倍、減少中
        今後                 五時間分のメール・携帯メール・通知が遅れて届く]] },
  effect = function()
    service("hinode-voice"):set(100)
    service("hinode-leased"):set(100)
    service("emergency-calls"):set(100)
    service("fare-gates"):set(100)
  end }

inject "who-says-over" { at = "313m", via = "face-to-face", from = "control/sub", to = HOUSES,
  covers = { "G2" },
  subject = { en = "Sub-controller: who says that it is over?", ja = "サブコントローラー:解除は誰が" },
  text = {
    en = prose [[
      The second question. Is your plan still in force? What has to be true before it is released,
      who says so, and has he looked? I note the minute again.]],
    ja = prose [[
      二つ目の質問です。事業継続計画は、まだ発動中ですか。解除には何が満たされていればよく、誰が言い
      ますか。その方は確かめましたか。また時刻を控えます。]] } }

inject "wrong-alerts" { at = "330m", via = "fax", from = "kazahaya/ward",
  to = "kazahaya/crisis", important = true,
  subject = { en = "Momoi: \"evacuate at once, river\" on every mobile",
              ja = "桃井:全員の携帯に「直ちに避難 河川」" },
  text = {
    en = lines [[
      EAST WARD OFFICE                                     17:30
      At 17:14 every mobile here rang: "EVACUATE AT ONCE, RIVER LEVEL". It is a
      dry December evening. It seems to be our test of 12:20, with the flood
      template, out of the queue. West ward has it too, North not. 60 people are
      standing in the school with blankets. The alert log is with you. Which
      wards got what? And what do I tell those who have just sat down?   Momoi]],
    ja = lines [[
      東区役所                                            17時30分
      17時14分、ここの携帯が全部鳴りました。「直ちに避難 河川の水位」。雨も
      降っていません。12時20分の試験(水害のひな型)が、たまっていた分として出た
      ようです。西区にも出て、北区には出ていません。学校に60人、毛布を持って
      来られました。送信記録は本庁です。どの区に何が出たのでしょう。座られた方
      に何と言えばよいですか。                                       桃井]] } }

-- +
inject "thirty-days" { at = "340m", via = "fax", from = "mic/bureau",
  to = { "hinode/risk", "hinode/pr", "hinode/business", "hinode/csirt" },
  subject = { en = "Hoshina: the detailed report", ja = "保科:詳細報告について" },
  text = {
    en = lines [[
      MIC, Telecommunications Bureau                       17:40
      Detailed report within 30 days, please: minute by minute, number of users,
      what was not reached by whom, the withdrawn key and where the notice of it
      lay. It will be read by other carriers. No names of persons.    Hoshina]],
    ja = lines [[
      総務省 総合通信基盤局                               17時40分
      30日以内に詳細報告をお願いします。分単位の経過、影響数、誰が誰に連絡でき
      なかったか、失効した鍵と、その通知がどこにあったか。他の事業者も読みます。
      個人名は不要です。                                             保科]] } }

inject "opinion-exchange" { at = "360m", via = "face-to-face", from = "control/sub",
  to = { "hinode", "kaede/desk", "mic/liaison", "nisc/desk", "ceptoar-telecom/desk",
         "ceptoar-banks/desk", "tokiwa", "wakaba/planning", "wakaba-systems/center",
         "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
         "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control" },
  covers = { "E3" },
  subject = { en = "Opinion exchange: one thing from another sector", ja = "意見交換:ほかの分野から一つ" },
  asks = { en = "To NISC: one thing learned from another sector", ja = "NISCへ:ほかの分野から学んだこと一つ" },
  within = "25m",
  text = {
    en = prose [[
      Play ends soon; we go round the table, hall and workplaces alike. From each: one thing that
      another sector did today and that you will do from tomorrow. Name the sector and the thing.
      Not your own success, please, those we have all seen. A line to the NISC desk is enough.]],
    ja = prose [[
      まもなく演習を終わります。会場も自職場も、順にお話しください。今日よその分野がしていたことで、
      明日から自分もしようと思ったことを一つ。どの分野の、何かを言ってください。ご自分の成功談は、皆
      さんもう見ています。NISC担当あてに一行で結構です。]] } }
