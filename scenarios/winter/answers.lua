-- answers.lua: injects without a time. Second calls, thanks, and what goes round.
-- 時刻のない状況付与。二度目の電話、お礼、めぐり合わせ。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- The way of the warning -------------------------------------------------------------------------

inject "jpcert-relay" { via = "mail", from = "jpcert/desk", or_via = { "fax" },
  to = { "hinode/noc", "hinode/risk", "shirakaba/facilities", "aoba/csirt", "nco/desk" },
  evidence = true, covers = { "C2", "L2" },
  subject = { en = "JPCERT/CC: from an operator of another sector, this morning",
              ja = "JPCERT/CC:他分野の事業者から、今朝の観測" },
  text = {
    en = prose [[
      To registered contacts with remote maintenance by an outside company. This morning an
      operator of another sector saw a login to a maintenance gateway that nobody had ordered,
      while the vendor had nobody at work. It read set-points and stayed connected. We do not know
      more, and it may be nothing. If you have such a box you may want to look whether anybody is
      in it, and whether you need it to be open today. The sender has agreed to our passing this
      on without a name.

      JPCERT/CC, incident response]],
    ja = prose [[
      外部業者による遠隔保守をお使いの連絡窓口 各位

      今朝、他分野のある事業者で、依頼していない遠隔保守装置へのログインが確認されました。業者側では
      誰も作業していません。設定値を読み出した後、接続を保持しています。これ以上のことは分かっておら
      ず、何でもないのかもしれません。同様の装置をお持ちでしたら、誰かが入っていないか、また、今日開
      けておく必要があるかを、ご確認ください。匿名での転送について、発信者の了承を得ています。

      JPCERT/CC インシデント対応窓口]] } }

inject "jpcert-thanks" { via = "mail", from = "jpcert/desk", or_via = { "satphone", "fax" },
  to = { "izumi/control", "izumi/manager" },
  subject = { en = "Re: a login nobody ordered", ja = "Re: 依頼していないログイン" },
  text = {
    en = prose [[
      Thank you, especially for the minute and the address. It has gone to some who have the same
      kind of box, without your name. Whether it's the same thing as the blackout we cannot say.
      That you wrote "we do not know" made it easier to pass on.]],
    ja = prose [[
      ご連絡ありがとうございます。特に時刻と接続元が助かりました。同種の装置をお持ちのところへ、貴
      局のお名前を伏せてお伝えしました。停電と同じ話かどうかは分かりません。「分からない」と書いて
      くださっていたので、かえって回しやすくなりました。]] } }

inject "desk-thanks" { via = "phone",
  from = "ceptoar-water/desk", or_via = { "satphone", "face-to-face" },
  to = "izumi/manager", covers = { "C1" },
  subject = { en = "Water CEPTOAR: three others have the box", ja = "水道セプター:ほかに三か所ありました" },
  text = {
    en = prose [[
      Water desk. I rang round with your sentence. Three other towns have that make of box, one of
      them had the same account in it since eight forty-four and they've pulled it. They say thank
      you to whoever it was. I said I'd pass that on to whoever it was.]],
    ja = prose [[
      水道セプターです。いただいた一文で電話をかけました。同じ業者の装置が三か所あって、うち一か所
      では、8時44分から同じ名前で入られていたそうです。もう抜いたと。「どちらの局か存じませんが、
      お礼を」とのことですので、どちらかの局にお伝えします。]] } }

inject "kisaragi-parted" { via = "peer",
  from = "kisaragi/csirt", to = { "ceptoar-electricity/desk" },
  covers = { "C2" },
  subject = { en = "Kisaragi: two of nine; parted at 14-something", ja = "如月電力:九か所中二か所、切り離しました" },
  text = {
    en = prose [[
      Kisaragi. Two of nine had him, both on the ridge where the snow is due. Logs kept, boxes
      parted, cards out. The other seven may stay as they are. If it had been all nine by car I'd
      have reached the two at about six.]],
    ja = prose [[
      如月です。九か所中二か所に入られていました。どちらも雪の予報の出ている尾根です。ログを取り、
      装置を切り離し、カードも抜きました。残る七か所はそのままで大丈夫です。九か所とも車で回ってい
      たら、その二つに着くのは六時ごろでした。]] } }

inject "kisaragi-dark" { via = "phone",
  from = "kisaragi/csirt", to = { "ceptoar-electricity/desk", "nco/desk" },
  important = true, covers = { "L2" },
  subject = { en = "Kisaragi: 140,000 out, on a clear line", ja = "如月電力:14万軒停電。線路に異常なし" },
  text = {
    en = prose [[
      Kisaragi. A hundred and forty thousand out on the ridge as of four minutes ago. The snow
      isn't here yet, for once I can see the line from my window. I'd got as far as the fifth box
      by car. The paper has reached me now, thank you; it describes it very well.]],
    ja = prose [[
      如月です。四分前から、尾根の十四万軒が停電しています。雪はまだです。今回に限っては、窓から線
      路が見えます。車で五か所目まで回ったところでした。例の紙は、いま届きました。ありがとうござい
      ます、書いてあるとおりでした。]] } }

inject "members-quiet" { via = "phone", from = "jpcert/desk", to = "ceptoar-electricity/desk",
  subject = { en = "JPCERT/CC: two numbers in your list ring in empty rooms",
              ja = "JPCERT/CC:名簿の二件は無人の部屋でした" },
  text = {
    en = prose [[
      JPCERT/CC. Four of ten, still. One of the two numbers nobody picks up belongs to a room that
      became a canteen in April; a lady there was very kind. Do you have another?]],
    ja = prose [[
      JPCERT/CCです。まだ十社中四社です。出なかった番号のうち一つは、四月に食堂になった部屋のもの
      でした。食堂の方がとても親切に教えてくださいました。別の番号はお持ちですか。]] } }

inject "how-many" { via = "phone", from = "cabinet/crisis-centre",
  to = { "nco/desk", "meti/liaison" },
  subject = { en = "Crisis centre: the fifty minutes are over", ja = "危機管理センター:五十分たちました" },
  text = {
    en = prose [[
      Crisis centre. The fifty minutes are over and JPCERT has its count of who has said
      "received"; you'll find it beside the paper. I shall be asked about those who didn't, by
      name. If you know somebody who knows somebody there, please use the telephone.]],
    ja = prose [[
      危機管理センターです。五十分がたち、JPCERTで受領の集計が出ました。例の紙の欄に載っています。
      返事のなかったところについては、名前で聞かれます。先方にお知り合いがいれば、電話を使ってくだ
      さい。]] } }

inject "no-truck-left" { via = "phone", from = "tonbo/terminal", to = "meti/liaison",
  subject = { en = "Tonbo terminal: a ship full, and nothing to carry it",
              ja = "とんぼ石油:船は満載、運ぶ車がありません" },
  text = {
    en = prose [[
      Tonbo terminal. The ship's pump works, we've tried it with a bucket. All three trucks are
      out and the first isn't back before five, on these roads. Is there anybody who'd lend us
      drivers? I have two old lorries with number plates, and nobody who has slept.]],
    ja = prose [[
      とんぼ石油の油槽所です。船のポンプは動きます、バケツで試しました。ただ、三台とも出払ってい
      て、この道では最初の一台が戻るのが五時過ぎです。運転手を貸してくれるところはありませんか。ナ
      ンバーの付いた古い車なら二台ありますが、寝た者が一人もいません。]] } }

-- Trains -----------------------------------------------------------------------------------------

inject "doors-open" { via = "phone", from = "asagiri/conductor", to = "asagiri/dispatch",
  important = true,
  subject = { en = "Ebina: they've opened a door themselves", ja = "海老名:お客さまがドアを開けました" },
  text = {
    en = prose [[
      Ebina, tunnel telephone. Someone's pulled the cock in car nine and forty people are on the
      ballast with their telephones for lamps, walking towards the light. I can't tell them
      whether the wire's dead because I don't know. I've asked the teacher to keep hers in.]],
    ja = prose [[
      海老名です、トンネル電話です。九両目のドアコックを引かれて、四十人くらいが線路に下りました。
      スマホの灯りで明るいほうへ歩いています。架線が死んでいるかどうか、私も知らないので、何とも言
      えません。先生には、お子さんを車内に置いてもらっています。]] } }

inject "all-out" { via = "phone", from = "asagiri/conductor", to = "asagiri/dispatch",
  subject = { en = "Ebina: 1,180 out, counted twice", ja = "海老名:千百八十人、二回数えました" },
  text = {
    en = prose [[
      Ebina, at the portal. Eleven hundred and eighty, I counted at the ladder and the station man
      counted at the gate. One ankle, one gentleman of ninety whom two students carried. The
      children held on to a rope and thought it was part of the trip. One of them has lost a
      rucksack.]],
    ja = prose [[
      海老名です。坑口にいます。千百八十人、はしごで私が、出口で駅の者が数えました。足首を捻った方
      がお一人、九十歳の男性は学生さん二人が背負ってくれました。一年生はロープにつかまって歩いて、
      これも遠足だと思っているようです。一人、リュックを落としました。]] } }

inject "rucksack" { via = "mail", from = "asagiri/station", to = "asagiri/dispatch",
  subject = { en = "Kazahaya station, lost property", ja = "風早駅 お忘れ物" },
  text = {
    en = lines [[
      LOST PROPERTY  1218-117   15:40
      rucksack, red, drawing of a cat. Found on the third track, Torigoe, by the
      man with the pole. Lunch box, empty; aquarium leaflet; one mitten.
      Collected by the teacher. The aquarium says they may come on Monday.]],
    ja = lines [[
      お忘れ物  1218-117   15:40
      リュック(赤、猫の絵)。鳥越の下り線で、つらら落としの係員が拾得。
      弁当箱(空)、水族館のちらし、手袋片方。
      先生がお引き取り。水族館は月曜に来てよいとのこと。]] } }

-- Homes, rooms, rumours --------------------------------------------------------------------------

inject "tamaki-seen" { via = "phone",
  from = "people/tamaki", or_via = { "satphone", "face-to-face" },
  to = "kazahaya/crisis",
  subject = { en = "Mrs Tamaki: two young men with a battery", ja = "玉城さん:若い方がお二人、電池を" },
  text = {
    en = prose [[
      Tamaki. Two young men from your tax office came with a car battery and a box, and they've
      also carried the stove in from the shed. He's asleep. I wanted to tell somebody that
      somebody came.]],
    ja = prose [[
      玉城です。税務課の若い方がお二人、車の電池と箱を持って来てくださって、物置から石油ストーブも
      出してくださいました。息子は眠っています。来てくださったことを、どなたかにお伝えしたくて。]] } }

inject "tamaki-again" { via = "phone",
  from = "people/tamaki", or_via = { "satphone", "face-to-face" },
  to = "kazahaya/crisis", important = true,
  subject = { en = "Mrs Tamaki: the second battery is at half", ja = "玉城さん:予備の電池が半分になりました" },
  text = {
    en = prose [[
      Tamaki. Nobody has come, and it isn't a complaint. The second battery is at half already,
      it's old. I can squeeze the bag by hand. I've done it for two hours once. I'd need to know
      whether it is two hours.]],
    ja = prose [[
      玉城です。どなたもお見えになりません。苦情ではないんです。予備の電池が、もう半分です。古いの
      で。手でバッグを押すことはできます。前に二時間押したことがあります。二時間で済むのかどうかだ
      け、知りたいんです。]] } }

inject "list-with-thanks" { via = "face-to-face",
  from = "kazahaya/welfare", to = { "aoba/risk", "kazahaya/crisis" },
  subject = { en = "Kurihara: 318, in a brown envelope", ja = "栗原:三百十八軒、茶封筒で" },
  text = {
    en = prose [[
      Kurihara. I have it, 318, in an envelope, numbered, and I've signed that it comes back.
      Seventy-eight of them weren't on ours. Eighteen cars. We begin where the battery's shortest,
      not where it's nearest.]],
    ja = prose [[
      栗原です。三百十八軒分、茶封筒で確かに受け取りました。通し番号付きで、返却の署名もしてきまし
      た。七十八軒は市の名簿にないお宅です。車は十八台。近いところからではなく、電池の短いところか
      ら回ります。]] } }

inject "no-list" { via = "phone",
  from = "kazahaya/welfare", or_via = { "satphone", "face-to-face" },
  to = { "aoba/risk", "kazahaya/crisis" }, important = true,
  subject = { en = "Kurihara: we are knocking at every door in Takane", ja = "栗原:高嶺を端から叩いて回っています" },
  text = {
    en = prose [[
      Kurihara. Without the list we're going from door to door, forty houses an hour, two thousand
      in Takane. At one they asked what we wanted, and next door was a boy on a ventilator, they
      said, but which next door, they'd moved.]],
    ja = prose [[
      栗原です。名簿がないので、端から叩いて回っています。一時間に四十軒、高嶺だけで二千軒です。あ
      るお宅で、隣に呼吸器の子がいたはず、と言われました。どっちの隣ですかと聞いたら、引っ越したか
      もしれない、と。]] } }

inject "poison-again" { via = "board",
  from = "people/posts", to = { "kazahaya/crisis", "izumi/manager" },
  important = true,
  subject = { en = "\"They don't deny it\" 88,000 times shared", ja = "「否定しないのが証拠」八万八千回拡散" },
  text = {
    en = lines [[
      > hours now and the city says NOTHING about the water       88,310 shares
      > my mother is 80 and has stopped drinking
      > somebody opened the hydrants at the school "to flush it out"
      > Hagurodai: people filling up at the river]],
    ja = lines [[
      > 何時間も経つのに市は水のこと何も言わない             88,310件
      > 母(80)が怖がって水を飲まなくなった
      > 学校の消火栓を「洗い流す」って開けてる人がいる
      > 羽黒台、川に汲みに行く人の列]] } }

inject "stoves-lit" { via = "phone",
  from = "kazahaya/welfare", or_via = { "satphone", "face-to-face" },
  to = { "kazahaya/crisis", "meti/liaison" },
  subject = { en = "Kurihara: kerosene at the gate, by eleven school caretakers",
              ja = "栗原:灯油が届きました" },
  text = {
    en = prose [[
      Kurihara. The lorry stands at Kuretake primary and eleven school caretakers with cans stand
      round it. That's till morning. The first-graders have been told that it's the smell of
      Christmas, and they believe it.]],
    ja = prose [[
      栗原です。呉竹小の門にローリーが着いて、十一校の用務員さんがポリタンクを持って並んでいます。
      朝まで持ちます。灯油の匂いがすると言う一年生に、先生が「冬の匂いだよ」と教えています。]] } }

inject "rooms-cold" { via = "phone",
  from = "kazahaya/welfare", or_via = { "satphone", "face-to-face" },
  to = { "kazahaya/crisis", "meti/liaison" }, important = true,
  subject = { en = "Kurihara: nine stoves out, and people are leaving",
              ja = "栗原:ストーブが九台消え、帰る人が出ています" },
  text = {
    en = prose [[
      Kurihara. Nine stoves are out. People look at each other and begin to put on their coats,
      and where they go there's nothing either, only charcoal. I can see my breath in here.]],
    ja = prose [[
      栗原です。ストーブが九台消えました。皆さん顔を見合わせて、コートを着始めています。帰っても何
      もありません。あるのは練炭だけです。ここも、息が白くなりました。]] } }

-- Ministries, press ------------------------------------------------------------------------------

inject "meti-again" { via = "phone", from = "meti/bureau", to = { "aoba/risk", "meti/liaison" },
  important = true,
  subject = { en = "Sakaki: upstairs they read it off the television", ja = "榊:上はテレビを見て読み上げています" },
  text = {
    en = prose [[
      Sakaki, Safety Section. No first report. Upstairs they're reading your figures off the
      television, with the television's cause. I'd rather be able to say "not known" with your
      stamp on it.]],
    ja = prose [[
      電力安全課の榊です。第一報をいただいていません。上では、テレビの数字を、テレビの言う原因で読
      み上げています。御社の判の付いた「不明」のほうが、私にはありがたいのですが。]] } }

inject "edition" { via = "press",
  from = "press/desk", to = { "aoba/risk", "nco/desk", "meti/liaison" },
  important = true,
  subject = { en = "Shinonome Press, 12:40: \"Three offices, three answers\"",
              ja = "東雲新聞 12:40「三つの役所、三つの答え」" },
  text = {
    en = prose [[
      "Asked at the same minute whether the blackout was an attack, the power company, the
      Ministry and the Cyber Office did not give one answer. A person close to the matter names a
      country. The city could not say when the heated rooms will have kerosene."]],
    ja = prose [[
      「停電は攻撃によるものか。本紙が同時刻に尋ねたところ、電力会社、経済産業省、国家サイバー統括
      室の答えはそろわなかった。関係者の一人は特定の国の名を挙げている。避難所の灯油がいつ届くか、
      市は答えられなかった」]] } }

inject "with-his-name" { via = "phone", from = "people/secretary", to = "meti/liaison",
  subject = { en = "The office rings again: so it's on its way", ja = "議員事務所:それでは、向かっているのですね" },
  text = {
    en = prose [[
      Thank you, the Member has said it on the air, with the Ministry's name. The other six on
      your list are ringing us now to ask how it's done. What shall I tell them?]],
    ja = prose [[
      ありがとうございました。先生が放送で、経産省さんのお名前を出しておられました。そうしました
      ら、一覧のほかの六件から、どうすればよいのかと、うちに電話が来ております。何とお答えすればよ
      ろしいですか。]] } }

inject "police-cupboard" { via = "phone",
  from = "police/desk", to = { "aoba/substations", "aoba/risk" },
  subject = { en = "Prefectural Police: thank you for the copy", ja = "県警:写しをありがとうございます" },
  text = {
    en = prose [[
      Police, cybercrime. The copy's here, sealed, times and initials on it. Our man says he's
      never before had one from a machine that was still in use at noon. We'll come on Monday,
      with shoes off.]],
    ja = prose [[
      県警サイバー犯罪担当です。写し、受け取りました。封印あり、時刻とサインあり。昼までまだ動いて
      いた機械のものが来たのは初めてだと、うちの者が申しております。伺うのは月曜にします。]] } }

inject "ppc-answers" { via = "mail", from = "ppc/desk", to = "aoba/risk",
  subject = { en = "PPC: received, number 26-4417", ja = "個人情報保護委員会:受付 26-4417" },
  text = {
    en = lines [[
      Prompt report received: 318 persons, health data, wrongdoing suspected.
      Final report: within 60 days. Persons concerned: tell them when it does
      not endanger them; today they may have other worries than a letter.]],
    ja = lines [[
      速報を受け付けました。318人分、要配慮個人情報、不正の目的によるおそれ。
      確報は60日以内。ご本人への通知は、状況に応じて速やかに。本日は、書面より
      先にすべきことがおありかと存じます。]] } }

inject "list-offered" { via = "press", from = "press/desk", to = "aoba/risk", important = true,
  subject = { en = "Shinonome Press: somebody has sent us 318 names",
              ja = "東雲新聞:三百十八人の名前が送られてきました" },
  text = {
    en = prose [[
      Iwai. Something has come to our tip line: 318 names with what they breathe with. It says
      more to follow. I won't print it, I'll delete it when the police have seen it. But I'd like
      to know whether those people know. I rang one. She didn't.]],
    ja = prose [[
      岩井です。情報提供窓口に、三百十八人の名前と、使っている医療機器の一覧が届きました。「続報あ
      り」と付いています。載せませんし、警察に見せたら消します。ただ、ご本人たちはご存じなんでしょ
      うか。お一人に電話しました。ご存じありませんでした。]] } }
