-- notice.lua: timed injects of the first week. STARTEX is Monday, 8 June 2009, 09:00; day n of the
-- plan begins n - 1 days later. 第一週の定時の状況付与。開始は月曜の九時。
--
-- + marks what the plan's table does not have: it keeps a desk at work, or is half of something
-- that another desk has the other half of.

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Monday, 8 June ---------------------------------------------------------------------------------

inject "hung-up" { at = "1h", via = "face-to-face", from = "property/reception",
  to = "property/it",
  subject = { en = "Maki, reception: a gentleman for the guard", ja = "受付の牧:警備あての電話が" },
  text = {
    en = prose [[
      Only so that you've heard it from me. Somebody rang at half past nine and wanted "whoever is
      responsible for security". JP-something, quite polite. I said the guard comes on at six. He
      said no, computers, and I said we are a property company. He wanted to leave a number, but
      they all want to leave a number, last week it was water filters. Was that wrong? He did say
      it was the third time.]],
    ja = prose [[
      念のためお耳に入れておきます。九時半ごろ、「セキュリティのご担当の方を」というお電話がありまし
      て。ジェイピー何とかとおっしゃる、丁寧な方でした。警備でしたら六時からです、とお答えしたら、い
      え、コンピューターのほうで、と。うちは不動産会社ですと申し上げたら、番号を残したいと。でもみ
      なさん残したがるんです、先週は浄水器でした。……まずかったでしょうか。これで三度目だ、とはおっ
      しゃっていました。]] } }

inject "the-notice" { at = "2h", via = "mail", from = "jpcert/desk",
  to = { "holdings/csirt", "property/it" }, tlp = "amber", evidence = true, important = true,
  secret = { { "192.0.2.130" } }, covers = "T6",
  subject = { en = "Information: connections from an address of yours",
              ja = "【情報提供】貴組織アドレスからの通信について" },
  text = {
    en = lines [[
      To the contact of the registered range 192.0.2.128/25
      Copy: Akatsuki Holdings, CSIRT (by way of the association's list)

      An administrator abroad let us see the log of a server. It has lines from
      an address of yours:
        source      192.0.2.130          destination  198.51.100.23:443
        first line  2009-05-03 16:12     last line    2009-06-07 18:59
        interval    60 s, days and nights
      We cannot say what was sent, nor whether the owner of that server knows.
      Two mails to the registered contact and three telephone calls did not
      find anybody. Please confirm receipt by telephone, at a number that you
      have from somewhere else than this mail.            Hoshina, JPCERT/CC]],
    ja = lines [[
      192.0.2.128/25 登録連絡先ご担当者様
      写し:暁ホールディングスCSIRTご担当者様(協議会の名簿による)

      国外のサーバ管理者から提供を受けた記録に、貴組織のアドレスからの
      通信が含まれておりました。
        送信元  192.0.2.130            宛先  198.51.100.23:443
        初出    2009-05-03 16:12       最終  2009-06-07 18:59
        間隔    60秒(昼夜を問わず)
      送信された内容、および当該サーバの所有者が承知しているかは不明です。
      登録連絡先へメールを二度、お電話を三度差し上げましたが、ご担当の方に
      届きませんでした。受領のご連絡は、このメール以外でお手元に控えのある
      番号へ、お電話でお願いいたします。        JPCERT/CC 保科]] } }

-- + The sentence that will still be there in three weeks.
inject "question-37" { at = "5h", via = "mail", from = "holdings/secretary",
  to = { "holdings/pr", "holdings/management" },
  subject = { en = "Shareholders' meeting: expected questions, third proof",
              ja = "株主総会 想定問答(三校)のご確認" },
  text = {
    en = lines [[
      For the meeting on Friday the 26th. To the printer: Tuesday the 23rd, noon.
        Q 37  Is the group prepared against attacks on its computers?
        A 37  In the year under report there was no unauthorised access to any
              system of the group.
      Same wording as last year. I need it back with somebody's seal on it, or
      with a red pencil.                                       Kuroda]],
    ja = lines [[
      二十六日(金)の株主総会の分です。印刷所には二十三日(火)正午に渡します。
        問37  サイバー攻撃に対する当グループの備えはどうか。
        答37  当期において、当グループのシステムへの不正アクセスは
              一件もございません。
      文面は昨年と同じです。確認印を押すか、赤字を入れてお戻しください。
                                                               秘書室 黒田]] } }

-- + It has been seen at the other end of the group, by people who sit through the night.
inject "slow-chairs" { at = "21h", via = "phone", from = "transport/control", to = "transport/it",
  subject = { en = "Train control: somebody's name on my screen",
              ja = "運転指令:画面に知らない名前が残っています" },
  text = {
    en = prose [[
      Control, Tsuji. Nothing is wrong. Chair four was slow to come up at the change of shift,
      half a minute; the relief stood behind it with his cap on. And when it did come up, the last
      name in the box was "adm-backup", three o'clock this morning. I've never seen that name on
      a control chair. You people do your backups on Sunday, don't you? Not urgent. I only thought
      I'd say it while I remember.]],
    ja = prose [[
      運転指令の辻です。いや、支障はありません。今朝の交代で、四番の席の立ち上がりが三十秒ほど遅く
      て、交代の者が帽子をかぶったまま後ろで待っていました。で、上がってきた画面の前回の利用者名が
      「adm-backup」で、今朝の三時過ぎなんです。指令の席であの名前は見たことがない。おたくのバック
      アップは日曜でしたよね。急ぎません。覚えているうちに言っておこうと思っただけです。]] } }

-- Tuesday, 9 June --------------------------------------------------------------------------------

inject "every-minute" { at = "1d1h", via = "log", to = "energy/it", evidence = true,
  important = true,
  subject = { en = "Proxy, Energy: search for 198.51.100.23", ja = "プロキシ:198.51.100.23 の検索結果" },
  text = {
    en = lines [[
      PROXY-E1   search requested by  Group CSIRT (form 3)      lines found 52,307
      06-09 09:57:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   user nogami
      06-09 09:58:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   user nogami
      ...
      06-08 02:14:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   user -
      06-08 02:14:41  pc-e117   CONNECT 198.51.100.23:443  88,112 B   user -
      oldest          05-04 01:12:00]],
    ja = lines [[
      PROXY-E1   検索依頼元  持株CSIRT(様式3)               該当 52,307行
      06-09 09:57:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   利用者 nogami
      06-09 09:58:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   利用者 nogami
      (中略)
      06-08 02:14:00  pc-e117   CONNECT 198.51.100.23:443   1,204 B   利用者 -
      06-08 02:14:41  pc-e117   CONNECT 198.51.100.23:443  88,112 B   利用者 -
      最も古い行      05-04 01:12:00]] } }

inject "tonight" { at = "1d5h", via = "face-to-face", from = "energy/engineer", to = "energy/it",
  important = true,
  subject = { en = "Nogami, planning: about my PC", ja = "需給計画課の野上:私のパソコンの件で" },
  text = {
    en = prose [[
      I hear my machine is the one. I've looked, the anti-virus is green and says "last scan
      today". Look, the summer plan goes to the ministry on the nineteenth and eleven years of my
      macros are on that disk. Young Sakai from your second section has a clean image on a stick,
      he says two hours, he's offered to do it tonight after the meal. You'd be rid of it and I'd
      be working on Thursday. Just say yes and we'll never speak of it again.]],
    ja = prose [[
      私の機械だそうですね。見ましたけど、ウイルス対策は緑ですよ、「最終検査 本日」と出ています。夏
      季計画は十九日に省へ出すんです。あのディスクには十一年分のマクロが入っている。おたくの二係の酒
      井くんが、きれいなイメージをUSBで持っていて、二時間で済むから今夜、飯のあとにやってくれると
      言うんです。そちらは片づくし、私は木曜から仕事ができる。うんと言ってくれれば、この話はこれで
      おしまいです。]] } }

-- + Money has an owner as well. 費用にも所管がある。
inject "price-list" { at = "1d6h", via = "fax", from = "forensic/lead",
  to = { "holdings/csirt", "holdings/management" },
  subject = { en = "Tsukimi Forensics: availability and price", ja = "月見フォレンジック:体制と費用" },
  text = {
    en = lines [[
      As asked on the telephone this morning.
        two people from Thursday, one of them me       per day      360,000 yen
        without an order with a seal on it I may not open a case, nor hold a date.
        Thursday has been asked for by somebody else as well.
      Please not by mail. If what you describe is what I think it is, your mail
      has more readers than you do.                                Onuki]],
    ja = lines [[
      今朝お電話でお尋ねの件。
        木曜から二名(うち一名は小貫)          一日あたり    36万円
        押印のある注文書をいただくまで、着手も日程の確保もできません。
        木曜は、ほかのお客様からも打診があります。
      ご返事はメールでないほうがよいと思います。伺ったとおりのものなら、御社の
      メールには、御社の方以外の読者がいます。                     小貫]] } }

-- Wednesday, 10 June -----------------------------------------------------------------------------

inject "seven-people" { at = "2d1h", via = "log", to = "energy/it",
  subject = { en = "Mail archive: the afternoon before the holidays",
              ja = "メール保管庫:連休前の夕方の一通" },
  text = {
    en = lines [[
      MAILARC   search "attachment, to nogami, 04-27 .. 05-03"       shown 1 of 41
      05-01 18:40  from     m.sato@meti-gr.example
                   to       7 addresses, no list of ours
                   subject  Dispatch plan (comments by Thursday 7 May, please)
                   attach   plan_summer.doc  212 KB
                   reply-to a free mail service
                   opened   5 of 7     (05-01 18:44 nogami, first)
      the seven are the members of the working group "summer supply"; its list
      is on paper, in a cabinet of the ministry and in one of ours]],
    ja = lines [[
      MAILARC   検索「添付あり、nogami宛、04-27〜05-03」        41件中1件を表示
      05-01 18:40  差出人   m.sato@meti-gr.example
                   宛先     7件(当社の同報リストではない)
                   件名     運用計画について(連休明け7日(木)までにご意見を)
                   添付     夏季計画案.doc  212KB
                   返信先   フリーメール
                   開封     7名中5名(最初は 05-01 18:44 nogami)
      七名は「夏季需給作業班」の全員。名簿は紙で、省の書庫と当社の書庫に一部ずつ
      あるだけである]] } }

inject "two-more" { at = "2d4h", via = "peer", from = "peer-open/csirt", to = "holdings/csirt",
  covers = { "C2", "C3" }, evidence = true, tlp = "amber", secret = { { "Ikkaku", "一角" } },
  subject = { en = "Ikkaku Trading: is yours sixty seconds as well?",
              ja = "一角商事:そちらも60秒ではありませんか" },
  text = {
    en = prose [[
      Tabuchi, Ikkaku Trading. You haven't asked us anything, but the centre's people have gone
      quiet in the way they do. If by chance you have something that talks to 198.51.100.23 every
      sixty seconds: so did we, in March. Two more of the family, 203.0.113.9 and 203.0.113.61; we
      found the second one a month too late. You may use these anywhere. That we had it stays
      between us two, please, there is a law-suit. What does yours look like? I don't need
      names.]],
    ja = prose [[
      一角商事CSIRTの田渕です。お尋ねをいただいたわけではありませんが、調整機関の方々の口数が減ったと
      きは、たいてい何かあります。もし198.51.100.23と60秒おきに話す端末がそちらにあるなら、うちに
      も三月にいました。同じ系統で、あと二つ、203.0.113.9と203.0.113.61。二つ目は見つけるのが一か月
      遅れました。アドレスはどこで使っていただいても結構です。うちにいたことだけは、二社の間に留めて
      ください。係争中なので。そちらのは、どんな様子ですか。社名や人の名前は要りません。]] } }

inject "no-answer" { at = "2d8h", via = "mail", from = "peer-closed/csirt", to = "holdings/csirt",
  covers = "L2",
  subject = { en = "Automatic reply: Question to the members (9 June)",
              ja = "自動応答:Re: 会員各位への照会(6月9日付)" },
  text = { en = "Enquiries from outside the company are not answered at this address.",
           ja = "このアドレスでは、社外からのお問い合わせにはお答えしておりません。" } }

-- Thursday, 11 June ------------------------------------------------------------------------------

inject "at-three" { at = "3d1h", via = "log", to = "transport/it", evidence = true,
  important = true,
  subject = { en = "DC-T1, security log, night to Thursday", ja = "DC-T1 セキュリティログ(水曜深夜)" },
  text = {
    en = lines [[
      06-11 03:02:44  DC-T1  logon    adm-backup   from pc-e117.energy    success
      06-11 03:04:10  DC-T1  group    "Print Operators"    4 added
      06-11 03:09:31  DC-T1  group    "Print Operators"    1 removed
      06-11 03:11:02  DC-T1  logon    adm-backup   to   CTRL-4            success
      06-11 03:12:15  DC-T1  logoff   adm-backup
      adm-backup     made 2004 for the move of the tape robot.  password: 2004]],
    ja = lines [[
      06-11 03:02:44  DC-T1  ログオン  adm-backup   pc-e117.energy から   成功
      06-11 03:04:10  DC-T1  グループ  "Print Operators"   4件追加
      06-11 03:09:31  DC-T1  グループ  "Print Operators"   1件削除
      06-11 03:11:02  DC-T1  ログオン  adm-backup   CTRL-4 へ             成功
      06-11 03:12:15  DC-T1  ログオフ  adm-backup
      adm-backup     2004年、テープ装置の移設時に作成。パスワード変更 2004年]] } }

-- +
inject "invoice-pc" { at = "3d4h", via = "phone", from = "property/facilities",
  to = "property/it",
  subject = { en = "Sugimoto, building services: the invoice PC", ja = "設備の杉本:請求書のパソコン" },
  text = {
    en = prose [[
      Sugimoto. The PC on which we do the tenants' invoices is as slow as an ox. It was on this
      morning when I unlocked, and I'd swear I switched it off, I always switch off, I'm the one
      who puts the stickers on the light switches. Cleaning lady says it's lit up at night. I've
      pulled the printer cable out and in again. Shall I take it down to the shop?]],
    ja = prose [[
      設備の杉本です。テナントさんの請求書を作るパソコンが、牛みたいに遅い。今朝鍵を開けたら電源が
      入っていたんですが、消したはずなんです、必ず消すんですよ、照明のスイッチに節電シールを貼って回
      ってるのは私ですから。掃除の人は、夜も光ってると言う。プリンターの線は抜き差ししてみました。店
      に持っていきましょうか。]] } }

-- Friday, 12 June --------------------------------------------------------------------------------

inject "to-all-it" { at = "4d2h", via = "mail", from = "energy/engineer",
  to = { "energy/it", "transport/it", "property/it", "holdings/csirt" }, important = true,
  subject = { en = "To put an end to rumours (reply to all)",
              ja = "噂になっていますので(全員返信でお願いします)" },
  text = {
    en = prose [[
      Colleagues in the four IT departments, since half the canteen is talking about my PC: yes,
      it is pc-e117, yes, it talks to 198.51.100.23 every minute, yes, that has been known since
      Tuesday, and as I understand it the address will be blocked on Friday or Monday. I would
      prefer Friday. So that this need not be whispered any more, please let us have everybody's
      opinion by reply to all. Nogami, Supply planning]],
    ja = prose [[
      各社情報システムの皆様。社員食堂の半分が私のパソコンの話をしておりますので、申し上げます。は
      い、pc-e117 です。はい、198.51.100.23 と毎分通信しております。はい、火曜から分かっておりま
      す。宛先の遮断は金曜か月曜と聞いており、私としては金曜を希望します。こそこそ話す必要がなくなる
      よう、ご意見は全員返信でお願いいたします。需給計画課 野上]] } }

inject "five-or-one" { at = "4d5h", via = "face-to-face", from = "forensic/lead",
  to = "holdings/csirt", covers = "N6",
  subject = { en = "Onuki at the door, with two cases", ja = "小貫さんがケースを二つ提げて" },
  text = {
    en = prose [[
      Onuki. I've had the copy of one machine since noon. There are two things I can do with it.
      Five days, and you can tell a court what this one PC did since May. Or one day, and I tell
      you what to look for on all the others: a service, a task, an address. I can't do both by
      Wednesday; there are two of us, and one has a child with chicken-pox. I've had customers
      choose either. Some of them chose to do it themselves.]],
    ja = prose [[
      月見の小貫です。正午に、一台分の写しをお預かりしました。できることは二つあります。五日いただけ
      れば、この一台が五月から何をしたか、裁判所で説明できるところまで。一日なら、ほかの端末で何を探
      せばいいか、サービス名とタスクと宛先まで。水曜までに両方は無理です。二人のうち一人は、子どもが
      水ぼうそうでして。どちらを選んだお客様もいます。自分たちでやるとおっしゃった方もいます。]] } }
