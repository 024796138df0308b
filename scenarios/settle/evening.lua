-- evening.lua: timed injects from 15:00 to 17:15, in order of time: restoration and review. Those
-- marked + are not in the plan's table. [D]
-- 夕方の状況付与。復旧と振返り。+ は計画書の表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "power-back" { at = "6h", via = "monitor", to = "kagami/floor", important = true,
  subject = { en = "Power back in A and B; storage A: 6 h", ja = "A・B棟復電。A棟ストレージは6時間" },
  text = {
    en = lines [[
      14:58:20  BOARDS A, B   bars measured, closed by hand    HALLS A, B   400 V
      15:00:00  HALL B        machines 13 of 13 customers answering
      15:00:00  HALL A        storage: 9 of 64 disks damaged, mirror complete
                              rebuild ALL   6 h     if one after another, each
                              customer 20 to 25 min, 17 customers
                              two at a time: not advised (maker)
      15:00:00  PUMPS 1-3     running           HALL C   29.8 falling]],
    ja = lines [[
      14:58:20  A系・B系盤    母線測定済、手動投入           A・B棟  400V
      15:00:00  B棟           13社すべて応答
      15:00:00  A棟           ストレージ 64台中9台損傷、ミラーは完全
                              再構築  全体で6時間
                              一社ずつなら一社20〜25分、17社
                              二社並行は推奨しない(メーカー)
      15:00:00  冷水ポンプ1〜3  運転           C棟  29.8度 低下中]] },
  effect = function()
    service("hall-b"):set(100)
    service("hall-a"):set(40)
    service("card-relay"):set(100)
  end }

-- +
inject "please-wait" { at = "6h10m", via = "fax", from = "kagami/sales",
  to = { "tokiwa/systems", "tokiwa/settlement", "hayabusa/control", "kazahaya/citizens",
         "tsubame/dispatch", "asagiri/stations", "shirakaba/administration",
         "wakaba/settlement" },
  subject = { en = "Kagami, Sales: power restored; please wait for your turn",
              ja = "鏡データセンター営業部:復電と、今後の復旧について" },
  text = {
    en = lines [[
      KAGAMI DATA CENTER   Sales                    23 Feb 2007   15:10
      To all customers

      Power in Halls A and B has been restored at 14:58. In Hall A the customers'
      data are being rebuilt one after another; all of it takes about six hours.
      We shall let you know your turn as soon as an order has been decided. Would
      you kindly tell us meanwhile:
        [ ] by what hour you need it        [ ] whether it can wait till Monday
      Many of you have asked to be first. We have to ask for your understanding
      that this cannot be granted to everybody.                     Kuroiwa]],
    ja = lines [[
      鏡データセンター 営業部                  平成19年2月23日 15時10分
      お客さま各位

      14時58分、A棟およびB棟は復電いたしました。A棟につきましては、お客さまの
      データを一社ずつ再構築しており、すべて終わるまで約六時間を要します。順序
      が決まり次第、お知らせいたします。その間、次の点をお聞かせください。
        □ 何時までに必要か        □ 月曜まで待てるか
      多くのお客さまから「最優先で」とのお申し出をいただいております。恐れ入り
      ますが、すべてにはお応えしかねますことをご了承ください。      黒岩]] } }

inject "five-ministries" { at = "6h30m", via = "face-to-face", from = "nisc/counsellor",
  to = { "nisc/desk", "fsa/liaison", "mlit/liaison" }, important = true,
  subject = { en = "Counsellor Mizutani: five ministries, one first place",
              ja = "水谷参事官:五省庁、一位は一つ" },
  text = {
    en = prose [[
      They're all five here, or on the telephone. Health: besides the one we know of in Hall C
      there are four hospitals in Hall A, and until an hour ago nobody had heard of them.
      Transport: the lorries, and that no one forgets the aircraft. Internal Affairs: four towns,
      and benefit day. Industry says that nothing of theirs has stopped but that it stands by its
      shops. And the FSA points at the clock: it is half past three. Each is right, and all of
      them say "first". Kagami can't decide it alone, and shouldn't have to. What do we tell them,
      and what do we point to when they ask why?]],
    ja = prose [[
      五省庁そろった。来ているか、電話の向こうかの違いだけだ。厚労省は病院。C棟の一つのほかに、A棟
      に四つ入っていたことを、一時間前まで誰も知らなかった。国交省はトラックと、飛行機を忘れないで
      くれと。総務省は四つの市町と、扶助費の支払日。経産省は、所管で止まったものはないが小売を代弁
      すると言っている。金融庁は黙って時計を指さした。十五時半だ。どれももっともだよ。そして全員が
      「一番に」と言う。鏡が一社で決められることではないし、決めさせてもいけない。何と伝える。なぜ
      かと聞かれたら、何を指さす。]] } }

-- +
inject "terminal-full" { at = "6h40m", via = "phone", from = "tsubame/airport",
  to = "tsubame/dispatch",
  subject = { en = "Airport office: four thousand, and the island",
              ja = "空港所:四千人と、島の便" },
  text = {
    en = prose [[
      Nishio. About four thousand in the terminal, sitting on the floor mostly. They've stopped
      asking when and begun to ask whether. The island people have found each other, they've made a
      row by the window with their shopping. And the belly hold: the fish boxes for the north and
      two pallets of the lorry company, somebody there is waiting for them I suppose. Whatever you
      decide about tonight, I'd rather announce it now than at nine.]],
    ja = prose [[
      空港所の西尾です。ターミナルに四千人ほど、たいていの方は床に座っておられます。「何時に」とは
      もう聞かれません。「飛ぶのか」と聞かれます。島の方たちは、買い物袋を並べて、窓際にひとかたま
      りになっています。それと床下の貨物です。北へ行く鮮魚の箱と、トラック会社のパレットが二枚。向
      こうで待っている人がいるんじゃないでしょうか。今夜どうするにしても、九時に言うより、いま言い
      たいです。]] } }

-- +
inject "rush-hour" { at = "6h50m", via = "phone", from = "asagiri/shinko",
  to = "asagiri/stations",
  subject = { en = "Kamo: and at half past five?", ja = "加茂:五時半はどうしましょう" },
  text = {
    en = prose [[
      Kamo. It's moving at the moment, it is the quiet hour. The fare people say the server may be
      back about five, and then all the gates want to empty themselves at once and for ten minutes
      they do nothing else. Half past five is the worst we have, twelve thousand an hour through
      here. I'd leave the lot open until eight, if you're asking me. We lose the fares, I know.
      But tell me now, the evening shift comes on at four.]],
    ja = prose [[
      加茂です。いまは空いている時間なので、流れてはいます。運賃サーバが五時ごろ戻るかもしれないと
      聞きましたが、戻った途端に全部の改札機が一斉にデータを吐き出して、十分くらい何も受け付けなく
      なります。五時半がいちばん混むんです、ここだけで一時間に一万二千人。私に聞いていただけるな
      ら、八時までは全駅開けておきたいです。その分の運賃は取れませんが。四時に遅番と交代するので、
      いま決めてもらえると助かります。]] } }

inject "conference" { at = "7h", via = "press", from = "press/desk",
  to = { "tokiwa/planning", "kagami/floor", "fsa/liaison" }, important = true,
  subject = { en = "Press club: 16:30, one room, forty journalists",
              ja = "記者クラブ:十六時半、一部屋に四十人" },
  asks = { en = "A statement to the press by 16:45", ja = "十六時四十五分までに報道へ発表する" },
  within = "45m",
  text = {
    en = prose [[
      Shinonome Press, city desk, for the club. There's a room at half past four, forty of us,
      and three chairs. Three people have told us so far that they're the one who speaks. Please
      sort that out. We shall ask: was it an attack. Who logged in. (Somebody has said "logged
      in".) How many customers, how many yen, are all payments made. Whose fault. And when you
      speak next, so that we can go and eat.]],
    ja = prose [[
      東雲新聞社会部、クラブの幹事です。十六時半に一部屋、四十人、椅子は三つ用意しました。「話すの
      は自分だ」という方がこれまでに三人おられます。そちらで決めてください。伺うことは、攻撃だった
      のか、誰がログインしたのか(「ログイン」と言った人がいます)、何人に影響し、いくら滞り、全部
      払われたのか、責任はどこにあるのか。それと、次はいつ話すのか。それを聞かないと、私ら夕飯にも
      行けませんので。]] } }

inject "q-council" { at = "7h30m", via = "hall", from = "control/facilitator",
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  covers = { "C1" },
  subject = { en = "Question 4: and if the sectors had met?",
              ja = "問4 もし分野どうしが顔を合わせていたら" },
  asks = { en = "Question 4: rules for the sectors, by 17:15",
           ja = "問4 分野間の決まりの案(十七時十五分まで)" }, within = "45m",
  text = {
    en = prose [[
      Shiomi. Half past four. Suppose the sectors' desks, of which we shall have fourteen by the
      spring, sat down together twice a year, without ministries in between and without orders to
      each other. Call it what you like. What would have been different today, at your table, at
      what minute? Write me up to three rules such a body could agree on. Not "cooperate more
      closely". Who tells whom, what, within how long, and what must not be told.]],
    ja = prose [[
      司会の潮見です。十六時半です。分野ごとの窓口は、この春までに十四そろう予定です。もしその窓口
      どうしが、省庁を間に置かず、互いに命令もせず、年に二度でも顔を合わせていたとしたら。名前は何
      でも構いません。皆さんの卓では、今日の何時何分が、どう変わっていたでしょうか。そうした集まり
      で合意できそうな決まりを、三つまで書いてください。「連携を密にする」は除きます。誰が、誰に、
      何を、何分以内に知らせ、何は言わないでおくか、です。]] } }

-- +
inject "rack-ready" { at = "7h40m", via = "phone", from = "tokiwa/machine-room",
  to = "tokiwa/systems",
  subject = { en = "Ebihara: Kagami offers us our rack back", ja = "海老原:鏡から、戻せますと" },
  text = {
    en = prose [[
      Ebihara. Kagami says our rack will be ours again this evening, and that its books are good up
      to two minutes past nine, they've checked the mirror. So now there are two sets, that one of
      this morning and the one at the backup centre. Mr Kuze has been down and says, "Good, then we
      go home to our own machines tonight." It's Friday. The weekend run starts at seven. I've done
      a return once, in a drill, on a Sunday in May with nothing on. Do we?]],
    ja = prose [[
      運行管理の海老原です。鏡から、うちのラックは今夜のうちに使えるようになる、元帳は九時二分まで無
      事で、ミラーも確かめた、と言ってきました。これで元帳が二組になります。鏡にあるけさまでのもの
      と、バックアップにあるものと。久世常務が下りてこられて、「よし、今夜のうちに自分の家に帰ろう」
      とおっしゃっています。金曜です。週末処理が七時に始まります。戻しの手順は一度だけ、五月の日曜の
      訓練で、何も動いていないときにやったきりです。……戻しますか。]] } }

inject "sheet" { at = "8h15m", via = "hall", from = "control/facilitator",
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  subject = { en = "The last sheet: did, did late, did not",
              ja = "最後の一枚 できた・遅れた・できなかった" },
  text = {
    en = lines [[
      SELF-EVALUATION                                 one for each table, 17:15
                                          did    did late    did not    note
      who was hit, found and told         [ ]      [ ]        [ ]
      first report in time                [ ]      [ ]        [ ]
      somebody decided, by a criterion    [ ]      [ ]        [ ]
      served by other means               [ ]      [ ]        [ ]
      told another sector                 [ ]      [ ]        [ ]
      said nothing about the cause        [ ]      [ ]        [ ]
      Nobody collects points from this sheet. Sit together for a while, begin with
      what went well, and write down one thing you saw another table do.]],
    ja = lines [[
      自己評価                                        卓ごとに一枚、17時15分
                                     できた  遅れた  できなかった   メモ
      影響先をつかみ、知らせた         □      □        □
      第一報は期限内だった             □      □        □
      基準に基づき、誰かが決めた       □      □        □
      代わりの手段で応えた             □      □        □
      別の分野に知らせた               □      □        □
      原因を口にしなかった             □      □        □
      この紙では採点しません。しばらく卓で話し合い、うまくいったことから始め、
      よその卓がしていて良かったことを一つ書いてください。]] } }
