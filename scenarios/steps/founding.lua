-- founding.lua: timed injects, 2003Q2 to 2005Q4. Those marked + are not in the plan's table. [D]
-- 2003年4-6月期から2005年10-12月期まで。+ は計画書の表にないもの。

local drill = require "lib.drill"
local dated = require("calendar").dated
local prose, lines = drill.text.prose, drill.text.lines

-- 2003Q2 + ---------------------------------------------------------------------------------------

dated "charge" { on = "2003-04-03 17:40", via = "face-to-face", from = "nagisa/office",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales", "nagisa/director" },
  covers = { "E4", "R1" },
  subject = { en = "Sakaki: a desk by the window", ja = "役員室 榊:窓際の机を一つ" },
  text = {
    en = prose [[
      Mr Tokunaga has asked me to arrange it, so here's what there is. He has your drawing of
      February on his wall, five boxes and a sixth in the middle that helps them all: business,
      sales, IT, the press people. The sixth box isn't to be had. To be had are the desk by the
      window, two thirds of Mr Mizuno, and Konishi in the mornings; the help desk wants him
      back at one. It has no name yet. And please, nobody is to print cards.]],
    ja = prose [[
      常務から手配を言いつかりましたので、お渡しできるものを申し上げます。二月に描いていただいた絵は、
      常務のお部屋の壁に貼ってあります。箱が五つ、事業、営業、情報システム、広報……、真ん中の六つ目が
      全部を助けるという。その六つ目の箱は、ございません。ございますのは、窓際の机と、水野さんの三分の
      二と、午前中の小西さんです。小西さんは一時にヘルプデスクへお返しください。名前はまだありません。
      名刺は刷らないように、とのことです。]] } }

-- 2003Q3: worm week ------------------------------------------------------------------------------

dated "worm-week" { on = "2003-08-18 10:15", via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales" }, covers = { "L5", "R5", "R5j" },
  subject = { en = "Iizuka: ours are fine again, in case you ask",
              ja = "飯塚:うちはもう直しました、念のため" },
  text = {
    en = prose [[
      Iizuka, Customer Centre. I hear you collect this sort of thing. On Tuesday eleven of ours
      restarted every minute, a box counting down. My deputy's son is good with these, he did the
      lot by Thursday, with a disc. Supply did theirs. The branches did theirs, or say so. No, we
      didn't put in a ticket; a ticket means somebody from Systems comes on Monday and tells us not
      to touch anything. They're our machines. Was I supposed to ring you? What would you have
      done?]],
    ja = prose [[
      お客さまセンターの飯塚です。こういう話を集めていると聞きまして。先週の火曜、うちの十一台が一分
      おきに再起動したんです。秒読みの窓が出て。副長の息子さんが詳しくて、ディスクを持って来てくれ
      て、木曜には全部直りました。供給さんは供給さんで直したそうですし、営業所も、直したと言ってい
      ます。票ですか。出していません。出すと月曜にシステムの人が来て、触らないでくださいと言われるだ
      けですから。うちの機械ですし。……そちらにお電話するものでしたか。したら、何をしてくださったん
      でしょう。]] } }

dated "worm-log" { on = "2003-08-22 08:30", via = "log", to = "nagisa/it",
  subject = { en = "Inner firewall, last week: 135/tcp", ja = "内部ファイアウォール 先週分:135/tcp" },
  text = {
    en = lines [[
      FW-IN  deny 135/tcp   08-11  212    08-12  184,006    08-13  97,410
                            08-14  22,871  08-15  3,054     08-18  640
      sources 08-12: 431 addresses   (Customer 11, Supply 26, branches 388, other 6)
      tickets opened 08-11 to 08-18 with "restart" or "virus":   2]],
    ja = lines [[
      FW-IN  拒否 135/tcp   08-11  212    08-12  184,006    08-13  97,410
                            08-14  22,871  08-15  3,054     08-18  640
      発信元 08-12: 431アドレス  (お客さま11、供給26、営業所388、その他6)
      「再起動」「ウイルス」の障害票 08-11〜08-18:   2件]] } }

-- 2003Q4 +: the team that is there already -------------------------------------------------------

dated "typhoon-room" { on = "2003-10-14 16:20", via = "face-to-face", from = "nagisa/disaster",
  to = "nagisa/founder", covers = { "N3" },
  subject = { en = "Kashiwagi: come and see the typhoon room", ja = "柏木:台風の部屋を見に来ませんか" },
  text = {
    en = prose [[
      Kashiwagi, disaster group. I saw you measuring the store room on four. If it's a room you
      want, look at mine first: twelve telephones, own power, a wall map, and on the door a
      list of 214 people in the order in which they are rung. When I say "headquarters",
      directors come in rubber boots. Eleven times in nine years. I was never sent a computer.
      I'm not against it, I just don't know what I'd do with one that had fallen ill.]],
    ja = prose [[
      防災の柏木です。四階の倉庫の寸法を測っておられたので。部屋をお探しなら、先にうちを見ませんか。
      電話十二本、自家発、壁に地図、扉に214人の名簿、かける順です。私が「本部」と言えば、役員が長靴
      で来ます。九年で十一回ありました。コンピューターのことで鳴らしたことは、一度もないんですよ。
      嫌なわけじゃないんです。具合の悪い機械を連れて来られても、私では看病の仕方が分からないだけで。
      ]] } }

-- 2004Q1 +: half of you --------------------------------------------------------------------------

dated "privacy" { on = "2004-01-19 09:10", via = "mail", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "L3" },
  subject = { en = "Additional duty from 1 April: personal information",
              ja = "四月からの兼務について(個人情報保護)" },
  text = {
    en = prose [[
      Tsuji, Personnel. The act on personal information comes into force next spring, and every
      department names somebody. As you already "do security", your name stands on the draft, both
      for the secretariat and for the training of 4,600 people. It is thought of as a tenth of your
      time. Konishi has been asked by the help desk whether he could take Saturdays. Please tell me
      by the end of the month if something stands against it; otherwise it will be on the notice
      board.]],
    ja = prose [[
      人事部の辻です。個人情報保護法が来春全面施行となるため、各部から担当を出すことになりました。す
      でに「セキュリティ」をご担当とのことで、事務局と全社員4,600名の研修の双方に、水野さんのお名前
      で案を作っております。業務量としては一割程度を見込んでおります。なお小西さんには、ヘルプデスク
      より土曜の当番を打診中です。差し障りがあれば月末までにお知らせください。ないようでしたら、その
      まま発令いたします。]] } }

-- 2004Q2: a large group opens one ----------------------------------------------------------------

dated "other-group" { on = "2004-06-03 11:30", via = "phone", from = "nagisa/president",
  to = { "nagisa/director", "nagisa/founder" }, important = true, covers = { "R3", "R4" },
  subject = { en = "President Natsume: do we need one?", ja = "夏目社長:うちにも要るのか" },
  text = {
    en = prose [[
      Natsume. I sat beside the man from the telephone group at lunch. They've opened a "CSIRT", he
      spelt it for me, their CIO has handed it his own authority and when it says stop, it's
      stopped. I said we surely had something of the kind. Do we? And do we need one? I should like
      to hear it from somebody who isn't selling it. By the July meeting will do.]],
    ja = prose [[
      夏目だ。昼に、電話会社のグループの人と隣になってね。「シーサート」というのを作ったそうだ。綴り
      まで教わった。CIOが自分の権限をそっくり渡してあって、止めろと言えば止まるらしい。うちにも似た
      ものはあるはずだと言っておいた。……あるのかね。それで、要るのか。売り込む側でない人間から聞き
      たい。七月の会議まででいい。]] } }

dated "shinoda-asked" { on = "2004-06-09 18:05", via = "face-to-face",
  from = "nagisa/office", to = { "nagisa/it", "nagisa/sales", "nagisa/director" },
  covers = { "P1" },
  subject = { en = "Sakaki: off the record, would you miss them?",
              ja = "役員室 榊:内々に、いなくなったらお困りですか" },
  text = {
    en = prose [[
      Off the record, for Mr Tokunaga, who has to say something upstairs in July and would
      rather it were a fact. The two by the window: if they were gone on Monday, would anybody
      in your department notice? With an example, if there is one. Mr Mizuno doesn't know that
      I'm asking.]],
    ja = prose [[
      内々のお話です。七月に常務が上で何かおっしゃらなければならず、できれば事実を、とのことで。窓際の
      お二人ですが、月曜からいなくなったとして、そちらの部で気づく方はおられますか。例があれば、例を一
      つ。水野さんには、お聞きしていることを話しておりません。]] } }

-- 2004Q3 + ---------------------------------------------------------------------------------------

dated "clippings" { on = "2004-08-02 09:20", via = "face-to-face", from = "nagisa/konishi",
  to = "nagisa/founder", covers = { "P3" },
  subject = { en = "Konishi: a biscuit tin of clippings", ja = "小西:缶いっぱいの切り抜き" },
  text = {
    en = prose [[
      I've kept these since the worm, in a biscuit tin. Seventeen from the papers, names of
      companies and how many yen, and nine of ours that I wrote on the backs of tickets: a lost
      laptop in the van, the fax that went to the wrong Tanaka. I don't know what to do with
      them. Oba's people say "it doesn't happen here". Three of the nine are Oba's people.]],
    ja = prose [[
      ワームのときから、この缶にためていたんです。新聞の切り抜きが十七、会社名と金額に線を引いてあり
      ます。社内のが九つ、こっちは票の裏に書きました。車に置いたノートPCの盗難とか、別の田中様に行っ
      たFAXとか。使い道が分からなくて。営業の方は「うちでは起きない」とおっしゃるんですが、九つのう
      ち三つは営業さんの話なんです。]] } }

-- 2004Q4: the sector's drill, SC-01 by letter ----------------------------------------------------

dated "alarm-1" { on = "2004-10-25 10:00", via = "advisory-down", from = "meti/liaison",
  to = "nagisa", covers = { "E1" },
  subject = { en = "[DRILL] Card 1: an alarm that nobody pressed",
              ja = "【演習】カード1:誰も押していない警報" },
  text = {
    en = prose [[
      Exercise against cyber terrorism, gas companies, by letter. Card 1. It is 09:06. In your
      control room governor 14 shows "low-low" and the alarm bell rings. The van that stands beside
      it reports 2.3 kilopascal on the dial, as always. The maker's line has been open since 08:40;
      nobody remembers having asked for it. The glass works, 70 burners, want to know from Sales
      whether to damp down. First report, if you have one, to the undersigned. Hasebe, METI.]],
    ja = prose [[
      サイバーテロ対策演習(ガス事業者・書面)。カード1。時刻は9時6分。供給指令で14号ガバナが
      「低々」を示し、警報が鳴っています。現地の作業車は「圧力計は2.3キロパスカル、いつもどおり」
      と言っています。メーカーの保守回線が8時40分から接続中ですが、依頼した覚えのある人はいませ
      ん。硝子工場(バーナー70本)から営業に、火を落とすべきかとの問合せ。報告がある場合は当職まで。
      経済産業省 長谷部。]] } }

-- 2005Q1 + ---------------------------------------------------------------------------------------

dated "inventory" { on = "2005-01-24 13:10", via = "face-to-face", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/sales", "nagisa/it" },
  subject = { en = "Iizuka: forty-one lists so far", ja = "飯塚:名簿だけで四十一ありました" },
  text = {
    en = prose [[
      Everybody is counting what they hold, because of the act in April. I've found forty-one
      lists of customers in my own house, six of them on paper in a drawer called "old". I have
      two people and a form of eight pages that Personnel made. I'm not asking you to count.
      I'm asking whether any of these eight pages is about something.]],
    ja = prose [[
      四月の法律で、どこも名簿を数えています。うちだけで四十一ありました。そのうち六つは「旧」と書い
      た引き出しの紙です。人は二人、人事さんの作った様式は八ページ。数えてくださいとは申しません。こ
      の八ページのうち、どれかは意味があるのか、それだけ教えていただけませんか。]] } }

-- 2005Q2: a leak at a contractor -----------------------------------------------------------------

dated "leak-call" { on = "2005-05-10 19:50", via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/it", "nagisa/sales", "nagisa/director" }, important = true,
  evidence = true, covers = { "T5" },
  subject = { en = "Iizuka: a man reads me our own list", ja = "飯塚:お客さまが、うちの名簿を読み上げて" },
  text = {
    en = prose [[
      Iizuka, still here. A customer has rung. He was looking for music and found us: a table
      with his own name, meter number, and "dog, ring twice". He read me the three lines above
      his. They're real. Last column "visited by M-7". Our own vans have no M. Misaki Piping's
      have. I've his number, he's polite, he wants to be rung back today. (This is no drill.)]],
    ja = prose [[
      飯塚です、まだ社におります。お客さまからお電話で、音楽を探していたら、うちの表が出てきたと。ご
      自分のお名前と、メーター番号と、「犬あり、二度鳴らす」。その上の三行も読んでくださいました。本
      物です。最後の欄に「訪問 M-7」とあります。うちの車にMはありません。みさき管工さんです。番号は
      伺いました。丁寧な方で、今日中に電話が欲しいそうです。(演習ではありません)]] } }

dated "leak-yokoi" { on = "2005-05-18 08:20", via = "phone", from = "misaki/manager",
  to = { "nagisa/sales", "nagisa/it" }, covers = { "T5" },
  subject = { en = "Yokoi, Misaki Piping: he only wanted to work at home",
              ja = "みさき管工 横井:家で仕事をしただけなんです" },
  text = {
    en = prose [[
      Yokoi. It's our Sawai, car 7. He took the lent PC home because the round sheet has to be
      in by eight, and his lad had put one of those programs on it. He's sitting here, he's
      fifty-eight and he's crying. I've told him to wipe it and bring it in clean. I'm so
      sorry. How many were on it? I don't know. Two years of visits? What do you want me to say
      to people?]],
    ja = prose [[
      横井です。うちの沢井です、7号車の。巡回表を朝八時までにと言われて、お借りしているPCを家に持ち
      帰って、息子さんがその、ファイル交換のを入れていたようで。いま目の前におります。五十八の男が泣
      いております。とにかく中身を消して、きれいにしてお返ししろと言いました。本当に申し訳ありませ
      ん。何件入っていたかは……二年分の訪問だとすると、いや、分かりません。お客さまには、何と申し上
      げたら。]] } }

-- 2005Q3 +: two columns, four charts -------------------------------------------------------------

dated "two-columns" { on = "2005-07-11 15:00", via = "mail", from = "jpcert/desk",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "R4", "R4j", "R5", "R5j", "N1", "U1" },
  subject = { en = "Two drawings, as promised after the seminar",
              ja = "先日のセミナーの図を二枚お送りします" },
  text = {
    en = lines [[
      Mikami. Two drawings, the two sentences in them as they were.

      A  MANAGEMENT - CIO - CSIRT - departments.    The textbook, directly below.
         "They obey the CSIRT's authority (authority transferred from the CIO)."
      B  MANAGEMENT - departments, CSIRT beside them.    Most of those I know.
         "Because each holds the authority over its own domain, it is hard for
         them to follow a CSIRT that has no authority."

      People ask me which is right. I ask them which they have. B is not a fault
      to be cured; Supply knows what happens when a valve closes, and you don't.]],
    ja = lines [[
      三上です。図を二枚、図中の文もそのままお送りします。

      甲  経営 ― CIO ― CSIRT ― 各部門      教科書どおり、経営の直下
          「CSIRTの権限(CIO から移譲された権限)に従う」
      乙  経営 ― 各部門、その横に CSIRT     私の知るところの多く
          「それぞれの領域に対する権限を有するため、権限のない CSIRT に
          従いづらい」

      どちらが正しいかとよく聞かれますが、御社はどちらですか、とお聞きしています。
      乙は治すべき病気ではありません。弁を閉めたら何が起きるかを知っているのは
      供給の方で、皆さんではないからです。]] } }

dated "four-charts" { on = "2005-08-22 17:15", via = "face-to-face",
  from = "nagisa/personnel", to = { "nagisa/founder", "nagisa/director" },
  covers = { "R2", "R6", "M1", "M2", "M3", "M4", "P4", "N5" },
  subject = { en = "Tsuji: where on my wall does it go?", ja = "辻:壁の組織図の、どこに貼りますか" },
  text = {
    en = prose [[
      I have the chart on the wall, and a sticker with your name. I've looked how others do it:
      inside the system department of one big house; two companies, the rules in one and the
      hands in the other; a holding with a contact in each; a row of small ones with one desk
      for all. We look like one of them already, that part's given. What isn't given is the
      sticker. Under the board? Across, with a person lent by each and no box at all? Under
      Systems? For every box I redraw I have to see a head of department, and I'd like to know
      which of them I'm to see. What is it for, in this house?]],
    ja = prose [[
      壁に組織図を貼ってあって、ここに水野さんの名前の付箋があるんです。よその例も見ました。大きな一
      社のシステム部門の中。親会社が決まりを作り、子会社に手がある形。持株会社と、各社の窓口役。小さ
      い会社が並んで窓口を共有する形。うちがどの形かは、もう決まっているようなものです。決まっていな
      いのは、この付箋の場所です。役員会の下か。箱を作らず、各部から一人ずつ借りて横につなぐか。シス
      テムの下か。線を一本引き直すたびに、私は部長さんお一人に会いに行かなければいけないので、どなた
      に会うことになるのか知っておきたくて。そもそも、この会社では何をする役なんですか。]] } }

-- 2005Q4: the plan with four pillars -------------------------------------------------------------

dated "poc" { on = "2005-12-19 14:00", via = "advisory-down", from = "ceptoar-gas/desk",
  to = { "nagisa/founder", "nagisa/it", "nagisa/director" }, covers = { "G3", "N4" },
  subject = { en = "Action plan of 13 December; please name a contact",
              ja = "12月13日付行動計画、および連絡窓口のご登録について" },
  text = {
    en = prose [[
      Nozawa, gas sector desk (in preparation). The government's action plan for critical
      infrastructures was decided on the 13th. Four pillars: safety standards; information
      sharing, for which each sector sets up a hub; analysis of interdependency; exercises
      across the sectors. For the second we need of each company one point of contact: name,
      telephone, and what happens at three in the morning. Your General Affairs has passed this
      to Systems as "a technical enquiry, low priority". I telephone because the form has been
      lying there for nine days.]],
    ja = prose [[
      ガス分野の事務局(準備中)の野沢です。13日に重要インフラの行動計画が決定されました。柱は四つ、
      安全基準等、各分野にハブを置く情報共有、相互依存性の解析、分野横断的な演習です。二つ目につい
      て、各社から連絡窓口を一つ、お名前、電話、午前三時にはどうなるかを登録していただきます。なお御
      社では、総務部さんから情報システム部さんへ「技術的な問合せ、優先度 低」として回ったそうで、様
      式がそのまま九日たっておりますので、改めてご連絡しました。]] } }
