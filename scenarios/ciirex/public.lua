-- public.lua: timed injects, 15:10 to 16:50: the bridge hut, the public, the press.
-- 15時10分から16時50分まで。橋梁局舎、公、報道。

local tell = require "words"

-- What is asked of the public relations of each house.
local function asked(id, minute, via, from, en_subject, ja_subject, en, ja)
  tell { id .. "-asked", minute .. "m", via, from = from, to = { id .. "/pr" },
    en = { en_subject, en }, ja = { ja_subject, ja } }
end

asked("hinode", 190, "phone", "press/desk", "Shinonome: was it an attack?", "東雲新聞:攻撃ですか", [[
      Shinonome. A ship, a cable, a bank that isn't one. Three things in one bay in one afternoon.
      Our headline is "attack". Tell me which of the three it isn't, and I take the word out.]], [[
      東雲新聞です。船、ケーブル、偽の銀行。一つの湾で、一つの午後に三つです。見出しは「攻撃」で組んでい
      ます。三つのうちどれが攻撃でないのか、言っていただければ外します。]])
asked("kagami", 194, "phone", "press/desk", "Shinonome: your machines lie, I hear", "東雲新聞:名前サーバが嘘をつくと", [[
      Shinonome again. Somebody tells me it's your machines that give the wrong address, and that
      they're from before the flood. Yes, no, or "since when and until when"?]], [[
      東雲新聞です。間違った番地を答えているのは、おたくのサーバだと聞きました。相当古いとも。違いますか。
      違わないなら、いつからいつまででしょう。]])
asked("tokiwa", 198, "phone", "public/caller", "A customer: I typed in both numbers", "お客さま:両方の番号を入れました", [[
      I've typed in both numbers, the front and the back, at half past two. It said thank you. My
      neighbour says it wasn't you. How do I know which one is you?]], [[
      二時半に、表と裏の番号を両方入れました。「ありがとうございました」と出たんです。近所の人が、それは違
      うと。どれが本物のおたくか、どうやって見分けるんですか。]])
asked("wakaba", 202, "press", "press/desk", "Shinonome: are the shares still there?", "東雲新聞:株は無事ですか", [[
      A reader writes that his account was empty. Before we print that: is it, or was he somewhere
      else? One sentence with a time in it will do.]], [[
      口座が空だったと読者から投書がありました。載せる前に伺います。空なのか、別の場所だったのか。時刻の
      入った一文で結構です。]])
asked("tsubame", 206, "press", "press/desk", "Shinonome: is it safe to fly?", "東雲新聞:飛んで大丈夫ですか", [[
      Flight plans by fax, and a kiosk that sells insurance. Do the two have to do with each other?
      People ask whether it's safe. Say what is late, and what isn't touched.]], [[
      飛行計画はFAX、チェックイン機は保険の販売。関係があるんですか。安全かと聞かれています。遅れているも
      のと、影響のないものを教えてください。]])
asked("asagiri", 210, "phone", "public/caller", "A mother: the page wanted my card", "お母さま:時刻表にカードを", [[
      I only wanted the train for my son. The page wanted a password, so I gave it the one I always
      use. Should I worry? And does the train run?]], [[
      息子の電車を見たかっただけなんです。パスワードを聞かれたので、いつものを入れました。まずいですか。
      それと、電車は動いていますか。]])
asked("aoba", 214, "board", "public/board", "Board: \"blackout at four, they say so\"", "掲示板「16時に停電、発表済み」", [[
      nameless: blackout at four, all of the east, it's on the page of the power company. nameless:
      that page asked for my password first. nameless: so it's secure]], [[
      名無し:16時に東岸全部停電、電力会社のページに出てる 名無し:その前にパスワード聞かれたけど 名無し:
      ならセキュリティは安心だな]])
asked("nagisa", 218, "phone", "public/caller", "A cook: nobody comes when I ring", "料理店:電話しても来ない", [[
      I've rung about the smell at two and at three. Now your page says "no leak calls today, well
      done". I don't want to be well done.]], [[
      二時と三時に、においのことで電話しました。そうしたら、おたくのページに「本日の通報ゼロ、おめでとう
      ございます」って。おめでたくありません。]])
asked("kazahaya", 222, "phone", "press/desk", "Shinonome: eleven people at your counter", "東雲新聞:窓口で十一人が", [[
      Shinonome. Eleven people typed their lives into a copy of your page, in your own ward office,
      because the queue was long. Is that so? What do you tell the twelfth?]], [[
      東雲新聞です。区役所の待ち時間が長いので、十一人が偽のページに個人情報を入れたと。本当ですか。十二人
      目の人には、何と伝えますか。]])
asked("shirakaba", 226, "phone", "press/desk", "Shinonome: wrong medicine?", "東雲新聞:薬を間違えたのですか", [[
      Shinonome. We hear that a page recommended medicine at your hospital. Has anybody been given
      something wrong? If not, say so, and say how you know.]], [[
      東雲新聞です。病院の画面が薬を勧めてきたとか。誤った投与はありましたか。なければ、ないと。そう言え
      る根拠も一緒にお願いします。]])
asked("izumi", 230, "board", "public/board", "Board: \"brown water, poison\"", "掲示板「濁り水は毒」", [[
      nameless: brown water on the hill. nameless: the waterworks page says drink plenty. nameless:
      then don't]], [[
      名無し:団地が濁り水 名無し:水道局のページには「たくさん飲んで」とある 名無し:飲むなってことだ]])
asked("hayabusa", 234, "phone", "public/caller", "A pharmacy: where is my insulin?", "薬局:インスリンはどこですか", [[
      Pharmacy in Kawabata. Your page says it was delivered at three, to a garage. I've two
      customers sitting here who won't go home without it. Is it cold at least?]], [[
      川端の薬局です。おたくのページでは三時にガレージへ配達済み。お客さまが二人、受け取るまで帰れないと
      座っておられます。せめて冷えていますか。]])

-- The hut on the bridge.
tell { "hut-warm", "205m", "phone", from = "hinode/field", to = { "hinode/operations", "aoba/operations" },
  important = true,
  en = { "Onuki: the hut on the bridge is on nine minutes", [[
      Onuki, bridge hut. Twice the load, twice the heat. The battery test says nine minutes, it was
      thirty when it was new. If the feeder blinks longer than that, there is no bridge. I hear that
      somebody means to switch it at four.]] },
  ja = { "大貫:橋の局舎は九分しかもちません", [[
      橋梁局舎の大貫です。負荷も熱も倍です。蓄電池は、新品で三十分のところ九分と出ました。配電線がそれ以
      上切れたら、橋の経路はなくなります。四時に切り替える予定があると聞きましたが。]] } }

tell { "planned-work", "215m", "ticket", from = "aoba/field", to = { "aoba/operations", "aoba/business" },
  en = { "16:00, bridge feeder to bank 2: go?", [[
      On the sheet since October: bridge feeder to bank 2 by telecontrol, two seconds of nothing.
      With a screen forty seconds late nobody sees whether it was two. Postpone, by hand with me, or
      as printed? The crew of bank 1 waits with open doors.]] },
  ja = { "16時、橋梁配電線を2号バンクへ:実施?", [[
      十月から予定の操作です。橋梁配電線を遠方制御で2号バンクへ、停電は二秒。画面が四十秒遅れでは、二秒で
      済んだか誰にも見えません。延期か、私と手でやるか、紙どおりか。1号の作業班は扉を開けて待っています。]] } }

tell { "nisc-press", "238m", "phone", from = "press/desk", to = { "nisc/desk", "mic/liaison" },
  en = { "Shinonome: fourteen sentences, please one", [[
      I've fourteen statements from fourteen houses about one cable. Eleven don't mention names at
      all, three say "cyber". Who in this country says it once?]] },
  ja = { "東雲新聞:十四通りの説明を一つに", [[
      一本のケーブルについて、十四組織から十四通りの説明をもらいました。十一は「名前」に触れず、三つは「サ
      イバー」とだけ。この国で、これを一度で言ってくれるのは誰ですか。]] } }
