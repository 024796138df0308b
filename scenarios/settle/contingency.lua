-- contingency.lua: injects without a time, the bank and those beside it: answers, second calls and
-- worse turns. behaviour.lua sends them. Nothing is expected "after" any of them.
-- 予備の状況付与(銀行とその周り)。返事、二度目の電話、悪い方向への展開。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Answers ----------------------------------------------------------------------------------------

inject "own-side-clean" { via = "log", to = "tokiwa/systems",
  subject = { en = "Own side: last answer 09:02:08, then nothing",
              ja = "自行側ログ:最終応答 9:02:08、以後なし" },
  text = {
    en = lines [[
      ROUTER-1   09:02:09  peer kagami-a   no keepalive     line itself UP
      ROUTER-2   09:02:09  peer kagami-a   no keepalive     line itself UP
      GATEWAY    09:02:08  last ACK of host   txn 0223-0118842
      changes on our side since Wed 21 Feb     none
      logins from outside since Wed 21 Feb     none but our own two]],
    ja = lines [[
      ROUTER-1   09:02:09  対向 kagami-a   応答断     回線自体は正常
      ROUTER-2   09:02:09  対向 kagami-a   応答断     回線自体は正常
      GATEWAY    09:02:08  ホスト最終応答   取引 0223-0118842
      2月21日(水)以降の自行側の変更        なし
      同、外部からのログイン                 行員二名のみ]] } }

inject "hirose" { via = "phone", from = "tokiwa/branch", to = "tokiwa/settlement",
  subject = { en = "Minatomachi: eleven envelopes", ja = "港町支店:封筒は十一通とも" },
  text = {
    en = prose [[
      Sonobe. We're paying. Paper slips, one clerk writes, one reads it back, fifty thousand each.
      Mr Hirose did the sum at the counter: fifty thousand doesn't make eleven. He put the same
      amount into every envelope and wrote on each, "rest Monday, H." He'd brought the envelopes
      with him, with the names on.]],
    ja = prose [[
      園部です。お支払いを始めました。伝票は手書きで、一人が書き、一人が読み上げて、お一人五万円ま
      でです。広瀬さんはカウンターで割り算をされました。五万円では十一人に足りません。十一通に同じ
      額を入れて、一通ずつ「残り月曜。広瀬」と書いておられました。封筒は、名前を書いて持って来て
      いらしたんです。]] } }

inject "kuze-agrees" { via = "phone", from = "tokiwa/kuze", to = "tokiwa/settlement",
  subject = { en = "Mr Kuze, from the platform at Omiya", ja = "久世常務、大宮駅のホームから" },
  text = {
    en = prose [[
      Kuze. I was in a tunnel for a quarter of an hour, of all days. I've read your message.
      Switch, and keep transfers shut until the forty minutes are on paper: yes. If anyone asks, I
      agreed at this minute, and if I hadn't been reached you'd have been right without me. That's
      what we wrote it for. One question, and not for now: why only one copy an hour?]],
    ja = prose [[
      久世です。よりによって今日、十五分もトンネルの中だった。伝言は読んだ。切り替える、為替は四十
      分の差が紙の上で埋まるまで開けない。それでいい。誰かに聞かれたら、この時刻に私が同意したと言
      いなさい。私がつかまらなくても、きみの判断で正しかった。そのために書いた計画だからね。一つだ
      け、これは今でなくていい。複写は、なぜ一時間に一度なんだ。]] } }

inject "kuze-asks-why" { via = "phone", from = "tokiwa/kuze", to = "tokiwa/settlement",
  important = true,
  subject = { en = "Mr Kuze: what are we waiting for?", ja = "久世常務:何を待っている" },
  text = {
    en = prose [[
      Kuze. I have the plan in front of me, page two. "Not back by half past eleven." It's past
      that. I'm not going to tell you that you should have. I want to know which sentence of it you
      read differently, because I signed it.]],
    ja = prose [[
      久世です。いま、計画の二ページを見ている。「十一時半に戻っていないとき」。もう過ぎた。そうす
      べきだったと言うつもりはない。どの一文を私と違うふうに読んだのか、それを聞きたい。判を押した
      のは私だから。]] } }

inject "backup-up" { via = "monitor", to = { "tokiwa/systems", "tokiwa/settlement" },
  subject = { en = "Backup centre: deposits and cash machines open", ja = "バックアップセンター:預金・ATM稼働" },
  text = {
    en = lines [[
      BACKUP CENTRE   deposits OPEN    cash machines 611 of 640    limit 100,000
                      books 08:22:00 + today's own
                      transfers        SHUT (flag set by Operations)
                      in the gap       shown on passbooks as "to be entered"
      second copy     none]],
    ja = lines [[
      バックアップ    預金 稼働     ATM 611/640     一日10万円まで
                      元帳 8:22:00 + 切替後の取引
                      為替          閉(事務統括部によるフラグ)
                      差分の取引    通帳には「後日記帳」と印字
      二次複写        なし]] } }

inject "gap-closed" { via = "log", to = "tokiwa/settlement",
  subject = { en = "Gap: 4,417 and 3,180, reconciled but for eight",
              ja = "差分:4,417件と3,180件、残り8件" },
  text = {
    en = lines [[
      GAP LIST 08:22:00 - 09:02:08
        cash machines   rolls read 640     payments 4,417    entered 4,409
                        not legible 8      (Minatomachi 5: roll wet with tea)
        transfers out   Clearing's list 3,180 = our file 3,180   marked SENT
        transfers in    212, kept at Clearing, to be fetched
      signed          two persons]],
    ja = lines [[
      差分照合 8:22:00〜9:02:08
        ATM出金   ジャーナル640台分    4,417件    入力済 4,409件
                   判読不能 8件(港町5件:用紙にお茶がこぼれている)
        為替仕向   為替センター一覧 3,180件=当行ファイル 3,180件  「送信済」に変更
        為替被仕向 212件、センター保留中、取込み待ち
      照合者     二名]] } }

inject "released" { via = "monitor", to = "tokiwa/settlement",
  subject = { en = "Transfers open; 61,000 in the queue", ja = "為替 開始。待ち件数61,000" },
  text = {
    en = lines [[
      TRANSFERS    OPEN      sent 9,000 per hour (Clearing's limit)
                   queue     61,000   oldest 08:31   salaries of other banks 0
                   will be   done about seven hours from now at this pace
                   Operations may order the queue:  by hour / by amount / by list]],
    ja = lines [[
      為替         開       送信 毎時9,000件(センター上限)
                   待ち     61,000件   最古 8:31   給与振込(他行宛) 0件
                   見込み   この速さで約7時間
                   並べ替え可(事務統括部): 受付順/金額順/一覧指定]] } }

inject "queue-thins" { via = "phone", from = "tokiwa/branch",
  to = { "tokiwa/planning", "tokiwa/settlement" },
  subject = { en = "Minatomachi: they read the two sheets side by side",
              ja = "港町支店:二枚並べて読んでおられます" },
  text = {
    en = prose [[
      Sonobe. We've put yours and the FSA's next to each other on the door, and people go from one
      to the other with a finger, comparing. They say the same. About half have gone back to work.
      Old Mrs Mizuno from the tobacconist's has sat down
      inside and says she'd like to stay until she has seen somebody get money.]],
    ja = prose [[
      園部です。うちのお知らせと金融庁のを並べて、入口に貼りました。皆さん、指でなぞって見比べてお
      られます。書いてあることが同じなので、半分くらいの方は仕事に戻られました。煙草屋の水野のおば
      あちゃんは中に座って、誰かがお金を受け取るところを見るまでいる、だそうです。]] } }

inject "extended" { via = "fax", from = "central-bank/desk",
  to = { "tokiwa/settlement", "tokiwa/planning", "fsa/liaison", "wakaba/settlement" },
  subject = { en = "Central bank: closing today 17:00", ja = "中央銀行:本日の締切は十七時" },
  text = {
    en = lines [[
      THE CENTRAL BANK   Payment systems            23 Feb 2007
      To participants

      At the request of the FSA the close for transfers is put back today from
      15:30 to 17:00, once only. What has not reached the Clearing Centre by then is
      carried over to Monday 26 February.
      (by hand)  Two of us stay until then.                       Ariizumi]],
    ja = lines [[
      中央銀行 決済システム担当                     平成19年2月23日
      参加金融機関 各位

      金融庁の要請により、本日の為替の締切を15時30分から17時に繰り下げます。
      再度の延長はいたしません。17時までに為替センターに到達しない分は、26日
      (月)の取扱いとなります。
      (手書き)それまで二名残ります。                         有泉]] } }

inject "last-batch" { via = "fax", from = "clearing/desk",
  to = { "tokiwa/settlement", "wakaba/settlement", "tokiwa/planning" },
  subject = { en = "Clearing Centre: closed 17:00; what went through", ja = "為替センター:十七時締切、結果" },
  text = {
    en = lines [[
      INTERBANK CLEARING CENTRE                     23 Feb 2007   17:00
        from Tokiwa Bank today     what was on your list "today", all of it
        carried over to Monday     the rest, in the order of receipt
        sent twice                 0
      (by hand)  Thank you for ringing before each batch. We are going home now.]],
    ja = lines [[
      銀行間為替センター                   平成19年2月23日 17時00分
        常盤銀行 本日分       「本日中」一覧の分はすべて処理
        月曜繰越し            その他、受付順
        二重送信              0件
      (手書き)送信のたびにお電話をいただき、助かりました。これで帰ります。]] } }

inject "no-comment" { via = "press", from = "tv/desk", to = { "fsa/liaison", "tokiwa/planning" },
  important = true,
  subject = { en = "Shinonome TV, ticker", ja = "東雲テレビ 速報テロップ" },
  text = {
    en = prose [[
      ASKED WHETHER TOKIWA BANK CAN PAY, FSA "DECLINES TO COMMENT" (runs every four minutes, over a
      cookery programme)]],
    ja = prose [[
      常盤銀行の支払い能力について、金融庁は「コメントを差し控える」(料理番組の上に、四分おきに流れ
      る)]] } }

inject "and-us" { via = "phone", from = "fsa/director", to = "fsa/liaison", important = true,
  subject = { en = "Director Shinohara: three banks have rung", ja = "篠原参事官:三行から電話だ" },
  text = {
    en = prose [[
      I've had three presidents on the line in a quarter of an hour. Very courteous. Each would
      like the same sentence about his own bank, by return. One of them I couldn't say it of. What
      did you think I'd tell him?]],
    ja = prose [[
      十五分で、三行の頭取から電話があった。皆さん、たいへん丁寧だよ。うちについても同じ一文を、すぐ
      に出していただけないか、と。うち一行には、言いたくても言えないんだ。何と答えればいい。]] } }

-- Second calls -----------------------------------------------------------------------------------

inject "machine-room-again" { via = "phone", from = "tokiwa/machine-room", to = "tokiwa/systems",
  important = true,
  subject = { en = "Ebihara: I have had Kagami's answering machine for an hour",
              ja = "海老原:鏡は、一時間ずっと留守番電話です" },
  text = {
    en = prose [[
      Ebihara. An hour, and all I've had out of Kagami is a recorded voice. My brother-in-law
      drives a taxi and has just told me that there are men with torches going in and out of the
      back of their building. So it's theirs, I'd say. But I can't put a brother-in-law on a
      ticket.]],
    ja = prose [[
      海老原です。一時間たって、鏡から聞けたのは留守番電話の女の人の声だけです。タクシーをやってる
      義弟が、鏡の裏口から懐中電灯を持った人が出たり入ったりしてる、と教えてくれました。あっちの話
      だと思います。でも、義弟を障害票には書けませんので。]] } }

inject "branch-again" { via = "phone", from = "tokiwa/branch", to = "tokiwa/settlement",
  important = true,
  subject = { en = "Minatomachi: Mr Hirose has gone", ja = "港町支店:広瀬さんが帰られました" },
  text = {
    en = prose [[
      Sonobe. I'm sorry to ring again. Mr Hirose has gone. He waited an hour and a half and then he
      took up his seal and said he'd ask his sister. He left the passbook, by mistake I think, or
      so that I'd have something to look at. There are a hundred and ten in the lobby. If the
      answer is no I'd like to be able to say no.]],
    ja = prose [[
      園部です。たびたびすみません。広瀬さんが帰られました。一時間半お待ちになって、印鑑だけしまっ
      て、「姉に頼んでみるわ」と。通帳は置いていかれました。お忘れなのか、私に見せておくためなのか、
      分かりません。ロビーはいま百十人です。だめならだめで、「だめです」と言わせていただきたいんで
      す。]] } }

inject "fsa-again" { via = "phone", from = "fsa/director", to = "tokiwa/planning",
  important = true,
  subject = { en = "Director Shinohara: my sheet is empty", ja = "篠原参事官:手元は白紙です" },
  text = {
    en = prose [[
      Shinohara. It's a quarter to eleven and my sheet's empty. I was in a bank for two years, on
      secondment, I know how it goes: it is being read by a fifth person. Send me the four lines
      that the first one wrote.]],
    ja = prose [[
      篠原です。十時四十五分になりましたが、こちらの手元は白紙のままです。私も二年ほど銀行に出向し
      ていましたので、分かりますよ。いま、五人目の方が読んでおられるんでしょう。一人目の方が書かれ
      た四行をください。]] } }

inject "noon-news" { via = "press", from = "tv/desk", to = { "tokiwa/planning", "fsa/liaison" },
  important = true,
  subject = { en = "On the screen, 12:00", ja = "正午のニュース" },
  text = {
    en = prose [[
      "...on payday. Tokiwa Bank has not said whether it was attacked and whether customers'
      money is safe. A specialist does not rule out a terrorist act." (Picture: the shutter of
      Minatomachi branch, down. Small, in the corner: "library footage".)]],
    ja = prose [[
      「……給料日を直撃しました。攻撃を受けたのか、預金は無事なのか、常盤銀行は明らかにしていま
      せん。専門家は『テロの可能性も否定できない』と話しています」(映像は港町支店の下りたシャッ
      ター。隅に小さく「資料映像」とある)]] } }

inject "queue-outside" { via = "phone", from = "tokiwa/branch", important = true,
  to = { "tokiwa/planning", "tokiwa/settlement" },
  subject = { en = "Minatomachi: the line goes round the corner",
              ja = "港町支店:列が角を曲がりました" },
  text = {
    en = prose [[
      Sonobe. It's round the corner, past the glazier's. Two hundred and sixty, I've had someone
      walk along it. They aren't here for their pay, they want all of it, and they are showing each
      other a page on their telephones. One asked me to my face whether I have mine in here. I said
      yes. He said, "Well, you would." The police box is asking how long we'll be open.]],
    ja = prose [[
      園部です。列が角を曲がって、硝子店の先まで行きました。歩いて数えさせたら、二百六十人です。給
      料を下ろしに来たのではなくて、全額です。携帯の画面を見せ合っておられます。お一人に、「あんた
      の金もここに入ってるのか」と面と向かって聞かれました。「はい」と言いましたら、「そりゃそう言
      うわな」と。交番から、何時まで開けているのか聞かれています。]] } }

-- Worse turns ------------------------------------------------------------------------------------

inject "double" { via = "phone", from = "clearing/desk", important = true,
  to = { "tokiwa/settlement", "tokiwa/planning" },
  subject = { en = "Clearing Centre: your 08:30 file has come a second time",
              ja = "為替センター:八時半のファイルが二度届きました" },
  text = {
    en = prose [[
      Clearing Centre. We've just had 3,180 items from your backup site, and they are the 3,180 of
      this morning, yen for yen. Twelve banks have booked them already. You will have to write to
      each for the return, and some of the people will have spent it by the time the letter comes,
      it's Friday. I have stopped the line to you. Who is it I'm speaking to?]],
    ja = prose [[
      為替センターです。いま御行のバックアップ側から3,180件届きましたが、けさの3,180件と一円まで同
      じです。十二行は、もう入金処理をされています。一行ずつ組戻しの依頼を出していただくことになり
      ますが、金曜ですから、書面が着くころには使ってしまわれた方もおられるでしょう。御行との回線
      は、こちらで止めました。失礼ですが、どなたでいらっしゃいますか。]] },
  effect = function()
    service("tokiwa-transfers"):set(0)
  end }

inject "closed" { via = "fax", from = "clearing/desk", important = true,
  to = { "tokiwa/settlement", "tokiwa/planning", "wakaba/settlement", "fsa/liaison" },
  subject = { en = "Clearing Centre: closed 15:30", ja = "為替センター:十五時半、締切りました" },
  text = {
    en = lines [[
      INTERBANK CLEARING CENTRE                     23 Feb 2007   15:30
      Closed. No request for extension has reached the central bank in time.
        from Tokiwa Bank   not settled today, carried over to Monday
        for Tokiwa Bank    11,870 kept
      Three securities houses and one pension fund had counted on today.]],
    ja = lines [[
      銀行間為替センター                   平成19年2月23日 15時30分
      締め切りました。時刻延長の要請は、中央銀行に期限内に届いておりません。
        常盤銀行 仕向    本日の残りは未処理、26日(月)へ繰越し
        常盤銀行宛       11,870件 保留
      証券会社三社、年金基金一つが、本日の入金を予定していました。]] } }

inject "carried-over" { via = "fax", from = "clearing/desk", important = true,
  to = { "tokiwa/settlement", "tokiwa/planning" },
  subject = { en = "Clearing Centre: 17:00, and nothing came", ja = "為替センター:十七時。届いておりません" },
  text = {
    en = lines [[
      INTERBANK CLEARING CENTRE                     23 Feb 2007   17:00
      We stayed until 17:00 as we were asked. From Tokiwa Bank: nothing that could
      be settled. Everything of today goes over to Monday.
      (by hand)  When you see that nothing will come, please ring us, next time.]],
    ja = lines [[
      銀行間為替センター                   平成19年2月23日 17時00分
      ご要請により17時まで待ちました。常盤銀行からの、決済できる為替は届いてお
      りません。本日分はすべて月曜に繰り越します。
      (手書き)次からは、来ないと分かった時点でお電話をください。]] } }

inject "learned-elsewhere" { via = "phone", from = "fsa/director", to = "tokiwa/planning",
  important = true,
  subject = { en = "Director Shinohara: I had it from a depositor",
              ja = "篠原参事官:預金者の方から伺いました" },
  text = {
    en = prose [[
      Shinohara. A depositor has read me, over the telephone, the sheet on the door of your branch.
      It's a good sheet. It has the hour and the number of machines on it. I'm told that somebody
      at yours thought the report had better wait until it was complete. It will never be complete.
      It will only be late.]],
    ja = prose [[
      篠原です。ある預金者の方が、御行の支店の入口に貼ってある紙を、電話で読み上げてくださいまし
      た。いい紙です。時刻も台数も書いてある。報告は全体がはっきりするまで待とう、という方がそちらに
      おられたそうですね。はっきりすることはありませんよ。遅くなるだけです。]] } }

inject "word-comes-back" { via = "phone", from = "police/desk", important = true,
  to = { "tokiwa/planning", "kagami/floor", "nisc/desk" },
  subject = { en = "Police: you have announced what it was?", ja = "県警:原因を発表されたそうですが" },
  text = {
    en = prose [[
      Cybercrime desk, good afternoon. My superintendent has it from the wireless that the cause is
      established. We'd be glad to hear it. May I put down who established it, from what, and where
      that is kept now? If it's a crime I need a complaint and I need everything left as it lies.
      If it isn't, then somebody ought to tell the radio so, too.]],
    ja = prose [[
      県警サイバー犯罪担当です。原因が判明したとラジオで言っていたと、上司から聞きまして。ぜひ伺い
      たいのですが、どなたが、何に基づいて判断されたのか、それはいまどこに保管されていますか。犯罪
      ということでしたら、被害の届出と、現場をそのままにしておいていただくことが必要です。そうでな
      いなら、ラジオにもそうお伝えになったほうがよろしいかと。]] } }

inject "weekend-run" { via = "phone", from = "tokiwa/machine-room", to = "tokiwa/systems",
  important = true,
  subject = { en = "Ebihara: it has stopped at a third", ja = "海老原:三分の一で止まりました" },
  text = {
    en = prose [[
      Ebihara. The return stopped at a third of it: today's postings at the backup and this
      morning's at Kagami both want number 0118843. It asks which one is true. There are about
      nineteen thousand of those. I've taken my hands off the keyboard.]],
    ja = prose [[
      海老原です。戻しが三分の一で止まりました。バックアップの今日の取引と、鏡のけさの取引が、同じ
      番号 0118843 を使っていまして、どちらが正しいかと聞いてきます。そういうのが一万九千件くらいあ
      ります。いま、キーボードから手を離しています。]] } }

inject "tapes" { via = "phone", from = "tokiwa/machine-room", to = "tokiwa/systems",
  subject = { en = "Ebihara: twelve tapes, in my own car", ja = "海老原:テープ十二巻、自分の車で行きます" },
  text = {
    en = prose [[
      Ebihara. So we stay where we are and come home on a quiet day. I'll take the twelve tapes out
      to the backup centre, it's fifty minutes and I've the car. Then there's a second set tonight.
      Somebody might tell Mr Kuze that it isn't that we can't.]],
    ja = prose [[
      海老原です。今夜は動かず、何もない日に帰るということですね。じゃあ、テープ十二巻は私が車で
      バックアップへ持って行きます。五十分です。これで今夜は控えがもう一組できます。久世常務には、
      できないからやらないのではないと、どなたかお伝えください。]] } }
