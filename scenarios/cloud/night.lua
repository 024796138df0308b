-- night.lua: timed injects from Tuesday, 23:00, to Wednesday, 21:00.
-- 火曜深夜から水曜の夜まで。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "diesel-list" { at = "14h", via = "phone", from = "bus/office", to = "haulier/office",
  important = true,
  subject = { en = "Kotani: do you know tomorrow's list by heart?", ja = "小谷:明日の配送先、そらで言えますか" },
  text = {
    en = prose [[
      Kotani again, eleven at night. The list of tomorrow's diesel rounds was in there, wasn't it.
      Ours at five, I know that one. The hospital's generator, they test it on Thursdays and then
      it's empty. Two schools. Somebody up on the hill with a greenhouse. You had a new driver since
      January, I think. Do you know it by heart? I only know ours.]],
    ja = prose [[
      また小谷です、夜の十一時に。明日の軽油の配送先、あの中でしたよね。うちが五時、それは覚えていま
      す。病院の発電機は、木曜に試運転があって、そのあと空になる。学校が二つ。丘の上の温室の人。たしか
      一月から新しい運転手さんでしたよね。そらで言えますか。私が言えるのは、うちの分だけです。]] } }

-- +
inject "a-hint" { at = "16h", via = "phone", from = "provider/help", to = "minori/app",
  subject = { en = "Somebody at Kumoi who should not be ringing", ja = "雲居の、本当はかけてはいけない方" },
  text = {
    en = prose [[
      I'm on nights at the help desk, the one with the numbers one to five. I'm not supposed to ring
      customers. Your case from the morning, I closed it, I close forty an hour. There's a tape set
      from the eleventh, before the trial run, everybody upstairs has forgotten it because the
      contract for it ends in March. Ask for "tape, eleventh" in writing, to the contract people.
      I've not rung.]],
    ja = prose [[
      雲居の問合せ窓口で夜番をしている者です、「一から五まで」の。お客様に電話してはいけないんですけ
      ど。朝の件、完了にしたのは私です、一時間に四十件閉じるので。試運転前の十一日に取ったテープが一式
      あります。三月で契約が切れるので、上の人はみんな忘れています。「十一日のテープ」と、契約担当あて
      に書面で言ってみてください。私からは、電話していません。]] } }

inject "credit-for-silence" { at = "20h12m", via = "mail", from = "provider/contract",
  to = "minori/manager", tlp = "amber", secret = { { "three months", "三か月" } },
  subject = { en = "Yesterday's disruption: our proposal", ja = "昨日の障害に関するご提案" },
  text = {
    en = prose [[
      We regret yesterday's disruption. Without prejudice we are prepared to grant a credit of three
      months. In view of the work in progress we ask you to refrain from statements of your own, to
      whomsoever, until our announcement, to which the credit is tied. The contents of this proposal
      are confidential. Kindly let us have your consent by noon. Udagawa]],
    ja = prose [[
      昨日の障害につきまして、深くお詫び申し上げます。弊社の責任の有無にかかわらず、ご利用料三か月分を
      減免いたします。復旧作業中につき、弊社の発表までは、どなたに対しても貴社からのご説明をお控えい
      ただくことを減免の条件とさせてください。なお、本提案の内容は他言無用に願います。正午までにご承諾
      をいただければ幸いです。宇田川]] } }

-- +
inject "before-eight" { at = "22h30m", via = "phone", from = "gas/dealer", to = "gas/office",
  subject = { en = "Old Mr Nagisa: whom do I go to?", ja = "先代の渚さん:今日は誰のところだ" },
  text = {
    en = prose [[
      Nagisa, Hagi shop, the old one. The boy stands here with his bag and the little machine shows
      him nothing. In my day the date hung on the meter, on a tag, and you wrote on the back what
      you had found. They're still there, most of them. How many were to be done this week? Somebody
      must have it on paper. Somebody always has.]],
    ja = prose [[
      萩店の渚だ、年寄りのほうの。若いのが鞄を提げて立ってるが、あの小さい機械に何も出んそうだ。わしの
      ころは、メーターに札が下がっていて、日付が書いてあった。見つけたことは裏に書いた。いまもたいてい
      下がってるよ。今週は何軒の予定だった。誰かが紙で持ってるはずだ。いつだって誰かは持ってるもん
      だ。]] } }

-- +
inject "heart-tablets" { at = "23h30m", via = "phone", from = "residents/someone",
  to = "clinic/office",
  subject = { en = "Mr Hayami: the small white ones", ja = "速水さん:白くて小さいほうの薬" },
  text = {
    en = prose [[
      Hayami. I'd like my heart tablets again, the small white ones, I've two left. Your telephone
      always knows how many. I can bring the empty sheet, my wife keeps them for the stars that are
      printed on the foil. When are you open today, or aren't you?]],
    ja = prose [[
      速水です。心臓の薬、またお願いします、白くて小さいほう。あと二錠です。いつもは電話すれば、何錠か
      分かってくださるんですが。空のシートならお持ちできます、家内が、銀紙に星の柄が付いているといって
      取ってあるので。今日は開いていますか、開いていませんか。]] } }

inject "partly-back" { at = "24h", via = "monitor", to = "minori/app", important = true,
  subject = { en = "Kumoi, region east: read-only", ja = "雲居 東地域:読取専用で再開" },
  text = {
    en = lines [[
      09:00   mount ok (read-only)    members 01 03 04 06       files  61 %
      09:02   member 03    2,310 of 2,400 records,   last change 02-11
      09:03   member 01    arrears list              last change 02-11
      09:05   kumoi status page: "good news". From where this copy comes: nothing]],
    ja = lines [[
      09:00   マウント成功(読取専用)  会員 01 03 04 06        ファイル 61%
      09:02   会員03   2,400件中 2,310件            最終更新 02-11
      09:03   会員01   滞納一覧                     最終更新 02-11
      09:05   kumoi 稼働状況「うれしいお知らせ」。どこから来た写しかの説明なし]] },
  effect = function() service("platform"):set(50) end }

-- +
inject "visible-again" { at = "24h20m", via = "face-to-face", from = "town-a/counter",
  to = "town-a/office",
  subject = { en = "Yoshii: it's there again, may I?", ja = "吉井:出てきました。使っていいですか" },
  text = {
    en = prose [[
      It's there again! The arrears list, the big one. I've eleven people with reminders in their
      hands, they all say they've paid. The screen looks quite normal. There's a date in the corner,
      the eleventh, but the date in the corner has been wrong since I've been here. May I?]],
    ja = prose [[
      出てきました、滞納一覧、大きいほうです。督促状を持った方が十一人、みなさん払ったとおっしゃってい
      て。画面はまったく普通です。隅の日付は十一日になっていますけど、あの隅の日付は、私が来たときから
      合っていたためしがないので。使っていいですか。]] } }

inject "keys-in-a-file" { at = "26h", via = "log", to = "minori/desk", important = true,
  subject = { en = "File 1,197 of the open list", ja = "公開されていた一覧の1197番" },
  text = {
    en = lines [[
      kura-7/list  1,197  deploy-old.txt       public 2009-11-02 .. 2010-02-16
                   line 4  ADMIN_KEY ................9C2E      (in use today)
      console      02-17 02:18   login ok   key ..9C2E   198.51.100.61
                   02-17 02:21   two machines looked at, none touched
      key issued   2008-06.  used by: deployment, backup job, bus list, phone of
                   Aizawa (left)]],
    ja = lines [[
      蔵7/list     1197番  deploy-old.txt       公開 2009-11-02〜2010-02-16
                   4行目   ADMIN_KEY ………………9C2E      (現在も使用中)
      管理画面     02-17 02:18   ログイン成功   鍵 …9C2E   198.51.100.61
                   02-17 02:21   二台を閲覧、操作なし
      鍵の発行     2008-06。用途:配備、バックアップ処理、児童名簿、相沢(退職)の
                   携帯]] } }

-- + The hospital had counted on a list. 病院はその一覧を当てにしていた。
inject "thursday-test" { at = "28h", via = "phone", from = "hospital/engineer",
  to = "haulier/office",
  subject = { en = "Iwase, Town Hospital: tomorrow's test", ja = "町立病院 岩瀬:明日の試運転" },
  text = {
    en = prose [[
      Iwase, boiler room of the Town Hospital. We test the generator tomorrow at two, one hour at
      full load, it's the law. I've 300 litres, that's the hour and not much after. I hear you've
      lost your books. Are we in them? I'd sooner put off the test than run her dry and have the
      lights go.]],
    ja = prose [[
      町立病院の設備、岩瀬です。明日の二時に発電機の試運転をやります、全負荷で一時間、法定でして。残り
      が三百リットル、一時間回すとほとんど残りません。配車の帳面が消えたと聞きました。うちは入っていま
      すか。空にしたあとで停電、となるくらいなら、試験のほうを延ばします。]] } }

inject "inspection-dates" { at = "30h", via = "phone", from = "residents/someone",
  to = "gas/office", important = true,
  subject = { en = "Mr Sekiguchi: a little, by the meter", ja = "関口さん:メーターのあたりが少し" },
  text = {
    en = prose [[
      Sekiguchi, behind the school in Hagi, I'm eighty-one. A young man was to come about the gas,
      this week or next, I wrote it on the calendar and then the calendar was January's. Your lady
      said yesterday that the dates are gone, so I thought I'd ask again. It smells a little by the
      meter. It did last year as well. I open the window in the evening.]],
    ja = prose [[
      萩の学校裏の関口です、八十一です。ガスの点検の若い人が今週か来週に来るはずで、暦に書いたんですが、
      一月の暦でした。きのう電話したら、日にちが分からなくなったと言われたので、また聞こうと思って。
      メーターのあたりが少し匂います。去年も匂いました。夕方は窓を開けています。]] } }

-- +
inject "schoolmaster" { at = "32h", via = "phone", from = "bus/office", to = "minori/app",
  subject = { en = "Kotani: a new key for forty-six children", ja = "小谷:四十六人の名簿の鍵" },
  text = {
    en = prose [[
      Kotani. One thing for the people who build it, not for the desk. When your keys are changed
      tonight or whenever, does the drivers' page go with them? They say it was made with the same
      key as everything else. The evening run is from four to half past five. Before four or after
      six, as you like.]],
    ja = prose [[
      小谷です。窓口じゃなくて、作っている人に一つ。鍵を今夜だかいつだか替えると、運転手の画面も一緒に
      消えませんか。あれも同じ鍵で作ってあるとか。夕方の便は四時から五時半です。四時前でも六時過ぎで
      も、そちらの都合のいいほうで。]] } }

-- +
inject "greenhouse" { at = "33h", via = "phone", from = "residents/someone", to = "haulier/office",
  subject = { en = "Mrs Onda, greenhouse on the hill", ja = "丘の温室の恩田さん" },
  text = {
    en = prose [[
      Onda, the greenhouse, right at the top. I don't want to be a nuisance, I know the hospital
      comes first. It's only that you come every Wednesday and it's six and the gauge is in the red.
      Strawberries don't mind till about midnight. Was I on the list, or has the list forgotten me?
      Your new man has never found the turning in the dark.]],
    ja = prose [[
      いちばん上の、温室の恩田です。うるさいことを言うつもりはないんです、病院が先なのは分かっています
      から。ただ、毎週水曜に来ていただいていて、もう六時で、計器が赤いところなんです。苺は夜中ごろまで
      なら持ちます。私は一覧に載っていたんでしょうか、それとも一覧が私を忘れたんでしょうか。新しい運転
      手さん、暗いとあの曲がり角が分からないんですよね。]] } }

inject "who-saw-it" { at = "34h30m", via = "face-to-face", from = "residents/someone",
  to = { "town-a/office", "minori/manager" }, important = true,
  subject = { en = "Aoi community hall, sixty people, tea", ja = "葵町公民館、六十人、お茶" },
  text = {
    en = prose [[
      (Half past seven in the evening. A man in work clothes has stood up in the third row.) "I
      don't want to hear about clouds. My brother is behind with his tax, that's no secret, but
      it's none of Hagi's business. Who has looked? One person, or everybody? And how do you know?
      If you don't know, say you don't know, and say when you will."]],
    ja = prose [[
      (夜七時半。三列目で、作業着の男性が立ち上がる)「雲の話はいい。うちの兄貴は税金をためている。そ
      れは隠しちゃいない。だが、萩の人間に見せる筋合いもない。見たのは誰だ。一人か、みんなか。どうして
      そう言える。分からないなら分からないと言ってくれ。いつ分かるのかも」]] } }

-- +
inject "two-sheets" { at = "34h", via = "face-to-face", from = "clinic/nurse", to = "clinic/office",
  subject = { en = "Tachibana: three of them have changed", ja = "橘:三人、変わっています" },
  text = {
    en = prose [[
      That's the second evening on wrapping paper, eighty-four sheets, I've numbered them. Three
      patients have a new dose since yesterday. The screen has been showing the old one all day, in
      black and white, and it looks so much more like the truth than my handwriting. When it comes
      back altogether, which of the two is it?]],
    ja = prose [[
      包装紙の裏で二晩目、八十四枚になりました。番号を振ってあります。昨日から薬の量が変わった方が三人。
      画面には一日じゅう、変える前の量が出ています。きれいな活字なので、私の字よりずっと本当らしく見え
      るんです。全部戻ってきたとき、正しいのはどちらということになるんでしょう。]] } }

-- + What was taken once is not taken back by closing the door. 閉じても、写されたものは残る。
inject "mirror" { at = "38h", via = "board", from = "residents/someone", to = "minori/desk",
  subject = { en = "Board \"Sato valley\": 112 to 114", ja = "掲示板「里の谷」112〜114" },
  text = {
    en = lines [[
      112  roster still on mirror-sato.example/u/31/   (2,400 lines)
      113  >>112 take it down man. my gran
      114  >>113 not mine. mail to abuse@mirror-sato.example bounces. who does one ask]],
    ja = lines [[
      112  名簿まだ mirror-sato.example/u/31/ にある (2400行)
      113  >>112 消してやれよ。うちのばあちゃんが
      114  >>113 俺のじゃない。abuse@mirror-sato.example は戻ってくる。誰に言えばいいんだ]] } }
