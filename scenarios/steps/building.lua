-- building.lua: timed injects, 2006Q1 to 2008Q2. Those marked + are not in the plan's table. [D]
-- 2006年1-3月期から2008年4-6月期まで。+ は計画書の表にないもの。

local drill = require "lib.drill"
local dated = require("calendar").dated
local prose, lines = drill.text.prose, drill.text.lines

local japan = parameter "track" == "japan"

-- 2006Q1: the first strategy ---------------------------------------------------------------------

dated "strategy" { on = "2006-02-08 09:30", via = "advisory-down", from = "nisc/desk",
  to = { "nagisa/director", "nagisa/founder", "nagisa/it", "nagisa/sales" }, evidence = true,
  covers = { "G1" },
  subject = { en = "First National Strategy for Information Security, FY2006 to FY2008",
              ja = "第1次情報セキュリティ基本計画(平成18〜20年度)について" },
  text = {
    en = prose [[
      For information. The first national strategy has been decided, for three years. Four fields:
      government, critical infrastructures, business, individuals. Operators of critical
      infrastructures, gas among them, are expected to put in order by themselves how trouble is
      found, reported and ended. What form that takes in a company is the company's own affair.]],
    ja = prose [[
      情報提供。第1次情報セキュリティ基本計画が決定されました。期間は三年間、対象は政府機関、重要イ
      ンフラ、企業、個人の四領域です。ガスを含む重要インフラ事業者の皆さまには、障害の発見・連絡・収
      束の体制を自ら整えていただくことが期待されています。体制の形は各社のご判断によります。]] } }

dated "step-five" { on = "2006-02-20 18:30", via = "face-to-face", from = "nagisa/konishi",
  to = "nagisa/founder", covers = { "P5" },
  subject = japan and { en = "Konishi: has anybody outside ever read this?",
                        ja = "小西:これ、社外の人に見せたことありましたっけ" }
    or { en = "Konishi: has anybody in the house ever read this?",
         ja = "小西:これ、社内の人に見せたことありましたっけ" },
  text = japan and {
    en = prose [[
      I've typed up the plan again, it's nice, it has a table. It's only us two who have read it. I
      went through it for who we'd ring if it were something we've never seen, and we've written
      "expert" in four places. There's no expert on the list. There's a number for a vendor whose
      company doesn't exist any more.]],
    ja = prose [[
      計画書、また清書しました。表も入れて、きれいです。でも読んだのは僕たち二人だけなんですよね。見
      たこともないことが起きたら誰に電話するのか、通して読んでみたら、四か所に「専門家」と書いてあり
      ました。一覧に専門家はいません。業者さんの番号が一つありますが、その会社はもうないです。]] }
    or {
    en = prose [[
      I've typed up the plan again, with the goals the president signed. It's only the president and
      us who have read it. I asked the Customer Centre what they'd do if something looked odd, and
      they said they'd heard there was going to be a department for that, and were they losing
      people to it?]],
    ja = prose [[
      計画書、社長の印をいただいた目標を入れて清書しました。読んだのは社長と僕たちだけなんですよね。
      お客さまセンターで、変だなと思ったらどうしますかと聞いてみたら、「そういう部ができるって聞いた
      けど、うちから人を取られるの?」と逆に聞かれました。]] } }

-- 2006Q2: the rumour -----------------------------------------------------------------------------

dated "rumour" { on = "2006-05-15 12:40", via = "face-to-face", from = "nagisa/personnel",
  to = { "nagisa/director", "nagisa/founder", "nagisa/it", "nagisa/sales" }, covers = { "N5" },
  subject = { en = "Tsuji: it is said that you take eight people",
              ja = "辻:八人取るという話になっています" },
  text = {
    en = prose [[
      In the canteen it's eight people now; on Friday it was five. Three from Systems, three
      from the branches, one from Supply, and somebody's assistant. There's a plan of a floor
      going round that is in fact the plan of the new kitchen. The union has asked me in
      writing. I told them I know of one and a half persons and a sticker. They didn't believe
      me, I could see it.]],
    ja = prose [[
      食堂では八人になっています。金曜は五人でした。システムから三人、営業所から三人、供給から一人、
      それとどなたかの補助の方。フロアの図面まで回っていますが、あれは新しい厨房の図面です。組合から
      は文書で照会が来ました。私の知っているのは一人半と付箋一枚です、と答えたのですが、信じておられ
      ないお顔でした。]] } }

dated "step-six" { on = "2006-06-05 09:45", via = "phone", from = "nagisa/supply",
  to = "nagisa/founder", covers = { "P6" },
  subject = { en = "Tojo: I've looked for it under C and under S", ja = "東条:手順書の棚を探したのですが" },
  text = {
    en = prose [[
      Tojo, control room. Nothing's wrong. My new man asked what he does when a screen is odd
      and the valve is fine, who he rings, after us. I said there's a page about that. We have
      forty-one binders here. He looked under C and I looked under S.]],
    ja = prose [[
      供給指令の東条です。異状なしです。新人に、画面が変で弁が正常なときは、うちの次に誰に電話するの
      かと聞かれまして、そういう紙があるはずだと答えました。ここには綴りが四十一冊あります。新人は
      「シ」の棚を、私は「セ」の棚を探したんですが。]] } }

-- 2006Q3 + ---------------------------------------------------------------------------------------

dated "first-of-september" { on = "2006-07-18 10:30", via = "phone", from = "nagisa/disaster",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales" }, covers = { "N3" },
  subject = { en = "Kashiwagi: twenty minutes on 1 September", ja = "柏木:九月一日、二十分空いています" },
  text = {
    en = prose [[
      Kashiwagi. My drill on the first of September: earthquake at ten, headquarters at a
      quarter past, tsunami at eleven, and then twenty minutes in which everybody eats. Every
      year the same twenty minutes. If your computers want to fail in them I shan't object. I'd
      need it on one sheet, and Supply would have to agree that it isn't funny.]],
    ja = prose [[
      柏木です。九月一日の訓練ですが、十時に地震、十時十五分に本部、十一時に津波、そのあと二十分間、
      全員でおにぎりを食べます。毎年その二十分が空くんです。そちらのコンピューターがそこで具合を悪く
      したいというなら、止めません。紙一枚でください。それと、供給さんに、ふざけているわけではないと
      話をつけておいてください。]] } }

-- 2006Q4: the telecom drill, SC-02 by letter -----------------------------------------------------

dated "flood-1" { on = "2006-10-23 10:00", via = "mail", from = "hinode/csirt",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales" }, covers = { "E2" },
  subject = { en = "[DRILL] Card 2: attack, failure, or popular?",
              ja = "【演習】カード2:攻撃か、故障か、人気か" },
  text = {
    en = prose [[
      Ando, Hinode Telecom. The telecommunications drill of this year has a place for a
      customer, and your name was drawn. Card 2. 14:10. The line to your web page carries 96
      Mbit/s of 100, against 8 on other days. It's the first cold Monday; yesterday the
      television showed your tariff for floor heating. Half the sources answer, half don't. I
      can throw away everything addressed to the page, at our edge, in five minutes; then it's
      quiet and the page is gone. Three neighbours hang on the same port. What do you see from
      inside? And may I?]],
    ja = prose [[
      ひので通信の安藤です。今年の電気通信分野の演習に顧客役の席があり、御社が当たりました。カード
      2。14時10分。御社Webページの回線が、100Mbpsのうち96まで来ています。平常は8です。この冬初めて
      冷え込んだ月曜で、昨晩テレビが床暖房の料金プランを紹介しました。発信元の半分は応答があり、半
      分はありません。ページ宛てをうちの端で全部捨てることは、五分でできます。静かになりますが、
      ページは消えます。同じポートに、ほかに三社ぶら下がっています。中からは何が見えますか。それ
      と、捨てても?]] } }

-- 2007Q1: the first cross-sector tabletop, SC-04 by letter ---------------------------------------

dated "halt-1" { on = "2007-01-22 10:00", via = "advisory-down", from = "nisc/desk",
  to = "nagisa", covers = { "E3" },
  subject = { en = "[DRILL] Card 3: settlement has stopped in the capital",
              ja = "【演習】カード3:首都圏の決済が止まった" },
  text = {
    en = prose [[
      First cross-sectoral exercise, tabletop, gas. Card 3. Friday, 11:00, the 25th of the
      month. Since 09:20 banks in the capital cannot settle; cause under investigation. 310,000
      of your customers pay by transfer today, and your fuel supplier wants to see his money by
      15:00. Please write to this desk: what of yours stops, after how many hours, and of whom
      you would need what. The question is meant for the person who would decide it.]],
    ja = prose [[
      第一回分野横断的演習(机上)ガス分野。カード3。25日、金曜、11時。9時20分から首都圏の銀行間決済
      が止まり、原因は調査中です。本日、御社のお客さま31万件が口座振替、原料の仕入先は15時までの入
      金を求めています。御社では何が、何時間後に止まり、誰に何を頼む必要があるかを、当方あてにお書
      きください。実際にそれを決める立場の方にお答えいただければ幸いです。]] } }

dated "halt-2" { on = "2007-02-12 09:00", via = "phone", from = "nagisa/supply",
  to = { "nagisa/it", "nagisa/sales" }, covers = { "E3" },
  subject = { en = "[DRILL] Tojo: and my telemetry goes by which exchange?",
              ja = "【演習】東条:うちのテレメータはどこの局を通っていますか" },
  text = {
    en = prose [[
      Tojo, for the drill. The bank people sit in the same exchange building as our leased lines, it
      says in my envelope. All I know is a grey box on the wall that says "do not". Which of our
      lines go through there? If it's more than one I should like to hear it before the winter
      is over. (The question is real.)]],
    ja = prose [[
      演習の件で、東条です。封筒によると、銀行さんの回線は、うちの専用線と同じ局舎に入っているそうで
      す。私が知っているのは、壁の灰色の箱に「触るな」と書いてあることだけで。うちの線のうち、そこを
      通るのはどれですか。二本以上あるなら、冬が終わる前に知っておきたい。(ここは実際の質問です)]] } }

-- 2007Q2: six founders ---------------------------------------------------------------------------

dated "six" { on = "2007-04-16 11:20", via = "mail", from = "hinode/csirt",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "C2", "C4", "C5" },
  subject = { en = "Ando: since 27 March there is an association",
              ja = "ひので通信 安藤:3月27日に協議会ができました" },
  text = {
    en = prose [[
      You'll have read it: six teams, five of them of companies, have founded an association of
      CSIRTs, secretariat at JPCERT/CC. The sign is a shisa, the lion they put on roofs in
      Okinawa: there are always two, one with his mouth open and one with it shut. I find that
      fits rather well. They'd take you, desk and all. You tell the others what hits you, they
      tell you. How much one says is everybody's own affair; one member says nothing at all and
      comes to each meeting.]],
    ja = prose [[
      ご覧になったかと思います。六チーム、うち五つは企業のチームで、シーサートの協議会ができました。
      事務局はJPCERT/CCです。印はシーサー、沖縄の屋根に載っている獅子です。必ず二頭いて、片方は口を
      開け、片方は閉じている。うまくできていると思います。窓際の机のままでも入れてもらえるそうです
      よ。何にやられたかを、お互いに話す。どこまで話すかは各自の判断で、毎回来て、ひと言も話さない会
      員もいます。]] } }

dated "legal-no" { on = "2007-04-24 17:50", via = "phone", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "L2" },
  subject = { en = "Tsuji: legal has put a query on it", ja = "辻:法務から疑義が付きました" },
  text = {
    en = prose [[
      Tsuji. Your application came by me for the seal. Legal have pencilled on it: "Matters of
      the house are not told outside the house." That's the rule of 1971, it's about strikes. I
      can't seal it with pencil on it. What would you be telling them? A sentence will do, but
      it has to be the same sentence you'll keep to.]],
    ja = prose [[
      辻です。入会の申請書が押印に回ってきました。法務が鉛筆で「社内の事は社外に語らず」と書き込んで
      います。昭和四十六年の規程で、あれはストライキのときのものなんですが。鉛筆書きのあるものには判
      を押せません。何を話すおつもりですか。一文でかまいません。ただ、後々まで守れる一文にしてくださ
      い。]] } }

-- 2007Q3: framework, steering committee, and step 7 ----------------------------------------------

dated "working-group" { on = "2007-08-06 10:10", via = "mail", from = "nca/desk",
  to = "nagisa/founder", covers = { "C4", "L3" },
  subject = { en = "Framework of 31 July, steering committee of 1 August; a seat",
              ja = "7月31日の枠組み、8月1日の運営委員会発足、および席のご相談" },
  text = {
    en = prose [[
      Ogata, secretariat. The framework was settled on 31 July, the committee met on 1 August.
      Three working groups are to begin in autumn. We'd like somebody who isn't from
      telecommunications for the one on "the first year of a team": a day and a half each
      month, and homework. It is unpaid. From what I hear of your desk, I'm ashamed to ask, so
      please say no if it's no.]],
    ja = prose [[
      事務局の緒方です。7月31日に枠組みが定まり、8月1日に運営委員会が発足しました。秋から三つのワー
      キンググループを始めます。「チームの一年目」というグループに、通信以外の方をお迎えしたいと考え
      ております。月に一日半、宿題あり、無給です。そちらの机のご事情を伺うと、お願いするのも気が引け
      ますので、難しければどうぞそうおっしゃってください。]] } }

dated "twenty-minutes" { on = "2007-08-20 18:20", via = "phone", from = "nagisa/office",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "P7" },
  subject = japan and { en = "Sakaki: twenty minutes in September", ja = "役員室 榊:九月に二十分です" }
    or { en = "Sakaki: it is to have a name", ja = "役員室 榊:名前を付けることになりました" },
  text = japan and {
    en = prose [[
      Four years ago you were told to come back when the others ask for you. Mr Tokunaga says
      he has stopped counting who has and who hasn't. There are twenty minutes at the
      management meeting in September, after the calorific value and before lunch. The paper
      goes to Mr Tokunaga beforehand. They always ask the same three things: what is it, what
      does it cost, who is against it.]],
    ja = prose [[
      皆が呼ぶようになったらまた来なさい、と四年前に言われたそうですね。どの部が呼び、どの部がまだ
      かを数えるのは、もうやめたと常務がおっしゃっています。九月の経営会議に二十分ございます。熱量
      調整の後、お昼の前です。資料は先に常務へ。皆さまがお聞きになることは、いつも三つです。それは
      何か、いくらかかるか、誰が反対しているか。]] }
    or {
    en = prose [[
      The president has paid for it for four years and asked me yesterday what it's called. The
      house is to be told. One letter, over Mr Tokunaga's name, written by you: what it is,
      what it may do and on whose authority, and whom one rings. Not everybody will like it.
      Better a letter they dislike than a rumour.]],
    ja = prose [[
      社長はもう四年も予算を付けておられて、昨日、あれは何という名だったかと聞かれました。社内に告げる
      ことになります。常務のお名前で文書を一通、水野さんがお書きください。何であるか、誰の権限で何をし
      てよいか、誰に電話すればよいか。皆さまが喜ばれるわけではないでしょうが、噂を嫌われるより、文書を
      嫌われるほうがよろしいかと。]] } }

-- 2007Q4: four quiet quarters --------------------------------------------------------------------

dated "quiet" { on = "2007-10-22 09:00", via = "face-to-face", from = "nagisa/personnel",
  to = { "nagisa/director", "nagisa/founder", "nagisa/it" }, important = true, covers = { "L1" },
  subject = { en = "Tsuji: four quarters with nothing in them",
              ja = "辻:四半期が四つ、何も起きていません" },
  text = {
    en = prose [[
      I don't enjoy this. Headcount for next year. Against your line stands: critical
      incidents, four quarters, none. The meter readers have lost eleven. Finance asks what one
      and a half persons do all day where nothing happens, and whether Konishi couldn't go back
      to the help desk, where something does. The answer goes into the paper of 20 December. I
      only copy it.]],
    ja = prose [[
      気の重い話です。来年度の要員の件で、そちらの行に「重大インシデント 四期連続なし」とありま
      す。検針は十一名減りました。経理から、何も起きないところで一人半は一日何をしているのか、小西さ
      んは、実際に何か起きているヘルプデスクに戻せないのか、と聞かれています。お答えは12月20日の資料
      にそのまま載ります。私は写すだけです。]] } }

-- 2008Q1: only a virus cleaner; and step 8 -------------------------------------------------------

dated "cleaner" { on = "2008-01-21 16:45", via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/sales", "nagisa/it" }, covers = { "N2", "N4", "U4" },
  subject = { en = "Iizuka: can your boy come with his disc?", ja = "飯塚:小西さん、ディスク持って来られます?" },
  text = {
    en = prose [[
      Iizuka. The PC in the showroom plays a film of its own. Could Konishi come down with his
      disc? He was so quick last time. We're sitting together this week with Sales and Systems
      about the new counters, all on one network, everything new; when that's over I'd like the
      lobby tidy. No, you needn't come to the meeting, it isn't about viruses.]],
    ja = prose [[
      飯塚です。ショールームのPCが、勝手に変な動画を流すんです。小西さんにディスクを持って下りて来て
      もらえませんか、前のときとても早かったので。今週は営業さん、システムさんと、新しい窓口の打合せ
      で詰めていて。全部つないで、全部新しくなるんですよ。終わるまでにロビーをきれいにしておきたく
      て。……いえ、打合せのほうは結構です。ウイルスの話じゃありませんから。]] } }

dated "money" { on = "2008-02-04 10:50", via = "face-to-face", from = "nagisa/office",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "P8" },
  subject = japan and { en = "Sakaki: there could be a line", ja = "役員室 榊:行を一つ、立てられます" }
    or { en = "Sakaki: what has it done?", ja = "役員室 榊:結局、何をしたのかと" },
  text = japan and {
    en = prose [[
      The budget closes on the 14th of March. There's no line with your name, there never was;
      I've looked, you have lived on Systems' paper and Kashiwagi's rice balls. A line could be
      put in. What the committee wants is a figure, what it buys, and what happened, in yen, in
      the years when it wasn't there. Not what might have. They've a stamp for "might".]],
    ja = prose [[
      予算の締めは3月14日です。そちらの行はございません。さかのぼってもございませんでした。システム部
      の紙と、柏木さんのおにぎりで暮らしてこられたんですね。行を一つ立てることはできます。委員会が見た
      いのは、金額と、それで何を買うか、それから、なかった年に実際に何円の損が出たかです。起きるかもし
      れないお話には「参考」の判が押されます。]] }
    or {
    en = prose [[
      The budget closes on the 14th of March. You've had a line from the beginning and nobody
      has ever asked what came of it. This year they'll ask. It has to be counted: what came
      in, what was done, what it spared us. If the number is small, they'd rather have the
      small number.]],
    ja = prose [[
      予算の締めは3月14日です。そちらの行は最初からありましたが、何の役に立ったかをお聞きになった方は
      いません。今年は聞かれます。何が来て、何をして、何を防いだか、数えておいてください。小さい数字な
      ら、小さいままで結構です。]] } }

-- 2008Q2 + ---------------------------------------------------------------------------------------

dated "rotation" { on = "2008-04-21 09:30", via = "mail", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/it" }, covers = { "L1" },
  subject = { en = "Konishi: five years in one post, transfer due next April",
              ja = "小西さんの異動について(同一職場五年、来年4月1日付)" },
  text = {
    en = prose [[
      Rule of five years: Konishi is due, and I have held the papers back as far as they go, 1
      April 2009. The North branch would have him, they're pleased. After him you would get
      Miss Nagai, twenty-three, second year, from Accounts; she asked for it herself. I'm told
      that what he does he knows by heart and has written nowhere. He has met two real
      incidents in five years; she may well meet none before she has to know. How shall I date
      hers?]],
    ja = prose [[
      五年の定めにより、小西さんは異動の時期です。延ばせるところまで延ばし、来年4月1日付としました。
      北営業所が喜んで受けるそうです。後任は経理の永井さん、二年目、二十三歳、本人の希望です。小西さ
      んの仕事は本人の頭の中にあり、どこにも書かれていないと聞きました。五年間で本物の事案は二件。永
      井さんは、一件も経験しないまま引き継ぐことになりそうです。永井さんの発令日は、いついたします
      か。]] } }
