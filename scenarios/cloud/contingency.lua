-- contingency.lua: injects without a time: answers and second calls. behaviour.lua sends them.
-- Nothing is expected "after" any of them. 予備の状況付与(返事と催促)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Exposure and contract --------------------------------------------------------------------------

inject "right-desk" { via = "phone", from = "provider/contract",
  to = { "minori/desk", "minori/manager" },
  subject = { en = "Udagawa, contract liaison: now I can see you", ja = "契約担当 宇田川:確認できました" },
  text = {
    en = prose [[
      Udagawa, contract liaison. KP-0338-07, Shiraishi: yes, now I can see you. From the help desk I
      get nothing, they aren't allowed to know me. What I can do I can do on paper: logs under nine,
      a statement under twelve, each on a written demand. The log runs over after seven days, it
      does that by itself, so don't polish the letter.]],
    ja = prose [[
      契約担当の宇田川です。KP-0338-07、白石様、はい、確認できました。問合せ窓口からは、私には何も回っ
      てこないことになっております。私にできるのは書面が来てからです。第九条のログ、第十二条の状態の回
      答、どちらも書面のご請求で。ログは七日で自動的に消えますので、文面は練らずにお送りください。]] } }

inject "log-arrives" { via = "fax", from = "provider/contract",
  to = { "minori/desk", "town-a/office", "clinic/office" }, tlp = "amber",
  secret = { { "212" } },
  subject = { en = "Access log under clause 9 (14 sheets), summary", ja = "第九条によるアクセスログ(14枚)要約" },
  text = {
    en = lines [[
      kura-7, 10 to 16 February, universal time + 9 h
        list opened            212 addresses
        roster_clinic_2010     fetched by 9, first 02-16 09:58
        deploy-old.txt         fetched by 2, first 02-15 03:31  (203.0.113.24)
      earlier than 10 February: not kept]],
    ja = lines [[
      保管領域アクセス 2月10日〜16日(日本時間に換算)
        一覧を開いた           212アドレス
        roster_clinic_2010     取得 9、最初は 02-16 09:58
        deploy-old.txt         取得 2、最初は 02-15 03:31 (203.0.113.24)
      2月10日より前:保存なし]] } }

inject "folder-shut" { via = "monitor", to = "minori/desk",
  subject = { en = "kura-7: not public any more", ja = "蔵7:公開停止" },
  text = {
    en = lines [[
      kura-7   list: private        requests since   44, all 403
      board    34  ">>31 gone now"   35  ">>34 I have it"]],
    ja = lines [[
      蔵7      一覧:非公開          以後の要求 44件、すべて 403
      掲示板   34「>>31 見れなくなった」  35「>>34 落としてある」]] } }

inject "hagi-agrees" { via = "phone", from = "town-b/office", to = { "minori/desk", "minori/app" },
  subject = { en = "Numata, Hagi: Okabe is my cousin's neighbour", ja = "萩町 沼田:岡部さんは従兄の隣です" },
  text = {
    en = prose [[
      Numata. That I understand, one digit. Okabe lives next to my cousin. Take it off, I'll put two
      people at the telephone who read out the amount to whoever knows his number, we did it like
      that till 2007. Only say "out of order" on it and not "attack", they'll be queuing here by ten
      as it is.]],
    ja = prose [[
      沼田です。それなら分かります、数字一つですね。岡部さんは従兄の隣の家です。外してください。電話に
      二人付けて、番号の分かる方には額を読み上げます、2007年まではそうしていました。ただ、画面には「攻
      撃」じゃなく「調整中」と出してください。それでなくても十時には行列なので。]] } }

inject "hagi-no" { via = "phone", from = "town-b/office", to = { "minori/desk", "minori/manager" },
  subject = { en = "Numata, Hagi: today of all days?", ja = "萩町 沼田:よりによって今日ですか" },
  text = {
    en = prose [[
      Numata. Today of all days, the first of the returns, with the page as the only thing that
      keeps them out of my hall? I've been told "a problem". Whose, with what, has anybody seen
      anything of ours? Tell me that and we'll talk again in ten minutes.]],
    ja = prose [[
      沼田です。よりによって今日ですか、申告の初日に。あのページがあるから庁舎に来ないで済んでいるんで
      すよ。「問題がある」とだけ聞きました。誰の、何が、うちのものを見た人がいるんですか。それを教えて
      ください。十分後にもう一度話しましょう。]] } }

inject "page-off" { via = "phone", from = "town-a/counter", to = "town-a/office",
  subject = { en = "Yoshii: the tax page says it is resting", ja = "吉井:税のページが「調整中」です" },
  text = {
    en = prose [[
      Yoshii, counter 3. The tax page now says that it's being adjusted. I've three people here with
      telephones in their hands who hold it up to me. May I say why? I've said "so that nobody sees
      yours", and they went quiet and sat down.]],
    ja = prose [[
      三番の吉井です。税のページが「調整中」になりました。携帯を見せに来る方が三人います。理由を言って
      もいいでしょうか。「ほかの方に見えないようにするためです」と言ったら、静かになって座られまし
      た。]] } }

inject "bus-answer" { via = "phone", from = "bus/office", to = "minori/desk",
  subject = { en = "Kotani: a second link, then", ja = "小谷:では、もう一つのリンクで" },
  text = {
    en = prose [[
      Kotani. So you make the new one first, I ring the four drivers and read it out, and only then
      the old one dies. That I can do. Letters only, please, no signs, Hirose has thumbs like
      potatoes. Everybody's got to have it by quarter to four.]],
    ja = prose [[
      小谷です。先に新しいのを作ってもらって、私が運転手四人に電話で読み上げて、それから古いのを消す。
      それならできます。記号なしで、英字だけにしてください。広瀬の親指は芋みたいなんで。三時四十五分ま
      でに全員に伝わっていればいいです。]] } }

inject "bus-no" { via = "phone", from = "bus/office", to = { "minori/desk", "minori/manager" },
  subject = { en = "Kotani: not away, other", ja = "小谷:なくすんじゃなく、替えてください" },
  text = {
    en = prose [[
      Kotani. You want to take the list away? Then who says at the last stop that there were eleven
      and there are ten? In 2006 one of them had fallen asleep on the back seat. Another link, any
      time. But not none.]],
    ja = prose [[
      小谷です。名簿をなくすというんですか。それじゃ、終点で「十一人いたはずが十人だ」と誰が言うんです。
      2006年に、一人、後ろの席で寝ていたことがあるんです。別のリンクなら、いつでも。なしは困りま
      す。]] } }

inject "bus-what-for" { via = "phone", from = "bus/office", to = "minori/desk",
  subject = { en = "Kotani: a new link for what?", ja = "小谷:新しいリンクって、何のために" },
  text = {
    en = prose [[
      Kotani. Your young man rang and wants to change the drivers' page, "because of security". I
      said no, because I was on the radio with Hirose and that wasn't a sentence I could read out to
      him. Is it that what I told you about? Then say so, and say when.]],
    ja = prose [[
      小谷です。おたくの若い人から、運転手の画面を替えたいと電話がありました、「セキュリティのため」だ
      そうで。断りました。ちょうど広瀬と無線で話していて、あれじゃ読み上げようがないので。さっき私が言っ
      た件ですか。それならそう言ってください、何時にやるのかも。]] } }

inject "bus-on-new" { via = "phone", from = "bus/office", to = "minori/desk",
  subject = { en = "Kotani: all four have it", ja = "小谷:四人とも入りました" },
  text = {
    en = prose [[
      Kotani. All four have the new one, Hirose at the third go. The old one says "not found", I
      tried it myself. Forty-six on the list. If your keys ever change again, ring me before
      four.]],
    ja = prose [[
      小谷です。四人とも新しいほうに入れました、広瀬は三回目で。古いほうは「見つかりません」です、自分
      で試しました。名簿は四十六人。また鍵を替えるときは、四時前に電話をください。]] } }

inject "keys-refused" { via = "log", to = { "minori/desk", "minori/app" },
  subject = { en = "Console: ..9C2E refused", ja = "管理画面:…9C2E を拒否" },
  text = {
    en = lines [[
      console   198.51.100.61   key ..9C2E   refused   refused   refused
      backup    nightly job: key asked for, given by hand (note on the door)
      phone     Aizawa (left): refused]],
    ja = lines [[
      管理画面       198.51.100.61   鍵 …9C2E   拒否   拒否   拒否
      バックアップ   夜間処理が鍵を要求、手で入力(扉に貼り紙)
      携帯           相沢(退職):拒否]] } }

inject "jpcert-knows" { via = "phone", from = "jpcert/desk", to = { "minori/app", "minori/desk" },
  subject = { en = "JPCERT/CC: 203.0.113.24", ja = "JPCERT/CC:203.0.113.24 の件" },
  text = {
    en = prose [[
      JPCERT/CC. The same source has done that in six places since New Year, small ones with a
      search box, all forty tries and then one that fits. Four megabytes is about what the others
      lost. We can speak with its operator. About your folder as well, if something is copied
      somewhere: we ask, we can't order.]],
    ja = prose [[
      JPCERT/CCです。同じ送信元が、年明けから六か所で同じことをしています。検索欄のある小さいところばか
      りで、四十回ほど試して、最後に一つ当たる。4MBというのも、ほかと同じくらいです。接続事業者には当
      方から連絡できます。保管領域のほうも、どこかに写しが出ましたらお知らせください。命令はできません
      が、依頼はできます。]] } }

-- Keeping going ----------------------------------------------------------------------------------

inject "water-thanks" { via = "phone", from = "waterworks/office", to = "minori/manager",
  subject = { en = "Miyake: seventy-one", ja = "三宅:七十一パーセント" },
  text = {
    en = prose [[
      Miyake. Only the tax page, then. Good. Seventy-one per cent, steady. I've put the number in my
      notebook as well, every hour, since I was thinking of it. Pencil.]],
    ja = prose [[
      三宅です。税のページだけか。よかった。七十一パーセント、変わらず。考えてみたら、と思って、一時間ご
      とに手帳にも書き始めた。鉛筆で。]] } }

inject "paper-in-time" { via = "face-to-face", from = "clinic/nurse", to = "clinic/office",
  subject = { en = "Tachibana: today's list, still warm", ja = "橘:今日の一覧、まだ温かいです" },
  text = {
    en = prose [[
      It came out at ten past two, a hundred and twelve sheets, the last one still warm. So now
      we've Tuesday and not Friday. Allergies aren't on it, the report has no column for them, but
      doses are. I've put it in the red folder so that nobody takes the blue one.]],
    ja = prose [[
      二時過ぎに出ました、百十二枚、最後の一枚はまだ温かいです。これで、金曜ではなく火曜のものがありま
      す。アレルギーは、帳票に欄がなくて載っていませんが、薬の量は載っています。青いファイルと間違えな
      いように、赤いファイルに入れました。]] } }

inject "plan-heard" { via = "phone", from = "bus/office", to = "minori/manager",
  subject = { en = "Kotani: then we do it by hand", ja = "小谷:じゃあ手でやります" },
  text = {
    en = prose [[
      Kotani. So it's in force and I needn't keep looking. You've no idea what a relief that is, I'd
      been pressing the button every two minutes. Reservations in the exercise book from now on.]],
    ja = prose [[
      小谷です。発動したんですね、もう見張っていなくていいと。それだけで、どれだけ助かるか。二分おきに
      更新ボタンを押していました。予約は、これから大学ノートにつけます。]] } }

inject "red-card" { via = "phone", from = "neighbour/doctor", to = "clinic/office",
  subject = { en = "Dr Kobayashi: penicillin", ja = "小林医師:ペニシリンです" },
  text = {
    en = prose [[
      Kobayashi. Mrs Hara, yes, my referral of 2008: penicillin, a rash and then the tongue. She's
      there with you? Give her the telephone a moment so that I hear it's she. I've eleven more of
      yours in the drawer, I'll have my wife fax a list of names tonight.]],
    ja = prose [[
      小林です。原さんね、あります、2008年の紹介状。ペニシリンで発疹、そのあと舌が腫れています。そこにい
      らっしゃる? ちょっと替わってください、ご本人か確かめますから。ほかにもそちらの患者さんの紹介状が
      十一通ある。今夜、家内に名前の一覧をFAXさせます。]] } }

inject "diesel-there" { via = "phone", from = "hospital/engineer", to = "haulier/office",
  subject = { en = "Iwase: six hundred, thank you", ja = "岩瀬:六百、入りました。助かりました" },
  text = {
    en = prose [[
      Iwase. Your new driver has just left, six hundred litres, and he had a hand-drawn map.
      Very nice map. So I can test tomorrow. He asked me whom I meet on the round; I said the school
      cook, she knows everybody.]],
    ja = prose [[
      岩瀬です。いま新しい運転手さんが帰りました、六百リットル、手描きの地図を持って。いい地図でした。こ
      れで明日の試験ができます。配送の日に誰と会うかと聞かれたんで、給食の人だと言っておきました。あの人
      は誰でも知ってます。]] } }

inject "tap-shut" { via = "phone", from = "gas/dealer", to = "gas/office",
  subject = { en = "Old Mr Nagisa, from Mr Sekiguchi's kitchen", ja = "先代の渚さん、関口さんの台所から" },
  text = {
    en = prose [[
      Nagisa. I went myself. It's the joint behind the meter, it's been weeping since last winter,
      he was right. Shut, mended, tested, written on the tag. He made me tea on the electric. The
      date in your machine would've been the second of March.]],
    ja = prose [[
      渚だ。わしが行ってきた。メーターの裏の継ぎ手、去年の冬からにじんでいたな、あの人の言うとおりだ。閉
      めて、直して、試して、札に書いた。電気のほうで茶を入れてくれたよ。あんたの機械の日付は、三月二日だ
      ったはずだ。]] } }

-- Words, verification ----------------------------------------------------------------------------

inject "hirota-prints" { via = "press", from = "press/desk",
  to = { "minori/manager", "town-a/office" },
  subject = { en = "Shinonome Press, Wednesday, page 5", ja = "東雲新聞 水曜朝刊 地方面" },
  text = {
    en = prose [[
      Whether data of the eight are lost is not known, says Minori; the provider has been asked in
      writing, and the members work on paper, among other things on the backs of old calendars.
      (Hirota: it's the shortest piece I've had in a month, and nobody has rung to complain.)]],
    ja = prose [[
      「八会員のデータが失われたかどうかは分かっていない」とみのり共同サービス。事業者には書面で回答を求
      め、会員は紙で業務を続けている。古い暦の裏も使っているという。(広田:今月いちばん短い記事で、苦情
      の電話が一本もありません)]] } }

inject "tape-eleventh" { via = "fax", from = "provider/contract",
  to = { "minori/manager", "minori/app" },
  subject = { en = "Statement under clause 12 (1 sheet)", ja = "第十二条による回答(1枚)" },
  text = {
    en = lines [[
      State of data, contract KP-0338-07, as known on 16 February
        primary, backup     same array; being read out, result open
        tape set            11 February, complete, in the cellar
        "almost certainly lost" was said by somebody who had not been in the cellar
                                                                  Udagawa]],
    ja = lines [[
      契約 KP-0338-07 データの状態(2月16日現在判明分)
        本体・バックアップ   同一装置。読出し中、結果は未定
        テープ一式           2月11日分、全量、地下に保管
        「ほぼ確実に失われた」と申した者は、地下を見ておりませんでした
                                                                  宇田川]] } }

inject "hall-quiet" { via = "face-to-face", from = "residents/someone", to = "town-a/office",
  subject = { en = "The man in the third row", ja = "三列目の男性" },
  text = {
    en = prose [[
      (Afterwards, at the table with the cups.) "Forty-nine lines, twelve people, and you've
      counted them. All right. My brother says I'm to ask whether he's one of them. He says that
      if he gets a letter he'll pay the half of it."]],
    ja = prose [[
      (終わった後、湯のみの並ぶ机で)「四十九行、十二人、数えたんだな。分かった。兄貴が、自分もその中
      に入ってるか聞いてこいと言うんだ。手紙が来たら半分払うとさ」]] } }

inject "clinic-says-no" { via = "phone", from = "clinic/nurse",
  to = { "minori/app", "minori/desk" },
  subject = { en = "Tachibana: please don't press it", ja = "橘:押さないでください" },
  text = {
    en = prose [[
      Tachibana, Sumire. Our office has said no, and I'd like to say why myself. Mr Hayami takes
      half a tablet since yesterday. The machine thinks one. It's a small white one, nobody would
      see the difference, not even he.]],
    ja = prose [[
      すみれの橘です。事務からお断りしたと思いますが、理由は私から言わせてください。速水さんは、昨日から
      半錠なんです。機械のほうは一錠だと思っています。白くて小さい薬なので、見ても誰も気づきません、ご
      本人でも。]] } }

inject "thirty-one" { via = "phone", from = "clinic/nurse", to = { "clinic/office", "minori/app" },
  subject = { en = "Tachibana: thirty-one, all found", ja = "橘:三十一枚、全部分かりました" },
  text = {
    en = prose [[
      One of us read, one ticked, an hour and ten minutes. Thirty-one differ, twenty-eight are just
      newer on paper, three are the doses. And one is the other way round: there the screen's right
      and I'd misread the doctor. I've told him. He has told the patient.]],
    ja = prose [[
      一人が読んで一人が印を付けて、一時間十分でした。違うのが三十一枚、うち二十八枚は紙のほうが新しい
      だけ、三枚は薬の量。それと一枚は逆で、画面が正しくて、私が先生の字を読み違えていました。先生に言
      いました。先生から患者さんに言ってくださいました。]] } }
