-- morning.lua: timed injects from 09:02 to 11:40, in order of time: detection and spread. Those
-- marked + are not in the plan's table: they give a table its share of the morning. [D]
-- 午前の状況付与。+ は計画書の表にないもの。卓ごとの午前を描くために加えた。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "dc-dark" { at = "2m", via = "monitor", to = "kagami/floor", important = true,
  subject = { en = "Halls A and B: 0 V", ja = "A棟・B棟 電圧0V" },
  text = {
    en = lines [[
      08:51:40  MAINS 1   sag to 62 %, 0.28 s, recovered
      08:51:40  MAINS 2   sag to 62 %, 0.28 s, recovered
      08:51:52  GEN 1-4   running, voltage good
      08:51:53  ATS-A     NO TRANSFER   lockout 86
      08:51:53  ATS-B     NO TRANSFER   lockout 86
      08:51:53  ATS-C     transferred to generator, back on mains 08:56
      08:51:53  UPS-A, UPS-B   on battery
      09:02:08  UPS-A     battery end        HALL A     0 V
      09:02:11  UPS-B     battery end        HALL B     0 V
      09:02:12  PUMPS 1-3 stopped            HALL C     load 100 %, 22.6 deg]],
    ja = lines [[
      08:51:40  商用1     瞬時電圧低下 残り62%、0.28秒、復帰
      08:51:40  商用2     瞬時電圧低下 残り62%、0.28秒、復帰
      08:51:52  発電機1〜4  運転、電圧良
      08:51:53  ATS-A     切替不成立   ロックアウト86
      08:51:53  ATS-B     切替不成立   ロックアウト86
      08:51:53  ATS-C     発電機へ切替、08:56 商用へ復帰
      08:51:53  UPS-A、UPS-B   蓄電池運転
      09:02:08  UPS-A     放電終止           A棟  0V
      09:02:11  UPS-B     放電終止           B棟  0V
      09:02:12  冷水ポンプ1〜3  停止         C棟  負荷100%、22.6度]] },
  effect = function()
    service("hall-a"):set(0)
    service("hall-b"):set(0)
    for _, id in ipairs { "tokiwa-host", "dispatch-terminals", "city-system", "card-relay" } do
      service(id):set(0)
    end
  end }

inject "atm-timeouts" { at = "15m", via = "ticket", from = "tokiwa/machine-room",
  to = "tokiwa/systems",
  subject = { en = "Cash machines and transfers: time-out, all branches",
              ja = "ATM・為替 全店タイムアウト" },
  text = {
    en = lines [[
      TICKET   0223-011   09:15                      MACHINE ROOM, Ebihara
      SIGN     host does not answer. ATM 640 of 640 "not available".
               Transfers in and out: time-out. Since 09:02 and some seconds.
      ON OUR   routers up, no alarm. Last answer of the host 09:02:08.
      SIDE
      NOTE     Nothing was changed last night, I have looked twice, because it is
               payday and that is what they will ask me. Kagami's number is
               engaged. The copy to the backup centre of 08:22 ran through.]],
    ja = lines [[
      票番号  0223-011    9:15                          運行管理 海老原
      症状    ホスト応答なし。ATM 640台中640台「お取扱いできません」。
              為替は仕向・被仕向ともタイムアウト。いずれも9時2分過ぎから
      自行側  ルータは正常、警報なし。ホストの最終応答 9:02:08
      備考    昨夜の変更作業はありません。給料日で、必ず聞かれると思い、
              二度見ました。鏡の番号は話し中です。8時22分のバックアップへの
              複写は正常終了しています。]] } }

-- + Settlement's Friday begins with a branch.
inject "forty-people" { at = "20m", via = "phone", from = "tokiwa/branch",
  to = "tokiwa/settlement",
  subject = { en = "Minatomachi branch: forty people, and it is payday",
              ja = "港町支店:四十人お待ちです。給料日なんです" },
  text = {
    en = prose [[
      Minatomachi, Sonobe. We've opened, and nothing works: neither the machines nor the terminals
      at the counter. About forty people in the lobby. First in the line is Mr Hirose from the
      glazier's over the road. He pays eleven people in envelopes, at noon on payday, and has done
      for as long as I've been here. He has put his passbook and his seal on my counter. He isn't
      angry. He said, "It is in there, isn't it?", and I said yes. May I give him some of it?]],
    ja = prose [[
      港町支店の園部です。開店したんですが、ATMも窓口の端末も、何も動きません。ロビーにもう四十人
      ほどお待ちです。先頭は、向かいの硝子店の広瀬さんです。私が着任する前からずっと、給料日のお昼
      に、十一人の職人さんへ封筒で手渡しされている方で、いま通帳と届出印をカウンターに置いて待って
      おられます。怒ってはいらっしゃいません。「入ってはいるんだよね」と聞かれたので、「はい」とお
      答えしました。……いくらかでも、お出ししてよろしいでしょうか。]] } }

inject "yard-dark" { at = "30m", via = "phone", from = "hayabusa/yard", to = "hayabusa/control",
  subject = { en = "Bay Centre: all the dispatch terminals are down",
              ja = "湾岸センター:配車端末が全部だめです" },
  text = {
    en = prose [[
      Ogata, Bay Centre. Our dispatch screens say "connecting" since two minutes past. West and
      North say the same, so it's not my cable this time. The morning wave is out, it had paper.
      But I've got load for thirty-one vehicles on the floor for noon and I don't know yet whose
      it is. Two have red tags. Do I start reading labels to you, or do we wait for it to come
      back? The computer people say they have rung somebody and it rings.]],
    ja = prose [[
      湾岸の緒方です。配車の画面が、九時二分から「接続中」のままです。西も北も同じだそうで、今度は
      うちの線じゃありません。午前便は紙で出した後なんで、いいんですが、昼便の荷が三十一台分、床に
      並んでて、どこ行きかまだ分かりません。赤札が二つ交じってます。もう電話で読み上げ始めたほうが
      いいですか、それとも待ちますか。システムの人に聞いたら、どこかに電話してて、呼び出しては
      いるそうです。]] } }

-- +
inject "calls" { at = "35m", via = "phone", from = "tokiwa/call-centre", to = "tokiwa/planning",
  subject = { en = "Call centre: 210 calls, one sentence needed",
              ja = "コールセンター:210件。言ってよいことを一文ください" },
  text = {
    en = prose [[
      Hirayama, call centre. 210 calls since nine, eighteen of us, average wait eleven minutes. I
      don't need a cause. I need one sentence that is true and that I can say two hundred times.
      At the moment one says "maintenance", which it isn't, and two say "please try again", which
      they do. The question is never when it will be back. It is: has my pay come in?]],
    ja = prose [[
      コールセンターの平山です。九時から210件、こちらは十八名で、お待たせが平均十一分です。原因は要
      りません。本当のことで、二百回言っても大丈夫な一文をください。いまは一人が「メンテナンス中」
      と言っていますが、違いますよね。二人は「しばらくしてからおかけ直しください」と言っていて、本
      当にかけ直してこられます。聞かれるのは「いつ直るか」ではないんです。皆さん、「給料は入ったの
      か」です。]] } }

inject "queue-200" { at = "45m", via = "fax", from = "kazahaya/branch", to = "kazahaya/citizens",
  subject = { en = "East branch: no certificates, 200 waiting in all houses",
              ja = "東支所:住民票が出ません。各所あわせて約200人" },
  text = {
    en = lines [[
      KAZAHAYA CITY   East branch office            23 Feb 2007   09:45

      To Citizens' Section, main office        (your telephone is engaged)
      1  Screen of the residents' system has been white since a little past nine.
      2  Waiting: with us 38. I rang West and North: 51, 40. With yours that will
         be about 200.
      3  One of ours needs a certificate of residence by 11:00 for the key to a
         flat. They have a van in front of it with their beds in.
      4  Please say what I may write on the sheet for the door.       Kudo]],
    ja = lines [[
      風早市 東支所                              平成19年2月23日 9時45分

      市民課 御中(そちらの電話が話し中のためFAXします)
      1  住民記録の画面が、九時過ぎから真っ白です。
      2  お待ちの方。当支所38人。西と北に聞いたところ51人と40人でした。
         本庁と合わせると、200人くらいになります。
      3  お一人、11時までに住民票がないとアパートの鍵をもらえない方がいます。
         部屋の前に、布団を積んだトラックを停めてあるそうです。
      4  入口に貼る紙に何と書いてよいか、教えてください。        工藤]] } }

-- +
inject "pass-machines" { at = "50m", via = "ticket", from = "asagiri/shinko",
  to = "asagiri/stations",
  subject = { en = "Shinko: pass machines refuse cards; bank's machine dark",
              ja = "新港駅:定期券売機でカード不可、構内ATM停止" },
  text = {
    en = lines [[
      TICKET   0223-04    09:50                      SHINKO STATION, Kamo
      SIGN     pass machines: cards of Tokiwa Bank refused, others accepted
               bank's cash machine in the concourse: dark
      OTHER    gates normal, trains normal, lost property 3 items
      WISH     somebody to tell me whether this is ours. About thirty people have
               asked at the window where the next bank is. It is the same bank.]],
    ja = lines [[
      票番号  0223-04     9:50                        新港駅 助役 加茂
      症状    定期券売機で常盤銀行のカードだけ使用不可(他行は可)
              コンコースの同行ATM 画面消灯
      その他  改札は正常、列車は平常、遺失物三件
      要望    これがうちの側のことなのかどうか、教えてください。改札窓口で
              「近くの銀行は」と聞かれた方が三十人ほど。近くの銀行も、その
              銀行です。]] } }

-- +
inject "director-comes" { at = "55m", via = "face-to-face", from = "fsa/director",
  to = "fsa/liaison",
  subject = { en = "Director Shinohara: what do we have in writing?",
              ja = "篠原参事官:紙で来ているものはあるか" },
  asks = { en = "Tell NISC what stopped and since when, by 10:45",
           ja = "何がいつから止まったかを、十時四十五分までにNISCへ" }, within = "50m",
  text = {
    en = prose [[
      My wife has just rung me to say that the cash machine at the station is dark. That's how the
      supervisor of banks learns it. What do we have in writing? I'm going to ring Tokiwa myself in
      five minutes. You take the people across the road: what stopped, since when, one bank or more.
      The Minister is in committee until noon and will be asked in the corridor. NISC by quarter to
      eleven, please, with a time against every line.]],
    ja = prose [[
      いま家内から電話があってね、駅のATMの画面が消えていると言うんだ。監督官庁が家内から知るとい
      うのも、どうかと思うよ。紙で来ているものは何かあるか。常盤には、五分後に私が自分でかける。き
      みは向かいのほうを頼む。何が、いつから止まっているか、一行だけなのかどうか。大臣は正午まで委
      員会で、廊下で必ず聞かれる。NISCへは十時四十五分までに。どの話も、何時現在かを付けてくれ。]] } }

inject "fsa-asks" { at = "1h", via = "phone", from = "fsa/director", to = "tokiwa/planning",
  subject = { en = "FSA, Director Shinohara: and at half past three?",
              ja = "金融庁 篠原参事官:十五時半はどうなりますか" },
  asks = { en = "First report to the FSA liaison officer by 10:30",
           ja = "十時三十分までに金融庁連絡担当官へ第一報" }, within = "30m",
  text = {
    en = prose [[
      Shinohara, FSA. Good morning. Your machines are dark, I'm told by a housewife. I have two
      questions. What has stopped, as far as you know it, not as far as you would like to know it.
      And: at half past three the day closes and the banks settle with each other. Will you be
      there? If you can't say, then say that, and say when you can. In writing by half past ten, to
      our liaison officer. I am not going to ask you for the cause.]],
    ja = prose [[
      金融庁の篠原です。おはようございます。御行のATMが止まっていると、ある主婦から聞きましてね。
      二つだけ伺います。何が止まっていますか。分かりたいことではなく、いま分かっている範囲で結構で
      す。それから、十五時半に為替が締まって、銀行間の決済になりますが、御行は間に合いますか。言え
      なければ「まだ言えない」で構いません。その場合は、いつ言えるのかを添えてください。十時半まで
      に、書面で連絡担当官へ。原因は、いまはお聞きしません。]] } }

-- +
inject "who-is-kagami" { at = "1h10m", via = "face-to-face", from = "nisc/counsellor",
  to = "nisc/desk",
  subject = { en = "Counsellor Mizutani: who is Kagami?", ja = "水谷参事官:「鏡」というのは誰だ" },
  text = {
    en = prose [[
      Three things have come up the stairs in a quarter of an hour, and each as if it were alone.
      A bank; a city with no certificates; and the transport people say something about lorries.
      Two of them use the word "Kagami". I've looked in our list of critical infrastructure
      operators and it isn't there. Who is that? Whose is it? I don't want a theory. Put down
      what we know and what we don't, with the time, so that this afternoon we can see what we
      thought this morning.]],
    ja = prose [[
      この十五分で三つ上がってきた。どれも、自分のところだけの話だという顔でね。銀行が一つ、住民票
      が出ないという市が一つ、それから国交省がトラックがどうとか言っている。そのうち二つに「鏡」と
      いう名前が出てくる。うちの重要インフラ事業者の一覧を見たが、載っていない。誰なんだ。どこの所
      管だ。見立てはまだいらない。分かっていることと分かっていないことを、時刻を付けて書いておいて
      くれ。けさの時点で何を考えていたか、午後に読み返せるようにしておきたい。]] } }

inject "margin-calls" { at = "1h15m", via = "phone", from = "wakaba/margin-desk",
  to = "wakaba/settlement",
  subject = { en = "Kurihara: 214 margin calls are due at noon",
              ja = "栗原:追証214名、期限は正午です" },
  text = {
    en = prose [[
      Kurihara, margin desk. We've 214 customers whose calls are due at noon, 190 million in all.
      A hundred and thirty of them pay from Tokiwa. Nothing has come in from there since nine, and
      they are ringing: "I sent it, look." One has faxed me the slip, stamped by the branch. If
      the money isn't here at noon we sell at half past twelve, that's the rule, and I've always
      liked it because nobody had to think. What do we do with people who did pay?]],
    ja = prose [[
      信用取引課の栗原です。今日正午が期限の追証が、214名、一億九千万あります。このうち百三十名ほ
      どが常盤さんからの振込で、九時から一件も入ってきません。「送ったんだけど」というお電話ばかり
      で、支店の受付印のある振込票をFAXしてこられた方もいます。正午に入っていなければ、後場の寄り
      で処分、という決まりですよね。誰も悩まなくて済むので、私はこの決まりが好きだったんですが……
      払おうとして払えなかった方は、どうしましょうか。]] } }

-- +
inject "tenants-fax" { at = "1h20m", via = "fax", from = "kagami/sales",
  to = { "tsubame/dispatch", "asagiri/stations", "shirakaba/administration" },
  subject = { en = "Kagami, Sales: Hall C is not affected",
              ja = "鏡データセンター営業部:C棟は影響ございません" },
  text = {
    en = lines [[
      KAGAMI DATA CENTER   Sales                    23 Feb 2007   10:20
      To our customers in Hall C

      Since 09:02 there is trouble with the electricity in Halls A and B. Hall C,
      in which your equipment stands, has power as usual and is not affected. We
      are doing our utmost to restore the other halls and ask for your kind
      understanding.
      (reference: temperature in Hall C at 10:00   24.1      usual 22.5)]],
    ja = lines [[
      鏡データセンター 営業部                  平成19年2月23日 10時20分
      C棟をご利用のお客さま各位

      本日9時2分より、A棟およびB棟において電源障害が発生しております。お客さま
      の機器を設置しておりますC棟は、通常どおり給電しており、影響はございませ
      ん。両棟の復旧に全力を挙げております。何とぞご理解のほどお願い申し上げ
      ます。
      (参考:C棟室温 10時現在 24.1度    通常22.5度)]] } }

-- +
inject "freight-floor" { at = "1h25m", via = "face-to-face", from = "mlit/airport",
  to = "mlit/liaison",
  subject = { en = "Wada: the freight people asked me, of all people",
              ja = "和田:貨物の人が、よりによって私に聞きに来ました" },
  text = {
    en = prose [[
      Wada, airport bureau. A man from freight, eighth floor, other building, has run across the
      yard to ask me whether my airlines are affected, because three lorry companies have rung him
      and one of them said "the data centre". I said no, all flying. Then I thought: I don't
      know where our airlines' computers stand. Do you? Does anyone write that down?]],
    ja = prose [[
      空港担当の和田です。別棟八階の貨物の人が、中庭を走って、私のところに来まして。トラック会社三
      社から電話があって、一社が「データセンターが」と言った、航空は大丈夫か、と。みんな飛んでます
      よ、と答えたんですが、帰られてから気になりまして。うちの航空会社のコンピューターは、どこに置
      いてあるんでしょうね。連絡官、ご存じですか。誰か書き留めているんでしょうか。]] } }

inject "q-who" { at = "1h30m", via = "hall", from = "control/facilitator",
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  covers = { "R5", "N1" },
  subject = { en = "Question 1: who decides, and in how many minutes?",
              ja = "問1 誰が、何分で決めますか" },
  asks = { en = "Question 1: name and minutes, by 11:30", ja = "問1 名前と分数(十一時三十分まで)" },
  within = "1h",
  text = {
    en = prose [[
      Shiomi, at the microphone. It is half past ten in the story. First question, to all tables.
      In your organisation: who may decide to go over to your fallback, whatever that is: a
      backup centre, a fax machine, an open gate? Please write a post, not "we". How many minutes
      until that person has been asked and has said yes? And who, if he is in a train?
      Authorities: the same, for putting an operator's name into your own announcement.]],
    ja = prose [[
      司会の潮見です。物語の時刻は十時半になりました。全卓への最初の質問です。皆さまの組織では、予
      備の手段に切り替えることを、どなたが決められますか。予備というのは、バックアップセンターで
      も、FAXでも、改札の開放でも結構です。「うちの部で」ではなく、役職でお書きください。その方に
      伺って、よしと言われるまで何分かかりますか。その方が電車の中でしたら、次はどなたですか。当局
      の卓は、事業者の名を自らの発表に載せることについて、同じようにお答えください。]] } }

-- +
inject "cash-desk" { at = "1h40m", via = "phone", from = "shirakaba/cashier",
  to = "shirakaba/administration",
  subject = { en = "Cash desk: they come to pay and have nothing to pay with",
              ja = "会計窓口:お支払いのお金が下ろせないそうです" },
  text = {
    en = prose [[
      Kijima, cash desk. The machine in the hall belongs to Tokiwa, and it's dark, and today they
      all meant to draw their pay and settle. Sixty-odd sitting. An old gentleman has emptied his
      purse on my counter, 2,640 yen, and asks whether that will do for the eye drops and leave
      him the bus. What do I say to the others? And is it only the bank, or is there more coming?]],
    ja = prose [[
      会計の木島です。玄関のATMが常盤さんので、消えたままなんです。今日お給料を下ろして払うつもり
      だった方ばかりで、六十人くらい座っておられます。おじいさんが、お財布の中身を全部カウンターに
      あけて、2,640円、「これで目薬もらって、バス代は残るかね」と。ほかの方には、何とお伝えすれば
      いいですか。それと、これは銀行だけのことですか。まだ何か来るんでしょうか。]] } }

inject "copy-0822" { at = "2h", via = "monitor", to = { "tokiwa/systems", "tokiwa/settlement" },
  important = true,
  subject = { en = "Backup centre: the last copy is of 08:22",
              ja = "バックアップセンター:最後の複写は8時22分" },
  text = {
    en = lines [[
      11:00:00  BACKUP CENTRE   machines 12 of 12
                last copy       08:22:00          main stopped   09:02:08
                gap             40 min 08 s
                in the gap      cash machines     4,417 payments (estimate)
                                transfers OUT     1 file, 08:30   items  ?
                                transfers IN      ?
      11:00:00  MAIN (Kagami)   no answer since 09:02:08         1 h 58 min]],
    ja = lines [[
      11:00:00  バックアップ   機器 12/12
                最後の複写     08:22:00          本番停止 09:02:08
                差分           40分08秒
                差分の内訳     ATM出金        4,417件(推計)
                               為替 仕向      ファイル1本 08:30   件数 ?
                               為替 被仕向    ?
      11:00:00  本番(鏡)     9:02:08 から応答なし           1時間58分経過]] } }

-- + L4: what the contract says is known in another room.
inject "article-14" { at = "2h5m", via = "face-to-face", from = "kagami/sales",
  to = "kagami/floor", covers = { "L4" },
  subject = { en = "Kuroiwa of Sales: article 14", ja = "営業の黒岩:契約書の第14条です" },
  text = {
    en = prose [[
      Kuroiwa. I hear a ministry is asking you who is in our halls. Article 14: we do not disclose
      the existence of the contract. It isn't me being difficult, every one of the forty-one had
      it put in, and the bank's lawyers wrote it. You may say "finance" and a number. You may tell
      each of them anything about himself. And when someone tells me at this stage that he wants
      to be moved to the front, what do I answer? That's two already, and both of them send us
      fruit every December.]],
    ja = prose [[
      営業の黒岩です。どこかの省が、うちの棟に誰が入っているのか聞いてきたそうですね。第14条です。
      契約の存在自体を開示しない。意地悪で言うのではなくて、四十一社すべてが入れさせた条文で、原案
      は銀行の弁護士さんです。「金融、何社」までは言っていただいて結構です。ご本人のことをご本人に
      言うのは、いくらでもどうぞ。それで……自分のところを先にしてくれと言われたら、何と答えればよ
      ろしいですか。もう二社ありました。どちらも毎年お歳暮をくださる先です。]] } }

-- +
inject "where-they-stand" { at = "2h15m", via = "phone", from = "mlit/airport",
  to = "mlit/liaison",
  subject = { en = "Wada: I rang the airlines about their computers",
              ja = "和田:航空会社に、置き場所を聞いてみました" },
  text = {
    en = prose [[
      Wada. It wouldn't leave me alone, so I rang all five. Three don't know and will ask. One said
      Osaka. Tsubame said, Kagami, Hall C, and that they have a fax, "not affected". I had it read
      out to me. There is a temperature in brackets at the end, 24.1, usual 22.5. Why does one
      write a temperature on a fax that says nothing's wrong?]],
    ja = prose [[
      和田です。気になって仕方がないので、五社に電話しました。三社は「分からない、調べます」。一社は
      大阪。つばめさんは、鏡のC棟だが「影響ございません」というFAXが来ている、と。読んでもらいまし
      た。最後に括弧書きで温度があるんです。24.1度、通常22.5度。何でもないというFAXに、なぜ温度を書
      くんでしょうね。]] } }

inject "hall-c-warm" { at = "2h20m", via = "monitor", to = "kagami/floor", important = true,
  subject = { en = "Hall C: 31.5 degrees, rising", ja = "C棟 31.5度、上昇中" },
  text = {
    en = lines [[
      10:00   24.1      10:30   25.6      11:00   28.4      11:20   31.5
      HALL C  load 100 %   pumps 1-3 stopped since 09:02 (board A)
              trend +7.9 per hour      38 deg reached about 12:10
              above 35: disks at risk (maker's sheet)
      orderly stop 25 min    doors and fans: about -1.5 deg, measured 2005]],
    ja = lines [[
      10:00   24.1度    10:30   25.6度    11:00   28.4度    11:20   31.5度
      C棟     負荷100%   冷水ポンプ1〜3 9:02から停止(A系盤)
              傾向 毎時+7.9度      38度到達見込み 12:10ごろ
              35度超 ディスク損傷のおそれ(メーカー資料)
      計画停止 所要25分    扉開放・送風機 約-1.5度(平成17年実測)]] } }

inject "tv-asks" { at = "2h30m", via = "press", from = "tv/desk",
  to = { "tokiwa/planning", "fsa/liaison" }, important = true,
  subject = { en = "Shinonome TV: an attack?", ja = "東雲テレビ:攻撃ですか" },
  asks = { en = "Answer Shinonome TV before the noon news", ja = "正午のニュースまでに東雲テレビに回答する" },
  within = "30m",
  text = {
    en = prose [[
      Hayasaka, Shinonome TV. We're on air at noon with it: cash machines of Tokiwa dark in the
      whole metropolitan area, on payday. I have two professors. One says attack, the other says
      the first one always says attack. So I ask you: were you attacked? Is the money safe? When
      does it work again? And the FSA: will you say the same as the bank, or something else? I'd
      rather not have to put one after the other and let people choose.]],
    ja = prose [[
      東雲テレビ報道部の早坂です。正午に放送します。給料日に、首都圏全域で常盤銀行のATMが止まって
      いると。大学の先生お二人に伺いましたら、お一人は「攻撃だ」とおっしゃり、もうお一人は「あの人
      はいつも攻撃だと言う」とおっしゃる。ですから直接伺います。攻撃を受けたのですか。預金は無事で
      すか。いつ使えるようになりますか。金融庁さんは、銀行と同じことをおっしゃいますか、違うことを
      おっしゃいますか。二つ並べて流して、視聴者に選んでもらうようなことは、したくないんです。]] } }

-- + L4: nobody's sector.
inject "not-ours" { at = "2h40m", via = "phone", from = "mic/liaison", to = "nisc/desk",
  subject = { en = "MIC: about Kagami Data Center", ja = "総務省:鏡データセンターの件" },
  text = {
    en = prose [[
      MIC, the liaison officer. About Kagami. They have notified us of 64 lines between three halls,
      so for the lines they're ours. For the halls my section says it would be METI, information
      services. I've rung METI, and they say MIC, because of the lines. Neither of us wants to be
      difficult. I take their reports meanwhile and write "received" on them. Is there a word for
      what they are?]],
    ja = prose [[
      総務省の連絡担当です。鏡データセンターの件ですが、三棟の間の回線64本の届出があるので、回線につ
      いては当省です。建物と中の機器は情報処理だから経産省だろう、と担当課は言います。経産省に電話し
      ましたら、回線があるなら総務省でしょう、と。お互い、意地悪で言っているわけではありません。報告
      は当面こちらで受けて、「受領」とだけ書いています。ああいう会社のことは、何分野と呼べばいいんで
      しょうか。]] } }
