-- afternoon.lua: timed injects, 13:35 to 16:20. Coming back, and handing over to the night.
-- 時刻の決まった状況付与。13時35分から16時20分まで。復旧と夜への引継ぎ。
--
-- None of them says whether the east has power again: that hangs on what people did. Those who ask
-- ask for the moment when it does.
-- 東部に電気が戻ったかどうかは、この日の人々の行動による。だから文面は、どちらでも通るように書く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "slips" { at = "310m", via = "ticket", from = "tokiwa/east-branch", to = "tokiwa/operations",
  important = true,
  subject = { en = "Hagurodai branch: 2,100 slips, and the day closes at 15:30",
              ja = "羽黒台支店:伝票二千百枚、15時30分に日締め" },
  text = {
    en = lines [[
      TICKET   1218-41   13:40                      HAGURODAI BRANCH, for 28 branches
      SLIPS    2,100 by hand, some 900 are transfers with today's date
      TYPING   centre can take 25 a minute with four people = 84 minutes, if it
               begins now and if nothing stops
      ASK      type all and hope; ask for the closing hour to be moved; or take
               the 900 on Monday, value today. Rent and wages are among them.]],
    ja = lines [[
      票番号  1218-41    13:40                       羽黒台支店(28店取りまとめ)
      伝票    手書き2,100枚、うち当日付の振込 約900枚
      入力    センター四人で毎分25枚。いま始めて止まらなければ84分
      照会    全部打って間に合わせるか、日締めの延長を頼むか、900枚は
              翌営業日に本日起算で処理するか。家賃と給料が混じっています。]] } }

inject "one-text" { at = "315m", via = "phone", from = "cabinet/crisis-centre",
  to = { "nco/desk", "meti/liaison" }, important = true,
  asks = { en = "One text for the 14:30 conference", ja = "14時30分の会見用に一つの文面" }, within = "35m",
  subject = { en = "Crisis centre: one text for 14:30, please, not two",
              ja = "危機管理センター:14時30分、文面は一つに" },
  text = {
    en = prose [[
      Crisis centre. At half past two somebody steps in front of the cameras. I have a draft from
      METI that says "snow" four times and one from a colleague of yours that says "cyber" six
      times. One text, please, agreed between the two of you. What is known, what is not, what
      people should do before it gets dark.]],
    ja = prose [[
      危機管理センターです。二時半に会見を開きます。手元に、経産省の「雪」が四回出てくる案と、そち
      らのどなたかが書いた「サイバー」が六回出てくる案があります。お二人で一つにしてください。分
      かっていること、分かっていないこと、暗くなる前に皆さんにしてほしいこと、です。]] } }

inject "traction-when" { at = "335m", via = "phone",
  from = "asagiri/power", to = "asagiri/dispatch",
  important = true,
  subject = { en = "Power control: before the first train, look at Torigoe",
              ja = "電力指令:初列車の前に鳥越を見てください" },
  text = {
    en = prose [[
      Power control. When I get a feeder I can have the wire live in five minutes. Please don't
      take that for a timetable. Torigoe has dripped and frozen since this morning, and the man at
      the portal says there are icicles down to where the pantograph goes. Somebody has to walk it
      with a pole. Also there is a rucksack on the third track, with a cat on it. A drawing of a
      cat.]],
    ja = prose [[
      電力指令です。き電は、回線さえもらえれば五分で入れられます。ただ、それで電車が動くわけではあ
      りません。鳥越は朝から水が垂れて凍っていて、坑口の係員によると、つららがパンタの高さまで下
      がっています。誰かが棒を持って歩かないといけません。それと、下り側の線路に猫のついたリュック
      が落ちています。猫の絵のついた、です。]] } }

inject "convoy-question" { at = "338m", via = "phone", from = "hinode/hills", to = "hinode/noc",
  subject = { en = "Takane base: whose are the cars tonight?", ja = "高嶺拠点:今夜、車はどこに" },
  text = {
    en = prose [[
      Takane base. The mayor's office wants a convoy for the town hall, the airport wants one for
      I don't know what, and the road up here shuts at five. If one has to be somewhere else
      tonight it has to start in the next hour. Takane has two hundred in the gymnasium and one
      bar on the display.]],
    ja = prose [[
      高嶺拠点です。市長室は庁舎に一隊ほしいと言い、空港は何に使うのか分かりませんが一隊ほしいと
      言っています。この道は五時に閉まります。今夜どこかへ回すなら、一時間以内に出さないと出られま
      せん。高嶺は体育館に二百人いて、アンテナは一本です。]] } }

inject "network-tonight" { at = "348m", via = "press", from = "press/desk", to = "hinode/risk",
  subject = { en = "Shinonome Press: will telephones hold tonight?", ja = "東雲新聞:今夜、電話は大丈夫ですか" },
  text = {
    en = prose [[
      Iwai. One more, an easy one for once. People ask whether they can rely on their telephones
      tonight, or whether they should arrange now where they'll meet. What would you tell your
      mother?]],
    ja = prose [[
      岩井です。もう一つ、今度は簡単です。今夜、携帯電話を当てにしてよいのか、それとも、いまのうち
      に落ち合う場所を決めておいたほうがいいのかと聞かれます。ご自分のお母さまになら、何とおっしゃ
      いますか。]] } }

inject "gas-meters" { at = "340m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "nagisa/desk", to = "kazahaya/crisis",
  subject = { en = "Nagisa Gas: what happens when everybody lights up at once",
              ja = "なぎさガス:一斉に使われると止まります" },
  text = {
    en = prose [[
      Nagisa Gas, safety desk. Gas is on and has been all day. When all of it is back a hundred
      thousand heaters start in the same minute, and meters shut by themselves. People will think
      that's next. There's a button, and a minute's wait. We've four people on the telephone.
      Could it go into whatever you send out?]],
    ja = prose [[
      なぎさガスの保安指令です。ガスは朝からずっと出ています。ただ、全部に電気が戻ると十万台の暖房
      が同じ一分に動き出して、マイコンメーターが止まります。今度はガスが止まったと思われます。復帰
      ボタンを押して一分待っていただくだけなんです。こちらの電話は四人しかおりません。市で何か流さ
      れるときに、一行入れていただけませんか。]] } }

inject "by-hand-medium" { at = "345m", via = "phone", from = "aoba/crew", to = "aoba/substations",
  subject = { en = "Tsukuda: Kuze has brought a disc, on a bicycle",
              ja = "佃:久世さんが自転車でディスクを持ってきました" },
  text = {
    en = prose [[
      Tsukuda, Kuretake. Kuze is here, on a bicycle, with a disc he says he made himself on a
      machine that hasn't been on a network since spring, and a sheet with a number on it to check
      it by. Seven controllers. One I'd put in the cupboard with the power on, as the police want.
      Which of the others may I begin on, and what do I hold the result against? Shindo has the
      setting sheets, on paper, signed.]],
    ja = prose [[
      呉竹の佃です。久世さんが自転車で来ました。春から一度もネットワークにつないでいない機械で自分
      が作ったというディスクと、照合用の数字を書いた紙を持っています。制御装置は七台です。一台は、
      県警の言うとおり電源を入れたまま戸棚に入れます。残りのどれから始めていいですか。できたもの
      は、何と突き合わせますか。進藤さんのところに、判子のある整定表が紙であります。]] } }

inject "ship" { at = "350m", via = "phone", from = "harbour/desk", to = "meti/liaison",
  subject = { en = "Port: a ship with kerosene, and reefers that must wait",
              ja = "風早港:灯油船が着きます。冷凍は待てます" },
  text = {
    en = prose [[
      Port of Kazahaya. We withdraw our own request: the owners say the reefers will hold till
      midnight if nobody opens them. Instead there's this. The coaster with kerosene for Tonbo is
      alongside at three. She has her own pump and six flanges that fit road tankers, if somebody
      with a title writes that she may load on the quay. It isn't in her papers.]],
    ja = prose [[
      風早港埠頭です。うちの要請は取り下げます。冷凍コンテナは、荷主によると、開けなければ夜中まで
      もつそうです。代わりに一件。とんぼ石油さん向けの灯油船が三時に着きます。船に自前のポンプが
      あって、ローリーに合う口が六つ付いています。岸壁で積んでよいと、肩書のある方が一筆くだされば
      出せます。船の書類には載っていないので。]] } }

inject "second-report-due" { at = "355m", via = "advisory-down",
  from = "meti/bureau", to = "aoba/risk",
  important = true,
  asks = { en = "Second report to METI, incident report to NCO, by 15:25",
           ja = "15時25分までに経産省へ第二報、統括室へ事案報告" },
  within = "60m",
  subject = { en = "Safety section: 24 hours, and the other law", ja = "電力安全課:24時間の速報と、もう一つの報告" },
  text = {
    en = lines [[
      METI, Electricity Safety Section                            14:25
      1  Accident report: first word within 24 hours of 08:42. If a cyber attack
         may be behind it, say so in it. "May be" is the word in the rule.
      2  Incident report under the act on response to cyber threats: to the
         National Cyber Office and to us, one text, as a first version.
      3  Both: since when, how many, how restored, what you have kept, cause as
         known. By 15:25, so that upstairs reads one story.      Sakaki]],
    ja = lines [[
      経済産業省 電力安全課                                  14時25分
      1  事故の速報は、8時42分から24時間以内です。サイバー攻撃に起因するおそれ
         がある場合は、その旨を含めてください。「おそれ」で結構です。
      2  サイバー対処能力強化法に基づく事案の報告は、国家サイバー統括室と当省
         に同文で。初報の扱いとします。
      3  いずれも、発生時刻、軒数、復旧の状況、保全したもの、原因(判明分)。
         15時25分までに。上が一つの話として読めるように願います。     榊]] } }

inject "second-address" { at = "365m", via = "mail", from = "jpcert/desk", to = "aoba/csirt",
  tlp = "green", evidence = true,
  subject = { en = "JPCERT/CC: a second address, since noon [TLP:GREEN]",
              ja = "JPCERT/CC:正午以降の二つ目の接続元【TLP:GREEN】" },
  text = {
    en = lines [[
      JPCERT/CC                                          14:35    TLP:GREEN
      203.0.113.140   seen at three operators since 12:10, asks for the same login
      198.51.100.77   silent since 13:05
      Whoever it is is watching which doors have shut, and when. Please tell us what
      you see at yours tonight, minutes and all; also if it is nothing.]],
    ja = lines [[
      JPCERT/CC                                     14時35分   TLP:GREEN
      203.0.113.140   12時10分以降、三事業者で同じログインを要求
      198.51.100.77   13時5分以降、観測なし
      どこがいつ回線を閉じたかを、相手も見ています。今夜、貴社で見えたことを、
      時刻とともにお知らせください。何もなかった場合もお願いします。]] } }

inject "sixty-came" { at = "375m", via = "face-to-face", from = "shirakaba/bed-desk",
  to = "shirakaba/command", important = true,
  subject = { en = "Iriya: sixty have come because it's warm here", ja = "入谷:暖かいから来た方が六十人います" },
  text = {
    en = prose [[
      Iriya. Sixty people in the front hall who aren't ill. They're here because it's warm. Nine
      more really are, from the charcoal. I've eleven beds until tomorrow. If the city has rooms
      with a stove and somebody who can look at an old lady's oxygen, I can send fifty on and keep
      what I'm for. They close the roads in Torigoe at five.]],
    ja = prose [[
      入谷です。玄関ホールに、病気ではない方が六十人おられます。暖かいからです。本当に具合の悪い方
      が、練炭で九人。明日まで使えるベッドは十一です。ストーブがあって、おばあさんの酸素を見られる
      人のいる部屋が市のほうにあれば、五十人はお願いして、うちは病院の仕事ができます。鳥越の道は五
      時に閉まるそうです。]] } }

inject "landing-tonight" { at = "385m", via = "phone",
  from = "tsubame/desk", to = "asagiri/dispatch",
  subject = { en = "Tsubame Air: 640 people land here from six", ja = "つばめ航空:六時から六百四十人が着きます" },
  text = {
    en = prose [[
      Tsubame Air, flight control. From six o'clock four arrivals, 640 people, who'll want your
      trains. Do we let them come, or do they sleep where they are? I need that by four, because
      that is when they start boarding.]],
    ja = prose [[
      つばめ航空の運航管理です。六時から到着が四便、六百四十人が御社の電車に乗るつもりで来ます。飛
      ばしていいですか、それとも向こうに泊まってもらいますか。搭乗が始まるのが四時ですので、それま
      でに返事をください。]] } }

inject "evening-load" { at = "390m", via = "monitor", to = "aoba/dispatch", important = true,
  subject = { en = "Evening: 5,480 MW at 17:30; ice again from 16:00",
              ja = "夕方の見通し:17時30分 5,480MW、16時から着雪" },
  text = {
    en = lines [[
      15:00  FORECAST  17:30  5,480 MW  (cold load: +9 % on what was dark)
             RESERVE   4.8 %   Hamagashira 2 at 600, Kisaragi tie 200 agreed
             ICE       Kitayama towers 38-46, 16:00 to 19:00, as this morning
             STATIONS  13 others with a gateway: state as reported by you
      Night watch at 14 stations: 5 crews present, 9 not called]],
    ja = lines [[
      15:00  予測   17時30分 5,480MW(停電明けの需要増 9%を含む)
             予備率 4.8%  浜頭2号 600MW、如月連系 200MW(合意済み)
             着雪   北山線 38〜46号  16〜19時(今朝と同じ)
             変電所 保守装置のある他13所:状態は報告のとおり
      夜間の要員  14所のうち5所に配置、9所は未手配]] } }

inject "weekend-cash" { at = "396m", via = "mail", or_via = { "satphone", "fax" },
  from = "akane/desk", to = "tokiwa/operations",
  subject = { en = "Akane Card: cash for the weekend", ja = "あかねカード:週末の現金" },
  text = {
    en = prose [[
      The convenience stores beside your Hagurodai, Torigoe and Kuretake branches have between
      them 340,000 yen in the tills and a Friday evening before them. Online or not, people pay
      cash tonight because they have seen that cards can stop. Could any of the three pay out
      until seven? We'd put it on the terminals' screens.

      Akane Card, authorisation]],
    ja = prose [[
      貴行の羽黒台・鳥越・呉竹支店に隣接するコンビニでは、レジの現金が三店合わせて三十四万円で、これ
      から金曜の夜です。カードが使えるようになっても、今夜は皆さん現金で払われます。止まるのを見まし
      たから。三支店のいずれかで、七時まで払戻しを続けていただけませんか。加盟店の端末の画面に出しま
      す。

      あかねカード オーソリ担当]] } }

inject "two-shifts" { at = "400m", via = "face-to-face", from = "shirakaba/engine-room",
  to = "shirakaba/facilities",
  subject = { en = "Sone: I've been here since yesterday", ja = "曽根:きのうの夜勤からおります" },
  text = {
    en = prose [[
      Sone. I came on at five yesterday afternoon. Somebody has to sit beside number two tonight
      who knows that it lies about its oil pressure. There's one other person who knows, and he's
      on leave, in Takane, without a telephone I suppose. I can stay if somebody brings me
      something hot. I'd rather you decided it than I.]],
    ja = prose [[
      曽根です。きのうの十七時からおります。今夜、2号の横には、油圧計が嘘をつくのを知っている者が
      要ります。ほかに知っているのは一人だけで、休みを取っていて、家は高嶺です。電話は通じないで
      しょう。温かいものを誰か持ってきてくれるなら、残れます。ただ、私が決めるより、そちらで決めて
      ください。]] } }

inject "freezing" { at = "402m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "izumi/plant", to = { "izumi/control", "izumi/manager" },
  subject = { en = "Mashiko: minus five by six; what stands, freezes",
              ja = "益子:六時には氷点下五度。止まった水は凍ります" },
  text = {
    en = prose [[
      Mashiko. Minus five by six o'clock. A pipe with water moving in it doesn't freeze, one that
      stands does. On the north side of Takane there are two kilometres above ground. Either they
      run a little tonight, into the ditch, or they're drained now, and then those houses have
      nothing until Sunday. I can't do both and I won't do neither.]],
    ja = prose [[
      益子です。六時には氷点下五度になります。動いている水は凍りませんが、止まった水は凍ります。高
      嶺の北側に、露出管が二キロあります。今夜ちょろちょろ流して側溝に捨てるか、いま水を抜くか。抜
      けば、あの一帯は日曜まで出ません。両方はできませんし、どちらもしないわけにもいきません。]] } }

inject "night-fuel" { at = "405m", via = "monitor", to = "hinode/noc",
  subject = { en = "Kuretake exchange: what the night needs", ja = "呉竹局:夜間の見通し" },
  text = {
    en = lines [[
      15:15  TANK   as dipped by you     CONVOYS  hills, town: return or stay?
             DIESEL 2  fan belt, spare on the shelf     ROOM 2  -1 C
             LOGIN  attempts on the maintenance line today: see its log
             CALLS  x 2.1   119 set-up 6 s]],
    ja = lines [[
      15:15  燃料   検尺値による       電源車隊  山間部・市街地:戻すか残すか
             2号機  ファンベルト摩耗(予備あり)        室温 -1℃
             接続   保守回線への本日の接続試行はログ参照
             発信   平常の2.1倍  119接続 6秒]] } }

inject "eleven-houses" { at = "410m", via = "face-to-face", from = "kazahaya/welfare",
  to = "kazahaya/crisis", important = true,
  subject = { en = "Kurihara: it gets dark at 16:29", ja = "栗原:十六時二十九分には日が沈みます" },
  text = {
    en = prose [[
      Kurihara. I've crossed off what I have. There are always some nobody opens to; today there
      are eleven. Their neighbours think they went to a daughter's. My people have had nothing but
      a rice ball since six. Who sleeps, who sits by which telephone, who goes up to Takane with
      chains on, and what do we do if it goes out again at five? Please write it down, I can't
      keep it in my head any more.]],
    ja = prose [[
      栗原です。回れたところは線で消しました。開けてもらえないお宅は必ずあって、今日は十一軒です。
      ご近所は、娘さんの所へ行ったのではと言っています。うちの職員は六時からおにぎり一個です。誰が
      寝て、誰がどの電話の前にいて、誰がチェーンを巻いて高嶺に上がるのか、五時にまた消えたらどうす
      るのか。紙に書いてください。もう頭に入りません。]] } }

inject "mic-evening" { at = "420m", via = "phone", from = "mic/liaison", to = "hinode/risk",
  asks = { en = "Figures of the day to MIC by 16:10", ja = "16時10分までに総務省へ本日の数値" }, within = "40m",
  subject = { en = "MIC: the figures of the day, and of the night",
              ja = "総務省:今日の数字と、今夜の見込み" },
  text = {
    en = prose [[
      MIC again. For the evening: how many users at most, from when until when, how it was with
      119, and what you expect if it goes dark once more tonight. If there was nothing above the
      line, write that there was nothing above the line, and how you know. The detailed report has
      thirty days; I'd like the skeleton of it while people remember.]],
    ja = prose [[
      総務省です。夕方の取りまとめで、影響は最大で何人、何時から何時までか、119番はどうだったか、
      今夜もう一度消えた場合の見込みをください。線を越えていないなら、越えていないことと、それがな
      ぜ言えるのかを書いてください。詳報は三十日ありますが、覚えておられるうちに骨組みだけでも。]] } }

inject "one-thing-each" { at = "430m", via = "mail", from = "cabinet/crisis-centre",
  or_via = { "satphone", "fax" },
  to = { "nco/desk", "meti/liaison", "ceptoar-electricity/desk", "aoba/risk", "izumi/manager",
         "shirakaba/facilities", "tokiwa/operations", "asagiri/dispatch" },
  subject = { en = "Crisis centre: one thing to keep, one to change",
              ja = "危機管理センター:残すこと一つ、変えること一つ" },
  text = {
    en = prose [[
      To all. There is a meeting at 16:20, twelve minutes long. From each of you one thing that
      worked today and should stay, and one that has to be different before the next snow, with
      the name of whoever changes it. No more than fits on one side of a card. Thank you for
      today.]],
    ja = prose [[
      関係各位。16時20分から十二分間の会議があります。今日機能したので残すべきこと一つと、次の雪ま
      でに変えるべきこと一つを、誰が変えるかの名前を添えて、カードの片面に収まる長さでお願いしま
      す。今日はお疲れさまでした。]] } }
