-- contingency.lua: injects without a time: answers to what was done, what ten o'clock looks like,
-- second calls. behaviour.lua sends them. Nothing is expected "after" any of them.
-- 予備の状況付与。行動への返事、十時の発売の様子、催促。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Answers ----------------------------------------------------------------------------------------

inject "tickets-found" { via = "ticket", to = "asagiri/csirt", covers = { "L5" },
  subject = { en = "Result: closed tickets with code 31", ja = "検索結果:区分31で完了した票" },
  text = {
    en = lines [[
      TICKET SYSTEM   search "code 31, since yesterday 18:00"       result 4
      10-0131-212  Sun 22:40  PC slow since a new printer             closed
      10-0201-001  Mon 07:52  alarm on top page, "red box"            closed
      10-0201-002  Mon 08:33  alarm on top page, gone in the evening? closed
      10-0201-004  Mon 09:01  alarm on top page, not on other pages   closed
      copies: none]],
    ja = lines [[
      問い合わせ票   条件「区分31、昨日18時以降」               該当 4件
      10-0131-212  (日)22:40  プリンターを替えてから遅い          完了
      10-0201-001  (月)07:52  トップページで警告「赤い枠」        完了
      10-0201-002  (月)08:33  トップページで警告 昨夜は出ず       完了
      10-0201-004  (月)09:01  トップページで警告 他社では出ず     完了
      写し  いずれもなし]] } }

inject "seen-as-text" { via = "face-to-face", from = "asagiri/analyst", to = "asagiri/csirt",
  covers = { "T1" },
  subject = { en = "Kubo with the laptop under his arm", ja = "久保がノートPCを抱えてきました" },
  text = {
    en = prose [[
      I fetched it as text, from the laptop with the mobile card. The top page has 88 lines and last
      year's print-out of it has 87. The new one calls menu.js. That is our own file, only it's a
      thousand bytes longer than on the disc, and its last line is nothing but numbers. In a browser
      it all looks perfect. And the top page was the only one without a menu: timetable, seat sale,
      lost property have always called that file. I have clicked on nothing.]],
    ja = prose [[
      通信カードのノートPCで、文字として取ってみました。トップページは88行あるんですが、控えの印刷
      では87行です。増えた行がmenu.jsを呼んでいます。これは当社のファイルなんですが、原本より千バイ
      トほど長くて、末尾の一行が数字の羅列です。ブラウザーで見る分には何もおかしくありません。それ
      と、メニューがなかったのはトップだけで、時刻表も指定席も忘れ物も、前からこのファイルを呼んで
      います。クリックは一切していません。]] } }

inject "show-me" { via = "face-to-face", from = "asagiri/sale",
  to = { "asagiri/csirt", "asagiri/marketing" },
  subject = { en = "Komiyama has read it", ja = "小宮山課長が読みました" },
  text = {
    en = prose [[
      So it's in the menu, and the menu is in my sale pages. Why didn't the young man say so? That
      about the department store I remember; my mother-in-law got one of those letters. I can carry
      this upstairs. What I cannot carry upstairs is an empty screen.]],
    ja = prose [[
      メニューに入っていて、そのメニューが発売ページにもある、と。さっきの若い人は、なぜそれを言っ
      てくれなかったのかな。その百貨店の話は覚えている。うちの義母にもおわび状が来た。これなら上に
      持っていける。持っていけないのは、真っ白な画面だ。]] } }

inject "at-which-keyboard" { via = "ticket", from = "asagiri/operator",
  to = { "asagiri/it-operations", "asagiri/csirt" },
  subject = { en = "Change of password: not done, a box is empty",
              ja = "パスワード変更:未実施(記入欄の空白)" },
  text = {
    en = lines [[
      CHANGE SHEET   new password, as requested just now     STATUS  returned
      WORKSTATION USED   (empty)    web desk 192.0.2.41 / my seat 192.0.2.63 /
                                    the boxed one from the shelf
      Nothing has been changed yet. Miura]],
    ja = lines [[
      作業票   パスワード変更(先ほどのご依頼分)         状態  差戻し
      使用端末 (空欄)   Web担当席 192.0.2.41 / 自席 192.0.2.63 /
                        棚の未開封のもの
      変更はまだ行っていません。三浦]] } }

inject "eleven-desks" { via = "log", to = { "asagiri/it-operations", "asagiri/csirt" },
  subject = { en = "Proxy, full log: the eleven that fetched x.exe",
              ja = "プロキシ全件ログ:x.exe を取得した11台" },
  text = {
    en = lines [[
      192.0.2.41    web desk, update PC             08:31
      192.0.2.63    IT Operations, operator         08:55
      192.0.2.101 .104 .107 .118   Marketing        07:12 - 09:02
      192.0.2.140   call centre, supervisor         08:40
      192.0.2.171 .172   stations office            05:51, 06:20
      192.0.2.203   canteen, menu board             06:58
      192.0.2.230   not in the register             08:47]],
    ja = lines [[
      192.0.2.41    Web担当席 更新用PC              08:31
      192.0.2.63    情報システム運用 オペレーター   08:55
      192.0.2.101 .104 .107 .118   営業部           07:12〜09:02
      192.0.2.140   お客さまセンター 主任           08:40
      192.0.2.171 .172   駅務                       05:51、06:20
      192.0.2.203   食堂 献立表示                   06:58
      192.0.2.230   台帳に記載なし                  08:47]] } }

inject "museum-too" { via = "mail", from = "asagiri/analyst",
  to = { "asagiri/csirt", "asagiri/marketing" },
  subject = { en = "Buses and museum, as text", ja = "バスと博物館のページ" },
  text = {
    en = lines [[
      /bus      4 files looked at   nothing
      /museum   4 files looked at   index.html: the same line of numbers,
                                    written Thu 28 Jan 17:48, from 203.0.113.20
      So the museum has had it for four days. 60 visitors or so. Kubo]],
    ja = lines [[
      /bus      4ファイル確認   異常なし
      /museum   4ファイル確認   index.html に同じ数字の行
                                書込み 1/28(木)17:48、203.0.113.20から
      博物館は四日前からということになります。閲覧は六十件ほど。久保]] } }

inject "files-compared" { via = "ticket", from = "asagiri/analyst",
  to = { "asagiri/development", "asagiri/csirt" },
  subject = { en = "412 files against the discs", ja = "412ファイル、原本との照合結果" },
  text = {
    en = lines [[
      same                            409
      differ   index.html             line 88 too many -> put back from disc
               js/menu.js             last line too many -> put back from disc
               sale/news.html         web desk, 08:31 today, own words; left
      on web-1 but not on the discs   none
      Compared on the laptop, two pairs of eyes. Kubo, Hoshino]],
    ja = lines [[
      一致                            409
      相違  index.html                88行目が余分 → 原本から戻し
            js/menu.js                末尾の行が余分 → 原本から戻し
            sale/news.html            Web担当 本日8:31の更新分、そのまま
      web-1にあって原本にないもの     なし
      ノートPC上で二人で確認。久保、星野]] } }

inject "again-denied" { via = "log", to = { "asagiri/it-operations", "asagiri/csirt" },
  covers = { "T1" },
  subject = { en = "FTP on web-1: session from 198.51.100.5, result",
              ja = "web-1 FTP:198.51.100.5 のセッション結果" },
  text = {
    en = lines [[
      ftpd web-1   10:45:16  530 refused      session 25 s
      files written: none     further tries: none]],
    ja = lines [[
      ftpd web-1   10:45:16  530 拒否         セッション25秒
      書込み なし     再試行 なし]] } }

inject "open-and-quiet" { via = "monitor",
  to = { "asagiri/it-operations", "asagiri/marketing" },
  subject = { en = "web-1: page served again", ja = "web-1:ページ配信再開" },
  text = {
    en = lines [[
      /index.html 18,422 bytes    /js/menu.js 2,310 bytes
      first three minutes: 611 requests, 203.0.113.99 asked for by visitors: -
      seat sale: 214 seats]],
    ja = lines [[
      /index.html 18,422 バイト    /js/menu.js 2,310 バイト
      最初の三分  要求 611件
      指定席発売  214席]] } }

-- Ten o'clock ------------------------------------------------------------------------------------

inject "sale-by-phone" { via = "face-to-face", from = "asagiri/sale", to = "asagiri/marketing",
  subject = { en = "Komiyama, ten o'clock", ja = "小宮山課長、十時" },
  text = {
    en = prose [[
      Forty lines full, eighteen windows with queues. Two hundred and ten seats in two minutes; not
      eight hundred, but people say the woman on the phone was kind. Somebody should feed them.
      And tell me by half past how long this is going to be.]],
    ja = prose [[
      四十回線が全部埋まって、窓口も十八駅で列。二分で二百十席、予定の八百には届かないが、「電話の人
      が親切だった」と言われている。あの人たちに昼の弁当を頼む。それと、これがいつまで続くのか、
      半までに誰か教えてくれ。]] } }

inject "sale-of-nothing" { via = "face-to-face", from = "asagiri/sale",
  to = { "asagiri/marketing", "asagiri/csirt" }, important = true,
  subject = { en = "Komiyama, ten o'clock", ja = "小宮山課長、十時" },
  text = {
    en = prose [[
      Ten o'clock. Nine thousand people have come and there is nothing to buy it with. The phones
      are twelve lines as planned, the windows sell to whoever happens to stand there. I let go of
      the page and nobody thought of the rest, myself included.]],
    ja = prose [[
      十時だ。九千人が来ているのに、買う手段がない。電話は当初の十二回線のまま、窓口はたまたま並んで
      いる人に売っているだけ。ページを手放したのに、その先を誰も考えていなかった。私もだ。]] } }

inject "sale-on-the-page" { via = "face-to-face", from = "asagiri/sale",
  to = { "asagiri/marketing", "asagiri/csirt" },
  subject = { en = "Komiyama, ten o'clock", ja = "小宮山課長、十時" },
  text = {
    en = prose [[
      Seven hundred and ninety seats in two minutes, and the page holds. You see? Only the call
      centre asks me why a third of the calls are about alarms. What am I to tell them to say?]],
    ja = prose [[
      二分で七百九十席、ページも落ちない。ほら見たことか、と言いたいところだが、お客さまセンターが、
      電話の三本に一本は「警告が出る」だと言ってきている。何と答えさせればいいんだ。]] } }

inject "more-than-ever" { via = "monitor",
  to = { "asagiri/marketing", "asagiri/csirt", "asagiri/it-operations" }, important = true,
  subject = { en = "web-1: requests since ten", ja = "web-1:十時以降の要求数" },
  text = {
    en = lines [[
      web-1   10:15   GET /index.html  since 10:00    5,911
      different addresses since 02:14                19,240
      call centre, code 31, since 10:00                  38]],
    ja = lines [[
      web-1   10:15   GET /index.html  10:00以降      5,911
      02:14以降の送信元アドレス数                    19,240
      お客さまセンター 区分31  10:00以降                 38]] } }

inject "search-flag" { via = "board", from = "riders/caller",
  to = { "asagiri/pr", "asagiri/marketing" }, important = true,
  subject = { en = "Thread: the railway page in the search engine",
              ja = "スレッド「朝霧鉄道を検索すると」" },
  text = {
    en = lines [[
      14  searched for the railway, it says "this site may harm your computer"
      15  and on the very day of the train. they must know? it's been hours
      16  my brother works there, they were told at nine. sale comes first]],
    ja = lines [[
      14  鉄道の名前で検索したら「コンピュータに損害を与える可能性」って出る
      15  発売日に。もう何時間も出てるよね、気づいてないの?
      16  身内が働いてるけど九時には知ってたって。発売が先だってさ]] } }

-- Second calls -----------------------------------------------------------------------------------

inject "second-rider" { via = "phone", from = "riders/caller", to = "asagiri/call-centre",
  important = true,
  subject = { en = "The same passenger, with her grandson", ja = "先ほどのお客さま、お孫さんと" },
  text = {
    en = prose [[
      It's me again. My grandson is here, he studies computers and has no lectures today. He says
      it is your page and not my PC, he has seen it on his own, and a railway ought to have somebody
      for such things. Whom does he tell?]],
    ja = prose [[
      先ほどの者です。孫がパソコンに詳しいので見てもらいましたら、おばあちゃんのじゃない、鉄道の
      ページの方だと申します。鉄道会社ならそういう係の人がいるはずだと。どなたにお話しすればよろし
      いんでしょう。]] } }

inject "peer-again" { via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  tlp = "green", secret = { { "Kaede", "かえで" } }, important = true,
  subject = { en = "[GREEN] Did this reach you?",
              ja = "【GREEN】先ほどの件、届いていますでしょうか" },
  text = {
    en = prose [[
      Segawa. I don't know whether anybody reads this address. Nineteen of our subscribers by now.
      If I hear nothing I shall block your site for our customers at ten; I would rather not, they
      want their tickets, too.]],
    ja = prose [[
      瀬川です。この宛先をご覧の方がいらっしゃるのか分からず、再送いたします。当社会員で確認できた
      端末は十九台になりました。ご連絡がない場合、十時に当社側で貴社サイトへの接続を止める予定です。
      切符を買いたい会員もおりますので、できれば避けたいのですが。]] } }

inject "kobo-again" { via = "phone", from = "kobo/desk",
  to = { "asagiri/marketing", "asagiri/csirt" },
  subject = { en = "Web Kobo again", ja = "ウェブ工房から再度" },
  text = {
    en = prose [[
      Nomura once more. The antivirus found nothing, so I have updated the sweets shop again and
      gone on with the dentist. It's only that the line is back already. Was that wrong? You didn't
      say anything.]],
    ja = prose [[
      野村です、度々すみません。ウイルス検査は異常なしだったので、和菓子屋さんを直して、歯医者さんの
      更新に進みました。ただ、もう例の行が戻っていまして……。いけなかったでしょうか。特に何もおっしゃ
      らなかったので。]] } }

inject "eleven-oclock" { via = "press", from = "press/desk", to = { "asagiri/pr", "asagiri/risk" },
  important = true,
  subject = { en = "Online, 11:00: \"Fifty thousand infected by railway's page\"",
              ja = "速報「鉄道のHPで五万人感染か」" },
  text = {
    en = prose [[
      SHINONOME PRESS. "Up to fifty thousand may have caught a virus from the home page of Asagiri
      Railway, according to a person at a provider. The railway, which had bidden its passengers to
      that page for today, gave no answer by eleven. Readers ask whether card numbers are safe."]],
    ja = prose [[
      東雲新聞「朝霧鉄道のホームページ閲覧で、最大五万人がウイルスに感染したおそれがあると通信会社の
      関係者が明らかにした。同社は今日の発売でこのページの利用を呼びかけていたが、十一時までに回答は
      なかった。読者からはカード番号は無事なのかという声も」]] } }

inject "director-again" { via = "phone", from = "asagiri/director",
  to = { "asagiri/csirt", "asagiri/risk" }, important = true,
  subject = { en = "The Senior Managing Director, from the lift", ja = "専務、エレベーター前から" },
  text = {
    en = prose [[
      The President asked and I said "it is being looked at". He said that is what one says of a
      gutter. I am now having the System Department's man come up with a blackboard. You had your
      twenty minutes.]],
    ja = prose [[
      社長に聞かれて「調べております」と答えたら、「雨どいの話か」と言われた。システム部長に黒板を
      持って上がってこさせる。二十分は待ったぞ。]] } }

inject "ceptoar-again" { via = "report-up", from = "ceptoar-railway/desk", to = "asagiri/risk",
  subject = { en = "Railway CEPTOAR: MLIT has asked now", ja = "鉄道セプター:国土交通省から照会" },
  text = {
    en = lines [[
      Railway CEPTOAR desk                              1 Feb 2010  11:00
      MLIT asks whether trains are running, having heard of it. We said that
      we believe so. Another member's page was found altered at 10:50; their
      contractor had not been on anybody's list.]],
    ja = lines [[
      鉄道セプター事務局                       平成22年2月1日 11時00分
      国土交通省から、うわさを聞いたとのことで運行状況の照会がありました。平常と思われると
      お答えしてあります。なお十時五十分、別の構成員のページでも改ざんが
      見つかりました。どこからも情報がなかったとのことです。]] } }

inject "victim-again" { via = "phone", from = "riders/victim", to = "asagiri/call-centre",
  important = true,
  subject = { en = "Mr Ogata on the telephone", ja = "緒方様からお電話" },
  text = {
    en = prose [[
      Ogata. I wrote half an hour ago and asked for a person. What I got was your receipt, number
      such and such. My bank answered in four minutes, by the way. I have given your name to the
      consumer centre.]],
    ja = prose [[
      緒方です。三十分前に、人の言葉でと書きましたよね。届いたのは受付番号の自動返信でした。ちなみに
      銀行は四分で折り返してくれましたよ。消費生活センターに、御社の名前で相談を入れました。]] } }
