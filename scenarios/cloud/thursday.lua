-- thursday.lua: timed injects from Thursday, 07:00, to Friday morning. 木曜の朝から金曜の朝まで。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- +
inject "tags" { at = "46h", via = "face-to-face", from = "gas/dealer",
  to = "gas/office",
  subject = { en = "Old Mr Nagisa with a shoe-box", ja = "先代の渚さん、靴箱を抱えて" },
  text = {
    en = prose [[
      The boy and I did ninety houses, with a torch. Here are the tags, I've copied them on cards,
      the box is my wife's. Seventeen are over the date by more than a month. Now, that isn't since
      Tuesday, is it. That was in your machine all along and nobody asked it. What do I do with the
      seventeen?]],
    ja = prose [[
      若いのと二人、懐中電灯で九十軒回った。札の写しがこれだ、箱は家内の靴のだ。十七軒が、期日を一か月
      以上過ぎてる。なあ、これは火曜からの話じゃないだろう。前からあんたの機械に入っていて、誰も聞かな
      かったんだ。この十七軒、どうする。]] } }

inject "ninety-four" { at = "48h", via = "monitor", to = { "minori/app", "minori/desk" },
  important = true,
  subject = { en = "Kumoi: 94 % restored", ja = "雲居:94%を復元" },
  text = {
    en = lines [[
      09:00   kumoi    restored 94 %. Customers may resume normal operation.
      09:20   compared with our own paper, first samples:
                03 clinic      31 of 240 sheets differ
                01 Aoi         204 payments of 12-15 February missing
                04 gas         not compared        06 haulier     not compared
                07 waterworks  level agrees with Miyake's notebook
      which 6 % are missing: no list]],
    ja = lines [[
      09:00   kumoi    94% 復元。通常の利用を再開できます。
      09:20   当方の紙との照合(最初の抜取り):
                03 診療所   240枚中 31枚が相違
                01 葵町     2月12日〜15日の納付 204件がない
                04 ガス     未照合              06 運送     未照合
                07 水道     水位は三宅さんの手帳と一致
      欠けている6%がどれか:一覧なし]] },
  effect = function() service("platform"):set(94) end }

-- +
inject "their-turn" { at = "48h20m", via = "mail", from = "ceptoar-gas/desk",
  to = { "gas/office", "haulier/office", "clinic/office" },
  subject = { en = "To members of rented services: before you resume", ja = "貸しサービスを利用の皆様へ:再開の前に" },
  text = {
    en = prose [[
      Gas desk, with logistics. Several of you will be told this morning that everything is back.
      From the town that had it a fortnight ago: they found on the ninth day which rows were
      missing, because nobody had put the paper beside the screen on the first. An hour each with
      two people, one reads, one ticks. That's all the advice we have.]],
    ja = prose [[
      ガスセプター事務局です(物流と連名)。今朝、「全部戻った」と言われる方が多いと思います。二週間前
      に同じ目に遭った町では、どの行が欠けているか分かったのが九日目でした。初日に、紙と画面を並べなか
      ったからです。二人で一時間、一人が読み、一人が印を付ける。お伝えできるのはそれだけです。]] } }

-- + One button. ボタンが一つ。
inject "one-click" { at = "49h", via = "mail", from = "provider/help",
  to = { "minori/app", "minori/desk" },
  subject = { en = "Resume in one click", ja = "ワンクリックで再開" },
  text = {
    en = prose [[
      Dear customer, your data are back! To save you time we have put a button on your console. It
      copies the restored state over whatever has been entered since the disruption, for all members
      in one go, so that everything is consistent again. The button is there until 18:00. How did we
      do?]],
    ja = prose [[
      お客様のデータが戻りました。お手間を省くため、管理画面にボタンをご用意しました。障害発生後に入力
      された内容を復元時点の状態で上書きし、全会員分を一度に整合させます。ボタンの表示は本日18時までで
      す。この回答は役に立ちましたか。]] } }

-- +
inject "joint-statement" { at = "50h", via = "mail", from = "provider/contract",
  to = "minori/manager",
  subject = { en = "Draft: joint statement, noon", ja = "共同発表文案(正午予定)" },
  text = {
    en = lines [[
      Kumoi Platform and its partner Minori Cooperative Service announce that
      service has been fully restored. At no time was customer data affected.
      We thank everybody for their patience.
        Please return by 11:45; silence is taken for consent.      Udagawa]],
    ja = lines [[
      雲居プラットフォームとパートナーのみのり共同サービスは、サービスの完全な
      復旧をお知らせいたします。お客様データへの影響は一切ございません。皆様の
      ご理解に感謝申し上げます。
        11時45分までにご返送ください。ご返答のない場合は了承とみなします。
                                                                 宇田川]] } }

-- +
inject "forty-nine" { at = "51h", via = "phone", from = "residents/someone", to = "town-a/office",
  subject = { en = "Mr Okabe in Hagi", ja = "萩町の岡部さん" },
  text = {
    en = prose [[
      Okabe, in Hagi. The dairy has told me, Mrs Katsura came herself, with a yoghurt. I'd rather
      have heard it from one of the towns. I'm not angry with her. What I want is a letter in which
      it says what could be seen, by how many, from when to when. One I can put in a drawer. From
      whom do I get that, from Hagi, from you, or from the cloud?]],
    ja = prose [[
      萩町の岡部です。牛乳屋さんから聞きました、桂さんがご自分で来られて、ヨーグルトを持って。できれば
      町から聞きたかった。桂さんに腹は立てていません。欲しいのは手紙です。何が、何人に、いつからいつま
      で見えたのか。引き出しにしまっておけるものを。それは萩町からもらえるんですか、そちらですか、それ
      とも雲からですか。]] } }

inject "same-cloud" { at = "57h", via = "council", from = "ceptoar-government/desk",
  to = "minori/manager", covers = { "C1", "G2" },
  subject = { en = "CEPTOAR-Council: what should they ask?", ja = "セプターカウンシル:何を尋ねればよいか" },
  text = {
    en = prose [[
      Council, six in the evening. Four sectors of yours sit at this table, and nine others who rent
      from somebody. They don't want your story, they want three questions that they can put to
      their own provider on Monday, to which the answer is a number or a name. By tomorrow
      morning?]],
    ja = prose [[
      カウンシルです、夕方六時に失礼します。御社の会員の四分野と、どこかから借りているほかの九分野がこ
      の場にいます。聞きたいのは顛末ではなく、月曜に自分たちの事業者へ出せる質問三つです。答えが数字か
      名前になるものを。明朝までにいただけますか。]] } }

-- +
inject "last-sheet" { at = "59h", via = "face-to-face", from = "clinic/nurse", to = "clinic/office",
  subject = { en = "Tachibana: number 131", ja = "橘:百三十一番" },
  text = {
    en = prose [[
      That's the last one, number 131, typed in and read back. I've put the sheets in the blue
      folder and tied it up. Do we throw them away? I'd rather not. Somebody ought to say how long
      wrapping paper is a medical record.]],
    ja = prose [[
      これで最後です、百三十一番、入力して読み合わせも済みました。用紙は青いファイルに入れて、ひもで縛っ
      てあります。捨てていいものでしょうか。私は捨てたくないんですけど。包装紙が何年間診療録になるのか、
      どなたか決めてください。]] } }

-- +
inject "seventeen" { at = "61h", via = "phone", from = "meti/liaison", to = { "gas/office" },
  subject = { en = "Ushio, METI: how many are overdue?", ja = "経産省 潮:期限を過ぎたのは何軒ですか" },
  text = {
    en = prose [[
      Ushio, METI, sorry, it's late. One question for tomorrow's sheet. You went round by hand. Were
      there any among them whose date had gone by before Tuesday? It's not a trap. I'd rather write
      "seventeen, found by hand, done by Saturday" than "none known".]],
    ja = prose [[
      経産省の潮です、夜分にすみません。明日の紙に書くことを一つだけ。手で回られたそうですが、火曜より
      前に期日を過ぎていたところはありましたか。引っかけではありません。「把握していない」より、「何
      軒、手作業で判明、土曜までに実施」と書けるほうが、ありがたいんです。]] } }

-- +
inject "night-desk" { at = "62h", via = "phone", from = "bus/office",
  to = { "haulier/office", "minori/desk", "minori/app" },
  subject = { en = "Kotani, eleven at night, third time", ja = "小谷、三度目の夜十一時" },
  text = {
    en = prose [[
      Kotani, it's become a habit. Tomorrow's round: have you got it on paper, or only in the
      machine again? I ask because I looked at mine and it's in the machine again. Three days, and
      I'd have done the same.]],
    ja = prose [[
      小谷です、癖になりました。明日の配送先、紙で持っていますか。それともまた機械の中だけですか。聞く
      のは、うちのを見たら、また機械の中だけだったからです。三日でこれですよ、私も。]] } }

inject "way-out" { at = "69h30m", via = "face-to-face", from = "town-b/office",
  to = { "minori/manager", "minori/app", "minori/desk", "town-a/office", "clinic/office",
         "gas/office", "haulier/office" }, important = true,
  subject = { en = "Numata, Friday 06:30, before the doors open", ja = "萩町 沼田、金曜六時半、開庁前に" },
  text = {
    en = prose [[
      Half past six, all eight of us, and at half past eight everybody has to be at his own counter.
      One sheet, Minori. If we had to be out of there in a week: what do we carry out, where to, and
      who has tried it? And from each member one line: what lies in your drawer from today, and who
      puts it there every week. I'll begin. Hagi: the collection list, on Fridays, me.]],
    ja = prose [[
      六時半、八会員そろいました。八時半には、全員自分の窓口にいないといけない。紙を一枚ください、みの
      りさん。一週間であそこを出るとしたら、何を持ち出して、どこへ移して、誰が試したことがあるのか。それ
      と会員から一行ずつ。今日から引き出しに何を入れ、毎週誰が入れ替えるのか。まず私から。萩町、収納
      一覧、金曜、私。]] } }
