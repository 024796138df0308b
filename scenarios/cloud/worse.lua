-- worse.lua: injects without a time: worse turns. behaviour.lua sends them. 悪い方向への展開。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "again-another" { via = "phone", from = "residents/someone",
  to = { "town-a/office", "minori/desk" }, important = true,
  subject = { en = "Mrs Katsura: my nephew has tried", ja = "桂さん:甥が試してみたそうで" },
  text = {
    en = prose [[
      Katsura again. My nephew's home from school with a cold, and he's tried some other numbers. He
      says it's like the machine at the fair, something always comes. I've taken the computer away
      from him. But he's told his class.]],
    ja = prose [[
      また桂です。甥が風邪で学校を休んでいて、ほかの数字をいくつか入れてみたそうで。くじ引きみたいだ、
      必ず何か出ると。パソコンは取り上げました。でも、もうクラスの子に言ったそうです。]] } }

inject "list-copied" { via = "board", from = "residents/someone", to = "minori/desk",
  important = true,
  subject = { en = "Board \"Sato valley\": 77", ja = "掲示板「里の谷」77" },
  text = {
    en = lines [[
      77  still open lol. took all 1,204, link next post
      78  >>77 dont]],
    ja = lines [[
      77  まだ開いてるw 1204個全部もらった。リンクは次
      78  >>77 やめとけ]] } }

inject "log-too-late" { via = "phone", from = "provider/contract",
  to = { "minori/desk", "minori/manager" },
  subject = { en = "Udagawa: the tenth is gone", ja = "宇田川:十日の分は消えました" },
  text = {
    en = prose [[
      Udagawa. I've looked, because I've had no letter from you: the log of the tenth ran over at
      midnight. Every night there's one day less. I can't stop it, it's a machine, and nine says
      "on written demand".]],
    ja = prose [[
      宇田川です。書面をいただいていないので、気になって見てみました。十日のログは零時に消えました。毎
      晩一日ずつ減ります。機械のすることで、私には止められません。第九条は「書面による請求により」でご
      ざいますので。]] } }

inject "reservoir-blind" { via = "phone", from = "waterworks/office",
  to = { "minori/manager", "minori/app" }, important = true,
  subject = { en = "Miyake, on the hill with a torch", ja = "三宅、懐中電灯で丘の上から" },
  text = {
    en = prose [[
      Miyake. Screen's black. I'm up here with a stick and a torch, it's forty and falling, because
      with no number the pump stands still by itself, that's how they built it. You might have rung.
      I'm starting it by hand, and I'll be up again in an hour, if the van will.]],
    ja = prose [[
      三宅です。画面が真っ黒だ。上で棒と懐中電灯で見ている。四十で、まだ下がってる。数字が来ないとポン
      プが勝手に止まるように作ってあるんでね。電話くらいくれてもよかった。手で回して、一時間したらまた
      上る。車が上ればだが。]] },
  effect = function() service("hill-water"):set(50) end }

inject "on-all-morning" { via = "press", from = "press/desk", to = "minori/manager",
  subject = { en = "Hirota: I have tried it myself", ja = "広田:自分で試しました" },
  text = {
    en = prose [[
      Hirota, Shinonome Press. Somebody told me about the numbers, so I tried, with my own tax. I've
      just read my chief's. He's all paid up. It's two in the afternoon, why is that still on?]],
    ja = prose [[
      東雲新聞の広田です。数字の話を聞いたので、自分の税金で試しました。いま、うちの部長のを読んだとこ
      ろです。完納でした。もう午後二時ですよ。なぜまだ出ているんですか。]] } }

inject "count-the-children" { via = "phone", from = "bus/office",
  to = { "minori/desk", "minori/manager" }, important = true,
  subject = { en = "Kotani: four drivers with nothing on the screen", ja = "小谷:四人とも画面に何も出ません" },
  text = {
    en = prose [[
      Kotani. The list is gone, on all four. I've told them to stop at the end of the line and ring
      every mother, that's forty-six calls and Hirose's battery is low. Nobody's missing so far. So
      far is not a word I like on the evening run.]],
    ja = prose [[
      小谷です。名簿が消えました、四人とも。終点で停めて、お母さん方に一軒ずつ電話するように言いました。
      四十六軒、広瀬の携帯は電池がない。今のところ全員います。夕方の便で「今のところ」という言葉は使い
      たくないんです。]] },
  effect = function() service("school-run"):set(30) end }

inject "friday-folder" { via = "face-to-face", from = "clinic/nurse", to = "clinic/office",
  subject = { en = "Tachibana: Friday's is all there is", ja = "橘:金曜のしかありません" },
  text = {
    en = prose [[
      I wanted to print at four and it was the hourglass already. So Friday's folder is what there
      is. Somebody said the fax about it came before two; it's under the milk invoices.]],
    ja = prose [[
      四時に印刷しようとしたら、もう砂時計でした。ですから、あるのは金曜のファイルだけです。その話のFAX
      は二時前に来ていたそうですね。牛乳の請求書の下にありました。]] } }

inject "seven-hours" { via = "phone", from = "bus/office", to = "minori/manager", important = true,
  subject = { en = "Kotani: are we still waiting?", ja = "小谷:まだ待つんですか" },
  text = {
    en = prose [[
      Kotani. It's past nine in the evening and everybody's ringing everybody whether we're still
      waiting. Aoi is, Hagi stopped at six on its own, the clinic never began. I only need one word
      from you, I don't mind which.]],
    ja = prose [[
      小谷です。夜の九時を過ぎましたが、まだ待つのかと、みんながみんなに電話しています。葵町は待ってい
      る、萩町は六時に自分でやめた、診療所は最初から待っていない。一言くれれば、どちらでもいいんで
      す。]] } }

inject "two-places" { via = "phone", from = "town-b/office",
  to = { "minori/manager", "minori/app" },
  subject = { en = "Numata: from where do you carry?", ja = "萩町 沼田:どこから運ぶんですか" },
  text = {
    en = prose [[
      Numata. I hear your people are setting up at another provider tonight. Good. What do they
      carry over? The data is in the place that doesn't open. And who's on the telephone here
      meanwhile? I've been ringing for twenty minutes.]],
    ja = prose [[
      沼田です。今夜から別の事業者に移し始めているそうで。結構です。で、何を運ぶんですか。データは、開か
      ないほうの中でしょう。その間、そちらの電話は誰が取るんですか。二十分鳴らしました。]] } }

inject "generator-dry" { via = "phone", from = "hospital/engineer", to = "haulier/office",
  important = true,
  subject = { en = "Iwase: she ran dry at 14:41", ja = "岩瀬:十四時四十一分に止まりました" },
  text = {
    en = prose [[
      Iwase. She ran dry in the middle of the test, at nineteen minutes to three. The mains were on,
      nothing happened, and I shall be writing reports until I retire. Nobody came. I'd thought that
      if we weren't in your books somebody would ring.]],
    ja = prose [[
      岩瀬です。試運転の途中、十四時四十一分に油が切れました。商用電源は生きていたので何事もありません
      が、定年まで報告書を書くことになりそうです。誰も来ませんでした。帳面になければ電話をくれるものだ
      と思っていました。]] } }

inject "ministry-compares" { via = "phone", from = "meti/liaison",
  to = { "minori/manager", "gas/office" }, important = true,
  subject = { en = "Ushio, METI: three sheets and a gap", ja = "経産省 潮:三枚と、空白が一つ" },
  text = {
    en = prose [[
      Ushio, METI. I sit here with Hosoda, Okuda and Nanba. There's nothing in front of me. I'm told
      that it's the same case and that gas is not concerned. Then somebody should write me that,
      with a number and an hour.]],
    ja = prose [[
      経産省の潮です。細田さん、奥田さん、難波さんと並んでいますが、私の前だけ何もありません。同じ件で、
      ガスは関係ないのだと言われます。それなら、数字と時刻を添えて、そう書いてください。]] } }

inject "two-headlines" { via = "press", from = "press/desk",
  to = { "minori/manager", "town-a/office" }, important = true,
  subject = { en = "Shinonome Press: Wednesday's and Thursday's", ja = "東雲新聞:水曜と木曜の見出し" },
  text = {
    en = prose [[
      Hirota. Wednesday "almost certainly lost", from Kumoi, since I had nothing from you. Now I
      hear sixty-one per cent. My readers will ask which of you to believe tomorrow, and I shan't be
      able to tell them that you never said it.]],
    ja = prose [[
      広田です。水曜は、そちらから何もいただけなかったので、雲居の「ほぼ確実に失われた」で組みました。い
      まは六割一分だそうで。読者は、明日はどちらを信じればいいのかと聞きます。「みのりさんは言っていな
      い」と答えられればよかったんですが。]] } }

inject "silence-kept" { via = "phone", from = "town-b/office", to = "minori/manager",
  important = true,
  subject = { en = "Numata: we have all had the same letter", ja = "萩町 沼田:同じ提案書が回ってきました" },
  text = {
    en = prose [[
      Numata. Somebody at Kumoi has sent me a copy by mistake: three months for keeping quiet. And
      you've said yes, in our name, to whom I had promised a letter for Okabe. Articles, two. I've
      them here.]],
    ja = prose [[
      沼田です。雲居の誰かが、間違えて私にも写しを送ってきました。黙っていれば三か月分とか。それを、われ
      われの名前で受けられた。私は岡部さんに手紙を約束しているんです。規約の第二条、ここに持っていま
      す。]] } }

inject "paid-already" { via = "face-to-face", from = "town-a/counter", to = "town-a/office",
  important = true,
  subject = { en = "Yoshii: I've told her she owes", ja = "吉井:未納ですと言ってしまいました" },
  text = {
    en = prose [[
      I told her what the screen says, that she owes for two terms. She put the receipt on the
      counter, from Friday, with our stamp on it, my stamp. All eleven have receipts. She didn't
      shout. I'd rather she had.]],
    ja = prose [[
      画面のとおり、二期分が未納ですと申し上げたら、領収書を出されました。金曜の、うちの領収印の、私の
      印のです。十一人とも領収書をお持ちでした。怒鳴られませんでした。怒鳴られたほうがましでした。]] } }

inject "same-key" { via = "log", to = { "minori/desk", "minori/app" }, important = true,
  subject = { en = "Console: ..9C2E again", ja = "管理画面:…9C2E、再び" },
  text = {
    en = lines [[
      console   login ok    198.51.100.61   key ..9C2E
                started     one machine, 16 cores, region west, at our cost
                opened      members 01, 02, 03: read]],
    ja = lines [[
      管理画面   ログイン成功  198.51.100.61   鍵 …9C2E
                 起動          一台、16コア、西地域、当方の課金
                 閲覧          会員 01、02、03]] } }

inject "children-again" { via = "phone", from = "bus/office", to = { "minori/desk", "minori/app" },
  subject = { en = "Kotani: the old link still opens", ja = "小谷:古いリンク、まだ開きます" },
  text = {
    en = prose [[
      Kotani. The school rang. One of the fathers has found the children's page by typing, he says
      it took him four goes. He's decent about it. The mothers aren't going to be.]],
    ja = prose [[
      小谷です。学校から電話がありました。お父さんの一人が、児童の画面を打ち込んで見つけたと、四回目で出
      たそうです。その方は穏やかに言ってくださいました。お母さん方はそうはいきません。]] } }

inject "wrong-dose" { via = "phone", from = "residents/someone",
  to = { "clinic/office", "minori/app" }, important = true,
  subject = { en = "Mr Hayami's wife: one or half?", ja = "速水さんの奥さん:一錠ですか、半錠ですか" },
  text = {
    en = prose [[
      Hayami, his wife. Yesterday you wrote "half" on a piece of calendar. Today's label says "one",
      printed. He says printed is printed. He hasn't taken it yet, I've got it in my hand. Which of
      the two is the doctor?]],
    ja = prose [[
      速水の家内です。昨日は暦の裏に「半分」と書いてくださいました。今日の薬袋には「一錠」と、活字で。活
      字のほうが正しいと主人は言います。まだ飲んでいません、私が持っています。先生がおっしゃったのは、
      どちらですか。]] } }

inject "largest-first" { via = "phone", from = "waterworks/office",
  to = { "minori/app", "minori/manager" },
  subject = { en = "Miyake: eighteen thousand, I know", ja = "三宅:一万八千人なのは分かってる" },
  text = {
    en = prose [[
      Miyake. Aoi first, because it's the largest. I've only 7,600, I know. They can write a receipt
      by hand till Easter. I can't write a reservoir by hand, I've tried. When's my turn?]],
    ja = prose [[
      三宅です。いちばん大きいから葵町が先だと。うちは七千六百人だ、分かってる。あちらは領収書なら、彼岸
      までだって手で書ける。配水池は手じゃ書けん、やってみた。うちは何番目だ。]] } }

inject "overwritten" { via = "phone", from = "clinic/nurse", to = { "minori/app", "clinic/office" },
  important = true,
  subject = { en = "Tachibana: it's Thursday the eleventh again", ja = "橘:十一日の木曜に戻っています" },
  text = {
    en = prose [[
      What I typed in since the morning is gone. It's the eleventh again, all of it. The sheets are
      here, thank God, in order. But I'd put the first forty in the shredder, because they were
      done, and I'd been so pleased.]],
    ja = prose [[
      朝から入力した分が消えました。全部、十一日に戻っています。紙は番号順にあります。ただ、最初の四十枚
      は、入力が済んだのでシュレッダーにかけたんです。片づいたのが嬉しくて。]] },
  effect = function() service("records"):set(40) end }

inject "smell-again" { via = "phone", from = "residents/someone", to = "gas/office",
  important = true,
  subject = { en = "Mr Sekiguchi's neighbour", ja = "関口さんのお隣から" },
  text = {
    en = prose [[
      I live next to Mr Sekiguchi. I've shut the tap for him and put him in my kitchen, he was
      sitting there with his coat on and all windows open. He says he's rung you twice and you were
      very polite.]],
    ja = prose [[
      関口さんの隣の者です。元栓を閉めて、うちの台所に来てもらいました。窓を全部開けて、コートを着て座っ
      ておられたので。二度お電話したそうですね、とても丁寧に応対してもらったと言っています。]] } }

inject "hall-again" { via = "face-to-face", from = "residents/someone",
  to = { "town-a/office", "minori/manager" },
  subject = { en = "The hall, ten past eleven", ja = "公民館、十一時十分" },
  text = {
    en = prose [[
      (The tea is cold. Twenty are left.) "So you don't know, and you don't know when you'll know. I
      get up at four. You've told us four times that you're sorry. Put it in the post."]],
    ja = prose [[
      (お茶は冷め、残っているのは二十人)「つまり、分からないし、いつ分かるかも分からないんだな。おれは
      四時起きだ。申し訳ないは四回聞いた。あとは郵便で送ってくれ」]] } }

inject "no-data-affected" { via = "press", from = "press/desk", to = "minori/manager",
  important = true,
  subject = { en = "Hirota: \"at no time was customer data affected\"", ja = "広田:「影響は一切ございません」" },
  text = {
    en = prose [[
      Hirota. "At no time was customer data affected", with your name under it. I've Mrs Katsura's
      yoghurt story in my notebook and thirty-one sheets of the clinic's. You'll want to ring me.]],
    ja = prose [[
      広田です。「お客様データへの影響は一切ございません」に、御社のお名前が並んでいますね。私の手帳には、
      桂さんのヨーグルトの話と、診療所の三十一枚があります。お電話をいただいたほうがいいと思います。]] } }
