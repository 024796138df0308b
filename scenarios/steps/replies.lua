-- replies.lua: injects without a date, 2003 to 2008Q2: what comes of what was done, and of what was
-- left. behaviour.lua sends them. Nothing is expected "after" any of them.
-- 日付のない状況付与(2003〜2008年4-6月期)。したことと、しなかったことの返事。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local japan = parameter "track" == "japan"

-- 2003 -------------------------------------------------------------------------------------------

inject "step-1-answer" { via = "face-to-face",
  from = japan and "nagisa/konishi" or "nagisa/president", to = "nagisa/founder", covers = { "P1" },
  subject = japan and { en = "Konishi: they've given us a hook for the coats",
                        ja = "小西:上着を掛ける釘をもらいました" }
    or { en = "President Natsume: my name under a sheet", ja = "夏目社長:私の名前でいいのか" },
  text = japan and {
    en = prose [[
      Somebody in Systems has put a hook for our coats in their corridor. I asked what we'd
      done. "You asked what breaks and you didn't offer anything," he said. They also left a
      list: the eleven things they restart on Mondays and tell nobody about.]],
    ja = prose [[
      システムさんの廊下に、僕たちの上着用の釘を打ってくれました。何かしましたかと聞いたら、「困って
      いることを聞いて、何も売りつけなかったから」だそうです。それと、紙を一枚もらいました。月曜ごと
      に黙って再起動しているもの、十一。]] }
    or {
    en = prose [[
      Tokunaga has brought me your page. You may have my name. I should like to see it on a
      second page by Christmas, with what you'll have done by when. Don't tell the heads yet;
      they'd each want a column.]],
    ja = prose [[
      徳永君から一枚受け取った。名前は使っていい。年内にもう一枚、いつまでに何をするかを書いて持って
      来なさい。部長たちにはまだ言わないように。めいめいが自分の欄を欲しがるからね。]] } }

inject "beeping" { via = "face-to-face", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/it" }, covers = { "N6" },
  subject = { en = "Konishi: nine thousand since Friday", ja = "小西:金曜から九千件です" },
  text = {
    en = prose [[
      The machine works. Nine thousand alarms since Friday, I've read four hundred. Most are our own
      printers looking for each other. On the telephone meanwhile: three people, for you. I wrote
      them down as "later".]],
    ja = prose [[
      装置、動いています。金曜から警報九千件、読めたのは四百です。ほとんどは、うちのプリンター同士が
      互いを探しているものでした。その間にお電話が三件、水野さん宛てで。「後ほど」と書いておきまし
      た。]] } }

inject "nobody-knows" { via = "phone", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/it" }, covers = { "L5" },
  subject = { en = "Konishi: how many was it, in the end?", ja = "小西:結局、何台だったんでしょう" },
  text = {
    en = prose [[
      Somebody upstairs wanted the number for August, for a footnote. I asked five houses and got
      eleven, twenty-six, "a few", "none any more" and "why". The firewall keeps eight weeks. It's
      the eleventh.]],
    ja = prose [[
      上の方から、八月の件は何台だったかと。脚注に使うそうです。五か所に聞いて、「十一」「二十六」
      「何台か」「もうゼロ」「なぜ聞く」でした。ファイアウォールの記録は八週間分です。いまは十一週
      目です。]] } }

inject "copy-of-the-tree" { via = "face-to-face", from = "nagisa/disaster", to = "nagisa/founder",
  covers = { "N3" },
  subject = { en = "Kashiwagi: a copy of the door", ja = "柏木:扉の名簿の写しです" },
  text = {
    en = prose [[
      A copy of the list on my door, for yours. I've put in a 215th line, in pencil, with your
      name and nothing under "what for". We'll think of something. The seventh from the top
      never answers; ring his wife.]],
    ja = prose [[
      扉の名簿の写しを、そちらの扉用に。215行目に鉛筆で水野さんのお名前を足しました。「用件」の欄は空
      けてあります。そのうち何か思いつくでしょう。上から七番目は出ません。奥様にかけてください。]] } }

-- 2004 -------------------------------------------------------------------------------------------

inject "saturdays" { via = "mail", from = "nagisa/konishi", to = "nagisa/founder",
  covers = { "L3" },
  subject = { en = "Konishi: Saturdays, and the other thing", ja = "小西:土曜のことと、もう一つ" },
  text = {
    en = prose [[
      I've done seven Saturdays now. It's quiet, I translate your slides for the privacy
      training there. 4,600 people at forty a session, I worked it out, is until March after
      next. The doctor says it's only a cough.]],
    ja = prose [[
      土曜の当番、七回になりました。静かなので、個人情報研修の資料をそこで作っています。4,600人を一回
      四十人で計算したら、再来年の三月まででした。お医者さんは、ただの咳だと言っています。]] } }

inject "in-the-lift" { via = "face-to-face", from = "nagisa/president", to = "nagisa/director",
  subject = { en = "President Natsume, in the lift", ja = "夏目社長:エレベーターで" },
  text = {
    en = prose [[
      I asked something in June. I've forgotten what it was called, so it can't have been important.
      The telephone people sent me theirs, by the way, with a ribbon.]],
    ja = prose [[
      六月に何か聞いたね。名前を忘れてしまった。忘れるくらいだから大したことではないんだろう。そうい
      えば、電話会社から案内状が来たよ、立派なのが。]] } }

local function result(id, from, to, subject, text, covers)
  inject(id) { via = "mail", from = from, to = to, subject = subject, text = text, covers = covers }
end

result("alarm-good", "meti/liaison", { "nagisa/founder", "nagisa/it", "nagisa/sales" },
  { en = "Hasebe, METI: sheet of results, letter drill", ja = "経済産業省 長谷部:書面演習の講評" },
  { en = prose [[
      Eleven companies answered. Yours is one of four that asked the van before the screen, and the
      only one whose Sales rang the glass works a second time. Somebody of yours wrote on the card
      "closed with Supply's consent". May I quote that?]],
    ja = prose [[
      十一社からご回答をいただきました。画面より先に作業車に聞いたのは四社、硝子工場に二度目の電話
      をしたのは御社だけです。カードに「供給指令の了解を得て」と書かれた方がおられますね。引用して
      もよろしいでしょうか。]] }, { "E1" })

result("alarm-poor", "meti/liaison", { "nagisa/founder", "nagisa/it", "nagisa/sales" },
  { en = "Hasebe, METI: sheet of results, letter drill", ja = "経済産業省 長谷部:書面演習の講評" },
  { en = prose [[
      Eleven companies answered; yours came after the deadline, or in part. In the story the glass
      works had damped down by then, on the advice of nobody in particular, and 70 burners had to
      be lit by hand. As it's only a story I thank you for taking part.]],
    ja = prose [[
      十一社からご回答をいただきました。御社の分は期限後、または一部のみでした。物語の中では、硝子工
      場は誰に言われたともなく火を落とし、七十本を手で点け直しました。物語ですので、ご参加に感謝いた
      します。]] }, { "E1" })

-- 2005 -------------------------------------------------------------------------------------------

inject "wiped-anyway" { via = "face-to-face", from = "misaki/manager",
  to = { "nagisa/sales", "nagisa/it" }, covers = { "T5" },
  subject = { en = "Yokoi brings it back, clean", ja = "横井所長:きれいにしてお持ちしました" },
  text = {
    en = prose [[
      Here it is. The lad has reinstalled the lot, it's faster than before, and we've wiped the
      case with alcohol. So that's the end of it, isn't it? There are still people ringing us.
      They want to know whether they were on it, and I don't know what to tell them.]],
    ja = prose [[
      お返しに上がりました。息子さんが全部入れ直して、前より速くなりまして、外側もアルコールで拭きま
      した。これで、なくなったということでよろしいでしょうか。ただ、まだお電話が来るんです。「うちは
      入っていたのか」と。何とお答えすればいいのか。]] } }

inject "two-thousand" { via = "phone", from = "nagisa/konishi",
  to = { "nagisa/it", "nagisa/director", "nagisa/founder" }, covers = { "T5" },
  subject = { en = "Konishi: 2,114, since the ninth of February", ja = "小西:2,114件、二月九日からです" },
  text = {
    en = prose [[
      From the copy: 2,114 customers, first shared on the ninth of February, and it was taken eleven
      times. No bank details; "dog" in 300 lines, "key under pot" in six. Those six I've put on a
      sheet of their own.]],
    ja = prose [[
      写しから分かりました。2,114件、最初に出たのは2月9日、持って行かれたのは十一回です。口座はありま
      せん。「犬あり」が300行、「鍵は植木鉢の下」が六行。その六件だけ、別の紙にしました。]] } }

inject "heads-letter" { via = "mail", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director", "nagisa/it", "nagisa/sales" },
  covers = { "N5", "U2" },
  subject = { en = "Tsuji: four seals on one letter", ja = "辻:一通に四つの判" },
  text = {
    en = prose [[
      I have drawn the box under the board, in pencil. Four heads of department have since
      written to me, on one sheet, which hasn't happened since the staff canteen. "We have
      nothing against the person. We do not see what he would tell us about our own work." I
      don't think it's the person either.]],
    ja = prose [[
      役員会の下に、鉛筆で箱を描きました。すると四人の部長から、一通に連名で書面が来ました。社員食堂
      の件以来です。「ご本人に含むところはない。ただ、我々の仕事について何を指図されるのか、分かりか
      ねる」。私も、ご本人の問題ではないと思います。]] } }

inject "so-you-are-systems" { via = "phone", from = "nagisa/customers", to = "nagisa/founder",
  covers = { "N4" },
  subject = { en = "Iizuka: so you're Systems now", ja = "飯塚:じゃあ、もうシステムさんなんですね" },
  text = {
    en = prose [[
      I saw the new telephone list, you stand under Systems, between the printers and the
      cables. I'd got used to ringing you when something was odd. Do I now put in a ticket?]],
    ja = prose [[
      新しい電話番号表、拝見しました。システムさんの、プリンターと配線の間ですね。変なことがあるとお
      電話する癖がついていたんですが、これからは票を出すんでしょうか。]] } }

inject "old-fax" { via = "phone", from = "ceptoar-gas/desk", to = { "nagisa/founder", "nagisa/it" },
  subject = { en = "Nozawa: your fax has been a noodle shop since 2001",
              ja = "野沢:お届けのFAXは、蕎麦屋さんでした" },
  text = {
    en = prose [[
      As I had nothing else I sent Tuesday's warning to the number in the old directory. A
      noodle shop rang back, very kindly; they'd read it to the end. It concerned you.]],
    ja = prose [[
      ほかに手がかりがなかったので、火曜の注意喚起は古い名簿の番号へお送りしました。蕎麦屋さんからお
      電話をいただきました。最後まで読んでくださったそうです。御社に関係のある内容でした。]] } }

-- 2006 -------------------------------------------------------------------------------------------

inject "step-5-answer" { via = "face-to-face",
  from = japan and "jpcert/desk" or "nagisa/customers", to = "nagisa/founder", covers = { "P5" },
  subject = japan and { en = "Mikami, with a pencil", ja = "三上さん、鉛筆を持って" }
    or { en = "Iizuka, with a pencil", ja = "飯塚さん、鉛筆を持って" },
  text = japan and {
    en = prose [[
      I've written "who?" in four places and "why?" in one. The one is your laboratory. In our
      first year we bought a machine; in the second we bought lunches. If you tell me what you
      see I'll tell you what others see, without names. That's all I have, but I have a lot of
      it.]],
    ja = prose [[
      四か所に「誰?」、一か所に「なぜ?」と書きました。「なぜ?」は解析室のところです。私どもは一年
      目に機械を買い、二年目はお昼をご馳走して回りました。見えたことを教えてくだされば、よそで見えて
      いることを、名前を伏せてお返しします。差し上げられるのはそれだけですが、それなら沢山あります。
      ]] }
    or {
    en = prose [[
      You wrote "ring 2240". At 2240 there's a machine from one o'clock on. I've also put a
      line through "incident", nobody here says that; we say "funny". The rest I can show
      people. I'd not have believed it was about us.]],
    ja = prose [[
      「2240へ電話」とありますが、一時を過ぎると留守番電話ですよ。それと「インシデント」に線を引きまし
      た。うちでは誰も言いません。「なんか変」です。あとは皆に見せられます。うちのための紙だとは思い
      ませんでした。]] } }

inject "petition" { via = "mail", from = "nagisa/personnel",
  to = { "nagisa/director", "nagisa/founder", "nagisa/sales", "nagisa/it" }, important = true,
  covers = { "N5" },
  subject = { en = "Tsuji: 614 signatures", ja = "辻:署名が614" },
  text = {
    en = prose [[
      The union has brought it in a shoe box. "Against the removal of eight colleagues", 614 names,
      two of them twice. Since the notice nobody believes it's five. The head of Supply has put
      his people's names in first, by seniority.]],
    ja = prose [[
      組合が靴の箱に入れて持って来られました。「八名の引き抜きに反対する」、614名、うち二名は重複で
      す。もう、五人だと思っている人はいません。供給部は、部長さん以下、年次順に並んでいます。]] } }

inject "car-park" { via = "face-to-face", from = "nagisa/personnel",
  to = { "nagisa/director", "nagisa/founder", "nagisa/sales" },
  subject = { en = "Tsuji: they're talking about the car park again", ja = "辻:食堂は駐車場の話に戻りました" },
  text = {
    en = prose [[
      It's gone. Each head had his own line, with whose hours and that they stay his, and the one in
      Supply said, "Four hours? He spends that on the coffee machine." The canteen has gone back
      to the car park.]],
    ja = prose [[
      消えました。部長さんがそれぞれ、誰の何時間で、所属は変わらないという自分の行を読まれて、供給部
      長は「四時間? 給茶機の世話より短いな」と。食堂は、また駐車場の話に戻っています。]] } }

inject "step-6-answer" { via = "phone", from = "nagisa/supply", to = "nagisa/founder",
  covers = { "P6" },
  subject = { en = "Tojo, 04:10", ja = "東条、四時十分" },
  text = japan and {
    en = prose [[
      Your two pages hang beside the kettle, where people look. On the second you've valve 14
      and 41 the wrong way round. My new man found it at four this morning. So he has read it.]],
    ja = prose [[
      二枚は、皆が見る給湯器の横に貼りました。二枚目、14号弁と41号弁が逆です。新人が今朝の四時に見つ
      けました。つまり、読んだということです。]] }
    or {
    en = prose [[
      I rang 2240 at ten past four to see what would happen. Somebody picked up. He sounded as
      if he'd been asleep, but he knew which valve. Then I told him it was nothing, and he
      wrote that down.]],
    ja = prose [[
      試しに、四時十分に2240へかけてみました。出ました。寝ていた声でしたが、どの弁かは分かっていまし
      た。何でもないと言ったら、それも書き留めていました。]] } }

inject "boots" { via = "face-to-face", from = "nagisa/disaster",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "N3" },
  subject = { en = "Kashiwagi: the president, with his mouth full", ja = "柏木:社長が、おにぎりを持ったまま" },
  text = {
    en = prose [[
      At minute eleven the president asked where the list of telephone numbers was kept, and it
      was on the server that had failed, and he stood there with a rice ball. He's asked for
      twenty minutes next year, too. "The same. But don't tell me what."]],
    ja = prose [[
      十一分目に、社長が「その電話番号の一覧はどこにあるんだ」と聞かれて、落ちたことになっているサー
      バの中でした。おにぎりを持ったまま、しばらく立っておられました。来年も二十分、だそうです。「同
      じでいい。ただし中身は言うな」と。]] } }

result("flood-good", "hinode/csirt", { "nagisa/it", "nagisa/founder", "nagisa/sales" },
  { en = "Ando: what the neighbours said", ja = "ひので通信 安藤:隣の三社から" },
  { en = prose [[
      In the drill the three neighbours never noticed; that's the highest mark there is. Yours
      was the only customer who told us something we couldn't see. I've put your number on the
      wall, here, by hand.]],
    ja = prose [[
      演習の中で、隣の三社は最後まで気づきませんでした。これ以上の点はありません。こちらから見えない
      ことを教えてくれた顧客役は、御社だけです。番号を壁に書きました。手書きで。]] }, { "E2" })

result("flood-poor", "hinode/csirt", { "nagisa/it", "nagisa/founder", "nagisa/sales" },
  { en = "Ando: how it ended", ja = "ひので通信 安藤:その後の顛末" },
  { en = prose [[
      As no answer came in time I threw it all away at 14:35, the neighbours being on the
      telephone. In the drill your page was gone until evening, on the first cold Monday. I'd
      have liked to ask somebody. The number I had was your switchboard.]],
    ja = prose [[
      間に合うお返事がなかったので、14時35分に全部捨てました。隣の三社から電話が鳴っていたもので。演
      習の中で御社のページは、この冬初めて冷え込んだ月曜の夕方まで消えました。どなたかに聞きたかった
      のですが、手元の番号は代表電話だけでした。]] }, { "E2" })

-- 2007 -------------------------------------------------------------------------------------------

result("halt-good", "nisc/desk", { "nagisa/director", "nagisa/founder", "nagisa/sales" },
  { en = "Summary of the tabletop; one line is yours", ja = "机上演習のまとめ(一行は御社のものです)" },
  { en = prose [[
      Of ten sectors, two could say after how many hours. The line "from the third day, and of whom"
      is from your company and stands in the summary, without its name. The exchange building is
      in the annex; three sectors found themselves in it.]],
    ja = prose [[
      十分野のうち、「何時間後に」を書けたのは二つでした。「三日目から、誰に」の一行は御社のもので、
      名前を伏せて載せています。局舎の件は別紙です。同じ建物に、三つの分野が入っていました。]] },
  { "E3" })

result("halt-poor", "nisc/desk", { "nagisa/director", "nagisa/founder", "nagisa/sales" },
  { en = "Summary of the tabletop", ja = "机上演習のまとめ" },
  { en = prose [[
      Of ten sectors, two could say after how many hours something stops. For gas the table has
      a dash. It is not a reproach; it's where the next exercise begins.]],
    ja = prose [[
      十分野のうち、何時間後に何が止まるかを書けたのは二つでした。ガスの欄は横線になっています。責め
      る趣旨ではありません。次の演習は、そこから始めます。]] }, { "E3" })

inject "bank-silent" { via = "peer", from = "tokiwa/csirt", to = "nagisa/founder",
  covers = { "L2" },
  subject = { en = "Re: to the members, from a new one", ja = "Re: 新入会のご挨拶" },
  text = {
    en = prose [[
      Thank you for your letter. Our team does not exchange information with parties outside
      the bank. We look forward to seeing you at the meetings.]],
    ja = prose [[
      ご挨拶、拝受いたしました。当行のチームは、行外の方との情報交換は行っておりません。会合でお目に
      かかれますことを楽しみにしております。]] } }

inject "closed-mouth" { via = "phone", from = "hinode/csirt", to = "nagisa/founder",
  covers = { "L2", "C5" },
  subject = { en = "Ando: there are two lions", ja = "安藤:獅子は二頭いるんですが" },
  text = {
    en = prose [[
      You were the quiet one on Thursday. That's allowed. Only, when I've something half known
      I ring those who have told me something half known. I thought you'd rather hear it from
      me.]],
    ja = prose [[
      木曜は静かでしたね。それでもいいんです。ただ、半分しか分からない話があるとき、私が電話するの
      は、半分しか分からない話をしてくれた人なので。お伝えしておいたほうがいいかと思って。]] } }

inject "too-open" { via = "phone", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/sales", "nagisa/director" }, covers = { "L2" },
  subject = { en = "Tsuji: legal has the minutes", ja = "辻:議事録が法務の手元にあります" },
  text = {
    en = prose [[
      Legal have got hold of the association's minutes. There's a branch of ours in it, with
      its street, and what stands on its server. Whoever wrote it meant well. They've found a
      rule of 1971 that fits this time.]],
    ja = prose [[
      協議会の議事録が、法務の手に渡りました。うちの営業所が一つ、町名入りで、サーバの中身まで載って
      います。書いた方に悪気はないと思います。ただ、昭和四十六年の規程が、今度は当てはまってしまうん
      です。]] } }

inject "asleep" { via = "phone", from = "nca/desk", to = "nagisa/founder", covers = { "L3" },
  subject = { en = "Ogata: you were asleep, we didn't like to wake you",
              ja = "緒方:お休みでしたので、起こしませんでした" },
  text = {
    en = prose [[
      The group wishes me to say that the chapter on "staff who double in other posts" is very
      good, and that you fell asleep during it. Nobody minded. Please don't come in November.]],
    ja = prose [[
      「兼務の要員」の章、皆さんとても良いとおっしゃっています。それと、その章の途中でお休みになりま
      した。誰も気にしておりません。十一月は、どうぞお休みください。]] } }

inject "half-of-half" { via = "face-to-face", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/director" }, important = true, covers = { "L1" },
  subject = { en = "Konishi: I've left the tin with you", ja = "小西:缶は置いていきます" },
  text = {
    en = prose [[
      So I'm back with the help desk, mornings too. I've put the tin in your second drawer. If
      something comes I'm on the same floor, only I'd have to ask. Nobody's done anything
      wrong, have they? Nothing happened.]],
    ja = prose [[
      午前中もヘルプデスクに戻ることになりました。缶は二段目の引き出しに入れてあります。何かあれば、
      同じ階にいますので。ただ、断りを入れてからになります。誰も悪くないんですよね。何も起きなかった
      だけで。]] } }

inject "twice-in-winter" { via = "mail", from = "nagisa/disaster",
  to = { "nagisa/director", "nagisa/founder", "nagisa/it" }, covers = { "L1" },
  subject = { en = "Kashiwagi: two drills, what did not work", ja = "柏木:演習二回、うまくいかなかった点" },
  text = {
    en = lines [[
      1  Night number rang in a locked room.              moved
      2  Nobody but Konishi could read the proxy log.     two can, since Friday
      3  Sales stopped the wrong page.                    names on the switches
      4  Took 70 minutes. The second time 35.
      For Tsuji's line: this is what one and a half persons do where nothing
      happens.]],
    ja = lines [[
      一  夜間の番号が、鍵のかかった部屋で鳴った       移設済み
      二  プロキシのログを読めるのが小西だけ           金曜から二人
      三  営業が違うページを止めた                     切替器に名札
      四  所要70分。二回目は35分
      辻さんの資料へ。何も起きないところで一人半がしているのは、これです。]] } }

-- 2008, first half -------------------------------------------------------------------------------

inject "only-discs" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/sales" }, covers = { "N4", "N2" },
  subject = { en = "Iizuka: it was about networks, in the end", ja = "飯塚:結局、ネットワークの話になって" },
  text = {
    en = prose [[
      The counters are decided. Everything on one network, branches and showrooms and the readers'
      sticks. Somebody asked whether that was wise and we all looked at the chair where nobody sat.
      It was a very good lunch.]],
    ja = prose [[
      窓口の件、決まりました。営業所もショールームも検針のUSBも、全部一つのネットワークです。どなたか
      が「それで大丈夫か」とおっしゃって、皆で空いた椅子を見ました。お弁当は立派でした。]] } }

inject "at-the-table" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/sales", "nagisa/it" }, covers = { "N4" },
  subject = { en = "Iizuka: the ten minutes became fifty", ja = "飯塚:十分が五十分になりました" },
  text = {
    en = prose [[
      Sales want the readers' sticks on a network of their own now; you only asked what happens
      if one is lost. And we've kept the chair. Konishi ate two lunches.]],
    ja = prose [[
      検針のUSBは別のネットワークにすると、営業さんが言い出しました。「一本なくしたらどうなりますか」
      と聞かれただけなのに。椅子は、そのまま置いてあります。小西さん、お弁当を二つ召し上がりまし
      た。]] } }

inject "money-comes" { via = "mail", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "P8" },
  subject = { en = "Tsuji: line 218", ja = "辻:218行目です" },
  text = {
    en = prose [[
      There's a line now, 218, between pest control and the flag. Two persons, whole ones;
      drills; a contract outside. It came through without a question. I believe it was the six
      with the key under the pot.]],
    ja = prose [[
      行ができました。218行目、害虫駆除と社旗の間です。人二名、まるごと。演習、社外との契約。質問なし
      で通りました。「鍵は植木鉢の下」の六件が効いたのだと思います。]] } }

inject "money-stays" { via = "mail", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "P8" },
  subject = { en = "Tsuji: the budget as printed", ja = "辻:予算書、刷り上がりました" },
  text = {
    en = prose [[
      It's printed. I looked for you twice, under P and under S. There's a machine of nine
      million under "other equipment", or there isn't, the proofs differ. Persons: as before.
      As before is one and a half.]],
    ja = prose [[
      刷り上がりました。そちらの行を、部門別と項目別で二度探しました。「その他機器」に九百万円の装置が
      ある版と、ない版があります。人は前年どおり。前年どおりというのは、一人半です。]] } }
