-- tested.lua: timed injects, 2008Q3 to 2010Q1: three incidents with the team as built, and what the
-- board says in the end. Those marked + are not in the plan's table. [D]
-- 2008年7-9月期から2010年1-3月期。育てたチームで迎える三つの事案と、最後の役員会。

local drill = require "lib.drill"
local dated = require("calendar").dated
local prose, lines = drill.text.prose, drill.text.lines

-- 2008Q3: the hole in DNS, SC-03 by letter -------------------------------------------------------

dated "dns-1" { on = "2008-07-09 08:10", via = "phone", from = "jpcert/desk",
  to = { "nagisa/founder", "nagisa/it", "nagisa/director" }, important = true, tlp = "amber",
  secret = { { "source port", "送信元ポート" } }, evidence = true, covers = { "T10" },
  subject = { en = "Mikami: name servers; please don't pass on the why",
              ja = "JPCERT 三上:DNSサーバの件。理由は広めないでください" },
  text = {
    en = prose [[
      Mikami, and this is no drill. All makers of name servers have brought out a fix on the
      same day; you'll have seen it and thought it dull. It isn't. Whoever asks an unfixed
      server can be sent to another address than the right one. The fix makes the source port a
      matter of chance, and that is already more than should be said; the finder keeps the rest
      back until 6 August. Mix of makers, old boxes in branches, things that were set up once:
      you have a month in which most people don't know. I'm ringing forty houses. Please don't
      write the reason into a ticket.]],
    ja = prose [[
      三上です。演習ではありません。DNSサーバの修正が、全メーカーから同じ日に出ました。ご覧になっ
      て、地味だと思われたでしょう。地味ではありません。直していないサーバに尋ねた人は、正しくない
      アドレスへ誘導されるおそれがあります。修正は送信元ポートをばらけさせるもので、これだけでもう
      話しすぎです。発見者は8月6日まで残りを伏せています。メーカーはまちまち、営業所の古い箱、昔誰
      かが立てたもの……多くの人が知らずにいる一か月が勝負です。いま四十社に電話しています。理由を
      票に書かないでください。]] } }

dated "dns-2" { on = "2008-07-24 09:40", via = "peer", from = "hinode/csirt",
  to = { "nagisa/founder", "nagisa/sales", "nagisa/it" }, important = true, covers = { "T10" },
  subject = { en = "Ando: the rest is out, two weeks early", ja = "ひので通信 安藤:残りが出ました。二週間早く" },
  text = {
    en = prose [[
      Somebody guessed it, somebody else confirmed it in a diary, and the diary was open for an
      hour. Tools since last night. Of our customers' servers 61 in a hundred are not done.
      What do others have? I could use a figure that isn't ours, and whatever went wrong when
      you did it. Your bill page, by the way, is the sort of name they'll try first.]],
    ja = prose [[
      推測で当てた人がいて、別の人が日記で「正解」と書き、それが一時間読める状態でした。昨夜から道具
      が出回っています。うちのお客さまのサーバは百のうち六十一が未対応です。よそはどうですか。うちの
      でない数字と、作業でつまずいた点があれば教えてください。それから、御社の料金ページの名前は、真
      っ先に試される類です。]] } }

dated "dns-3" { on = "2008-08-11 07:55", via = "log", to = "nagisa/it", covers = { "T10" },
  subject = { en = "Test of the outer name server, from Hinode",
              ja = "外向きDNSサーバの試験(ひので通信より)" },
  text = {
    en = lines [[
      probe 203.0.113.53 (outer, via gateway)    26 queries
        ports seen   1024 1025 1026 1027 1028 1029 1030 ...      rating  POOR
      probe 203.0.113.54 (outer, direct)         26 queries
        ports seen   41877 9230 60112 3345 52790 18001 ...       rating  GREAT]],
    ja = lines [[
      試験 203.0.113.53(外向き、接続口経由)     26問合せ
        見えたポート 1024 1025 1026 1027 1028 1029 1030 ...      評価  POOR
      試験 203.0.113.54(外向き、直結)           26問合せ
        見えたポート 41877 9230 60112 3345 52790 18001 ...       評価  GREAT]] } }

-- 2008Q4: four hundred ---------------------------------------------------------------------------

dated "four-hundred" { on = "2008-10-20 19:10", via = "face-to-face", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales" }, covers = { "L5" },
  subject = { en = "Konishi: four hundred and six last month", ja = "小西:先月、四百六件でした" },
  text = {
    en = prose [[
      People know the number now. Four hundred and six in September. I've put them in heaps on the
      floor: 310 spam and "is this real", 58 forgotten passwords, 29 lost and found, and 9 I'd have
      wanted to see. I only found the nine on Sunday. One was in the heap "printer". If I take them
      all I'm at the desk till nine each night, and if I take only what people call serious, none
      of the nine comes in; nobody called them serious.]],
    ja = prose [[
      番号が知られてきまして、九月は四百六件でした。床に山を作って分けたんです。迷惑メールと「これ本
      物ですか」が310、パスワード忘れが58、落とし物が29、見たかったのが9。その9に気づいたのは日曜でし
      た。一つは「プリンター」の山に入っていました。全部受けると毎晩九時です。かといって「重大なもの
      だけ」にすると、この9は一つも来ません。誰も重大だとは言っていなかったので。]] } }

-- 2009Q1: the second strategy, the Council, and a hospital; SC-08 by letter ----------------------

dated "second-strategy" { on = "2009-02-09 10:00", via = "advisory-down", from = "nisc/desk",
  to = { "nagisa/director", "nagisa/founder" }, covers = { "G2" },
  subject = { en = "Second National Strategy, decided on 3 February",
              ja = "第2次情報セキュリティ基本計画(2月3日決定)について" },
  text = {
    en = prose [[
      For information. The second strategy, FY2009 to FY2011, was decided on 3 February
      together with the second action plan. It asks for strong individuals and a strong society
      in the age of IT, and takes accidents as given: not only that they be prevented, but that
      one goes on while they last.]],
    ja = prose [[
      情報提供。平成21年度から三年間の第2次基本計画が、第2次行動計画とともに2月3日に決定されました。
      IT時代の力強い「個」と「社会」の確立を掲げ、事故は起こりうるものとして、防ぐだけでなく、起きて
      いる間も事業を続けることを求めています。]] } }

dated "council" { on = "2009-02-27 15:30", via = "advisory-down", from = "ceptoar-gas/desk",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "C1" },
  subject = { en = "The CEPTOAR-Council was founded yesterday", ja = "昨日、セプターカウンシルが発足しました" },
  text = {
    en = prose [[
      Nozawa. Since the 26th the sectors' hubs have a council of their own, fourteen hubs,
      independent of the government. Gas is a member. What you send me without names I may put
      before the others the same day; until yesterday I'd have had to ask two ministries. I've
      nothing to put there yet.]],
    ja = prose [[
      野沢です。26日、各分野のセプターが集まるカウンシルが、政府から独立した形で発足しました。十四の
      セプターがあり、ガスは会員です。名前を伏せてお送りいただければ、その日のうちにほかの分野へ出せ
      ます。おとといまでは、省を二つ通す必要がありました。出すものは、まだ何もありません。]] } }

dated "worm-1" { on = "2009-03-05 12:05", via = "press", from = "press/desk",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales", "nagisa/director" }, evidence = true,
  covers = { "T3" },
  subject = { en = "Shinonome, midday: hospital's 1,000 PCs down, \"not connected to the net\"",
              ja = "東雲新聞 昼:病院のPC千台止まる「ネットとは未接続」" },
  text = {
    en = prose [[
      "…a worm that goes by memory stick and by shared folders. The fix had been out since October.
      A city office in the same prefecture reopened with a fifth of its terminals cleaned and was
      down again by noon." On the margin, in Konishi's hand: our branches, October's fix, 212 of
      640 PCs. Memory sticks: the meter readers, all of them.]],
    ja = prose [[
      「……USBメモリと共有フォルダーで広がるワームとみられ、修正は昨年十月に出ていた。同じ県の市役所
      では、端末の二割を駆除して再開したが、昼までに再び停止した」。余白に小西の字で、「うちの営業
      所、十月の修正は640台中212台。USBメモリ、検針は全員」。]] } }

dated "worm-2" { on = "2009-03-16 09:20", via = "phone", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales" }, important = true, covers = { "T3", "U3" },
  subject = { en = "Konishi: North branch, three PCs, two \"open folder\" lines",
              ja = "小西:北営業所の三台、「フォルダーを開く」が二つ出ます" },
  text = {
    en = prose [[
      I'm at the North branch, not as ours, I was bringing them cake. Three PCs ask twice whether to
      open the folder. The readers come in at four and put in their sticks, eleven of them, and then
      go to the other branches for the evening list. The branch manager says the network here is
      Sales', and on the 31st they book the year. There are sixteen people at the counter. This is
      real.]],
    ja = prose [[
      いま北営業所です。仕事でなくて、差し入れに寄ったんですが。三台で「フォルダーを開く」が二つ並ん
      で出ます。四時に検針員さんが戻って来て、USBを挿します。十一人です。そのあと夜のリストを持って
      ほかの営業所へ行かれます。所長さんは、ここのLANは営業部のもの、31日は年度の締めだと。窓口には
      お客さまが十六人。訓練ではないです。]] },
  effect = function()
    asset("branch-pcs"):mark "infected"
    service("counters"):set(70)
  end }

dated "worm-3" { on = "2009-04-06 08:30", via = "phone", from = "nagisa/president",
  to = { "nagisa/director", "nagisa/sales" }, covers = { "T3" },
  subject = { en = "President Natsume: when do the counters open in full?",
              ja = "夏目社長:窓口が全部開くのはいつだ" },
  text = {
    en = prose [[
      Natsume. April, everybody moves house, and my neighbour couldn't get his gas opened at
      the North branch because a young man with a clipboard was standing before the machine. I
      don't want to read about us beside that hospital. When is it open in full, and how will
      you know?]],
    ja = prose [[
      夏目だ。四月で誰もが引っ越す。隣の家が北営業所で開栓を頼もうとしたら、板を持った若い人が機械の
      前に立っていて受けられなかったそうだ。あの病院と並べて書かれるのは御免だよ。全部開くのはいつ
      で、開けてよいとはどうやって分かるのかね。]] } }

-- 2009Q2: a laboratory ---------------------------------------------------------------------------

dated "lab" { on = "2009-05-25 11:00", via = "face-to-face", from = "nagisa/president",
  to = { "nagisa/director", "nagisa/founder" }, covers = { "N6", "T5", "T8" },
  subject = { en = "President Natsume: I want an investigation laboratory",
              ja = "夏目社長:調査の研究室を作ろう" },
  text = {
    en = prose [[
      You have read about the securities house: a man inside, another man's account, a million and a
      half customers. They had to ask strangers to find out what he'd taken. I don't want to ask
      strangers. Forty million yen, a room with a lock, the machines one sees in films, and two of
      your people in it. Tell me by the July meeting why not.]],
    ja = prose [[
      例の証券会社の話は読んだろう。内部の人間が他人のIDで、百五十万人分だ。何を持ち出されたか調べる
      のに、よその人に頼んだという。私は、よその人に頼みたくない。四千万円、鍵のかかる部屋、映画に出
      てくるような機械、そこに君たちから二人。だめだと言うなら、七月の会議までに理由を聞こう。]] } }

-- 2009Q3: floods abroad, from our PCs; SC-02 by letter -------------------------------------------

dated "bots-1" { on = "2009-07-10 06:50", via = "mail", from = "kaede/abuse",
  to = { "nagisa/it", "nagisa/founder", "nagisa/sales" }, important = true, evidence = true,
  covers = { "T7", "T3" },
  subject = { en = "Addresses of yours take part in attacks abroad (ref. 0709-118)",
              ja = "貴社IPアドレスからの攻撃通信について(管理番号 0709-118)" },
  text = {
    en = prose [[
      Kaede Net, abuse desk. Between 7 July 18:00 and 9 July 24:00 about 300 requests a second left
      198.51.100.40 (your gateway) for web pages of government bodies abroad. Seen from here it is
      one address; behind it there will be several machines. We have not filtered anything. Please
      tell us what you do and by when. Similar letters went to nineteen customers.]],
    ja = prose [[
      かえでネット アビューズ窓口です。7月7日18時から9日24時にかけて、198.51.100.40(貴社接続口)よ
      り海外の政府機関のWebページに向け、毎秒300件前後の要求が出ておりました。当方からは一つのアドレ
      スに見えますが、内側には複数台あるものと思われます。当方での遮断は行っておりません。ご対応の内
      容と時期をお知らせください。同様のご連絡を十九のお客さまに差し上げています。]] },
  effect = function()
    asset("bot-pcs"):mark "infected"
  end }

dated "bots-2" { on = "2009-07-22 17:30", via = "peer", from = "hinode/csirt",
  to = { "nagisa/it", "nagisa/founder" }, covers = { "T7", "T3" },
  subject = { en = "Ando: the same program has a second purpose",
              ja = "ひので通信 安藤:同じものに、もう一つ目的があります" },
  text = {
    en = prose [[
      From one of our customers, who kept a disk. It fetches its orders from three addresses, and
      there's a date in it. On that day it packs the documents, locks the pack and writes over the
      first blocks of the disk. His date has gone by. Yours may be another. He would have known it a
      day earlier if he hadn't cleaned the first two.]],
    ja = prose [[
      ディスクを一台残していたお客さまの話です。指令を取りに行く先が三つあり、中に日付が入っていま
      す。その日が来ると、文書を固めて鍵をかけ、ディスクの先頭を上書きします。そこの日付は過ぎていま
      した。御社のは違うかもしれません。最初の二台を掃除していなければ、一日早く分かったと言っていま
      した。]] } }

dated "bots-3" { on = "2009-08-10 14:20", via = "phone", from = "press/desk",
  to = { "nagisa/sales", "nagisa/director" }, covers = { "T7" },
  subject = { en = "Kuroda, Shinonome Press: did a gas company attack a parliament?",
              ja = "東雲新聞 黒田:ガス会社が外国の議会を攻撃したんですか" },
  text = {
    en = prose [[
      Kuroda. A list is going round, nineteen addresses, and one of them is yours. Did Nagisa
      Gas take part in attacks on a foreign parliament? I'm not asking whether you meant to.
      How many machines, are they still doing it, and could it have reached what opens and
      shuts gas? I write at five. If nobody says anything I write that.]],
    ja = prose [[
      黒田です。十九のアドレスの一覧が出回っていて、一つが御社です。なぎさガスは外国の議会への攻撃に
      加わったのですか。わざとかどうかを聞いているのではありません。何台か、まだ続いているのか、ガス
      を開け閉めするところに届いたおそれはないのか。五時に書きます。どなたも答えなければ、答えなかっ
      たと書きます。]] } }

-- 2009Q4: other people's people ------------------------------------------------------------------

dated "lent-people" { on = "2009-10-26 10:40", via = "face-to-face",
  from = "nagisa/personnel", to = { "nagisa/director", "nagisa/founder", "nagisa/sales" },
  covers = { "L4" },
  subject = { en = "Tsuji: who in your team has ever sold anything?",
              ja = "辻:チームに、物を売ったことのある人はいますか" },
  text = {
    en = prose [[
      After the newspaper in August I looked at who had answered: Systems, Systems, Mizuno.
      Nobody who knows what a contract says, nobody who has spoken to a reporter, nobody who
      has sold a boiler. I could write three names of legal, press and Sales into your chart
      without moving a desk. The heads will say yes if it's a name. If it's hours they'll want
      to know whose.]],
    ja = prose [[
      八月の記事の件で、どなたが応対したか見直しました。システム、システム、水野さん。契約書を読める
      人も、記者と話したことのある人も、給湯器を売ったことのある人もいませんでした。机を動かさずに、
      法務・広報・営業の三人のお名前をそちらの図に書き足すことはできます。部長さん方は、名前だけなら
      うなずくでしょう。時間もとなると、誰の何時間かと聞かれます。]] } }

-- 2010Q1: ten threats, two clocks, and the board -------------------------------------------------

dated "ten" { on = "2010-01-18 13:30", via = "mail", from = "jpcert/desk",
  to = { "nagisa/founder", "nagisa/it" }, covers = { "T0" },
  subject = { en = "Ten titles, before they are printed (out on 31 March)",
              ja = "十の題、印刷前のもの(3月31日公表予定)" },
  text = {
    en = lines [[
      You are one of the 120 who read it before. The order is final. What is your
      team for each: who, with what, and where is there nobody?

       1  defaced websites, ever new ways     6  targeted, and unnoticed
       2  clients that are not updated        7  denial of service
       3  viruses and bots, many purposes     8  a valid account, misused
       4  servers without protection          9  holes of the cloud
       5  leakage, and what follows          10  the protocols underneath]],
    ja = lines [[
      刊行前の読み手120名のおひとりとして、お送りします。順位は確定です。それぞれに
      ついて、御社では誰が何をもって当たり、どこに誰もいないでしょうか。

       一  変化を続けるウェブ改ざん       六  気づけない標的型攻撃
       二  更新されないクライアント       七  深刻なDDoS攻撃
       三  ウイルス・ボットの多目的化     八  正規アカウントの悪用
       四  対策のないサーバ製品           九  クラウドの問題
       五  情報漏えいと事後対応           十  基盤プロトコルの弱点]] } }

dated "two-clocks" { on = "2010-01-29 17:00", via = "face-to-face", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/director", "nagisa/it", "nagisa/sales" },
  covers = { "A1", "A2" },
  subject = { en = "Konishi: last March again, twice, with a stop-watch",
              ja = "小西:去年の三月を二回やって、計りました" },
  text = {
    en = prose [[
      Miss Nagai and I played the North branch again on paper, same cards, two rules. With the power
      handed down: off the network after 9 minutes, and at minute 20 the sixteen at the counter had
      gone home, one of them with her gas shut. With asking: 52 minutes, three more PCs, everybody
      served, because Sales knew which cable was the counter's. We've put it in five folders for
      whoever comes after: what threatens, who practises, how houses are built, the eight steps, and
      what we'd not do again. I don't know which clock is better. I know which it is at two at
      night.]],
    ja = prose [[
      永井さんと、北営業所の件を紙でもう一度やりました。同じカード、決まりだけ変えて二回です。権限
      を渡してある決まりだと、9分で切れました。ただ20分の時点で、窓口の十六人は帰ってしまい、お一
      人はガスが止まったままです。断りを入れる決まりだと52分で、感染は三台増えて、お客さまは全員お
      受けできました。どれが窓口の線か、営業さんが知っていたからです。次の人のために綴りを五冊作り
      ました。脅威、取組みと演習、組織の形、八つの段、もうやらないこと。どちらの時計がいいのかは分
      かりません。夜中の二時なら、分かります。]] } }

dated "board" { on = "2010-02-02 10:00", via = "mail", from = "nagisa/office",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales", "nagisa/director" }, important = true,
  covers = { "U1", "U2", "U3", "U4", "R2" },
  subject = { en = "Board of 25 March, item 6: the response team",
              ja = "3月25日役員会 議題六:対応チームの件" },
  text = {
    en = prose [[
      Item 6, drafted by the secretariat. "Whether the team be made permanent. Whether it stand
      directly under the board, as in the books; the heads of department are understood to find
      that hard in this house. Whether it go on as a help to those who have authority. Whether
      it be given, in writing, powers for emergencies: which, from when on, and who is told
      afterwards." Mr Tokunaga presents. He needs a paper from Mr Mizuno, and a line from those
      who would be acted upon. Sakaki]],
    ja = prose [[
      議題六、事務局案です。「当該チームを常設とするか。教科書のとおり役員会の直下に置くか。ただし各部
      長は、当社ではなじまないとの意向と承知している。引き続き、権限を持つ部門を助けるものとするか。非
      常時の権限を文書で与えるか。与えるなら、どの措置を、どの段階から、事後に誰へ報告するか」。ご説明
      は徳永常務です。水野さんからは資料を、権限を使われる側の方からはひと言を、お願いいたします。榊]] } }
